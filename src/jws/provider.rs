//! Provide the token library with one algorithm to verify: Ed25519.

#![expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the token library fixes these signatures"
)]

use ed25519_dalek::{SignatureError as Error, Verifier};
use jsonwebtoken::crypto::{CryptoProvider, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{ErrorKind, Result, new_error};
use jsonwebtoken::{Algorithm, AlgorithmFamily, DecodingKey, DecodingKeyKind};

/// Makes Ed25519 the process's only token algorithm. Further calls have no effect.
pub(super) fn install() {
    // An error means that a provider is installed already: in this crate that can only be this one.
    let _ = PROVIDER.install_default();
}

static PROVIDER: CryptoProvider = CryptoProvider {
    // `signer` writes the tokens.
    signer_factory: |_, _| Err(unsupported()),
    verifier_factory: verifier,
    key_utils: KeyUtils {
        rsa_pub_components_from_private_key: |_| Err(unsupported()),
        rsa_pub_components_from_public_key: |_| Err(unsupported()),
        ec_pub_components_from_private_key: |_, _| Err(unsupported()),
        ed_pub_components_from_private_key: |_, _| Err(unsupported()),
        compute_digest: |_, _| Err(unsupported()),
    },
};

fn unsupported() -> jsonwebtoken::errors::Error {
    new_error(ErrorKind::UnsupportedAlgorithm)
}

fn bad_key() -> jsonwebtoken::errors::Error {
    new_error(ErrorKind::InvalidEddsaKey)
}

fn verifier(algorithm: &Algorithm, key: &DecodingKey) -> Result<Box<dyn JwtVerifier>> {
    if *algorithm != Algorithm::EdDSA || key.family() != AlgorithmFamily::Ed {
        return Err(unsupported());
    }
    let DecodingKeyKind::SecretOrDer(bytes) = key.kind() else {
        return Err(bad_key());
    };
    let bytes = bytes.as_slice().try_into().map_err(|_| bad_key())?;
    let key = ed25519_dalek::VerifyingKey::from_bytes(bytes).map_err(|_| bad_key())?;

    Ok(Box::new(Ed25519Verifier(key)))
}

struct Ed25519Verifier(ed25519_dalek::VerifyingKey);

impl Verifier<Vec<u8>> for Ed25519Verifier {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> std::result::Result<(), Error> {
        let signature = ed25519_dalek::Signature::from_slice(signature).map_err(|_| Error::new())?;

        self.0
            .verify_strict(message, &signature)
            .map_err(|_| Error::new())
    }
}

impl JwtVerifier for Ed25519Verifier {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDSA
    }
}
