use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::Signer as _;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;

use super::*;

const TYP: &str = "example+jwt";

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn token() -> String {
    sign(
        TYP,
        "k1",
        &json!({"iss": "momiji.example", "aud": "2026", "exp": 1}),
        &key(),
    )
    .unwrap()
}

fn check(token: &str) -> Result<Value, JwsError> {
    verify(token, TYP, |kid| (kid == "k1").then(|| key().public()))
}

/// Returns a token with an arbitrary header, but with a valid signature.
fn with_header(header: &Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let message = format!("{}.{}", part(header), part(&json!({"iss": "momiji.example"})));
    let signature = ed25519_dalek::SigningKey::from_bytes(&[7; 32]).sign(message.as_bytes());

    format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes()))
}

#[test]
fn what_was_signed_is_read_back_whatever_its_times_and_audience_say() {
    let claims = check(&token()).unwrap();

    assert_eq!(claims["iss"], "momiji.example");
    assert_eq!(claims["exp"], 1);
}

#[test]
fn the_signature_is_that_of_rfc_8037() {
    // RFC 8037 appendix A.1 and A.4: this key signs this message with this signature.
    let seed = URL_SAFE_NO_PAD
        .decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A")
        .unwrap();
    let seed: [u8; 32] = seed.try_into().unwrap();
    let key = SigningKey::from_bytes(&seed);
    assert_eq!(
        key.public().to_string(),
        "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    );

    let signature = key.signature(b"eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc");
    assert_eq!(
        URL_SAFE_NO_PAD.encode(signature),
        "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"
    );
}

#[test]
fn the_thumbprint_is_that_of_rfc_8037() {
    // RFC 8037 appendix A.3.
    let key: PublicKey = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo".parse().unwrap();
    assert_eq!(key.thumbprint(), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
}

#[test]
fn a_flipped_bit_anywhere_is_refused() {
    let token = token();
    for position in 0..token.len() {
        for bit in 0..7 {
            let mut bytes = token.clone().into_bytes();
            bytes[position] ^= 1 << bit;
            let damaged = String::from_utf8(bytes).unwrap();
            assert!(check(&damaged).is_err(), "byte {position}, bit {bit}");
        }
    }
}

#[test]
fn a_shorter_or_longer_token_is_refused() {
    let token = token();
    for length in 0..token.len() {
        assert!(check(&token[..length]).is_err(), "cut to {length}");
    }
    for tail in [".", "A", "=", "==", " ", "\n", "\0", ".AAAA"] {
        assert!(check(&format!("{token}{tail}")).is_err(), "followed by {tail:?}");
        assert!(check(&format!("{tail}{token}")).is_err(), "preceded by {tail:?}");
    }
}

#[test]
fn only_eddsa_is_accepted() {
    let none = json!({"alg": "none", "typ": TYP, "kid": "k1"});
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let unsigned = format!("{}.{}.", part(&none), part(&json!({"iss": "momiji.example"})));
    assert!(check(&unsigned).is_err());
    assert!(check(&with_header(&none)).is_err());

    for alg in ["HS256", "HS512", "RS256", "PS384", "ES256"] {
        let header = json!({"alg": alg, "typ": TYP, "kid": "k1"});
        assert_eq!(check(&with_header(&header)), Err(JwsError::Algorithm));
    }
}

#[test]
fn the_public_key_is_not_accepted_as_a_shared_secret() {
    let header = URL_SAFE_NO_PAD.encode(json!({"alg": "HS256", "typ": TYP, "kid": "k1"}).to_string());
    let message = format!("{header}.{}", URL_SAFE_NO_PAD.encode("{}"));
    for secret in [
        key().public().to_bytes().to_vec(),
        key().public().to_string().into_bytes(),
    ] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&secret).unwrap();
        mac.update(message.as_bytes());
        let forged = format!(
            "{message}.{}",
            URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
        );
        assert_eq!(check(&forged), Err(JwsError::Algorithm));
    }
}

