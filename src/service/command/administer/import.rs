//! Import the keys of another licensing system.
//!
//! The new keys are on the disk before they are issued, as with `key issue`: whatever ends this
//! early, no key was issued that nobody has.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;
use zeroize::Zeroizing;

use super::super::catalogue;
use super::output::cell;
use super::{CommandError, Product, keys, show_json};
use crate::codes::OldKeyHash;
use crate::foreign;
use crate::reading;
use crate::service::administration::{ImportBatch, OldKeyOrder, Replacement};
use crate::service::import::{self, BadCell, BadRow, Columns, Row, Table};
use crate::service::store::Refused;
use crate::service::{Administration, AdministrationError};
use crate::wire::admin::BlockReason;
use crate::writing::NewFile;

/// The largest table that is read, in bytes.
const MAX_BYTES: usize = 64 << 20;
/// The most rows that are imported at once, in one transaction.
const MAX_ROWS: usize = 50_000;
/// The most rows that are named where nothing is imported.
const NAMED: usize = 100;
/// The maximum number of times that serial numbers are drawn, if some are taken.
const DRAWS: u32 = 8;

#[derive(Debug, Args)]
pub(in crate::service::command) struct Options {
    /// The table that the other system exported: CSV, with a header; UTF-8 or UTF-16.
    file: PathBuf,
    /// The product: its code or its id, as in the catalogue.
    #[arg(long, value_name = "CODE|ID")]
    product: Product,
    /// The column with the old keys. Capital and small letters of names make no difference.
    #[arg(long, value_name = "NAME")]
    key_column: String,
    /// The column with the number of computers that may use each key.
    #[arg(long, value_name = "NAME", required_unless_present = "seats")]
    seats_column: Option<String>,
    /// The number of computers that may use each key; with --seats-column, where that is empty.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    seats: Option<u32>,
    /// The column with notes.
    #[arg(long, value_name = "NAME")]
    note_column: Option<String>,
    /// The column with the customer's name, which goes into the note.
    #[arg(long, value_name = "NAME")]
    customer_column: Option<String>,
    /// The column that tells from when on a key activates no further computer: days or times (RFC 3339).
    #[arg(long, value_name = "NAME")]
    expires_column: Option<String>,
    /// The column that tells whether a key is blocked, by yes or no unless --blocked-value is given. May be given more
    /// than once: a key is blocked if one of them says so.
    #[arg(long, value_name = "NAME", visible_alias = "status-column")]
    blocked_column: Vec<String>,
    /// A value that says that a key is blocked. May be given more than once.
    #[arg(long, value_name = "TEXT", requires = "blocked_column")]
    blocked_value: Vec<String>,
    /// Why those keys are blocked.
    #[arg(long, value_parser = keys::reason(), default_value = "refunded")]
    blocked_reason: BlockReason,
    /// What separates cells: a symbol or `tab`. Found out from the header (comma, semicolon or tab) if not given.
    #[arg(long, value_name = "SYMBOL", value_parser = delimiter)]
    delimiter: Option<u8>,
    /// The new file with the new keys, for its owner alone.
    #[arg(long, value_name = "FILE", required_unless_present = "dry_run")]
    to: Option<PathBuf>,
    /// Leave out rows that cannot be taken, and name them. Without this, nothing is imported then.
    #[arg(long)]
    skip_bad: bool,
    /// Say what would be done, and do nothing.
    #[arg(long)]
    dry_run: bool,
}

fn delimiter(text: &str) -> Result<u8, &'static str> {
    match text.as_bytes() {
        b"tab" | b"\\t" => Ok(b'\t'),
        [symbol] if symbol.is_ascii_punctuation() && *symbol != b'"' || *symbol == b'\t' => Ok(*symbol),
        _ => Err("a delimiter is one sign of ASCII, such as `;`, or `tab`"),
    }
}

/// What is to be done, or was done.
#[derive(Debug, Serialize)]
struct Summary {
    product: u16,
    /// Keys that are issued.
    issued: usize,
    /// Old keys that were imported before.
    known: usize,
    /// Issued keys that are blocked.
    blocked: usize,
    /// Keys whose time is over, so that they activate no computer any more.
    over: usize,
    /// Old keys that no form in the catalogue fits, so that no program exchanges them.
    without_form: usize,
    /// Rows that cannot be taken.
    skipped: Vec<serde_json::Value>,
}

