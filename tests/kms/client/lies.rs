//! Hosts that lie, hosts that refuse, and everything else that can be in a host's place.

use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use kakunin::codes::KeyKind;
use kakunin::fault::{Code, Fault};
use kakunin::licence::Status;

use super::office::{Client, Host, Manner, client_key, multiple_activation_key};

#[test]
fn nothing_is_believed_that_is_not_signed_for_this_very_question() {
    let host = Host::start(Manner::Honest);
    let client = Client::of_host(host.address);
    for manner in [
        Manner::ForeignCertificate,
        Manner::ForgedSignature,
        Manner::Altered,
        Manner::OtherNonce,
        Manner::OtherProduct,
        Manner::OtherComputer,
        Manner::Endless,
        Manner::NoLease,
    ] {
        host.behave(manner.clone());
        assert_eq!(
            client.lease(),
            Err(Fault::KmsHostNotGenuine {
                host: host.address.to_string()
            }),
            "{manner:?}"
        );
        let state = client.state();
        assert_eq!(state.activation, None, "{manner:?}");
        let last = state.history.iter().next_back().unwrap().clone();
        assert_eq!(last.code, Some(Code::Kms6));
        assert!(last.kms.unwrap().host.is_some());
    }

    // The first lease is good once. A second question wants a second lease; the first stays what it was.
    host.behave(Manner::Replay);
    client.lease().unwrap();
    assert_eq!(client.lease().unwrap_err().code(), Code::Kms6);
    assert!(client.is_activated());
    host.behave(Manner::Honest);
    client.lease().unwrap();
    assert_eq!(client.state().last_failure, None);
}

#[test]
fn a_host_whose_clock_is_apart_is_told_with_both_times() {
    let host = Host::start(Manner::ClockAhead(5));
    let client = Client::of_host(host.address);
    for hours in [5, -5] {
        host.behave(Manner::ClockAhead(hours));
        let Err(Fault::ClocksDiffer { here, there }) = client.lease() else {
            panic!("clocks differ by {hours} hours");
        };
        let minutes = there.duration_since(here).as_mins();
        assert!((minutes - hours * 60).abs() <= 1, "{minutes}");
    }
    assert!(
        client.state().last_seen <= Timestamp::now(),
        "a host does not move this computer's time"
    );

    // A host that refuses for it itself knows its own time.
    let far = "2001-02-03T04:05:06Z".parse().unwrap();
    let fault = Fault::ClocksDiffer {
        here: far,
        there: far,
    };
    host.behave(Manner::Refuse(Box::new(fault), None));
    let Err(Fault::ClocksDiffer { here, .. }) = client.lease() else {
        panic!("the host refused");
    };
    assert_ne!(here, far, "this computer knows its own time");

    host.behave(Manner::ClockAhead(3));
    client.lease().unwrap();
}

#[test]
fn a_clock_that_was_set_back_and_right_again_recovers_alone() {
    let host = Host::start(Manner::Honest);
    let client = Client::of_host(host.address);
    // The computer believed once that it was next year.
    let _first_look = client.backend().snapshot().unwrap();
    client.change(|state| state.last_seen += jiff::SignedDuration::from_hours(24 * 365));
    let status = client.backend().snapshot().unwrap().status;
    assert!(matches!(status, Status::Notice { .. }), "{status:?}");

    client.lease().unwrap();
    assert!(client.is_activated());
}

#[test]
fn a_host_that_hangs_is_not_waited_for() {
    let host = Host::start(Manner::Silence);
    let client = Client::of_host(host.address);
    assert_eq!(
        client.lease_within(Duration::from_secs(1)),
        Err(Fault::KmsHostUnreachable {
            host: host.address.to_string(),
            timed_out: true
        })
    );
    host.behave(Manner::Honest);
    client.lease().unwrap();
}

#[test]
fn what_is_no_host_is_told_as_that() {
    let host = Host::start(Manner::WebPage);
    let client = Client::of_host(host.address);
    for manner in [Manner::WebPage, Manner::Noise] {
        host.behave(manner.clone());
        assert_eq!(
            client.lease(),
            Err(Fault::OtherAnswer {
                host: host.address.to_string()
            }),
            "{manner:?}"
        );
    }
}

