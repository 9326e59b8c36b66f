//! Lists the computers that this host knows, and copies among them.

use std::io::{self, Write};

use clap::Args;
use jiff::Timestamp;
use serde::Serialize;

use super::{CommandError, Invocation};
use crate::foreign;
use crate::kms::decision;
use crate::kms::store::{Computer, ComputerListing, Cursor, ListPage, NotACursor, Store};

/// The number of computers that are read at once.
const PAGE: u32 = 1000;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// Only client ids that were seen on several computers: copied disks, or computers with a new main board.
    #[arg(long)]
    clones: bool,
    /// At most so many; the answer then says where the rest begins.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
    /// Begin after this place, as an earlier answer named it.
    #[arg(long, value_name = "PLACE", value_parser = |text: &str| -> Result<Cursor, NotACursor> { text.parse() })]
    after: Option<Cursor>,
}

/// A computer in the JSON output.
#[derive(Serialize)]
struct Entry<'a> {
    #[serde(flatten)]
    computer: &'a Computer,
    /// True if it was seen in the last 30 days.
    counts: bool,
}

pub(super) async fn run(options: Options, invocation: &Invocation) -> Result<(), CommandError> {
    let store = invocation.found_store().await?;
    let mut list = List {
        json: invocation.json,
        clones: options.clones,
        now: Timestamp::now(),
        shown: 0,
        last: None,
    };
    let Some(store) = store else {
        if !invocation.json && invocation.found()?.is_none() {
            writeln!(
                foreign::stdout(),
                "{}.",
                super::no_host(&invocation.data, &invocation.again)
            )?;
            return Ok(());
        }
        list.begin()?;
        return list.end(None);
    };
    let next = list.fill(&store, &options).await;
    store.close().await;

    list.end(next?)
}

struct List {
    json: bool,
    clones: bool,
    now: Timestamp,
    shown: u32,
    last: Option<crate::wire::kms::ClientId>,
}

impl List {
    /// Writes the requested computers. Returns where the rest begins.
    async fn fill(&mut self, store: &Store, options: &Options) -> Result<Option<Cursor>, CommandError> {
        let mut after = options.after;
        self.begin()?;
        loop {
            let left = options.limit.map_or(PAGE, |limit| limit - self.shown);
            let page = ListPage {
                after,
                limit: left.min(PAGE),
            };
            let ComputerListing { computers, next } = store.computers(page, options.clones).await?;
            for mut computer in computers {
                // A wrong clock may have written a later time.
                computer.last_seen = computer.last_seen.min(self.now);
                computer.first_seen = computer.first_seen.min(self.now);
                self.add(&computer)?;
            }
            if next.is_none() || options.limit == Some(self.shown) {
                return Ok(next);
            }
            after = next;
        }
    }

    fn begin(&self) -> Result<(), CommandError> {
        let mut out = foreign::stdout();
        if self.json {
            write!(out, "{{\"computers\": [")?;
        } else if !self.clones {
            writeln!(
                out,
                "{:<24}  {:<20}  {:>8}  {:<7}  {:<32}  products",
                "computer", "last contact", "requests", "outcome", "client id"
            )?;
        }

        Ok(())
    }

    fn add(&mut self, computer: &Computer) -> Result<(), CommandError> {
        let mut out = foreign::stdout();
        if self.json {
            let entry = Entry {
                computer,
                counts: decision::is_counted(computer.last_seen, self.now),
            };
            let separator = if self.shown == 0 { "" } else { "," };
            write!(
                out,
                "{separator}\n  {}",
                foreign::json(&serde_json::to_string(&entry)?)
            )?;
        } else if self.clones {
            if self.last != Some(computer.client_id) {
                writeln!(out, "Client id {} was seen on:", computer.client_id)?;
            }
            writeln!(
                out,
                "  {:<24}  first {}  last {}  {}",
                name(computer),
                computer.first_seen,
                computer.last_seen,
                outcome(computer)
            )?;
        } else {
            row(&mut out, computer)?;
        }
        self.shown += 1;
        self.last = Some(computer.client_id);

        Ok(())
    }

    fn end(&self, next: Option<Cursor>) -> Result<(), CommandError> {
        let mut out = foreign::stdout();
        if self.json {
            let next = serde_json::to_string(&next)?;
            let end = if self.shown == 0 { "" } else { "\n" };
            writeln!(out, "{end}], \"next\": {next}}}")?;
            return Ok(());
        }
        if self.shown == 0 {
            let none = if self.clones {
                "No client id was seen on several computers."
            } else {
                "No computer has asked yet."
            };
            writeln!(out, "{none}")?;
        }
        if let Some(next) = next {
            writeln!(out, "There are more: add --after {next}")?;
        }

        Ok(())
    }
}

fn row(out: &mut impl Write, computer: &Computer) -> io::Result<()> {
    let products: Vec<_> = computer.products.iter().map(ToString::to_string).collect();

    writeln!(
        out,
        "{:<24}  {:<20}  {:>8}  {:<7}  {:<32}  {}",
        name(computer),
        computer.last_seen.to_string(),
        computer.requests,
        outcome(computer),
        computer.client_id.to_string(),
        products.join(" ")
    )
}

fn name(computer: &Computer) -> &str {
    computer.name.as_deref().unwrap_or("(no name)")
}

fn outcome(computer: &Computer) -> &'static str {
    computer.outcome.map_or("lease", crate::fault::Code::as_str)
}
