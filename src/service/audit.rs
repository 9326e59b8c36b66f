//! Chains the entries of the audit log, so that later modifications are detected.
//!
//! Each entry contains the hash of the previous one, and its own: SHA-256 over its canonical JSON
//! (members sorted by name, no white space, times in RFC 3339, hashes in hexadecimal). So an entry
//! that was changed, removed, inserted or moved by hand breaks the chain at its place. A chain
//! without a secret cannot show that its end was cut off, or that all entries from some point on
//! were rewritten. A verifier that noted an earlier head detects both, since a genuine log only
//! grows and so always contains every head that it ever had.

use std::fmt;

use jiff::Timestamp;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

/// The SHA-256 hash of an entry, or [`START`].
pub type EntryHash = [u8; 32];

/// The hash before the first entry: 32 zero bytes.
pub const START: EntryHash = [0; 32];

/// The record of one change, its author and its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AuditEntry {
    /// Its number: 1, 2, 3 …
    pub seq: u64,
    /// The time, in whole milliseconds.
    pub at: Timestamp,
    /// The author: `console`, or `staff:` and a name.
    pub actor: String,
    /// The action, for example `key.block`.
    pub action: String,
    /// The object of the action, for example `key:17`.
    pub subject: String,
    /// The details.
    pub details: Value,
    /// The hash of the previous entry; [`START`] in the first.
    #[serde(serialize_with = "as_hex")]
    pub previous: EntryHash,
    /// The hash of this entry.
    #[serde(serialize_with = "as_hex")]
    pub hash: EntryHash,
}

fn as_hex<S: Serializer>(hash: &EntryHash, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&Hex(hash))
}

/// Bytes, displayed as hexadecimal digits.
pub(super) struct Hex<'a>(pub(super) &'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Computes the hash of an entry: SHA-256 over its canonical JSON without the hash.
fn hash(entry: &AuditEntry) -> EntryHash {
    let content = json!({
        "action": entry.action,
        "actor": entry.actor,
        "at": entry.at.to_string(),
        "details": entry.details,
        "previous": Hex(&entry.previous).to_string(),
        "seq": entry.seq,
        "subject": entry.subject,
    });

    Sha256::digest(sorted(&content).to_string().as_bytes()).into()
}

/// The end of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The number of the last entry, 0 in an empty log.
    pub seq: u64,
    /// Its hash.
    pub hash: EntryHash,
}

impl Head {
    /// The end of an empty log.
    pub const EMPTY: Self = Self { seq: 0, hash: START };

    /// Creates the entry that continues the log. Its time is truncated to whole milliseconds, the
    /// precision of the databases. Its details must contain no secret, and no fractional number,
    /// which a database may round.
    #[must_use]
    pub fn next(
        &self,
        at: Timestamp,
        actor: String,
        action: String,
        subject: String,
        details: Value,
    ) -> AuditEntry {
        let mut entry = AuditEntry {
            seq: self.seq.saturating_add(1),
            at: Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at),
            actor,
            action,
            subject,
            details,
            previous: self.hash,
            hash: START,
        };
        entry.hash = hash(&entry);

        entry
    }
}

impl From<&AuditEntry> for Head {
    fn from(entry: &AuditEntry) -> Self {
        Self {
            seq: entry.seq,
            hash: entry.hash,
        }
    }
}

/// The place where a log is broken: the first invalid entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// Another entry is in the place of this one: it was removed or moved, or its number was
    /// changed.
    #[error("entry {seq} is missing: entry {found} is in its place")]
    Missing {
        /// The number of the expected entry.
        seq: u64,
        /// The number of the entry in its place.
        found: u64,
    },
    /// The entry does not contain the hash of its predecessor: one of them was inserted or moved.
    #[error("entry {seq} does not continue the entry before it")]
    Unlinked {
        /// The number of the entry.
        seq: u64,
    },
    /// The content of the entry was changed after it was written.
    #[error("entry {seq} was changed")]
    Changed {
        /// The number of the entry.
        seq: u64,
    },
    /// The entry has content that this program did not write and cannot even read.
    #[error("entry {seq} was changed and cannot be read")]
    Unreadable {
        /// The number that the entry should have.
        seq: u64,
    },
    /// The log does not contain the head that was noted: its end was cut off or rewritten.
    #[error("the log does not hold the noted head: its end was cut off or written anew")]
    HeadLost,
}

