//! Issue product keys, and see to those that are issued.

use std::io::{self, Write as _};

use clap::{Subcommand, ValueEnum};
use serde_json::{Value, json};

use super::{CommandError, show_json};
use crate::codes::KeyKind;
use crate::service::{KeyRecord, NewKey, Registry};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Issue keys and show them, as CSV or JSON. They are not stored, and shown only this once.
    Issue {
        /// The code of the product, as in the catalogue: 0 to 4095.
        #[arg(long)]
        product: u16,
        /// What the keys are for.
        #[arg(long, value_enum, default_value_t = Kind::MultipleActivation)]
        kind: Kind,
        /// How many computers may use each key.
        #[arg(long)]
        limit: u32,
        /// How many keys.
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100_000))]
        count: u32,
        /// The serial number, for one key; a random one if not given.
        #[arg(long, conflicts_with = "count")]
        serial: Option<u64>,
    },
    /// List all keys, by their last five symbols.
    List,
    /// Show one key and the computers that use it.
    Show {
        /// The serial number of the key.
        serial: u64,
    },
    /// Block a key: it activates no more computers.
    Block {
        /// The serial number of the key.
        serial: u64,
    },
    /// Take the block from a key.
    Unblock {
        /// The serial number of the key.
        serial: u64,
    },
    /// Raise the number of computers that may use a key.
    Raise {
        /// The serial number of the key.
        serial: u64,
        /// The new number.
        #[arg(long)]
        limit: u32,
    },
    /// Give an activation back, for a computer that cannot do it itself.
    Release {
        /// The serial number of the key.
        serial: u64,
        /// The activation, as `keys show` names it.
        activation: String,
    },
}

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Kind {
    /// Activates a number of computers with this service.
    MultipleActivation,
    /// Comes with volume editions; the organisation's KMS host activates the computer.
    KmsClient,
    /// Activates an organisation's KMS host.
    KmsHost,
}

impl From<Kind> for KeyKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::MultipleActivation => Self::MultipleActivation,
            Kind::KmsClient => Self::KmsClient,
            Kind::KmsHost => Self::KmsHost,
        }
    }
}

pub(super) async fn carry_out(command: Command, registry: &Registry, json: bool) -> Result<(), CommandError> {
    match command {
        Command::Issue {
            product,
            kind,
            limit,
            count,
            serial,
        } => {
            let new = NewKey {
                kind: kind.into(),
                product,
                limit,
                serial,
            };
            issue(new, count, registry, json).await
        }
        Command::List => list(registry, json).await,
        Command::Show { serial } => show(serial, registry, json).await,
        Command::Block { serial } => Ok(registry.block(serial, true).await?),
        Command::Unblock { serial } => Ok(registry.block(serial, false).await?),
        Command::Raise { serial, limit } => Ok(registry.raise(serial, limit).await?),
        Command::Release { serial, activation } => Ok(registry.release(serial, &activation).await?),
    }
}

/// Issues the keys one by one, and shows each as soon as it is stored: whatever ends this early, no key was issued
/// that nobody saw, save the last.
async fn issue(new: NewKey, count: u32, registry: &Registry, json: bool) -> Result<(), CommandError> {
    let mut out = io::stdout();
    if !json {
        writeln!(out, "serial,product,kind,limit,key")?;
    }
    for _ in 0..count {
        let key = registry.issue(new).await?;
        let (serial, product, kind, limit) = (key.serial(), key.product(), new.kind.name(), new.limit);
        if json {
            let line = json!({
                "serial": serial, "product": product, "kind": kind, "limit": limit, "key": key.to_string(),
            });
            writeln!(out, "{line}")?;
        } else {
            writeln!(out, "{serial},{product},{kind},{limit},{key}")?;
        }
    }

    Ok(())
}

async fn list(registry: &Registry, json: bool) -> Result<(), CommandError> {
    let keys = registry.keys().await?;
    if json {
        let described: Result<Vec<Value>, _> = keys.iter().map(|key| describe(key, registry)).collect();
        return show_json(&described?);
    }

    let mut out = io::stdout();
    writeln!(
        out,
        "{:>11}  {:<5}  {:>7}  {:<19}  {:>13}  state",
        "serial", "key", "product", "kind", "used / limit"
    )?;
    for key in &keys {
        writeln!(
            out,
            "{:>11}  {:<5}  {:>7}  {:<19}  {:>13}  {}",
            key.serial,
            registry.last_five(key)?,
            key.product,
            key.kind.name(),
            format!("{} / {}", key.used, key.limit),
            state(key),
        )?;
    }

    Ok(())
}

async fn show(serial: u64, registry: &Registry, json: bool) -> Result<(), CommandError> {
    let key = registry.key(serial).await?;
    let activations = registry.activations(serial).await?;
    if json {
        let mut described = describe(&key, registry)?;
        described["activations"] = activations
            .iter()
            .map(|activation| {
                json!({
                    "id": activation.id,
                    "method": activation.method,
                    "activated_at": activation.activated_at,
                    "seen_at": activation.seen_at,
                    "ends_at": activation.ends_at,
                })
            })
            .collect();
        return show_json(&described);
    }

    let mut out = io::stdout();
    writeln!(out, "serial      {}", key.serial)?;
    writeln!(out, "key         …-{}", registry.last_five(&key)?)?;
    writeln!(out, "product     {}", key.product)?;
    writeln!(out, "kind        {}", key.kind.name())?;
    writeln!(out, "used        {} of {}", key.used, key.limit)?;
    writeln!(out, "issued      {}", key.issued_at)?;
    writeln!(out, "state       {}", state(&key))?;
    for activation in &activations {
        let method = serde_json::to_value(activation.method)?;
        write!(out, "activation  {}  {}", activation.id, activation.activated_at)?;
        write!(out, "  {}", method.as_str().unwrap_or_default())?;
        match activation.ends_at {
            Some(end) => writeln!(out, "  until {end}")?,
            None => writeln!(out)?,
        }
    }

    Ok(())
}

fn describe(key: &KeyRecord, registry: &Registry) -> Result<Value, CommandError> {
    let mut described = serde_json::to_value(key)?;
    described["last_five"] = registry.last_five(key)?.into();

    Ok(described)
}

fn state(key: &KeyRecord) -> String {
    key.blocked.map_or_else(
        || "good".to_owned(),
        |blocked| format!("blocked since {}", blocked.at),
    )
}
