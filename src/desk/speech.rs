//! Digits as words to say slowly, in the caller's language.

use crate::locale::Locale;
use crate::page::SpokenWord;

/// The number of digits said without a pause.
const CHUNK: usize = 3;

const WORDS: [&str; 10] = [
    "digit-0", "digit-1", "digit-2", "digit-3", "digit-4", "digit-5", "digit-6", "digit-7", "digit-8",
    "digit-9",
];

/// Returns the words of a group in the caller's language, with a pause in its middle. An agent with
/// another language gets the sound of each word in Latin letters, where its own are others, and its
/// meaning.
pub(super) fn spoken(caller: &Locale, agent: &Locale, group: &str) -> Vec<Vec<SpokenWord>> {
    let is_foreign = caller.language() != agent.language();
    let words: Vec<SpokenWord> = group
        .chars()
        .filter_map(|digit| {
            let value = usize::try_from(digit.to_digit(10)?).ok()?;
            let id = WORDS.get(value)?;

            Some(SpokenWord {
                text: caller.text(id),
                reading: is_foreign
                    .then(|| caller.find(&format!("{id}.reading"), &[]))
                    .flatten(),
                meaning: is_foreign.then(|| agent.text(id)),
            })
        })
        .collect();

    words.chunks(CHUNK).map(<[SpokenWord]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn said(caller: Language, agent: Language, group: &str) -> String {
        let phrases = spoken(&Locale::new(caller), &Locale::new(agent), group);
        let word = |word: &SpokenWord| {
            let under = [&word.reading, &word.meaning].into_iter().flatten();
            std::iter::once(&word.text)
                .chain(under)
                .cloned()
                .collect::<Vec<_>>()
                .join("/")
        };
        let phrase = |phrase: &Vec<SpokenWord>| phrase.iter().map(word).collect::<Vec<_>>().join(" ");

        phrases.iter().map(phrase).collect::<Vec<_>>().join(" · ")
    }

    #[test]
    fn digits_are_said_in_the_callers_language_with_a_pause() {
        let (english, japanese) = (Language::English, Language::Japanese);
        assert_eq!(said(english, english, "654242"), "six five four · two four two");
        assert_eq!(
            said(japanese, japanese, "019738"),
            "ぜろ いち きゅう · なな さん はち"
        );
    }

    #[test]
    fn an_agent_of_another_language_can_say_each_word_and_knows_what_it_means() {
        let (english, japanese) = (Language::English, Language::Japanese);
        assert_eq!(
            said(japanese, english, "654019"),
            "ろく/roku/six ご/go/five よん/yon/four · ぜろ/zero/zero いち/ichi/one きゅう/kyū/nine"
        );
        assert_eq!(said(english, japanese, "62"), "six/ろく two/に");
    }
}
