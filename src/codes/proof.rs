//! Prove possession of a product key without disclosing it, for one purpose and one complete
//! request.

use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use super::{ProductKey, mac};

/// The purpose of a proof. A proof for one purpose is not valid for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// To activate a computer, over the internet or by file.
    Activate,
    /// To release an activation.
    Release,
    /// To exchange a confirmation ID for a signed licence.
    Exchange,
    /// To activate a KMS host.
    KmsHost,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 4] = [Self::Activate, Self::Release, Self::Exchange, Self::KmsHost];

    /// Returns the HKDF salt by which the key for this purpose is derived (RFC 5869).
    const fn salt(self) -> &'static str {
        match self {
            Self::Activate => "kakunin/proof/activate/v2",
            Self::Release => "kakunin/proof/release/v2",
            Self::Exchange => "kakunin/proof/exchange/v2",
            Self::KmsHost => "kakunin/proof/kms-host/v2",
        }
    }
}

/// The content of a request, hashed field by field, so that no two different requests have the same
/// hash input: SHA-256 over every field in the order of the interface's description, each preceded
/// by its length as 4 bytes, big-endian.
#[derive(Debug, Clone, Default)]
pub struct Statement(Sha256);

impl Statement {
    /// Adds a field.
    #[must_use]
    pub fn with(mut self, field: &[u8]) -> Self {
        // A request is at most 64 kB: its fields always fit.
        let length = u32::try_from(field.len()).unwrap_or(u32::MAX);
        self.0.update(length.to_be_bytes());
        self.0.update(field);

        self
    }

    fn digest(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

impl ProductKey {
    /// Returns the proof to the vendor's service that this request comes from a holder of the key:
    /// HMAC-SHA-256 of the statement's SHA-256, under HKDF-SHA-256(the key's payload, the purpose's
    /// salt, info = vendor id, 32 bytes).
    #[must_use]
    pub fn proof(&self, vendor: &str, purpose: Purpose, statement: Statement) -> [u8; 32] {
        mac::hmac_sha256(
            &*mac::derived_key::<32>(&*self.payload(), purpose.salt(), vendor),
            &[&statement.digest()],
        )
    }

    /// Returns whether the proof was made with this key for this vendor, purpose and statement;
    /// compares in constant time.
    #[must_use]
    pub fn has_proven(&self, vendor: &str, purpose: Purpose, statement: Statement, proof: &[u8]) -> bool {
        self.proof(vendor, purpose, statement).ct_eq(proof).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::KeyKind;

    #[test]
    fn a_proof_is_good_for_one_key_vendor_purpose_and_statement() {
        let key = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 8).unwrap();
        let other = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 9).unwrap();
        let statement = || Statement::default().with(b"one").with(b"two");
        for purpose in Purpose::ALL {
            let proof = key.proof("momiji.example", purpose, statement());
            assert!(key.has_proven("momiji.example", purpose, statement(), &proof));
            assert!(!other.has_proven("momiji.example", purpose, statement(), &proof));
            assert!(!key.has_proven("other.example", purpose, statement(), &proof));
            assert!(!key.has_proven("momiji.example", purpose, statement(), &proof[..31]));
            for another in Purpose::ALL.into_iter().filter(|another| *another != purpose) {
                assert!(!key.has_proven("momiji.example", another, statement(), &proof));
            }
            // The boundary between two fields is part of the statement.
            let moved = Statement::default().with(b"onet").with(b"wo");
            assert!(!key.has_proven("momiji.example", purpose, moved, &proof));
        }
    }
}