/// A verifier of a log, from its first entry.
#[derive(Debug, Clone, Copy)]
pub struct Verifier {
    head: Head,
    noted: Option<EntryHash>,
}

impl Verifier {
    /// Starts before the first entry. The log must contain a head that was noted before.
    #[must_use]
    pub fn new(noted: Option<EntryHash>) -> Self {
        Self {
            head: Head::EMPTY,
            noted: noted.filter(|hash| *hash != START),
        }
    }

    /// Verifies the next entry.
    pub fn check(&mut self, entry: &AuditEntry) -> Result<(), Broken> {
        let seq = self.head.seq + 1;
        if entry.seq != seq {
            return Err(Broken::Missing {
                seq,
                found: entry.seq,
            });
        }
        if entry.previous != self.head.hash {
            return Err(Broken::Unlinked { seq });
        }
        if entry.hash != hash(entry) {
            return Err(Broken::Changed { seq });
        }

        self.head = Head::from(entry);
        self.noted = self.noted.filter(|noted| *noted != entry.hash);

        Ok(())
    }

    /// Returns the end of the log up to the last verified entry.
    #[must_use]
    pub const fn head(&self) -> Head {
        self.head
    }

    /// Returns the head, after all entries were verified.
    pub fn finish(self) -> Result<Head, Broken> {
        match self.noted {
            Some(_) => Err(Broken::HeadLost),
            None => Ok(self.head),
        }
    }
}

/// Parses a hash from 64 hexadecimal digits.
#[must_use]
pub fn from_hex(text: &str) -> Option<EntryHash> {
    let digits = text.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let mut hash = START;
    for (byte, pair) in hash.iter_mut().zip(digits.chunks(2)) {
        let pair = std::str::from_utf8(pair).ok()?;
        // Without this, `+f` would count as a number.
        if !pair.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        *byte = u8::from_str_radix(pair, 16).ok()?;
    }

    Some(hash)
}

