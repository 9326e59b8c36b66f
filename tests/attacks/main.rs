//! Attacks that once worked, each carried out against real programs: what must hold is what the test asserts.
//!
//! One file a subject. Campaigns have a short form that runs with all other tests; their long form takes its size from an
//! environment variable that `docs/security.md` names with the figures.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails
#![allow(clippy::print_stdout, reason = "a campaign tells its figures")]

mod auditor;
mod budgets;
mod connections;
mod copies;
mod damage;
mod durability;
mod foreign_text;
mod hang_ups;
mod host_header;
mod kms_flood;
mod names;
mod not_files;
mod service_clock;
mod site;
mod table;
mod tokens;
mod trust;

/// How large a campaign is: as its environment variable says, or short.
fn size(variable: &str, short: usize) -> usize {
    std::env::var(variable).map_or(short, |size| size.parse().unwrap())
}
