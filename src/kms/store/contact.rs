//! Decides the changes of a contact, once the known computers of its client ID have been read. The
//! rules are the same in every database.

use std::net::IpAddr;

use jiff::Timestamp;

use super::record::{Computer, Network};
use crate::fault::Fault;
use crate::kms::decision::{self, Intervals};
use crate::licence::HostProduct;
use crate::machine::Parts;
use crate::text::whole_seconds;
use crate::wire::kms::{ClientId, LeaseRequest};

/// The maximum length of a computer's name that is stored, in characters.
const MAX_NAME: usize = 255;

/// The maximum number of computers with the same client ID that are named when another one appears.
const MAX_NAMED: usize = 5;

/// A computer's request for a lease of a product that this host serves.
#[derive(Debug, Clone)]
pub struct Attempt {
    pub(super) client_id: ClientId,
    pub(super) network: Option<Network>,
    pub(super) name: Option<String>,
    pub(super) parts: Parts,
    pub(super) product: HostProduct,
    pub(super) sent_at: Timestamp,
    pub(super) now: Timestamp,
}

impl Attempt {
    /// Returns the data to record for a request that was admitted for this product.
    #[must_use]
    pub fn new(request: &LeaseRequest, product: &HostProduct, now: Timestamp) -> Self {
        Self {
            client_id: request.client_id,
            network: None,
            name: request.computer_name.as_deref().and_then(printable),
            parts: request.parts.clone(),
            product: product.clone(),
            sent_at: request.sent_at,
            now: whole_seconds(now),
        }
    }

    /// Adds the address of the client. Without an address, no limit per address applies.
    #[must_use]
    pub fn from_address(self, address: IpAddr) -> Self {
        Self {
            network: Some(Network::of(address)),
            ..self
        }
    }

    /// Returns the name that the computer gives itself, made printable on one line.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

/// A recorded contact, and its result.
#[derive(Debug, Clone)]
pub struct RecordedContact {
    /// The reason why there is no lease, if there is none.
    pub refused: Option<Fault>,
    /// The number of computers that count, including this one.
    pub count: u32,
    /// The intervals that the administrator chose.
    pub intervals: Intervals,
    /// If this computer is new and its client ID was already known: the computers with that client
    /// ID that were seen last.
    pub copies: Vec<Computer>,
    /// True if the computer is in the list. A new computer is not if its address or its client ID
    /// already has the greatest number of stored computers.
    pub listed: bool,
}

/// The change that a contact makes: the computer as it is now, and its previous contact.
pub(super) struct Change {
    pub(super) computer: Computer,
    /// The computer's last contact before this one, unless it is new.
    pub(super) before: Option<Timestamp>,
    /// True if the computer is stored. If not, the rest of the decision is the same.
    pub(super) kept: bool,
}

impl Change {
    /// Returns the address to which the computer is added, if it is new.
    pub(super) fn newcomer_of(&self) -> Option<Network> {
        self.computer
            .network
            .filter(|_| self.before.is_none() && self.kept)
    }

    /// Stores a new computer only if its address has fewer stored computers than the limit.
    pub(super) fn within(&mut self, remembered: u32) {
        self.kept &= self.before.is_some() || remembered < decision::COMPUTERS_OF_ADDRESS;
    }

    /// Returns whether the computer did not count before.
    pub(super) fn adds(&self, now: Timestamp) -> bool {
        self.before
            .is_none_or(|before| !decision::is_counted(before, now))
    }
}

/// Finds the computer that asks among the known computers of its client ID, and returns the change.
pub(super) fn met(known: &[Computer], attempt: &Attempt) -> Change {
    let found = decision::recognise(known.iter().map(|computer| &computer.parts), &attempt.parts);
    let former = found.and_then(|index| known.get(index));
    let mut products = former.map_or_else(Vec::new, |computer| computer.products.clone());
    if let Err(place) = products.binary_search(&attempt.product.code) {
        products.insert(place, attempt.product.code);
    }
    let highest = known.iter().map(|computer| computer.number).max().unwrap_or(0);

    // The clocks of two hosts may differ; but a contact that a wrong clock wrote is corrected.
    let last_seen = former
        .map(|computer| computer.last_seen)
        .filter(|seen| seen.duration_since(attempt.now) <= decision::MAX_CLOCK_LEAD)
        .map_or(attempt.now, |seen| seen.max(attempt.now));

    Change {
        before: former.map(|computer| computer.last_seen),
        kept: former.is_some() || known.len() < decision::COMPUTERS_OF_CLIENT_ID,
        computer: Computer {
            client_id: attempt.client_id,
            number: former.map_or(highest.saturating_add(1), |computer| computer.number),
            name: attempt
                .name
                .clone()
                .or_else(|| former.and_then(|computer| computer.name.clone())),
            products,
            parts: attempt.parts.clone(),
            // A computer belongs to the address where it was seen first, wherever it goes.
            network: former.map_or(attempt.network, |computer| computer.network),
            first_seen: former.map_or(attempt.now, |computer| computer.first_seen.min(last_seen)),
            last_seen,
            requests: former.map_or(0, |computer| computer.requests).saturating_add(1),
            outcome: None,
        },
    }
}

/// Decides the result of the contact, now that the count is known.
pub(super) fn settled(
    change: &mut Change,
    known: &[Computer],
    attempt: &Attempt,
    count: u32,
    intervals: Intervals,
) -> RecordedContact {
    let refused = decision::judge(&attempt.product, attempt.sent_at, count, attempt.now).err();
    change.computer.outcome = refused.as_ref().map(Fault::code);

    RecordedContact {
        refused,
        count,
        intervals,
        copies: if change.before.is_none() && change.kept {
            lately(known)
        } else {
            Vec::new()
        },
        listed: change.kept,
    }
}

/// Returns the computers that were seen last, in the order of their numbers.
fn lately(known: &[Computer]) -> Vec<Computer> {
    let mut latest: Vec<&Computer> = known.iter().collect();
    latest.sort_by_key(|computer| std::cmp::Reverse(computer.last_seen));
    latest.truncate(MAX_NAMED);
    latest.sort_by_key(|computer| computer.number);

    latest.into_iter().cloned().collect()
}

/// Returns a name that can be shown on one line: nothing in it moves a cursor or changes the
/// writing direction.
fn printable(name: &str) -> Option<String> {
    let name: String = name
        .chars()
        .filter(|symbol| {
            !symbol.is_control()
                && !matches!(symbol, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
        })
        .take(MAX_NAME)
        .collect();
    let name = name.trim();

    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_shown_on_one_line() {
        assert_eq!(printable(" desk-7 "), Some("desk-7".to_owned()));
        assert_eq!(printable("a\u{1b}[2Jb\u{202E}\0\nc"), Some("a[2Jbc".to_owned()));
        assert_eq!(printable("\u{7}\n"), None);
        assert_eq!(printable(&"字".repeat(300)).unwrap().chars().count(), MAX_NAME);
    }
}
