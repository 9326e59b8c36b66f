//! A KMS host that reaches no network: activated and released over the telephone.

use kakunin::codes::{ConfirmationType, InstallationId, ReleaseCode, Scheme};
use kakunin::kms::Identity;
use kakunin::licence::Method;
use kakunin::wire::desk::{ConfirmationOrder, ReleaseByCodeRequest, path as desk_path};
use kakunin::wire::{ConfirmationAnswer, ConfirmationRequest, ReleaseAnswer, path};

use crate::activation::Computer;
use crate::vendor::HostVendor;
use support::kms::{self, Caller, PRODUCT, Running, SECOND_PRODUCT};

/// What `activate --show` says is read to the agent, who reads the answer back.
async fn call(vendor: &HostVendor, computer: &Computer) -> (InstallationId, String) {
    let shown = computer.run(vendor, &["activate", "--show", "--json"]).json();
    assert_eq!(shown["telephone"], true);
    let installation_id: InstallationId = shown["installation_id"].as_str().unwrap().parse().unwrap();
    let request = ConfirmationOrder {
        request: ConfirmationRequest {
            installation_id,
            kind: ConfirmationType::Permanent,
        },
        reason: Some("the host in the basement".to_owned()),
    };
    let answer: ConfirmationAnswer = vendor.desk(path::DESK_CONFIRMATIONS, &request).await;

    (installation_id, answer.confirmation_id.to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_activated_by_telephone_and_its_clients_believe_it() {
    for scheme in [Scheme::Keyed, Scheme::Signed] {
        let vendor = HostVendor::start_signing(scheme).await;
        let key = vendor.host_key(1).await;
        let computer = Computer::new();
        let shown = computer.run(&vendor, &["activate", &key.to_string(), "--show"]);
        assert_eq!(shown.code, 0, "{shown:?}");
        assert!(shown.out.contains(" activate --confirm DIGITS\n"), "{shown:?}");
        assert_eq!(vendor.used(&key).await, 0, "nobody was asked");

        let (_, digits) = call(&vendor, &computer).await;
        // As it is heard: in the standard input, with whatever stands between the digits.
        let heard = format!("{}\n", digits.replace('-', " "));
        let answer = computer.run_with(&vendor, &["activate", "--confirm", "-", "--json"], &heard);
        assert_eq!(answer.code, 0, "{answer:?}");
        let codes: Vec<_> = answer.json()["products"]
            .as_array()
            .unwrap()
            .iter()
            .map(|product| product["code"].as_u64().unwrap())
            .collect();
        assert_eq!(codes, [u64::from(PRODUCT), u64::from(SECOND_PRODUCT)]);
        assert_eq!(
            Identity::open(&computer.data()).unwrap().method(),
            Some(Method::Telephone)
        );
        let status = computer.run(&vendor, &["status", "--json"]).json();
        assert_eq!(status["activated"], true);
        assert_eq!(status["method"], "telephone");
        assert_eq!(status["activation_id"], serde_json::Value::Null);
        assert!(
            !status["activated_at"].as_str().unwrap().starts_with("1970"),
            "{status}"
        );

        let running = Running::start(&computer.data());
        let caller = Caller::new(running.address);
        let asks = kms::Computer::number(1).request();
        let answer = caller.ask(&asks).await.unwrap();
        let product = vendor.catalogue.product(PRODUCT).unwrap();
        let claims = answer.lease.verify(&vendor.catalogue, product).unwrap();
        assert_eq!((claims.nonce, claims.method), (Some(asks.nonce), Method::Kms));
        assert!(claims.expires_at.is_some());

        // Without the vendor's key in the catalogue it is worth nothing.
        let mut without = vendor.catalogue.clone();
        without.vendor.confirmation_key = None;
        without.vendor.scheme = Scheme::Keyed;
        assert!(answer.lease.verify(&without, product).is_err());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_heard_wrong_is_said_and_activates_nothing() {
    let vendor = HostVendor::start_signing(Scheme::Keyed).await;
    let key = vendor.host_key(2).await;
    let (computer, other) = (Computer::new(), Computer::new());
    for each in [&computer, &other] {
        assert_eq!(
            each.run(&vendor, &["activate", &key.to_string(), "--show"]).code,
            0
        );
    }
    let (installation_id, digits) = call(&vendor, &computer).await;
    let (_, of_other) = call(&vendor, &other).await;
    let mut wrong = digits.clone().into_bytes();
    wrong[5] = if wrong[5] == b'0' { b'1' } else { b'0' };
    let wrong = String::from_utf8(wrong).unwrap();

    for (heard, code) in [
        (wrong.as_str(), "CID-1"),
        (&digits[..100], "CID-2"),
        (&of_other, "CID-3"),
        (&installation_id.to_string(), "CID-5"),
    ] {
        let refused = computer.run(&vendor, &["activate", "--confirm", heard]);
        assert_eq!(refused.code, 1, "{code}: {refused:?}");
        assert!(refused.err.starts_with(code), "{code}: {refused:?}");
    }
    assert!(!computer.is_activated());
    let nothing = Computer::new().run(&vendor, &["activate", "--confirm", &digits]);
    assert!(nothing.err.contains("There is no KMS host"), "{nothing:?}");
    assert_eq!(computer.run(&vendor, &["activate", "--confirm", &digits]).code, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_by_telephone_is_released_with_a_code() {
    let vendor = HostVendor::start_signing(Scheme::Keyed).await;
    let key = vendor.host_key(1).await;
    let computer = Computer::new();
    let _shown = computer.run(&vendor, &["activate", &key.to_string(), "--show"]);
    let (installation_id, digits) = call(&vendor, &computer).await;
    assert_eq!(computer.run(&vendor, &["activate", "--confirm", &digits]).code, 0);

    let asked = computer.run(&vendor, &["release"]);
    assert_eq!(asked.code, 4, "{asked:?}");
    assert!(
        asked.err.contains("help desk would have to be called"),
        "{asked:?}"
    );
    let released = computer.run(&vendor, &["release", "--yes", "--json"]);
    assert_eq!(released.code, 0, "{released:?}");
    let released = released.json();
    assert!(!computer.is_activated());
    assert_eq!(released["installation_id"], installation_id.to_string());
    // It is shown until it is of no use any more.
    let shown = computer.run(&vendor, &["activate", "--show", "--json"]).json();
    assert_eq!(shown["released"], released);
    assert_ne!(shown["installation_id"], released["installation_id"]);
    // What was read out once activates nothing any more.
    let again = computer.run(&vendor, &["activate", "--confirm", &digits]);
    assert!(again.err.starts_with("CID-3"), "{again:?}");

    assert_eq!(vendor.used(&key).await, 1);
    let release_code: ReleaseCode = released["release_code"].as_str().unwrap().parse().unwrap();
    let request = ReleaseByCodeRequest {
        installation_id,
        release_code,
    };
    let answer: ReleaseAnswer = vendor.desk(desk_path::RELEASES, &request).await;
    assert_eq!((answer.used, vendor.used(&key).await), (0, 0));

    let (_, digits) = call(&vendor, &computer).await;
    assert_eq!(computer.run(&vendor, &["activate", "--confirm", &digits]).code, 0);
    let shown = computer.run(&vendor, &["activate", "--show", "--json"]).json();
    assert_eq!(shown["released"], serde_json::Value::Null);
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_over_the_internet_is_released_with_a_code_where_there_is_no_network() {
    let mut vendor = HostVendor::start_signing(Scheme::Keyed).await;
    let key = vendor.host_key(1).await;
    let computer = Computer::new();
    assert_eq!(computer.run(&vendor, &["activate", &key.to_string()]).code, 0);
    vendor.stop().await;

    let released = computer.run(&vendor, &["release", "--yes", "--code"]);
    assert_eq!(released.code, 0, "{released:?}");
    assert!(released.out.contains("release code     "), "{released:?}");
    assert!(!computer.is_activated());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vendor_who_does_not_sign_has_no_hosts_by_telephone() {
    let vendor = HostVendor::start().await;
    let key = vendor.host_key(1).await;
    let computer = Computer::new();
    let shown = computer.run(&vendor, &["activate", &key.to_string(), "--show"]);
    assert!(
        shown.out.contains("does not activate KMS hosts by telephone"),
        "{shown:?}"
    );
    assert_eq!(vendor.used(&key).await, 0);
}
