//! Describe what only the help desk says to the service.

use serde::{Deserialize, Serialize};

use super::text;
use crate::codes::{InstallationId, ReleaseCode};

/// The paths for the help desk.
pub mod path {
    /// `POST` [`ReleaseByCodeRequest`](super::ReleaseByCodeRequest) → [`ReleaseAnswer`](crate::wire::ReleaseAnswer),
    /// with a desk token.
    pub const RELEASES: &str = "/v1/desk/releases";
}

/// Gives back, for the help desk, the activation of a computer without a network: the caller reads what its wizard shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ReleaseByCodeRequest {
    /// The installation ID with which the computer was activated.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "055779-646106-660328-652181-104007-084578-160066-950379"))]
    pub installation_id: InstallationId,
    /// The release code that the computer shows beside it.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "158336-970401-053435-481786"))]
    pub release_code: ReleaseCode,
}
