//! Go on where the term of a weak computer is over, or about to be.

use super::nonce::Nonce;
use super::state::{Activation, State};
use super::status::{Here, Reason, Status, status};
use crate::codes::InstallationId;

/// The turn of the licence that activates this installation, for the next request to show.
#[must_use]
pub fn turn(state: &State, here: &Here<'_>, installation_id: &InstallationId) -> Option<Nonce> {
    let claims = state.token()?.verify(here.catalogue, here.product).ok()?;

    claims.turn.filter(|_| claims.installation_id == *installation_id)
}

/// Where a confirmation ID has ended, goes on with the next installation ID, for which there is another. Whether that is news.
pub fn lapse(state: &mut State, here: &Here<'_>) -> bool {
    // Looked at with each look at the state, so what costs nothing goes first.
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
