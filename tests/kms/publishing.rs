//! How a host is found: its record in a zone of a real name server.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::time::{Duration, Instant};

use hickory_proto::rr::Name;
use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use jiff::{SignedDuration, Timestamp};
use kakunin::kms::Identity;
use kakunin::kms::publish::{self, Announcement, Settings};
use tempfile::TempDir;

use support::kms::{self, Running};
use support::name_server::NameServer;
use support::processes::{Answer, answer};

/// A host that publishes into a zone.
struct Host<'a> {
    server: &'a NameServer,
    zone: &'a str,
    folder: TempDir,
}

impl<'a> Host<'a> {
    fn new(server: &'a NameServer, zone: &'a str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let _made = Identity::open(&folder.path().join("host")).unwrap();

        Self { server, zone, folder }
    }

    fn publish(&self, arguments: &[&str]) -> Answer {
        let key = self.server.key_file();

        self.publish_with(Some(&key), arguments)
    }

    fn publish_with(&self, key: Option<&Path>, arguments: &[&str]) -> Answer {
        let server = self.server.address().to_string();
        let key = key.map(|key| key.display().to_string());
        let mut all = vec!["publish", "--zone", self.zone, "--server", &server];
        if let Some(key) = &key {
            all.extend(["--tsig-key", key]);
        }
        all.extend(arguments);

        answer(kms::program(&self.folder.path().join("host")), &all, "")
    }

    /// With what was kept from before.
    fn again(&self, arguments: &[&str]) -> Answer {
        let program = kms::program(&self.folder.path().join("host"));

        answer(program, &[&["publish"], arguments].concat(), "")
    }

    fn records(&self) -> Vec<String> {
        let name = format!("_kakunin-kms._tcp.{}", self.zone);

        self.server.records(&name, "SRV")
    }

    fn line(&self, rest: &str) -> String {
        format!("_kakunin-kms._tcp.{}. {rest}", self.zone)
    }
}

#[test]
fn a_host_is_published_and_removed() {
    let server = NameServer::shared();
    let zone = server.domain();
    let host = Host::new(server, &zone);
    let published = host.publish(&["--target", "kms1"]);

    assert_eq!(published.code, 0, "{published:?}");
    let expected = host.line(&format!("3600 IN SRV 0 0 8482 kms1.{zone}."));
    assert!(published.out.contains(&expected), "{published:?}");
    assert_eq!(host.records(), [expected]);
    // The name is inside a zone that is larger.
    assert!(
        published.out.contains("in the zone office.example."),
        "{published:?}"
    );

    let again = host.again(&[]);
    assert_eq!((again.code, host.records().len()), (0, 1), "{again:?}");
    let removed = host.again(&["--remove"]);
    assert_eq!(removed.code, 0, "{removed:?}");
    assert!(host.records().is_empty());
    let unknown = host.again(&[]);
    assert!(
        unknown.code == 1 && unknown.err.contains("give --zone"),
        "{unknown:?}"
    );
}

#[test]
fn what_is_printed_is_what_the_name_server_answers() {
    let server = NameServer::shared();
    let zone = server.domain();
    let host = Host::new(server, &zone);
    let options = [
        "--target",
        "kms.branch.example.",
        "--port",
        "1234",
        "--priority",
        "10",
        "--weight",
        "20",
        "--ttl",
        "300",
    ];
    let printed = host.publish(&[&options[..], &["--print"]].concat());
    assert_eq!(printed.code, 0, "{printed:?}");
    assert!(host.records().is_empty(), "nothing is asked");
    assert_eq!(
        printed.out.trim_end(),
        host.line("300 IN SRV 10 20 1234 kms.branch.example.")
    );

    assert_eq!(host.publish(&options).code, 0);
    assert_eq!(host.records(), [printed.out.trim_end()]);
    let json = host.again(&["--print", "--json"]).json();
    assert_eq!(json["record"], printed.out.trim_end());
}

#[test]
fn hosts_leave_the_records_of_others_alone() {
    let server = NameServer::shared();
    let zone = server.domain();
    let (one, two) = (Host::new(server, &zone), Host::new(server, &zone));
    assert_eq!(one.publish(&["--target", "kms1"]).code, 0);
    assert_eq!(two.publish(&["--target", "kms2", "--weight", "5"]).code, 0);
    let first = one.line(&format!("3600 IN SRV 0 0 8482 kms1.{zone}."));
    let second = one.line(&format!("3600 IN SRV 0 5 8482 kms2.{zone}."));
    assert_eq!(one.records(), [first.clone(), second.clone()]);

    // What a host says of itself takes the place of what it said before.
    assert_eq!(two.again(&["--priority", "7"]).code, 0);
    let moved = one.line(&format!("3600 IN SRV 7 5 8482 kms2.{zone}."));
    assert_eq!(one.records(), [first.clone(), moved.clone()]);

    assert_eq!(one.again(&["--remove"]).code, 0);
    assert_eq!(one.records(), [moved]);
    assert_eq!(
        one.publish(&["--target", "kms1", "--remove"]).code,
        0,
        "nothing to remove is fine"
    );
    assert_eq!(one.records().len(), 1);
}

