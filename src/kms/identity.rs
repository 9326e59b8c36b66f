//! Keep who the host is: the key with which it signs leases, the KMS host key, and the vendor's certificate.
//!
//! | file in the data directory | is |
//! |---|---|
//! | `host.key` | the host's signing key: 32 bytes |
//! | `host.json` | the rest; it holds the KMS host key, and so is its owner's alone like the other |

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::catalogue::Catalogue;
use crate::codes::{InstallationId, KeyKind, ProductKey};
use crate::fault::Fault;
use crate::files::{self, FileError};
use crate::jws::{JwsError, SigningKey};
use crate::licence::{HostCertificate, HostClaims, host_fingerprint};

const KEY: &str = "host.key";
pub(super) const DOCUMENT: &str = "host.json";

/// Why the host's files cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// A file cannot be used.
    #[error(transparent)]
    File(#[from] FileError),
    /// No key can be made.
    #[error("the host's key was not made: {0}")]
    Key(#[from] JwsError),
    /// The document is damaged, or of a later version.
    #[error("{path} cannot be read; restore it from a backup, or remove it and activate the host again")]
    Damaged {
        /// The file.
        path: PathBuf,
    },
}

/// Who the host is.
#[derive(Debug)]
pub struct Identity {
    directory: PathBuf,
    key: SigningKey,
    document: Document,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Document {
    version: u32,
    nonce: u8,
    #[serde(default, with = "host_key", skip_serializing_if = "Option::is_none")]
    host_key: Option<ProductKey>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    certificate: Option<HostCertificate>,
    /// What the certificate says; it was verified when it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    claims: Option<HostClaims>,
}

impl Document {
    const VERSION: u32 = 1;
}

impl Identity {
    /// Opens the host's files in this directory, and makes what is missing: a host that has its own key and nothing else.
    ///
    /// # Errors
    /// [`IdentityError`] names the file.
    pub fn open(directory: &Path) -> Result<Self, IdentityError> {
        files::make_directory(directory)?;
        let path = directory.join(KEY);
        let key = if path.exists() {
            SigningKey::from_bytes(&*files::read_key(&path)?)
        } else {
            let key = SigningKey::generate()?;
            files::replace_private(&path, &*key.to_bytes())?;
            key
        };
        let document = read(&directory.join(DOCUMENT))?;

        Ok(Self {
            directory: directory.to_owned(),
            key,
            document,
        })
    }

    /// The directory.
    #[must_use]
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// The key with which the host signs leases.
    #[must_use]
    pub const fn key(&self) -> &SigningKey {
        &self.key
    }

    /// The KMS host key, if one is installed.
    #[must_use]
    pub const fn host_key(&self) -> Option<&ProductKey> {
        self.document.host_key.as_ref()
    }

    /// The certificate, and what it says, once the host is activated.
    #[must_use]
    pub fn certificate(&self) -> Option<(&HostCertificate, &HostClaims)> {
        self.document
            .certificate
            .as_ref()
            .zip(self.document.claims.as_ref())
    }

    /// The host's installation ID, once a KMS host key is installed.
    #[must_use]
    pub fn installation_id(&self) -> Option<InstallationId> {
        let key = self.host_key()?;
        let fingerprint = host_fingerprint(&self.key.public());

        InstallationId::new(key.product(), key.serial(), fingerprint, self.document.nonce).ok()
    }

    /// Installs a KMS host key. Another key than the one before it takes the activation with it.
    ///
    /// # Errors
    /// KEY-6 for another kind of key; STO-2 or STO-3 if it cannot be saved.
    pub fn install(&mut self, key: ProductKey) -> Result<(), Fault> {
        if key.kind() != KeyKind::KmsHost {
            return Err(Fault::KeyKind);
        }
        if self.host_key() == Some(&key) {
            return Ok(());
        }

        self.save(Document {
            host_key: Some(key),
            certificate: None,
            claims: None,
            ..self.document.clone()
        })
    }

    /// Takes a certificate, if the vendor signed it for this host and its installed key.
    ///
    /// # Errors
    /// SRV-3 if it is not genuine, or another's; STO-2 or STO-3 if it cannot be saved.
    pub fn accept(
        &mut self,
        certificate: HostCertificate,
        catalogue: &Catalogue,
        from: &str,
    ) -> Result<&HostClaims, Fault> {
        let claims = certificate
            .verify(catalogue)
            .ok()
            .filter(|claims| {
                claims.key == self.key.public() && Some(claims.installation_id) == self.installation_id()
            })
            .ok_or_else(|| Fault::AnswerNotGenuine {
                host: from.to_owned(),
            })?;
        self.save(Document {
            certificate: Some(certificate),
            claims: Some(claims.clone()),
            ..self.document.clone()
        })?;

        Ok(self.document.claims.insert(claims))
    }

    /// Forgets the activation. Whether there was one.
    ///
    /// # Errors
    /// STO-2 or STO-3 if it cannot be saved.
    pub fn release(&mut self) -> Result<bool, Fault> {
        let was_activated = self.document.certificate.is_some();
        self.save(Document {
            certificate: None,
            claims: None,
            ..self.document.clone()
        })?;

        Ok(was_activated)
    }

    fn save(&mut self, document: Document) -> Result<(), Fault> {
        let path = self.directory.display().to_string();
        let content =
            serde_json::to_vec_pretty(&document).map_err(|_| Fault::CannotSave { path: path.clone() })?;
        files::replace_private(&self.directory.join(DOCUMENT), &content).map_err(|error| match error {
            FileError::Io { source, .. } if source.kind() == std::io::ErrorKind::StorageFull => {
                Fault::DiskFull { path }
            }
            error => {
                tracing::warn!(%error, "the host's files were not changed");
                Fault::CannotSave { path }
            }
        })?;
        self.document = document;

        Ok(())
    }
}

fn read(path: &Path) -> Result<Document, IdentityError> {
    if !path.exists() {
        let mut nonce = [0];
        // The host's own key tells hosts apart; this is one more byte of it.
        let _weak = getrandom::fill(&mut nonce);

        return Ok(Document {
            version: Document::VERSION,
            nonce: nonce[0],
            host_key: None,
            certificate: None,
            claims: None,
        });
    }
    let content = files::read_private(path)?;

    serde_json::from_slice::<Document>(&content)
        .ok()
        .filter(|document| document.version == Document::VERSION)
        .ok_or_else(|| IdentityError::Damaged {
            path: path.to_owned(),
        })
}

/// A key as people type it.
mod host_key {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::codes::ProductKey;

    #[allow(clippy::ref_option)] // the signature that serde wants
    pub(super) fn serialize<S: Serializer>(
        key: &Option<ProductKey>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match key {
            Some(key) => serializer.collect_str(key),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<ProductKey>, D::Error> {
        Option::<String>::deserialize(deserializer)?
            .map(|text| text.parse().map_err(serde::de::Error::custom))
            .transpose()
    }
}
