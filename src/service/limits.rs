//! Limit how often may be asked: by each address, for each key, and above all with what is wrong.
//!
//! `docs/security.md` says what the numbers are for. Whoever has failed too often from an address gets no answer at all
//! until one more failure is allowed, so that right and wrong guesses look the same. Failures are never held against a key:
//! its serial number is no secret, and whoever knows it could lock its owner out.

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::str::FromStr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use governor::clock::{Clock as _, DefaultClock};
use governor::middleware::{NoOpMiddleware, RateLimitingMiddleware, StateInformationMiddleware};
use governor::state::keyed::DashMapStateStore;
use governor::{NotUntil, Quota, RateLimiter};

use super::metrics;
use crate::fault::{Code, Fault};
use crate::server::client::Client;

/// How many in a time, and how many at once before that counts: `200/s,10000` or `6/min,100`; or `off`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit(Option<Quota>);

/// A text that is no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a limit is written as 200/s,10000 (so many a second, minute or hour, and so many at once), or off")]
pub struct NotALimit;

impl Limit {
    /// No limit.
    pub const OFF: Self = Self(None);

    fn new(amount: u32, time: Duration, burst: u32) -> Option<Self> {
        let quota = Quota::with_period(time.checked_div(amount)?)?.allow_burst(NonZeroU32::new(burst)?);

        Some(Self(Some(quota)))
    }

    /// A limit that is written in the source.
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

/// How often may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Requests of one address (IPv6: one network of 64 bits).
    pub address: Limit,
    /// Activations of one key, by whoever has shown to have it.
    pub key: Limit,
    /// Requests of one address with an unknown key, a wrong proof, a wrong confirmation ID or release code, or a wrong token.
    pub failures: Limit,
    /// Confirmation IDs for one key on the page that needs no account.
    pub page: Limit,
}

impl Default for Limits {
    /// What an organisation that sets up ten thousand computers behind one address in an hour does not notice.
    fn default() -> Self {
        const SECOND: Duration = Duration::from_secs(1);
        const MINUTE: Duration = Duration::from_mins(1);

        Self {
            address: Limit::known(200, SECOND, 10_000),
            key: Limit::known(50, SECOND, 5_000),
            failures: Limit::known(6, MINUTE, 100),
            page: Limit::known(2, MINUTE, 20),
        }
    }
}

impl Limits {
    /// No limits at all, for measuring.
    pub const OFF: Self = Self {
        address: Limit::OFF,
        key: Limit::OFF,
        failures: Limit::OFF,
        page: Limit::OFF,
    };
}

type Counters<K, M = NoOpMiddleware> = RateLimiter<K, DashMapStateStore<K>, DefaultClock, M>;

/// Keeps the limits. Clones count together.
#[derive(Clone)]
pub(super) struct Guard(Arc<Counting>);

struct Counting {
    addresses: Option<Counters<IpAddr>>,
    keys: Option<Counters<u32>>,
    page: Option<Counters<u32>>,
    failures: Option<Failures>,
}

impl Guard {
    pub(super) fn new(limits: Limits) -> Self {
        let by_key = |limit: Limit| limit.0.map(RateLimiter::dashmap);

        Self(Arc::new(Counting {
            addresses: limits.address.0.map(RateLimiter::dashmap),
            keys: by_key(limits.key),
            page: by_key(limits.page),
            failures: limits.failures.0.map(Failures::new),
        }))
    }

    /// Lets a request in, or tells after how long to come again.
    pub(super) fn admit(&self, client: Option<Client>) -> Result<(), Fault> {
        let Some(client) = client else {
            return Ok(());
        };
        let address = Client::neighbourhood(client.address);
        if let Some(wait) = self
            .0
            .failures
            .as_ref()
            .and_then(|failures| failures.wait(address))
        {
            return Err(too_many("failures", wait));
        }

        check(self.0.addresses.as_ref(), &address, "address")
    }

    /// Lets a request for a key in, from somebody who has shown to have it.
    pub(super) fn key(&self, serial: u32) -> Result<(), Fault> {
        check(self.0.keys.as_ref(), &serial, "key")
    }

    /// Lets a request for a key in, from the page that needs no account.
    pub(super) fn page(&self, serial: u32) -> Result<(), Fault> {
        check(self.0.page.as_ref(), &serial, "page")
    }

