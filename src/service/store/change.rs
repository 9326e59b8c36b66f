//! The changes that the vendor's staff make, and their results. Each change is recorded in the
//! audit log.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::record::{BlockReason, KeyRecord, OldKey, Organisation, Role, Seats, StaffMember, TokenRecord};
use crate::codes::KeyKind;
use crate::service::audit::{AuditEntry, Head};
use crate::wire::admin::KeyTerms;

/// The author of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Anyone with access to the service's computer.
    Console,
    /// A member of the staff.
    Staff {
        /// The member's name.
        name: String,
        /// The id of the token that was presented.
        token: String,
    },
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Console => f.write_str("console"),
            Self::Staff { name, .. } => write!(f, "staff:{name}"),
        }
    }
}

impl Actor {
    /// Returns the audit log entry for the change, which follows this head.
    pub(super) fn entry(&self, head: &Head, change: &Change, now: Timestamp) -> AuditEntry {
        let mut details = change.details();
        if let (Self::Staff { token, .. }, Some(members)) = (self, details.as_object_mut()) {
            members.insert("token".to_owned(), token.as_str().into());
        }

        head.next(
            now,
            self.to_string(),
            change.action().to_owned(),
            change.subject(),
            details,
        )
    }
}

/// A key to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedKey {
    /// The serial number.
    pub serial: u32,
    /// The kind of the key.
    pub kind: KeyKind,
    /// The number of its product.
    pub product: u16,
    /// The number of computers that may use it.
    pub limit: u32,
    /// The id of the organisation that holds it.
    pub organisation: Option<String>,
    /// The time from which it activates no further computer.
    pub expires_at: Option<Timestamp>,
    /// A note about it.
    pub note: Option<String>,
    /// The terms of its licences.
    pub terms: Option<KeyTerms>,
}

/// A key to record in place of one of a former licensing system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedKey {
    /// The old key.
    pub old: OldKey,
    /// The key that replaces it.
    pub key: IssuedKey,
}

/// A change. It is made completely, together with its entry in the audit log, or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Adds an organisation. [`Done::Organisation`]
    AddOrganisation {
        /// The new id.
        id: String,
        name: String,
    },
    /// Renames an organisation. [`Done::Organisation`]
    RenameOrganisation {
        /// The organisation's id.
        id: String,
        /// The new name.
        name: String,
    },
    /// Records new keys: all, or none if a serial number is taken. [`Done::Keys`]
    IssueKeys { keys: Vec<IssuedKey> },
    /// Records new keys, each in place of an old one: all, or none if a serial number is taken or an
    /// old key is known. [`Done::Keys`]
    ImportKeys { keys: Vec<ImportedKey> },
    /// Sets the limit of a key, not below the number of computers that use it. [`Done::Key`]
    SetLimit {
        /// The serial number.
        serial: u32,
        /// The new limit.
        limit: u32,
    },
    /// Raises the limit of a key. [`Done::Key`]
    RaiseLimit {
        /// The serial number.
        serial: u32,
        /// The increase: at least 1.
        by: u32,
        reason: Option<String>,
    },
    /// Sets the time from which a key activates no further computer. [`Done::Key`]
    SetExpiry {
        /// The serial number.
        serial: u32,
        /// The time; `None` for never.
        expires_at: Option<Timestamp>,
    },
    /// Sets the note about a key. [`Done::Key`]
    SetNote {
        /// The serial number.
        serial: u32,
        /// The note; `None` for no note.
        note: Option<String>,
    },
    /// Sets the organisation that holds a key. [`Done::Key`]
    SetOrganisation {
        /// The serial number.
        serial: u32,
        /// The organisation's id; `None` for no holder.
        organisation: Option<String>,
    },
    /// Sets the terms of a key's licences. [`Done::Key`]
    SetTerms {
        /// The serial number.
        serial: u32,
        /// The terms; `None` for none.
        terms: Option<KeyTerms>,
    },
    /// Blocks a key. A key that is already blocked keeps the time of its block and gets the new
    /// reason. [`Done::Key`]
    Block {
        /// The serial number.
        serial: u32,
        reason: BlockReason,
        /// A note for the audit log.
        note: Option<String>,
    },
    /// Unblocks a key. [`Done::Key`]
    Unblock {
        /// The serial number.
        serial: u32,
        /// A note for the audit log.
        note: Option<String>,
    },
    /// Releases an activation; one that is already released stays so. [`Done::Released`]
    ReleaseActivation {
        /// The key.
        serial: u32,
        /// The activation.
        id: String,
        reason: Option<String>,
    },
    /// Adds a member of the staff, or reinstates a removed one. [`Done::Staff`]
    AddStaff { name: String, role: Role },
    /// Changes the role of a member. [`Done::Staff`]
    ChangeRole {
        name: String,
        /// The new role.
        role: Role,
    },
    /// Removes a member, and revokes all of the member's tokens. [`Done::Staff`]
    RemoveStaff { name: String },
    /// Adds a token of a member. [`Done::Token`]
    AddToken {
        /// The public prefix.
        id: String,
        /// The member that it belongs to.
        staff: String,
        /// Its purpose.
        label: String,
        /// Its keyed hash. It is not written to the audit log.
        hash: String,
        /// The end of its validity.
        expires_at: Option<Timestamp>,
    },
    /// Revokes a token; one that is already revoked stays so. [`Done::Token`]
    RevokeToken {
        /// The token's id.
        id: String,
    },
    /// Records an event outside the database. [`Done::Recorded`]
    Record {
        action: String,
        /// The object of the action.
        subject: String,
        details: Value,
    },
}