pub(super) async fn import(
    options: Options,
    service: &Administration,
    data: &Path,
    json: bool,
) -> Result<(), CommandError> {
    let (_, catalogue) = catalogue::installed(data, service.anchor())?;
    let product = options.product.among(Some(&catalogue))?;
    let Table { rows, mut bad } = table(&options)?;
    let hash = |row: &Row| OldKeyHash::of(&catalogue.vendor.id, &row.old);
    let known = service.replaced(rows.iter().map(hash)).await?;
    let mut taken = Vec::with_capacity(rows.len());
    let mut again = 0;
    for (row, known) in rows.into_iter().zip(&known) {
        match known {
            Some(key) if key.product != product.code => bad.push(BadRow {
                line: row.line,
                column: options.key_column.clone(),
                why: BadCell::OtherProduct { product: key.product },
            }),
            known => {
                again += usize::from(known.is_some());
                taken.push((row, known.is_some()));
            }
        }
    }
    bad.sort_by_key(|bad| bad.line);
    let skipped = bad.len();
    if skipped > 0 && !options.skip_bad {
        for bad in bad.iter().take(NAMED) {
            writeln!(foreign::stderr(), "{}: {bad}", options.file.display())?;
        }
        return Err(CommandError::BadRows { count: skipped });
    }
    let now = Timestamp::now();
    let summary = Summary {
        product: product.code,
        issued: taken.len() - again,
        known: again,
        blocked: taken.iter().filter(|(row, known)| row.blocked && !known).count(),
        over: taken
            .iter()
            .filter(|(row, known)| !known && row.expires_at.is_some_and(|end| end <= now))
            .count(),
        without_form: taken
            .iter()
            .filter(|(row, _)| !product.has_old_form(&row.old))
            .count(),
        skipped: bad
            .iter()
            .map(|bad| json!({ "line": bad.line, "column": bad.column, "why": bad.why.to_string() }))
            .collect(),
    };
    let rows: Vec<Row> = taken.into_iter().map(|(row, _)| row).collect();
    if let (false, Some(to)) = (options.dry_run, &options.to) {
        let orders: Vec<OldKeyOrder> = rows
            .iter()
            .map(|row| OldKeyOrder {
                old: hash(row),
                limit: row.seats,
                expires_at: row.expires_at,
                note: row.note.clone(),
                blocked: row.blocked.then_some(options.blocked_reason),
            })
            .collect();
        into_file(to, product.code, &rows, &orders, service).await?;
    }
    for bad in &bad {
        writeln!(foreign::stderr(), "{}: {bad}", options.file.display())?;
    }
    tell(&summary, &options, json)?;

    match skipped {
        0 => Ok(()),
        count => Err(CommandError::Partly { count }),
    }
}

fn table(options: &Options) -> Result<Table, CommandError> {
    let path = reading::path::meant(&options.file);
    let text = reading::read_text(&path, MAX_BYTES).map_err(CommandError::io(&path))?;
    let columns = Columns {
        key: options.key_column.clone(),
        seats: options.seats_column.clone(),
        other_seats: options.seats,
        note: options.note_column.clone(),
        customer: options.customer_column.clone(),
        expires: options.expires_column.clone(),
        blocked: options.blocked_column.clone(),
        blocked_values: options.blocked_value.clone(),
        delimiter: options.delimiter,
    };
    let unfit = |what: String| CommandError::Table {
        path: options.file.clone(),
        what,
    };
    let table = import::read(&text, &columns).map_err(|error| unfit(error.to_string()))?;
    if table.rows.len() > MAX_ROWS {
        return Err(unfit(format!(
            "it has {} rows, and {MAX_ROWS} are imported at once: split it",
            table.rows.len()
        )));
    }

    Ok(table)
}

async fn into_file(
    path: &Path,
    product: u16,
    rows: &[Row],
    orders: &[OldKeyOrder],
    service: &Administration,
) -> Result<(), CommandError> {
    let mut file = NewFile::create_private(path).map_err(CommandError::io(path))?;
    let mut draws = 0;
    loop {
        let batch = service.draw_import(product, orders).await?;
        file.append(&csv(rows, &batch)?).map_err(CommandError::io(path))?;
        match service.import_drawn(&batch).await {
            Ok(()) => return file.finish().map_err(CommandError::io(path)),
            Err(refused) => {
                // None of these was issued.
                file.shorten(0).map_err(CommandError::io(path))?;
                draws += 1;
                if !is_taken(&refused) || draws == DRAWS {
                    return Err(refused.into());
                }
            }
        }
    }
}

/// Returns whether other numbers, or another look at the old keys, may do.
const fn is_taken(error: &AdministrationError) -> bool {
    matches!(
        error,
        AdministrationError::Refused(Refused::SerialTaken { .. } | Refused::OldKeyKnown)
    )
}

/// Returns the table of the new keys.
fn csv(rows: &[Row], batch: &ImportBatch) -> Result<Zeroizing<Vec<u8>>, CommandError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["line", "old_key_end", "key", "seats"])?;
    for (row, Replacement { key, limit }) in rows.iter().zip(&batch.replacements) {
        let key = Zeroizing::new(key.to_string());
        writer.write_record([
            &row.line.to_string(),
            &cell(&row.ending()),
            key.as_str(),
            &limit.to_string(),
        ])?;
    }

    writer
        .into_inner()
        .map(Zeroizing::new)
        .map_err(|error| std::io::Error::other(error.to_string()).into())
}

fn tell(summary: &Summary, options: &Options, json: bool) -> Result<(), CommandError> {
    let file = options.to.as_ref().filter(|_| !options.dry_run);
    if json {
        let mut value = serde_json::to_value(summary)?;
        value["dry_run"] = options.dry_run.into();
        value["file"] = file.map(|path| path.display().to_string()).into();
        return show_json(&value);
    }
    let Summary {
        product,
        issued,
        known,
        blocked,
        over,
        without_form,
        ..
    } = summary;
    let mut out = foreign::stdout();
    let keys = |count: usize| if count == 1 { "key" } else { "keys" };
    let would = if options.dry_run { "would be " } else { "" };
    writeln!(
        out,
        "{issued} new {} {would}issued for product {product}, {blocked} blocked; {known} old {} imported before",
        keys(*issued),
        keys(*known)
    )?;
    if let Some(path) = file {
        writeln!(out, "the new keys are in {}", path.display())?;
    }
    if *over > 0 {
        writeln!(
            out,
            "the date of {over} {} is over: no further computer is activated unless `key set-expiry` says otherwise",
            keys(*over)
        )?;
    }
    if *without_form > 0 {
        writeln!(
            out,
            "{without_form} of the old keys have no form that the product's \"old_keys\" in the catalogue names: programs do not \
             exchange them, and their users need the new key"
        )?;
    }

    Ok(out.flush()?)
}
