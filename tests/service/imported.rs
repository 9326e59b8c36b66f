//! A vendor moves from another licensing system, and its customers go on with their old keys.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kakunin::backend::Backend;
use kakunin::catalogue::Catalogue;
use kakunin::codes::{OldKeyHash, ProductKey};
use kakunin::fault::{Code, Fault};
use kakunin::licence::Store;
use kakunin::wire::{OldKeyAnswer, OldKeyRequest, path};
use reqwest::StatusCode;
use serde_json::{Value, json};
use support::catalogue::{document, installed, volume_edition};
use support::processes;
use support::service::{Caller, Computer, OTHER_PRODUCT, PRODUCT, all_files, code, contains};
use tempfile::TempDir;

use crate::administration::{done, issue, refused, run, serve, serve_with};

const OLD: &str = "0A1B-2C3D-4E5F-6071";
const TABLE: &str = "Serial,Seats,Customer,State\n\
    0a1b-2c3d-4e5f-6071,2,\"Kita & Sons, Ltd.\",active\n\
    0a1b-2c3d-4e5f-6072,7,Aoba,Suspended\n\
    0a1b-2c3d-4e5f-6073,,Minami,active\n";

/// A service whose catalogue knows the form of old keys, and that catalogue.
fn vendor(directory: &TempDir) -> (PathBuf, Value) {
    let data = directory.path().join("data");
    let initialised = done(&data, &["init", "--json"]);
    let form = json!({ "symbols": "0123456789ABCDEF", "groups": [4, 4, 4, 4] });
    let products = [
        volume_edition(
            PRODUCT,
            "momiji-suite-2026",
            "Momiji Suite 2026",
            json!({ "old_keys": [form] }),
        ),
        volume_edition(
            OTHER_PRODUCT,
            "momiji-writer-2026",
            "Momiji Writer 2026",
            json!({}),
        ),
    ];
    let catalogue = document(&products, &serde_json::from_str(&initialised).unwrap());
    let source = directory.path().join("catalogue.json");
    std::fs::write(&source, catalogue.to_string()).unwrap();
    let signed = installed(&data);
    let [source, signed] = [&source, &signed].map(|path| path.to_str().unwrap());
    let _anchor = done(&data, &["catalogue", "sign", source, signed]);

    (data, catalogue)
}

fn table(directory: &TempDir, content: &str) -> String {
    let path = directory.path().join("old.csv");
    std::fs::write(&path, content).unwrap();

    path.to_str().unwrap().to_owned()
}

/// The arguments of an import of such a table into this new file.
fn import<'a>(table: &'a str, to: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let columns = [
        "import",
        table,
        "--product",
        "momiji-suite-2026",
        "--key-column",
        "serial",
        "--seats-column",
        "SEATS",
        "--seats",
        "1",
        "--customer-column",
        "customer",
        "--status-column",
        "state",
        "--blocked-value",
        "suspended",
        "--to",
        to,
    ];

    [&columns[..], more].concat()
}

fn new_keys(path: &Path) -> Vec<[String; 4]> {
    csv::Reader::from_path(path)
        .unwrap()
        .records()
        .map(|row| {
            row.unwrap()
                .iter()
                .map(str::to_owned)
                .collect::<Vec<_>>()
                .try_into()
                .unwrap()
        })
        .collect()
}

fn json(data: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&done(data, &[arguments, &["--json"]].concat())).unwrap()
}

