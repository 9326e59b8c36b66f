//! Composes the result of a request, for the answer, for the log and for a simulated host.

use jiff::Timestamp;

use crate::fault::Fault;
use crate::jws::{JwsError, SigningKey};
use crate::kms::decision::{self, Refusal};
use crate::kms::store::{Computer, RecordedContact, StoreError};
use crate::licence::{HostCertificate, HostClaims, HostProduct, HostSigner, Token};
use crate::wire::kms::LeaseRequest;

/// The result of a request, for the answer and for the log.
#[derive(Debug)]
pub struct LeaseResult {
    /// The lease, or the reason why there is none.
    pub outcome: Result<Token, LeaseDenial>,
    /// The name that the computer gives itself, made printable on one line.
    pub computer: Option<String>,
    /// The counts, if the request was counted.
    pub counts: Option<Counts>,
    /// If the client ID was known on other hardware, those computers.
    pub copies: Vec<Computer>,
    /// True if the request was recorded and the computer is in the list.
    pub listed: bool,
}

/// The counts that belong to a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// The number of computers that count.
    pub count: u32,
    /// The number of computers that must count.
    pub threshold: u32,
    /// Minutes between renewals.
    pub renewal_minutes: u32,
    /// Minutes between attempts without a lease.
    pub retry_minutes: u32,
}

/// The reason why there is no lease.
#[derive(Debug)]
pub enum LeaseDenial {
    /// The request contradicts itself.
    Malformed(&'static str),
    /// A refusal with a code.
    Fault {
        /// The reason.
        fault: Fault,
        /// The number of minutes after which the client is to ask again.
        retry_minutes: Option<u32>,
    },
    /// The host failed: SRV-1.
    Failed(HostFailure),
}

/// The reason why the host failed.
#[derive(Debug, thiserror::Error)]
pub enum HostFailure {
    /// The contact could not be recorded.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The lease could not be signed.
    #[error("the lease was not signed: {0}")]
    Signing(#[from] JwsError),
}

impl LeaseResult {
    pub(super) const fn denied(denied: LeaseDenial, computer: Option<String>) -> Self {
        Self {
            outcome: Err(denied),
            computer,
            counts: None,
            copies: Vec::new(),
            listed: false,
        }
    }
}

/// The part of a host that the vendor's certificate provides: the claims, and the signer.
pub(in crate::kms) struct CertifiedHost {
    claims: HostClaims,
    signer: HostSigner,
}

impl CertifiedHost {
    pub(in crate::kms) fn new(
        certificate: &HostCertificate,
        claims: HostClaims,
        key: &SigningKey,
    ) -> Result<Self, JwsError> {
        Ok(Self {
            claims,
            signer: HostSigner::new(certificate, key)?,
        })
    }

    /// Returns whether the certificate has expired, so that no client would accept a lease.
    pub(super) fn has_ended(&self, now: Timestamp) -> bool {
        self.claims.has_ended(now)
    }

    /// Returns the answer to a request that was admitted and recorded. The identifier of the lease
    /// is `id`.
    pub(in crate::kms) fn answer(
        &self,
        product: &HostProduct,
        request: LeaseRequest,
        computer: Option<String>,
        recorded: RecordedContact,
        now: Timestamp,
        id: Result<String, JwsError>,
    ) -> LeaseResult {
        let RecordedContact {
            refused,
            count,
            intervals,
            copies,
            listed,
        } = recorded;
        let outcome = match refused {
            Some(fault) => Err(LeaseDenial::Fault {
                retry_minutes: matches!(fault, Fault::TooFewComputers { .. })
                    .then(|| intervals.retry(product)),
                fault,
            }),
            None => id
                .and_then(|id| {
                    self.signer
                        .lease(&decision::lease(product, request, intervals, now, id))
                })
                .map_err(|error| LeaseDenial::Failed(error.into())),
        };

        LeaseResult {
            outcome,
            computer,
            counts: Some(Counts {
                count,
                threshold: product.policy.kms_threshold,
                renewal_minutes: intervals.renewal(product),
                retry_minutes: intervals.retry(product),
            }),
            copies,
            listed,
        }
    }
}

/// Returns the certified host and the product for a request that is to be recorded, or refuses the
/// request.
pub(in crate::kms) fn admit<'a>(
    certified: Option<&'a CertifiedHost>,
    request: &LeaseRequest,
) -> Result<(&'a CertifiedHost, &'a HostProduct), LeaseDenial> {
    let product = decision::admit(certified.map(|certified| &certified.claims), request);
    let fault = match (certified, product) {
        (Some(certified), Ok(product)) => return Ok((certified, product)),
        (_, Err(Refusal::Malformed(what))) => return Err(LeaseDenial::Malformed(what)),
        (_, Err(Refusal::Fault(fault))) => fault,
        (None, Ok(_)) => Fault::KmsHostNotActivated { host: String::new() },
    };

    Err(LeaseDenial::Fault {
        fault,
        retry_minutes: None,
    })
}
