//! The backend against the real service on a loopback port: what a person's clicks lead to.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use kakunin::backend::Backend;
use kakunin::catalogue::Catalogue;
use kakunin::codes::{ConfirmationId, InstallationId, ProductKey};
use kakunin::demo::{DemoOutcome, Demonstration, keys};
use kakunin::fault::{Code, Fault};
use kakunin::licence::{Method, Status, Store};
use kakunin::machine::{PartKind, RawParts};
use kakunin::wire::file::{self, RequestFile};
use kakunin::wire::{ActivationRequest, Proven as _, many};
use kakunin::wizard::effect::Request;
use kakunin::wizard::event::Outcome;
use kakunin::wizard::snapshot::Snapshot;

fn key(outcome: DemoOutcome) -> ProductKey {
    keys()
        .into_iter()
        .find(|demo| demo.outcome == outcome)
        .expect("a key for every outcome")
        .key
}

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

/// A backend whose service is at this address.
fn backend_at(address: &str, state: &Path) -> Backend {
    let mut catalogue = Catalogue::clone(&kakunin::demo::catalogue(None).unwrap());
    catalogue.services = vec![address.to_owned()];
    let backend = backend(&Arc::new(catalogue), state);
    let _snapshot = backend.install_key(key(DemoOutcome::Good), false).unwrap();

    backend
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
fn a_telephone_call_activates_and_survives_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let first_window = backend(demonstration.catalogue(), folder.path());
    let installed = first_window.install_key(key(DemoOutcome::Good), false).unwrap();
    let id = installed.installation_id.unwrap();
    let answer = demonstration.play_desk(id).unwrap();

    let second_window = backend(demonstration.catalogue(), folder.path());
    assert_eq!(second_window.snapshot().unwrap().installation_id, Some(id));
    let activated = second_window.confirm(answer.confirmation_id).unwrap();
    assert!(matches!(
        activated.status,
        Status::Activated {
            method: Method::Telephone,
            ..
        }
    ));
    let later = backend(demonstration.catalogue(), folder.path());
    assert!(later.snapshot().unwrap().status.is_activated());

    let again = demonstration.play_desk(id).unwrap();
    assert_eq!(again.used, answer.used, "the same computer spends one");
}

#[test]
fn the_answer_to_another_computer_is_refused_and_noted() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let backend = backend(demonstration.catalogue(), folder.path());
    let installed = backend.install_key(key(DemoOutcome::Good), false).unwrap();
    let id = installed.installation_id.unwrap();
    let other = InstallationId::of(
        &key(DemoOutcome::Good),
        "momiji.example",
        id.fingerprint() ^ 1,
        id.nonce(),
    );
    let answer = demonstration.play_desk(other).unwrap();
    assert_eq!(
        backend.confirm(answer.confirmation_id).unwrap_err(),
        Fault::OtherInstallation
    );
    assert!(!backend.snapshot().unwrap().status.is_activated());
}

#[test]
fn two_demonstrations_share_one_count() {
    let folder = tempfile::tempdir().unwrap();
    let one = Demonstration::start(folder.path()).unwrap();
    let other = Demonstration::start(folder.path()).unwrap();
    let good = key(DemoOutcome::Good);
    let id = |fingerprint| InstallationId::of(&good, "momiji.example", fingerprint, 0);
    assert_eq!(one.play_desk(id(1)).unwrap().used, 1);
    assert_eq!(other.play_desk(id(2)).unwrap().used, 2);
    assert_eq!(one.play_desk(id(2)).unwrap().used, 2);
}

/// The request of another computer with the same key.
fn of_another_computer(request: &ActivationRequest, name: &str) -> ActivationRequest {
    let key = key(DemoOutcome::Good);
    let parts = PartKind::ALL
        .into_iter()
        .fold(RawParts::default(), |raw, kind| {
            raw.with(kind, Some(name.to_owned()))
        })
        .hashed(&request.vendor);

    ActivationRequest {
        installation_id: InstallationId::of(&key, &request.vendor, parts.fingerprint(), 3),
        parts,
        present: None,
        ..request.clone()
    }
    .proven_by(&key)
}

/// A server that takes connections and does this with each.
fn peer(behaviour: impl Fn(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let _thread = std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            behaviour(stream);
        }
    });

    address
}

