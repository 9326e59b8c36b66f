//! Find error codes by what a caller says, and tell what to say and to do about them.

use crate::fault::Code;
use crate::locale::Locale;

/// How many codes are explained at length; of more only the titles are listed.
pub(super) const AT_LENGTH: usize = 3;

/// The codes that fit what was typed: all of them if nothing was.
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

/// What an agent does about a code, besides saying something.
pub(super) fn to_do(code: Code, agent: &Locale) -> String {
    let family = code.as_str().split('-').next().unwrap_or_default();
    let id = match family {
        "KEY" => "desk-do-key",
        "CNT" => "desk-do-count",
        "NET" => "desk-do-network",
        "SRV" => "desk-do-service",
        "KMS" => "desk-do-kms",
        "CLK" => "desk-do-clock",
        "HWC" => "desk-do-hardware",
        "CID" => "desk-do-confirmation",
        "IID" => "desk-do-installation",
        "PHN" => "desk-do-telephone",
        "FIL" => "desk-do-file",
        "STO" => "desk-do-storage",
        _ => "desk-do-other",
    };

    agent.text(id)
}

/// Forgiving: any case, any width, without dashes and spaces.
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
    }
}
