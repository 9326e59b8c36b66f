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
use crate::foreign;
use crate::locale::{Language, Locale};
use crate::page::control::{Control, List, Press};
use crate::page::input::Input;
use crate::page::{Block, Mood, Page, PageName};

use context::Context;
use effect::{Copied, Effect, Place, Site};
use event::{Event, Outcome, Reply};
use snapshot::Snapshot;
use step::{ByFile, KeyEntry, MethodChoice, Next, Notice, Overview, Step, Transition, privacy};
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
    /// True while the privacy page lies over the step, which goes on meanwhile.
    privacy_open: bool,
    /// The button whose copy was made, until the next input.
    copied: Option<Press>,
    /// What no program could open, until the next input.
    unopened: Option<Place>,
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
            privacy_open: false,
            copied: None,
            unopened: None,
        };

        (wizard, effects)
    }

    /// Handles an event. An event that does not apply to the current step leaves the step
    /// unchanged.
    pub fn update(&mut self, event: Event, locale: &Locale) -> Reply {
        let reply = match &event {
            Event::Input(input) => self.common(input, locale),
            Event::Outcome(_, outcome) => self.reported(outcome),
        };
        if let Some(reply) = reply {
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
                .or_else(|| is_new.then(|| self.page(locale, self.context.snapshot.now).focus))
                .filter(|_| !self.privacy_open),
        }
    }

    /// Returns the current screen. `now` is the time of the user's clock.
    #[must_use]
    pub fn page(&self, locale: &Locale, now: Timestamp) -> Page {
        let view = View {
            context: &self.context,
            locale,
            now,
            languages_open: self.languages_open,
            copied: self.copied,
        };
        let mut page = if self.privacy_open {
            privacy::page(&view)
        } else {
            self.step.page(&view)
        };
        page.blocks
            .extend(self.unopened.as_ref().map(|place| self.not_opened(place, &view)));

        page
    }

    /// Returns whether the current step waits for an answer and shows nothing but that.
    #[must_use]
    pub const fn is_waiting(&self) -> bool {
        self.step.is_waiting()
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

    /// Returns the path of a file, or the address of one of the vendor's pages, in the user's
    /// language if there is one.
    #[must_use]
    pub fn address(&self, place: &Place, locale: &Locale) -> String {
        let links = &self.context.catalogue.vendor.links;
        let tag = locale.language().tag();
        let link = match place {
            Place::File(path) => return path.display().to_string(),
            Place::Site(Site::Error(code)) => match &links.errors {
                Some(errors) => return format!("{}{code}", errors.get(tag)),
                None => &links.support,
            },
            Place::Site(Site::Privacy) => &links.privacy,
            Place::Site(Site::Support) => &links.support,
            Place::Site(Site::Seller) => &links.seller,
            Place::Site(Site::RegionalNumbers) => &links.regional_numbers,
        };

        link.get(tag).to_owned()
    }

    /// Handles what the driver reports beside the requests of a step.
    fn reported(&mut self, outcome: &Outcome) -> Option<Reply> {
        match outcome {
            Outcome::Copied(copied) => {
                self.copied = Some(copied.press());
                Some(Reply::default())
            }
            Outcome::NotOpened(place) => {
                self.unopened = Some(place.clone());
                Some(Reply {
                    effects: Vec::new(),
                    focus: Some(Press::CopyAddress.into()),
                })
            }
            _ => None,
        }
    }

    /// Builds the notice that gives the address of what no program could open.
    fn not_opened(&self, place: &Place, view: &View<'_>) -> Block {
        Block::Notice {
            mood: Mood::Care,
            title: view.text("not-opened"),
            lines: vec![foreign::shown(&self.address(place, view.locale)).into_owned()],
            action: Some(view.link("link-copy", Press::CopyAddress)),
        }
    }

    /// Handles the inputs that every page has: the vendor's pages and the language menu.
    fn common(&mut self, input: &Input, locale: &Locale) -> Option<Reply> {
        self.copied = None;
        let unopened = self.unopened.take();
        let reply = |effect| {
            Some(Reply {
                effects: vec![effect],
                focus: None,
            })
        };
        let focusing = |control: Control| {
            Some(Reply {
                effects: Vec::new(),
                focus: Some(control),
            })
        };
        let site_of_help = self.step.code(&self.context).map_or(Site::Support, Site::Error);
        let mut open = |site| reply(self.context.open(Place::Site(site)));

        match input {
            Input::Press(Press::Support) => open(site_of_help),
            Input::Press(Press::Seller) => open(Site::Seller),
            Input::Press(Press::RegionalNumbers) => open(Site::RegionalNumbers),
            Input::Press(Press::OpenPrivacy) => open(Site::Privacy),
            Input::Press(Press::Privacy) => {
                self.privacy_open = true;
                self.languages_open = false;
                focusing(Press::Back.into())
            }
            Input::Press(Press::CopyAddress) => {
                let place = unopened.clone().unwrap_or(Place::Site(Site::Privacy));
                self.unopened = unopened;
                let address = self.address(&place, locale);
                reply(self.context.copy(Copied::Address(address)))
            }
            Input::Press(Press::OpenLanguages) => {
                self.languages_open = !self.languages_open;
                focusing(if self.languages_open {
                    List::Languages.into()
                } else {
                    Press::OpenLanguages.into()
                })
            }
            Input::Leave(List::Languages) => {
                self.languages_open = false;
                Some(Reply::default())
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
            Input::Press(Press::Back) if self.privacy_open => {
                self.privacy_open = false;
                let page = self.page(locale, self.context.snapshot.now);
                let link = page.links.iter().find(|link| link.press == Press::Privacy);
                focusing(link.map_or(page.focus, |link| link.press.into()))
            }
            // The step below the privacy page takes no input.
            _ if self.privacy_open => Some(Reply::default()),
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
