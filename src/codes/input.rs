//! Normalise typed and pasted text to the characters of a code.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The zeros of the decimal digits of the world's scripts that NFKC does not change (Unicode
/// category Nd; the other nine digits follow each zero).
const ZEROS: [u32; 39] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,
    0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0x104A0, 0x10D30, 0x11136,
    0x1E950,
];

/// Returns the text in NFKC (full-width forms become ASCII), with digits of every script as ASCII,
/// in upper case, and without separators: spaces, dashes, dots, underscores, and invisible
/// characters.
#[must_use]
pub fn fold(text: &str) -> String {
    // Programs send ASCII, which NFKC does not change.
    if text.is_ascii() {
        return text
            .chars()
            .filter(|symbol| !is_separator(*symbol))
            .map(|symbol| symbol.to_ascii_uppercase())
            .collect();
    }

    text.nfkc()
        .filter(|symbol| !is_separator(*symbol))
        .map(ascii_digit)
        .flat_map(char::to_uppercase)
        .collect()
}

/// Returns the words of the text: runs of letters and digits, each [folded](fold). Scripts without
/// spaces end a word of the other letters, which may follow without a gap.
pub(crate) fn words(text: &str) -> Vec<Zeroizing<String>> {
    let mut words: Vec<Zeroizing<String>> = Vec::new();
    let mut before = None;
    let symbols = text
        .nfkc()
        .filter(|symbol| !is_invisible(*symbol) && *symbol != '\u{AD}')
        .map(ascii_digit)
        .flat_map(char::to_uppercase);
    for symbol in symbols {
        let kind = (symbol.is_alphanumeric() && !is_separator(symbol)).then(|| is_european(symbol));
        match words.last_mut() {
            Some(word) if kind.is_some() && kind == before => word.push(symbol),
            _ if kind.is_some() => words.push(Zeroizing::new(symbol.to_string())),
            _ => {}
        }
        before = kind;
    }

    words
}

/// Returns whether the symbol belongs to the Latin, Greek, Cyrillic or Armenian script, whose
/// letters are mistaken for one another.
fn is_european(symbol: char) -> bool {
    symbol < '\u{590}' || matches!(symbol, '\u{1E00}'..='\u{1FFF}')
}

/// Returns only the digits of the text, as ASCII, after [folding](fold).
#[must_use]
pub fn digits(text: &str) -> String {
    fold(text).chars().filter(char::is_ascii_digit).collect()
}

/// Returns the ASCII digit for a digit of another script, and other characters as they are.
pub(crate) fn ascii_digit(symbol: char) -> char {
    let code = u32::from(symbol);

    ZEROS
        .iter()
        .filter_map(|zero| code.checked_sub(*zero))
        .find(|value| *value < 10)
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(symbol)
}

/// Returns whether the symbol (after NFKC) is only a separator: a character that keyboards, input
/// methods, word processors and clipboards insert between groups.
fn is_separator(symbol: char) -> bool {
    symbol.is_whitespace() || symbol.is_control() || is_dash(symbol) || is_dot(symbol) || is_invisible(symbol)
}

fn is_dash(symbol: char) -> bool {
    matches!(
        symbol,
        '-' | '_' | '~' | '\u{AD}' | '\u{58A}' | '\u{5BE}' | '\u{1806}' | '\u{2010}'
            ..='\u{2015}' | '\u{203F}' | '\u{2043}'
        | '\u{207B}' | '\u{208B}' | '\u{2212}' | '\u{2500}' | '\u{2501}' | '\u{2E3A}' | '\u{2E3B}' | '\u{301C}' | '\u{3030}'
        | '\u{30A0}'
        // The long-vowel mark of kana: on a Japanese keyboard, its key is where others have the
        // dash.
        | '\u{30FC}'
    )
}

fn is_dot(symbol: char) -> bool {
    matches!(symbol, '.' | '·' | '•' | '‧' | '∙' | '⋅' | '。' | '・')
}

/// Returns whether the symbol has no width: joiners, direction marks, variation selectors, the
/// enclosing keycap.
fn is_invisible(symbol: char) -> bool {
    matches!(symbol,
        '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{20E3}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_forms_become_ascii_in_upper_case() {
        assert_eq!(fold("ＡＢＣ１２３ａｂｃ"), "ABC123ABC");
        assert_eq!(fold("①②③"), "123");
    }

    #[test]
    fn digits_of_other_scripts_become_ascii() {
        assert_eq!(fold("٠١٢٣٤٥٦٧٨٩"), "0123456789");
        assert_eq!(fold("۰۱۲۳۴۵۶۷۸۹"), "0123456789");
        assert_eq!(fold("०१२३४५६७८९"), "0123456789");
        assert_eq!(fold("๐๑๒๓๔๕๖๗๘๙"), "0123456789");
        assert_eq!(fold("𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙"), "0123456789");
    }

    #[test]
    fn every_dash_space_and_dot_separates() {
        for separator in "-‐‑‒–—―−ー ｰ－_＿~·・.\u{3000}\u{a0}\t\r\n\u{200b}\u{feff}\u{202e}".chars()
        {
            assert_eq!(fold(&format!("1{separator}A")), "1A", "{separator:?}");
        }
    }

    #[test]
    fn ascii_reads_the_same_alone_and_beside_other_signs() {
        for symbol in '\0'..='\x7f' {
            assert_eq!(
                format!("{}漢", fold(&symbol.to_string())),
                fold(&format!("{symbol}漢")),
                "{symbol:?}"
            );
        }
    }

    #[test]
    fn letters_and_other_signs_are_kept_so_that_they_can_be_named() {
        assert_eq!(fold("u!é漢"), "U!É漢");
    }

    #[test]
    fn digits_drops_all_else() {
        assert_eq!(digits("A: １２３ 456"), "123456");
        assert_eq!(digits("1️⃣2️⃣"), "12");
        assert_eq!(digits("no"), "");
    }
}
