//! Take messages, give tasks.

mod effects;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use iced::advanced::widget::operate;
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, scroll_to};
use iced::keyboard;
use iced::{Event, Size, Subscription, Task, Theme, event, mouse, task, time, window};
use jiff::Timestamp;

use crate::backend::Agent;
use crate::locale::Locale;
use crate::page::attempt::Attempt;
use crate::page::control::{Control, Field, List};
use crate::page::input::Input;
use crate::page::{Page, PageName};
use crate::wizard::Wizard;
use crate::wizard::event::{Event as WizardEvent, Outcome, Reply};

use super::Start;
use super::keeper::Keeper;
use crate::gui::director::{Cue, Director};
use crate::gui::focus::CONTENT;
use crate::gui::font;
use crate::gui::keys::{self, Action, TEXT_STEP};
use crate::gui::theme::{Brand, Mode, Tones};
use crate::gui::type_ahead::TypeAhead;
use crate::gui::{Look, focus, system};

/// Something happened to the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was used.
    Input(Input),
    /// The backend answered.
    Outcome(Attempt, Outcome),
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
    /// A minute has passed.
    MinutePassed,
    /// A draft has been kept.
    Kept,
    /// Something was done that has nothing to say.
    Done,
    /// The window has been made; it may not be on the screen yet.
    Opened(window::Id),
    /// What the window shows has been drawn.
    Drawn(window::Id),
    /// The window is to be closed.
    CloseRequested,
}

/// How long an opened window waits for its first picture before it is shown anyway.
const PATIENCE: Duration = Duration::from_millis(300);

/// The wizard in its window.
#[derive(Debug)]
pub struct State {
    wizard: Wizard,
    backend: Arc<dyn Agent>,
    locale: Arc<Locale>,
    brand: Brand,
    follows_desktop: bool,
    look: Look,
    theme: Theme,
    page: Page,
    running: HashMap<Attempt, task::Handle>,
    keeper: Keeper,
    cue: Cue,
    is_closing: bool,
    is_visible: bool,
    patience: Option<task::Handle>,
    shown: Arc<AtomicBool>,
}

impl State {
    /// The wizard as it is when the window opens. `mode` is light or dark where that is known; `shown` will tell
    /// that the window has been seen.
    pub fn new(
        start: &Start,
        mode: Option<Mode>,
        now: Timestamp,
        shown: Arc<AtomicBool>,
    ) -> (Self, Task<Message>) {
        let vendor = &start.wizard.catalogue().vendor;
        let brand = Brand::from(&vendor.colours);
        let mut look = Look::of(vendor, start.locale.language(), mode.unwrap_or_default());
        look.text_scale = start.text_scale.clamp(1.0, 2.0);

        let page = start.wizard.page(&start.locale, now);
        let mut state = Self {
            wizard: start.wizard.clone(),
            backend: Arc::clone(&start.backend),
            locale: Arc::clone(&start.locale),
            brand,
            follows_desktop: start.mode.is_none(),
            theme: look.tones.theme(),
            look,
            page,
            running: HashMap::new(),
            keeper: Keeper::default(),
            cue: Cue::default(),
            is_closing: false,
            is_visible: super::OPENS_VISIBLE,
            patience: None,
            shown,
        };
        let effects = start.effects.clone();
        let tasks = effects
            .into_iter()
            .map(|effect| state.carry_out(effect))
            .collect::<Vec<_>>();
        state.cue.lead(&state.page, Some(state.page.focus), None);
        let mode = if state.follows_desktop && mode.is_none() {
            // Where the desktop could not be asked, the window may know.
            iced::system::theme().then(|mode| match mode {
                iced::theme::Mode::Dark => Task::done(Message::ModeChanged(Mode::Dark)),
                iced::theme::Mode::Light | iced::theme::Mode::None => Task::none(),
            })
        } else {
            Task::none()
        };

        (
            state,
            Task::batch(tasks.into_iter().chain([focus::reveal_focused(), mode])),
        )
    }

    /// What the window shows.
    #[must_use]
    pub fn view(&self) -> iced::Element<'_, Message> {
        font::load();
        self.shown.store(true, Ordering::Relaxed);

        let page = crate::gui::view(&self.page, &self.look);
        let page = crate::gui::Element::from(Director::new(&self.cue, &self.page, page));

