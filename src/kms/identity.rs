//! Stores the host's identity: the key with which it signs leases, the KMS host key, and the
//! vendor's certificate.
//!
//! | file in the data directory | content |
//! |---|---|
//! | `host.key` | the host's signing key: 32 bytes |
//! | `host.json` | the rest; like `host.key` only for its owner, as it holds the KMS host key |
//! | `draft.json` | the wizard's input so far |

mod document;
mod error;

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::catalogue::Catalogue;
use crate::codes::{ConfirmationId, ConfirmationType, InstallationId, KeyKind, ProductKey, ReleaseCode};
use crate::fault::Fault;
use crate::files::{self, FileError};
use crate::jws::SigningKey;
use crate::licence::{Draft, HostCertificate, HostClaims, Method, host_installation_id};
use crate::reading;
use crate::wire::kms::HostRequest;
use crate::wire::{Proof, Proven as _};
use document::{Document, read};
pub use error::IdentityError;

pub(super) const KEY: &str = "host.key";
pub(super) const DOCUMENT: &str = "host.json";
const DRAFT: &str = "draft.json";
/// The size of the largest draft that is read, in bytes.
const MAX_DRAFT_BYTES: usize = 1 << 20;

/// The identity of the host.
#[derive(Debug)]
pub struct Identity {
    directory: PathBuf,
    key: SigningKey,
    document: Document,
}

/// The data with which the help desk takes back the activation of a host that reaches no network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseByCode {
    /// The installation ID with which the host was activated.
    pub installation_id: InstallationId,
    /// The code that proves that the host has the key.
    pub code: ReleaseCode,
}

impl Identity {
    /// Opens the host's files in this directory, and creates what is missing: a new host has its
    /// own key and nothing else.
    ///
    /// # Errors
    /// [`IdentityError`] names the file.
    pub fn open(directory: &Path) -> Result<Self, IdentityError> {
        let path = directory.join(KEY);
        files::make_directory(directory).map_err(IdentityError::of_file(directory))?;
        let key = if is_there(&path)? {
            read_key(&path)?
        } else {
            let key = SigningKey::generate()?;
            files::replace_private(&path, &*key.to_bytes())?;
            key
        };

        Self::with_key(directory, key)
    }

    /// Opens the host's files, if this directory has any. Creates nothing: the user of a command
    /// that only reads may have mistyped the directory, or differ from the user who runs the host,
    /// and the latter could not read the new files.
    ///
    /// # Errors
    /// [`IdentityError`] names the file.
    pub fn find(directory: &Path) -> Result<Option<Self>, IdentityError> {
        let path = directory.join(KEY);
        if is_there(&path)? {
            files::check_private(directory)?;
            return Self::with_key(directory, read_key(&path)?).map(Some);
        }
        if is_there(&directory.join(DOCUMENT))? {
            return Err(IdentityError::KeyMissing { path });
        }

        Ok(None)
    }

    fn with_key(directory: &Path, key: SigningKey) -> Result<Self, IdentityError> {
        let document = read(&directory.join(DOCUMENT))?;

        Ok(Self {
            directory: directory.to_owned(),
            key,
            document,
        })
    }

    /// Returns the directory.
    #[must_use]
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// Returns the key with which the host signs leases.
    #[must_use]
    pub const fn key(&self) -> &SigningKey {
        &self.key
    }

    /// Returns the KMS host key, if one is installed.
    #[must_use]
    pub const fn host_key(&self) -> Option<&ProductKey> {
        self.document.host_key.as_ref()
    }

    /// Returns the certificate and its claims, once the host is activated. None while the
    /// certificate is for [another key](Self::has_other_key): every client would refuse what this
    /// key signs.
    #[must_use]
    pub fn certificate(&self) -> Option<(&HostCertificate, &HostClaims)> {
        self.document
            .certificate
            .as_ref()
            .zip(self.document.claims.as_ref())
            .filter(|(_, claims)| claims.key == self.key.public())
    }

    /// Returns whether the certificate is for another signing key, as when only one of the files
    /// was copied or restored.
    #[must_use]
    pub fn has_other_key(&self) -> bool {
        self.document
            .claims
            .as_ref()
            .is_some_and(|claims| claims.key != self.key.public())
    }

    /// Returns how the host was activated.
    #[must_use]
    pub fn method(&self) -> Option<Method> {
        self.document.method
    }

    /// Returns the key with which the host is to be activated: the key that is to replace the
    /// installed one, else the installed one.
    #[must_use]
    pub fn wanted_key(&self) -> Option<&ProductKey> {
        self.document.next_key.as_ref().or_else(|| self.host_key())
    }