#[test]
fn the_library_itself_makes_nothing_and_verifies_nothing_but_eddsa() {
    provider::install();
    let key = jsonwebtoken::EncodingKey::from_secret(b"secret").unwrap();
    let made = jsonwebtoken::encode(&Header::new(Algorithm::HS256), &json!({}), &key);
    assert!(made.is_err());
    let key = DecodingKey::from_secret(b"secret").unwrap();
    let message = b"eyJhbGciOiJIUzI1NiJ9.e30";
    assert!(jsonwebtoken::crypto::verify("", message, &key, Algorithm::HS256).is_err());
}

#[test]
fn another_type_and_a_demanded_extension_are_refused() {
    let header = |typ: Value| json!({"alg": "EdDSA", "typ": typ, "kid": "k1"});
    assert!(check(&with_header(&header(json!(TYP)))).is_ok());
    assert_eq!(
        check(&with_header(&header(json!("licence+jwt")))),
        Err(JwsError::Type)
    );
    assert_eq!(check(&with_header(&header(Value::Null))), Err(JwsError::Type));

    let critical = json!({"alg": "EdDSA", "typ": TYP, "kid": "k1", "crit": ["b64"], "b64": false});
    assert_eq!(check(&with_header(&critical)), Err(JwsError::Critical));
}

#[test]
fn only_a_trusted_key_counts_even_if_the_token_brings_its_own() {
    let unnamed = json!({"alg": "EdDSA", "typ": TYP});
    assert_eq!(check(&with_header(&unnamed)), Err(JwsError::UnknownKey));
    let foreign = json!({"alg": "EdDSA", "typ": TYP, "kid": "k2"});
    assert_eq!(check(&with_header(&foreign)), Err(JwsError::UnknownKey));

    let stranger = SigningKey::from_bytes(&[8; 32]);
    let claims = json!({"iss": "momiji.example"});
    let forged = sign(TYP, "k1", &claims, &stranger).unwrap();
    assert_eq!(check(&forged), Err(JwsError::Signature));

    let bring_along = json!({
        "alg": "EdDSA", "typ": TYP, "kid": "k1",
        "jwk": {"kty": "OKP", "crv": "Ed25519", "x": key().public()},
    });
    let refused: Result<Value, _> = verify(&with_header(&bring_along), TYP, |_| Some(stranger.public()));
    assert_eq!(refused, Err(JwsError::Signature));
}

#[test]
fn genuine_claims_of_another_shape_are_told_apart() {
    let refused: Result<Vec<u8>, _> = verify(&token(), TYP, |_| Some(key().public()));
    assert_eq!(refused, Err(JwsError::Claims));
}

#[test]
fn size_is_limited_both_ways() {
    let long = json!({"text": "x".repeat(MAX_BYTES)});
    assert_eq!(sign(TYP, "k1", &long, &key()), Err(JwsError::TooLong));
    assert_eq!(check(&"x".repeat(MAX_BYTES + 1)), Err(JwsError::TooLong));
}

#[test]
fn keys_survive_storing_and_never_show_their_secret() {
    let key = SigningKey::generate().unwrap();
    assert_ne!(key.to_bytes(), SigningKey::generate().unwrap().to_bytes());
    assert_eq!(SigningKey::from_bytes(&key.to_bytes()).public(), key.public());

    let public: PublicKey = serde_json::from_value(json!(key.public())).unwrap();
    assert_eq!(public, key.public());
    assert_eq!(format!("{key:?}"), "SigningKey(secret)");
}

#[test]
fn bytes_that_are_no_good_public_key_are_refused() {
    let mut identity = [0; 32];
    identity[0] = 1;
    assert_eq!(PublicKey::from_bytes(&identity), Err(JwsError::PublicKey));
    assert_eq!(PublicKey::from_bytes(&[0; 32]), Err(JwsError::PublicKey));
    for text in [
        "",
        "AAAA",
        "not a key",
        "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
    ] {
        assert_eq!(text.parse::<PublicKey>(), Err(JwsError::PublicKey));
    }
}
