//! Describe what the service and those who administer it say to each other.
//!
//! Unlike elsewhere, a request with a member that the service does not know is refused: an administrator's slip of the
//! pen is not to be passed over in silence. Lists come in pages: `next`, where there is more, goes into `?cursor=` of
//! the next request. Every `POST` and `PATCH` may bear the header [`IDEMPOTENCY_HEADER`].

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use crate::codes::KeyKind;
use crate::licence::Method;

/// The header by which a repeated request is known (draft-ietf-httpapi-idempotency-key-header): 1 to 255 visible ASCII
/// characters, for 24 hours, for each member of staff apart.
pub const IDEMPOTENCY_HEADER: &str = "idempotency-key";

/// The most keys that one request issues.
pub const MAX_KEYS_AT_ONCE: u32 = 1000;

/// The most items of one page.
pub const MAX_PAGE: u32 = 500;

/// The items of a page, where a request does not say how many.
pub const DEFAULT_PAGE: u32 = 50;

/// The paths of administration.
pub mod path {
    /// `GET` → [`Listing`](super::Listing) of [`OrganisationEntry`](super::OrganisationEntry); `POST`
    /// [`OrganisationName`](super::OrganisationName) → 201 [`OrganisationEntry`](super::OrganisationEntry).
    pub const ORGANISATIONS: &str = "/v1/organisations";
    /// `GET`, `PATCH` [`OrganisationName`](super::OrganisationName) →
    /// [`OrganisationEntry`](super::OrganisationEntry).
    pub const ORGANISATION: &str = "/v1/organisations/{id}";
    /// `GET` → [`Listing`](super::Listing) of [`KeyEntry`](super::KeyEntry); `POST` [`KeyOrder`](super::KeyOrder) →
    /// 201 [`IssuedKeys`](super::IssuedKeys).
    pub const KEYS: &str = "/v1/keys";
    /// `GET`, `PATCH` [`KeyChange`](super::KeyChange) → [`KeyEntry`](super::KeyEntry).
    pub const KEY: &str = "/v1/keys/{serial}";
    /// `POST` [`RaiseOrder`](super::RaiseOrder) → [`KeyEntry`](super::KeyEntry).
    pub const KEY_RAISE: &str = "/v1/keys/{serial}/raise";
    /// `POST` [`BlockOrder`](super::BlockOrder) → [`KeyEntry`](super::KeyEntry).
    pub const KEY_BLOCK: &str = "/v1/keys/{serial}/block";
    /// `POST` [`UnblockOrder`](super::UnblockOrder) → [`KeyEntry`](super::KeyEntry).
    pub const KEY_UNBLOCK: &str = "/v1/keys/{serial}/unblock";
    /// `GET` → [`Listing`](super::Listing) of [`ComputerEntry`](super::ComputerEntry).
    pub const COMPUTERS: &str = "/v1/keys/{serial}/activations";
    /// `POST` [`ReleaseOrder`](super::ReleaseOrder) → [`Usage`](super::Usage).
    pub const COMPUTER_RELEASE: &str = "/v1/keys/{serial}/activations/{id}/release";
    /// `GET` → [`Listing`](super::Listing) of [`StaffEntry`](super::StaffEntry), all on one page; `POST`
    /// [`NewStaff`](super::NewStaff) → 201 [`StaffEntry`](super::StaffEntry).
    pub const STAFF: &str = "/v1/staff";
    /// `GET`, `PATCH` [`RoleChange`](super::RoleChange), `DELETE` → [`StaffEntry`](super::StaffEntry).
    pub const STAFF_MEMBER: &str = "/v1/staff/{name}";
    /// `GET` → [`Listing`](super::Listing) of [`TokenEntry`](super::TokenEntry), all on one page; `POST`
    /// [`NewToken`](super::NewToken) → 201 [`IssuedToken`](super::IssuedToken).
    pub const STAFF_TOKENS: &str = "/v1/staff/{name}/tokens";
    /// `DELETE` → [`TokenEntry`](super::TokenEntry).
    pub const TOKEN: &str = "/v1/tokens/{id}";
    /// `GET` → [`Listing`](super::Listing) of [`AuditLine`](super::AuditLine).
    pub const AUDIT: &str = "/v1/audit";
}

