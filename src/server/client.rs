//! Determines the address of the client of a request, also behind a proxy.

mod forwarded;

use std::net::IpAddr;
use std::str::FromStr;

use axum::http::{HeaderMap, HeaderName, header};

/// The headers in which proxies name the client that they forward a request for.
const FORWARDING: [&str; 3] = ["x-forwarded-for", "forwarded", "x-real-ip"];

/// The client of a request, as far as the network can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Client {
    /// The address. An IPv4-mapped IPv6 address is stored as the IPv4 address.
    pub(crate) address: IpAddr,
    /// True if the client is certainly a program on this computer.
    #[cfg_attr(not(feature = "service"), allow(dead_code))]
    pub(crate) local: bool,
}

impl Client {
    /// Determines the client from the peer address of its connection and the headers of its
    /// request.
    ///
    /// # Errors
    /// A trusted proxy sent a forwarding header that cannot be parsed.
    pub(crate) fn of(peer: IpAddr, headers: &HeaderMap, proxy: Option<&Proxy>) -> Result<Self, Unreadable> {
        let peer = peer.to_canonical();
        if let Some(proxy) = proxy.filter(|proxy| proxy.is(peer)) {
            return Ok(Self {
                address: proxy.asks_for(headers)?.unwrap_or(peer),
                // The proxy does not report this, so it cannot be known.
                local: false,
            });
        }

        Ok(Self {
            address: peer,
            // A request with a forwarding header comes through a proxy that is not configured, so
            // the program on this computer does not ask for itself.
            local: peer.is_loopback() && !FORWARDING.iter().any(|name| headers.contains_key(*name)),
        })
    }

    /// Returns the address or network that a limit applies to: an IPv4 address, or an IPv6 network
    /// of 64 bits, which is the least that one IPv6 customer is assigned.
    pub(crate) fn neighbourhood(address: IpAddr) -> IpAddr {
        Self::network(address, 64)
    }

    /// Returns the network of `bits` bits that an IPv6 address belongs to. An IPv4 address is
    /// returned unchanged.
    pub(crate) fn network(address: IpAddr, bits: u8) -> IpAddr {
        match address {
            IpAddr::V4(_) => address,
            IpAddr::V6(address) => {
                let free = 128_u32.saturating_sub(bits.into());
                // Shifting by all 128 bits would overflow; a network of 0 bits has the mask 0.
                let mask = u128::MAX.checked_shl(free).unwrap_or_default();
                IpAddr::V6((u128::from(address) & mask).into())
            }
        }
    }
}

/// An error that occurs when a trusted proxy sends a forwarding header that cannot be parsed.
/// Falling back to the proxy's own address would let a client that spoils the header hide among all
/// others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unreadable;

/// The proxies in front of the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proxy {
    /// The networks of the proxies. The header is trusted only in requests from these networks.
    pub networks: Vec<Network>,
    /// The header in which they name the client. It lists addresses; the last one is the address of
    /// the peer of the last proxy. In `Forwarded`, the addresses follow `for=` (RFC 7239).
    pub header: HeaderName,
}

impl Proxy {
    /// Returns whether this is the address of a proxy.
    pub(crate) fn is(&self, address: IpAddr) -> bool {
        self.networks.iter().any(|network| network.contains(address))
    }

    /// Returns the last address in the header that is not a proxy's, or `None` without the header.
    /// The entries before it may be forged and need not be addresses, but a value with a byte that
    /// is not text makes the whole header unreadable.
    fn asks_for(&self, headers: &HeaderMap) -> Result<Option<IpAddr>, Unreadable> {
        let values: Vec<_> = headers
            .get_all(&self.header)
            .iter()
            .map(|value| value.to_str().map_err(|_| Unreadable))
            .collect::<Result<_, _>>()?;
        let mut client = None;
        for hop in values.iter().rev().flat_map(|value| value.rsplit(',')) {
            let name = if self.header == header::FORWARDED {
                forwarded::node(hop).ok_or(Unreadable)?
            } else {
                hop.trim()
            };
            let address = address(name).ok_or(Unreadable)?;
            client = Some(address);
            if !self.is(address) {
                break;
            }
        }

        Ok(client)
    }
}

