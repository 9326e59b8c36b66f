//! Fold names and numbers, so that the usual ways to write them are equal.

use unicode_normalization::UnicodeNormalization;

use crate::codes::input::ascii_digit;

/// Words that people leave out, or write as a sign.
const SMALL_WORDS: [&str; 3] = ["and", "of", "the"];

/// What varies from writer to writer in Japanese names, in hiragana; the longer come first.
const SOUNDS: [(&str, &str); 14] = [
    ("ゔぁ", "ば"),
    ("ゔぃ", "び"),
    ("ゔぇ", "べ"),
    ("ゔぉ", "ぼ"),
    ("ゔ", "ぶ"),
    ("てぃ", "ち"),
    ("でぃ", "じ"),
    ("とぅ", "つ"),
    ("どぅ", "ず"),
    ("ぢ", "じ"),
    ("づ", "ず"),
    ("ー", ""),
    // The word "and".
    ("及び", ""),
    ("および", ""),
];

/// A name, or a query for one.
#[derive(Debug, Clone)]
pub(super) struct Key {
    /// The words, without signs.
    words: Vec<String>,
    /// The words without the small ones, as one text.
    joined: String,
    /// The places in it at which a word begins.
    beginnings: Vec<usize>,
}

impl Key {
    pub(super) fn of(name: &str) -> Self {
        // Abbreviations: U.S.A. is one word.
        let mut folded = folded(name).replace(['\'', '’', 'ʼ', '.'], "\u{2}");
        for (spelling, usual) in SOUNDS {
            folded = folded.replace(spelling, usual);
        }
        let words: Vec<String> = folded
            .split(|symbol: char| !symbol.is_alphanumeric() && symbol != '\u{2}')
            .flat_map(parted)
            .map(|word| word.chars().map(large_kana).collect())
            .filter(|word: &String| !word.is_empty())
            .collect();
        let mut joined = String::new();
        let mut beginnings = Vec::new();
        for word in words.iter().map(String::as_str) {
            if !SMALL_WORDS.contains(&word) {
                beginnings.push(joined.len());
                match word.strip_prefix("saint") {
                    Some(rest) => joined.extend(["st", rest]),
                    None => joined.push_str(word),
                }
            }
        }

        Self {
            words,
            joined,
            beginnings,
        }
    }

    /// Returns the number of words, without the small ones.
    pub(super) const fn word_count(&self) -> usize {
        self.beginnings.len()
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Returns whether this is exactly a code.
    pub(super) fn is(&self, code: &str) -> bool {
        self.joined == code
    }

    /// Ranks this query's match with a name: 0 for the whole name, 1 for its beginning, 2 for the
    /// beginning of a word in it, 3 for anywhere in it, 4 for the same number of words in another
    /// order, 5 for the beginnings of some words.
    pub(super) fn rank_in(&self, name: &Self) -> Option<u8> {
        let begins_at = |place: &usize| name.joined[*place..].starts_with(&self.joined);
        if !self.joined.is_empty() && name.joined.contains(&self.joined) {
            return Some(if name.joined == self.joined {
                0
            } else if begins_at(&0) {
                1
            } else if name.beginnings.iter().any(begins_at) {
                2
            } else {
                3
            });
        }
        let begins = |word: &String| {
            let is_in_name = name.words.iter().any(|known| {
                known.starts_with(word.as_str())
                    || (known == "st" && "saint".starts_with(word.as_str()))
                    || (known == "saint" && word == "st")
            });
            let is_small = self.words.len() > 1 && SMALL_WORDS.iter().any(|small| small.starts_with(word));

            is_in_name || is_small
        };

        self.words.iter().all(begins).then(|| {
            if self.joined.chars().count() == name.joined.chars().count() {
                4
            } else {
                5
            }
        })
    }
}

/// Parts a word at its dots and apostrophes, unless its parts are single letters: `st.lucia` and
/// `d'ivoire` are two words, `u.s.a.` is one.
fn parted(word: &str) -> Vec<String> {
    let parts: Vec<&str> = word.split('\u{2}').filter(|part| !part.is_empty()).collect();
    if parts.iter().all(|part| part.len() == 1) {
        vec![parts.concat()]
    } else {
        parts.into_iter().map(str::to_owned).collect()
    }
}

/// A dialling code or an ISO number as typed, with what follows it.
#[derive(Debug)]
pub(super) struct Dialled {
    /// What it may mean: the digits as typed, or without a prefix for calls abroad.
    numbers: Vec<Number>,
    is_international: bool,
}

#[derive(Debug)]
struct Number {
    digits: String,
    /// The length of the longest dialling code that it begins with.
    longest: usize,
}

impl Dialled {
    /// Reads a query that is a number, for the search among these dialling codes. None if it is no
    /// number.
    pub(super) fn read<'a>(query: &str, codes: &(impl Iterator<Item = &'a String> + Clone)) -> Option<Self> {
        let query: String = query.nfkd().map(ascii_digit).collect();
        let is_international = query.trim_start().starts_with('+');
        let digits: String = query.chars().filter(char::is_ascii_digit).collect();
        let is_number = query
            .chars()
            .all(|symbol| symbol.is_ascii_digit() || " +-()./‐‑–—−".contains(symbol));
        if !is_number || (digits.is_empty() && !is_international) {
            return None;
        }
        // The prefixes for calls abroad: of most countries, of Japan, of North America.
        let prefixes: &[&str] = if is_international {
            &[""]
        } else {
            &["", "00", "010", "011"]
        };
        let numbers = prefixes
            .iter()
            .filter_map(|prefix| digits.strip_prefix(prefix))
            .map(|digits| Number {
                digits: digits.to_owned(),
                longest: codes
                    .clone()
                    .filter(|code| digits.starts_with(code.as_str()))
                    .map(String::len)
                    .max()
                    .unwrap_or_default(),
            })
            .collect();

        Some(Self {
            numbers,
            is_international,
        })
    }

    /// Returns whether this is the numeric code of ISO 3166-1.
    pub(super) fn may_be_numeric(&self, code: &str) -> bool {
        !self.is_international && self.numbers.first().is_some_and(|number| number.digits == code)
    }

    /// Ranks the match with a dialling code: 0 for the whole, 1 for its beginning, 2 for a longer
    /// number that begins with it and with no longer code.
    pub(super) fn rank(&self, code: &str) -> Option<u8> {
        let rank = |number: &Number| {
            if number.digits == code {
                Some(0)
            } else if code.starts_with(&number.digits) {
                Some(1)
            } else {
                (number.digits.starts_with(code) && number.longest == code.len()).then_some(2)
            }
        };

        self.numbers.iter().filter_map(rank).min()
    }
}