#[test]
fn keys_are_imported_once_into_a_file_of_their_owner_and_only_their_hashes_stay() {
    let directory = tempfile::tempdir().unwrap();
    let (data, _) = vendor(&directory);
    let old = table(&directory, TABLE);
    let to = directory.path().join("new-keys.csv");
    let to_name = to.to_str().unwrap();

    let plan = json(&data, &import(&old, to_name, &["--dry-run"]));
    assert_eq!(
        (&plan["issued"], &plan["blocked"], &plan["known"]),
        (&json!(3), &json!(1), &json!(0))
    );
    assert!(!to.exists() && json(&data, &["key", "list"]) == json!([]));

    let told = done(&data, &import(&old, to_name, &[]));
    assert!(
        told.starts_with("3 new keys issued for product 101, 1 blocked"),
        "{told}"
    );
    let rows = new_keys(&to);
    let told: Vec<_> = rows
        .iter()
        .map(|[line, end, _, seats]| (line.as_str(), end.as_str(), seats.as_str()))
        .collect();
    assert_eq!(told, [("2", "6071", "2"), ("3", "6072", "7"), ("4", "6073", "1")]);
    let keys: Vec<ProductKey> = rows.iter().map(|row| row[2].parse().unwrap()).collect();
    let shown = json(&data, &["key", "show", &keys[0].serial().to_string()]);
    assert_eq!(
        (&shown["note"], &shown["limit"]),
        (&json!("Kita & Sons, Ltd."), &json!(2))
    );
    let shown = json(&data, &["key", "show", &keys[1].serial().to_string()]);
    assert_eq!(shown["blocked"]["reason"], "refunded");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(
            std::fs::metadata(&to).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }

    // What is there is not overwritten; in another file are the same keys, whatever was changed in the table.
    assert_eq!(run(&data, &import(&old, to_name, &[])).status.code(), Some(1));
    let again = directory.path().join("again.csv");
    let grown = table(&directory, &format!("{TABLE}0A1B2C3D4E5F6074,3,,\n"));
    let told = done(&data, &import(&grown, again.to_str().unwrap(), &[]));
    assert!(told.contains("3 old keys imported before"), "{told}");
    let repeated = new_keys(&again);
    assert_eq!(repeated[..3], rows[..]);
    assert_eq!(json(&data, &["key", "list"]).as_array().map(Vec::len), Some(4));
    let _whole = done(&data, &["check"]);

    // Of the old keys nothing is on the disk, nor what stands for them on the way.
    let hash = OldKeyHash::of("momiji.example", OLD);
    let log = done(&data, &["audit", "list"]);
    assert!(log.contains("keys.import"), "{log}");
    for (file, content) in all_files(&data) {
        for secret in [
            &b"0A1B2C3D"[..],
            b"0a1b-2c3d",
            hash.to_string().as_bytes(),
            hash.bytes(),
        ] {
            assert!(!contains(&content, secret), "{}", file.display());
        }
    }
}

#[test]
fn a_row_that_cannot_be_taken_stops_all_or_is_left_out() {
    let directory = tempfile::tempdir().unwrap();
    let (data, _) = vendor(&directory);
    let ours = issue(&data, "1");
    let bad = format!("{TABLE}{ours},1,,\n0A1B2C3D4E5F6071,1,,\n0A1B2C3D4E5F6075,none,,\n");
    let old = table(&directory, &bad);
    let to = directory.path().join("new.csv");
    let arguments = import(&old, to.to_str().unwrap(), &[]);

    let told = refused(&data, &arguments);
    for named in [
        "line 5, column serial",
        "line 6, column serial",
        "the same key is in line 2",
        "line 7, column SEATS",
    ] {
        assert!(told.contains(named), "{told}");
    }
    assert!(
        told.contains("nothing was imported. Rows that cannot be taken, as is said above: 3"),
        "{told}"
    );
    assert!(!to.exists() && !told.contains(&ours.to_string()) && !told.contains("6075"));
    assert_eq!(json(&data, &["key", "list"]).as_array().map(Vec::len), Some(1));

    let output = run(&data, &[&arguments[..], &["--skip-bad"]].concat());
    assert_eq!(output.status.code(), Some(5), "{output:?}");
    assert_eq!(new_keys(&to).len(), 3);
    // Another product's old key.
    let other = directory.path().join("other.csv");
    let mut arguments = import(&old, other.to_str().unwrap(), &[]);
    arguments[3] = "102";
    assert!(refused(&data, &arguments).contains("it was imported before, for product 101"));
    arguments[3] = "momiji-draw";
    let output = run(&data, &arguments);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(
        told.contains("no product with the code or id “momiji-draw”: it has 101"),
        "{told}"
    );
}

