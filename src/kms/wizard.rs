//! Carries out the wizard's requests when it activates a KMS host.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use super::{Identity, activation};
use crate::backend::{Answering, EffectHandler};
use crate::catalogue::{Catalogue, Product, signed};
use crate::client::ServiceClient;
use crate::codes::{ConfirmationId, ProductKey};
use crate::fault::{CatalogueDefect, Fault};
use crate::installed::Scope;
use crate::licence::{Draft, Method, Status};
use crate::locale::{self, Language};
use crate::machine::Parts;
use crate::wizard::effect::{Effect, Request};
use crate::wizard::event::Outcome;
use crate::wizard::snapshot::{ComputerRole, Count, KeyFacts, ServedProduct, Snapshot};
use crate::wizard::{Entry, Wizard};

/// The wizard's backend on a KMS host: the host's files and the vendor's service.
#[derive(Debug)]
pub struct HostBackend {
    catalogue: Arc<Catalogue>,
    identity: Mutex<Identity>,
    service: ServiceClient,
}

impl HostBackend {
    /// Creates a backend for this host. Touches no file yet.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>, identity: Identity) -> Self {
        Self {
            service: ServiceClient::new(catalogue.services.clone()),
            catalogue,
            identity: Mutex::new(identity),
        }
    }

    /// Opens the wizard for the activation of this host, with the effects to be carried out at
    /// once.
    ///
    /// # Errors
    /// CAT-1 if the catalogue has no product.
    pub fn open(&self) -> Result<(Wizard, Vec<Effect>), Fault> {
        let product = self.product().cloned().ok_or_else(|| Fault::Catalogue {
            path: signed::FILE_NAME.to_owned(),
            cause: CatalogueDefect::Unusable,
        })?;
        let snapshot = self.snapshot(None, None);
        let entry = match snapshot.key {
            Some(_) => Entry::Account,
            None => Entry::Key,
        };

        Ok(Wizard::open(
            Arc::clone(&self.catalogue),
            product,
            snapshot,
            entry,
        ))
    }

    /// Returns the product of the installed key, else the first one.
    fn product(&self) -> Option<&Product> {
        let code = self.identity().wanted_key().map(ProductKey::product);

        code.and_then(|code| self.catalogue.product(code))
            .or_else(|| self.catalogue.products.first())
    }

    async fn carry_out(&self, request: Request) -> Outcome {
        match request {
            Request::Refresh => Outcome::Refreshed(Ok(Box::new(self.snapshot(None, None)))),
            Request::CheckConnection => Outcome::Connection(self.service.probe().await),
            Request::InstallKey { key, .. } => {
                Outcome::KeyInstalled(self.install(key).map(|()| Box::new(self.snapshot(None, None))))
            }
            // A host takes no keys of a former system.
            Request::ExchangeKey { .. } => Outcome::KeyInstalled(Err(Fault::KeyKind)),
            Request::Activate => Outcome::Activated(self.activate().await.map(Box::new)),
            Request::Confirm(id) => Outcome::Activated(self.confirm(&id).map(Box::new)),
            // Files and releases are not offered here: the commands of the host handle them.
            Request::SaveRequest(path) => Outcome::Saved(Err(Fault::FileNotWritten {
                path: path.display().to_string(),
            })),
            Request::OpenResponse(path) => Outcome::Activated(Err(Fault::NotOurFile {
                path: path.display().to_string(),
            })),
            Request::Release | Request::ReleaseOffline => Outcome::Released(Err(Fault::KeyKind)),
        }
    }

    fn install(&self, key: ProductKey) -> Result<(), Fault> {
        activation::install(&mut self.identity(), &self.catalogue, key)
    }

    /// Activates the host. Does not hold the lock while it waits for the service.
    async fn activate(&self) -> Result<Snapshot, Fault> {
        let request = self.identity().request(&self.catalogue.vendor.id)?;
        let answer = activation::ask(&self.service, &request).await?;
        let activated = activation::store_answer(
            &mut self.identity(),
            &self.catalogue,
            answer,
            Method::Internet,
            &self.service.host(),
        )?;
        let count = Count {
            used: activated.used,
            limit: activated.limit,
        };

        Ok(self.snapshot(Some(count), activated.warning))
    }

    fn confirm(&self, id: &ConfirmationId) -> Result<Snapshot, Fault> {
        self.identity().confirm(id, &self.catalogue)?;

        Ok(self.snapshot(None, None))
    }

    fn snapshot(&self, count: Option<Count>, warning: Option<Fault>) -> Snapshot {
        let identity = self.identity();
        let claims = identity.certificate().map(|(_, claims)| claims);
        let serves = claims.map_or_else(Vec::new, |claims| {
            let served = claims.products.iter().map(|product| ServedProduct {
                code: product.code,
                name: product.name.clone(),
            });
            served.collect()
        });
        let status = match claims {
            Some(claims) => Status::Activated {
                method: identity.method().unwrap_or(Method::Internet),
                since: claims.issued_at,
                renew_from: None,
                renew_by: None,
            },
            // There is no deadline: the only consequence is that a host that is not activated
            // serves nobody.
            None => Status::Grace {
                until: Timestamp::MAX,
                silent_until: Timestamp::MAX,
            },
        };

        Snapshot {
            now: Timestamp::now(),
            role: ComputerRole::KmsHost { serves },
            scope: Scope::User,
            is_kept_elsewhere: false,
            status,
            terms: None,
            key: identity.wanted_key().map(|key| KeyFacts {
                kind: key.kind(),
                key_name: key.name().to_string(),
            }),
            installation_id: identity.installation_id(&self.catalogue.vendor.id),
            automatic: false,
            last_failure: None,
            count,
            hardware: Parts::default().compare(&Parts::default()),
            draft: identity.draft(),
            region: locale::region_of_system(),
            warning,
            released: None,
            former_key: None,
            folder: None,
        }
    }

    fn identity(&self) -> MutexGuard<'_, Identity> {
        // A thread that panicked has changed nothing: each change replaces a file as a whole.
        self.identity.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl EffectHandler for HostBackend {
    fn act(self: Arc<Self>, request: Request) -> Answering {
        Box::pin(async move { self.carry_out(request).await })
    }

    fn keep(&self, draft: Draft) -> Result<(), Fault> {
        self.identity().keep(&draft)
    }

    /// Does nothing: a host uses the language of its system, and another choice lasts as long as
    /// the wizard is open.
    fn prefer(&self, _language: Language) -> Result<(), Fault> {
        Ok(())
    }
}
