//! Errors in the use of the host's files.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::files::FileError;
use crate::jws::JwsError;
use crate::os_error;

/// An error that occurs when the host's files are used.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// A file cannot be used.
    #[error(transparent)]
    File(#[from] FileError),
    /// No key can be generated.
    #[error("the host's key was not made: {0}")]
    Key(#[from] JwsError),
    /// The document is damaged, or of a later version.
    #[error("{path} cannot be read; restore it from a backup, or remove it and activate the host again")]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// The file, or the directory that contains it, belongs to another user.
    #[cfg_attr(
        not(windows),
        error(
            "{path} cannot be read: {of} belongs to another user{owner}; run this as that user, or give it to the user as whom \
             `kakunin-kms serve` runs (chown)"
        )
    )]
    #[cfg_attr(
        windows,
        error(
            "{path} cannot be read: {of} is closed to this user; run this as an administrator, or let the account of the \
             service in (icacls)"
        )
    )]
    OfOtherUser {
        /// The file.
        path: PathBuf,
        /// The file or directory that belongs to the other user.
        of: PathBuf,
        /// That user in brackets, if the system names it.
        owner: String,
    },
    /// The certificate for the key exists, and the key does not.
    #[error(
        "{path} is missing, though the host was activated with it; restore it from a backup, or run `kakunin-kms activate`"
    )]
    KeyMissing {
        /// The file.
        path: PathBuf,
    },
}

impl IdentityError {
    /// Returns the error for this file. Its most common cause is a file that was created by root,
    /// and the system does not say so.
    pub(super) fn of_file(path: &Path) -> impl FnOnce(FileError) -> Self {
        let path = path.to_owned();

        move |error| {
            let is_denied = matches!(
                &error,
                FileError::Io { source, .. } if source.kind() == ErrorKind::PermissionDenied
            );
            // In a directory that is closed to this user, the file cannot be examined.
            let found = [Some(path.as_path()), path.parent()]
                .into_iter()
                .flatten()
                .find_map(|of| Some((of.to_owned(), std::fs::metadata(of).ok()?)));

            match found {
                Some((of, found)) if is_denied => Self::OfOtherUser {
                    path,
                    of,
                    owner: os_error::owner(&found).map_or_else(String::new, |owner| format!(" ({owner})")),
                },
                _ => error.into(),
            }
        }
    }
}
