//! The wizard as a program for the [`Driver`].

mod effects;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use iced::advanced::widget::operate;
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, scroll_to};
use iced::{Event as WindowEvent, Subscription, Task, event, task, window};
use jiff::Timestamp;

use crate::backend::EffectHandler;
use crate::locale::Locale;
use crate::page::control::{Control, List};
use crate::page::{Block, Page, PageName};
use crate::wizard::Wizard;
use crate::wizard::effect::Effect;
use crate::wizard::event::{Event as WizardEvent, Outcome, Reply};

use super::Start;
use super::keeper::Keeper;
use crate::gui::director::{Cue, Director};
use crate::gui::driver::{self, Change, Driver, Event, Program, reveal_where_typed};
use crate::gui::focus::CONTENT;
use crate::gui::system::Desktop;
use crate::gui::theme::Mode;
use crate::gui::{Element, Look, focus, keys};

/// Something happened to the wizard's window.
pub type Message = driver::Message<Outcome, Signal>;

/// The wizard in its window.
pub type State = Driver<WizardProgram>;

type Context = driver::Context<Look>;

/// Something happened that only the wizard's window knows.
#[derive(Debug, Clone)]
pub enum Signal {
    /// A draft has been kept.
    Kept,
    /// An action without a result is done.
    Done,
    /// The window has been made; it may not be on the screen yet.
    Opened(window::Id),
    /// The content of the window has been drawn.
    Drawn(window::Id),
}

/// The time that an opened window waits for its first picture before it is shown anyway.
const PATIENCE: Duration = Duration::from_millis(300);

/// The wizard, and what carries out its effects.
#[derive(Debug)]
pub struct WizardProgram {
    wizard: Wizard,
    backend: Arc<dyn EffectHandler>,
    keeper: Keeper,
    /// The time since which the wizard has been waiting for an answer.
    waiting_since: Option<Timestamp>,
    is_closing: bool,
    is_visible: bool,
    patience: Option<task::Handle>,
}

impl State {
    /// Creates the wizard as it is when the window opens. `desktop` is what is known of the desktop;
    /// `shown` is set when the window has been shown.
    pub fn new(
        start: &Start,
        desktop: Desktop,
        now: Timestamp,
        shown: Arc<AtomicBool>,
    ) -> (Self, Task<Message>) {
        let context = Context::new(
            &start.wizard.catalogue().vendor,
            Arc::clone(&start.locale),
            desktop,
            start.chosen,
            start.kept.clone(),
            |look| look,
        );
        let program = WizardProgram {
            wizard: start.wizard.clone(),
            backend: Arc::clone(&start.backend),
            keeper: Keeper::default(),
            waiting_since: None,
            is_closing: false,
            is_visible: super::OPENS_VISIBLE,
            patience: None,
        };
        let (state, task) = Self::start(program, start.effects.clone(), context, now, shown);
        let mode = if start.chosen.mode.or(desktop.mode).is_none() {
            // If the desktop could not be asked, the window may know.
            iced::system::theme().then(|mode| match mode {
                iced::theme::Mode::Dark => Task::done(Message::DesktopChanged(Mode::Dark.into())),
                iced::theme::Mode::Light | iced::theme::Mode::None => Task::none(),
            })
        } else {
            Task::none()
        };

        (state, Task::batch([task, mode]))
    }
}

impl Program for WizardProgram {
    type Outcome = Outcome;
    type Signal = Signal;
    type Effect = Effect;
    type Moment = Timestamp;
    type Page = Page;
    type Looks = Look;

    fn page(&self, locale: &Locale, now: Timestamp) -> Page {
        let mut page = self.wizard.page(locale, now);
        if let Some(since) = self.waiting_since {
            let seconds = now.duration_since(since).as_secs().max(0);
            let words = locale.format("waiting-passed", &[("seconds", seconds.into())]);
            for block in &mut page.blocks {
                if let Block::Progress { passed, .. } = block {
                    *passed = Some(words.clone());
                }
            }
        }

        page
    }

    fn main(page: &Page) -> &Page {
        page
    }

