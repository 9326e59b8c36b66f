//! The messages between the activation service and its clients.
//!
//! JSON over HTTP/1.1, in UTF-8; member names in `snake_case`; times as RFC 3339 in UTC; codes as
//! their groups joined by `-`. A client ignores members that it does not know, and so does the
//! service. Every answer, including errors, carries [`SERVICE_HEADER`] and [`TIME_HEADER`]: an
//! answer without them came from something else.

pub mod admin;
mod around;
pub mod desk;
pub mod file;
mod key_set;
pub mod kms;
#[cfg(feature = "client")]
pub mod many;
mod proof;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::codes::{ConfirmationId, ConfirmationType, InstallationId, KeyKind, OldKeyHash};
use crate::fault::{Code, Fault};
use crate::licence::{Method, Nonce, Token};
use crate::machine::Parts;
use crate::text::with_detail as text;

pub use key_set::{JsonWebKey, KeySet};
pub use proof::{Proof, Proven};

/// The header by which a client recognises an answer of the service; its value is
/// [`SERVICE_VERSION`].
pub const SERVICE_HEADER: &str = "kakunin-service";

/// The version of the interface, as the value of [`SERVICE_HEADER`].
pub const SERVICE_VERSION: &str = "1";

/// The header that holds the service's time, RFC 3339 in UTC.
pub const TIME_HEADER: &str = "kakunin-time";

/// The header by which a request can be found in the service's log. A client may choose the value:
/// 1 to 64 letters, digits, `-`, `_` and `.`; otherwise the service chooses it. It is in every
/// answer.
pub const REQUEST_ID_HEADER: &str = "x-request-id";

/// The media type of a [`Problem`] (RFC 9457).
pub const PROBLEM_TYPE: &str = "application/problem+json";

/// The largest request body that the service reads, in bytes.
pub const MAX_REQUEST_BYTES: usize = 64 * 1024;

/// The paths of the interface.
pub mod path {
    /// `POST` [`ActivationRequest`](super::ActivationRequest) →
    /// [`ActivationAnswer`](super::ActivationAnswer), 201 if the computer was counted, 200 if it
    /// was already active.
    pub const ACTIVATIONS: &str = "/v1/activations";
    /// `POST` [`ExchangeRequest`](super::ExchangeRequest) →
    /// [`ActivationAnswer`](super::ActivationAnswer), with the same statuses.
    pub const EXCHANGES: &str = "/v1/exchanges";
    /// `POST` [`OldKeyRequest`](super::OldKeyRequest) → [`OldKeyAnswer`](super::OldKeyAnswer).
    pub const OLD_KEYS: &str = "/v1/old-keys";
    /// `POST` [`LookupRequest`](super::LookupRequest) → [`LookupAnswer`](super::LookupAnswer), with
    /// a desk token.
    pub const DESK_LOOKUPS: &str = "/v1/desk/lookups";
    /// `POST` [`ConfirmationRequest`](super::ConfirmationRequest) →
    /// [`ConfirmationAnswer`](super::ConfirmationAnswer), with a desk token; 201 or 200 as for
    /// activations.
    pub const DESK_CONFIRMATIONS: &str = "/v1/desk/confirmations";
    /// `GET` → [`Health`](super::Health): the process runs.
    pub const HEALTH: &str = "/healthz";
    /// `GET` → [`Health`](super::Health): the service can answer requests. 503 if it cannot.
    pub const READY: &str = "/readyz";
    /// `GET` → metrics in the text format of Prometheus; from this computer, or with a token.
    pub const METRICS: &str = "/metrics";
    /// `GET` → the description of this interface (OpenAPI 3.1).
    pub const OPENAPI: &str = "/openapi.json";
    /// `GET` → the same description for people, as a page.
    pub const DOCS: &str = "/docs";
    /// `GET` → [`KeySet`](super::KeySet): the keys that sign licences, for any JWT library.
    pub const KEY_SET: &str = "/.well-known/jwks.json";

    /// `POST` [`ReleaseRequest`](super::ReleaseRequest) → [`ReleaseAnswer`](super::ReleaseAnswer).
    #[must_use]
    pub fn release(activation_id: &str) -> String {
        format!("{ACTIVATIONS}/{activation_id}/release")
    }
}

