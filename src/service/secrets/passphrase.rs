//! Finds the passphrase that encrypts the service's keys.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::environment;
use crate::files::{self, FileError};
use crate::reading;

/// The environment variable that may contain the passphrase.
pub const VARIABLE: &str = "KAKUNIN_SERVICE_PASSPHRASE";
/// The name of the systemd credential that may contain it (systemd.exec, `LoadCredential=`).
pub const CREDENTIAL: &str = "kakunin-service-passphrase";
/// The minimum length of a passphrase, in characters.
pub const MIN_LENGTH: usize = 12;

/// An error that occurs when a passphrase cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PassphraseError {
    /// Its file could not be used.
    #[error(transparent)]
    File(#[from] FileError),
    /// Its file does not exist. What was given in place of the name may be the passphrase itself, so
    /// it is not repeated.
    #[error(
        "the file that {option} names is not there: give the name of a file that holds the passphrase, not the passphrase \
         itself"
    )]
    NoFile {
        /// The option that names it.
        option: &'static str,
    },
    /// It is not a text.
    #[error("the passphrase is not a text (UTF-8 or UTF-16)")]
    NotText,
    /// It is so short that it could be guessed.
    #[error("the passphrase has fewer than {MIN_LENGTH} characters")]
    TooShort,
}

/// The passphrase that encrypts the service's keys. It is wiped from memory when dropped; `Debug`
/// does not show it.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Creates a passphrase from a text, without the line end that editors add.
    ///
    /// # Errors
    /// [`PassphraseError::TooShort`].
    pub fn new(text: &str) -> Result<Self, PassphraseError> {
        let line = text.strip_suffix('\n').unwrap_or(text);
        let line = line.strip_suffix('\r').unwrap_or(line);
        if line.chars().count() < MIN_LENGTH {
            return Err(PassphraseError::TooShort);
        }

        Ok(Self(Zeroizing::new(line.to_owned())))
    }

    /// Reads the passphrase from this file, which must be readable by its owner only. `option` names the
    /// file on the command line.
    ///
    /// # Errors
    /// [`PassphraseError`] if it cannot be used.
    pub fn from_file(path: &Path, option: &'static str) -> Result<Self, PassphraseError> {
        if path.symlink_metadata().is_err_and(|error| is_no_name(&error)) {
            return Err(PassphraseError::NoFile { option });
        }

        Self::from_bytes(&files::read_private(path)?)
    }

    /// Returns the passphrase that was given to this process: in the named file, else in the
    /// environment, else as a systemd credential.
    ///
    /// # Errors
    /// [`PassphraseError`] if the first of these that exists cannot be used.
    pub fn find(file: Option<&Path>) -> Result<Option<Self>, PassphraseError> {
        if let Some(path) = file {
            return Self::from_file(path, "--passphrase-file").map(Some);
        }
        if let Some(value) = environment::variable(VARIABLE) {
            let value = value.into_string().map_err(|_| PassphraseError::NotText)?;
            return Self::new(&Zeroizing::new(value)).map(Some);
        }
        let Some(path) = credential() else {
            return Ok(None);
        };

        // systemd permits only the service to read it, with an access list that the mode does not
        // show.
        Self::from_bytes(&files::read(&path)?).map(Some)
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, PassphraseError> {
        Self::new(&reading::text(bytes).ok_or(PassphraseError::NotText)?)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(secret)")
    }
}

/// Returns whether nothing has this name, or could have it.
fn is_no_name(error: &io::Error) -> bool {
    !matches!(error.kind(), io::ErrorKind::PermissionDenied)
}

fn credential() -> Option<PathBuf> {
    let folder = environment::variable("CREDENTIALS_DIRECTORY")?;
    let path = Path::new(&folder).join(CREDENTIAL);

    path.exists().then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_line_is_no_part_of_a_passphrase() {
        for text in [
            "correct horse battery",
            "correct horse battery\n",
            "correct horse battery\r\n",
        ] {
            assert_eq!(
                Passphrase::new(text).unwrap().as_bytes(),
                b"correct horse battery"
            );
        }
    }

    #[test]
    fn a_passphrase_is_the_same_however_an_editor_saved_it() {
        let utf16 = |bytes: fn(u16) -> [u8; 2]| {
            "\u{FEFF}correct horse battery\r\n"
                .encode_utf16()
                .flat_map(bytes)
                .collect::<Vec<u8>>()
        };
        for saved in [
            b"\xEF\xBB\xBFcorrect horse battery\r\n".to_vec(),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
        ] {
            assert_eq!(
                Passphrase::from_bytes(&saved).unwrap().as_bytes(),
                b"correct horse battery"
            );
        }
        assert!(matches!(
            Passphrase::from_bytes(b"correct horse \xFF battery"),
            Err(PassphraseError::NotText)
        ));
    }

    #[test]
    fn a_passphrase_is_counted_in_characters() {
        assert!(matches!(
            Passphrase::new("elf letters"),
            Err(PassphraseError::TooShort)
        ));
        assert!(matches!(Passphrase::new(""), Err(PassphraseError::TooShort)));
        assert!(Passphrase::new("合言葉は十二文字よりも長く").is_ok());
        assert!(matches!(
            Passphrase::new("合言葉"),
            Err(PassphraseError::TooShort)
        ));
    }

    #[test]
    fn debug_shows_no_passphrase() {
        let debug = format!("{:?}", Passphrase::new("correct horse battery").unwrap());

        assert_eq!(debug, "Passphrase(secret)");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_read_holds_no_secret() {
        use std::os::unix::fs::PermissionsExt as _;

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("passphrase");
        std::fs::write(&path, "correct horse battery\n").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(
            Passphrase::find(Some(&path)),
            Err(PassphraseError::File(FileError::NotPrivate { .. }))
        ));

        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        let found = Passphrase::find(Some(&path)).unwrap().unwrap();
        assert_eq!(found.as_bytes(), b"correct horse battery");
    }
}
