//! Systems to whose readers there is no connection yet.

use iced::futures::channel::mpsc::UnboundedSender;
use iced::window::Id;
use iced::{Point, Task};

use super::Event;
use crate::accessibility::{Extents, TreeUpdate};

/// No connection.
#[derive(Debug)]
pub(super) enum Adapter {}

impl Adapter {
    pub(super) const fn open(_id: Id, _events: &UnboundedSender<Event>) -> Option<(Self, Task<Event>)> {
        None
    }

    pub(super) const fn listens(&mut self) -> Task<Event> {
        match *self {}
    }

    pub(super) const fn focus(&mut self, _is_focused: bool) {
        match *self {}
    }

    pub(super) const fn place(&mut self, _at: Point<f64>, _extents: &Extents) {
        match *self {}
    }

    pub(super) fn tell(&mut self, _update: TreeUpdate) {
        match *self {}
    }
}
