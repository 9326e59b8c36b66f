//! The object of every command: a vendor's product on this computer, with its stored state.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::backend::Backend;
use crate::backend::kms::KmsSettings;
use crate::catalogue::{Catalogue, Product, address};
use crate::fault::Fault;
use crate::installed::folders;
use crate::licence::{Store, StoreError};
use crate::locale::Locale;
use crate::opener::Vendor;
use crate::policy::{self, Policy, PolicyError};

use super::arguments::Arguments;
use super::report::CommandError;

/// A vendor's product on this computer.
#[derive(Debug)]
pub(super) struct Installation {
    pub(super) backend: Arc<Backend>,
    /// The beginning of a command that acts on the same product and state.
    pub(super) again: String,
    /// What the administrator decided, as far as it can be followed.
    pub(super) policy: Policy,
    /// The reason why it is not followed.
    pub(super) ignored_policy: Option<PolicyError>,
    #[cfg(feature = "demo")]
    pub(super) vendor: Vendor,
    #[cfg(feature = "demo")]
    place: Place,
}

/// Where the state is.
#[derive(Debug)]
enum Place {
    /// In a folder that was named: nothing else counts.
    Named(PathBuf),
    /// In this user's folder; that of all users counts beside it.
    OfUser(PathBuf, PathBuf),
    /// In the folder of all users.
    OfComputer(PathBuf),
}

impl Place {
    fn find(arguments: &Arguments, vendor: &str) -> Result<Self, Fault> {
        Ok(match &arguments.state {
            _ if arguments.all_users => Self::OfComputer(folders::of_computer(vendor)),
            Some(folder) => Self::Named(folder.clone()),
            None => Self::OfUser(folders::of_user(vendor)?, folders::of_computer(vendor)),
        })
    }

    fn folder(&self) -> &Path {
        let (Self::Named(folder) | Self::OfUser(folder, _) | Self::OfComputer(folder)) = self;

        folder
    }
}

impl Installation {
    /// Reads the catalogue and opens the store. Sends no request and starts nothing.
    pub(super) fn find(arguments: &Arguments) -> Result<Self, CommandError> {
        let service = arguments
            .service
            .as_deref()
            .map(address::of_service)
            .transpose()?;
        let vendor =
            Vendor::find(arguments.catalogue.as_deref(), arguments.vendor.clone())?.with_service(service);
        let product = product(&vendor.catalogue, arguments.product.as_deref())?.clone();
        let place = Place::find(arguments, &vendor.catalogue.vendor.id)?;
        let (policy, ignored_policy) = match policy::read(&vendor.catalogue.vendor.id) {
            Ok(policy) => (policy, None),
            Err(error) => (Policy::default(), Some(error)),
        };
        let kms = KmsSettings::find(vendor.folder()).with_policy(&policy);
        let backend = backend(&vendor, product, &place, kms)?;

        Ok(Self {
            backend,
            again: arguments.again.clone(),
            policy,
            ignored_policy,
            #[cfg(feature = "demo")]
            vendor,
            #[cfg(feature = "demo")]
            place,
        })
    }

    /// Adds a service: starts the demonstration's service, unless another one was given.
    #[cfg(feature = "demo")]
    pub(super) fn with_service(mut self) -> Result<Self, CommandError> {
        if self.vendor.start_service(self.place.folder())? {
            let product = self.backend.product().clone();
            let kms = self.backend.kms_settings().clone();
            self.backend = backend(&self.vendor, product, &self.place, kms)?;
        }

        Ok(self)
    }

    /// Returns the installation unchanged: without the demonstration, the service is known already.
    #[cfg(not(feature = "demo"))]
    #[allow(clippy::unnecessary_wraps)] // with the demonstration it can fail
    pub(super) fn with_service(self) -> Result<Self, CommandError> {
        Ok(self)
    }

    /// Returns the product's name in the user's language.
    pub(super) fn product_name(&self, locale: &Locale) -> String {
        let name = &self.backend.product().name;

        name.get(locale.language().tag()).to_owned()
    }
}

fn backend(
    vendor: &Vendor,
    product: Product,
    place: &Place,
    kms: KmsSettings,
) -> Result<Arc<Backend>, CommandError> {
    let open = |folder: &Path| Store::open(folder, &product.id).map_err(|error| error.fault());
    let mut store = open(place.folder())?;
    let mut computer = None;
    if let Place::OfComputer(folder) = place {
        store = store.for_all_users();
        // Nothing is begun that this user may not end.
        store.may_be_changed().map_err(|error| match error {
            StoreError::NotAdministrator { .. } => CommandError::NotAdministrator(folder.clone()),
            error => error.fault().into(),
        })?;
    } else if let Some(folder) = folders::releases_of_user(&vendor.catalogue.vendor.id) {
        store = store.marking_in(folder);
    }
    if let Place::OfUser(_, folder) = place {
        computer = Some(open(folder)?);
    }
    let mut backend = Backend::new(Arc::clone(&vendor.catalogue), product, store).with_kms(kms);
    if let Some(computer) = computer {
        backend = backend.beside(computer);
    }

    Ok(Arc::new(backend))
}

fn product<'a>(catalogue: &'a Catalogue, id: Option<&str>) -> Result<&'a Product, CommandError> {
    let found = match id {
        Some(id) => catalogue.product_by_id(id),
        None => catalogue.products.first(),
    };

    found.ok_or_else(|| CommandError::UnknownProduct {
        known: catalogue
            .products
            .iter()
            .map(|product| product.id.clone())
            .collect(),
    })
}
