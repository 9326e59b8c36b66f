//! Decide, purely: events in, effects and pages out.
//!
//! [`Wizard::update`] does no I/O, reads no clock and draws no random number; whoever drives it carries out the
//! [`Effect`]s and brings back [`Event`]s. [`Wizard::page`] describes the present screen as plain data in the reader's
//! language.

pub mod context;
pub mod copied;
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
use step::{ByFile, KeyEntry, Method, Next, Notice, Overview, Step, Transition};
use view::View;

/// The wizard: where the person is, where they came from, and what is known.
#[derive(Debug, Clone)]
pub struct Wizard {
    step: Step,
    /// The steps that Back returns to, as they were left.
    past: Vec<Step>,
    /// Steps that were left by Back: coming again finds them as they were.
    parked: Vec<Step>,
    context: Context,
    languages_open: bool,
}

/// Why the wizard was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// To see the account page.
    Account,
    /// To enter a product key.
    Key,
    /// To activate the key that is installed.
    Activation,
    /// To see what is to be said when the product starts.
    Notice,
}

impl Wizard {
    /// Opens the wizard; the effects are to be carried out at once.
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
                let (method, effect) = Method::new(&mut context);
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

    /// Takes an event. One that does not fit the present step leaves it as it was.
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

    /// The present screen. `now` is the time of the person's clock.
    #[must_use]
    pub fn page(&self, locale: &Locale, now: Timestamp) -> Page {
        self.step.page(&View {
            context: &self.context,
            locale,
            now,
            languages_open: self.languages_open,
        })
    }

    /// Where the person is.
    #[must_use]
    pub const fn step(&self) -> &Step {
        &self.step
    }

    /// What is known about the product on this computer.
    #[must_use]
    pub const fn snapshot(&self) -> &Snapshot {
        &self.context.snapshot
    }

    /// The vendor's catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.context.catalogue
    }

    /// The product.
    #[must_use]
    pub const fn product(&self) -> &Product {
        &self.context.product
    }

    /// The address of a page of the vendor's, in the reader's language where there is one.
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

    /// What every page has: the vendor's pages and the choice of languages.
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

    /// Whether a file that is dropped here is taken for a response. The page of files takes it itself; where something
    /// is under way, nothing is begun beside it.
    fn takes_files(&self) -> bool {
        let is_idle = matches!(
            self.step,
            Step::Overview(_) | Step::Method(_) | Step::Failure(_) | Step::Details(_)
        );

        is_idle && self.context.snapshot.has_activatable_key() && !self.context.snapshot.is_host()
    }

    fn park(&mut self, step: Step) {
        // Only these hold something a person typed or chose.
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
