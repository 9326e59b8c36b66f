//! The proxies that the environment names.
//!
//! The HTTP library reads the same variables, but leaves out without a word what it cannot use, and
//! then the service is sought on a way that nobody meant. Where the environment names no proxy, the
//! library asks the system.

use std::net::IpAddr;

use ipnet::IpNet;
use reqwest::Url;

use crate::environment;
use crate::fault::Fault;

/// The variables, by the scheme of the address that is asked for; each may be written in small
/// letters as well.
const HTTP: &str = "HTTP_PROXY";
const HTTPS: &str = "HTTPS_PROXY";
const ALL: &str = "ALL_PROXY";
const EXCEPTIONS: &str = "NO_PROXY";
/// The variable by which a web server tells a program that the client's headers are variables, too:
/// then `HTTP_PROXY` is a header of a stranger (CVE-2016-5385).
const IS_CGI: &str = "REQUEST_METHOD";

/// The schemes of proxies that can be used.
const SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

/// The proxies of the environment, and the hosts that are asked directly.
#[derive(Debug, Clone, Default)]
pub(super) struct Proxies {
    http: Option<Setting>,
    https: Option<Setting>,
    exceptions: Vec<Exception>,
}

/// A proxy in a variable.
#[derive(Debug, Clone)]
struct Setting {
    variable: String,
    value: String,
    /// None if the value is not the address of a proxy.
    address: Option<Url>,
}

/// An entry of `NO_PROXY`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Exception {
    hosts: Hosts,
    /// The port, if the entry names one.
    port: Option<u16>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Hosts {
    All,
    Network(IpNet),
    /// A domain in lower case, with all names below it.
    Domain(String),
}

impl Proxies {
    pub(super) fn of_environment() -> Self {
        Self::from_variables(environment::text)
    }

    fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Self {
        let find = |name: &str| {
            let small = name.to_ascii_lowercase();
            // In capitals first, as the HTTP library has it.
            [name.to_owned(), small].into_iter().find_map(|name| {
                let is_header = name == HTTP && variable(IS_CGI).is_some();
                let value = variable(&name).filter(|_| !is_header)?;
                Some((name, value.trim().to_owned()))
            })
        };
        let proxy = |name: &str| {
            find(name).or_else(|| find(ALL)).map(|(variable, value)| Setting {
                address: address(&value),
                variable,
                value,
            })
        };
        let exceptions = find(EXCEPTIONS).map(|(_, value)| value).unwrap_or_default();

        Self {
            http: proxy(HTTP),
            https: proxy(HTTPS),
            exceptions: exceptions
                .split(|symbol: char| symbol.is_whitespace() || matches!(symbol, ',' | ';'))
                .filter_map(Exception::read)
                .collect(),
        }
    }

    /// Returns whether the environment names any proxy; otherwise the system's settings apply.
    pub(super) const fn is_named(&self) -> bool {
        self.http.is_some() || self.https.is_some()
    }

    /// Returns the proxy for an address; none if it is asked directly.
    ///
    /// # Errors
    /// [`Fault::ProxySetting`] if a proxy is named that cannot be used.
    pub(super) fn way_to(&self, address: &Url) -> Result<Option<&Url>, Fault> {
        let setting = match address.scheme() {
            "http" => &self.http,
            "https" => &self.https,
            _ => &None,
        };
        let Some(setting) = setting else {
            return Ok(None);
        };
        if self.exceptions.iter().any(|exception| exception.is_for(address)) {
            return Ok(None);
        }

        setting
            .address
            .as_ref()
            .map(Some)
            .ok_or_else(|| Fault::ProxySetting {
                variable: setting.variable.clone(),
                value: without_password(&setting.value),
            })
    }
}

/// Reads the address of a proxy: `host:port`, with a scheme and a user if need be. A password may
/// contain characters that addresses do not, such as `@`: the last one ends it.
fn address(value: &str) -> Option<Url> {
    let (scheme, rest) = value.split_once("://").unwrap_or(("http", value));
    let scheme = match scheme.to_ascii_lowercase().as_str() {
        // Desktops write it for SOCKS 5.
        "socks" => "socks5h".to_owned(),
        scheme => scheme.to_owned(),
    };
    let (user, host) = match rest.rsplit_once('@') {
        Some((user, host)) => (Some(user), host),
        None => (None, rest),
    };
    let host = host.split('/').next().unwrap_or_default();
    if !SCHEMES.contains(&scheme.as_str())
        || host.contains(['?', '#', '\\'])
        || host.contains(char::is_whitespace)
    {
        return None;
    }
    let mut address = Url::parse(&format!("{scheme}://{host}/")).ok()?;
    if address.host_str().is_none_or(str::is_empty) {
        return None;
    }
    if let Some(user) = user {
        let (name, password) = user.split_once(':').unwrap_or((user, ""));
        // What is written as %40 stays as it is.
        address.set_username(name).ok()?;
        address.set_password(Some(password)).ok()?;
    }

    Some(address)
}

