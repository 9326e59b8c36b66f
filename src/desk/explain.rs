//! The search for error codes from a caller's description, with what to say and do about each code.

use crate::fault::Code;
use crate::locale::Locale;

/// The greatest number of codes explained in full. If more are found, only their titles are listed.
pub(super) const AT_LENGTH: usize = 3;

/// Returns the codes that match the query; all codes if the query is empty.
#[must_use]
pub fn found(query: &str, agent: &Locale, caller: &Locale) -> Vec<Code> {
    let wanted = folded(query);
    let exact = |code: &Code| folded(code.as_str()) == wanted;
    if let Some(code) = Code::ALL.iter().copied().find(exact) {
        return vec![code];
    }
    let fits = |code: &Code| {
        let texts = [agent.explain(*code), caller.explain(*code)];
        folded(code.as_str()).contains(&wanted)
            || texts.iter().any(|text| {
                [&text.title, &text.what]
                    .iter()
                    .any(|words| folded(words).contains(&wanted))
            })
    };

    Code::ALL.iter().copied().filter(fits).collect()
}

/// Returns what an agent should do about a code, besides what to say.
pub(super) fn to_do(code: Code, agent: &Locale) -> String {
    let family = code.as_str().split('-').next().unwrap_or_default();
    let id = match code {
        Code::Cid1 => "desk-do-cid-1",
        Code::Cid2 => "desk-do-cid-2",
        Code::Cid3 => "desk-do-cid-3",
        Code::Cid4 => "desk-do-cid-4",
        Code::Cid5 => "desk-do-cid-5",
        _ => of_family(family),
    };

    agent.text(id)
}

fn of_family(family: &str) -> &'static str {
    match family {
        "KEY" => "desk-do-key",
        "CNT" => "desk-do-count",
        "NET" => "desk-do-network",
        "SRV" => "desk-do-service",
        "KMS" => "desk-do-kms",
        "CLK" => "desk-do-clock",
        "HWC" => "desk-do-hardware",
        "IID" => "desk-do-installation",
        "PHN" => "desk-do-telephone",
        "FIL" => "desk-do-file",
        "STO" => "desk-do-storage",
        "TRM" => "desk-do-terms",
        _ => "desk-do-other",
    }
}

/// Returns the text in a normal form for comparison: without regard to case and width, and without
/// dashes and spaces.
fn folded(text: &str) -> String {
    crate::codes::input::fold(text).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn a_code_is_found_by_its_name_however_typed_and_by_its_words() {
        let (english, japanese) = (Locale::new(Language::English), Locale::new(Language::Japanese));
        for query in ["CID-1", "cid1", "ＣＩＤー１", "cid 1"] {
            assert_eq!(found(query, &english, &japanese), [Code::Cid1], "{query}");
        }
        assert_eq!(found("", &english, &japanese), Code::ALL);
        let title = japanese.explain(Code::Key5).title;
        assert!(found(&title, &english, &japanese).contains(&Code::Key5));
        assert!(found("no such thing at all", &english, &japanese).is_empty());
        for code in Code::ALL {
            assert!(!to_do(*code, &english).is_empty());
        }
        let of_cid = [Code::Cid1, Code::Cid2, Code::Cid3, Code::Cid4, Code::Cid5];
        let advice: std::collections::BTreeSet<_> = of_cid.map(|code| to_do(code, &english)).into();
        assert_eq!(advice.len(), of_cid.len(), "each has advice of its own");
    }
}
