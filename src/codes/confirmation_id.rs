//! Make and verify confirmation IDs: the answer to an installation ID, with 24 digits in the scheme
//! `keyed` and 96 in the scheme `signed`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

use super::digit_groups::{
    self, GROUPS, KEYED_DIGITS, KEYED_GROUPS, SIGNED_DIGITS, SIGNED_GROUPS, Series, ShortPayload,
    SignedPayload, Unreadable,
};
use super::signed::{ConfirmationKey, ConfirmationSecret, Signature};
use super::{InstallationId, ProductKey, mac};
use crate::fault::Fault;

/// The type of a confirmation ID, which says for how long it activates.
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
    /// The period that a provisional confirmation ID activates, in hours.
    pub const PROVISIONAL_HOURS: u32 = 72;

    const fn number(self) -> u8 {
        match self {
            Self::Permanent => 0,
            Self::Provisional => 1,
        }
    }

    const fn from_number(number: u16) -> Option<Self> {
        match number {
            0 => Some(Self::Permanent),
            1 => Some(Self::Provisional),
            _ => None,
        }
    }
}

/// The scheme of confirmation IDs, which the vendor chooses in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Scheme {
    /// Derived from the product key: 24 digits. Anyone who can verify a confirmation ID can also
    /// make one.
    #[default]
    Keyed,
    /// Signed by the vendor's service: 96 digits. Verification needs no secret that could make one.
    Signed,
}

impl Scheme {
    /// Returns the number of six-digit groups in a confirmation ID.
    #[must_use]
    pub const fn groups(self) -> usize {
        match self {
            Self::Keyed => KEYED_GROUPS,
            Self::Signed => SIGNED_GROUPS,
        }
    }

    /// Returns the number of digits in a confirmation ID.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Keyed => KEYED_DIGITS,
            Self::Signed => SIGNED_DIGITS,
        }
    }

    /// Returns the series, which determines how the groups are checked and labelled.
    #[must_use]
    pub const fn series(self) -> Series {
        match self {
            Self::Keyed => Series::Confirmation,
            Self::Signed => Series::SignedConfirmation,
        }
    }
}

/// The data that a confirmation ID is verified with.
#[derive(Debug, Clone, Copy)]
pub enum Verifier<'a> {
    /// For the scheme `keyed`.
    Keyed {
        /// The product key of the installation ID.
        key: &'a ProductKey,
        /// The vendor's id.
        vendor: &'a str,
    },
    /// For the scheme `signed`.
    Signed {
        /// The vendor's public key.
        public: &'a ConfirmationKey,
        /// The product key of the installation ID.
        key: &'a ProductKey,
        /// The vendor's id.
        vendor: &'a str,
    },
    /// For a KMS host, always in the scheme `signed`. An installation ID does not contain the kind
    /// of its product key, so the signature has to: a key for one computer must not turn the
    /// computer into a host. Clients verify it without the host's product key.
    SignedForHost(&'a ConfirmationKey),
}

/// A confirmation ID: the vendor's answer to one installation ID of one product key.
///
/// Scheme `keyed`, 64 bits: the first 8 bytes of HMAC-SHA-256(K, type, 1 byte ‖ installation
/// payload, 17 bytes) with K = HKDF-SHA-256(the key's payload, salt "kakunin/confirmation-id/v2",
/// info = vendor id, 32 bytes). The digits do not contain the type: the verifier tries both.
///
/// Scheme `signed`, 259 bits: type 4 · signature 255 of type ‖ installation payload ‖ the first 16
/// bytes of HMAC-SHA-256(S, installation payload) with S = HKDF-SHA-256(the key's payload, salt
/// "kakunin/confirmation-key/v2", info = vendor id, 32 bytes), which binds it to this one key. For
/// a KMS host, the type in the message is 128, and the last part is omitted.
///
/// `Debug` shows neither tag nor signature; `==` compares in constant time.
#[derive(Clone)]
pub struct ConfirmationId(Proof);

#[derive(Clone)]
enum Proof {
    Tag([u8; 8]),
    Signature(ConfirmationType, Signature),
}

impl ConfirmationId {
    /// Makes the confirmation ID of this key for this installation ID, in the scheme `keyed`.
    #[must_use]
    pub fn keyed(
        key: &ProductKey,
        vendor: &str,
        installation: &InstallationId,
        kind: ConfirmationType,
    ) -> Self {
        let whole = mac::hmac_sha256(
            &*mac::derived_key::<32>(&*key.payload(), "kakunin/confirmation-id/v2", vendor),
            &[&[kind.number()], &installation.payload()],
        );
        let mut tag = [0; 8];
        tag.copy_from_slice(&whole[..8]);

        Self(Proof::Tag(tag))
    }

