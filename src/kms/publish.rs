//! Publishes the address of this host in the DNS: an SRV record (RFC 2782), maintained by dynamic
//! updates (RFC 2136).
//!
//! Each host adds and removes its own record and leaves the records of other hosts alone.

mod key;
mod server;
mod settings;

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use hickory_proto::ProtoError;
use hickory_proto::op::update_message::UpdateMessage as _;
use hickory_proto::op::{Message, OpCode, Query, ResponseCode};
use hickory_proto::rr::rdata::SRV;
use hickory_proto::rr::{DNSClass, Name, RData, Record, RecordType};
use jiff::Timestamp;

pub use key::UpdateKey;
pub use server::primary;
pub use settings::{Announcement, Settings};

use crate::files::FileError;
use crate::text::whole_seconds;
use crate::wire::kms::SRV_LABEL;

/// The interval after which a record is published again.
const DAILY: Duration = Duration::from_hours(24);
/// The pause before another attempt after a failure.
const AFTER_FAILURE: Duration = Duration::from_mins(15);

/// An error that occurs when a record is published or removed, in words for administrators.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// No name server knows the zone.
    #[error("no name server knows the zone of {name}: {cause}; name one with --server, or check --zone")]
    NoZone {
        name: String,
        /// The answer that was received instead.
        cause: String,
    },
    /// The zone's primary server has no address.
    #[error(
        "{primary}, which the zone {zone} names as its primary server, has no address; name it with --server"
    )]
    NoAddress { primary: String, zone: String },
    /// The name server cannot be reached.
    #[error("the name server {server} was not reached: {cause}")]
    Unreachable { server: SocketAddr, cause: String },
    /// The name server does not answer in time.
    #[error("the name server {server} did not answer within {seconds} seconds")]
    TimedOut {
        server: SocketAddr,
        /// The time that the host waited.
        seconds: u64,
    },
    /// The server does not permit this host to change the zone.
    #[error(
        "REFUSED: the name server {server} does not let this host change the zone {zone}; allow it there (BIND: allow-update or \
         update-policy), or give the right key with --tsig-key"
    )]
    Refused { server: SocketAddr, zone: String },
    /// The server is not the zone's primary.
    #[error(
        "NOTAUTH: the name server {server} is not the primary server of the zone {zone}; name that with --server"
    )]
    NotAuthoritative { server: SocketAddr, zone: String },
    /// The server does not know the key.
    #[error("BADKEY: the name server {server} knows no key {key}, or one with another algorithm")]
    BadKey { server: SocketAddr, key: String },
    /// The server has another secret under this name.
    #[error("BADSIG: the name server {server} has another secret for the key {key}")]
    BadSignature { server: SocketAddr, key: String },
    /// The clocks of the host and the server differ too much.
    #[error(
        "BADTIME: this host's clock and that of the name server {server} are too far apart{there}; set them right"
    )]
    BadTime {
        server: SocketAddr,
        /// The times of both clocks in words, or nothing.
        there: String,
    },
    /// The answer is not signed with the key.
    #[error("the answer of the name server {server} is not signed with the key {key}, and so may be forged")]
    Unsigned { server: SocketAddr, key: String },
    /// Any other refusal.
    #[error("the name server {server} refused: {code}")]
    Other {
        server: SocketAddr,
        /// The code of the answer (RFC 2136, section 2.2).
        code: ResponseCode,
    },
    /// The file does not hold a usable key.
    #[error("{path} holds no TSIG key in the form of BIND with hmac-sha256, hmac-sha384 or hmac-sha512")]
    NotAKey { path: PathBuf },
    /// A name that is not valid in the DNS.
    #[error("{name} is no name: {source}")]
    Name { name: String, source: ProtoError },
    /// An address was given where a name is needed (RFC 2782).
    #[error(
        "a record of this kind needs the name of this host, not its address {address}: give --target NAME"
    )]
    AddressAsTarget { address: IpAddr },
    /// The settings are missing and no zone was given.
    #[error("nothing was published yet: give --zone")]
    NoSettings,
    /// The name of this computer is unknown.
    #[error("the name of this computer could not be read: give --target")]
    NoTarget,
    /// A file could not be used.
    #[error(transparent)]
    File(#[from] FileError),
    /// The settings are damaged.
    #[error("{path} cannot be read: publish again with all options")]
    Damaged { path: PathBuf },
    /// A DNS message could not be written or read.
    #[error("no message could be made: {0}")]
    Message(#[from] ProtoError),
}

/// The result of a publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// The record, as a line of a zone file.
    pub record: String,
    /// The zone that was changed.
    pub zone: String,
    /// The server that changed it.
    pub server: SocketAddr,
}

/// Publishes the record that the settings describe, in place of the record that was published
/// before. `now` is the time of this host's clock.
///
/// # Errors
/// [`PublishError`] names the cause.
pub async fn publish(settings: &Settings, now: Timestamp) -> Result<Publication, PublishError> {
    let announced = settings.announcement.record()?;
    let former = settings
        .published
        .as_ref()
        .filter(|former| **former != settings.announcement)
        .map(Announcement::record)
        .transpose()?;

    change(settings, now, &announced, |zone| {
        let mut message = update(zone);
        // Both changes are in one message, so that there is no moment without a record.
        if let Some(former) = former.filter(|former| zone.zone_of(&former.name)) {
            message.add_update(deletion(former));
        }
        message.add_update(announced.clone());

        message
    })
    .await
}

