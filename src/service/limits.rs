//! Limits the rate of requests: per address, per key, and above all of failing requests.
//!
//! `docs/security.md` explains the numbers. Proofs and tokens are verified first, and only a
//! failing answer is withheld: a client in a network with too many failures is told to wait instead
//! of the actual error, and a client there that proves a key or presents a valid token is answered.
//! Failures are never counted against a key: its serial number is not secret, and anyone who knows
//! it could lock its owner out.

mod budgets;

use std::fmt;
use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::str::FromStr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use governor::clock::{Clock as _, DefaultClock};
use governor::state::keyed::DashMapStateStore;
use governor::{NotUntil, Quota, RateLimiter};

use self::budgets::{Brake, Budgets, Guess, Guesser};
use super::metrics;
use crate::fault::{Code, Fault};
use crate::server::client::Client;

/// The rate of requests and the burst that is allowed before the rate applies: `200/s,10000` or
/// `6/min,100`; or `off`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit(Option<Quota>);

/// An error that occurs when a text is not a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a limit is written as 200/s,10000 (so many a second, minute or hour, and so many at once, each at least 1), or off"
)]
pub struct NotALimit;

impl Limit {
    /// No limit.
    pub const OFF: Self = Self(None);

    fn new(amount: u32, time: Duration, burst: u32) -> Option<Self> {
        let quota = Quota::with_period(time.checked_div(amount)?)?.allow_burst(NonZeroU32::new(burst)?);

        Some(Self(Some(quota)))
    }

    /// Creates a limit that is written in the source code.
    fn known(amount: u32, time: Duration, burst: u32) -> Self {
        Self::new(amount, time, burst).unwrap_or(Self::OFF)
    }
}

impl FromStr for Limit {
    type Err = NotALimit;

    fn from_str(text: &str) -> Result<Self, NotALimit> {
        if text == "off" {
            return Ok(Self::OFF);
        }
        let (rate, burst) = text.split_once(',').ok_or(NotALimit)?;
        let (amount, unit) = rate.split_once('/').ok_or(NotALimit)?;
        let time = match unit {
            "s" => 1,
            "min" => 60,
            "h" => 3600,
            _ => return Err(NotALimit),
        };
        let number = |text: &str| text.parse().map_err(|_| NotALimit);

        Self::new(number(amount)?, Duration::from_secs(time), number(burst)?).ok_or(NotALimit)
    }
}

/// The limits of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Requests of one address (IPv6: one network of 64 bits).
    pub address: Limit,
    /// Activations of one key, by clients that have proved to have it.
    pub key: Limit,
    /// Failing requests of one address (IPv6: one network of 64 bits; twice as many for 56 bits,
    /// four times for 48) with an unknown key, a wrong proof, installation ID, confirmation ID or
    /// release code; as many with a wrong token; and as many of each member of staff.
    pub failures: Limit,
    /// Failing requests of all addresses together with an unknown key, a wrong proof or
    /// installation ID.
    pub unknown: Limit,
    /// Confirmation IDs for one key on the page that needs no account.
    pub page: Limit,
}

impl Default for Limits {
    /// Limits that an organisation that sets up ten thousand computers behind one address in an
    /// hour does not notice.
    fn default() -> Self {
        const SECOND: Duration = Duration::from_secs(1);
        const MINUTE: Duration = Duration::from_mins(1);

        Self {
            address: Limit::known(200, SECOND, 10_000),
            key: Limit::known(50, SECOND, 5_000),
            failures: Limit::known(6, MINUTE, 100),
            unknown: Limit::known(120, MINUTE, 2_000),
            page: Limit::known(2, MINUTE, 20),
        }
    }
}

impl Limits {
    /// No limits at all, for measurements.
    pub const OFF: Self = Self {
        address: Limit::OFF,
        key: Limit::OFF,
        failures: Limit::OFF,
        unknown: Limit::OFF,
        page: Limit::OFF,
    };
}

type Counters<K> = RateLimiter<K, DashMapStateStore<K>, DefaultClock>;

/// Enforces the limits. Clones share their counters.
#[derive(Clone)]
pub(super) struct Guard(Arc<Counting>);

struct Counting {
    addresses: Option<Counters<IpAddr>>,
    keys: Option<Counters<u32>>,
    page: Option<Counters<u32>>,
    failures: Option<Budgets>,
    unknown: Option<Brake>,
}

impl Guard {
    pub(super) fn new(limits: Limits) -> Self {
        let by_key = |limit: Limit| limit.0.map(RateLimiter::dashmap);

        Self(Arc::new(Counting {
            addresses: limits.address.0.map(RateLimiter::dashmap),
            keys: by_key(limits.key),
            page: by_key(limits.page),
            failures: limits.failures.0.map(Budgets::new),
            unknown: limits.unknown.0.map(Brake::new),
        }))
    }

