//! Put together what a request comes to: for the answer, for the log, and for whoever plays a host.

use jiff::Timestamp;

use crate::fault::Fault;
use crate::jws::{JwsError, SigningKey};
use crate::kms::decision::{self, Refusal};
use crate::kms::store::{Computer, Recorded, StoreError};
use crate::licence::{HostCertificate, HostClaims, HostProduct, HostSigner, Token};
use crate::wire::kms::LeaseRequest;

/// What a request came to, for the answer and for the log.
#[derive(Debug)]
pub struct Answered {
    /// The lease, or why there is none.
    pub outcome: Result<Token, Denied>,
    /// What the computer calls itself, as it can be shown on one line.
    pub computer: Option<String>,
    /// What was counted, where it came to that.
    pub counted: Option<Counted>,
    /// If the client id was known on other hardware: the computers.
    pub copies: Vec<Computer>,
    /// Whether the computer is in the list, where it came to that.
    pub listed: bool,
}

/// What was counted for a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// How many computers count.
    pub count: u32,
    /// How many must.
    pub threshold: u32,
    /// Minutes between renewals.
    pub renewal_minutes: u32,
    /// Minutes between attempts without a lease.
    pub retry_minutes: u32,
}

/// Why there is no lease.
#[derive(Debug)]
pub enum Denied {
    /// The request contradicts itself.
    Malformed(&'static str),
    /// With a code.
    Fault {
        /// Why.
        fault: Fault,
        /// After how many minutes to ask again.
        retry_minutes: Option<u32>,
    },
    /// The host failed: SRV-1.
    Failed(Failure),
}

/// Why the host failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The contact could not be recorded.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The lease could not be signed.
    #[error("the lease was not signed: {0}")]
    Signing(#[from] JwsError),
}

impl Answered {
    pub(super) const fn denied(denied: Denied, computer: Option<String>) -> Self {
        Self {
            outcome: Err(denied),
            computer,
            counted: None,
            copies: Vec::new(),
            listed: false,
        }
    }
}

/// What makes a host one: what the vendor certified, and what signs.
pub(in crate::kms) struct Certified {
    claims: HostClaims,
    signer: HostSigner,
}

impl Certified {
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

    /// Whether the certificate has ended, so that no client would believe a lease.
    pub(super) fn has_ended(&self, now: Timestamp) -> bool {
        self.claims.has_ended(now)
    }

    /// The answer to a request that was admitted and recorded. The lease is named `id`.
    pub(in crate::kms) fn answer(
        &self,
        product: &HostProduct,
        request: LeaseRequest,
        computer: Option<String>,
        recorded: Recorded,
        now: Timestamp,
        id: Result<String, JwsError>,
    ) -> Answered {
        let Recorded {
            refused,
            count,
            intervals,
            copies,
            listed,
        } = recorded;
        let outcome = match refused {
            Some(fault) => Err(Denied::Fault {
                retry_minutes: matches!(fault, Fault::TooFewComputers { .. })
                    .then(|| intervals.retry(product)),
                fault,
            }),
            None => id
                .and_then(|id| {
                    self.signer
                        .lease(&decision::lease(product, request, intervals, now, id))
                })
                .map_err(|error| Denied::Failed(error.into())),
        };

        Answered {
            outcome,
            computer,
            counted: Some(Counted {
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

/// Whether a request is one to record, and for which product.
pub(in crate::kms) fn admit<'a>(
    certified: Option<&'a Certified>,
    request: &LeaseRequest,
) -> Result<(&'a Certified, &'a HostProduct), Denied> {
    let product = decision::admit(certified.map(|certified| &certified.claims), request);
    let fault = match (certified, product) {
        (Some(certified), Ok(product)) => return Ok((certified, product)),
        (_, Err(Refusal::Malformed(what))) => return Err(Denied::Malformed(what)),
        (_, Err(Refusal::Fault(fault))) => fault,
        (None, Ok(_)) => Fault::KmsHostNotActivated { host: String::new() },
    };

    Err(Denied::Fault {
        fault,
        retry_minutes: None,
    })
}
