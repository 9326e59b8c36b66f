//! Proxies that the environment names: plain, with a sign-in, SOCKS.

use std::io::{Read as _, Write as _};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::thread;

use tempfile::TempDir;

use super::authority::{Authority, certified_in};
use super::relay::{Request, answer, serve, serve_http, tunnel};
use super::{DemoService, HOST, activate, code, is_activated, nobody, proxy_to, serve_https};

/// A proxy that wants a sign-in (RFC 9110, 15.5.8), and lets through who has one.
fn proxy_with_sign_in(server: SocketAddr) -> SocketAddr {
    serve(move |mut stream| {
        let Some(request) = Request::read(&mut stream) else {
            return;
        };
        // "ken:swordfish"
        if request.header("proxy-authorization") != Some("Basic a2VuOnN3b3JkZmlzaA==") {
            let wants = [("Proxy-Authenticate", "Basic realm=\"office\"")];
            let _written = stream.write_all(&answer("407 Proxy Authentication Required", &wants));
        } else if request.method() == "CONNECT" {
            stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").unwrap();
            tunnel(stream, server);
        } else {
            let _written = stream.write_all(&request.forward(server));
        }
    })
}

/// A SOCKS 5 proxy (RFC 1928) that accepts this method of signing in.
fn socks_proxy(server: SocketAddr, method: u8, asked: Arc<Mutex<Vec<String>>>) -> SocketAddr {
    serve(move |mut stream| {
        let mut greeting = [0; 2];
        stream.read_exact(&mut greeting).unwrap();
        let mut methods = vec![0; greeting[1].into()];
        stream.read_exact(&mut methods).unwrap();
        if !methods.contains(&method) {
            let _refused = stream.write_all(&[5, 0xFF]);
            return;
        }
        stream.write_all(&[5, method]).unwrap();
        let mut request = [0; 5];
        stream.read_exact(&mut request).unwrap();
        assert_eq!(request[..4], [5, 1, 0, 3], "a connection to a name");
        let mut name = vec![0; usize::from(request[4]) + 2];
        stream.read_exact(&mut name).unwrap();
        asked
            .lock()
            .unwrap()
            .push(String::from_utf8(name[..name.len() - 2].to_vec()).unwrap());
        stream.write_all(&[5, 0, 0, 1, 127, 0, 0, 1, 0, 0]).unwrap();
        tunnel(stream, server);
    })
}

#[test]
fn the_proxy_of_the_environment_is_used_and_what_it_is_not_for_left_out() {
    let vendor = DemoService::start();
    let (proxy, asked) = proxy_to(vendor.address());
    let proxy = format!("http://{proxy}");
    let service = format!("http://{HOST}");

    let activated = activate(&service, &[("http_proxy", &proxy)]);
    assert!(is_activated(&activated), "{activated}");
    assert!(asked.lock().unwrap()[0].starts_with(&format!("POST http://{HOST}/v1/activations ")));

    asked.lock().unwrap().clear();
    for exception in [HOST, "\"a.example; http://activation.*/\""] {
        let refused = activate(&service, &[("http_proxy", &proxy), ("NO_PROXY", exception)]);
        assert!(["NET-1", "NET-2"].contains(&code(&refused)), "{refused}");
        assert!(asked.lock().unwrap().is_empty(), "{exception}");
    }
}

#[test]
fn a_secure_connection_goes_through_the_proxy_unread() {
    let vendor = DemoService::start();
    let to = vendor.address();
    let authority = Authority::named("Momiji Software");
    let server = serve_https(
        authority.server(&certified_in(HOST, 2020, 2090)),
        move |request| request.forward(to),
    );
    let (proxy, asked) = proxy_to(server);
    let folder = TempDir::new().unwrap();
    let trusted = authority.trusted(folder.path());
    let activated = activate(
        &format!("https://{HOST}"),
        &[
            ("HTTPS_PROXY", &format!("http://{proxy}")),
            ("SSL_CERT_FILE", trusted.to_str().unwrap()),
        ],
    );

    assert!(is_activated(&activated), "{activated}");
    assert_eq!(asked.lock().unwrap().len(), 1);
    assert!(asked.lock().unwrap()[0].starts_with(&format!("CONNECT {HOST}:443 ")));
}

#[test]
fn a_socks_proxy_is_used() {
    let vendor = DemoService::start();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let proxy = socks_proxy(vendor.address(), 0, Arc::clone(&asked));
    let activated = activate(
        &format!("http://{HOST}"),
        &[("ALL_PROXY", &format!("socks5h://{proxy}"))],
    );

    assert!(is_activated(&activated), "{activated}");
    assert_eq!(*asked.lock().unwrap(), [HOST]);
}

#[test]
fn a_proxy_that_wants_a_sign_in_is_told_as_such_and_one_that_has_it_is_passed() {
    let vendor = DemoService::start();
    let proxy = proxy_with_sign_in(vendor.address());
    let (plain, secure) = (format!("http://{HOST}"), format!("https://{HOST}"));
    let without = format!("http://{proxy}");
    let with = format!("http://ken:swordfish@{proxy}");

    assert_eq!(code(&activate(&plain, &[("http_proxy", &without)])), "NET-5");
    assert_eq!(code(&activate(&secure, &[("https_proxy", &without)])), "NET-5");
    let activated = activate(&plain, &[("http_proxy", &with)]);
    assert!(is_activated(&activated), "{activated}");

    // User name and password (RFC 1929) are all that it accepts, and the program has none.
    let socks = socks_proxy(vendor.address(), 2, Arc::default());
    let refused = activate(&plain, &[("ALL_PROXY", &format!("socks5h://{socks}"))]);
    assert_eq!(code(&refused), "NET-5", "{refused}");
}

