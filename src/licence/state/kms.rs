//! The data that a KMS client stores about its hosts.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::text::as_text;

/// The data that a KMS client stores about its hosts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Kms {
    /// The host that the administrator configured; without one, the host is found by DNS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<HostAddress>,
    /// The last host that gave a lease.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_host: Option<HostAddress>,
    /// Minutes between attempts without a lease, if a host specified them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_minutes: Option<u32>,
}

impl Kms {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The address of a KMS host: a name or an IP address, and a TCP port. It is written as
/// `host:port`, with an IPv6 address in brackets. When an address is read, the port may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HostAddress {
    /// A domain name in ASCII lower case without its last dot, or an IP address without brackets.
    name: String,
    port: u16,
}

/// An error that occurs when a text is not the address of a KMS host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "not the address of a KMS host: a name or an IP address, with a port if it is not {}",
    HostAddress::PORT
)]
pub struct NotAnAddress;

impl HostAddress {
    /// The default port. It is not assigned to any service (IANA, November 2026).
    pub const PORT: u16 = 8482;

    /// The maximum length of a domain name, in characters of its written form (RFC 1035, 2.3.4).
    const MAX_NAME: usize = 253;

    /// Makes an address of a name or an IP address, and a port.
    ///
    /// # Errors
    /// [`NotAnAddress`] if `name` is neither a domain name nor an IP address, and for port 0.
    pub fn new(name: &str, port: u16) -> Result<Self, NotAnAddress> {
        let name = name.trim().trim_end_matches('.').to_ascii_lowercase();
        let is_label = |label: &str| {
            (1..=63).contains(&label.len())
                && label
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        };
        let is_name = name.len() <= Self::MAX_NAME && name.split('.').all(is_label);
        if port == 0 || !(is_name || name.parse::<IpAddr>().is_ok()) {
            return Err(NotAnAddress);
        }

        Ok(Self { name, port })
    }

    /// Returns the name, or the IP address without brackets.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the TCP port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }
}

impl fmt::Display for HostAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, port } = self;

        if name.parse::<Ipv6Addr>().is_ok() {
            write!(f, "[{name}]:{port}")
        } else {
            write!(f, "{name}:{port}")
        }
    }
}

impl FromStr for HostAddress {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, NotAnAddress> {
        let text = text.trim();
        if text.parse::<Ipv6Addr>().is_ok() {
            return Self::new(text, Self::PORT);
        }
        let (name, rest) = match text.strip_prefix('[') {
            Some(bracketed) => {
                let (address, rest) = bracketed.split_once(']').ok_or(NotAnAddress)?;
                let _address: Ipv6Addr = address.parse().map_err(|_| NotAnAddress)?;
                (address, rest)
            }
            None => text.split_at(text.find(':').unwrap_or(text.len())),
        };
        let port = match rest {
            "" => Self::PORT,
            rest => rest
                .strip_prefix(':')
                .and_then(|port| port.parse().ok())
                .ok_or(NotAnAddress)?,
        };

        Self::new(name, port)
    }
}

as_text!(HostAddress);

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        text.parse::<HostAddress>().unwrap().to_string()
    }

    #[test]
    fn a_host_is_a_name_or_an_address_with_a_port_or_without() {
        assert_eq!(written("KMS.office.example."), "kms.office.example:8482");
        assert_eq!(written(" kms:1234 "), "kms:1234");
        assert_eq!(written("192.0.2.7:80"), "192.0.2.7:80");
        assert_eq!(written("2001:db8::7"), "[2001:db8::7]:8482");
        assert_eq!(written("[2001:db8::7]:80"), "[2001:db8::7]:80");
        assert_eq!(written("[::1]"), "[::1]:8482");
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            ".",
            "kms:",
            "kms:0",
            "kms:65536",
            "kms:80:90",
            "[kms]:80",
            "[::1",
            "[::1]80",
            "http://kms",
            "k ms",
            "kms..example",
            "kms/path",
        ] {
            assert_eq!(text.parse::<HostAddress>(), Err(NotAnAddress), "{text}");
        }
        assert!("k".repeat(64).parse::<HostAddress>().is_err());
    }
}
