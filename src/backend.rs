//! Carry out what the wizard and the command line want done: one place for I/O, clock and network.
//!
//! What reads and writes this computer's own state is synchronous and quick; what asks the service is asynchronous.

mod activation;
mod agent;
mod attention;
mod background;
mod exchange;
mod file;
pub mod kms;
pub mod places;
mod release;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use jiff::Timestamp;

use crate::catalogue::{Catalogue, Product};
use crate::client::ServiceClient;
use crate::codes::{ConfirmationId, ProductKey};
use crate::fault::Fault;
use crate::licence::{self, Draft, Here, Loaded, Origin, State, Store, StoreError, Usage, accept};
use crate::locale::{self, Language};
use crate::machine::{self, Parts};
use crate::wizard::effect::Request;
use crate::wizard::event::Outcome;
use crate::wizard::snapshot::{Count, KeyFacts, Role, Snapshot};

pub use agent::{Agent, Answering};
pub use background::Done;
pub(crate) use file::write as write_file;
use kms::KmsSettings;

/// How long another program of ours may keep the state before we give up.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is behind the wizard: the catalogue, the stored state, the service.
#[derive(Debug)]
pub struct Backend {
    catalogue: Arc<Catalogue>,
    product: Product,
    store: Store,
    service: ServiceClient,
    kms: KmsSettings,
    parts: OnceLock<Parts>,
}

impl Backend {
    /// A backend for one product of a catalogue, with the state in this store. Touches nothing yet.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>, product: Product, store: Store) -> Self {
        let service = ServiceClient::new(catalogue.services.clone());

