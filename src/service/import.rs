//! Reads the keys of another licensing system from a table (CSV) that it exported.
//!
//! Nothing is guessed: a row that cannot be taken as it stands is named with its line, its column and
//! the reason, and never with its content, which is a secret.

use std::collections::HashMap;

use csv::StringRecord;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use zeroize::Zeroizing;

use super::administration::Unfit;
use super::administration::text;
use crate::catalogue::OldKeyForm;
use crate::codes::input::fold;
use crate::codes::{OldKeyHash, ProductKey};

/// The most symbols of an old key that are shown.
const SHOWN: usize = 4;
/// The delimiters that are told apart by the header.
const DELIMITERS: [u8; 3] = *b",;\t";

/// The columns to read.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    /// The old key.
    pub(super) key: String,
    /// The number of computers.
    pub(super) seats: Option<String>,
    /// The number of computers where that column is missing or its cell is empty.
    pub(super) other_seats: Option<u32>,
    pub(super) note: Option<String>,
    /// The customer's name, which goes into the note.
    pub(super) customer: Option<String>,
    /// From when on the key activates no further computer.
    pub(super) expires: Option<String>,
    /// The columns that tell whether a key is blocked: it is if one of them says so.
    pub(super) blocked: Vec<String>,
    /// The values that say so; yes and no if there are none.
    pub(super) blocked_values: Vec<String>,
    /// The delimiter; found out if none is given.
    pub(super) delimiter: Option<u8>,
}

/// A row that can be taken.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// The line on which it begins, from 1.
    pub(super) line: u64,
    /// The symbols of the old key.
    pub(super) old: Zeroizing<String>,
    pub(super) seats: u32,
    pub(super) note: Option<String>,
    pub(super) expires_at: Option<Timestamp>,
    pub(super) blocked: bool,
}

impl Row {
    /// Returns the end of the old key, by which its owner tells it from others: four symbols, and of
    /// a short key no more than a quarter.
    pub(super) fn ending(&self) -> String {
        let count = self.old.chars().count();

        self.old.chars().skip(count - SHOWN.min(count / 4)).collect()
    }
}

/// Leaves out the old key.
impl std::fmt::Debug for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Row")
            .field("line", &self.line)
            .field("seats", &self.seats)
            .field("note", &self.note)
            .field("expires_at", &self.expires_at)
            .field("blocked", &self.blocked)
            .finish_non_exhaustive()
    }
}

/// A row that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {why}")]
pub(super) struct BadRow {
    /// The line on which it begins, from 1.
    pub(super) line: u64,
    /// The name of the column.
    pub(super) column: String,
    pub(super) why: BadCell,
}

/// The reason why a row cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum BadCell {
    #[error("it is empty")]
    Empty,
    #[error(
        "an old key has at least {} symbols, or it could be guessed",
        OldKeyForm::LEAST
    )]
    Short,
    #[error("an old key has at most {} symbols", OldKeyForm::MOST)]
    Long,
    #[error("this is a product key of this system already")]
    OurKey,
    #[error(
        "the same key is in line {line}; capital and small letters, spaces, dashes and dots make no difference"
    )]
    Twice { line: u64 },
    #[error("it was imported before, for product {product}")]
    OtherProduct { product: u16 },
    #[error("not a number of computers, at least 1; --seats N stands for cells that are empty")]
    Seats,
    #[error("neither yes nor no (true, false, 1, 0); name the values that block a key with --blocked-value")]
    Blocked,
    #[error("neither a day such as 2027-03-31 nor a time such as 2027-03-31T12:00:00Z")]
    Expires,
    #[error("it holds the old key, which is not kept")]
    HoldsKey,
    #[error(transparent)]
    Note(#[from] Unfit),
    #[error("the row has {found} cells, and the header has {expected}")]
    Cells { found: usize, expected: usize },
    #[error("the row is no CSV")]
    NotCsv,
}

/// The reason why a whole table cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum TableError {
    #[error("there is no column {name}; there are {}", known.join(", "))]
    NoColumn { name: String, known: Vec<String> },
    #[error("there are two columns {name}")]
    TwoColumns { name: String },
    #[error("there is no row below the header")]
    NoRows,
    #[error("the header is no CSV")]
    NotCsv,
}

