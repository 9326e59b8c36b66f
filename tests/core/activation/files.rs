//! A computer without a network is activated by files, and by no others than its own.

use std::path::Path;

use kakunin::backend::Backend;
use kakunin::codes::InstallationId;
use kakunin::demo::{DemoOutcome, Demonstration};
use kakunin::fault::{Code, Fault};
use kakunin::licence::{Method, Status};
use kakunin::machine::{PartKind, RawParts};
use kakunin::wire::file::{self, RequestFile};
use kakunin::wire::{ActivationRequest, Proven as _, many};
use kakunin::wizard::effect::Request;
use kakunin::wizard::event::Outcome;
use kakunin::wizard::snapshot::Snapshot;

use super::{activate, backend, carry_out, key};

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
    let mut cases = vec![good[..good.len() / 2].to_owned(), String::new()];
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
    for (wrong, code) in [
        (place("huge.json"), Code::Fil5),
        (place("missing.json"), Code::Fil4),
        (place("none").join("missing.json"), Code::Fil4),
        (request.clone(), Code::Fil6),
    ] {
        let fault = open_response(&here, &wrong).unwrap_err();
        assert_eq!(fault.code(), code, "{}", wrong.display());
    }
    std::fs::write(
        place("requests.csv"),
        many::request_table(&[here.request_file().unwrap()]).unwrap(),
    )
    .unwrap();
    assert_eq!(
        open_response(&here, &place("requests.csv")).unwrap_err().code(),
        Code::Fil6
    );
    std::fs::create_dir(place("folder.json")).unwrap();
    assert_eq!(
        open_response(&here, &place("folder.json")).unwrap_err().code(),
        Code::Fil4,
        "no response of this computer is in it"
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
fn a_response_is_taken_from_the_mail_that_brought_it() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    for name in ["response.json.txt", "response.eml"] {
        let state = tempfile::tempdir().unwrap();
        let usb = tempfile::tempdir().unwrap();
        let here = backend(demonstration.catalogue(), state.path());
        let _snapshot = here.install_key(key(DemoOutcome::Good), false).unwrap();
        let answer = demonstration.respond(&here.request_file().unwrap()).unwrap();
        let json = String::from_utf8(answer.to_json().unwrap()).unwrap();
        let mail = format!("Dear Aiko,\r\n\r\n{json}\r\n-- \r\nMomiji Support\r\n");
        let padded = [mail.as_bytes(), &[0; 512]].concat();
        std::fs::write(usb.path().join(name), padded).unwrap();
        let path = format!("file://{}/{name}", usb.path().display());

        let opened = open_response(&here, Path::new(&path)).unwrap();
        assert!(opened.status.is_activated(), "{name}");
    }
}
