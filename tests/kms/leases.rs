//! Leases from end to end.

use jiff::Timestamp;
use kakunin::codes::KeyKind;
use kakunin::fault::{Code, Fault};
use kakunin::licence::{Here, Method, Nonce, State, Status, accept, status};
use kakunin::wire::kms::LeaseRequest;
use serde_json::json;

use support::cluster::Cluster;
use support::kms::{
    Caller, Computer, Organisation, PRODUCT, Running, SECOND_PRODUCT, VENDOR, activate, client_key, done,
    json_of,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_gets_a_lease_is_activated() {
    let organisation = Organisation::new();
    let running = Running::start(&organisation.data());
    let computer = Computer::number(1);
    let now = Timestamp::now();
    let mut state = State::new("momiji-suite-2026", 7, now);
    assert_eq!(client_key(PRODUCT).kind(), KeyKind::KmsClient);
    state.install_key(client_key(PRODUCT), false, now);
    let installation_id = state.installation_id(VENDOR, &computer.parts).unwrap();
    let request = LeaseRequest {
        installation_id,
        ..computer.request()
    };

    let answer = Caller::new(running.address).ask(&request).await.unwrap();
    assert_eq!((answer.count, answer.threshold), (1, 1));
    let here = Here {
        catalogue: &organisation.catalogue,
        product: organisation.catalogue.product(PRODUCT).unwrap(),
        parts: &computer.parts,
        now: Timestamp::now(),
    };
    let other = accept::lease(
        &mut state,
        &here,
        answer.lease.clone(),
        Nonce::from_bytes([0; 16]),
    );
    assert_eq!(other.unwrap_err(), accept::Refusal::OtherQuestion);
    let claims = accept::lease(&mut state, &here, answer.lease, request.nonce).unwrap();
    assert_eq!(claims.parts, computer.parts);
    assert_eq!((claims.renewal_minutes, claims.retry_minutes), (None, None));
    let activated = status(&state, &here);
    assert!(
        matches!(
            activated,
            Status::Activated {
                method: Method::Kms,
                ..
            }
        ),
        "{activated:?}"
    );

    let again = Caller::new(running.address).ask(&computer.request()).await;
    assert_eq!(again.unwrap().count, 1);
    let log = running.end();
    let lines: Vec<_> = log
        .lines()
        .filter(|line| line.contains("outcome=\"lease\""))
        .collect();
    assert_eq!(lines.len(), 2, "one line an attempt: {log}");
    for known in [
        "peer=127.0.0.1",
        "computer=\"desk-1\"",
        "count=1",
        "renewal_minutes=10080",
    ] {
        assert!(lines[0].contains(known), "{known}: {}", lines[0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_serves_every_product_of_its_certificate() {
    let organisation = Organisation::new();
    let running = Running::start(&organisation.data());
    let caller = Caller::new(running.address);
    let computer = Computer::number(1);
    for product in [PRODUCT, SECOND_PRODUCT] {
        let request = Computer {
            product,
            ..computer.clone()
        }
        .request();
        let answer = caller.ask(&request).await.unwrap();
        let product = organisation.catalogue.product(product).unwrap();
        assert!(answer.lease.verify(&organisation.catalogue, product).is_ok());
        assert_eq!(answer.count, 1, "two products of one computer");
    }
    let clients = json_of(&organisation.data(), &["clients"]);
    assert_eq!(
        clients["computers"][0]["products"],
        json!([PRODUCT, SECOND_PRODUCT])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn below_the_threshold_all_wait_and_are_told_how_many_are_missing() {
    let organisation = Organisation::with_policy(&json!({ "kms_threshold": 5 }));
    let running = Running::start(&organisation.data());
    let caller = Caller::new(running.address);
    for number in 1..5 {
        for _again in 0..2 {
            let problem = caller.ask(&Computer::number(number).request()).await.unwrap_err();
            let count = u32::try_from(number).unwrap();
            assert_eq!(
                problem.fault,
                Some(Fault::TooFewComputers { count, threshold: 5 })
            );
            assert_eq!((problem.status, problem.retry_minutes), (409, Some(120)));
        }
    }
    for number in [5, 1, 2] {
        let answer = caller.ask(&Computer::number(number).request()).await.unwrap();
        assert_eq!((answer.count, answer.threshold), (5, 5));
    }
    assert!(running.end().contains("KMS-4"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copied_computer_is_reported_with_both_names_and_last_contacts() {
    let organisation = Organisation::new();
    let running = Running::start(&organisation.data());
    let caller = Caller::new(running.address);
    let first = Computer::number(1);
    let copy = first.copied_to(2);
    for computer in [&first, &copy, &Computer::number(3), &first] {
        assert!(
            caller.ask(&computer.request()).await.is_ok(),
            "nobody is refused for it"
        );
    }

    let clones = json_of(&organisation.data(), &["clients", "--clones"]);
    let computers = clones["computers"].as_array().unwrap();
    let names: Vec<_> = computers
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["desk-1", "desk-2"]);
    for one in computers {
        assert_eq!(one["client_id"], first.client_id.to_string());
        assert!(one["last_seen"].as_str().unwrap().parse::<Timestamp>().is_ok());
    }
    let text = done(&organisation.data(), &["clients", "--clones"]);
    assert!(
        text.contains("desk-1") && text.contains("desk-2") && !text.contains("desk-3"),
        "{text}"
    );
    assert_eq!(json_of(&organisation.data(), &["status"])["copied_client_ids"], 1);
    let log = running.end();
    let reports: Vec<_> = log
        .lines()
        .filter(|line| line.contains("other hardware"))
        .collect();
    assert_eq!(reports.len(), 1, "{log}");
    assert!(reports[0].contains("desk-1") && reports[0].contains("desk-2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn intervals_that_the_administrator_sets_reach_clients_without_a_restart() {
    let organisation = Organisation::with_policy(&json!({ "kms_threshold": 2 }));
    let data = organisation.data();
    let running = Running::start(&data);
    let caller = Caller::new(running.address);
    let _set = done(&data, &["intervals", "set", "--renewal", "1440", "--retry", "15"]);
    let waiting = caller.ask(&Computer::number(1).request()).await.unwrap_err();
    assert_eq!(
        (waiting.code, waiting.retry_minutes),
        (Some(Code::Kms4), Some(15))
    );
    let intervals = async |number| {
        let answer = caller.ask(&Computer::number(number).request()).await.unwrap();
        let product = organisation.catalogue.product(PRODUCT).unwrap();
        let claims = answer.lease.verify(&organisation.catalogue, product).unwrap();
        (claims.renewal_minutes, claims.retry_minutes)
    };
    assert_eq!(intervals(2).await, (Some(1440), Some(15)));

    let _set = done(&data, &["intervals", "set", "--renewal", "43200"]);
    assert_eq!(intervals(2).await, (Some(43_200), Some(15)));
    let shown = json_of(&data, &["intervals"]);
    assert_eq!(shown, json!({ "renewal_minutes": 43_200, "retry_minutes": 15 }));
    let _reset = done(&data, &["intervals", "reset"]);
    assert_eq!(intervals(2).await, (None, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hosts_on_one_postgres_share_the_count() {
    let policy = json!({ "kms_threshold": 3 });
    let one = Organisation::with_policy(&policy);
    let url = Cluster::shared().database();
    let second_data = one.directory.path().join("second");
    activate(&second_data, &one.catalogue);
    // One is told by its environment, the other by its file.
    let file = second_data.join("database.url");
    std::fs::write(&file, &url).unwrap();
    std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let listen = ["--listen", "127.0.0.1:0"];
    let first = Running::start_with(&one.data(), &listen, &[("KAKUNIN_KMS_DATABASE", url.as_str())]);
    let second = Running::start_with(&second_data, &listen, &[]);
    let callers = [Caller::new(first.address), Caller::new(second.address)];

    let count = async |host: usize, number| match callers[host].ask(&Computer::number(number).request()).await
    {
        Ok(answer) => (true, answer.count),
        Err(problem) => match problem.fault {
            Some(Fault::TooFewComputers { count, .. }) => (false, count),
            other => panic!("{other:?}"),
        },
    };
    assert_eq!(count(0, 1).await, (false, 1));
    assert_eq!(count(1, 2).await, (false, 2));
    assert_eq!(count(1, 1).await, (false, 2));
    assert_eq!(count(0, 3).await, (true, 3));
    assert_eq!(count(1, 2).await, (true, 3));

    let _set = done(&second_data, &["intervals", "set", "--retry", "30"]);
    let status = json_of(&second_data, &["status"]);
    assert_eq!(
        (status["count"].as_u64(), status["known"].as_u64()),
        (Some(3), Some(3))
    );
    let database = status["database"].as_str().unwrap();
    assert!(!database.contains(support::cluster::PASSWORD), "{database}");
    let answer = callers[0].ask(&Computer::number(1).request()).await.unwrap();
    let product = one.catalogue.product(PRODUCT).unwrap();
    let claims = answer.lease.verify(&one.catalogue, product).unwrap();
    assert_eq!(claims.retry_minutes, Some(30), "set at the other host");
    let (_first, _second) = (first.end(), second.end());
}
