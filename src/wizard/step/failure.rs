//! The failure page: what happened, why, the next step, and every alternative.

use crate::fault::{Code, Fault};
use crate::page::control::Press;
use crate::page::input::Input;
use crate::page::{Block, Button, Emphasis, Fact, Mood, Page, PageName};
use crate::wizard::context::Context;
use crate::wizard::effect::{Copied, Effect};
use crate::wizard::event::Event;
use crate::wizard::step::method::by_file;
use crate::wizard::step::{Advice, ByFile, Internet, KeyEntry, Telephone, Transition};
use crate::wizard::view::{Content, View};

/// The page that explains a failure.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    fault: Fault,
    during: During,
}

/// The operation that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum During {
    Installing,
    Activating,
    Confirming,
}

impl Failure {
    /// Creates the page for a key that could not be installed.
    #[must_use]
    pub const fn installing(fault: Fault) -> Self {
        Self {
            fault,
            during: During::Installing,
        }
    }

    /// Creates the page for a failed activation over the internet.
    #[must_use]
    pub const fn activating(fault: Fault) -> Self {
        Self {
            fault,
            during: During::Activating,
        }
    }

    /// Creates the page for a correct confirmation ID that could not be stored.
    #[must_use]
    pub const fn confirming(fault: Fault) -> Self {
        Self {
            fault,
            during: During::Confirming,
        }
    }

    pub(super) fn update(self, event: Event, context: &mut Context) -> Transition {
        match event {
            Event::Input(Input::Press(Press::Back)) => Transition::back(self),
            Event::Input(Input::Press(Press::Retry)) => match self.during {
                During::Activating => {
                    let (internet, effect) = Internet::new(context);
                    Transition::instead(internet).with(effect)
                }
                // The previous page still holds what the user typed.
                During::Installing | During::Confirming => Transition::back(self),
            },
            Event::Input(Input::Press(Press::UseTelephone))
                if context.snapshot.has_activatable_key() && context.can_confirm_by_telephone() =>
            {
                let telephone = Telephone::new(context);
                Transition::forward(self, telephone)
            }
            Event::Input(Input::Press(Press::UseFile))
                if context.snapshot.has_activatable_key() && !context.snapshot.is_host() =>
            {
                let file = ByFile::new(context);
                Transition::forward(self, file)
            }
            Event::Input(Input::Press(Press::KeyAdvice)) => Transition::forward(self, Advice),
            Event::Input(Input::Press(Press::UseInternet)) if context.snapshot.has_activatable_key() => {
                let (internet, effect) = Internet::new(context);
                Transition::forward(self, internet).with(effect)
            }
            Event::Input(Input::Press(Press::ChangeKey)) => Transition::forward(self, KeyEntry::new()),
            Event::Input(Input::Press(Press::CopyDetails)) => {
                let copied = Copied::Details(Box::new(self.fault.clone()), context.snapshot.installation_id);
                Transition::stay(self).with(Effect::Copy(copied))
            }
            _ => Transition::stay(self),
        }
    }

    pub(super) fn page(&self, view: &View<'_>) -> Page {
        let words = view.locale.fault(&self.fault);
        let help = Button {
            label: view
                .locale
                .format("link-help", &[("code", words.code.as_str().into())]),
            ..view.link("link-help", Press::Support)
        };

        view.page(Content {
            name: PageName::Failure,
            title: None,
            lead: None,
            blocks: [
                Block::Hero {
                    mood: Mood::Care,
                    title: words.title,
                    text: if view.context.snapshot.is_host() {
                        view.text("nothing-is-lost-host")
                    } else {
                        view.about_product("nothing-is-lost")
                    },
                },
                Block::Facts(fault_facts(view, &self.fault)),
                Block::Ways {
                    title: view.text("failure-ways"),
                    buttons: self.ways(view),
                },
            ]
            .into_iter()
            .chain(by_file(view).filter(|_| self.fault.code().is_about_the_way()))
            .collect(),
            links: vec![help],
            buttons: vec![
                view.button("button-back", Press::Back, Emphasis::Secondary),
                view.button("button-retry", Press::Retry, Emphasis::Primary),
            ],
            focus: Press::Retry.into(),
            on_escape: Some(Press::Back),
        })
    }

    /// Returns the buttons for everything that could work instead of what failed.
    fn ways(&self, view: &View<'_>) -> Vec<Button> {
        let mut ways = Vec::new();
        if view.context.snapshot.has_activatable_key() {
            match self.during {
                During::Activating if !view.context.can_confirm_by_telephone() => {}
                During::Activating => {
                    ways.push(view.button("button-use-telephone", Press::UseTelephone, Emphasis::Secondary));
                    if !view.context.snapshot.is_host() {
                        ways.push(view.button("button-use-file", Press::UseFile, Emphasis::Secondary));
                    }
                }
                During::Confirming => {
                    ways.push(view.button("button-use-internet", Press::UseInternet, Emphasis::Secondary));
                }
                During::Installing => {}
            }
        }
        ways.push(view.button("button-change-key", Press::ChangeKey, Emphasis::Secondary));
        if matches!(self.fault.code(), Code::Key4 | Code::Key5) {
            ways.push(view.button("button-seller", Press::Seller, Emphasis::Secondary));
        }
        if is_about_the_key(&self.fault) {
            ways.push(view.button("button-key-advice", Press::KeyAdvice, Emphasis::Secondary));
        }

        ways
    }
}

/// Returns whether it helps the user to know what a genuine key is, or where else the key is in
/// use.
const fn is_about_the_key(fault: &Fault) -> bool {
    matches!(
        fault.code(),
        Code::Key1 | Code::Key2 | Code::Key4 | Code::Key5 | Code::Key8 | Code::Cnt1
    )
}

/// Returns the facts about a fault: what happened, why, what to do next, and the code to quote.
pub(super) fn fault_facts(view: &View<'_>, fault: &Fault) -> Vec<Fact> {
    let words = if view.context.snapshot.is_host() {
        view.locale.fault_at_host(fault)
    } else {
        view.locale.fault(fault)
    };

    vec![
        view.fact("fact-what", words.what),
        view.fact("fact-why", words.why),
        view.fact("fact-next", words.next),
        view.quoted(words.code.to_string()),
    ]
}
