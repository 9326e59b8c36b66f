//! The servers as services of Windows: made by their own commands, started, told to read again, ended.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use kakunin::codes::KeyKind;
use kakunin::service::{Administration, Limits, Transport};
use kakunin::wire::path as service_path;
use serde_json::json;
use support::catalogue::install;
use support::display::wait_for;
use support::kms;
use support::processes::{Process, done, nobody};
use support::service::{self, Caller, Computer, Ground, PASSPHRASE};
use support::wine::{self, Windows};

/// What tells a service of Windows that its files have changed (`SERVICE_CONTROL_PARAMCHANGE`).
const READ_AGAIN: &str = "6";

/// A Windows with its service manager, which lives as long as some program does.
struct Computers {
    windows: Windows,
    _keeper: Process,
}

impl Computers {
    fn start() -> Self {
        let windows = Windows::new();
        let shell = windows
            .tool("cmd", &[])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut keeper = Process(shell);
        // The first program starts the system's own, which inherit its output: a later one would be read in vain until they end.
        let greeting = keeper.0.stdout.as_mut().unwrap().read(&mut [0]).unwrap();
        assert_eq!(greeting, 1);

        Self {
            windows,
            _keeper: keeper,
        }
    }

    fn folder(&self, name: &str) -> PathBuf {
        let folder = self.windows.drive().join(name);
        std::fs::create_dir_all(&folder).unwrap();

        folder
    }

    fn manage(&self, arguments: &[&str]) -> String {
        done(self.windows.tool("sc", &[]), arguments)
    }

    /// Makes a service of one of our programs, and starts it.
    fn serve(&self, program: &str, options: &str) {
        let image = format!("{} {options}", wine::executable(program));
        let _made = self.manage(&["create", program, "binPath=", &image]);
        let _started = self.manage(&["start", program]);
    }

    fn control(&self, program: &str, code: &str) {
        let control = self.windows.runs(wine::beside_prefix("control.exe"));
        let _told = done(control, &[program, code]);
    }

    fn has_stopped(&self, program: &str) {
        wait_for("the end of the service", || {
            self.manage(&["query", program]).contains("STOPPED").then_some(())
        });
    }
}

/// What the log of this data directory says so far.
fn log(data: &Path) -> String {
    let files = std::fs::read_dir(data.join("log"))
        .into_iter()
        .flatten()
        .flatten();

    files
        .map(|file| std::fs::read_to_string(file.path()).unwrap())
        .collect()
}

fn says(data: &Path, words: &str) {
    wait_for(words, || log(data).contains(words).then_some(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_activation_service_runs_reads_again_and_ends_as_a_service_of_windows() {
    let computers = Computers::start();
    let place = computers.folder("vendor");
    let program = |data: &Path| computers.windows.runs(service::program(data));
    let data = service::set_up(&place, program);
    let key = service::issue(program(&data), "2");
    std::fs::write(place.join("passphrase"), PASSPHRASE).unwrap();

    let address = nobody();
    computers.serve(
        "kakunin-service",
        &format!(
            r"--data C:\vendor\data --passphrase-file C:\vendor\passphrase serve --as-service --listen {address}"
        ),
    );
    says(&data, "listening on");
    let caller = Caller::new(address);
    assert!(caller.activate(&key, &Computer::number(1)).await.is_ok());

    computers.control("kakunin-service", READ_AGAIN);
    says(&data, "catalogue and keys were read again");
    assert!(caller.activate(&key, &Computer::number(2)).await.is_ok());

    let _told = computers.manage(&["stop", "kakunin-service"]);
    computers.has_stopped("kakunin-service");
    assert!(log(&data).contains("ended"));
    assert!(!log(&data).contains(PASSPHRASE));

    // What was counted is kept for the next start.
    let _started = computers.manage(&["start", "kakunin-service"]);
    wait_for("the service", || std::net::TcpStream::connect(address).ok());
    // The former connections ended with the service.
    let caller = Caller::new(address);
    assert!(caller.activate(&key, &Computer::number(3)).await.is_err());
    let ready = caller.get(service_path::READY).send().await.unwrap();
    assert!(ready.status().is_success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kms_host_is_activated_and_serves_as_a_service_of_windows() {
    let computers = Computers::start();
    let vendor = computers.folder("vendor");
    let ground = Ground::prepare(&vendor).await;
    let catalogue = ground.complete(kms::catalogue(&json!({})), None);
    install(&vendor, &catalogue, ground.data_directory.signing_key());
    let console = Administration::console(ground.data_directory.clone());
    let key = support::keys::issue(&console, KeyKind::KmsHost, kms::PRODUCT, 1).await;
    let serving = ground.serve(&catalogue, Limits::default(), Transport::default());

    let data = computers.windows.drive().join("kms");
    let host = |arguments: &[&str]| {
        let mut program = computers.windows.runs(kms::program(&data));
        let _configured = program.args(["--catalogue", r"C:\vendor\catalogue.jws"]);
        done(program, arguments)
    };
    let key_file = vendor.join("key.txt");
    std::fs::write(&key_file, key.to_string()).unwrap();
    let _activated = tokio::task::block_in_place(|| host(&["activate", "--key-file", r"C:\vendor\key.txt"]));
    serving.end().await;

    // The vendor is not needed any more.
    let address = nobody();
    computers.serve(
        "kakunin-kms",
        &format!(r"--data C:\kms --catalogue C:\vendor\catalogue.jws serve --as-service --listen {address}"),
    );
    says(&data, "listening on");
    let caller = kms::Caller::new(address);
    for number in 1..=2 {
        // The host is asked, whatever its count allows.
        let answer = caller.ask(&kms::Computer::number(number).request()).await;
        assert!(answer.is_ok() || answer.is_err_and(|problem| problem.fault.is_some()));
    }
    let clients = host(&["clients"]);
    assert!(
        clients.contains("desk-1") && clients.contains("desk-2"),
        "{clients}"
    );

    let _told = computers.manage(&["stop", "kakunin-kms"]);
    computers.has_stopped("kakunin-kms");
    assert!(log(&data).contains("ended"));
}