    /// Makes the confirmation ID of this key for this installation ID, in the scheme `signed`.
    #[must_use]
    pub fn signed(
        secret: &ConfirmationSecret,
        key: &ProductKey,
        vendor: &str,
        installation: &InstallationId,
        kind: ConfirmationType,
    ) -> Self {
        let signature = secret.sign(&bound_message(key, vendor, installation, kind));

        Self(Proof::Signature(kind, signature))
    }

    /// Makes the confirmation ID for this installation ID of a KMS host: permanent, in the scheme
    /// `signed`.
    #[must_use]
    pub fn signed_for_host(secret: &ConfirmationSecret, installation: &InstallationId) -> Self {
        let signature = secret.sign(&host_message(installation));

        Self(Proof::Signature(ConfirmationType::Permanent, signature))
    }

    /// Returns the type, if this confirmation ID answers this installation ID in the verifier's
    /// scheme.
    #[must_use]
    pub fn verify(&self, by: Verifier<'_>, installation: &InstallationId) -> Option<ConfirmationType> {
        match (by, &self.0) {
            (Verifier::Keyed { key, vendor }, Proof::Tag(_)) => self.verify_keyed(key, vendor, installation),
            (Verifier::Signed { public, key, vendor }, Proof::Signature(kind, signature)) => public
                .has_signed(&bound_message(key, vendor, installation, *kind), signature)
                .then_some(*kind),
            (Verifier::SignedForHost(public), Proof::Signature(ConfirmationType::Permanent, signature)) => {
                public
                    .has_signed(&host_message(installation), signature)
                    .then_some(ConfirmationType::Permanent)
            }
            _ => None,
        }
    }

    /// Verifies a confirmation ID of the scheme `keyed`; compares in constant time.
    #[must_use]
    pub fn verify_keyed(
        &self,
        key: &ProductKey,
        vendor: &str,
        installation: &InstallationId,
    ) -> Option<ConfirmationType> {
        // Both are always made and compared, so that the duration does not reveal which one it is.
        let is = |kind| *self == Self::keyed(key, vendor, installation, kind);
        let (permanent, provisional) = (is(ConfirmationType::Permanent), is(ConfirmationType::Provisional));

        if permanent {
            Some(ConfirmationType::Permanent)
        } else {
            provisional.then_some(ConfirmationType::Provisional)
        }
    }

    /// Returns the scheme of this confirmation ID.
    #[must_use]
    pub const fn scheme(&self) -> Scheme {
        match self.0 {
            Proof::Tag(_) => Scheme::Keyed,
            Proof::Signature(..) => Scheme::Signed,
        }
    }

    /// Returns the four or sixteen groups of six digits, as they are read over the telephone.
    #[must_use]
    pub fn groups(&self) -> Vec<String> {
        match &self.0 {
            Proof::Tag(tag) => {
                let mut payload: ShortPayload = [0; 9];
                payload[1..].copy_from_slice(tag);

                Vec::from(digit_groups::encode::<_, KEYED_GROUPS>(
                    Series::Confirmation,
                    &payload,
                ))
            }
            Proof::Signature(kind, signature) => {
                let mut payload: SignedPayload = [0; 34];
                payload[2..].copy_from_slice(&signature.to_bytes());
                // The type is stored above the 255 bits of the signature.
                let kind = kind.number();
                payload[2] |= (kind & 1) << 7;
                payload[1] = kind >> 1;

                Vec::from(digit_groups::encode::<_, SIGNED_GROUPS>(
                    Series::SignedConfirmation,
                    &payload,
                ))
            }
        }
    }

