//! A vendor who signs confirmation IDs, so that the program of the user holds no secret.

use kakunin::catalogue::Catalogue;
use kakunin::codes::{
    ConfirmationId, ConfirmationSecret, InstallationId, KeyKind, ProductKey, Scheme, Verifier,
};
use kakunin::fault::Code;
use kakunin::jws::SigningKey;
use kakunin::licence::{HostCertificate, Method, host_installation_id};
use kakunin::service::{Role, Service, ServiceError};
use kakunin::wire::ActivationAnswer;
use kakunin::wire::desk::{ReleaseByCodeRequest, path as desk_path};
use reqwest::StatusCode;
use serde_json::Value;

use crate::administration::{done, set_up};
use support::service::{Computer, PRODUCT, VENDOR, Vendor, code};
use support::service::{PERMANENT, PROVISIONAL};

#[tokio::test]
async fn every_way_leads_to_the_same_signed_confirmation_id() {
    let vendor = Vendor::start_signing(Scheme::Signed).await;
    let token = vendor.staff("Aiko", Role::Supervisor).await;
    let key = vendor.key(1).await;
    let computer = Computer::number(1);
    let installation_id = computer.installation_id(&key);
    let public = vendor.catalogue.vendor.confirmation_key.unwrap();

    let (status, call) = vendor.confirm(&token, installation_id, PERMANENT).await.unwrap();
    assert_eq!(status, StatusCode::CREATED);
    assert_eq!(call.confirmation_id.scheme(), Scheme::Signed);
    assert_eq!(call.confirmation_id.groups().len(), 16);
    assert_eq!(
        call.confirmation_id.verify(
            Verifier::Signed {
                public: &public,
                key: &key,
                vendor: VENDOR,
            },
            &installation_id
        ),
        Some(PERMANENT)
    );
    let (status, online) = vendor.caller.activate(&key, &computer).await.unwrap();
    assert_eq!(
        (status, &online.confirmation_id),
        (StatusCode::OK, &call.confirmation_id)
    );
    let (status, exchanged) = vendor
        .exchange(&key, &computer, call.confirmation_id.clone())
        .await
        .unwrap();
    assert_eq!(
        (status, &exchanged.confirmation_id),
        (StatusCode::OK, &call.confirmation_id)
    );
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn what_this_service_did_not_sign_is_not_exchanged() {
    let vendor = Vendor::start_signing(Scheme::Signed).await;
    let key = vendor.key(1).await;
    let computer = Computer::number(1);
    let installation_id = computer.installation_id(&key);
    let forger = ConfirmationSecret::from_seed(&[9; 64]).unwrap();

    for forged in [
        ConfirmationId::signed(&forger, &key, VENDOR, &installation_id, PERMANENT),
        // Whoever has a key could make it, and this vendor does not want that.
        ConfirmationId::keyed(&key, VENDOR, &installation_id, PERMANENT),
    ] {
        assert_eq!(
            code(vendor.exchange(&key, &computer, forged).await),
            Some(Code::Cid3)
        );
    }
    assert_eq!(vendor.used(&key).await, 0);
}

#[tokio::test]
async fn a_provisional_one_is_followed_by_a_permanent_one() {
    let vendor = Vendor::start_signing(Scheme::Signed).await;
    let token = vendor.staff("Aiko", Role::Supervisor).await;
    let key = vendor.key(1).await;
    let computer = Computer::number(1);
    let installation_id = computer.installation_id(&key);

    let (_, provisional) = vendor
        .confirm(&token, installation_id, PROVISIONAL)
        .await
        .unwrap();
    let (_, answer) = vendor
        .exchange(&key, &computer, provisional.confirmation_id.clone())
        .await
        .unwrap();
    let ends = |answer: &ActivationAnswer| vendor.claims(answer).expires_at;
    assert!(ends(&answer).is_some());
    let (_, permanent) = vendor.confirm(&token, installation_id, PERMANENT).await.unwrap();
    assert_ne!(permanent.confirmation_id, provisional.confirmation_id);
    let (_, answer) = vendor
        .exchange(&key, &computer, permanent.confirmation_id)
        .await
        .unwrap();
    assert_eq!(ends(&answer), None);
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn a_kms_host_is_activated_by_telephone_whatever_the_scheme() {
    for scheme in [Scheme::Keyed, Scheme::Signed] {
        let vendor = Vendor::start_signing(scheme).await;
        let token = vendor.staff("Aiko", Role::Supervisor).await;
        let key = vendor.issue(KeyKind::KmsHost, PRODUCT, 1).await;
        let host = SigningKey::from_bytes(&[5; 32]).public();
        let installation_id = host_installation_id(&key, VENDOR, &host);

        let refused = vendor.confirm(&token, installation_id, PROVISIONAL).await;
        assert_eq!(refused.unwrap_err().status, 422, "a host is activated for good");
        let (status, call) = vendor.confirm(&token, installation_id, PERMANENT).await.unwrap();
        assert_eq!((status, call.used), (StatusCode::CREATED, 1));
        let certificate = HostCertificate::by_telephone(&installation_id, &call.confirmation_id, &host);
        let claims = certificate.verify(&vendor.catalogue).unwrap();
        assert_eq!((claims.serial, claims.key), (key.serial(), host));

        // The same key over the internet is the same host.
        let (status, _) = vendor.confirm(&token, installation_id, PERMANENT).await.unwrap();
        assert_eq!(status, StatusCode::OK);
        assert_eq!(vendor.used(&key).await, 1);
    }
}

#[tokio::test]
async fn a_key_for_a_computer_makes_no_kms_host() {
    let vendor = Vendor::start_signing(Scheme::Signed).await;
    let token = vendor.staff("Aiko", Role::Supervisor).await;
    let key = vendor.key(1).await;
    // A computer that says that its hardware is a host's key.
    let host = SigningKey::from_bytes(&[5; 32]).public();
    let installation_id = host_installation_id(&key, VENDOR, &host);

    let (_, call) = vendor.confirm(&token, installation_id, PERMANENT).await.unwrap();
    let certificate = HostCertificate::by_telephone(&installation_id, &call.confirmation_id, &host);
    assert!(certificate.verify(&vendor.catalogue).is_err());
}

#[tokio::test]
async fn a_catalogue_with_another_service_s_key_is_refused_at_the_start() {
    let vendor = Vendor::start_signing(Scheme::Signed).await;
    let other = ConfirmationSecret::from_seed(&[9; 64]).unwrap().public();
    let mut catalogue = vendor.catalogue.clone();
    catalogue.vendor.confirmation_key = Some(other);

    assert!(matches!(
        Service::new(vendor.data_directory.clone(), catalogue),
        Err(ServiceError::OtherConfirmationKey { .. })
    ));
}

#[test]
fn the_public_key_for_the_catalogue_is_told() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let told = done(&data, &["catalogue", "confirmation-key", VENDOR]);
    let of_installed = done(&data, &["catalogue", "confirmation-key", "--json"]);
    let of_other = done(&data, &["catalogue", "confirmation-key", "other.example"]);
    let json: Value = serde_json::from_str(&of_installed).unwrap();

    assert_eq!(told.trim().len(), 86);
    assert_eq!(json["confirmation_key"], told.trim());
    assert_eq!(json["vendor"], VENDOR);
    assert_ne!(told, of_other, "a key for each vendor");

    // With it in the catalogue the service starts, and shows that it signs.
    let (source, output) = (
        directory.path().join("signed.json"),
        directory.path().join("signed.jws"),
    );
    let installed = done(&data, &["catalogue", "show", "--json"]);
    let installed: Value = serde_json::from_str(&installed).unwrap();
    let mut catalogue: Value =
        serde_json::from_str(&support::service::catalogue_json(&installed["keys"][0])).unwrap();
    catalogue["vendor"]["scheme"] = "signed".into();
    let refused = Catalogue::from_json(&catalogue.to_string()).unwrap_err();
    assert!(
        refused.to_string().contains("vendor.confirmation_key"),
        "{refused}"
    );
    catalogue["vendor"]["confirmation_key"] = told.trim().into();
    std::fs::write(&source, catalogue.to_string()).unwrap();
    let (source, output) = (source.to_str().unwrap(), output.to_str().unwrap());
    let _signed = done(&data, &["catalogue", "sign", source, output]);
    let _installed = done(&data, &["catalogue", "install", output]);
    let shown = done(&data, &["catalogue", "show"]);
    assert!(shown.contains("confirmation IDs of all are signed"), "{shown}");
    let running = crate::administration::serve(&data, "off");
    let _log = running.end();
}

#[tokio::test]
async fn a_release_code_gives_the_activation_back() {
    let vendor = Vendor::start().await;
    let desk = vendor.staff("Ren", Role::Desk).await;
    let auditor = vendor.staff("Mio", Role::Auditor).await;
    let key = vendor.key(1).await;
    let (computer, other) = (Computer::number(1), Computer::number(2));
    let installation_id = computer.installation_id(&key);
    let (_, activated) = vendor.caller.activate(&key, &computer).await.unwrap();
    let request = |installation_id, of: &InstallationId| ReleaseByCodeRequest {
        installation_id,
        release_code: kakunin::codes::ReleaseCode::new(&key, VENDOR, of),
    };
    let send = async |token: &str, request: &ReleaseByCodeRequest| {
        vendor
            .caller
            .send_as_desk::<kakunin::wire::ReleaseAnswer>(token, desk_path::RELEASES, request)
            .await
    };

    let of_other = request(installation_id, &other.installation_id(&key));
    assert_eq!(code(send(&desk, &of_other).await), Some(Code::Rel1));
    let invented = ProductKey::new(KeyKind::MultipleActivation, PRODUCT, key.serial() ^ 1, 5).unwrap();
    let unknown = InstallationId::of(&invented, VENDOR, 5, 5);
    let of_unknown = request(unknown, &unknown);
    assert_eq!(code(send(&desk, &of_unknown).await), Some(Code::Iid1));
    let right = request(installation_id, &installation_id);
    assert_eq!(send(&auditor, &right).await.unwrap_err().status, 403);
    assert_eq!(send("", &right).await.unwrap_err().status, 401);
    assert_eq!(vendor.used(&key).await, 1);

    let (status, answer) = send(&desk, &right).await.unwrap();
    assert_eq!(status, StatusCode::OK);
    assert_eq!(
        (answer.activation_id, answer.used, answer.limit),
        (activated.activation_id.clone(), 0, 1)
    );
    assert_eq!(vendor.used(&key).await, 0);
    assert_eq!(
        send(&desk, &right).await.unwrap_err().status,
        404,
        "no longer active"
    );
    // The seat is free for another computer.
    assert!(vendor.caller.activate(&key, &other).await.is_ok());

    let log = vendor.console().audit(None, Some(100)).await.unwrap();
    let entry = log
        .items
        .iter()
        .find(|entry| entry.action == "activation.release")
        .expect("an entry of the audit log");
    assert_eq!(entry.actor, "staff:Ren");
    assert_eq!(entry.subject, format!("activation:{}", activated.activation_id));
    assert_eq!(entry.details["reason"], "release code");
}

#[tokio::test]
async fn a_computer_that_asks_online_is_released_the_way_it_was() {
    let vendor = Vendor::start_signing(Scheme::Signed).await;
    let key = vendor.key(1).await;
    let computer = Computer::number(1);
    let (_, activated) = vendor.caller.activate(&key, &computer).await.unwrap();
    let claims = vendor.claims(&activated);
    assert_eq!(claims.method, Method::Internet);
    let (_, released) = vendor
        .caller
        .release(&activated.activation_id, &key, &computer)
        .await
        .unwrap();
    assert_eq!(released.used, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_holds_no_secret_is_activated_by_telephone_and_over_the_internet() {
    let vendor = Vendor::start_signing(Scheme::Signed).await;
    let token = vendor.staff("Aiko", Role::Supervisor).await;
    let key = vendor.key(1).await;
    let folder = tempfile::tempdir().unwrap();
    let backend = vendor.program(folder.path());
    let installed = backend.install_key(key.clone(), false).unwrap();
    let installation_id = installed.installation_id.unwrap();

    let keyed = ConfirmationId::keyed(&key, VENDOR, &installation_id, PERMANENT);
    assert_eq!(backend.confirm(keyed).unwrap_err().code(), Code::Cid3);
    let (_, provisional) = vendor
        .confirm(&token, installation_id, PROVISIONAL)
        .await
        .unwrap();
    let snapshot = backend.confirm(provisional.confirmation_id).unwrap();
    assert!(snapshot.status.provisional_until().is_some());
    let (_, permanent) = vendor.confirm(&token, installation_id, PERMANENT).await.unwrap();
    let snapshot = backend.confirm(permanent.confirmation_id).unwrap();
    assert!(snapshot.status.is_activated());
    assert_eq!(snapshot.status.provisional_until(), None);

    // When it meets the internet, it gets a licence, and nothing is spent.
    assert!(backend.exchange().await);
    let snapshot = backend.snapshot().unwrap();
    assert!(snapshot.status.is_activated());
    assert_eq!(snapshot.count.map(|count| count.used), Some(1));
    let snapshot = backend.activate().await.unwrap();
    assert!(snapshot.status.is_activated());
    assert_eq!(vendor.used(&key).await, 1);
}
