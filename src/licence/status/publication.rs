//! Tell all users what an administrator's program knows of their state.

use super::{Here, evidence};
use crate::codes::{ConfirmationType, ProductKey};
use crate::licence::public::{Public, PublicActivation};
use crate::licence::state::{Activation, Pair, State};

impl Public {
    /// Returns what all users may know of this state.
    #[must_use]
    pub fn of(state: &State, here: &Here<'_>) -> Self {
        let genuine = state
            .activation
            .as_ref()
            .filter(|_| evidence::find(state, here).is_some());

        Self {
            version: State::VERSION,
            product: state.product.clone(),
            installed_at: state.installed_at,
            last_seen: state.last_seen,
            key: state.key.as_ref().map(ProductKey::name),
            activation: genuine.and_then(|activation| public(activation, state, here)),
            blocked_at: state.blocked_at,
            parts: here.parts.clone(),
        }
    }
}

fn public(activation: &Activation, state: &State, here: &Here<'_>) -> Option<PublicActivation> {
    Some(match activation {
        Activation::Licence(licence) => PublicActivation::Licence {
            token: licence.token.clone(),
            at: licence.at,
            usage: licence.usage,
        },
        Activation::Pair(pair) => PublicActivation::Pair {
            installation_id: pair.installation_id,
            kind: verified(pair, state, here)?,
            at: pair.at,
            parts: pair.parts.clone(),
        },
    })
}

fn verified(pair: &Pair, state: &State, here: &Here<'_>) -> Option<ConfirmationType> {
    let verifier = here.catalogue.verifier(state.key.as_ref()?)?;

    pair.confirmation_id.verify(verifier, &pair.installation_id)
}
