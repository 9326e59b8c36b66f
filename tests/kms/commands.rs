//! What the administrator asks the host's program.

use serde_json::json;

use support::kms::{Caller, Computer, Organisation, PRODUCT, Running, done, json_of, program, refused, run};

#[tokio::test(flavor = "multi_thread")]
async fn the_status_tells_what_the_host_is_and_knows() {
    let organisation = Organisation::with_policy(&json!({ "kms_threshold": 2 }));
    let data = organisation.data();
    let before = json_of(&data, &["status"]);
    assert_eq!(
        (before["activated"].as_bool(), before["count"].as_u64()),
        (Some(true), Some(0))
    );
    assert_eq!(before["last_contact"], json!(null));
    let new = done(&data, &["status"]);
    for told in [
        "none has asked yet, as is normal for a new host",
        "0 of 2 computers counted so far. This is normal",
        "lease of 180 days, renewed after 7 days, tried again after 2 hours",
    ] {
        assert!(new.contains(told), "{told}: {new}");
    }

    let running = Running::start(&data);
    let caller = Caller::new(running.address);
    let _waiting = caller.ask(&Computer::number(1).request()).await.unwrap_err();
    let _given = caller.ask(&Computer::number(2).request()).await.unwrap();
    let status = json_of(&data, &["status"]);
    assert_eq!(
        (status["count"].as_u64(), status["known"].as_u64()),
        (Some(2), Some(2))
    );
    assert!(status["last_contact"].is_string());
    assert_eq!(status["key_name"].as_str().unwrap().len(), 11);
    let product = &status["products"][0];
    assert_eq!(
        (product["code"].as_u64(), product["threshold"].as_u64()),
        (Some(PRODUCT.into()), Some(2))
    );
    assert!(status["database"].as_str().unwrap().ends_with("kms.sqlite"));

    let text = done(&data, &["status"]);
    for told in [
        "Activated",
        "2 counted; 2 seen in the last 30 days",
        "most at 127.0.0.1: 2",
        "2 computers counted, 2 needed: computers are activated",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
}

#[test]
fn a_host_that_is_not_activated_says_what_to_do() {
    let organisation = Organisation::not_activated(&json!({}));
    let text = done(&organisation.data(), &["status"]);
    assert!(
        text.contains("run `kakunin-kms --data") && text.contains(" activate`"),
        "{text}"
    );
    assert_eq!(json_of(&organisation.data(), &["status"])["activated"], false);
    let clients = done(&organisation.data(), &["clients"]);
    assert!(clients.contains("No computer has asked yet"), "{clients}");
    assert_eq!(
        json_of(&organisation.data(), &["clients"]),
        json!({ "computers": [], "next": null })
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_of_clients_is_read_in_parts() {
    let organisation = Organisation::new();
    let data = organisation.data();
    let running = Running::start(&data);
    let caller = Caller::new(running.address);
    for number in 1..=5 {
        let _given = caller.ask(&Computer::number(number).request()).await.unwrap();
    }
    let mut names = Vec::new();
    let mut place: Option<String> = None;
    loop {
        let mut arguments = vec!["clients", "--limit", "2"];
        if let Some(place) = &place {
            arguments.extend(["--after", place]);
        }
        let part = json_of(&data, &arguments);
        for one in part["computers"].as_array().unwrap() {
            names.push(one["name"].as_str().unwrap().to_owned());
            assert_eq!(one["counts"], true);
            assert_eq!(one["outcome"], json!(null));
        }
        place = part["next"].as_str().map(ToOwned::to_owned);
        if place.is_none() {
            break;
        }
    }
    assert_eq!(names, ["desk-1", "desk-2", "desk-3", "desk-4", "desk-5"]);
    let text = done(&data, &["clients", "--limit", "1"]);
    assert!(text.contains("desk-1") && text.contains("--after"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_can_be_read_by_programs() {
    let organisation = Organisation::new();
    let running = Running::start_with(
        &organisation.data(),
        &["--listen", "127.0.0.1:0", "--log-format", "json"],
        &[],
    );
    let caller = Caller::new(running.address);
    let _given = caller.ask(&Computer::number(1).request()).await.unwrap();
    let log = running.end();
    let line = log
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .find(|line| line["outcome"] == "lease")
        .unwrap_or_else(|| panic!("{log}"));
    assert_eq!(
        (line["computer"].as_str(), line["count"].as_u64()),
        (Some("desk-1"), Some(1))
    );
    assert_eq!(line["retry_minutes"], 120);
    assert!(line["timestamp"].is_string() && line["peer"].is_string());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_hears_ipv6_and_ipv4_on_one_port() {
    let organisation = Organisation::new();
    let running = Running::start_with(&organisation.data(), &["--listen", "[::]:0"], &[]);
    let port = running.address.port();
    for address in [
        [127, 0, 0, 1].into(),
        std::net::IpAddr::V6(std::net::Ipv6Addr::LOCALHOST),
    ] {
        if std::net::TcpListener::bind((address, 0)).is_err() {
            continue; // a machine without IPv6
        }
        let caller = Caller::new((address, port).into());
        assert!(
            caller.ask(&Computer::number(1).request()).await.is_ok(),
            "{address}"
        );
    }
}

#[test]
fn what_only_looks_makes_nothing_where_there_is_no_host() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty");
    std::fs::create_dir(&empty).unwrap();
    for data in [folder.path().join("mistyped"), empty.clone()] {
        for command in ["status", "clients", "intervals"] {
            let text = done(&data, &[command]);
            assert!(
                text.contains("There is no KMS host in") && text.contains(" activate`"),
                "{command}: {text}"
            );
        }
        let status = json_of(&data, &["status"]);
        assert_eq!(
            (&status["activated"], &status["count"], &status["key_name"]),
            (&json!(false), &json!(0), &json!(null))
        );
        assert_eq!(
            json_of(&data, &["clients"]),
            json!({ "computers": [], "next": null })
        );
        assert_eq!(
            json_of(&data, &["intervals"]),
            json!({ "renewal_minutes": null, "retry_minutes": null })
        );
        // What changes a host does not begin one either.
        for command in [
            &["intervals", "set", "--retry", "30"][..],
            &["release", "--yes"],
            &["publish", "--zone", "office.example", "--target", "kms1"],
        ] {
            let refusal = refused(&data, command);
            assert!(
                refusal.contains("There is no KMS host in"),
                "{command:?}: {refusal}"
            );
        }
    }
    assert!(!folder.path().join("mistyped").exists());
    assert_eq!(std::fs::read_dir(empty).unwrap().count(), 0);
}

#[test]
fn a_host_that_is_not_activated_has_nothing_to_give_back() {
    let organisation = Organisation::not_activated(&json!({}));
    let data = organisation.data();
    let refusal = refused(&data, &["release", "--yes"]);
    assert!(refusal.contains("KEY-7"), "without a key: {refusal}");

    let key = kakunin::codes::ProductKey::new(kakunin::codes::KeyKind::KmsHost, PRODUCT, 77, 5).unwrap();
    kakunin::kms::Identity::open(&data).unwrap().install(key).unwrap();
    for command in [
        &["release", "--yes"][..],
        &["release", "--yes", "--code"],
        &["release"],
    ] {
        let refusal = refused(&data, command);
        assert!(refusal.contains("nothing to release"), "{refusal}");
    }
}

#[test]
fn a_host_with_another_hosts_key_says_so_and_serves_nobody() {
    let organisation = Organisation::new();
    let data = organisation.data();
    let other = Organisation::new();
    let _bytes = std::fs::copy(other.data().join("host.key"), data.join("host.key")).unwrap();

    let text = done(&data, &["status"]);
    assert!(text.contains("do not belong together"), "{text}");
    let status = json_of(&data, &["status"]);
    assert_eq!(
        (&status["activated"], &status["other_host_key"]),
        (&json!(false), &json!(true))
    );
    let refusal = refused(&data, &["release", "--yes"]);
    assert!(refusal.contains("do not belong together"), "{refusal}");

    let log = Running::start(&data).end();
    assert!(
        log.contains("do not belong together") && log.contains("KMS-5"),
        "{log}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_a_failure() {
    let organisation = Organisation::with_policy(&json!({}));
    let data = organisation.data();

    for arguments in [
        &["--version"][..],
        &["--help"],
        &["help", "serve"],
        &["status"],
        &["status", "--json"],
        &["clients"],
        &["clients", "--json"],
        &["intervals"],
        &["intervals", "set", "--renewal", "60"],
        &["intervals", "--json"],
    ] {
        let _told = support::processes::onto_full_disk(program(&data), arguments);
    }
    assert_eq!(json_of(&data, &["intervals"])["renewal_minutes"], 60);
}

#[test]
fn a_host_that_nobody_could_reach_does_not_start() {
    let organisation = Organisation::with_policy(&json!({}));
    for option in ["--connections", "--connections-per-address"] {
        let output = run(&organisation.data(), &["serve", option, "0"]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains("allow at least 1"), "{told}");
    }
}

#[test]
fn a_product_key_in_the_wrong_place_is_not_repeated() {
    let organisation = Organisation::not_activated(&json!({}));
    let key = support::kms::client_key(PRODUCT).to_string();

    for arguments in [
        &["status", "--data", &key][..],
        &["status", "--catalogue", &key],
        &["activate", "--key-file", &key],
        &["activate", "--request", &key],
        &["serve", "--listen", &key],
        &["clients", "--after", &key],
        &[&key],
    ] {
        let output = run(&organisation.data(), arguments);
        let told = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(!output.status.success(), "{arguments:?}: {told}");
        assert!(!told.contains(&key), "{arguments:?}: {told}");
    }
}
