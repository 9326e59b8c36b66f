//! Make and verify confirmation IDs of the scheme `keyed`: 48 digits that answer an installation ID.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

use super::digit_groups::{self, DIGITS, GROUPS, Payload, Series, Unreadable};
use super::{InstallationId, ProductKey, mac};
use crate::fault::Fault;

/// How long a confirmation ID activates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub enum ConfirmationType {
    /// For good.
    Permanent,
    /// For [72 hours](ConfirmationType::PROVISIONAL_HOURS).
    Provisional,
}

impl ConfirmationType {
    /// How long a provisional confirmation ID activates, in hours.
    pub const PROVISIONAL_HOURS: u32 = 72;

    const fn number(self) -> u8 {
        match self {
            Self::Permanent => 0,
            Self::Provisional => 1,
        }
    }

    const fn from_number(number: u8) -> Option<Self> {
        match number {
            0 => Some(Self::Permanent),
            1 => Some(Self::Provisional),
            _ => None,
        }
    }
}

/// A confirmation ID: the vendor's answer to one installation ID of one product key.
///
/// 132 bits: type 4 · tag 128 = the first 16 bytes of HMAC-SHA-256(K, type, 1 byte ‖ installation payload, 17 bytes)
/// with K = HKDF-SHA-256(the key's payload, salt "kakunin/confirmation-id/v1", info = vendor id, 32 bytes). `Debug`
/// does not show the tag; `==` compares it in constant time.
#[derive(Clone)]
pub struct ConfirmationId {
    kind: ConfirmationType,
    tag: [u8; 16],
}

impl ConfirmationId {
    /// Makes the confirmation ID of this key for this installation ID.
    #[must_use]
    pub fn keyed(
        key: &ProductKey,
        vendor: &str,
        installation: &InstallationId,
        kind: ConfirmationType,
    ) -> Self {
        let whole = mac::hmac_sha256(
            &*mac::derived_key(&*key.payload(), "kakunin/confirmation-id/v1", vendor),
            &[&[kind.number()], &installation.payload()],
        );
        let mut tag = [0; 16];
        tag.copy_from_slice(&whole[..16]);

        Self { kind, tag }
    }

    /// The type, if this is the answer to this installation ID of this key; compares in constant time.
    #[must_use]
    pub fn verify_keyed(
        &self,
        key: &ProductKey,
        vendor: &str,
        installation: &InstallationId,
    ) -> Option<ConfirmationType> {
        (*self == Self::keyed(key, vendor, installation, self.kind)).then_some(self.kind)
    }

    /// The type it claims; trust it only after [`verify_keyed`](Self::verify_keyed).
    #[must_use]
    pub const fn claimed_type(&self) -> ConfirmationType {
        self.kind
    }

    /// The eight groups of six digits, as they are read over the telephone.
    #[must_use]
    pub fn groups(&self) -> [String; GROUPS] {
        let mut payload: Payload = [0; 17];
        payload[0] = self.kind.number();
        payload[1..].copy_from_slice(&self.tag);

        digit_groups::encode(Series::Confirmation, &payload)
    }
}

/// Why a text is no confirmation ID. Groups and positions count from 1 (group 1 is A).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConfirmationIdError {
    /// Too few or too many digits.
    #[error("a confirmation ID has {expected} digits, not {digits}")]
    Length {
        /// How many were given.
        digits: usize,
        /// How many there should be.
        expected: usize,
    },
    /// Something that is no digit.
    #[error("the character at position {position} of group {group} is no digit")]
    Character {
        /// The group it stands in.
        group: usize,
        /// Its place in the group.
        position: usize,
        /// The character, in upper case.
        found: char,
    },
    /// The check digits of these groups do not agree.
    #[error("groups of the confirmation ID are wrong: {groups:?}")]
    Groups {
        /// The groups, in ascending order.
        groups: Vec<usize>,
    },
    /// All eight groups are right as groups of an installation ID. No mistake in typing a confirmation ID gets there,
    /// not even by changing the order of its groups: group F is the first whose seed is one of the other series, and
    /// G and H the only others.
    #[error("this is an installation ID, not a confirmation ID")]
    InstallationIdTyped,
    /// Each group is right, but the type is none that this program knows.
    #[error("the confirmation ID is of a type this program does not know")]
    Type,
}

impl From<Unreadable> for ConfirmationIdError {
    fn from(error: Unreadable) -> Self {
        match error {
            Unreadable::Length { digits } => Self::Length {
                digits,
                expected: DIGITS,
            },
            Unreadable::Character {
                group,
                position,
                found,
            } => Self::Character {
                group,
                position,
                found,
            },
            Unreadable::Groups { groups } => Self::Groups { groups },
        }
    }
}

impl From<ConfirmationIdError> for Fault {
    fn from(error: ConfirmationIdError) -> Self {
        match error {
            ConfirmationIdError::Length { digits, expected } => Self::ConfirmationLength { digits, expected },
            ConfirmationIdError::Character { group, .. } => Self::ConfirmationGroups { groups: vec![group] },
            ConfirmationIdError::Groups { groups } => Self::ConfirmationGroups { groups },
            ConfirmationIdError::InstallationIdTyped => Self::InstallationIdTyped,
            // The type stands in the first digits.
            ConfirmationIdError::Type => Self::ConfirmationGroups { groups: vec![1] },
        }
    }
}

impl FromStr for ConfirmationId {
    type Err = ConfirmationIdError;

    /// Reads 48 digits of any script with any separators.
    fn from_str(text: &str) -> Result<Self, ConfirmationIdError> {
        let payload = match digit_groups::decode(Series::Confirmation, text) {
            Err(Unreadable::Groups { .. }) if digit_groups::belongs_to(Series::Installation, text) => {
                return Err(ConfirmationIdError::InstallationIdTyped);
            }
            read => read?,
        };
        let kind = ConfirmationType::from_number(payload[0]).ok_or(ConfirmationIdError::Type)?;
        let mut tag = [0; 16];
        tag.copy_from_slice(&payload[1..]);

        Ok(Self { kind, tag })
    }
}

impl fmt::Display for ConfirmationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.groups().join("-"))
    }
}

impl fmt::Debug for ConfirmationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConfirmationId({:?}, …)", self.kind)
    }
}

impl PartialEq for ConfirmationId {
    fn eq(&self, other: &Self) -> bool {
        (self.kind.number().ct_eq(&other.kind.number()) & self.tag.ct_eq(&other.tag)).into()
    }
}

impl Eq for ConfirmationId {}
