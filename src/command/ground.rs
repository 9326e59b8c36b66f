//! Find what every command stands on: the catalogue, the product, the stored state.

use std::io;
use std::sync::Arc;

use tokio::runtime::Runtime;

use crate::backend::kms::KmsSettings;
use crate::backend::{Backend, places};
use crate::catalogue::{Catalogue, Product, is_web_address};
#[cfg(feature = "demo")]
use crate::demo::{self, Demonstration};
#[cfg(not(feature = "demo"))]
use crate::fault::Fault;
use crate::licence::Store;
use crate::locale::Locale;

use super::arguments::Arguments;
use super::report::Failure;

/// What every command stands on.
#[derive(Debug)]
pub(super) struct Ground {
    pub(super) backend: Arc<Backend>,
    #[cfg(feature = "demo")]
    pub(super) origin: Origin,
    #[cfg(feature = "demo")]
    folder: std::path::PathBuf,
}

/// Where the catalogue is from.
#[cfg(feature = "demo")]
#[derive(Debug)]
pub(super) enum Origin {
    /// A vendor installed it.
    Vendor,
    /// No vendor did: this is the demonstration, whose service runs when it is needed.
    Demonstration(Option<Demonstration>),
}

impl Ground {
    /// Reads the catalogue and opens the store. Asks nobody, starts nothing.
    pub(super) fn find(arguments: &Arguments) -> Result<Self, Failure> {
        if let Some(address) = &arguments.service
            && !is_web_address(address)
        {
            return Err(Failure::NotAService);
        }
        let installed = places::find_catalogue(arguments.catalogue.as_deref());
        #[cfg(feature = "demo")]
        let origin = match installed {
            Some(_) => Origin::Vendor,
            None => Origin::Demonstration(None),
        };
        let folder_of_catalogue = installed
            .as_deref()
            .and_then(std::path::Path::parent)
            .map(std::path::Path::to_owned);
        let mut catalogue = match installed {
            Some(path) => {
                Failure::unless_file(&path)?;
                Arc::new(places::read_catalogue(&path)?)
            }
            None => without_vendor()?,
        };
        // Whatever answers there must bear the signature that the catalogue demands.
        if let Some(address) = &arguments.service {
            Arc::make_mut(&mut catalogue).services = vec![address.clone()];
        }
        let product = product(&catalogue, arguments.product.as_deref())?.clone();
        let folder = match &arguments.state {
            Some(folder) => folder.clone(),
            None => places::state_folder(&catalogue.vendor.id)?,
        };
        let store = Store::open(&folder, &product.id).map_err(|error| error.fault())?;
        let kms = KmsSettings::find(folder_of_catalogue.as_deref());

        Ok(Self {
            backend: Arc::new(Backend::new(catalogue, product, store).with_kms(kms)),
            #[cfg(feature = "demo")]
            origin,
            #[cfg(feature = "demo")]
            folder,
        })
    }

    /// The same ground with a service to ask: in the demonstration it is started here, unless another was named.
    #[cfg(feature = "demo")]
    pub(super) fn with_service(self) -> Result<Self, Failure> {
        let is_needed = matches!(self.origin, Origin::Demonstration(None))
            && self.backend.catalogue().services.is_empty();
        if !is_needed {
            return Ok(self);
        }
        let demonstration = Demonstration::start(&self.folder)?;
        let product = self.backend.product().clone();
        let store = Store::open(&self.folder, &product.id).map_err(|error| error.fault())?;
        let kms = self.backend.kms_settings().clone();
        let backend = Backend::new(Arc::clone(demonstration.catalogue()), product, store).with_kms(kms);

        Ok(Self {
            backend: Arc::new(backend),
            origin: Origin::Demonstration(Some(demonstration)),
            folder: self.folder,
        })
    }

    /// The same ground with a service to ask.
    #[cfg(not(feature = "demo"))]
    #[allow(clippy::unnecessary_wraps)] // with the demonstration it can fail
    pub(super) fn with_service(self) -> Result<Self, Failure> {
        Ok(self)
    }

    /// The product's name in the reader's language.
    pub(super) fn product_name(&self, locale: &Locale) -> String {
        let name = &self.backend.product().name;

        name.get(locale.language().tag()).to_owned()
    }

    /// What asks the service: made only by the commands that do.
    pub(super) fn runtime() -> Result<Runtime, io::Error> {
        tokio::runtime::Builder::new_current_thread().enable_all().build()
    }
}

#[cfg(feature = "demo")]
fn without_vendor() -> Result<Arc<Catalogue>, Failure> {
    Ok(demo::catalogue(None)?)
}

#[cfg(not(feature = "demo"))]
fn without_vendor() -> Result<Arc<Catalogue>, Failure> {
    let path = String::new();

    Err(Fault::Catalogue { path }.into())
}

fn product<'a>(catalogue: &'a Catalogue, id: Option<&str>) -> Result<&'a Product, Failure> {
    let found = match id {
        Some(id) => catalogue.product_by_id(id),
        None => catalogue.products.first(),
    };

    found.ok_or_else(|| Failure::UnknownProduct {
        known: catalogue
            .products
            .iter()
            .map(|product| product.id.clone())
            .collect(),
    })
}
