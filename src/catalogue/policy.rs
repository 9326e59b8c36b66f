//! Intervals and limits; every number can be set in the catalogue, and each has a default.

use serde::{Deserialize, Serialize};

/// The intervals and limits of a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Days after installation without any notice while a KMS client has not reached its host.
    pub kms_silent_days: u32,
    /// Days after installation until the grace period ends.
    pub grace_days: u32,
    /// Days that a KMS lease is valid.
    pub lease_days: u32,
    /// Days between renewals of a KMS lease.
    pub renewal_days: u32,
    /// Minutes between attempts of a KMS client without a lease.
    pub retry_minutes: u32,
    /// The number of computers that a KMS host must have counted before it activates any: 0 to 100.
    pub kms_threshold: u32,
    /// Hours by which two clocks may differ.
    pub clock_tolerance_hours: u32,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            kms_silent_days: 25,
            grace_days: 30,
            lease_days: 180,
            renewal_days: 7,
            retry_minutes: 120,
            kms_threshold: 1,
            clock_tolerance_hours: 4,
        }
    }
}
