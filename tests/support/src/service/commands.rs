//! The service's program, as its administrator uses it.

use std::path::{Path, PathBuf};
use std::process::Command;

use kakunin::codes::ProductKey;

use super::{PASSPHRASE, PRODUCT, catalogue_json};
use crate::catalogue::installed;
use crate::processes::done;

/// The program with this data directory, whose keys are encrypted.
pub fn program(data: &Path) -> Command {
    let mut command = crate::program("kakunin-service");
    let _configured = command
        .arg("--data")
        .arg(data)
        .env("KAKUNIN_SERVICE_PASSPHRASE", PASSPHRASE)
        .env_remove("RUST_LOG");

    command
}

/// Makes a service with a signed catalogue in `data`, below this directory, by the commands of a program.
pub fn set_up(directory: &Path, program: impl Fn(&Path) -> Command) -> PathBuf {
    let data = directory.join("data");
    let initialised = done(program(&data), &["init", "--json"]);
    let licence_key = serde_json::from_str(&initialised).unwrap();
    let source = directory.join("catalogue.json");
    std::fs::write(&source, catalogue_json(&licence_key)).unwrap();
    let signed = installed(&data);
    let [source, signed] = [&source, &signed].map(|path| path.to_str().unwrap());
    let _anchor = done(program(&data), &["catalogue", "sign", source, signed]);

    data
}

/// Issues a key for this many computers.
pub fn issue(program: Command, limit: &str) -> ProductKey {
    let product = PRODUCT.to_string();
    let table = done(
        program,
        &["key", "issue", "--product", &product, "--limit", limit],
    );
    let row = table.lines().nth(1).unwrap();

    row.rsplit(',').next().unwrap().parse().unwrap()
}
