//! Detects a clock that jumped, before anything is written with its time.
//!
//! The database stores the newest time at which something was written, to the minute. A time that
//! is later by more than [`FORWARDS`] or earlier by more than [`BACKWARDS`] is refused until the
//! administrator accepts the clock. The last compared time is kept in memory, so that all but one
//! write in a minute cost one comparison.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};
use tracing::{error, info};

use super::StoreError;

/// The most that a time may be later than the newest written time. A running service writes at
/// least once an hour, so only one that was off for longer needs to have its clock accepted.
pub(super) const FORWARDS: SignedDuration = SignedDuration::from_hours(30 * 24);
/// The most that a time may be earlier: synchronised clocks are off by seconds, and the instances
/// of a service differ by less than this.
pub(super) const BACKWARDS: SignedDuration = SignedDuration::from_mins(10);
/// The interval after which the time is stored again.
const NOTED_EVERY: SignedDuration = SignedDuration::from_mins(1);
const UNKNOWN: i64 = i64::MIN;

/// The state of one process about the newest stored time.
#[derive(Debug)]
pub(super) struct Clock {
    /// The last compared time, in milliseconds since 1970.
    compared: AtomicI64,
    /// True if the jump is already in the log.
    told: AtomicBool,
}

impl Default for Clock {
    fn default() -> Self {
        Self {
            compared: AtomicI64::new(UNKNOWN),
            told: AtomicBool::new(false),
        }
    }
}

/// The action for a time that is not a jump.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Time {
    /// The time is to be stored as the newest.
    New,
    /// A stored time is new enough.
    Noted,
}

impl Clock {
    /// Returns whether this time is so close to the last one that the stored time need not be read.
    pub(super) fn is_close(&self, now: Timestamp) -> bool {
        let compared = self.compared.load(Ordering::Relaxed);

        compared != UNKNOWN
            && u128::from(now.as_millisecond().abs_diff(compared)) < NOTED_EVERY.as_millis().unsigned_abs()
    }

    /// Compares a time with the newest stored time, if there is one.
    pub(super) fn compare(&self, now: Timestamp, newest: Option<Timestamp>) -> Result<Time, StoreError> {
        match judge(now, newest) {
            Ok(time) => {
                if self.told.swap(false, Ordering::Relaxed) {
                    info!("the clock fits again: changes are made");
                }
                Ok(time)
            }
            Err(problem) => {
                if !self.told.swap(true, Ordering::Relaxed) {
                    error!(%problem, "no change is made");
                }
                Err(problem)
            }
        }
    }

    /// Remembers a time that was compared, and was stored if it was new.
    pub(super) fn passed(&self, now: Timestamp) {
        self.compared.store(now.as_millisecond(), Ordering::Relaxed);
    }
}

fn judge(now: Timestamp, newest: Option<Timestamp>) -> Result<Time, StoreError> {
    let Some(newest) = newest else {
        return Ok(Time::New);
    };
    let ahead = now.duration_since(newest);
    if ahead > FORWARDS || ahead < -BACKWARDS {
        return Err(StoreError::Clock { now, newest });
    }

    Ok(if ahead >= NOTED_EVERY {
        Time::New
    } else {
        Time::Noted
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn jumps_are_refused_and_small_steps_are_not() {
        let newest = time("2026-11-29T07:00:00Z");
        let judged = |now: &str| judge(time(now), Some(newest)).ok();

        assert_eq!(judged("2026-11-29T07:00:59Z"), Some(Time::Noted));
        assert_eq!(judged("2026-11-29T07:01:00Z"), Some(Time::New));
        assert_eq!(judged("2026-12-29T07:00:00Z"), Some(Time::New));
        assert_eq!(judged("2026-12-29T07:00:01Z"), None);
        assert_eq!(judged("2076-11-29T07:00:00Z"), None);
        assert_eq!(judged("2026-11-29T06:50:00Z"), Some(Time::Noted));
        assert_eq!(judged("2026-11-29T06:49:59Z"), None);
        assert_eq!(judge(newest, None).ok(), Some(Time::New));
    }

    #[test]
    fn only_close_times_pass_without_a_look() {
        let clock = Clock::default();
        let now = time("2026-11-29T07:00:00Z");
        assert!(!clock.is_close(now), "nothing is known at first");

        clock.passed(now);
        assert!(clock.is_close(time("2026-11-29T07:00:59Z")));
        assert!(clock.is_close(time("2026-11-29T06:59:01Z")));
        assert!(!clock.is_close(time("2026-11-29T07:01:00Z")));
        assert!(!clock.is_close(time("2076-11-29T07:00:00Z")));
    }
}
