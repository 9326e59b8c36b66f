use jiff::SignedDuration;

use super::*;
use crate::codes::{ConfirmationSecret, ConfirmationType, KeyKind, Scheme};
use crate::licence::accept::{self, Refusal};
use crate::licence::sample::{
    KID, PRODUCT, Sample, VENDOR, confirmation_secret, days, installed, key, signing_key,
};
use crate::licence::{HostSigner, Nonce, State, Token};

fn host_key() -> SigningKey {
    SigningKey::from_bytes(&[9; 32])
}

fn host_product_key() -> ProductKey {
    key(KeyKind::KmsHost, 77)
}

fn host_claims(sample: &Sample) -> HostClaims {
    let key = host_key().public();

    HostClaims {
        vendor: VENDOR.to_owned(),
        installation_id: host_installation_id(&host_product_key(), VENDOR, &key),
        id: "0192f0c2".to_owned(),
        issued_at: installed(),
        expires_at: None,
        serial: 77,
        key,
        products: vec![HostProduct::of(&sample.product)],
    }
}

fn certificate(claims: &HostClaims) -> HostCertificate {
    HostCertificate::sign(claims, KID, &signing_key()).unwrap()
}

fn nonce() -> Nonce {
    Nonce::from_bytes([3; 16])
}

/// The claims of a lease as a genuine host issues it.
fn lease(sample: &Sample, state: &mut State) -> Claims {
    Claims {
        expires_at: Some(installed() + days(181)),
        renewal_minutes: Some(600),
        retry_minutes: Some(30),
        nonce: Some(nonce()),
        ..sample.claims(state, Method::Kms, days(1))
    }
}

fn by_host(claims: &Claims, certificate: &HostCertificate) -> Token {
    HostSigner::new(certificate, &host_key())
        .unwrap()
        .lease(claims)
        .unwrap()
}

#[test]
fn a_lease_is_as_good_as_the_certificate_of_its_host() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::KmsClient);
    let claims = lease(&sample, &mut state);
    let token = by_host(&claims, &certificate(&host_claims(&sample)));

    assert_eq!(token.verify(&sample.catalogue, &sample.product), Ok(claims));
    let accepted = accept::lease(&mut state, &sample.here(days(1)), token, nonce());
    assert!(accepted.is_ok(), "{accepted:?}");
    assert_eq!(state.kms.retry_minutes, Some(30));
}

#[test]
fn after_the_end_of_its_certificate_a_host_signs_nothing_that_counts() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::KmsClient);
    let claims = lease(&sample, &mut state);
    let signed_by_one_that_ends = |end| {
        let ends = HostClaims {
            expires_at: Some(end),
            ..host_claims(&sample)
        };
        by_host(&claims, &certificate(&ends))
    };
    let second = SignedDuration::from_secs(1);

    let too_late = signed_by_one_that_ends(claims.issued_at);
    assert_eq!(
        too_late.verify(&sample.catalogue, &sample.product),
        Err(TokenError::Host)
    );
    // A lease that it signed earlier is valid until the lease's own end.
    let in_time = signed_by_one_that_ends(claims.issued_at + second);
    let _claims = accept::lease(&mut state, &sample.here(days(1)), in_time, nonce()).unwrap();
    assert!(crate::licence::status(&state, &sample.here(days(180))).is_activated());
}

#[test]
fn a_certificate_is_renewed_when_two_thirds_of_its_time_are_over() {
    let sample = Sample::new();
    let without_end = host_claims(&sample);
    let of_90_days = HostClaims {
        expires_at: Some(installed() + days(90)),
        ..without_end.clone()
    };

    assert_eq!(of_90_days.renew_from(), Some(installed() + days(60)));
    assert!(!of_90_days.has_ended(installed() + days(90) - SignedDuration::from_secs(1)));
    assert!(of_90_days.has_ended(installed() + days(90)));
    assert_eq!(without_end.renew_from(), None);
    assert!(!without_end.has_ended(Timestamp::MAX));
}

