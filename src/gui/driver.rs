//! The driver of a window: takes messages, and returns tasks.
//!
//! The wizard and the console of the help desk are pure programs that answer events with effects
//! and a page. Everything that a window needs besides is the same for both and is here: keys, the
//! focus, the colours, the language, and the requests that are running.

mod context;
mod listening;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use iced::keyboard;
use iced::{Event as WindowEvent, Size, Subscription, Task, Theme, event, mouse, time, window};

use super::backdrop::Backdrop;
use super::director::Cue;
use super::keys::{self, Action, TEXT_STEP};
use super::reader::{self, Reader};
use super::system::{self, Desktop};
use super::type_ahead::TypeAhead;
use super::{Element, focus, font, kept};
use crate::accessibility::{self, Tree};
use crate::breaks;
use crate::locale::Locale;
use crate::page::Page;
use crate::page::attempt::Attempt;
use crate::page::control::{Control, Field, Press};
use crate::page::input::Input;

pub use context::{Appearance, Context};

/// Something happened to the window. `O` is the outcome of a request, `S` a signal that only the
/// program itself knows.
#[derive(Debug, Clone)]
pub enum Message<O, S> {
    /// A control was used.
    Input(Input),
    /// A request has ended, with an outcome unless nobody needs to know.
    Outcome(Attempt, Option<O>),
    /// A key was pressed. The second value is true if a control has handled it.
    Key(keyboard::Event, bool),
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// A mouse button was pressed.
    Pointed,
    /// The window was opened with this size.
    Opened(window::Id, Size),
    /// The window has a new size.
    Resized(Size),
    /// The desktop now prefers this.
    DesktopChanged(Desktop),
    /// Something happened that concerns screen readers.
    Reader(reader::Event),
    /// The interval of the program's clock has passed.
    ClockTicked,
    /// A signal of the program.
    Signal(S),
    /// The window is to be closed.
    CloseRequested,
}

/// The messages of a program.
pub type MessageOf<P> = Message<<P as Program>::Outcome, <P as Program>::Signal>;

/// A task of a program.
pub type TaskOf<P> = Task<MessageOf<P>>;

/// An event that a program handles.
#[derive(Debug, Clone)]
pub enum Event<O> {
    /// The user operated a control.
    Input(Input),
    /// A request has ended.
    Outcome(Attempt, O),
}

/// The change from one page to the next, which may be the same page with other content.
#[derive(Debug)]
pub struct Change<'p, P> {
    /// The page before.
    pub from: &'p P,
    /// The page that is shown next.
    pub to: &'p P,
    /// The field that was typed into.
    pub edited: Option<Field>,
}

/// A program of pages, and the effects that it needs.
pub trait Program: Sized {
    /// The outcome of a request.
    type Outcome: Clone + Send + 'static;
    /// A message that only this program knows.
    type Signal: Clone + Send + 'static;
    /// An effect that the program requests.
    type Effect;
    /// The inputs from outside: the time, at least.
    type Moment: Copy;
    /// The content of the window.
    type Page;
    /// The appearance of the window.
    type Looks: Appearance;

    /// Returns the content of the window.
    fn page(&self, locale: &Locale, moment: Self::Moment) -> Self::Page;

    /// Returns the page that keys and the focus are meant for.
    fn main(page: &Self::Page) -> &Page;

