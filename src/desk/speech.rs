//! Digits as words to say slowly, in the caller's language.

use crate::locale::Locale;

/// The number of digits said without a pause.
const CHUNK: usize = 3;

const WORDS: [&str; 10] = [
    "digit-0", "digit-1", "digit-2", "digit-3", "digit-4", "digit-5", "digit-6", "digit-7", "digit-8",
    "digit-9",
];

/// Returns the words of a group, with a pause in its middle.
pub(super) fn spoken(locale: &Locale, group: &str) -> String {
    let words: Vec<String> = group
        .chars()
        .filter_map(|digit| {
            let value = usize::try_from(digit.to_digit(10)?).ok()?;
            Some(locale.text(WORDS.get(value)?))
        })
        .collect();
    let chunks: Vec<String> = words.chunks(CHUNK).map(|chunk| chunk.join(" ")).collect();

    chunks.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn digits_are_said_in_the_callers_language_with_a_pause() {
        assert_eq!(
            spoken(&Locale::new(Language::English), "654242"),
            "six five four · two four two"
        );
        assert_eq!(
            spoken(&Locale::new(Language::Japanese), "654242"),
            "ろく ご よん · に よん に"
        );
        assert_eq!(
            spoken(&Locale::new(Language::Japanese), "019738"),
            "ぜろ いち きゅう · なな さん はち"
        );
    }
}
