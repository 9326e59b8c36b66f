//! What the wizard knows about the product on this computer: plain data, read by the backend.

use std::path::PathBuf;

use jiff::Timestamp;

use crate::catalogue::Region;
use crate::codes::{InstallationId, KeyKind};
use crate::fault::Fault;
use crate::licence::{Draft, Method, Reason, Status};
use crate::machine::Comparison;

/// The state of the product on this computer at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// When it was read; never before a time seen earlier.
    pub now: Timestamp,
    /// As what this computer is activated.
    pub role: Role,
    /// Whether the product is activated.
    pub status: Status,
    /// The installed product key.
    pub key: Option<KeyFacts>,
    /// The installation ID of this key on this computer; there is none without a key.
    pub installation_id: Option<InstallationId>,
    /// Whether the key is marked for activation in the background.
    pub automatic: bool,
    /// Why the last attempt to activate or to renew failed; none after a success.
    pub cause: Option<Fault>,
    /// Activations used of how many, as the service last said.
    pub count: Option<Count>,
    /// The hardware now against the hardware at activation; without an activation all parts are new.
    pub hardware: Comparison,
    /// What was typed on the telephone page before.
    pub draft: Draft,
    /// The country or region of this computer's settings.
    pub region: Option<Region>,
    /// Something that was noticed while reading, for example a restored state.
    pub notice: Option<Fault>,
    /// What the activation centre is still to be told, after the activation was given back without asking the service.
    pub released: Option<Released>,
    /// Where this person keeps documents.
    pub folder: Option<PathBuf>,
}

/// An activation that was given back, as it is told to the activation centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released {
    /// The installation ID that was activated.
    pub installation_id: InstallationId,
    /// The groups of the release code, which proves it.
    pub groups: Vec<String>,
}

impl Snapshot {
    /// Whether the organisation's KMS host activates the product.
    #[must_use]
    pub fn is_kms_client(&self) -> bool {
        self.key
            .as_ref()
            .is_some_and(|key| key.kind == KeyKind::KmsClient)
    }

    /// Whether the installed key is one that a person activates, and not an organisation's host.
    #[must_use]
    pub fn has_activatable_key(&self) -> bool {
        let activatable = match self.role {
            Role::Computer => KeyKind::MultipleActivation,
            Role::KmsHost { .. } => KeyKind::KmsHost,
        };

        self.key.as_ref().is_some_and(|key| key.kind == activatable)
    }

    /// Whether there is an activation that could be given back, so that another computer can use it.
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

    /// Whether this computer is to activate others.
    #[must_use]
    pub const fn is_host(&self) -> bool {
        matches!(self.role, Role::KmsHost { .. })
    }
}

/// As what a computer is activated.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Role {
    /// As one that uses the product.
    #[default]
    Computer,
    /// As the KMS host of an organisation.
    KmsHost {
        /// What it activates; nothing before it is activated itself.
        serves: Vec<Served>,
    },
}

/// A product that a KMS host activates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Served {
    /// Its number.
    pub code: u16,
    /// Its name in English, for one that the catalogue here does not know.
    pub name: String,
}

/// What may be shown of a product key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFacts {
    /// Its kind.
    pub kind: KeyKind,
    /// Its name: the first two groups.
    pub key_name: String,
}

/// Activations of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// How many computers use it.
    pub used: u32,
    /// How many may.
    pub limit: u32,
}
