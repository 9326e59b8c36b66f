//! Decide what a product shows when it starts, and what it tries first without a word.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Here, Reason, Status};
use crate::codes::{KeyKind, ProductKey};
use crate::licence::clock::after;
use crate::licence::state::{Activation, State};
use crate::licence::token::Method;

/// What a product does about its activation when it starts.
///
/// [`Attention::background`] is tried first. If it succeeds, the state is judged again and there is nothing more to
/// show; if it fails, or takes long, [`Attention::window`] is shown. Nothing here keeps the product from starting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Attention {
    /// What to try without a word.
    pub background: Option<Background>,
    /// What to show.
    pub window: Window,
}

/// What can be tried without a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Background {
    /// Activate with the installed key.
    Activate,
    /// Renew a KMS lease that is due.
    Renew,
    /// Exchange a telephone activation for a signed licence.
    Exchange,
}

/// What can be shown when a product starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Window {
    /// Nothing at all.
    Nothing,
    /// The dialog that says what is missing and leads to the cause.
    Dialog,
    /// The same dialog, and the product's title bar is red.
    DialogAndRedBar,
    /// The activation wizard.
    Wizard,
}

/// Decides what a product does about its activation when it starts. `status` is that of the same state, here.
#[must_use]
pub fn attention(state: &State, status: &Status, here: &Here<'_>) -> Attention {
    Attention {
        background: background(state, status, here),
        window: window(state, status, here.now),
    }
}

fn window(state: &State, status: &Status, now: Timestamp) -> Window {
    let is_client = state.key.as_ref().map(ProductKey::kind) == Some(KeyKind::KmsClient);

    match status {
        Status::Activated { .. } => Window::Nothing,
        Status::Notice { .. } => Window::DialogAndRedBar,
        Status::Grace { silent_until, .. } if is_client => {
            if now.max(state.last_seen) < *silent_until {
                Window::Nothing
            } else {
                Window::Dialog
            }
        }
        // Whether the background attempt failed before or fails now: the wizard shows why, and the other ways.
        Status::Grace { .. } => Window::Wizard,
    }
}

fn background(state: &State, status: &Status, here: &Here<'_>) -> Option<Background> {
    let is_client = state.key.as_ref()?.kind() == KeyKind::KmsClient;

    match status {
        Status::Activated {
            method: Method::Kms,
            renew_from: Some(due),
            ..
        } => (here.now.max(state.last_seen) >= *due && may_retry(state, here)).then_some(Background::Renew),
        Status::Activated { .. } => {
            let is_pair = matches!(state.activation, Some(Activation::Pair(_)));

            let is_due = may_retry(state, here)
                && has_paused(state.exchange_tried_at, here.policy().retry_minutes, here);

            (is_pair && is_due).then_some(Background::Exchange)
        }
        Status::Notice {
            reason: Reason::KeyBlocked,
        } => None,
        // A host serves a computer again whose parts changed, or whose lease ended.
        Status::Grace { .. } | Status::Notice { .. } if is_client => {
            may_retry(state, here).then_some(Background::Activate)
        }
        Status::Grace { .. } | Status::Notice { .. } => {
            state.pending_automatic.then_some(Background::Activate)
        }
    }
}

/// Whether enough time has passed since the last failure.
fn may_retry(state: &State, here: &Here<'_>) -> bool {
    let minutes = state.kms.retry_minutes.unwrap_or(here.policy().retry_minutes);

    has_paused(
        state.last_failure.as_ref().map(|failure| failure.at),
        minutes,
        here,
    )
}

/// Whether enough time has passed since the last try. After the clock was moved back nobody can tell, so it has.
fn has_paused(tried_at: Option<Timestamp>, minutes: u32, here: &Here<'_>) -> bool {
    let pause = SignedDuration::from_mins(minutes.into());

    tried_at.is_none_or(|at| here.now < at || here.now >= after(at, pause))
}
