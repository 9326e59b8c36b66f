//! The command line: every command, its JSON, its exit codes, and what it makes of bad input.

mod activation;
#[cfg(target_os = "linux")]
mod all_users;
mod bad_input;
mod documents;
mod environment;
mod files;
mod hints;
mod keys;
mod telephone;
mod told;
mod translations;
mod wizard;

use std::net::TcpListener;

use serde_json::Value;

fn code(json: &Value) -> &str {
    json["error"]["code"]
        .as_str()
        .unwrap_or_else(|| panic!("no code in {json}"))
}

/// An address at which nothing listens.
fn nowhere() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();

    format!("http://{}", listener.local_addr().unwrap())
}
