//! Decide what a contact changes, once what is known of its client id has been read: the same in every database.

use std::net::IpAddr;

use jiff::Timestamp;

use super::record::{Computer, Network};
use crate::fault::Fault;
use crate::kms::decision::{self, Intervals};
use crate::licence::HostProduct;
use crate::machine::Parts;
use crate::wire::kms::{ClientId, LeaseRequest};

/// The longest name of a computer that is kept, in characters.
const MAX_NAME: usize = 255;

/// How many of the computers with the same client id are named when there is another one.
const MAX_NAMED: usize = 5;

/// A computer asks for a lease of a product that this host serves.
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
    /// What is to be recorded of a request that was admitted for this product.
    #[must_use]
    pub fn new(request: &LeaseRequest, product: &HostProduct, now: Timestamp) -> Self {
        Self {
            client_id: request.client_id,
            network: None,
            name: request.computer_name.as_deref().and_then(printable),
            parts: request.parts.clone(),
            product: product.clone(),
            sent_at: request.sent_at,
            now: Timestamp::from_second(now.as_second()).unwrap_or(now),
        }
    }

    /// The same from this address. Without one the computer is bounded with no others.
    #[must_use]
    pub fn from_address(self, address: IpAddr) -> Self {
        Self {
            network: Some(Network::of(address)),
            ..self
        }
    }

    /// What the computer calls itself, as it can be shown on one line.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

/// What was recorded, and what it comes to.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// Why there is no lease, if there is none.
    pub refused: Option<Fault>,
    /// How many computers count, this one included.
    pub count: u32,
    /// What the administrator chose.
    pub intervals: Intervals,
    /// If this computer is new and its client id was known already: the computers it was known on, those that were seen last.
    pub copies: Vec<Computer>,
    /// Whether the computer is in the list. Where its address or its client id has as many as are remembered, a new one is not.
    pub listed: bool,
}

/// What a contact changes: the computer as it is now, and what was seen of it before.
pub(super) struct Change {
    pub(super) computer: Computer,
    /// Its last contact before this one, unless it is new.
    pub(super) before: Option<Timestamp>,
    /// Whether the computer is remembered. The rest of the decision is the same if not.
    pub(super) kept: bool,
}

impl Change {
    /// The address to which the computer is added, if it is new.
    pub(super) fn newcomer_of(&self) -> Option<Network> {
        self.computer
            .network
            .filter(|_| self.before.is_none() && self.kept)
    }

    /// Keeps a new computer only if the computers that are remembered of its address are fewer than the most.
    pub(super) fn within(&mut self, remembered: u32) {
        self.kept &= self.before.is_some() || remembered < decision::COMPUTERS_OF_ADDRESS;
    }

    /// Whether the computer did not count before.
    pub(super) fn adds(&self, now: Timestamp) -> bool {
        self.before.is_none_or(|before| !decision::counts(before, now))
    }
}

/// The computer that asks, among those that are known of its client id.
pub(super) fn met(known: &[Computer], attempt: &Attempt) -> Change {
    let found = decision::recognise(known.iter().map(|computer| &computer.parts), &attempt.parts);
    let former = found.and_then(|index| known.get(index));
    let mut products = former.map_or_else(Vec::new, |computer| computer.products.clone());
    if let Err(place) = products.binary_search(&attempt.product.code) {
        products.insert(place, attempt.product.code);
    }
    let highest = known.iter().map(|computer| computer.number).max().unwrap_or(0);

    // Two hosts need not have the same time; but what a wrong clock once wrote is put right.
    let last_seen = former
        .map(|computer| computer.last_seen)
        .filter(|seen| seen.duration_since(attempt.now) <= decision::AHEAD)
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
            // It belongs to the address where it was seen first, wherever it goes.
            network: former.map_or(attempt.network, |computer| computer.network),
            first_seen: former.map_or(attempt.now, |computer| computer.first_seen.min(last_seen)),
            last_seen,
            requests: former.map_or(0, |computer| computer.requests).saturating_add(1),
            outcome: None,
        },
    }
}

/// What the contact comes to, now that the count is known.
pub(super) fn settled(
    change: &mut Change,
    known: &[Computer],
    attempt: &Attempt,
    count: u32,
    intervals: Intervals,
) -> Recorded {
    let refused = decision::judge(&attempt.product, attempt.sent_at, count, attempt.now).err();
    change.computer.outcome = refused.as_ref().map(Fault::code);

    Recorded {
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

/// Those that were seen last, in the order of their numbers.
fn lately(known: &[Computer]) -> Vec<Computer> {
    let mut latest: Vec<&Computer> = known.iter().collect();
    latest.sort_by_key(|computer| std::cmp::Reverse(computer.last_seen));
    latest.truncate(MAX_NAMED);
    latest.sort_by_key(|computer| computer.number);

    latest.into_iter().cloned().collect()
}

/// A name as it can be shown on one line: nothing in it moves a cursor or turns the direction of writing.
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
