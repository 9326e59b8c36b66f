//! How a computer becomes a KMS host: over the internet, by file, through the wizard; and how it gives that back.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use kakunin::codes::KeyKind;
use kakunin::fault::Code;
use kakunin::kms::store::Store;
use kakunin::kms::{Host, Identity, LeaseDenial, renewal};
use kakunin::service::BlockReason;
use kakunin::wire::kms::LeaseRequest;
use serde_json::Value;
use tempfile::TempDir;

use crate::vendor::HostVendor;
use support::kms::{self, Caller, OTHER_PRODUCT, PRODUCT, Running, SECOND_PRODUCT};
use support::processes::{self, Answer};

/// A computer that is to be a host.
pub(crate) struct Computer {
    folder: TempDir,
}

impl Computer {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("host")
    }

    fn file(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    pub(crate) fn run(&self, vendor: &HostVendor, arguments: &[&str]) -> Answer {
        self.run_with(vendor, arguments, "")
    }

    pub(crate) fn run_with(&self, vendor: &HostVendor, arguments: &[&str], input: &str) -> Answer {
        processes::answer(vendor.host(&self.data()), arguments, input)
    }

    pub(crate) fn is_activated(&self) -> bool {
        Identity::open(&self.data()).unwrap().certificate().is_some()
    }
}

