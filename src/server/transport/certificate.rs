//! TLS with a certificate from files, which is reloaded without a restart.

#[cfg(unix)]
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum_server::tls_rustls::RustlsConfig;
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use sha2::{Digest as _, Sha256};
use tracing::{info, warn};
use zeroize::Zeroizing;

use crate::os_error;
use crate::reading;

/// The interval at which the files are checked.
const INTERVAL: Duration = Duration::from_secs(2);

/// An error that occurs when a certificate cannot be used. The messages contain no part of a key.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// A file cannot be read.
    #[error("{}", os_error::of_path(path, source))]
    File {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        source: io::Error,
    },
    /// The file contains no certificate in PEM.
    #[error("{path} holds no certificate (PEM)")]
    NoCertificate {
        /// The file.
        path: PathBuf,
    },
    /// The file contains no private key in PEM.
    #[error("{path} holds no private key (PEM: PKCS #8, PKCS #1 or SEC 1, not encrypted)")]
    NoKey {
        /// The file.
        path: PathBuf,
    },
    /// The certificate and key cannot be used, for example because they do not belong together.
    #[error("certificate and key cannot be used: {0}")]
    Unusable(#[from] rustls::Error),
}

/// A certificate and its key, from files that may change. All clones are reloaded together.
#[derive(Clone)]
pub struct Certificate(Arc<Files>);

struct Files {
    certificate: PathBuf,
    key: PathBuf,
    config: RustlsConfig,
    /// The hash of the files' contents at the last check.
    seen: Mutex<[u8; 32]>,
}

impl Certificate {
    /// Reads a certificate chain, the service's own certificate first, and its key.
    ///
    /// # Errors
    /// The [`CertificateError`] names the file.
    pub fn open(certificate: PathBuf, key: PathBuf) -> Result<Self, CertificateError> {
        let (config, seen) = load(&certificate, &key)?;
        warn_if_exposed(&key);

        Ok(Self(Arc::new(Files {
            config: RustlsConfig::from_config(Arc::new(config)),
            seen: Mutex::new(seen),
            certificate,
            key,
        })))
    }

    pub(super) fn config(&self) -> RustlsConfig {
        self.0.config.clone()
    }

    /// Checks the files at each interval, and immediately at SIGHUP.
    pub(super) async fn watch(&self) {
        let mut reload = ReloadSignal::new();
        loop {
            reload.wait(INTERVAL).await;
            self.look();
        }
    }

    /// Reloads the files if they have changed. If they cannot be used, the previous certificate
    /// stays in use.
    fn look(&self) {
        let files = &self.0;
        let Ok((certificate, key)) = read(&files.certificate, &files.key) else {
            // The files may be in the middle of a replacement; the next check decides.
            return;
        };
        let hash = hash(&certificate, &key);
        let mut seen = files.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if *seen == hash {
            return;
        }
        *seen = hash;

        match config(&files.certificate, &certificate, &files.key, &key) {
            Ok(config) => {
                files.config.reload_from_config(Arc::new(config));
                info!(file = %files.certificate.display(), "a new certificate is in use");
            }
            Err(error) => warn!(%error, "a new certificate cannot be used, the one before stays"),
        }
    }
}

impl std::fmt::Debug for Certificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Certificate").field(&self.0.certificate).finish()
    }
}

/// The administrator's request for an immediate check (SIGHUP).
struct ReloadSignal {
    #[cfg(unix)]
    hangup: Option<tokio::signal::unix::Signal>,
}

impl ReloadSignal {
    fn new() -> Self {
        Self {
            #[cfg(unix)]
            hangup: tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup()).ok(),
        }
    }

    /// Waits for a request, for at most this time.
    async fn wait(&mut self, time: Duration) {
        #[cfg(unix)]
        if let Some(hangup) = &mut self.hangup {
            let _asked = tokio::time::timeout(time, hangup.recv()).await;
            return;
        }
        tokio::time::sleep(time).await;
    }
}

/// The most bytes read from a file; no certificate chain is longer.
const MAX_BYTES: usize = 1 << 20;

type Pem = Zeroizing<String>;

fn read(certificate: &Path, key: &Path) -> Result<(Pem, Pem), CertificateError> {
    let content = |path: &Path| {
        reading::read(path, MAX_BYTES)
            // Comments around the certificate may be in any encoding.
            .map(|content| reading::text_or_most(&content))
            .map_err(|source| CertificateError::File {
                path: path.to_owned(),
                source,
            })
    };

    Ok((content(certificate)?, content(key)?))
}

fn hash(certificate: &str, key: &str) -> [u8; 32] {
    Sha256::new()
        .chain_update(certificate.len().to_be_bytes())
        .chain_update(certificate)
        .chain_update(key)
        .finalize()
        .into()
}

fn load(certificate: &Path, key: &Path) -> Result<(ServerConfig, [u8; 32]), CertificateError> {
    let (chain, secret) = read(certificate, key)?;

    Ok((config(certificate, &chain, key, &secret)?, hash(&chain, &secret)))
}

fn config(
    certificate: &Path,
    chain: &str,
    key: &Path,
    secret: &str,
) -> Result<ServerConfig, CertificateError> {
    let chain: Vec<_> = CertificateDer::pem_slice_iter(chain.as_bytes())
        .collect::<Result<_, _>>()
        .ok()
        .filter(|chain: &Vec<_>| !chain.is_empty())
        .ok_or_else(|| CertificateError::NoCertificate {
            path: certificate.to_owned(),
        })?;
    let secret = PrivateKeyDer::from_pem_slice(secret.as_bytes())
        .map_err(|_| CertificateError::NoKey { path: key.to_owned() })?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, secret)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];

    Ok(config)
}

/// Warns if every user of this computer can read the key. Read access for a group is common
/// (`ssl-cert`).
fn warn_if_exposed(key: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        if fs::metadata(key).is_ok_and(|file| file.permissions().mode() & 0o007 != 0) {
            warn!(file = %key.display(), "every user of this computer can use the key of the certificate");
        }
    }
    #[cfg(not(unix))]
    let _ = key;
}
