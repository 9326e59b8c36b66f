//! The vectors of `tests/data`, which other programs can be tested against. They were made by another implementation of
//! the curve, in another language.

use kakunin::codes::digit_groups::Unreadable;
use kakunin::codes::{
    ConfirmationId, ConfirmationKey, ConfirmationSecret, ConfirmationType, InstallationId, ProductKey,
    ReleaseCode, ReleaseCodeError, Scheme, Verifier,
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Confirmations {
    signed: Vec<Signed>,
    hosts: Vec<Host>,
    /// Well formed, and signed by nobody.
    refused: Refused,
    /// Not even a confirmation ID.
    unreadable: Vec<Wrong>,
    bad_keys: Vec<Wrong>,
}

#[derive(Deserialize)]
struct Signed {
    seed: String,
    public_key: String,
    product_key: String,
    vendor: String,
    installation_id: String,
    confirmation_type: ConfirmationType,
    confirmation_id: String,
}

/// A KMS host, signed with the secret of the other vectors.
#[derive(Deserialize)]
struct Host {
    public_key: String,
    product_key: String,
    vendor: String,
    installation_id: String,
    confirmation_id: String,
}

#[derive(Deserialize)]
struct Refused {
    public_key: String,
    product_key: String,
    vendor: String,
    installation_id: String,
    confirmation_ids: Vec<Wrong>,
}

#[derive(Deserialize)]
struct Wrong {
    why: String,
    #[serde(alias = "public_key", alias = "confirmation_id", alias = "release_code")]
    text: String,
}

#[derive(Deserialize)]
struct ReleaseVectors {
    releases: Vec<Known>,
    refused: Vec<Wrong>,
    unreadable: Vec<Wrong>,
}

#[derive(Deserialize)]
struct Known {
    product_key: String,
    vendor: String,
    installation_id: String,
    #[serde(rename = "release_code")]
    code: String,
}

fn confirmations() -> Confirmations {
    serde_json::from_str(include_str!("../../data/signed.json")).unwrap()
}

fn releases() -> ReleaseVectors {
    serde_json::from_str(include_str!("../../data/releases.json")).unwrap()
}

fn signed_by<'a>(public: &'a ConfirmationKey, key: &'a ProductKey, vendor: &'a str) -> Verifier<'a> {
    Verifier::Signed { public, key, vendor }
}

fn seed(hex: &str) -> [u8; 64] {
    std::array::from_fn(|at| u8::from_str_radix(&hex[at * 2..at * 2 + 2], 16).unwrap())
}

#[test]
fn the_signed_vectors_are_reproduced() {
    let vectors = confirmations().signed;
    assert!(!vectors.is_empty());

    for vector in vectors {
        let secret = ConfirmationSecret::from_seed(&seed(&vector.seed)).unwrap();
        let key: ConfirmationKey = vector.public_key.parse().unwrap();
        assert_eq!(secret.public(), key);
        assert_eq!(key.to_string(), vector.public_key);

        let installation: InstallationId = vector.installation_id.parse().unwrap();
        let product_key: ProductKey = vector.product_key.parse().unwrap();
        assert!(installation.is_of(&product_key, &vector.vendor));
        let made = ConfirmationId::signed(
            &secret,
            &product_key,
            &vector.vendor,
            &installation,
            vector.confirmation_type,
        );
        assert_eq!(made.to_string(), vector.confirmation_id);
        assert_eq!(made.scheme(), Scheme::Signed);
        let read: ConfirmationId = vector.confirmation_id.parse().unwrap();
        assert_eq!(read, made);
        assert_eq!(
            read.verify(signed_by(&key, &product_key, &vector.vendor), &installation),
            Some(vector.confirmation_type)
        );
    }
}

#[test]
fn the_vectors_of_kms_hosts_are_reproduced() {
    let Confirmations { signed, hosts, .. } = confirmations();
    assert!(!hosts.is_empty());

    for (host, by) in hosts.into_iter().zip(signed) {
        let secret = ConfirmationSecret::from_seed(&seed(&by.seed)).unwrap();
        let key: ConfirmationKey = host.public_key.parse().unwrap();
        let installation: InstallationId = host.installation_id.parse().unwrap();
        let made = ConfirmationId::signed_for_host(&secret, &installation);
        assert_eq!(made.to_string(), host.confirmation_id);
        assert_eq!(
            made.verify(Verifier::SignedForHost(&key), &installation),
            Some(ConfirmationType::Permanent)
        );
        // Neither passes for the other.
        let product_key: ProductKey = host.product_key.parse().unwrap();
        assert!(installation.is_of(&product_key, &host.vendor));
        let for_computers = signed_by(&key, &product_key, &host.vendor);
        assert_eq!(made.verify(for_computers, &installation), None);
        let of_computer: ConfirmationId = by.confirmation_id.parse().unwrap();
        assert_eq!(
            of_computer.verify(Verifier::SignedForHost(&key), &installation),
            None
        );
    }
}

