use super::*;
use crate::codes::KeyKind;
use crate::licence::claims::Method;
use crate::licence::sample::{KID, Sample, VENDOR, days, installed, signed, signing_key};

fn claims(sample: &Sample) -> Claims {
    let mut state = sample.state(KeyKind::MultipleActivation);

    Claims {
        expires_at: Some(installed() + days(180)),
        ..sample.claims(&mut state, Method::Internet, days(1))
    }
}

fn verify(sample: &Sample, token: &Token) -> Result<Claims, TokenError> {
    token.verify(&sample.catalogue, &sample.product)
}

#[test]
fn a_licence_says_what_was_signed() {
    let sample = Sample::new();
    let claims = claims(&sample);

    assert_eq!(verify(&sample, &signed(&claims)), Ok(claims));
}

#[test]
fn a_licence_is_a_jwt_as_the_standard_has_it() {
    let claims = claims(&Sample::new());
    let json = serde_json::to_value(&claims).unwrap();

    assert_eq!(json["iss"], VENDOR);
    assert_eq!(json["aud"], "101");
    assert_eq!(json["sub"], claims.installation_id.to_string());
    assert_eq!(json["jti"], "0192f0c1");
    assert_eq!(json["iat"], claims.issued_at.as_second());
    assert_eq!(json["exp"], claims.issued_at.as_second() + 179 * 86_400);
    assert_eq!(json["method"], "internet");
    assert_eq!(json["parts"]["machine-id"].as_str().unwrap().len(), 22);
    assert_eq!(json.get("renewal_minutes"), None);
}

#[test]
fn another_vendors_and_another_products_licence_is_refused() {
    let sample = Sample::new();
    let ours = claims(&sample);

    let vendor = Claims {
        vendor: "other.example".to_owned(),
        ..ours.clone()
    };
    assert_eq!(verify(&sample, &signed(&vendor)), Err(TokenError::Vendor));

    let product = Claims { product: 102, ..ours };
    assert_eq!(verify(&sample, &signed(&product)), Err(TokenError::Product));
}

#[test]
fn a_key_that_is_not_in_the_catalogue_signs_nothing() {
    let sample = Sample::new();
    let claims = claims(&sample);

    let unknown = Token::sign(&claims, "1999", &signing_key()).unwrap();
    assert_eq!(
        verify(&sample, &unknown),
        Err(TokenError::Signature(JwsError::UnknownKey))
    );

    let forged = Token::sign(&claims, KID, &SigningKey::from_bytes(&[8; 32])).unwrap();
    assert_eq!(
        verify(&sample, &forged),
        Err(TokenError::Signature(JwsError::Signature))
    );

    let other_kind = crate::jws::sign("catalogue+jwt", KID, &claims, &signing_key()).unwrap();
    assert_eq!(
        verify(&sample, &Token::from(other_kind)),
        Err(TokenError::Signature(JwsError::Type))
    );
}

#[test]
fn a_change_of_any_character_is_noticed() {
    let sample = Sample::new();
    let token = signed(&claims(&sample));

    for (place, symbol) in token.as_str().char_indices() {
        let mut changed = token.as_str().to_owned();
        changed.replace_range(place..=place, if symbol == 'A' { "B" } else { "A" });

        assert!(
            verify(&sample, &Token::from(changed)).is_err(),
            "character {place}"
        );
    }
}

#[test]
fn a_token_is_never_shown() {
    let token = signed(&claims(&Sample::new()));

    assert_eq!(format!("{token:?}"), "Token(…)");
}
