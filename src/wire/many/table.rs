//! Reads a table row by row, in whatever form a spreadsheet has saved it.

use std::borrow::Cow;

use csv::StringRecord;
use serde::de::DeserializeOwned;

use crate::reading;

/// What a table holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows<T> {
    /// What was read, with the line of each, counted from 1 as spreadsheets count.
    pub read: Vec<(usize, T)>,
    /// The rows without it.
    pub without: Vec<RowError>,
}

impl<T> Rows<T> {
    /// Returns what was read, without the lines.
    pub fn into_read(self) -> impl Iterator<Item = T> {
        self.read.into_iter().map(|(_, read)| read)
    }
}

/// A row of a table that holds no request, or no response.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {why}")]
pub struct RowError {
    /// The line, counted from 1.
    pub line: usize,
    /// The reason, for the administrator who handles the table.
    pub why: String,
}

/// Reads a table with these columns row by row.
pub(super) fn read<R: DeserializeOwned, T>(
    content: &[u8],
    columns: Columns,
    value: impl Fn(R) -> Result<T, String>,
) -> Option<Rows<T>> {
    let text = reading::text_or_most(content);
    // Macintosh spreadsheets can end lines with a carriage return alone.
    let text: Cow<'_, str> = if text.contains('\n') {
        text.as_str().into()
    } else {
        text.replace('\r', "\n").into()
    };
    let table = Table::of(&text, columns)?;
    let mut rows = Rows {
        read: Vec::new(),
        without: Vec::new(),
    };
    for (index, line) in text.lines().enumerate().skip(table.head_lines) {
        let cells = table.cells(line);
        if cells.iter().all(str::is_empty) {
            continue;
        }
        let line = index + 1;
        match table.row(&cells).and_then(&value) {
            Ok(read) => rows.read.push((line, read)),
            Err(why) => rows.without.push(RowError { line, why }),
        }
    }

    Some(rows)
}

/// The columns by which a table is recognised.
pub(super) type Columns = [&'static str; 2];

/// The form of a table: what stands between its cells, and what its columns are called.
pub(super) struct Table {
    delimiter: u8,
    columns: StringRecord,
    /// The number of lines above the first row.
    head_lines: usize,
}

impl Table {
    /// Reads the head of a table with these columns: the names of the columns in any case, with
    /// spaces or underscores, in any order. In many countries spreadsheets write semicolons, as
    /// "Unicode text" they write tabs, and some name the delimiter in a line `sep=;` above all.
    pub(super) fn of(text: &str, wanted: Columns) -> Option<Self> {
        let (index, head) = text
            .lines()
            .enumerate()
            .find(|(_, line)| !line.trim().is_empty() && named_delimiter(line).is_none())?;
        let named = text.lines().take(index).find_map(named_delimiter);
        let delimiter = named.or_else(|| {
            let count = |delimiter: &u8| head.bytes().filter(|byte| byte == delimiter).count();
            b",;\t".iter().copied().max_by_key(count)
        })?;
        let columns = cells(head, delimiter).iter().map(column_name).collect();
        let table = Self {
            delimiter,
            columns,
            head_lines: index + 1,
        };

        wanted
            .iter()
            .all(|name| table.columns.iter().any(|column| column == *name))
            .then_some(table)
    }

    fn cells(&self, line: &str) -> StringRecord {
        cells(line, self.delimiter)
    }

    fn row<R: DeserializeOwned>(&self, cells: &StringRecord) -> Result<R, String> {
        cells
            .deserialize(Some(&self.columns))
            .map_err(|error| match error.kind() {
                csv::ErrorKind::Deserialize { err, .. } => {
                    let column = err
                        .field()
                        .and_then(|index| self.columns.get(usize::try_from(index).ok()?));
                    match column {
                        Some(column) => format!("{column}: {}", err.kind()),
                        None => err.kind().to_string(),
                    }
                }
                _ => error.to_string(),
            })
    }
}

/// Splits a line into cells. Our cells have no line breaks, so a quotation mark that was left open
/// spoils its own row only.
fn cells(line: &str, delimiter: u8) -> StringRecord {
    let mut cells = StringRecord::new();
    let _more = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .buffer_capacity(line.len().max(1))
        .from_reader(line.as_bytes())
        .read_record(&mut cells);

    cells
}

/// Returns the delimiter that a line `sep=;` names.
fn named_delimiter(line: &str) -> Option<u8> {
    let line = line.trim_matches(['"', ' ', '\r']);
    let (name, delimiter) = line.split_at_checked("sep=".len())?;

    match delimiter.as_bytes() {
        [delimiter, ..] if name.eq_ignore_ascii_case("sep=") => Some(*delimiter),
        _ => None,
    }
}

fn column_name(head: &str) -> String {
    head.trim().to_ascii_lowercase().replace([' ', '-'], "_")
}
