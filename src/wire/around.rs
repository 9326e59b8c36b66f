//! Finds a file in the text around it.
//!
//! People send our files by mail. What they save is then often the whole mail, the attachment as
//! the mail has it, or the text with a footer below it. What is found there is checked like any
//! other file, so it does not matter who wrote the rest.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::DeserializeOwned;

use crate::reading::{text_or_most, unescaped};

/// The size of the largest file that is searched, in bytes: room for a mail with pictures. What is
/// longer is a table.
pub(super) const MAX_BYTES: usize = 1 << 20;

/// How many places are tried where an object may begin. A hostile text could have one at every
/// other character.
const MAX_PLACES: usize = 16;

/// Returns the first object of this form in a text: as it is, with the marks of a quoted mail
/// before its lines, encoded as attachments are (RFC 2045), or with lines broken by a mail program.
pub(super) fn within<T: DeserializeOwned>(text: &str) -> Option<T> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let printable = || {
        let joined = text.replace("=\r\n", "").replace("=\n", "");

        object(&text_or_most(&unescaped(&joined, b'=')))
    };

    object(text)
        .or_else(|| object(&unquoted(text, "\n")))
        .or_else(printable)
        .or_else(|| attachments(text).find_map(|attachment| object(&text_or_most(&attachment))))
        // The last, since joined lines of an encoded text are read as something else.
        .or_else(|| object(&unquoted(text, "")))
}

fn object<T: DeserializeOwned>(text: &str) -> Option<T> {
    text.match_indices('{')
        .map(|(at, _)| &text[at..])
        .filter(|rest| rest[1..].trim_start().starts_with('"'))
        .take(MAX_PLACES)
        .find_map(|rest| T::deserialize(&mut serde_json::Deserializer::from_str(rest)).ok())
}

/// Returns the lines without the marks of a quoted mail, with this between them.
fn unquoted(text: &str, between: &str) -> String {
    text.lines()
        .map(|line| line.trim_start_matches(['>', ' ']))
        .collect::<Vec<_>>()
        .join(between)
}

/// Returns what the paragraphs of a text encode in base64. The lines that separate the parts of a
/// mail, which begin with two dashes, are no part of a paragraph.
fn attachments(text: &str) -> impl Iterator<Item = Vec<u8>> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let paragraphs: Vec<String> = lines
        .split(|line| line.is_empty() || line.starts_with("--"))
        .map(<[&str]>::concat)
        .collect();

    paragraphs
        .into_iter()
        .filter_map(|paragraph| STANDARD.decode(paragraph).ok())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[derive(serde::Deserialize, Debug, PartialEq)]
    struct File {
        kind: String,
        name: String,
    }

    fn file() -> File {
        File {
            kind: "x".to_owned(),
            name: "もみじ=".to_owned(),
        }
    }

    fn written() -> String {
        serde_json::to_string_pretty(&json!({ "kind": "x", "name": "もみじ=" })).unwrap()
    }

    #[test]
    fn a_file_is_found_in_a_mail() {
        let plain = written();
        let broken = plain.replace("\"name\": \"も", "\"name\": \"も\r\n");
        let quoted = format!("> {}\n", plain.replace('\n', "\n> "));
        let encoded = STANDARD.encode(&plain);
        let (one, other) = encoded.split_at(20);
        let printable = plain
            .replace('=', "=3D")
            .replace('も', "=E3=81=82=\r\n")
            .replace("=E3=81=82", "=E3=82=82");
        for mail in [
            format!("{plain}\r\n-- \r\nKaede {{sales}}\r\nhttps://momiji.example/\r\n"),
            format!("Dear Aiko,\n\n{plain}"),
            format!("Dear Aiko,\n\n{broken}\n\nKaede"),
            format!("On Sunday Kaede wrote:\n{quoted}"),
            format!("Content-Transfer-Encoding: base64\r\n\r\n{one}\r\n{other}\r\n--=_b--\r\n"),
            format!("Content-Transfer-Encoding: quoted-printable\r\n\r\n{printable}"),
            format!("{{\"other\": 1}}\n{plain}"),
        ] {
            assert_eq!(within::<File>(&mail), Some(file()), "{mail}");
        }
        for other in [
            "",
            "Dear Aiko",
            "{{{{",
            "{\"kind\": \"x\"",
            &plain[..plain.len() - 3],
        ] {
            assert_eq!(within::<File>(other), None, "{other}");
        }
    }

    #[test]
    fn a_hostile_text_is_not_searched_for_ever() {
        let begun = std::time::Instant::now();
        let nested = "{\"a\":[".repeat(MAX_BYTES / 6);
        assert_eq!(within::<Value>(&nested), None);
        assert_eq!(within::<File>(&"{\"a\":1,".repeat(MAX_BYTES / 8)), None);
        assert!(begun.elapsed().as_secs() < 20);
    }
}