fn answering(response: &'static str) -> String {
    peer(move |mut stream| {
        let mut request = [0; 4096];
        let _read = stream.read(&mut request);
        let _written = stream.write_all(response.as_bytes());
    })
}

#[test]
fn what_is_not_the_service_is_named_for_what_it_is() {
    let closed = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let sign_in_page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";
    let redirect = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n";
    let proxy = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";
    let away = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
    let empty = "HTTP/1.1 200 OK\r\nkakunin-service: 1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    for (address, expected) in [
        (closed, Code::Net3),
        (answering(sign_in_page), Code::Net6),
        (answering(redirect), Code::Net6),
        (answering(proxy), Code::Net5),
        (answering(away), Code::Srv1),
        (answering(empty), Code::Net6),
        (answering("220 mail.example ESMTP\r\n"), Code::Net6),
        (answering(""), Code::Net3),
        ("https://127.0.0.1:9".to_owned(), Code::Net3),
    ] {
        let state = tempfile::tempdir().unwrap();
        let backend = backend_at(&address, state.path());
        let fault = activate(&backend).unwrap_err();
        assert_eq!(fault.code(), expected, "{address}: {fault:?}");
        assert!(!backend.snapshot().unwrap().status.is_activated());
    }
}

#[test]
fn a_service_that_never_answers_is_given_up_when_it_is_only_looked_for() {
    let address = peer(|stream| {
        // Held open until the asker gives up.
        let _held = stream.set_read_timeout(Some(Duration::from_secs(20)));
        let mut stream = stream;
        let mut request = [0; 4096];
        while matches!(stream.read(&mut request), Ok(1..)) {}
    });
    let state = tempfile::tempdir().unwrap();
    let backend = backend_at(&address, state.path());
    let Outcome::Connection(Err(fault)) = carry_out(&backend, Request::CheckConnection) else {
        panic!("nothing answered");
    };
    assert!(
        matches!(fault, Fault::Unreachable { timed_out: true, .. }),
        "{fault:?}"
    );
}

#[test]
fn a_stranger_with_a_certificate_of_its_own_is_an_interception() {
    let certified = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).unwrap();
    let config = rustls_config(&certified);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let listener = runtime
        .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
        .unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let _server = runtime.spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _refused = acceptor.accept(stream).await;
        }
    });
    let state = tempfile::tempdir().unwrap();
    let backend = backend_at(&address, state.path());
    assert_eq!(activate(&backend).unwrap_err().code(), Code::Net4);
}

fn rustls_config(certified: &rcgen::CertifiedKey<rcgen::KeyPair>) -> tokio_rustls::rustls::ServerConfig {
    use tokio_rustls::rustls::pki_types::PrivateKeyDer;
    use tokio_rustls::rustls::{ServerConfig, crypto};

    let key = PrivateKeyDer::try_from(certified.signing_key.serialize_der()).unwrap();

    ServerConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .unwrap()
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
fn a_released_computer_can_be_activated_again() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let backend = backend(demonstration.catalogue(), folder.path());
    let _snapshot = backend.install_key(key(DemoOutcome::Good), false).unwrap();
    let _activated = activate(&backend).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let released = runtime.block_on(backend.release()).unwrap();
    assert!(!released.status.is_activated());
    let activated = activate(&backend).unwrap();
    assert_eq!(
        activated.count.map(|count| count.used),
        Some(1),
        "the first one was given back"
    );
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

fn open_response(backend: &Backend, path: &Path) -> Result<Box<Snapshot>, Fault> {
    match carry_out(backend, Request::OpenResponse(path.to_owned())) {
        Outcome::Activated(result) => result,
        other => panic!("{other:?}"),
    }
}

/// Has a request file answered, and the response written to this file.
fn respond(demonstration: &Demonstration, request: &Path, response: &Path) {
    let request = RequestFile::from_json(&std::fs::read(request).unwrap()).unwrap();
    let answer = demonstration.respond(&request).unwrap();
    std::fs::write(response, answer.to_json().unwrap()).unwrap();
}

#[test]
fn a_computer_without_a_network_is_activated_by_two_files() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let state = tempfile::tempdir().unwrap();
    let usb = tempfile::tempdir().unwrap();
    let response = usb.path().join("response.json");
    let here = backend(demonstration.catalogue(), state.path());
    assert_eq!(here.save_request(usb.path()), Err(Fault::NoKey));
    let _snapshot = here.install_key(key(DemoOutcome::Good), false).unwrap();
    let request = here.save_request(usb.path()).unwrap();
    assert_eq!(
        here.save_request(usb.path()),
        Ok(request.clone()),
        "it may be saved again"
    );
    respond(&demonstration, &request, &response);

    for _ in 0..2 {
        let snapshot = open_response(&here, &response).unwrap();
        assert!(
            matches!(
                snapshot.status,
                Status::Activated {
                    method: Method::File,
                    ..
                }
            ),
            "{:?}",
            snapshot.status
        );
        assert_eq!(snapshot.count.map(|count| count.used), Some(1));
    }

    // The disk is wiped; the stored answer serves again and spends nothing.
    let fresh = tempfile::tempdir().unwrap();
    let again = backend(demonstration.catalogue(), fresh.path());
    let _snapshot = again.install_key(key(DemoOutcome::Good), false).unwrap();
    assert!(open_response(&again, &response).unwrap().status.is_activated());
    let online = activate(&again).unwrap();
    assert_eq!(online.count.map(|count| count.used), Some(1));
}

