//! The files of a translator's folder, as far as they can be read.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::lines::{beginning, line_ends, line_of};
use super::remark::{Remark, What};
use crate::reading;

/// The program's own files, of which a message is taken before those of others.
pub(super) const OWN: [&str; 9] = [
    "advice.ftl",
    "command.ftl",
    "desk.ftl",
    "faults.ftl",
    "languages.ftl",
    "page.ftl",
    "terminal.ftl",
    "territories.ftl",
    "wizard.ftl",
];
/// The size of the largest file that is read, in bytes: four times the size of the largest one of
/// the program.
pub(super) const MAX_BYTES: usize = 1 << 20;
/// The number of brackets in one another that are read. The program's own messages have three, and
/// the parser would use up its stack.
pub(super) const DEEPEST: usize = 40;

/// Returns what is in a folder, apart from what is hidden: editors and systems keep copies there.
pub(super) fn entries(path: &Path) -> io::Result<Vec<PathBuf>> {
    let is_hidden = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        name.as_encoded_bytes().starts_with(b".")
    };
    let mut entries: Vec<PathBuf> = fs::read_dir(path)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    entries.retain(|path| !is_hidden(path));
    entries.sort();

    Ok(entries)
}

/// Returns the files of messages in a folder, the program's own ones first: a copy of one does not go
/// before it.
pub(super) fn entries_of_words(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = entries(path)?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort_by_key(|file| {
        let name = file.file_name().and_then(|name| name.to_str());
        !name.is_some_and(|name| OWN.contains(&name))
    });

    Ok(files)
}

/// Returns the text of a file.
pub(super) fn text(file: &Path) -> Result<String, Remark> {
    let bytes =
        reading::read(file, MAX_BYTES).map_err(|error| Remark::new(file, None, What::Unread(error)))?;

    let (at, what) = match std::str::from_utf8(&bytes) {
        Ok(text) => match nested(text) {
            // Some editors begin a text with this mark.
            None => return Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text).to_owned()),
            Some(at) => (at, What::Nested),
        },
        Err(error) => (error.valid_up_to(), What::NotUtf8),
    };

    Err(Remark::new(file, Some(line_of(&line_ends(&bytes), at)), what))
}

/// Returns the place of a bracket that is nested too deeply. The parser goes one step deeper for each
/// opening one in a message, also where another kind closes it.
fn nested(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if beginning(line).is_some() {
            depth = 0;
        }
        for (place, symbol) in line.char_indices() {
            match symbol {
                '{' | '(' => depth += 1,
                '}' | ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(at + place);
            }
        }
        at += line.len();
    }

    None
}
