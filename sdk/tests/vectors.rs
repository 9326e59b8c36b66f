//! The published licences (`vectors/licences.json`), by which a checker in any language is tried: they
//! are those that this test makes, and the core answers what they say.
//!
//! `KAKUNIN_WRITE_DOCS=1` writes them. Nothing in them changes with the time of day: what is over ended
//! in 2025, and what is not over ends after 2120.

#![allow(clippy::unwrap_used, clippy::panic)] // a test ends where it fails

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::{SignedDuration, Timestamp};
use kakunin::catalogue::{Catalogue, Product};
use kakunin::codes::{InstallationId, KeyKind, ProductKey};
use kakunin::jws::{JwsError, SigningKey};
use kakunin::licence::{
    Claims, HostCertificate, HostClaims, HostProduct, HostSigner, Method, Nonce, Terms, Token, TokenError,
    host_installation_id,
};
use kakunin::machine::{PartKind, Parts, RawParts};
use kakunin::wire::KeySet;
use serde_json::{Value, json};
use sha2::Sha256;

const VENDOR: &str = "momiji.example";
const PRODUCT: u16 = 101;
const OTHER_PRODUCT: u16 = 102;
const KID: &str = "2026";
/// As many days as a policy can give a lease.
const LEASE_DAYS: u32 = 36_500;
/// The beginning of a PNG of 16 by 16 pixels.
const ICON: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x10\0\0\0\x10";

