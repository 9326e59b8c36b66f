//! Add the licence of a response file to the state.

use super::{Here, Refusal, let_in_here};
use crate::codes::ConfirmationId;
use crate::licence::claims::{Claims, Method};
use crate::licence::state::{State, Usage};
use crate::licence::token::Token;

/// Adds the licence of a response file to the state, if it was made for this computer.
///
/// The file may answer a request of an earlier installation on the same hardware, whose state is
/// lost: the signed parts prove that the hardware is the same. The installation ID of the licence
/// then becomes the current one, so that a stored answer can be used again and spends no further
/// activation. A released installation is refused.
///
/// # Errors
/// Returns a [`Refusal`] that names what is wrong; the state is then unchanged.
pub fn response(
    state: &mut State,
    here: &Here<'_>,
    token: Token,
    usage: Option<Usage>,
    confirmation_id: ConfirmationId,
) -> Result<Claims, Refusal> {
    let claims = token.verify(here.catalogue, here.product)?;
    if claims.method != Method::File {
        return Err(Refusal::OtherQuestion);
    }

    let_in_here(state, here, token, claims, usage, Some(confirmation_id))
}

#[cfg(test)]
mod tests;