    /// Returns the host's installation ID with the [wanted key](Self::wanted_key), once one is
    /// installed.
    #[must_use]
    pub fn installation_id(&self, vendor: &str) -> Option<InstallationId> {
        self.wanted_key()
            .map(|key| self.installation_id_with(key, vendor))
    }

    /// Returns the installation ID of this host with the given key.
    fn installation_id_with(&self, key: &ProductKey, vendor: &str) -> InstallationId {
        host_installation_id(key, vendor, &self.key.public())
    }

    /// Installs a KMS host key. A host that is activated with another key keeps that activation
    /// until it is activated with this key.
    ///
    /// # Errors
    /// KEY-6 for another kind of key; STO-2 or STO-3 if it cannot be saved.
    pub fn install(&mut self, key: ProductKey) -> Result<(), Fault> {
        if key.kind() != KeyKind::KmsHost {
            return Err(Fault::KeyKind);
        }
        let mut document = self.document.clone();
        if document.host_key.as_ref() == Some(&key) {
            document.next_key = None;
        } else if document.certificate.is_some() {
            document.next_key = Some(key);
        } else {
            document.host_key = Some(key);
            document.next_key = None;
        }

        self.save(document)
    }

    /// Discards a key that was to replace the one with which the host is activated.
    ///
    /// # Errors
    /// STO-2 or STO-3 if it cannot be saved.
    pub fn keep_former_key(&mut self) -> Result<(), Fault> {
        if self.document.next_key.is_none() {
            return Ok(());
        }

        self.save(Document {
            next_key: None,
            ..self.document.clone()
        })
    }

    /// Returns the request for the vendor's service.
    ///
    /// # Errors
    /// KEY-7 if no KMS host key is installed.
    pub fn request(&self, vendor: &str) -> Result<HostRequest, Fault> {
        let key = self.wanted_key().ok_or(Fault::NoKey)?;

        Ok(HostRequest {
            vendor: vendor.to_owned(),
            installation_id: self.installation_id_with(key, vendor),
            proof: Proof::MISSING,
            key: self.key.public(),
            sent_at: Timestamp::now(),
        }
        .proven_by(key))
    }

    /// Stores a certificate, if the vendor signed it for this host and its key. Returns its claims.
    ///
    /// # Errors
    /// SRV-3 if it is not genuine, or for another host; STO-2 or STO-3 if it cannot be saved.
    pub fn accept(
        &mut self,
        method: Method,
        certificate: HostCertificate,
        catalogue: &Catalogue,
        from: &str,
    ) -> Result<&HostClaims, Fault> {
        let not_genuine = || Fault::AnswerNotGenuine {
            host: from.to_owned(),
        };
        let mut claims = certificate.verify(catalogue).map_err(|_| not_genuine())?;
        let key = self.key_of(&claims).ok_or_else(not_genuine)?.clone();
        if method == Method::Telephone {
            claims.issued_at = Timestamp::now();
        }
        self.save(Document {
            host_key: Some(key),
            next_key: None,
            certificate: Some(certificate),
            method: Some(method),
            claims: Some(claims.clone()),
            released: None,
            ..self.document.clone()
        })?;

        Ok(self.document.claims.insert(claims))
    }

    /// Accepts the confirmation ID that answers the host's installation ID over the telephone.
    /// Returns the claims of the certificate.
    ///
    /// # Errors
    /// KEY-7 without a key; CID-3 if it answers another installation ID, or if it is provisional,
    /// which a host's confirmation ID never is; STO-2 or STO-3 if it cannot be saved.
    pub fn confirm(
        &mut self,
        confirmation_id: &ConfirmationId,
        catalogue: &Catalogue,
    ) -> Result<&HostClaims, Fault> {
        let key = self.wanted_key().ok_or(Fault::NoKey)?;
        let installation_id = self.installation_id_with(key, &catalogue.vendor.id);
        let answers = catalogue
            .verifier(key)
            .and_then(|verifier| confirmation_id.verify(verifier, &installation_id));
        if answers != Some(ConfirmationType::Permanent) {
            return Err(Fault::OtherInstallation);
        }
        let certificate =
            HostCertificate::by_telephone(&installation_id, confirmation_id, &self.key.public());

        self.accept(Method::Telephone, certificate, catalogue, &catalogue.vendor.id)
    }

    /// Returns whether a certificate with these claims is for this host and one of its keys.
    #[must_use]
    pub fn is_meant(&self, claims: &HostClaims) -> bool {
        self.key_of(claims).is_some()
    }

