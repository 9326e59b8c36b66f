//! The backend against the real service on a loopback port: what a person's clicks lead to.

mod files;
mod peers;
mod release;
mod telephone;

use std::path::Path;
use std::sync::Arc;

use kakunin::backend::Backend;
use kakunin::catalogue::Catalogue;
use kakunin::codes::{ConfirmationId, ProductKey};
use kakunin::demo::{DemoOutcome, Demonstration};
use kakunin::fault::{Code, Fault};
use kakunin::licence::{Method, Status, Store};
use kakunin::wizard::effect::Request;
use kakunin::wizard::event::Outcome;
use kakunin::wizard::snapshot::Snapshot;

use support::keys::of_demonstration as key;

fn backend(catalogue: &Arc<Catalogue>, state: &Path) -> Backend {
    let product = catalogue.products[0].clone();
    let store = Store::open(state, &product.id).unwrap();

    Backend::new(Arc::clone(catalogue), product, store)
}

fn carry_out(backend: &Backend, request: Request) -> Outcome {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(backend.carry_out(request))
}

fn activate(backend: &Backend) -> Result<Box<Snapshot>, Fault> {
    match carry_out(backend, Request::Activate) {
        Outcome::Activated(result) => result,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_key_is_installed_and_activated_over_the_internet() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let backend = backend(demonstration.catalogue(), folder.path());
    assert!(matches!(backend.snapshot().unwrap().status, Status::Grace { .. }));
    assert_eq!(
        carry_out(&backend, Request::CheckConnection),
        Outcome::Connection(Ok(()))
    );

    let installed = backend.install_key(key(DemoOutcome::Good), true).unwrap();
    assert!(installed.automatic);
    let first = activate(&backend).unwrap();
    assert!(
        matches!(
            first.status,
            Status::Activated {
                method: Method::Internet,
                renew_by: None,
                ..
            }
        ),
        "{:?}",
        first.status
    );
    assert!(!first.automatic);
    assert_eq!(first.count.map(|count| (count.used, count.limit)), Some((1, 100)));

    let again = activate(&backend).unwrap();
    assert_eq!(again.count, first.count, "the same computer spends one");
    assert_eq!(again.installation_id, first.installation_id);
}

#[test]
fn every_demonstration_key_shows_its_outcome() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    for (outcome, expected) in [
        (DemoOutcome::UsedUp, Code::Cnt1),
        (DemoOutcome::Blocked, Code::Key5),
        (DemoOutcome::KmsClient, Code::Kms2),
        (DemoOutcome::KmsHost, Code::Key6),
        (DemoOutcome::OtherProduct, Code::Key3),
    ] {
        let state = tempfile::tempdir().unwrap();
        let backend = backend(demonstration.catalogue(), state.path());
        let _snapshot = backend.install_key(key(outcome), false).unwrap();
        // A KMS client asks its organisation's host, and there is none.
        backend
            .configure_host(Some("127.0.0.1:1".parse().unwrap()))
            .unwrap();
        let fault = activate(&backend).unwrap_err();
        assert_eq!(fault.code(), expected, "{outcome:?}");
        if outcome == DemoOutcome::UsedUp {
            assert_eq!(fault, Fault::UsedUp { used: 1, limit: 1 });
        }
    }
}

#[test]
fn an_unknown_key_is_told_from_a_known_one() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let good = key(DemoOutcome::Good);
    let guessed = ProductKey::new(good.kind(), good.product(), good.serial(), 12345).unwrap();
    let never_issued = ProductKey::new(good.kind(), good.product(), 999, 12345).unwrap();
    for unknown in [guessed, never_issued] {
        let state = tempfile::tempdir().unwrap();
        let backend = backend(demonstration.catalogue(), state.path());
        let _snapshot = backend.install_key(unknown, false).unwrap();
        assert_eq!(activate(&backend).unwrap_err(), Fault::UnknownKey);
    }
}

#[test]
fn a_licence_that_the_catalogue_does_not_know_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let mut catalogue = Catalogue::clone(demonstration.catalogue());
    catalogue.keys[0].key = kakunin::jws::SigningKey::generate().unwrap().public();
    let backend = backend(&Arc::new(catalogue), folder.path());
    let _snapshot = backend.install_key(key(DemoOutcome::Good), false).unwrap();
    assert_eq!(activate(&backend).unwrap_err().code(), Code::Srv3);
    assert!(!backend.snapshot().unwrap().status.is_activated());
}

#[test]
fn nothing_secret_stands_in_what_is_printed_or_logged() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let backend = backend(demonstration.catalogue(), folder.path());
    let good = key(DemoOutcome::Good);
    let installed = backend.install_key(good.clone(), false).unwrap();
    let id = installed.installation_id.unwrap();
    let confirmation: ConfirmationId = demonstration.play_desk(id).unwrap().confirmation_id;
    let snapshot = backend.confirm(confirmation.clone()).unwrap();
    let state = backend.load().unwrap().state;
    let printed = format!(
        "{backend:?}{snapshot:?}{state:?}{confirmation:?}{:?}",
        Request::Confirm(confirmation.clone())
    );
    for secret in [
        good.to_string(),
        good.to_string().replace('-', ""),
        confirmation.to_string(),
        confirmation.to_string().replace('-', ""),
    ] {
        assert!(!printed.contains(&secret));
    }
}
