//! The activation service, over real connections.
#![cfg(all(feature = "service", feature = "wizard"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]

mod activation;
mod administration;
mod bad_input;
mod concurrency;
mod crash;
mod description;
mod desk;
mod forged;
mod harness;
mod limits;
mod secrets;
mod transport;
