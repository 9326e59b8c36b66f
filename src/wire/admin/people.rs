//! Organisations, staff and their tokens, as administrators see them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Secret;

/// The role of a member of staff, which says what the member may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Looks up and confirms.
    Desk,
    /// Also raises a limit, releases a computer, confirms provisionally.
    Supervisor,
    /// Everything.
    Administrator,
    /// Reads everything and changes nothing.
    Auditor,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Desk, Self::Supervisor, Self::Administrator, Self::Auditor];

    /// Returns the name that is used in the database, in JSON and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Supervisor => "supervisor",
            Self::Administrator => "administrator",
            Self::Auditor => "auditor",
        }
    }

    /// Returns the role with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == name)
    }
}

/// A customer of the vendor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct OrganisationEntry {
    /// Names it: `org-` and 16 symbols.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The time at which it was added.
    pub created_at: Timestamp,
}

/// The name of an organisation: at most 200 characters on one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OrganisationName {
    /// The name.
    #[cfg_attr(feature = "service", schema(min_length = 1, max_length = 200))]
    pub name: String,
}

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct StaffEntry {
    /// The name.
    pub name: String,
    /// The member's role.
    pub role: Role,
    /// The time at which the member was added.
    pub created_at: Timestamp,
    /// The time at which the member was removed, if so.
    pub removed_at: Option<Timestamp>,
}

/// Asks to add a member of staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewStaff {
    /// The name: at most 64 characters on one line.
    #[cfg_attr(feature = "service", schema(min_length = 1, max_length = 64))]
    pub name: String,
    /// The member's role.
    pub role: Role,
}

/// Asks to give a member of staff another role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RoleChange {
    /// The member's role from now on.
    pub role: Role,
}

/// A token of a member of staff, without the token itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct TokenEntry {
    /// Names the token: the 8 symbols after `kkn_`.
    pub id: String,
    /// Whose it is.
    pub staff: String,
    /// The purpose that it was made for.
    pub label: String,
    /// The time at which it was made.
    pub created_at: Timestamp,
    /// The time at which its validity ends.
    pub expires_at: Option<Timestamp>,
    /// The time at which it was revoked, if so.
    pub revoked_at: Option<Timestamp>,
}

/// Asks for a token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewToken {
    /// The purpose that it is made for: at most 200 characters on one line.
    #[cfg_attr(feature = "service", schema(min_length = 1, max_length = 200))]
    pub label: String,
    /// The time at which its validity ends.
    #[serde(default)]
    pub expires_at: Option<Timestamp>,
}

/// A token that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct IssuedToken {
    /// The token as it is listed from now on.
    #[serde(flatten)]
    pub entry: TokenEntry,
    /// The token itself, told only this once: the answer to a repeated request has none, since the service does not
    /// know it any more.
    #[cfg_attr(feature = "service", schema(value_type = Option<String>))]
    pub token: Option<Secret>,
}