        Self {
            catalogue,
            product,
            store,
            service,
            kms: KmsSettings::default(),
            parts: OnceLock::new(),
        }
    }

    /// The same backend with what an administrator configured about KMS hosts.
    #[must_use]
    pub fn with_kms(self, kms: KmsSettings) -> Self {
        Self { kms, ..self }
    }

    /// The same backend on a computer with these parts, whatever this one's are.
    #[must_use]
    pub fn on_computer(self, parts: Parts) -> Self {
        Self {
            parts: OnceLock::from(parts),
            ..self
        }
    }

    /// The vendor's catalogue.
    #[must_use]
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// The product.
    #[must_use]
    pub const fn product(&self) -> &Product {
        &self.product
    }

    /// The hashed parts of this computer, read once.
    #[must_use]
    pub fn parts(&self) -> &Parts {
        self.parts
            .get_or_init(|| machine::read().hashed(&self.catalogue.vendor.id))
    }

    /// Carries out a request of the wizard's.
    pub async fn carry_out(&self, request: Request) -> Outcome {
        match request {
            // A state that cannot be read is shown as what it is: a fault, not an activation.
            Request::Refresh => Outcome::Refreshed(self.snapshot().map(Box::new)),
            Request::CheckConnection => Outcome::Connection(self.service.probe().await),
            Request::InstallKey { key, automatic } => {
                Outcome::KeyInstalled(self.install_key(key, automatic).map(Box::new))
            }
            Request::Activate => Outcome::Activated(self.activate().await.map(Box::new)),
            Request::Confirm(id) => Outcome::Activated(self.confirm(id).map(Box::new)),
            Request::SaveRequest(path) => Outcome::Saved(self.save_request(&path)),
            Request::OpenResponse(path) => Outcome::Activated(self.open_response(&path).map(Box::new)),
            Request::Release => Outcome::Released(self.release().await.map(Box::new)),
            Request::ReleaseOffline => Outcome::Released(self.release_offline().map(Box::new)),
        }
    }

    /// The stored state as it is; nothing on the disk is changed.
    pub fn load(&self) -> Result<Loaded, Fault> {
        self.store.load(Timestamp::now()).map_err(|error| error.fault())
    }

    /// The state of the product on this computer. Notes that this time has been, when that is news.
    pub fn snapshot(&self) -> Result<Snapshot, Fault> {
        let now = Timestamp::now();
        let loaded = self.store.load(now).map_err(|error| error.fault())?;
        let mut notice = loaded.notice();
        let mut state = loaded.state;
        let is_new = loaded.origin != Origin::Document;
        // The time that the person's computer shows is noted, so that it cannot run backwards; a first look notes when the product
        // was installed. Neither takes anything away from an activation when it fails; the person is told all the same.
        let has_new_key = self.install_client_key(&mut state, now);
        let has_lapsed = licence::lapse(&mut state, &self.here(now));
        if state.observe(now) || is_new || has_new_key || has_lapsed {
            let noted = self.change(|stored| {
                let _news = stored.observe(now);
                stored.clone()
            });
            match noted {
                Ok(stored) => state = stored,
                Err(fault) => notice = notice.or(Some(fault)),
            }
        }

        Ok(self.describe(state, now, notice))
    }

    /// Installs a product key.
    pub fn install_key(&self, key: ProductKey, automatic: bool) -> Result<Snapshot, Fault> {
        let now = Timestamp::now();
        // Where this is the first key, a volume edition's own key is not installed before it for a moment: the history would
        // tell of two.
        let state = self.change_as_it_is(|state| {
            state.install_key(key, automatic, now);
            state.clone()
        })?;

        Ok(self.describe(state, now, None))
    }

    /// Removes the product key. Whether there was one.
    pub fn remove_key(&self) -> Result<bool, Fault> {
        let now = Timestamp::now();

        self.change(|state| state.remove_key(now))
    }

    /// Takes a confirmation ID, if it answers this computer's installation ID.
    pub fn confirm(&self, id: ConfirmationId) -> Result<Snapshot, Fault> {
        self.change_and_describe(|state, now| {
            let result = accept::confirmation(state, &self.here(now), id);
            if let Err(fault) = &result {
                state.failed(fault.clone(), now);
            }

            result.map(drop)
        })
    }

    /// Keeps what was typed so far.
    pub fn keep(&self, draft: Draft) -> Result<(), Fault> {
        self.change(|state| state.draft = draft)
    }

    /// Keeps the language that the person chose.
    pub fn prefer(&self, language: Language) -> Result<(), Fault> {
        self.change(|state| state.preferences.language = Some(language.tag().to_owned()))
    }

    /// The language that the person chose before.
    #[must_use]
    pub fn preferred_language(&self) -> Option<Language> {
        let loaded = self.store.load(Timestamp::now()).ok()?;

        Language::from_tag(loaded.state.preferences.language.as_deref()?)
    }

    /// By what the state is judged.
    fn here(&self, now: Timestamp) -> Here<'_> {
        Here {
            catalogue: &self.catalogue,
            product: &self.product,
            parts: self.parts(),
            now,
        }
    }

    /// Installs the key that a volume edition comes with, where no other is installed (M18, M16). Whether it did.
    fn install_client_key(&self, state: &mut State, now: Timestamp) -> bool {
        let (None, Some(key)) = (&state.key, &self.product.kms_client_key) else {
            return false;
        };
        state.install_key(key.clone(), false, now);

        true
    }

    /// Changes the state under the lock, with the key of a volume edition.
    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> Result<T, Fault> {
        self.change_as_it_is(|state| {
            let _before = self.install_client_key(state, Timestamp::now());

            change(state)
        })
    }

    /// Changes the state under the lock. Without a key it gets that of a volume edition afterwards.
    fn change_as_it_is<T>(&self, change: impl FnOnce(&mut State) -> T) -> Result<T, Fault> {
        let told = |error: StoreError| {
            tracing::warn!(%error, "the state was not changed");
            error.fault()
        };
        let store = self.store.lock(PATIENCE).map_err(told)?;
        let now = Timestamp::now();
        let mut state = store.load(now).map_err(told)?.state;
        let _lapsed = licence::lapse(&mut state, &self.here(now));
        let answer = change(&mut state);
        let _after = self.install_client_key(&mut state, now);
        store.save(&state).map_err(told)?;

        Ok(answer)
    }

    /// Changes the state under the lock and describes the result. What a refused change noted is saved as well.
    fn change_and_describe(
        &self,
        change: impl FnOnce(&mut State, Timestamp) -> Result<(), Fault>,
    ) -> Result<Snapshot, Fault> {
        let now = Timestamp::now();
        let state = self.change(|state| change(state, now).map(|()| state.clone()))??;

        Ok(self.describe(state, now, None))
    }

    fn describe(&self, mut state: State, now: Timestamp, notice: Option<Fault>) -> Snapshot {
        let here = self.here(now);
        let installation_id = state.installation_id(&self.catalogue.vendor.id, here.parts);
        let hardware =
            licence::comparison(&state, &here).unwrap_or_else(|| Parts::default().compare(here.parts));

        Snapshot {
            now,
            role: Role::Computer,
            status: licence::status(&state, &here),
            key: state.key.as_ref().map(|key| KeyFacts {
                kind: key.kind(),
                key_name: key.name().to_string(),
            }),
            installation_id,
            automatic: state.pending_automatic,
            cause: state.last_failure.as_ref().map(|failure| failure.fault.clone()),
            count: activation::usage(&state).map(Count::from),
            hardware,
            draft: state.draft,
            region: locale::region_of_system(),
            notice,
            released: state
                .released
                .zip(state.key.as_ref())
                .map(|(id, key)| release::told(key, &self.catalogue.vendor.id, id)),
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
