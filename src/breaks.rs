//! Breaks between the words of languages that put no spaces between them: Thai, Lao, Khmer, Burmese; and which
//! language breaks at its spaces alone.
//!
//! Their translations have a ZERO WIDTH SPACE wherever a line may end (`docs/translating.md`). What lays
//! out lines needs it; whatever else takes the text gets it without.

use std::borrow::Cow;

/// ZERO WIDTH SPACE.
pub(crate) const BREAK: &str = "\u{200b}";

/// Returns whether a character is a syllable of Korean, whose lines end between words although the rules of
/// Unicode Standard Annex 14 let them end after any syllable.
#[cfg(feature = "wizard")]
#[must_use]
pub(crate) const fn is_hangul(symbol: char) -> bool {
    matches!(symbol, '가'..='힣')
}

/// Splits a text at the breaks of its translation. Anywhere else a ZERO WIDTH SPACE only hides that a
/// name is another, and stays.
#[must_use]
pub(crate) fn parted(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut begun = 0;
    for (at, found) in text.match_indices(BREAK) {
        let end = at + found.len();
        let before = text[..at].chars().next_back();
        if before.is_some_and(|before| is_between(before, text[end..].chars().next())) {
            parts.push(&text[begun..at]);
            begun = end;
        }
    }
    parts.push(&text[begun..]);

    parts
}

/// Returns a text without the breaks of its translation.
#[must_use]
pub(crate) fn without(text: &str) -> Cow<'_, str> {
    match &*parted(text) {
        [whole] => Cow::Borrowed(*whole),
        parts => Cow::Owned(parts.concat()),
    }
}

/// Returns whether a break between these characters is that of a translation.
pub(crate) fn is_between(before: char, after: Option<char>) -> bool {
    has_no_spaces(before) && after.is_some_and(has_no_spaces)
}

/// Returns whether a letter is of a script that puts no spaces between words: Thai, Lao, Burmese, Khmer.
const fn has_no_spaces(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_break_between_letters_of_such_a_script_is_taken_out() {
        assert_eq!(without("โปรด\u{200b}ป้อน\u{200b}รหัส"), "โปรดป้อนรหัส");
        for kept in [
            "a\u{200b}b",
            "ไทย\u{200b}HTML",
            "\u{200b}โปรด",
            "โปรด\u{200b}",
            "โปรด ป้อน",
        ] {
            assert_eq!(without(kept), kept);
        }
    }
}
