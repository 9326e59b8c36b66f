//! Judge what is installed: by this user's state and by that of all users, of which the better counts.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::catalogue::{self, Wanted};
use super::folders;
use crate::catalogue::{Catalogue, Product, signed};
use crate::environment;
use crate::fault::{CatalogueDefect, Fault};
use crate::licence::{Here, Public, Status, Store, Token, public_status, public_terms, status, terms};
use crate::machine::{self, Parts};

/// Whom a state is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// This user.
    #[default]
    User,
    /// All users of this computer.
    Computer,
}

/// What a vendor installed on this computer.
#[derive(Debug, Clone)]
pub struct Installed {
    /// The vendor's catalogue.
    pub catalogue: Arc<Catalogue>,
    parts: Parts,
}

/// What a product is worth for this user.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The better of both statuses.
    pub status: Status,
    /// Whose status it is.
    pub scope: Scope,
    /// The licence, if a licence activates the product.
    pub licence: Option<Token>,
    /// The terms of that licence, as they are now, in the words that programs read; none without any.
    pub terms: Option<serde_json::Value>,
    /// What does not change the status, but should be told, such as an activation for all users that
    /// is not believed.
    pub warning: Option<Fault>,
}

/// The state of all users, as everybody may know it.
#[derive(Debug, Clone)]
pub struct OfComputer {
    /// What is known of it.
    pub public: Public,
    /// What it is worth now.
    pub status: Status,
}

impl Installed {
    /// Finds what is installed, and reads the parts of this computer.
    ///
    /// # Errors
    /// [`Fault::Catalogue`] if there is no catalogue, or if it cannot be used.
    pub fn find(wanted: &Wanted) -> Result<Self, Fault> {
        let path = catalogue::find(wanted)?.ok_or_else(|| Fault::Catalogue {
            path: signed::FILE_NAME.to_owned(),
            cause: CatalogueDefect::Missing,
        })?;
        let catalogue = catalogue::read(&path, wanted)?;
        let parts = machine::read().hashed(&catalogue.vendor.id);

        Ok(Self {
            catalogue: Arc::new(catalogue),
            parts,
        })
    }

    /// Judges a product of the catalogue. Where `KAKUNIN_STATE` names a folder, only that one counts.
    /// Sends nothing and writes nothing.
    ///
    /// # Errors
    /// The [`Fault`] that keeps this user's state from being read, if the computer is not activated for
    /// all users.
    pub fn judge(&self, product: &Product) -> Result<Judged, Fault> {
        let open = |folder: &std::path::Path| Store::open(folder, &product.id).map_err(|error| error.fault());
        let vendor = &self.catalogue.vendor.id;
        if let Some(folder) = environment::variable("KAKUNIN_STATE") {
            return self.judge_in(product, open(folder.as_ref()), None);
        }
        let user = folders::of_user(vendor)
            .and_then(|folder| open(&folder))
            .map(|store| match folders::releases_of_user(vendor) {
                Some(folder) => store.marking_in(folder),
                None => store,
            });

        self.judge_in(product, user, Some(&open(&folders::of_computer(vendor))?))
    }

    fn judge_in(
        &self,
        product: &Product,
        user: Result<Store, Fault>,
        computer: Option<&Store>,
    ) -> Result<Judged, Fault> {
        let here = Here {
            catalogue: &self.catalogue,
            product,
            parts: &self.parts,
            now: Timestamp::now(),
        };
        let (computer, not_believed) = computer
            .map(|store| of_computer(store, &here))
            .unwrap_or_default();
        let loaded = user.and_then(|store| store.load(here.now).map_err(|error| error.fault()));
        let own = loaded.map(|loaded| {
            let warning = loaded.warning();

            Judged {
                status: status(&loaded.state, &here),
                scope: Scope::User,
                licence: loaded.state.token().cloned(),
                terms: terms(&loaded.state, &here).map(|terms| terms.told(here.now)),
                warning,
            }
        });
        let mut judged = match (own, computer) {
            (Ok(own), Some(computer)) if !is_better(&computer.status, &own.status) => own,
            (Ok(own), None) => own,
            (Err(fault), Some(computer)) if !computer.status.is_activated() => return Err(fault),
            (Err(fault), None) => return Err(fault),
            (_, Some(computer)) => Judged {
                licence: computer.public.token().cloned(),
                terms: public_terms(&computer.public, &here).map(|terms| terms.told(here.now)),
                status: computer.status,
                scope: Scope::Computer,
                warning: None,
            },
        };
        judged.warning = judged.warning.or(not_believed);

        Ok(judged)
    }
}

/// Reads what an administrator's program tells of the state of all users, and judges it. Returns what
/// keeps it from being believed, if something does.
#[must_use]
pub fn of_computer(store: &Store, here: &Here<'_>) -> (Option<OfComputer>, Option<Fault>) {
    match store.load_public() {
        Ok(None) => (None, None),
        Ok(Some(public)) => {
            let status = public_status(&public, here);

            (Some(OfComputer { public, status }), None)
        }
        Err(error) => {
            tracing::warn!(%error, "the state of all users is not used");

            (None, Some(error.fault()))
        }
    }
}

/// Returns whether the status of the computer is better than the user's: activated is better than the
/// grace period, which is better than a notice, and of two that are activated the one that ends later.
#[must_use]
pub fn is_better(computer: &Status, user: &Status) -> bool {
    let rank = |status: &Status| match status {
        Status::Activated { renew_by, .. } => (2, renew_by.unwrap_or(Timestamp::MAX)),
        Status::Grace { .. } => (1, Timestamp::MIN),
        Status::Notice { .. } => (0, Timestamp::MIN),
    };

    rank(computer) > rank(user)
}
