//! The messages between the help desk's console and the service, except looking up and confirming.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::ConfirmationRequest;
use super::admin::Role;
use super::text;
use crate::codes::{InstallationId, ReleaseCode};
use crate::licence::Method;

/// The header that contains the number of the case to which a request of the desk belongs. The
/// audit log repeats it, so that a number that a caller quotes later leads to the actions of the
/// case.
pub const CASE_HEADER: &str = "kakunin-case";

/// The maximum by which a limit is raised in one step.
pub const MAX_RAISE: u32 = 1000;

/// The maximum length of a reason, in characters.
pub const MAX_REASON: usize = 500;

/// The maximum duration of a call that is recorded, in seconds.
pub const LONGEST_CALL: u32 = 24 * 60 * 60;

/// The paths of the interface.
pub mod path {
    /// `GET` → [`SessionAnswer`](super::SessionAnswer): the member of staff who owns the token.
    pub const SESSION: &str = "/v1/desk/session";
    /// `POST` [`RaiseRequest`](super::RaiseRequest) → [`LookupAnswer`](crate::wire::LookupAnswer);
    /// supervisors.
    pub const LIMITS: &str = "/v1/desk/limits";
    /// `POST` [`ComputersRequest`](super::ComputersRequest) → a page of
    /// [`ComputerEntry`](crate::wire::admin::ComputerEntry); supervisors.
    pub const COMPUTERS: &str = "/v1/desk/computers";
    /// `POST` [`RemovalRequest`](super::RemovalRequest) →
    /// [`LookupAnswer`](crate::wire::LookupAnswer); supervisors.
    pub const REMOVALS: &str = "/v1/desk/removals";
    /// `POST` [`ReleaseByCodeRequest`](super::ReleaseByCodeRequest) →
    /// [`ReleaseAnswer`](crate::wire::ReleaseAnswer), with a desk token.
    pub const RELEASES: &str = "/v1/desk/releases";
    /// `POST` [`CallRecord`](super::CallRecord) → [`CallAnswer`](super::CallAnswer).
    pub const CALLS: &str = "/v1/desk/calls";
}

/// The number of a case, as a caller hears it: `4471-08`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Case(u32);

impl Case {
    const NUMBERS: u32 = 1_000_000;

    /// Returns the case number for this random number.
    #[must_use]
    pub const fn drawn(chance: u32) -> Self {
        Self(chance % Self::NUMBERS)
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0 / 100, self.0 % 100)
    }
}

/// An error that occurs when a text is not the number of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the number of a case is four digits, a dash and two digits")]
pub struct NotACase;

impl FromStr for Case {
    type Err = NotACase;

    fn from_str(text: &str) -> Result<Self, NotACase> {
        let number = |digits: &str, length| {
            (digits.len() == length && digits.bytes().all(|digit| digit.is_ascii_digit()))
                .then(|| digits.parse::<u32>().ok())
                .flatten()
        };
        let (first, last) = text.split_once('-').ok_or(NotACase)?;
        let (first, last) = (
            number(first, 4).ok_or(NotACase)?,
            number(last, 2).ok_or(NotACase)?,
        );

        Ok(Self(first * 100 + last))
    }
}

/// Whose token it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct SessionAnswer {
    /// The member of staff.
    pub name: String,
    /// The member's role.
    pub role: Role,
    /// The numbers of the vendor's products: it shows in the first group of an installation ID that it is for none of
    /// them. A service that does not tell them leaves them out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "service", schema(example = json!([101, 102])))]
    pub products: Vec<u16>,
    /// The service's time.
    pub server_time: Timestamp,
}

/// Asks for the confirmation ID to read to the caller. A provisional one needs a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ConfirmationOrder {
    /// The request.
    #[serde(flatten)]
    pub request: ConfirmationRequest,
    /// The reason for a provisional one: at most 500 characters on one line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(max_length = 500))]
    pub reason: Option<String>,
}