#[test]
fn a_host_signs_nothing_that_its_certificate_does_not_cover() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::KmsClient);
    let ours = lease(&sample, &mut state);
    let genuine = host_claims(&sample);
    let refused = |claims: &Claims, host: &HostClaims| {
        by_host(claims, &certificate(host))
            .verify(&sample.catalogue, &sample.product)
            .unwrap_err()
    };

    let for_good = Claims {
        expires_at: None,
        ..ours.clone()
    };
    let too_long = Claims {
        expires_at: Some(ours.issued_at + days(181)),
        ..ours.clone()
    };
    let no_lease = Claims {
        method: Method::Internet,
        ..ours.clone()
    };
    for claims in [for_good, too_long, no_lease] {
        assert_eq!(refused(&claims, &genuine), TokenError::Host, "{claims:?}");
    }

    let other_product = HostClaims {
        products: Vec::new(),
        ..genuine.clone()
    };
    assert_eq!(refused(&ours, &other_product), TokenError::Host);
    let other_vendor = HostClaims {
        vendor: "other.example".to_owned(),
        ..genuine.clone()
    };
    assert_eq!(refused(&ours, &other_vendor), TokenError::Vendor);
    let other_key = HostClaims {
        key: signing_key().public(),
        ..genuine
    };
    assert_eq!(
        refused(&ours, &other_key),
        TokenError::Signature(JwsError::UnknownKey)
    );
}

#[test]
fn who_is_not_the_vendor_certifies_no_host() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::KmsClient);
    let claims = lease(&sample, &mut state);
    let own = HostCertificate::sign(&host_claims(&sample), KID, &host_key()).unwrap();
    let verify = |token: &Token| token.verify(&sample.catalogue, &sample.product).unwrap_err();

    assert_eq!(
        verify(&by_host(&claims, &own)),
        TokenError::Signature(JwsError::Signature)
    );
    // A licence in place of the certificate is signed by the right key, but is not a certificate.
    let licence = Token::sign(&claims, KID, &signing_key()).unwrap();
    let posing = HostCertificate::from(licence.as_str().to_owned());
    assert_eq!(
        verify(&by_host(&claims, &posing)),
        TokenError::Signature(JwsError::Type)
    );
}

#[test]
fn a_lease_answers_its_own_question_at_its_own_time() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::KmsClient);
    let claims = lease(&sample, &mut state);
    let certificate = certificate(&host_claims(&sample));
    let mut accept = |claims: &Claims, elapsed, nonce| {
        let token = by_host(claims, &certificate);
        accept::lease(&mut state, &sample.here(elapsed), token, nonce).unwrap_err()
    };

    let replayed = accept(&claims, days(1), Nonce::from_bytes([4; 16]));
    assert_eq!(replayed, Refusal::OtherQuestion);
    let without = Claims {
        nonce: None,
        ..claims.clone()
    };
    assert_eq!(accept(&without, days(1), nonce()), Refusal::OtherQuestion);

    let tolerated = SignedDuration::from_hours(4);
    let second = SignedDuration::from_secs(1);
    let there = claims.issued_at;
    for elapsed in [days(1) + tolerated + second, days(1) - tolerated - second] {
        assert_eq!(accept(&claims, elapsed, nonce()), Refusal::ClocksDiffer { there });
    }

    let other = InstallationId::of(&key(KeyKind::KmsClient, 42), VENDOR, 1, 1);
    let other = Claims {
        installation_id: other,
        ..claims
    };
    assert_eq!(accept(&other, days(1), nonce()), Refusal::OtherInstallation);
}

