//! Carry out the requests of the wizard and the command line: the only place for I/O, clock and
//! network.
//!
//! Functions that read and write this computer's own state are synchronous and quick; functions
//! that send requests to the service are asynchronous.

mod activation;
mod background;
mod exchange;
mod file;
mod handler;
pub mod kms;
mod old_key;
pub mod places;
mod release;

use std::io;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use jiff::Timestamp;
use tokio::runtime::Runtime;

use crate::catalogue::{Catalogue, Product};
use crate::client::ServiceClient;
use crate::codes::{ConfirmationId, ProductKey};
use crate::fault::Fault;
use crate::installed::{self, OfComputer, Scope};
use crate::licence::{
    self, Draft, Here, Loaded, Origin, Public, State, Status, Store, StoreError, Token, Usage, accept,
};
use crate::locale::{self, Language};
use crate::machine::{self, Parts};
use crate::wizard::effect::Request;
use crate::wizard::event::Outcome;
use crate::wizard::snapshot::{ComputerRole, Count, KeyFacts, Snapshot};

pub use background::DueActionResult;
pub use handler::{Answering, EffectHandler};
use kms::KmsSettings;

/// The maximum time to wait while another program of ours holds the state's lock.
const PATIENCE: Duration = Duration::from_secs(10);

/// The backend of the wizard: the catalogue, the stored state, the service.
#[derive(Debug)]
pub struct Backend {
    catalogue: Arc<Catalogue>,
    product: Product,
    store: Store,
    /// The state of all users, beside this user's.
    computer: Option<Store>,
    service: ServiceClient,
    kms: KmsSettings,
    parts: OnceLock<Parts>,
}

/// Makes the runtime for requests to the service: on this thread alone, made only by what asks.
///
/// # Errors
/// Those of the operating system.
pub(crate) fn runtime() -> io::Result<Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

impl Backend {
    /// Makes a backend for one product of a catalogue, with the state in this store. Does not
    /// access the disk or the network.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>, product: Product, store: Store) -> Self {
        let service = ServiceClient::new(catalogue.services.clone());

