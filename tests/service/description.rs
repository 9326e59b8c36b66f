//! What the service says of itself: its description, its figures, its log, and the id of each request.

use std::collections::BTreeSet;

use kakunin::wire::admin::IDEMPOTENCY_HEADER;
use kakunin::wire::{KeySet, Problem, REQUEST_ID_HEADER, desk, path};
use reqwest::Response;
use reqwest::header::{CACHE_CONTROL, CONTENT_TYPE};
use serde_json::{Value, json};

use crate::administration::{issue, serve, serve_with, set_up};
use support::service::{Caller, Computer, Vendor, json_body};

async fn get(vendor: &Vendor, path: &str) -> Response {
    vendor.caller.get(path).send().await.unwrap()
}

async fn description(vendor: &Vendor) -> Value {
    let response = get(vendor, path::OPENAPI).await;
    assert_eq!(response.headers()[CONTENT_TYPE], "application/json");

    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

/// Each operation with its method and path.
fn operations(description: &Value) -> Vec<(String, &Value)> {
    description["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, item)| {
            item.as_object()
                .unwrap()
                .iter()
                .map(move |(method, operation)| (format!("{method} {path}"), operation))
        })
        .collect()
}

#[tokio::test]
async fn every_route_is_described_with_every_answer() {
    let vendor = Vendor::start().await;
    let description = description(&vendor).await;
    assert!(description["openapi"].as_str().unwrap().starts_with("3.1."));
    let operations = operations(&description);
    let names: BTreeSet<_> = operations.iter().map(|(name, _)| name.as_str()).collect();
    for (method, path) in [
        ("post", path::ACTIVATIONS),
        ("post", &path::release("{id}")),
        ("post", path::EXCHANGES),
        ("post", kakunin::wire::file::PATH),
        ("post", kakunin::wire::kms::path::HOSTS),
        ("post", path::DESK_LOOKUPS),
        ("post", path::DESK_CONFIRMATIONS),
        ("post", kakunin::wire::desk::path::RELEASES),
        ("get", kakunin::wire::desk::path::SESSION),
        ("post", kakunin::wire::desk::path::LIMITS),
        ("post", kakunin::wire::desk::path::COMPUTERS),
        ("post", kakunin::wire::desk::path::REMOVALS),
        ("post", kakunin::wire::desk::path::CALLS),
        ("get", path::HEALTH),
        ("get", path::READY),
        ("get", path::METRICS),
        ("get", path::OPENAPI),
        ("get", path::DOCS),
        ("get", path::KEY_SET),
    ] {
        assert!(
            names.contains(format!("{method} {path}").as_str()),
            "{method} {path}"
        );
    }

    for (name, operation) in operations {
        assert!(operation["summary"].is_string(), "{name} is described in words");
        let responses = operation["responses"].as_object().unwrap();
        assert!(
            responses.contains_key("429") && responses.contains_key("503"),
            "{name}"
        );
        if operation["requestBody"].is_object() {
            for status in ["400", "408", "413", "415", "422"] {
                assert!(responses.contains_key(status), "{name} {status}");
            }
        }
        if operation["security"].is_array() {
            assert!(responses.contains_key("401"), "{name}");
        }
        for (status, response) in responses {
            assert!(
                response["headers"][REQUEST_ID_HEADER].is_object(),
                "{name} {status}"
            );
            if status.starts_with(['4', '5']) {
                let form = &response["content"]["application/problem+json"]["schema"]["$ref"];
                assert_eq!(form, "#/components/schemas/Problem", "{name} {status}");
            }
        }
    }
}

#[tokio::test]
async fn what_may_be_made_once_says_so() {
    let vendor = Vendor::start().await;
    let description = description(&vendor).await;
    let bears = |operation: &Value, header: &str| {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let mut named = parameters.filter(|parameter| parameter["name"] == header);
        let Some(parameter) = named.next() else {
            return false;
        };
        assert_eq!(parameter["in"], "header");
        assert_eq!(parameter["required"], false);
        assert_eq!(parameter["schema"]["type"], serde_json::json!(["string", "null"]));
        true
    };

    for (name, operation) in operations(&description) {
        let (method, path) = name.split_once(' ').unwrap();
        // What the staff sends to change something; looking up changes nothing, and a confirmation ID stays the same.
        let changes = ["post", "patch"].contains(&method)
            && operation["security"].is_array()
            && ![
                path::DESK_LOOKUPS,
                path::DESK_CONFIRMATIONS,
                desk::path::COMPUTERS,
            ]
            .contains(&path);
        assert_eq!(bears(operation, IDEMPOTENCY_HEADER), changes, "{name}");
        let has_case = [
            path::DESK_LOOKUPS,
            path::DESK_CONFIRMATIONS,
            desk::path::LIMITS,
            desk::path::COMPUTERS,
            desk::path::REMOVALS,
        ];
        assert_eq!(
            bears(operation, desk::CASE_HEADER),
            has_case.contains(&path),
            "{name}"
        );
    }
}

#[tokio::test]
async fn every_reference_in_the_description_leads_somewhere() {
    fn references<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    match member.as_str() {
                        Some(reference) if name == "$ref" => _ = found.insert(reference),
                        _ => references(member, found),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }

    let vendor = Vendor::start().await;
    let description = description(&vendor).await;
    let mut found = BTreeSet::new();
    references(&description, &mut found);
    assert!(found.len() > 5);
    for reference in found {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(description.pointer(pointer).is_some(), "{reference}");
    }
}

