//! Counts computers so that invented computers of one address change the count only a little.
//!
//! A computer that came back a day after its first contact counts, whatever its address. Of the
//! computers that have not come back yet, one address has a limited share: enough to reach any
//! threshold, and otherwise about a hundredth of all others.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::contact::Change;
use super::record::Network;
use crate::kms::decision;

/// The greatest threshold that a vendor may set. An office behind one address must be able to reach
/// it alone.
const GREATEST_THRESHOLD: u32 = 100;

/// The divisor of the share that one address may add to all others with computers that have not
/// come back yet.
const PART: u32 = 100;

/// The number of computers below which every contact triggers a full count. A threshold is 100 at
/// most, so the host always knows exactly whether it is reached, whatever other hosts do at the
/// same time.
const COUNTED_EXACTLY: u32 = 200;

/// The time for which a larger count is updated without a full count.
const RECOUNT: Duration = Duration::from_secs(1);

/// The numbers of computers that were seen in the last 30 days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Census {
    /// All computers.
    pub(super) seen: u32,
    /// The computers that came back.
    pub(super) returned: u32,
    /// The number of the other computers of each address that has more than one of them.
    pub(super) crowds: Vec<(Network, u32)>,
}

impl Census {
    /// Returns the number of computers that one address may add without having come back yet.
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

    /// Returns the number of computers that have not come back yet and are the only ones of their
    /// address.
    fn alone(&self) -> u32 {
        let crowded = self
            .crowds
            .iter()
            .fold(0_u32, |sum, (_, size)| sum.saturating_add(*size));

        self.seen.saturating_sub(self.returned).saturating_sub(crowded)
    }

    /// Returns the number of computers that count.
    pub(super) fn count(&self) -> u32 {
        let share = self.share();

        self.crowds
            .iter()
            .fold(self.returned.saturating_add(self.alone()), |sum, (_, size)| {
                sum.saturating_add((*size).min(share))
            })
    }
}

/// A count that does not need a full count for every contact. It follows the contacts of this host
/// and the passing of time.
#[derive(Debug, Clone)]
pub(super) struct RunningCount {
    count: u32,
    seen: u32,
    share: u32,
    crowds: HashMap<Network, u32>,
    /// Last contacts up to this second do not count.
    before: i64,
    made: Instant,
}

impl RunningCount {
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

    /// Returns the range of last contacts that counted at the previous call and no longer count:
    /// after the first second, up to the last.
    pub(super) fn passed(&mut self, now: Timestamp) -> Option<(i64, i64)> {
        let cutoff = cutoff(now);
        let former = self.before;
        self.before = cutoff.max(former);

        (cutoff > former).then_some((former, cutoff))
    }

    /// Subtracts computers whose last contact no longer counts.
    pub(super) fn forget(&mut self, count: u32) {
        self.count = self.count.saturating_sub(count);
        self.seen = self.seen.saturating_sub(count);
    }

    /// Returns the count including this contact.
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
            .filter(|_| !decision::has_returned(computer.first_seen, computer.last_seen))
        else {
            return true;
        };
        let size = self.crowds.entry(network).or_default();
        *size = size.saturating_add(1);

        *size <= self.share
    }
}

/// Returns the second up to which last contacts do not count.
pub(super) fn cutoff(now: Timestamp) -> i64 {
    now.as_second().saturating_sub(decision::COUNT_PERIOD.as_secs())
}

/// Returns the second after which last contacts were written by a wrong clock.
pub(super) fn latest(now: Timestamp) -> i64 {
    now.as_second().saturating_add(decision::MAX_CLOCK_LEAD.as_secs())
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
