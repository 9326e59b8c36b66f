//! Write what was found: as lines for people, as JSON for programs.

use std::io::{self, Write as _};

use serde::Serialize;

use super::CommandError;
use crate::foreign;

/// Writes one thing: its JSON, or one line for each fact.
pub(super) fn show(json: bool, thing: &impl Serialize, facts: &[(&str, String)]) -> Result<(), CommandError> {
    if json {
        return super::show_json(thing);
    }
    let width = facts.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut out = foreign::stdout();
    for (name, value) in facts {
        writeln!(out, "{name:width$}  {value}")?;
    }

    Ok(())
}

/// A list that is written while it is read, page by page: as one JSON array, or as a table.
pub(super) struct List<'a> {
    json: bool,
    columns: &'a [(&'a str, usize)],
    begun: bool,
}

impl<'a> List<'a> {
    /// Begins a list with these columns and their usual widths; the last one is as wide as it is.
    pub(super) fn begin(json: bool, columns: &'a [(&'a str, usize)]) -> Result<Self, CommandError> {
        let mut out = foreign::stdout();
        if json {
            write!(out, "[")?;
        } else {
            let names = columns.iter().map(|(name, _)| (*name).to_owned()).collect();
            write_row(&mut out, columns, names)?;
        }

        Ok(Self {
            json,
            columns,
            begun: false,
        })
    }

    /// Adds an item.
    pub(super) fn add(&mut self, item: &impl Serialize, cells: Vec<String>) -> Result<(), CommandError> {
        let mut out = foreign::stdout();
        if self.json {
            let separator = if self.begun { "," } else { "" };
            write!(
                out,
                "{separator}\n  {}",
                foreign::json(&serde_json::to_string(item)?)
            )?;
        } else {
            write_row(&mut out, self.columns, cells)?;
        }
        self.begun = true;

        Ok(())
    }

    /// Ends the list.
    pub(super) fn end(self) -> Result<(), CommandError> {
        let mut out = foreign::stdout();
        if self.json {
            writeln!(out, "{}]", if self.begun { "\n" } else { "" })?;
        }

        Ok(out.flush()?)
    }
}

fn write_row(out: &mut impl io::Write, columns: &[(&str, usize)], cells: Vec<String>) -> io::Result<()> {
    let last = columns.len().saturating_sub(1);
    for (index, ((_, width), cell)) in columns.iter().zip(cells).enumerate() {
        if index == last {
            write!(out, "{cell}")?;
        } else {
            write!(out, "{cell:width$}  ")?;
        }
    }

    writeln!(out)
}

/// The characters with which a formula of a spreadsheet begins (OWASP, CSV Injection).
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A cell of CSV that no spreadsheet takes for a formula: an apostrophe before it makes it a text.
pub(super) fn cell(text: &str) -> String {
    if text.starts_with(FORMULA) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"] {
            assert_eq!(cell(text), format!("'{text}"));
        }
        assert_eq!(cell("Kita & Söhne = good"), "Kita & Söhne = good");
        assert_eq!(cell(""), "");
    }
}
