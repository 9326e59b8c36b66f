//! A vendor, its KMS host, and licences of both.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use kakunin::catalogue::{Catalogue, Product};
use kakunin::codes::{InstallationId, KeyKind, ProductKey};
use kakunin::jws::SigningKey;
use kakunin::licence::{
    Claims, HostCertificate, HostClaims, HostProduct, HostSigner, Method, Nonce, Terms, Token,
    host_installation_id,
};
use kakunin::machine::{PartKind, Parts, RawParts};
use serde_json::{Value, json};

pub(crate) const VENDOR: &str = "momiji.example";
pub(crate) const PRODUCT: u16 = 101;
pub(crate) const OTHER_PRODUCT: u16 = 102;
pub(crate) const KID: &str = "2026";
/// As many days as a policy can give a lease.
pub(crate) const LEASE_DAYS: u32 = 36_500;
/// The beginning of a PNG of 16 by 16 pixels.
pub(crate) const ICON: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x10\0\0\0\x10";

pub(crate) fn vendor_key() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

pub(crate) fn host_key() -> SigningKey {
    SigningKey::from_bytes(&[2; 32])
}

pub(crate) fn other_key() -> SigningKey {
    SigningKey::from_bytes(&[3; 32])
}

pub(crate) fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn catalogue() -> Catalogue {
    let names = json!({ "en": "Momiji" });
    let page = json!({ "en": "https://momiji.example/" });
    let accent = json!({ "accent": "#A03040", "on_accent": "#FFFFFF", "soft": "#F0E0E0" });
    let product = |code: u16, id: &str| {
        json!({
            "code": code,
            "id": id,
            "name": names,
            "edition": { "id": "volume", "name": names },
            "volume": true,
            "policy": { "lease_days": LEASE_DAYS },
        })
    };
    let document = json!({
        "format": Catalogue::FORMAT,
        "issued_at": "2026-01-01T00:00:00Z",
        "vendor": {
            "id": VENDOR,
            "name": names,
            "colours": { "light": accent, "dark": accent },
            "icon": STANDARD.encode(ICON),
            "links": { "support": page, "privacy": page, "seller": page, "regional_numbers": page },
        },
        "products": [product(PRODUCT, "momiji-suite-2026"), product(OTHER_PRODUCT, "momiji-writer-2026")],
        "services": ["https://activation.momiji.example"],
        "keys": [{ "kid": KID, "key": vendor_key().public() }],
        "lines": [],
    });

    Catalogue::from_json(&document.to_string()).unwrap()
}

pub(crate) fn product(catalogue: &Catalogue) -> &Product {
    catalogue.product(PRODUCT).unwrap()
}

pub(crate) fn key_of(kind: KeyKind, product: u16) -> ProductKey {
    ProductKey::new(kind, product, 42, 0x0123_4567_89AB_CDEF >> 7).unwrap()
}

pub(crate) fn parts() -> Parts {
    [
        (PartKind::MachineId, "machine"),
        (PartKind::System, "board"),
        (PartKind::Processor, "processor"),
        (PartKind::Disk, "disk"),
        (PartKind::Network, "00:1a:2b:3c:4d:5e"),
        (PartKind::Memory, "16384"),
    ]
    .into_iter()
    .fold(RawParts::default(), |parts, (kind, value)| {
        parts.with(kind, Some(value.to_owned()))
    })
    .hashed(VENDOR)
}

/// A licence without an end, as the service signs it.
pub(crate) fn claims_for(product: u16) -> Claims {
    let key = key_of(KeyKind::MultipleActivation, product);

    Claims {
        vendor: VENDOR.to_owned(),
        product,
        installation_id: InstallationId::new(&key, VENDOR, 0x0012_3456_789A_BCDE, 7).unwrap(),
        id: "0192f0c1".to_owned(),
        issued_at: time("2026-04-01T12:00:00Z"),
        expires_at: None,
        edition: "volume".to_owned(),
        serial: key.serial(),
        method: Method::Internet,
        parts: parts(),
        renewal_minutes: None,
        retry_minutes: None,
        nonce: None,
        turn: None,
        terms: None,
    }
}