#[test]
fn what_nobody_signed_is_refused() {
    let Confirmations {
        refused, unreadable, ..
    } = confirmations();
    let key: ConfirmationKey = refused.public_key.parse().unwrap();
    let installation: InstallationId = refused.installation_id.parse().unwrap();

    let product_key: ProductKey = refused.product_key.parse().unwrap();
    let by = signed_by(&key, &product_key, &refused.vendor);
    for Wrong { why, text } in refused.confirmation_ids {
        let read: ConfirmationId = text.parse().expect(&why);
        assert_eq!(read.to_string(), text, "{why}");
        assert_eq!(read.verify(by, &installation), None, "{why}");
    }
    for Wrong { why, text } in unreadable {
        assert!(ConfirmationId::parse(&text, Scheme::Signed).is_err(), "{why}");
    }
}

#[test]
fn a_public_key_has_one_form_and_is_of_the_right_group() {
    for Wrong { why, text } in confirmations().bad_keys {
        assert!(text.parse::<ConfirmationKey>().is_err(), "{why}");
        let json = serde_json::to_string(&text).unwrap();
        assert!(serde_json::from_str::<ConfirmationKey>(&json).is_err(), "{why}");
    }
}

#[test]
fn one_scheme_does_not_pass_for_the_other() {
    let vector = &confirmations().signed[0];
    let key: ConfirmationKey = vector.public_key.parse().unwrap();
    let installation: InstallationId = vector.installation_id.parse().unwrap();
    let product_key: ProductKey = releases().releases[0].product_key.parse().unwrap();
    let by_key = Verifier::Keyed {
        key: &product_key,
        vendor: "momiji.example",
    };

    let signed: ConfirmationId = vector.confirmation_id.parse().unwrap();
    assert_eq!(signed.verify(by_key, &installation), None);
    let keyed = ConfirmationId::keyed(
        &product_key,
        "momiji.example",
        &installation,
        ConfirmationType::Permanent,
    );
    assert_eq!(
        keyed.verify(by_key, &installation),
        Some(ConfirmationType::Permanent)
    );
    assert_eq!(
        keyed.verify(signed_by(&key, &product_key, "momiji.example"), &installation),
        None
    );
    assert_ne!(keyed, signed);
    assert!(ConfirmationId::parse(&keyed.to_string(), Scheme::Signed).is_err());
    assert!(ConfirmationId::parse(&signed.to_string(), Scheme::Keyed).is_err());
}

#[test]
fn the_release_vectors_are_reproduced() {
    let vectors = releases().releases;
    assert!(!vectors.is_empty());

    for vector in vectors {
        let key: ProductKey = vector.product_key.parse().unwrap();
        let installation: InstallationId = vector.installation_id.parse().unwrap();
        let made = ReleaseCode::new(&key, &vector.vendor, &installation);
        assert_eq!(made.to_string(), vector.code);
        assert_eq!(made.groups().join("-"), vector.code);
        let read: ReleaseCode = vector.code.replace('-', " ").parse().unwrap();
        assert_eq!(read, made);
        assert!(read.verify(&key, &vector.vendor, &installation));
    }
}

#[test]
fn a_release_code_of_something_else_is_refused() {
    let ReleaseVectors {
        releases,
        refused,
        unreadable,
    } = releases();
    let first = &releases[0];
    let key: ProductKey = first.product_key.parse().unwrap();
    let installation: InstallationId = first.installation_id.parse().unwrap();

    for Wrong { why, text } in refused {
        let read: ReleaseCode = text.parse().expect(&why);
        assert!(!read.verify(&key, &first.vendor, &installation), "{why}");
    }
    for Wrong { why, text } in unreadable {
        assert!(text.parse::<ReleaseCode>().is_err(), "{why}");
    }
}

#[test]
fn what_is_wrong_with_a_release_code_is_named() {
    let right = releases().releases[0].code.clone();
    let error = |text: &str| text.parse::<ReleaseCode>().unwrap_err();

    assert_eq!(
        error(&right[..20]),
        ReleaseCodeError::Digits(Unreadable::Length {
            digits: 18,
            expected: 24
        })
    );
    assert_eq!(
        error("158336-97x"),
        ReleaseCodeError::Digits(Unreadable::Character {
            group: 2,
            position: 3,
            found: 'X'
        })
    );
    let mut wrong = right.into_bytes();
    wrong[8] = if wrong[8] == b'0' { b'1' } else { b'0' };
    assert_eq!(
        error(std::str::from_utf8(&wrong).unwrap()),
        ReleaseCodeError::Digits(Unreadable::Groups { groups: vec![2] })
    );
}

#[test]
fn debug_shows_neither_signature_nor_code() {
    let confirmation: ConfirmationId = confirmations().signed[0].confirmation_id.parse().unwrap();
    let release: ReleaseCode = releases().releases[0].code.parse().unwrap();

    assert_eq!(format!("{confirmation:?}"), "ConfirmationId(…)");
    assert_eq!(format!("{release:?}"), "ReleaseCode(…)");
}
