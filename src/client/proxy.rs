//! The proxies that the environment names.
//!
//! The HTTP library reads the same variables, but leaves out without a word what it cannot use, and
//! then the service is sought on a way that nobody meant. Where the environment names no proxy, the
//! library asks the system.

mod exceptions;

use reqwest::Url;

use crate::environment;
use crate::fault::{Fault, SettingKind};

use self::exceptions::Exception;

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
    /// The fault if the value is not the address of a proxy.
    http: Option<Result<Proxy, Fault>>,
    https: Option<Result<Proxy, Fault>>,
    exceptions: Vec<Exception>,
}

/// A proxy of the environment.
#[derive(Debug, Clone)]
pub(super) struct Proxy {
    pub(super) address: Url,
    /// True if it reads the requests and may answer them itself: a proxy for plain HTTP.
    pub(super) reads: bool,
    variable: String,
    value: String,
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
                let value = unquoted(value.trim());
                (!value.is_empty()).then(|| (name, value.to_owned()))
            })
        };
        let proxy = |name: &str| {
            let (variable, value) = find(name).or_else(|| find(ALL))?;
            Some(Proxy::read(variable, value, name == HTTP))
        };
        let exceptions = find(EXCEPTIONS).map(|(_, value)| value).unwrap_or_default();

        Self {
            http: proxy(HTTP),
            https: proxy(HTTPS),
            exceptions: exceptions::read(&exceptions),
        }
    }

    /// Returns whether the environment names any proxy; otherwise the system's settings apply.
    pub(super) const fn is_named(&self) -> bool {
        self.http.is_some() || self.https.is_some()
    }

    /// Returns the proxy for an address; none if it is asked directly.
    ///
    /// # Errors
    /// [`Fault::NetworkSetting`] if a proxy is named that cannot be used.
    pub(super) fn way_to(&self, address: &Url) -> Result<Option<&Proxy>, Fault> {
        let proxy = match address.scheme() {
            "http" => &self.http,
            "https" => &self.https,
            _ => &None,
        };

        match proxy {
            Some(_) if self.exceptions.iter().any(|exception| exception.is_for(address)) => Ok(None),
            Some(proxy) => proxy.as_ref().map(Some).map_err(Clone::clone),
            None => Ok(None),
        }
    }
}

impl Proxy {
    fn read(variable: String, value: String, is_for_plain: bool) -> Result<Self, Fault> {
        match address(&value) {
            Some(address) => Ok(Self {
                reads: is_for_plain && address.scheme().starts_with("http"),
                address,
                variable,
                value,
            }),
            None => Err(unusable(&variable, &value)),
        }
    }

    /// Returns the name to show: its host and port.
    pub(super) fn name(&self) -> String {
        let host = self.address.host_str().unwrap_or_default();

        match self.address.port_or_known_default() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }

    /// Returns the fault for a proxy that does not speak as its address says.
    pub(super) fn misnamed(&self) -> Fault {
        unusable(&self.variable, &self.value)
    }
}

fn unusable(variable: &str, value: &str) -> Fault {
    Fault::NetworkSetting {
        kind: SettingKind::Proxy,
        setting: variable.to_owned(),
        value: without_password(value),
    }
}

/// Returns a value without the quotes around it: shells remove them, but files of settings do not.
fn unquoted(value: &str) -> &str {
    ['"', '\'']
        .into_iter()
        .find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote))
        .unwrap_or(value)
        .trim()
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

/// Returns the value of a setting to show. What follows a colon may be a password, unless it is the
/// port.
pub(crate) fn without_password(value: &str) -> String {
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

        proxies
            .way_to(&address)
            .map(|proxy| proxy.map(|proxy| proxy.address.to_string()))
    }

    #[test]
    fn an_address_is_used_as_it_is_meant() {
        for (value, expected) in [
            ("proxy:80", "http://proxy/"),
            ("proxy", "http://proxy/"),
            (" \"http://proxy:8080\" ", "http://proxy:8080/"),
            ("'proxy:8080'", "http://proxy:8080/"),
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
            let expected = Err(Fault::NetworkSetting {
                kind: SettingKind::Proxy,
                setting: "https_proxy".to_owned(),
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
        for nothing in ["", " ", "\"\"", "' '"] {
            assert_eq!(way(&[("HTTPS_PROXY", nothing)], SERVICE), Ok(None), "{nothing:?}");
        }
    }

    #[test]
    fn a_header_of_a_stranger_is_no_proxy() {
        let variables = [("HTTP_PROXY", "proxy:8080"), ("REQUEST_METHOD", "GET")];
        assert_eq!(way(&variables, "http://momiji.example/"), Ok(None));
    }
}