pub(crate) fn claims() -> Claims {
    claims_for(PRODUCT)
}

/// A lease of a hundred years, all but a day.
pub(crate) fn lease() -> Claims {
    let issued_at = time("2026-04-01T12:00:00Z");
    let key = key_of(KeyKind::KmsClient, PRODUCT);

    Claims {
        installation_id: InstallationId::new(&key, VENDOR, 0x0012_3456_789A_BCDE, 7).unwrap(),
        serial: key.serial(),
        method: Method::Kms,
        expires_at: Some(issued_at + SignedDuration::from_hours(24 * i64::from(LEASE_DAYS - 1))),
        nonce: Some(nonce()),
        ..claims()
    }
}

/// A licence with terms. Its end is that of the longest leases: what is over by its terms is not over by `exp`.
pub(crate) fn with_terms(terms: Terms) -> String {
    signed(&Claims {
        expires_at: lease().expires_at,
        terms: Some(terms),
        ..claims()
    })
}

pub(crate) fn trial(ends: &str) -> Terms {
    Terms {
        trial_ends: Some(time(ends)),
        ..Terms::default()
    }
}

pub(crate) fn subscription(ends: &str, grace_days: u32) -> Terms {
    Terms {
        subscription_ends: Some(time(ends)),
        grace_days,
        ..Terms::default()
    }
}

pub(crate) fn nonce() -> Nonce {
    serde_json::from_value(json!(URL_SAFE_NO_PAD.encode([9; 16]))).unwrap()
}

pub(crate) fn host_claims(catalogue: &Catalogue) -> HostClaims {
    let key = key_of(KeyKind::KmsHost, PRODUCT);
    let public = host_key().public();

    HostClaims {
        vendor: VENDOR.to_owned(),
        installation_id: host_installation_id(&key, VENDOR, &public),
        id: "0192f0c2".to_owned(),
        issued_at: time("2026-01-01T00:00:00Z"),
        expires_at: None,
        serial: key.serial(),
        key: public,
        products: vec![HostProduct::of(product(catalogue))],
    }
}

pub(crate) fn signed(claims: &Claims) -> String {
    Token::sign(claims, KID, &vendor_key())
        .unwrap()
        .as_str()
        .to_owned()
}

pub(crate) fn leased(certificate: &HostCertificate, key: &SigningKey, claims: &Claims) -> String {
    let signer = HostSigner::new(certificate, key).unwrap();

    signer.lease(claims).unwrap().as_str().to_owned()
}

pub(crate) fn encoded(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

/// A token of the right form with this header, and the signature that `sign` makes of its first two parts.
pub(crate) fn forged(header: &Value, sign: impl Fn(&str) -> Vec<u8>) -> String {
    let head = format!("{}.{}", encoded(header), encoded(&json!(claims())));
    let signature = URL_SAFE_NO_PAD.encode(sign(&head));

    format!("{head}.{signature}")
}

/// The signature of a good licence under an altered payload: another serial number.
pub(crate) fn altered() -> String {
    let good = signed(&claims());
    let [header, _, signature]: [&str; 3] = good.split('.').collect::<Vec<_>>().try_into().unwrap();
    let payload = encoded(&json!(Claims {
        serial: 43,
        ..claims()
    }));

    format!("{header}.{payload}.{signature}")
}

/// The signature of a text by this key.
pub(crate) fn ed25519(key: &SigningKey, text: &str) -> Vec<u8> {
    use ed25519_dalek::Signer as _;

    ed25519_dalek::SigningKey::from_bytes(&key.to_bytes())
        .sign(text.as_bytes())
        .to_bytes()
        .to_vec()
}