/// Asks to activate this computer over the internet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ActivationRequest {
    /// The vendor's id.
    pub vendor: String,
    /// The code of the product that asks, as in the catalogue.
    #[cfg_attr(feature = "service", schema(maximum = 4095))]
    pub product: u16,
    /// The installation ID.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "096974-276467-477580-883396-183866-969452-583374-443575"))]
    pub installation_id: InstallationId,
    /// Shows that this computer has the key, without telling the key.
    pub proof: Proof,
    /// The hashed parts of this computer that the fingerprint of the installation ID is made of.
    pub parts: Parts,
    /// Its hashed parts now, once they differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present: Option<Parts>,
    /// The turn of the licence before, on a computer that is told apart by little else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(value_type = Option<String>, example = "AAECAwQFBgcICQoLDA0ODw"))]
    pub turn: Option<Nonce>,
    /// This computer's time. A request that is repeated, since its answer was lost, says the time of then.
    pub sent_at: Timestamp,
}

/// The computer is active.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ActivationAnswer {
    /// Names the activation, for example to release it.
    pub activation_id: String,
    /// The confirmation ID, the same that the help desk would read out.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String))]
    pub confirmation_id: ConfirmationId,
    /// The signed licence, a compact JWT. Its `jti` is the `activation_id`.
    pub licence: Token,
    /// The number of computers that use the key now.
    pub used: u32,
    /// The number of computers that may use it.
    pub limit: u32,
    /// The service's time.
    pub server_time: Timestamp,
}

/// Asks for the product key in place of a key of the licensing system before this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct OldKeyRequest {
    /// The vendor's id.
    pub vendor: String,
    /// The code of the product that asks, as in the catalogue.
    #[cfg_attr(feature = "service", schema(maximum = 4095))]
    pub product: u16,
    /// Names the old key: HMAC-SHA-256 (base64url, without padding) with the key `kakunin/old-key/v1` of the vendor's id, a byte
    /// 0, and the old key in capital letters without separators.
    #[cfg_attr(feature = "service", schema(value_type = String, example = "MW4MSBKUz1Q0_JwenNHnTUxWU1dUZ6jwv9tCxjHnrk0"))]
    pub hash: OldKeyHash,
}

/// The product key in place of an old key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct OldKeyAnswer {
    /// The product key.
    #[cfg_attr(feature = "service", schema(value_type = String))]
    pub key: admin::Secret,
}

/// Asks to give this computer's activation back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ReleaseRequest {
    /// The vendor's id.
    pub vendor: String,
    /// The activation, as in the address.
    pub activation_id: String,
    /// The installation ID with which it was activated.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "096974-276467-477580-883396-183866-969452-583374-443575"))]
    pub installation_id: InstallationId,
    /// Shows that this computer has the key.
    pub proof: Proof,
    /// This computer's time.
    pub sent_at: Timestamp,
}

/// The activation counts no longer. The answer to a repeated request is the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ReleaseAnswer {
    /// The activation that was released.
    pub activation_id: String,
    /// The number of computers that use the key now.
    pub used: u32,
    /// The number of computers that may use it.
    pub limit: u32,
    /// The service's time.
    pub server_time: Timestamp,
}

/// Asks for a signed licence in exchange for a confirmation ID that was received by telephone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ExchangeRequest {
    /// The vendor's id.
    pub vendor: String,
    /// The code of the product that asks, as in the catalogue.
    #[cfg_attr(feature = "service", schema(maximum = 4095))]
    pub product: u16,
    /// The installation ID that was read out.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "096974-276467-477580-883396-183866-969452-583374-443575"))]
    pub installation_id: InstallationId,
    /// The confirmation ID that answered it.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String))]
    pub confirmation_id: ConfirmationId,
    /// Shows that this computer has the key, without telling the key.
    pub proof: Proof,
    /// The hashed parts of this computer that the fingerprint of the installation ID is made of.
    pub parts: Parts,
    /// Its hashed parts now, once they differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present: Option<Parts>,
    /// This computer's time.
    pub sent_at: Timestamp,
}

/// Asks, for the help desk, what an installation ID belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct LookupRequest {
    /// The installation ID that the caller reads.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "096974-276467-477580-883396-183866-969452-583374-443575"))]
    pub installation_id: InstallationId,
}

/// A caller's key as the help desk may see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct LookupAnswer {
    /// The code of the product, as in the catalogue.
    #[cfg_attr(feature = "service", schema(maximum = 4095))]
    pub product: u16,
    /// Its name for programs.
    pub product_id: String,
    /// The kind of the key.
    pub kind: KeyKind,
    /// The key's name: its first two groups.
    pub key_name: String,
    /// The number of computers that use the key now.
    pub used: u32,
    /// The number of computers that may use it.
    pub limit: u32,
    /// True if the vendor blocked the key.
    pub blocked: bool,
    /// The kind of reason for which it is blocked.
    #[serde(default)]
    pub block_reason: Option<admin::BlockReason>,
    /// The name of the organisation that holds the key.
    #[serde(default)]
    pub organisation: Option<String>,
    /// The terms of the key, if it has any.
    #[serde(default)]
    pub terms: Option<admin::KeyTerms>,
    /// The activation of the caller's computer, if it is active.
    pub activation: Option<ActivationSummary>,
    /// The earlier activations of the caller's computer with this key, the earliest first.
    #[serde(default)]
    pub history: Vec<desk::PastActivation>,
    /// The service's time.
    pub server_time: Timestamp,
}

