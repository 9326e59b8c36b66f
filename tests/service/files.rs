//! Request files and their responses.

use std::fs;

use kakunin::codes::{KeyKind, ProductKey};
use kakunin::fault::Code;
use kakunin::licence::Method;
use kakunin::wire::Proof;
use kakunin::wire::file::{self, RequestFile, ResponseFile};
use reqwest::StatusCode;
use serde_json::json;

use support::service::{Answer, Computer, PASSPHRASE, PRODUCT, VENDOR, Vendor, code};

const NAME: &str = "Momiji Suite 2026";

fn request(computer: &Computer, key: &ProductKey) -> RequestFile {
    RequestFile::new(NAME, computer.activation_request(key))
}

async fn respond(vendor: &Vendor, request: &RequestFile) -> Answer<ResponseFile> {
    vendor.caller.send(file::PATH, request).await
}

#[tokio::test]
async fn a_request_is_answered_and_counted_once() {
    let vendor = Vendor::start().await;
    let key = vendor.key(2).await;
    let computer = Computer::number(1);
    let request = request(&computer, &key);
    let (status, response) = respond(&vendor, &request).await.unwrap();

    assert_eq!(status, StatusCode::CREATED);
    assert_eq!((response.vendor.as_str(), response.product), (VENDOR, PRODUCT));
    assert_eq!(response.product_name, NAME);
    assert_eq!(response.installation_id, computer.installation_id(&key));
    let product = vendor.catalogue.product(PRODUCT).unwrap();
    let claims = response
        .answer
        .licence
        .verify(&vendor.catalogue, product)
        .unwrap();
    assert_eq!(claims.method, Method::File);
    assert_eq!(claims.installation_id, response.installation_id);
    assert_eq!(claims.parts, computer.parts);

    let (status, again) = respond(&vendor, &request).await.unwrap();
    assert_eq!(status, StatusCode::OK);
    assert_eq!(again.answer.activation_id, response.answer.activation_id);
    let (status, online) = vendor.caller.activate(&key, &computer).await.unwrap();
    assert_eq!(
        (status, online.used),
        (StatusCode::OK, 1),
        "one computer, whatever the way"
    );
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn what_is_refused_over_the_internet_is_refused_by_file() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1).await;
    let _first = respond(&vendor, &request(&Computer::number(1), &key))
        .await
        .unwrap();
    let full = respond(&vendor, &request(&Computer::number(2), &key)).await;
    assert_eq!(code(full), Some(Code::Cnt1));

    let mut forged = request(&Computer::number(1), &key);
    forged.request.proof = Proof([7; 32]);
    assert_eq!(code(respond(&vendor, &forged).await), Some(Code::Key4));
    let host_key = vendor.issue(KeyKind::KmsHost, PRODUCT, 1).await;
    let host = respond(&vendor, &request(&Computer::number(1), &host_key)).await;
    assert_eq!(code(host), Some(Code::Key6));
}

#[tokio::test]
async fn another_document_is_no_request() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1).await;
    let request = serde_json::to_value(request(&Computer::number(1), &key)).unwrap();
    for (member, value) in [
        ("kind", json!("kakunin-response")),
        ("kind", json!("kakunin-kms-host-request")),
        ("version", json!(2)),
        ("installation_id", json!("1")),
    ] {
        let mut other = request.clone();
        other[member] = value;
        let problem = vendor
            .caller
            .send::<ResponseFile>(file::PATH, &other)
            .await
            .unwrap_err();
        assert_eq!((problem.status, problem.code), (422, None), "{other}");
    }
    let huge = json!({ "kind": "x".repeat(100_000) });
    let problem = vendor
        .caller
        .send::<ResponseFile>(file::PATH, &huge)
        .await
        .unwrap_err();
    assert_eq!(problem.status, 413);
    assert_eq!(vendor.used(&key).await, 0);
}

#[tokio::test]
async fn the_vendor_answers_a_request_on_its_own_machine() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let program = || {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_kakunin-service"));
        let _program = program
            .env("KAKUNIN_SERVICE_DATA", &data)
            .env("KAKUNIN_SERVICE_PASSPHRASE", PASSPHRASE);
        program
    };
    let done = |arguments: &[&str]| support::processes::done(program(), arguments);
    let initialised: serde_json::Value = serde_json::from_str(&done(&["init", "--json"])).unwrap();
    let source = folder.path().join("catalogue.json");
    fs::write(&source, support::service::catalogue_json(&initialised)).unwrap();
    let signed = folder.path().join("catalogue.jws");
    let _signed = done(&[
        "catalogue",
        "sign",
        source.to_str().unwrap(),
        signed.to_str().unwrap(),
    ]);
    let _installed = done(&["catalogue", "install", signed.to_str().unwrap()]);
    let issued = done(&["key", "issue", "--product", "101", "--limit", "2", "--json"]);
    let issued: serde_json::Value = serde_json::from_str(issued.lines().next().unwrap()).unwrap();
    let key: ProductKey = issued["key"].as_str().unwrap().parse().unwrap();

    let request = request(&Computer::number(1), &key);
    let path = folder.path().join("request.json");
    fs::write(&path, request.to_json().unwrap()).unwrap();
    let path = path.to_str().unwrap();
    for new in [true, false] {
        let answered: serde_json::Value = serde_json::from_str(&done(&["respond", path, "--json"])).unwrap();
        assert_eq!(answered["new"], new);
        assert_eq!(answered["used"], 1);
        let response = fs::read(answered["response"].as_str().unwrap()).unwrap();
        let response = ResponseFile::from_json(&response).unwrap();
        assert_eq!(response.installation_id, request.request.installation_id);
    }
    let own = fs::read(path).unwrap();
    let told = support::processes::refused(program(), &["respond", path, "--response", path]);
    assert!(told.contains("exists already and is not overwritten"), "{told}");
    assert_eq!(fs::read(path).unwrap(), own);
    let log = done(&["audit", "list"]);
    assert!(log.contains("file.respond"), "{log}");

    let other = folder.path().join("other.json");
    fs::write(&other, "{}").unwrap();
    let told = support::processes::refused(program(), &["respond", other.to_str().unwrap()]);
    assert!(told.contains("no request"), "{told}");
    let told = support::processes::refused(program(), &["respond", folder.path().to_str().unwrap()]);
    assert!(!told.is_empty());
}
