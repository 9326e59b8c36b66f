//! From nothing to activated: the real host, a real name server, and the real program with no argument but its catalogue.

use std::process::Command;

use kakunin::wire::kms::SRV_LABEL;
use serde_json::{Value, json};

use support::kms::{Organisation, Running, json_of};
use support::name_server::NameServer;

/// A computer of the organisation's, on a user's desk.
struct Desk<'a> {
    organisation: &'a Organisation,
    server: &'a NameServer,
    domain: String,
    state: tempfile::TempDir,
}

impl<'a> Desk<'a> {
    fn new(organisation: &'a Organisation, server: &'a NameServer) -> Self {
        Self {
            organisation,
            server,
            domain: server.domain(),
            state: tempfile::tempdir().unwrap(),
        }
    }

    /// Runs the program: its exit code, and its answer.
    fn run(&self, arguments: &[&str]) -> (i32, Value) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kakunin"));
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "KAKUNIN_KMS_HOST"] {
            let _command = command.env_remove(name);
        }
        let output = command
            .args(arguments)
            .arg("--json")
            .env("KAKUNIN_CATALOGUE", self.organisation.catalogue_file())
            .env("KAKUNIN_STATE", self.state.path())
            .env("KAKUNIN_NAME_SERVER", self.server.address().to_string())
            .env("KAKUNIN_KMS_DOMAINS", &self.domain)
            .output()
            .unwrap();
        let answer = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));

        (output.status.code().unwrap(), answer)
    }
}

#[test]
fn a_computer_finds_its_host_and_is_activated_without_a_hand() {
    let organisation = Organisation::new();
    let server = NameServer::shared();
    let desk = Desk::new(&organisation, server);
    let domain = &desk.domain;
    let (code, nobody) = desk.run(&["agent", "--once"]);
    assert_eq!(
        (code, &nobody["attempt"]["code"]),
        (14, &json!("KMS-1")),
        "{nobody}"
    );

    let running = Running::start(&organisation.data());
    server.add(&format!("kms.{domain}. 60 A 127.0.0.1"));
    server.add(&format!(
        "{SRV_LABEL}.{domain}. 60 SRV 0 0 {} kms.{domain}.",
        running.address.port()
    ));
    // By hand: the agent waits for two hours after an attempt.
    let (code, activated) = desk.run(&["activate"]);
    assert_eq!(
        (code, &activated["status"], &activated["method"]),
        (0, &json!("activated"), &json!("kms")),
        "{activated}"
    );
    let (_code, shown) = desk.run(&["kms", "show"]);
    let clients = json_of(&organisation.data(), &["clients"]);
    let id = shown["client_id"].as_str().unwrap();
    assert!(clients.to_string().contains(id), "{id} in {clients}");
    let (code, walk) = desk.run(&["doctor"]);
    assert_eq!((code, &walk["cause"]), (0, &Value::Null), "{walk}");
    let (code, launch) = desk.run(&["launch"]);
    assert_eq!((code, &launch["window"]), (0, &json!("nothing")));
    let count = json_of(&organisation.data(), &["status"]);
    assert!(
        count.to_string().contains("\"count\":1"),
        "one computer, however often it asked: {count}"
    );
}

#[test]
fn what_a_host_refuses_is_what_its_client_tells() {
    let server = NameServer::shared();
    for (organisation, code) in [
        (Organisation::with_policy(&json!({ "kms_threshold": 5 })), "KMS-4"),
        (Organisation::not_activated(&json!({})), "KMS-5"),
    ] {
        let running = Running::start(&organisation.data());
        let desk = Desk::new(&organisation, server);
        let (_code, set) = desk.run(&["kms", "set", &running.address.to_string()]);
        assert_eq!(set["source"], "set");
        let (exit, answer) = desk.run(&["agent", "--once"]);
        assert_eq!((exit, &answer["attempt"]["code"]), (14, &json!(code)), "{answer}");
        let (_code, history) = desk.run(&["history"]);
        let last = history["history"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(last["kms"]["host"], running.address.to_string(), "{last}");
    }
    // A product that the host was not activated for.
    let organisation = Organisation::new();
    let running = Running::start(&organisation.data());
    let desk = Desk::new(&organisation, server);
    let table = ["--product", "momiji-table-2026"];
    let host = running.address.to_string();
    let _set = desk.run(&[&["kms", "set", &host], &table[..]].concat());
    let (exit, answer) = desk.run(&[&["agent", "--once"], &table[..]].concat());
    assert_eq!(
        (exit, &answer["attempt"]["code"]),
        (14, &json!("KMS-3")),
        "{answer}"
    );
}