#[test]
fn the_number_of_a_host_names_its_key_vendor_product_and_serial_number() {
    let key = host_key().public();
    let number = host_number(VENDOR, PRODUCT, 77, &key);

    let id = host_installation_id(&host_product_key(), VENDOR, &key);
    assert_eq!(id.computer(), number);
    assert!(id.is_of(&host_product_key(), VENDOR));
    for other in [
        host_number("other.example", PRODUCT, 77, &key),
        host_number(VENDOR, PRODUCT + 1, 77, &key),
        host_number(VENDOR, PRODUCT, 78, &key),
        host_number(VENDOR, PRODUCT, 77, &signing_key().public()),
    ] {
        assert_ne!(number, other);
    }
}

/// The certificate of a host that was activated by telephone.
fn by_telephone(secret: &ConfirmationSecret) -> HostCertificate {
    let installation_id = host_claims(&Sample::new()).installation_id;
    let confirmation_id = ConfirmationId::signed_for_host(secret, &installation_id);

    HostCertificate::by_telephone(&installation_id, &confirmation_id, &host_key().public())
}

#[test]
fn a_host_by_telephone_is_as_good_as_one_over_the_internet() {
    for scheme in [Scheme::Keyed, Scheme::Signed] {
        let sample = Sample::signing(scheme);
        let mut state = sample.state(KeyKind::KmsClient);
        let claims = lease(&sample, &mut state);
        let certificate = by_telephone(&confirmation_secret());
        let host = certificate.verify(&sample.catalogue).unwrap();
        assert_eq!((host.key, host.serial), (host_key().public(), 77));
        assert_eq!(host.products, host_claims(&sample).products);

        let token = by_host(&claims, &certificate);
        assert_eq!(token.verify(&sample.catalogue, &sample.product), Ok(claims));
        let accepted = accept::lease(&mut state, &sample.here(days(1)), token, nonce());
        assert!(accepted.is_ok(), "{accepted:?}");
        assert!(crate::licence::status(&state, &sample.here(days(2))).is_activated());
    }
}

#[test]
fn a_host_by_telephone_needs_the_vendor_s_signature_for_a_host_and_its_key() {
    let sample = Sample::signing(Scheme::Signed);
    let secret = confirmation_secret();
    let genuine = host_claims(&sample);
    let id = genuine.installation_id;
    let of = |id: &InstallationId, confirmation_id: &ConfirmationId, key: &PublicKey| {
        HostCertificate::by_telephone(id, confirmation_id, key)
            .verify(&sample.catalogue)
            .unwrap_err()
    };
    let for_host = ConfirmationId::signed_for_host(&secret, &id);
    let wrong_signature = TokenError::Signature(JwsError::Signature);

    let forged = ConfirmationSecret::from_seed(&[8; 64]).unwrap();
    let forged = ConfirmationId::signed_for_host(&forged, &id);
    assert_eq!(of(&id, &forged, &genuine.key), wrong_signature);
    // The answer for a computer's key, whose installation ID may contain any fingerprint.
    for kind in [ConfirmationType::Permanent, ConfirmationType::Provisional] {
        let for_computer = ConfirmationId::signed(&secret, &host_product_key(), VENDOR, &id, kind);
        assert_eq!(of(&id, &for_computer, &genuine.key), wrong_signature);
    }
    // Another key in a host's pair.
    assert_eq!(of(&id, &for_host, &signing_key().public()), TokenError::Host);
    // The holder of another KMS host key with the same public key.
    let other_id = host_installation_id(&key(KeyKind::KmsHost, 78), VENDOR, &genuine.key);
    assert_eq!(of(&other_id, &for_host, &genuine.key), wrong_signature);

    // A product that the catalogue does not contain.
    let elsewhere = ProductKey::new(KeyKind::KmsHost, PRODUCT + 1, 77, 1).unwrap();
    let elsewhere = host_installation_id(&elsewhere, VENDOR, &genuine.key);
    let for_elsewhere = ConfirmationId::signed_for_host(&secret, &elsewhere);
    assert_eq!(of(&elsewhere, &for_elsewhere, &genuine.key), TokenError::Product);

    // A vendor whose catalogue has no key to verify it.
    let without = Sample::new();
    assert_eq!(
        by_telephone(&secret).verify(&without.catalogue),
        Err(TokenError::Signature(JwsError::UnknownKey))
    );
    // A lease that the pair does not permit.
    let mut state = sample.state(KeyKind::KmsClient);
    let for_good = Claims {
        expires_at: None,
        ..lease(&sample, &mut state)
    };
    assert_eq!(
        by_host(&for_good, &by_telephone(&secret)).verify(&sample.catalogue, &sample.product),
        Err(TokenError::Host)
    );

    for text in [
        "/",
        "//",
        "a/b/c",
        "///",
        &format!("{}/x", by_telephone(&secret).as_str()),
    ] {
        let broken = HostCertificate::from(text.to_owned());
        assert!(broken.verify(&sample.catalogue).is_err(), "{text}");
    }
}

