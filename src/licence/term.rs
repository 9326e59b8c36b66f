//! Say how long the licence of a weak computer lasts: one of which [too little is known](crate::machine::Parts::is_weak) to
//! tell it from others.
//!
//! It ends and is renewed, so that a copy of it shows: each answer of the service carries a new *turn*, a number drawn at
//! random, and the next request shows the last one. The turn of a copy is out of date as soon as the other has renewed.

use jiff::{SignedDuration, Timestamp};

use super::clock::after;
use super::token::Method;

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

    /// By telephone, where a confirmation ID cannot say when it was given: the computer counts from when it was typed, and the
    /// service takes another call for the same computer for a renewal from the 150th day on.
    pub const TELEPHONE: Self = Self {
        renew_from: 150,
        ends: 180,
    };

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

    /// What was given then or before may be renewed now.
    #[must_use]
    pub fn followed(self, now: Timestamp) -> Timestamp {
        now.saturating_sub(days(self.renew_from))
            .unwrap_or(Timestamp::MIN)
    }

    /// When a licence that ends then is to be renewed.
    #[must_use]
    pub fn renewal(self, end: Timestamp) -> Timestamp {
        end.saturating_sub(days(self.ends - self.renew_from))
            .unwrap_or(Timestamp::MIN)
    }
}

fn days(count: u32) -> SignedDuration {
    SignedDuration::from_hours(i64::from(count) * 24)
}
