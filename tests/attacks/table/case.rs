//! What one cell is asked with.

use jiff::Timestamp;
use kakunin::codes::{ConfirmationId, ConfirmationType, InstallationId, ProductKey, Purpose, ReleaseCode};
use kakunin::jws::PublicKey;
use kakunin::licence::host_installation_id;
use kakunin::wire::file::RequestFile;
use kakunin::wire::kms::HostRequest;
use kakunin::wire::{ExchangeRequest, Proof, Proven};
use serde_json::{Value, json};

use super::document::Row;
use support::kms;
use support::service::{Computer, PRODUCT, VENDOR};

#[derive(Clone, Copy)]
pub(super) enum Shown {
    Nothing,
    Misfit,
    Fits,
    Confirmation,
    Proof(Purpose),
    OtherKind,
    Token,
}

pub(super) fn shown(column: &str) -> Shown {
    match column {
        "nothing" => Shown::Nothing,
        "ID, does not fit" => Shown::Misfit,
        "ID, fits" => Shown::Fits,
        "confirmation ID" => Shown::Confirmation,
        "proof: activate" => Shown::Proof(Purpose::Activate),
        "proof: release" => Shown::Proof(Purpose::Release),
        "proof: exchange" => Shown::Proof(Purpose::Exchange),
        "proof: KMS host" => Shown::Proof(Purpose::KmsHost),
        "other kind" => Shown::OtherKind,
        "token" => Shown::Token,
        _ => panic!("{column}"),
    }
}

/// A key as somebody makes it up who knows the serial number and not the secret.
pub(super) fn invented(key: &ProductKey) -> ProductKey {
    ProductKey::new(key.kind(), key.product(), key.serial(), 5).unwrap()
}

/// What one cell is asked with.
pub(super) struct Case {
    pub(super) key: ProductKey,
    pub(super) other: ProductKey,
    pub(super) computer: Computer,
    pub(super) host: PublicKey,
    pub(super) number: usize,
    pub(super) activation: String,
    pub(super) id: String,
}

impl Case {
    /// The request with what is shown; none with nothing.
    pub(super) fn proven<R: Proven>(&self, shown: Shown, make: impl Fn(&ProductKey) -> R) -> Option<R> {
        let invented = invented(&self.key);

        Some(match shown {
            Shown::Nothing => return None,
            Shown::Misfit => make(&invented).proven_by(&invented),
            Shown::Fits | Shown::Confirmation | Shown::Token => make(&self.key).proven_by(&invented),
            Shown::Proof(purpose) => {
                let request = make(&self.key);
                let proof = Proof(self.key.proof(VENDOR, purpose, request.statement()));

                request.with_proof(proof)
            }
            Shown::OtherKind => make(&self.other).proven_by(&self.other),
        })
    }

    pub(super) fn confirmation_id(&self) -> ConfirmationId {
        let id = self.computer.installation_id(&self.key);

        ConfirmationId::keyed(&self.key, VENDOR, &id, ConfirmationType::Permanent)
    }

    pub(super) fn file(&self, shown: Shown) -> Value {
        let request = self.proven(shown, |key| self.computer.activation_request(key));

        request.map_or(json!({}), |request| {
            json!(RequestFile::new("Momiji Suite 2026", request))
        })
    }

    pub(super) fn exchange(&self, shown: Shown, is_others: bool) -> Value {
        let installation_id = Computer::number(0).installation_id(&self.other);
        let others =
            ConfirmationId::keyed(&self.other, VENDOR, &installation_id, ConfirmationType::Permanent);
        let has_right = !is_others && !matches!(shown, Shown::Misfit | Shown::Fits | Shown::Token);
        let given = if has_right { self.confirmation_id() } else { others };

        json!(self.proven(shown, |key| ExchangeRequest {
            vendor: VENDOR.to_owned(),
            product: PRODUCT,
            installation_id: self.computer.installation_id(key),
            confirmation_id: given.clone(),
            proof: Proof::MISSING,
            parts: self.computer.parts.clone(),
            present: None,
            sent_at: Timestamp::now(),
        }))
    }

