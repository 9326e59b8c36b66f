//! The stored identity of a host, except its signing key.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::IdentityError;
use crate::codes::{InstallationId, ProductKey};
use crate::files;
use crate::licence::{HostCertificate, HostClaims, Method};
use crate::text;

/// The content of `host.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Document {
    pub(super) version: u32,
    #[serde(default, with = "text::optional", skip_serializing_if = "Option::is_none")]
    pub(super) host_key: Option<ProductKey>,
    /// The key that replaces the other one once the host is activated with it.
    #[serde(default, with = "text::optional", skip_serializing_if = "Option::is_none")]
    pub(super) next_key: Option<ProductKey>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) certificate: Option<HostCertificate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) method: Option<Method>,
    /// The claims of the certificate, which was verified when it was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) claims: Option<HostClaims>,
    /// The installation ID of an activation that was released by a code. It is kept until the next
    /// activation.
    #[serde(default, with = "text::optional", skip_serializing_if = "Option::is_none")]
    pub(super) released: Option<InstallationId>,
}

impl Document {
    const VERSION: u32 = 1;
}

pub(super) fn read(path: &Path) -> Result<Document, IdentityError> {
    if !path.exists() {
        return Ok(Document {
            version: Document::VERSION,
            host_key: None,
            next_key: None,
            certificate: None,
            method: None,
            claims: None,
            released: None,
        });
    }
    let content = files::read_private(path).map_err(IdentityError::of_file(path))?;

    serde_json::from_slice::<Document>(&content)
        .ok()
        .filter(|document| document.version == Document::VERSION)
        .ok_or_else(|| IdentityError::Damaged {
            path: path.to_owned(),
        })
}
