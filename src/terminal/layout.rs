//! Line breaking by the width that text has on a terminal, and colours where they are wanted.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

use super::charset;
use crate::breaks::{BREAK, is_hangul, parted};
use crate::foreign;

/// The style of output on a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// The number of columns in a line.
    pub width: usize,
    /// True if bold type and colours are used. They only repeat what the words say.
    pub colour: bool,
    /// True if the terminal does not understand UTF-8, and signs are those of ASCII.
    pub is_ascii: bool,
}

/// The kind of a line of text, which decides its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Ordinary text.
    Plain,
    /// A heading.
    Heading,
    /// Everything is in order.
    Good,
    /// Something needs attention.
    Care,
    /// Something is wrong.
    Bad,
}

impl Tone {
    /// Returns the parameters of SGR, “select graphic rendition” (ECMA-48, 8.3.117).
    const fn parameters(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Heading => Some("1"),
            Self::Good => Some("32"),
            Self::Care => Some("33"),
            Self::Bad => Some("31"),
        }
    }
}

impl Style {
    /// Writes the text as lines, indented by `indent` columns. All lines after the first are
    /// indented by two more.
    #[must_use]
    pub fn lines(self, tone: Tone, indent: usize, text: &str) -> String {
        let text = self.safe(text).join(BREAK);
        let mut lines = String::new();
        for (number, line) in self.broken(indent, &text).iter().enumerate() {
            let indent = if number == 0 { indent } else { indent + HANGING };
            lines.extend(std::iter::repeat_n(' ', indent));
            // Not every terminal knows that a break has no width.
            lines.push_str(&self.coloured(tone, &line.replace(BREAK, "")));
            lines.push('\n');
        }

        lines
    }

    /// Writes the items in columns of equal width, as many per line as fit.
    #[must_use]
    pub fn columns(self, indent: usize, items: &[String]) -> String {
        let items: Vec<_> = items.iter().map(|item| self.safe(item).concat()).collect();
        let items: Vec<_> = items.iter().map(|item| foreign::shown(item)).collect();
        let column = items.iter().map(|item| width_of(item)).max().unwrap_or_default() + GAP;
        let a_line = (self.width.saturating_sub(indent) + GAP) / column.max(1);
        let mut lines = String::new();
        for row in items.chunks(a_line.clamp(1, MOST_COLUMNS)) {
            let mut line = " ".repeat(indent);
            for item in row {
                line.push_str(item);
                line.extend(std::iter::repeat_n(' ', column - width_of(item)));
            }
            lines.push_str(line.trim_end());
            lines.push('\n');
        }

        lines
    }

    /// Returns a text with signs that the terminal can show.
    fn signs(self, text: &str) -> Cow<'_, str> {
        if self.is_ascii {
            charset::ascii(text)
        } else {
            text.into()
        }
    }

    /// Returns the parts of a text between the breaks of its translation, as the terminal may get them.
    ///
    /// The text contains names of files, computers and products. The terminal must obey only the
    /// colours set here, so control characters in them are shown as escapes.
    pub(super) fn safe(self, text: &str) -> Vec<String> {
        parted(text)
            .into_iter()
            .map(|part| foreign::lines(&self.signs(part)).into_owned())
            .collect()
    }

    fn coloured(self, tone: Tone, line: &str) -> String {
        match tone.parameters() {
            Some(parameters) if self.colour => format!("\u{1b}[{parameters}m{line}\u{1b}[0m"),
            _ => line.to_owned(),
        }
    }

    fn broken(self, indent: usize, text: &str) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in text.lines() {
            let mut line = String::new();
            for atom in atoms(paragraph) {
                if !line.is_empty() && width_of(&line) + width_of(atom.trim_end()) > self.room(indent, &lines)
                {
                    lines.push(std::mem::take(&mut line).trim_end().to_owned());
                }
                line.push_str(&atom);
                while width_of(line.trim_end()) > self.room(indent, &lines) {
                    let rest = line.split_off(fitting(&line, self.room(indent, &lines)));
                    lines.push(std::mem::replace(&mut line, rest));
                }
            }
            lines.push(line.trim_end().to_owned());
        }
        if lines.is_empty() {
            lines.push(String::new());
        }

        lines
    }

    /// Returns the width of the line after these: all but the first are indented further.
    fn room(self, indent: usize, lines: &[String]) -> usize {
        let inset = if lines.is_empty() {
            indent
        } else {
            indent + HANGING
        };

        self.width.saturating_sub(inset).max(SMALLEST)
    }
}