    pub(super) fn certification(&self, shown: Shown) -> Value {
        json!(self.proven(shown, |key| HostRequest {
            vendor: VENDOR.to_owned(),
            installation_id: host_installation_id(key, VENDOR, &self.host),
            proof: Proof::MISSING,
            key: self.host,
            sent_at: Timestamp::now(),
        }))
    }

    /// What a client asks a KMS host.
    pub(super) fn lease(shown: Shown) -> Option<Value> {
        let client_key = kms::client_key(PRODUCT);
        let mut request = kms::Computer::number(1).request();
        match shown {
            Shown::Nothing => return Some(Value::Null),
            Shown::Fits => {}
            Shown::Misfit => {
                let fingerprint = request.parts.fingerprint();
                request.installation_id = InstallationId::of(&invented(&client_key), VENDOR, fingerprint, 1);
            }
            _ => return None,
        }

        Some(json!(request))
    }

    /// What stands in the eight boxes of the page.
    pub(super) fn typed(&self, shown: Shown) -> Option<String> {
        let id = |key: &ProductKey| self.computer.installation_id(key).to_string();

        Some(match shown {
            Shown::Nothing => String::new(),
            Shown::Misfit => id(&invented(&self.key)),
            Shown::Fits | Shown::Token => id(&self.key),
            Shown::Confirmation => self.confirmation_id().to_string(),
            Shown::OtherKind => id(&self.other),
            Shown::Proof(_) => return None,
        })
    }

    /// What a member of staff sends.
    pub(super) fn order(&self, row: &Row) -> Option<Value> {
        let key = match row.variant.as_str() {
            "ID does not fit" => invented(&self.key),
            _ => self.key.clone(),
        };
        let id: InstallationId = match row.variant.as_str() {
            "KMS host" => host_installation_id(&self.other, VENDOR, &self.host),
            _ => self.computer.installation_id(&key),
        };
        let code = match row.variant.as_str() {
            "wrong code" => ReleaseCode::new(&invented(&self.key), VENDOR, &id),
            _ => ReleaseCode::new(&key, VENDOR, &id),
        };
        let kind = match row.variant.as_str() {
            "provisional" => ConfirmationType::Provisional,
            _ => ConfirmationType::Permanent,
        };
        let (id, name) = (id.to_string(), format!("New {}", self.number));
        let why = "asked";

        Some(match row.request.split_once(' ').unwrap() {
            ("GET" | "DELETE", _) => return None,
            (_, "/v1/desk/confirmations") => json!({ "installation_id": id, "type": kind, "reason": why }),
            (_, "/v1/desk/limits") => json!({ "installation_id": id, "by": 1, "reason": why }),
            (_, "/v1/desk/removals") => json!({ "installation_id": id, "reason": why }),
            (_, "/v1/desk/releases") => json!({ "installation_id": id, "release_code": code.to_string() }),
            (_, "/v1/desk/calls") => json!({ "seconds": 1, "outcome": "abandoned", "heard": [], "read": [] }),
            (_, path) if path.starts_with("/v1/desk/") => json!({ "installation_id": id }),
            (_, "/v1/keys") => json!({ "kind": self.key.kind(), "product": PRODUCT, "limit": 1 }),
            ("PATCH", "/v1/keys/{serial}") => json!({ "limit": 9 }),
            (_, path) if path.ends_with("/raise") => json!({ "by": 1, "reason": why }),
            (_, path) if path.ends_with("/block") => json!({ "reason": "abused" }),
            (_, path) if path.ends_with("/unblock") => json!({}),
            (_, path) if path.ends_with("/release") => json!({ "reason": why }),
            (_, "/v1/staff") => json!({ "name": name, "role": "desk" }),
            ("PATCH", "/v1/staff/{name}") => json!({ "role": "auditor" }),
            (_, path) if path.ends_with("/tokens") => json!({ "label": "new" }),
            (_, path) if path.starts_with("/v1/organisations") => json!({ "name": name }),
            _ => panic!("a row without a request: {}", row.request),
        })
    }
}
