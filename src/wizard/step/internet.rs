//! Activation over the internet, in progress.

use crate::page::attempt::Attempt;
use crate::page::control::Press;
use crate::page::input::Input;
use crate::page::{Page, PageName};
use crate::wizard::context::Context;
use crate::wizard::effect::{Effect, Request};
use crate::wizard::event::{Event, Outcome};
use crate::wizard::step::{Failure, Success, Transition};
use crate::wizard::view::View;

/// The page shown while the wizard waits for the service.
#[derive(Debug, Clone, PartialEq)]
pub struct Internet {
    attempt: Option<Attempt>,
}

impl Internet {
    /// Creates the page, and the effect with the request it waits for.
    #[must_use]
    pub fn new(context: &mut Context) -> (Self, Effect) {
        let (attempt, effect) = context.ask(Request::Activate);

        (
            Self {
                attempt: Some(attempt),
            },
            effect,
        )
    }

    pub(super) fn update(mut self, event: Event, context: &mut Context) -> Transition {
        match event {
            Event::Outcome(attempt, Outcome::Activated(result)) if self.attempt == Some(attempt) => {
                match result {
                    Ok(snapshot) => {
                        context.snapshot = *snapshot;
                        Transition::instead(Success)
                    }
                    Err(fault) => Transition::instead(Failure::activating(fault)),
                }
            }
            // Even after a cancel, the backend stores an answer that is already on its way, so
            // asking again does not use up a second activation.
            Event::Input(Input::Press(Press::Cancel | Press::Back)) => {
                let abandoned = self.attempt.take().map(Effect::Abandon);
                Transition::back(self).with_all(abandoned)
            }
            _ => Transition::stay(self),
        }
    }

    pub(super) fn page(&self, view: &View<'_>) -> Page {
        let sent = if view.context.snapshot.is_host() {
            "internet-sent-host"
        } else {
            "internet-sent"
        };

        view.waiting(PageName::Internet, "internet-title", "internet-progress", sent)
    }
}
