//! Manage the keys that are issued.

mod issue;
mod terms;

use std::path::Path;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use jiff::Timestamp;

use super::named::Named;
use super::output::{List, show};
use super::{CommandError, Confirmed, Product, moment};
use crate::codes::ProductKey;
use crate::service::{Administration, KeyFilter};
use crate::wire::admin::{BlockReason, KeyChange, KeyEntry, MAX_PAGE};

#[derive(Debug, Subcommand)]
pub(in crate::service::command) enum Command {
    /// Issue keys, and write them as CSV or JSON lines. They are not stored, and shown only this once.
    Issue(issue::Order),
    /// List keys by their names, the earliest first.
    List(Wanted),
    /// List the keys whose serial number or note, or whose organisation's name, holds a text, and those of which it is the
    /// name or its second group.
    Search {
        /// The text; a whole key stands for its name.
        text: String,
        #[command(flatten)]
        wanted: Wanted,
    },
    /// Show one key.
    Show {
        /// The key: its serial number, or its name (its first two groups).
        key: Named,
    },
    /// Set how many computers may use a key: not fewer than use it now.
    SetLimit {
        /// The key: its serial number, or its name (its first two groups).
        key: Named,
        /// The new number.
        limit: u32,
        #[command(flatten)]
        confirmed: Confirmed,
    },
    /// Set from when on a key activates no further computer. Those that are active stay so.
    SetExpiry {
        /// The key: its serial number, or its name (its first two groups).
        key: Named,
        /// A day (from its beginning, UTC), a time (RFC 3339), or `never`.
        #[arg(value_parser = expiry)]
        expires: Expiry,
    },
    /// Set the terms of a key anew, all of them; without options it has none. A licence has them from its next renewal on.
    SetTerms {
        /// The key: its serial number, or its name (its first two groups).
        key: Named,
        #[command(flatten)]
        terms: terms::TermsOptions,
        #[command(flatten)]
        confirmed: Confirmed,
    },
    /// Set which organisation holds a key.
    SetOrganisation {
        /// The key: its serial number, or its name (its first two groups).
        key: Named,
        /// The id of the organisation, or `none`.
        organisation: String,
    },
    /// Set the note of a key; an empty text removes it.
    Note {
        /// The key: its serial number, or its name (its first two groups).
        key: Named,
        /// The note.
        text: String,
    },
    /// Block a key, from the next request on: it activates no more computers.
    Block {
        /// The key: its serial number, or its name (its first two groups).
        key: Named,
        /// Why.
        #[arg(long, value_parser = reason())]
        reason: BlockReason,
        /// In words, for the audit log.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        #[command(flatten)]
        confirmed: Confirmed,
    },
    /// Unblock a key, from the next request on.
    Unblock {
        /// The key: its serial number, or its name (its first two groups).
        key: Named,
        /// Why, for the audit log.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
}

/// The keys that are listed: those that fit everything that is given.
#[derive(Debug, Args)]
pub(in crate::service::command) struct Wanted {
    /// Those of this organisation, by its id.
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    /// Those for this product, by its code or its id.
    #[arg(long, value_name = "CODE|ID")]
    product: Option<Product>,
    /// Those that are blocked.
    #[arg(long)]
    blocked: bool,
    /// Those that are not blocked.
    #[arg(long, conflicts_with = "blocked")]
    not_blocked: bool,
}

impl Wanted {
    fn filter(
        self,
        text: Option<String>,
        service: &Administration,
        data: &Path,
    ) -> Result<KeyFilter, CommandError> {
        Ok(KeyFilter {
            organisation: self.organisation,
            product: self
                .product
                .map(|product| product.code(service, data))
                .transpose()?,
            blocked: (self.blocked || self.not_blocked).then_some(self.blocked),
            text,
        })
    }
}

/// From when on a key activates no further computer.
#[derive(Debug, Clone, Copy)]
pub(in crate::service::command) enum Expiry {
    At(Timestamp),
    Never,
}

fn expiry(text: &str) -> Result<Expiry, String> {
    if text == "never" {
        Ok(Expiry::Never)
    } else {
        moment(text).map(Expiry::At)
    }
}

/// The names of reasons have dashes on the command line.
pub(super) fn reason() -> impl TypedValueParser<Value = BlockReason> {
    PossibleValuesParser::new(BlockReason::ALL.map(|reason| reason.as_str().replace('_', "-")))
        .try_map(|name| BlockReason::from_name(&name.replace('-', "_")).ok_or("no such reason"))
}

pub(super) async fn carry_out(
    command: Command,
    service: &Administration,
    data: &Path,
    json: bool,
) -> Result<(), CommandError> {
    let key = match command {
        Command::Issue(order) => return issue::issue(order, service, data, json).await,
        Command::List(wanted) => return list(wanted.filter(None, service, data)?, service, json).await,
        Command::Search { text, wanted } => {
            let filter = wanted.filter(Some(sought(text)), service, data)?;
            return list(filter, service, json).await;
        }
        Command::Show { key } => key.find(service).await?,
        Command::SetLimit {
            key,
            limit,
            confirmed,
        } => {
            let key = key.find(service).await?;
            Administration::check_limit(&key, limit)?;
            if limit < key.limit {
                confirmed.or_say(|| format!("lower the limit of {} to {limit}", describe(&key)))?;
            }
            change(service, &key, |change| change.limit = Some(limit)).await?
        }
        Command::SetExpiry { key, expires } => {
            let key = key.find(service).await?;
            let expires_at = match expires {
                Expiry::At(end) => Some(end),
                Expiry::Never => None,
            };
            change(service, &key, |change| change.expires_at = Some(expires_at)).await?
        }
        Command::SetTerms {
            key,
            terms,
            confirmed,
        } => {
            let key = key.find(service).await?;
            let terms = terms.terms();
            match (&terms, &key.terms) {
                (None, Some(_)) => confirmed.or_say(|| format!("take all terms from {}", describe(&key)))?,
                (Some(terms), Some(former)) if terms.take_from(former) => {
                    confirmed.or_say(|| format!("give terms with less than now to {}", describe(&key)))?;
                }
                (Some(terms), _) if terms.over_at().is_some_and(|end| end <= Timestamp::now()) => {
                    confirmed.or_say(|| format!("end the subscription of {}", describe(&key)))?;
                }
                _ => {}
            }
            change(service, &key, |change| change.terms = Some(terms)).await?
        }
        Command::SetOrganisation { key, organisation } => {
            let key = key.find(service).await?;
            let holder = Some(organisation).filter(|id| id != "none");
            change(service, &key, |change| change.organisation = Some(holder)).await?
        }
        Command::Note { key, text } => {
            let key = key.find(service).await?;
            change(service, &key, |change| change.note = Some(Some(text))).await?
        }
        Command::Block {
            key,
            reason,
            note,
            confirmed,
        } => {
            let key = key.find(service).await?;
            confirmed.or_say(|| format!("block {}", describe(&key)))?;
            service.block(key.serial, reason, note.as_deref()).await?
        }
        Command::Unblock { key, note } => {
            let key = key.find(service).await?;
            service.unblock(key.serial, note.as_deref()).await?
        }
    };

    tell(json, &key)
}

/// Returns the text to search for: of a whole key only its name, which is what is stored of it.
fn sought(text: String) -> String {
    text.parse::<ProductKey>()
        .map_or(text, |key| key.name().to_string())
}

/// Changes what is set, and nothing else.
async fn change(
    service: &Administration,
    key: &KeyEntry,
    set: impl FnOnce(&mut KeyChange),
) -> Result<KeyEntry, CommandError> {
    let mut change = KeyChange::default();
    set(&mut change);

    Ok(service.change_key(key.serial, change).await?)
}

/// Names a key so that whoever mistyped its serial number notices.
fn describe(key: &KeyEntry) -> String {
    let KeyEntry {
        serial,
        key_name,
        product,
        used,
        limit,
        organisation,
        ..
    } = key;
    let holder = organisation
        .as_ref()
        .map(|id| format!(", held by {id}"))
        .unwrap_or_default();

    format!("key {serial} ({key_name}, product {product}, used by {used} of {limit} computers{holder})")
}

async fn list(filter: KeyFilter, service: &Administration, json: bool) -> Result<(), CommandError> {
    let columns = [
        ("serial", 11),
        ("key", 5),
        ("product", 7),
        ("kind", 19),
        ("used / limit", 13),
        ("organisation", 20),
        ("state", 31),
        ("note", 0),
    ];
    let mut list = List::begin(json, &columns)?;
    let mut cursor = None;
    loop {
        let page = service
            .keys(filter.clone(), cursor.as_deref(), Some(MAX_PAGE))
            .await?;
        for key in &page.items {
            let cells = vec![
                format!("{:>11}", key.serial),
                key.key_name.clone(),
                format!("{:>7}", key.product),
                key.kind.name().to_owned(),
                format!("{:>13}", format!("{} / {}", key.used, key.limit)),
                key.organisation.clone().unwrap_or_default(),
                state(key),
                key.note.clone().unwrap_or_default(),
            ];
            list.add(key, cells)?;
        }
        cursor = page.next;
        if cursor.is_none() {
            return list.end();
        }
    }
}

fn tell(json: bool, key: &KeyEntry) -> Result<(), CommandError> {
    let mut facts = vec![
        ("serial", key.serial.to_string()),
        ("key", key.key_name.clone()),
        ("product", key.product.to_string()),
        ("kind", key.kind.name().to_owned()),
        ("used", format!("{} of {}", key.used, key.limit)),
        ("issued", key.issued_at.to_string()),
        ("state", state(key)),
    ];
    let optional = [
        ("organisation", key.organisation.clone()),
        ("expires", key.expires_at.map(|end| end.to_string())),
        ("note", key.note.clone()),
    ];
    facts.extend(
        optional
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    facts.extend(key.terms.iter().flat_map(terms::facts));
    if let Some(blocked) = key.blocked {
        facts.push(("blocked at", blocked.at.to_string()));
    }

    show(json, key, &facts)
}

fn state(key: &KeyEntry) -> String {
    match key.blocked {
        Some(blocked) => format!("blocked ({})", blocked.reason.as_str().replace('_', " ")),
        None if key.expires_at.is_some_and(|end| end <= Timestamp::now()) => "expired".to_owned(),
        None => "good".to_owned(),
    }
}