/// Removes the published record, and nothing else. `now` is the time of this host's clock.
///
/// # Errors
/// [`PublishError`] names the cause.
pub async fn remove(settings: &Settings, now: Timestamp) -> Result<Publication, PublishError> {
    let announced = settings
        .published
        .as_ref()
        .unwrap_or(&settings.announcement)
        .record()?;

    change(settings, now, &announced, |zone| {
        let mut message = update(zone);
        message.add_update(deletion(announced.clone()));

        message
    })
    .await
}

/// Publishes the record that the settings in this data directory describe, at once and then daily,
/// until the future is dropped. Reads the settings each time, so a record that is published or
/// removed meanwhile is respected.
pub async fn keep(data: PathBuf) {
    loop {
        let pause = match keep_once(&data).await {
            Ok(None) => DAILY,
            Ok(Some(Publication { record, zone, server })) => {
                tracing::info!(record, zone, %server, "published");
                DAILY
            }
            Err(error) => {
                tracing::warn!(cause = %error, "not published; clients may not find this host");
                AFTER_FAILURE
            }
        };
        tokio::time::sleep(pause).await;
    }
}

/// Publishes the record that the settings describe. Returns None if there are no settings.
async fn keep_once(data: &Path) -> Result<Option<Publication>, PublishError> {
    let Some(settings) = Settings::read(data)? else {
        return Ok(None);
    };

    publish(&settings, Timestamp::now()).await.map(Some)
}

async fn change(
    settings: &Settings,
    now: Timestamp,
    record: &Record,
    message: impl FnOnce(&Name) -> Message,
) -> Result<Publication, PublishError> {
    let key = settings.tsig_key.as_deref().map(UpdateKey::read).transpose()?;
    let (zone, server) = server::find(&record.name, settings.server).await?;
    server::update(message(&zone), &zone, server, key.as_ref(), now).await?;

    Ok(Publication {
        record: line(record),
        zone: zone.to_string(),
        server,
    })
}

/// Returns an update of a zone without any changes (RFC 2136, section 2.3).
fn update(zone: &Name) -> Message {
    let mut about = Query::new();
    about
        .set_name(zone.clone())
        .set_query_class(DNSClass::IN)
        .set_query_type(RecordType::SOA);
    let mut message = Message::query();
    message.metadata.op_code = OpCode::Update;
    message.metadata.recursion_desired = false;
    message.add_zone(about);

    message
}

/// Returns the update that deletes one of the records of a name (RFC 2136, section 2.5.4).
fn deletion(mut record: Record) -> Record {
    record.dns_class = DNSClass::NONE;
    record.ttl = 0;

    record
}

/// Returns a record as a line of a zone file.
#[must_use]
pub fn line(record: &Record) -> String {
    let Record { name, ttl, data, .. } = record;

    format!("{name} {ttl} IN SRV {data}")
}

impl Announcement {
    /// Returns the SRV record of this announcement.
    ///
    /// # Errors
    /// [`PublishError::AddressAsTarget`] if the target is an address, [`PublishError::Name`] if a
    /// name is not valid in the DNS.
    pub fn record(&self) -> Result<Record, PublishError> {
        if let Ok(address) = self.target.trim_end_matches('.').parse() {
            return Err(PublishError::AddressAsTarget { address });
        }
        let zone = absolute(&self.zone)?;
        let name = absolute(&format!("{SRV_LABEL}.{zone}"))?;
        let target = absolute(&self.target)?;
        let data = SRV::new(self.priority, self.weight, self.port, target);

        Ok(Record::from_rdata(name, self.ttl, RData::SRV(data)))
    }
}

/// Parses a name as a fully qualified name.
fn absolute(text: &str) -> Result<Name, PublishError> {
    let mut name = Name::from_utf8(text).map_err(|source| PublishError::Name {
        name: text.to_owned(),
        source,
    })?;
    name.set_fqdn(true);

    Ok(name)
}

/// Returns the time here and the time of a name server, in words.
fn both_times(here: Timestamp, there: Option<Timestamp>) -> String {
    there.map_or_else(String::new, |there| {
        format!(" ({} here, {there} there)", whole_seconds(here))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn announcement() -> Announcement {
        Announcement {
            zone: "office.example".to_owned(),
            target: "kms1.office.example".to_owned(),
            port: 8482,
            priority: 10,
            weight: 5,
            ttl: 3600,
        }
    }

    #[test]
    fn an_announcement_is_one_line_of_a_zone() {
        assert_eq!(
            line(&announcement().record().unwrap()),
            "_kakunin-kms._tcp.office.example. 3600 IN SRV 10 5 8482 kms1.office.example."
        );
    }

    #[test]
    fn what_is_no_name_is_said() {
        let wrong = Announcement {
            target: "kms1..example".to_owned(),
            ..announcement()
        };
        let error = wrong.record().unwrap_err();
        assert!(
            error.to_string().starts_with("kms1..example is no name"),
            "{error}"
        );
    }

    #[test]
    fn an_address_is_no_target() {
        let wrong = Announcement {
            target: "192.0.2.7".to_owned(),
            ..announcement()
        };
        let error = wrong.record().unwrap_err();
        assert!(error.to_string().contains("not its address 192.0.2.7"), "{error}");
    }

    #[test]
    fn only_the_one_record_is_deleted() {
        let deletion = deletion(announcement().record().unwrap());
        assert_eq!((deletion.dns_class, deletion.ttl), (DNSClass::NONE, 0));
        assert!(matches!(deletion.data, RData::SRV(_)), "it names its data");
    }
}
