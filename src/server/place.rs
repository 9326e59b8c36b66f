//! Finds the database of a data directory.

use std::fs::{self, Metadata};
use std::path::Path;

use zeroize::Zeroizing;

use super::DatabaseUrl;
use crate::environment;
use crate::files::FileError;
use crate::reading;

/// The file that contains the address of the database. It may contain a password.
pub(crate) const FILE: &str = "database.url";

/// Returns the address of the directory's database: the value of the environment variable, else the
/// content of the file [`FILE`], else the SQLite file of this name.
pub(crate) fn database(directory: &Path, variable: &str, sqlite: &str) -> Result<DatabaseUrl, FileError> {
    let told = environment::text(variable).map(Zeroizing::new);
    let file = directory.join(FILE);
    let text = match told {
        Some(text) => Some(text),
        None if file.exists() => Some(read(&file)?),
        None => None,
    };

    Ok(text
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
        .map_or_else(
            || DatabaseUrl::Sqlite(directory.join(sqlite)),
            |text| match text.parse() {
                Ok(DatabaseUrl::Sqlite(path)) => DatabaseUrl::Sqlite(directory.join(path)),
                Ok(url) => url,
                Err(never) => match never {},
            },
        ))
}

/// Returns the file of a database, if it is a file on this computer.
#[cfg(feature = "service")]
pub(crate) fn file(url: &DatabaseUrl) -> Option<&Path> {
    match url {
        DatabaseUrl::Sqlite(path) => Some(path.as_path()),
        DatabaseUrl::Postgres(_) => None,
    }
}

/// The most bytes read from the file; no address is longer.
const MAX_BYTES: usize = 64 << 10;

fn read(path: &Path) -> Result<Zeroizing<String>, FileError> {
    let io = |source| FileError::Io {
        path: path.to_owned(),
        source,
    };
    if is_open_to_others(&fs::metadata(path).map_err(io)?) {
        return Err(FileError::NotPrivate {
            path: path.to_owned(),
        });
    }

    reading::read_text(path, MAX_BYTES).map_err(io)
}

#[cfg(unix)]
fn is_open_to_others(file: &Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&file.permissions()) & 0o077 != 0
}

/// On Windows, the access list of the directory decides, and the administrator sets it.
#[cfg(not(unix))]
fn is_open_to_others(_file: &Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQLITE: &str = "service.sqlite";

    fn database(directory: &Path) -> Result<DatabaseUrl, FileError> {
        super::database(directory, "KAKUNIN_A_VARIABLE_THAT_NOBODY_SETS", SQLITE)
    }

    #[cfg(feature = "service")]
    #[test]
    fn the_database_is_in_the_directory_unless_the_file_says_otherwise() {
        let directory = tempfile::tempdir().unwrap();
        let here = directory.path();
        let say = |text: &str| crate::files::write_private(&here.join(FILE), text.as_bytes()).unwrap();
        assert_eq!(database(here).unwrap(), DatabaseUrl::Sqlite(here.join(SQLITE)));

        let url = "postgres://kakunin:secret@db.example/kakunin";
        say(&format!("{url}\n"));
        assert_eq!(database(here).unwrap(), DatabaseUrl::Postgres(url.to_owned()));
        assert_eq!(file(&database(here).unwrap()), None);
        fs::remove_file(here.join(FILE)).unwrap();
        say("other.sqlite");
        assert_eq!(
            file(&database(here).unwrap()),
            Some(here.join("other.sqlite").as_path())
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_read_is_refused_since_it_may_hold_a_password() {
        use std::os::unix::fs::PermissionsExt as _;

        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join(FILE);
        fs::write(&path, "postgres://localhost/kakunin").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();

        let refusal = database(directory.path()).unwrap_err();
        assert!(matches!(refusal, FileError::NotPrivate { .. }), "{refusal}");
    }
}
