//! Whatever is sent, the answer is a problem document of the 400s, and nothing changes.

use kakunin::service::{Limits, Role, Transport};
use kakunin::wire::{MAX_REQUEST_BYTES, SERVICE_HEADER, path};
use reqwest::header::CONTENT_TYPE;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use support::service::{Computer, Vendor, json_body, read};

#[tokio::test]
async fn a_body_that_is_no_json_is_malformed() {
    let vendor = Vendor::start().await;
    let nested = format!("{{\"unknown\": {}", "[".repeat(60_000));
    for body in ["", "{", "activate!", "\u{0}", "{\"vendor\": \"", nested.as_str()] {
        let problem = vendor.problem(path::ACTIVATIONS, body.to_owned()).await;
        assert_eq!((problem.status, problem.code), (400, None), "{body:.20}");
    }
    assert_eq!(
        vendor
            .problem(path::ACTIVATIONS, vec![b'"', 0xff, 0xfe, b'"'])
            .await
            .code,
        None
    );
}

#[tokio::test]
async fn json_with_a_byte_order_mark_is_json() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1).await;
    let request = serde_json::to_string(&Computer::number(1).activation_request(&key)).unwrap();
    let answer = vendor
        .caller
        .post(path::ACTIVATIONS)
        .header(CONTENT_TYPE, "application/json")
        .body(format!("\u{feff}{request}"))
        .send()
        .await
        .unwrap();

    assert_eq!(answer.status(), 201);
}

#[tokio::test]
async fn json_of_another_form_does_not_fit() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1).await;
    let good = serde_json::to_value(Computer::number(1).activation_request(&key)).unwrap();
    let with = |member: &str, value: Value| {
        let mut changed = good.clone();
        changed[member] = value;
        changed
    };
    let mut cases = vec![json!(null), json!([]), json!({}), json!("x"), json!(1)];
    for member in [
        "vendor",
        "product",
        "installation_id",
        "proof",
        "parts",
        "sent_at",
    ] {
        for value in [
            json!(null),
            json!(-1),
            json!(1e300),
            json!([[]]),
            json!({ "a": 1 }),
        ] {
            cases.push(with(member, value));
        }
    }
    cases.push(with("installation_id", json!("055779-646106")));
    cases.push(with("installation_id", json!("0".repeat(48))));
    cases.push(with("installation_id", json!("'; DROP TABLE keys; --")));
    cases.push(with("proof", json!("AAAA")));
    cases.push(with("proof", json!("x".repeat(60_000))));
    cases.push(with("parts", json!({ "disk": "short" })));
    cases.push(with("parts", json!({ "no-such-part": "AAAAAAAAAAAAAAAAAAAAAA" })));
    cases.push(with("product", json!(70_000)));
    cases.push(with("sent_at", json!("yesterday")));

    for case in cases {
        let problem = vendor.problem(path::ACTIVATIONS, case.to_string()).await;
        assert_eq!((problem.status, problem.code), (422, None), "{case:.100}");
        assert!(problem.detail.is_some());
    }
    assert_eq!(vendor.used(&key).await, 0);
}

#[tokio::test]
async fn quotes_and_semicolons_are_only_text() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1).await;
    let computer = Computer::number(1);
    let mut request = computer.activation_request(&key);
    request.vendor = "' OR 1=1; DROP TABLE activations; --".to_owned();
    let problem = vendor
        .caller
        .send::<Value>(path::ACTIVATIONS, &request)
        .await
        .unwrap_err();
    assert_eq!(problem.status, 403);

    for id in [
        "' OR '1'='1",
        "%27%3B%20DROP%20TABLE%20keys",
        "../../keys",
        "%00",
        "%FF",
    ] {
        let answer = vendor.caller.release(id, &key, &computer).await;
        assert!((400..500).contains(&answer.unwrap_err().status), "{id}");
    }
    assert!(vendor.caller.activate(&key, &computer).await.is_ok());
}

