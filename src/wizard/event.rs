//! What can happen to the wizard.

use std::path::PathBuf;

use crate::fault::Fault;
use crate::page::attempt::Attempt;

use super::snapshot::Snapshot;
use crate::page::control::Control;
use crate::page::input::Input;

/// Something happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A control was used.
    Input(Input),
    /// The backend finished what it was asked for.
    Outcome(Attempt, Outcome),
}

impl From<Input> for Event {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}

/// What the backend answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The state of the product on this computer.
    Refreshed(Result<Box<Snapshot>, Fault>),
    /// Whether this computer has a network connection that could reach the service.
    Connection(Result<(), Fault>),
    /// A product key was installed, or not.
    KeyInstalled(Result<Box<Snapshot>, Fault>),
    /// The product was activated, or not.
    Activated(Result<Box<Snapshot>, Fault>),
    /// A file was chosen, or none.
    Chosen(Option<PathBuf>),
    /// A file was written, or not.
    Saved(Result<PathBuf, Fault>),
    /// The activation was given back, or not.
    Released(Result<Box<Snapshot>, Fault>),
}

/// What the wizard answers to an event.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Reply {
    /// What is to be done.
    pub effects: Vec<super::effect::Effect>,
    /// Where the focus goes; `None` leaves it alone.
    pub focus: Option<Control>,
}
