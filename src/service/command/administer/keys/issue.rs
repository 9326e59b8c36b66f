//! Issue keys into a file or onto the screen.
//!
//! In a file the keys are on the disk before they are issued: whatever ends this early, no key was
//! issued that nobody has. A key that is in the file and was not issued after all activates
//! nothing.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use jiff::Timestamp;
use serde_json::json;

use super::super::super::catalogue;
use super::super::output::cell;
use super::super::{CommandError, Product, moment, show_json};
use super::terms::TermsOptions;
use crate::codes::{KeyKind, ProductKey};
use crate::foreign;
use crate::service::administration::Batch;
use crate::service::store::Refused;
use crate::service::{Administration, AdministrationError, useless};
use crate::wire::admin::{KeyOrder, MAX_KEYS_AT_ONCE};
use crate::writing::NewFile;

/// The maximum number of times that serial numbers are drawn, if some are taken.
const DRAWS: u32 = 8;

#[derive(Debug, Args)]
pub(in crate::service::command) struct Order {
    /// The product: its code (0 to 4095) or its id, as in the catalogue.
    #[arg(long, value_name = "CODE|ID")]
    product: Product,
    /// The use that the keys are for.
    #[arg(long, value_enum, default_value_t = Kind::MultipleActivation)]
    kind: Kind,
    /// The number of computers that may use each key.
    #[arg(long)]
    limit: u32,
    /// The number of keys.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    count: u32,
    /// The serial number, for one key; a random one if not given.
    #[arg(long, conflicts_with = "count")]
    serial: Option<u32>,
    /// The id of the organisation that will hold the keys.
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    /// From when on they activate no further computer: a day (from its beginning, UTC) or a time (RFC 3339).
    #[arg(long, value_name = "TIME", value_parser = moment)]
    expires: Option<Timestamp>,
    /// A note about them.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    terms: TermsOptions,
    /// Issue them although nobody could use them now: for a product that is to come with the next catalogue, or a limit
    /// that is raised later.
    #[arg(long, alias = "unlisted")]
    yes: bool,
    /// Write them to this new file, for its owner alone, instead of the standard output.
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
}

/// The use that a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
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

pub(super) async fn issue(
    order: Order,
    service: &Administration,
    data: &Path,
    json: bool,
) -> Result<(), CommandError> {
    let Order {
        product,
        kind,
        limit,
        count,
        serial,
        organisation,
        expires,
        note,
        terms,
        yes,
        csv,
    } = order;
    let order = KeyOrder {
        kind: kind.into(),
        product: product.code(service, data)?,
        limit,
        count,
        organisation,
        expires_at: expires,
        note,
        terms: terms.terms(),
    };
    if !yes {
        be_of_use(&order, service, data)?;
    }

    match csv {
        Some(path) => {
            into_file(&path, &order, serial, service).await?;
            if json {
                return show_json(&json!({ "issued": count, "file": path.display().to_string() }));
            }
            writeln!(foreign::stdout(), "{count} keys are in {}", path.display())?;

            Ok(())
        }
        None => onto_screen(&order, serial, service, json).await,
    }
}

/// Refuses keys that nobody could use.
fn be_of_use(order: &KeyOrder, service: &Administration, data: &Path) -> Result<(), CommandError> {
    let catalogue = catalogue::installed_if_any(data, service.anchor())?;

    match useless(order, catalogue.as_ref(), Timestamp::now()) {
        Some(useless) => Err(CommandError::Unconfirmed {
            what: format!("issue keys that nobody could use, since {useless}"),
        }),
        None => Ok(()),
    }
}

async fn into_file(
    path: &Path,
    order: &KeyOrder,
    serial: Option<u32>,
    service: &Administration,
) -> Result<(), CommandError> {
    let mut file = NewFile::create_private(path).map_err(CommandError::io(path))?;
    let done = fill(&mut file, order, serial, service).await;
    let holds_keys = file.length().is_ok_and(|length| length > 0);
    if done.is_ok() || holds_keys {
        file.finish().map_err(CommandError::io(path))?;
    }

    done
}

