//! What can happen to the console.

use jiff::Timestamp;

use crate::fault::Fault;
use crate::page::attempt::Attempt;
use crate::page::control::Control;
use crate::page::input::Input;
use crate::wire::admin::{ComputerEntry, Listing};
use crate::wire::desk::SessionAnswer;
use crate::wire::{ConfirmationAnswer, LookupAnswer};

use super::effect::Effect;

/// Something happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A control was used.
    Input(Input),
    /// What was asked has been answered.
    Outcome(Attempt, Outcome),
}

/// What only the world knows: the time, and a number that nobody can foresee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The time.
    pub now: Timestamp,
    /// The random number.
    pub chance: u32,
}

/// What was answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// Who is signed in.
    SignedIn(Result<SignedIn, Denied>),
    /// What an installation ID belongs to, also after it was changed.
    Found(Result<Box<LookupAnswer>, Denied>),
    /// Computers that use the key.
    Listed(Result<Listing<ComputerEntry>, Denied>),
    /// The confirmation ID.
    Confirmed(Result<Box<ConfirmationAnswer>, Denied>),
    /// The release code was taken; how many computers use the key now, and how many may.
    Released(Result<(u32, u32), Denied>),
    /// The record of a call was kept.
    Recorded(Result<(), Denied>),
    /// A request file was answered, into this file; none if the person chose no file.
    FileAnswered(Result<Option<String>, Denied>),
}

impl Outcome {
    /// Whether the service did not take the token.
    #[must_use]
    pub const fn is_denied_the_token(&self) -> bool {
        matches!(
            self,
            Self::Found(Err(Denied::Token))
                | Self::Listed(Err(Denied::Token))
                | Self::Confirmed(Err(Denied::Token))
                | Self::Released(Err(Denied::Token))
                | Self::FileAnswered(Err(Denied::Token))
        )
    }
}

/// Somebody is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// Who.
    pub session: SessionAnswer,
    /// Whether the token is in the system's keyring, and not only in this program.
    pub is_kept: bool,
}

/// Why something was not done.
#[derive(Debug, Clone, PartialEq)]
pub enum Denied {
    /// There is no token.
    NoToken,
    /// The token is unknown, revoked or has expired.
    Token,
    /// The role of the member does not allow it.
    Role,
    /// There is nothing of which it could be done: the key is not active on this computer.
    Nothing,
    /// What was typed is not of the right form, as a reason that is missing.
    Form,
    /// Something that the caller can be told.
    Fault(Fault),
}

impl Denied {
    /// Whether the service has decided, and not only failed to answer: then there is something to say to the caller. Whatever
    /// is not known to be something else is a decision.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        match self {
            Self::Fault(fault) => {
                let family = fault.code().as_str().split('-').next().unwrap_or_default();
                // The way to the service, its state, and the files of this computer are the agent's to look after; a release
                // code that does not fit is read once more.
                !matches!(family, "NET" | "SRV" | "CLK" | "FIL" | "STO" | "CAT" | "REL")
            }
            Self::NoToken | Self::Token | Self::Role | Self::Nothing | Self::Form => false,
        }
    }
}

/// What the console answers to an event.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Reply {
    /// What is to be done.
    pub effects: Vec<Effect>,
    /// Where the focus goes; `None` leaves it alone.
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
