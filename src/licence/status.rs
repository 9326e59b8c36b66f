//! Judge what the state is worth now, and what a product should show for it when it starts.

mod attention;
mod evidence;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

pub use self::attention::{Attention, Background, Planned, Window, attention, planned};
pub(super) use self::evidence::provisional_end;
use self::evidence::{Evidence, Kind};
use super::claims::Method;
use super::clock::{Clock, after, days};
use super::state::State;
use crate::catalogue::{Catalogue, Policy, Product};
use crate::fault::Fault;
use crate::machine::{Comparison, Parts};

/// What a state is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Here<'a> {
    /// The vendor's catalogue, with the keys that sign licences.
    pub catalogue: &'a Catalogue,
    /// The product, with its policy.
    pub product: &'a Product,
    /// The parts of this computer, hashed for this vendor.
    pub parts: &'a Parts,
    /// What this computer's clock says.
    pub now: Timestamp,
}

impl Here<'_> {
    pub(super) fn vendor(&self) -> &str {
        &self.catalogue.vendor.id
    }

    /// Whether a time is later than this computer's, or than the latest that it has seen, by more than the vendor tolerates.
    pub(super) fn is_ahead(&self, state: &State, time: Timestamp) -> bool {
        let tolerance = SignedDuration::from_hours(self.policy().clock_tolerance_hours.into());
        let latest = after(Clock::new(self.now, state.last_seen).effective(), tolerance);

        time > latest
    }

    pub(super) const fn policy(&self) -> &Policy {
        &self.product.policy
    }
}

/// Where a product stands. No standing takes anything away from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Status {
    /// Not activated yet, and not due yet.
    Grace {
        /// The first moment after the grace period.
        until: Timestamp,
        /// The first moment at which a KMS client says that it has not met its host.
        silent_until: Timestamp,
    },
    /// Activated.
    Activated {
        /// How.
        method: Method,
        /// Since when.
        since: Timestamp,
        /// From when on it is renewed: a lease, or what a computer was given of which too little is known.
        renew_from: Option<Timestamp>,
        /// The first moment after it, or after a provisional confirmation ID.
        renew_by: Option<Timestamp>,
    },
    /// Something has to be said.
    Notice {
        /// What.
        reason: Reason,
    },
}

/// Why something has to be said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Reason {
    /// The product was not activated in its grace period.
    GraceOver {
        /// When it ended.
        since: Timestamp,
    },
    /// The lease was not renewed.
    LeaseExpired {
        /// When it ended.
        since: Timestamp,
    },
    /// The activation of a computer of which too little is known was not renewed.
    TermOver {
        /// When it ended.
        since: Timestamp,
    },
    /// The provisional confirmation ID was not followed by a permanent one.
    ProvisionalRanOut {
        /// When it ended.
        since: Timestamp,
    },
    /// Too little of the activated computer is left.
    HardwareChanged {
        /// The weight of the parts that are unchanged.
        kept: u32,
        /// The weight of the parts that were known.
        of: u32,
    },
    /// The vendor blocked the product key.
    KeyBlocked,
    /// The clock was moved back by more than the policy tolerates.
    ClockMovedBack {
        /// The latest time that is known to have been.
        last_seen: Timestamp,
    },
}

impl Reason {
    /// What to tell the person.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        match *self {
            Self::GraceOver { since } => Fault::GraceOver { since },
            Self::LeaseExpired { since } => Fault::LeaseRanOut { since },
            Self::TermOver { since } => Fault::TermOver { since },
            Self::ProvisionalRanOut { since } => Fault::ProvisionalRanOut { since },
            Self::HardwareChanged { kept, of } => Fault::HardwareChanged { kept, of },
            Self::KeyBlocked => Fault::BlockedKey,
            Self::ClockMovedBack { last_seen } => Fault::ClockMovedBack { last_seen },
        }
    }
}

impl Status {
    /// Whether the product is activated and there is nothing to say.
    #[must_use]
    pub const fn is_activated(&self) -> bool {
        matches!(self, Self::Activated { .. })
    }

