//! Query the name servers for the KMS hosts of a domain, and for the addresses of a host.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig, ResolverOpts};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{Name, RData, Record, RecordType};
use hickory_resolver::system_conf;

use super::order::SrvRecord;
use super::settings::KmsSettings;
use crate::client::network;
use crate::fault::Fault;
use crate::licence::HostAddress;
use crate::wire::kms::SRV_LABEL;

/// The maximum time to wait for one name server.
const TIMEOUT: Duration = Duration::from_secs(2);
/// The number of times that a name server is queried.
const ATTEMPTS: usize = 2;
/// The maximum number of domains to search: a search list has no more (resolv.conf(5)), and each
/// domain may take its time.
const MAX_DOMAINS: usize = 8;
/// The maximum number of aliases (CNAME) that are followed to an SRV record.
const MAX_ALIASES: usize = 8;

/// The resolver that queries the name servers, and the domains to search.
pub(super) struct Names {
    resolver: Option<TokioResolver>,
    domains: Vec<String>,
    /// True if the name server was configured, and is not the system's.
    is_named: bool,
    /// The fault of a configured name server that cannot be used: then no other is asked.
    unusable: Option<Fault>,
}

impl Names {
    pub(super) fn new(settings: &KmsSettings) -> Self {
        let system = system_conf::read_system_conf()
            .inspect_err(|error| tracing::info!(%error, "the system names no name server"))
            .ok()
            .map(|(config, _)| config);
        let mut domains = settings.domains.clone();
        if let Some(system) = system.as_ref().filter(|_| !settings.only_these_domains) {
            domains.extend(system.domain().into_iter().chain(system.search()).map(domain_of));
        }
        let mut seen = Vec::new();
        domains.retain(|domain| {
            let is_new = !domain.is_empty() && !seen.contains(domain);
            seen.push(domain.clone());
            is_new
        });
        domains.truncate(MAX_DOMAINS);
        let unusable = settings.name_server_fault();
        let servers = match settings.name_server {
            Some(server) => vec![only(server)],
            None if unusable.is_some() => Vec::new(),
            None => system
                .map(|system| system.name_servers().to_vec())
                .unwrap_or_default(),
        };
        let resolver = (!servers.is_empty()).then(|| resolver(servers)).flatten();

        Self {
            resolver,
            domains,
            is_named: settings.name_server.is_some(),
            unusable,
        }
    }

    /// Returns the domains to search.
    pub(super) fn domains(&self) -> &[String] {
        &self.domains
    }

    /// Returns the fault of a configured name server that cannot be used.
    pub(super) fn unusable(&self) -> Option<Fault> {
        self.unusable.clone()
    }

    /// Returns the hosts in a domain's SRV records; none if it has no record. RFC 2782: the target
    /// `.` means that there is no such service.
    pub(super) async fn hosts_in(&self, domain: &str) -> Result<Vec<SrvRecord>, Fault> {
        let mut name = format!("{SRV_LABEL}.{domain}.");
        let Some(resolver) = &self.resolver else {
            return Err(self.no_answer(&name));
        };
        for _ in 0..=MAX_ALIASES {
            match resolver.lookup(name.as_str(), RecordType::SRV).await {
                Ok(lookup) => return Ok(lookup.answers().iter().filter_map(srv).collect()),
                Err(error) if error.is_no_records_found() => match alias(resolver, &name).await {
                    Some(target) => name = target,
                    None => break,
                },
                Err(error) if is_refusal(&error) => {
                    let domains = vec![domain.to_owned()];
                    return Err(Fault::NameServerRefused { domains });
                }
                Err(error) => {
                    tracing::info!(%error, name, "the name server gave no answer");
                    return Err(self.no_answer(&name));
                }
            }
        }

        Ok(Vec::new())
    }

    /// Returns the addresses of a host.
    pub(super) async fn addresses(&self, host: &HostAddress) -> Result<Vec<SocketAddr>, Fault> {
        if let Ok(address) = host.name().parse::<IpAddr>() {
            return Ok(vec![SocketAddr::new(address, host.port())]);
        }
        let found = match &self.resolver {
            _ if self.unusable.is_some() => Vec::new(),
            // If a name server was configured, it must be the one that is queried.
            Some(resolver) if self.is_named => resolver
                .lookup_ip(format!("{}.", host.name()))
                .await
                .map(|found| {
                    found
                        .iter()
                        .map(|address| SocketAddr::new(address, host.port()))
                        .collect()
                })
                .unwrap_or_default(),
            // The system has further sources of names, such as its hosts file or the neighbours in
            // the network.
            _ => tokio::net::lookup_host((host.name(), host.port()))
                .await
                .map(Iterator::collect::<Vec<_>>)
                .unwrap_or_default(),
        };
        if found.is_empty() {
            return Err(self.no_answer(host.name()));
        }

        Ok(found)
    }

    /// Returns the fault for a name that was not found, or that no name server could be queried
    /// for.
    fn no_answer(&self, name: &str) -> Fault {
        if let Some(fault) = &self.unusable {
            return fault.clone();
        }
        if !self.is_named && !network::has_route() {
            return Fault::NoNetwork;
        }

        Fault::NameNotFound {
            host: name.trim_end_matches('.').to_owned(),
        }
    }
}

fn srv(record: &Record) -> Option<SrvRecord> {
    let RData::SRV(srv) = &record.data else {
        return None;
    };

    Some(SrvRecord {
        host: HostAddress::new(&domain_of(&srv.target), srv.port).ok()?,
        priority: srv.priority,
        weight: srv.weight,
    })
}

/// Returns the name for which this one stands. The resolver follows it by itself for all kinds of
/// records but SRV: there it goes on to the target of the SRV record, and finds no such record.
async fn alias(resolver: &TokioResolver, name: &str) -> Option<String> {
    let found = resolver.lookup(name, RecordType::CNAME).await.ok()?;

    found.answers().iter().find_map(|record| match &record.data {
        RData::CNAME(target) => Some(target.0.to_ascii()),
        _ => None,
    })
}

/// Returns whether a name server said that it does not answer, or is not responsible for the domain;
/// any other error counts as no answer.
fn is_refusal(error: &NetError) -> bool {
    matches!(
        error,
        NetError::Dns(DnsError::ResponseCode(
            ResponseCode::Refused | ResponseCode::NotAuth
        ))
    )
}

fn only(server: SocketAddr) -> NameServerConfig {
    let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()]
        .into_iter()
        .map(|mut connection| {
            connection.port = server.port();
            connection
        })
        .collect();

    NameServerConfig::new(server.ip(), true, connections)
}

fn resolver(servers: Vec<NameServerConfig>) -> Option<TokioResolver> {
    let mut options = ResolverOpts::default();
    options.timeout = TIMEOUT;
    options.attempts = ATTEMPTS;
    // Each attempt must see the current records.
    options.cache_size = 0;
    let config = ResolverConfig::from_parts(None, Vec::new(), servers);

    TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
        .with_options(options)
        .build()
        .inspect_err(|error| tracing::error!(%error, "names cannot be looked up"))
        .ok()
}

/// Returns a name without its final dot, in lower case.
fn domain_of(name: &Name) -> String {
    name.to_ascii().trim_end_matches('.').to_ascii_lowercase()
}