/// What a member of staff may do.
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

    /// The name used in the database, in JSON and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Supervisor => "supervisor",
            Self::Administrator => "administrator",
            Self::Auditor => "auditor",
        }
    }

    /// The role of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == name)
    }
}

/// Why a key is blocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum BlockReason {
    /// Its holder says that others have it.
    ReportedStolen,
    /// Its price was paid back.
    Refunded,
    /// It was published, or used against its terms.
    Abused,
    /// It should not have been made.
    IssuedInError,
}

impl BlockReason {
    /// Every reason.
    pub const ALL: [Self; 4] = [
        Self::ReportedStolen,
        Self::Refunded,
        Self::Abused,
        Self::IssuedInError,
    ];

    /// The name used in the database and in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ReportedStolen => "reported_stolen",
            Self::Refunded => "refunded",
            Self::Abused => "abused",
            Self::IssuedInError => "issued_in_error",
        }
    }

    /// The reason of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == name)
    }
}

/// That a key activates no more computers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct Blocked {
    /// Since when.
    pub at: Timestamp,
    /// Why.
    pub reason: BlockReason,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct Listing<T> {
    /// The items.
    pub items: Vec<T>,
    /// What to send as `cursor` for the next page, if there is one.
    pub next: Option<String>,
}

/// A customer of the vendor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct OrganisationEntry {
    /// Names it: `org-` and 16 symbols.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it was added.
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

/// What may be known of a key. The key itself is told only when it is issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct KeyEntry {
    /// Its serial number, which names it.
    pub serial: u64,
    /// Its last five symbols.
    pub last_five: String,
    /// What it is for.
    pub kind: KeyKind,
    /// The code of its product, as in the catalogue.
    pub product: u16,
    /// The id of the organisation that holds it.
    pub organisation: Option<String>,
    /// How many computers use it now.
    pub used: u32,
    /// How many may.
    pub limit: u32,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// From when on it activates no further computer.
    pub expires_at: Option<Timestamp>,
    /// What the vendor wrote down about it.
    pub note: Option<String>,
    /// Whether it is blocked.
    pub blocked: Option<Blocked>,
}

/// Asks for new keys, all alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct KeyOrder {
    /// What they are for.
    pub kind: KeyKind,
    /// The code of their product: 0 to 4095.
    #[cfg_attr(feature = "service", schema(maximum = 4095))]
    pub product: u16,
    /// How many computers may use each.
    pub limit: u32,
    /// How many keys: 1 to 1000.
    #[serde(default = "one")]
    #[cfg_attr(feature = "service", schema(minimum = 1, maximum = 1000))]
    pub count: u32,
    /// The id of the organisation that will hold them.
    #[serde(default)]
    pub organisation: Option<String>,
    /// From when on they activate no further computer.
    #[serde(default)]
    pub expires_at: Option<Timestamp>,
    /// What is to be known about them: at most 1000 characters.
    #[serde(default)]
    #[cfg_attr(feature = "service", schema(max_length = 1000))]
    pub note: Option<String>,
}

const fn one() -> u32 {
    1
}

/// The keys that were issued: the only time that they are told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct IssuedKeys {
    /// The keys.
    pub keys: Vec<KeyWithSecret>,
}

/// A key, with the key itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct KeyWithSecret {
    /// Its serial number, which names it from now on.
    pub serial: u64,
    /// The key, for its holder.
    #[cfg_attr(feature = "service", schema(value_type = String))]
    pub key: Secret,
}

/// Asks to change a key. What is not given stays; what is `null` is taken away (RFC 7396).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct KeyChange {
    /// How many computers may use it; not fewer than use it now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// From when on it activates no further computer.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(value_type = Option<String>, format = DateTime))]
    pub expires_at: Option<Option<Timestamp>>,
    /// What is to be known about it: at most 1000 characters.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(value_type = Option<String>, max_length = 1000))]
    pub note: Option<Option<String>>,
    /// The id of the organisation that holds it.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(value_type = Option<String>))]
    pub organisation: Option<Option<String>>,
}

/// Tells a member that is `null` from one that is not there.
#[expect(clippy::option_option, reason = "not there, null and a value are three cases")]
fn given<'de, T, D>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::deserialize(deserializer).map(Some)
}

