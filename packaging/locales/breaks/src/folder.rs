//! Reads the message files of a language, and replaces them all or none.

use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::message::{line_of, with_breaks};
use crate::words::Words;

/// Some editors begin a text with this mark.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// What is wrong with a file or folder: in which line, and what.
#[derive(Debug)]
pub(crate) struct Refused {
    path: PathBuf,
    line: Option<usize>,
    what: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", shown(&self.path))?;
        if let Some(line) = self.line {
            write!(out, ":{line}")?;
        }

        write!(out, ": {}", self.what)
    }
}

impl Refused {
    fn new(path: &Path, what: impl fmt::Display) -> Self {
        Self {
            path: path.to_owned(),
            line: None,
            what: what.to_string(),
        }
    }
}

/// Returns a path as it is shown: a name may have any sign in it, also such as a terminal obeys.
pub(crate) fn shown(path: &Path) -> String {
    // Marks of direction, and separators of lines and paragraphs, are none of the control characters.
    let acts = |sign: char| {
        sign.is_control()
            || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let mut shown = String::new();
    for sign in path.to_string_lossy().chars() {
        if acts(sign) {
            shown.extend(sign.escape_unicode());
        } else {
            shown.push(sign);
        }
    }

    shown
}

/// A file that is not as it should be.
#[derive(Debug)]
pub(crate) struct Changed {
    pub(crate) path: PathBuf,
    text: String,
}

/// Returns the message files of a folder that have to change, in the order of their names.
pub(crate) fn changed(words: Words, folder: &Path) -> Result<Vec<Changed>, Vec<Refused>> {
    let files = files(folder).map_err(|error| vec![Refused::new(folder, error)])?;
    if files.is_empty() {
        return Err(vec![Refused::new(folder, "there are no .ftl files here")]);
    }
    let mut changed = Vec::new();
    let mut refused = Vec::new();
    for path in files {
        match read(words, &path) {
            Ok(None) => (),
            Ok(Some(text)) => changed.push(Changed { path, text }),
            Err(why) => refused.push(why),
        }
    }

    if refused.is_empty() {
        Ok(changed)
    } else {
        Err(refused)
    }
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        // What is hidden is a copy that an editor or a system keeps, and the program does not read it.
        let is_hidden = path
            .file_name()
            .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        if !is_hidden && path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();

    Ok(files)
}

/// Returns the text that a file should have, unless it has it.
fn read(words: Words, path: &Path) -> Result<Option<String>, Refused> {
    let at = |line, what| Refused {
        path: path.to_owned(),
        line: Some(line),
        what,
    };
    let source = fs::read(path).map_err(|error| Refused::new(path, error))?;
    let source = String::from_utf8(source).map_err(|error| {
        let place = error.utf8_error().valid_up_to();
        at(line_of(error.as_bytes(), place), "not UTF-8".to_owned())
    })?;
    // No message begins with the mark, and it stays where it is.
    let (mark, messages) = match source.strip_prefix(BYTE_ORDER_MARK) {
        Some(messages) => (Some(BYTE_ORDER_MARK), messages),
        None => (None, source.as_str()),
    };
    let text = with_breaks(words, messages).map_err(|wrong| at(wrong.line, wrong.what))?;

    Ok((text != messages).then(|| mark.into_iter().chain(text.chars()).collect()))
}

/// Replaces the files: each is written beside the old one first, so that what cannot be written changes nothing.
pub(crate) fn replace(changed: &[Changed]) -> Result<(), Refused> {
    let written = changed
        .iter()
        .map(|file| written(file).map_err(|error| Refused::new(&file.path, error)))
        .collect::<Result<Vec<_>, _>>()?;
    for ((file, place), changed) in written.into_iter().zip(changed) {
        file.persist(place)
            .map_err(|error| Refused::new(&changed.path, error.error))?;
    }

    Ok(())
}

fn written(changed: &Changed) -> io::Result<(NamedTempFile, PathBuf)> {
    // What a link points to is replaced, not the link.
    let place = fs::canonicalize(&changed.path)?;
    let permissions = fs::metadata(&place)?.permissions();
    if permissions.readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is read-only"));
    }
    let mut file = NamedTempFile::new_in(place.parent().unwrap_or(&place))?;
    file.write_all(changed.text.as_bytes())?;
    file.as_file().set_permissions(permissions)?;
    file.as_file().sync_all()?;

    Ok((file, place))
}

#[cfg(test)]
mod tests;