    /// Lays out the window. The view follows the cue.
    fn view<'a>(page: &'a Self::Page, looks: &'a Self::Looks, cue: &'a Cue) -> Element<'a>;

    /// Returns what a screen reader is told of the window.
    fn describe(page: &Self::Page, locale: &Locale) -> Tree {
        accessibility::describe(Self::main(page), locale, None)
    }

    /// Handles an event. Returns the effects, and the control that takes the focus.
    fn update(
        &mut self,
        event: Event<Self::Outcome>,
        locale: &Locale,
        moment: Self::Moment,
    ) -> (Vec<Self::Effect>, Option<Control>);

    /// Carries out an effect.
    fn carry_out(&mut self, effect: Self::Effect, context: &mut Context<Self::Looks>) -> TaskOf<Self>;

    /// Handles a signal.
    fn signalled(&mut self, signal: Self::Signal, context: &mut Context<Self::Looks>) -> TaskOf<Self>;

    /// Closes the window.
    fn close(&mut self, _context: &mut Context<Self::Looks>) -> TaskOf<Self> {
        iced::exit()
    }

    /// Returns the input for a key that only this program knows and no control has handled.
    fn key(_page: &Self::Page, _event: &keyboard::Event) -> Option<Input> {
        None
    }

    /// Adapts the appearance to the page that is shown next.
    fn dress(&self, _page: &Self::Page, _looks: &mut Self::Looks) {}

    /// Returns the task that scrolls to what is to be seen after a change. `reveal` scrolls to the
    /// focused control if the change concerns it.
    fn scroll(_change: Change<'_, Self::Page>, reveal: TaskOf<Self>) -> TaskOf<Self> {
        reveal
    }

    /// Returns the interval in which the page follows the clock; `None` while it does not.
    fn clock(&self, page: &Self::Page) -> Option<Duration>;

    /// Returns what the program listens to besides.
    fn subscription(&self) -> Subscription<MessageOf<Self>> {
        Subscription::none()
    }
}

/// The time in which nobody can have seen a new page: whoever closes the window by then has pressed
/// Enter or the button twice, and meant the page before.
const UNSEEN: Duration = Duration::from_millis(600);

/// A program in its window.
#[derive(Debug)]
pub struct Driver<P: Program> {
    program: P,
    page: P::Page,
    context: Context<P::Looks>,
    cue: Cue,
    /// True once the user may have moved the focus on this page; before, it is where the page has put it.
    has_walked: bool,
    /// The time at which the latest page was turned to; none for the first one.
    turned_at: Option<Instant>,
    reader: Reader,
    shown: Arc<AtomicBool>,
}

impl<P: Program> Driver<P> {
    /// Starts a program, with the effects that it requests first. `shown` is set when the window
    /// has been shown.
    pub fn start(
        program: P,
        effects: Vec<P::Effect>,
        mut context: Context<P::Looks>,
        moment: P::Moment,
        shown: Arc<AtomicBool>,
    ) -> (Self, TaskOf<P>) {
        let page = program.page(&context.locale, moment);
        program.dress(&page, &mut context.looks);
        let mut driver = Self {
            program,
            page,
            context,
            cue: Cue::default(),
            has_walked: false,
            turned_at: None,
            reader: Reader::default(),
            shown,
        };
        let tasks = driver.carry_out(effects);
        let main = P::main(&driver.page);
        driver.cue.lead(main, Some(main.focus), None);
        let begun = reveal_where_typed(main);

        (driver, Task::batch(tasks.into_iter().chain([begun])))
    }

    /// Returns the view of the window.
    #[must_use]
    pub fn view(&self) -> iced::Element<'_, MessageOf<P>> {
        font::load();
        self.shown.store(true, Ordering::Relaxed);
        let page = P::view(&self.page, &self.context.looks, &self.cue);

