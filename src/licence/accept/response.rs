//! Let the licence of a response file in.

use super::{Here, Refusal, let_in_here};
use crate::codes::ConfirmationId;
use crate::licence::claims::{Claims, Method};
use crate::licence::state::{State, Usage};
use crate::licence::token::Token;

/// Lets the licence of a response file into the state, if it was made for this computer.
///
/// It may answer a request of an earlier installation on the same hardware, whose state is gone: the signed parts say so.
/// The installation ID then becomes that of the licence, so that a stored answer serves again and spends nothing. An
/// installation that was given back is excepted.
///
/// # Errors
/// [`Refusal`] names what is wrong; the state then is as it was.
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
