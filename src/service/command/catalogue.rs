//! Sign the vendor's catalogue.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde_json::json;

use super::{CommandError, show_json};
use crate::catalogue::{Catalogue, signed};
use crate::jws::SigningKey;
use crate::service::files;
use crate::service::registry::SIGNING_KEY;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check a catalogue and sign it.
    Sign {
        /// The catalogue, as JSON.
        input: PathBuf,
        /// Where to write the signed catalogue.
        output: PathBuf,
        /// A key made by `catalogue new-key`; the service's own key if not given.
        #[arg(long, value_name = "FILE")]
        key: Option<PathBuf>,
    },
    /// Make a key for catalogues, to be kept apart from the service, and show its public half: the trust anchor that
    /// comes with the vendor's product.
    NewKey {
        /// Where to write the key.
        file: PathBuf,
    },
}

pub(super) fn carry_out(command: Command, data: &Path, json: bool) -> Result<(), CommandError> {
    let anchor = match command {
        Command::Sign { input, output, key } => {
            let key =
                SigningKey::from_bytes(&*files::read_key(&key.unwrap_or_else(|| data.join(SIGNING_KEY)))?);
            let text = fs::read_to_string(&input).map_err(CommandError::io(&input))?;
            let signed = Catalogue::from_json(&text)
                .and_then(|catalogue| signed::sign(&catalogue, &key))
                .map_err(|source| CommandError::Catalogue { path: input, source })?;
            fs::write(&output, signed).map_err(CommandError::io(&output))?;

            key.public()
        }
        Command::NewKey { file } => {
            let key = SigningKey::generate()?;
            files::write_private(&file, &*key.to_bytes())?;

            key.public()
        }
    };

    if json {
        return show_json(&json!({ "anchor": anchor }));
    }
    writeln!(io::stdout(), "trust anchor {anchor}")?;

    Ok(())
}
