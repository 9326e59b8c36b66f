//! Validates the texts that people enter: names, notes, reasons.
//!
//! They are displayed on terminals, in lists and in the audit log. So each is a single line without
//! characters that move the cursor, change the direction of writing or are invisible, and equal
//! texts look equal (NFC; names of staff NFKC). The store refuses a name of staff that looks like
//! another's.

use unicode_normalization::UnicodeNormalization as _;

use crate::codes::secret::{self, Secret};
use crate::foreign;

/// The most characters of the name of an organisation, or of the label of a token.
pub(in crate::service) const NAME: usize = 200;
/// The most characters of the name of a member of staff.
pub(in crate::service) const STAFF_NAME: usize = 64;
/// The most characters of a note or a reason.
pub(in crate::service) const NOTE: usize = 1000;

/// The reason that a text was rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It contains only white space.
    #[error("{field} is empty")]
    Empty {
        /// The name of the text.
        field: &'static str,
    },
    /// It has too many characters.
    #[error("{field} has more than {most} characters")]
    Long {
        /// The name of the text.
        field: &'static str,
        /// The most characters that it may have.
        most: usize,
    },
    /// It contains a character that moves the cursor, changes the direction of writing, or is
    /// invisible.
    #[error("{field} holds the character U+{:04X}, which cannot be seen or not be shown on one line; type it without", u32::from(*symbol))]
    Hidden {
        /// The name of the text.
        field: &'static str,
        /// The first such character.
        symbol: char,
    },
    /// It contains a product key or a token. It would be shown to everybody who sees the lists, and
    /// stay in the audit log for good.
    #[error("{field} cannot be kept: {secret}")]
    Secret {
        /// The name of the text.
        field: &'static str,
        /// What it contains.
        secret: Secret,
    },
}

/// Returns a text on one line, without surrounding white space.
pub(in crate::service) fn line(field: &'static str, text: &str, most: usize) -> Result<String, Unfit> {
    checked(field, text.trim().nfc().collect(), most)
}

/// Like [`line()`], but an empty text becomes `None`.
pub(in crate::service) fn optional_line(
    field: &'static str,
    text: Option<&str>,
    most: usize,
) -> Result<Option<String>, Unfit> {
    text.filter(|text| !text.trim().is_empty())
        .map(|text| line(field, text, most))
        .transpose()
}

/// Returns the name of a member of staff. Full-width letters and the like become their usual form,
/// and repeated spaces a single one, so that no name looks like another.
pub(in crate::service) fn staff_name(text: &str) -> Result<String, Unfit> {
    let usual: String = text.nfkc().collect();
    // Line ends are white space as well, and are rejected rather than treated as spaces.
    let words: Vec<&str> = usual
        .trim()
        .split(|symbol: char| symbol.is_whitespace() && !symbol.is_control())
        .filter(|word| !word.is_empty())
        .collect();

    checked("the name", words.join(" "), STAFF_NAME)
}

/// Returns a name for a look-up. PostgreSQL stores no text with the character NUL, so no object has
/// such a name; and a secret would be repeated where nothing is found.
pub(in crate::service) fn lookup<'a>(field: &'static str, text: &'a str) -> Result<&'a str, Unfit> {
    if text.contains('\0') {
        return Err(Unfit::Hidden { field, symbol: '\0' });
    }

    without_secret(field, text)
}

fn without_secret<T: AsRef<str>>(field: &'static str, text: T) -> Result<T, Unfit> {
    match secret::find(text.as_ref()) {
        Some(secret) => Err(Unfit::Secret { field, secret }),
        None => Ok(text),
    }
}

fn checked(field: &'static str, text: String, most: usize) -> Result<String, Unfit> {
    if text.is_empty() {
        return Err(Unfit::Empty { field });
    }
    if text.chars().count() > most {
        return Err(Unfit::Long { field, most });
    }
    if let Some(symbol) = text.chars().find(|symbol| foreign::is_hidden(*symbol)) {
        return Err(Unfit::Hidden { field, symbol });
    }

    without_secret(field, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::{KeyKind, ProductKey};

    #[test]
    fn a_text_is_taken_without_what_surrounds_it() {
        assert_eq!(
            line("it", "  大阪市 – Ōsaka ", NAME),
            Ok("大阪市 – Ōsaka".to_owned())
        );
        assert_eq!(line("it", "e\u{301}", NAME), Ok("é".to_owned()));
        assert_eq!(optional_line("it", Some("  "), NAME), Ok(None));
    }

    #[test]
    fn what_would_disturb_a_list_is_refused() {
        for symbol in [
            '\n', '\u{1b}', '\u{202E}', '\u{2028}', '\0', '\u{200B}', '\u{AD}', '\u{FE0F}', '\u{3164}',
        ] {
            assert_eq!(
                line("it", &format!("a{symbol}b"), NAME),
                Err(Unfit::Hidden { field: "it", symbol })
            );
        }
        let told = line("the name", "a\u{200B}b", NAME).unwrap_err().to_string();
        assert!(told.contains("U+200B"), "{told}");
        assert_eq!(line("it", " \u{3000} ", NAME), Err(Unfit::Empty { field: "it" }));
        assert!(line("it", &"字".repeat(NAME), NAME).is_ok());
        assert!(line("it", &"字".repeat(NAME + 1), NAME).is_err());
    }

    #[test]
    fn no_text_keeps_a_secret() {
        let key = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 8).unwrap();
        let secret = Secret::Key(key.name());
        let pasted = format!("sent to Osaka: {key}");

        assert_eq!(
            line("it", &pasted, NOTE),
            Err(Unfit::Secret { field: "it", secret })
        );
        assert!(optional_line("it", Some(&pasted), NOTE).is_err());
        assert!(staff_name(&key.to_string()).is_err() && lookup("it", &pasted).is_err());
        let told = line("the note", &pasted, NOTE).unwrap_err().to_string();
        assert!(told.contains("contains a product key"), "{told}");
        assert!(!told.contains(&key.to_string()), "{told}");
    }

    #[test]
    fn names_that_look_alike_are_the_same() {
        assert_eq!(staff_name("Ａｉｋｏ"), Ok("Aiko".to_owned()));
        assert_eq!(
            staff_name(" Aiko\u{A0}  Mori\u{3000}"),
            Ok("Aiko Mori".to_owned())
        );
        assert!(staff_name("Aiko\nMori").is_err());
    }
}
