//! A vendor, a product and a computer for tests.

use jiff::{SignedDuration, Timestamp};

use super::claims::{Claims, Method};
use super::state::State;
use super::status::Here;
use super::token::Token;
use crate::catalogue::{Catalogue, Product};
use crate::codes::{ConfirmationId, ConfirmationSecret, ConfirmationType, KeyKind, ProductKey, Scheme};
use crate::jws::SigningKey;
use crate::machine::{PartKind, Parts, RawParts};

pub(super) const VENDOR: &str = "momiji.example";
pub(super) const PRODUCT: u16 = 101;
pub(super) const KID: &str = "2026";

/// The start of a PNG of 16 by 16 pixels.
const MARK: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x10\0\0\0\x10";

pub(super) struct Sample {
    pub(super) catalogue: Catalogue,
    pub(super) product: Product,
    pub(super) parts: Parts,
}

impl Sample {
    pub(super) fn new() -> Self {
        let names = serde_json::json!({ "en": "Momiji" });
        let page = serde_json::json!({ "en": "https://momiji.example/" });
        let accent = serde_json::json!({ "accent": "#A03040", "on_accent": "#FFFFFF", "soft": "#F0E0E0" });
        let document = serde_json::json!({
            "format": Catalogue::FORMAT,
            "issued_at": installed(),
            "vendor": {
                "id": VENDOR,
                "name": names,
                "colours": { "light": accent, "dark": accent },
                "icon": base64::Engine::encode(&base64::engine::general_purpose::STANDARD, MARK),
                "links": { "support": page, "privacy": page, "seller": page, "regional_numbers": page },
            },
            "products": [{
                "code": PRODUCT,
                "id": "momiji-suite-2026",
                "name": names,
                "edition": { "id": "volume", "name": names },
                "volume": true,
            }],
            "services": ["https://activation.momiji.example"],
            "keys": [{ "kid": KID, "key": signing_key().public() }],
            "lines": [],
        });
        let catalogue = Catalogue::from_json(&document.to_string()).unwrap();

        Self {
            product: catalogue.products[0].clone(),
            catalogue,
            parts: computer("board-1", "disk-1"),
        }
    }

    /// Returns this computer at the time `elapsed` after the product was installed.
    pub(super) fn here(&self, elapsed: SignedDuration) -> Here<'_> {
        Here {
            catalogue: &self.catalogue,
            product: &self.product,
            parts: &self.parts,
            now: installed() + elapsed,
        }
    }

    /// Returns a state with a key of this kind, installed at the same time as the product.
    pub(super) fn state(&self, kind: KeyKind) -> State {
        let mut state = State::new(&self.product.id, 7, installed());
        state.install_key(key(kind, 42), false, installed());

        state
    }

    /// Returns the claims of a genuine licence for this state, signed at `elapsed` after the
    /// installation.
    pub(super) fn claims(&self, state: &mut State, method: Method, elapsed: SignedDuration) -> Claims {
        let installation_id = state.installation_id(VENDOR, &self.parts).unwrap();

        Claims {
            vendor: VENDOR.to_owned(),
            product: PRODUCT,
            installation_id,
            id: "0192f0c1".to_owned(),
            issued_at: installed() + elapsed,
            expires_at: None,
            edition: "volume".to_owned(),
            serial: installation_id.serial(),
            method,
            parts: state.computer.clone().unwrap(),
            renewal_minutes: None,
            retry_minutes: None,
            nonce: None,
            turn: None,
            terms: None,
        }
    }

    /// Returns the confirmation ID that the activation centre gives for this state.
    pub(super) fn confirmation(&self, state: &mut State, kind: ConfirmationType) -> ConfirmationId {
        let installation_id = state.installation_id(VENDOR, &self.parts).unwrap();

        match self.catalogue.vendor.scheme {
            Scheme::Keyed => {
                ConfirmationId::keyed(state.key.as_ref().unwrap(), VENDOR, &installation_id, kind)
            }
            Scheme::Signed => ConfirmationId::signed(
                &confirmation_secret(),
                state.key.as_ref().unwrap(),
                VENDOR,
                &installation_id,
                kind,
            ),
        }
    }

    /// Makes a sample of a vendor who signs confirmation IDs: all of them, or with the scheme
    /// `keyed` only those of KMS hosts.
    pub(super) fn signing(scheme: Scheme) -> Self {
        let mut sample = Self::new();
        sample.catalogue.vendor.scheme = scheme;
        sample.catalogue.vendor.confirmation_key = Some(confirmation_secret().public());

        sample
    }

    /// Returns a state that was activated at `elapsed` after the installation.
    pub(super) fn activated(&self, method: Method, elapsed: SignedDuration) -> State {
        let mut state = self.state(match method {
            Method::Kms => KeyKind::KmsClient,
            _ => KeyKind::MultipleActivation,
        });
        let here = self.here(elapsed);
        if method == Method::Telephone {
            let id = self.confirmation(&mut state, ConfirmationType::Permanent);
            super::accept::confirmation(&mut state, &here, id).unwrap();
        } else {
            let token = signed(&self.claims(&mut state, method, elapsed));
            super::accept::licence(&mut state, &here, token, None, None).unwrap();
        }

        state
    }
}

pub(super) fn installed() -> Timestamp {
    "2026-04-01T12:00:00Z".parse().unwrap()
}

pub(super) fn days(count: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * count)
}

pub(super) fn key(kind: KeyKind, serial: u32) -> ProductKey {
    ProductKey::new(kind, PRODUCT, serial, 0x0123_4567_89AB_CDEF >> 7).unwrap()
}

pub(super) fn signing_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

pub(super) fn confirmation_secret() -> ConfirmationSecret {
    ConfirmationSecret::from_seed(&[7; 64]).unwrap()
}

pub(super) fn signed(claims: &Claims) -> Token {
    Token::sign(claims, KID, &signing_key()).unwrap()
}

/// Returns a computer of weight 11, with this board and this disk.
pub(super) fn computer(board: &str, disk: &str) -> Parts {
    [
        (PartKind::MachineId, "id-1"),
        (PartKind::System, board),
        (PartKind::Processor, "processor"),
        (PartKind::Disk, disk),
        (PartKind::Network, "00:1a:2b:3c:4d:5e"),
        (PartKind::Memory, "16384"),
    ]
    .into_iter()
    .fold(RawParts::default(), |parts, (kind, value)| {
        parts.with(kind, Some(value.to_owned()))
    })
    .hashed(VENDOR)
}
