//! The words of a language as the program holds them (`packaging/locales/store.rs`).

use crate::deflated;

/// The names of the messages: of those that are always needed, and of the others.
static NAMES: [&[u8]; 2] = [
    include_bytes!(concat!(env!("OUT_DIR"), "/messages.words")),
    include_bytes!(concat!(env!("OUT_DIR"), "/messages.names")),
];

/// What stands between the texts of two messages.
const BETWEEN: char = '\u{1}';

/// The part of a language's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Those that every program needs from its start.
    Needed,
    /// The names of regions and languages, and the words of the desk, of the web page, and of the advice on
    /// product keys.
    Other,
}

/// Returns the words as Fluent reads them, without comments.
pub(super) fn source(part: Part, stored: &[u8]) -> String {
    let (names, texts) = (inflated(NAMES[part as usize]), inflated(stored));
    let mut source = String::with_capacity(names.len() + texts.len());
    for (name, text) in names.lines().zip(texts.split(BETWEEN)) {
        if !text.is_empty() {
            source.extend([name, " =", text, "\n"]);
        }
    }

    source
}

fn inflated(stored: &[u8]) -> String {
    String::from_utf8(deflated::bytes(stored)).unwrap_or_default()
}
