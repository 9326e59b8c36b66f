//! The way to an address of the service.

use reqwest::Url;

use super::network::{self, is_loopback};
use super::proxy::{self, Proxies};
use crate::fault::Fault;

/// An address of the service, and the proxy that leads to it.
#[derive(Debug, Clone)]
pub(super) struct Route {
    address: Url,
    /// The proxy of the environment; none if the address is asked directly, or as the system has it.
    proxy: Option<Url>,
}

impl Route {
    /// Finds the way to an address.
    ///
    /// # Errors
    /// [`Fault::ProxySetting`] if the environment names a proxy that cannot be used.
    pub(super) fn to(address: &str) -> Result<Self, Fault> {
        // Addresses are checked when the catalogue is read.
        let address = Url::parse(address).map_err(|_| Fault::NameNotFound {
            host: address.to_owned(),
        })?;
        // No proxy leads to this computer itself.
        let is_here = address.host_str().is_some_and(is_loopback);
        let proxy = if is_here {
            None
        } else {
            Proxies::of_environment().way_to(&address)?.cloned()
        };

        Ok(Self { address, proxy })
    }

    /// Returns the host to ask.
    pub(super) fn host(&self) -> &str {
        self.address.host_str().unwrap_or_default()
    }

    /// Returns the address of a path of the service.
    pub(super) fn join(&self, path: &str) -> Result<Url, Fault> {
        let address = self.address.as_str().trim_end_matches('/');

        Url::parse(&format!("{address}{path}")).map_err(|_| Fault::NameNotFound {
            host: self.host().to_owned(),
        })
    }

    /// Returns the name of the proxy.
    pub(super) fn proxy(&self) -> Option<String> {
        self.proxy.as_ref().map(proxy::name)
    }

    /// Returns the name of the proxy if it reads the requests and may answer them itself: one for
    /// plain HTTP.
    pub(super) fn reading_proxy(&self) -> Option<String> {
        let reads = |proxy: &&Url| self.address.scheme() == "http" && proxy.scheme().starts_with("http");

        self.proxy.as_ref().filter(reads).map(proxy::name)
    }

    /// Returns the fault for a request that got no answer.
    pub(super) fn fault(&self, error: &reqwest::Error) -> Fault {
        let has_route = self.begins_here() || network::has_route();

        network::fault_of(error, self.host(), self.proxy(), has_route)
    }

    /// Returns whether the first step of the way is on this computer.
    fn begins_here(&self) -> bool {
        let first = self.proxy.as_ref().unwrap_or(&self.address);

        first.host_str().is_some_and(is_loopback)
    }
}