#[test]
fn what_is_not_the_response_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let state = tempfile::tempdir().unwrap();
    let usb = tempfile::tempdir().unwrap();
    let place = |name: &str| usb.path().join(name);
    let here = backend(demonstration.catalogue(), state.path());
    let _snapshot = here.install_key(key(DemoOutcome::Good), false).unwrap();
    let request = here.save_request(&place("request.json")).unwrap();
    respond(&demonstration, &request, &place("response.json"));
    let good = std::fs::read_to_string(place("response.json")).unwrap();

    // Tampered with, truncated, of another product or kind; a folder; a gigabyte.
    let json: serde_json::Value = serde_json::from_str(&good).unwrap();
    let licence = json["licence"].as_str().unwrap();
    let (body, last) = licence.split_at(licence.len() - 1);
    let other_end = if last == "A" { "Q" } else { "A" };
    let mut cases = vec![
        good[..good.len() / 2].to_owned(),
        String::new(),
        std::fs::read_to_string(&request).unwrap(),
    ];
    for (member, value) in [
        ("vendor", "other.example".into()),
        ("product", 7.into()),
        ("licence", licence.replacen('.', "x.", 1).into()),
        ("licence", format!("{body}{other_end}").into()),
        (
            "installation_id",
            "096974-276467-477580-883396-183866-969452-583374-443575".into(),
        ),
        ("version", 2.into()),
    ] {
        let mut changed: serde_json::Value = json.clone();
        changed[member] = value;
        cases.push(changed.to_string());
    }
    for case in cases {
        std::fs::write(place("x.json"), &case).unwrap();
        let fault = open_response(&here, &place("x.json")).unwrap_err();
        assert_eq!(fault.code(), Code::Fil1, "{case}");
    }
    let huge = std::fs::File::create(place("huge.json")).unwrap();
    huge.set_len(1 << 30).unwrap();
    for wrong in [place("huge.json"), place("missing.json"), usb.path().join("none")] {
        assert_eq!(open_response(&here, &wrong).unwrap_err().code(), Code::Fil1);
    }
    std::fs::create_dir(place("folder.json")).unwrap();
    assert_eq!(
        open_response(&here, &place("folder.json")).unwrap_err().code(),
        Code::Fil1
    );
    assert!(!here.snapshot().unwrap().status.is_activated());

    // Genuine, and another computer's or another key's.
    let mut other = RequestFile::from_json(&std::fs::read(&request).unwrap()).unwrap();
    other.request = of_another_computer(&other.request, "there");
    let answer = demonstration.respond(&other).unwrap();
    std::fs::write(place("other.json"), answer.to_json().unwrap()).unwrap();
    let fault = open_response(&here, &place("other.json")).unwrap_err();
    assert_eq!(fault.code(), Code::Fil2);

    // Nothing of others is overwritten.
    std::fs::write(place("letter.txt"), "dear").unwrap();
    for taken in [place("letter.txt"), place("none").join("x.json")] {
        assert_eq!(here.save_request(&taken).unwrap_err().code(), Code::Fil3);
    }
    assert_eq!(std::fs::read_to_string(place("letter.txt")).unwrap(), "dear");

    assert!(
        open_response(&here, &place("response.json"))
            .unwrap()
            .status
            .is_activated()
    );
}