#[tokio::test]
async fn nothing_in_any_field_reaches_the_database_as_more_than_text() {
    const NASTY: [&str; 8] = [
        "' OR '1'='1",
        "'; DROP TABLE keys; --",
        "\"; UPDATE keys SET used = 0; --",
        "1); DELETE FROM activations; --",
        "\\'; SELECT 1",
        "$1 ?1 :name @name",
        "%_%",
        "\u{0}\u{202e}\u{fffd}",
    ];

    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let key = vendor.key(3).await;
    let computer = Computer::number(1);
    let (_, first) = vendor.caller.activate(&key, &computer).await.unwrap();
    let installation_id = computer.installation_id(&key).to_string();
    let activation = serde_json::to_value(computer.activation_request(&key)).unwrap();
    let mut exchange = activation.clone();
    exchange["confirmation_id"] = first.confirmation_id.to_string().into();
    let release = serde_json::to_value(computer.release_request(&key, &"0".repeat(32))).unwrap();
    let confirmation = json!({ "installation_id": installation_id, "type": "permanent" });
    let release_path = path::release(&first.activation_id);
    let requests = [
        (path::ACTIVATIONS, activation),
        (path::EXCHANGES, exchange),
        (release_path.as_str(), release),
        (path::DESK_LOOKUPS, json!({ "installation_id": installation_id })),
        (path::DESK_CONFIRMATIONS, confirmation),
    ];

    for (path, request) in &requests {
        for member in request.as_object().unwrap().keys() {
            for nasty in NASTY {
                let mut changed = request.clone();
                changed[member] = nasty.into();
                let request = json_body(vendor.caller.post(path), &changed)
                    .header("authorization", format!("Bearer {token}"));
                let answer = read::<Value>(request.send().await.unwrap()).await;
                // The exchange ignores a member that is not its own.
                if (*path, member.as_str()) != (path::EXCHANGES, "proof") {
                    let status = answer.unwrap_err().status;
                    assert!((400..500).contains(&status), "{path} {member} {nasty}: {status}");
                }
            }
        }
    }
    for nasty in NASTY {
        let request = json_body(vendor.caller.post(path::DESK_LOOKUPS), &requests[3].1);
        let bytes = [b"Bearer ", nasty.as_bytes()].concat();
        if let Ok(value) = reqwest::header::HeaderValue::from_bytes(&bytes) {
            let response = request.header("authorization", value).send().await.unwrap();
            assert_eq!(read::<Value>(response).await.unwrap_err().status, 401, "{nasty}");
        }
    }

    assert_eq!(vendor.used(&key).await, 1);
    let (status, again) = vendor.caller.activate(&key, &computer).await.unwrap();
    assert_eq!((status.as_u16(), again.activation_id), (200, first.activation_id));
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused() {
    let vendor = Vendor::start().await;
    for size in [
        MAX_REQUEST_BYTES + 1,
        2 * MAX_REQUEST_BYTES,
        12 * MAX_REQUEST_BYTES,
    ] {
        let problem = vendor.problem(path::ACTIVATIONS, " ".repeat(size)).await;
        assert_eq!((problem.status, problem.code), (413, None), "{size}");
    }
    let problem = vendor
        .problem(path::ACTIVATIONS, " ".repeat(MAX_REQUEST_BYTES))
        .await;
    assert_eq!(problem.status, 400, "the largest body is read, and is no JSON");
}

#[tokio::test]
async fn another_media_type_method_or_path_is_refused() {
    let vendor = Vendor::start().await;
    let typeless = vendor
        .caller
        .post(path::ACTIVATIONS)
        .body("{}")
        .send()
        .await
        .unwrap();
    assert_eq!(read::<Value>(typeless).await.unwrap_err().status, 415);
    let form = vendor
        .caller
        .post(path::EXCHANGES)
        .header(CONTENT_TYPE, "text/plain")
        .body("{}")
        .send()
        .await
        .unwrap();
    assert_eq!(read::<Value>(form).await.unwrap_err().status, 415);

    // A body that says it is packed is not read as if it were not.
    let packed = vendor
        .caller
        .post(path::EXCHANGES)
        .header(CONTENT_TYPE, "application/json")
        .header("content-encoding", "gzip")
        .body("{}")
        .send()
        .await
        .unwrap();
    assert_eq!(read::<Value>(packed).await.unwrap_err().status, 415);

    let response = vendor.caller.get(path::ACTIVATIONS).send().await.unwrap();
    assert_eq!(response.headers()["allow"], "POST");
    assert_eq!(read::<Value>(response).await.unwrap_err().status, 405);
    assert_eq!(vendor.problem(path::HEALTH, "{}").await.status, 405);

    for unknown in [
        "/",
        "/v1",
        "/v2/activations",
        "/v1/activations/",
        "/v1/desk",
        "/%2e%2e/etc/passwd",
    ] {
        assert_eq!(vendor.problem(unknown, "{}").await.status, 404, "{unknown}");
    }
}

#[tokio::test]
async fn health_is_told() {
    let vendor = Vendor::start().await;
    let (_, health) = read::<kakunin::wire::Health>(vendor.caller.get(path::HEALTH).send().await.unwrap())
        .await
        .unwrap();

    assert_eq!(health.status, "ok");
}

/// Sends bytes as they are and gives what comes back until the service ends the connection.
async fn raw(vendor: &Vendor, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(vendor.caller.address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    stream.shutdown().await.unwrap();
    let mut answer = Vec::new();
    let _read = stream.read_to_end(&mut answer).await;

    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn broken_requests_leave_the_service_well() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1).await;
    let truncated = raw(
        &vendor,
        b"POST /v1/activations HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{\"ven",
    )
    .await;
    assert!(
        truncated.is_empty() || truncated.starts_with("HTTP/1.1 400"),
        "{truncated}"
    );
    if !truncated.is_empty() {
        assert!(truncated.contains(SERVICE_HEADER));
    }
    for nonsense in [
        &b"\x16\x03\x01\x02\x00\x01\x00"[..],
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\0\0\0\0",
        b"",
    ] {
        let answer = raw(&vendor, nonsense).await;
        assert!(
            !answer.contains("HTTP/1.1 2") && !answer.contains("HTTP/1.1 5"),
            "{answer}"
        );
    }

    assert!(vendor.caller.activate(&key, &Computer::number(1)).await.is_ok());
}

#[tokio::test]
async fn a_client_that_stalls_is_told_so() {
    let vendor = Vendor::start().await;
    let mut stream = TcpStream::connect(vendor.caller.address).await.unwrap();
    let started = b"POST /v1/exchanges HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{";
    stream.write_all(started).await.unwrap();
    let mut answer = [0; 2048];
    let length = stream.read(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer[..length]);

    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert!(
        answer.contains(SERVICE_HEADER) && answer.contains("application/problem+json"),
        "{answer}"
    );
}

#[tokio::test]
async fn the_service_ends_in_order_though_connections_are_open() {
    let vendor = Vendor::start().await;
    let idle = TcpStream::connect(vendor.caller.address).await.unwrap();
    let (_, _) = read::<Value>(vendor.caller.get(path::HEALTH).send().await.unwrap())
        .await
        .unwrap();
    let ended = tokio::time::timeout(std::time::Duration::from_secs(30), vendor.stop()).await;

    assert!(ended.is_ok());
    drop(idle);
}