/// The rows of a table, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
    pub(super) bad: Vec<BadRow>,
}

/// The places of the columns in a row.
struct Places {
    count: usize,
    key: usize,
    seats: Option<usize>,
    note: Option<usize>,
    customer: Option<usize>,
    expires: Option<usize>,
    blocked: Vec<usize>,
}

/// Reads a table.
pub(super) fn read(content: &str, columns: &Columns) -> Result<Table, TableError> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(columns.delimiter.unwrap_or_else(|| delimiter(content)))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(content.as_bytes());
    let header = reader.headers().map_err(|_| TableError::NotCsv)?.clone();
    let places = Places::of(columns, &header)?;
    let mut table = Table::default();
    // By their hashes, since a map wipes nothing.
    let name = |old: &str| OldKeyHash::of("", old);
    let mut seen: HashMap<OldKeyHash, u64> = HashMap::new();
    let mut record = StringRecord::new();
    let mut lines = Lines::of(content);
    loop {
        let line = lines.line_at(reader.position().byte());
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) if record.iter().all(str::is_empty) => continue,
            Ok(true) => {}
            Err(_) => {
                let (column, why) = (columns.key.clone(), BadCell::NotCsv);
                table.bad.push(BadRow { line, column, why });
                continue;
            }
        }
        let row = row(&record, line, columns, &places).and_then(|row| match seen.get(&name(&row.old)) {
            Some(line) => Err((columns.key.clone(), BadCell::Twice { line: *line })),
            None => Ok(row),
        });
        match row {
            Ok(row) => {
                let _new = seen.insert(name(&row.old), line);
                table.rows.push(row);
            }
            Err((column, why)) => table.bad.push(BadRow { line, column, why }),
        }
    }
    if table.rows.is_empty() && table.bad.is_empty() {
        return Err(TableError::NoRows);
    }

    Ok(table)
}

/// Counts lines as editors do: the reader of CSV counts neither those that are empty nor both ends of
/// a line.
struct Lines<'a> {
    content: &'a [u8],
    passed: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    const fn of(content: &'a str) -> Self {
        Self {
            content: content.as_bytes(),
            passed: 0,
            line: 1,
        }
    }

    /// Returns the line of the first row from this byte on, which must not be before the last one.
    fn line_at(&mut self, byte: u64) -> u64 {
        let from = usize::try_from(byte)
            .unwrap_or(usize::MAX)
            .min(self.content.len());
        let empty = self.content[from..]
            .iter()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'))
            .count();
        let start = from + empty;
        let passed = &self.content[self.passed.min(start)..start];
        self.line += passed.split(|byte| *byte == b'\n').skip(1).count() as u64;
        self.passed = start;

        self.line
    }
}

/// Returns the delimiter that the header has most of.
fn delimiter(content: &str) -> u8 {
    let header = content.lines().next().unwrap_or_default();
    let count = |delimiter: u8| header.bytes().filter(|byte| *byte == delimiter).count();

    // Of equals, the last is the greatest.
    DELIMITERS
        .into_iter()
        .rev()
        .max_by_key(|delimiter| count(*delimiter))
        .unwrap_or(b',')
}

impl Places {
    fn of(columns: &Columns, header: &StringRecord) -> Result<Self, TableError> {
        let place = |name: &String| {
            let wanted = name.trim().to_lowercase();
            let mut found = header
                .iter()
                .enumerate()
                .filter(|(_, known)| known.to_lowercase() == wanted);
            match (found.next(), found.next()) {
                (Some((place, _)), None) => Ok(place),
                (Some(_), Some(_)) => Err(TableError::TwoColumns { name: name.clone() }),
                (None, _) => Err(TableError::NoColumn {
                    name: name.clone(),
                    known: header.iter().map(str::to_owned).collect(),
                }),
            }
        };
        let optional = |name: &Option<String>| name.as_ref().map(place).transpose();

        Ok(Self {
            count: header.len(),
            key: place(&columns.key)?,
            seats: optional(&columns.seats)?,
            note: optional(&columns.note)?,
            customer: optional(&columns.customer)?,
            expires: optional(&columns.expires)?,
            blocked: columns.blocked.iter().map(place).collect::<Result<_, _>>()?,
        })
    }
}