/// Parses an address as proxies write it, with or without a port.
fn address(text: &str) -> Option<IpAddr> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');

    bare.parse()
        .or_else(|_| text.parse().map(|socket: std::net::SocketAddr| socket.ip()))
        .ok()
        .map(|address: IpAddr| address.to_canonical())
}

/// An address, or all addresses with a common prefix, such as `10.0.0.0/8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    /// The length of the prefix in bits.
    bits: u8,
}

/// An error that occurs when a text is not a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither an address nor a network such as 10.0.0.0/8")]
pub struct NotANetwork;

impl Network {
    fn contains(&self, other: IpAddr) -> bool {
        let (one, other, width) = match (self.address, other) {
            (IpAddr::V4(one), IpAddr::V4(other)) => (u32::from(one).into(), u32::from(other).into(), 32),
            (IpAddr::V6(one), IpAddr::V6(other)) => (u128::from(one), u128::from(other), 128),
            _ => return false,
        };
        let free = width - u32::from(self.bits);

        // Shifting by all bits would overflow.
        self.bits == 0 || one >> free == other >> free
    }
}

impl FromStr for Network {
    type Err = NotANetwork;

    fn from_str(text: &str) -> Result<Self, NotANetwork> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().map_err(|_| NotANetwork)?;
        let width = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits
            .map_or(Ok(width), str::parse)
            .ok()
            .filter(|bits| *bits <= width)
            .ok_or(NotANetwork)?;

        Ok(Self { address, bits })
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn proxy() -> Proxy {
        Proxy {
            networks: vec!["10.0.0.0/8".parse().unwrap(), "2001:db8::1".parse().unwrap()],
            header: HeaderName::from_static("x-forwarded-for"),
        }
    }

    fn read(peer: &str, forwarded: &[&[u8]]) -> Result<Client, Unreadable> {
        read_with(&proxy(), peer, forwarded)
    }

    fn read_with(proxy: &Proxy, peer: &str, forwarded: &[&[u8]]) -> Result<Client, Unreadable> {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append(&proxy.header, HeaderValue::from_bytes(value).unwrap());
        }

