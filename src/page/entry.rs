//! The formatting of codes during typing: chunks with a separator, and a caret that stays where the
//! user left it.

use crate::codes::input::fold;

/// The content of a code field after an edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shaped {
    /// The symbols typed, without separators, in upper case.
    pub symbols: String,
    /// The symbols in chunks, as shown.
    pub text: String,
    /// The position of the caret, in characters of `text`; `None` if the field's own caret is
    /// already right.
    pub caret: Option<usize>,
}

/// Returns the symbols in chunks of this size, with the separator between them.
#[must_use]
pub fn chunked(symbols: &str, size: usize, separator: char) -> String {
    let mut text = String::with_capacity(symbols.len() + symbols.len() / size.max(1));
    for (index, symbol) in symbols.chars().enumerate() {
        if index > 0 && index % size.max(1) == 0 {
            text.push(separator);
        }
        text.push(symbol);
    }

    text
}

/// Formats the content of a field after an edit. `before` is the text that the field showed before
/// the edit, and `typed` is its text now.
///
/// A text field reports its whole new content and keeps its caret at the same index, so a separator
/// that appears would push the caret one symbol back. The caret is therefore located from the end:
/// the text after it is the common suffix of both texts.
#[must_use]
pub fn shape(before: &str, typed: &str, size: usize, separator: char) -> Shaped {
    let symbols = fold(typed);
    let text = chunked(&symbols, size, separator);
    let caret = (text != typed).then(|| place(symbols_ahead(before, typed, &symbols), size));

    Shaped { symbols, text, caret }
}

/// Returns the number of symbols before the caret. Several keys may arrive before the field is
/// shown again. The field then still holds its symbols without the separators added meanwhile, so
/// the symbols are compared, unless only separators have changed.
fn symbols_ahead(before: &str, typed: &str, symbols: &str) -> usize {
    let former = fold(before);
    if former == symbols {
        let count = typed.chars().count() - common_end(before, typed);
        let ahead: String = typed.chars().take(count).collect();

        fold(&ahead).chars().count()
    } else {
        symbols.chars().count() - common_end(&former, symbols)
    }
}

/// Returns the text that an edit inserted: the part of `typed` that is in neither the common prefix
/// nor the common suffix with `before`.
#[must_use]
pub fn inserted(before: &str, typed: &str) -> String {
    let start = common_start(before, typed);
    let length = typed.chars().count();
    let end = common_end(before, typed).min(length - start);

    typed.chars().skip(start).take(length - start - end).collect()
}

/// Returns the position of the caret in the shown text after `symbols` symbols.
const fn place(symbols: usize, size: usize) -> usize {
    match symbols.checked_sub(1) {
        Some(last) => symbols + last / size,
        None => 0,
    }
}

/// Returns the number of characters with which both texts begin.
pub(super) fn common_start(one: &str, other: &str) -> usize {
    one.chars()
        .zip(other.chars())
        .take_while(|(one, other)| one == other)
        .count()
}

fn common_end(one: &str, other: &str) -> usize {
    // A repeated symbol would match both as prefix and as suffix. The prefix wins, because most
    // typing happens at the end.
    let start = common_start(one, other);
    let room = one.chars().count().min(other.chars().count()) - start;

    one.chars()
        .rev()
        .zip(other.chars().rev())
        .take_while(|(one, other)| one == other)
        .count()
        .min(room)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Types symbols one by one at the caret, as a text field would.
    fn type_in(start: &str, caret: usize, keys: &str) -> (String, usize) {
        keys.chars()
            .fold((start.to_owned(), caret), |(text, caret), key| {
                let mut typed: Vec<char> = text.chars().collect();
                typed.insert(caret, key);
                let typed: String = typed.into_iter().collect();
                let shaped = shape(&text, &typed, 5, '-');

                (shaped.text, shaped.caret.unwrap_or(caret + 1))
            })
    }

    fn backspace(text: &str, caret: usize) -> (String, usize) {
        let mut typed: Vec<char> = text.chars().collect();
        let _ = typed.remove(caret - 1);
        let typed: String = typed.into_iter().collect();
        let shaped = shape(text, &typed, 5, '-');

        (shaped.text, shaped.caret.unwrap_or(caret - 1))
    }

    #[test]
    fn typing_at_the_end_keeps_the_order_and_adds_dashes() {
        assert_eq!(type_in("", 0, "abcdefghijk"), ("ABCDE-FGHIJ-K".to_owned(), 13));
        assert_eq!(type_in("", 0, "11111112"), ("11111-112".to_owned(), 9));
    }

    #[test]
    fn keys_that_come_before_the_field_is_shown_again_keep_their_order() {
        let first = shape("536", "5363", 3, ' ');
        assert_eq!((first.text.as_str(), first.caret), ("536 3", Some(5)));
        let second = shape(&first.text, "53633", 3, ' ');
        assert_eq!((second.text.as_str(), second.caret), ("536 33", Some(6)));
    }

    #[test]
    fn typing_in_the_middle_stays_in_the_middle() {
        assert_eq!(type_in("ABCDE-FGH", 2, "XY"), ("ABXYC-DEFGH".to_owned(), 4));
        assert_eq!(type_in("ABCDE-FGH", 5, "XY"), ("ABCDE-XYFGH".to_owned(), 8));
    }

    #[test]
    fn backspace_passes_over_a_dash() {
        let (text, caret) = backspace("ABCDE-FG", 8);
        assert_eq!((text.as_str(), caret), ("ABCDE-F", 7));
        let (text, caret) = backspace(&text, caret);
        assert_eq!((text.as_str(), caret), ("ABCDE", 5));
        let (text, caret) = backspace(&text, caret);
        assert_eq!((text.as_str(), caret), ("ABCD", 4));
        assert_eq!(backspace("ABCDE-FGHIJ", 6), ("ABCDE-FGHIJ".to_owned(), 5));
    }

    #[test]
    fn full_width_and_pasted_forms_are_shaped() {
        assert_eq!(
            shape("", "ａｂｃｄｅーｆｇ", 5, '-').text,
            "ABCDE-FG",
            "full-width letters and the long-vowel mark"
        );
        assert_eq!(shape("", " abcde  fg\t", 5, '-').text, "ABCDE-FG");
    }

    #[test]
    fn what_was_pasted_is_found_between_what_was_there() {
        assert_eq!(inserted("123 4", "123 999 4"), "999 ");
        assert_eq!(inserted("", "111"), "111");
        assert_eq!(inserted("11", "111"), "1");
        assert_eq!(inserted("1234", "12"), "");
    }
}
