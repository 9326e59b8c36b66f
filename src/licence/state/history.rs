//! The history of a product's activation, as data that can be shown in any language.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use super::kms::HostAddress;
use crate::fault::Code;
use crate::text::in_seconds;

/// The latest events, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct History(VecDeque<Entry>);

impl History {
    /// The number of events that are kept; the oldest is removed first.
    pub const LENGTH: usize = 100;

    /// Adds an event.
    pub fn push(&mut self, entry: Entry) {
        if self.0.len() >= Self::LENGTH {
            self.0.pop_front();
        }
        self.0.push_back(entry);
    }

    /// Adds the KMS host that was involved to the latest event.
    pub(super) fn add_contact(&mut self, contact: Contact) {
        if let Some(entry) = self.0.back_mut() {
            entry.kms = Some(contact);
        }
    }

    /// Returns the events, oldest first.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> + ExactSizeIterator {
        self.0.iter()
    }
}

impl<'de> Deserialize<'de> for History {
    /// Skips events that this version cannot read.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut history = Self::default();
        for entry in Vec::<serde_json::Value>::deserialize(deserializer)? {
            if let Ok(entry) = serde_json::from_value(entry) {
                history.push(entry);
            }
        }

        Ok(history)
    }
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Entry {
    /// The time of the event.
    #[serde(serialize_with = "in_seconds")]
    pub at: Timestamp,
    /// The kind of event.
    #[serde(flatten)]
    pub what: EventKind,
    /// The error code, if something failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
    /// The KMS host, if one was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kms: Option<Contact>,
}

/// The details of an attempt with a KMS host.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Contact {
    /// The host that was asked; none if none was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<HostAddress>,
    /// The number of computers that the host has counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// The number of computers that the host must have counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<u32>,
    /// Minutes between renewals, if the host specified them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renewal_minutes: Option<u32>,
    /// Minutes between attempts without a lease, if the host specified them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_minutes: Option<u32>,
}

/// The kind of an event in a product's activation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum EventKind {
    /// A product key was installed.
    KeyInstalled {
        /// The key's serial number, which is no secret.
        serial: u32,
    },
    /// The product key was removed.
    KeyRemoved {
        /// The key's serial number, which is no secret.
        serial: u32,
    },
    /// The product was activated.
    Activated,
    /// A lease was renewed, or an activation replaced another.
    Renewed,
    /// The activation was released.
    Released,
    /// An attempt to activate or to renew failed; the entry has the code.
    Failed,
    /// The document was damaged and the copy before it was used.
    Restored,
    /// Both copies of the document were damaged; everything before this event is lost.
    StartedAnew,
}
