//! The activation wizard as a pure state machine: events in, effects and pages out.
//!
//! [`Wizard::update`] does no I/O, reads no clock and draws no random number. The driver carries
//! out the [`Effect`]s and feeds the results back as [`Event`]s. [`Wizard::page`] describes the
//! current screen as plain data in the user's language.

pub mod context;
pub mod effect;
pub mod event;
mod qr;
pub mod snapshot;
pub mod step;
pub mod view;

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use jiff::Timestamp;

use crate::catalogue::{Catalogue, Product};
use crate::locale::{Language, Locale};
use crate::page::control::{List, Press};
use crate::page::input::Input;
use crate::page::{Page, PageName};

use context::Context;
use effect::{Effect, Site};
use event::{Event, Reply};
use snapshot::Snapshot;
use step::{ByFile, KeyEntry, MethodChoice, Next, Notice, Overview, Step, Transition};
use view::View;

/// The state of the wizard: the current step, the steps before it, and the known facts.
#[derive(Debug, Clone)]
pub struct Wizard {
    step: Step,
    /// The steps that Back returns to, in the state in which the user left them.
    past: Vec<Step>,
    /// The steps that the user left with Back. Entering one of them again restores its state.
    parked: Vec<Step>,
    context: Context,
    languages_open: bool,
}

/// The reason why the wizard was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// To see the account page.
    Account,
    /// To enter a product key.
    Key,
    /// To activate the key that is installed.
    Activation,
    /// To see what the product reports at its start.
    Notice,
}

impl Wizard {
    /// Opens the wizard. The caller must carry out the returned effects at once.
    #[must_use]
    pub fn open(
        catalogue: Arc<Catalogue>,
        product: Product,
        snapshot: Snapshot,
        entry: Entry,
    ) -> (Self, Vec<Effect>) {
        let mut context = Context::new(catalogue, product, snapshot);
        let overview = Step::from(Overview::default());
        let (step, past, effects) = match entry {
            Entry::Account => (overview, Vec::new(), Vec::new()),
            Entry::Notice => (Notice::at_start().into(), Vec::new(), Vec::new()),
            Entry::Key => (KeyEntry::new().into(), vec![overview], Vec::new()),
            Entry::Activation => {
                let (method, effect) = MethodChoice::new(&mut context);
                (method.into(), vec![overview], vec![effect])
            }
        };
        let wizard = Self {
            step,
            past,
            parked: Vec::new(),
            context,
            languages_open: false,
        };

        (wizard, effects)
    }

    /// Handles an event. An event that does not apply to the current step leaves the step
    /// unchanged.
    pub fn update(&mut self, event: Event, locale: &Locale) -> Reply {
        if let Event::Input(input) = &event
            && let Some(reply) = self.common(input)
        {
            return reply;
        }
        let before = self.step.name();
        let transition = match event {
            Event::Input(Input::Drop(path)) if self.takes_files() => {
                let (page, effect) = ByFile::opening(&mut self.context, path);
                Transition::forward(self.step.clone(), page).with(effect)
            }
            event => self.step.clone().update(event, &mut self.context, locale),
        };
        match transition.next {
            Next::Stay(step) => self.step = step,
            Next::Forward { from, to } => {
                let to = self.unpark(to);
                self.past.push(from);
                self.step = to;
            }
            Next::Instead(to) => self.step = to,
            Next::Back(from) => match self.past.pop() {
                Some(to) => {
                    self.park(from);
                    self.step = to;
                }
                None => self.step = Overview::default().into(),
            },
            Next::Home(to) => {
                self.past.clear();
                self.parked.clear();
                self.step = to;
            }
        }
        if self.step.name() == PageName::Success {
            self.past.clear();
            self.parked.clear();
        }
        let is_new = self.step.name() != before;
        if is_new {
            self.languages_open = false;
        }

        Reply {
            effects: transition.effects,
            focus: transition
                .focus
                .or_else(|| is_new.then(|| self.page(locale, self.context.snapshot.now).focus)),
        }
    }

    /// Returns the current screen. `now` is the time of the user's clock.
    #[must_use]
    pub fn page(&self, locale: &Locale, now: Timestamp) -> Page {
        self.step.page(&View {
            context: &self.context,
            locale,
            now,
            languages_open: self.languages_open,
        })
    }

    /// Returns the current step.
    #[must_use]
    pub const fn step(&self) -> &Step {
        &self.step
    }

    /// Returns the known state of the product on this computer.
    #[must_use]
    pub const fn snapshot(&self) -> &Snapshot {
        &self.context.snapshot
    }

    /// Returns the vendor's catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.context.catalogue
    }

    /// Returns the product.
    #[must_use]
    pub const fn product(&self) -> &Product {
        &self.context.product
    }

    /// Returns the address of one of the vendor's pages, in the user's language if there is one.
    #[must_use]
    pub fn address(&self, site: Site, locale: &Locale) -> &str {
        let links = &self.context.catalogue.vendor.links;

        match site {
            Site::Privacy => &links.privacy,
            Site::Support => &links.support,
            Site::Seller => &links.seller,
            Site::RegionalNumbers => &links.regional_numbers,
        }
        .get(locale.language().tag())
    }

    /// Handles the inputs that every page has: the vendor's pages and the language menu.
    fn common(&mut self, input: &Input) -> Option<Reply> {
        let reply = |effect| {
            Some(Reply {
                effects: vec![effect],
                focus: None,
            })
        };

        match input {
            Input::Press(Press::Privacy) => reply(Effect::Open(Site::Privacy)),
            Input::Press(Press::Support) => reply(Effect::Open(Site::Support)),
            Input::Press(Press::Seller) => reply(Effect::Open(Site::Seller)),
            Input::Press(Press::RegionalNumbers) => reply(Effect::Open(Site::RegionalNumbers)),
            Input::Press(Press::OpenLanguages) => {
                self.languages_open = !self.languages_open;
                let focus = if self.languages_open {
                    List::Languages.into()
                } else {
                    Press::OpenLanguages.into()
                };
                Some(Reply {
                    effects: Vec::new(),
                    focus: Some(focus),
                })
            }
            Input::Choose(List::Languages, index) => {
                self.languages_open = false;
                let effects = Language::ALL
                    .get(*index)
                    .map(|language| Effect::UseLanguage(*language))
                    .into_iter()
                    .collect();
                Some(Reply {
                    effects,
                    focus: Some(Press::OpenLanguages.into()),
                })
            }
            _ => None,
        }
    }

    /// Returns whether a file dropped on the current page is opened as a response. The file page
    /// handles dropped files itself. While an operation is running, no second one is started beside
    /// it.
    fn takes_files(&self) -> bool {
        let is_idle = matches!(
            self.step,
            Step::Overview(_) | Step::Method(_) | Step::Failure(_) | Step::Details(_)
        );

        is_idle && self.context.snapshot.has_activatable_key() && !self.context.snapshot.is_host()
    }

    fn park(&mut self, step: Step) {
        // Only these steps hold something that the user typed or chose.
        if matches!(step, Step::Key(_) | Step::Telephone(_) | Step::File(_)) {
            self.parked.retain(|parked| parked.name() != step.name());
            self.parked.push(step);
        }
    }

    fn unpark(&mut self, fresh: Step) -> Step {
        match self
            .parked
            .iter()
            .position(|parked| parked.name() == fresh.name())
        {
            Some(index) => self.parked.swap_remove(index),
            None => fresh,
        }
    }
}
