//! Decide what a contact changes, once what is known of its client id has been read: the same in every database.

use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::record::Computer;
use crate::fault::Fault;
use crate::kms::decision::{self, Intervals};
use crate::licence::HostProduct;
use crate::machine::Parts;
use crate::wire::kms::{ClientId, LeaseRequest};

/// The longest name of a computer that is kept, in characters.
const MAX_NAME: usize = 255;

/// Up to how many computers the count is made anew for every contact. A threshold is 100 at most, so whether it is reached is
/// always known exactly, whatever other hosts do at the same time.
const COUNTED_EXACTLY: u32 = 200;

/// How long a greater count is kept up to date without being made anew.
const RECOUNT: Duration = Duration::from_secs(1);

/// A computer asks for a lease of a product that this host serves.
#[derive(Debug, Clone)]
pub struct Attempt {
    pub(super) client_id: ClientId,
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
            name: request.computer_name.as_deref().and_then(printable),
            parts: request.parts.clone(),
            product: product.clone(),
            sent_at: request.sent_at,
            now: Timestamp::from_second(now.as_second()).unwrap_or(now),
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
    /// If this computer is new and its client id was known already: the computers it was known on.
    pub copies: Vec<Computer>,
}

/// What a contact changes: the computer as it is now, and what was seen of it before.
pub(super) struct Change {
    pub(super) computer: Computer,
    /// Its last contact before this one, unless it is new.
    pub(super) before: Option<Timestamp>,
}

impl Change {
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

    Change {
        before: former.map(|computer| computer.last_seen),
        computer: Computer {
            client_id: attempt.client_id,
            number: former.map_or(highest.saturating_add(1), |computer| computer.number),
            name: attempt
                .name
                .clone()
                .or_else(|| former.and_then(|computer| computer.name.clone())),
            products,
            parts: attempt.parts.clone(),
            first_seen: former.map_or(attempt.now, |computer| computer.first_seen),
            // Two hosts need not have the same time.
            last_seen: former.map_or(attempt.now, |computer| computer.last_seen.max(attempt.now)),
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
        copies: if change.before.is_none() {
            known.to_vec()
        } else {
            Vec::new()
        },
    }
}

/// A count that need not be made anew for every contact: what this host adds and what time takes away is followed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted {
    count: u32,
    /// Last contacts up to this second do not count.
    before: i64,
    made: Instant,
}

impl Counted {
    pub(super) fn new(count: u32, now: Timestamp) -> Self {
        Self {
            count,
            before: cutoff(now),
            made: Instant::now(),
        }
    }

    pub(super) fn is_good(&self) -> bool {
        self.count >= COUNTED_EXACTLY && self.made.elapsed() < RECOUNT
    }

    /// The last contacts that counted when this was asked last, and do not any more: after the first second, up to the last.
    pub(super) fn passed(&mut self, now: Timestamp) -> Option<(i64, i64)> {
        let cutoff = cutoff(now);
        let former = self.before;
        self.before = cutoff.max(former);

        (cutoff > former).then_some((former, cutoff))
    }

    /// Takes away so many that time has passed over.
    pub(super) fn forget(&mut self, count: u32) {
        self.count = self.count.saturating_sub(count);
    }

    /// The count with this contact.
    pub(super) fn with(&mut self, change: &Change, now: Timestamp) -> u32 {
        if change.adds(now) {
            self.count = self.count.saturating_add(1);
        }

        self.count
    }
}

/// Last contacts up to this second do not count.
pub(super) fn cutoff(now: Timestamp) -> i64 {
    now.as_second().saturating_sub(decision::COUNTED.as_secs())
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