/// Returns the name of a proxy to show: its host and port.
pub(super) fn name(proxy: &Url) -> String {
    let host = proxy.host_str().unwrap_or_default();

    match proxy.port_or_known_default() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

/// Returns the value of a setting to show. What follows a colon may be a password, unless it is the
/// port.
fn without_password(value: &str) -> String {
    let (scheme, rest) = match value.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), value),
    };
    let (user, host) = match rest.rsplit_once('@') {
        Some((user, host)) => (Some(user), host),
        None => (None, rest),
    };
    let hidden = |text: &str| match text.split_once(':') {
        Some((name, _)) => format!("{name}:…"),
        None => text.to_owned(),
    };
    let is_port = |text: &str| text.trim_end_matches('/').parse::<u32>().is_ok();
    let host = match host.rsplit_once(':') {
        Some((_, port)) if user.is_none() && !is_port(port) => hidden(host),
        _ => host.to_owned(),
    };

    match user {
        Some(user) => format!("{scheme}{}@{host}", hidden(user)),
        None => format!("{scheme}{host}"),
    }
}

impl Exception {
    /// Reads `*`, a domain (`example`, `.example`, `*.example`), an IP address or a network
    /// (`10.0.0.0/8`), with a port if need be.
    fn read(entry: &str) -> Option<Self> {
        if let Some(network) = network(entry) {
            return Some(Self {
                hosts: Hosts::Network(network),
                port: None,
            });
        }
        let (host, port) = match entry.rsplit_once(':') {
            Some((host, port)) => (host, Some(port.parse().ok()?)),
            None => (entry, None),
        };
        let hosts = match network(host) {
            Some(network) => Hosts::Network(network),
            None if host == "*" => Hosts::All,
            None => {
                let domain = host.strip_prefix('*').unwrap_or(host).trim_matches('.');
                Hosts::Domain(domain.to_ascii_lowercase())
            }
        };

        (hosts != Hosts::Domain(String::new())).then_some(Self { hosts, port })
    }

    fn is_for(&self, address: &Url) -> bool {
        let host = address.host_str().unwrap_or_default().trim_end_matches('.');
        let is_host = match &self.hosts {
            Hosts::All => true,
            Hosts::Network(network) => ip(host).is_some_and(|ip| network.contains(&ip)),
            Hosts::Domain(domain) => host
                .strip_suffix(domain.as_str())
                .is_some_and(|below| below.is_empty() || below.ends_with('.')),
        };

        is_host
            && self
                .port
                .is_none_or(|port| address.port_or_known_default() == Some(port))
    }
}

fn network(text: &str) -> Option<IpNet> {
    text.parse().ok().or_else(|| ip(text).map(IpNet::from))
}

