//! The events that the console handles.

use jiff::Timestamp;

use crate::fault::Fault;
use crate::page::attempt::Attempt;
use crate::page::control::Control;
use crate::page::input::Input;
use crate::wire::admin::{ComputerEntry, Listing};
use crate::wire::desk::SessionAnswer;
use crate::wire::{ConfirmationAnswer, LookupAnswer};

use super::effect::Effect;

/// An event that the console handles.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The user operated a control.
    Input(Input),
    /// The `RequestRunner` finished a request.
    Outcome(Attempt, Outcome),
}

/// The inputs from outside that the pure state machine needs: the time, and an unpredictable
/// number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The current time.
    pub now: Timestamp,
    /// A random number.
    pub chance: u32,
}

/// The outcome of a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The signed-in member of staff.
    SignedIn(Result<SignedIn, Denial>),
    /// The supervisor who authorises one act.
    Authorised(Result<SessionAnswer, Denial>),
    /// The facts about an installation ID, also after they were changed.
    Found(Result<Box<LookupAnswer>, Denial>),
    /// A page of the computers that use the key.
    Listed(Result<Listing<ComputerEntry>, Denial>),
    /// The confirmation ID.
    Confirmed(Result<Box<ConfirmationAnswer>, Denial>),
    /// The release code was accepted. The values are the number of computers that use the key now,
    /// and the number that may use it.
    Released(Result<(u32, u32), Denial>),
    /// The record of a call was saved.
    Recorded(Result<(), Denial>),
    /// A request file was answered; the response is in this file. `None` if the user chose no file.
    FileAnswered(Result<Option<String>, Denial>),
}

impl Outcome {
    /// Returns whether the service rejected the token.
    #[must_use]
    pub const fn is_denied_the_token(&self) -> bool {
        matches!(
            self,
            Self::Found(Err(Denial::Token))
                | Self::Authorised(Err(Denial::Token))
                | Self::Listed(Err(Denial::Token))
                | Self::Confirmed(Err(Denial::Token))
                | Self::Released(Err(Denial::Token))
                | Self::FileAnswered(Err(Denial::Token))
        )
    }
}

/// A successful sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The session of the member of staff.
    pub session: SessionAnswer,
    /// True if the token is in the system's keyring, not only in this program.
    pub is_kept: bool,
}

/// The reason why a request was denied.
#[derive(Debug, Clone, PartialEq)]
pub enum Denial {
    /// There is no token.
    NoToken,
    /// The token is unknown, revoked or has expired.
    Token,
    /// The role of the member of staff does not allow it.
    Role,
    /// There is nothing to act on: the key is not active on this computer.
    Nothing,
    /// The input is malformed, for example a reason is missing.
    Form,
    /// A fault that can be told to the caller.
    Fault(Fault),
}

impl Denial {
    /// Returns whether the service has decided against the request rather than failed to answer it.
    /// Then there is something to tell the caller. Any fault not known to be of another kind counts
    /// as a decision.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        match self {
            Self::Fault(fault) => {
                let family = fault.code().as_str().split('-').next().unwrap_or_default();
                // Faults of the network, the service, the clock and the files of this computer are
                // for the help desk to fix. A release code that does not match is read once more.
                !matches!(family, "NET" | "SRV" | "CLK" | "FIL" | "STO" | "CAT" | "REL")
            }
            Self::NoToken | Self::Token | Self::Role | Self::Nothing | Self::Form => false,
        }
    }
}

/// The console's reply to an event.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Reply {
    /// The effects to carry out.
    pub effects: Vec<Effect>,
    /// The control that receives the focus; `None` leaves the focus unchanged.
    pub focus: Option<Control>,
}

impl Reply {
    pub(super) fn focusing(control: impl Into<Control>) -> Self {
        Self {
            effects: Vec::new(),
            focus: Some(control.into()),
        }
    }

    pub(super) fn doing(effect: Effect) -> Self {
        Self {
            effects: vec![effect],
            focus: None,
        }
    }
}
