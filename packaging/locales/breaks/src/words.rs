//! Where words end in scripts that put no spaces between them.

use std::collections::BTreeSet;
use std::ops::Range;

use icu_properties::props::{GeneralCategory, GeneralCategoryGroup, LineBreak};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

/// Written after the word that they belong to: the repetition and abbreviation marks of Thai, Lao and Khmer,
/// and the vowels behind a consonant, which Unicode counts as letters.
const NEVER_FIRST: &str = "ๆฯะาำๅໆຯະາຳៗ";
/// Written before the consonant that they belong to, or joining two: vowels of Thai and Lao, U+17D2 of Khmer
/// and U+1039 of Burmese.
const NEVER_LAST: &str = "เแโใไເແໂໃໄ\u{17d2}\u{1039}";

/// Behind these the dictionary alone decides: the network takes some for letters within a word.
const ENDS: [char; 4] = ['ๆ', 'ฯ', 'ໆ', 'ຯ'];
/// The greatest number of letters, without marks, for which both have to agree: a narrow column has no room for more.
const LONGEST: usize = 8;
/// Words of activation that both take for several.
const WHOLE: [&str; 36] = [
    "คลาดเคลื่อน",
    "ที่นี่",
    "ที่นั่น",
    "ทุกเมื่อ",
    "ช่วงเวลา",
    "จนกว่า",
    "ตอบกลับ",
    "ตอบ",
    "ไดรฟ์",
    "เปิดใช้งาน",
    "เชื่อมต่อ",
    "ใบอนุญาต",
    "หมดอายุ",
    "ถูกต้อง",
    "ทีละ",
    "ผู้ดูแล",
    "โทรศัพท์",
    "ศูนย์",
    "โทเค็น",
    "แค็ตตาล็อก",
    "เทอร์มินัล",
    "พร็อกซี",
    "อะแดปเตอร์",
    "รายการ",
    "การ",
    "หนึ่ง",
    "เพิ่ม",
    "ผ่าน",
    "ของ",
    "เก็บ",
    "จาก",
    "พวงกุญแจ",
    "จันทร์",
    "หรือ",
    "รหัส",
    "ฟอร์ม",
];

/// Finds the ends of words with the data of ICU.
///
/// Its dictionary takes compounds apart (`ตรวจ|สอบ`, `เจ้า|หน้าที่`), its neural network foreign words
/// (`อินเทอร์|เน็ต`). A break in a word is worse to read than none between two short ones, so both have to
/// agree; in what is long then, the dictionary decides.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words {
    dictionary: LineSegmenterBorrowed<'static>,
    network: LineSegmenterBorrowed<'static>,
    line_break: CodePointMapDataBorrowed<'static, LineBreak>,
    category: CodePointMapDataBorrowed<'static, GeneralCategory>,
}

impl Words {
    pub(crate) fn new() -> Self {
        Self {
            dictionary: LineSegmenter::new_dictionary(LineBreakOptions::default()),
            network: LineSegmenter::new_lstm(LineBreakOptions::default()),
            line_break: CodePointMapData::new(),
            category: CodePointMapData::new(),
        }
    }

    /// Returns the places between two words at which only a dictionary tells that a line may break.
    ///
    /// Next to a space, a digit, a Latin letter or a sign the rules of Unicode Standard Annex 14 decide without
    /// one, and the program's text engine knows them; so both neighbours are of such a script.
    pub(crate) fn ends(self, text: &str) -> Vec<usize> {
        let network: BTreeSet<usize> = self.network.segment_str(text).collect();
        let words = WHOLE
            .iter()
            .flat_map(|word| text.match_indices(word).map(|(at, _)| at..at + word.len()));
        let whole: Vec<_> = addresses(text).into_iter().chain(words).collect();
        let is_within = |at| whole.iter().any(|whole| whole.start < at && at < whole.end);
        let mut ends: Vec<usize> = self.dictionary.segment_str(text).collect();
        ends.retain(|&at| self.may_part(text, at) && !is_within(at));
        let is_agreed = |at: &usize| network.contains(at) || text[..*at].ends_with(ENDS);
        let agreed: BTreeSet<usize> = ends.iter().copied().filter(is_agreed).collect();
        ends.retain(|at| agreed.contains(at) || self.letters_around(text, *at, &agreed) > LONGEST);

        ends
    }

    /// Returns the number of letters, without their marks, between the ends around a place.
    fn letters_around(self, text: &str, at: usize, ends: &BTreeSet<usize>) -> usize {
        let needs_dictionary = |letter| self.needs_dictionary(letter);
        let start = text[..at].trim_end_matches(needs_dictionary).len();
        let start = ends.range(start..at).next_back().copied().unwrap_or(start);
        let end = text.len() - text[at..].trim_start_matches(needs_dictionary).len();
        let end = ends.range(at..end).next().copied().unwrap_or(end);

        text[start..end]
            .chars()
            .filter(|letter| !self.is_mark(*letter))
            .count()
    }

    fn may_part(self, text: &str, at: usize) -> bool {
        let around = text[..at].chars().next_back().zip(text[at..].chars().next());

        around.is_some_and(|(before, after)| {
            self.needs_dictionary(before)
                && self.needs_dictionary(after)
                && !self.is_mark(after)
                && !NEVER_FIRST.contains(after)
                && !NEVER_LAST.contains(before)
        })
    }

    fn needs_dictionary(self, letter: char) -> bool {
        self.line_break.get(letter) == LineBreak::ComplexContext
    }

    fn is_mark(self, letter: char) -> bool {
        GeneralCategoryGroup::Mark.contains(self.category.get(letter))
    }
}

/// Returns the places of web and e-mail addresses. Their letters may be Thai, and who copies one wants nothing
/// invisible in it.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let from = |at: usize, is_part: fn(char) -> bool| text[..at].trim_end_matches(is_part).len();
    let until =
        |at: usize, is_part: fn(char) -> bool| text.len() - text[at..].trim_start_matches(is_part).len();
    let anything = |letter: char| !letter.is_whitespace();
    let in_scheme = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
    let in_mailbox = |letter: char| letter.is_ascii_graphic() && !"\"(),:;<>[]@".contains(letter);
    let in_domain = |letter: char| letter.is_ascii_alphanumeric() || "-.".contains(letter);

    let web = ["://", "www."]
        .iter()
        .flat_map(|sign| text.match_indices(sign))
        .map(|(at, _)| from(at, in_scheme)..until(at, anything));
    let mail = text.match_indices('@').map(|(at, sign)| {
        let domain = at + sign.len();
        let end = until(domain, in_domain);
        // An address of Latin letters ends with them, also where the sentence goes on without a space.
        let start = match from(at, in_mailbox) {
            start if start == at => from(at, anything),
            start => start,
        };
        let is_latin = end > domain && !text[..end].ends_with('.');

        start..if is_latin { end } else { until(domain, anything) }
    });

    web.chain(mail).collect()
}

#[cfg(test)]
mod tests;
