//! Tell programs a status as JSON: by the command line and by the library, in the same words.

use serde_json::{Map, Value, json};

use super::claims::Method;
use super::status::{Reason, Status};
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
            Self::ProvisionalRanOut { .. } => "provisional-ran-out",
            Self::HardwareChanged { .. } => "hardware-changed",
            Self::KeyBlocked => "key-blocked",
            Self::ClockMovedBack { .. } => "clock-moved-back",
        }
    }
}
