//! Read a code from the command line, from standard input or from a file.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::report::CommandError;
use crate::reading;

/// The source of a code. A code that is not an argument does not stay in the shell's history.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Source {
    /// In the argument.
    Argument(Zeroizing<String>),
    /// In the standard input.
    Input,
    /// In a file.
    File(PathBuf),
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Argument(_) => f.write_str("Argument"),
            Self::Input => f.write_str("Input"),
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
        }
    }
}

/// The number of bytes in which a code is looked for: a mail with a code is no longer.
const MAX_BYTES: usize = 64 << 10;

/// The greatest size of a file of answers, in bytes.
const MOST_ANSWERS: usize = 1 << 20;

/// Reads the answers for the text wizard, one on each line.
pub(super) fn answers(path: &Path) -> Result<Vec<String>, CommandError> {
    let text = reading::read_text(&reading::path::meant(path), MOST_ANSWERS).map_err(|source| {
        CommandError::File {
            path: path.to_owned(),
            source,
        }
    })?;

    Ok(text.lines().map(|line| line.trim_end().to_owned()).collect())
}

impl Source {
    /// Reads the code, unchanged.
    pub(super) fn read(&self) -> Result<Zeroizing<String>, CommandError> {
        match self {
            Self::Argument(text) => Ok(text.clone()),
            Self::Input => reading::beginning(io::stdin().lock(), MAX_BYTES).map_err(CommandError::from),
            Self::File(path) => reading::open(&reading::path::meant(path))
                .and_then(|file| reading::beginning(file, MAX_BYTES))
                .map_err(|source| CommandError::File {
                    path: path.clone(),
                    source,
                }),
        }
    }
}
