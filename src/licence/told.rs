//! Tell programs a status as JSON: by the command line and by the library, in the same words.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::claims::Method;
use super::status::{Reason, Status};
use super::terms::Terms;
use crate::fault::Fault;
use crate::text::whole_seconds;

impl Status {
    /// Returns the members that tell this status to programs.
    ///
    /// `status` is always there, and with it:
    /// * `activated`: `method`, `since`, `renew_from`, `valid_until`, `provisional`
    /// * `grace`: `until`, `silent_until`
    /// * `notice`: `reason`, `code`, `data`
    #[must_use]
    pub fn told(&self) -> Map<String, Value> {
        let members = match self {
            Self::Activated {
                method,
                since,
                renew_from,
                renew_by,
            } => vec![
                ("status", json!("activated")),
                ("method", json!(method.as_str())),
                ("since", json!(whole_seconds(*since))),
                ("renew_from", json!(renew_from.map(whole_seconds))),
                ("valid_until", json!(renew_by.map(whole_seconds))),
                ("provisional", json!(self.provisional_until().is_some())),
            ],
            Self::Grace { until, silent_until } => vec![
                ("status", json!("grace")),
                ("until", json!(whole_seconds(*until))),
                ("silent_until", json!(whole_seconds(*silent_until))),
            ],
            Self::Notice { reason } => {
                let fault = self.fault();
                vec![
                    ("status", json!("notice")),
                    ("reason", json!(reason.as_str())),
                    ("code", json!(fault.as_ref().map(Fault::code))),
                    ("data", json!(fault)),
                ]
            }
        };

        members
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    }
}

impl Terms {
    /// Returns the terms as they are at `now`, with all members, so that a program finds each under
    /// its name.
    #[must_use]
    pub fn told(&self, now: Timestamp) -> Value {
        json!({
            "trial_ends": self.trial_ends.map(whole_seconds),
            "subscription_ends": self.subscription_ends.map(whole_seconds),
            "grace_days": self.grace_days,
            "in_grace_until": self.in_grace_until(now).map(whole_seconds),
            "features": self.features,
            "limit": self.limit,
        })
    }
}

impl Method {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Internet => "internet",
            Self::Telephone => "telephone",
            Self::File => "file",
            Self::Kms => "kms",
        }
    }
}

impl Reason {
    const fn as_str(&self) -> &'static str {
        match self {
            Self::GraceOver { .. } => "grace-over",
            Self::LeaseExpired { .. } => "lease-expired",
            Self::TermOver { .. } => "term-over",
            Self::TrialOver { .. } => "trial-over",
            Self::SubscriptionOver { .. } => "subscription-over",
            Self::ProvisionalRanOut { .. } => "provisional-ran-out",
            Self::HardwareChanged { .. } => "hardware-changed",
            Self::KeyBlocked => "key-blocked",
            Self::ClockMovedBack { .. } => "clock-moved-back",
        }
    }
}