#[test]
fn keys_whose_time_is_over_are_counted() {
    let directory = tempfile::tempdir().unwrap();
    let (data, _) = vendor(&directory);
    let old = table(
        &directory,
        "Serial,Seats,Customer,State,Until\n\
         0a1b-2c3d-4e5f-6071,2,Kita,active,2025-03-31\n\
         0a1b-2c3d-4e5f-6072,7,Aoba,active,2126-03-31\n",
    );
    let to = directory.path().join("new.csv");
    let expiring = ["--expires-column", "until"];

    let told = done(&data, &import(&old, to.to_str().unwrap(), &expiring));
    assert!(told.contains("the date of 1 key is over"), "{told}");
    assert!(told.contains("key set-expiry"), "{told}");
}

#[test]
fn ten_thousand_rows_take_seconds() {
    let directory = tempfile::tempdir().unwrap();
    let (data, _) = vendor(&directory);
    let rows: Vec<String> = (0..10_000).map(|row| format!("AAAA-{row:012X},1,,\n")).collect();
    let rows = rows.concat();
    let old = table(&directory, &format!("Serial,Seats,Customer,State\n{rows}"));
    let to = directory.path().join("new.csv");

    let started = std::time::Instant::now();
    let _told = done(&data, &import(&old, to.to_str().unwrap(), &[]));
    let took = started.elapsed();
    println!("10,000 rows: {took:?}");
    assert!(took.as_secs() < 30, "{took:?}");
    assert_eq!(new_keys(&to).len(), 10_000);
}

