//! Remember what happened, as data that any language can tell.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use super::kms::HostAddress;
use crate::fault::Code;

/// The latest events, the latest last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct History(VecDeque<Entry>);

impl History {
    /// How many events are kept; the oldest goes first.
    pub const LENGTH: usize = 100;

    /// Adds an event.
    pub fn push(&mut self, entry: Entry) {
        if self.0.len() >= Self::LENGTH {
            let _oldest = self.0.pop_front();
        }
        self.0.push_back(entry);
    }

    /// Adds to the latest event which KMS host it was about.
    pub(super) fn met(&mut self, contact: Contact) {
        if let Some(entry) = self.0.back_mut() {
            entry.kms = Some(contact);
        }
    }

    /// The events, the latest last.
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
    /// When.
    pub at: Timestamp,
    /// What happened.
    #[serde(flatten)]
    pub what: What,
    /// The error code, where something failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
    /// The KMS host, where one was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kms: Option<Contact>,
}

/// What is known of an attempt with a KMS host.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Contact {
    /// The host that was asked; none if none was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<HostAddress>,
    /// How many computers it knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// How many it must know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<u32>,
    /// Minutes between renewals, where it said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renewal_minutes: Option<u32>,
    /// Minutes between attempts without a lease, where it said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_minutes: Option<u32>,
}

/// What can happen to a product's activation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum What {
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
    /// A lease was renewed, or an activation took the place of another.
    Renewed,
    /// The activation was given back.
    Released,
    /// An attempt to activate or to renew failed; the entry has the code.
    Failed,
    /// The document was damaged and the copy before it was used.
    Restored,
    /// Both copies of the document were damaged; everything before this event is lost.
    StartedAnew,
}