    /// When an activation by a provisional confirmation ID ends, or by the licence that came in exchange for it: whatever
    /// ends and is not renewed.
    #[must_use]
    pub const fn provisional_until(&self) -> Option<Timestamp> {
        match self {
            Self::Activated {
                renew_from: None,
                renew_by,
                ..
            } => *renew_by,
            _ => None,
        }
    }

    /// Whether it ends and is renewed without a word.
    #[must_use]
    pub const fn renews_itself(&self) -> bool {
        matches!(
            self,
            Self::Activated {
                method: Method::Internet | Method::Kms,
                renew_from: Some(_),
                ..
            }
        )
    }

    /// Whether somebody has to renew it, and may by now: by file or by telephone.
    #[must_use]
    pub fn is_renewed_by_hand(&self, now: Timestamp) -> bool {
        match self {
            Self::Activated {
                renew_from: Some(from),
                ..
            } => !self.renews_itself() && *from <= now,
            _ => false,
        }
    }

    /// What to tell the person, if anything.
    #[must_use]
    pub const fn fault(&self) -> Option<Fault> {
        match self {
            Self::Notice { reason } => Some(reason.fault()),
            Self::Grace { .. } | Self::Activated { .. } => None,
        }
    }
}

/// Judges a state. Each limit is the first moment at which it is over: a grace period of 30 days from noon ends at
/// noon, and the product is in its grace period until just before.
///
/// What makes the product work less well than it could is said first: a blocked key, then an activation that ended or
/// belongs to other hardware, then the clock.
#[must_use]
pub fn status(state: &State, here: &Here<'_>) -> Status {
    let policy = here.policy();
    let clock = Clock::new(here.now, state.last_seen);
    if state.key.is_some() && state.blocked_at.is_some() {
        return notice(Reason::KeyBlocked);
    }

    let by_time = match evidence::find(state, here) {
        Some(evidence) => activated(&evidence, here.parts, clock.effective()),
        None => unactivated(state.installed_at, policy, clock.effective()),
    };
    let tolerance = SignedDuration::from_hours(policy.clock_tolerance_hours.into());
    match by_time {
        Status::Grace { .. } | Status::Activated { .. } if clock.moved_back(tolerance) => {
            notice(Reason::ClockMovedBack {
                last_seen: state.last_seen,
            })
        }
        status => status,
    }
}

/// How much of the activated computer is left; none if nothing genuine activates the product.
#[must_use]
pub fn comparison(state: &State, here: &Here<'_>) -> Option<Comparison> {
    evidence::find(state, here).map(|evidence| evidence.parts.compare(here.parts))
}

const fn notice(reason: Reason) -> Status {
    Status::Notice { reason }
}

fn unactivated(installed_at: Timestamp, policy: &Policy, time: Timestamp) -> Status {
    let until = after(installed_at, days(policy.grace_days));
    if time >= until {
        return notice(Reason::GraceOver { since: until });
    }

    Status::Grace {
        until,
        silent_until: after(installed_at, days(policy.kms_silent_days)),
    }
}

fn activated(evidence: &Evidence, parts: &Parts, time: Timestamp) -> Status {
    if let Some(ends) = evidence.ends
        && time >= ends
    {
        return notice(match evidence.kind {
            Kind::Provisional => Reason::ProvisionalRanOut { since: ends },
            Kind::Lease => Reason::LeaseExpired { since: ends },
            Kind::Permanent => Reason::TermOver { since: ends },
        });
    }
    let comparison = evidence.parts.compare(parts);
    if !evidence.parts.holds_on(parts) {
        return notice(Reason::HardwareChanged {
            kept: comparison.kept,
            of: comparison.of,
        });
    }

    Status::Activated {
        method: evidence.method,
        since: evidence.since,
        renew_from: evidence.renew_from,
        renew_by: evidence.ends,
    }
}

#[cfg(test)]
mod tests;
