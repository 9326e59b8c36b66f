//! Examines who answered in place of the service, after an answer was refused.
//!
//! Nothing that is seen here is trusted, and only requests that anybody may make are sent: this
//! module only finds the words for the error.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use reqwest::header::LOCATION;
use reqwest::{ClientBuilder, StatusCode, Url};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{self, CryptoProvider};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};

use crate::wire::{SERVICE_HEADER, TIME_HEADER, path};

use super::certificate::Certificate;

/// The time limit of an examination.
const TIMEOUT: Duration = Duration::from_secs(4);

/// Returns the certificate that is presented at this address. The connection ends as soon as the
/// certificate is seen.
pub(super) async fn certificate(client: ClientBuilder, address: &Url) -> Option<Certificate> {
    let witness = Arc::new(Witness::new(false));
    let client = built(client, &witness)?;
    // The request always fails: the witness accepts no certificate.
    drop(client.get(address.clone()).timeout(TIMEOUT).send().await);

    witness.seen()
}

/// Returns the time that the server at this address reports, and the certificate that it presents.
pub(super) async fn time(client: ClientBuilder, address: &Url) -> Option<(Timestamp, Certificate)> {
    let witness = Arc::new(Witness::new(true));
    let client = built(client, &witness)?;
    let question = address.join(path::HEALTH).ok()?;
    let answer = client.get(question).timeout(TIMEOUT).send().await.ok()?;
    answer.headers().get(SERVICE_HEADER)?;
    let time = answer.headers().get(TIME_HEADER)?.to_str().ok()?.parse().ok()?;

    Some((time, witness.seen()?))
}

/// Returns whether the network itself answers a plain HTTP request for this host, as a network does
/// that requires a sign-in first.
pub(super) async fn is_portal(client: ClientBuilder, host: &str) -> bool {
    let Ok(address) = Url::parse(&format!("http://{host}/")) else {
        return false;
    };
    let Ok(client) = client.build() else {
        return false;
    };
    let Ok(answer) = client.get(address.clone()).timeout(TIMEOUT).send().await else {
        return false;
    };
    if answer.headers().contains_key(SERVICE_HEADER) {
        return false;
    }
    // RFC 6585, 6, is for this very case; most networks redirect the browser to a page of their own
    // instead.
    let leads_elsewhere = || {
        answer
            .headers()
            .get(LOCATION)
            .and_then(|location| location.to_str().ok())
            .and_then(|location| address.join(location).ok())
            .is_some_and(|target| target.host_str() != address.host_str())
    };

    answer.status() == StatusCode::NETWORK_AUTHENTICATION_REQUIRED
        || (answer.status().is_redirection() && leads_elsewhere())
}

fn built(client: ClientBuilder, witness: &Arc<Witness>) -> Option<reqwest::Client> {
    let config = ClientConfig::builder_with_provider(Arc::clone(&witness.provider))
        .with_safe_default_protocol_versions()
        .ok()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::clone(witness) as Arc<dyn ServerCertVerifier>)
        .with_no_client_auth();

    client.tls_backend_preconfigured(config).build().ok()
}

/// Records the certificate that it is presented.
#[derive(Debug)]
struct Witness {
    /// True if the connection continues, to ask for the time.
    goes_on: bool,
    seen: Mutex<Option<Certificate>>,
    provider: Arc<CryptoProvider>,
}

impl Witness {
    fn new(goes_on: bool) -> Self {
        Self {
            goes_on,
            seen: Mutex::new(None),
            provider: Arc::new(crypto::ring::default_provider()),
        }
    }

    fn seen(&self) -> Option<Certificate> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Certificate::from_der(end_entity);

        if self.goes_on {
            Ok(ServerCertVerified::assertion())
        } else {
            Err(rustls::Error::General("seen".to_owned()))
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        crypto::verify_tls12_signature(
            message,
            cert,
            dss,
            &self.provider.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        crypto::verify_tls13_signature(
            message,
            cert,
            dss,
            &self.provider.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}
