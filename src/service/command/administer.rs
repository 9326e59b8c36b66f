//! Administer keys, staff and the audit log.

mod audit;
mod computers;
mod import;
mod keys;
mod named;
mod organisations;
mod output;
mod report;
mod staff;
mod tokens;

use std::convert::Infallible;
use std::path::Path;
use std::str::FromStr;

use clap::{Args, Subcommand};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::json;

use super::{CommandError, catalogue, show_json};
use crate::catalogue::{Catalogue, Product as CatalogueProduct};
use crate::service::administration::products;
use crate::service::{Administration, DataDirectory};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Manage the vendor's customers.
    #[command(subcommand)]
    Organisation(organisations::Command),
    /// Issue and manage product keys.
    #[command(subcommand)]
    Key(keys::Command),
    /// Issue keys in place of those of another licensing system, whose users go on with their old keys.
    Import(Box<import::Options>),
    /// Manage the computers that use a key.
    #[command(subcommand)]
    Computer(computers::Command),
    /// Manage staff: who may use the API, and what they may do.
    #[command(subcommand)]
    Staff(staff::Command),
    /// Make and revoke the tokens of staff.
    #[command(subcommand)]
    Token(tokens::Command),
    /// Read and check the audit log.
    #[command(subcommand)]
    Audit(audit::Command),
    /// Sum up what the service has recorded.
    #[command(subcommand)]
    Report(report::Command),
}

/// Says that something may be blocked, removed or taken away.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct Confirmed {
    /// Do it. Without this the command only says what it would do.
    #[arg(long)]
    yes: bool,
}

impl Confirmed {
    /// Goes on if it was said, or else says what would be done.
    fn or_say(self, what: impl FnOnce() -> String) -> Result<(), CommandError> {
        if self.yes {
            Ok(())
        } else {
            Err(CommandError::Unconfirmed { what: what() })
        }
    }
}

pub(super) async fn carry_out(
    command: Command,
    data_directory: &DataDirectory,
    data: &Path,
    json: bool,
) -> Result<(), CommandError> {
    let service = Administration::console(data_directory.clone());

    match command {
        Command::Organisation(command) => organisations::carry_out(command, &service, json).await,
        Command::Key(command) => keys::carry_out(command, &service, data, json).await,
        Command::Import(options) => import::import(*options, &service, data, json).await,
        Command::Computer(command) => computers::carry_out(command, &service, json).await,
        Command::Staff(command) => staff::carry_out(command, &service, json).await,
        Command::Token(command) => tokens::carry_out(command, &service, json).await,
        Command::Audit(command) => audit::carry_out(command, &service, json).await,
        Command::Report(command) => report::carry_out(command, &service, json).await,
    }
}

/// Brings the tables of the database to this program's version.
pub(super) async fn migrate(data: &Path, start_anew: bool, json: bool) -> Result<(), CommandError> {
    let migrated = DataDirectory::migrate(data, start_anew).await?;
    let facts = [
        ("from", migrated.from.to_string()),
        ("to", migrated.to.to_string()),
    ];

    output::show(json, &json!({ "from": migrated.from, "to": migrated.to }), &facts)
}

/// The name that a value has in JSON.
fn lower(value: &impl Serialize) -> Result<String, CommandError> {
    Ok(serde_json::to_value(value)?
        .as_str()
        .unwrap_or_default()
        .to_owned())
}

/// A product, as somebody names it on the command line: by its code, or by its id in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Product {
    /// A code.
    Code(u16),
    /// An id.
    Id(String),
}

impl FromStr for Product {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text
            .parse()
            .map_or_else(|_| Self::Id(text.to_owned()), Self::Code))
    }
}

impl Product {
    /// Returns the code. One that the installed catalogue does not have is for a product to come; an
    /// id that it does not have is an error, which names those that it has.
    fn code(&self, service: &Administration, data: &Path) -> Result<u16, CommandError> {
        if let Self::Code(code) = *self {
            return Ok(code);
        }
        let catalogue = catalogue::installed_if_any(data, service.anchor())?;

        self.among(catalogue.as_ref()).map(|product| product.code)
    }

    /// Returns the product of a catalogue.
    fn among<'a>(&self, catalogue: Option<&'a Catalogue>) -> Result<&'a CatalogueProduct, CommandError> {
        let found = catalogue.and_then(|catalogue| match self {
            Self::Code(code) => catalogue.product(*code),
            Self::Id(id) => catalogue.product_by_id(id),
        });

        found.ok_or_else(|| CommandError::NoProduct {
            given: match self {
                Self::Code(code) => code.to_string(),
                Self::Id(id) => id.clone(),
            },
            known: catalogue.map(products).unwrap_or_default(),
        })
    }
}

/// Reads a day, which stands for its beginning in UTC, or a time (RFC 3339).
fn moment(text: &str) -> Result<Timestamp, String> {
    let day = || {
        text.parse::<jiff::civil::Date>()
            .ok()
            .and_then(|day| day.to_zoned_datetime(TimeZone::UTC).ok())
            .map(|zoned| zoned.timestamp())
    };

    text.parse()
        .ok()
        .or_else(day)
        .ok_or_else(|| "neither a day such as 2027-03-31 nor a time such as 2027-03-31T12:00:00Z".to_owned())
}

/// The same for a time at which something is to end: one that is over would end it before it began.
fn moment_to_come(text: &str) -> Result<Timestamp, String> {
    let moment = moment(text)?;
    if moment <= Timestamp::now() {
        return Err(format!("{moment} is over: name a time to come"));
    }

    Ok(moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_to_end_ends_in_the_future() {
        assert!(moment("2020-01-01").is_ok() && moment_to_come("9999-01-01").is_ok());

        let told = moment_to_come("2020-01-01").unwrap_err();
        assert_eq!(told, "2020-01-01T00:00:00Z is over: name a time to come");
        assert!(moment_to_come("tomorrow").unwrap_err().contains("neither a day"));
    }

    #[test]
    fn a_product_is_named_by_its_code_or_its_id() {
        let told = |known: &[&str]| {
            let given = "momiji".to_owned();
            let known = known.iter().map(|&name| name.to_owned()).collect();
            CommandError::NoProduct { given, known }.to_string()
        };

        assert_eq!("101".parse(), Ok(Product::Code(101)));
        assert_eq!("momiji".parse(), Ok(Product::Id("momiji".to_owned())));
        assert!(told(&["101 (a, A)", "102 (b, B)"]).ends_with("has 101 (a, A), 102 (b, B)"));
        assert!(told(&[]).contains("catalogue install"));
    }
}
