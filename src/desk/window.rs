//! Run the console in a window, with the widgets of the wizard.

mod view;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use iced::advanced::widget::operate;
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, scroll_by};
use iced::keyboard::{self, Key, key::Named};
use iced::{
    Event as WindowEvent, Size, Subscription, Task, Theme, clipboard, event, mouse, task, time, window,
};
use jiff::Timestamp;

use crate::gui::application::{caret, leads};
use crate::gui::director::{Caret, Cue};
use crate::gui::font::{self, Fonts};
use crate::gui::frame::CONTENT;
use crate::gui::keys::{self, Action};
use crate::gui::theme::{Brand, Mode, Tones, Type};
use crate::gui::{Look, application, focus, mark, system};
use crate::locale::{Language, Locale};
use crate::wizard::control::desk::DeskPress;
use crate::wizard::control::{Control, Field, Press};
use crate::wizard::event::Attempt;
use crate::wizard::input::Input;

use super::Desk;
use super::agent::Agent;
use super::effect::Effect;
use super::event::{Event, Moment, Outcome, Reply};
use super::page::DeskPage;

pub use view::{Looks, view};

/// The name by which the desktop knows the window.
pub const APPLICATION_ID: &str = "kakunin-desk";
/// The window's first size in logical pixels.
pub const SIZE: Size = Size::new(1180.0, 760.0);
/// The least size in logical pixels in which everything can be used.
const LEAST_SIZE: Size = Size::new(960.0, 600.0);
/// How much one press makes the text larger.
const TEXT_STEP: f32 = 0.125;

/// What the window begins with.
#[derive(Debug)]
pub struct Start {
    /// The console and what it asks at once.
    pub desk: Mutex<Option<(Desk, Vec<Effect>)>>,
    /// What carries it out.
    pub agent: Arc<Agent>,
    /// The agent's language.
    pub locale: Arc<Locale>,
    /// Light or dark; `None` follows the desktop.
    pub mode: Option<Mode>,
}

/// Something happened to the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was used.
    Input(Input),
    /// Something was answered.
    Outcome(Attempt, Option<Outcome>),
    /// A key was pressed; whether a control has used it already.
    Key(keyboard::Event, bool),
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

/// Opens the window and returns when it has been closed.
///
/// # Errors
/// [`application::Error::NoWindow`] where there is no display.
pub fn run(start: Start) -> Result<(), application::Error> {
    let (vendor, faces) = {
        let desk = start.desk.lock().unwrap_or_else(PoisonError::into_inner);
        let catalogue = desk.as_ref().map(|(desk, _)| Arc::clone(&desk.catalogue));
        (catalogue, std::thread::spawn(font::load))
    };
    let icon = vendor
        .and_then(|catalogue| mark::decode(catalogue.vendor.icon.png()))
        .and_then(|picture| picture.icon());
    let settings = window::Settings {
        size: SIZE,
        min_size: Some(LEAST_SIZE),
        icon,
        exit_on_close_request: false,
        platform_specific: platform(),
        ..window::Settings::default()
    };
    drop(faces);
    let is_open = Arc::new(AtomicBool::new(false));
    let shown = Arc::clone(&is_open);
    let mode = start.mode.or_else(system::mode);
    let boot = move || State::new(&start, mode, Timestamp::now(), Arc::clone(&shown));
    let program = iced::application(
        boot,
        |state: &mut State, message: Message| state.update(message, moment()),
        State::view,
    )
    .title(State::title)
    .theme(State::theme)
    .subscription(State::subscription)
    .default_font(Fonts::default().face(Type::Body))
    .window(settings);

    application::open(&is_open, || program.run())
}

#[cfg(target_os = "linux")]
fn platform() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific {
        application_id: APPLICATION_ID.to_owned(),
        ..Default::default()
    }
}

#[cfg(not(target_os = "linux"))]
fn platform() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific::default()
}