#[test]
fn a_refusal_is_told_with_the_host_that_was_asked_and_kept_with_its_interval() {
    let host = Host::start(Manner::Honest);
    let client = Client::of_host(host.address);
    let nameless = String::new;
    let shown = host.address.to_string();
    for (said, told) in [
        (
            Fault::KmsHostProduct { host: nameless() },
            Fault::KmsHostProduct { host: shown.clone() },
        ),
        (
            Fault::KmsHostNotActivated { host: nameless() },
            Fault::KmsHostNotActivated { host: shown.clone() },
        ),
        (
            Fault::TooFewComputers {
                count: 3,
                threshold: 5,
            },
            Fault::TooFewComputers {
                count: 3,
                threshold: 5,
            },
        ),
    ] {
        host.behave(Manner::Refuse(Box::new(said), Some(45)));
        assert_eq!(client.lease(), Err(told));
        assert_eq!(client.state().kms.retry_minutes, Some(45));
    }
    // Nobody keeps a computer away for good, or makes it ask without end.
    for (said, kept) in [(0, 15), (u32::MAX, 43_200)] {
        let fault = Fault::KmsHostNotActivated { host: nameless() };
        host.behave(Manner::Refuse(Box::new(fault), Some(said)));
        let _refused = client.lease().unwrap_err();
        assert_eq!(client.state().kms.retry_minutes, Some(kept));
    }
}

#[test]
fn nobody_can_have_a_key_blocked_in_a_hosts_place() {
    let host = Host::start(Manner::Refuse(Box::new(Fault::BlockedKey), None));
    let client = Client::of_host(host.address);
    assert_eq!(client.lease().unwrap_err().code(), Code::Srv1);
    assert_eq!(client.state().blocked_at, None);
}

#[test]
fn two_programs_at_once_are_one_computer() {
    let host = Host::start(Manner::Honest);
    let client = Client::of_host(host.address);
    thread::scope(|scope| {
        for _ in 0..8 {
            let _thread = scope.spawn(|| client.lease().unwrap());
        }
    });

    assert!(client.is_activated());
    let asked = host.asked();
    assert_eq!(asked.len(), 8);
    assert!(
        asked
            .iter()
            .all(|request| request.client_id == asked[0].client_id)
    );
    let mut nonces: Vec<String> = asked
        .iter()
        .map(|request| format!("{:?}", request.nonce))
        .collect();
    nonces.sort();
    nonces.dedup();
    assert_eq!(nonces.len(), 8, "each question is a new one");
}

#[test]
fn a_state_that_another_program_keeps_is_waited_for() {
    let host = Host::start(Manner::Honest);
    let client = Client::of_host(host.address);
    let store = client.store();
    let locked = store.lock(Duration::ZERO).unwrap();
    thread::scope(|scope| {
        let waiting = scope.spawn(|| client.lease());
        thread::sleep(Duration::from_millis(300));
        assert!(!waiting.is_finished());
        drop(locked);
        waiting.join().unwrap().unwrap();
    });
    assert!(client.is_activated());
}

#[test]
fn a_state_that_cannot_be_saved_is_told_and_recovers() {
    let host = Host::start(Manner::Honest);
    let client = Client::of_host(host.address);
    // A file takes the place of the folder, so that nothing can be written there, whoever one is.
    let (state, aside) = (client.folder().join("state"), client.folder().join("aside"));
    std::fs::rename(&state, &aside).unwrap();
    std::fs::write(&state, "").unwrap();
    assert_eq!(client.lease().unwrap_err().code(), Code::Sto2);
    let (code, launch) = client.json(&["launch"]);
    assert_eq!(
        (code, &launch["status"]),
        (3, &"grace".into()),
        "the product starts: {launch}"
    );

    std::fs::remove_file(&state).unwrap();
    std::fs::rename(&aside, &state).unwrap();
    client.lease().unwrap();
    assert!(client.is_activated());
}

#[test]
fn the_key_that_the_product_comes_with_gives_way_and_comes_back() {
    let host = Host::start(Manner::Honest);
    let client = Client::of_host(host.address);
    let backend = client.backend();
    let kind = || backend.snapshot().unwrap().key.unwrap().kind;
    assert_eq!(kind(), KeyKind::KmsClient, "nobody clicked");
    client.lease().unwrap();

    let snapshot = backend.install_key(multiple_activation_key(), false).unwrap();
    assert_eq!(snapshot.key.unwrap().kind, KeyKind::MultipleActivation);
    assert!(!snapshot.status.is_activated());
    assert_eq!(client.lease(), Err(Fault::KeyKind));

    assert!(backend.remove_key().unwrap());
    assert_eq!(
        backend.snapshot().unwrap().key.unwrap().key_name,
        client_key().name().to_string()
    );
    client.lease().unwrap();
    assert!(client.is_activated());
}
