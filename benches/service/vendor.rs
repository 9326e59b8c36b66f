//! A vendor whose secrets are known, so that keys and requests are made without asking the service.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use jiff::Timestamp;
use kakunin::catalogue::Catalogue;
use kakunin::codes::{InstallationId, KeyKind, MAX_SERIAL, ProductKey};
use kakunin::jws::SigningKey;
use kakunin::machine::{PartKind, Parts, RawParts};
use kakunin::wire::{ActivationRequest, Proof};
use serde_json::json;

pub(crate) const NAME: &str = "momiji.example";
pub(crate) const PRODUCT: u16 = 101;
pub(crate) const KEY_ID: &str = "2026";
/// How many keys are activated in turn.
pub(crate) const KEYS: u64 = 1000;

pub(crate) struct Vendor {
    pub(crate) master: [u8; 32],
    pub(crate) signing_key: SigningKey,
    /// The keys that are activated.
    pub(crate) keys: Vec<ProductKey>,
}

impl Vendor {
    pub(crate) fn known() -> Self {
        let master = [7; 32];
        let key =
            |number| ProductKey::mint(&master, KeyKind::MultipleActivation, PRODUCT, serial(number)).unwrap();

        Self {
            master,
            signing_key: SigningKey::from_bytes(&[9; 32]),
            keys: (0..KEYS).map(key).collect(),
        }
    }

    pub(crate) fn data(&self, directory: &Path) -> PathBuf {
        directory.join("data")
    }

    pub(crate) fn catalogue(&self) -> Catalogue {
        // The start of a PNG of 16 by 16 pixels.
        let icon = base64::engine::general_purpose::STANDARD
            .encode(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x10\0\0\0\x10");
        let names = json!({ "en": "Momiji" });
        let page = json!({ "en": "https://momiji.example/" });
        let accent = json!({ "accent": "#A03040", "on_accent": "#FFFFFF", "soft": "#F0E0E0" });
        let catalogue = json!({
            "format": Catalogue::FORMAT,
            "issued_at": "2026-01-01T00:00:00Z",
            "vendor": {
                "id": NAME,
                "name": names,
                "colours": { "light": accent, "dark": accent },
                "icon": icon,
                "links": { "support": page, "privacy": page, "seller": page, "regional_numbers": page },
            },
            "products": [{
                "code": PRODUCT, "id": "momiji-suite-2026", "name": names,
                "edition": { "id": "volume", "name": names }, "volume": true,
            }],
            "services": ["https://activation.momiji.example"],
            "keys": [{ "kid": KEY_ID, "key": self.signing_key.public() }],
            "lines": [],
        });

        Catalogue::from_json(&catalogue.to_string()).unwrap()
    }

    /// The request of a new computer, as it goes over the wire.
    pub(crate) fn request(&self, key: &ProductKey, computer: &str) -> Vec<u8> {
        let parts = parts(computer);
        let installation_id = InstallationId::new(PRODUCT, key.serial(), parts.fingerprint(), 1).unwrap();
        let request = ActivationRequest {
            vendor: NAME.to_owned(),
            product: PRODUCT,
            installation_id,
            proof: Proof(key.proof(NAME, &installation_id)),
            parts,
            sent_at: Timestamp::now(),
        };
        let body = serde_json::to_vec(&request).unwrap();
        let mut message = format!(
            "POST /v1/activations HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        )
        .into_bytes();
        message.extend_from_slice(&body);

        message
    }
}

/// The serial number of a key: all over the range, as random ones are.
pub(crate) fn serial(number: u64) -> u64 {
    number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 8 & MAX_SERIAL
}

/// The parts of a computer that shares its processor and the size of its memory with many others.
pub(crate) fn parts(computer: &str) -> Parts {
    PartKind::ALL
        .into_iter()
        .fold(RawParts::default(), |raw, kind| {
            let value = match kind {
                PartKind::Processor | PartKind::Memory => "common".to_owned(),
                _ => computer.to_owned(),
            };
            raw.with(kind, Some(value))
        })
        .hashed(NAME)
}