#[tokio::test]
async fn the_page_for_people_shows_every_route_and_asks_nobody() {
    let vendor = Vendor::start().await;
    let description = description(&vendor).await;
    let response = get(&vendor, path::DOCS).await;
    let policy = response.headers()["content-security-policy"]
        .to_str()
        .unwrap()
        .to_owned();
    assert!(
        policy.starts_with("default-src 'none'; style-src 'sha256-"),
        "{policy}"
    );
    assert!(!policy.contains("unsafe"));
    let page = response.text().await.unwrap();

    for (name, _) in operations(&description) {
        let (_, path) = name.split_once(' ').unwrap();
        assert!(page.contains(&format!("<code>{path}</code>")), "{name}");
    }
    for outside in ["http://", "https://", "src=", "<script", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
    // Each link within the page leads somewhere.
    for link in page.split("href=\"#").skip(1) {
        let target = link.split('"').next().unwrap();
        assert!(page.contains(&format!("id=\"{target}\"")), "{target}");
    }
}

#[tokio::test]
async fn every_answer_bears_the_id_of_its_request() {
    let vendor = Vendor::start().await;
    let ask = async |id: Option<&[u8]>| {
        let mut request = vendor.caller.get("/nothing/here");
        if let Some(id) = id {
            request = request.header(REQUEST_ID_HEADER, id);
        }
        let response = request.send().await.unwrap();
        let id = response.headers()[REQUEST_ID_HEADER].to_str().unwrap().to_owned();
        let problem: Problem = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
        assert_eq!(problem.request_id.as_deref(), Some(id.as_str()));
        id
    };

    assert_eq!(ask(Some(b"call-4711_A.b")).await, "call-4711_A.b");
    let (one, two) = (ask(None).await, ask(None).await);
    assert_ne!(one, two);
    let long = "x".repeat(65);
    let key = vendor.key(1).await.to_string();
    for insane in [
        key.as_bytes(),
        b"kkn_0a1b2c3d_0123456789abcdefghjkmnpqrstvwxyz",
        &b""[..],
        b"two words",
        b"<script>",
        "確認".as_bytes(),
        b"a;b",
        long.as_bytes(),
    ] {
        let made = ask(Some(insane)).await;
        assert_ne!(made.as_bytes(), insane);
        assert!(!made.is_empty() && made.len() <= 64, "{made}");
    }

    let health = get(&vendor, path::HEALTH).await;
    assert!(health.headers().contains_key(REQUEST_ID_HEADER));
    assert_eq!(health.headers()["x-content-type-options"], "nosniff");
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_tell_what_was_done_to_those_who_run_the_service() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let key = issue(&data, "1");
    let running = serve(&data, "warn");
    let caller = Caller::new(running.address);
    for number in [1, 1, 2] {
        let _answer = caller.activate(&key, &Computer::number(number)).await;
    }

    let response = caller.get(path::METRICS).send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(
        response.headers()[CONTENT_TYPE]
            .to_str()
            .unwrap()
            .starts_with("text/plain")
    );
    let figures = response.text().await.unwrap();
    for line in [
        "kakunin_requests_total{method=\"POST\",route=\"/v1/activations\",status=\"201\"} 1",
        "kakunin_requests_total{method=\"POST\",route=\"/v1/activations\",status=\"200\"} 1",
        "kakunin_requests_total{method=\"POST\",route=\"/v1/activations\",status=\"409\"} 1",
        "kakunin_activations_total{way=\"internet\",outcome=\"new\"} 1",
        "kakunin_activations_total{way=\"internet\",outcome=\"same\"} 1",
        "kakunin_activations_total{way=\"internet\",outcome=\"CNT-1\"} 1",
        "kakunin_commit_batch_size_count ",
        "kakunin_request_seconds_count{route=\"/v1/activations\"} 3",
        "kakunin_request_seconds_bucket{route=\"/v1/activations\",le=\"+Inf\"} 3",
    ] {
        assert!(figures.contains(line), "{line} in {figures}");
    }
    assert!(
        !figures.contains(&key.serial().to_string()),
        "figures name no key"
    );

    // What comes through a proxy comes from anywhere.
    for header in ["x-forwarded-for", "forwarded", "x-real-ip"] {
        let request = caller.get(path::METRICS).header(header, "127.0.0.1");
        assert_eq!(request.send().await.unwrap().status(), 401, "{header}");
    }
    running.kill();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_can_be_read_by_programs_and_names_the_request() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let key = issue(&data, "1");
    let running = serve_with(&data, "info", &["--log-format", "json"]);
    let caller = Caller::new(running.address);
    let request = json_body(
        caller.post(path::ACTIVATIONS),
        &Computer::number(1).activation_request(&key),
    );
    let response = request
        .header(REQUEST_ID_HEADER, "call-4711")
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 201);

    let log = running.end();
    let lines: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let of_request: Vec<_> = lines
        .iter()
        .filter(|line| line["span"]["id"] == "call-4711")
        .collect();
    assert!(of_request.iter().any(|line| line["message"] == "active"), "{log}");
    assert!(
        of_request.iter().any(|line| line["message"] == "answered"
            && line["status"] == 201
            && line["route"] == path::ACTIVATIONS),
        "{log}"
    );
}

/// Any JWT library finds the keys of the catalogue there, and may keep them.
#[tokio::test]
async fn the_keys_that_sign_licences_are_published() {
    let vendor = Vendor::start().await;
    let response = get(&vendor, path::KEY_SET).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
    assert_eq!(response.headers()[CACHE_CONTROL], "public, max-age=86400");
    let keys: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
    let key = &vendor.catalogue.keys[0];
    let expected = json!({
        "keys": [{
            "kty": "OKP",
            "crv": "Ed25519",
            "x": key.key.to_string(),
            "kid": key.kid,
            "use": "sig",
            "alg": "EdDSA",
        }],
    });
    assert_eq!(keys, expected);
    assert_eq!(
        KeySet::of(&vendor.catalogue),
        serde_json::from_value(keys).unwrap()
    );
}
