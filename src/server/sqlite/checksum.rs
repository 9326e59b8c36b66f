//! A checksum over the values of a row, which SQLite computes whenever it writes the row: tables
//! store it in a generated column, so no statement can omit it.
//!
//! SQLite detects a damaged page if its structure is broken, but not if a value in it has changed.
//! The checksum is not secret and does not prevent forgery; the audit log is chained for that.

use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};

/// The name of the function in the tables' definitions.
const NAME: &str = "row_checksum";

/// Registers the function on a connection. Without it, rows with a checksum can be read, but not
/// written.
///
/// # Errors
/// The error of SQLite.
pub fn register(connection: &Connection) -> Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;

    connection.create_scalar_function(NAME, -1, flags, |values| {
        let mut sum = Sum::new();
        for index in 0..values.len() {
            sum.value(values.get_raw(index));
        }

        Ok(sum.finish())
    })
}

/// A checksum that takes eight bytes at a time. Each step maps sums to sums one to one, and words
/// to sums as well: a change within one word is always detected, any other is missed once in 2⁶⁴
/// times. It is made for speed, since every activation computes it twice.
struct Sum(u64);

impl Sum {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn value(&mut self, value: ValueRef<'_>) {
        match value {
            ValueRef::Null => self.word(0),
            ValueRef::Integer(number) => {
                self.word(1);
                self.word(number.cast_unsigned());
            }
            ValueRef::Real(number) => {
                self.word(2);
                self.word(number.to_bits());
            }
            ValueRef::Text(bytes) => self.bytes(3, bytes),
            ValueRef::Blob(bytes) => self.bytes(4, bytes),
        }
    }

    fn bytes(&mut self, kind: u64, bytes: &[u8]) {
        self.word(kind);
        self.word(bytes.len() as u64);
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.word(u64::from_le_bytes(word));
        }
    }

    const fn word(&mut self, word: u64) {
        let mixed = (self.0 ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 32);
    }

    const fn finish(self) -> i64 {
        self.0.cast_signed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(values: &str) -> i64 {
        let connection = Connection::open_in_memory().unwrap();
        register(&connection).unwrap();

        connection
            .query_row(&format!("SELECT row_checksum({values})"), [], |row| row.get(0))
            .unwrap()
    }

    #[test]
    fn values_of_other_kinds_lengths_and_places_have_other_sums() {
        let sums = [
            "",
            "NULL",
            "0",
            "'0'",
            "x'30'",
            "1",
            "0, 1",
            "1, 0",
            "'ab', 'c'",
            "'a', 'bc'",
            "'abc'",
            "0.0",
            "x'00'",
            "x'0000'",
            "NULL, NULL",
        ]
        .map(sum);

        for (index, one) in sums.iter().enumerate() {
            assert!(!sums[..index].contains(one), "{index}");
        }
        assert_eq!(sum("'a', 7"), sum("'a', 7"));
    }
}