#[test]
fn a_password_with_an_at_sign_is_a_password() {
    let vendor = DemoService::start();
    let proxy = serve_http({
        let to = vendor.address();
        // "user:p@ss"
        move |request| match request.header("proxy-authorization") {
            Some("Basic dXNlcjpwQHNz") => request.forward(to),
            _ => answer("407 Proxy Authentication Required", &[]),
        }
    });
    let activated = activate(
        &format!("http://{HOST}"),
        &[("http_proxy", &format!("user:p@ss@{proxy}"))],
    );

    assert!(is_activated(&activated), "{activated}");
}

#[test]
fn a_setting_that_cannot_be_used_is_named_without_its_password() {
    let refused = activate(
        &format!("https://{HOST}"),
        &[("HTTPS_PROXY", "user:p@ss@proxy:port"), ("http_proxy", "")],
    );

    assert_eq!(code(&refused), "NET-8", "{refused}");
    let what = refused["error"]["what"].as_str().unwrap();
    assert!(
        what.contains("HTTPS_PROXY") && what.contains("user:…@proxy:port"),
        "{what}"
    );
    assert!(!refused.to_string().contains("p@ss"), "{refused}");
}

#[test]
fn empty_variables_are_no_proxies() {
    let vendor = DemoService::start();
    let (proxy, _) = proxy_to(vendor.address());
    let activated = activate(
        &format!("http://{HOST}"),
        &[
            ("HTTP_PROXY", ""),
            ("http_proxy", &format!("http://{proxy}")),
            ("NO_PROXY", ""),
        ],
    );

    assert!(is_activated(&activated), "{activated}");
}

#[test]
fn what_a_proxy_refuses_is_told_as_its_own() {
    let answering = |status: &'static str| serve_http(move |_| answer(status, &[]));
    let silent = serve(|mut stream| drop(Request::read(&mut stream)));
    let other = serve(|mut stream| {
        let _greeted = stream.write_all(b"220 mail.example ESMTP\r\n");
        let _heard = Request::read(&mut stream);
    });
    let proxies = [
        (answering("403 Forbidden"), "NET-7"),
        (answering("407 Proxy Authentication Required"), "NET-5"),
        (answering("502 Bad Gateway"), "NET-7"),
        (answering("503 Service Unavailable"), "NET-7"),
        (answering("504 Gateway Timeout"), "NET-7"),
        (answering("511 Network Authentication Required"), "NET-7"),
        (silent, "NET-7"),
        (other, "NET-7"),
        // It is not there.
        (nobody(), "NET-7"),
    ];
    // Each is asked several times, with pauses.
    thread::scope(|scope| {
        for (proxy, expected) in proxies {
            for (scheme, variable) in [("https", "HTTPS_PROXY"), ("http", "http_proxy")] {
                let _asking = scope.spawn(move || {
                    let proxy = proxy.to_string();
                    let refused = activate(&format!("{scheme}://{HOST}"), &[(variable, &proxy)]);
                    assert_eq!(code(&refused), expected, "{scheme} {proxy}: {refused}");
                    let what = refused["error"]["what"].as_str().unwrap();
                    assert!(what.contains(&proxy), "{what}");
                });
            }
        }
    });
}

#[test]
fn what_the_service_itself_says_through_a_proxy_is_the_services() {
    let proxy = serve_http(|_| answer("503 Service Unavailable", &[("kakunin-service", "1")]));
    let refused = activate(&format!("http://{HOST}"), &[("http_proxy", &proxy.to_string())]);

    assert_eq!(code(&refused), "SRV-1", "{refused}");
}

#[test]
fn a_proxy_that_speaks_plain_http_at_an_https_address_is_a_wrong_setting() {
    // Any server of plain HTTP says so to what is no request.
    let plain = serve(|mut stream| {
        let _hello = stream.read(&mut [0; 4096]);
        let _written = stream.write_all(&answer("400 Bad Request", &[]));
    });
    let untrusted = serve_https(
        Authority::named("Office").server(&certified_in("127.0.0.1", 2020, 2090)),
        |_| answer("200 OK", &[]),
    );
    for (scheme, variable) in [("https", "HTTPS_PROXY"), ("http", "http_proxy")] {
        let through = |proxy: SocketAddr| {
            let setting = format!("https://ken:swordfish@{proxy}");
            activate(&format!("{scheme}://{HOST}"), &[(variable, &setting)])
        };
        let refused = through(plain);
        assert_eq!(code(&refused), "NET-8", "{scheme}: {refused}");
        let what = refused["error"]["what"].as_str().unwrap();
        assert!(
            what.contains(variable) && what.contains(&format!("https://ken:…@{plain}")),
            "{what}"
        );
        assert!(!refused.to_string().contains("swordfish"), "{refused}");

        // One whose certificate nobody trusts is not the service's fault either.
        let refused = through(untrusted);
        assert_eq!(code(&refused), "NET-7", "{scheme}: {refused}");
    }
}

#[test]
fn no_proxy_leads_to_this_computer_itself() {
    let vendor = DemoService::start();
    let proxy = format!("http://{}", nobody());
    let activated = activate(
        vendor.demonstration.address(),
        &[("http_proxy", &proxy), ("ALL_PROXY", &proxy)],
    );

    assert!(is_activated(&activated), "{activated}");
}
