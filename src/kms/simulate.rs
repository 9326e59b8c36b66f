//! Simulates a fleet of computers over many days: the host's own code and the client's own rules,
//! with an artificial clock.
//!
//! The host decides, counts in a SQLite database in memory, and signs. Each client stores a licence
//! state, evaluates it at each start of the product and sends requests when the rules say so. Only
//! the people are invented: when they start their computers, when they travel, what breaks. The
//! same seed gives the same simulation.

mod chart;
mod client;
pub mod command;
mod days;
mod fleet;
mod host;
mod random;
mod report;

pub use chart::chart;
pub use report::{Day, Notices, Report};

use jiff::Timestamp;

use super::store::StoreError;
use crate::catalogue::Catalogue;
use crate::jws::JwsError;

/// The parameters of a simulation.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// The vendor's catalogue; the keys in it are not used.
    pub catalogue: Catalogue,
    /// The number of computers that the fleet begins with.
    pub clients: u32,
    /// The number of simulated days.
    pub days: u32,
    /// The seed of the random numbers.
    pub seed: u64,
    /// The number of computers that the host must know, if it differs from the catalogue.
    pub threshold: Option<u32>,
}

/// An error that ends a simulation early.
#[derive(Debug, thiserror::Error)]
pub enum SimulationError {
    /// The catalogue has no product for KMS clients.
    #[error("the catalogue has no volume edition")]
    NoProduct,
    /// The host's database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A token could not be signed.
    #[error(transparent)]
    Signing(#[from] JwsError),
    /// A client refused a genuine lease.
    #[error("a client refused a genuine lease: {0}")]
    Refused(#[from] crate::licence::accept::Refusal),
    /// The host refused a request that it should accept.
    #[error("the host refused a request: {0}")]
    Denied(String),
}

/// Runs a simulation and calls `progress` after each day.
///
/// # Errors
/// [`SimulationError`] if the catalogue does not allow a simulation, or if the host or a client
/// broke a rule.
pub fn run(scenario: &Scenario, progress: impl FnMut(u32)) -> Result<Report, SimulationError> {
    days::Play::new(scenario)?.run(progress)
}

/// Returns the moment at which every simulation begins: a Monday.
fn beginning() -> Timestamp {
    // Seconds of 2026-01-05T00:00:00Z.
    Timestamp::from_second(1_767_571_200).unwrap_or(Timestamp::UNIX_EPOCH)
}