/// The present moment. Without random numbers, cases are numbered by the clock, which is good enough to tell them apart.
fn moment() -> Moment {
    let now = Timestamp::now();
    let chance = getrandom::u32().unwrap_or_else(|_| now.subsec_nanosecond().unsigned_abs());

    Moment { now, chance }
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
        let language = start.locale.language();
        let mut look = Look::new(
            mode.unwrap_or_default(),
            brand,
            language.tag(),
            language.direction(),
        );
        look.mark = mark::decode(vendor.icon.png()).map(|picture| picture.handle());
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
        state.cue(Some(state.page.page.focus), None);

        (state, Task::batch(tasks))
    }

    /// What the window shows.
    #[must_use]
    pub fn view(&self) -> iced::Element<'_, Message> {
        font::load();
        self.shown.store(true, Ordering::Relaxed);

        view(&self.page, &self.looks, &self.cue).map(Message::Input)
    }

    /// The present page.
    #[must_use]
    pub const fn page(&self) -> &DeskPage {
        &self.page
    }

    fn title(&self) -> String {
        self.page.page.window_title.clone()
    }

    fn theme(&self) -> Theme {
        self.theme.clone()
    }

    /// What the window listens to. Only a call follows the clock.
    fn subscription(&self) -> Subscription<Message> {
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
        if leads(event) {
            self.looks.lead_by_keyboard(true);
        }
        let direction = self.locale.language().direction();
        if !is_captured && let Some(press) = self.reading_key(event) {
            return self.used(Input::Press(Press::Desk(press)), moment);
        }
        let Some(action) = keys::decide(&self.page.page, direction, event, is_captured) else {
            return Task::none();
        };

        match action {
            Action::Use(input) => self.used(input, moment),
            Action::Larger => self.scale_text(TEXT_STEP),
            Action::Smaller => self.scale_text(-TEXT_STEP),
            Action::UsualSize => self.scale_text(1.0 - self.looks.text_scale()),
            Action::Scroll(share) => operate(scroll_by(
                CONTENT.into(),
                AbsoluteOffset {
                    x: 0.0,
                    y: share * 360.0,
                },
            )),
        }
    }

    /// The keys by which a confirmation ID is read: Space goes on, R says it again.
    fn reading_key(&self, event: &keyboard::Event) -> Option<DeskPress> {
        let is_reading = self
            .page
            .pressable()
            .iter()
            .any(|button| button.press == Press::Desk(DeskPress::RepeatGroup));
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
            Key::Named(Named::Space | Named::ArrowRight) => Some(DeskPress::NextGroup),
            Key::Named(Named::ArrowLeft) => Some(DeskPress::PreviousGroup),
            _ => key
                .to_latin(*physical_key)?
                .eq_ignore_ascii_case(&'r')
                .then_some(DeskPress::RepeatGroup),
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

        let field = match focus {
            Some(Control::Field(field)) => Some(field),
            Some(_) => None,
            None => edited,
        };
        self.cue(focus, field);
        let reveal = match focus {
            Some(_) => focus::reveal_focused(),
            None => Task::none(),
        };

        Task::batch(tasks.into_iter().chain([reveal]))
    }

    /// Says where focus and caret belong on the page that is shown next.
    fn cue(&mut self, focus: Option<Control>, field: Option<Field>) {
        let caret = match field.map(|field| (field, caret(&self.page.page.blocks, field))) {
            None => Caret::Untouched,
            Some((_, None)) => Caret::WhereItIs,
            Some((field, Some(place))) => Caret::At(Control::Field(field).id().into(), place),
        };
        let focus = focus.map(|control| focus::target(&self.page.page, control));
        self.cue.give(focus, caret);
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

fn heard(event: WindowEvent, status: event::Status, _window: window::Id) -> Option<Message> {
    let is_captured = status == event::Status::Captured;
    match event {
        WindowEvent::Keyboard(event @ keyboard::Event::KeyPressed { .. }) => {
            Some(Message::Key(event, is_captured))
        }
        WindowEvent::Mouse(mouse::Event::ButtonPressed(_)) => Some(Message::Pointed),
        WindowEvent::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => {
            Some(Message::Resized(size))
        }
        WindowEvent::Window(window::Event::CloseRequested) => Some(Message::CloseRequested),
        _ => None,
    }
}
