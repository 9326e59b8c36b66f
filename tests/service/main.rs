//! The activation service, over real connections.
#![cfg(all(feature = "service", feature = "wizard"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]

mod activation;
mod administration;
mod backup;
mod bad_input;
#[path = "../support/postgres.rs"]
mod cluster;
mod concurrency;
mod crash;
mod description;
mod desk;
mod forged;
mod harness;
mod limits;
mod outage;
mod secrets;
mod signing_keys;
mod transport;