/// Asks to allow more computers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RaiseOrder {
    /// How many more.
    #[cfg_attr(feature = "service", schema(minimum = 1))]
    pub by: u32,
    /// Why: at most 1000 characters.
    #[cfg_attr(feature = "service", schema(min_length = 1, max_length = 1000))]
    pub reason: String,
}

/// Asks to block a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct BlockOrder {
    /// Why.
    pub reason: BlockReason,
    /// In words, for the audit log: at most 1000 characters.
    #[serde(default)]
    #[cfg_attr(feature = "service", schema(max_length = 1000))]
    pub note: Option<String>,
}

/// Asks to take the block from a key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UnblockOrder {
    /// Why, for the audit log: at most 1000 characters.
    #[serde(default)]
    #[cfg_attr(feature = "service", schema(max_length = 1000))]
    pub note: Option<String>,
}

/// One computer that uses a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ComputerEntry {
    /// Names its activation.
    pub activation_id: String,
    /// How it was activated first.
    pub method: Method,
    /// When it was activated first.
    pub activated_at: Timestamp,
    /// When it was last heard of.
    pub seen_at: Timestamp,
    /// When the activation ends, if it is provisional.
    pub ends_at: Option<Timestamp>,
}

/// Asks to give the activation of a computer back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ReleaseOrder {
    /// Why: at most 1000 characters.
    #[cfg_attr(feature = "service", schema(min_length = 1, max_length = 1000))]
    pub reason: String,
}

/// How many computers use a key, and how many may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct Usage {
    /// How many do.
    pub used: u32,
    /// How many may.
    pub limit: u32,
}

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct StaffEntry {
    /// The name.
    pub name: String,
    /// What the member may do.
    pub role: Role,
    /// When the member was added.
    pub created_at: Timestamp,
    /// When the member was removed, if so.
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
    /// What the member may do.
    pub role: Role,
}

/// Asks to give a member of staff another role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RoleChange {
    /// What the member may do from now on.
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
    /// What it is for.
    pub label: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When its validity ends.
    pub expires_at: Option<Timestamp>,
    /// When it was revoked, if so.
    pub revoked_at: Option<Timestamp>,
}

/// Asks for a token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewToken {
    /// What it is for: at most 200 characters on one line.
    #[cfg_attr(feature = "service", schema(min_length = 1, max_length = 200))]
    pub label: String,
    /// When its validity ends.
    #[serde(default)]
    pub expires_at: Option<Timestamp>,
}

/// A token that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct IssuedToken {
    /// What is known of it from now on.
    #[serde(flatten)]
    pub entry: TokenEntry,
    /// The token itself, told only this once: the answer to a repeated request has none, since the service does not
    /// know it any more.
    #[cfg_attr(feature = "service", schema(value_type = Option<String>))]
    pub token: Option<Secret>,
}

/// An entry of the audit log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct AuditLine {
    /// Its number: 1, 2, 3 …
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Who: `console`, or `staff:` and a name.
    pub actor: String,
    /// What was done, for example `key.block`.
    pub action: String,
    /// To what, for example `key:17`.
    pub subject: String,
    /// The particulars.
    pub details: serde_json::Value,
    /// The hash of the entry before, in hexadecimal.
    pub previous: String,
    /// The hash of this entry, in hexadecimal.
    pub hash: String,
}

/// A text that is told once. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_tells_null_from_nothing() {
        let change: KeyChange = serde_json::from_str(r#"{ "note": null, "limit": 5 }"#).unwrap();

        assert_eq!(
            change,
            KeyChange {
                limit: Some(5),
                note: Some(None),
                ..KeyChange::default()
            }
        );
        assert_eq!(
            serde_json::to_value(&change).unwrap(),
            serde_json::json!({ "note": null, "limit": 5 })
        );
    }

    #[test]
    fn a_slip_of_the_pen_is_refused() {
        assert!(serde_json::from_str::<KeyChange>(r#"{ "limt": 5 }"#).is_err());
        assert!(serde_json::from_str::<NewStaff>(r#"{ "name": "Aiko", "role": "boss" }"#).is_err());
    }

    #[test]
    fn debug_shows_no_secret() {
        let issued = KeyWithSecret {
            serial: 1,
            key: Secret("the key".to_owned()),
        };

        assert!(!format!("{issued:?}").contains("the key"));
    }
}
