//! Somebody between the program and the service: inspecting devices, sign-in pages, and clocks that are apart.

use std::io::Write as _;

use jiff::Timestamp;
use kakunin::demo::DemoOutcome;
use serde_json::Value;
use tempfile::TempDir;

use super::authority::{Authority, certified_in};
use super::relay::{Request, answer, serve, serve_http, tunnel};
use super::{DemoService, HOST, activate, activate_on, code, is_activated, proxy_to, serve_https};
use crate::program::Computer;

#[test]
fn whoever_opens_the_secure_connection_is_named() {
    let device = Authority::named("Inspection Company");
    let server = serve_https(device.server(&certified_in(HOST, 2020, 2090)), |_| {
        answer("200 OK", &[])
    });
    let (proxy, _) = proxy_to(server);
    let folder = TempDir::new().unwrap();
    let trusted = Authority::named("Momiji Software").trusted(folder.path());
    let refused = activate(
        &format!("https://{HOST}"),
        &[
            ("https_proxy", &format!("http://{proxy}")),
            ("SSL_CERT_FILE", trusted.to_str().unwrap()),
        ],
    );

    assert_eq!(code(&refused), "NET-4", "{refused}");
    assert_eq!(refused["error"]["data"]["issuer"], "Inspection Company");
    let what = refused["error"]["what"].as_str().unwrap();
    assert!(
        what.contains("Inspection Company") && what.contains(HOST),
        "{what}"
    );
}

#[test]
fn a_sign_in_page_of_the_network_is_told_as_such() {
    // It answers plain questions itself, and opens secure ones with a certificate of its own or not at all.
    let page = |request: &Request| match request.method() {
        "CONNECT" => answer("403 Forbidden", &[]),
        _ => answer("302 Found", &[("Location", "http://login.hotel.example/")]),
    };
    let closed = serve_http(page);
    let own = serve_https(
        Authority::named("Hotel").server(&certified_in(HOST, 2020, 2090)),
        |_| answer("200 OK", &[]),
    );
    let opened = serve(move |mut stream| {
        let Some(request) = Request::read(&mut stream) else {
            return;
        };
        if request.method() == "CONNECT" {
            stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").unwrap();
            tunnel(stream, own);
        } else {
            let _written = stream.write_all(&answer("511 Network Authentication Required", &[]));
        }
    });

    // Whoever is asked for as a proxy and says that it is in the way is told as the proxy.
    for (portal, plain, secure) in [(closed, "NET-6", "NET-7"), (opened, "NET-7", "NET-6")] {
        let portal = format!("http://{portal}");
        for (scheme, environment) in [
            ("http", &[("http_proxy", portal.as_str())][..]),
            (
                "https",
                &[("http_proxy", portal.as_str()), ("https_proxy", portal.as_str())],
            ),
        ] {
            let refused = activate(&format!("{scheme}://{HOST}"), environment);
            let expected = if scheme == "http" { plain } else { secure };
            assert_eq!(code(&refused), expected, "{scheme}: {refused}");
        }
    }
}

#[test]
fn a_clock_that_makes_certificates_invalid_is_told_with_both_times() {
    let authority = Authority::named("Momiji Software");
    let there = "2019-06-01T12:00:00Z";
    let server = serve_https(authority.server(&certified_in(HOST, 2019, 2020)), move |_| {
        answer("200 OK", &[("kakunin-service", "1"), ("kakunin-time", there)])
    });
    let (proxy, _) = proxy_to(server);
    let folder = TempDir::new().unwrap();
    let trusted = authority.trusted(folder.path());
    let before = Timestamp::now();
    let refused = activate(
        &format!("https://{HOST}"),
        &[
            ("https_proxy", &format!("http://{proxy}")),
            ("SSL_CERT_FILE", trusted.to_str().unwrap()),
        ],
    );

    assert_eq!(code(&refused), "CLK-1", "{refused}");
    let data = &refused["error"]["data"];
    assert_eq!(data["there"], there);
    let here: Timestamp = data["here"].as_str().unwrap().parse().unwrap();
    let whole_second = Timestamp::from_second(before.as_second()).unwrap();
    assert!((whole_second..=Timestamp::now()).contains(&here));
}

#[test]
fn a_clock_that_is_apart_is_told_and_the_licence_kept() {
    let vendor = DemoService::start();
    let to = vendor.address();
    // Only the unsigned time is another; the licence says when it was signed.
    let server = serve_http(move |request| {
        let answer = String::from_utf8(request.forward(to)).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let mut body: Value = serde_json::from_str(body).unwrap();
        body["server_time"] = "2031-01-01T00:00:00Z".into();
        let body = body.to_string();
        let head: String = head
            .lines()
            .filter(|line| !line.to_ascii_lowercase().starts_with("content-length"))
            .flat_map(|line| [line, "\r\n"])
            .collect();

        format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
    });
    let computer = Computer::with_key(DemoOutcome::Good);
    let activated = activate_on(&computer, &format!("http://{server}"), &[]);

    assert!(is_activated(&activated), "{activated}");
    assert_eq!(activated["remark"], "CLK-1");
    let (_, status) = computer.json(&["status"]);
    assert!(is_activated(&status), "{status}");
}
