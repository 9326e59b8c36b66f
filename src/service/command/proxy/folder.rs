//! Read and write requests and responses: in a folder of files, or in a table.

use std::fmt;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::CommandError;
use crate::codes::InstallationId;
use crate::fault::FileKind;
use crate::files;
use crate::foreign;
use crate::reading;
use crate::wire::file::{self, MAX_SAVED_BYTES, RequestFile, ResponseFile};
use crate::wire::many::{self, MAX_LIST_BYTES, Outcome, Rows};

/// What was found at a place.
pub(super) struct Found<T> {
    pub(super) items: Vec<(Origin, T)>,
    /// What is none, and why.
    pub(super) left_out: Vec<(Origin, String)>,
}

/// Where something was found: a file, or a line of a table.
#[derive(Clone)]
pub(super) struct Origin {
    pub(super) path: PathBuf,
    pub(super) line: Option<usize>,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match self.line {
            Some(line) => write!(f, "{path}, line {line}"),
            None => path.fmt(f),
        }
    }
}

impl<T> Found<T> {
    const fn new() -> Self {
        Self {
            items: Vec::new(),
            left_out: Vec::new(),
        }
    }

    fn add(&mut self, path: &Path, item: T) {
        let (path, line) = (path.to_owned(), None);
        self.items.push((Origin { path, line }, item));
    }

    fn leave_out(&mut self, path: &Path, why: String) {
        let (path, line) = (path.to_owned(), None);
        self.left_out.push((Origin { path, line }, why));
    }

    fn add_rows(&mut self, path: &Path, rows: Rows<T>) {
        let at = |line| Origin {
            path: path.to_owned(),
            line: Some(line),
        };
        let read = rows.read.into_iter().map(|(line, item)| (at(line), item));
        self.items.extend(read);
        let without = rows.without.into_iter().map(|row| (at(row.line), row.why));
        self.left_out.extend(without);
    }
}

/// The name that stands for the standard output.
pub(super) const STANDARD: &str = "-";

/// The place of responses.
pub(super) enum Place {
    /// The standard output, for a table.
    Standard,
    /// One file a computer.
    Folder(PathBuf),
    /// One row a computer.
    Table(PathBuf),
}

/// Reads the requests of a folder, of a table or of one file.
pub(super) fn requests(path: &Path) -> Result<Found<RequestFile>, CommandError> {
    let mut found = Found::new();
    if !path.is_dir() {
        let content = reading::read(path, MAX_LIST_BYTES).map_err(CommandError::io(path))?;
        if !take(&mut found, path, &content) {
            return Err(CommandError::unfit(path, many::kind(&content)));
        }
        return Ok(found);
    }
    for file in files_of(path, &mut found)? {
        let content = match reading::read(&file, MAX_SAVED_BYTES) {
            Ok(content) => content,
            Err(error) => {
                found.leave_out(&file, error.to_string());
                continue;
            }
        };
        if !take(&mut found, &file, &content) {
            match many::kind(&content) {
                // `answer` can write the responses beside the requests.
                Some(answer) if answer.is_answer() => {}
                Some(other) => found.leave_out(&file, format!("this is {other}")),
                None => found.leave_out(&file, "this is no request".to_owned()),
            }
        }
    }

    Ok(found)
}

/// Adds the requests of a file. Returns false if it is none of requests.
fn take(found: &mut Found<RequestFile>, path: &Path, content: &[u8]) -> bool {
    if let Some(request) = RequestFile::from_json(content) {
        found.add(path, request);
        return true;
    }
    let rows = many::requests(content);
    let is_table = rows.is_some();
    if let Some(rows) = rows {
        found.add_rows(path, rows);
    }

    is_table
}

/// Writes a table of requests, in place of an earlier one at most.
pub(super) fn write_requests(path: &Path, requests: &[RequestFile]) -> Result<(), CommandError> {
    let table = many::request_table(requests)?;
    if path == Path::new(STANDARD) {
        return onto_standard(&table);
    }
    let is_earlier = |there: &[u8]| many::kind(there) == Some(FileKind::RequestTable);

    Ok(files::write_output(path, &table, is_earlier)?)
}

fn onto_standard(table: &[u8]) -> Result<(), CommandError> {
    let mut out = foreign::stdout();
    out.write_all(table)?;

    Ok(out.flush()?)
}

fn is_table_of_responses(content: &[u8]) -> bool {
    many::kind(content) == Some(FileKind::ResponseTable)
}

/// Returns the path of the file of a response in a folder.
fn place_in(folder: &Path, product_name: &str, installation_id: &InstallationId) -> PathBuf {
    folder.join(file::name(product_name, installation_id, "response"))
}

/// Returns whether this is a response to the same computer.
fn is_response_to(installation_id: &InstallationId, content: &[u8]) -> bool {
    ResponseFile::from_json(content).is_some_and(|there| there.installation_id == *installation_id)
}

