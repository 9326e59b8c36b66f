//! The messages between the service and its administrators.
//!
//! Unlike elsewhere, a request with a member that the service does not know is refused: an
//! administrator's typing error must not be ignored silently. Lists come in pages: if there is
//! more, `next` is the value of `?cursor=` in the next request. Every `POST` and `PATCH` may carry
//! the header [`IDEMPOTENCY_HEADER`].

mod keys;
mod people;
mod terms;

pub use keys::*;
pub use people::*;
pub use terms::*;

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The header by which a repeated request is recognised
/// (draft-ietf-httpapi-idempotency-key-header): 1 to 255 visible ASCII characters, separate for
/// each member of staff. Answers are kept until 100,000 further changes were made.
pub const IDEMPOTENCY_HEADER: &str = "idempotency-key";

/// The maximum number of keys that one request issues.
pub const MAX_KEYS_AT_ONCE: u32 = 1000;

/// The maximum number of items on a page.
pub const MAX_PAGE: u32 = 500;

/// The number of items on a page if a request does not specify it.
pub const DEFAULT_PAGE: u32 = 50;

/// The paths of administration.
pub mod path {
    /// `GET` → [`Listing`](super::Listing) of [`OrganisationEntry`](super::OrganisationEntry);
    /// `POST` [`OrganisationName`](super::OrganisationName) → 201
    /// [`OrganisationEntry`](super::OrganisationEntry).
    pub const ORGANISATIONS: &str = "/v1/organisations";
    /// `GET`, `PATCH` [`OrganisationName`](super::OrganisationName) →
    /// [`OrganisationEntry`](super::OrganisationEntry).
    pub const ORGANISATION: &str = "/v1/organisations/{id}";
    /// `GET` → [`Listing`](super::Listing) of [`KeyEntry`](super::KeyEntry); `POST`
    /// [`KeyOrder`](super::KeyOrder) → 201 [`IssuedKeys`](super::IssuedKeys).
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
    /// `GET` → [`Listing`](super::Listing) of [`StaffEntry`](super::StaffEntry), all on one page;
    /// `POST` [`NewStaff`](super::NewStaff) → 201 [`StaffEntry`](super::StaffEntry).
    pub const STAFF: &str = "/v1/staff";
    /// `GET`, `PATCH` [`RoleChange`](super::RoleChange), `DELETE` →
    /// [`StaffEntry`](super::StaffEntry).
    pub const STAFF_MEMBER: &str = "/v1/staff/{name}";
    /// `GET` → [`Listing`](super::Listing) of [`TokenEntry`](super::TokenEntry), all on one page;
    /// `POST` [`NewToken`](super::NewToken) → 201 [`IssuedToken`](super::IssuedToken).
    pub const STAFF_TOKENS: &str = "/v1/staff/{name}/tokens";
    /// `DELETE` → [`TokenEntry`](super::TokenEntry).
    pub const TOKEN: &str = "/v1/tokens/{id}";
    /// `GET` → [`Listing`](super::Listing) of [`AuditLine`](super::AuditLine).
    pub const AUDIT: &str = "/v1/audit";
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct Listing<T> {
    /// The items.
    pub items: Vec<T>,
    /// The value to send as `cursor` for the next page, if there is one.
    pub next: Option<String>,
}

/// An entry of the audit log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct AuditLine {
    /// Its number: 1, 2, 3 …
    pub seq: u64,
    /// The time.
    pub at: Timestamp,
    /// The one who did it: `console`, or `staff:` and a name.
    pub actor: String,
    /// The action, for example `key.block`.
    pub action: String,
    /// The subject to which it was done, for example `key:17`.
    pub subject: String,
    /// The particulars.
    pub details: serde_json::Value,
    /// The hash of the entry before, in hexadecimal.
    pub previous: String,
    /// The hash of this entry, in hexadecimal.
    pub hash: String,
}

/// A text that is shown only once. `Debug` hides it.
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
