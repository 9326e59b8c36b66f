//! What an administrator decides for all users of a computer: on Windows by group policy, elsewhere by a file that root
//! writes.
//!
//! On Windows the values `Language` and `KmsHost` of the key `Software\Policies\Kakunin\VENDOR` are read, those of the
//! computer before those of the user; only administrators can write there. Elsewhere it is a file `policy.json`, believed
//! if it and its folder belong to root and nobody else can write them.

#[cfg(not(windows))]
mod file;
#[cfg(windows)]
mod registry;

use std::io;

/// A vendor's policy on this computer. What is not decided is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// The tag of the language that programs speak where nobody chose one.
    pub language: Option<String>,
    /// The KMS host, in place of the one that was set or would be found.
    pub kms_host: Option<String>,
}

/// The reason why a policy is not followed.
#[derive(Debug, thiserror::Error)]
pub enum PolicyError {
    /// It is there and cannot be read.
    #[error("{place}: {source}")]
    Unread {
        /// The file or key.
        place: String,
        /// What the system said.
        source: io::Error,
    },
    /// It is not of the form that a policy has.
    #[error("{place}: {reason}")]
    Form {
        /// The file or key.
        place: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Others than administrators could have written it.
    #[error("{place} can be written by others than root")]
    WritableByOthers {
        /// The file or folder.
        place: String,
    },
}

impl PolicyError {
    /// Returns the file or key that is not followed.
    #[must_use]
    pub fn place(&self) -> &str {
        match self {
            Self::Unread { place, .. } | Self::Form { place, .. } | Self::WritableByOthers { place } => place,
        }
    }
}

/// Reads the policy for a vendor's programs. Where there is none, nothing is decided.
///
/// # Errors
/// [`PolicyError`] if there is one that cannot be believed or understood.
pub fn read(vendor: &str) -> Result<Policy, PolicyError> {
    // A name that would lead elsewhere is nobody's.
    if vendor.contains(['/', '\\']) || vendor.starts_with('.') {
        return Ok(Policy::default());
    }

    #[cfg(windows)]
    return registry::read(vendor);
    #[cfg(not(windows))]
    file::read(vendor)
}

/// Returns a value that says something.
fn decided(value: &str) -> Option<String> {
    let value = value.trim();

    (!value.is_empty()).then(|| value.to_owned())
}