    fn view<'a>(page: &'a Page, look: &'a Look, cue: &'a Cue) -> Element<'a> {
        Director::new(cue, page, crate::gui::view(page, look)).into()
    }

    fn update(
        &mut self,
        event: Event<Outcome>,
        locale: &Locale,
        now: Timestamp,
    ) -> (Vec<Effect>, Option<Control>) {
        let event = match event {
            Event::Input(input) => WizardEvent::Input(input),
            Event::Outcome(attempt, outcome) => WizardEvent::Outcome(attempt, outcome),
        };
        let Reply { effects, focus } = self.wizard.update(event, locale);
        let since = self.waiting_since.unwrap_or(now);
        self.waiting_since = self.wizard.is_waiting().then_some(since);

        (effects, focus)
    }

    fn carry_out(&mut self, effect: Effect, context: &mut Context) -> Task<Message> {
        self.perform(effect, context)
    }

    fn signalled(&mut self, signal: Signal, _context: &mut Context) -> Task<Message> {
        match signal {
            Signal::Kept => match self.keeper.finish() {
                Some(draft) => self.keep(draft),
                None => self.close_if_done(),
            },
            Signal::Done => Task::none(),
            Signal::Opened(id) => self.wait_for_picture(id),
            Signal::Drawn(id) => self.show(id),
        }
    }

    fn close(&mut self, context: &mut Context) -> Task<Message> {
        self.is_closing = true;
        // Running requests are abandoned; what the user typed is saved first.
        context.abandon_all();

        self.close_if_done()
    }

    /// A new page begins at its top, unless it wants something to be typed further down: its main button
    /// answers Enter wherever it is. So does a page whose first part folds to its title: the number that
    /// is called stays in view above what is read out. A newly highlighted region comes into view.
    fn scroll(change: Change<'_, Page>, reveal: Task<Message>) -> Task<Message> {
        let is_other = change.from.name != change.to.name;
        let to_top = if is_other || has_folded(change.from, change.to) {
            operate(scroll_to(
                CONTENT.into(),
                AbsoluteOffset {
                    x: None,
                    y: Some(0.0),
                },
            ))
        } else {
            Task::none()
        };
        let reveal = if is_other {
            reveal_where_typed(change.to)
        } else {
            reveal
        };
        let row = match highlighted(change.to) {
            Some(row) if highlighted(change.from) != Some(row) => {
                focus::reveal(Control::row_id(List::Regions, row))
            }
            _ => Task::none(),
        };

        to_top.chain(reveal).chain(row)
    }

    /// A page that waits counts the seconds, and the telephone page says who answers now.
    fn clock(&self, page: &Page) -> Option<Duration> {
        if self.waiting_since.is_some() {
            return Some(Duration::from_secs(1));
        }

        (page.name == PageName::Telephone).then(|| Duration::from_mins(1))
    }

    fn subscription(&self) -> Subscription<Message> {
        if self.is_visible {
            return Subscription::none();
        }

        Subscription::batch([
            window::open_events().map(|id| Message::Signal(Signal::Opened(id))),
            event::listen_raw(|event, _, id| match event {
                WindowEvent::Window(window::Event::RedrawRequested(_)) => {
                    Some(Message::Signal(Signal::Drawn(id)))
                }
                _ => None,
            }),
        ])
    }
}

impl WizardProgram {
    fn wait_for_picture(&mut self, id: window::Id) -> Task<Message> {
        let drawn = move |()| Message::Signal(Signal::Drawn(id));
        let (task, handle) = Task::perform(tokio::time::sleep(PATIENCE), drawn).abortable();
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

    fn close_if_done(&self) -> Task<Message> {
        if self.is_closing && self.keeper.is_idle() {
            iced::exit()
        } else {
            Task::none()
        }
    }
}

/// Returns whether the first part of a page has lost its content, and is only its title now.
fn has_folded(from: &Page, to: &Page) -> bool {
    let is_title = |page: &Page| match page.blocks.first() {
        Some(Block::Numbered { blocks, .. }) => Some(blocks.is_empty()),
        _ => None,
    };

    (is_title(from), is_title(to)) == (Some(false), Some(true))
}

fn highlighted(page: &Page) -> Option<usize> {
    keys::open_regions(page)?.open.as_ref()?.highlighted
}
