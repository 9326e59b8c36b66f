//! The messages between a KMS host and its clients, and the requests of the host to the vendor's
//! service.
//!
//! The host answers as the service does: with its headers, and with problem documents. It speaks
//! plain HTTP inside the organisation's network: what it sends is signed, and what it receives is
//! not secret.

pub mod file;

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Proof, text};
use crate::codes::InstallationId;
use crate::jws::PublicKey;
use crate::licence::{HostCertificate, Nonce, Token};
use crate::machine::Parts;
use crate::text::as_text;

/// The name under which a KMS host is found in the DNS (RFC 2782).
pub const SRV_LABEL: &str = "_kakunin-kms._tcp";

/// The paths of a KMS host, and of the vendor's service for it.
pub mod path {
    /// `POST` [`LeaseRequest`](super::LeaseRequest) → [`LeaseAnswer`](super::LeaseAnswer).
    pub const LEASES: &str = "/kms/v1/leases";
    /// `POST` [`HostRequest`](super::HostRequest) → [`HostAnswer`](super::HostAnswer), at the
    /// vendor's service; 201 if the host was counted, 200 if it was already active.
    pub const HOSTS: &str = "/v1/kms-hosts";
}

/// A request to a KMS host to activate this computer, or to renew its lease.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeaseRequest {
    /// The vendor's ID.
    pub vendor: String,
    /// The ID by which the host knows this installation.
    pub client_id: ClientId,
    /// The name of the computer in its network, for the administrator: at most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub computer_name: Option<String>,
    /// The code of the requesting product, as in the catalogue.
    pub product: u16,
    /// The installation ID.
    #[serde(with = "text")]
    pub installation_id: InstallationId,
    /// The hashed parts of this computer.
    pub parts: Parts,
    /// The nonce that the lease has to repeat.
    pub nonce: Nonce,
    /// This computer's time.
    pub sent_at: Timestamp,
}

/// The answer to a request that was granted: the computer is active until its lease ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeaseAnswer {
    /// The lease: a licence that the host signed. It contains both intervals.
    pub lease: Token,
    /// The number of computers that the host knows.
    pub count: u32,
    /// The number of computers that it must know.
    pub threshold: u32,
    /// The host's time.
    pub server_time: Timestamp,
}

/// Asks the vendor's service to let this computer be a KMS host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct HostRequest {
    /// The vendor's id.
    pub vendor: String,
    /// The installation ID that the KMS host key has on this host. Its fingerprint is made of the public key.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "096974-276467-477580-883396-183866-969452-583374-443575"))]
    pub installation_id: InstallationId,
    /// Shows that this host has the KMS host key, without telling it.
    pub proof: Proof,
    /// The key with which the host will sign leases: 32 bytes of Ed25519 in base64url.
    #[cfg_attr(feature = "service", schema(value_type = String))]
    pub key: PublicKey,
    /// The host's time.
    pub sent_at: Timestamp,
}

/// The host may activate computers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct HostAnswer {
    /// Names the activation.
    pub activation_id: String,
    /// The host's certificate, a compact JWT.
    #[cfg_attr(feature = "service", schema(value_type = String))]
    pub certificate: HostCertificate,
    /// The number of hosts that use the key now.
    pub used: u32,
    /// The number of hosts that may use it.
    pub limit: u32,
    /// The service's time.
    pub server_time: Timestamp,
}

/// The ID by which a KMS host knows an installation: 128 random bits, written as 32 hexadecimal
/// digits. It is generated once and stored in a file, so a copied disk has the same ID; this is how
/// copies are found.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClientId(u128);

/// An error that occurs when a text is not a client ID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a client id is 32 hexadecimal digits")]
pub struct NotAClientId;

impl ClientId {
    /// Returns the client ID with this number.
    #[must_use]
    pub const fn new(number: u128) -> Self {
        Self(number)
    }

    /// Generates a random client ID.
    ///
    /// # Errors
    /// The operating system's error if it provides no random bytes.
    pub fn draw() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;

        Ok(Self(u128::from_be_bytes(bytes)))
    }

    /// Returns the number.
    #[must_use]
    pub const fn number(self) -> u128 {
        self.0
    }
}

impl fmt::Display for ClientId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl fmt::Debug for ClientId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientId({self})")
    }
}

impl FromStr for ClientId {
    type Err = NotAClientId;

    fn from_str(text: &str) -> Result<Self, NotAClientId> {
        // `from_str_radix` alone would accept a sign.
        if text.len() != 32 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(NotAClientId);
        }

        u128::from_str_radix(text, 16).map(Self).map_err(|_| NotAClientId)
    }
}

as_text!(ClientId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_id_is_32_hexadecimal_digits() {
        let id = ClientId::new(0xABC);
        assert_eq!(id.to_string(), "00000000000000000000000000000abc");
        assert_eq!(id.to_string().parse(), Ok(id));
        for text in [
            "",
            "abc",
            "+0000000000000000000000000000abc",
            "g0000000000000000000000000000abc",
        ] {
            assert_eq!(text.parse::<ClientId>(), Err(NotAClientId), "{text}");
        }
        assert_ne!(ClientId::draw().unwrap(), ClientId::draw().unwrap());
    }
}
