//! Read a code from the command line, from standard input or from a file.

use std::fmt;
use std::io::{self, Read};
use std::path::PathBuf;

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

/// The maximum size of a code: no code is longer, even with many separators.
const MAX_BYTES: u64 = 4096;

impl Source {
    /// Reads the code, unchanged.
    pub(super) fn read(&self) -> Result<Zeroizing<String>, CommandError> {
        match self {
            Self::Argument(text) => Ok(text.clone()),
            Self::Input => beginning(io::stdin().lock()).map_err(CommandError::from),
            Self::File(path) => {
                reading::open(path)
                    .and_then(beginning)
                    .map_err(|source| CommandError::File {
                        path: path.clone(),
                        source,
                    })
            }
        }
    }
}

fn beginning(reader: impl Read) -> io::Result<Zeroizing<String>> {
    let mut bytes = Zeroizing::new(Vec::new());
    reader.take(MAX_BYTES).read_to_end(&mut bytes)?;

    Ok(Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned()))
}
