//! Take messages, give tasks.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use iced::advanced::widget::operate;
use iced::advanced::widget::operation::scrollable::{RelativeOffset, snap_to};
use iced::keyboard::{self, Key, key::Named};
use iced::{
    Event as WindowEvent, Size, Subscription, Task, Theme, clipboard, event, mouse, task, time, window,
};
use jiff::Timestamp;

use super::view::{Looks, SIDE, view};
use super::{SIZE, Start};
use crate::desk::Desk;
use crate::desk::agent::Agent;
use crate::desk::control::{DeskField, DeskPress};
use crate::desk::effect::Effect;
use crate::desk::event::{Event, Moment, Outcome, Reply};
use crate::desk::page::DeskPage;
use crate::gui::director::Cue;
use crate::gui::keys::{self, Action, TEXT_STEP};
use crate::gui::theme::{Brand, Mode, Tones};
use crate::gui::type_ahead::TypeAhead;
use crate::gui::{Look, focus, font, system};
use crate::locale::{Language, Locale};
use crate::page::attempt::Attempt;
use crate::page::control::{Field, Press};
use crate::page::input::Input;

/// Something happened to the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was used.
    Input(Input),
    /// Something was answered.
    Outcome(Attempt, Option<Outcome>),
    /// A key was pressed; whether a control has used it already.
    Key(keyboard::Event, bool),
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// A button of the mouse was pressed.
    Pointed,
    /// The window has a new size.
    Resized(Size),
    /// The desktop's mode is now this.
    ModeChanged(Mode),
    /// A second has passed.
    SecondPassed,
    /// The window is to be closed.
    CloseRequested,
}

/// The console in its window.
#[derive(Debug)]
pub struct State {
    desk: Desk,
    agent: Arc<Agent>,
    locale: Arc<Locale>,
    brand: Brand,
    follows_desktop: bool,
    looks: Looks,
    theme: Theme,
    page: DeskPage,
    running: HashMap<Attempt, task::Handle>,
    cue: Cue,
    shown: Arc<AtomicBool>,
}

impl State {
    /// The console as it is when the window opens; `shown` will tell that the window has been seen.
    ///
    /// The toolkit may boot a program again; the second time it begins with a fresh console.
    pub fn new(
        start: &Start,
        mode: Option<Mode>,
        now: Timestamp,
        shown: Arc<AtomicBool>,
    ) -> (Self, Task<Message>) {
        let given = start.desk.lock().unwrap_or_else(PoisonError::into_inner).take();
        let (desk, effects) =
            given.unwrap_or_else(|| Desk::open(Arc::clone(start.agent.catalogue()), &start.locale));
        let vendor = &desk.catalogue.vendor;
        let brand = Brand::from(&vendor.colours);
        let look = Look::of(vendor, start.locale.language(), mode.unwrap_or_default());
        let page = desk.page(&start.locale, now);
        let mut state = Self {
            theme: look.tones.theme(),
            looks: Looks::new(look, SIZE, page.side.is_some(), desk.caller.language()),
            desk,
            agent: Arc::clone(&start.agent),
            locale: Arc::clone(&start.locale),
            brand,
            follows_desktop: start.mode.is_none(),
            page,
            running: HashMap::new(),
            cue: Cue::default(),
            shown,
        };
        let tasks: Vec<_> = effects
            .into_iter()
            .map(|effect| state.carry_out(effect))
            .collect();
        state
            .cue
            .lead(&state.page.page, Some(state.page.page.focus), None);

        (state, Task::batch(tasks))
    }

    /// What the window shows.
    #[must_use]
    pub fn view(&self) -> iced::Element<'_, Message> {
        font::load();
        self.shown.store(true, Ordering::Relaxed);

        let page = view(&self.page, &self.looks, &self.cue);