    /// Admits a request, or returns the time after which to retry.
    pub(super) fn admit(&self, client: Option<Client>) -> Result<(), Fault> {
        let Some(client) = client else {
            return Ok(());
        };

        check(
            self.0.addresses.as_ref(),
            &Client::neighbourhood(client.address),
            "address",
        )
    }

    /// Admits a request for a key, from a client that has proved to have it.
    pub(super) fn key(&self, serial: u32) -> Result<(), Fault> {
        check(self.0.keys.as_ref(), &serial, "key")
    }

    /// Admits a request for a key, from the page that needs no account.
    pub(super) fn page(&self, serial: u32) -> Result<(), Fault> {
        check(self.0.page.as_ref(), &serial, "page")
    }

    /// Admits a client that presents only an installation ID: not from a network with too many
    /// failures, and not while serial numbers are being guessed from everywhere. Its check of 20
    /// bits can be guessed, so a valid one is not a proof.
    pub(super) fn unproven(&self, client: Option<Client>) -> Result<(), Fault> {
        let Some(client) = client else {
            return Ok(());
        };
        if let Some(wait) = self.0.unknown.as_ref().and_then(Brake::wait) {
            return Err(too_many("unknown", wait));
        }
        let here = Guesser::At(client.address);
        let failures = self.0.failures.as_ref();

        failures
            .and_then(|failures| failures.wait(here, Guess::Key))
            .map_or(Ok(()), |wait| Err(too_many("failures", wait)))
    }

    /// Records how a request was answered; `token` is the name of the valid token that it
    /// presented. Returns an error if a failing answer exceeds the limit, and must not be sent.
    pub(super) fn note(
        &self,
        client: Option<Client>,
        token: Option<&str>,
        status: StatusCode,
        code: Option<Code>,
    ) -> Result<(), Fault> {
        let (Some(client), Some(guess)) = (client, guess(status, code)) else {
            return Ok(());
        };
        let guesser = token.map_or(Guesser::At(client.address), Guesser::Staff);
        if let Some(failures) = &self.0.failures {
            failures
                .count(guesser, guess)
                .map_err(|wait| too_many("failures", wait))?;
        }
        // Members of staff have separate limits, and failures of others do not affect them.
        if let (Some(unknown), None, Some(Code::Key4 | Code::Iid1)) = (&self.0.unknown, token, code) {
            unknown.count().map_err(|wait| too_many("unknown", wait))?;
        }

        Ok(())
    }

    /// Removes the counters that are back at their initial state.
    pub(super) fn sweep(&self) {
        sweep(self.0.addresses.as_ref());
        sweep(self.0.keys.as_ref());
        sweep(self.0.page.as_ref());
        if let Some(failures) = &self.0.failures {
            failures.sweep();
        }
    }

    /// Returns the number of addresses and keys that are stored.
    pub(super) fn remembered(&self) -> usize {
        self.0.addresses.as_ref().map_or(0, RateLimiter::len)
            + self.0.keys.as_ref().map_or(0, RateLimiter::len)
            + self.0.page.as_ref().map_or(0, RateLimiter::len)
            + self.0.failures.as_ref().map_or(0, Budgets::len)
    }
}

impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guard").finish_non_exhaustive()
    }
}

/// Returns the kind of secret that was guessed wrong, according to the answer.
fn guess(status: StatusCode, code: Option<Code>) -> Option<Guess> {
    match code {
        Some(Code::Key4 | Code::Iid1 | Code::Cid3 | Code::Rel1) => Some(Guess::Key),
        _ => (status == StatusCode::UNAUTHORIZED).then_some(Guess::Token),
    }
}

fn check<K: Hash + Eq + Clone>(
    counters: Option<&Counters<K>>,
    key: &K,
    what: &'static str,
) -> Result<(), Fault> {
    counters.map_or(Ok(()), |counters| {
        counters
            .check_key(key)
            .map_err(|until| too_many(what, waiting_time(&until)))
    })
}

fn waiting_time(until: &NotUntil<Instant>) -> Duration {
    until.wait_time_from(DefaultClock::default().now())
}

fn too_many(what: &'static str, wait: Duration) -> Fault {
    metrics::limited(what);

    Fault::TooManyAttempts {
        // A fraction of a second is reported as a whole one.
        seconds: wait.as_secs() + 1,
    }
}