/// Returns the same value with members sorted by name, whatever order the JSON library uses.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut names: Vec<&String> = members.keys().collect();
            names.sort_unstable();

            Value::Object(
                names
                    .into_iter()
                    .map(|name| (name.clone(), sorted(&members[name])))
                    .collect::<Map<_, _>>(),
            )
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(length: u64) -> Vec<AuditEntry> {
        let mut head = Head::EMPTY;

        (1..=length)
            .map(|number| {
                let entry = head.next(
                    Timestamp::from_millisecond(i64::try_from(number).unwrap() * 1000).unwrap(),
                    "staff:Aiko".to_owned(),
                    "key.block".to_owned(),
                    format!("key:{number}"),
                    json!({ "reason": "refunded", "former": { "limit": 5, "blocked": false } }),
                );
                head = Head::from(&entry);

                entry
            })
            .collect()
    }

    fn forged_after(entry: &AuditEntry) -> AuditEntry {
        Head::from(entry).next(
            Timestamp::UNIX_EPOCH,
            "console".to_owned(),
            "key.unblock".to_owned(),
            "key:2".to_owned(),
            Value::Null,
        )
    }

    fn verify(entries: &[AuditEntry], noted: Option<EntryHash>) -> Result<Head, Broken> {
        let mut verifier = Verifier::new(noted);
        for entry in entries {
            verifier.check(entry)?;
        }

        verifier.finish()
    }

    #[test]
    fn a_log_as_it_was_written_is_whole() {
        let entries = log(5);

        assert_eq!(verify(&[], None), Ok(Head::EMPTY));
        assert_eq!(verify(&entries, None), Ok(Head::from(&entries[4])));
        assert_eq!(entries[0].previous, START);
    }

    #[test]
    fn the_hash_is_over_the_documented_text() {
        let text = format!(
            "{{\"action\":\"key.block\",\"actor\":\"staff:Aiko\",\"at\":\"1970-01-01T00:00:01Z\",\"details\":\
             {{\"former\":{{\"blocked\":false,\"limit\":5}},\"reason\":\"refunded\"}},\"previous\":\"{}\",\"seq\":1,\
             \"subject\":\"key:1\"}}",
            "0".repeat(64)
        );
        let expected: EntryHash = Sha256::digest(text.as_bytes()).into();

        assert_eq!(log(1)[0].hash, expected);
    }

    #[test]
    fn a_change_of_any_member_is_found_where_it_was_made() {
        type Tampering = fn(&mut AuditEntry);
        let tamperings: [Tampering; 7] = [
            |entry| entry.at = Timestamp::from_millisecond(7).unwrap(),
            |entry| entry.actor = "console".to_owned(),
            |entry| entry.action = "key.unblock".to_owned(),
            |entry| entry.subject = "key:9".to_owned(),
            |entry| entry.details["reason"] = "abused".into(),
            |entry| entry.details["former"]["limit"] = 6.into(),
            |entry| entry.hash[31] ^= 1,
        ];
        for tamper in tamperings {
            for index in 0..5 {
                let mut entries = log(5);
                tamper(&mut entries[index]);
                let seq = index as u64 + 1;
                assert_eq!(verify(&entries, None), Err(Broken::Changed { seq }));
            }
        }
    }

    #[test]
    fn an_entry_taken_out_put_in_or_moved_is_named() {
        let mut shorter = log(5);
        shorter.remove(2);
        assert_eq!(verify(&shorter, None), Err(Broken::Missing { seq: 3, found: 4 }));

        let mut swapped = log(5);
        swapped.swap(1, 3);
        assert_eq!(verify(&swapped, None), Err(Broken::Missing { seq: 2, found: 4 }));
        // After renumbering, they are still not linked.
        (swapped[1].seq, swapped[3].seq) = (2, 4);
        assert_eq!(verify(&swapped, None), Err(Broken::Unlinked { seq: 2 }));

        let mut longer = log(5);
        let forged = forged_after(&longer[1]);
        longer.insert(2, forged);
        assert_eq!(verify(&longer, None), Err(Broken::Missing { seq: 4, found: 3 }));
        for (entry, seq) in longer.iter_mut().zip(1..) {
            entry.seq = seq;
        }
        assert_eq!(verify(&longer, None), Err(Broken::Unlinked { seq: 4 }));
    }

    #[test]
    fn only_a_noted_head_shows_that_the_end_was_cut_off_or_written_anew() {
        let entries = log(5);
        let noted = Some(entries[3].hash);
        assert!(
            verify(&entries, noted).is_ok(),
            "an earlier head stays in the log"
        );

        assert!(verify(&entries[..3], None).is_ok());
        assert_eq!(verify(&entries[..3], noted), Err(Broken::HeadLost));

        let mut anew = entries[..3].to_vec();
        let forged = forged_after(&anew[2]);
        anew.push(forged);
        assert!(verify(&anew, None).is_ok());
        assert_eq!(verify(&anew, noted), Err(Broken::HeadLost));
    }

    #[test]
    fn a_hash_reads_back_and_nothing_else_does() {
        let hash = log(1)[0].hash;
        let text = Hex(&hash).to_string();
        assert_eq!(from_hex(&text), Some(hash));
        assert_eq!(from_hex(&text.to_uppercase()), Some(hash));
        for wrong in ["", "00", &"+f".repeat(32), &"é".repeat(32), &"0".repeat(65)] {
            assert_eq!(from_hex(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_time_is_cut_to_what_a_database_keeps() {
        let at = "2026-11-23T04:30:00.123456789Z".parse().unwrap();
        let entry = Head::EMPTY.next(at, String::new(), String::new(), String::new(), Value::Null);

        assert_eq!(entry.at.to_string(), "2026-11-23T04:30:00.123Z");
    }
}
