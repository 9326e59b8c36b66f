//! Request files on the page, and the advice on product keys: without a script.

use jiff::Timestamp;
use std::sync::atomic::{AtomicU32, Ordering};

use kakunin::codes::InstallationId;
use kakunin::demo::DemoOutcome;
use kakunin::machine::{PartKind, RawParts};
use kakunin::wire::file::{RequestFile, ResponseFile};
use kakunin::wire::{ActivationRequest, Proof, Proven as _};
use reqwest::StatusCode;

use super::site::{Site, key};

const FILE: &str = "/activate/file";

/// The request file of a new computer with this key.
fn request(outcome: DemoOutcome) -> RequestFile {
    static COMPUTERS: AtomicU32 = AtomicU32::new(1);
    let key = key(outcome);
    let vendor = kakunin::demo::catalogue(None).unwrap().vendor.id.clone();
    let number = COMPUTERS.fetch_add(1, Ordering::Relaxed).to_string();
    let parts = PartKind::ALL
        .into_iter()
        .fold(RawParts::default(), |raw, kind| {
            raw.with(kind, Some(number.clone()))
        })
        .hashed(&vendor);
    let id = InstallationId::of(&key, &vendor, parts.fingerprint(), 1);

    RequestFile::new(
        "Momiji Suite 2026",
        ActivationRequest {
            proof: Proof::MISSING,
            vendor,
            product: id.product(),
            installation_id: id,
            parts,
            present: None,
            turn: None,
            sent_at: Timestamp::now(),
        }
        .proven_by(&key),
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_file_is_answered_with_its_response_file() {
    let site = Site::start();
    let request = request(DemoOutcome::Good);
    let seal = site.seal().await;
    let form = site.get("/activate", "en").await;
    assert!(form.says(r#"enctype="multipart/form-data""#));

    for _ in 0..2 {
        let answer = site.send_file(FILE, &seal, &request.to_json().unwrap()).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.html);
        assert_eq!(answer.header("content-type"), "application/json");
        assert!(
            answer
                .header("content-disposition")
                .starts_with("attachment; filename=")
        );
        assert!(
            answer
                .header("content-security-policy")
                .contains("default-src 'none'")
        );
        let response = ResponseFile::from_json(answer.html.as_bytes()).unwrap();
        assert_eq!(response.installation_id, request.request.installation_id);
        assert_eq!(response.answer.used, 1, "asking again spends nothing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_request_file_is_said_and_what_is_refused_is_explained() {
    let site = Site::start();
    let seal = site.seal().await;
    for other in [&b""[..], b"{}", b"PK\x03\x04", b"\xff\r\n--x"] {
        let answer = site.send_file(FILE, &seal, other).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.says("This is not a request file"));
    }
    let huge = vec![b'x'; 200_000];
    let answer = site.send_file(FILE, &seal, &huge).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let stale = site
        .send_file(FILE, "1-x", &request(DemoOutcome::Good).to_json().unwrap())
        .await;
    assert_eq!(stale.status, StatusCode::FORBIDDEN);

    for (outcome, code, status) in [
        (DemoOutcome::Blocked, "KEY-5", StatusCode::FORBIDDEN),
        (DemoOutcome::UsedUp, "CNT-1", StatusCode::CONFLICT),
    ] {
        let answer = site
            .send_file(FILE, &seal, &request(outcome).to_json().unwrap())
            .await;
        assert_eq!(answer.status, status);
        assert!(answer.says(code), "{}", answer.html);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn advice_on_keys_is_plain_html_in_the_reader_s_language() {
    let site = Site::start();
    let all = site.get("/advice", "en").await;
    assert_eq!(all.status, StatusCode::OK);
    for words in [
        "What a genuine key looks like",
        "<svg",
        "Contact the seller",
        "Release this activation",
    ] {
        assert!(all.says(words), "{words}");
    }
    assert!(all.says(r#"href="/advice?lang=ja""#));
    assert!(
        all.header("content-security-policy")
            .contains("default-src 'none'")
    );

    let japanese = site.get("/advice/in-use?lang=ja", "en").await;
    assert!(japanese.says("別のコンピューターで使用中のとき"));
    assert!(!japanese.says("<svg"), "one topic alone");
    for topic in ["genuine", "find", "not-working", "in-use"] {
        let page = site.get(&format!("/advice/{topic}"), "ja").await;
        assert_eq!(page.status, StatusCode::OK, "{topic}");
    }
    assert_eq!(
        site.get("/advice/other", "en").await.status,
        StatusCode::NOT_FOUND
    );
    // The pages lead to each other, in the language that was chosen.
    assert!(site.get("/activate", "en").await.says(r#"href="/advice""#));
    assert!(all.says(r#"<a class="button" href="/activate">Get a confirmation ID</a>"#));
    assert!(japanese.says(r#"<a class="button" href="/activate?lang=ja">確認 ID の取得</a>"#));
}
