//! The term of the licence of a weak computer: one of which [too little is
//! known](crate::machine::Parts::is_weak) to distinguish it from others.
//!
//! The licence ends and is renewed, so that a copy of it is noticed: each answer of the service
//! carries a new *turn*, a number drawn at random, and the next request shows the last turn. When
//! one of two copies renews, the turn of the other is out of date.

use jiff::Timestamp;

use super::claims::Method;
use super::clock::{after, days};

/// The term of a licence, in days of 24 hours after it was issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The day from which the licence is renewed.
    pub renew_from: u32,
    /// The day on which the licence ends.
    pub ends: u32,
}

impl Term {
    /// The term of a licence obtained over the internet, where it is renewed automatically.
    pub const INTERNET: Self = Self {
        renew_from: 20,
        ends: 30,
    };

    /// The term of a licence obtained by file, which somebody has to carry.
    pub const FILE: Self = Self {
        renew_from: 120,
        ends: 180,
    };

    /// The term of an activation by telephone. A confirmation ID cannot contain its date of issue,
    /// so the computer counts from the time when it was typed. The installation ID changes only
    /// when the term is over, because each has only one answer.
    pub const TELEPHONE: Self = Self {
        renew_from: 180,
        ends: 180,
    };

    /// The number of days after a call from which the service accepts another call for the same
    /// computer as a renewal. It is less than the term, because some time passes between reading
    /// the confirmation ID out and typing it.
    pub const NEXT_CALL: u32 = 150;

    /// Returns the term of a licence that was obtained by this method.
    #[must_use]
    pub const fn of(method: Method) -> Self {
        match method {
            Method::Internet | Method::Kms => Self::INTERNET,
            Method::File => Self::FILE,
            Method::Telephone => Self::TELEPHONE,
        }
    }

    /// Returns the first moment after a licence that was issued at `given`.
    #[must_use]
    pub fn end(self, given: Timestamp) -> Timestamp {
        after(given, days(self.ends))
    }

    /// Returns the time from which a licence that ends at `end` is renewed.
    #[must_use]
    pub fn renewal(self, end: Timestamp) -> Timestamp {
        end.saturating_sub(days(self.ends - self.renew_from))
            .unwrap_or(Timestamp::MIN)
    }
}

/// Returns whether a call at `now` may be a renewal for a computer whose owner called at `then`.
#[cfg(feature = "service")]
pub(crate) fn may_call_again(then: Timestamp, now: Timestamp) -> bool {
    now >= after(then, days(Term::NEXT_CALL))
}
