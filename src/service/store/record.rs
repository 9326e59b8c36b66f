//! The records of the database, as plain data.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::codes::KeyKind;
use crate::licence::{Method, Nonce};
use crate::machine::Parts;
use crate::wire::admin::KeyTerms;
pub use crate::wire::admin::{BlockReason, Blocked, Role};

/// A customer of the vendor, which holds keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The id: `org-` and 16 symbols of Crockford's base 32.
    pub id: String,
    /// The name, as the vendor writes it.
    pub name: String,
    /// The time at which it was added.
    pub created_at: Timestamp,
}

/// The service's record of a key. The key itself is never stored: serial number, product and kind
/// suffice to derive it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyRecord {
    /// The serial number, unique among all keys of the vendor: 36 bits.
    pub serial: u32,
    /// The kind of the key.
    pub kind: KeyKind,
    /// The number of its product: 12 bits.
    pub product: u16,
    /// The id of the organisation that holds it.
    pub organisation: Option<String>,
    /// The number of computers that use it now.
    pub used: u32,
    /// The number of computers that may use it.
    pub limit: u32,
    /// The time at which it was issued.
    pub issued_at: Timestamp,
    /// The time from which it activates no further computer.
    pub expires_at: Option<Timestamp>,
    /// The vendor's note about it.
    pub note: Option<String>,
    /// The block, if the key is blocked.
    pub blocked: Option<Blocked>,
    /// The terms of its licences, if it has any.
    pub terms: Option<KeyTerms>,
}

impl KeyRecord {
    /// Returns whether the key has expired, so that it activates no further computer.
    #[must_use]
    pub fn has_expired(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|end| end <= now)
    }

    /// Returns its position in a list of keys.
    pub(super) fn cursor(&self) -> Cursor {
        Cursor {
            at: self.issued_at.as_millisecond(),
            id: self.serial.to_string(),
        }
    }

    /// Returns how many computers use the key, and how many may.
    #[must_use]
    pub const fn seats(&self) -> Seats {
        Seats {
            used: self.used,
            limit: self.limit,
        }
    }
}

/// The name under which a key of a former licensing system is stored: a keyed hash. `Debug` does not
/// show it, since it stands for a secret.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OldKey(pub [u8; 32]);

impl fmt::Debug for OldKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OldKey(…)")
    }
}

/// The number of computers that use a key, and the number that may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seats {
    /// The number of computers that use it.
    pub used: u32,
    /// The number of computers that may use it.
    pub limit: u32,
}

/// A computer that uses a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activation {
    /// The name of the activation: 32 hexadecimal digits, of which the first 12 are the time in
    /// milliseconds at which it was made, so that names sort by age.
    pub id: String,
    /// The number that identifies the computer, as it was last seen: 60 bits.
    pub computer: u64,
    /// The computer's parts, as they were last seen; empty after a call to the help desk.
    pub parts: Parts,
    /// The method by which it was first made.
    pub method: Method,
    /// The time at which it was first made.
    pub activated_at: Timestamp,
    /// The time at which it was last requested.
    pub seen_at: Timestamp,
    /// The time at which it ends, if it is provisional or of a weak computer. Its seat is free
    /// then.
    pub ends_at: Option<Timestamp>,
    /// The turn of a weak computer that asked itself.
    pub turn: Option<Turn>,
}

/// The turn among the copies of a weak computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// The nonce that the next request has to present.
    pub next: Nonce,
    /// A part of the proof of the request that was answered with this turn. It identifies that
    /// request: if the request is repeated because the answer was lost, it gets the same answer.
    pub asked: Nonce,
}

/// A member of the staff that works with the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffMember {
    /// The name, unique among all present and former members.
    pub name: String,
    /// The member's role.
    pub role: Role,
    /// The time at which the member was last added.
    pub created_at: Timestamp,
    /// The time at which the member was removed, if so.
    pub removed_at: Option<Timestamp>,
}

/// The stored data of an API token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenRecord {
    /// The public prefix: 8 symbols.
    pub id: String,
    /// The member that it belongs to.
    pub staff: String,
    /// Its purpose.
    pub label: String,
    /// The keyed hash of the token (HMAC-SHA-256 in base64url). It is never disclosed.
    #[serde(skip)]
    pub hash: String,
    /// The time at which it was created.
    pub created_at: Timestamp,
    /// The end of its validity.
    pub expires_at: Option<Timestamp>,
    /// The time at which it was revoked, if so.
    pub revoked_at: Option<Timestamp>,
}

/// A filter for keys, which match if they meet all given conditions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyFilter {
    /// Keys of this organisation.
    pub organisation: Option<String>,
    /// Keys for this product.
    pub product: Option<u16>,
    /// Keys that are blocked, or keys that are not.
    pub blocked: Option<bool>,
    /// Keys whose serial number, note or organisation's name contains this text, in whatever case
    /// and width it is written, and those whose name or second group it is.
    pub text: Option<String>,
}

/// The position and size of one page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPage {
    /// The end of the previous page.
    pub after: Option<Cursor>,
    /// The most items on the page.
    pub limit: u32,
}

impl ListPage {
    /// Returns the first page, with at most this many items.
    #[must_use]
    pub const fn first(limit: u32) -> Self {
        Self { after: None, limit }
    }

    /// Returns the page after this position, with at most this many items.
    pub(super) const fn after(cursor: Cursor, limit: u32) -> Self {
        Self {
            after: Some(cursor),
            limit,
        }
    }
}

/// A position in a list: after the item with this time and name. It is an opaque text to clients.
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

/// An error that occurs when a text is not a position in a list.
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
    pub items: Vec<T>,
    /// The position of the next page, if there is one.
    pub next: Option<Cursor>,
}

impl<T> Listed<T> {
    /// Creates a page of at most `limit` items from one item more, if there are that many.
    pub(in crate::service) fn cut(mut items: Vec<T>, limit: u32, cursor: impl Fn(&T) -> Cursor) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = items.len() > limit;
        items.truncate(limit);
        let next = items.last().filter(|_| more).map(cursor);

        Self { items, next }
    }
}
