//! The events that the wizard handles.

use std::path::PathBuf;

use crate::fault::Fault;
use crate::page::attempt::Attempt;

use super::effect::{Copied, Place};
use super::snapshot::Snapshot;
use crate::page::control::Control;
use crate::page::input::Input;

/// An event that the wizard handles.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The user operated a control.
    Input(Input),
    /// The backend finished a request.
    Outcome(Attempt, Outcome),
}

impl From<Input> for Event {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}

/// The outcome of a request to the backend.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The state of the product on this computer.
    Refreshed(Result<Box<Snapshot>, Fault>),
    /// The result of the check whether this computer has a network connection that could reach the
    /// service.
    Connection(Result<(), Fault>),
    /// The result of installing a product key.
    KeyInstalled(Result<Box<Snapshot>, Fault>),
    /// The result of activating the product.
    Activated(Result<Box<Snapshot>, Fault>),
    /// The file that the user chose; `None` if the dialog was cancelled.
    Chosen(Option<PathBuf>),
    /// The result of writing a file.
    Saved(Result<PathBuf, Fault>),
    /// The result of releasing the activation.
    Released(Result<Box<Snapshot>, Fault>),
    /// Something was copied to the clipboard, where the user cannot see it.
    Copied(Copied),
    /// No program was found that opens this.
    NotOpened(Place),
}

/// The wizard's reply to an event.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Reply {
    /// The effects to carry out.
    pub effects: Vec<super::effect::Effect>,
    /// The control that receives the focus; `None` leaves the focus unchanged.
    pub focus: Option<Control>,
}