/// Folds a text for comparison: compatibility forms unified, accents dropped, lower case, katakana
/// as hiragana, letters that are not on every keyboard as those that are typed for them.
/// `packaging/locales/names.py` does the same.
pub(super) fn folded(text: &str) -> String {
    let folded: String = text
        .trim()
        .nfkd()
        .filter(|symbol| !is_mark(*symbol))
        .nfc()
        .flat_map(char::to_lowercase)
        .map(|symbol| typed_for(hiragana(symbol)))
        .collect();

    folded.replace('ß', "ss").replace('æ', "ae").replace('œ', "oe")
}

/// Returns whether the symbol is an accent (also of Cyrillic), a vowel sign or other mark of Hebrew
/// and Arabic, the line that stretches Arabic words, or the dot of Hindi's loaned sounds. Only
/// these are dropped: the voicing marks of kana decompose too, and か is not が.
const fn is_mark(symbol: char) -> bool {
    matches!(
        symbol,
        '\u{300}'..='\u{36F}'
            | '\u{591}'..='\u{5BD}'
            | '\u{5BF}'
            | '\u{5C1}'..='\u{5C2}'
            | '\u{5C4}'..='\u{5C5}'
            | '\u{5C7}'
            | '\u{640}'
            | '\u{64B}'..='\u{65F}'
            | '\u{670}'
            | '\u{93C}'
    )
}

const fn typed_for(symbol: char) -> char {
    match symbol {
        'ı' => 'i',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ø' => 'o',
        'ґ' => 'г',
        'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        other => other,
    }
}

fn hiragana(symbol: char) -> char {
    // The two syllabaries are 0x60 apart in Unicode.
    match symbol {
        '\u{30A1}'..='\u{30F6}' => char::from_u32(u32::from(symbol) - 0x60).unwrap_or(symbol),
        other => other,
    }
}

/// Returns small kana as large ones: ァ and ア are used alike in foreign names.
const fn large_kana(symbol: char) -> char {
    match symbol {
        'ぁ' => 'あ',
        'ぃ' => 'い',
        'ぅ' => 'う',
        'ぇ' => 'え',
        'ぉ' => 'お',
        'っ' => 'つ',
        'ゃ' => 'や',
        'ゅ' => 'ゆ',
        'ょ' => 'よ',
        'ゎ' => 'わ',
        other => other,
    }
}
