//! What the vendor's people change, and what comes of it. Each change is written down in the audit log.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::record::{BlockReason, KeyRecord, Organisation, Role, Seats, StaffMember, TokenRecord};
use crate::codes::KeyKind;
use crate::service::audit::{AuditEntry, Head};

/// Who makes a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Whoever may use the service's computer.
    Console,
    /// A member of the staff.
    Staff {
        /// The member's name.
        name: String,
        /// The id of the token that was shown.
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
    /// The entry of the audit log that follows this head and tells of the change.
    pub(super) fn entry(&self, head: &Head, change: &Change, now: Timestamp) -> AuditEntry {
        let mut details = change.details();
        if let (Self::Staff { token, .. }, Some(members)) = (self, details.as_object_mut()) {
            let _former = members.insert("token".to_owned(), token.as_str().into());
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

/// A key that is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedKey {
    /// Its serial number.
    pub serial: u32,
    /// What it is for.
    pub kind: KeyKind,
    /// The number of its product.
    pub product: u16,
    /// How many computers may use it.
    pub limit: u32,
    /// The organisation that holds it, by its id.
    pub organisation: Option<String>,
    /// From when on it activates no further computer.
    pub expires_at: Option<Timestamp>,
    /// What is to be known about it.
    pub note: Option<String>,
}

/// One change. It is made whole, together with its entry in the audit log, or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Adds an organisation. [`Done::Organisation`]
    AddOrganisation {
        /// The new id.
        id: String,
        /// Its name.
        name: String,
    },
    /// Gives an organisation another name. [`Done::Organisation`]
    RenameOrganisation {
        /// Which.
        id: String,
        /// The new name.
        name: String,
    },
    /// Records new keys: all, or none if a serial number is taken. [`Done::Keys`]
    IssueKeys {
        /// The keys.
        keys: Vec<IssuedKey>,
    },
    /// Sets the limit of a key, not below the number of computers that use it. [`Done::Key`]
    SetLimit {
        /// Which key.
        serial: u32,
        /// The new limit.
        limit: u32,
    },
    /// Raises the limit of a key. [`Done::Key`]
    RaiseLimit {
        /// Which key.
        serial: u32,
        /// By how much: at least 1.
        by: u32,
        /// Why.
        reason: Option<String>,
    },
    /// Sets from when on a key activates no further computer. [`Done::Key`]
    SetExpiry {
        /// Which key.
        serial: u32,
        /// From when on; never, if not given.
        expires_at: Option<Timestamp>,
    },
    /// Sets what is to be known about a key. [`Done::Key`]
    SetNote {
        /// Which key.
        serial: u32,
        /// The note; none, if not given.
        note: Option<String>,
    },
    /// Sets who holds a key. [`Done::Key`]
    SetOrganisation {
        /// Which key.
        serial: u32,
        /// The organisation's id; nobody, if not given.
        organisation: Option<String>,
    },
    /// Blocks a key. One that is blocked stays so since then, for the new reason. [`Done::Key`]
    Block {
        /// Which key.
        serial: u32,
        /// Why.
        reason: BlockReason,
        /// In words, for the audit log.
        note: Option<String>,
    },
    /// Takes the block from a key. [`Done::Key`]
    Unblock {
        /// Which key.
        serial: u32,
        /// In words, for the audit log.
        note: Option<String>,
    },
    /// Gives an activation back; one that was given back stays so. [`Done::Released`]
    ReleaseActivation {
        /// The key.
        serial: u32,
        /// The activation.
        id: String,
        /// Why.
        reason: Option<String>,
    },
    /// Adds a member of the staff, or takes a removed one back. [`Done::Staff`]
    AddStaff {
        /// The name.
        name: String,
        /// What the member may do.
        role: Role,
    },
    /// Gives a member another role. [`Done::Staff`]
    ChangeRole {
        /// Who.
        name: String,
        /// The new role.
        role: Role,
    },
    /// Removes a member, and revokes all the member's tokens. [`Done::Staff`]
    RemoveStaff {
        /// Who.
        name: String,
    },
    /// Adds a token of a member. [`Done::Token`]
    AddToken {
        /// The public prefix.
        id: String,
        /// Whose it is.
        staff: String,
        /// What it is for.
        label: String,
        /// Its keyed hash. It is not written to the audit log.
        hash: String,
        /// When its validity ends.
        expires_at: Option<Timestamp>,
    },
    /// Revokes a token; one that was revoked stays so. [`Done::Token`]
    RevokeToken {
        /// Which.
        id: String,
    },
    /// Writes down what happened outside the database. [`Done::Recorded`]
    Record {
        /// What was done.
        action: String,
        /// To what.
        subject: String,
        /// The particulars.
        details: Value,
    },
}

impl Change {
    /// What was done, for the audit log.
    #[must_use]
    pub fn action(&self) -> &str {
        match self {
            Self::AddOrganisation { .. } => "organisation.add",
            Self::RenameOrganisation { .. } => "organisation.rename",
            Self::IssueKeys { .. } => "keys.issue",
            Self::SetLimit { .. } => "key.set-limit",
            Self::RaiseLimit { .. } => "key.raise-limit",
            Self::SetExpiry { .. } => "key.set-expiry",
            Self::SetNote { .. } => "key.set-note",
            Self::SetOrganisation { .. } => "key.set-organisation",
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

    /// To what it was done, for the audit log.
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
            Self::SetLimit { serial, .. }
            | Self::RaiseLimit { serial, .. }
            | Self::SetExpiry { serial, .. }
            | Self::SetNote { serial, .. }
            | Self::SetOrganisation { serial, .. }
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

    /// The particulars, for the audit log; never a secret or what checks one.
    #[must_use]
    pub fn details(&self) -> Value {
        match self {
            Self::AddOrganisation { name, .. } | Self::RenameOrganisation { name, .. } => {
                json!({ "name": name })
            }
            Self::IssueKeys { keys } => {
                let keys: Value = keys
                    .iter()
                    .map(|key| {
                        json!({
                            "serial": key.serial, "kind": key.kind, "product": key.product, "limit": key.limit,
                            "organisation": key.organisation, "expires_at": key.expires_at, "note": key.note,
                        })
                    })
                    .collect();

                json!({ "keys": keys })
            }
            Self::SetLimit { limit, .. } => json!({ "limit": limit }),
            Self::RaiseLimit { by, reason, .. } => json!({ "by": by, "reason": reason }),
            Self::SetExpiry { expires_at, .. } => json!({ "expires_at": expires_at }),
            Self::SetNote { note, .. } | Self::Unblock { note, .. } => json!({ "note": note }),
            Self::SetOrganisation { organisation, .. } => json!({ "organisation": organisation }),
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

/// What a change came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Done {
    /// The organisation as it is now.
    Organisation(Organisation),
    /// The keys that were recorded, in the order in which they were given.
    Keys(Vec<KeyRecord>),
    /// The key as it is now.
    Key(KeyRecord),
    /// How many computers use the key now.
    Released(Seats),
    /// The member as it is now.
    Staff(StaffMember),
    /// The token as it is now.
    Token(TokenRecord),
    /// It was written down.
    Recorded,
}

/// Why a change was not made: nothing was changed at all.
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
    /// More computers use the key than the new limit allows.
    #[error("{used} computers use the key")]
    LimitBelowUse {
        /// How many use it.
        used: u32,
    },
    /// The limit would be larger than can be counted, or would not be raised at all.
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
    UnknownOrganisation {
        /// The id.
        id: String,
    },
    /// There is an organisation of this id.
    #[error("there is an organisation {id} already")]
    OrganisationExists {
        /// The id.
        id: String,
    },
    /// There is no such member of the staff.
    #[error("there is no member of staff named {name}")]
    UnknownStaff {
        /// The name.
        name: String,
    },
    /// There is a member of this name.
    #[error("there is a member of staff named {name} already")]
    StaffExists {
        /// The name.
        name: String,
    },
    /// There is or was a member whose name most people cannot tell from this one.
    #[error(
        "{name} looks like {other}, who is or was a member of staff; choose a name that nobody takes for the other"
    )]
    LooksLike {
        /// The new name.
        name: String,
        /// The other's name.
        other: String,
    },
    /// There is no such token.
    #[error("there is no such token")]
    UnknownToken,
    /// There is a token with this id.
    #[error("there is a token with this id already")]
    TokenExists,
    /// The idempotency key came with another request before.
    #[error("the idempotency key was used for another request")]
    OtherRequest,
}

/// Makes a change once, however often it is asked for, until 100,000 further changes were made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idempotency {
    /// What the client calls the request; unique for each actor.
    pub key: String,
    /// SHA-256 of the request, by which another one is told from the same one.
    pub request: [u8; 32],
}

/// What changes came to, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllDone {
    /// What each came to.
    pub done: Vec<Done>,
    /// Whether this was done before, and nothing was changed now.
    pub repeated: bool,
}