    /// Notes how a request was answered.
    pub(super) fn note(&self, client: Option<Client>, status: StatusCode, code: Option<Code>) {
        let failed = status == StatusCode::UNAUTHORIZED
            || matches!(code, Some(Code::Key4 | Code::Iid1 | Code::Cid3 | Code::Rel1));
        if let Some(client) = client.filter(|_| failed)
            && let Some(failures) = &self.0.failures
        {
            failures.count(Client::neighbourhood(client.address));
        }
    }

    /// Forgets who has not asked for long enough to be as good as new.
    pub(super) fn sweep(&self) {
        sweep(self.0.addresses.as_ref());
        sweep(self.0.keys.as_ref());
        sweep(self.0.page.as_ref());
        if let Some(failures) = &self.0.failures {
            failures.sweep();
        }
    }

    /// How many addresses and keys are remembered.
    pub(super) fn remembered(&self) -> usize {
        self.0.addresses.as_ref().map_or(0, RateLimiter::len)
            + self.0.keys.as_ref().map_or(0, RateLimiter::len)
            + self.0.page.as_ref().map_or(0, RateLimiter::len)
            + self
                .0
                .failures
                .as_ref()
                .map_or(0, |failures| failures.counters.len())
    }
}

impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guard").finish_non_exhaustive()
    }
}

/// Who has failed how often, and who has to wait for it.
struct Failures {
    counters: Counters<IpAddr, StateInformationMiddleware>,
    /// Until when no request of an address is answered.
    waiting: RwLock<HashMap<IpAddr, Instant>>,
    /// How many those are, so that nobody else waits for the lock.
    how_many: AtomicUsize,
    /// How long it takes until one more failure is allowed.
    period: Duration,
}

impl Failures {
    fn new(quota: Quota) -> Self {
        Self {
            counters: RateLimiter::dashmap(quota).with_middleware(),
            waiting: RwLock::default(),
            how_many: AtomicUsize::new(0),
            period: quota.replenish_interval(),
        }
    }

    fn count(&self, address: IpAddr) {
        let wait = match self.counters.check_key(&address) {
            Ok(left) if left.remaining_burst_capacity() > 0 => return,
            Ok(_) => self.period,
            Err(until) => waiting_time(&until),
        };
        let mut waiting = self.waiting.write().unwrap_or_else(PoisonError::into_inner);
        let _former = waiting.insert(address, Instant::now() + wait);
        self.how_many.store(waiting.len(), Ordering::Release);
    }

    /// How long an address has to wait.
    fn wait(&self, address: IpAddr) -> Option<Duration> {
        if self.how_many.load(Ordering::Acquire) == 0 {
            return None;
        }
        let waiting = self.waiting.read().unwrap_or_else(PoisonError::into_inner);

        waiting
            .get(&address)?
            .checked_duration_since(Instant::now())
            .filter(|wait| !wait.is_zero())
    }

    fn sweep(&self) {
        sweep(Some(&self.counters));
        let now = Instant::now();
        let mut waiting = self.waiting.write().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|_, until| *until > now);
        waiting.shrink_to_fit();
        self.how_many.store(waiting.len(), Ordering::Release);
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
        // A part of a second is told as a whole one.
        seconds: wait.as_secs() + 1,
    }
}

fn sweep<K: Hash + Eq + Clone, M: RateLimitingMiddleware<Instant>>(counters: Option<&Counters<K, M>>) {
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
    fn who_fails_too_often_gets_no_answer_right_or_wrong() {
        let guard = guard(Limits {
            failures: "1/h,3".parse().unwrap(),
            ..Limits::OFF
        });
        let (guesser, other) = (client("203.0.113.9"), client("203.0.113.10"));
        let failures = [
            (StatusCode::FORBIDDEN, Some(Code::Key4)),
            (StatusCode::UNPROCESSABLE_ENTITY, Some(Code::Cid3)),
            (StatusCode::UNAUTHORIZED, None),
        ];
        for (status, code) in failures {
            assert_eq!(guard.admit(Some(guesser)), Ok(()));
            guard.note(Some(guesser), StatusCode::CREATED, None);
            guard.note(Some(guesser), StatusCode::CONFLICT, Some(Code::Cnt1));
            guard.note(Some(guesser), status, code);
        }

        assert!(guard.admit(Some(guesser)).is_err());
        assert_eq!(guard.admit(Some(other)), Ok(()));
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
        guard.note(Some(client("203.0.113.9")), StatusCode::UNAUTHORIZED, None);
        assert_eq!(guard.remembered(), 1001);

        // One more was allowed after a millionth of a second.
        std::thread::sleep(Duration::from_millis(1));
        guard.sweep();
        assert_eq!(guard.remembered(), 1, "the failure is remembered for an hour");
    }
}
