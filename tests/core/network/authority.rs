//! Who issues the certificates of these tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ServerConfig, crypto};

/// Somebody who issues certificates.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: String,
}

impl Authority {
    pub(crate) fn named(organisation: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
            .distinguished_name
            .push(DnType::OrganizationName, organisation);
        let certificate = params.self_signed(&key).unwrap().pem();

        Self {
            issuer: Issuer::new(params, key),
            certificate,
        }
    }

    /// A server with a certificate for what these say.
    pub(crate) fn server(&self, certified: &CertificateParams) -> Arc<ServerConfig> {
        let key = KeyPair::generate().unwrap();
        let certificate = certified.signed_by(&key, &self.issuer).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();

        Arc::new(config)
    }

    /// The file of trusted certificates, with this one alone.
    pub(crate) fn trusted(&self, folder: &Path) -> PathBuf {
        let path = folder.join("trusted.pem");
        fs::write(&path, &self.certificate).unwrap();

        path
    }
}

/// What a certificate for this name says.
pub(crate) fn certified_for(name: &str) -> CertificateParams {
    CertificateParams::new(vec![name.to_owned()]).unwrap()
}

/// The same, for these years alone.
pub(crate) fn certified_in(name: &str, from: i32, to: i32) -> CertificateParams {
    let mut params = certified_for(name);
    (params.not_before, params.not_after) = (date_time_ymd(from, 1, 1), date_time_ymd(to, 1, 1));

    params
}