/// What a checker answers, with what the core says of it.
enum Answer {
    Accepted,
    Ended,
    Refused(&'static str, TokenError),
}

struct Vector {
    name: &'static str,
    token: String,
    answer: Answer,
}

fn vendor_key() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

fn host_key() -> SigningKey {
    SigningKey::from_bytes(&[2; 32])
}

fn other_key() -> SigningKey {
    SigningKey::from_bytes(&[3; 32])
}

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn catalogue() -> Catalogue {
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

fn product(catalogue: &Catalogue) -> &Product {
    catalogue.product(PRODUCT).unwrap()
}

fn key_of(kind: KeyKind, product: u16) -> ProductKey {
    ProductKey::new(kind, product, 42, 0x0123_4567_89AB_CDEF >> 7).unwrap()
}

fn parts() -> Parts {
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
fn claims_for(product: u16) -> Claims {
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

fn claims() -> Claims {
    claims_for(PRODUCT)
}

/// A lease of a hundred years, all but a day.
fn lease() -> Claims {
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
fn with_terms(terms: Terms) -> String {
    signed(&Claims {
        expires_at: lease().expires_at,
        terms: Some(terms),
        ..claims()
    })
}

fn trial(ends: &str) -> Terms {
    Terms {
        trial_ends: Some(time(ends)),
        ..Terms::default()
    }
}

fn subscription(ends: &str, grace_days: u32) -> Terms {
    Terms {
        subscription_ends: Some(time(ends)),
        grace_days,
        ..Terms::default()
    }
}

fn nonce() -> Nonce {
    serde_json::from_value(json!(URL_SAFE_NO_PAD.encode([9; 16]))).unwrap()
}

fn host_claims(catalogue: &Catalogue) -> HostClaims {
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

fn signed(claims: &Claims) -> String {
    Token::sign(claims, KID, &vendor_key())
        .unwrap()
        .as_str()
        .to_owned()
}

fn leased(certificate: &HostCertificate, key: &SigningKey, claims: &Claims) -> String {
    let signer = HostSigner::new(certificate, key).unwrap();

    signer.lease(claims).unwrap().as_str().to_owned()
}

fn encoded(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

/// A token of the right form with this header, and the signature that `sign` makes of its first two parts.
fn forged(header: &Value, sign: impl Fn(&str) -> Vec<u8>) -> String {
    let head = format!("{}.{}", encoded(header), encoded(&json!(claims())));
    let signature = URL_SAFE_NO_PAD.encode(sign(&head));

    format!("{head}.{signature}")
}

/// The signature of a good licence under an altered payload: another serial number.
fn altered() -> String {
    let good = signed(&claims());
    let [header, _, signature]: [&str; 3] = good.split('.').collect::<Vec<_>>().try_into().unwrap();
    let payload = encoded(&json!(Claims {
        serial: 43,
        ..claims()
    }));

    format!("{header}.{payload}.{signature}")
}

#[allow(clippy::too_many_lines)] // a list
fn vectors() -> Vec<Vector> {
    use Answer::{Accepted, Ended, Refused};
    use TokenError::Signature;

    let catalogue = catalogue();
    let certificate = HostCertificate::sign(&host_claims(&catalogue), KID, &vendor_key()).unwrap();
    let header = json!({ "typ": "licence+jwt", "alg": "EdDSA", "kid": KID });
    let with = |name: &str, value: Value| {
        let mut changed = header.clone();
        changed[name] = value;

        changed
    };
    let by_vendor = |head: &str| ed25519(&vendor_key(), head);
    let vector = |name, token, answer| Vector { name, token, answer };

    vec![
        vector("good", signed(&claims()), Accepted),
        vector(
            "good, with an end",
            signed(&Claims {
                expires_at: lease().expires_at,
                ..claims()
            }),
            Accepted,
        ),
        vector(
            "lease of a KMS host",
            leased(&certificate, &host_key(), &lease()),
            Accepted,
        ),
        vector(
            "features and a limit",
            with_terms(Terms {
                features: vec!["export".to_owned()],
                limit: Some(25),
                ..Terms::default()
            }),
            Accepted,
        ),
        vector("trial", with_terms(trial("2126-01-01T00:00:00Z")), Accepted),
        vector(
            "trial that is over",
            with_terms(trial("2025-07-01T00:00:00Z")),
            Ended,
        ),
        vector(
            "subscription",
            with_terms(subscription("2126-01-01T00:00:00Z", 0)),
            Accepted,
        ),
        vector(
            "subscription in its days of grace",
            with_terms(subscription("2025-07-01T00:00:00Z", LEASE_DAYS)),
            Accepted,
        ),
        vector(
            "subscription that is over",
            with_terms(subscription("2025-07-01T00:00:00Z", 0)),
            Ended,
        ),
        vector(
            "subscription whose days of grace are over too",
            with_terms(subscription("2025-07-01T00:00:00Z", 14)),
            Ended,
        ),
        vector(
            "trial that is over, in a subscription that is not",
            with_terms(Terms {
                trial_ends: Some(time("2025-07-01T00:00:00Z")),
                ..subscription("2126-01-01T00:00:00Z", 14)
            }),
            Ended,
        ),
        vector(
            "ended",
            signed(&Claims {
                issued_at: time("2025-01-01T00:00:00Z"),
                expires_at: Some(time("2025-07-01T00:00:00Z")),
                ..claims()
            }),
            Ended,
        ),
        vector(
            "ended lease of a KMS host",
            leased(
                &HostCertificate::sign(
                    &HostClaims {
                        issued_at: time("2025-01-01T00:00:00Z"),
                        ..host_claims(&catalogue)
                    },
                    KID,
                    &vendor_key(),
                )
                .unwrap(),
                &host_key(),
                &Claims {
                    issued_at: time("2025-01-01T00:00:00Z"),
                    expires_at: Some(time("2025-07-01T00:00:00Z")),
                    ..lease()
                },
            ),
            Ended,
        ),
        vector(
            "another audience",
            signed(&claims_for(OTHER_PRODUCT)),
            Refused("audience", TokenError::Product),
        ),
        vector(
            "another issuer",
            signed(&Claims {
                vendor: "kaede.example".to_owned(),
                ..claims()
            }),
            Refused("issuer", TokenError::Vendor),
        ),
        vector(
            "another typ",
            forged(&with("typ", json!("kms-host+jwt")), by_vendor),
            Refused("type", Signature(JwsError::Type)),
        ),
        vector(
            "no typ",
            forged(&json!({ "alg": "EdDSA", "kid": KID }), by_vendor),
            Refused("type", Signature(JwsError::Type)),
        ),
        vector(
            "alg none",
            forged(&with("alg", json!("none")), |_| Vec::new()),
            Refused("algorithm", Signature(JwsError::Malformed)),
        ),
        vector(
            "alg none, with a good signature",
            forged(&with("alg", json!("none")), by_vendor),
            Refused("algorithm", Signature(JwsError::Malformed)),
        ),
        vector(
            "alg HS256, with the public key as its secret",
            forged(&with("alg", json!("HS256")), |head| {
                let mut mac = Hmac::<Sha256>::new_from_slice(&vendor_key().public().to_bytes()).unwrap();
                mac.update(head.as_bytes());

                mac.finalize().into_bytes().to_vec()
            }),
            Refused("algorithm", Signature(JwsError::Algorithm)),
        ),
        vector(
            "another key under the same kid",
            Token::sign(&claims(), KID, &other_key())
                .unwrap()
                .as_str()
                .to_owned(),
            Refused("signature", Signature(JwsError::Signature)),
        ),
        vector(
            "another kid",
            Token::sign(&claims(), "2027", &vendor_key())
                .unwrap()
                .as_str()
                .to_owned(),
            Refused("key", Signature(JwsError::UnknownKey)),
        ),
        vector(
            "no kid",
            forged(&json!({ "typ": "licence+jwt", "alg": "EdDSA" }), by_vendor),
            Refused("key", Signature(JwsError::UnknownKey)),
        ),
        vector(
            "another key, which the token brings itself",
            forged(
                &with(
                    "jwk",
                    json!({ "kty": "OKP", "crv": "Ed25519", "x": other_key().public().to_string() }),
                ),
                |head| ed25519(&other_key(), head),
            ),
            Refused("signature", Signature(JwsError::Signature)),
        ),
        vector(
            "unknown extension that must be understood",
            forged(
                &json!({ "typ": "licence+jwt", "alg": "EdDSA", "kid": KID, "crit": ["later"], "later": 1 }),
                by_vendor,
            ),
            Refused("extension", Signature(JwsError::Critical)),
        ),
        vector(
            "altered payload",
            altered(),
            Refused("signature", Signature(JwsError::Signature)),
        ),
        vector(
            "no signature",
            forged(&header, |_| Vec::new()),
            Refused("signature", Signature(JwsError::Signature)),
        ),
        vector(
            "cut off",
            signed(&claims())[..200].to_owned(),
            Refused("form", Signature(JwsError::Malformed)),
        ),
        vector(
            "empty",
            String::new(),
            Refused("form", Signature(JwsError::Malformed)),
        ),
        vector(
            "lease of a KMS host that nobody certified",
            leased(
                &HostCertificate::sign(&host_claims(&catalogue), KID, &other_key()).unwrap(),
                &host_key(),
                &lease(),
            ),
            Refused("certificate", Signature(JwsError::Signature)),
        ),
        vector(
            "lease with the certificate of another KMS host",
            leased(&certificate, &other_key(), &lease()),
            Refused("certificate", Signature(JwsError::UnknownKey)),
        ),
        vector(
            "lease of a KMS host whose certificate is a licence",
            leased(&HostCertificate::from(signed(&claims())), &host_key(), &lease()),
            Refused("certificate", Signature(JwsError::Type)),
        ),
        vector(
            "lease of a KMS host for a product that is not in its certificate",
            leased(
                &HostCertificate::sign(
                    &HostClaims {
                        products: vec![HostProduct::of(catalogue.product(OTHER_PRODUCT).unwrap())],
                        ..host_claims(&catalogue)
                    },
                    KID,
                    &vendor_key(),
                )
                .unwrap(),
                &host_key(),
                &lease(),
            ),
            Refused("certificate", TokenError::Host),
        ),
        vector(
            "lease that was signed after the certificate had ended",
            leased(
                &HostCertificate::sign(
                    &HostClaims {
                        expires_at: Some(time("2026-03-01T00:00:00Z")),
                        ..host_claims(&catalogue)
                    },
                    KID,
                    &vendor_key(),
                )
                .unwrap(),
                &host_key(),
                &lease(),
            ),
            Refused("certificate", TokenError::Host),
        ),
        vector(
            "licence without an end that a KMS host signed",
            leased(
                &certificate,
                &host_key(),
                &Claims {
                    expires_at: None,
                    ..lease()
                },
            ),
            Refused("certificate", TokenError::Host),
        ),
        vector(
            "licence for the internet that a KMS host signed",
            leased(
                &certificate,
                &host_key(),
                &Claims {
                    method: Method::Internet,
                    ..lease()
                },
            ),
            Refused("certificate", TokenError::Host),
        ),
        vector(
            "lease that is longer than the certificate allows",
            leased(
                &certificate,
                &host_key(),
                &Claims {
                    expires_at: Some(time("2127-01-01T00:00:00Z")),
                    ..lease()
                },
            ),
            Refused("certificate", TokenError::Host),
        ),
    ]
}

/// The signature of a text by this key.
fn ed25519(key: &SigningKey, text: &str) -> Vec<u8> {
    use ed25519_dalek::Signer as _;

    ed25519_dalek::SigningKey::from_bytes(&key.to_bytes())
        .sign(text.as_bytes())
        .to_bytes()
        .to_vec()
}

fn document() -> String {
    let catalogue = catalogue();
    let licences: Vec<_> = vectors()
        .iter()
        .map(|vector| {
            let (answer, why) = match &vector.answer {
                Answer::Accepted => ("accepted", None),
                Answer::Ended => ("refused", Some("ended")),
                Answer::Refused(why, _) => ("refused", Some(*why)),
            };

            json!({ "name": vector.name, "answer": answer, "why": why, "token": vector.token })
        })
        .collect();
    let document = json!({
        "about": "Licences and what a checker must answer to each; docs/sdk.md says how to check. `why` is for people: a checker may name another reason first.",
        "issuer": VENDOR,
        "audience": PRODUCT.to_string(),
        "jwks": KeySet::of(&catalogue),
        "licences": licences,
    });

    serde_json::to_string_pretty(&document).unwrap() + "\n"
}

#[test]
fn the_published_licences_are_those_that_are_made_here() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/licences.json");
    if std::env::var_os("KAKUNIN_WRITE_DOCS").is_some() {
        std::fs::write(&path, document()).unwrap();
    }
    let published = std::fs::read_to_string(&path).unwrap();
    assert!(
        published == document(),
        "`KAKUNIN_WRITE_DOCS=1 cargo test -p kakunin-sdk --test vectors` writes {}",
        path.display()
    );
}

#[test]
fn the_core_answers_what_the_published_licences_say() {
    let catalogue = catalogue();
    let product = product(&catalogue);
    let mut accepted = 0;
    for Vector { name, token, answer } in vectors() {
        let verified = Token::from(token).verify(&catalogue, product);
        match answer {
            Answer::Refused(_, error) => assert_eq!(verified, Err(error), "{name}"),
            Answer::Accepted | Answer::Ended => {
                let claims = verified.unwrap_or_else(|error| panic!("{name}: {error}"));
                let ended = is_over(&claims, Timestamp::now());
                assert_eq!(ended, matches!(answer, Answer::Ended), "{name}");
                accepted += usize::from(!ended);
            }
        }
    }

    assert_eq!(accepted, 7);
}

/// Whether a licence is over at `time`, by itself or by its terms.
fn is_over(claims: &Claims, time: Timestamp) -> bool {
    let by_terms = |terms: &Terms| terms.trial_over(time).or(terms.subscription_over(time));

    claims.expires_at.is_some_and(|end| end <= time) || claims.terms.as_ref().and_then(by_terms).is_some()
}
