//! Read and write requests and responses: in a folder of files, or in a table.

use std::fs;
use std::path::{Path, PathBuf};

use super::CommandError;
use crate::files;
use crate::reading;
use crate::wire::file::{self, MAX_BYTES, RequestFile, ResponseFile};
use crate::wire::many::{self, MAX_LIST_BYTES, Outcome};

/// The files found at a place.
pub(super) struct Found {
    pub(super) requests: Vec<RequestFile>,
    /// Files that are none.
    pub(super) others: Vec<PathBuf>,
}

/// The place of responses.
pub(super) enum Place {
    /// One file a computer.
    Folder(PathBuf),
    /// One row a computer.
    Table(PathBuf),
}

/// Reads the requests of a folder, of a table or of one file.
pub(super) fn requests(path: &Path) -> Result<Found, CommandError> {
    let mut found = Found {
        requests: Vec::new(),
        others: Vec::new(),
    };
    if path.is_dir() {
        for file in json_files(path)? {
            match reading::read(&file, MAX_BYTES)
                .ok()
                .and_then(|content| RequestFile::from_json(&content))
            {
                Some(request) => found.requests.push(request),
                None => found.others.push(file),
            }
        }
        return Ok(found);
    }
    let content = reading::read(path, MAX_LIST_BYTES).map_err(CommandError::io(path))?;
    found.requests = match RequestFile::from_json(&content) {
        Some(request) => vec![request],
        None => many::requests(&content).ok_or_else(|| CommandError::NotARequestFile {
            path: path.to_owned(),
        })?,
    };

    Ok(found)
}

/// Writes a table of requests.
pub(super) fn write_requests(path: &Path, requests: &[RequestFile]) -> Result<(), CommandError> {
    Ok(files::replace_private(path, &many::request_table(requests)?)?)
}

impl Place {
    /// A table if its name says so, else a folder.
    pub(super) fn at(path: &Path) -> Self {
        let is_table = path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));

        if is_table {
            Self::Table(path.to_owned())
        } else {
            Self::Folder(path.to_owned())
        }
    }

    /// All responses.
    pub(super) fn responses(&self) -> Result<Vec<ResponseFile>, CommandError> {
        match self {
            Self::Table(path) => {
                let content = reading::read(path, MAX_LIST_BYTES).map_err(CommandError::io(path))?;
                many::responses(&content).ok_or_else(|| CommandError::NotARequestFile {
                    path: path.to_owned(),
                })
            }
            Self::Folder(path) => {
                let response =
                    |file: PathBuf| ResponseFile::from_json(&reading::read(&file, MAX_BYTES).ok()?);
                Ok(json_files(path)?.into_iter().filter_map(response).collect())
            }
        }
    }

    /// The responses of an earlier run; none where there was none.
    pub(super) fn responses_so_far(&self) -> Result<Vec<ResponseFile>, CommandError> {
        let (Self::Folder(path) | Self::Table(path)) = self;
        if path.exists() {
            self.responses()
        } else {
            Ok(Vec::new())
        }
    }

    /// Keeps one response, where each has a file of its own.
    pub(super) fn put(&self, response: &ResponseFile) -> Result<(), CommandError> {
        let Self::Folder(folder) = self else {
            return Ok(());
        };
        fs::create_dir_all(folder).map_err(CommandError::io(folder))?;
        let name = file::name(&response.product_name, &response.installation_id, "response");
        let path = folder.join(name);

        fs::write(&path, response.to_json()?).map_err(CommandError::io(&path))
    }

    /// Writes the table of what became of all requests, where there is one.
    pub(super) fn finish(&self, outcomes: &[(RequestFile, Outcome)]) -> Result<(), CommandError> {
        let Self::Table(path) = self else {
            return Ok(());
        };

        Ok(files::replace_private(path, &many::response_table(outcomes)?)?)
    }
}

/// The files of a folder that may be requests or responses, by name.
fn json_files(folder: &Path) -> Result<Vec<PathBuf>, CommandError> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(CommandError::io(folder))? {
        let path = entry.map_err(CommandError::io(folder))?.path();
        let is_json = path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        if is_json {
            files.push(path);
        }
    }
    files.sort();

    Ok(files)
}
