//! Carries out the effects that the wizard requests.

use std::sync::Arc;

use iced::{Task, clipboard};

use super::{Context, Message, Signal, WizardProgram};
use crate::breaks;
use crate::fault::Fault;
use crate::gui::application::{dialog, opening};
use crate::gui::driver::Program as _;
use crate::gui::sheet;
use crate::licence::Draft;
use crate::locale::Language;
use crate::wizard::effect::{Effect, Place};
use crate::wizard::event::Outcome;

impl WizardProgram {
    pub(super) fn perform(&mut self, effect: Effect, context: &mut Context) -> Task<Message> {
        match effect {
            Effect::Ask(attempt, request) => {
                let work = Arc::clone(&self.backend).act(request);
                context.run(attempt, async move { Some(work.await) })
            }
            Effect::Abandon(attempt) => {
                context.abandon(attempt);
                Task::none()
            }
            Effect::Keep(draft) => match self.keeper.submit(draft) {
                Some(draft) => self.keep(draft),
                None => Task::none(),
            },
            Effect::Choose(attempt, choice) => {
                let folder = self.wizard.snapshot().folder.clone();
                let choosing = dialog::choose(choice, context.locale(), folder);
                context.run(attempt, async move { Some(Outcome::Chosen(choosing.await)) })
            }
            Effect::WriteSheet(attempt, path, sheet) => {
                let look = sheet::look(context.brand(), context.locale());
                let failed = Fault::FileNotWritten {
                    path: path.display().to_string(),
                };
                let drawing = tokio::task::spawn_blocking(move || sheet::write(&path, &sheet, &look));
                context.run(attempt, async move {
                    Some(Outcome::Saved(drawing.await.unwrap_or(Err(failed))))
                })
            }
            Effect::Copy(attempt, copied) => {
                let writing = clipboard::write(breaks::without(&copied.text(context.locale())).into_owned());
                let told = context.run(attempt, async move { Some(Outcome::Copied(copied)) });
                writing.chain(told)
            }
            Effect::Open(attempt, place) => {
                let what = match &place {
                    Place::Site(_) => self.wizard.address(&place, context.locale()).into(),
                    Place::File(path) => path.clone().into_os_string(),
                };
                let opening = tokio::task::spawn_blocking(move || opening::open(&what));
                context.run(attempt, async move {
                    let is_open = opening.await.unwrap_or_default();
                    (!is_open).then_some(Outcome::NotOpened(place))
                })
            }
            Effect::UseLanguage(language) => {
                context.speak(language);
                self.prefer(language)
            }
            Effect::Close => self.close(context),
        }
    }

    pub(super) fn keep(&self, draft: Draft) -> Task<Message> {
        let backend = Arc::clone(&self.backend);

        in_background(
            move || {
                if let Err(fault) = backend.keep(draft) {
                    tracing::warn!(code = %fault.code(), "what was typed could not be kept");
                }
            },
            Signal::Kept,
        )
    }

    fn prefer(&self, language: Language) -> Task<Message> {
        let backend = Arc::clone(&self.backend);

        in_background(
            move || {
                if let Err(fault) = backend.prefer(language) {
                    tracing::warn!(code = %fault.code(), "the language could not be kept");
                }
            },
            Signal::Done,
        )
    }
}

fn in_background(work: impl FnOnce() + Send + 'static, done: Signal) -> Task<Message> {
    Task::perform(
        async move { tokio::task::spawn_blocking(work).await },
        move |result| {
            if let Err(error) = result {
                tracing::error!(%error, "work in the background failed");
            }
            Message::Signal(done.clone())
        },
    )
}
