//! Find the vendor of this program: the one who installed a catalogue, otherwise the
//! demonstration's.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::catalogue::Catalogue;
#[cfg(not(feature = "demo"))]
use crate::catalogue::signed;
#[cfg(feature = "demo")]
use crate::demo::{self, DemoError, Demonstration};
#[cfg(not(feature = "demo"))]
use crate::fault::CatalogueDefect;
use crate::fault::Fault;
use crate::installed::catalogue::{self, Wanted};
use crate::reading::{self, Unread};

/// The vendor of this program.
#[derive(Debug)]
pub(crate) struct Vendor {
    pub(crate) catalogue: Arc<Catalogue>,
    /// The path of the vendor's catalogue; `None` for the demonstration.
    #[cfg(feature = "wizard")]
    installed: Option<PathBuf>,
    /// The demonstration's service, while it runs.
    #[cfg(feature = "demo")]
    demonstration: Option<Demonstration>,
}

/// An error that occurs when there is no vendor.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NoVendor {
    /// The catalogue is missing, altered, or not the vendor's.
    #[error("{0}")]
    Fault(#[from] Fault),
    /// The path of the catalogue is a folder, a pipe or a device.
    #[error("{path}: {source}")]
    NotAFile {
        path: PathBuf,
        /// The kind of thing at that path.
        source: Unread,
    },
    /// The demonstration could not be prepared.
    #[cfg(feature = "demo")]
    #[error(transparent)]
    Demonstration(#[from] DemoError),
}

impl Vendor {
    /// Reads the given catalogue, otherwise the installed one, otherwise the demonstration's. Sends
    /// no request and starts nothing.
    ///
    /// `vendor` is the vendor's id, where the catalogues of several are installed.
    pub(crate) fn find(named: Option<&Path>, vendor: Option<String>) -> Result<Self, NoVendor> {
        let wanted = Wanted {
            catalogue: named.map(reading::path::meant),
            vendor,
            key: None,
        };
        let installed = catalogue::find(&wanted)?;
        let catalogue = match &installed {
            Some(path) => {
                reading::refuse_not_a_file(path).map_err(|source| NoVendor::NotAFile {
                    path: path.clone(),
                    source,
                })?;
                Arc::new(catalogue::read(path, &wanted)?)
            }
            None => without_vendor()?,
        };

        Ok(Self {
            catalogue,
            #[cfg(feature = "wizard")]
            installed,
            #[cfg(feature = "demo")]
            demonstration: None,
        })
    }

    /// Returns the folder of the vendor's catalogue; `None` for the demonstration.
    #[cfg(feature = "wizard")]
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.installed.as_deref()?.parent()
    }

    /// Returns whether a vendor installed a catalogue: otherwise this is the demonstration.
    #[cfg(any(feature = "demo", feature = "desk"))]
    pub(crate) const fn is_installed(&self) -> bool {
        self.installed.is_some()
    }

    /// Replaces the services in the catalogue by this one, if one is given. Its answers must bear
    /// the signature that the catalogue demands.
    #[cfg(feature = "wizard")]
    pub(crate) fn with_service(mut self, service: Option<String>) -> Self {
        if let Some(address) = service {
            Arc::make_mut(&mut self.catalogue).services = vec![address];
        }

        self
    }
}

#[cfg(feature = "demo")]
impl Vendor {
    /// Starts the demonstration's service with its files in this state folder, if this is the
    /// demonstration and no service was given. Does nothing if it is already running. Returns
    /// whether it was started, and the catalogue names it now.
    pub(crate) fn start_service(&mut self, state: &Path) -> Result<bool, NoVendor> {
        if self.is_installed() || !self.catalogue.services.is_empty() {
            return Ok(false);
        }
        let demonstration = Demonstration::start(state)?;
        self.catalogue = Arc::clone(demonstration.catalogue());
        self.demonstration = Some(demonstration);

        Ok(true)
    }

    /// Returns the demonstration's service, while it runs.
    pub(crate) const fn demonstration(&self) -> Option<&Demonstration> {
        self.demonstration.as_ref()
    }
}

#[cfg(feature = "demo")]
fn without_vendor() -> Result<Arc<Catalogue>, NoVendor> {
    Ok(demo::catalogue(None)?)
}

#[cfg(not(feature = "demo"))]
fn without_vendor() -> Result<Arc<Catalogue>, NoVendor> {
    let fault = Fault::Catalogue {
        path: signed::FILE_NAME.to_owned(),
        cause: CatalogueDefect::Missing,
    };

    Err(fault.into())
}
