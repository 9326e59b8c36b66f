//! The hosts that are asked without a proxy: `NO_PROXY`.
//!
//! No standard says how it is written, so it is read in every form that a common program knows:
//! domains and ports as curl and Go have them, networks as Go has them, `*` at any place as Python
//! has it on desktops, and addresses with a scheme, which people paste.

use std::net::IpAddr;

use ipnet::IpNet;
use reqwest::Url;

/// An entry of `NO_PROXY`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Exception {
    hosts: Hosts,
    /// The port, if the entry names one.
    port: Option<u16>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Hosts {
    Network(IpNet),
    /// A domain in lower case, with all names below it.
    Domain(String),
    /// A name or an IP address in lower case, in which each `*` stands for any text.
    Pattern(String),
}

/// Reads the whole list. What has no meaning in it is left out.
pub(super) fn read(list: &str) -> Vec<Exception> {
    list.split(|symbol: char| symbol.is_whitespace() || matches!(symbol, ',' | ';' | '|'))
        .map(|entry| entry.trim_matches(['"', '\'']))
        .filter_map(Exception::read)
        .collect()
}

impl Exception {
    fn read(entry: &str) -> Option<Self> {
        let entry = entry.split_once("://").map_or(entry, |(_scheme, rest)| rest);
        let of_network = |network| Self {
            hosts: Hosts::Network(network),
            port: None,
        };
        if let Some(network) = network(entry) {
            return Some(of_network(network));
        }
        let entry = entry.split('/').next().unwrap_or_default();
        if let Some(network) = network(entry) {
            return Some(of_network(network));
        }
        let (host, port) = match entry.rsplit_once(':') {
            Some((host, "")) => (host, None),
            Some((host, port)) => (host, Some(port.parse().ok()?)),
            None => (entry, None),
        };
        let hosts = match network(host) {
            Some(network) => Hosts::Network(network),
            None => hosts(host)?,
        };

        Some(Self { hosts, port })
    }

    pub(super) fn is_for(&self, address: &Url) -> bool {
        let host = address.host_str().unwrap_or_default().trim_end_matches('.');
        let is_host = match &self.hosts {
            Hosts::Network(network) => ip(host).is_some_and(|ip| network.contains(&ip)),
            Hosts::Domain(domain) => host
                .strip_suffix(domain.as_str())
                .is_some_and(|below| below.is_empty() || below.ends_with('.')),
            Hosts::Pattern(pattern) => fits(pattern, host),
        };

        is_host
            && self
                .port
                .is_none_or(|port| address.port_or_known_default() == Some(port))
    }
}

/// Reads `example`, `.example` and `*.example`, which mean the same, or a pattern.
fn hosts(text: &str) -> Option<Hosts> {
    let text = text.to_ascii_lowercase();
    let domain = text.strip_prefix("*.").unwrap_or(&text).trim_matches('.');
    if domain.contains('*') {
        return Some(Hosts::Pattern(text.trim_end_matches('.').to_owned()));
    }

    (!domain.is_empty()).then(|| Hosts::Domain(domain.to_owned()))
}

/// Returns whether a host fits a pattern.
fn fits(pattern: &str, host: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| host.strip_prefix(first)) else {
        return false;
    };
    let Some(last) = parts.next_back() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.split_once(part) {
            Some((_, behind)) => rest = behind,
            None => return false,
        }
    }

    rest.ends_with(last)
}

/// Reads an IP address, or a network with the length or the mask of its prefix.
fn network(text: &str) -> Option<IpNet> {
    let with_mask = || {
        let (network, mask) = text.split_once('/')?;
        IpNet::with_netmask(network.parse().ok()?, mask.parse().ok()?).ok()
    };

    text.parse()
        .ok()
        .or_else(|| ip(text).map(IpNet::from))
        .or_else(with_mask)
}

/// Returns the IP address in a text, with or without the brackets of IPv6.
fn ip(text: &str) -> Option<IpAddr> {
    text.trim_matches(['[', ']']).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exceptions_are_read_in_every_usual_form() {
        let name = "https://activation.momiji.example/";
        let port = "https://activation.momiji.example:8443/";
        let v4 = "https://192.0.2.7/";
        let v6 = "https://[2001:db8::7]/";
        for (list, direct, by_proxy) in [
            ("a.example momiji.example", &[name, port][..], &[v4, v6][..]),
            ("a.example,\tmomiji.example;b.example", &[name, port], &[v4]),
            ("a.example; momiji.example", &[name, port], &[v4]),
            ("localhost|*.momiji.example", &[name, port], &[v4]),
            ("*.momiji.example", &[name, port], &[v4]),
            (".Momiji.Example", &[name, port], &[v4]),
            ("activation.momiji.example.", &[name], &[v4]),
            ("iji.example", &[], &[name]),
            ("*iji.example", &[name, port], &[v4]),
            ("*.iji.example", &[], &[name]),
            ("activation.*", &[name, port], &[v4]),
            ("act*.Momiji.*:443", &[name], &[port, v4]),
            ("*.a.example b.example", &[], &[name, v4, v6]),
            ("momiji.example:443", &[name], &[port]),
            ("momiji.example:8443", &[port], &[name]),
            ("momiji.example:", &[name, port], &[v4]),
            ("*:443", &[name, v4, v6], &[port]),
            ("*", &[name, port, v4, v6], &[]),
            ("**", &[name, port, v4, v6], &[]),
            ("\"momiji.example\"", &[name, port], &[v4]),
            ("\"a.example, momiji.example\"", &[name, port], &[v4]),
            ("'momiji.example'", &[name, port], &[v4]),
            ("\"*\"", &[name, port, v4, v6], &[]),
            ("http://momiji.example", &[name, port], &[v4]),
            ("https://activation.momiji.example/", &[name, port], &[v4]),
            ("https://momiji.example:8443/activate", &[port], &[name]),
            ("https://[2001:db8::7]:443/", &[v6], &[v4]),
            ("192.0.2.7", &[v4], &[name, v6]),
            ("192.0.2.7:443", &[v4], &[name, v6]),
            ("192.0.2.0/24", &[v4], &[name, v6]),
            ("192.0.2.0/255.255.255.0", &[v4], &[name, v6]),
            ("192.*", &[v4], &[name, v6]),
            ("192.0.2.*", &[v4], &[name, v6]),
            ("192.*.*.7", &[v4], &[name, v6]),
            ("198.51.100.0/24", &[], &[v4]),
            ("198.*", &[], &[name, v4]),
            ("2001:db8::/32", &[v6], &[name, v4]),
            ("2001:db8::7", &[v6], &[v4]),
            ("[2001:db8::7]", &[v6], &[v4]),
            ("[2001:db8::7]:443", &[v6], &[v4]),
            (", ,", &[], &[name, v4]),
            ("\"\" http:// : / .", &[], &[name, v4]),
        ] {
            let exceptions = read(list);
            let is_direct = |address: &str| {
                let address = address.parse().unwrap();
                exceptions.iter().any(|exception| exception.is_for(&address))
            };
            for address in direct {
                assert!(is_direct(address), "{list}: {address}");
            }
            for address in by_proxy {
                assert!(!is_direct(address), "{list}: {address}");
            }
        }
    }
}