async fn fill(
    file: &mut NewFile,
    order: &KeyOrder,
    serial: Option<u32>,
    service: &Administration,
) -> Result<(), CommandError> {
    let mut left = order.count;
    let mut draws = 0;
    while left > 0 {
        let count = left.min(MAX_KEYS_AT_ONCE);
        let order = KeyOrder {
            count,
            ..order.clone()
        };
        let batch = service.draw(&order, serial)?;
        let before = file.length()?;
        let written = file.append(&csv(&batch, &order, before == 0)?);
        if let Err(full) = written {
            // Half of a line would be no key.
            file.shorten(before)?;
            return Err(full.into());
        }

        match service.issue_drawn(&batch).await {
            Ok(()) => left -= count,
            Err(refused) => {
                // None of these was issued.
                file.shorten(before)?;
                draws += 1;
                if !is_taken(&refused) || serial.is_some() || draws == DRAWS {
                    return Err(refused.into());
                }
            }
        }
    }

    Ok(())
}

async fn onto_screen(
    order: &KeyOrder,
    serial: Option<u32>,
    service: &Administration,
    json: bool,
) -> Result<(), CommandError> {
    let one = KeyOrder {
        count: 1,
        ..order.clone()
    };
    let mut out = foreign::stdout();
    for index in 0..order.count {
        let batch = drawn_and_issued(&one, serial, service).await?;
        let shown = if json {
            let mut keys = batch.keys().iter();
            keys.try_for_each(|key| writeln!(out, "{}", line(key, order)))
        } else {
            out.write_all(&csv(&batch, order, index == 0)?)
        };
        shown.map_err(|error| unshown(error, index + 1, order.count))?;
    }

    Ok(out.flush()?)
}

/// Returns the error where the last issued key could not be shown; those after it are not issued.
fn unshown(error: io::Error, issued: u32, count: u32) -> CommandError {
    if issued == count || error.kind() == io::ErrorKind::BrokenPipe {
        error.into()
    } else {
        CommandError::Unshown { issued, count, error }
    }
}

/// Issues one key that comes to the screen: whatever ends this early, no key was issued that nobody
/// saw, save the last. Draws again if the serial number is taken.
async fn drawn_and_issued(
    order: &KeyOrder,
    serial: Option<u32>,
    service: &Administration,
) -> Result<Batch, CommandError> {
    let mut draws = 0;
    loop {
        let batch = service.draw(order, serial)?;
        match service.issue_drawn(&batch).await {
            Ok(()) => return Ok(batch),
            Err(refused) => {
                draws += 1;
                if !is_taken(&refused) || serial.is_some() || draws == DRAWS {
                    return Err(refused.into());
                }
            }
        }
    }
}

const fn is_taken(error: &AdministrationError) -> bool {
    matches!(error, AdministrationError::Refused(Refused::SerialTaken { .. }))
}

fn line(key: &ProductKey, order: &KeyOrder) -> serde_json::Value {
    let mut line = json!({
        "serial": key.serial(),
        "product": key.product(),
        "kind": order.kind.name(),
        "limit": order.limit,
        "organisation": order.organisation,
        "expires_at": order.expires_at,
        "note": order.note,
        "key": key.to_string(),
    });
    if let Some(terms) = &order.terms {
        line["terms"] = json!(terms);
    }

    line
}

fn csv(batch: &Batch, order: &KeyOrder, with_header: bool) -> Result<Vec<u8>, CommandError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    if with_header {
        writer.write_record([
            "serial",
            "product",
            "kind",
            "limit",
            "organisation",
            "expires_at",
            "note",
            "key",
        ])?;
    }
    for key in batch.keys() {
        writer.write_record([
            key.serial().to_string(),
            key.product().to_string(),
            order.kind.name().to_owned(),
            order.limit.to_string(),
            cell(order.organisation.as_deref().unwrap_or_default()),
            order.expires_at.map(|end| end.to_string()).unwrap_or_default(),
            cell(order.note.as_deref().unwrap_or_default()),
            key.to_string(),
        ])?;
    }

    writer
        .into_inner()
        .map_err(|error| io::Error::other(error.to_string()).into())
}
