//! The records of the database, the same in every database.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use jiff::Timestamp;
use serde::Serialize;

use super::StoreError;
use crate::fault::Code;
use crate::machine::Parts;
use crate::server::client::Client;
use crate::wire::kms::ClientId;

/// The network where a computer was seen first: an IPv4 address, or an IPv6 network of 64 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Network(IpAddr);

impl Network {
    /// Returns the network of this address.
    #[must_use]
    pub fn of(address: IpAddr) -> Self {
        Self(Client::neighbourhood(address.to_canonical()))
    }

    /// Returns the four bytes of an IPv4 address, or the eight bytes of an IPv6 network.
    pub(super) fn to_bytes(self) -> Vec<u8> {
        match self.0 {
            IpAddr::V4(address) => address.octets().to_vec(),
            IpAddr::V6(address) => address.octets().into_iter().take(8).collect(),
        }
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Result<Self, StoreError> {
        if let Ok(octets) = <[u8; 4]>::try_from(bytes) {
            return Ok(Self(Ipv4Addr::from(octets).into()));
        }
        let octets = <[u8; 8]>::try_from(bytes).map_err(|_| StoreError::Unreadable("address"))?;

        Ok(Self(
            Ipv6Addr::from_bits(u128::from(u64::from_be_bytes(octets)) << 64).into(),
        ))
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            IpAddr::V4(address) => address.fmt(f),
            IpAddr::V6(address) => write!(f, "{address}/64"),
        }
    }
}

impl Serialize for Network {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A computer that asked this host: a client ID on certain hardware.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Computer {
    /// The ID of its installation.
    pub client_id: ClientId,
    /// Its number among the computers with this client ID; the first is 1.
    pub number: u32,
    /// The name that it gives itself.
    pub name: Option<String>,
    /// The products for which it asked, in ascending order.
    pub products: Vec<u16>,
    /// Its hardware at the last contact.
    #[serde(skip)]
    pub parts: Parts,
    /// The network where it was seen first.
    #[serde(rename = "first_address")]
    pub network: Option<Network>,
    /// Its first contact.
    pub first_seen: Timestamp,
    /// Its last contact.
    pub last_seen: Timestamp,
    /// The number of its requests.
    pub requests: u64,
    /// The code of the last answer; none if that was a lease.
    pub outcome: Option<Code>,
}

impl Computer {
    /// Returns its place in the list.
    #[must_use]
    pub const fn cursor(&self) -> Cursor {
        Cursor {
            client_id: self.client_id,
            number: self.number,
        }
    }
}

/// The numbers of computers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Totals {
    /// The computers that count. Of an address with many new computers, only a part counts.
    pub count: u32,
    /// The computers that were seen in the last 30 days.
    pub seen: u32,
    /// The number of addresses from which those come.
    pub addresses: u32,
    /// The address from which most of them come, and their number.
    pub largest: Option<(Network, u32)>,
    /// All stored computers: those that were seen in the last 60 days.
    pub known: u32,
    /// The last contact with any computer.
    pub last_contact: Option<Timestamp>,
    /// The number of client IDs that were seen on several computers.
    pub clones: u32,
}

/// A request for a page of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListPage {
    /// The computer after which the page begins.
    pub after: Option<Cursor>,
    /// The maximum number of computers.
    pub limit: u32,
}

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ComputerListing {
    /// The computers.
    pub computers: Vec<Computer>,
    /// The computer after which the next page begins, if there is one.
    pub next: Option<Cursor>,
}

impl ComputerListing {
    /// Creates a page of at most `limit` computers. If there are more, the input holds one more
    /// than that.
    pub(super) fn of(mut computers: Vec<Computer>, limit: u32) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = computers.len() > limit;
        computers.truncate(limit);
        let next = computers.last().filter(|_| more).map(Computer::cursor);

        Self { computers, next }
    }
}

/// A place in the list: a client id and a number, written as `client-id.number`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    pub(super) client_id: ClientId,
    pub(super) number: u32,
}

/// An error that occurs when a text is not a place in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place in the list of computers")]
pub struct NotACursor;

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.client_id, self.number)
    }
}

impl FromStr for Cursor {
    type Err = NotACursor;

    fn from_str(text: &str) -> Result<Self, NotACursor> {
        let (id, number) = text.split_once('.').ok_or(NotACursor)?;

        Ok(Self {
            client_id: id.parse().map_err(|_| NotACursor)?,
            number: number.parse().map_err(|_| NotACursor)?,
        })
    }
}

impl Serialize for Cursor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Encodes product codes, two bytes each.
pub(super) fn products_to_bytes(products: &[u16]) -> Vec<u8> {
    products
        .iter()
        .flat_map(|product| product.to_be_bytes())
        .collect()
}

pub(super) fn products_from_bytes(bytes: &[u8]) -> Result<Vec<u16>, StoreError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(StoreError::Unreadable("list of products"));
    }

    Ok(pairs.iter().map(|pair| u16::from_be_bytes(*pair)).collect())
}

pub(super) fn client_id_from_bytes(bytes: &[u8]) -> Result<ClientId, StoreError> {
    bytes
        .try_into()
        .map(|bytes| ClientId::new(u128::from_be_bytes(bytes)))
        .map_err(|_| StoreError::Unreadable("client id"))
}

pub(super) fn time(seconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_second(seconds).map_err(|_| StoreError::Unreadable("time"))
}

pub(super) fn number<T: TryFrom<i64>>(number: i64) -> Result<T, StoreError> {
    T::try_from(number).map_err(|_| StoreError::Unreadable("number"))
}

pub(super) fn outcome(text: Option<&str>) -> Result<Option<Code>, StoreError> {
    text.map(|text| text.parse().map_err(|_| StoreError::Unreadable("outcome")))
        .transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back_as_it_was_written() {
        for (address, shown) in [
            ("10.1.2.3", "10.1.2.3"),
            ("::ffff:10.1.2.3", "10.1.2.3"),
            ("2001:db8:0:7:1:2:3:4", "2001:db8:0:7::/64"),
        ] {
            let network = Network::of(address.parse().unwrap());
            assert_eq!(network.to_string(), shown);
            assert_eq!(Network::from_bytes(&network.to_bytes()).unwrap(), network);
        }
        assert!(Network::from_bytes(&[1, 2, 3]).is_err());
    }

    #[test]
    fn a_place_in_the_list_reads_back_as_it_was_written() {
        let cursor = Cursor {
            client_id: ClientId::new(7),
            number: 2,
        };

        assert_eq!(cursor.to_string().parse(), Ok(cursor));
        for wrong in ["", "7", "7.2", ".", "00000000000000000000000000000007.-1"] {
            assert_eq!(wrong.parse::<Cursor>(), Err(NotACursor), "{wrong}");
        }
    }
}