/// Returns the IP address in a text, with or without the brackets of IPv6.
fn ip(text: &str) -> Option<IpAddr> {
    text.trim_matches(['[', ']']).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICE: &str = "https://activation.momiji.example/";

    /// Returns the proxy to an address in an environment.
    fn way(variables: &[(&str, &str)], to: &str) -> Result<Option<String>, Fault> {
        let proxies = Proxies::from_variables(|wanted| {
            let found = variables
                .iter()
                .find(|(name, value)| *name == wanted && !value.is_empty());
            found.map(|(_, value)| (*value).to_owned())
        });
        let address = to.parse().unwrap();

        proxies.way_to(&address).map(|proxy| proxy.map(Url::to_string))
    }

    #[test]
    fn an_address_is_used_as_it_is_meant() {
        for (value, expected) in [
            ("proxy:80", "http://proxy/"),
            ("proxy", "http://proxy/"),
            ("HTTP://Proxy.example:8080/", "http://proxy.example:8080/"),
            ("user:p@ss@proxy:80", "http://user:p%40ss@proxy/"),
            ("http://user:p%40ss@proxy:8080", "http://user:p%40ss@proxy:8080/"),
            (
                "http://EXAMPLE\\ken:a/b#c?d@proxy:8080",
                "http://EXAMPLE%5Cken:a%2Fb%23c%3Fd@proxy:8080/",
            ),
            ("socks5h://[2001:db8::1]:1080", "socks5h://[2001:db8::1]:1080/"),
            ("socks://proxy:1080/", "socks5h://proxy:1080/"),
        ] {
            assert_eq!(
                way(&[("HTTPS_PROXY", value)], SERVICE),
                Ok(Some(expected.to_owned())),
                "{value}"
            );
        }
    }

    #[test]
    fn what_cannot_be_used_is_named_without_its_password() {
        for (value, shown) in [
            ("ftp://proxy:80", "ftp://proxy:80"),
            ("http://", "http://"),
            ("proxy:99999", "proxy:99999"),
            ("user:p@ss@proxy:port", "user:…@proxy:port"),
            ("http://ken:swordfish", "http://ken:…"),
            ("http://proxy example:80", "http://proxy example:80"),
        ] {
            let expected = Err(Fault::ProxySetting {
                variable: "https_proxy".to_owned(),
                value: shown.to_owned(),
            });
            assert_eq!(
                way(&[("HTTPS_PROXY", ""), ("https_proxy", value)], SERVICE),
                expected,
                "{value}"
            );
            // It is not in the way of what goes elsewhere.
            assert_eq!(way(&[("https_proxy", value)], "http://momiji.example/"), Ok(None));
            assert_eq!(
                way(&[("https_proxy", value), ("NO_PROXY", "*")], SERVICE),
                Ok(None)
            );
        }
    }

    #[test]
    fn empty_variables_are_unset_ones() {
        let proxy = Ok(Some("http://proxy:8080/".to_owned()));
        assert_eq!(
            way(&[("HTTPS_PROXY", ""), ("ALL_PROXY", "proxy:8080")], SERVICE),
            proxy
        );
        assert_eq!(
            way(&[("HTTPS_PROXY", ""), ("https_proxy", "proxy:8080")], SERVICE),
            proxy
        );
        assert_eq!(
            way(
                &[("NO_PROXY", ""), ("no_proxy", "*"), ("ALL_PROXY", "proxy:8080")],
                SERVICE
            ),
            Ok(None)
        );
        assert_eq!(way(&[("HTTPS_PROXY", "")], SERVICE), Ok(None));
    }

    #[test]
    fn a_header_of_a_stranger_is_no_proxy() {
        let variables = [("HTTP_PROXY", "proxy:8080"), ("REQUEST_METHOD", "GET")];
        assert_eq!(way(&variables, "http://momiji.example/"), Ok(None));
    }

    #[test]
    fn exceptions_are_read_in_every_usual_form() {
        let name = "https://activation.momiji.example/";
        let port = "https://activation.momiji.example:8443/";
        let v4 = "https://192.0.2.7/";
        let v6 = "https://[2001:db8::7]/";
        for (list, direct, by_proxy) in [
            ("a.example momiji.example", &[name, port][..], &[v4, v6][..]),
            ("a.example,\tmomiji.example;b.example", &[name, port], &[v4]),
            ("*.momiji.example", &[name, port], &[v4]),
            (".Momiji.Example", &[name, port], &[v4]),
            ("activation.momiji.example.", &[name], &[v4]),
            ("iji.example", &[], &[name]),
            ("*.a.example b.example", &[], &[name, v4, v6]),
            ("momiji.example:443", &[name], &[port]),
            ("momiji.example:8443", &[port], &[name]),
            ("*:443", &[name, v4, v6], &[port]),
            ("*", &[name, port, v4, v6], &[]),
            ("192.0.2.7", &[v4], &[name, v6]),
            ("192.0.2.7:443", &[v4], &[name, v6]),
            ("192.0.2.0/24", &[v4], &[name, v6]),
            ("198.51.100.0/24", &[], &[v4]),
            ("2001:db8::/32", &[v6], &[name, v4]),
            ("2001:db8::7", &[v6], &[v4]),
            ("[2001:db8::7]", &[v6], &[v4]),
            ("[2001:db8::7]:443", &[v6], &[v4]),
            (", ,", &[], &[name, v4]),
        ] {
            let variables = [("ALL_PROXY", "proxy:8080"), ("NO_PROXY", list)];
            for address in direct {
                assert_eq!(way(&variables, address), Ok(None), "{list}: {address}");
            }
            for address in by_proxy {
                assert!(
                    matches!(way(&variables, address), Ok(Some(_))),
                    "{list}: {address}"
                );
            }
        }
    }
}