fn sweep<K: Hash + Eq + Clone>(counters: Option<&Counters<K>>) {
    if let Some(counters) = counters {
        counters.retain_recent();
        counters.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(address: &str) -> Client {
        Client {
            address: address.parse().unwrap(),
            local: false,
        }
    }

    fn guard(limits: Limits) -> Guard {
        Guard::new(limits)
    }

    #[test]
    fn limits_are_read_as_they_are_documented() {
        assert_eq!("200/s,10000".parse(), Ok(Limits::default().address));
        assert_eq!("6/min,100".parse(), Ok(Limits::default().failures));
        assert_eq!("off".parse(), Ok(Limit::OFF));
        for wrong in [
            "", "6", "6/min", "6/day,1", "0/s,1", "1/s,0", "-1/s,1", "1/s,1,1", "1/s, 1",
        ] {
            assert_eq!(wrong.parse::<Limit>(), Err(NotALimit), "{wrong}");
        }
    }

    #[test]
    fn an_address_that_asks_too_often_waits_and_others_do_not() {
        let guard = guard(Limits {
            address: "1/h,3".parse().unwrap(),
            ..Limits::OFF
        });
        for _ in 0..3 {
            assert_eq!(guard.admit(Some(client("2001:db8::1"))), Ok(()));
        }
        let Err(Fault::TooManyAttempts { seconds }) = guard.admit(Some(client("2001:db8::ffff"))) else {
            panic!("a neighbour in the same network has asked too often");
        };
        assert!((3590..=3601).contains(&seconds), "{seconds}");
        assert_eq!(guard.admit(Some(client("2001:db8:0:1::1"))), Ok(()));
    }

    #[test]
    fn who_fails_too_often_is_told_to_wait_and_who_is_right_is_not() {
        let guard = guard(Limits {
            failures: "1/h,2".parse().unwrap(),
            ..Limits::OFF
        });
        let (guesser, other) = (client("203.0.113.9"), client("203.0.113.10"));
        let note = |client, token, status, code| guard.note(Some(client), token, status, code);
        let wrong_key = (StatusCode::FORBIDDEN, Some(Code::Key4));
        let wrong_code = (StatusCode::UNPROCESSABLE_ENTITY, Some(Code::Cid3));
        for (status, code) in [wrong_key, wrong_code] {
            assert_eq!(guard.unproven(Some(guesser)), Ok(()));
            assert_eq!(note(guesser, None, status, code), Ok(()));
        }

        assert!(note(guesser, None, wrong_key.0, wrong_key.1).is_err());
        assert!(
            guard.unproven(Some(guesser)).is_err(),
            "a right guess would be answered"
        );
        assert_eq!(guard.admit(Some(guesser)), Ok(()));
        assert_eq!(note(guesser, None, StatusCode::CREATED, None), Ok(()));
        assert_eq!(
            note(guesser, None, StatusCode::CONFLICT, Some(Code::Cnt1)),
            Ok(())
        );
        assert_eq!(
            note(guesser, Some("AAAA"), wrong_key.0, wrong_key.1),
            Ok(()),
            "staff there"
        );
        assert_eq!(
            note(guesser, None, StatusCode::UNAUTHORIZED, None),
            Ok(()),
            "tokens are counted apart"
        );
        assert_eq!(note(other, None, wrong_key.0, wrong_key.1), Ok(()));
    }

    #[test]
    fn unknown_keys_are_braked_from_everywhere() {
        let guard = guard(Limits {
            unknown: "1/h,3".parse().unwrap(),
            ..Limits::OFF
        });
        let note = |number: u8, token| {
            let from = client(&format!("203.0.113.{number}"));
            guard.note(Some(from), token, StatusCode::FORBIDDEN, Some(Code::Key4))
        };
        let wrong = guard.note(
            Some(client("198.51.100.2")),
            None,
            StatusCode::UNPROCESSABLE_ENTITY,
            Some(Code::Iid1),
        );
        assert_eq!(wrong, Ok(()));
        for number in 0..2 {
            assert_eq!(note(number, None), Ok(()));
        }

        assert!(note(3, None).is_err());
        assert!(guard.unproven(Some(client("198.51.100.1"))).is_err());
        assert_eq!(note(3, Some("AAAA")), Ok(()));
    }

    #[test]
    fn a_key_is_limited_whoever_asks() {
        let guard = guard(Limits {
            key: "1/h,2".parse().unwrap(),
            page: "1/h,1".parse().unwrap(),
            ..Limits::OFF
        });
        assert!(guard.key(7).is_ok() && guard.key(7).is_ok() && guard.key(7).is_err());
        assert!(guard.page(7).is_ok() && guard.page(7).is_err());
        assert!(guard.key(8).is_ok());
    }

    #[test]
    fn who_is_as_good_as_new_is_forgotten() {
        let guard = guard(Limits {
            address: "1000000/s,10".parse().unwrap(),
            failures: "1/h,2".parse().unwrap(),
            ..Limits::OFF
        });
        for number in 0..1000_u32 {
            let client = Some(Client {
                address: IpAddr::V4(number.into()),
                local: false,
            });
            assert_eq!(guard.admit(client), Ok(()));
        }
        let failing = client("203.0.113.9");
        assert_eq!(
            guard.note(Some(failing), None, StatusCode::UNAUTHORIZED, None),
            Ok(())
        );
        assert_eq!(guard.remembered(), 1001);

        // One more was allowed after a microsecond.
        std::thread::sleep(Duration::from_millis(1));
        guard.sweep();
        assert_eq!(guard.remembered(), 1, "the failure is remembered for an hour");
    }
}
