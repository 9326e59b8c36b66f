//! What the database holds, as plain data.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::codes::{KeyKind, KeyName};
use crate::licence::{Method, Nonce};
use crate::machine::Parts;
pub use crate::wire::admin::{BlockReason, Blocked, Role};

/// A customer of the vendor: who holds keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// `org-` and 16 symbols of Crockford's base 32.
    pub id: String,
    /// Its name, as the vendor writes it.
    pub name: String,
    /// When it was added.
    pub created_at: Timestamp,
}

/// What the service knows about a key. The key itself is never stored: serial number, product and kind suffice to
/// derive it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyRecord {
    /// The serial number, unique among all keys of the vendor: 36 bits.
    pub serial: u32,
    /// What the key is for.
    pub kind: KeyKind,
    /// The number of its product: 12 bits.
    pub product: u16,
    /// The organisation that holds it, by its id.
    pub organisation: Option<String>,
    /// How many computers use it now.
    pub used: u32,
    /// How many may.
    pub limit: u32,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// From when on it activates no further computer.
    pub expires_at: Option<Timestamp>,
    /// What the vendor wrote down about it.
    pub note: Option<String>,
    /// Whether it is blocked.
    pub blocked: Option<Blocked>,
}

impl KeyRecord {
    /// Whether the key has expired, so that it activates no further computer.
    #[must_use]
    pub fn has_expired(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|end| end <= now)
    }

    /// How many computers use the key, and how many may.
    #[must_use]
    pub const fn seats(&self) -> Seats {
        Seats {
            used: self.used,
            limit: self.limit,
        }
    }
}

/// How many computers use a key, and how many may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seats {
    /// How many do.
    pub used: u32,
    /// How many may.
    pub limit: u32,
}

/// One computer that uses a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activation {
    /// Names the activation: 32 hexadecimal digits, of which the first 12 are the time in milliseconds at which it was
    /// made, so that names sort by age.
    pub id: String,
    /// The number by which the computer is known, as it was last seen: 60 bits.
    pub computer: u64,
    /// The computer's parts, as they were last seen; empty after a call to the help desk.
    pub parts: Parts,
    /// How it was made first.
    pub method: Method,
    /// When it was made first.
    pub activated_at: Timestamp,
    /// When it was last asked for.
    pub seen_at: Timestamp,
    /// When it ends, if it is provisional or of a weak computer. Its seat is free then.
    pub ends_at: Option<Timestamp>,
    /// The turn of a weak computer that asked itself.
    pub turn: Option<Turn>,
}

/// Whose turn it is among the copies of a weak computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// What the next request has to show.
    pub next: Nonce,
    /// By what the request is known that was answered with it: a part of its proof. Repeated, since the answer was lost, it
    /// gets the same answer.
    pub asked: Nonce,
}

/// Somebody who works with the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffMember {
    /// The name, unique among those who were ever added.
    pub name: String,
    /// What the member may do.
    pub role: Role,
    /// When the member was added, the last time.
    pub created_at: Timestamp,
    /// When the member was removed, if so.
    pub removed_at: Option<Timestamp>,
}

/// What is kept of an API token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenRecord {
    /// The public prefix: 8 symbols.
    pub id: String,
    /// Whose it is.
    pub staff: String,
    /// What it is for.
    pub label: String,
    /// The slow hash of the secret, as a PHC string; told to nobody.
    #[serde(skip)]
    pub hash: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When its validity ends.
    pub expires_at: Option<Timestamp>,
    /// When it was revoked, if so.
    pub revoked_at: Option<Timestamp>,
}

/// Which keys are wanted: those that fit everything that is given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyFilter {
    /// Those of this organisation.
    pub organisation: Option<String>,
    /// Those for this product.
    pub product: Option<u16>,
    /// Those that are blocked, or those that are not.
    pub blocked: Option<bool>,
    /// Those whose serial number, note or organisation's name holds this text, in any case of the letters A to Z, and the one
    /// whose name it is.
    pub text: Option<String>,
}

impl KeyFilter {
    /// The key whose name the text is.
    pub(super) fn name(&self) -> Option<KeyName> {
        self.text.as_deref()?.parse().ok()
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many items it holds at most.
    pub limit: u32,
}

impl Page {
    /// The first page, with at most this many items.
    #[must_use]
    pub const fn first(limit: u32) -> Self {
        Self { after: None, limit }
    }
}

/// A place in a list: after the item of this time and name. To clients it is an opaque text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// Milliseconds since 1970.
    pub(in crate::service) at: i64,
    pub(in crate::service) id: String,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.at, self.id)
    }
}

/// The text is no place in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a cursor")]
pub struct BadCursor;

impl FromStr for Cursor {
    type Err = BadCursor;

    fn from_str(text: &str) -> Result<Self, BadCursor> {
        let (at, id) = text.split_once('.').ok_or(BadCursor)?;
        let sane = |symbol: u8| symbol.is_ascii_alphanumeric() || symbol == b'-';
        if id.is_empty() || id.len() > 64 || !id.bytes().all(sane) {
            return Err(BadCursor);
        }

        Ok(Self {
            at: at.parse().map_err(|_| BadCursor)?,
            id: id.to_owned(),
        })
    }
}

/// Some items of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed<T> {
    /// The items.
    pub items: Vec<T>,
    /// Where the next page begins, if there is one.
    pub next: Option<Cursor>,
}

impl<T> Listed<T> {
    /// Makes a page of at most `limit` items out of one item more, where there are that many.
    pub(in crate::service) fn cut(mut items: Vec<T>, limit: u32, cursor: impl Fn(&T) -> Cursor) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = items.len() > limit;
        items.truncate(limit);
        let next = items.last().filter(|_| more).map(cursor);

        Self { items, next }
    }
}
