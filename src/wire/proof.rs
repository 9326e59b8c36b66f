//! Bind the proof of a request to all that the request says, and to what it asks for.

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

/// What [`ProductKey::proof`] makes: 32 bytes, written as base64url without padding. `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Proof(pub [u8; 32]);

impl Proof {
    /// What stands in a request before it is [proven](Proven::proven_by); nobody takes it for a proof.
    pub const MISSING: Self = Self([0; 32]);

    /// Its first 16 bytes, by which a request is known when it is repeated.
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

/// A request that shows by its proof that whoever made it has the product key. The proof covers every other member, so
/// nothing in it can be exchanged on its way, and is good for this one purpose.
pub trait Proven: Sized {
    /// What the request asks for.
    const PURPOSE: Purpose;

    /// Every member but the proof, in their order.
    fn statement(&self) -> Statement;

    /// The vendor's id in it.
    fn vendor(&self) -> &str;

    /// Its proof.
    fn proof(&self) -> &Proof;

    /// The same request with this proof.
    #[must_use]
    fn with_proof(self, proof: Proof) -> Self;

    /// The same request with the proof that this key makes for it.
    #[must_use]
    fn proven_by(self, key: &ProductKey) -> Self {
        let proof = Proof(key.proof(self.vendor(), Self::PURPOSE, self.statement()));

        self.with_proof(proof)
    }

    /// Whether its proof was made with this key; compares in constant time.
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

/// The parts in the order in which they are listed: the name of the kind, a zero, and the 16 bytes of the hash.
fn listed(parts: &Parts) -> Vec<u8> {
    parts.iter().fold(Vec::new(), |mut bytes, (kind, hash)| {
        bytes.extend_from_slice(kind.as_str().as_bytes());
        bytes.push(0);
        bytes.extend_from_slice(hash.bytes());

        bytes
    })
}

/// A time in nanoseconds since 1970, in 16 bytes, big-endian: however it was written.
fn moment(time: Timestamp) -> [u8; 16] {
    time.as_nanosecond().to_be_bytes()
}
