//! The console as a program for the [`Driver`].

use std::convert::Infallible;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use iced::advanced::widget::operate;
use iced::advanced::widget::operation::scrollable::{RelativeOffset, snap_to};
use iced::keyboard::{self, Key, key::Named};
use iced::{Task, clipboard};
use jiff::Timestamp;

use super::reading::is_reading;
use super::view::{Looks, SIDE, view};
use super::{SIZE, Start};
use crate::accessibility::Tree;
use crate::breaks;
use crate::desk::Desk;
use crate::desk::control::{DeskField, DeskPress};
use crate::desk::effect::Effect;
use crate::desk::event::{Event as DeskEvent, Moment, Outcome, Reply};
use crate::desk::page::DeskPage;
use crate::desk::runner::RequestRunner;
use crate::gui::Element;
use crate::gui::director::Cue;
use crate::gui::driver::{self, Change, Driver, Event, Program};
use crate::gui::focus::{self, PINNED};
use crate::gui::system::Desktop;
use crate::locale::Locale;
use crate::page::Page;
use crate::page::control::Control;
use crate::page::input::Input;

/// Something happened to the console's window.
pub type Message = driver::Message<Outcome, Infallible>;

/// The console in its window.
pub type State = Driver<DeskProgram>;

type Context = driver::Context<Looks>;

/// The console, and the agent that carries out its requests.
#[derive(Debug)]
pub struct DeskProgram {
    desk: Desk,
    agent: Arc<RequestRunner>,
}

impl State {
    /// Creates the console as it is when the window opens, on a desktop that prefers this; `shown` is set when the window has been
    /// shown.
    ///
    /// iced may boot a program again; the second time it begins with a fresh console.
    pub fn new(
        start: &Start,
        desktop: Desktop,
        now: Timestamp,
        shown: Arc<AtomicBool>,
    ) -> (Self, Task<Message>) {
        let given = start.desk.lock().unwrap_or_else(PoisonError::into_inner).take();
        let (desk, effects) =
            given.unwrap_or_else(|| Desk::open(Arc::clone(start.agent.catalogue()), &start.locale));
        let context = Context::new(
            &desk.catalogue.vendor,
            Arc::clone(&start.locale),
            desktop,
            start.chosen,
            start.kept.clone(),
            |look| Looks::new(look, SIZE, false, desk.caller.language()),
        );
        let program = DeskProgram {
            desk,
            agent: Arc::clone(&start.agent),
        };
        // Nothing is numbered before the first event.
        let moment = Moment { now, chance: 0 };

        Self::start(program, effects, context, moment, shown)
    }
}

impl Program for DeskProgram {
    type Outcome = Outcome;
    type Signal = Infallible;
    type Effect = Effect;
    type Moment = Moment;
    type Page = DeskPage;
    type Looks = Looks;

    fn page(&self, locale: &Locale, moment: Moment) -> DeskPage {
        self.desk.page(locale, moment.now)
    }

    fn main(page: &DeskPage) -> &Page {
        &page.page
    }

    fn view<'a>(page: &'a DeskPage, looks: &'a Looks, cue: &'a Cue) -> Element<'a> {
        view(page, looks, cue)
    }

    fn describe(page: &DeskPage, locale: &Locale) -> Tree {
        page.described(locale)
    }

    fn update(
        &mut self,
        event: Event<Outcome>,
        _locale: &Locale,
        moment: Moment,
    ) -> (Vec<Effect>, Option<Control>) {
        let event = match event {
            Event::Input(input) => DeskEvent::Input(input),
            Event::Outcome(attempt, outcome) => DeskEvent::Outcome(attempt, outcome),
        };
        let Reply { effects, focus } = self.desk.update(event, moment);

        (effects, focus)
    }

    fn carry_out(&mut self, effect: Effect, context: &mut Context) -> Task<Message> {
        match effect {
            Effect::Ask(attempt, request) => context.run(attempt, Arc::clone(&self.agent).act(request)),
            Effect::Copy(text) => clipboard::write(breaks::without(&text).into_owned()),
            Effect::UseLanguage(language) => {
                context.speak(language);
                Task::none()
            }
            Effect::Close => self.close(context),
        }
    }

    fn signalled(&mut self, signal: Infallible, _context: &mut Context) -> Task<Message> {
        match signal {}
    }

    /// The keys for reading a confirmation ID aloud, wherever the focus is. The letter is in `reading`.
    fn key(page: &DeskPage, event: &keyboard::Event) -> Option<Input> {
        let keyboard::Event::KeyPressed { key, modifiers, .. } = event else {
            return None;
        };
        if !is_reading(page) || modifiers.control() || modifiers.alt() || modifiers.logo() {
            return None;
        }

        match key {
            Key::Named(Named::Space | Named::ArrowRight) => Some(Input::Press(DeskPress::NEXT_GROUP)),
            Key::Named(Named::ArrowLeft) => Some(Input::Press(DeskPress::PREVIOUS_GROUP)),
            _ => None,
        }
    }

    fn dress(&self, page: &DeskPage, looks: &mut Looks) {
        looks.split(page.side.is_some());
        looks.speak_to_caller(self.desk.caller.language());
    }

    /// The explanation of a code comes into view while the code is typed, and the words to say when
    /// they come and whenever they change: in a low window they scroll with the page.
    fn scroll(change: Change<'_, DeskPage>, reveal: Task<Message>) -> Task<Message> {
        let explained = match &change.to.side {
            Some(side) if change.edited == Some(DeskField::CODE_QUERY) && side.has_one_explanation() => {
                operate(snap_to(
                    SIDE.into(),
                    RelativeOffset {
                        x: None,
                        y: Some(1.0),
                    },
                ))
            }
            _ => Task::none(),
        };

        let [said, to_say] = [change.from, change.to].map(|page| &page.page.pinned);
        let words = if to_say.is_some() && said != to_say {
            focus::reveal(PINNED)
        } else {
            Task::none()
        };

        Task::batch([reveal.chain(words), explained])
    }

    /// Only a call follows the clock.
    fn clock(&self, _page: &DeskPage) -> Option<Duration> {
        self.desk.is_in_call().then(|| Duration::from_secs(1))
    }
}