        Backdrop::new(TypeAhead::new(page.map(Message::Input), Message::Key)).into()
    }

    /// Returns the current content of the window.
    #[must_use]
    pub const fn page(&self) -> &P::Page {
        &self.page
    }

    /// Returns the current appearance.
    #[must_use]
    pub const fn look(&self) -> &P::Looks {
        &self.context.looks
    }

    /// Returns the title of the window.
    #[must_use]
    pub fn title(&self) -> String {
        breaks::without(&P::main(&self.page).window_title).into_owned()
    }

    /// Returns the theme for the parts that iced draws itself.
    #[must_use]
    pub fn theme(&self) -> Theme {
        self.context.theme.clone()
    }

    /// Returns what the window listens to.
    pub fn subscription(&self) -> Subscription<MessageOf<P>> {
        let clock = match self.program.clock(&self.page) {
            Some(interval) => time::every(interval).map(|_| Message::ClockTicked),
            None => Subscription::none(),
        };

        Subscription::batch([
            event::listen_with(heard),
            system::changes().map(Message::DesktopChanged),
            clock,
            self.reader.subscription().map(Message::Reader),
            self.program.subscription(),
        ])
    }

    /// Handles a message. While a screen reader listens, what the window shows is measured after
    /// each.
    pub fn update(&mut self, message: MessageOf<P>, moment: P::Moment) -> TaskOf<P> {
        let is_measured = matches!(message, Message::Reader(reader::Event::Measured(..)));
        let task = self.handle(message, moment);
        if is_measured || !self.reader.is_active() {
            return task;
        }

        Task::batch([task, self.measure()])
    }

    fn handle(&mut self, message: MessageOf<P>, moment: P::Moment) -> TaskOf<P> {
        match message {
            Message::Input(input) => return self.used(input, moment),
            Message::Outcome(attempt, outcome) => {
                self.context.remove(attempt);
                if let Some(outcome) = outcome {
                    return self.happened(Event::Outcome(attempt, outcome), None, moment);
                }
            }
            Message::Key(event, is_captured) => return self.key(&event, is_captured, moment),
            Message::Dropped(path) => return self.used(Input::Drop(path), moment),
            Message::Pointed => {
                self.has_walked = true;
                self.context.looks.lead_by_keyboard(false);
            }
            Message::Opened(id, size) => {
                self.context.looks.resize(size);
                let (_, begun) = self.reader.happened(reader::Event::Opened(id));
                return Task::batch([fit(id, size), begun.map(Message::Reader)]);
            }
            Message::Resized(size) => self.context.looks.resize(size),
            Message::DesktopChanged(desktop) => self.context.follow(desktop),
            Message::Reader(event) => return self.read(event, moment),
            Message::ClockTicked => self.page = self.program.page(&self.context.locale, moment),
            Message::Signal(signal) => return self.program.signalled(signal, &mut self.context),
            Message::CloseRequested => return self.program.close(&mut self.context),
        }

        Task::none()
    }

    fn key(&mut self, event: &keyboard::Event, is_captured: bool, moment: P::Moment) -> TaskOf<P> {
        if keys::leads(event) {
            self.context.looks.lead_by_keyboard(true);
        }
        let by_arrows = keys::open_languages(P::main(&self.page));
        self.has_walked |= keys::focus_move(event, by_arrows).is_some();
        if keys::asks_for_access_keys(event) {
            self.context.looks.underline_access_keys();
        }
        if !is_captured && let Some(input) = P::key(&self.page, event) {
            return self.used(input, moment);
        }
        let direction = self.context.locale.direction();
        let Some(action) = keys::decide(P::main(&self.page), direction, event, is_captured) else {
            return Task::none();
        };
        let scale = self.context.looks.text_scale();

        match action {
            Action::Use(input) => self.used(input, moment),
            Action::Larger => self.scale_text(scale + TEXT_STEP),
            Action::Smaller => self.scale_text(scale - TEXT_STEP),
            Action::UsualSize => self.scale_text(1.0),
            Action::Scroll(share) => focus::scroll(share),
        }
    }

    fn scale_text(&mut self, scale: f32) -> TaskOf<P> {
        let kept = self.context.scale_text(scale.clamp(kept::LEAST, kept::GREATEST));
        let reveal = if self.has_walked {
            focus::reveal_focused()
        } else {
            reveal_where_typed(P::main(&self.page))
        };

        Task::batch([reveal, kept])
    }

    fn used(&mut self, input: Input, moment: P::Moment) -> TaskOf<P> {
        let is_unseen = self.turned_at.is_some_and(|at| at.elapsed() < UNSEEN);
        if is_unseen && input == Input::Press(Press::Close) {
            return Task::none();
        }

        self.given(input, moment)
    }

    fn given(&mut self, input: Input, moment: P::Moment) -> TaskOf<P> {
        let edited = match &input {
            Input::Edit(field, _) => Some(*field),
            _ => None,
        };

        self.happened(Event::Input(input), edited, moment)
    }

    fn happened(&mut self, event: Event<P::Outcome>, edited: Option<Field>, moment: P::Moment) -> TaskOf<P> {
        let row = match &event {
            Event::Input(Input::Choose(list, index) | Input::Highlight(list, index)) => {
                Some(Control::row_id(*list, *index))
            }
            _ => None,
        };
        let (effects, focus) = self.program.update(event, &self.context.locale, moment);
        let tasks = self.carry_out(effects);
        let page = self.program.page(&self.context.locale, moment);
        let before = std::mem::replace(&mut self.page, page);
        self.program.dress(&self.page, &mut self.context.looks);
        if is_turned(P::main(&before), P::main(&self.page)) {
            self.turned_at = Some(Instant::now());
            self.has_walked = false;
        }

        self.cue.lead(P::main(&self.page), focus, edited);
        // The message of a field appears while the user types into it; the arrow keys walk along a list.
        let reveal = match (focus, edited, row) {
            (None, None, None) => Task::none(),
            (None, None, Some(row)) => focus::reveal(row),
            _ => focus::reveal_focused(),
        };
        let change = Change {
            from: &before,
            to: &self.page,
            edited,
        };

        let scroll = P::scroll(change, reveal);
        let scroll = if self.reader.is_active() {
            scroll.chain(listening::settled())
        } else {
            scroll
        };

        Task::batch(tasks.into_iter().chain([scroll]))
    }

    fn carry_out(&mut self, effects: Vec<P::Effect>) -> Vec<TaskOf<P>> {
        effects
            .into_iter()
            .map(|effect| self.program.carry_out(effect, &mut self.context))
            .collect()
    }
}

