//! What a terminal can show that does not understand UTF-8: signs of ASCII in place of dashes, dots and
//! quotation marks.
//!
//! Letters stay as they are. Whoever asks for Japanese has a terminal that shows it, and often one that
//! only nobody has told the program of: in a container, over SSH, at boot.

use std::borrow::Cow;

/// Returns whether the terminal understands UTF-8, by the first of the variables that is set, as the C
/// library decides it. A console of Windows is written to in Unicode.
pub(crate) fn is_unicode() -> bool {
    let set = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .find_map(crate::environment::variable);

    cfg!(windows) || set.is_some_and(|locale| names_utf8(&locale.to_string_lossy()))
}

fn names_utf8(locale: &str) -> bool {
    let charset = locale.split('@').next().and_then(|name| name.split_once('.'));

    charset.is_some_and(|(_, charset)| charset.replace('-', "").eq_ignore_ascii_case("utf8"))
}

/// Returns a text with the signs of ASCII that stand for others.
pub(crate) fn ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let mut plain = String::with_capacity(text.len());
    for symbol in text.chars() {
        match stand_in(symbol) {
            Some(signs) => plain.push_str(signs),
            None => plain.push(symbol),
        }
    }

    plain.into()
}

/// Returns a text with signs that the terminal can show.
pub(crate) fn in_locale(text: &str) -> Cow<'_, str> {
    if is_unicode() { text.into() } else { ascii(text) }
}

const fn stand_in(symbol: char) -> Option<&'static str> {
    Some(match symbol {
        '\u{a0}' | '\u{202f}' | '\u{2009}' => " ",
        '·' | '•' | '‐' | '\u{2011}' | '–' | '—' | '−' => "-",
        '‘' | '’' | '‚' | '‹' | '›' => "'",
        '“' | '”' | '„' | '«' | '»' => "\"",
        '…' => "...",
        '×' => "x",
        '→' => "->",
        '←' => "<-",
        // Direction marks and isolates, which nothing but a terminal for them hides.
        '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Language, Locale};

    #[test]
    fn the_charset_is_read_from_the_locale() {
        for locale in ["en_US.UTF-8", "ja_JP.utf8", "C.UTF-8", "de_DE.UTF-8@euro"] {
            assert!(names_utf8(locale), "{locale}");
        }
        for locale in [
            "C",
            "POSIX",
            "ja_JP.eucJP",
            "en_US",
            "en_US.ISO-8859-1",
            "utf8",
            "",
        ] {
            assert!(!names_utf8(locale), "{locale}");
        }
    }

    #[test]
    fn english_needs_nothing_but_ascii() {
        assert_eq!(
            ascii("Suite · “next” – it’s 3 × 4…"),
            "Suite - \"next\" - it's 3 x 4..."
        );
        assert_eq!(ascii("次へ – 株式会社"), "次へ - 株式会社");
        let locale = Locale::new(Language::English);
        for id in ["terminal-help", "terminal-hint-key", "terminal-group-empty"] {
            assert!(ascii(&locale.text(id)).is_ascii(), "{id}");
        }
    }
}