fn codes(products: &Value) -> Vec<u64> {
    products
        .as_array()
        .unwrap()
        .iter()
        .map(|product| product["code"].as_u64().unwrap())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_activated_over_the_internet_and_given_back() {
    let vendor = HostVendor::start().await;
    let key = vendor.host_key(1).await;
    let computer = Computer::new();
    let typed = format!("{}\n", key.to_string().to_lowercase());
    let answer = computer.run_with(&vendor, &["activate", "--key-file", "-", "--json"], &typed);

    assert_eq!(answer.code, 0, "{answer:?}");
    let json = answer.json();
    assert_eq!(
        codes(&json["products"]),
        [u64::from(PRODUCT), u64::from(SECOND_PRODUCT)]
    );
    assert_eq!(
        (json["used"].as_u64(), json["limit"].as_u64()),
        (Some(1), Some(1))
    );
    assert!(computer.is_activated());
    // The installed key is enough from now on, and nothing is spent.
    let again = computer.run(&vendor, &["activate"]);
    assert_eq!(again.code, 0, "{again:?}");
    assert!(again.out.contains("momiji-writer-2026"), "{again:?}");
    assert_eq!(vendor.used(&key).await, 1);
    for said in [&answer.out, &answer.err, &again.out, &again.err] {
        assert!(!said.contains(&key.to_string()[..11]), "{said}");
    }

    let asked = computer.run(&vendor, &["release"]);
    assert_eq!(asked.code, 4, "{asked:?}");
    assert!(asked.err.contains("add --yes"), "{asked:?}");
    assert!(computer.is_activated());
    let released = computer.run(&vendor, &["release", "--yes", "--json"]);
    assert_eq!((released.code, &released.json()["used"]), (0, &0.into()));
    assert!(!computer.is_activated());
    assert_eq!(vendor.used(&key).await, 0);
    let nothing = computer.run(&vendor, &["release", "--yes"]);
    assert_eq!(nothing.code, 1);
    assert!(nothing.err.contains("nothing to release"), "{nothing:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_that_serves_takes_its_activation_without_a_restart() {
    let vendor = HostVendor::start().await;
    let key = vendor.host_key(1).await;
    let computer = Computer::new();
    assert_eq!(computer.run(&vendor, &["activate", "--show"]).code, 0);
    assert!(!computer.data().exists(), "whoever only looks makes nothing");
    let _made = Identity::open(&computer.data()).unwrap();
    let running = Running::start(&computer.data());
    let caller = Caller::new(running.address);
    let asks = kms::Computer::number(1).request();
    assert_eq!(caller.ask(&asks).await.unwrap_err().code, Some(Code::Kms5));

    assert_eq!(computer.run(&vendor, &["activate", &key.to_string()]).code, 0);
    let began = Instant::now();
    let answer = loop {
        if let Ok(answer) = caller.ask(&asks).await {
            break answer;
        }
        assert!(began.elapsed() < Duration::from_secs(30), "it never noticed");
    };
    let product = vendor.catalogue.product(PRODUCT).unwrap();
    let claims = answer.lease.verify(&vendor.catalogue, product).unwrap();
    assert_eq!(claims.nonce, Some(asks.nonce));
    assert!(claims.expires_at.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_key_may_stand_in_a_file_or_be_typed_when_asked() {
    let vendor = HostVendor::start().await;
    let key = vendor.host_key(2).await;
    let (one, two) = (Computer::new(), Computer::new());
    let file = one.file("key.txt");
    // As an editor on Windows saves it.
    std::fs::write(&file, format!("\u{FEFF}{key}\r\n")).unwrap();

    assert_eq!(one.run(&vendor, &["activate", "--key-file", &file]).code, 0);
    assert_eq!(two.run_with(&vendor, &["activate"], &format!("{key}\n")).code, 0);
    assert_eq!(vendor.used(&key).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_is_said_and_changes_nothing() {
    let mut vendor = HostVendor::start().await;
    let computer = Computer::new();
    let key = vendor.host_key(1).await;
    assert_eq!(computer.run(&vendor, &["activate", &key.to_string()]).code, 0);
    let certificate = std::fs::read(computer.data().join("host.json")).unwrap();

    let used_up = vendor.host_key(1).await;
    let other = Computer::new();
    assert_eq!(other.run(&vendor, &["activate", &used_up.to_string()]).code, 0);
    let client = vendor.issue(KeyKind::KmsClient, PRODUCT, 1).await;
    let ordinary = vendor.issue(KeyKind::MultipleActivation, PRODUCT, 1).await;
    let elsewhere = kakunin::codes::ProductKey::new(KeyKind::KmsHost, 999, 1, 2).unwrap();
    let unknown = kakunin::codes::ProductKey::new(KeyKind::KmsHost, OTHER_PRODUCT, 1, 2).unwrap();
    let mut mistyped = key.to_string();
    mistyped.replace_range(0..1, if mistyped.starts_with('7') { "8" } else { "7" });
    for (typed, code) in [
        ("hello".to_owned(), "KEY-1"),
        (mistyped, "KEY-2"),
        (elsewhere.to_string(), "KEY-3"),
        (unknown.to_string(), "KEY-4"),
        (client.to_string(), "KEY-6"),
        (ordinary.to_string(), "KEY-6"),
        (used_up.to_string(), "CNT-1"),
    ] {
        let answer = computer.run(&vendor, &["activate", &typed]);
        assert_eq!(answer.code, 1, "{code}: {answer:?}");
        assert!(answer.err.starts_with(code), "{code}: {answer:?}");
        assert!(!answer.err.contains(&typed[..5]) || code == "KEY-1", "{answer:?}");
    }
    assert!(computer.is_activated(), "the former activation stays");
    let kept: Value = serde_json::from_slice(&certificate).unwrap();
    let now: Value =
        serde_json::from_slice(&std::fs::read(computer.data().join("host.json")).unwrap()).unwrap();
    assert_eq!(now["certificate"], kept["certificate"]);
    assert_eq!(now["host-key"], kept["host-key"]);

    vendor.stop().await;
    let answer = computer.run(&vendor, &["activate"]);
    assert!(answer.code == 1 && answer.err.starts_with("NET-3"), "{answer:?}");
    assert!(
        answer.err.contains("Allow this computer connections"),
        "an administrator is not sent to the administrator: {answer:?}"
    );
    let answer = computer.run(&vendor, &["release", "--yes"]);
    assert!(answer.code == 1 && answer.err.starts_with("NET-3"), "{answer:?}");
    assert!(computer.is_activated(), "it was not given back");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_that_reaches_no_network_is_activated_by_file() {
    let vendor = HostVendor::start().await;
    let key = vendor.host_key(2).await;
    let computer = Computer::new();
    let (request, response) = (computer.file("request.json"), computer.file("response.json"));
    let wrote = computer.run(&vendor, &["activate", &key.to_string(), "--request", &request]);
    assert_eq!(wrote.code, 0, "{wrote:?}");
    assert!(!computer.is_activated());
    let text = std::fs::read_to_string(&request).unwrap();
    let asked: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(asked["kind"], "kakunin-kms-host-request");
    assert_eq!(asked["product_name"], "momiji-suite-2026");
    assert!(!text.contains(&key.to_string()), "a request holds no key");
    let shown = computer.run(&vendor, &["activate", "--show", "--json"]).json();
    assert_eq!(shown["installation_id"], asked["installation_id"]);
    assert_eq!(shown["activated"], false);

    // The vendor may answer twice, and the host may take the answer twice.
    for new in [true, false] {
        let answered = answer(&vendor, &request, &response);
        assert_eq!(answered.code, 0, "{answered:?}");
        assert_eq!(answered.json()["new"], new);
    }
    for _ in 0..2 {
        let taken = computer.run(&vendor, &["activate", "--response", &response]);
        assert_eq!(taken.code, 0, "{taken:?}");
        assert!(computer.is_activated());
    }
    assert_eq!(vendor.used(&key).await, 1);
    let listed = processes::answer(
        vendor.administration(),
        &["computer", "list", &key.serial().to_string(), "--json"],
        "",
    );
    assert_eq!(listed.json()[0]["method"], "file");
    let log = processes::answer(vendor.administration(), &["audit", "list", "--json"], "").out;
    assert!(log.contains("kms-host.activate"), "{log}");

    let released = computer.run(&vendor, &["release", "--yes"]);
    assert_eq!(released.code, 0, "{released:?}");
    assert_eq!(vendor.used(&key).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_right_file_is_taken() {
    let vendor = HostVendor::start().await;
    let key = vendor.host_key(5).await;
    let (computer, other) = (Computer::new(), Computer::new());
    for each in [&computer, &other] {
        let request = each.file("request.json");
        assert_eq!(
            each.run(&vendor, &["activate", &key.to_string(), "--request", &request])
                .code,
            0
        );
        assert_eq!(answer(&vendor, &request, &each.file("response.json")).code, 0);
    }
    let genuine = std::fs::read_to_string(computer.file("response.json")).unwrap();
    let altered = computer.file("altered.json");
    let mut json: Value = serde_json::from_str(&genuine).unwrap();
    let certificate = json["certificate"].as_str().unwrap().to_owned();
    let (signed, signature) = certificate.rsplit_once('.').unwrap();
    let forged: String = signature.chars().rev().collect();
    json["certificate"] = format!("{signed}.{forged}").into();
    std::fs::write(&altered, json.to_string()).unwrap();

    let elsewhere = tempfile::tempdir().unwrap();
    let nowhere = elsewhere.path().join("missing/request.json");
    let nowhere = nowhere.display().to_string();
    for (arguments, code) in [
        (["--response", &computer.file("request.json")], "FIL-6"),
        (["--response", &altered], "FIL-1"),
        (["--response", &nowhere], "FIL-4"),
        (["--response", &other.file("response.json")], "FIL-2"),
        (["--request", &nowhere], "FIL-3"),
    ] {
        let answer = computer.run(&vendor, &[&["activate"], &arguments[..]].concat());
        assert_eq!(answer.code, 1, "{code}: {answer:?}");
        assert!(answer.err.starts_with(code), "{code}: {answer:?}");
        assert!(answer.err.contains(arguments[1]), "{answer:?}");
    }
    // A file that is none of this host's requests is not replaced.
    for request in [other.file("request.json"), computer.file("response.json")] {
        let before = std::fs::read(&request).unwrap();
        let refused = computer.run(&vendor, &["activate", "--request", &request]);
        assert_eq!(refused.code, 1, "{refused:?}");
        assert!(refused.err.contains("is not overwritten"), "{refused:?}");
        assert_eq!(std::fs::read(&request).unwrap(), before);
    }
    assert!(!computer.is_activated());
    assert_eq!(
        computer
            .run(
                &vendor,
                &["activate", "--response", &computer.file("response.json")]
            )
            .code,
        0
    );

    // Another key was installed after the request.
    let next = vendor.host_key(1).await;
    let other_request = other.file("next.json");
    let wrote = other.run(
        &vendor,
        &["activate", &next.to_string(), "--request", &other_request],
    );
    assert_eq!(wrote.code, 0);
    let stale = other.run(&vendor, &["activate", "--response", &other.file("response.json")]);
    assert!(stale.err.starts_with("FIL-2"), "{stale:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_service_answers_nothing_but_a_good_request() {
    let vendor = HostVendor::start().await;
    let computer = Computer::new();
    let (request, response) = (computer.file("request.json"), computer.file("response.json"));
    std::fs::write(&request, "{}").unwrap();
    let refused = answer(&vendor, &request, &response);
    assert!(
        refused.code == 1 && refused.err.contains("no request"),
        "{refused:?}"
    );

    std::fs::remove_file(&request).unwrap();
    let key = vendor.host_key(1).await;
    let _wrote = computer.run(&vendor, &["activate", &key.to_string(), "--request", &request]);
    let _blocked = vendor
        .console()
        .block(key.serial(), BlockReason::IssuedInError, None)
        .await
        .unwrap();
    let refused = answer(&vendor, &request, &response);
    assert!(refused.code == 1 && refused.err.contains("KEY-5"), "{refused:?}");
    assert!(!Path::new(&response).exists());
    assert_eq!(vendor.used(&key).await, 0);
}

/// The vendor's administrator answers a request.
fn answer(vendor: &HostVendor, request: &str, response: &str) -> Answer {
    let anchor = vendor.data_directory.signing_key().public().to_string();
    let catalogue = vendor.catalogue_file().display().to_string();
    let anchor = format!("--anchor={anchor}");

    processes::answer(
        vendor.administration(),
        &[
            "kms-host",
            "--request",
            request,
            "--response",
            response,
            "--catalogue",
            &catalogue,
            &anchor,
            "--json",
        ],
        "",
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_activated_through_the_wizard() {
    let vendor = HostVendor::start().await;
    let client = vendor.issue(KeyKind::KmsClient, PRODUCT, 1).await;
    let key = vendor.host_key(3).await;
    let computer = Computer::new();
    // Each line answers one page; an empty one presses its first button.
    let typed = format!("{client}\n{key}\n\n\n\n");
    let walked = computer.run_with(&vendor, &["wizard", "--text"], &typed);

    assert_eq!(walked.code, 0, "{walked:?}");
    let said = &walked.out;
    let mut rest = said.as_str();
    for words in [
        "Enter the KMS host key",
        "KEY-6",
        "This key is for the computers that use the product.",
        "– right",
        "How would you like to activate?",
        "Internet",
        "kakunin-kms activate --request FILE",
        "This computer is now a KMS host",
        "momiji-suite-2026, momiji-writer-2026",
    ] {
        let at = rest
            .find(words)
            .unwrap_or_else(|| panic!("{words:?} is missing in {said}"));
        rest = &rest[at + words.len()..];
    }
    assert!(!said.contains("Telephone"), "{said}");
    assert!(computer.is_activated());
    assert_eq!(vendor.used(&key).await, 1);

    let again = computer.run_with(&vendor, &["wizard", "--text"], "\n");
    assert!(again.out.contains("This computer is a KMS host"), "{again:?}");
    let mut japanese = vendor.host(&computer.data());
    let _configured = japanese.env("KAKUNIN_LANG", "ja").env("LC_ALL", "ja_JP.UTF-8");
    let again = processes::answer(japanese, &["wizard", "--text"], "\n");
    assert!(
        again.out.contains("このコンピューターは KMS ホストです"),
        "{again:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_ends_is_renewed_without_a_word_and_gives_no_lease_after_its_end() {
    let vendor = HostVendor::start_for_days(90).await;
    let key = vendor.host_key(1).await;
    let computer = Computer::new();
    assert_eq!(computer.run(&vendor, &["activate", &key.to_string()]).code, 0);
    let until = computer.run(&vendor, &["status", "--json"]).json()["valid_until"].clone();
    let until: Timestamp = serde_json::from_value(until).unwrap();
    let days = |days: i64| Timestamp::now() + SignedDuration::from_hours(24 * days);
    assert!((days(89)..days(91)).contains(&until), "{until}");

    let mut identity = Identity::open(&computer.data()).unwrap();
    let store = kakunin::kms::store::find(&computer.data()).unwrap();
    let host = Host::new(&identity, Store::open(&store).await.unwrap()).unwrap();
    let asks = kms::Computer::number(1).request();
    let lease = async |now| {
        let asks = LeaseRequest {
            sent_at: now,
            ..asks.clone()
        };
        host.lease(asks, None, now).await.outcome
    };
    let given = lease(days(89)).await;
    assert!(given.is_ok(), "{given:?}");
    let denied = lease(days(91)).await;
    assert!(
        matches!(&denied, Err(LeaseDenial::Fault { fault, .. }) if fault.code() == Code::Kms5),
        "{denied:?}"
    );

    let renewed = renewal::renew(&mut identity, &vendor.catalogue, days(59)).await;
    assert_eq!(renewed, Ok(false), "too early");
    let before = identity.certificate().unwrap().0.clone();
    // A certificate says whole seconds.
    while Timestamp::now().as_second() < until.as_second() - 90 * 24 * 3600 + 1 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let renewed = renewal::renew(&mut identity, &vendor.catalogue, days(61)).await;
    assert_eq!(renewed, Ok(true));
    let (after, claims) = identity.certificate().unwrap();
    assert_ne!(*after, before);
    assert!(claims.expires_at.unwrap() > until);
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_whose_vendor_is_out_of_reach_goes_on_with_the_certificate_it_has() {
    let mut vendor = HostVendor::start_for_days(3).await;
    let key = vendor.host_key(1).await;
    let computer = Computer::new();
    assert_eq!(computer.run(&vendor, &["activate", &key.to_string()]).code, 0);
    vendor.stop().await;

    let mut identity = Identity::open(&computer.data()).unwrap();
    let before = identity.certificate().unwrap().0.clone();
    let later = Timestamp::now() + SignedDuration::from_hours(24 * 2 + 1);
    let failed = renewal::renew(&mut identity, &vendor.catalogue, later).await;
    assert!(failed.is_err());
    let again = Identity::open(&computer.data()).unwrap();
    assert_eq!(*again.certificate().unwrap().0, before);
}
