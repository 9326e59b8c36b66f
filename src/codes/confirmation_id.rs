//! Make and verify confirmation IDs: 48 digits of the scheme `keyed`, or 96 of the scheme `signed`, that answer an
//! installation ID.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

use super::digit_groups::{
    self, DIGITS, GROUPS, Payload, SIGNED_DIGITS, SIGNED_GROUPS, Series, SignedPayload, Unreadable,
};
use super::signed::{ConfirmationKey, ConfirmationSecret, Signature};
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

/// How confirmation IDs are made: the vendor's choice, in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scheme {
    /// From the product key: 48 digits. Whoever verifies one could make one.
    #[default]
    Keyed,
    /// Signed by the vendor's service: 96 digits. Whoever verifies one holds no secret.
    Signed,
}

impl Scheme {
    /// How many groups of six digits a confirmation ID has.
    #[must_use]
    pub const fn groups(self) -> usize {
        match self {
            Self::Keyed => GROUPS,
            Self::Signed => SIGNED_GROUPS,
        }
    }

    /// How many digits it has.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Keyed => DIGITS,
            Self::Signed => SIGNED_DIGITS,
        }
    }
}

/// By what a confirmation ID is verified.
#[derive(Debug, Clone, Copy)]
pub enum Verifier<'a> {
    /// Of the scheme `keyed`.
    Keyed {
        /// The product key of the installation ID.
        key: &'a ProductKey,
        /// The vendor's id.
        vendor: &'a str,
    },
    /// Of the scheme `signed`.
    Signed(&'a ConfirmationKey),
    /// Of a KMS host, always of the scheme `signed`. An installation ID does not tell what kind of key it belongs to, so
    /// the signature has to: a key for one computer must not make a host of it.
    SignedForHost(&'a ConfirmationKey),
}

/// A confirmation ID: the vendor's answer to one installation ID of one product key.
///
/// Scheme `keyed`, 132 bits: type 4 · tag 128 = the first 16 bytes of HMAC-SHA-256(K, message) with K = HKDF-SHA-256(the
/// key's payload, salt "kakunin/confirmation-id/v1", info = vendor id, 32 bytes). Scheme `signed`, 259 bits: type 4 ·
/// signature 255 of the message. The message is the type, 1 byte (128 more for a KMS host) ‖ the installation payload, 17
/// bytes. `Debug` shows neither tag nor signature; `==` compares in constant time.
#[derive(Clone)]
pub struct ConfirmationId {
    kind: ConfirmationType,
    proof: Proof,
}

#[derive(Clone)]
enum Proof {
    Tag([u8; 16]),
    Signature(Signature),
}

impl ConfirmationId {
    /// Makes the confirmation ID of this key for this installation ID, of the scheme `keyed`.
    #[must_use]
    pub fn keyed(
        key: &ProductKey,
        vendor: &str,
        installation: &InstallationId,
        kind: ConfirmationType,
    ) -> Self {
        let whole = mac::hmac_sha256(
            &*mac::derived_key::<32>(&*key.payload(), "kakunin/confirmation-id/v1", vendor),
            &[&[kind.number()], &installation.payload()],
        );
        let mut tag = [0; 16];
        tag.copy_from_slice(&whole[..16]);

        Self {
            kind,
            proof: Proof::Tag(tag),
        }
    }

    /// Makes the confirmation ID for this installation ID, of the scheme `signed`.
    #[must_use]
    pub fn signed(
        secret: &ConfirmationSecret,
        installation: &InstallationId,
        kind: ConfirmationType,
    ) -> Self {
        Self {
            kind,
            proof: Proof::Signature(secret.sign(&message(installation, kind.number()))),
        }
    }

    /// Makes the confirmation ID for this installation ID of a KMS host: permanent, of the scheme `signed`.
    #[must_use]
    pub fn signed_for_host(secret: &ConfirmationSecret, installation: &InstallationId) -> Self {
        let kind = ConfirmationType::Permanent;

        Self {
            kind,
            proof: Proof::Signature(secret.sign(&message(installation, kind.number() | FOR_HOST))),
        }
    }

    /// The type, if this is the answer to this installation ID by this scheme.
    #[must_use]
    pub fn verify(&self, by: Verifier<'_>, installation: &InstallationId) -> Option<ConfirmationType> {
        let is_genuine = match (by, &self.proof) {
            (Verifier::Keyed { key, vendor }, Proof::Tag(_)) => {
                *self == Self::keyed(key, vendor, installation, self.kind)
            }
            (Verifier::Signed(key), Proof::Signature(signature)) => {
                key.has_signed(&message(installation, self.kind.number()), signature)
            }
            (Verifier::SignedForHost(key), Proof::Signature(signature)) => {
                key.has_signed(&message(installation, self.kind.number() | FOR_HOST), signature)
            }
            _ => false,
        };

        is_genuine.then_some(self.kind)
    }

    /// The same for the scheme `keyed`; compares in constant time.
    #[must_use]
    pub fn verify_keyed(
        &self,
        key: &ProductKey,
        vendor: &str,
        installation: &InstallationId,
    ) -> Option<ConfirmationType> {
        self.verify(Verifier::Keyed { key, vendor }, installation)
    }

    /// The type it claims; trust it only after [`verify`](Self::verify).
    #[must_use]
    pub const fn claimed_type(&self) -> ConfirmationType {
        self.kind
    }

    /// The scheme it was made by.
    #[must_use]
    pub const fn scheme(&self) -> Scheme {
        match self.proof {
            Proof::Tag(_) => Scheme::Keyed,
            Proof::Signature(_) => Scheme::Signed,
        }
    }

    /// The groups of six digits, eight or sixteen, as they are read over the telephone.
    #[must_use]
    pub fn groups(&self) -> Vec<String> {
        match &self.proof {
            Proof::Tag(tag) => {
                let mut payload: Payload = [0; 17];
                payload[0] = self.kind.number();
                payload[1..].copy_from_slice(tag);

                Vec::from(digit_groups::encode::<_, GROUPS>(Series::Confirmation, &payload))
            }
            Proof::Signature(signature) => {
                let mut payload: SignedPayload = [0; 34];
                payload[2..].copy_from_slice(&signature.to_bytes());
                // The type stands above the 255 bits of the signature.
                let kind = self.kind.number();
                payload[2] |= (kind & 1) << 7;
                payload[1] = kind >> 1;

                Vec::from(digit_groups::encode::<_, SIGNED_GROUPS>(
                    Series::Confirmation,
                    &payload,
                ))
            }
        }
    }

    /// Reads a confirmation ID of this scheme: digits of any script with any separators.
    ///
    /// # Errors
    /// [`ConfirmationIdError`] names what is wrong, and where.
    pub fn parse(text: &str, scheme: Scheme) -> Result<Self, ConfirmationIdError> {
        let is_installation_id = || digit_groups::belongs_to(Series::Installation, text);
        let unreadable = |error| match error {
            Unreadable::Groups { .. } | Unreadable::Length { .. } if is_installation_id() => {
                ConfirmationIdError::InstallationIdTyped
            }
            error => ConfirmationIdError::from(error, scheme),
        };
        let (kind, proof) = match scheme {
            Scheme::Keyed => {
                let payload: Payload =
                    digit_groups::decode(Series::Confirmation, GROUPS, text).map_err(unreadable)?;
                let mut tag = [0; 16];
                tag.copy_from_slice(&payload[1..]);
                (u16::from(payload[0]), Proof::Tag(tag))
            }
            Scheme::Signed => {
                let payload: SignedPayload =
                    digit_groups::decode(Series::Confirmation, SIGNED_GROUPS, text).map_err(unreadable)?;
                let mut signature = [0; 32];
                signature.copy_from_slice(&payload[2..]);
                let kind = (u16::from_be_bytes([payload[0], payload[1]]) << 1) | u16::from(signature[0] >> 7);
                signature[0] &= 0x7F;
                (kind, Proof::Signature(Signature::from_bytes(signature)))
            }
        };
        let kind = u8::try_from(kind)
            .ok()
            .and_then(ConfirmationType::from_number)
            .ok_or(ConfirmationIdError::Type)?;

        Ok(Self { kind, proof })
    }
}

/// What is added to the type in the message for a KMS host.
const FOR_HOST: u8 = 0x80;

/// What is authenticated: the type in one byte, and the payload of the installation ID in 17.
fn message(installation: &InstallationId, kind: u8) -> [u8; 18] {
    let mut message = [kind; 18];
    message[1..].copy_from_slice(&installation.payload());

    message
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

impl ConfirmationIdError {
    fn from(error: Unreadable, scheme: Scheme) -> Self {
        match error {
            Unreadable::Length { digits } => Self::Length {
                digits,
                expected: scheme.digits(),
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

    /// Reads 96 digits as the scheme `signed`, and anything else as `keyed`; digits of any script with any separators.
    fn from_str(text: &str) -> Result<Self, ConfirmationIdError> {
        let scheme = if digit_groups::count_digits(text) == SIGNED_DIGITS {
            Scheme::Signed
        } else {
            Scheme::Keyed
        };

        Self::parse(text, scheme)
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
        let kinds = self.kind.number().ct_eq(&other.kind.number());
        let proofs = match (&self.proof, &other.proof) {
            (Proof::Tag(one), Proof::Tag(other)) => one.ct_eq(other),
            (Proof::Signature(one), Proof::Signature(other)) => one.to_bytes().ct_eq(&other.to_bytes()),
            _ => return false,
        };

        (kinds & proofs).into()
    }
}

impl Eq for ConfirmationId {}
