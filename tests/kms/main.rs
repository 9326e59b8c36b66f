//! The KMS host and its clients, over real connections.
#![cfg(all(feature = "kms", feature = "demo"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]

mod activation;
#[path = "../support/postgres.rs"]
mod cluster;
mod commands;
mod crash;
mod discovery;
#[path = "../support/display.rs"]
mod display;
mod faults;
mod harness;
mod leases;
#[path = "../support/name_server.rs"]
mod name_server;
#[path = "../support/commands.rs"]
mod processes;
mod publishing;
mod simulation;
mod telephone;
mod vendor;
#[path = "../support/catalogue.rs"]
mod vendor_catalogue;
#[path = "../support/window.rs"]
mod window;
mod wizard;
