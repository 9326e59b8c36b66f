//! Make and verify release codes: 24 digits by which a computer without a network reports that it
//! released its activation.

use std::fmt;
use std::str::FromStr;

use subtle::ConstantTimeEq;

use super::digit_groups::{self, RELEASE_GROUPS, Series, ShortPayload, Unreadable};
use super::{InstallationId, ProductKey, mac};

/// A release code: the wizard shows it after it has deleted the activation of an installation ID,
/// and the help desk types it. It has four groups of six digits, labelled W to Z.
///
/// 64 bits: the first 8 bytes of HMAC-SHA-256(K, the installation payload, 17 bytes) with K =
/// HKDF-SHA-256(the key's payload, salt "kakunin/release-code/v2", info = vendor id, 32 bytes). It
/// proves that the caller has the product key: a guess without the key is right once in 2⁶⁴ times.
/// It does not prove that the computer deleted its activation; for that, the wizard has to be
/// trusted.
#[derive(Clone)]
pub struct ReleaseCode([u8; 8]);

impl ReleaseCode {
    /// Makes the release code of this key for this installation ID, which must be the one that the
    /// computer was activated with.
    #[must_use]
    pub fn new(key: &ProductKey, vendor: &str, installation: &InstallationId) -> Self {
        let whole = mac::hmac_sha256(
            &*mac::derived_key::<32>(&*key.payload(), "kakunin/release-code/v2", vendor),
            &[&installation.payload()],
        );
        let mut tag = [0; 8];
        tag.copy_from_slice(&whole[..8]);

        Self(tag)
    }

    /// Returns whether this is the release code of this key for this installation ID; compares in
    /// constant time.
    #[must_use]
    pub fn verify(&self, key: &ProductKey, vendor: &str, installation: &InstallationId) -> bool {
        self.0.ct_eq(&Self::new(key, vendor, installation).0).into()
    }

    /// Returns the four groups of six digits, as they are read over the telephone.
    #[must_use]
    pub fn groups(&self) -> [String; RELEASE_GROUPS] {
        let mut payload: ShortPayload = [0; 9];
        payload[1..].copy_from_slice(&self.0);

        digit_groups::encode(Series::Release, &payload)
    }
}

/// An error that occurs when a text is not a release code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReleaseCodeError {
    /// The digits cannot be read, or do not agree.
    #[error("this is no release code: {0}")]
    Digits(#[from] Unreadable),
    /// Each group is right, but together they are a number that no release code has.
    #[error("the groups are no release code together")]
    Range,
}

impl FromStr for ReleaseCode {
    type Err = ReleaseCodeError;

    /// Reads 24 digits of any script, with any separators.
    fn from_str(text: &str) -> Result<Self, ReleaseCodeError> {
        let payload: ShortPayload = digit_groups::decode(Series::Release, RELEASE_GROUPS, text)?;
        let [0, tag @ ..] = payload else {
            return Err(ReleaseCodeError::Range);
        };

        Ok(Self(tag))
    }
}

impl fmt::Display for ReleaseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.groups().join("-"))
    }
}

impl fmt::Debug for ReleaseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReleaseCode(…)")
    }
}

impl PartialEq for ReleaseCode {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for ReleaseCode {}