#[test]
fn of_many_responses_the_one_for_this_computer_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let state = tempfile::tempdir().unwrap();
    let share = tempfile::tempdir().unwrap();
    let here = backend(demonstration.catalogue(), state.path());
    let _snapshot = here.install_key(key(DemoOutcome::Good), false).unwrap();
    let mine = here.request_file().unwrap();
    let mut all = Vec::new();
    for name in ["one", "two"] {
        let mut other = mine.clone();
        other.request = of_another_computer(&mine.request, name);
        all.push(other);
    }
    let table = |requests: &[RequestFile]| {
        let answered: Vec<_> = requests
            .iter()
            .map(|request| {
                let answer = demonstration.respond(request).unwrap();
                (request.clone(), many::Outcome::Answered(Box::new(answer)))
            })
            .collect();
        std::fs::write(
            share.path().join("answers.csv"),
            many::response_table(&answered).unwrap(),
        )
        .unwrap();
    };
    let answers = share.path().join("answers.csv");
    table(&all);
    assert_eq!(open_response(&here, &answers).unwrap_err().code(), Code::Fil2);
    all.insert(1, mine.clone());
    table(&all);
    assert!(open_response(&here, &answers).unwrap().status.is_activated());

    // In a folder, the response with this computer's name.
    let answer = demonstration.respond(&mine).unwrap();
    let name = file::name(&mine.product_name, &mine.request.installation_id, "response");
    std::fs::write(share.path().join(name), answer.to_json().unwrap()).unwrap();
    assert!(open_response(&here, share.path()).unwrap().status.is_activated());
}

#[test]
fn an_activation_is_given_back_whatever_way_it_came() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let state = tempfile::tempdir().unwrap();
    let here = backend(demonstration.catalogue(), state.path());
    assert_eq!(
        carry_out(&here, Request::Release),
        Outcome::Released(Err(Fault::NoKey))
    );
    let installed = here.install_key(key(DemoOutcome::Good), false).unwrap();
    assert_eq!(
        carry_out(&here, Request::ReleaseOffline),
        Outcome::Released(Err(Fault::NoKey))
    );

    // Over the internet, and by telephone.
    let _activated = activate(&here).unwrap();
    let released = |backend: &Backend| match carry_out(backend, Request::Release) {
        Outcome::Released(Ok(snapshot)) => snapshot,
        other => panic!("{other:?}"),
    };
    assert!(!released(&here).status.is_activated());
    assert_eq!(
        demonstration
            .play_desk(installed.installation_id.unwrap())
            .unwrap_err(),
        Fault::InstallationIdSpent
    );
    let present = || here.snapshot().unwrap().installation_id;
    let answer = demonstration.play_desk(present().unwrap()).unwrap();
    assert_eq!(answer.used, 1, "it counted no longer, and counts again");
    let _confirmed = here.confirm(answer.confirmation_id.clone()).unwrap();
    let snapshot = released(&here);
    assert!(!snapshot.status.is_activated() && snapshot.released.is_none());

    // Without a network: what the activation centre is told stays until the next activation.
    let before = present();
    let answer = demonstration.play_desk(before.unwrap()).unwrap();
    let _confirmed = here.confirm(answer.confirmation_id.clone()).unwrap();
    let Outcome::Released(Ok(snapshot)) = carry_out(&here, Request::ReleaseOffline) else {
        panic!("not released")
    };
    let told = snapshot.released.clone().unwrap();
    assert_eq!(Some(told.installation_id), before);
    let code: kakunin::codes::ReleaseCode = told.groups.join("-").parse().unwrap();
    assert!(code.verify(
        &key(DemoOutcome::Good),
        &here.catalogue().vendor.id,
        &told.installation_id
    ));
    assert_ne!(snapshot.installation_id, before);
    assert!(!snapshot.status.is_activated());
    assert_eq!(
        here.confirm(answer.confirmation_id).unwrap_err(),
        Fault::OtherInstallation
    );
    assert_eq!(here.snapshot().unwrap().released, Some(told));
    let activated = activate(&here).unwrap();
    assert_eq!(activated.released, None);
}