        TypeAhead::new(page.map(Message::Input), Message::Key).into()
    }

    /// The present page.
    #[must_use]
    pub const fn page(&self) -> &DeskPage {
        &self.page
    }

    pub(super) fn title(&self) -> String {
        self.page.page.window_title.clone()
    }

    pub(super) fn theme(&self) -> Theme {
        self.theme.clone()
    }

    /// What the window listens to. Only a call follows the clock.
    pub(super) fn subscription(&self) -> Subscription<Message> {
        let desktop = if self.follows_desktop {
            system::modes().map(Message::ModeChanged)
        } else {
            Subscription::none()
        };
        let clock = if self.desk.is_in_call() {
            time::every(Duration::from_secs(1)).map(|_| Message::SecondPassed)
        } else {
            Subscription::none()
        };

        Subscription::batch([event::listen_with(heard), desktop, clock])
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, moment: Moment) -> Task<Message> {
        match message {
            Message::Input(input) => self.used(input, moment),
            Message::Outcome(attempt, outcome) => {
                let _finished = self.running.remove(&attempt);
                match outcome {
                    Some(outcome) => self.happened(Event::Outcome(attempt, outcome), None, moment),
                    None => Task::none(),
                }
            }
            Message::Key(event, is_captured) => self.key(&event, is_captured, moment),
            Message::Dropped(path) => self.used(Input::Drop(path), moment),
            Message::Pointed => {
                self.looks.lead_by_keyboard(false);
                Task::none()
            }
            Message::Resized(size) => {
                self.looks.resize(size, self.page.side.is_some());
                Task::none()
            }
            Message::ModeChanged(mode) => {
                let tones = Tones::new(mode, self.brand);
                self.theme = tones.theme();
                self.looks.recolour(&tones);
                Task::none()
            }
            Message::SecondPassed => {
                self.page = self.desk.page(&self.locale, moment.now);
                Task::none()
            }
            Message::CloseRequested => iced::exit(),
        }
    }

    fn key(&mut self, event: &keyboard::Event, is_captured: bool, moment: Moment) -> Task<Message> {
        if keys::leads(event) {
            self.looks.lead_by_keyboard(true);
        }
        let direction = self.locale.language().direction();
        if !is_captured && let Some(press) = self.reading_key(event) {
            return self.used(Input::Press(press), moment);
        }
        let Some(action) = keys::decide(&self.page.page, direction, event, is_captured) else {
            return Task::none();
        };

        match action {
            Action::Use(input) => self.used(input, moment),
            Action::Larger => self.scale_text(TEXT_STEP),
            Action::Smaller => self.scale_text(-TEXT_STEP),
            Action::UsualSize => self.scale_text(1.0 - self.looks.text_scale()),
            Action::Scroll(share) => focus::scroll(share),
        }
    }

    /// The keys by which a confirmation ID is read: Space goes on, R says it again.
    fn reading_key(&self, event: &keyboard::Event) -> Option<Press> {
        let is_reading = self
            .page
            .pressable()
            .iter()
            .any(|button| button.press == DeskPress::REPEAT_GROUP);
        let keyboard::Event::KeyPressed {
            key,
            physical_key,
            modifiers,
            ..
        } = event
        else {
            return None;
        };
        if !is_reading || modifiers.control() || modifiers.alt() || modifiers.logo() {
            return None;
        }

        match key {
            Key::Named(Named::Space | Named::ArrowRight) => Some(DeskPress::NEXT_GROUP),
            Key::Named(Named::ArrowLeft) => Some(DeskPress::PREVIOUS_GROUP),
            _ => key
                .to_latin(*physical_key)?
                .eq_ignore_ascii_case(&'r')
                .then_some(DeskPress::REPEAT_GROUP),
        }
    }

    fn scale_text(&mut self, by: f32) -> Task<Message> {
        self.looks.scale_text(by);

        focus::reveal_focused()
    }

    fn used(&mut self, input: Input, moment: Moment) -> Task<Message> {
        let edited = match &input {
            Input::Edit(field, _) => Some(*field),
            _ => None,
        };

        self.happened(Event::Input(input), edited, moment)
    }

    fn happened(&mut self, event: Event, edited: Option<Field>, moment: Moment) -> Task<Message> {
        let had_side = self.page.side.is_some();
        let Reply { effects, focus } = self.desk.update(event, moment);
        let tasks: Vec<_> = effects.into_iter().map(|effect| self.carry_out(effect)).collect();
        self.page = self.desk.page(&self.locale, moment.now);
        if had_side != self.page.side.is_some() {
            self.looks.split(self.page.side.is_some());
        }
        self.looks.speak_to_caller(self.desk.caller.language());

        self.cue.lead(&self.page.page, focus, edited);
        let explained = match &self.page.side {
            Some(side) if edited == Some(DeskField::CODE_QUERY) && side.explains_one() => operate(snap_to(
                SIDE.into(),
                RelativeOffset {
                    x: None,
                    y: Some(1.0),
                },
            )),
            _ => Task::none(),
        };
        // What there is to say about a field comes while it is typed into.
        let reveal = match (focus, edited) {
            (None, None) => Task::none(),
            _ => focus::reveal_focused(),
        };

        Task::batch(tasks.into_iter().chain([reveal, explained]))
    }

    fn carry_out(&mut self, effect: Effect) -> Task<Message> {
        match effect {
            Effect::Ask(attempt, request) => {
                let work = Arc::clone(&self.agent).act(request);
                let (task, handle) =
                    Task::perform(work, move |outcome| Message::Outcome(attempt, outcome)).abortable();
                let _replaced = self.running.insert(attempt, handle.abort_on_drop());
                task
            }
            Effect::Copy(text) => clipboard::write(text),
            Effect::UseLanguage(language) => {
                self.speak(language);
                Task::none()
            }
            Effect::Close => iced::exit(),
        }
    }

    fn speak(&mut self, language: Language) {
        self.locale = Arc::new(Locale::new(language));
        self.looks.speak(language);
    }
}

/// What happens to the window itself. Keys come by the view, one at a time.
fn heard(event: WindowEvent, _status: event::Status, _window: window::Id) -> Option<Message> {
    match event {
        WindowEvent::Mouse(mouse::Event::ButtonPressed(_)) => Some(Message::Pointed),
        WindowEvent::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => {
            Some(Message::Resized(size))
        }
        WindowEvent::Window(window::Event::FileDropped(path)) => Some(Message::Dropped(path)),
        WindowEvent::Window(window::Event::CloseRequested) => Some(Message::CloseRequested),
        _ => None,
    }
}