/// The additional indent of a continuation line.
const HANGING: usize = 2;
/// The number of spaces between columns.
const GAP: usize = 3;
/// The greatest number of columns, half a code: people count two rows of four more easily than six
/// and two.
const MOST_COLUMNS: usize = 4;
/// The smallest usable width of a line.
const SMALLEST: usize = 8;

/// Splits a text into the parts between which a line may break, each with the space after it:
/// words, and single ideographs or kana.
fn atoms(text: &str) -> Vec<String> {
    let mut atoms: Vec<String> = Vec::new();
    let mut before = None;
    for symbol in text.chars() {
        let glued = match before {
            None => false,
            Some(before) => !may_break(before, symbol),
        };
        match atoms.last_mut() {
            Some(atom) if glued => atom.push(symbol),
            _ => atoms.push(symbol.to_string()),
        }
        before = Some(symbol);
    }

    atoms
}

/// Returns the width of a text in columns where letters are not joined: the crate counts Arabic lam and alef
/// together as one, and not every terminal draws them so.
fn width_of(text: &str) -> usize {
    text.chars()
        .map(|symbol| symbol.width().unwrap_or_default())
        .sum()
}

fn may_break(before: char, after: char) -> bool {
    if after.is_whitespace() || after.width().unwrap_or_default() == 0 {
        return false;
    }
    if BREAK.contains(before) {
        return true;
    }
    if before.is_whitespace() {
        // A line must not break at a no-break space.
        return before != '\u{a0}' && before != '\u{202f}';
    }

    // Korean lines end between words.
    let is_parted = |symbol| is_wide(symbol) && !is_hangul(symbol);

    (is_parted(before) || is_parted(after)) && !never_last(before) && !never_first(after)
}

fn is_wide(symbol: char) -> bool {
    symbol.width() == Some(2)
}

/// Returns whether a symbol must not begin a line in Japanese (JIS X 4051: closing brackets, full
/// stops, small kana and the like).
fn never_first(symbol: char) -> bool {
    "、。，．・：；？！）」』】〕〉》’”…‥ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ),.:;?!%"
        .contains(symbol)
}

/// Returns whether a symbol must not end a line: opening brackets.
fn never_last(symbol: char) -> bool {
    "（「『【〔〈《‘“([".contains(symbol)
}

