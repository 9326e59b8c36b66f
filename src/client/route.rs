//! The way to an address of the service.

use reqwest::Url;

use super::network::{self, is_loopback};
use super::proxy::{Proxies, Proxy};
use crate::fault::Fault;

/// An address of the service, and the proxy that leads to it.
#[derive(Debug, Clone)]
pub(super) struct Route {
    address: Url,
    /// The proxy of the environment; none if the address is asked directly, or as the system has it.
    proxy: Option<Proxy>,
}

impl Route {
    /// Finds the way to an address.
    ///
    /// # Errors
    /// [`Fault::NetworkSetting`] if the environment names a proxy that cannot be used.
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
        self.proxy.as_ref().map(Proxy::name)
    }

    /// Returns the name of the proxy if it reads the requests and may answer them itself.
    pub(super) fn reading_proxy(&self) -> Option<String> {
        self.proxy.as_ref().filter(|proxy| proxy.reads).map(Proxy::name)
    }

    /// Returns the fault for a request that got no answer.
    pub(super) fn fault(&self, error: &reqwest::Error) -> Fault {
        let has_route = self.begins_here() || network::has_route();

        network::fault_of(error, self.host(), self.proxy.as_ref(), has_route)
    }

    /// Returns whether the first step of the way is on this computer.
    fn begins_here(&self) -> bool {
        let first = self.proxy.as_ref().map_or(&self.address, |proxy| &proxy.address);

        first.host_str().is_some_and(is_loopback)
    }
}