        TypeAhead::new(page.map(Message::Input), Message::Key).into()
    }

    /// The present page.
    #[must_use]
    pub const fn page(&self) -> &Page {
        &self.page
    }

    /// How it looks.
    #[must_use]
    pub const fn look(&self) -> &Look {
        &self.look
    }

    /// The title of the window.
    #[must_use]
    pub fn title(&self) -> String {
        self.page.window_title.clone()
    }

    /// The theme for what iced draws itself.
    #[must_use]
    pub fn theme(&self) -> Theme {
        self.theme.clone()
    }

    /// What the window listens to. Only the telephone page, which says who answers now, follows the clock.
    pub fn subscription(&self) -> Subscription<Message> {
        let desktop = if self.follows_desktop {
            system::modes().map(Message::ModeChanged)
        } else {
            Subscription::none()
        };
        let clock = if self.page.name == PageName::Telephone {
            time::every(Duration::from_mins(1)).map(|_| Message::MinutePassed)
        } else {
            Subscription::none()
        };

        let picture = if self.is_visible {
            Subscription::none()
        } else {
            Subscription::batch([
                window::open_events().map(Message::Opened),
                event::listen_raw(|event, _, id| match event {
                    Event::Window(window::Event::RedrawRequested(_)) => Some(Message::Drawn(id)),
                    _ => None,
                }),
            ])
        };

        Subscription::batch([event::listen_with(heard), desktop, clock, picture])
    }

    /// Takes a message. `now` is the time of the computer's clock.
    pub fn update(&mut self, message: Message, now: Timestamp) -> Task<Message> {
        match message {
            Message::Input(input) => self.used(input, now),
            Message::Outcome(attempt, outcome) => {
                let _finished = self.running.remove(&attempt);
                self.happened(WizardEvent::Outcome(attempt, outcome), None, now)
            }
            Message::Key(event, is_captured) => self.key(&event, is_captured, now),
            Message::Dropped(path) => self.used(Input::Drop(path), now),
            Message::Pointed => {
                self.look.is_keyboard_led = false;
                Task::none()
            }
            Message::Resized(size) => {
                self.look.width = size.width;
                Task::none()
            }
            Message::ModeChanged(mode) => {
                self.look.tones = Tones::new(mode, self.brand);
                self.theme = self.look.tones.theme();
                Task::none()
            }
            Message::MinutePassed => {
                self.page = self.wizard.page(&self.locale, now);
                Task::none()
            }
            Message::Kept => match self.keeper.kept() {
                Some(draft) => self.keep(draft),
                None => self.close_if_done(),
            },
            Message::Opened(id) => self.wait_for_picture(id),
            Message::Drawn(id) => self.show(id),
            Message::CloseRequested => self.close(),
            Message::Done => Task::none(),
        }
    }

    fn wait_for_picture(&mut self, id: window::Id) -> Task<Message> {
        let (task, handle) =
            Task::perform(tokio::time::sleep(PATIENCE), move |()| Message::Drawn(id)).abortable();
        self.patience = Some(handle.abort_on_drop());

        task
    }

    fn show(&mut self, id: window::Id) -> Task<Message> {
        self.patience = None;
        if self.is_visible {
            return Task::none();
        }
        self.is_visible = true;

        window::set_mode(id, window::Mode::Windowed)
    }

    fn key(&mut self, event: &keyboard::Event, is_captured: bool, now: Timestamp) -> Task<Message> {
        if keys::leads(event) {
            self.look.is_keyboard_led = true;
        }
        let Some(action) = keys::decide(&self.page, self.look.direction, event, is_captured) else {
            return Task::none();
        };

        match action {
            Action::Use(input) => self.used(input, now),
            Action::Larger => self.scale_text(self.look.text_scale + TEXT_STEP),
            Action::Smaller => self.scale_text(self.look.text_scale - TEXT_STEP),
            Action::UsualSize => self.scale_text(1.0),
            Action::Scroll(share) => focus::scroll(share),
        }
    }

    fn scale_text(&mut self, scale: f32) -> Task<Message> {
        self.look.text_scale = scale.clamp(1.0, 2.0);

        focus::reveal_focused()
    }

    fn used(&mut self, input: Input, now: Timestamp) -> Task<Message> {
        let edited = match &input {
            Input::Edit(field, _) => Some(*field),
            _ => None,
        };

        self.happened(WizardEvent::Input(input), edited, now)
    }

    fn happened(&mut self, event: WizardEvent, edited: Option<Field>, now: Timestamp) -> Task<Message> {
        let highlighted = self.highlighted();
        let before = self.page.name;
        let Reply { effects, focus } = self.wizard.update(event, &self.locale);
        let tasks: Vec<_> = effects.into_iter().map(|effect| self.carry_out(effect)).collect();
        self.page = self.wizard.page(&self.locale, now);

        let to_top = if before == self.page.name {
            Task::none()
        } else {
            operate(scroll_to(
                CONTENT.into(),
                AbsoluteOffset {
                    x: None,
                    y: Some(0.0),
                },
            ))
        };
        self.cue.lead(&self.page, focus, edited);
        // What there is to say about a field comes while it is typed into.
        let focus = match (focus, edited) {
            (None, None) => Task::none(),
            _ => focus::reveal_focused(),
        };
        let reveal = match self.highlighted() {
            Some(row) if highlighted != Some(row) => focus::reveal(Control::row_id(List::Regions, row)),
            _ => Task::none(),
        };

        Task::batch(tasks.into_iter().chain([to_top.chain(focus).chain(reveal)]))
    }

    fn highlighted(&self) -> Option<usize> {
        keys::open_regions(&self.page)?.open.as_ref()?.highlighted
    }
}

/// What happens to the window itself. Keys come by the view, one at a time.
fn heard(event: Event, _status: event::Status, _window: window::Id) -> Option<Message> {
    match event {
        Event::Mouse(mouse::Event::ButtonPressed(_)) => Some(Message::Pointed),
        Event::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => {
            Some(Message::Resized(size))
        }
        Event::Window(window::Event::FileDropped(path)) => Some(Message::Dropped(path)),
        Event::Window(window::Event::CloseRequested) => Some(Message::CloseRequested),
        _ => None,
    }
}