/// The program on a customer's computer.
fn customer(catalogue: &Value, address: std::net::SocketAddr, state: &Path) -> Backend {
    let mut catalogue = Catalogue::from_json(&catalogue.to_string()).unwrap();
    catalogue.services = vec![format!("http://{address}")];
    let product = catalogue.product(PRODUCT).unwrap().clone();
    let store = Store::open(state, &product.id).unwrap();

    Backend::new(Arc::new(catalogue), product, store)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_key_is_exchanged_activated_and_counted() {
    let directory = tempfile::tempdir().unwrap();
    let (data, catalogue) = vendor(&directory);
    let old = table(&directory, TABLE);
    let to = directory.path().join("new.csv");
    let _told = done(&data, &import(&old, to.to_str().unwrap(), &[]));
    let keys: Vec<ProductKey> = new_keys(&to).iter().map(|row| row[2].parse().unwrap()).collect();
    let running = serve(&data, "trace");
    let hash = |key: &str| OldKeyHash::of("momiji.example", key);

    let state = directory.path().join("state");
    let backend = customer(&catalogue, running.address, &state);
    let snapshot = backend
        .exchange_old_key(hash("0a1b 2c3d 4e5f 6071"), true)
        .await
        .unwrap();
    assert_eq!(snapshot.key.unwrap().key_name, keys[0].name().to_string());
    let snapshot = backend.activate().await.unwrap();
    assert!(snapshot.status.is_activated());
    let shown = json(&data, &["key", "show", &keys[0].serial().to_string()]);
    assert_eq!((&shown["used"], &shown["limit"]), (&json!(1), &json!(2)));
    // The seats of the old key are those of the new one.
    let caller = Caller::new(running.address);
    assert!(caller.activate(&keys[0], &Computer::number(2)).await.is_ok());
    assert_eq!(
        code(caller.activate(&keys[0], &Computer::number(3)).await),
        Some(Code::Cnt1)
    );

    for (key, expected) in [
        ("0A1B-2C3D-4E5F-6072", Code::Key5),
        ("0A1B-2C3D-4E5F-6099", Code::Key4),
    ] {
        let refused = backend.exchange_old_key(hash(key), true).await.unwrap_err();
        assert_eq!(refused.code(), expected, "{key}");
    }
    let request = OldKeyRequest {
        vendor: "momiji.example".to_owned(),
        product: OTHER_PRODUCT,
        hash: hash(OLD),
    };
    assert_eq!(
        code(caller.send::<OldKeyAnswer>(path::OLD_KEYS, &request).await),
        Some(Code::Key3)
    );
    let request = OldKeyRequest {
        vendor: "kaede.example".to_owned(),
        product: PRODUCT,
        ..request
    };
    assert_eq!(
        code(caller.send::<OldKeyAnswer>(path::OLD_KEYS, &request).await),
        Some(Code::Key4)
    );

    let log = running.end();
    for secret in [
        hash(OLD).to_string(),
        keys[0].to_string(),
        keys[0].name().to_string(),
    ] {
        assert!(!log.contains(&secret), "{secret} in the log");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn right_guesses_of_old_keys_are_limited_like_wrong_ones() {
    let directory = tempfile::tempdir().unwrap();
    let (data, _) = vendor(&directory);
    let old = table(&directory, TABLE);
    let to = directory.path().join("new.csv");
    let _told = done(&data, &import(&old, to.to_str().unwrap(), &[]));
    let running = serve_with(&data, "info", &["--limit-failures", "1/h,3"]);
    let caller = Caller::new(running.address);
    let ask = async |key: &str| {
        let hash = OldKeyHash::of("momiji.example", key);
        let request = OldKeyRequest {
            vendor: "momiji.example".to_owned(),
            product: PRODUCT,
            hash,
        };
        caller.send::<OldKeyAnswer>(path::OLD_KEYS, &request).await
    };

    assert_eq!(ask(OLD).await.unwrap().0, StatusCode::OK);
    for guess in 0..3 {
        assert_eq!(
            code(ask(&format!("AAAA-AAAA-AAAA-000{guess}")).await),
            Some(Code::Key4)
        );
    }
    assert_eq!(
        code(ask(OLD).await),
        Some(Fault::TooManyAttempts { seconds: 1 }.code())
    );
    drop(running);
}

/// What the program of the command line says and leaves.
#[test]
fn the_command_line_takes_an_old_key() {
    let directory = tempfile::tempdir().unwrap();
    let (data, mut catalogue) = vendor(&directory);
    let old = table(&directory, TABLE);
    let to = directory.path().join("new.csv");
    let _told = done(&data, &import(&old, to.to_str().unwrap(), &[]));
    let key: ProductKey = new_keys(&to)[0][2].parse().unwrap();
    let running = serve(&data, "info");
    let client = directory.path().join("client");
    std::fs::create_dir(&client).unwrap();
    catalogue["services"] = json!([format!("http://{}", running.address)]);
    let source = client.join("catalogue.json");
    std::fs::write(&source, catalogue.to_string()).unwrap();
    let signed = client.join("catalogue.jws");
    let [source, signed] = [&source, &signed].map(|path| path.to_str().unwrap());
    let anchor = done(&data, &["catalogue", "sign", source, signed]);
    std::fs::write(
        client.join("vendor.pub"),
        anchor.trim().trim_start_matches("trust anchor "),
    )
    .unwrap();
    let kakunin = |arguments: &[&str]| {
        let mut command = support::program("kakunin");
        let _configured = command
            .args([
                "--catalogue",
                signed,
                "--product",
                "momiji-suite-2026",
                "--lang",
                "en",
            ])
            .env("KAKUNIN_STATE", client.join("state"))
            .env_remove("KAKUNIN_CATALOGUE");
        processes::done(command, arguments)
    };

    let told = kakunin(&["key", "set", "0a1b-2c3d-4e5f-6071"]);
    assert!(
        told.contains(&key.name().to_string()) && told.contains("in place of the old key"),
        "{told}"
    );
    let _told = kakunin(&["activate"]);
    let shown = json(&data, &["key", "show", &key.serial().to_string()]);
    assert_eq!(shown["used"], 1);
    drop(running);
}
