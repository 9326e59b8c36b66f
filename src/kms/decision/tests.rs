use super::*;
use crate::catalogue::Policy;
use crate::codes::{InstallationId, KeyKind, ProductKey};
use crate::fault::Code;
use crate::kms::sample::{self, PRODUCT, VENDOR, now, request};
use crate::machine::PartKind;

fn product(threshold: u32) -> HostProduct {
    HostProduct {
        policy: Policy {
            kms_threshold: threshold,
            ..Policy::default()
        },
        ..sample::product()
    }
}

fn code(refusal: Result<&HostProduct, Refusal>) -> Code {
    match refusal {
        Err(Refusal::Fault(fault)) => fault.code(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_a_request_says_of_itself_must_agree() {
    let claims = sample::claims();
    let good = request(1, 1);
    assert_eq!(
        admit(Some(&claims), &good).map(|product| product.code),
        Ok(PRODUCT)
    );

    let other_product = LeaseRequest {
        product: PRODUCT + 1,
        ..good.clone()
    };
    let other_parts = LeaseRequest {
        parts: sample::parts(2),
        ..good
    };
    for request in [other_product, other_parts] {
        assert!(matches!(
            admit(Some(&claims), &request),
            Err(Refusal::Malformed(_))
        ));
        assert!(matches!(admit(None, &request), Err(Refusal::Malformed(_))));
    }
}

#[test]
fn a_host_serves_what_its_certificate_names_and_nothing_before_it_has_one() {
    let claims = sample::claims();
    let good = request(1, 1);
    assert_eq!(code(admit(None, &good)), Code::Kms5);

    let foreign = LeaseRequest {
        vendor: "other.example".to_owned(),
        ..good.clone()
    };
    assert_eq!(code(admit(Some(&claims), &foreign)), Code::Kms3);
    let unknown = LeaseRequest {
        product: PRODUCT + 1,
        installation_id: InstallationId::of(
            &ProductKey::new(KeyKind::KmsClient, PRODUCT + 1, 42, 6).unwrap(),
            VENDOR,
            good.parts.fingerprint(),
            1,
        ),
        ..good
    };
    assert_eq!(code(admit(Some(&claims), &unknown)), Code::Kms3);
}

#[test]
fn the_threshold_is_the_first_count_that_suffices() {
    for (threshold, count, suffices) in [
        (0, 1, true),
        (1, 1, true),
        (5, 4, false),
        (5, 5, true),
        (100, 99, false),
    ] {
        let judged = judge(&product(threshold), now(), count, now());
        let expected = if suffices {
            Ok(())
        } else {
            Err(Fault::TooFewComputers { count, threshold })
        };
        assert_eq!(judged, expected, "{count} of {threshold}");
    }
}

#[test]
fn clocks_may_differ_by_as_much_as_the_vendor_tolerates_and_no_more() {
    let tolerated = SignedDuration::from_hours(4);
    let second = SignedDuration::from_secs(1);
    for difference in [tolerated, -tolerated] {
        assert_eq!(judge(&product(1), now() + difference, 1, now()), Ok(()));
    }
    for difference in [tolerated + second, -tolerated - second] {
        let here = now() + difference;
        assert_eq!(
            judge(&product(1), here, 1, now()),
            Err(Fault::ClocksDiffer { here, there: now() })
        );
    }
    // The computer slept for a year, or its clock was set back by one.
    let year = SignedDuration::from_hours(365 * 24);
    assert!(judge(&product(1), now() - year, 1, now()).is_err());
}

#[test]
fn a_computer_is_known_again_with_some_new_parts_and_another_is_not() {
    let known = [sample::parts(1), sample::parts(2)];
    let recognised = |parts: &Parts| recognise(known.iter(), parts);
    assert_eq!(recognised(&sample::parts(2)), Some(1));
    assert_eq!(recognised(&sample::changed(1, &[PartKind::Disk])), Some(0));
    assert_eq!(
        recognised(&sample::changed(1, &[PartKind::System, PartKind::Disk])),
        None
    );
    assert_eq!(recognised(&sample::parts(3)), None);
    assert_eq!(recognised(&Parts::default()), None, "nothing is like everything");
    assert_eq!(recognise([Parts::default()].iter(), &sample::parts(1)), None);
    assert_eq!(recognise([Parts::default()].iter(), &Parts::default()), Some(0));
}

#[test]
fn a_lease_says_what_was_asked_and_lasts_as_long_as_the_policy_says() {
    let asked = request(7, 7);
    let intervals = Intervals {
        renewal_minutes: Some(60),
        retry_minutes: Some(15),
    };
    let later = now() + SignedDuration::from_millis(750);
    let claims = lease(&product(1), asked.clone(), intervals, later, "id".to_owned());
    assert_eq!(claims.issued_at, now());
    assert_eq!(
        claims.expires_at,
        Some(now() + SignedDuration::from_hours(180 * 24))
    );
    assert_eq!((claims.method, claims.nonce), (Method::Kms, Some(asked.nonce)));
    assert_eq!(
        (claims.renewal_minutes, claims.retry_minutes),
        (Some(60), Some(15))
    );
    assert_eq!(claims.vendor, VENDOR);
    assert_eq!(
        (claims.installation_id, claims.parts),
        (asked.installation_id, asked.parts)
    );
}

#[test]
fn no_interval_leaves_a_lease_to_run_out() {
    let mut short = product(1);
    short.policy.lease_days = 10;
    let monthly = Intervals {
        renewal_minutes: Some(43_200),
        retry_minutes: None,
    };
    assert_eq!(monthly.renewal(&short), 5 * MINUTES_PER_DAY);
    let claims = lease(&short, request(1, 1), monthly, now(), String::new());
    assert_eq!(claims.renewal_minutes, Some(5 * MINUTES_PER_DAY));

    let vendors = Intervals::default();
    assert_eq!(
        (vendors.renewal(&product(1)), vendors.retry(&product(1))),
        (10_080, 120)
    );
    let claims = lease(&product(1), request(1, 1), vendors, now(), String::new());
    assert_eq!((claims.renewal_minutes, claims.retry_minutes), (None, None));
}
