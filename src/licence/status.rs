//! Judge what the state is worth now, and decide what a product should show when it starts.

mod attention;
mod evidence;
mod publication;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

pub use self::attention::{Attention, Background, Planned, Window, attention, planned};
pub(super) use self::evidence::provisional_end;
use self::evidence::{Evidence, Kind};
use super::claims::Method;
use super::clock::{Clock, after, days};
use super::public::Public;
use super::state::State;
use super::terms::Terms;
use crate::catalogue::{Catalogue, Policy, Product};
use crate::fault::Fault;
use crate::machine::{Comparison, Parts};

/// The circumstances by which a state is judged.
#[derive(Debug, Clone, Copy)]
pub struct Here<'a> {
    /// The vendor's catalogue, with the keys that sign licences.
    pub catalogue: &'a Catalogue,
    /// The product, with its policy.
    pub product: &'a Product,
    /// The parts of this computer, hashed for this vendor.
    pub parts: &'a Parts,
    /// The time of this computer's clock.
    pub now: Timestamp,
}

impl Here<'_> {
    pub(super) fn vendor(&self) -> &str {
        &self.catalogue.vendor.id
    }

    /// Returns whether `time` is later than this computer's clock, or than the latest time it has
    /// seen, by more than the vendor tolerates.
    pub(super) fn is_ahead(&self, last_seen: Timestamp, time: Timestamp) -> bool {
        let tolerance = SignedDuration::from_hours(self.policy().clock_tolerance_hours.into());
        let latest = after(Clock::new(self.now, last_seen).effective(), tolerance);

        time > latest
    }

    pub(super) const fn policy(&self) -> &Policy {
        &self.product.policy
    }
}

/// The activation status of a product. No status disables any part of the product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Status {
    /// Not activated yet, but still in the grace period.
    Grace {
        /// The first moment after the grace period.
        until: Timestamp,
        /// The first moment at which a KMS client reports that it has not reached its host.
        silent_until: Timestamp,
    },
    /// Activated.
    Activated {
        /// The method of activation.
        method: Method,
        /// The time of activation.
        since: Timestamp,
        /// The time from which it is renewed: for a lease, or for the activation of a computer of
        /// which too little is known. Terms that are asked for before count here too.
        renew_from: Option<Timestamp>,
        /// The first moment after the lease or term, or after a provisional confirmation ID.
        renew_by: Option<Timestamp>,
    },
    /// The user has to be told something.
    Notice {
        /// The reason for the notice.
        reason: Reason,
    },
}

/// The reason why the user has to be told something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Reason {
    /// The product was not activated in its grace period.
    GraceOver {
        /// The end of the grace period.
        since: Timestamp,
    },
    /// The lease was not renewed.
    LeaseExpired {
        /// The end of the lease.
        since: Timestamp,
    },
    /// The activation of a computer of which too little is known was not renewed.
    TermOver {
        /// The end of the term.
        since: Timestamp,
    },
    /// The trial is over.
    TrialOver {
        /// The end of the trial.
        since: Timestamp,
    },
    /// The subscription is over, and so are its days of grace.
    SubscriptionOver {
        /// The end of the subscription, before the days of grace.
        since: Timestamp,
    },
    /// The provisional confirmation ID was not followed by a permanent one.
    ProvisionalRanOut {
        /// The end of the provisional period.
        since: Timestamp,
    },
    /// Too few parts of the activated computer are unchanged.
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
        /// The latest time that is known to have passed.
        last_seen: Timestamp,
    },
}

impl Reason {
    /// Returns the fault to show to the user.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        match *self {
            Self::GraceOver { since } => Fault::GraceOver { since },
            Self::LeaseExpired { since } => Fault::LeaseRanOut { since },
            Self::TermOver { since } => Fault::TermOver { since },
            Self::TrialOver { since } => Fault::TrialOver { since },
            Self::SubscriptionOver { since } => Fault::SubscriptionOver { since },
            Self::ProvisionalRanOut { since } => Fault::ProvisionalRanOut { since },
            Self::HardwareChanged { kept, of } => Fault::HardwareChanged { kept, of },
            Self::KeyBlocked => Fault::BlockedKey,
            Self::ClockMovedBack { last_seen } => Fault::ClockMovedBack { last_seen },
        }
    }
}

impl Status {
    /// Returns whether the product is activated and there is no notice.
    #[must_use]
    pub const fn is_activated(&self) -> bool {
        matches!(self, Self::Activated { .. })
    }

    /// Returns the end of an activation that ends and is not renewed: by a provisional confirmation
    /// ID, or by the licence that was exchanged for it.
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

