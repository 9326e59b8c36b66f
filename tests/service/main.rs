//! The activation service, over real connections.
#![cfg(all(feature = "service", feature = "wizard"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]

mod activation;
mod administration;
mod administrators;
mod audit;
mod backup;
mod bad_input;
mod caller;
mod calls;
#[path = "../support/postgres.rs"]
mod cluster;
mod commands;
mod concurrency;
mod console;
mod crash;
mod description;
mod desk;
mod files;
mod forged;
mod harness;
mod keys;
mod kms_hosts;
mod limits;
mod outage;
#[path = "../support/commands.rs"]
mod processes;
mod proxy;
mod reload;
mod secrets;
mod signed;
mod signing_keys;
mod staff;
mod transport;
#[path = "../support/catalogue.rs"]
mod vendor_catalogue;