        Self {
            catalogue,
            product,
            store,
            computer: None,
            service,
            kms: KmsSettings::default(),
            parts: OnceLock::new(),
        }
    }

    /// Lets the state of all users count as well, where it is better. Only its public document is read.
    #[must_use]
    pub fn beside(self, computer: Store) -> Self {
        Self {
            computer: Some(computer),
            ..self
        }
    }

    /// Adds an administrator's configuration of KMS hosts.
    #[must_use]
    pub fn with_kms(self, kms: KmsSettings) -> Self {
        Self { kms, ..self }
    }

    /// Gives up a question to the service after this time.
    #[must_use]
    pub fn within(self, limit: Duration) -> Self {
        Self {
            service: self.service.within(limit),
            ..self
        }
    }

    /// Replaces the parts of this computer by these.
    #[must_use]
    pub fn on_computer(self, parts: Parts) -> Self {
        Self {
            parts: OnceLock::from(parts),
            ..self
        }
    }

    /// Returns the vendor's catalogue.
    #[must_use]
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// Returns the product.
    #[must_use]
    pub const fn product(&self) -> &Product {
        &self.product
    }

    /// Returns the hashed parts of this computer, which are read only once.
    #[must_use]
    pub fn parts(&self) -> &Parts {
        self.parts
            .get_or_init(|| machine::read().hashed(&self.catalogue.vendor.id))
    }

    /// Carries out a request of the wizard.
    pub async fn carry_out(&self, request: Request) -> Outcome {
        match request {
            // A state that cannot be read is shown as a fault, not as an activation.
            Request::Refresh => Outcome::Refreshed(self.snapshot().map(Box::new)),
            Request::CheckConnection => Outcome::Connection(self.service.probe().await),
            Request::InstallKey { key, automatic } => {
                Outcome::KeyInstalled(self.install_key(key, automatic).map(Box::new))
            }
            Request::ExchangeKey { old, automatic } => {
                Outcome::KeyInstalled(self.exchange_old_key(old, automatic).await.map(Box::new))
            }
            Request::Activate => Outcome::Activated(self.activate().await.map(Box::new)),
            Request::Confirm(id) => Outcome::Activated(self.confirm(id).map(Box::new)),
            Request::SaveRequest(path) => Outcome::Saved(self.save_request(&path)),
            Request::OpenResponse(path) => Outcome::Activated(self.open_response(&path).map(Box::new)),
            Request::Release => Outcome::Released(self.release().await.map(Box::new)),
            Request::ReleaseOffline => Outcome::Released(self.release_offline().map(Box::new)),
        }
    }

    /// Returns the stored state; nothing on the disk is changed.
    pub fn load(&self) -> Result<Loaded, Fault> {
        self.store.load(Timestamp::now()).map_err(|error| error.fault())
    }

    /// Returns the state of the product on this computer. Saves the current time if
    /// [`State::observe`] finds that worth saving. Where the computer is activated for all users,
    /// nothing is saved for this one.
    pub fn snapshot(&self) -> Result<Snapshot, Fault> {
        let now = Timestamp::now();
        let (computer, not_believed) = self.of_computer(now);
        if let Some(computer) = &computer
            && computer.status.is_activated()
            && self
                .own_status(now)
                .is_none_or(|own| installed::is_better(&computer.status, &own))
        {
            return Ok(self.describe_computer(computer, now));
        }
        let mut snapshot = self.own_snapshot(now)?;
        snapshot.warning = snapshot.warning.or(not_believed);
        if let Some(computer) = computer
            && installed::is_better(&computer.status, &snapshot.status)
        {
            snapshot.status = computer.status;
            snapshot.scope = Scope::Computer;
        }

        Ok(snapshot)
    }

    /// Returns the licence behind the status, if a licence activates the product.
    pub fn licence(&self) -> Result<Option<Token>, Fault> {
        let now = Timestamp::now();
        let of_computer = self.of_computer(now).0.filter(|computer| {
            self.own_status(now)
                .is_none_or(|own| installed::is_better(&computer.status, &own))
        });

        match of_computer {
            Some(computer) => Ok(computer.public.token().cloned()),
            None => Ok(self.load()?.state.token().cloned()),
        }
    }

    /// Returns the state of all users, if it counts beside this user's, and what keeps it from being
    /// believed.
    fn of_computer(&self, now: Timestamp) -> (Option<OfComputer>, Option<Fault>) {
        let here = self.here(now);

        self.computer
            .as_ref()
            .map(|store| installed::of_computer(store, &here))
            .unwrap_or_default()
    }

    /// Returns whether the computer is activated for all users, so that this user has nothing to do.
    fn is_activated_for_all(&self) -> bool {
        self.of_computer(Timestamp::now())
            .0
            .is_some_and(|computer| computer.status.is_activated())
    }

    /// Returns the status by this user's state alone; none if it cannot be read.
    fn own_status(&self, now: Timestamp) -> Option<Status> {
        let state = self.load().ok()?.state;

        Some(licence::status(&state, &self.here(now)))
    }

    fn own_snapshot(&self, now: Timestamp) -> Result<Snapshot, Fault> {
        let loaded = self.store.load(now).map_err(|error| error.fault())?;
        let mut warning = loaded.warning();
        let mut state = loaded.state;
        let is_new = loaded.origin != Origin::Document;
        // The computer's time is saved, so that it cannot run backwards; the first call saves the
        // time when the product was installed. If saving fails, the activation stays valid, but the
        // user is told.
        let has_new_key = self.install_client_key(&mut state, now);
        let has_lapsed = licence::lapse(&mut state, &self.here(now));
        if state.observe(now) || is_new || has_new_key || has_lapsed || self.is_public_outdated(&state, now) {
            let noted = self.change(|stored| {
                stored.observe(now);
                stored.clone()
            });
            match noted {
                Ok(stored) => state = stored,
                Err(fault) => warning = warning.or(Some(fault)),
            }
        }

        Ok(self.describe(state, now, warning))
    }

    /// Installs a product key.
    pub fn install_key(&self, key: ProductKey, automatic: bool) -> Result<Snapshot, Fault> {
        let now = Timestamp::now();
        // If this is the first key, a volume edition's own key must not be installed just before
        // it: the history would show two keys.
        let state = self.change_as_it_is(|state| {
            state.install_key(key, automatic, now);
            state.clone()
        })?;

        Ok(self.describe(state, now, None))
    }

    /// Removes the product key. Returns whether there was one.
    pub fn remove_key(&self) -> Result<bool, Fault> {
        let now = Timestamp::now();

        self.change(|state| state.remove_key(now))
    }

    /// Stores a confirmation ID, if it answers this computer's installation ID.
    pub fn confirm(&self, id: ConfirmationId) -> Result<Snapshot, Fault> {
        self.change_and_describe(|state, now| {
            let result = accept::confirmation(state, &self.here(now), id);
            if let Err(fault) = &result {
                state.record_failure(fault.clone(), now);
            }

            result.map(drop)
        })
    }

    /// Saves the unfinished input.
    pub fn keep(&self, draft: Draft) -> Result<(), Fault> {
        self.change(|state| state.draft = draft)
    }

    /// Saves the language that the user chose.
    pub fn prefer(&self, language: Language) -> Result<(), Fault> {
        self.change(|state| state.preferences.language = Some(language.tag().to_owned()))
    }

    /// Returns the language that the user chose earlier.
    #[must_use]
    pub fn preferred_language(&self) -> Option<Language> {
        let loaded = self.store.load(Timestamp::now()).ok()?;

        Language::from_tag(loaded.state.preferences.language.as_deref()?)
    }

    /// Returns the circumstances by which the state is judged.
    fn here(&self, now: Timestamp) -> Here<'_> {
        Here {
            catalogue: &self.catalogue,
            product: &self.product,
            parts: self.parts(),
            now,
        }
    }

    /// Installs the key that comes with a volume edition, if no other key is installed.
    /// Returns whether it did.
    fn install_client_key(&self, state: &mut State, now: Timestamp) -> bool {
        let (None, Some(key)) = (&state.key, &self.product.kms_client_key) else {
            return false;
        };
        state.install_key(key.clone(), false, now);

        true
    }

    /// Changes the state under the lock, after installing a volume edition's own key.
    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> Result<T, Fault> {
        self.change_as_it_is(|state| {
            self.install_client_key(state, Timestamp::now());

            change(state)
        })
    }

    /// Changes the state under the lock. If there is no key afterwards, a volume edition's own key
    /// is installed.
    fn change_as_it_is<T>(&self, change: impl FnOnce(&mut State) -> T) -> Result<T, Fault> {
        let told = |error: StoreError| {
            tracing::warn!(%error, "the state was not changed");
            error.fault()
        };
        let store = self.store.lock(PATIENCE).map_err(told)?;
        let now = Timestamp::now();
        let mut state = store.load(now).map_err(told)?.state;
        licence::lapse(&mut state, &self.here(now));
        let answer = change(&mut state);
        self.install_client_key(&mut state, now);
        store.save(&state).map_err(told)?;
        if self.store.is_for_all_users() {
            let public = Public::of(&state, &self.here(now));
            store.publish(&public).map_err(told)?;
        }

        Ok(answer)
    }

    /// Returns whether what all users read of their state is not what they should: it was removed, or
    /// the computer has other parts by now.
    fn is_public_outdated(&self, state: &State, now: Timestamp) -> bool {
        let current = || Public::of(state, &self.here(now));

        self.store.is_for_all_users()
            && !matches!(self.store.load_public(), Ok(Some(public)) if public.says_what(&current()))
    }

    /// Changes the state under the lock and describes the result. If the change is refused,
    /// anything it has recorded is saved as well.
    fn change_and_describe(
        &self,
        change: impl FnOnce(&mut State, Timestamp) -> Result<(), Fault>,
    ) -> Result<Snapshot, Fault> {
        let now = Timestamp::now();
        let state = self.change(|state| change(state, now).map(|()| state.clone()))??;

        Ok(self.describe(state, now, None))
    }

    fn describe(&self, mut state: State, now: Timestamp, warning: Option<Fault>) -> Snapshot {
        let here = self.here(now);
        let installation_id = state.installation_id(&self.catalogue.vendor.id, here.parts);
        let hardware =
            licence::comparison(&state, &here).unwrap_or_else(|| Parts::default().compare(here.parts));

        let released = state
            .untold(&self.catalogue.vendor.id)
            .zip(state.key.as_ref())
            .map(|(id, key)| release::release_report(key, &self.catalogue.vendor.id, id));

        Snapshot {
            now,
            role: ComputerRole::Computer,
            scope: if self.store.is_for_all_users() {
                Scope::Computer
            } else {
                Scope::User
            },
            is_kept_elsewhere: false,
            status: licence::status(&state, &here),
            terms: licence::terms(&state, &here),
            key: state.key.as_ref().map(|key| KeyFacts {
                kind: key.kind(),
                key_name: key.name().to_string(),
            }),
            installation_id,
            automatic: state.pending_automatic,
            last_failure: state.last_failure.as_ref().map(|failure| failure.fault.clone()),
            count: activation::usage(&state).map(Count::from),
            hardware,
            draft: state.draft,
            region: locale::region_of_system(),
            warning,
            released,
            former_key: state.former.as_ref().map(|former| former.key.name().to_string()),
            folder: places::documents(),
        }
    }
}

impl Backend {
    /// Describes what an administrator activated for all users of this computer.
    fn describe_computer(&self, computer: &OfComputer, now: Timestamp) -> Snapshot {
        let OfComputer { public, status } = computer;
        let here = self.here(now);

        Snapshot {
            now,
            role: ComputerRole::Computer,
            scope: Scope::Computer,
            is_kept_elsewhere: true,
            status: status.clone(),
            terms: licence::public_terms(public, &here),
            key: public.key.map(|name| KeyFacts {
                kind: name.kind(),
                key_name: name.to_string(),
            }),
            installation_id: public.installation_id(),
            automatic: false,
            last_failure: None,
            count: public.usage().map(Count::from),
            hardware: licence::public_comparison(public, &here)
                .unwrap_or_else(|| Parts::default().compare(here.parts)),
            draft: Draft::default(),
            region: locale::region_of_system(),
            warning: None,
            released: None,
            former_key: None,
            folder: places::documents(),
        }
    }
}

impl From<Usage> for Count {
    fn from(usage: Usage) -> Self {
        Self {
            used: usage.used,
            limit: usage.limit,
        }
    }
}
