//! Answer requests for leases: who the host is, and what it knows, put together.

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
pub use answer::{Answered, Counted, Denied, Failure};
pub(super) use answer::{Certified, admit};

/// How often the host looks whether it was activated or released meanwhile.
const INTERVAL: Duration = Duration::from_secs(1);

/// A KMS host. Clones are handles to the same.
#[derive(Debug, Clone)]
pub struct Host(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    directory: PathBuf,
    store: Store,
    notes: Notes,
    standing: RwLock<Arc<Standing>>,
}

/// What the host may do.
#[derive(Default)]
struct Standing {
    /// Once it is activated.
    certified: Option<Certified>,
    seen: Seen,
}

/// By what it is seen that the host's document, or its key, is another one.
type Seen = [Option<(Option<SystemTime>, u64)>; 2];

impl Standing {
    fn of(identity: &Identity, seen: Seen) -> Result<Self, JwsError> {
        let certified = identity
            .certificate()
            .map(|(certificate, claims)| Certified::new(certificate, claims.clone(), identity.key()))
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
    /// The host of this identity, with this database.
    ///
    /// # Errors
    /// [`JwsError`] if its certificate fits into no lease.
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

    /// The database.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// Whether the host may activate computers.
    #[must_use]
    pub fn is_activated(&self) -> bool {
        self.standing().certified.is_some()
    }

    /// What was written into the log.
    pub(super) fn notes(&self) -> &Notes {
        &self.0.notes
    }

    /// Decides about a request from this address. A lease is given only when the contact is on the disk.
    pub async fn lease(&self, request: LeaseRequest, peer: Option<IpAddr>, now: Timestamp) -> Answered {
        let standing = self.standing();
        let certified = standing
            .certified
            .as_ref()
            .filter(|certified| !certified.has_ended(now));
        let (certified, product) = match answer::admit(certified, &request) {
            Ok(admitted) => admitted,
            Err(denied) => return Answered::denied(denied, None),
        };
        let attempt = Attempt::new(&request, product, now)
            // Those of whom the network does not tell are bounded together.
            .from_address(peer.unwrap_or(Ipv4Addr::UNSPECIFIED.into()));
        let computer = attempt.name().map(ToOwned::to_owned);
        match self.0.store.record(attempt).await {
            Ok(recorded) => certified.answer(product, request, computer, recorded, now, random_id()),
            Err(failure) => Answered::denied(Denied::Failed(failure.into()), computer),
        }
    }

    /// Takes up what other programs change of the host, and tells the log once an hour what was noted.
    pub(super) async fn watch(&self) {
        let mut times = tokio::time::interval(INTERVAL);
        loop {
            let _now = times.tick().await;
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
            // Perhaps it is being written: the next look tells.
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
