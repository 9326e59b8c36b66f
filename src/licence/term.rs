//! Say how long the licence of a weak computer lasts: one of which [too little is known](crate::machine::Parts::is_weak) to
//! tell it from others.
//!
//! It ends and is renewed, so that a copy of it shows: each answer of the service carries a new *turn*, a number drawn at
//! random, and the next request shows the last one. The turn of a copy is out of date as soon as the other has renewed.

use jiff::Timestamp;

use super::claims::Method;
use super::clock::{after, days};

/// From when to when a licence counts, in days of 24 hours after it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// From this day on it is renewed.
    pub renew_from: u32,
    /// With this day it has ended.
    pub ends: u32,
}

impl Term {
    /// Over the internet, where it renews itself.
    pub const INTERNET: Self = Self {
        renew_from: 20,
        ends: 30,
    };

    /// By file, which somebody has to carry.
    pub const FILE: Self = Self {
        renew_from: 120,
        ends: 180,
    };

    /// By telephone, where a confirmation ID cannot say when it was given: the computer counts from when it was typed. Then it has
    /// another installation ID, and not before, since there is one answer to each.
    pub const TELEPHONE: Self = Self {
        renew_from: 180,
        ends: 180,
    };

    /// From this day on after a call the service takes another one for the same computer for a renewal: some time passes
    /// until what was read out is typed.
    pub const NEXT_CALL: u32 = 150;

    /// That of a licence that was obtained so.
    #[must_use]
    pub const fn of(method: Method) -> Self {
        match method {
            Method::Internet | Method::Kms => Self::INTERNET,
            Method::File => Self::FILE,
            Method::Telephone => Self::TELEPHONE,
        }
    }

    /// The first moment after a licence that was given then.
    #[must_use]
    pub fn end(self, given: Timestamp) -> Timestamp {
        after(given, days(self.ends))
    }

    /// When a licence that ends then is to be renewed.
    #[must_use]
    pub fn renewal(self, end: Timestamp) -> Timestamp {
        end.saturating_sub(days(self.ends - self.renew_from))
            .unwrap_or(Timestamp::MIN)
    }
}

/// Whether a call now may be the next one of a computer whose owner called then.
#[cfg(feature = "service")]
pub(crate) fn may_call_again(then: Timestamp, now: Timestamp) -> bool {
    now >= after(then, days(Term::NEXT_CALL))
}
