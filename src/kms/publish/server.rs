//! Finds the name server of a zone, and sends it changes of the zone.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use hickory_net::client::Client;
use hickory_net::runtime::TokioRuntimeProvider;
use hickory_net::tcp::TcpClientStream;
use hickory_net::xfer::{DnsHandle as _, FirstAnswer as _};
use hickory_net::{DnsMultiplexer, NetError};
use hickory_proto::op::{DnsRequest, DnsRequestOptions, DnsResponse, Message, Query, ResponseCode};
use hickory_proto::rr::rdata::tsig::TsigError;
use hickory_proto::rr::{Name, RData, RecordType};
use hickory_resolver::TokioResolver;
use jiff::Timestamp;

use super::{PublishError, UpdateKey, both_times};

/// The time within which a name server has to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// The port of name servers.
const PORT: u16 = 53;

/// Returns the zone that contains a name, and the server that may change the zone.
pub(super) async fn find(
    name: &Name,
    server: Option<SocketAddr>,
) -> Result<(Name, SocketAddr), PublishError> {
    if let Some(server) = server {
        return Ok((zone_at(name, server).await?, server));
    }
    // Uses the name servers of this computer.
    let resolver = TokioResolver::builder_tokio()
        .and_then(hickory_resolver::ResolverBuilder::build)
        .map_err(|error| no_zone(name, &error))?;

    primary(name, &resolver).await
}

fn no_zone(name: &Name, error: &NetError) -> PublishError {
    PublishError::NoZone {
        name: name.to_string(),
        cause: error.to_string(),
    }
}

/// Returns the zone of a name according to this server: its SOA record is the answer, or
/// accompanies the answer that there is no such name (RFC 2308, section 3).
async fn zone_at(name: &Name, server: SocketAddr) -> Result<Name, PublishError> {
    let mut message = Message::query();
    message.metadata.recursion_desired = false;
    message.add_query(Query::query(name.clone(), RecordType::SOA));
    let response = ask(message, server).await?;
    let records = response.answers.iter().chain(&response.authorities);

    records
        .filter(|record| matches!(record.data, RData::SOA(_)))
        .map(|record| record.name.clone())
        .find(|zone| zone.zone_of(name))
        .ok_or_else(|| PublishError::NoZone {
            name: name.to_string(),
            cause: format!("{server} answered {}", response.response_code),
        })
}

/// Returns the zone of a name and its primary server, according to the name servers of this
/// resolver.
///
/// # Errors
/// [`PublishError::NoZone`] or [`PublishError::NoAddress`].
pub async fn primary(name: &Name, resolver: &TokioResolver) -> Result<(Name, SocketAddr), PublishError> {
    let found = match resolver.lookup(name.clone(), RecordType::SOA).await {
        Ok(lookup) => lookup.answers().iter().find_map(|record| match &record.data {
            RData::SOA(soa) => Some((record.name.clone(), soa.mname.clone())),
            _ => None,
        }),
        Err(error) => match error.clone().into_soa() {
            Some(soa) => Some((soa.name.clone(), soa.data.mname.clone())),
            None => return Err(no_zone(name, &error)),
        },
    };
    let (zone, primary) = found.ok_or_else(|| PublishError::NoZone {
        name: name.to_string(),
        cause: "no SOA record was found".to_owned(),
    })?;
    let addresses = resolver.lookup_ip(primary.clone()).await;
    let address = addresses
        .ok()
        .and_then(|found| found.iter().next())
        .ok_or_else(|| PublishError::NoAddress {
            primary: primary.to_string(),
            zone: zone.to_string(),
        })?;

    Ok((zone, SocketAddr::new(address, PORT)))
}

/// Sends a change of a zone to a server.
pub(super) async fn update(
    mut message: Message,
    zone: &Name,
    server: SocketAddr,
    key: Option<&UpdateKey>,
    now: Timestamp,
) -> Result<(), PublishError> {
    // The server's answer to a key that it does not accept is not signed, and gives the reason in a
    // field of its own. Therefore messages are signed and verified here, and not by the connection.
    let mut verifier = None;
    if let Some(key) = key {
        let seconds = u64::try_from(now.as_second()).unwrap_or_default();
        verifier = message.finalize(key.signer(), seconds)?;
    }
    let response = ask(message, server).await?;
    if let Some(key) = key
        && let Some(error) = signature_error(&response)
    {
        return Err(denied(error, server, key, now));
    }
    if let (Some(key), Some(verifier)) = (key, &mut verifier)
        && verifier.verify(response.as_buffer()).is_err()
    {
        return Err(PublishError::Unsigned {
            server,
            key: key.name(),
        });
    }

    let zone = || zone.to_string();
    match response.response_code {
        ResponseCode::NoError => Ok(()),
        ResponseCode::Refused => Err(PublishError::Refused { server, zone: zone() }),
        ResponseCode::NotAuth => Err(PublishError::NotAuthoritative { server, zone: zone() }),
        code => Err(PublishError::Other { server, code }),
    }
}

/// Returns the server's error about the signature, and the server's time if the error concerns the
/// time.
fn signature_error(response: &DnsResponse) -> Option<(TsigError, Option<Timestamp>)> {
    let tsig = &response.signature()?.data;
    let error = tsig.error?;
    // 48 bits of seconds (RFC 8945, section 5.2.3).
    let there = <[u8; 6]>::try_from(tsig.other.as_slice()).ok().and_then(|bytes| {
        let seconds = bytes
            .iter()
            .fold(0_i64, |sum, byte| (sum << 8) | i64::from(*byte));
        Timestamp::from_second(seconds).ok()
    });

    Some((error, there))
}

fn denied(
    (error, there): (TsigError, Option<Timestamp>),
    server: SocketAddr,
    key: &UpdateKey,
    here: Timestamp,
) -> PublishError {
    let key = key.name();

    match error {
        TsigError::BadKey => PublishError::BadKey { server, key },
        TsigError::BadTime => PublishError::BadTime {
            server,
            there: both_times(here, there),
        },
        TsigError::BadSig | TsigError::BadTrunc | TsigError::Unknown(_) => {
            PublishError::BadSignature { server, key }
        }
    }
}

/// Sends a message to a server over TCP: this allows an answer of any size, and reports reliably
/// that no server listens.
async fn ask(message: Message, server: SocketAddr) -> Result<DnsResponse, PublishError> {
    let answered = async {
        let (connecting, handle) =
            TcpClientStream::new(server, None, Some(PATIENCE), TokioRuntimeProvider::new());
        let connection = DnsMultiplexer::new(connecting.await?, handle).with_timeout(PATIENCE);
        let (client, background) = Client::<TokioRuntimeProvider>::from_sender(connection);
        let background = tokio::spawn(background);
        let request = DnsRequest::new(message, DnsRequestOptions::default());
        let answer = client.send(request).first_answer().await;
        background.abort();

        answer
    };

    match tokio::time::timeout(PATIENCE * 2, answered).await {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(NetError::Timeout)) | Err(_) => Err(timed_out(server)),
        Ok(Err(NetError::Io(error))) if error.kind() == io::ErrorKind::TimedOut => Err(timed_out(server)),
        Ok(Err(NetError::Io(error))) => Err(PublishError::Unreachable {
            server,
            cause: error.to_string(),
        }),
        Ok(Err(error)) => Err(PublishError::Unreachable {
            server,
            cause: error.to_string(),
        }),
    }
}

const fn timed_out(server: SocketAddr) -> PublishError {
    PublishError::TimedOut {
        server,
        seconds: PATIENCE.as_secs(),
    }
}