#[test]
fn the_cause_of_a_refusal_is_named() {
    let server = NameServer::shared();
    let zone = server.domain();
    let host = Host::new(server, &zone);
    let target = ["--target", "kms1"];
    let refusals = [
        (host.publish_with(None, &target), "REFUSED"),
        (
            host.publish_with(Some(&server.forged_key_file()), &target),
            "BADSIG",
        ),
        (
            host.publish_with(Some(&server.unknown_key_file()), &target),
            "BADKEY",
        ),
    ];
    for (answer, cause) in refusals {
        assert_eq!(answer.code, 1, "{cause}: {answer:?}");
        assert!(answer.err.contains(cause), "{cause}: {answer:?}");
    }
    let file = host.folder.path().join("no-key");
    std::fs::write(&file, "key \"x\" { algorithm hmac-md5; secret \"AA==\"; };").unwrap();
    let answer = host.publish_with(Some(&file), &target);
    assert!(answer.err.contains("holds no TSIG key"), "{answer:?}");
    let foreign = Host::new(server, "elsewhere.example");
    let answer = foreign.publish(&target);
    assert!(
        answer.code == 1 && answer.err.contains("no name server knows the zone"),
        "{answer:?}"
    );

    assert!(host.records().is_empty());
    let nothing_kept = host.again(&[]);
    assert!(nothing_kept.err.contains("give --zone"), "{nothing_kept:?}");
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_named() {
    let server = NameServer::shared();
    let zone = server.domain();
    let settings = Settings {
        announcement: Announcement {
            target: format!("kms1.{zone}"),
            zone,
            port: 8482,
            priority: 0,
            weight: 0,
            ttl: 60,
        },
        server: Some(server.address()),
        tsig_key: Some(server.key_file()),
        published: None,
    };
    let now = Timestamp::now();
    for wrong in [
        now - SignedDuration::from_hours(1),
        now + SignedDuration::from_hours(1),
    ] {
        let error = publish::publish(&settings, wrong).await.unwrap_err().to_string();
        assert!(error.starts_with("BADTIME: "), "{error}");
        assert!(error.contains(" here, ") && error.contains(" there)"), "{error}");
    }

    let published = publish::publish(&settings, now).await.unwrap();
    assert_eq!(
        (published.zone.as_str(), published.server),
        ("office.example.", server.address())
    );
}

#[tokio::test]
async fn the_primary_server_is_found_by_the_zone() {
    let server = NameServer::shared();
    let mut connection = ConnectionConfig::udp();
    connection.port = server.address().port();
    let asked = NameServerConfig::new(server.address().ip(), true, vec![connection]);
    let config = ResolverConfig::from_parts(None, Vec::new(), vec![asked]);
    let resolver = TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
        .build()
        .unwrap();
    let name = |text: &str| Name::from_ascii(text).unwrap();

    // The zone itself, and a name that is not there.
    for asked in ["office.example.", "_kakunin-kms._tcp.branch.office.example."] {
        let (zone, primary) = publish::primary(&name(asked), &resolver).await.unwrap();
        assert_eq!(zone, name("office.example."));
        // As the zone's SOA record says: ns.office.example, which is 127.0.0.1.
        assert_eq!(primary, (Ipv4Addr::LOCALHOST, 53).into());
    }
    let error = publish::primary(&name("elsewhere.example."), &resolver).await;
    assert!(
        error
            .unwrap_err()
            .to_string()
            .starts_with("no name server knows the zone")
    );
}

#[test]
fn a_name_server_that_is_away_is_named_and_found_again() {
    let server = NameServer::start();
    let host = Host::new(&server, server.zone());
    assert_eq!(host.publish(&["--target", "kms1"]).code, 0);
    let before = host.records();
    server.stop();
    let refused = host.again(&["--priority", "3"]);
    assert_eq!(refused.code, 1);
    assert!(
        refused.err.contains(&server.address().to_string()) && refused.err.contains("refused"),
        "{refused:?}"
    );

    server.restart();
    assert_eq!(host.records(), before, "the former record stands");
    assert_eq!(host.again(&["--priority", "3"]).code, 0);
    assert!(host.records()[0].contains(" SRV 3 0 8482 "));
}

#[test]
fn a_name_server_that_keeps_silent_is_not_waited_for_for_ever() {
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = silent.local_addr().unwrap().to_string();
    let folder = tempfile::tempdir().unwrap();
    let _made = Identity::open(&folder.path().join("host")).unwrap();
    let answer = answer(
        kms::program(&folder.path().join("host")),
        &[
            "publish",
            "--zone",
            "office.example",
            "--server",
            &address,
            "--target",
            "kms1",
        ],
        "",
    );

    assert!(
        answer.code == 1 && answer.err.contains("did not answer within 5 seconds"),
        "{answer:?}"
    );
}

#[test]
fn a_host_that_serves_publishes_by_itself() {
    let server = NameServer::shared();
    let zone = server.domain();
    let host = Host::new(server, &zone);
    assert_eq!(host.publish(&["--target", "kms1"]).code, 0);
    let expected = host.records();
    server.remove(&format!("_kakunin-kms._tcp.{zone}. SRV"));
    assert!(host.records().is_empty());

    let data = host.folder.path().join("host");
    let running = Running::start(&data);
    wait_until(|| host.records() == expected);
    let log = running.end();
    assert!(log.contains("published"), "{log}");

    // Where it cannot, it serves all the same, and says why.
    let settings = data.join("publish.json");
    let kept = std::fs::read_to_string(&settings).unwrap();
    let key = server.key_file().display().to_string();
    let forged = server.forged_key_file().display().to_string();
    std::fs::write(&settings, kept.replace(&key, &forged)).unwrap();
    let running = Running::start(&data);
    wait_until(|| running.log().contains("BADSIG"));
    assert!(running.end().contains("clients may not find this host"));
}

/// Looks again and again, for as long as a busy computer may need.
fn wait_until(is_so: impl Fn() -> bool) {
    let began = Instant::now();
    while !is_so() {
        assert!(began.elapsed() < Duration::from_secs(30), "it never came to that");
        std::thread::yield_now();
    }
}
