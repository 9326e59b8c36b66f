//! `kms set`, `kms clear`, `kms show`: configure the KMS host.

use serde_json::json;

use crate::backend::kms::Source;
use crate::licence::HostAddress;
use crate::locale::Locale;

use super::exit::Exit;
use super::installation::Installation;
use super::report::{CommandError, Report};

pub(super) fn set(installation: &Installation, locale: &Locale, host: &str) -> Result<Report, CommandError> {
    let host: HostAddress = host.parse().map_err(|_| CommandError::NotAHost)?;
    installation.backend.configure_host(Some(host))?;

    show(installation, locale)
}

pub(super) fn clear(installation: &Installation, locale: &Locale) -> Result<Report, CommandError> {
    installation.backend.configure_host(None)?;

    show(installation, locale)
}

pub(super) fn show(installation: &Installation, locale: &Locale) -> Result<Report, CommandError> {
    let backend = &installation.backend;
    let state = backend.load()?.state;
    let configured = backend.configured_host(&state);
    let domains = backend.kms_domains();
    let id = backend.client_id()?;
    let shown = |host: &Option<HostAddress>| host.as_ref().map(ToString::to_string);
    let mut lines = vec![match &configured {
        Some(configured) => locale.format(
            match configured.source {
                Source::Policy => "command-kms-host-policy",
                Source::State => "command-kms-host-set",
                Source::File => "command-kms-host-file",
                Source::Environment => "command-kms-host-environment",
            },
            &[("host", configured.text.as_str().into())],
        ),
        None if domains.is_empty() => locale.text("command-kms-host-nowhere"),
        None => locale.format(
            "command-kms-host-dns",
            &[("domains", locale.list(&domains).into())],
        ),
    }];
    if let Some(host) = shown(&state.kms.last_host) {
        lines.push(locale.format("command-kms-last", &[("host", host.into())]));
    }
    if let Some(minutes) = state.kms.retry_minutes {
        lines.push(locale.format("command-kms-retry", &[("span", locale.span(minutes).into())]));
    }
    lines.push(locale.format("command-kms-client-id", &[("id", id.to_string().into())]));

    Ok(Report {
        text: lines.join("\n") + "\n",
        json: json!({
            "host": configured.as_ref().map(|configured| &configured.text),
            "source": match &configured {
                Some(configured) => match configured.source {
                    Source::Policy => "policy",
                    Source::State => "set",
                    Source::File => "file",
                    Source::Environment => "environment",
                },
                None => "dns",
            },
            "domains": domains,
            "last_host": shown(&state.kms.last_host),
            "retry_minutes": state.kms.retry_minutes,
            "client_id": id.to_string(),
        }),
        exit: Exit::Done,
    })
}