        Client::of(peer.parse().unwrap(), &headers, Some(proxy))
    }

    fn client(peer: &str, forwarded: &[&str]) -> Client {
        let forwarded: Vec<_> = forwarded.iter().map(|value| value.as_bytes()).collect();

        read(peer, &forwarded).unwrap()
    }

    fn address(peer: &str, forwarded: &[&str]) -> String {
        client(peer, forwarded).address.to_string()
    }

    #[test]
    fn a_proxy_is_believed_and_nobody_else() {
        assert_eq!(address("10.1.2.3", &["198.51.100.7"]), "198.51.100.7");
        assert_eq!(address("::ffff:10.1.2.3", &["198.51.100.7:4711"]), "198.51.100.7");
        assert_eq!(address("2001:db8::1", &["[2001:db8:5::7]:4711"]), "2001:db8:5::7");
        assert_eq!(address("2001:db8::2", &["198.51.100.7"]), "2001:db8::2");
        assert_eq!(address("203.0.113.9", &["198.51.100.7"]), "203.0.113.9");
    }

    #[test]
    fn what_a_client_writes_before_the_proxy_does_counts_for_nothing() {
        assert_eq!(address("10.1.2.3", &["127.0.0.1, 198.51.100.7"]), "198.51.100.7");
        assert_eq!(
            address("10.1.2.3", &["127.0.0.1", "198.51.100.7"]),
            "198.51.100.7"
        );
        assert_eq!(
            address("10.1.2.3", &["127.0.0.1, 198.51.100.7, 10.9.9.9"]),
            "198.51.100.7"
        );
        assert_eq!(address("10.1.2.3", &["nobody, 198.51.100.7"]), "198.51.100.7");
        assert_eq!(address("10.1.2.3", &[]), "10.1.2.3");
    }

    #[test]
    fn what_a_proxy_says_is_read_or_refused() {
        let spoilt: [&[&[u8]]; 7] = [
            &[b"\xff"],
            &[b"198.51.100.7\xff"],
            &[b"\xff, 198.51.100.7"],
            &[b"198.51.100.7", b"\xe9"],
            &[b"127.0.0.1, unknown"],
            &[b""],
            &[b"198.51.100.7, 10.9.9.9, "],
        ];
        for forwarded in spoilt {
            assert_eq!(read("10.1.2.3", forwarded), Err(Unreadable), "{forwarded:?}");
            assert!(
                read("203.0.113.9", forwarded).is_ok(),
                "nobody reads what is not believed"
            );
        }
    }

    #[test]
    fn the_standard_header_is_read_as_the_usual_one() {
        let read = |value: &str| {
            let proxy = Proxy {
                header: header::FORWARDED,
                ..proxy()
            };
            read_with(&proxy, "10.1.2.3", &[value.as_bytes()]).map(|client| client.address.to_string())
        };
        for (value, address) in [
            ("for=198.51.100.7", "198.51.100.7"),
            (
                "For=\"198.51.100.7:4711\";proto=https;by=10.1.2.3",
                "198.51.100.7",
            ),
            ("for=127.0.0.1, for=198.51.100.7;host=x", "198.51.100.7"),
            ("for=198.51.100.7, for=10.9.9.9", "198.51.100.7"),
            ("for=\", for=198.51.100.7", "198.51.100.7"),
            ("proto=http; for=\"[2001:db8:5::7]:4711\"", "2001:db8:5::7"),
        ] {
            assert_eq!(read(value).as_deref(), Ok(address), "{value}");
        }
        for spoilt in ["198.51.100.7", "for=unknown", "for=_hidden", "proto=http", ""] {
            assert_eq!(read(spoilt), Err(Unreadable), "{spoilt}");
        }
    }

    #[test]
    fn local_is_only_who_asks_for_itself() {
        assert!(client("127.0.0.1", &[]).local && client("::1", &[]).local);
        assert!(
            !client("127.0.0.1", &["127.0.0.1"]).local,
            "a proxy that nobody told us of"
        );
        assert!(!client("10.1.2.3", &["127.0.0.1"]).local && !client("203.0.113.9", &[]).local);
        let proxied = Proxy {
            networks: vec!["127.0.0.0/8".parse().unwrap()],
            ..proxy()
        };
        let silent = Client::of([127, 0, 0, 1].into(), &HeaderMap::new(), Some(&proxied)).unwrap();
        assert!(!silent.local, "a proxy that does not say for whom it asks");
    }

    #[test]
    fn networks_are_read_strictly() {
        for wrong in [
            "",
            "10",
            "10.0.0.0/33",
            "10.0.0.0/-1",
            "::/129",
            "10.0.0.0/",
            "example.com",
        ] {
            assert_eq!(wrong.parse::<Network>(), Err(NotANetwork), "{wrong}");
        }
        let all: Network = "0.0.0.0/0".parse().unwrap();
        assert!(all.contains([203, 0, 113, 9].into()) && !all.contains(IpAddr::V6(1.into())));
    }

    #[test]
    fn neighbours_in_ipv6_are_counted_together() {
        let of = |text: &str| Client::neighbourhood(text.parse().unwrap()).to_string();

        assert_eq!(of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(of("203.0.113.9"), "203.0.113.9");
        let wide = |bits| Client::network("2001:db8:1:234::5".parse().unwrap(), bits).to_string();
        assert_eq!(
            (wide(56), wide(48)),
            ("2001:db8:1:200::".into(), "2001:db8:1::".into())
        );
    }
}
