//! The KMS host and its clients, over real connections.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails

mod activation;
#[cfg(unix)]
mod client;
mod commands;
mod crash;
mod discovery;
#[cfg(target_os = "linux")]
mod documents;
mod faults;
mod leases;
mod publishing;
mod simulation;
mod telephone;
mod vendor;
mod wizard;
