//! The choice of an activation method.

use crate::fault::Fault;
use crate::page::attempt::Attempt;
use crate::page::control::{List, Press};
use crate::page::input::Input;
use crate::page::{Block, Choosable, Emphasis, Mood, Page, PageName};
use crate::wizard::context::Context;
use crate::wizard::effect::{Effect, Request};
use crate::wizard::event::{Event, Outcome};
use crate::wizard::step::{ByFile, Failure, Internet, Telephone, Transition};
use crate::wizard::view::{Content, View};

/// An activation method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// This computer sends a request to the service.
    Internet,
    /// The user exchanges codes with the activation centre over the telephone.
    Telephone,
    /// The user takes a request file to the vendor and brings a response file back.
    File,
}

/// Returns the available methods, in the order in which they are offered.
fn ways(context: &Context) -> &'static [Way] {
    if !context.can_confirm_by_telephone() {
        &[Way::Internet]
    } else if context.snapshot.is_host() {
        &[Way::Internet, Way::Telephone]
    } else {
        &[Way::Internet, Way::Telephone, Way::File]
    }
}

/// The result of the connection check.
#[derive(Debug, Clone, PartialEq)]
enum Connection {
    Checking(Attempt),
    Known(Result<(), Fault>),
}

/// The page where the activation method is chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodChoice {
    chosen: Way,
    was_chosen_by_hand: bool,
    connection: Connection,
}

impl MethodChoice {
    /// Creates the page, and the effect that checks whether the service could be reached.
    #[must_use]
    pub fn new(context: &mut Context) -> (Self, Effect) {
        let (attempt, effect) = context.ask(Request::CheckConnection);
        let method = Self {
            chosen: Way::Internet,
            was_chosen_by_hand: false,
            connection: Connection::Checking(attempt),
        };

        (method, effect)
    }

    pub(super) fn update(mut self, event: Event, context: &mut Context) -> Transition {
        match event {
            Event::Input(Input::Choose(List::Methods, index) | Input::Highlight(List::Methods, index)) => {
                if let Some(way) = ways(context).get(index) {
                    self.chosen = *way;
                    self.was_chosen_by_hand = true;
                }
                Transition::stay(self)
            }
            Event::Outcome(attempt, Outcome::Connection(result))
                if self.connection == Connection::Checking(attempt) =>
            {
                // A user without a network should not have to wait to find that out.
                let can_call = ways(context).contains(&Way::Telephone);
                if result.is_err() && can_call && !self.was_chosen_by_hand {
                    self.chosen = Way::Telephone;
                }
                self.connection = Connection::Known(result);
                Transition::stay(self)
            }
            Event::Input(Input::Press(Press::Next)) => self.start(context),
            Event::Input(Input::Press(Press::Back)) => Transition::back(self),
            _ => Transition::stay(self),
        }
    }

    fn start(self, context: &mut Context) -> Transition {
        match (self.chosen, &self.connection) {
            (Way::Internet, Connection::Known(Err(fault))) => {
                let failure = Failure::activating(fault.clone());
                Transition::forward(self, failure)
            }
            (Way::Internet, _) => {
                let (internet, effect) = Internet::new(context);
                Transition::forward(self, internet).with(effect)
            }
            (Way::Telephone, _) => {
                let telephone = Telephone::new(context);
                Transition::forward(self, telephone)
            }
            (Way::File, _) => {
                let file = ByFile::new(context);
                Transition::forward(self, file)
            }
        }
    }

    pub(super) fn page(&self, view: &View<'_>) -> Page {
        let ways = ways(view.context);
        let options = ways
            .iter()
            .map(|way| match way {
                Way::Internet => self.internet_option(view),
                Way::Telephone => Choosable {
                    label: view.text("method-telephone"),
                    hint: view.text("method-telephone-hint"),
                    tag: None,
                },
                Way::File => Choosable {
                    label: view.text("method-file"),
                    hint: view.text("method-file-hint"),
                    tag: None,
                },
            })
            .collect();

        view.page(Content {
            name: PageName::Method,
            title: Some(view.text("method-title")),
            lead: Some(view.text("method-lead")),
            blocks: std::iter::once(Block::Choice {
                list: List::Methods,
                label: view.text("method-title"),
                options,
                chosen: ways.iter().position(|way| *way == self.chosen),
            })
            .chain(by_file(view))
            .collect(),
            links: vec![view.privacy()],
            buttons: vec![
                view.button("button-back", Press::Back, Emphasis::Secondary),
                view.button("button-next", Press::Next, Emphasis::Primary),
            ],
            focus: List::Methods.into(),
            on_escape: Some(Press::Back),
        })
    }

    fn internet_option(&self, view: &View<'_>) -> Choosable {
        let (hint, tag) = match &self.connection {
            Connection::Checking(_) => (
                view.text("method-internet-checking"),
                Some(view.badge("method-recommended", Mood::Good)),
            ),
            Connection::Known(Ok(())) => (
                view.text("method-internet-connected"),
                Some(view.badge("method-recommended", Mood::Good)),
            ),
            Connection::Known(Err(fault)) => (
                view.locale.fault(fault).what,
                Some(crate::page::Badge {
                    text: fault.code().to_string(),
                    mood: Mood::Care,
                }),
            ),
        };

        Choosable {
            label: view.text("method-internet"),
            hint,
            tag,
        }
    }
}

/// Builds the notice on how to activate a KMS host that has no network.
pub(super) fn by_file(view: &View<'_>) -> Option<Block> {
    view.context.snapshot.is_host().then(|| Block::Notice {
        mood: Mood::Calm,
        title: view.text("method-host-file"),
        lines: vec![view.locale.format(
            "method-host-file-text",
            &[("command", "kakunin-kms activate --request FILE".into())],
        )],
        action: None,
    })
}
