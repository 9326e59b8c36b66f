//! Renew the activation of a weak computer when its term is over, or soon will be.

use super::nonce::Nonce;
use super::state::{Activation, State};
use super::status::{Here, Reason, Status, status};
use crate::codes::InstallationId;

/// Returns the turn of the licence that activates this installation, for the next request to carry.
#[must_use]
pub fn turn(state: &State, here: &Here<'_>, installation_id: &InstallationId) -> Option<Nonce> {
    let claims = state.token()?.verify(here.catalogue, here.product).ok()?;

    claims.turn.filter(|_| claims.installation_id == *installation_id)
}

/// Switches to the next installation ID if the term of a confirmation ID is over: each installation
/// ID has only one confirmation ID, so a new one needs another installation ID. Returns whether the
/// state changed.
pub fn lapse(state: &mut State, here: &Here<'_>) -> bool {
    // This runs each time the state is read, so the cheap conditions come first.
    let is_lapsed = matches!(&state.activation, Some(Activation::Pair(pair))
        if pair.parts.is_weak() && pair.installation_id.nonce() == state.nonce)
        && matches!(
            status(state, here),
            Status::Notice {
                reason: Reason::TermOver { .. }
            }
        );
    if is_lapsed {
        state.spend(state.nonce.wrapping_add(1));
    }

    is_lapsed
}

#[cfg(test)]
mod tests;
