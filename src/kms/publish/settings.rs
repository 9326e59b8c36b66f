//! Stores the settings of a publication, so that the host can repeat it each day.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::PublishError;
use crate::files;

const FILE: &str = "publish.json";

/// The settings with which this host is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The record to publish.
    #[serde(flatten)]
    pub announcement: Announcement,
    /// The name server, if it is not to be found through the zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<SocketAddr>,
    /// The file with the key that may change the zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tsig_key: Option<PathBuf>,
    /// The record that was published last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Announcement>,
}

/// The content of the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announcement {
    /// The domain whose computers are to find this host.
    pub zone: String,
    /// The name of this host.
    pub target: String,
    /// The port on which the host listens.
    pub port: u16,
    /// Clients ask hosts with a smaller number first.
    pub priority: u16,
    /// Of hosts with the same priority, clients ask one with twice the weight twice as often.
    pub weight: u16,
    /// The number of seconds for which name servers may cache the record.
    pub ttl: u32,
}

impl Settings {
    /// Reads the settings in a data directory. Returns None if nothing is published.
    ///
    /// # Errors
    /// [`PublishError`] if they cannot be read.
    pub fn read(data: &Path) -> Result<Option<Self>, PublishError> {
        let path = data.join(FILE);
        if !path.exists() {
            return Ok(None);
        }
        let content = files::read(&path)?;

        serde_json::from_slice(&content)
            .map(Some)
            .map_err(|_| PublishError::Damaged { path })
    }

    /// Stores the settings, so that the record can be published again.
    ///
    /// # Errors
    /// [`PublishError::File`] if they cannot be written.
    pub fn keep(&self, data: &Path) -> Result<(), PublishError> {
        let path = data.join(FILE);
        let content =
            serde_json::to_vec_pretty(self).map_err(|_| PublishError::Damaged { path: path.clone() })?;

        Ok(files::replace_private(&path, &content)?)
    }

    /// Deletes the settings.
    ///
    /// # Errors
    /// [`PublishError::File`] if the file cannot be removed.
    pub fn forget(data: &Path) -> Result<(), PublishError> {
        Ok(files::remove(&data.join(FILE))?)
    }
}