/// Returns the length in bytes of the longest prefix that fits. The prefix ends after a dash if it
/// contains one.
fn fitting(text: &str, room: usize) -> usize {
    let mut used = 0;
    let mut end = text.len();
    let mut after_dash = None;
    for (at, symbol) in text.char_indices() {
        used += symbol.width().unwrap_or_default();
        if used > room {
            end = at;
            break;
        }
        if symbol == '-' {
            after_dash = Some(at + symbol.len_utf8());
        }
    }
    let first = text.chars().next().map_or(0, char::len_utf8);

    after_dash.unwrap_or(end).max(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn plain(width: usize) -> Style {
        Style {
            width,
            colour: false,
            is_ascii: false,
        }
    }

    fn widest(lines: &str) -> usize {
        lines.lines().map(width_of).max().unwrap_or(0)
    }

    #[test]
    fn words_stay_whole_and_lines_keep_to_the_width() {
        let lines = plain(20).lines(Tone::Plain, 2, "Call, read out the digits on the screen");

        assert_eq!(lines, "  Call, read out the\n    digits on the\n    screen\n");
    }

    #[test]
    fn japanese_breaks_between_characters_but_never_before_a_full_stop() {
        let text = "プロダクト キーを入力してください。25 文字のキーです。";
        for width in 10..60 {
            let lines = plain(width).lines(Tone::Plain, 0, text);
            assert!(
                lines
                    .lines()
                    .all(|line| !line.trim_start().starts_with(['。', 'ー'])),
                "{lines}"
            );
            assert!(widest(&lines) <= width, "{width}: {lines}");
            let joined: String = lines.split_whitespace().collect();
            assert_eq!(joined, text.replace(' ', ""), "nothing is lost");
        }
    }

    #[test]
    fn thai_breaks_between_the_words_of_its_translation_and_prints_without_the_breaks() {
        let text = "โปรด\u{200b}ป้อน\u{200b}รหัส\u{200b}ผลิตภัณฑ์";

        assert_eq!(plain(10).lines(Tone::Plain, 0, text), "โปรดป้อนรหัส\n  ผลิตภัณฑ์\n");
        assert_eq!(plain(80).lines(Tone::Plain, 0, text), "โปรดป้อนรหัสผลิตภัณฑ์\n");
        let ascii = Style {
            is_ascii: true,
            ..plain(10)
        };
        assert_eq!(ascii.lines(Tone::Plain, 0, text), "โปรดป้อนรหัส\n  ผลิตภัณฑ์\n");
        assert_eq!(plain(80).columns(0, &[text.to_owned()]), "โปรดป้อนรหัสผลิตภัณฑ์\n");
    }

    #[test]
    fn a_break_that_is_no_translations_is_shown() {
        for (name, shown) in [
            ("a\u{200b}b", "a\\u{200b}b"),
            ("ไทย\u{200b}.exe", "ไทย\\u{200b}.exe"),
        ] {
            assert_eq!(plain(80).lines(Tone::Plain, 0, name), format!("{shown}\n"));
        }
    }

    #[test]
    fn a_long_code_breaks_after_its_dashes() {
        let lines = plain(20).lines(Tone::Plain, 0, "044284-927880-156763-611525");

        assert_eq!(lines, "044284-927880-\n  156763-611525\n");
    }

    #[test]
    fn a_word_that_no_line_holds_is_parted_within_the_room_of_the_next_line() {
        let lines = plain(20).lines(Tone::Plain, 2, "kakunin --state /home/momiji/demonstration");

        assert_eq!(lines, "  kakunin --state\n    /home/momiji/dem\n    onstration\n");
    }

    #[test]
    fn columns_hold_whole_items() {
        let items: Vec<String> = (1..=8).map(|label| format!("{label}: 123 456")).collect();

        assert_eq!(plain(80).columns(0, &items).lines().count(), 2);
        assert_eq!(plain(40).columns(2, &items).lines().count(), 3);
        assert_eq!(plain(5).columns(2, &items).lines().count(), 8);
    }

    #[test]
    fn colour_only_where_it_is_wanted() {
        let colourful = Style {
            width: 80,
            colour: true,
            is_ascii: false,
        };

        assert_eq!(colourful.lines(Tone::Bad, 0, "no"), "\u{1b}[31mno\u{1b}[0m\n");
        assert_eq!(plain(80).lines(Tone::Bad, 0, "no"), "no\n");
    }

    #[test]
    fn nothing_in_a_text_is_obeyed_by_the_terminal() {
        let lines = plain(80).lines(Tone::Plain, 0, "file \u{1b}[2J\u{202E}txt\nand more");

        assert_eq!(lines, "file \\u{1b}[2J\\u{202e}txt\n  and more\n");
    }

    #[test]
    fn no_width_is_too_small() {
        for width in 0..12 {
            let lines = plain(width).lines(Tone::Plain, 4, "確認 ID 008940-618011");
            assert!(!lines.is_empty());
        }
    }
}