impl Place {
    /// The place that an output names: the standard output, or as [`Self::at`] says.
    pub(super) fn of_output(path: &Path) -> Self {
        if path == Path::new(STANDARD) {
            Self::Standard
        } else {
            Self::at(path)
        }
    }

    /// What is there already; otherwise a table if the name says so, else a folder.
    pub(super) fn at(path: &Path) -> Self {
        let is_named_so = || {
            path.extension().is_some_and(|extension| {
                ["csv", "tsv", "txt"]
                    .iter()
                    .any(|table| extension.eq_ignore_ascii_case(table))
            })
        };
        let is_table = path.is_file() || (!path.is_dir() && is_named_so());

        if is_table {
            Self::Table(path.to_owned())
        } else {
            Self::Folder(path.to_owned())
        }
    }

    /// All responses.
    pub(super) fn responses(&self) -> Result<Found<ResponseFile>, CommandError> {
        let mut found = Found::new();
        match self {
            Self::Standard => {}
            Self::Table(path) => {
                let content = reading::read(path, MAX_LIST_BYTES).map_err(CommandError::io(path))?;
                let rows = many::responses(&content).ok_or_else(|| CommandError::Unfit {
                    path: path.clone(),
                    what: match many::kind(&content) {
                        Some(kind) => format!("{kind}, and a table of responses is needed here"),
                        None => "no table of responses".to_owned(),
                    },
                })?;
                found.add_rows(path, rows);
            }
            Self::Folder(path) => {
                for file in files_of(path, &mut found)? {
                    let content = reading::read(&file, MAX_SAVED_BYTES).unwrap_or_default();
                    match ResponseFile::from_json(&content) {
                        Some(response) => found.add(&file, response),
                        // `answer` can write the responses beside the requests.
                        None if file::kind(&content) == Some(FileKind::Request) => {}
                        None => found.leave_out(&file, "this is no response".to_owned()),
                    }
                }
            }
        }

        Ok(found)
    }

    /// The responses of an earlier run; none where there was none.
    pub(super) fn responses_so_far(&self) -> Result<Vec<ResponseFile>, CommandError> {
        match self {
            Self::Standard => return Ok(Vec::new()),
            Self::Folder(path) if path.is_dir() => {}
            // A link to nothing, or a device, is no folder.
            Self::Folder(path) => {
                files::check_output(path, |_| false)?;
                return Ok(Vec::new());
            }
            Self::Table(path) => {
                files::check_output(path, is_table_of_responses)?;
                if !path.exists() {
                    return Ok(Vec::new());
                }
            }
        }

        Ok(self
            .responses()?
            .items
            .into_iter()
            .map(|(_, response)| response)
            .collect())
    }

    /// Refuses a request whose response would replace anything but an earlier one.
    pub(super) fn check(&self, request: &RequestFile) -> Result<(), CommandError> {
        let Self::Folder(folder) = self else {
            return Ok(());
        };
        let id = &request.request.installation_id;
        let path = place_in(folder, &request.product_name, id);

        Ok(files::check_output(&path, |there| is_response_to(id, there))?)
    }

    /// Keeps one response, where each has a file of its own.
    pub(super) fn put(&self, response: &ResponseFile) -> Result<(), CommandError> {
        let Self::Folder(folder) = self else {
            return Ok(());
        };
        fs::create_dir_all(folder).map_err(CommandError::io(folder))?;
        let id = &response.installation_id;
        let path = place_in(folder, &response.product_name, id);
        let content = response.to_json()?;

        Ok(files::write_output(&path, &content, |there| {
            is_response_to(id, there)
        })?)
    }

    /// Writes the table of what became of all requests, where there is one: in place of an earlier one at
    /// most.
    pub(super) fn finish(&self, outcomes: &[(RequestFile, Outcome)]) -> Result<(), CommandError> {
        let table = || many::response_table(outcomes);

        match self {
            Self::Folder(_) => Ok(()),
            Self::Table(path) => Ok(files::write_output(path, &table()?, is_table_of_responses)?),
            Self::Standard => onto_standard(&table()?),
        }
    }
}

/// The files of a folder and of the folders in it, by name. What cannot be looked at is left out;
/// links to folders are not followed.
fn files_of<T>(folder: &Path, found: &mut Found<T>) -> Result<Vec<PathBuf>, CommandError> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        let entries = match fs::read_dir(&current) {
            Ok(entries) => entries,
            Err(error) if current == folder => return Err(CommandError::io(folder)(error)),
            Err(error) => {
                found.leave_out(&current, error.to_string());
                continue;
            }
        };
        for entry in entries {
            let entry = entry.map_err(CommandError::io(&current))?;
            if is_of_the_system(&entry.file_name().to_string_lossy()) {
                continue;
            }
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(entry.path());
            } else {
                files.push(entry.path());
            }
        }
    }
    files.sort();

    Ok(files)
}

/// Returns whether it is a name that file managers give to files of their own.
fn is_of_the_system(name: &str) -> bool {
    name.starts_with('.')
        || ["thumbs.db", "desktop.ini"]
            .iter()
            .any(|own| name.eq_ignore_ascii_case(own))
}
