//! Binds the proof of a request to the whole content of the request and to its purpose.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::kms::HostRequest;
use super::{ActivationRequest, ExchangeRequest, ReleaseRequest};
use crate::base64url;
use crate::codes::{ProductKey, Purpose, Statement};
#[cfg(feature = "service")]
use crate::licence::Nonce;
use crate::machine::Parts;

/// The result of [`ProductKey::proof`]: 32 bytes, written as base64url without padding. `Debug`
/// hides it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Proof(pub [u8; 32]);

impl Proof {
    /// A placeholder in a request before it is [proven](Proven::proven_by); it is never a valid
    /// proof.
    pub const MISSING: Self = Self([0; 32]);

    /// Returns the first 16 bytes, by which a repeated request is recognised.
    #[cfg(feature = "service")]
    pub(crate) fn short(&self) -> Nonce {
        let mut short = [0; 16];
        short.copy_from_slice(&self.0[..16]);

        Nonce::from_bytes(short)
    }
}

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proof(…)")
    }
}

impl Serialize for Proof {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        base64url::serialize(&self.0, serializer)
    }
}

impl<'de> Deserialize<'de> for Proof {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        base64url::deserialize(deserializer, "a proof is 32 bytes in base64url").map(Self)
    }
}

/// A request with a proof that its sender has the product key. The proof covers every other member,
/// so nothing in the request can be changed on its way, and is valid for this purpose only.
pub trait Proven: Sized {
    /// The purpose of the request.
    const PURPOSE: Purpose;

    /// Returns every member except the proof, in order.
    fn statement(&self) -> Statement;

    /// Returns the vendor's ID in the request.
    fn vendor(&self) -> &str;

    /// Returns the proof.
    fn proof(&self) -> &Proof;

    /// Returns the request with this proof.
    #[must_use]
    fn with_proof(self, proof: Proof) -> Self;

    /// Returns the request with the proof that this key makes for it.
    #[must_use]
    fn proven_by(self, key: &ProductKey) -> Self {
        let proof = Proof(key.proof(self.vendor(), Self::PURPOSE, self.statement()));

        self.with_proof(proof)
    }

    /// Returns whether the proof was made with this key. Compares in constant time.
    #[must_use]
    fn is_proven_by(&self, key: &ProductKey) -> bool {
        key.has_proven(self.vendor(), Self::PURPOSE, self.statement(), &self.proof().0)
    }
}

macro_rules! proven {
    ($request:ty, $purpose:expr, |$self:ident| $statement:expr) => {
        impl Proven for $request {
            const PURPOSE: Purpose = $purpose;

            fn statement(&$self) -> Statement {
                $statement
            }

            fn vendor(&self) -> &str {
                &self.vendor
            }

            fn proof(&self) -> &Proof {
                &self.proof
            }

            fn with_proof(self, proof: Proof) -> Self {
                Self { proof, ..self }
            }
        }
    };
}

proven!(ActivationRequest, Purpose::Activate, |self| {
    Statement::default()
        .with(self.vendor.as_bytes())
        .with(&self.product.to_be_bytes())
        .with(&self.installation_id.payload())
        .with(&listed(&self.parts))
        .with(&self.present.as_ref().map(listed).unwrap_or_default())
        .with(&self.turn.map(|turn| turn.bytes().to_vec()).unwrap_or_default())
        .with(&moment(self.sent_at))
});

proven!(ExchangeRequest, Purpose::Exchange, |self| {
    Statement::default()
        .with(self.vendor.as_bytes())
        .with(&self.product.to_be_bytes())
        .with(&self.installation_id.payload())
        .with(self.confirmation_id.to_string().as_bytes())
        .with(&listed(&self.parts))
        .with(&self.present.as_ref().map(listed).unwrap_or_default())
        .with(&moment(self.sent_at))
});

proven!(ReleaseRequest, Purpose::Release, |self| {
    Statement::default()
        .with(self.vendor.as_bytes())
        .with(self.activation_id.as_bytes())
        .with(&self.installation_id.payload())
        .with(&moment(self.sent_at))
});

proven!(HostRequest, Purpose::KmsHost, |self| {
    Statement::default()
        .with(self.vendor.as_bytes())
        .with(&self.installation_id.payload())
        .with(&self.key.to_bytes())
        .with(&moment(self.sent_at))
});

/// Encodes the parts in the order in which they are listed: the name of the kind, a zero, and the
/// 16 bytes of the hash.
fn listed(parts: &Parts) -> Vec<u8> {
    parts.iter().fold(Vec::new(), |mut bytes, (kind, hash)| {
        bytes.extend_from_slice(kind.as_str().as_bytes());
        bytes.push(0);
        bytes.extend_from_slice(hash.bytes());

        bytes
    })
}

/// Encodes a time as nanoseconds since 1970, in 16 bytes, big-endian. The result does not depend on
/// how the time was written.
fn moment(time: Timestamp) -> [u8; 16] {
    time.as_nanosecond().to_be_bytes()
}
