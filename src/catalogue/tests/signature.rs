use super::super::signed::{sign, verify};
use super::*;
use crate::jws::{self, JwsError, SigningKey};

fn key() -> SigningKey {
    SigningKey::from_bytes(&[9; 32])
}

fn demonstration() -> Catalogue {
    Catalogue::from_json(include_str!("../../../assets/demo/catalogue.json")).unwrap()
}

#[test]
fn what_the_vendor_signed_is_read_back() {
    let catalogue = demonstration();
    let token = sign(&catalogue, &key()).unwrap();
    assert_eq!(verify(&token, key().public()), Ok(catalogue));
}

#[test]
fn a_time_zone_that_does_not_exist_is_found_when_signing_and_does_no_harm_later() {
    let mut catalogue = demonstration();
    let place = catalogue
        .lines
        .iter()
        .position(|line| line.hours.is_some())
        .unwrap();
    if let Some(hours) = &mut catalogue.lines[place].hours {
        hours.zone = "Asia/Momiji".to_owned();
    }

    assert_eq!(
        sign(&catalogue, &key()),
        Err(CatalogueError::Invalid {
            place: format!("lines[{place}].hours.zone"),
            problem: Problem::Zone,
        })
    );
    // This simulates a computer that is older than the zone.
    assert_eq!(catalogue.check(), Ok(()));
    let now = "2026-11-23T03:00:00Z".parse().unwrap();
    assert_eq!(
        catalogue.lines[place].open_at(now),
        Opening::Closed { opens: None }
    );
}

#[test]
fn another_signer_is_refused() {
    let stranger = SigningKey::from_bytes(&[10; 32]);
    let token = sign(&demonstration(), &stranger).unwrap();
    assert_eq!(
        verify(&token, key().public()),
        Err(CatalogueError::NotGenuine(JwsError::UnknownKey))
    );

    // An impostor can use the vendor's name for the key, but cannot sign with it.
    let claims = serde_json::to_value(demonstration()).unwrap();
    let forged = jws::sign("catalogue+jws", &key().public().thumbprint(), &claims, &stranger).unwrap();
    assert_eq!(
        verify(&forged, key().public()),
        Err(CatalogueError::NotGenuine(JwsError::Signature))
    );
}

#[test]
fn tampering_at_any_byte_is_refused() {
    let anchor = key().public();
    let small = sign(&read(&small()).unwrap(), &key()).unwrap();
    let large = sign(&demonstration(), &key()).unwrap();
    for (token, step) in [(small, 1), (large, 499)] {
        for position in (0..token.len()).step_by(step) {
            let mut bytes = token.clone().into_bytes();
            bytes[position] = if bytes[position] == b'A' { b'B' } else { b'A' };
            let tampered = String::from_utf8(bytes).unwrap();
            let refused = verify(&tampered, anchor);
            assert!(
                matches!(refused, Err(CatalogueError::NotGenuine(_))),
                "byte {position}"
            );

            let cut = verify(&token[..position], anchor);
            assert!(
                matches!(cut, Err(CatalogueError::NotGenuine(_))),
                "cut to {position}"
            );
        }
    }
}

#[test]
fn the_unsigned_source_and_another_kind_of_token_are_refused() {
    let anchor = key().public();
    let source = small().to_string();
    let licence = jws::sign("licence+jwt", &anchor.thumbprint(), &small(), &key()).unwrap();

    assert_eq!(
        verify(&source, anchor),
        Err(CatalogueError::NotGenuine(JwsError::Malformed))
    );
    assert_eq!(
        verify(&licence, anchor),
        Err(CatalogueError::NotGenuine(JwsError::Type))
    );
}

#[test]
fn what_could_not_be_used_is_neither_signed_nor_accepted() {
    let mut catalogue = demonstration();
    catalogue.services.push("http://momiji.example/".to_owned());
    let place = "services[0]".to_owned();
    let problem = Problem::Address;
    let expected = CatalogueError::Invalid { place, problem };
    assert_eq!(sign(&catalogue, &key()), Err(expected.clone()));

    let claims = serde_json::to_value(&catalogue).unwrap();
    let token = jws::sign("catalogue+jws", &key().public().thumbprint(), &claims, &key()).unwrap();
    assert_eq!(verify(&token, key().public()), Err(expected));
}