/// Returns a cell without quotes around it, which are no quotes of the table where a space stands
/// before them.
fn unquoted(cell: &str) -> &str {
    cell.strip_prefix('"')
        .and_then(|cell| cell.strip_suffix('"'))
        .map_or(cell, str::trim)
}

/// Reads a row, or returns the name of the column that is wrong and the reason.
fn row(
    record: &StringRecord,
    line: u64,
    columns: &Columns,
    places: &Places,
) -> Result<Row, (String, BadCell)> {
    let cell = |place: Option<usize>| unquoted(place.and_then(|place| record.get(place)).unwrap_or_default());
    let at = |column: &Option<String>| {
        let column = column.clone().unwrap_or_default();
        move |why: BadCell| (column, why)
    };
    let in_key = |why| (columns.key.clone(), why);
    if record.len() != places.count {
        return Err(in_key(BadCell::Cells {
            found: record.len(),
            expected: places.count,
        }));
    }
    let old = old_key(cell(Some(places.key))).map_err(in_key)?;
    let seats = match (cell(places.seats), columns.other_seats) {
        ("", Some(seats)) => Some(seats),
        (text, _) => text.parse().ok(),
    };
    let seats = seats
        .filter(|seats| *seats > 0)
        .ok_or(BadCell::Seats)
        .map_err(at(&columns.seats))?;
    let expires_at = expiry(cell(places.expires)).map_err(at(&columns.expires))?;
    let mut blocked = false;
    for (place, column) in places.blocked.iter().zip(&columns.blocked) {
        let says = is_blocked(cell(Some(*place)), &columns.blocked_values);
        blocked |= says.map_err(|why| (column.clone(), why))?;
    }
    let parts = [(places.customer, &columns.customer), (places.note, &columns.note)];
    for (place, column) in parts {
        if fold(cell(place)).contains(old.as_str()) {
            return Err(at(column)(BadCell::HoldsKey));
        }
    }
    let parts: Vec<String> = parts
        .iter()
        .map(|(place, _)| one_line(cell(*place)))
        .filter(|part| !part.is_empty())
        .collect();
    let in_note = if columns.note.is_some() {
        at(&columns.note)
    } else {
        at(&columns.customer)
    };
    let note = text::optional_line("the note", Some(&parts.join("; ")), text::NOTE)
        .map_err(|why| in_note(why.into()))?;

    Ok(Row {
        line,
        old,
        seats,
        note,
        expires_at,
        blocked,
    })
}

fn old_key(cell: &str) -> Result<Zeroizing<String>, BadCell> {
    let old = Zeroizing::new(fold(cell));
    match old.chars().count() {
        0 => Err(BadCell::Empty),
        count if count < OldKeyForm::LEAST.into() => Err(BadCell::Short),
        count if count > OldKeyForm::MOST.into() => Err(BadCell::Long),
        _ if old.parse::<ProductKey>().is_ok() => Err(BadCell::OurKey),
        _ => Ok(old),
    }
}

/// Reads from when on a key activates no further computer; an empty cell says never, and so does the last
/// year that systems can write, which many fill in where there is no end.
fn expiry(cell: &str) -> Result<Option<Timestamp>, BadCell> {
    if cell.is_empty() || cell.starts_with("9999-") {
        return Ok(None);
    }
    let day = || {
        let day: jiff::civil::Date = cell.parse().ok()?;
        day.to_zoned_datetime(TimeZone::UTC).ok()
    };

    cell.parse()
        .ok()
        .or_else(|| day().map(|day| day.timestamp()))
        .map(Some)
        .ok_or(BadCell::Expires)
}

fn is_blocked(cell: &str, values: &[String]) -> Result<bool, BadCell> {
    let cell = cell.to_lowercase();
    if !values.is_empty() {
        return Ok(values.iter().any(|value| value.trim().to_lowercase() == cell));
    }
    match cell.as_str() {
        "1" | "true" | "yes" | "y" => Ok(true),
        "" | "0" | "false" | "no" | "n" => Ok(false),
        _ => Err(BadCell::Blocked),
    }
}

/// Returns the words of a cell, which may have several lines, on one line.
fn one_line(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