impl Change {
    /// Returns the name of the action, for the audit log.
    #[must_use]
    pub fn action(&self) -> &str {
        match self {
            Self::AddOrganisation { .. } => "organisation.add",
            Self::RenameOrganisation { .. } => "organisation.rename",
            Self::IssueKeys { .. } => "keys.issue",
            Self::ImportKeys { .. } => "keys.import",
            Self::SetLimit { .. } => "key.set-limit",
            Self::RaiseLimit { .. } => "key.raise-limit",
            Self::SetExpiry { .. } => "key.set-expiry",
            Self::SetNote { .. } => "key.set-note",
            Self::SetOrganisation { .. } => "key.set-organisation",
            Self::SetTerms { .. } => "key.set-terms",
            Self::Block { .. } => "key.block",
            Self::Unblock { .. } => "key.unblock",
            Self::ReleaseActivation { .. } => "activation.release",
            Self::AddStaff { .. } => "staff.add",
            Self::ChangeRole { .. } => "staff.change-role",
            Self::RemoveStaff { .. } => "staff.remove",
            Self::AddToken { .. } => "token.add",
            Self::RevokeToken { .. } => "token.revoke",
            Self::Record { action, .. } => action,
        }
    }

    /// Returns the object of the action, for the audit log.
    #[must_use]
    pub fn subject(&self) -> String {
        match self {
            Self::AddOrganisation { id, .. } | Self::RenameOrganisation { id, .. } => {
                format!("organisation:{id}")
            }
            Self::IssueKeys { keys } => match keys.as_slice() {
                [key] => format!("key:{}", key.serial),
                keys => format!("keys:{}", keys.len()),
            },
            Self::ImportKeys { keys } => format!("keys:{}", keys.len()),
            Self::SetLimit { serial, .. }
            | Self::RaiseLimit { serial, .. }
            | Self::SetExpiry { serial, .. }
            | Self::SetNote { serial, .. }
            | Self::SetOrganisation { serial, .. }
            | Self::SetTerms { serial, .. }
            | Self::Block { serial, .. }
            | Self::Unblock { serial, .. } => format!("key:{serial}"),
            Self::ReleaseActivation { id, .. } => format!("activation:{id}"),
            Self::AddStaff { name, .. } | Self::ChangeRole { name, .. } | Self::RemoveStaff { name } => {
                format!("staff:{name}")
            }
            Self::AddToken { id, .. } | Self::RevokeToken { id } => format!("token:{id}"),
            Self::Record { subject, .. } => subject.clone(),
        }
    }

