//! A person before the wizard's window, which runs without a display and with a real backend.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use iced::advanced::clipboard;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{self, Operation as _, Outcome};
use iced::futures::StreamExt as _;
use iced::{Renderer, Size, Task, Theme, mouse, window};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::runtime::{Action, task};
use iced_test::selector::{self, Candidate, Selector as _};
use jiff::Timestamp;
use kakunin::backend::Backend;
use kakunin::catalogue::Catalogue;
use kakunin::gui::application::{Message, Start, State};
use kakunin::gui::focus::CONTENT;
use kakunin::gui::kept::Kept;
use kakunin::gui::theme::{Chosen, Mode, TextStyle};
use kakunin::licence::Store;
use kakunin::locale::{Language, Locale};
use kakunin::page::Page;
use kakunin::page::control::Press;
use kakunin::page::input::Input;
use kakunin::wizard::{Entry, Wizard};
use support::processes::nobody;
use tokio::runtime::Runtime;

/// The size of the window.
pub(crate) const SIZE: Size = Size::new(760.0, 600.0);

/// A person before the window.
pub(crate) struct Person {
    pub(crate) state: State,
    pub(crate) backend: Arc<Backend>,
    pub(crate) locale: Arc<Locale>,
    runtime: Runtime,
    /// What the controls know between one page and the next.
    controls: Cache,
}

impl Person {
    /// Opens the wizard where the service refuses connections, with the state in this folder.
    pub(crate) fn opens(folder: &Path, language: Language, entry: Entry) -> Self {
        Self::opens_product(folder, language, entry, "momiji-suite-2026")
    }

    pub(crate) fn opens_product(folder: &Path, language: Language, entry: Entry, product: &str) -> Self {
        Self::opens_kept(folder, language, entry, product, Kept::default())
    }

    /// Opens the wizard with what earlier windows have kept for the user.
    pub(crate) fn opens_kept(
        folder: &Path,
        language: Language,
        entry: Entry,
        product: &str,
        kept: Kept,
    ) -> Self {
        let mut catalogue = Catalogue::clone(&kakunin::demo::catalogue(None).unwrap());
        catalogue.services = vec![format!("http://{}", nobody())];
        let product = catalogue.product_by_id(product).unwrap().clone();
        let store = Store::open(folder, &product.id).unwrap();
        let backend = Arc::new(Backend::new(Arc::new(catalogue), product.clone(), store));
        let snapshot = backend.snapshot().unwrap();
        let (wizard, effects) = Wizard::open(Arc::clone(backend.catalogue()), product, snapshot, entry);
        let locale = Arc::new(Locale::new(language));
        let start = Start {
            wizard,
            effects,
            backend: backend.clone(),
            locale: Arc::clone(&locale),
            chosen: Chosen::default(),
            kept,
        };
        let shown = Arc::new(AtomicBool::new(false));
        let (state, task) = State::new(&start, Mode::Light.into(), Timestamp::now(), shown);
        let mut person = Self {
            state,
            backend,
            locale,
            runtime: Runtime::new().unwrap(),
            controls: Cache::default(),
        };
        person.waits_for(task);

        person
    }

    /// Lets the tasks run, and all that follows from them.
    fn waits_for(&mut self, task: Task<Message>) {
        let mut waiting = VecDeque::from([task]);
        while let Some(task) = waiting.pop_front() {
            let Some(mut actions) = task::into_stream(task) else {
                continue;
            };
            while let Some(action) = self.runtime.block_on(actions.next()) {
                match action {
                    Action::Output(message) => {
                        waiting.push_back(self.state.update(message, Timestamp::now()));
                    }
                    Action::Widget(operation) => {
                        let mut next = Some(operation);
                        while let Some(mut operation) = next.take() {
                            self.sees(|window, renderer| window.operate(renderer, operation.as_mut()));
                            if let Outcome::Chain(following) = operation.finish() {
                                next = Some(following);
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    /// Shows the window as it is now.
    pub(crate) fn sees<T>(
        &mut self,
        look: impl FnOnce(&mut UserInterface<'_, Message, Theme, Renderer>, &mut Renderer) -> T,
    ) -> T {
        let face = self.state.look().fonts.face(TextStyle::Body);
        let mut renderer = Renderer::new(face, TextStyle::Body.size().into());
        let controls = std::mem::take(&mut self.controls);
        let mut window = UserInterface::build(self.state.view(), SIZE, controls, &mut renderer);
        let seen = look(&mut window, &mut renderer);
        self.controls = window.into_cache();

        seen
    }

    /// How far the page is scrolled, and how far it can be.
    pub(crate) fn scrolled(&mut self) -> (f32, f32) {
        let page = |candidate: Candidate<'_>| match candidate {
            Candidate::Scrollable {
                id,
                bounds,
                content_bounds,
                translation,
                ..
            } if id == Some(&Id::from(CONTENT)) => {
                Some((translation.y, content_bounds.height - bounds.height))
            }
            _ => None,
        };
        let mut find = page.find();
        self.sees(|window, renderer| window.operate(renderer, &mut operation::black_box(&mut find)));
        let Outcome::Some(Some(found)) = find.finish() else {
            panic!("a page that scrolls");
        };

        found
    }

    /// Whether all of what has this name can be seen.
    pub(crate) fn can_see(&mut self, name: String) -> bool {
        let mut find = selector::id(name).find();
        self.sees(|window, renderer| window.operate(renderer, &mut operation::black_box(&mut find)));
        let Outcome::Some(Some(found)) = find.finish() else {
            return false;
        };

        found
            .visible_bounds()
            .is_some_and(|seen| seen.height >= found.bounds().height)
    }

    pub(crate) fn uses(&mut self, input: Input) {
        let task = self.state.update(Message::Input(input), Timestamp::now());
        self.waits_for(task);
    }

    pub(crate) fn presses(&mut self, press: Press) {
        let buttons = self.page().pressable();
        assert!(
            buttons.iter().any(|button| button.press == press),
            "{press:?} cannot be pressed on {:?}",
            self.page().name
        );
        self.uses(Input::Press(press));
    }

    /// Types; all the keys come before the window can be shown again, as on a slow computer.
    pub(crate) fn types(&mut self, events: impl Iterator<Item = iced::Event>) {
        let mut events: Vec<_> = events.collect();
        loop {
            let mut messages = Vec::new();
            self.sees(|window, renderer| {
                let _status = window.update(
                    &events,
                    mouse::Cursor::Unavailable,
                    renderer,
                    &mut clipboard::Null,
                    &mut messages,
                );
            });
            if messages.is_empty() {
                return;
            }
            for message in messages {
                let task = self.state.update(message, Timestamp::now());
                self.waits_for(task);
            }
            events = vec![iced::Event::Window(
                window::Event::RedrawRequested(Instant::now()),
            )];
        }
    }

    pub(crate) fn page(&self) -> &Page {
        self.state.page()
    }
}
