//! The KMS host: a computer of an organisation that activates the organisation's other computers.
//!
//! [`Identity`] holds the host's key and the certificate that the vendor's service signed.
//! [`store`] records the computers that asked, [`decision`] decides requests, and [`Host`] combines
//! them and listens; [`simulate`] runs a simulated fleet against all of it. [`activation`]
//! activates the host, and [`publish`] publishes its address in the DNS.

pub mod activation;
mod api;
pub mod command;
pub mod decision;
mod host;
mod identity;
mod notes;
pub mod publish;
pub mod renewal;
#[cfg(test)]
mod sample;
#[cfg(feature = "simulation")]
pub mod simulate;
pub mod store;
#[cfg(feature = "wizard")]
mod wizard;

pub use crate::server::Transport;
pub use host::{Counts, Host, HostFailure, LeaseDenial, LeaseResult};
pub use identity::{Identity, IdentityError, ReleaseByCode};
#[cfg(feature = "wizard")]
pub use wizard::HostBackend;
