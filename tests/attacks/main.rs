//! Attacks that once worked, each carried out against real programs: what must hold is what the test asserts.
//!
//! One file a subject. Campaigns have a short form that runs with all other tests; their long form takes its size from an
//! environment variable that `docs/security.md` names with the figures.
#![cfg(all(feature = "service", feature = "kms", feature = "demo"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]
#![allow(clippy::print_stdout, reason = "a campaign tells its figures")]
#![allow(
    dead_code,
    reason = "what the tests of the service share with these is more than each needs"
)]

mod auditor;
mod budgets;
#[path = "../service/caller.rs"]
mod caller;
#[path = "../support/postgres.rs"]
mod cluster;
mod connections;
mod copies;
mod damage;
mod durability;
mod foreign_text;
mod hang_ups;
#[path = "../service/harness.rs"]
mod harness;
mod host_header;
mod kms_flood;
#[path = "../kms/harness.rs"]
mod kms_harness;
mod names;
mod not_files;
#[path = "../support/commands.rs"]
mod processes;
mod service_clock;
mod site;
mod table;
mod tokens;
mod trust;
#[path = "../support/catalogue.rs"]
mod vendor_catalogue;

/// How large a campaign is: as its environment variable says, or short.
fn size(variable: &str, short: usize) -> usize {
    std::env::var(variable).map_or(short, |size| size.parse().unwrap())
}
