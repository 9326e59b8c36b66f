//! The published licences, each with what a checker answers.

use hmac::{Hmac, KeyInit as _, Mac as _};
use kakunin::jws::JwsError;
use kakunin::licence::{Claims, HostCertificate, HostClaims, HostProduct, Method, Terms, Token, TokenError};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::sample::*;

/// What a checker answers, with what the core says of it.
pub(crate) enum Answer {
    Accepted,
    Ended,
    Refused(&'static str, TokenError),
}

pub(crate) struct Vector {
    pub(crate) name: &'static str,
    pub(crate) token: String,
    pub(crate) answer: Answer,
}

#[allow(clippy::too_many_lines)] // a list
pub(crate) fn vectors() -> Vec<Vector> {
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