    /// Returns whether the activation ends and is renewed without user interaction.
    #[must_use]
    pub const fn is_renewed_automatically(&self) -> bool {
        matches!(
            self,
            Self::Activated {
                method: Method::Internet | Method::Kms,
                renew_from: Some(_),
                ..
            }
        )
    }

    /// Returns whether the user has to renew the activation, by file or by telephone, and may do so
    /// at `now`.
    #[must_use]
    pub fn is_renewed_by_hand(&self, now: Timestamp) -> bool {
        match self {
            Self::Activated {
                renew_from: Some(from),
                ..
            } => !self.is_renewed_automatically() && *from <= now,
            _ => false,
        }
    }

    /// Returns the fault to show to the user, if any.
    #[must_use]
    pub const fn fault(&self) -> Option<Fault> {
        match self {
            Self::Notice { reason } => Some(reason.fault()),
            Self::Grace { .. } | Self::Activated { .. } => None,
        }
    }
}

/// Judges a state. Each limit is the first moment after its period: a grace period of 30 days from
/// noon ends at noon, and the product is in its grace period until just before that moment.
///
/// If several reasons apply, the most important one is returned: first a blocked key, then an
/// activation that ended or belongs to other hardware, then the clock.
#[must_use]
pub fn status(state: &State, here: &Here<'_>) -> Status {
    if state.key.is_some() && state.blocked_at.is_some() {
        return notice(Reason::KeyBlocked);
    }

    judged(
        evidence::find(state, here).as_ref(),
        state.installed_at,
        state.last_seen,
        here,
    )
}

/// Judges what an administrator's program tells of the state of all users, as [`status`] judges a
/// state. Parts that this user may not read count as that program saw them.
#[must_use]
pub fn public_status(public: &Public, here: &Here<'_>) -> Status {
    if public.key.is_some() && public.blocked_at.is_some() {
        return notice(Reason::KeyBlocked);
    }
    let parts = public.seen_here(here.parts);
    let here = Here {
        parts: &parts,
        ..*here
    };

    judged(
        evidence::of_public(public, &here).as_ref(),
        public.installed_at,
        public.last_seen,
        &here,
    )
}

/// Compares this computer with the one that is activated for all users; none if no genuine activation
/// exists.
#[must_use]
pub fn public_comparison(public: &Public, here: &Here<'_>) -> Option<Comparison> {
    let parts = public.seen_here(here.parts);

    evidence::of_public(public, here).map(|evidence| evidence.parts.compare(&parts))
}

fn judged(
    evidence: Option<&Evidence>,
    installed_at: Timestamp,
    last_seen: Timestamp,
    here: &Here<'_>,
) -> Status {
    let policy = here.policy();
    let clock = Clock::new(here.now, last_seen);
    let by_time = match evidence {
        Some(evidence) => activated(evidence, here.parts, clock.effective()),
        None => unactivated(installed_at, policy, clock.effective()),
    };
    let tolerance = SignedDuration::from_hours(policy.clock_tolerance_hours.into());
    match by_time {
        Status::Grace { .. } | Status::Activated { .. } if clock.moved_back(tolerance) => {
            notice(Reason::ClockMovedBack { last_seen })
        }
        status => status,
    }
}

/// Compares this computer with the activated one; none if no genuine activation exists.
#[must_use]
pub fn comparison(state: &State, here: &Here<'_>) -> Option<Comparison> {
    evidence::find(state, here).map(|evidence| evidence.parts.compare(here.parts))
}

/// Returns the terms of the licence, whether they are over or not; none if there is no genuine
/// licence with terms. What they are worth now, the [`status`] says.
#[must_use]
pub fn terms(state: &State, here: &Here<'_>) -> Option<Terms> {
    evidence::find(state, here)?.terms
}

/// Returns the terms of the licence of all users, as [`terms`] does of a state.
#[must_use]
pub fn public_terms(public: &Public, here: &Here<'_>) -> Option<Terms> {
    evidence::of_public(public, here)?.terms
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

fn over(terms: &Terms, time: Timestamp) -> Option<Reason> {
    let trial = terms.trial_over(time).map(|since| Reason::TrialOver { since });

    trial.or_else(|| {
        terms
            .subscription_over(time)
            .map(|since| Reason::SubscriptionOver { since })
    })
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
    if let Some(over) = evidence.terms.as_ref().and_then(|terms| over(terms, time)) {
        return notice(over);
    }
    let comparison = evidence.parts.compare(parts);
    if !evidence.parts.is_valid_on(parts) {
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
