//! The terms of a licence: a trial or a subscription, named features and a number. They are signed
//! with the licence and shown. Nothing is disabled by them here: what they mean, the product
//! decides.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::clock::{after, days};

/// The number of days before their end from which terms are asked for again.
const RENEWAL_DAYS: i64 = 7;

/// The terms of a licence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct Terms {
    /// The first moment after the trial.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial_ends: Option<Timestamp>,
    /// The first moment after the subscription, before the days of grace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_ends: Option<Timestamp>,
    /// The days of grace after the end of the subscription.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub grace_days: u32,
    /// The features, by their names for programs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<String>,
    /// A number whose meaning the product knows, such as seats or documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it with a reference"
)]
const fn is_zero(days: &u32) -> bool {
    *days == 0
}

impl Terms {
    /// Returns the first moment after the trial or the subscription, whichever ends first.
    #[must_use]
    pub fn ends(&self) -> Option<Timestamp> {
        self.trial_ends.into_iter().chain(self.subscription_ends).min()
    }

    /// Returns the first moment after the grace of the subscription.
    fn grace_ends(&self) -> Option<Timestamp> {
        self.subscription_ends
            .map(|end| after(end, days(self.grace_days)))
    }

    /// Returns the end of the grace of the subscription, if it is in its grace at `time`.
    #[must_use]
    pub fn in_grace_until(&self, time: Timestamp) -> Option<Timestamp> {
        let has_ended = self.subscription_ends.is_some_and(|end| time >= end);

        self.grace_ends().filter(|until| has_ended && time < *until)
    }

    /// Returns the end of the trial, if it is over at `time`.
    #[must_use]
    pub fn trial_over(&self, time: Timestamp) -> Option<Timestamp> {
        self.trial_ends.filter(|end| time >= *end)
    }

    /// Returns the end of the subscription, if it is over at `time`, and so is its grace.
    #[must_use]
    pub fn subscription_over(&self, time: Timestamp) -> Option<Timestamp> {
        let is_over = self.grace_ends().is_some_and(|end| time >= end);

        self.subscription_ends.filter(|_| is_over)
    }

    /// Returns the time from which a licence of `issued_at` asks for its terms again, which may
    /// have been prolonged: from some days before their end, and once a day.
    pub(super) fn renewal(&self, issued_at: Timestamp) -> Option<Timestamp> {
        let soon = self
            .ends()?
            .saturating_sub(SignedDuration::from_hours(RENEWAL_DAYS * 24))
            .unwrap_or(Timestamp::MIN);

        Some(soon.max(after(issued_at, days(1))))
    }
}

#[cfg(test)]
mod tests;
