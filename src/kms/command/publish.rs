//! Publishes the address of this host in the DNS, or removes it.

use std::io::Write as _;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use clap::Args;
use jiff::Timestamp;
use serde_json::json;

use super::{CommandError, Invocation};
use crate::foreign;
use crate::kms::publish::{self, Announcement, PublishError, Settings, line};
use crate::licence::HostAddress;
use crate::machine::computer_name;

#[derive(Debug, Args)]
#[command(after_help = "\
What is published is kept in the data directory: `kakunin-kms serve` publishes it again at its start and each day, and
options that are not given stay as they were. Each host publishes a record of its own and leaves those of the others alone.")]
pub(super) struct Options {
    /// Only show the record, for a zone that is edited by hand.
    #[arg(long, conflicts_with = "remove")]
    print: bool,
    /// Remove this host's record, and publish it no more.
    #[arg(long)]
    remove: bool,
    /// The domain whose computers are to find this host.
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
    /// The name server that may change the zone, as 192.0.2.1 or 192.0.2.1:53; the zone's primary server if not given.
    #[arg(long, value_name = "ADDRESS", value_parser = server)]
    server: Option<SocketAddr>,
    /// The file of the TSIG key that may change the zone, as tsig-keygen writes it.
    #[arg(long, value_name = "FILE")]
    tsig_key: Option<PathBuf>,
    /// The name of this host; the name of this computer, in the zone, if not given.
    #[arg(long, value_name = "NAME")]
    target: Option<String>,
    /// The port on which this host listens [default: 8482].
    #[arg(long)]
    port: Option<u16>,
    /// Clients ask hosts with a smaller number first [default: 0].
    #[arg(long, value_name = "NUMBER")]
    priority: Option<u16>,
    /// Of hosts with the same priority, clients ask one with twice the weight twice as often [default: 0].
    #[arg(long, value_name = "NUMBER")]
    weight: Option<u16>,
    /// The number of seconds for which name servers may remember the record [default: 3600].
    #[arg(long, value_name = "SECONDS")]
    ttl: Option<u32>,
}

pub(super) async fn run(options: Options, invocation: &Invocation) -> Result<(), CommandError> {
    let kept = Settings::read(&invocation.data)?;
    let (print, remove) = (options.print, options.remove);
    let settings = options.over(kept)?;
    if print {
        let record = line(&settings.announcement.record()?);
        return if invocation.json {
            super::show_json(&json!({ "record": record }))
        } else {
            Ok(writeln!(foreign::stdout(), "{record}")?)
        };
    }

    // Without a host the settings could not be stored, so nothing is published. The record of a
    // host whose files are gone can still be removed.
    let _identity = if remove {
        invocation.found()?
    } else {
        Some(invocation.host()?)
    };
    let (done, words) = if remove {
        let done = publish::remove(&settings, Timestamp::now()).await?;
        Settings::forget(&invocation.data)?;
        (done, "removed")
    } else {
        let done = publish::publish(&settings, Timestamp::now()).await?;
        Settings {
            published: Some(settings.announcement.clone()),
            ..settings
        }
        .keep(&invocation.data)?;
        (done, "published")
    };
    if invocation.json {
        return super::show_json(&json!({
            words: done.record,
            "zone": done.zone,
            "server": done.server,
        }));
    }
    writeln!(
        foreign::stdout(),
        "{words} in the zone {} at {}:\n  {}",
        done.zone,
        done.server,
        done.record
    )?;

    Ok(())
}

impl Options {
    /// Returns the stored settings, overridden by these options.
    fn over(self, kept: Option<Settings>) -> Result<Settings, PublishError> {
        let (former, server, tsig_key, published) = match kept {
            Some(kept) => (
                Some(kept.announcement),
                kept.server,
                kept.tsig_key,
                kept.published,
            ),
            None => (None, None, None, None),
        };
        let former = former.as_ref();
        let zone = self
            .zone
            .or_else(|| former.map(|former| former.zone.clone()))
            .ok_or(PublishError::NoSettings)?;
        let target = match (self.target, former) {
            (Some(target), _) => within(&target, &zone),
            (None, Some(former)) => former.target.clone(),
            (None, None) => {
                let name = computer_name().ok_or(PublishError::NoTarget)?;
                within(&name.to_ascii_lowercase(), &zone)
            }
        };
        let announcement = Announcement {
            target,
            port: self
                .port
                .or_else(|| former.map(|former| former.port))
                .unwrap_or(HostAddress::PORT),
            priority: self
                .priority
                .or_else(|| former.map(|former| former.priority))
                .unwrap_or(0),
            weight: self
                .weight
                .or_else(|| former.map(|former| former.weight))
                .unwrap_or(0),
            ttl: self
                .ttl
                .or_else(|| former.map(|former| former.ttl))
                .unwrap_or(3600),
            zone,
        };
        let tsig_key = match self.tsig_key {
            // The path must be valid wherever the host is started.
            Some(path) => Some(std::path::absolute(&path).unwrap_or(path)),
            None => tsig_key,
        };

        Ok(Settings {
            announcement,
            server: self.server.or(server),
            tsig_key,
            published,
        })
    }
}

/// Completes a name of one label with the zone.
fn within(name: &str, zone: &str) -> String {
    if name.contains('.') {
        name.to_owned()
    } else {
        format!("{name}.{zone}")
    }
}

fn server(text: &str) -> Result<SocketAddr, String> {
    let with_port = || text.parse::<IpAddr>().map(|address| SocketAddr::new(address, 53));

    text.parse().or_else(|_| with_port()).map_err(|_| {
        "neither an address such as 192.0.2.1 nor one with a port such as 192.0.2.1:53".to_owned()
    })
}
