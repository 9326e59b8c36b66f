//! The documents about error codes are written from the words in `locales`: a table of all, a page for each, and
//! their place in the book. `KAKUNIN_WRITE_DOCS=1 cargo test --lib locale::fault` writes them again.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::*;

const WRITE: &str = "KAKUNIN_WRITE_DOCS";

/// What stands between the words of a page.
struct Frame {
    language: Language,
    administrators: &'static str,
    more: &'static str,
    host: &'static str,
    desk: &'static str,
}

const ENGLISH: Frame = Frame {
    language: Language::English,
    administrators: "For administrators",
    more: "Where a program knows more, it says one of these:",
    host: "On a KMS host:",
    desk: "The help desk tells a caller:",
};

const JAPANESE: Frame = Frame {
    language: Language::Japanese,
    administrators: "管理者の方へ",
    more: "詳しい状況がわかるときは、次のように表示されます:",
    host: "KMS ホストでは:",
    desk: "ヘルプ デスクの案内:",
};

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}

/// Returns a text as a document has it: without the marks that only screens need, and with nothing that Markdown
/// would take for more than letters.
fn plain(locale: &Locale, text: &str) -> String {
    let mut text = text.replace(['\u{2068}', '\u{2069}', '\u{200b}'], "");
    // Times are said in the time zone of whoever reads them.
    for sample in ["2026-11-22T09:00:00Z", "2026-11-23T09:30:00Z"] {
        let said = locale.moment(moment(sample));
        text = text.replace(&said.replace(['\u{2068}', '\u{2069}', '\u{200b}'], ""), "…");
    }
    for sign in ["\\", "_", "*", "<", "["] {
        text = text.replace(sign, &format!("\\{sign}"));
    }

    text
}

/// What is said of a code where more is known, each sentence once.
fn more(locale: &Locale, code: Code) -> Vec<String> {
    let usual = locale.explain(code).what;
    let mut said = Vec::new();
    for fault in samples().into_iter().chain(kms_samples()) {
        let what = locale.fault(&fault).what;
        if fault.code() == code && what != usual && !said.contains(&what) {
            said.push(what);
        }
    }

    said
}

fn described(page: &mut String, locale: &Locale, parts: &[(&str, &str)]) {
    for (label, text) in parts {
        let label = locale.text(label).replace('\u{200b}', "");
        writeln!(page, "**{label}:** {}\n", plain(locale, text)).expect("a string takes any text");
    }
}

/// Adds the part of a page in one language, below a heading of this level.
fn add(page: &mut String, frame: &Frame, code: Code) {
    let locale = Locale::new(frame.language);
    let words = locale.explain(code);
    let level = if frame.language == Language::English {
        "##"
    } else {
        "###"
    };
    described(
        page,
        &locale,
        &[
            ("fact-what", &words.what),
            ("fact-why", &words.why),
            ("fact-next", &words.next),
        ],
    );

    let more = more(&locale, code);
    let name = message(code);
    let find = |part: &str| locale.find(&format!("{name}.{part}"), &[]);
    let (why, next, desk) = (find("why-host"), find("next-host"), find("next-desk"));
    if more.is_empty() && why.is_none() && next.is_none() && desk.is_none() {
        return;
    }
    writeln!(page, "{level} {}\n", frame.administrators).expect("a string takes any text");
    if !more.is_empty() {
        writeln!(page, "{}\n", frame.more).expect("a string takes any text");
        for sentence in more {
            writeln!(page, "- {}", plain(&locale, &sentence)).expect("a string takes any text");
        }
        page.push('\n');
    }
    if why.is_some() || next.is_some() {
        writeln!(page, "{}\n", frame.host).expect("a string takes any text");
        let parts = [("fact-why", &why), ("fact-next", &next)];
        let parts: Vec<_> = parts
            .iter()
            .filter_map(|(label, text)| Some((*label, text.as_deref()?)))
            .collect();
        described(page, &locale, &parts);
    }
    if let Some(desk) = desk {
        writeln!(page, "{} {}\n", frame.desk, plain(&locale, &desk)).expect("a string takes any text");
    }
}

/// Returns the page about a code.
fn page(code: Code) -> String {
    let title = |language| {
        let locale = Locale::new(language);
        plain(&locale, &locale.explain(code).title)
    };
    let mut page = format!("# {code}: {}\n\n[日本語](#日本語)\n\n", title(Language::English));
    add(&mut page, &ENGLISH, code);
    write!(
        page,
        "The product keeps working. `kakunin explain {code}` says this in the language of the computer. \
         [All codes](../errors.md), [exit codes](../command-line.md#exit-codes)\n\n\
         ## 日本語\n\n**{code}: {}**\n\n",
        title(Language::Japanese)
    )
    .expect("a string takes any text");
    add(&mut page, &JAPANESE, code);
    page += "製品はそのまま使えます。\n";

    page
}

/// Returns the table of all codes.
fn table() -> String {
    let locale = Locale::new(Language::English);
    let mut table = String::from(
        "# Error codes\n\n\
         The code is the same in every language, in the log, in the service’s answers and on the screen.\n\
         Whatever it says, the product keeps working. `kakunin explain CODE` also tells the cause. Each code has a page, in English and Japanese.\n\n\
         | code | what it says | next step |\n|---|---|---|\n",
    );
    for code in Code::ALL {
        let text = locale.explain(*code);
        writeln!(
            table,
            "| [{code}](errors/{code}.md) | {} | {} |",
            text.title, text.next
        )
        .expect("a string takes any text");
    }

    table
}

/// Returns the book's list of pages, with those of all codes below the table.
fn summary(former: &str) -> String {
    let mut summary = String::new();
    for line in former.lines().filter(|line| !line.contains("](errors/")) {
        let indent = line.len() - line.trim_start().len();
        writeln!(summary, "{line}").expect("a string takes any text");
        if line.ends_with("](errors.md)") {
            for code in Code::ALL {
                writeln!(summary, "{:indent$}  - [{code}](errors/{code}.md)", "")
                    .expect("a string takes any text");
            }
        }
    }

    summary
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n")
}

#[test]
fn the_documents_say_of_each_code_what_the_program_says() {
    let folder = docs().join("errors");
    let mut expected: BTreeMap<PathBuf, String> = Code::ALL
        .iter()
        .map(|code| (folder.join(format!("{code}.md")), page(*code)))
        .collect();
    expected.insert(docs().join("errors.md"), table());
    let list = docs().join("SUMMARY.md");
    expected.insert(list.clone(), summary(&read(&list)));

    let is_writing = std::env::var_os(WRITE).is_some();
    if is_writing {
        fs::create_dir_all(&folder).expect("the folder can be made");
        for (path, text) in &expected {
            fs::write(path, text).expect("the document can be written");
        }
    }
    for (path, text) in &expected {
        assert!(
            read(path) == *text,
            "{} no longer says what locales/*/faults.ftl say; write it again with \
             `{WRITE}=1 cargo test --lib locale::fault` and commit it",
            path.display()
        );
    }
    for entry in fs::read_dir(&folder).expect("the pages of all codes") {
        let path = entry.expect("a page").path();
        assert!(expected.contains_key(&path), "{} is of no code", path.display());
    }
}

#[test]
fn a_page_tells_administrators_what_a_program_saw() {
    let page = page(Code::Kms1);

    for part in [
        "The name server refuses to answer (searched: office.example).",
        "office.example, example",
        "KMS ホスト",
        "\\_kakunin-kms.\\_tcp",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(!page.contains("2026"), "a time is that of a zone: {page}");
}
