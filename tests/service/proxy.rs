//! Many computers that reach no network, activated at once.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use kakunin::codes::ProductKey;
use kakunin::wire::file::{self, RequestFile, ResponseFile};
use kakunin::wire::many;
use serde_json::Value;

use support::service::{Computer, Vendor};

const NAME: &str = "Momiji Suite 2026";

fn request(number: usize, key: &ProductKey) -> RequestFile {
    RequestFile::new(NAME, Computer::number(number).activation_request(key))
}

/// Writes the request files of so many computers into a folder.
fn write_requests(folder: &Path, count: usize, key: &ProductKey) {
    fs::create_dir_all(folder).unwrap();
    for number in 0..count {
        let request = request(number, key);
        let name = file::name(NAME, &request.request.installation_id, "request");
        fs::write(folder.join(name), request.to_json().unwrap()).unwrap();
    }
}

/// Runs `kakunin-service proxy` in this folder, while the service goes on in this process.
async fn proxy(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kakunin-service"));
    let _command = command
        .current_dir(folder)
        .arg("proxy")
        .args(arguments)
        .arg("--json");

    tokio::task::spawn_blocking(move || command.output().unwrap())
        .await
        .unwrap()
}

fn told(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_computers_are_activated_by_two_tables() {
    const COUNT: usize = 1000;
    let vendor = Vendor::start().await;
    let key = vendor.key(1500).await;
    let service = format!("http://{}", vendor.caller.address);
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    write_requests(&here.join("requests"), COUNT, &key);
    fs::write(here.join("requests/notes.json"), "{}").unwrap();

    let collected = proxy(here, &["collect", "requests", "--output", "requests.csv"]).await;
    assert_eq!(collected.status.code(), Some(5), "one file is left out");
    assert_eq!(told(&collected)["requests"], COUNT);
    assert!(String::from_utf8_lossy(&collected.stderr).contains("notes.json"));

    let arguments = [
        "answer",
        "requests.csv",
        "--service",
        &service,
        "--output",
        "answers.csv",
    ];
    let answered = told(&proxy(here, &arguments).await);
    assert_eq!(
        (&answered["answered"], &answered["answered_before"]),
        (&COUNT.into(), &0.into())
    );
    assert_eq!(vendor.used(&key).await, COUNT);

    let again = told(&proxy(here, &arguments).await);
    assert_eq!(
        again["answered_before"], COUNT,
        "what is answered is not asked again"
    );
    assert_eq!(vendor.used(&key).await, COUNT);

    let spread = proxy(here, &["spread", "answers.csv", "--output", "responses"]).await;
    assert_eq!(told(&spread)["responses"], COUNT);
    let product = vendor.catalogue.product(101).unwrap();
    for number in [0, 500, COUNT - 1] {
        let id = request(number, &key).request.installation_id;
        let response = fs::read(here.join("responses").join(file::name(NAME, &id, "response"))).unwrap();
        let response = ResponseFile::from_json(&response).unwrap();
        assert_eq!(response.installation_id, id);
        let claims = response
            .answer
            .licence
            .verify(&vendor.catalogue, product)
            .unwrap();
        assert_eq!(claims.installation_id, id);
    }

    let table = fs::read_to_string(here.join("answers.csv")).unwrap();
    let head = table.lines().next().unwrap();
    assert_eq!(
        head,
        "vendor,product,product_name,installation_id,outcome,activation_id,confirmation_id,licence,used,limit,server_time",
        "nothing that names a computer or a person"
    );
    assert_eq!(many::responses(table.as_bytes()).unwrap().read.len(), COUNT);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_is_named_and_the_rest_is_answered() {
    let vendor = Vendor::start().await;
    let key = vendor.key(2).await;
    let service = format!("http://{}", vendor.caller.address);
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    write_requests(&here.join("requests"), 5, &key);

    let arguments = [
        "answer",
        "requests",
        "--service",
        &service,
        "--output",
        "responses",
        "--at-once",
        "1",
    ];
    let output = proxy(here, &arguments).await;
    assert_eq!(output.status.code(), Some(5));
    let answered = told(&output);
    assert_eq!(
        (&answered["answered"], &answered["refused"]["CNT-1"]),
        (&2.into(), &3.into())
    );
    assert_eq!(fs::read_dir(here.join("responses")).unwrap().count(), 2);

    // The vendor allows more, and the same command goes on where it was.
    let _raised = vendor
        .console()
        .raise(key.serial(), 3, "more computers")
        .await
        .unwrap();
    let answered = told(&proxy(here, &arguments).await);
    assert_eq!(
        (&answered["answered"], &answered["answered_before"]),
        (&5.into(), &2.into())
    );
    assert_eq!(vendor.used(&key).await, 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_is_not_there_leaves_everything_as_it_was() {
    let vendor = Vendor::start().await;
    let key = vendor.key(2).await;
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    fs::write(here.join("one.json"), request(1, &key).to_json().unwrap()).unwrap();
    fs::write(here.join("other.csv"), "a,b\n1,2\n").unwrap();

    let arguments = [
        "answer",
        "one.json",
        "--service",
        "http://127.0.0.1:1",
        "--output",
        "a.csv",
    ];
    let output = proxy(here, &arguments).await;
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(told(&output)["refused"]["NET-3"], 1);
    assert_eq!(vendor.used(&key).await, 0);

    for wrong in ["other.csv", "missing.csv"] {
        let output = proxy(here, &["collect", wrong, "--output", "x.csv"]).await;
        assert_eq!(output.status.code(), Some(1), "{wrong}");
        assert!(!here.join("x.csv").exists());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_an_earlier_table_of_the_same_kind_is_replaced() {
    let vendor = Vendor::start().await;
    let key = vendor.key(2).await;
    let service = format!("http://{}", vendor.caller.address);
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    write_requests(&here.join("requests"), 2, &key);
    fs::write(here.join("keys.csv"), "serial,key\n").unwrap();
    let collect =
        async |input: &str, output: &str| proxy(here, &["collect", input, "--output", output]).await;
    let answer = async |service: &str, output: &str| {
        let arguments = ["answer", "requests.csv", "--service", service, "--output", output];
        proxy(here, &arguments).await
    };

    for _ in 0..2 {
        assert_eq!(collect("requests", "requests.csv").await.status.code(), Some(0));
    }
    let requests = fs::read(here.join("requests.csv")).unwrap();
    for output in [
        collect("requests", "keys.csv").await,
        collect("requests.csv", "requests.csv").await,
        answer(&service, "keys.csv").await,
        answer(&service, "requests.csv").await,
    ] {
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("name another file"), "{told}");
    }
    assert_eq!(fs::read(here.join("keys.csv")).unwrap(), b"serial,key\n");
    assert_eq!(fs::read(here.join("requests.csv")).unwrap(), requests);
    assert_eq!(vendor.used(&key).await, 0, "nothing was asked in vain");

    assert_eq!(collect("requests", "-").await.stdout, requests);
    let address = vendor.caller.address.to_string();
    let told = answer(&address, "-").await;
    assert_eq!(told.status.code(), Some(1));
    let told = String::from_utf8(told.stderr).unwrap();
    assert!(told.contains(&format!("write it as http://{address}")), "{told}");
    let table = answer(&service, "-").await.stdout;
    assert_eq!(many::responses(&table).unwrap().read.len(), 2);
    assert!(!here.join("-").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_file_of_a_folder_is_taken_or_named() {
    let vendor = Vendor::start().await;
    let key = vendor.key(2).await;
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    fs::create_dir_all(here.join("requests/sub")).unwrap();
    for (number, name) in ["a.json", "b.json.txt", "c.txt", "sub/g.json"].iter().enumerate() {
        let json = request(number, &key).to_json().unwrap();
        fs::write(here.join("requests").join(name), json).unwrap();
    }
    fs::write(here.join("requests/Thumbs.db"), [7; 64]).unwrap();

    let arguments = ["collect", "requests", "--output", "requests.csv"];
    let collected = proxy(here, &arguments).await;
    assert_eq!(collected.status.code(), Some(0));
    assert_eq!(told(&collected)["requests"], 4);

    fs::write(here.join("requests/letter.txt"), "Dear Aiko").unwrap();
    let collected = proxy(here, &arguments).await;
    assert_eq!(collected.status.code(), Some(5));
    assert_eq!(told(&collected)["requests"], 4);
    assert_eq!(told(&collected)["left_out"][0]["path"], "requests/letter.txt");
    assert!(String::from_utf8_lossy(&collected.stderr).contains("letter.txt: this is no request"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_row_is_named_and_all_others_are_answered() {
    let vendor = Vendor::start().await;
    let key = vendor.key(10).await;
    let service = format!("http://{}", vendor.caller.address);
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let mut requests: Vec<_> = (0..6).map(|number| request(number, &key)).collect();
    requests[1].request.product = 7;
    let id = requests[3].request.installation_id.to_string();
    let digit = if id.starts_with('9') { "8" } else { "9" };
    let table = String::from_utf8(many::request_table(&requests).unwrap()).unwrap();
    let table = table.replace(&id, &id.replacen(&id[..1], digit, 1));
    fs::write(here.join("requests.csv"), table + ",,,,,,\n,,,,,,\n,,,,,,\n").unwrap();

    let arguments = [
        "answer",
        "requests.csv",
        "--service",
        &service,
        "--output",
        "answers.csv",
        "--at-once",
        "1",
    ];
    let output = proxy(here, &arguments).await;
    assert_eq!(output.status.code(), Some(5));
    assert_eq!(told(&output)["answered"], 4);
    assert_eq!(vendor.used(&key).await, 4);
    assert_eq!(told(&output)["left_out"][0]["line"], 5);
    let named = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(named.contains("requests.csv, line 5: installation_id"), "{named}");

    let spread = proxy(here, &["spread", "answers.csv", "--output", "responses"]).await;
    assert_eq!(spread.status.code(), Some(5));
    assert_eq!(told(&spread)["responses"], 4);
}
