//! The steps of the wizard. Each file holds one step: its state, its behaviour and its page.

// All steps have methods of the same form, even where a step does not use every argument.
#![allow(clippy::needless_pass_by_value, clippy::unused_self)]
// There is one current step and only a handful of earlier ones.
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
pub(super) mod privacy;
mod regions;
pub mod release;
pub mod success;
pub mod telephone;

pub use advice::Advice;
pub use details::Details;
pub use failure::Failure;
pub use file::ByFile;
pub use internet::Internet;
pub use key::KeyEntry;
pub use method::MethodChoice;
pub use notice::Notice;
pub use overview::Overview;
pub use release::Release;
pub use success::Success;
pub use telephone::Telephone;

use crate::fault::Code;
use crate::locale::Locale;

use super::context::Context;
use super::effect::Effect;
use super::event::Event;
use super::view::View;
use crate::page::control::Control;
use crate::page::{Page, PageName};

/// A step of the wizard, with its state.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// The account page.
    Overview(Overview),
    /// The page where a product key is typed.
    Key(KeyEntry),
    /// The page where an activation method is chosen.
    Method(MethodChoice),
    /// Activation over the internet, in progress.
    Internet(Internet),
    /// Activation by telephone.
    Telephone(Telephone),
    /// The activation succeeded.
    Success(Success),
    /// The operation failed.
    Failure(Failure),
    /// The details about this computer.
    Details(Details),
    /// The notice shown when the product starts.
    Notice(Notice),
    /// Activation by file.
    File(ByFile),
    /// The release of the activation.
    Release(Release),
    /// The advice about product keys.
    Advice(Advice),
}

/// The result of an event on a step.
#[derive(Debug)]
#[must_use]
pub(super) struct Transition {
    pub(super) next: Next,
    pub(super) effects: Vec<Effect>,
    pub(super) focus: Option<Control>,
}

/// The step that the wizard goes to.
#[derive(Debug)]
pub(super) enum Next {
    /// Stay on this step.
    Stay(Step),
    /// Go forward; Back returns to `from` as the user left it.
    Forward { from: Step, to: Step },
    /// Go forward; Back skips the current step.
    Instead(Step),
    /// Return to the previous step. This one is kept in case the user comes back to it.
    Back(Step),
    /// Start again at the account page.
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

    pub(super) fn focusing_if(self, control: Option<impl Into<Control>>) -> Self {
        match control {
            Some(control) => self.focusing(control),
            None => self,
        }
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
            Self::Release(step) => step.update(event, context, locale),
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

    /// Returns whether the step waits for an answer and shows nothing but that.
    #[must_use]
    pub(super) const fn is_waiting(&self) -> bool {
        match self {
            Self::Internet(_) => true,
            Self::Notice(step) => step.is_waiting(),
            Self::Release(step) => step.is_waiting(),
            _ => false,
        }
    }

    /// Returns the error code that the help of this step is about.
    pub(super) fn code(&self, context: &Context) -> Option<Code> {
        match self {
            Self::Failure(step) => Some(step.code()),
            Self::Notice(_) => notice::code(context),
            _ => None,
        }
    }

    /// Returns the name of the step's screen.
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
    MethodChoice => Method,
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
