//! Carry out what the wizard wants done.

use std::ffi::OsString;
use std::sync::Arc;

use iced::{Task, clipboard};

use super::{Message, State};
use crate::fault::Fault;
use crate::gui::application::dialog;
use crate::gui::font::Fonts;
use crate::gui::sheet;
use crate::licence::Draft;
use crate::locale::{Language, Locale};
use crate::page::attempt::Attempt;
use crate::wizard::effect::{Effect, Request};
use crate::wizard::event::Outcome;

impl State {
    pub(super) fn carry_out(&mut self, effect: Effect) -> Task<Message> {
        match effect {
            Effect::Ask(attempt, request) => self.ask(attempt, request),
            Effect::Abandon(attempt) => {
                if let Some(handle) = self.running.remove(&attempt) {
                    handle.abort();
                }
                Task::none()
            }
            Effect::Keep(draft) => match self.keeper.take(draft) {
                Some(draft) => self.keep(draft),
                None => Task::none(),
            },
            Effect::Choose(attempt, choice) => {
                let choosing = dialog::choose(choice, &self.locale, self.wizard.snapshot().folder.clone());
                self.run(attempt, async move { Outcome::Chosen(choosing.await) })
            }
            Effect::WriteSheet(attempt, path, sheet) => {
                let look = sheet::look(self.brand, &self.locale);
                let failed = Fault::FileNotWritten {
                    path: path.display().to_string(),
                };
                let drawing = tokio::task::spawn_blocking(move || sheet::write(&path, &sheet, &look));
                self.run(attempt, async move {
                    Outcome::Saved(drawing.await.unwrap_or(Err(failed)))
                })
            }
            Effect::Copy(copied) => clipboard::write(copied.text(&self.locale)),
            Effect::Open(site) => open(self.wizard.address(site, &self.locale).into()),
            Effect::OpenFile(path) => open(path.into()),
            Effect::UseLanguage(language) => self.speak(language),
            Effect::Close => self.close(),
        }
    }

    fn ask(&mut self, attempt: Attempt, request: Request) -> Task<Message> {
        let work = Arc::clone(&self.backend).act(request);

        self.run(attempt, work)
    }

    fn run(
        &mut self,
        attempt: Attempt,
        work: impl Future<Output = Outcome> + Send + 'static,
    ) -> Task<Message> {
        let (task, handle) =
            Task::perform(work, move |outcome| Message::Outcome(attempt, outcome)).abortable();
        let _replaced = self.running.insert(attempt, handle.abort_on_drop());

        task
    }

    pub(super) fn keep(&self, draft: Draft) -> Task<Message> {
        let backend = Arc::clone(&self.backend);

        in_background(
            move || {
                if let Err(fault) = backend.keep(draft) {
                    tracing::warn!(code = %fault.code(), "what was typed could not be kept");
                }
            },
            Message::Kept,
        )
    }

    fn speak(&mut self, language: Language) -> Task<Message> {
        self.locale = Arc::new(Locale::new(language));
        self.look.fonts = Fonts::of(language.tag());
        self.look.direction = language.direction();
        let backend = Arc::clone(&self.backend);

        in_background(
            move || {
                if let Err(fault) = backend.prefer(language) {
                    tracing::warn!(code = %fault.code(), "the language could not be kept");
                }
            },
            Message::Done,
        )
    }

    pub(super) fn close(&mut self) -> Task<Message> {
        self.is_closing = true;
        // What is still asked for is abandoned; what was typed is kept first.
        self.running.clear();

        self.close_if_done()
    }

    pub(super) fn close_if_done(&self) -> Task<Message> {
        if self.is_closing && self.keeper.is_idle() {
            iced::exit()
        } else {
            Task::none()
        }
    }
}

/// Opens an address or a file with the system's program for it.
fn open(what: OsString) -> Task<Message> {
    in_background(
        move || {
            if let Err(error) = open::that_detached(&what) {
                tracing::warn!(?what, %error, "nothing could be opened");
            }
        },
        Message::Done,
    )
}

fn in_background(work: impl FnOnce() + Send + 'static, done: Message) -> Task<Message> {
    Task::perform(
        async move { tokio::task::spawn_blocking(work).await },
        move |result| {
            if let Err(error) = result {
                tracing::error!(%error, "work in the background failed");
            }
            done.clone()
        },
    )
}
