//! Displays text that others wrote: names of files, of computers and of products, and answers of
//! servers.
//!
//! A terminal obeys the text that it shows. A name with an escape sequence could clear the screen
//! or set its title, one with a direction mark could show `exe.txt` for `txt.exe`, and one with
//! characters of no width could pass for another name. Therefore every character that moves, turns
//! or hides text is shown as an escape: `\u{1b}`.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::io;

use serde::Serialize;

use crate::breaks;

/// Returns whether a character moves the cursor, changes the writing direction, or shows nothing:
/// control characters, ends of lines and paragraphs, characters that Unicode says to ignore where
/// they cannot be shown (`Default_Ignorable_Code_Point`), annotations, and the Braille blank.
#[must_use]
pub fn is_hidden(symbol: char) -> bool {
    symbol.is_control()
        || matches!(symbol,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Like [`is_hidden`], but accepts variation selectors, which only choose a form of the character
/// before them, as Japanese names and pictures do.
fn disturbs(symbol: char) -> bool {
    is_hidden(symbol) && !matches!(symbol, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Escapes a foreign text for display on one line.
#[must_use]
pub fn shown(text: &str) -> Cow<'_, str> {
    escaped(text, disturbs, |out, symbol| {
        write!(out, "{}", symbol.escape_unicode())
    })
}

/// Like [`shown`], for several lines: line ends and tabs are kept.
#[must_use]
pub fn lines(text: &str) -> Cow<'_, str> {
    let disturbs = |symbol| disturbs(symbol) && !matches!(symbol, '\n' | '\t');

    escaped(text, disturbs, |out, symbol| {
        write!(out, "{}", symbol.escape_unicode())
    })
}

/// Like [`shown`], for JSON: programs read the same values as before.
#[must_use]
pub fn json(text: &str) -> Cow<'_, str> {
    let disturbs = |symbol| disturbs(symbol) && !matches!(symbol, '\n');

    escaped(text, disturbs, |out, symbol| {
        symbol
            .encode_utf16(&mut [0; 2])
            .iter()
            .try_for_each(|unit| write!(out, "\\u{unit:04x}"))
    })
}

/// Returns whether a character that shows nothing belongs to the spelling of a word: a break between
/// words that have no space, or what joins letters or keeps them apart in the scripts that need it
/// (U+200C and U+200D; Unicode Standard 23.2), as Persian and Hindi do.
fn is_spelling(before: Option<char>, symbol: char, after: Option<char>) -> bool {
    match (before, symbol) {
        (Some(before), '\u{200b}') => breaks::is_between(before, after),
        (Some(before), '\u{200c}' | '\u{200d}') => is_joined(before),
        _ => false,
    }
}

/// Returns whether a letter is of a script whose letters join: Arabic, Syriac, `NKo`, Mongolian, or one
/// of India.
const fn is_joined(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{7ff}' | '\u{860}'..='\u{dff}' | '\u{1800}'..='\u{18af}')
}

fn escaped(
    text: &str,
    is_escaped: impl Fn(char) -> bool,
    escape: impl Fn(&mut String, char) -> fmt::Result,
) -> Cow<'_, str> {
    if !text.contains(&is_escaped) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut before = None;
    let mut symbols = text.chars().peekable();
    while let Some(symbol) = symbols.next() {
        if is_escaped(symbol) && !is_spelling(before, symbol, symbols.peek().copied()) {
            // Writing to a string does not fail.
            let _written = escape(&mut out, symbol);
        } else {
            out.push(symbol);
        }
        before = Some(symbol);
    }

    Cow::Owned(out)
}

/// Standard output or error without anything that a terminal would obey: each text is written as
/// [`lines`] returns it, and without the breaks of a translation.
#[derive(Debug)]
pub struct Plain<W>(pub W);