    /// Returns the details, for the audit log. They never contain a secret or its hash.
    #[must_use]
    pub fn details(&self) -> Value {
        match self {
            Self::AddOrganisation { name, .. } | Self::RenameOrganisation { name, .. } => {
                json!({ "name": name })
            }
            Self::IssueKeys { keys } => issued(keys.iter()),
            Self::ImportKeys { keys } => issued(keys.iter().map(|imported| &imported.key)),
            Self::SetLimit { limit, .. } => json!({ "limit": limit }),
            Self::RaiseLimit { by, reason, .. } => json!({ "by": by, "reason": reason }),
            Self::SetExpiry { expires_at, .. } => json!({ "expires_at": expires_at }),
            Self::SetNote { note, .. } | Self::Unblock { note, .. } => json!({ "note": note }),
            Self::SetOrganisation { organisation, .. } => json!({ "organisation": organisation }),
            Self::SetTerms { terms, .. } => json!({ "terms": terms }),
            Self::Block { reason, note, .. } => json!({ "reason": reason, "note": note }),
            Self::ReleaseActivation { serial, reason, .. } => json!({ "serial": serial, "reason": reason }),
            Self::AddStaff { role, .. } | Self::ChangeRole { role, .. } => json!({ "role": role }),
            Self::AddToken {
                staff,
                label,
                expires_at,
                ..
            } => json!({ "staff": staff, "label": label, "expires_at": expires_at }),
            Self::RemoveStaff { .. } | Self::RevokeToken { .. } => json!({}),
            Self::Record { details, .. } => details.clone(),
        }
    }
}

/// Returns the details of keys that are issued.
fn issued<'a>(keys: impl Iterator<Item = &'a IssuedKey>) -> Value {
    let keys: Value = keys
        .map(|key| {
            let mut details = json!({
                "serial": key.serial, "kind": key.kind, "product": key.product, "limit": key.limit,
                "organisation": key.organisation, "expires_at": key.expires_at, "note": key.note,
            });
            if let Some(terms) = &key.terms {
                details["terms"] = json!(terms);
            }

            details
        })
        .collect();

    json!({ "keys": keys })
}

/// The result of a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Done {
    /// The organisation as it is now.
    Organisation(Organisation),
    /// The keys that were recorded, in the given order.
    Keys(Vec<KeyRecord>),
    /// The key as it is now.
    Key(KeyRecord),
    /// The seats of the key as they are now.
    Released(Seats),
    /// The member as it is now.
    Staff(StaffMember),
    /// The token as it is now.
    Token(TokenRecord),
    /// The event was recorded.
    Recorded,
}

/// The reason that a change was refused. Nothing was changed at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is no such key.
    #[error("there is no key with serial number {serial}")]
    UnknownKey {
        /// The serial number.
        serial: u32,
    },
    /// The serial number belongs to another key.
    #[error("serial number {serial} is taken")]
    SerialTaken {
        /// The serial number.
        serial: u32,
    },
    /// An old key is imported already, by somebody else at the same time.
    #[error("one of the old keys was imported meanwhile")]
    OldKeyKnown,
    /// More computers use the key than the new limit allows.
    #[error(
        "{used} computers use the key, and its limit cannot be less: release some of them first (`computer list`, \
         `computer release`)"
    )]
    LimitBelowUse {
        /// The number of computers that use it.
        used: u32,
    },
    /// The limit would overflow, or would not be raised at all.
    #[error("the limit of {limit} cannot be raised by that")]
    BadRaise {
        /// The present limit.
        limit: u32,
    },
    /// The key has no such activation.
    #[error("the key has no such activation")]
    UnknownActivation,
    /// There is no such organisation.
    #[error("there is no organisation {id}")]
    UnknownOrganisation { id: String },
    /// An organisation with this id already exists.
    #[error("there is an organisation {id} already")]
    OrganisationExists { id: String },
    /// There is no such member of the staff.
    #[error("there is no member of staff named {name}")]
    UnknownStaff { name: String },
    /// A member with this name already exists.
    #[error("there is a member of staff named {name} already")]
    StaffExists { name: String },
    /// There is or was a member whose name most people cannot distinguish from this one.
    #[error(
        "{name} looks like {other}, who is or was a member of staff; choose a name that nobody takes for the other"
    )]
    LooksLike {
        /// The new name.
        name: String,
        /// The other member's name.
        other: String,
    },
    /// There is no such token.
    #[error("there is no such token")]
    UnknownToken,
    /// A token with this id already exists.
    #[error("there is a token with this id already")]
    TokenExists,
    /// The idempotency key was used with another request before.
    #[error("the idempotency key was used for another request")]
    OtherRequest,
}

/// Makes a change once, however often it is requested, until 100,000 further changes were made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idempotency {
    /// The client's name for the request; unique for each actor.
    pub key: String,
    /// The SHA-256 hash of the request, which distinguishes another request from the same one.
    pub request: [u8; 32],
}

/// The results of changes, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllDone {
    /// The result of each change.
    pub done: Vec<Done>,
    /// True if the changes were made before, and nothing was changed now.
    pub repeated: bool,
}
