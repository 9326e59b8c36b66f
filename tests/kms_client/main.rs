//! A KMS client: finds its host by DNS, asks it, believes nothing that is not signed for it, and says what is missing.
//!
//! The name server is BIND 9. The hosts are of these tests: they lie on demand, which a real one cannot.

#![cfg(all(feature = "kms", unix))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails

mod commands;
mod discovery;
mod doctor;
mod launch;
mod lies;
#[path = "../support/name_server.rs"]
mod name_server;
mod office;
