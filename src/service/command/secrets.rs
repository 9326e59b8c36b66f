//! Encrypt the keys, and change what they are encrypted with.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde_json::json;

use super::record::Log;
use super::{CommandError, show_json};
use crate::foreign;
use crate::service::secrets::{self, Converted, KeyRing, Passphrase};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Encrypt keys that lie on the disk in plain, in place. Cut off, it can be done again.
    Encrypt {
        /// A key for catalogues in a file of its own; the keys in the data directory if not given.
        file: Option<PathBuf>,
    },
    /// Encrypt all keys anew, with another passphrase.
    ChangePassphrase {
        /// The file that holds the new passphrase.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: PathBuf,
    },
}

impl Command {
    /// Returns the error if nobody gave the passphrase that the command needs.
    pub(super) fn without_passphrase(&self, data: &Path) -> CommandError {
        match self {
            Self::Encrypt { file } => CommandError::passphrase_needed(file.as_deref().unwrap_or(data)),
            Self::ChangePassphrase { .. } => CommandError::no_passphrase(data),
        }
    }
}

pub(super) async fn carry_out(
    command: Command,
    data: &Path,
    passphrase: &Passphrase,
    json: bool,
) -> Result<(), CommandError> {
    let (told, word) = match command {
        Command::Encrypt { file: Some(file) } => {
            let anchor = secrets::encrypt_file(&file, passphrase)?;
            if json {
                return show_json(&json!({ "done": "encrypted", "anchor": anchor }));
            }
            ("The key is encrypted.", "encrypted")
        }
        Command::Encrypt { file: None } => {
            let log = Log::open(data).await?;
            let converted = secrets::encrypt(data, passphrase)?;
            log.write("secrets.encrypt", "keys", json!({})).await?;
            match converted {
                Converted::Now => (
                    "The keys are encrypted, and the plain ones are removed. An old copy of this directory, such as a backup, \
                     still has the plain ones.",
                    "encrypted",
                ),
                Converted::Ended => (
                    "The plain keys that an earlier attempt left are removed.",
                    "encrypted",
                ),
                Converted::Before => ("The keys are encrypted already.", "nothing"),
            }
        }
        Command::ChangePassphrase { new_passphrase_file } => {
            let log = Log::open(data).await?;
            let new = Passphrase::from_file(&new_passphrase_file, "--new-passphrase-file")?;
            KeyRing::lock(data)?.change_passphrase(passphrase, &new)?;
            log.write("secrets.change-passphrase", "keys", json!({})).await?;
            (
                "The keys are encrypted with the new passphrase. Backups made before still have the old one.",
                "encrypted",
            )
        }
    };

    if json {
        return show_json(&json!({ "done": word }));
    }
    writeln!(foreign::stdout(), "{told}")?;

    Ok(())
}
