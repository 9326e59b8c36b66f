//! The steps of the wizard: one file each, with the state it owns, what it does and what it says.

// All steps have one shape, whether or not they use every part of it.
#![allow(clippy::needless_pass_by_value, clippy::unused_self)]
// There is one step at a time, and a handful behind it.
#![allow(clippy::large_enum_variant)]

pub mod advice;
pub mod details;
pub mod failure;
pub mod file;
pub mod internet;
pub mod key;
pub mod method;
pub mod notice;
pub mod overview;
pub mod release;
pub mod success;
pub mod telephone;

pub use advice::Advice;
pub use details::Details;
pub use failure::Failure;
pub use file::ByFile;
pub use internet::Internet;
pub use key::KeyEntry;
pub use method::Method;
pub use notice::Notice;
pub use overview::Overview;
pub use release::Release;
pub use success::Success;
pub use telephone::Telephone;

use crate::locale::Locale;

use super::context::Context;
use super::effect::Effect;
use super::event::Event;
use super::view::View;
use crate::page::control::Control;
use crate::page::{Page, PageName};

/// Where the person is, with everything that belongs to that place.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// The account page.
    Overview(Overview),
    /// Type a product key.
    Key(KeyEntry),
    /// Choose a way.
    Method(Method),
    /// The internet way at work.
    Internet(Internet),
    /// The telephone way.
    Telephone(Telephone),
    /// It worked.
    Success(Success),
    /// It did not work.
    Failure(Failure),
    /// What is known about this computer.
    Details(Details),
    /// What is to be said when the product starts.
    Notice(Notice),
    /// The way by file.
    File(ByFile),
    /// Give the activation back.
    Release(Release),
    /// What there is to know about product keys.
    Advice(Advice),
}

/// What becomes of a step after an event.
#[derive(Debug)]
#[must_use]
pub(super) struct Transition {
    pub(super) next: Next,
    pub(super) effects: Vec<Effect>,
    pub(super) focus: Option<Control>,
}

/// Where the wizard goes.
#[derive(Debug)]
pub(super) enum Next {
    /// Stay here.
    Stay(Step),
    /// Go on; Back returns to the first as it was left.
    Forward { from: Step, to: Step },
    /// Go on; Back skips this step.
    Instead(Step),
    /// Return to the step before; this one is kept for when the person comes again.
    Back(Step),
    /// Begin again at the account page.
    Home(Step),
}

impl Transition {
    pub(super) fn stay(step: impl Into<Step>) -> Self {
        Self::new(Next::Stay(step.into()))
    }

    pub(super) fn forward(from: impl Into<Step>, to: impl Into<Step>) -> Self {
        Self::new(Next::Forward {
            from: from.into(),
            to: to.into(),
        })
    }

    pub(super) fn instead(to: impl Into<Step>) -> Self {
        Self::new(Next::Instead(to.into()))
    }

    pub(super) fn back(from: impl Into<Step>) -> Self {
        Self::new(Next::Back(from.into()))
    }

    pub(super) fn home(to: Overview) -> Self {
        Self::new(Next::Home(to.into()))
    }

    pub(super) fn with(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }

    pub(super) fn with_all(mut self, effects: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.extend(effects);
        self
    }

    pub(super) fn focusing(mut self, control: impl Into<Control>) -> Self {
        self.focus = Some(control.into());
        self
    }

    const fn new(next: Next) -> Self {
        Self {
            next,
            effects: Vec::new(),
            focus: None,
        }
    }
}

impl Step {
    pub(super) fn update(self, event: Event, context: &mut Context, locale: &Locale) -> Transition {
        match self {
            Self::Overview(step) => step.update(event, context),
            Self::Key(step) => step.update(event, context),
            Self::Method(step) => step.update(event, context),
            Self::Internet(step) => step.update(event, context),
            Self::Telephone(step) => step.update(event, context, locale),
            Self::Success(step) => step.update(event, context),
            Self::Failure(step) => step.update(event, context),
            Self::Details(step) => step.update(event, context),
            Self::Notice(step) => step.update(event, context),
            Self::File(step) => step.update(event, context),
            Self::Release(step) => step.update(event, context),
            Self::Advice(step) => step.update(event, context),
        }
    }

    pub(super) fn page(&self, view: &View<'_>) -> Page {
        match self {
            Self::Overview(step) => step.page(view),
            Self::Key(step) => step.page(view),
            Self::Method(step) => step.page(view),
            Self::Internet(step) => step.page(view),
            Self::Telephone(step) => step.page(view),
            Self::Success(step) => step.page(view),
            Self::Failure(step) => step.page(view),
            Self::Details(step) => step.page(view),
            Self::Notice(step) => step.page(view),
            Self::File(step) => step.page(view),
            Self::Release(step) => step.page(view),
            Self::Advice(step) => step.page(view),
        }
    }

    /// Which screen it is.
    #[must_use]
    pub const fn name(&self) -> PageName {
        match self {
            Self::Overview(_) => PageName::Overview,
            Self::Key(_) => PageName::Key,
            Self::Method(_) => PageName::Method,
            Self::Internet(_) => PageName::Internet,
            Self::Telephone(_) => PageName::Telephone,
            Self::Success(_) => PageName::Success,
            Self::Failure(_) => PageName::Failure,
            Self::Details(_) => PageName::Details,
            Self::Notice(_) => PageName::Notice,
            Self::File(_) => PageName::File,
            Self::Release(_) => PageName::Release,
            Self::Advice(_) => PageName::Advice,
        }
    }
}

macro_rules! from_steps {
    ($($step:ident => $variant:ident),+ $(,)?) => {
        $(impl From<$step> for Step {
            fn from(step: $step) -> Self {
                Self::$variant(step)
            }
        })+
    };
}

from_steps! {
    Overview => Overview,
    KeyEntry => Key,
    Method => Method,
    Internet => Internet,
    Telephone => Telephone,
    Success => Success,
    Failure => Failure,
    Details => Details,
    Notice => Notice,
    ByFile => File,
    Release => Release,
    Advice => Advice,
}
