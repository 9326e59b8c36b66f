//! Limits the lines that one address writes into the log. Further lines in the same hour are only
//! counted, and their number is logged.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tracing::info;

use super::store::Network;

/// The number of lines that an address may write in an hour.
const LINES: u32 = 600;

const HOUR: Duration = Duration::from_hours(1);

/// The number of addresses that are tracked separately; all others share one limit.
const ADDRESSES: usize = 10_000;

/// The lines written for each address.
#[derive(Debug)]
pub(super) struct Notes(Mutex<State>);

#[derive(Debug)]
struct State {
    since: Instant,
    subjects: HashMap<Option<Network>, Subject>,
}

#[derive(Debug, Default)]
struct Subject {
    written: u32,
    left_out: u64,
}

impl Notes {
    pub(super) fn new(now: Instant) -> Self {
        Self(Mutex::new(State {
            since: now,
            subjects: HashMap::new(),
        }))
    }

    /// Returns whether this address may write a line. A refused line is counted.
    pub(super) fn admit(&self, peer: Option<IpAddr>) -> bool {
        let network = peer.map(Network::of);
        let mut state = self.state();
        let known = state.subjects.contains_key(&network) || state.subjects.len() < ADDRESSES;
        let subject = state.subjects.entry(network.filter(|_| known)).or_default();
        if subject.written >= LINES {
            subject.left_out = subject.left_out.saturating_add(1);
            return false;
        }
        subject.written += 1;
        let last = subject.written == LINES;
        drop(state);
        if last {
            let address = network.map(tracing::field::display);
            info!(
                address,
                LINES, "an address asks often: more of it is counted, and told within an hour"
            );
        }

        true
    }

    /// Logs how many lines were left out, once the hour is over.
    pub(super) fn tell_hourly(&self, now: Instant) {
        if now.duration_since(self.state().since) >= HOUR {
            self.tell(now);
        }
    }

    /// Logs how many lines were left out, and starts a new hour.
    pub(super) fn tell(&self, now: Instant) {
        let subjects = {
            let mut state = self.state();
            state.since = now;
            std::mem::take(&mut state.subjects)
        };
        for (network, subject) in subjects {
            if subject.left_out > 0 {
                let address = network.map(tracing::field::display);
                info!(
                    address,
                    left_out = subject.left_out,
                    "lines of this address were left out"
                );
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_writes_so_much_and_others_all_the_same() {
        let now = Instant::now();
        let notes = Notes::new(now);
        let [loud, quiet] = ["10.0.0.1", "10.0.0.2"].map(|address| Some(address.parse().unwrap()));
        let written = (0..10_000).filter(|_| notes.admit(loud)).count();
        assert_eq!(written, LINES as usize);
        assert!(notes.admit(quiet));
        notes.tell_hourly(now + HOUR / 2);
        assert!(!notes.admit(loud));
        notes.tell_hourly(now + HOUR);
        assert!(notes.admit(loud));
    }

    #[test]
    fn addresses_without_end_take_no_more_memory() {
        let notes = Notes::new(Instant::now());
        for number in 0..50_000_u32 {
            notes.admit(Some(std::net::Ipv4Addr::from_bits(number).into()));
        }
        assert!(notes.state().subjects.len() <= ADDRESSES + 1);
    }
}
