//! Write compact tokens (RFC 7515 section 7.1), one or many with the same header.
//!
//! The token library would derive the public key from the secret key for each token, which takes as
//! long as signing.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::Header;
use serde::Serialize;

use super::{JwsError, MAX_BYTES, SigningKey, header};

/// A signer of tokens that all have the same header, which is made only once.
#[derive(Debug, Clone)]
pub struct Signer {
    /// The encoded header of a token, with the dot after it.
    head: String,
    key: SigningKey,
}

impl Signer {
    /// Makes a signer with this `typ` and `kid`, and with a custom member in the header, which is
    /// signed with the rest.
    ///
    /// # Errors
    /// [`JwsError::Claims`] if the header cannot be written as JSON.
    pub fn new(typ: &str, kid: &str, member: (&str, &str), key: SigningKey) -> Result<Self, JwsError> {
        let mut header = header(typ, kid);
        header.extras.insert(member.0, member.1);

        Ok(Self {
            head: head(&header)?,
            key,
        })
    }

    /// Signs these claims.
    ///
    /// # Errors
    /// As [`sign`](super::sign).
    pub fn sign(&self, claims: &impl Serialize) -> Result<String, JwsError> {
        signed(&self.head, claims, &self.key)
    }
}

/// Returns the encoded header of a token, with the dot after it.
pub(super) fn head(header: &Header) -> Result<String, JwsError> {
    let json = serde_json::to_vec(header).map_err(|_| JwsError::Claims)?;
    let mut head = URL_SAFE_NO_PAD.encode(json);
    head.push('.');

    Ok(head)
}

pub(super) fn signed(head: &str, claims: &impl Serialize, key: &SigningKey) -> Result<String, JwsError> {
    let json = serde_json::to_vec(claims).map_err(|_| JwsError::Claims)?;
    // Base64 uses four characters for three bytes; the dot and the signature take 87.
    let mut token = String::with_capacity(head.len() + json.len() * 4 / 3 + 100);
    token.push_str(head);
    URL_SAFE_NO_PAD.encode_string(json, &mut token);
    let signature = key.signature(token.as_bytes());
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(signature, &mut token);
    if token.len() > MAX_BYTES {
        return Err(JwsError::TooLong);
    }

    Ok(token)
}
