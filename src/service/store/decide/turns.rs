//! Distinguishes copies of a weak computer: by turns if it asks itself, by time if its owner calls.

use jiff::Timestamp;

use super::Activate;
use crate::licence::{Method, Nonce, Term};
use crate::service::store::record::{Activation, Turn};

/// The turn that a weak computer presents, and the one that it receives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::service) struct Turning {
    /// The turn of its last licence, if it presents one.
    pub(in crate::service) shown: Option<Nonce>,
    /// The turn that it holds from now on.
    pub(in crate::service) given: Turn,
    /// The end of its licence.
    pub(in crate::service) ends_at: Timestamp,
}

/// Returns the activation of a weak computer after its turn, or `None` if the turn belongs to
/// another copy of the computer. An activation that has ended is open to any copy.
pub(super) fn turned(ask: &Activate, turning: &Turning, former: &Activation) -> Option<Activation> {
    let has_ended = former.ends_at.is_some_and(|end| end <= ask.now);
    match &former.turn {
        Some(turn) if turn.asked == turning.given.asked => Some(Activation {
            seen_at: ask.now,
            ..former.clone()
        }),
        Some(turn) if turning.shown != Some(turn.next) && !has_ended => None,
        _ => Some(Activation {
            parts: ask.parts.clone(),
            seen_at: ask.now,
            ends_at: Some(turning.ends_at).max(by_call(former)),
            turn: Some(turning.given),
            ..former.clone()
        }),
    }
}

/// Returns the end of an activation by telephone, if it is one: a computer that goes online for a
/// day does not have to go online again sooner than if it had stayed offline.
fn by_call(former: &Activation) -> Option<Timestamp> {
    let is_by_call = former.method == Method::Telephone && former.turn.is_none() && former.ends_at.is_none();

    is_by_call.then(|| Term::TELEPHONE.end(former.seen_at))
}

/// Returns the first and the last number of computers with the same fingerprint as this one: the
/// last 8 bits are the nonce.
pub(in crate::service::store) const fn same_fingerprint(computer: u64) -> (u64, u64) {
    (computer & !0xff, computer | 0xff)
}
