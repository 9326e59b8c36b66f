//! Tell copies of a weak computer apart: by turns where it asks itself, by time where somebody calls.

use jiff::Timestamp;

use super::Activate;
use crate::licence::{Method, Nonce, Term};
use crate::service::store::record::{Activation, Turn};

/// What a weak computer shows, and what it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::service) struct Turning {
    /// The turn of its last licence, if it shows one.
    pub(in crate::service) shown: Option<Nonce>,
    /// The turn that is its own from now on.
    pub(in crate::service) given: Turn,
    /// When its licence ends.
    pub(in crate::service) ends_at: Timestamp,
}

/// The activation of a weak computer after its turn; none if it is somebody else's turn, of which this is a copy. One that
/// has ended is anybody's.
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

/// Until when an activation counts by the call that made it, if it was one: a computer that meets the internet for a day has not
/// to meet it again sooner than without.
fn by_call(former: &Activation) -> Option<Timestamp> {
    let is_by_call = former.method == Method::Telephone && former.turn.is_none() && former.ends_at.is_none();

    is_by_call.then(|| Term::TELEPHONE.end(former.seen_at))
}

/// The first and the last number of the computers with the same fingerprint as this one: their last 8 bits are the nonce.
pub(in crate::service::store) const fn same_fingerprint(computer: u64) -> (u64, u64) {
    (computer & !0xff, computer | 0xff)
}
