//! Answers requests for leases. Combines the host's identity with its database.

mod answer;

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant, SystemTime};

use jiff::Timestamp;
use tracing::{error, info, warn};

use super::notes::Notes;
use super::store::{Attempt, Store};
use super::{Identity, identity};
use crate::jws::JwsError;
use crate::wire::kms::LeaseRequest;
pub(super) use answer::CertifiedHost;
#[cfg(feature = "simulation")]
pub(super) use answer::admit;
pub use answer::{Counts, HostFailure, LeaseDenial, LeaseResult};

/// The interval at which the host checks whether it was activated or released meanwhile.
const INTERVAL: Duration = Duration::from_secs(1);

/// A KMS host. Clones are handles to the same host.
#[derive(Debug, Clone)]
pub struct Host(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    directory: PathBuf,
    store: Store,
    notes: Notes,
    standing: RwLock<Arc<Standing>>,
}

/// The host's current certification, and the state of the files that it was read from.
#[derive(Default)]
struct Standing {
    /// Present once the host is activated.
    certified: Option<CertifiedHost>,
    seen: Seen,
}

/// The modification times and sizes by which a change of the host's document or key is noticed.
type Seen = [Option<(Option<SystemTime>, u64)>; 2];

impl Standing {
    fn of(identity: &Identity, seen: Seen) -> Result<Self, JwsError> {
        let certified = identity
            .certificate()
            .map(|(certificate, claims)| CertifiedHost::new(certificate, claims.clone(), identity.key()))
            .transpose()?;

        Ok(Self { certified, seen })
    }
}

impl fmt::Debug for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Standing")
            .field("activated", &self.certified.is_some())
            .finish_non_exhaustive()
    }
}

impl Host {
    /// Creates the host with this identity and this database.
    ///
    /// # Errors
    /// [`JwsError`] if its certificate does not fit into a lease.
    pub fn new(identity: &Identity, store: Store) -> Result<Self, JwsError> {
        let directory = identity.directory().to_owned();
        let standing = Standing::of(identity, stamp(&directory))?;

        Ok(Self(Arc::new(Inner {
            directory,
            store,
            notes: Notes::new(Instant::now()),
            standing: RwLock::new(Arc::new(standing)),
        })))
    }

    /// Returns the database.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// Returns whether the host may activate computers.
    #[must_use]
    pub fn is_activated(&self) -> bool {
        self.standing().certified.is_some()
    }

    /// Returns the limiter of log lines.
    pub(super) fn notes(&self) -> &Notes {
        &self.0.notes
    }

    /// Decides a request from this address. A lease is issued only once the contact is on the disk.
    pub async fn lease(&self, request: LeaseRequest, peer: Option<IpAddr>, now: Timestamp) -> LeaseResult {
        let standing = self.standing();
        let certified = standing
            .certified
            .as_ref()
            .filter(|certified| !certified.has_ended(now));
        let (certified, product) = match answer::admit(certified, &request) {
            Ok(admitted) => admitted,
            Err(denied) => return LeaseResult::denied(denied, None),
        };
        let attempt = Attempt::new(&request, product, now)
            // Clients whose address is unknown share one limit.
            .from_address(peer.unwrap_or(Ipv4Addr::UNSPECIFIED.into()));
        let computer = attempt.name().map(ToOwned::to_owned);
        match self.0.store.record(attempt).await {
            Ok(recorded) => certified.answer(product, request, computer, recorded, now, random_id()),
            Err(failure) => LeaseResult::denied(LeaseDenial::Failed(failure.into()), computer),
        }
    }

    /// Applies changes that other programs make to the host, and logs once an hour how many log
    /// lines were left out.
    pub(super) async fn watch(&self) {
        let mut times = tokio::time::interval(INTERVAL);
        loop {
            times.tick().await;
            self.notes().tell_hourly(Instant::now());
            let seen = stamp(&self.0.directory);
            if seen != self.standing().seen {
                self.reload(seen);
            }
        }
    }

    fn reload(&self, seen: Seen) {
        let directory = &self.0.directory;
        let standing = match Identity::find(directory) {
            Ok(Some(identity)) => match Standing::of(&identity, seen) {
                Ok(standing) => {
                    if identity.has_other_key() {
                        warn!("host.key and the certificate in host.json do not belong together");
                    }
                    standing
                }
                Err(problem) => {
                    error!(%problem, "the host goes on as it was");
                    return;
                }
            },
            Ok(None) => {
                warn!("the host's files are gone; the host goes on as it was");
                return;
            }
            // The file may be half written; the next check will tell.
            Err(problem) => {
                warn!(%problem, "the host goes on as it was");
                return;
            }
        };
        info!(activated = standing.certified.is_some(), "the host was changed");
        *self.0.standing.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(standing);
    }

    fn standing(&self) -> Arc<Standing> {
        Arc::clone(&self.0.standing.read().unwrap_or_else(PoisonError::into_inner))
    }
}

fn stamp(directory: &std::path::Path) -> Seen {
    [identity::DOCUMENT, identity::KEY].map(|name| {
        let file = std::fs::metadata(directory.join(name)).ok()?;

        Some((file.modified().ok(), file.len()))
    })
}

fn random_id() -> Result<String, JwsError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| JwsError::Random)?;

    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}
