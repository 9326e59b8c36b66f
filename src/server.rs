//! The parts that all servers of this package share: connections, database access, logging and
//! metrics.

pub(crate) mod announcement;
pub(crate) mod client;
pub(crate) mod database;
pub(crate) mod ending;
pub(crate) mod http;
pub(crate) mod log;
pub(crate) mod metrics;
pub(crate) mod orders;
pub(crate) mod packed;
pub(crate) mod pending;
pub(crate) mod place;
pub(crate) mod postgres;
pub(crate) mod proven;
mod runtime;
pub(crate) mod sqlite;
pub(crate) mod transport;
#[cfg(windows)]
pub(crate) mod windows_service;

#[cfg(test)]
pub(crate) use ::support::cluster;

pub use client::{Network, NotANetwork, Proxy};
pub use database::{DatabaseUrl, Migrated, StoreError};
pub use runtime::runtime;
#[doc(hidden)]
pub use sqlite::register_checksum;
pub use transport::{Certificate, CertificateError, Transport};