/// Gives back, for the help desk, the activation of a computer without a network: the caller reads what its wizard shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ReleaseByCodeRequest {
    /// The installation ID with which the computer was activated.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "096974-276467-477580-883396-183866-969452-583374-443575"))]
    pub installation_id: InstallationId,
    /// The release code that the computer shows beside it.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "158336-970401-053435-481786"))]
    pub release_code: ReleaseCode,
}

/// Asks to allow more computers on the caller's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct RaiseRequest {
    /// The installation ID that the caller reads.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "096974-276467-477580-883396-183866-969452-583374-443575"))]
    pub installation_id: InstallationId,
    /// The number of computers by which it is raised.
    #[cfg_attr(feature = "service", schema(minimum = 1, maximum = 1000))]
    pub by: u32,
    /// The reason: at most 500 characters on one line.
    #[cfg_attr(feature = "service", schema(min_length = 1, max_length = 500))]
    pub reason: String,
}

/// Asks for the computers that use the caller's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ComputersRequest {
    /// The installation ID that the caller reads.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "096974-276467-477580-883396-183866-969452-583374-443575"))]
    pub installation_id: InstallationId,
    /// The value of `next` of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

/// Asks to give the activation of the caller's computer back, or of another one that uses the caller's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct RemovalRequest {
    /// The installation ID that the caller reads.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "096974-276467-477580-883396-183866-969452-583374-443575"))]
    pub installation_id: InstallationId,
    /// The activation that is given back; that of the caller's computer if none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activation_id: Option<String>,
    /// The reason: at most 500 characters on one line.
    #[cfg_attr(feature = "service", schema(min_length = 1, max_length = 500))]
    pub reason: String,
}

/// An earlier activation of the caller's computer with the caller's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct PastActivation {
    /// The method by which it was made first.
    pub method: Method,
    /// The time at which it was made first.
    pub activated_at: Timestamp,
    /// The time at which it was given back, if so.
    pub released_at: Option<Timestamp>,
}

/// The outcome of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum CallOutcome {
    /// The caller has a confirmation ID.
    Confirmed,
    /// The caller has a provisional one.
    Provisional,
    /// The caller's computer was given back.
    Released,
    /// The service refused.
    Refused,
    /// Nothing came of it.
    Abandoned,
}

impl CallOutcome {
    /// Every outcome.
    pub const ALL: [Self; 5] = [
        Self::Confirmed,
        Self::Provisional,
        Self::Released,
        Self::Refused,
        Self::Abandoned,
    ];

    /// Returns the name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Provisional => "provisional",
            Self::Released => "released",
            Self::Refused => "refused",
            Self::Abandoned => "abandoned",
        }
    }
}

/// The record of a call: nothing about the caller, the key or the computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct CallRecord {
    /// Its duration in seconds.
    #[cfg_attr(feature = "service", schema(maximum = 86400))]
    pub seconds: u32,
    /// Its outcome.
    pub outcome: CallOutcome,
    /// For each group of the installation ID: how often it was wrong before it was right.
    #[cfg_attr(feature = "service", schema(max_items = 16))]
    pub heard: Vec<u16>,
    /// For each group of the confirmation ID: how often it was read again.
    #[cfg_attr(feature = "service", schema(max_items = 16))]
    pub read: Vec<u16>,
    /// In which language the wizard spoke to the caller (BCP 47).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(max_length = 35))]
    pub language: Option<String>,
}

/// The call is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct CallAnswer {
    /// The service's time.
    pub server_time: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_case_reads_back_and_nothing_else_does() {
        for chance in [0, 447_108, 999_999, u32::MAX] {
            let case = Case::drawn(chance);
            assert_eq!(case.to_string().parse(), Ok(case));
        }
        assert_eq!(Case::drawn(447_108).to_string(), "4471-08");
        for wrong in [
            "",
            "447108",
            "4471-8",
            "44710-8",
            "+471-08",
            "4471-08 ",
            "４４７１-08",
        ] {
            assert_eq!(wrong.parse::<Case>(), Err(NotACase), "{wrong}");
        }
    }
}