/// Returns the message about an event of the window itself. Keys come from the view, one at a time.
fn heard<O, S>(event: WindowEvent, _status: event::Status, window: window::Id) -> Option<Message<O, S>> {
    match event {
        WindowEvent::Mouse(mouse::Event::ButtonPressed(_)) => Some(Message::Pointed),
        WindowEvent::Window(window::Event::Opened { size, .. }) => Some(Message::Opened(window, size)),
        WindowEvent::Window(window::Event::Resized(size)) => Some(Message::Resized(size)),
        WindowEvent::Window(window::Event::FileDropped(path)) => Some(Message::Dropped(path)),
        WindowEvent::Window(window::Event::CloseRequested) => Some(Message::CloseRequested),
        _ => None,
    }
}

/// Returns the task that scrolls to the field in which the page wants something to be typed. A button
/// is no reason to leave the headline: Enter presses it wherever it is.
pub fn reveal_where_typed<T: Send + 'static>(page: &Page) -> Task<T> {
    match page.focus {
        Control::Field(_) => focus::reveal_focused(),
        _ => Task::none(),
    }
}

/// Returns whether another page is shown, or the same one has come to another of its stages.
fn is_turned(before: &Page, now: &Page) -> bool {
    before.name != now.name || before.title != now.title || before.on_enter != now.on_enter
}

/// The room that panels and the window's own frame take from a monitor, in logical pixels. Neither
/// iced nor winit says how much it is on this desktop, so this is what common ones take.
const AROUND: Size = Size::new(16.0, 80.0);

/// Makes a window smaller that has been opened larger than its monitor.
fn fit<M: Send + 'static>(id: window::Id, size: Size) -> Task<M> {
    window::monitor_size(id).then(
        move |monitor| match monitor.and_then(|monitor| fitting(size, monitor)) {
            Some(size) => window::resize(id, size),
            None => Task::none(),
        },
    )
}

/// Returns the size that a window needs to have on a monitor, if it is not the one that it has.
fn fitting(size: Size, monitor: Size) -> Option<Size> {
    let fits = Size::new(
        size.width.min(monitor.width - AROUND.width),
        size.height.min(monitor.height - AROUND.height),
    );

    (fits != size).then_some(fits)
}
