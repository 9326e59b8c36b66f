//! How often and where the service is asked: again after a while, at its other addresses, and no more once cancelled.

use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use kakunin::fault::{Code, Fault};
use kakunin::licence::Method;

use super::bench::Bench;
use super::relay::{answer, serve_http};
use super::{DemoService, activate, code, is_activated, nobody};

#[test]
fn a_service_that_is_away_for_a_moment_is_asked_again() {
    let vendor = DemoService::start();
    let to = vendor.address();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let server = serve_http(move |request| match count.fetch_add(1, Ordering::SeqCst) {
        0 => Vec::new(),
        1 => answer("503 Service Unavailable", &[]),
        _ => request.forward(to),
    });
    let activated = activate(&format!("http://{server}"), &[]);

    assert!(is_activated(&activated), "{activated}");
    assert_eq!(asked.load(Ordering::SeqCst), 3);
}

#[test]
fn a_service_is_left_alone_for_as_long_as_it_asks() {
    let vendor = DemoService::start();
    let to = vendor.address();
    let times = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&times);
    let server = serve_http(move |request| {
        let mut times = noted.lock().unwrap();
        times.push(Instant::now());
        match times.len() {
            1 => answer("503 Service Unavailable", &[("Retry-After", "2")]),
            _ => request.forward(to),
        }
    });
    let activated = activate(&format!("http://{server}"), &[]);
    assert!(is_activated(&activated), "{activated}");
    let times = times.lock().unwrap().clone();
    assert_eq!(times.len(), 2);
    assert!(times[1] - times[0] >= Duration::from_secs(2));

    // Nobody waits an hour before a screen: it is told instead.
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let server = serve_http(move |_| {
        let _before = count.fetch_add(1, Ordering::SeqCst);
        answer("429 Too Many Requests", &[("Retry-After", "3600")])
    });
    let refused = activate(&format!("http://{server}"), &[]);
    assert_eq!(code(&refused), "SRV-2");
    assert_eq!(refused["error"]["data"]["seconds"], 3600);
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[test]
fn an_address_from_a_browser_is_the_services() {
    let vendor = DemoService::start();
    let address = format!(" HTTP://{}/activate?lang=ja ", vendor.address());
    let activated = activate(&address, &[]);

    assert!(is_activated(&activated), "{activated}");
}

#[test]
fn a_request_that_is_refused_without_a_reason_is_not_sent_again() {
    for (status, mark, expected, times) in [
        // The service does not understand what it is asked.
        ("400 Bad Request", Some("kakunin-service"), "SRV-3", 1),
        ("422 Unprocessable Content", Some("kakunin-service"), "SRV-3", 1),
        // Another server of this house, or of another one.
        ("404 Not Found", Some("kakunin-service"), "NET-6", 1),
        ("404 Not Found", None, "NET-6", 1),
        ("422 Unprocessable Content", None, "NET-6", 1),
        // It may have the time later.
        ("408 Request Timeout", Some("kakunin-service"), "SRV-1", 4),
    ] {
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        let server = serve_http(move |_| {
            let _before = count.fetch_add(1, Ordering::SeqCst);
            let headers: Vec<(&str, &str)> = mark.map(|mark| (mark, "1")).into_iter().collect();
            answer(status, &headers)
        });
        let refused = activate(&format!("http://{server}"), &[]);
        assert_eq!(code(&refused), expected, "{status} {mark:?}: {refused}");
        assert_eq!(asked.load(Ordering::SeqCst), times, "{status} {mark:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_services_addresses_are_tried_in_turn() {
    let vendor = DemoService::start();
    let away = serve_http(|_| answer("502 Bad Gateway", &[]));
    let page = serve_http(|_| answer("200 OK", &[("Content-Type", "text/html")]));
    let last = vendor.demonstration.address().to_owned();
    let bench = Bench::new(vec![
        format!("http://{}", nobody()),
        format!("http://{away}"),
        format!("http://{page}"),
        last,
    ]);
    assert!(bench.backend.activate().await.is_ok());
    assert_eq!(bench.is_activated_by(), Some(Method::Internet));

    // What is told is what is wrong with the first.
    let bench = Bench::new(vec![format!("http://{}", nobody()), format!("http://{away}")]);
    assert_eq!(bench.backend.activate().await.unwrap_err().code(), Code::Net3);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_cancels_is_not_asked_for_again() {
    let (asked, mut questions) = tokio::sync::mpsc::unbounded_channel();
    let server = serve_http(move |_| {
        let _nobody_listens = asked.send(());
        answer("503 Service Unavailable", &[("Retry-After", "1")])
    });
    let bench = Bench::new(vec![format!("http://{server}")]);
    let backend = Arc::clone(&bench.backend);
    let activation = tokio::spawn(async move { backend.activate().await.map(drop) });
    questions.recv().await.unwrap();
    activation.abort();
    assert!(activation.await.unwrap_err().is_cancelled());

    // Longer than the pause that was asked for.
    let again = tokio::time::timeout(Duration::from_secs(2), questions.recv()).await;
    assert!(again.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_accepts_and_never_answers_is_told_at_the_limit_and_can_be_left_before() {
    // The connections are accepted by the system, and nobody ever reads them.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let services = vec![format!("http://{}", silent.local_addr().unwrap())];
    let limit = Duration::from_millis(1500);
    let bench = Bench::new(services.clone()).waits_at_most(services, limit);

    let began = Instant::now();
    let refused = bench.backend.activate().await;
    assert!(began.elapsed() >= limit && began.elapsed() < 10 * limit);
    assert_eq!(
        refused.map(|_| ()),
        Err(Fault::Unreachable {
            host: "127.0.0.1".to_owned(),
            timed_out: true
        })
    );
    assert_eq!(bench.is_activated_by(), None);

    // Whoever cancels waits for nothing, and the computer is as before.
    let backend = Arc::clone(&bench.backend);
    let asking = tokio::spawn(async move { backend.activate().await });
    tokio::time::sleep(Duration::from_millis(100)).await;
    asking.abort();
    assert!(asking.await.is_err_and(|error| error.is_cancelled()));
    assert!(!bench.has_licence());
}