    fn key_of(&self, claims: &HostClaims) -> Option<&ProductKey> {
        let keys = self.document.next_key.iter().chain(self.host_key());

        keys.filter(|_| claims.key == self.key.public())
            .find(|key| self.installation_id_with(key, &claims.vendor) == claims.installation_id)
    }

    /// Deletes the activation. Returns whether there was one.
    ///
    /// # Errors
    /// STO-2 or STO-3 if it cannot be saved.
    pub fn release(&mut self) -> Result<bool, Fault> {
        let was_activated = self.document.certificate.is_some();
        self.save(Document {
            certificate: None,
            method: None,
            claims: None,
            ..self.document.clone()
        })?;
        if was_activated {
            self.begin_anew()?;
        }

        Ok(was_activated)
    }

    /// Deletes the activation without asking the service, and creates the code with which the
    /// vendor's help desk takes it back. The installation ID changes, so that a confirmation ID
    /// that was read out once activates nothing any more.
    ///
    /// # Errors
    /// KEY-7 if the host is not activated; STO-2 or STO-3 if it cannot be saved.
    pub fn release_by_code(&mut self, vendor: &str) -> Result<ReleaseByCode, Fault> {
        let installation_id = self
            .certificate()
            .map(|(_, claims)| claims.installation_id)
            .ok_or(Fault::NoKey)?;
        self.save(Document {
            certificate: None,
            method: None,
            claims: None,
            released: Some(installation_id),
            ..self.document.clone()
        })?;

        self.begin_anew()?;

        self.released(vendor).ok_or(Fault::NoKey)
    }

    /// Creates another signing key, and so another installation ID. The installation ID of a
    /// released host cannot be used again.
    ///
    /// # Errors
    /// STO-2 or STO-3 if it cannot be saved.
    pub fn begin_anew(&mut self) -> Result<(), Fault> {
        let path = self.directory.display().to_string();
        let key = SigningKey::generate().map_err(|_| Fault::CannotSave { path })?;
        self.replace(KEY, &*key.to_bytes())?;
        self.key = key;

        Ok(())
    }

    /// Returns the data with which the help desk takes back an activation that was released by
    /// code. Available until the next activation.
    #[must_use]
    pub fn released(&self, vendor: &str) -> Option<ReleaseByCode> {
        let installation_id = self.document.released?;
        let is_of = |key: &&ProductKey| key.serial() == installation_id.serial();
        let key = self.host_key().filter(is_of)?;

        Some(ReleaseByCode {
            installation_id,
            code: ReleaseCode::new(key, vendor, &installation_id),
        })
    }

    /// Returns the input that was entered in the wizard so far.
    #[must_use]
    pub fn draft(&self) -> Draft {
        // The input is worth less than an activation, so a draft that cannot be read counts as
        // empty.
        reading::read(&self.directory.join(DRAFT), MAX_DRAFT_BYTES)
            .ok()
            .and_then(|content| serde_json::from_slice(&content).ok())
            .unwrap_or_default()
    }

    /// Stores the input that was entered in the wizard so far.
    ///
    /// # Errors
    /// STO-2 or STO-3 if it cannot be saved.
    pub fn keep(&self, draft: &Draft) -> Result<(), Fault> {
        let path = self.directory.display().to_string();
        let content = serde_json::to_vec_pretty(draft).map_err(|_| Fault::CannotSave { path })?;

        self.replace(DRAFT, &content)
    }

    fn replace(&self, name: &str, content: &[u8]) -> Result<(), Fault> {
        let path = self.directory.display().to_string();

        files::replace_private(&self.directory.join(name), content).map_err(|error| match error {
            FileError::Io { source, .. } if source.kind() == std::io::ErrorKind::StorageFull => {
                Fault::DiskFull { path }
            }
            error => {
                tracing::warn!(%error, "the host's files were not changed");
                Fault::CannotSave { path }
            }
        })
    }

    fn save(&mut self, document: Document) -> Result<(), Fault> {
        let path = self.directory.display().to_string();
        let content = serde_json::to_vec_pretty(&document).map_err(|_| Fault::CannotSave { path })?;
        self.replace(DOCUMENT, &content)?;
        self.document = document;

        Ok(())
    }
}

/// Returns whether this file exists. A file that cannot be accessed is not taken for missing.
fn is_there(path: &Path) -> Result<bool, IdentityError> {
    path.try_exists()
        .map_err(FileError::io(path))
        .map_err(IdentityError::of_file(path))
}

fn read_key(path: &Path) -> Result<SigningKey, IdentityError> {
    let bytes = files::read_key(path).map_err(IdentityError::of_file(path))?;

    Ok(SigningKey::from_bytes(&bytes))
}

#[cfg(test)]
mod tests;
