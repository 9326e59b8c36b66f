//! Count computers so that nobody who invents them at one address changes the count by much.
//!
//! A computer that came back a day after its first contact counts, whatever its address. Of those that did not yet, one
//! address has a share that is bounded: enough to reach any threshold, and else about a hundredth of all others.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::contact::Change;
use super::record::Network;
use crate::kms::decision;

/// The greatest threshold that a vendor may set: an office behind one address must reach it by itself.
const GREATEST_THRESHOLD: u32 = 100;

/// Which part of all others one address may add with computers that did not come back yet: one in so many.
const PART: u32 = 100;

/// Up to how many computers the count is made anew for every contact. A threshold is 100 at most, so whether it is reached is
/// always known exactly, whatever other hosts do at the same time.
const COUNTED_EXACTLY: u32 = 200;

/// How long a greater count is kept up to date without being made anew.
const RECOUNT: Duration = Duration::from_secs(1);

/// What the table holds of those that were seen in the last 30 days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Census {
    /// All of them.
    pub(super) seen: u32,
    /// Those that came back.
    pub(super) returned: u32,
    /// How many of the others each address has that has more than one.
    pub(super) crowds: Vec<(Network, u32)>,
}

impl Census {
    /// What one address may add with computers that did not come back yet.
    fn share(&self) -> u32 {
        let addresses = u32::try_from(self.crowds.len()).unwrap_or(u32::MAX);
        let base = self
            .returned
            .saturating_add(self.alone())
            .saturating_add(addresses);

        (GREATEST_THRESHOLD + 1)
            .saturating_sub(base)
            .max(base / PART)
            .max(1)
    }

    /// Those that did not come back yet and are the only ones of their address.
    fn alone(&self) -> u32 {
        let crowded = self
            .crowds
            .iter()
            .fold(0_u32, |sum, (_, size)| sum.saturating_add(*size));

        self.seen.saturating_sub(self.returned).saturating_sub(crowded)
    }

    /// How many computers count.
    pub(super) fn count(&self) -> u32 {
        let share = self.share();

        self.crowds
            .iter()
            .fold(self.returned.saturating_add(self.alone()), |sum, (_, size)| {
                sum.saturating_add((*size).min(share))
            })
    }
}

/// A count that need not be made anew for every contact: what this host adds and what time takes away is followed.
#[derive(Debug, Clone)]
pub(super) struct Counted {
    count: u32,
    seen: u32,
    share: u32,
    crowds: HashMap<Network, u32>,
    /// Last contacts up to this second do not count.
    before: i64,
    made: Instant,
}

impl Counted {
    pub(super) fn new(census: Census, now: Timestamp) -> Self {
        Self {
            count: census.count(),
            seen: census.seen,
            share: census.share(),
            crowds: census.crowds.into_iter().collect(),
            before: cutoff(now),
            made: Instant::now(),
        }
    }

    pub(super) fn is_good(&self) -> bool {
        self.seen >= COUNTED_EXACTLY && self.made.elapsed() < RECOUNT
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
        self.seen = self.seen.saturating_sub(count);
    }

    /// The count with this contact.
    pub(super) fn with(&mut self, change: &Change, now: Timestamp) -> u32 {
        if change.kept && change.adds(now) {
            self.seen = self.seen.saturating_add(1);
            if self.has_room_for(change) {
                self.count = self.count.saturating_add(1);
            }
        }

        self.count
    }

    fn has_room_for(&mut self, change: &Change) -> bool {
        let computer = &change.computer;
        let Some(network) = computer
            .network
            .filter(|_| !decision::came_back(computer.first_seen, computer.last_seen))
        else {
            return true;
        };
        let size = self.crowds.entry(network).or_default();
        *size = size.saturating_add(1);

        *size <= self.share
    }
}

/// Last contacts up to this second do not count.
pub(super) fn cutoff(now: Timestamp) -> i64 {
    now.as_second().saturating_sub(decision::COUNTED.as_secs())
}

/// Last contacts after this second were written by a clock that was wrong.
pub(super) fn latest(now: Timestamp) -> i64 {
    now.as_second().saturating_add(decision::AHEAD.as_secs())
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    fn census(seen: u32, returned: u32, crowds: &[u32]) -> Census {
        let address = |index: usize| Network::of(Ipv4Addr::from_bits(u32::try_from(index).unwrap()).into());

        Census {
            seen,
            returned,
            crowds: crowds
                .iter()
                .enumerate()
                .map(|(index, size)| (address(index), *size))
                .collect(),
        }
    }

    #[test]
    fn an_office_behind_one_address_reaches_every_threshold() {
        assert_eq!(census(100, 0, &[100]).count(), 100);
        assert_eq!(census(10_000, 0, &[10_000]).count(), GREATEST_THRESHOLD);
        assert_eq!(census(10_050, 50, &[10_000]).count(), GREATEST_THRESHOLD);
        assert_eq!(
            census(10_000, 10_000, &[]).count(),
            10_000,
            "those that came back"
        );
        assert_eq!(census(150, 0, &[30, 30, 30, 30, 30]).count(), 150);
    }

    #[test]
    fn what_one_address_invents_adds_a_hundredth_of_all_others() {
        for honest in [200_u32, 1_000, 10_000, 200_000] {
            for returned in [0, honest / 2, honest] {
                let count = census(honest + 20_000, returned, &[20_000]).count();
                assert!(
                    count.abs_diff(honest) <= honest.div_ceil(PART),
                    "{honest} {count}"
                );
            }
        }
    }
}
