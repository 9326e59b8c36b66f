//! Answer requests until told to end.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use serde_json::json;
use tokio::net::TcpListener;

use super::{CommandError, Serve};
use crate::catalogue::signed;
use crate::service::{Registry, Service};

const CATALOGUE: &str = "catalogue.jws";

pub(super) async fn serve(options: Serve, data: &Path, json: bool) -> Result<(), CommandError> {
    let Serve {
        listen,
        catalogue,
        anchor,
        behind_proxy,
    } = options;
    if !listen.ip().is_loopback() && !behind_proxy {
        return Err(CommandError::Unencrypted { address: listen });
    }

    let registry = Registry::open(data).await?;
    let path = catalogue.unwrap_or_else(|| data.join(CATALOGUE));
    let text = fs::read_to_string(&path).map_err(CommandError::io(&path))?;
    let catalogue = signed::verify(
        text.trim(),
        anchor.unwrap_or_else(|| registry.signing_key().public()),
    )
    .map_err(|source| CommandError::Catalogue { path, source })?;
    let service = Service::new(registry, catalogue)?;

    let listener = TcpListener::bind(listen)
        .await
        .map_err(|source| CommandError::Listen {
            address: listen,
            source,
        })?;
    let address = listener.local_addr()?;
    let mut out = io::stdout();
    if json {
        writeln!(out, "{}", json!({ "address": address }))?;
    } else {
        writeln!(out, "listening on http://{address}")?;
    }
    service.serve(listener, told_to_end()).await?;
    service.registry().close().await;

    Ok(())
}

/// Ready at Ctrl+C, and where there is one at SIGTERM. Where signals cannot be had, the service ends with its process.
async fn told_to_end() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                let _received = signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();

    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}
