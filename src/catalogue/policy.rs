//! Intervals and limits; every number can be set in the catalogue, and each has a default.

use serde::{Deserialize, Serialize};

/// The intervals and limits of a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Days after installation without any notice while a KMS client has not reached its host.
    #[cfg_attr(feature = "service", schemars(range(max = 36_500)))]
    pub kms_silent_days: u32,
    /// Days after installation until the grace period ends.
    #[cfg_attr(feature = "service", schemars(range(max = 36_500)))]
    pub grace_days: u32,
    /// Days that a KMS lease is valid.
    #[cfg_attr(feature = "service", schemars(range(min = 1, max = 36_500)))]
    pub lease_days: u32,
    /// Days between renewals of a KMS lease.
    #[cfg_attr(feature = "service", schemars(range(min = 1, max = 36_500)))]
    pub renewal_days: u32,
    /// Minutes between attempts of a KMS client without a lease.
    #[cfg_attr(feature = "service", schemars(range(min = 1, max = 10_080)))]
    pub retry_minutes: u32,
    /// The number of computers that a KMS host must have counted before it activates any: 0 to 100.
    #[cfg_attr(feature = "service", schemars(range(max = 100)))]
    pub kms_threshold: u32,
    /// Hours by which two clocks may differ.
    #[cfg_attr(feature = "service", schemars(range(max = 168)))]
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
