//! `kakunin agent`, `kakunin kms` and `kakunin history`, as an administrator or a timer calls them.

use std::process::Stdio;

use serde_json::{Value, json};

use super::office::{Client, Host, Manner, client_key, multiple_activation_key, wait_until};
use support::name_server::NameServer;
use support::processes::{Process, nobody};

#[test]
fn the_agent_activates_with_no_argument_but_its_catalogue() {
    let server = NameServer::shared();
    let domain = server.domain();
    let host = Host::start(Manner::Honest);
    host.publish(server, &domain);
    let client = Client::new(server, &domain);
    let (code, first) = client.json(&["agent", "--once"]);
    assert_eq!(code, 0, "{first}");
    assert_eq!(
        (&first["status"], &first["method"]),
        (&json!("activated"), &json!("kms"))
    );
    assert_eq!(first["attempt"], json!({ "what": "activate", "code": null }));
    assert_eq!(first["key"]["name"], client_key().name().to_string());

    let (code, again) = client.json(&["agent", "--once"]);
    assert_eq!((code, &again["attempt"]), (0, &Value::Null), "{again}");
    assert_eq!(again["next_attempt"], again["renew_from"]);
    assert_eq!(host.asked().len(), 1);

    // Once the lease is to be renewed, it is.
    host.behave(Manner::Intervals(0, 15));
    client.backend().configure_host(None).unwrap();
    let (_code, out) = client.run(&["activate"]);
    assert!(
        out.contains("valid until") && out.contains("renewed automatically"),
        "{out}"
    );
    let (code, renewed) = client.json(&["agent", "--once"]);
    assert_eq!(
        (code, &renewed["attempt"]),
        (0, &json!({ "what": "renew", "code": null })),
        "{renewed}"
    );
    let (_code, history) = client.json(&["history"]);
    let what: Vec<&str> = history["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["what"].as_str().unwrap())
        .collect();
    assert_eq!(what, ["key-installed", "activated", "renewed", "renewed"]);
}

#[test]
fn a_failed_attempt_has_its_exit_code_and_a_pause() {
    let client = Client::of_host(nobody());
    let (code, first) = client.json(&["agent", "--once"]);
    assert_eq!(code, 14, "{first}");
    assert_eq!(first["attempt"], json!({ "what": "activate", "code": "KMS-2" }));
    assert_eq!(first["status"], "grace");

    let (code, again) = client.json(&["agent", "--once"]);
    assert_eq!((code, &again["attempt"]), (3, &Value::Null), "{again}");
    let (code, out) = client.run(&["agent", "--once"]);
    assert_eq!(code, 3);
    assert!(out.contains("Next attempt: "), "{out}");
    // Whoever asks for it by hand does not wait.
    let (code, asked) = client.json(&["activate"]);
    assert_eq!((code, &asked["error"]["code"]), (14, &json!("KMS-2")));
}

#[test]
fn the_running_agent_activates_and_ends_when_it_is_told() {
    let host = Host::start(Manner::Honest);
    let client = Client::of_host(host.address);
    let mut command = client.program();
    let _command = command
        .arg("agent")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut agent = Process(command.spawn().unwrap());
    wait_until("the agent activates", || client.is_activated());
    assert!(agent.0.try_wait().unwrap().is_none(), "it goes on");

    agent.terminate();
    let status = agent.0.wait().unwrap();
    assert_eq!(status.code(), Some(0), "{status}");
}

#[test]
fn a_host_is_set_shown_and_cleared() {
    let client = Client::in_network(nobody(), "office.example");
    let (code, shown) = client.json(&["kms", "show"]);
    assert_eq!(
        (code, &shown["source"], &shown["host"]),
        (0, &json!("dns"), &Value::Null)
    );
    assert_eq!(shown["domains"][0], "office.example");
    let id = shown["client_id"].as_str().unwrap().to_owned();
    assert_eq!(id.len(), 32);

    let (code, out) = client.run(&["kms", "set", "KMS.Office.Example"]);
    assert_eq!(code, 0);
    assert!(out.contains("kms.office.example:8482"), "{out}");
    let (_code, shown) = client.json(&["kms", "show"]);
    assert_eq!(
        (&shown["source"], &shown["host"]),
        (&json!("set"), &json!("kms.office.example:8482"))
    );
    assert_eq!(shown["client_id"], id.as_str());

    let (code, refused) = client.json(&["kms", "set", "http://kms"]);
    assert_eq!((code, &refused["error"]["code"]), (2, &json!("not-a-host")));
    let (_code, cleared) = client.json(&["kms", "clear"]);
    assert_eq!(cleared["source"], "dns");

    // What stands beside the catalogue is for every user of the computer.
    std::fs::write(
        client.catalogue_file().with_file_name("kms-host"),
        "[2001:db8::7]:99\n",
    )
    .unwrap();
    let (_code, shown) = client.json(&["kms", "show"]);
    assert_eq!(
        (&shown["source"], &shown["host"]),
        (&json!("file"), &json!("[2001:db8::7]:99"))
    );
    let (_code, out) = client.run(&["--lang", "ja", "kms", "show"]);
    assert!(out.contains("KMS ホスト: [2001:db8::7]:99"), "{out}");
}

#[test]
fn the_history_tells_each_attempt_with_its_host() {
    let host = Host::start(Manner::Refuse(
        Box::new(kakunin::fault::Fault::TooFewComputers {
            count: 1,
            threshold: 5,
        }),
        Some(15),
    ));
    let client = Client::of_host(host.address);
    let _refused = client.lease().unwrap_err();
    host.behave(Manner::Intervals(10_080, 120));
    client.lease().unwrap();

    let (code, out) = client.run(&["history"]);
    assert_eq!(code, 0);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 5, "{out}");
    assert!(lines[1].ends_with("Did not succeed: KMS-4"), "{out}");
    assert_eq!(
        lines[2].trim(),
        format!(
            "{}, 1 computer known, 5 needed, time to next attempt: 15 minutes",
            host.address
        )
    );
    assert!(lines[3].ends_with("Activated"), "{out}");
    assert!(
        lines[4].ends_with("time to renewal: 7 days, time to next attempt: 2 hours"),
        "{out}"
    );
    let (_code, out) = client.run(&["--lang", "ja", "history"]);
    assert!(out.contains("12 台を確認 (必要台数 5)"), "{out}");
    assert!(out.contains("更新まで: 7 日"), "{out}");
}

#[test]
fn a_key_that_is_installed_first_is_told_once() {
    let client = Client::of_host(nobody());
    // Nothing was ever done on this computer.
    std::fs::remove_dir_all(client.state_folder()).unwrap();
    let key = multiple_activation_key().to_string();
    let (code, set) = client.json(&["key", "set", &key]);
    assert_eq!(code, 0, "{set}");
    let (_code, history) = client.json(&["history"]);
    let serials: Vec<_> = history["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["what"].clone(), entry["serial"].clone()))
        .collect();
    assert_eq!(serials, [(json!("key-installed"), json!(501))]);

    // The edition's own key comes back, and is told as that.
    let name = multiple_activation_key().name().to_string();
    let (code, removed) = client.run(&["key", "remove", &name]);
    assert_eq!(code, 0, "{removed}");
    let (_code, told) = client.run(&["history"]);
    assert!(told.contains("KMS client key of this edition"), "{told}");
}
