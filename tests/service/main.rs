//! The activation service with its page, over real connections.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails

mod activation;
mod administration;
mod administrators;
mod audit;
mod backup;
mod bad_input;
mod commands;
mod concurrency;
mod console;
mod crash;
mod description;
mod desk;
mod failover;
mod files;
mod first_catalogue;
mod forged;
mod imported;
mod keys;
mod kms_hosts;
mod limits;
mod misplaced;
mod outage;
mod outputs;
#[cfg(feature = "demo")]
mod page;
mod proxy;
mod released;
mod reload;
mod secrets;
mod signed;
mod signing_keys;
mod staff;
mod terms;
mod transport;
mod unread;
