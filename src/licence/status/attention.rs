//! Decide what a product shows when it starts, and what it first tries in the background.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Here, Reason, Status, evidence};
use crate::codes::{KeyKind, ProductKey};
use crate::licence::claims::Method;
use crate::licence::clock::after;
use crate::licence::state::{Activation, State};

/// A product's reaction to its activation status when it starts.
///
/// [`Attention::background`] is tried first. If it succeeds, the state is judged again and nothing
/// more is shown. If it fails or takes too long, [`Attention::window`] is shown. Nothing here
/// prevents the product from starting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Attention {
    /// The action to try in the background.
    pub background: Option<Background>,
    /// The window to show.
    pub window: Window,
}

/// An action in the background, without user interaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Background {
    /// Activate with the installed key.
    Activate,
    /// Renew an activation that is due: a KMS lease, or a licence that ends.
    Renew,
    /// Exchange a telephone activation for a signed licence.
    Exchange,
}

/// The window that is shown when a product starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Window {
    /// No window.
    Nothing,
    /// The dialog that names the problem and leads to its cause.
    Dialog,
    /// The same dialog, and the product's title bar is red.
    DialogAndRedBar,
    /// The activation wizard.
    Wizard,
}

/// Decides what a product does about its activation when it starts. `status` must be the status of
/// the same state under the same circumstances.
#[must_use]
pub fn attention(state: &State, status: &Status, here: &Here<'_>) -> Attention {
    Attention {
        background: background(state, status, here),
        window: window(state, status, here.now),
    }
}

fn window(state: &State, status: &Status, now: Timestamp) -> Window {
    match status {
        Status::Activated { .. } => Window::Nothing,
        Status::Notice { .. } => Window::DialogAndRedBar,
        Status::Grace { silent_until, .. } if is_client(state) => {
            if now.max(state.last_seen) < *silent_until {
                Window::Nothing
            } else {
                Window::Dialog
            }
        }
        // The background attempt may have failed earlier or may fail now: in both cases the wizard
        // shows the reason and the other methods.
        Status::Grace { .. } => Window::Wizard,
    }
}

/// The next attempt in the background.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// The action to try.
    pub what: Background,
    /// The time of the attempt, by this computer's clock; a time in the past is due now.
    pub at: Timestamp,
}

/// Returns the next attempt in the background and its time; none if there is nothing to try.
/// `status` must be the status of the same state under the same circumstances.
///
/// This is for the background agent. A product that starts does not wait: it tries an activation
/// that the user asked for at once, whatever failed before; see [`Attention::background`].
#[must_use]
pub fn planned(state: &State, status: &Status, here: &Here<'_>) -> Option<Planned> {
    let plan = plan(state, status, here)?;
    let reached = here.now.max(state.last_seen) >= plan.from;
    let at = if reached {
        plan.pause_ends
    } else {
        plan.from.max(plan.pause_ends)
    };

    Some(Planned { what: plan.what, at })
}

fn background(state: &State, status: &Status, here: &Here<'_>) -> Option<Background> {
    let plan = plan(state, status, here)?;
    let is_asked_for = plan.what == Background::Activate && !is_client(state);
    let is_due = here.now.max(state.last_seen) >= plan.from;

    (is_due && (is_asked_for || here.now >= plan.pause_ends)).then_some(plan.what)
}

struct Plan {
    what: Background,
    /// The time from which there is a reason to try, compared with the latest known time.
    from: Timestamp,
    /// The first moment after the pause that follows a failure, compared with the clock.
    pause_ends: Timestamp,
}

fn is_client(state: &State) -> bool {
    state.key.as_ref().map(ProductKey::kind) == Some(KeyKind::KmsClient)
}

fn plan(state: &State, status: &Status, here: &Here<'_>) -> Option<Plan> {
    state.key.as_ref()?;
    let minutes = state.kms.retry_minutes.unwrap_or(here.policy().retry_minutes);
    let failed_at = state.last_failure.as_ref().map(|failure| failure.at);
    let after_failure = pause_ends(failed_at, minutes, here);
    let at_once = |what| Plan {
        what,
        from: Timestamp::MIN,
        pause_ends: after_failure,
    };

    let prolong_from = || evidence::find(state, here).and_then(|evidence| evidence.prolong_from);
    let renewal = |from| Plan {
        from,
        ..at_once(Background::Renew)
    };

    match status {
        Status::Activated {
            method: Method::Kms | Method::Internet,
            renew_from,
            ..
        } => renew_from
            .iter()
            .copied()
            .chain(prolong_from())
            .min()
            .map(renewal),
        Status::Activated { .. } => {
            let is_pair = matches!(state.activation, Some(Activation::Pair(_)));
            let after_try = pause_ends(state.exchange_tried_at, here.policy().retry_minutes, here);

            is_pair.then(|| Plan {
                pause_ends: after_failure.max(after_try),
                ..at_once(Background::Exchange)
            })
        }
        Status::Notice {
            reason: Reason::KeyBlocked,
        } => None,
        // The licence is renewed over the internet once the connection is back.
        Status::Notice {
            reason: Reason::TermOver { .. },
        } if state.token().is_some() => Some(at_once(Background::Renew)),
        // What was prolonged or bought since arrives by itself.
        Status::Notice {
            reason: Reason::TrialOver { .. } | Reason::SubscriptionOver { .. },
        } => prolong_from().map(renewal),
        // A KMS host also serves a computer whose parts changed or whose lease ended.
        Status::Grace { .. } | Status::Notice { .. } => {
            (is_client(state) || state.pending_automatic).then(|| at_once(Background::Activate))
        }
    }
}

/// Returns the first moment after the pause that follows an attempt. If the clock was moved back
/// since the attempt, the length of the pause is unknown, so it counts as over.
fn pause_ends(tried_at: Option<Timestamp>, minutes: u32, here: &Here<'_>) -> Timestamp {
    match tried_at {
        Some(at) if here.now >= at => after(at, SignedDuration::from_mins(minutes.into())),
        _ => Timestamp::MIN,
    }
}
