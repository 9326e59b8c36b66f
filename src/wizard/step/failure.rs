//! The failure page: what happened, why, the next step, and every alternative.

mod remedy;

use crate::fault::{Code, Fault};
use crate::page::control::Press;
use crate::page::input::Input;
use crate::page::{Block, Button, Emphasis, Fact, Mood, Page, PageName};
use crate::wizard::context::Context;
use crate::wizard::effect::Copied;
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
pub(in crate::wizard) enum During {
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

    /// Returns the code of the failure.
    pub(super) const fn code(&self) -> Code {
        self.fault.code()
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
            Event::Input(Input::Press(Press::UseTelephone)) if self.offers(Press::UseTelephone, context) => {
                let telephone = Telephone::new(context);
                Transition::forward(self, telephone)
            }
            Event::Input(Input::Press(Press::UseFile)) if self.offers(Press::UseFile, context) => {
                let file = ByFile::new(context);
                Transition::forward(self, file)
            }
            Event::Input(Input::Press(Press::KeyAdvice)) => Transition::forward(self, Advice),
            Event::Input(Input::Press(Press::UseInternet)) if self.offers(Press::UseInternet, context) => {
                let (internet, effect) = Internet::new(context);
                Transition::forward(self, internet).with(effect)
            }
            Event::Input(Input::Press(Press::ChangeKey)) => Transition::forward(self, KeyEntry::new()),
            Event::Input(Input::Press(Press::CopyDetails)) => {
                let copied = Copied::Details(Box::new(self.fault.clone()), context.snapshot.installation_id);
                Transition::stay(self).with(context.copy(copied))
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

        let remedies = remedies(self.fault.code(), self.during, view.context);
        let (main, others) = match remedies.split_first() {
            Some((main, others)) => (*main, others),
            None => (Press::Retry, [].as_slice()),
        };
        let ways = (!others.is_empty()).then(|| Block::Ways {
            title: view.text("failure-ways"),
            buttons: others
                .iter()
                .map(|way| view.button(label(*way), *way, Emphasis::Secondary))
                .collect(),
        });

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
                Block::Facts(
                    fault_facts(view, &self.fault)
                        .into_iter()
                        .chain(former_key(view).filter(|_| remedies.contains(&Press::ChangeKey)))
                        .collect(),
                ),
            ]
            .into_iter()
            .chain(ways)
            .chain(by_file(view).filter(|_| self.fault.code().is_about_the_way()))
            .collect(),
            // One button for the help page is enough.
            links: (!remedies.contains(&Press::Support))
                .then_some(help)
                .into_iter()
                .collect(),
            buttons: vec![
                view.button("button-back", Press::Back, Emphasis::Secondary),
                view.button(label(main), main, Emphasis::Primary),
            ],
            focus: main.into(),
            on_escape: Some(Press::Back),
        })
    }

    /// Returns whether the page offers a way.
    fn offers(&self, way: Press, context: &Context) -> bool {
        remedies(self.fault.code(), self.during, context).contains(&way)
    }
}

/// Returns what can help after a failure on this computer, the best first.
pub(in crate::wizard) fn remedies(code: Code, during: During, context: &Context) -> Vec<Press> {
    remedy::remedies(code)
        .iter()
        .copied()
        .filter(|way| is_there(*way, during, context))
        .collect()
}

/// Returns what helps best after a failure.
pub(super) const fn remedy(code: Code) -> Option<Press> {
    remedy::remedies(code).first().copied()
}

/// Returns whether this computer has a way, and it is not the one that failed.
fn is_there(way: Press, during: During, context: &Context) -> bool {
    let has_key = context.snapshot.has_activatable_key() && during != During::Installing;

    match way {
        Press::UseTelephone => has_key && during != During::Confirming && context.can_confirm_by_telephone(),
        Press::UseFile => has_key && !context.snapshot.is_host(),
        Press::UseInternet => has_key && during != During::Activating,
        _ => true,
    }
}

/// Returns the name of the words of a way.
const fn label(way: Press) -> &'static str {
    match way {
        Press::UseTelephone => "button-use-telephone",
        Press::UseFile => "button-use-file",
        Press::UseInternet => "button-use-internet",
        Press::ChangeKey => "button-change-key",
        Press::Seller => "button-seller",
        Press::Support => "button-support",
        Press::KeyAdvice => "button-key-advice",
        _ => "button-retry",
    }
}

/// Returns the way back to the key that was replaced while the product was activated.
fn former_key(view: &View<'_>) -> Option<Fact> {
    let key = view.context.snapshot.former_key.as_deref()?;
    let words = view.locale.format("failure-former-text", &[("key", key.into())]);

    Some(view.fact("failure-former", words))
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
