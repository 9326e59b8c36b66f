//! Activates the computers of the organisation until the program is told to stop.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use clap::Args;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tracing::{info, warn};

use super::{CommandError, Invocation};
use crate::command_line;
use crate::environment;
use crate::kms::store::{self, Store};
use crate::kms::{Host, publish, renewal};
use crate::licence::HostAddress;
use crate::opener::Vendor;
use crate::server::Transport;
use crate::server::announcement::announce;
use crate::server::ending::until_lost;
use crate::server::log::LogFormat;
use crate::server::orders::END;

/// Every address of this computer, both IPv6 and IPv4.
const EVERYWHERE: SocketAddr =
    SocketAddr::new(std::net::IpAddr::V6(Ipv6Addr::UNSPECIFIED), HostAddress::PORT);

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The address to listen at; may be given several times. Without encryption: what the host
    /// says is signed, and what it hears is no secret.
    #[arg(long, value_name = "ADDRESS:PORT", value_delimiter = ',', default_values_t = [EVERYWHERE], value_parser = address, env = "KAKUNIN_KMS_LISTEN")]
    listen: Vec<SocketAddr>,
    /// The format of the log, on the standard error.
    #[arg(long, value_enum, default_value_t = LogFormat::Text, env = "KAKUNIN_KMS_LOG_FORMAT")]
    pub(super) log_format: LogFormat,
    /// The number of connections that may be open; each needs a file descriptor (on Windows a handle).
    #[arg(
        long,
        value_name = "NUMBER",
        default_value_t = Transport::default().connections,
        value_parser = command_line::connections,
        env = "KAKUNIN_KMS_CONNECTIONS"
    )]
    connections: usize,
    /// The number of them from one address (IPv6: a network of 64 bits).
    #[arg(
        long,
        value_name = "NUMBER",
        default_value_t = Transport::default().connections_per_address,
        value_parser = command_line::connections,
        env = "KAKUNIN_KMS_CONNECTIONS_PER_ADDRESS"
    )]
    connections_per_address: usize,
    /// Run as a service of Windows, which its service manager starts. The log goes into files in the folder `log` of the data
    /// directory.
    #[cfg(windows)]
    #[arg(long)]
    pub(super) as_service: bool,
}

/// Reads an address to listen at.
fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse()
        .map_err(|_| "an IP address and a port are needed, for example 127.0.0.1:8482".to_owned())
}

pub(super) async fn run(options: Options, invocation: &Invocation) -> Result<(), CommandError> {
    let identity = invocation.identity()?;
    let database = store::find(&invocation.data)?;
    let store = Store::open(&database).await?;
    let host = Host::new(&identity, store)?;
    let listeners = listen(&options.listen).await?;
    let addresses = listeners
        .iter()
        .map(TcpListener::local_addr)
        .collect::<Result<Vec<_>, _>>()?;
    let transport = Transport {
        connections: options.connections,
        connections_per_address: options.connections_per_address,
        ..Transport::default()
    };
    info!(%database, activated = host.is_activated(), "starting");
    if identity.has_other_key() {
        warn!(
            "{}; until then clients are told that this host is not activated (KMS-5)",
            super::OTHER_KEY
        );
    } else if !host.is_activated() {
        warn!(
            "this host is not activated yet and tells its clients so (KMS-5): run `{} activate`",
            invocation.again
        );
    }

    let mut end = END.listen();
    if invocation.json {
        announce(json!({ "addresses": addresses, "scheme": "http" }));
    } else {
        for address in &addresses {
            announce(format_args!("listening on http://{address}"));
        }
    }
    // The task ends when this function returns.
    let mut beside = JoinSet::new();
    beside.spawn(publish::keep(invocation.data.clone()));
    let named = invocation.catalogue.clone();
    beside.spawn(renewal::keep(invocation.data.clone(), move || {
        Vendor::find(named.as_deref(), environment::any_text("KAKUNIN_VENDOR"))
            .ok()
            .map(|vendor| Arc::unwrap_or_clone(vendor.catalogue))
    }));
    let told_to_end = async move { end.told().await };
    let lost = until_lost(told_to_end, host.store().lost(), |shutdown| {
        host.serve(listeners, transport, shutdown)
    })
    .await?;
    if let Some(source) = lost {
        // Closing the database properly would wait for a disk that may not answer.
        return Err(CommandError::Lost { source });
    }
    host.store().close().await;

    Ok(())
}

/// Listens on these addresses. If a system separates IPv4 from the IPv6 wildcard address, or has no
/// IPv6, this also listens on the IPv4 wildcard address.
async fn listen(addresses: &[SocketAddr]) -> Result<Vec<TcpListener>, CommandError> {
    let mut listeners = Vec::new();
    for address in addresses {
        let bound = TcpListener::bind(address).await;
        let everywhere = address.ip() == Ipv6Addr::UNSPECIFIED;
        let in_use = bound
            .as_ref()
            .is_err_and(|error| error.kind() == io::ErrorKind::AddrInUse);
        if everywhere && !in_use {
            let port = bound
                .as_ref()
                .ok()
                .and_then(|listener| listener.local_addr().ok())
                .map_or(address.port(), |bound| bound.port());
            let also = TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)).await;
            match (bound, also) {
                (Ok(one), Ok(other)) => listeners.extend([one, other]),
                // The first one also accepts IPv4.
                (Ok(one), Err(_)) | (Err(_), Ok(one)) => listeners.push(one),
                (Err(source), Err(_)) => return Err(not_there(*address, source)),
            }
        } else {
            listeners.push(bound.map_err(|source| not_there(*address, source))?);
        }
    }

    Ok(listeners)
}

const fn not_there(address: SocketAddr, source: io::Error) -> CommandError {
    CommandError::Listen { address, source }
}
