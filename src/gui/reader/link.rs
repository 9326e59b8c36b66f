//! The way from an adapter, on whatever thread it is, to the window.

use accesskit::{ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, TreeUpdate};
use iced::futures::channel::mpsc::UnboundedSender;

use super::Event;

pub(super) struct Link(UnboundedSender<Event>);

impl Link {
    pub(super) fn new(events: &UnboundedSender<Event>) -> Self {
        Self(events.clone())
    }

    fn send(&self, event: Event) {
        // Once the window is closed nobody listens, and nothing is to be done.
        let _gone = self.0.unbounded_send(event);
    }
}

impl ActivationHandler for Link {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        self.send(Event::Activated);

        None
    }
}

impl ActionHandler for Link {
    fn do_action(&mut self, request: ActionRequest) {
        self.send(Event::Asked(request));
    }
}

/// Only AT-SPI tells of it.
impl DeactivationHandler for Link {
    fn deactivate_accessibility(&mut self) {
        self.send(Event::Deactivated);
    }
}
