//! Play a fleet of computers over many days: the host's own code and the client's own rules, with a time that is made up.
//!
//! The host decides, counts in a SQLite database in memory, and signs; each client keeps a licence state, judges it at each
//! start of the product and asks when the rules say so. What is made up is people: when they start their computers, when
//! they travel, what breaks. The same seed plays the same story.

mod chart;
mod client;
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

/// What is played.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// The vendor's catalogue; the keys in it are not used.
    pub catalogue: Catalogue,
    /// How many computers the fleet begins with.
    pub clients: u32,
    /// How many days.
    pub days: u32,
    /// What the story is drawn from.
    pub seed: u64,
    /// How many computers the host must know, if it is not as the catalogue says.
    pub threshold: Option<u32>,
}

/// Why a story was not played to its end.
#[derive(Debug, thiserror::Error)]
pub enum SimulationError {
    /// The catalogue has no product for KMS clients.
    #[error("the catalogue has no volume edition")]
    NoProduct,
    /// The host's database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Something could not be signed.
    #[error(transparent)]
    Signing(#[from] JwsError),
    /// A genuine lease was not taken.
    #[error("a client refused a genuine lease: {0}")]
    Refused(#[from] crate::licence::accept::Refusal),
    /// The host refused what it should not.
    #[error("the host refused a request: {0}")]
    Denied(String),
}

/// Plays a story; `progress` hears of each day that is over.
///
/// # Errors
/// [`SimulationError`] if the catalogue has nothing to play with, or if the host or a client broke a rule.
pub fn run(scenario: &Scenario, progress: impl FnMut(u32)) -> Result<Report, SimulationError> {
    days::Play::new(scenario)?.run(progress)
}

/// When every story begins: a Monday.
fn beginning() -> Timestamp {
    // Seconds of 2026-01-05T00:00:00Z.
    Timestamp::from_second(1_767_571_200).unwrap_or(Timestamp::UNIX_EPOCH)
}
