//! Try host after host until one of them decides.

use std::time::Duration;

use super::ask;
use super::names::Names;
use super::order::in_order;
use super::settings::ConfiguredHost;
use crate::fault::{Code, Fault};
use crate::licence::{Contact, HostAddress};
use crate::wire::kms::{LeaseAnswer, LeaseRequest, SRV_LABEL};

/// A host that gave no lease, or a search that found no host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FailedContact {
    pub(super) host: Option<HostAddress>,
    pub(super) fault: Fault,
    pub(super) retry_minutes: Option<u32>,
    pub(super) count: Option<(u32, u32)>,
}

impl FailedContact {
    pub(super) fn contact(&self) -> Contact {
        Contact {
            host: self.host.clone(),
            count: self.count.map(|(count, _)| count),
            threshold: self.count.map(|(_, threshold)| threshold),
            renewal_minutes: None,
            retry_minutes: self.retry_minutes,
        }
    }

    fn without_host(fault: Fault) -> Self {
        Self {
            host: None,
            fault,
            retry_minutes: None,
            count: None,
        }
    }
}

/// One search with one request.
pub(super) struct Search<'a> {
    names: &'a Names,
    request: &'a LeaseRequest,
    tried: Vec<FailedContact>,
    /// The step in progress: the cause to report if it takes too long.
    waiting: Option<FailedContact>,
}

/// The outcome of trying one host.
enum Next {
    /// The host gave a lease.
    Lease(LeaseAnswer),
    /// Another host may be able to give a lease.
    GoOn,
    /// The host's refusal is final.
    Decided,
}

impl<'a> Search<'a> {
    pub(super) const fn new(names: &'a Names, request: &'a LeaseRequest) -> Self {
        Self {
            names,
            request,
            tried: Vec::new(),
            waiting: None,
        }
    }

    /// Returns the failed attempts, in the order in which they were made.
    pub(super) fn tried(&self) -> &[FailedContact] {
        &self.tried
    }

    /// Searches at most for `patience`. Without a lease, returns the index in [`Search::tried`] of
    /// the cause to report.
    pub(super) async fn within(
        &mut self,
        patience: Duration,
        configured: Option<&ConfiguredHost>,
        last_host: Option<&HostAddress>,
    ) -> Result<(HostAddress, LeaseAnswer), usize> {
        let found = tokio::time::timeout(patience, self.run(configured, last_host)).await;
        let found = found.unwrap_or_else(|_| {
            self.tried.extend(self.waiting.take());
            None
        });

        found.ok_or_else(|| self.decisive())
    }

    /// Returns the index of a host's final refusal, otherwise of the first cause.
    fn decisive(&self) -> usize {
        self.tried
            .iter()
            .position(|tried| !is_about_the_way(&tried.fault))
            .unwrap_or_default()
    }

    async fn run(
        &mut self,
        configured: Option<&ConfiguredHost>,
        last_host: Option<&HostAddress>,
    ) -> Option<(HostAddress, LeaseAnswer)> {
        if let Some(configured) = configured {
            let host = match configured.usable() {
                Ok(host) => host,
                Err(fault) => {
                    self.tried.push(FailedContact::without_host(fault));
                    return None;
                }
            };
            return match self.ask(host).await {
                Next::Lease(answer) => Some((host.clone(), answer)),
                Next::GoOn | Next::Decided => None,
            };
        }

        let names = self.names;
        let mut asked = Vec::new();
        let mut silence = names.unusable();
        for domain in names.domains() {
            let name = format!("{SRV_LABEL}.{domain}");
            self.waiting = Some(FailedContact::without_host(Fault::NameNotFound { host: name }));
            let records = match names.hosts_in(domain).await {
                Ok(records) => records,
                Err(fault) => {
                    tracing::info!(domain, code = %fault.code(), "no answer about KMS hosts");
                    silence = silence.or(Some(fault));
                    continue;
                }
            };
            tracing::debug!(domain, hosts = records.len(), "KMS hosts named");
            for host in in_order(records, random) {
                if asked.contains(&host) {
                    continue;
                }
                match self.ask(&host).await {
                    Next::Lease(answer) => return Some((host, answer)),
                    Next::Decided => return None,
                    Next::GoOn => asked.push(host),
                }
            }
        }
        if asked.is_empty() {
            let domains = names.domains().to_vec();
            let fault = silence.unwrap_or(Fault::NoKmsHost { domains });
            self.tried.push(FailedContact::without_host(fault));
        }
        match last_host {
            Some(host) if !asked.contains(host) => match self.ask(host).await {
                Next::Lease(answer) => Some((host.clone(), answer)),
                Next::GoOn | Next::Decided => None,
            },
            _ => None,
        }
    }

    async fn ask(&mut self, host: &HostAddress) -> Next {
        self.waiting = Some(FailedContact {
            host: Some(host.clone()),
            ..FailedContact::without_host(Fault::KmsHostUnreachable {
                host: host.to_string(),
                timed_out: true,
            })
        });
        let answer = match self.names.addresses(host).await {
            Ok(addresses) => ask::lease(host, &addresses, self.request).await,
            Err(fault) => Err(fault.into()),
        };
        self.waiting = None;
        let refused = match answer {
            Ok(answer) => return Next::Lease(answer),
            Err(refused) => refused,
        };
        tracing::info!(host = %host, code = %refused.fault.code(), "no lease from this host");
        let goes_on = is_about_the_way(&refused.fault);
        self.tried.push(FailedContact {
            host: Some(host.clone()),
            fault: refused.fault,
            retry_minutes: refused.retry_minutes,
            count: refused.count,
        });

        if goes_on { Next::GoOn } else { Next::Decided }
    }
}

/// Returns whether another host may be able to give a lease: this one was not found, was unreachable,
/// or could not answer.
fn is_about_the_way(fault: &Fault) -> bool {
    matches!(
        fault.code(),
        Code::Net1 | Code::Net2 | Code::Net8 | Code::Kms1 | Code::Kms2 | Code::Srv1
    )
}

/// Returns a random number. Without random numbers all clients try the same host first, which does
/// no other harm.
pub(super) fn random() -> u64 {
    let mut bytes = [0; 8];
    let _filled = getrandom::fill(&mut bytes);

    u64::from_ne_bytes(bytes)
}
