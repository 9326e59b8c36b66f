//! Take the texts that people write down: names, notes, reasons.
//!
//! They end up on terminals, in lists and in the audit log. So they are one line each, hold nothing that moves a cursor
//! or turns the direction of writing, and look the same if they are the same (NFC; names of staff NFKC).

use unicode_normalization::UnicodeNormalization as _;

/// The most characters of the name of an organisation, or of the label of a token.
pub(in crate::service) const NAME: usize = 200;
/// The most characters of the name of a member of staff.
pub(in crate::service) const STAFF_NAME: usize = 64;
/// The most characters of a note or a reason.
pub(in crate::service) const NOTE: usize = 1000;

/// Why a text was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// There is nothing but white space.
    #[error("{field} is empty")]
    Empty {
        /// What the text is.
        field: &'static str,
    },
    /// It has too many characters.
    #[error("{field} has more than {most} characters")]
    Long {
        /// What the text is.
        field: &'static str,
        /// The most that it may have.
        most: usize,
    },
    /// It has control characters, or those that turn the direction of writing.
    #[error("{field} holds characters that cannot be shown on one line")]
    Unprintable {
        /// What the text is.
        field: &'static str,
    },
}

/// A text on one line, without white space around it.
pub(in crate::service) fn line(field: &'static str, text: &str, most: usize) -> Result<String, Unfit> {
    checked(field, text.trim().nfc().collect(), most)
}

/// The same, where an empty text means that there is none.
pub(in crate::service) fn optional_line(
    field: &'static str,
    text: Option<&str>,
    most: usize,
) -> Result<Option<String>, Unfit> {
    text.filter(|text| !text.trim().is_empty())
        .map(|text| line(field, text, most))
        .transpose()
}

/// The name of a member of staff. Full-width letters and the like become their usual form, so that nobody's name looks
/// like that of another.
pub(in crate::service) fn staff_name(text: &str) -> Result<String, Unfit> {
    checked("the name", text.trim().nfkc().collect(), STAFF_NAME)
}

/// A name by which something is looked up. PostgreSQL knows no text with the character NUL, so nothing has such a name.
pub(in crate::service) fn lookup<'a>(field: &'static str, text: &'a str) -> Result<&'a str, Unfit> {
    if text.contains('\0') {
        Err(Unfit::Unprintable { field })
    } else {
        Ok(text)
    }
}

fn checked(field: &'static str, text: String, most: usize) -> Result<String, Unfit> {
    if text.is_empty() {
        return Err(Unfit::Empty { field });
    }
    if text.chars().count() > most {
        return Err(Unfit::Long { field, most });
    }
    if text.chars().any(is_unprintable) {
        return Err(Unfit::Unprintable { field });
    }

    Ok(text)
}

/// Control characters, ends of lines and paragraphs, and what embeds, overrides or isolates a direction of writing.
fn is_unprintable(symbol: char) -> bool {
    symbol.is_control()
        || matches!(symbol, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

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
        for text in ["a\nb", "a\u{1b}[2Jb", "a\u{202E}b", "a\u{2028}b", "a\0b"] {
            assert_eq!(
                line("it", text, NAME),
                Err(Unfit::Unprintable { field: "it" }),
                "{text:?}"
            );
        }
        assert_eq!(line("it", " \u{3000} ", NAME), Err(Unfit::Empty { field: "it" }));
        assert!(line("it", &"字".repeat(NAME), NAME).is_ok());
        assert!(line("it", &"字".repeat(NAME + 1), NAME).is_err());
    }

    #[test]
    fn names_that_look_alike_are_the_same() {
        assert_eq!(staff_name("Ａｉｋｏ"), Ok("Aiko".to_owned()));
    }
}
