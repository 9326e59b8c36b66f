//! Answer requests until told to end.

use std::net::SocketAddr;
use std::path::PathBuf;

use axum::http::HeaderName;
use clap::Args;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::reload::Source;
use super::{CommandError, catalogue};
use crate::command_line;
use crate::server::announcement::announce;
use crate::server::ending::until_lost;
use crate::server::orders::END;
use crate::service::current::Current;
use crate::service::metrics::Metrics;
use crate::service::{Certificate, Limit, Limits, Network, Proxy, Transport};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The address to listen at.
    #[arg(long, default_value = "127.0.0.1:8480", value_parser = address, env = "KAKUNIN_SERVICE_LISTEN")]
    listen: SocketAddr,
    #[command(flatten)]
    catalogue: catalogue::Chosen,
    #[command(flatten)]
    connections: Connections,
    #[command(flatten)]
    limits: Rates,
    /// Run as a service of Windows, which its service manager starts. The log goes into files in the folder `log` of the data
    /// directory.
    #[cfg(windows)]
    #[arg(long)]
    pub(super) as_service: bool,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Connections")]
struct Connections {
    /// Encrypt with this certificate, and the chain that leads to it (PEM). A new file is taken without a restart.
    #[arg(
        long,
        value_name = "FILE",
        requires = "tls_key",
        env = "KAKUNIN_SERVICE_TLS_CERTIFICATE"
    )]
    tls_certificate: Option<PathBuf>,
    /// The key of the certificate (PEM).
    #[arg(
        long,
        value_name = "FILE",
        requires = "tls_certificate",
        env = "KAKUNIN_SERVICE_TLS_KEY"
    )]
    tls_key: Option<PathBuf>,
    /// Listen without encryption to the proxies at these addresses, which encrypt; for whom they ask is believed.
    #[arg(
        long,
        value_name = "ADDRESS",
        value_delimiter = ',',
        conflicts_with = "tls_certificate",
        env = "KAKUNIN_SERVICE_BEHIND_PROXY"
    )]
    behind_proxy: Vec<Network>,
    /// The header in which the proxies tell for whom they ask.
    #[arg(
        long,
        value_name = "NAME",
        default_value = "x-forwarded-for",
        requires = "behind_proxy",
        env = "KAKUNIN_SERVICE_PROXY_HEADER"
    )]
    proxy_header: HeaderName,
    /// The number of connections that may be open; each needs a file descriptor (on Windows a handle).
    #[arg(
        long = "connections",
        value_name = "NUMBER",
        default_value_t = Transport::default().connections,
        value_parser = command_line::connections,
        env = "KAKUNIN_SERVICE_CONNECTIONS"
    )]
    most: usize,
    /// The number of them from one address (IPv6: a network of 64 bits), proxies excepted.
    #[arg(
        long = "connections-per-address",
        value_name = "NUMBER",
        default_value_t = Transport::default().connections_per_address,
        value_parser = command_line::connections,
        env = "KAKUNIN_SERVICE_CONNECTIONS_PER_ADDRESS"
    )]
    most_per_address: usize,
}

/// The limits of rate, each as RATE,BURST or off.
#[derive(Debug, Args)]
#[command(next_help_heading = "Limits of rate, as 200/s,10000 (or /min, /h; then so many at once), or off")]
struct Rates {
    /// Requests of one address (IPv6: a network of 64 bits) [default: 200/s,10000].
    #[arg(
        long = "limit-address",
        value_name = "LIMIT",
        env = "KAKUNIN_SERVICE_LIMIT_ADDRESS"
    )]
    address: Option<Limit>,
    /// Activations of one key [default: 50/s,5000].
    #[arg(long = "limit-key", value_name = "LIMIT", env = "KAKUNIN_SERVICE_LIMIT_KEY")]
    key: Option<Limit>,
    /// Failing requests of one address with an unknown key, or a wrong proof, installation ID, confirmation ID or token; IPv6:
    /// of a network of 64 bits, with twice as many for 56 and four times for 48 [default: 6/min,100].
    #[arg(
        long = "limit-failures",
        value_name = "LIMIT",
        env = "KAKUNIN_SERVICE_LIMIT_FAILURES"
    )]
    failures: Option<Limit>,
    /// Failing requests of all addresses together with an unknown key, a wrong proof or installation ID [default: 120/min,2000].
    #[arg(
        long = "limit-unknown",
        value_name = "LIMIT",
        env = "KAKUNIN_SERVICE_LIMIT_UNKNOWN"
    )]
    unknown: Option<Limit>,
    /// Confirmation IDs for one key on the page that needs no account [default: 2/min,20].
    #[arg(long = "limit-page", value_name = "LIMIT", env = "KAKUNIN_SERVICE_LIMIT_PAGE")]
    page: Option<Limit>,
}

/// Reads the address to listen at.
fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse()
        .map_err(|_| "an IP address and a port are needed, for example 127.0.0.1:8480".to_owned())
}

impl Connections {
    fn transport(self, listen: SocketAddr) -> Result<Transport, CommandError> {
        let certificate = match (self.tls_certificate, self.tls_key) {
            (Some(certificate), Some(key)) => Some(Certificate::open(certificate, key)?),
            _ => None,
        };
        if certificate.is_none() && self.behind_proxy.is_empty() && !listen.ip().is_loopback() {
            return Err(CommandError::Unencrypted { address: listen });
        }
        let proxy = (!self.behind_proxy.is_empty()).then_some(Proxy {
            networks: self.behind_proxy,
            header: self.proxy_header,
        });

        Ok(Transport {
            certificate,
            proxy,
            connections: self.most,
            connections_per_address: self.most_per_address,
        })
    }
}

impl Rates {
    fn limits(&self) -> Limits {
        let usual = Limits::default();

        Limits {
            address: self.address.unwrap_or(usual.address),
            key: self.key.unwrap_or(usual.key),
            failures: self.failures.unwrap_or(usual.failures),
            unknown: self.unknown.unwrap_or(usual.unknown),
            page: self.page.unwrap_or(usual.page),
        }
    }
}

pub(super) async fn serve(
    options: Options,
    data: PathBuf,
    passphrase_file: Option<PathBuf>,
    json: bool,
) -> Result<(), CommandError> {
    let Options {
        listen,
        catalogue,
        connections,
        limits,
        ..
    } = options;
    let transport = connections.transport(listen)?;

    let source = Source {
        data,
        passphrase_file,
        catalogue,
    };
    let service = source
        .open()
        .await?
        .with_limits(limits.limits())
        .with_metrics(Metrics::record()?);
    let current = Current::new(service);

    let listener = TcpListener::bind(listen)
        .await
        .map_err(|source| CommandError::Listen {
            address: listen,
            source,
        })?;
    let address = listener.local_addr()?;
    let scheme = if transport.certificate.is_some() {
        "https"
    } else {
        "http"
    };
    let mut end = END.listen();
    // It ends when this function does.
    let mut beside = JoinSet::new();
    beside.spawn(source.read_when_told(current.clone()));
    if json {
        announce(json!({ "address": address, "scheme": scheme }));
    } else {
        announce(format_args!("listening on {scheme}://{address}"));
    }
    let data_directory = current.service().data_directory().clone();
    let told_to_end = async move { end.told().await };
    let lost = until_lost(told_to_end, data_directory.store().lost(), |shutdown| {
        current.serve(listener, transport, shutdown)
    })
    .await?;
    if let Some(source) = lost {
        // To close the database in order would wait for a disk that may not answer.
        return Err(CommandError::Lost { source });
    }
    data_directory.close().await;

    Ok(())
}
