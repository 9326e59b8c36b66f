//! The vendor's own files that are installed beside the program.

use std::fs;
use std::path::{Path, PathBuf};

use super::secrets::is_secret;
use super::{InputError, entry};
use crate::kit::Entry;
use crate::kit::format::System;
use crate::reading;

/// The largest file that is added, in bytes: what archives of all formats can hold.
const MAX_FILE: usize = (2 << 30) - 1;
/// How deep folders may be nested.
const MAX_DEPTH: usize = 32;

/// A file that is added.
#[derive(Debug)]
pub(super) struct Added {
    /// The only system that it is for; none if it is for all.
    pub system: Option<System>,
    pub entry: Entry,
}

/// Reads all files of this folder. What stands in a folder named as that of built programs is for that system alone, and
/// is installed without that folder.
pub(super) fn read(root: &Path) -> Result<Vec<Added>, InputError> {
    let root = fs::canonicalize(root).map_err(InputError::io(root))?;
    let mut added = Vec::new();
    for (path, parts) in files(&root, &root, 0)? {
        let system = [System::Linux, System::Windows]
            .into_iter()
            .find(|system| parts.len() > 1 && parts[0] == system.folder());
        let parts = if system.is_some() { &parts[1..] } else { &parts[..] };
        let content = reading::read(&path, MAX_FILE).map_err(InputError::io(&path))?;
        if is_secret(&path, &content) {
            return Err(InputError::Secret(path));
        }
        let entry = Entry {
            executable: is_program(&path, &content)?,
            ..entry(&parts.join("/"), content.to_vec()).map_err(|error| of(&path, error))?
        };
        added.push(Added { system, entry });
    }

    Ok(added)
}

/// Names the file itself in an error that knows only its place in the program folder.
fn of(file: &Path, error: InputError) -> InputError {
    match error {
        InputError::Path { source, .. } => InputError::Path {
            path: file.to_owned(),
            source,
        },
        error => error,
    }
}

/// Returns the files below this folder, each with the names that lead to it from the root.
fn files(root: &Path, folder: &Path, depth: usize) -> Result<Vec<(PathBuf, Vec<String>)>, InputError> {
    if depth > MAX_DEPTH {
        return Err(InputError::TooDeep(folder.to_owned()));
    }
    let mut files_here = Vec::new();
    for found in fs::read_dir(folder).map_err(InputError::io(folder))? {
        let found = found.map_err(InputError::io(folder))?;
        let path = found.path();
        let kind = found.file_type().map_err(InputError::io(&path))?;
        if kind.is_dir() {
            files_here.extend(files(root, &path, depth + 1)?);
            continue;
        }
        if kind.is_symlink() {
            let target = fs::canonicalize(&path).map_err(|_| InputError::Link(path.clone()))?;
            if !target.starts_with(root) || !target.is_file() {
                return Err(InputError::Link(path));
            }
        } else if !kind.is_file() {
            return Err(InputError::NotAFile(path));
        }
        let names = path
            .strip_prefix(root)
            .unwrap_or(&path)
            .iter()
            // A name that is not Unicode is refused with its place-holders, which no system takes as they stand.
            .map(|name| name.to_str().map_or_else(|| "\u{0}".to_owned(), str::to_owned))
            .collect();
        files_here.push((path, names));
    }

    Ok(files_here)
}

#[cfg(unix)]
fn is_program(path: &Path, _content: &[u8]) -> Result<bool, InputError> {
    use std::os::unix::fs::PermissionsExt as _;

    let mode = fs::metadata(path)
        .map_err(InputError::io(path))?
        .permissions()
        .mode();

    Ok(mode & 0o111 != 0)
}

/// Windows has no such mark: what Linux runs begins in one of two ways.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)] // as where it can fail
fn is_program(_path: &Path, content: &[u8]) -> Result<bool, InputError> {
    Ok(content.starts_with(b"\x7fELF") || content.starts_with(b"#!"))
}
