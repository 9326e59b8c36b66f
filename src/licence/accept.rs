//! Verify a licence or a confirmation ID, and add it to the state.

mod response;

pub use response::response;

use jiff::{SignedDuration, Timestamp};

use super::claims::{Claims, Method, TokenError};
use super::clock::Clock;
use super::nonce::Nonce;
use super::state::{Licence, State, Usage};
use super::status::{Here, provisional_end};
use super::token::Token;
use crate::codes::{ConfirmationId, ConfirmationType, InstallationId};
use crate::fault::Fault;

/// An error that occurs when a licence is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The licence is not genuine, or not for this product.
    #[error(transparent)]
    Token(#[from] TokenError),
    /// The licence is for another computer, or for another product key.
    #[error("licence for another installation ID")]
    OtherInstallation,
    /// The licence is for an installation ID that was released on this computer.
    #[error("licence for a released installation ID")]
    Released {
        /// The installation ID.
        installation_id: InstallationId,
    },
    /// The licence ends before it begins, or at the same moment.
    #[error("licence without duration")]
    Ended,
    /// The token is not a lease, or a KMS host gave it in answer to another request.
    #[error("lease for another question")]
    OtherQuestion,
    /// The KMS host's clock differs from this computer's by more than the vendor tolerates.
    #[error("clocks differ: {there} there")]
    ClocksDiffer {
        /// The KMS host's time.
        there: Timestamp,
    },
    /// No product key is installed.
    #[error("no product key installed")]
    NoKey,
}

/// Adds a signed licence to the state, if it answers this computer's installation ID.
///
/// # Errors
/// Returns a [`Refusal`] that names what is wrong; the state is then unchanged.
pub fn licence(
    state: &mut State,
    here: &Here<'_>,
    token: Token,
    usage: Option<Usage>,
    confirmation_id: Option<ConfirmationId>,
) -> Result<Claims, Refusal> {
    let claims = token.verify(here.catalogue, here.product)?;

    let_in_here(state, here, token, claims, usage, confirmation_id)
}

/// Adds a verified licence with these claims. If its installation ID was one on this hardware, that
/// installation becomes current again: the vendor recognised the computer by its parts. A released
/// installation is refused.
fn let_in_here(
    state: &mut State,
    here: &Here<'_>,
    token: Token,
    claims: Claims,
    usage: Option<Usage>,
    confirmation_id: Option<ConfirmationId>,
) -> Result<Claims, Refusal> {
    if state.releases.contains(&claims.installation_id) {
        return Err(Refusal::Released {
            installation_id: claims.installation_id,
        });
    }
    let mut known = state.clone();
    if known.installation_id(here.vendor(), here.parts) != Some(claims.installation_id) {
        known.return_to(here.vendor(), &claims);
    }
    let claims = let_in(&mut known, here, token, claims, usage, confirmation_id)?;
    *state = known;

    Ok(claims)
}

/// Adds a verified licence with these claims.
fn let_in(
    state: &mut State,
    here: &Here<'_>,
    token: Token,
    claims: Claims,
    usage: Option<Usage>,
    confirmation_id: Option<ConfirmationId>,
) -> Result<Claims, Refusal> {
    let installation_id = state
        .installation_id(here.vendor(), here.parts)
        .ok_or(Refusal::NoKey)?;
    let for_this_key = state
        .key
        .as_ref()
        .is_some_and(|key| key.serial() == claims.serial);
    if claims.installation_id != installation_id || !for_this_key {
        return Err(Refusal::OtherInstallation);
    }
    // Compared with the signer's own time, not this computer's, which may be the one that is
    // wrong.
    if claims.expires_at.is_some_and(|ends| ends <= claims.issued_at) {
        return Err(Refusal::Ended);
    }
    // A signer whose clock is ahead would make the licence last longer than it may.
    if claims.has_end() && here.is_ahead(state.last_seen, claims.issued_at) {
        return Err(Refusal::ClocksDiffer {
            there: claims.issued_at,
        });
    }
    let licence = Licence {
        token,
        at: here.now,
        usage,
        confirmation_id,
    };
    state.accept_licence(licence, claims.issued_at, here.now);

    Ok(claims)
}

/// Adds a KMS host's lease to the state, if it answers the request that was sent with this nonce.
///
/// A licence sets the time that this computer believes. The two clocks must therefore agree, so
/// that a host with a wrong clock, or one that lies, cannot move this computer's time.
///
/// # Errors
/// Returns a [`Refusal`] that names what is wrong; the state is then unchanged.
pub fn lease(state: &mut State, here: &Here<'_>, token: Token, nonce: Nonce) -> Result<Claims, Refusal> {
    let claims = token.verify(here.catalogue, here.product)?;
    if claims.method != Method::Kms || claims.nonce != Some(nonce) || claims.expires_at.is_none() {
        return Err(Refusal::OtherQuestion);
    }
    let tolerance = SignedDuration::from_hours(here.policy().clock_tolerance_hours.into());
    if claims.issued_at.duration_since(here.now).abs() > tolerance {
        return Err(Refusal::ClocksDiffer {
            there: claims.issued_at,
        });
    }
    let claims = let_in(state, here, token, claims, None, None)?;
    state.kms.retry_minutes = claims.retry_minutes;

    Ok(claims)
}

/// Adds a confirmation ID to the state, if it answers this computer's installation ID.
///
/// # Errors
/// [`Fault::NoKey`] without a product key; [`Fault::OtherInstallation`] if it answers another
/// installation ID; [`Fault::ProvisionalRanOut`] if it is provisional and has expired. The state is
/// then unchanged.
pub fn confirmation(
    state: &mut State,
    here: &Here<'_>,
    confirmation_id: ConfirmationId,
) -> Result<ConfirmationType, Fault> {
    let installation_id = state
        .installation_id(here.vendor(), here.parts)
        .ok_or(Fault::NoKey)?;
    let key = state.key.as_ref().ok_or(Fault::NoKey)?;
    let verifier = here.catalogue.verifier(key).ok_or(Fault::OtherInstallation)?;
    let kind = confirmation_id
        .verify(verifier, &installation_id)
        .ok_or(Fault::OtherInstallation)?;
    if kind == ConfirmationType::Provisional
        && let Some(used) = &state.provisional
        && used.installation_id == installation_id
    {
        let ends = provisional_end(used.since);
        if Clock::new(here.now, state.last_seen).effective() >= ends {
            return Err(Fault::ProvisionalRanOut { since: ends });
        }
    }
    let parts = state.computer.clone().unwrap_or_else(|| here.parts.clone());
    state.accept_pair(installation_id, confirmation_id, kind, parts, here.now);

    Ok(kind)
}
