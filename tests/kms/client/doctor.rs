//! `kakunin doctor` names the first thing that is in the way, and not what follows from it.

use serde_json::Value;

use kakunin::fault::Fault;

use super::office::{Client, Host, Manner, multiple_activation_key};
use support::name_server::NameServer;
use support::processes::{self, nobody};

/// The steps with their results, the cause, and the exit code.
fn walk(client: &Client) -> (i32, Vec<(String, String)>, Option<String>) {
    let (code, answer) = client.json(&["doctor"]);
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let steps = answer["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| (word(&step["check"]), word(&step["result"])))
        .collect();

    (code, steps, answer["cause"]["code"].as_str().map(str::to_owned))
}

/// The check at which the diagnosis ended, with its exit code and its cause.
fn ends_at(client: &Client) -> (i32, String, String) {
    let (code, steps, cause) = walk(client);
    let failed: Vec<&String> = steps
        .iter()
        .filter(|(_, result)| result == "failed")
        .map(|(check, _)| check)
        .collect();
    assert_eq!(failed.len(), 1, "{steps:?}");
    let place = steps.iter().position(|(_, result)| result == "failed").unwrap();
    assert!(
        steps[..place].iter().all(|(_, result)| result == "passed"),
        "{steps:?}"
    );

    (code, failed[0].clone(), cause.unwrap())
}

#[test]
fn a_way_that_is_free_is_walked_to_its_end() {
    let server = NameServer::shared();
    let domain = server.domain();
    let host = Host::start(Manner::Honest);
    host.publish(server, &domain);
    let client = Client::new(server, &domain);
    let (code, steps, cause) = walk(&client);
    assert_eq!((code, cause), (0, None));
    let names: Vec<&str> = steps.iter().map(|(check, _)| check.as_str()).collect();
    assert_eq!(names, ["catalogue", "key", "name", "port", "clock", "answer"]);
    assert!(steps.iter().all(|(_, result)| result == "passed"), "{steps:?}");
    assert!(client.is_activated(), "it was a real attempt");

    let (_code, out) = client.run(&["doctor"]);
    assert!(
        out.contains(&format!("_kakunin-kms._tcp.{domain}: kms.{domain}:")),
        "{out}"
    );
    assert!(out.ends_with("No problem was found.\n"), "{out}");
}

#[test]
fn each_step_is_the_first_cause_once() {
    let server = NameServer::shared();
    let is = |client: &Client, code: i32, check: &str, cause: &str| {
        assert_eq!(ends_at(client), (code, check.to_owned(), cause.to_owned()));
    };

    is(&Client::new(server, &server.domain()), 14, "name", "KMS-1");
    is(
        &Client::in_network(nobody(), "office.example"),
        12,
        "name",
        "NET-2",
    );
    is(&Client::of_host(nobody()), 14, "port", "KMS-2");
    let host = Host::start(Manner::ClockAhead(9));
    is(&Client::of_host(host.address), 15, "clock", "CLK-1");
    host.behave(Manner::ForgedSignature);
    is(&Client::of_host(host.address), 14, "answer", "KMS-6");
    let fault = Fault::KmsHostNotActivated { host: String::new() };
    host.behave(Manner::Refuse(Box::new(fault), None));
    is(&Client::of_host(host.address), 14, "answer", "KMS-5");

    // A stale record beside a good one is no cause.
    let client = Client::of_host(host.address);
    let file = client.catalogue_file();
    std::fs::write(&file, "not a catalogue").unwrap();
    is(&client, 21, "catalogue", "CAT-1");
    let (_code, out) = client.run(&["--lang", "ja", "doctor"]);
    assert!(out.contains("[!!] カタログ: CAT-1"), "{out}");
}

#[test]
fn a_setting_that_is_no_address_is_named_without_its_password() {
    let server = NameServer::shared();
    let client = Client::new(server, &server.domain());
    for (variable, value, shown) in [
        ("KAKUNIN_NAME_SERVER", "ns.office.example", "ns.office.example"),
        (
            "KAKUNIN_NAME_SERVER",
            "dns://ken:swordfish@192.0.2.1",
            "dns://ken:…@192.0.2.1",
        ),
        ("KAKUNIN_KMS_HOST", "http://kms/", "http://kms/"),
        ("KAKUNIN_KMS_HOST", "ken:swordfish@kms:8482", "ken:…@kms:8482"),
    ] {
        for command in ["activate", "doctor"] {
            let mut program = client.program();
            let _command = program.env(variable, value);
            let answer = processes::answer(program, &[command, "--json"], "");
            assert_eq!(answer.code, 12, "{command} {value}: {}", answer.out);
            let told = answer.json();
            let fault = if command == "doctor" {
                &told["cause"]
            } else {
                &told["error"]
            };
            assert_eq!(fault["code"], "NET-8", "{told}");
            let what = fault["what"].as_str().unwrap();
            assert!(what.contains(variable) && what.contains(shown), "{what}");
            assert!(!answer.out.contains("swordfish") && !answer.err.contains("swordfish"));
        }
    }
    let mut program = client.program();
    let _command = program.env("KAKUNIN_KMS_HOST", "ken:swordfish@kms:8482");
    let shown = processes::answer(program, &["kms", "show"], "");
    assert!(shown.out.contains("ken:…@kms:8482"), "{}", shown.out);
}

#[test]
fn with_another_key_it_walks_to_the_vendors_service() {
    let client = Client::of_host(nobody());
    let _snapshot = client
        .backend()
        .install_key(multiple_activation_key(), false)
        .unwrap();
    let (code, steps, cause) = walk(&client);
    assert_eq!((code, cause.as_deref()), (12, Some("NET-3")));
    let names: Vec<&str> = steps.iter().map(|(check, _)| check.as_str()).collect();
    assert_eq!(names, ["catalogue", "key", "name", "port", "tls", "clock"]);
    assert_eq!(steps[3].1, "failed");
    assert_eq!(steps[4].1, "not-reached");
    assert!(
        client.state().history.iter().all(|entry| entry.code.is_none()),
        "nothing was tried"
    );
}

#[test]
fn behind_a_proxy_that_fails_the_name_of_the_service_was_not_looked_up() {
    let client = Client::of_host(nobody());
    let _snapshot = client
        .backend()
        .install_key(multiple_activation_key(), false)
        .unwrap();
    let proxy = nobody().to_string();
    let mut program = client.program();
    for name in ["NO_PROXY", "no_proxy", "HTTPS_PROXY"] {
        let _command = program.env_remove(name);
    }
    let _command = program.env("https_proxy", format!("http://{proxy}"));
    let arguments = ["doctor", "--json", "--service", "https://service.office.example"];
    let told = processes::answer(program, &arguments, "").json();
    assert_eq!(told["cause"]["code"], "NET-7", "{told}");
    let step = |index: usize| {
        let step = &told["steps"][index];
        (step["check"].as_str(), step["result"].as_str())
    };
    assert_eq!(step(2), (Some("name"), Some("not-reached")), "{told}");
    assert_eq!(step(3), (Some("port"), Some("failed")), "{told}");
    assert_eq!(
        told["steps"][3]["seen"],
        serde_json::json!([proxy]),
        "what was met"
    );
    assert_eq!(step(4), (Some("tls"), Some("not-reached")), "{told}");
}