#[test]
fn a_revoked_host_is_believed_nothing_however_it_was_activated() {
    let mut sample = Sample::signing(Scheme::Keyed);
    let mut state = sample.state(KeyKind::KmsClient);
    let claims = lease(&sample, &mut state);
    let by_internet = certificate(&host_claims(&sample));
    let by_telephone = by_telephone(&confirmation_secret());
    let accepted = accept::lease(
        &mut state,
        &sample.here(days(1)),
        by_host(&claims, &by_internet),
        nonce(),
    );
    assert!(accepted.is_ok(), "{accepted:?}");

    let id = host_claims(&sample).installation_id;
    let of_key = crate::catalogue::RevokedHosts {
        serials: vec![id.serial()],
        hosts: Vec::new(),
    };
    // The service knows computers by 63 bits, so the highest bit makes no difference.
    let of_host = |number: u64| {
        let hosts = serde_json::json!({ "hosts": [format!("{number:016x}")] });

        serde_json::from_value::<crate::catalogue::RevokedHosts>(hosts).unwrap()
    };
    let whole = of_host(id.computer());
    let highest_bit_other = of_host(id.computer() ^ 1 << 63);
    for revoked in [of_key, whole, highest_bit_other] {
        sample.catalogue.revoked_hosts = revoked;
        for certificate in [&by_internet, &by_telephone] {
            let token = by_host(&claims, certificate);
            assert_eq!(
                token.verify(&sample.catalogue, &sample.product),
                Err(TokenError::Revoked)
            );
        }
        // Leases that it signed earlier are invalid as well.
        assert!(!crate::licence::status(&state, &sample.here(days(2))).is_activated());
    }
    sample.catalogue.revoked_hosts = crate::catalogue::RevokedHosts {
        serials: vec![78],
        hosts: vec![crate::catalogue::HostNumber::new(id.computer() ^ 1)],
    };
    assert!(crate::licence::status(&state, &sample.here(days(2))).is_activated());
}

/// A host whose owner signs leases for 2099: such a lease is neither accepted, nor valid if it is
/// already stored.
#[test]
fn a_lease_of_times_to_come_is_none() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::KmsClient);
    let ahead = days(365 * 73);
    let mut claims = lease(&sample, &mut state);
    claims.issued_at = installed() + ahead;
    claims.expires_at = Some(installed() + ahead + days(180));
    let token = by_host(&claims, &certificate(&host_claims(&sample)));
    let before = state.clone();
    let refused = accept::lease(&mut state, &sample.here(days(1)), token.clone(), nonce());
    let there = claims.issued_at;
    assert_eq!(refused, Err(Refusal::ClocksDiffer { there }));
    assert_eq!(state, before, "nothing is lost, and no time is moved");

    let licence = crate::licence::Licence {
        token,
        at: installed(),
        usage: None,
        confirmation_id: None,
    };
    let now = installed() + days(1);
    state.accept_licence(licence, claims.issued_at, now);
    assert_eq!(state.last_seen, now, "never past this computer's clock");
    for elapsed in [days(1), days(40), days(400)] {
        assert!(!crate::licence::status(&state, &sample.here(elapsed)).is_activated());
    }
}
