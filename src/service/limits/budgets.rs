//! Counts failures: of each network, of each token, and of all clients together.
//!
//! Only a failing answer is counted. A client that proves a key or presents a valid token has no
//! failing answer, so the failures of others do not make it wait.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use governor::Quota;

use crate::server::client::Client;

/// The networks whose failures are counted together in IPv6: the length of the prefix in bits, and
/// the factor of the failures that are allowed compared to the narrowest network. A customer gets a
/// network of 48, 56 or 64 bits; one bad computer must not use up the budget of a site with 48
/// bits.
const NETWORKS: [(u8, u32); 3] = [(64, 1), (56, 2), (48, 4)];

/// The kind of secret that was guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Guess {
    /// A serial number, or a proof of the key: a proof, a confirmation ID, a release code.
    Key,
    /// A token.
    Token,
}

/// The client that guessed.
#[derive(Debug, Clone, Copy)]
pub(super) enum Guesser<'a> {
    /// The client at this address.
    At(IpAddr),
    /// The member of staff with the token of this name, at any address.
    Staff(&'a str),
}

/// The subject that failures are counted for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Subject {
    Network(Guess, IpAddr, u8),
    Staff(String),
}

impl Subject {
    /// Returns the subjects that a failure is counted for, each with the factor of the failures
    /// that are allowed.
    fn all(guesser: Guesser<'_>, guess: Guess) -> Vec<(Self, u32)> {
        match guesser {
            Guesser::Staff(token) => vec![(Self::Staff(token.to_owned()), 1)],
            Guesser::At(address @ IpAddr::V4(_)) => vec![(Self::Network(guess, address, 32), 1)],
            Guesser::At(address @ IpAddr::V6(_)) => NETWORKS
                .into_iter()
                .map(|(bits, times)| {
                    let network = Client::network(address, bits);
                    (Self::Network(guess, network, bits), times)
                })
                .collect(),
        }
    }
}

/// The failures that each subject may have.
pub(super) struct Budgets {
    pace: Pace,
    debts: Mutex<HashMap<Subject, Instant>>,
}

impl Budgets {
    pub(super) fn new(quota: Quota) -> Self {
        Self {
            pace: Pace::of(quota),
            debts: Mutex::default(),
        }
    }

    /// Returns the time until one more failure is allowed; `None` if it is allowed now.
    pub(super) fn wait(&self, guesser: Guesser<'_>, guess: Guess) -> Option<Duration> {
        let debts = held(&self.debts);
        if debts.is_empty() {
            return None;
        }
        let now = Instant::now();

        longest_wait(&debts, self.pace, &Subject::all(guesser, guess), now)
    }

    /// Counts a failure if it is allowed, or else returns the time until one is.
    pub(super) fn count(&self, guesser: Guesser<'_>, guess: Guess) -> Result<(), Duration> {
        let subjects = Subject::all(guesser, guess);
        let mut debts = held(&self.debts);
        let now = Instant::now();
        if let Some(wait) = longest_wait(&debts, self.pace, &subjects, now) {
            return Err(wait);
        }
        for (subject, times) in subjects {
            let debt = debts.entry(subject).or_insert(now);
            *debt = (*debt).max(now) + self.pace.quicker(times).period;
        }

        Ok(())
    }

    /// Removes the subjects whose debt is paid.
    pub(super) fn sweep(&self) {
        let now = Instant::now();
        let mut debts = held(&self.debts);
        debts.retain(|_, paid| *paid > now);
        debts.shrink_to_fit();
    }

    pub(super) fn len(&self) -> usize {
        held(&self.debts).len()
    }
}

fn longest_wait(
    debts: &HashMap<Subject, Instant>,
    pace: Pace,
    subjects: &[(Subject, u32)],
    now: Instant,
) -> Option<Duration> {
    subjects
        .iter()
        .filter_map(|(subject, times)| pace.quicker(*times).wait(*debts.get(subject)?, now))
        .max()
}

/// The failures that all clients together may have: the limit for guessing serial numbers from many
/// networks.
pub(super) struct Brake {
    pace: Pace,
    paid: Mutex<Instant>,
}

impl Brake {
    pub(super) fn new(quota: Quota) -> Self {
        Self {
            pace: Pace::of(quota),
            paid: Mutex::new(Instant::now()),
        }
    }