/// One activation, without anything about the computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ActivationSummary {
    /// Names the activation.
    pub activation_id: String,
    /// The method by which it was made first.
    pub method: Method,
    /// The time at which it was made first.
    pub activated_at: Timestamp,
    /// The time at which it ends, if it is provisional or is to be renewed.
    pub ends_at: Option<Timestamp>,
    /// True if it is renewed until then: it is of a computer that tells too little of itself to be told from others.
    #[serde(default)]
    pub renews: bool,
}

/// Asks, for the help desk, for the confirmation ID to read to the caller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ConfirmationRequest {
    /// The installation ID that the caller reads.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "096974-276467-477580-883396-183866-969452-583374-443575"))]
    pub installation_id: InstallationId,
    /// For good, or for a while.
    #[serde(rename = "type")]
    pub kind: ConfirmationType,
}

/// The confirmation ID to read to the caller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ConfirmationAnswer {
    /// Names the activation.
    pub activation_id: String,
    /// The confirmation ID.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String))]
    pub confirmation_id: ConfirmationId,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: ConfirmationType,
    /// The number of computers that use the key now.
    pub used: u32,
    /// The number of computers that may use it.
    pub limit: u32,
    /// The service's time.
    pub server_time: Timestamp,
}

/// The service works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct Health {
    /// Always `ok`; a service that is not well answers with a problem document.
    pub status: String,
    /// The service's time.
    pub server_time: Timestamp,
}

/// Why a request was not carried out (RFC 9457, of type `about:blank`). Its words are for developers; people get the
/// locale's words for `code` or `fault`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct Problem {
    /// The meaning of the HTTP status.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The error in this very request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The error code, where the matter has one. A malformed request, for example, has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
    /// The fault with its data. `SRV-1` comes without: the client knows better than the service whom it asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
    /// From a KMS host: after how many minutes to ask again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_minutes: Option<u32>,
    /// The request, as the header `x-request-id` names it: what to quote when asking the vendor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::ProductKey;

    const INSTALLATION_ID: &str = "096974-276467-477580-883396-183866-969452-583374-443575";

    fn request() -> ActivationRequest {
        let key: ProductKey = "4DK2P-0A155-2WEJ3-QV4CV-AZ9D7".parse().unwrap();

        ActivationRequest {
            vendor: "momiji.example".to_owned(),
            product: 3480,
            installation_id: INSTALLATION_ID.parse().unwrap(),
            proof: Proof::MISSING,
            parts: Parts::default(),
            present: None,
            turn: None,
            sent_at: Timestamp::UNIX_EPOCH,
        }
        .proven_by(&key)
    }

    #[test]
    fn a_request_reads_back_as_it_was_written() {
        let json = serde_json::to_value(request()).unwrap();

        assert_eq!(json["installation_id"], INSTALLATION_ID);
        assert_eq!(json["proof"].as_str().unwrap().len(), 43);
        assert_eq!(json["sent_at"], "1970-01-01T00:00:00Z");
        assert_eq!(
            serde_json::from_value::<ActivationRequest>(json).unwrap(),
            request()
        );
    }

    #[test]
    fn debug_shows_no_proof() {
        let proof = serde_json::to_value(request().proof).unwrap();
        let debug = format!("{:?}", request());

        assert!(!debug.contains(proof.as_str().unwrap()));
        assert!(debug.contains("Proof(…)"), "{debug}");
    }

    #[test]
    fn what_is_wrong_with_a_code_is_said_but_a_proof_is_not_repeated() {
        let mut json = serde_json::to_value(request()).unwrap();
        json["installation_id"] = "1".into();
        let error = serde_json::from_value::<ActivationRequest>(json.clone()).unwrap_err();
        assert!(error.to_string().contains("48 digits, not 1"), "{error}");

        json["installation_id"] = INSTALLATION_ID.into();
        json["proof"] = "c2VjcmV0".into();
        let error = serde_json::from_value::<ActivationRequest>(json).unwrap_err();
        assert!(!error.to_string().contains("c2VjcmV0"), "{error}");
    }
}