    /// Reads a confirmation ID of this scheme: digits of any script with any separators.
    ///
    /// # Errors
    /// Returns a [`ConfirmationIdError`] that names what is wrong, and where.
    pub fn parse(text: &str, scheme: Scheme) -> Result<Self, ConfirmationIdError> {
        let unreadable = |error| match error {
            Unreadable::Groups { .. } | Unreadable::Length { .. } if is_of_installation_id(text, scheme) => {
                ConfirmationIdError::InstallationIdTyped
            }
            error => error.into(),
        };

        match scheme {
            Scheme::Keyed => {
                let payload: ShortPayload =
                    digit_groups::decode(scheme.series(), KEYED_GROUPS, text).map_err(unreadable)?;
                let [0, tag @ ..] = payload else {
                    return Err(ConfirmationIdError::Range);
                };

                Ok(Self(Proof::Tag(tag)))
            }
            Scheme::Signed => {
                let payload: SignedPayload =
                    digit_groups::decode(scheme.series(), SIGNED_GROUPS, text).map_err(unreadable)?;
                let mut signature = [0; 32];
                signature.copy_from_slice(&payload[2..]);
                let kind = (u16::from_be_bytes([payload[0], payload[1]]) << 1) | u16::from(signature[0] >> 7);
                signature[0] &= 0x7F;
                let kind = ConfirmationType::from_number(kind).ok_or(ConfirmationIdError::Range)?;

                Ok(Self(Proof::Signature(kind, Signature::from_bytes(signature))))
            }
        }
    }
}

/// Returns whether the text is an installation ID in place of a confirmation ID: a whole one, or as
/// much of its beginning as fits. A typing error in a confirmation ID cannot be mistaken for this,
/// since a group that is right in one series is always wrong at the same position of the other.
fn is_of_installation_id(text: &str, scheme: Scheme) -> bool {
    digit_groups::belongs_to(Series::Installation, GROUPS, text)
        || (scheme == Scheme::Keyed && digit_groups::belongs_to(Series::Installation, KEYED_GROUPS, text))
}

/// The type of a KMS host in the signed message.
const FOR_HOST: u8 = 0x80;

/// Returns the message that is signed for a computer: the type in one byte, the payload of the
/// installation ID in 17, and 16 bytes that only the holder of the key and the service can make.
fn bound_message(
    key: &ProductKey,
    vendor: &str,
    installation: &InstallationId,
    kind: ConfirmationType,
) -> [u8; 34] {
    let binding = mac::hmac_sha256(
        &*mac::derived_key::<32>(&*key.payload(), "kakunin/confirmation-key/v2", vendor),
        &[&installation.payload()],
    );
    let mut message = [kind.number(); 34];
    message[1..18].copy_from_slice(&installation.payload());
    message[18..].copy_from_slice(&binding[..16]);

    message
}

/// Returns the message that is signed for a KMS host: its type, and the payload of its installation
/// ID, which names the host's public key.
fn host_message(installation: &InstallationId) -> [u8; 18] {
    let mut message = [FOR_HOST; 18];
    message[1..].copy_from_slice(&installation.payload());

    message
}

/// An error that occurs when a text is not a confirmation ID.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConfirmationIdError {
    /// The digits cannot be read, or do not agree.
    #[error("this is no confirmation ID: {0}")]
    Digits(#[from] Unreadable),
    /// All groups are valid groups of an installation ID.
    #[error("this is an installation ID, not a confirmation ID")]
    InstallationIdTyped,
    /// Each group is right, but together they are a number that no confirmation ID has.
    #[error("the groups are no confirmation ID together")]
    Range,
}

impl From<ConfirmationIdError> for Fault {
    fn from(error: ConfirmationIdError) -> Self {
        match error {
            ConfirmationIdError::Digits(unreadable) => match unreadable {
                Unreadable::NotFound => Self::ConfirmationIdsInText { several: false },
                Unreadable::Several => Self::ConfirmationIdsInText { several: true },
                Unreadable::Length { digits, expected } => Self::ConfirmationLength { digits, expected },
                Unreadable::Character { group, .. } => Self::ConfirmationGroups { groups: vec![group] },
                Unreadable::Groups { groups } => Self::ConfirmationGroups { groups },
            },
            ConfirmationIdError::InstallationIdTyped => Self::InstallationIdTyped,
            // A number that is too large has its fault in the first digits.
            ConfirmationIdError::Range => Self::ConfirmationGroups { groups: vec![1] },
        }
    }
}

impl FromStr for ConfirmationId {
    type Err = ConfirmationIdError;

    /// Reads 96 digits as the scheme `signed`, and anything else as `keyed`. Digits of any script
    /// are accepted, with any separators.
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
        f.write_str("ConfirmationId(…)")
    }
}

impl PartialEq for ConfirmationId {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Proof::Tag(one), Proof::Tag(other)) => one.ct_eq(other).into(),
            (Proof::Signature(kind, one), Proof::Signature(other_kind, other)) => {
                let kinds = kind.number().ct_eq(&other_kind.number());

                (kinds & one.to_bytes().ct_eq(&other.to_bytes())).into()
            }
            _ => false,
        }
    }
}

impl Eq for ConfirmationId {}
