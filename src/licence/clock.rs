//! Never let time run backwards.

use jiff::{SignedDuration, Timestamp};

/// The computer's clock, and the latest time that is known to have passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    now: Timestamp,
    last_seen: Timestamp,
}

impl Clock {
    /// Combines `now` with the latest time known before.
    #[must_use]
    pub const fn new(now: Timestamp, last_seen: Timestamp) -> Self {
        Self { now, last_seen }
    }

    /// Returns the time by which every limit is judged: the later of the two.
    #[must_use]
    pub fn effective(self) -> Timestamp {
        self.now.max(self.last_seen)
    }

    /// Returns whether the clock was moved back by more than the tolerance; exactly the tolerance
    /// is still tolerated.
    #[must_use]
    pub fn moved_back(self, tolerance: SignedDuration) -> bool {
        self.last_seen.duration_since(self.now) > tolerance
    }
}

/// Returns the time that is `duration` after `start`. Durations come from the vendor and from
/// licences, so a time beyond the end of the calendar is cut off there and is not an error.
pub(crate) fn after(start: Timestamp, duration: SignedDuration) -> Timestamp {
    start.saturating_add(duration).unwrap_or(Timestamp::MAX)
}

/// Returns the duration of `count` days of 24 hours each; daylight-saving time does not matter.
pub(crate) fn days(count: u32) -> SignedDuration {
    SignedDuration::from_hours(i64::from(count) * 24)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLERANCE: SignedDuration = SignedDuration::from_hours(4);

    fn at(hours: i64) -> Timestamp {
        after(
            "2026-04-01T00:00:00Z".parse().unwrap(),
            SignedDuration::from_hours(hours),
        )
    }

    #[test]
    fn time_is_never_earlier_than_it_was() {
        assert_eq!(Clock::new(at(1), at(9)).effective(), at(9));
        assert_eq!(Clock::new(at(9), at(1)).effective(), at(9));
    }

    #[test]
    fn four_hours_back_are_tolerated_and_a_second_more_is_not() {
        let second = SignedDuration::from_secs(1);

        assert!(!Clock::new(at(10), at(2)).moved_back(TOLERANCE));
        assert!(!Clock::new(at(6), at(10)).moved_back(TOLERANCE));
        assert!(Clock::new(at(6) - second, at(10)).moved_back(TOLERANCE));
    }

    #[test]
    fn a_limit_beyond_the_calendar_is_its_end() {
        assert_eq!(
            after(Timestamp::MAX, SignedDuration::from_hours(1)),
            Timestamp::MAX
        );
        assert_eq!(after(at(0), SignedDuration::MAX), Timestamp::MAX);
    }
}
