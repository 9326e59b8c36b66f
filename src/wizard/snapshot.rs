//! The state of the product on this computer, as plain data that the backend reads.

use std::path::PathBuf;

use jiff::Timestamp;

use crate::catalogue::Region;
use crate::codes::{InstallationId, KeyKind};
use crate::fault::Fault;
use crate::installed::Scope;
use crate::licence::{Draft, Method, Reason, Status, Terms};
use crate::machine::Comparison;

/// The state of the product on this computer at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// The time of the snapshot; never before a time seen earlier.
    pub now: Timestamp,
    /// The role in which this computer is activated.
    pub role: ComputerRole,
    /// Whom the status is for.
    pub scope: Scope,
    /// True if an administrator activated the product for all users, and this user only reads of it.
    pub is_kept_elsewhere: bool,
    /// The activation status of the product.
    pub status: Status,
    /// The terms of the licence, if it has any.
    pub terms: Option<Terms>,
    /// The installed product key.
    pub key: Option<KeyFacts>,
    /// The installation ID of this key on this computer; `None` without a key.
    pub installation_id: Option<InstallationId>,
    /// True if the key is marked for activation in the background.
    pub automatic: bool,
    /// The reason why the last attempt to activate or to renew failed; `None` after a success.
    pub last_failure: Option<Fault>,
    /// The number of activations used and allowed, as the service last reported it.
    pub count: Option<Count>,
    /// The current hardware compared with the hardware at activation. Without an activation all
    /// parts are new.
    pub hardware: Comparison,
    /// The entries that the user made on the telephone page earlier.
    pub draft: Draft,
    /// The country or region in this computer's settings.
    pub region: Option<Region>,
    /// A fault to show with the status, for example a restored state.
    pub warning: Option<Fault>,
    /// The release that must still be reported to the activation centre, after the activation was
    /// released without asking the service.
    pub released: Option<ReleaseReport>,
    /// The name of the key that was replaced while the product was activated: entering that key
    /// again brings its activation back.
    pub former_key: Option<String>,
    /// The folder for this user's documents.
    pub folder: Option<PathBuf>,
}

/// A released activation, in the form in which it is reported to the activation centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseReport {
    /// The installation ID that was activated.
    pub installation_id: InstallationId,
    /// The groups of the release code, which proves the release.
    pub groups: Vec<String>,
}

impl Snapshot {
    /// Returns whether the organisation's KMS host activates the product, by an attempt of this user.
    #[must_use]
    pub fn is_kms_client(&self) -> bool {
        let own = self.key.as_ref().filter(|_| !self.is_kept_elsewhere);
        own.as_ref().is_some_and(|key| key.kind == KeyKind::KmsClient)
    }

    /// Returns whether the installed key is activated by a person rather than by the organisation's
    /// KMS host. A key that an administrator keeps for all users is not this user's to activate.
    #[must_use]
    pub fn has_activatable_key(&self) -> bool {
        let activatable = match self.role {
            ComputerRole::Computer => KeyKind::MultipleActivation,
            ComputerRole::KmsHost { .. } => KeyKind::KmsHost,
        };

        !self.is_kept_elsewhere && self.key.as_ref().is_some_and(|key| key.kind == activatable)
    }

    /// Returns whether there is an activation that can be released, so that another computer can
    /// use it.
    #[must_use]
    pub fn can_release(&self) -> bool {
        let is_activated = match &self.status {
            Status::Activated { method, .. } => *method != Method::Kms,
            Status::Notice { reason } => matches!(
                reason,
                Reason::HardwareChanged { .. } | Reason::ClockMovedBack { .. }
            ),
            Status::Grace { .. } => false,
        };

        is_activated && !self.is_host() && self.has_activatable_key()
    }

    /// Returns whether the licence has a trial or a subscription, which may have to be prolonged.
    #[must_use]
    pub fn has_terms_that_end(&self) -> bool {
        self.terms.as_ref().and_then(Terms::ends).is_some()
    }

    /// Returns whether the trial of the key is over, so that only another key helps.
    #[must_use]
    pub const fn is_trial_over(&self) -> bool {
        matches!(
            self.status,
            Status::Notice {
                reason: Reason::TrialOver { .. }
            }
        )
    }

    /// Returns whether this computer is intended to activate other computers.
    #[must_use]
    pub const fn is_host(&self) -> bool {
        matches!(self.role, ComputerRole::KmsHost { .. })
    }
}

/// The role in which a computer is activated.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum ComputerRole {
    /// A computer that uses the product.
    #[default]
    Computer,
    /// The KMS host of an organisation.
    KmsHost {
        /// The products that it activates; empty until the host itself is activated.
        serves: Vec<ServedProduct>,
    },
}

/// A product that a KMS host activates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServedProduct {
    /// The product number.
    pub code: u16,
    /// The product's name in English, for a product that the local catalogue does not contain.
    pub name: String,
}

/// The facts about a product key that may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFacts {
    /// The kind of key.
    pub kind: KeyKind,
    /// The name of the key: its first two groups.
    pub key_name: String,
}

/// The number of activations of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The number of computers that use the key.
    pub used: u32,
    /// The number of computers that may use the key.
    pub limit: u32,
}