    /// Returns the time until one more failure is allowed; `None` if it is allowed now.
    pub(super) fn wait(&self) -> Option<Duration> {
        self.pace.wait(*held(&self.paid), Instant::now())
    }

    /// Counts a failure if it is allowed, or else returns the time until one is.
    pub(super) fn count(&self) -> Result<(), Duration> {
        let mut paid = held(&self.paid);
        let now = Instant::now();
        if let Some(wait) = self.pace.wait(*paid, now) {
            return Err(wait);
        }
        *paid = (*paid).max(now) + self.pace.period;

        Ok(())
    }
}

/// The speed at which a debt of failures is paid. Only the time at which a debt is paid is stored
/// for each subject.
#[derive(Debug, Clone, Copy)]
struct Pace {
    /// The debt that one failure adds.
    period: Duration,
    /// The largest debt.
    most: Duration,
}

impl Pace {
    fn of(quota: Quota) -> Self {
        let period = quota.replenish_interval();

        Self {
            period,
            most: period.saturating_mul(quota.burst_size().get()),
        }
    }

    /// Returns a pace with `times` as many failures, both at once and later.
    fn quicker(self, times: u32) -> Self {
        Self {
            period: self.period / times.max(1),
            ..self
        }
    }

    fn wait(self, paid: Instant, now: Instant) -> Option<Duration> {
        let owed = paid.saturating_duration_since(now) + self.period;

        owed.checked_sub(self.most).filter(|wait| !wait.is_zero())
    }
}

/// Locks a mutex. A thread that panicked with the lock left a map, or a time, that is still valid.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::*;

    fn quota(burst: u32) -> Quota {
        Quota::with_period(Duration::from_hours(1))
            .unwrap()
            .allow_burst(NonZeroU32::new(burst).unwrap())
    }

    /// Returns how many failures at these addresses are allowed.
    fn allowed(budgets: &Budgets, addresses: impl Iterator<Item = IpAddr>) -> usize {
        addresses
            .filter(|address| budgets.count(Guesser::At(*address), Guess::Key).is_ok())
            .count()
    }

    fn address(site: u16, part: u8, network: u8, host: u16) -> IpAddr {
        let part = u16::from_be_bytes([part, network]);
        IpAddr::from([0x2001, 0xdb8, site, part, 0, 0, 0, host])
    }

    #[test]
    fn wider_networks_have_larger_budgets_and_all_of_them_hold() {
        let budgets = Budgets::new(quota(10));

        assert_eq!(allowed(&budgets, (0..50).map(|host| address(1, 1, 1, host))), 10);
        assert_eq!(
            allowed(&budgets, (2..50).map(|net| address(1, 1, net, 1))),
            10,
            "the rest of 56 bits"
        );
        assert_eq!(
            allowed(&budgets, (2..50).map(|part| address(1, part, 1, 1))),
            20,
            "the rest of 48 bits"
        );
        assert_eq!(
            allowed(&budgets, (0..50).map(|host| address(2, 1, 1, host))),
            10,
            "another site"
        );
        // A refused failure is not counted anywhere, so nothing is stored for it.
        assert!(budgets.len() < 60, "{}", budgets.len());
    }

    #[test]
    fn tokens_keys_and_members_of_staff_are_counted_apart() {
        let budgets = Budgets::new(quota(1));
        let here = Guesser::At([203, 0, 113, 9].into());

        assert_eq!(budgets.count(here, Guess::Token), Ok(()));
        assert!(budgets.count(here, Guess::Token).is_err());
        assert_eq!(budgets.wait(here, Guess::Key), None);
        assert_eq!(budgets.count(here, Guess::Key), Ok(()));
        assert_eq!(budgets.count(Guesser::Staff("AAAA"), Guess::Key), Ok(()));
        assert!(budgets.count(Guesser::Staff("AAAA"), Guess::Key).is_err());
        assert_eq!(budgets.count(Guesser::Staff("BBBB"), Guess::Key), Ok(()));
    }

    #[test]
    fn the_brake_holds_for_all_together() {
        let brake = Brake::new(quota(3));
        let allowed = (0..9).filter(|_| brake.count().is_ok()).count();

        assert_eq!(allowed, 3);
        let wait = brake.wait().unwrap();
        assert!(
            wait > Duration::from_mins(59) && wait <= Duration::from_hours(1),
            "{wait:?}"
        );
    }
}
