//! Change the key that signs licences, in such an order that every licence can be verified at every
//! time.

use std::io::{self, Write as _};
use std::path::Path;

use clap::Subcommand;
use serde_json::{Value, json};

use super::catalogue::installed;
use super::record::Log;
use super::{CommandError, show_json};
use crate::foreign;
use crate::service::secrets::{KeyRing, Passphrase, SigningKeyRecord};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// List all keys, and whether the installed catalogue lists them.
    List,
    #[command(flatten)]
    Change(Change),
}

/// What changes the keys, and is written down in the audit log.
#[derive(Debug, Subcommand)]
pub(super) enum Change {
    /// Make a further key. It signs nothing before it is activated; list it in the catalogue first.
    Add,
    /// Let a key sign new licences, from the service's next start on, or once it is told to reload (SIGHUP; on Windows paramchange).
    /// What other keys signed stays valid.
    Activate {
        /// Its name, or the beginning of it; a leading dash may be left out.
        // A name in base64url may begin with a dash.
        #[arg(allow_hyphen_values = true)]
        kid: String,
    },
    /// Destroy the private half of a key that no longer signs. What it signed stays valid while the catalogue lists it.
    Retire {
        /// Its name, or the beginning of it; a leading dash may be left out.
        // A name in base64url may begin with a dash.
        #[arg(allow_hyphen_values = true)]
        kid: String,
    },
}

pub(super) async fn carry_out(
    command: Command,
    data: &Path,
    passphrase: Option<&Passphrase>,
    json: bool,
) -> Result<(), CommandError> {
    let change = match command {
        Command::List => return list(data, json),
        Command::Change(change) => change,
    };
    let log = Log::open(data).await?;
    let (action, record) = make(change, data, passphrase)?;
    log.write(action, &record.kid, json!({})).await?;
    if json {
        return show_json(&record);
    }

    Ok(tell(action, &record)?)
}

/// Makes a change. Returns its name in the audit log, and the key.
fn make(
    change: Change,
    data: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<(&'static str, SigningKeyRecord), CommandError> {
    let mut ring = KeyRing::lock(data)?;

    Ok(match change {
        Change::Add => {
            let passphrase = passphrase.ok_or_else(|| CommandError::no_passphrase(data))?;
            ("signing-key.add", ring.add(passphrase)?)
        }
        Change::Activate { kid } => {
            let key = ring.find(&kid)?;
            let (path, catalogue) = installed(data, ring.anchor())?;
            if !catalogue.lists(key.key) {
                return Err(CommandError::Unlisted { kid: key.kid, path });
            }
            ("signing-key.activate", ring.activate(&key.kid)?)
        }
        Change::Retire { kid } => ("signing-key.retire", ring.retire(&kid)?),
    })
}

fn tell(action: &str, record: &SigningKeyRecord) -> io::Result<()> {
    let mut out = foreign::stdout();
    let kid = &record.kid;

    match action {
        "signing-key.add" => {
            writeln!(
                out,
                "Write this line into the catalogue's \"keys\", beside those that are there; sign it, install it, and let"
            )?;
            writeln!(out, "your customers have it. Then `signing-key activate {kid}`.")?;
            writeln!(out, "{}", json!({ "kid": kid, "key": record.key }))
        }
        "signing-key.activate" => writeln!(
            out,
            "From its next start on, or once it is told to reload (SIGHUP; on Windows paramchange), \
             the service signs with {kid}. Leave the former key in the catalogue."
        ),
        _ => writeln!(
            out,
            "The private half of {kid} is destroyed. Leave the key in the catalogue while licences that it signed are in use."
        ),
    }
}

fn list(data: &Path, json: bool) -> Result<(), CommandError> {
    let Some(ring) = KeyRing::read(data)? else {
        // Tells what is missing, or that the keys are plain.
        return KeyRing::lock(data).map(drop).map_err(CommandError::from);
    };
    let catalogue = installed(data, ring.anchor())
        .ok()
        .map(|(_, catalogue)| catalogue);
    let is_listed = |key: &SigningKeyRecord| catalogue.as_ref().map(|catalogue| catalogue.lists(key.key));
    let keys = ring.signing_keys();
    if json {
        let described: Result<Vec<Value>, serde_json::Error> = keys
            .iter()
            .map(|key| {
                let mut value = serde_json::to_value(key)?;
                value["in_catalogue"] = json!(is_listed(key));
                value["signs_catalogue"] = json!(key.key == ring.anchor());
                Ok(value)
            })
            .collect();
        return show_json(&described?);
    }

    let mut out = foreign::stdout();
    writeln!(
        out,
        "{:<43}  {:<7}  {:<12}  added",
        "name", "state", "in catalogue"
    )?;
    for key in &keys {
        let listed = match is_listed(key) {
            Some(true) => "yes",
            Some(false) => "no",
            None => "-",
        };
        let added = key.added_at.strftime("%Y-%m-%d");
        writeln!(
            out,
            "{:<43}  {:<7}  {listed:<12}  {added}",
            key.kid,
            key.state.name()
        )?;
    }

    Ok(())
}