/// An error that occurs when the output of a command cannot be written, for example since the disk is
/// full.
#[derive(Debug, thiserror::Error)]
#[error("the output could not be written: {}", .0.kind())]
pub struct NotWritten(#[source] pub io::Error);

/// Returns what to say of a command that ended with this error, if its output could not be written:
/// what the command does was done by then.
#[must_use]
pub fn ending(error: &io::Error) -> Option<String> {
    let NotWritten(cause) = error.get_ref()?.downcast_ref::<NotWritten>()?;

    Some(format!(
        "this was done, but its output could not be written: {}",
        cause.kind()
    ))
}

impl NotWritten {
    /// Keeps the kind of the error: a closed pipe is no failure.
    fn error(source: io::Error) -> io::Error {
        io::Error::new(source.kind(), Self(source))
    }
}

impl<W: io::Write> io::Write for Plain<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Formatted text is written in whole characters.
        self.0
            .write_all(lines(&breaks::without(&String::from_utf8_lossy(bytes))).as_bytes())
            .map_err(NotWritten::error)?;

        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush().map_err(NotWritten::error)
    }
}

/// Returns the standard output, for the results of a command.
#[must_use]
pub fn stdout() -> Plain<io::Stdout> {
    Plain(io::stdout())
}

/// Writes a value to the standard output as [`json`], for programs.
pub fn print_json(value: &impl Serialize) -> io::Result<()> {
    let text = serde_json::to_string_pretty(value)?;

    io::Write::write_fmt(&mut stdout(), format_args!("{}\n", json(&text)))
}

/// Returns the standard error, for the errors of a command.
#[must_use]
pub fn stderr() -> Plain<io::Stderr> {
    Plain(io::stderr())
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_shown_as_what_it_is() {
        for (text, seen) in [
            ("\u{1b}[2J", "\\u{1b}[2J"),
            ("\u{9b}2J", "\\u{9b}2J"),
            ("a\u{202E}txt.exe", "a\\u{202e}txt.exe"),
            ("a\u{2067}b\u{2069}", "a\\u{2067}b\\u{2069}"),
            ("a\u{200B}\u{200E}\u{FEFF}b", "a\\u{200b}\\u{200e}\\u{feff}b"),
            ("a\r\nb", "a\\u{d}\\u{a}b"),
            ("\u{E0041}", "\\u{e0041}"),
            ("a\u{200c}b", "a\\u{200c}b"),
            ("\u{200d}क", "\\u{200d}क"),
        ] {
            assert_eq!(shown(text), seen);
        }
    }

    #[test]
    fn other_text_stays_as_it_is() {
        for text in [
            "葛\u{E0100}城 大阪市",
            "Ōsaka – «x»",
            "C:\\Users\\花子",
            "❤\u{FE0F}",
            "โปรด\u{200b}ป้อน",
            "می\u{200c}شود",
            "क्\u{200d}ष",
            "",
        ] {
            assert_eq!(shown(text), text);
        }
    }

    #[test]
    fn the_ends_of_our_own_lines_stay() {
        let mut out = Plain(Vec::new());
        let foreign = "\u{202E}";
        write!(out, "one\n\u{1b}two {foreign}\n").unwrap();

        assert_eq!(out.0, b"one\n\\u{1b}two \\u{202e}\n");
    }

    #[test]
    fn what_was_done_is_not_said_to_be_undone() {
        struct Full;
        impl io::Write for Full {
            fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::StorageFull.into())
            }

            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }

        let error = writeln!(Plain(Full), "a token").unwrap_err();
        assert!(
            ending(&error)
                .unwrap()
                .starts_with("this was done, but its output could not be written: ")
        );
        assert_eq!(ending(&io::ErrorKind::StorageFull.into()), None);
    }

    #[test]
    fn json_says_the_same_afterwards() {
        let text = "a\u{9b}\u{202E}\u{E0041}\u{1b}b\nc";
        let json = serde_json::to_string(text).unwrap();
        let safe = super::json(&json);

        assert!(safe.is_ascii(), "{safe}");
        assert_eq!(serde_json::from_str::<String>(&safe).unwrap(), text);
    }
}
