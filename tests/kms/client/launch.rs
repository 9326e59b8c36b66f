//! What a product does when it starts, and what its user sees (M12, M20 to M22).

use std::io::{Read as _, Write as _};
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::office::{Client, Host, Manner, multiple_activation_key, wait_until};
use support::processes::{Process, nobody};

#[test]
fn an_activated_product_starts_without_a_word() {
    let host = Host::start(Manner::Honest);
    let client = Client::of_host(host.address);
    client.lease().unwrap();
    let (code, launch) = client.json(&["launch"]);

    assert_eq!(
        (code, &launch["window"], &launch["background"]),
        (0, &json!("nothing"), &Value::Null)
    );
    assert_eq!(host.asked().len(), 1, "nothing is due");
}

#[test]
fn what_is_due_in_silence_is_left_to_another_process() {
    let host = Host::start(Manner::Honest);
    let client = Client::of_host(host.address);
    let (code, launch) = client.json(&["launch"]);
    assert_eq!((code, &launch["window"]), (3, &json!("nothing")), "{launch}");
    assert_eq!(launch["background"], Value::Null, "nobody waited for it");

    wait_until("the other process activates", || client.is_activated());
    assert_eq!(client.json(&["launch"]).0, 0);
}

#[test]
fn for_25_days_nobody_hears_of_a_host_that_is_missing() {
    let client = Client::of_host(nobody());
    client.installed_days_ago(24);
    let (code, launch) = client.json(&["launch"]);
    assert_eq!((code, &launch["window"]), (3, &json!("nothing")), "{launch}");
    wait_until("the attempt is noted", || client.state().last_failure.is_some());

    client.installed_days_ago(1);
    let (code, launch) = client.json(&["launch"]);
    assert_eq!((code, &launch["window"]), (3, &json!("dialog")), "{launch}");
    assert_eq!(
        launch["background"],
        json!({ "code": "KMS-2" }),
        "it is tried first"
    );

    client.installed_days_ago(5);
    let (code, launch) = client.json(&["launch"]);
    assert_eq!(
        (code, &launch["window"]),
        (4, &json!("dialog-and-red-bar")),
        "{launch}"
    );
    assert_eq!(launch["code"], "GRC-1");
}

#[test]
fn what_a_host_mends_at_once_is_not_shown() {
    let host = Host::start(Manner::Honest);
    let client = Client::of_host(host.address);
    client.installed_days_ago(400);
    let (code, launch) = client.json(&["launch"]);
    assert_eq!((code, &launch["window"]), (0, &json!("nothing")), "{launch}");
    assert_eq!(launch["background"], json!({ "code": null }));
}

#[test]
fn a_product_does_not_wait_long_for_a_host_that_hangs() {
    let host = Host::start(Manner::Silence);
    let client = Client::of_host(host.address);
    client.installed_days_ago(26);
    let began = Instant::now();
    let (_code, launch) = client.json(&["launch"]);
    assert_eq!(launch["background"], json!({ "code": "KMS-2" }), "{launch}");
    assert!(began.elapsed() < Duration::from_secs(8), "{:?}", began.elapsed());
}

#[test]
fn the_dialog_says_what_is_missing_and_tries_again() {
    let address = nobody();
    let client = Client::of_host(address);
    client.installed_days_ago(31);
    for (language, title, cause, next) in [
        ("en", "The grace period is over", "GRC-1 · KMS-2", "Try again"),
        ("ja", "猶予期間が終了しました", "GRC-1 · KMS-2", "もう一度試す"),
    ] {
        let (code, out) = client.run(&["launch", "--text", "--lang", language]);
        assert_eq!(code, 4, "{out}");
        for words in [title, cause, next, &address.to_string()] {
            assert!(out.contains(words), "{words} in {out}");
        }
    }

    // The host comes back while the dialog is open: Enter tries again, and Enter closes what says so.
    let host = Host::start(Manner::Refuse(
        Box::new(kakunin::fault::Fault::KmsHostNotActivated { host: String::new() }),
        None,
    ));
    let client = Client::of_host(host.address);
    client.installed_days_ago(31);
    let mut command = client.program();
    let mut program = Process(
        command
            .args(["launch", "--text"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap(),
    );
    wait_until("the first attempt", || client.state().last_failure.is_some());
    host.behave(Manner::Honest);
    let mut input = program.0.stdin.take().unwrap();
    input.write_all(b"\n\n").unwrap();
    drop(input);
    let mut said = String::new();
    let _length = program
        .0
        .stdout
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    let status = program.0.wait().unwrap();
    assert_eq!(status.code(), Some(0), "{said}");
    assert!(said.contains("KMS-5") && said.contains("is activated"), "{said}");
    assert!(client.is_activated());
}

#[test]
fn a_key_that_a_person_activates_leads_to_the_ways() {
    let client = Client::of_host(nobody());
    let _snapshot = client
        .backend()
        .install_key(multiple_activation_key(), false)
        .unwrap();
    client.installed_days_ago(31);
    let (code, out) = client.run(&["launch", "--text"]);
    assert_eq!(code, 4, "{out}");
    assert!(out.contains("GRC-1") && out.contains("Activate"), "{out}");
    assert!(!out.contains("KMS"), "{out}");
}
