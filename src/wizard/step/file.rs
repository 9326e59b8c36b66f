//! Activation by file, for a computer without network and telephone: the user saves a request, has
//! it answered elsewhere, and opens the response.

use std::path::PathBuf;

use crate::fault::Fault;
use crate::page::attempt::Attempt;
use crate::page::control::{Control, Field, Press};
use crate::page::input::Input;
use crate::page::{Aside, Block, Emphasis, EntryState, Fact, FactValue, FieldForm, Page, PageName};
use crate::reading::path;
use crate::wizard::context::Context;
use crate::wizard::effect::{Choice, Effect, Request};
use crate::wizard::event::{Event, Outcome};
use crate::wizard::step::{Success, Transition};
use crate::wizard::view::{Content, View};

/// The page where a request is saved and its response opened.
#[derive(Debug, Clone, PartialEq)]
pub struct ByFile {
    /// The path for the request file, as typed.
    request: String,
    /// The path of the saved request file.
    saved: Option<PathBuf>,
    /// The path of the response file, as typed.
    response: String,
    waiting: Option<(Attempt, Work)>,
    refused: Option<(Work, Fault)>,
}

/// The operation in progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Work {
    ChoosingRequest,
    ChoosingResponse,
    Saving,
    Opening,
}

impl ByFile {
    /// Creates the page, with a suggested path for the request in the documents folder.
    #[must_use]
    pub fn new(context: &Context) -> Self {
        let folder = context.snapshot.folder.clone().unwrap_or_default();
        let request = folder.join(context.request_name()).display().to_string();

        Self {
            request,
            saved: None,
            response: String::new(),
            waiting: None,
            refused: None,
        }
    }

    /// Creates the page and starts opening this response, for example after it was dropped on the
    /// window.
    #[must_use]
    pub(in crate::wizard) fn opening(context: &mut Context, path: PathBuf) -> (Self, Effect) {
        let mut page = Self::new(context);
        let effect = page.open(context, path);

        (page, effect)
    }

    pub(super) fn update(mut self, event: Event, context: &mut Context) -> Transition {
        match event {
            Event::Input(input) => self.act(input, context),
            Event::Outcome(attempt, outcome) => match self.waiting {
                Some((awaited, work)) if awaited == attempt => {
                    self.waiting = None;
                    self.finished(work, outcome, context)
                }
                _ => Transition::stay(self),
            },
        }
    }

    fn act(mut self, input: Input, context: &mut Context) -> Transition {
        match input {
            Input::Press(Press::Back) => {
                let abandoned = self.waiting.take().map(|(attempt, _)| Effect::Abandon(attempt));
                Transition::back(self).with_all(abandoned)
            }
            _ if self.is_busy() => Transition::stay(self),
            Input::Edit(Field::RequestPath, path) => {
                self.refused = None;
                self.saved = None;
                self.request = path;
                Transition::stay(self)
            }
            Input::Edit(Field::ResponsePath, path) => {
                self.refused = None;
                self.response = path;
                Transition::stay(self)
            }
            Input::Press(Press::SaveRequest) if !self.request.trim().is_empty() => {
                let path = path::typed(&self.request);
                let effect = self.save(context, path);
                Transition::stay(self).with(effect)
            }
            Input::Press(Press::OpenResponse) if !self.response.trim().is_empty() => {
                let path = path::typed(&self.response);
                let effect = self.open(context, path);
                Transition::stay(self).with(effect)
            }
            Input::Press(Press::BrowseRequest) => {
                let name = context.request_name();
                self.choose(Work::ChoosingRequest, Choice::SaveRequest { name }, context)
            }
            Input::Press(Press::BrowseResponse) => {
                self.choose(Work::ChoosingResponse, Choice::OpenResponse, context)
            }
            Input::Drop(path) => {
                self.response = path.display().to_string();
                let effect = self.open(context, path);
                Transition::stay(self).with(effect)
            }
            _ => Transition::stay(self),
        }
    }

    /// Returns whether a file is being saved or opened. An open file dialog does not count: it may
    /// stay open unnoticed, and must not block the page.
    const fn is_busy(&self) -> bool {
        matches!(self.waiting, Some((_, Work::Saving | Work::Opening)))
    }

    fn choose(mut self, work: Work, choice: Choice, context: &mut Context) -> Transition {
        let (attempt, effect) = context.choose(choice);
        self.waiting = Some((attempt, work));

        Transition::stay(self).with(effect)
    }

    fn save(&mut self, context: &mut Context, path: PathBuf) -> Effect {
        let (attempt, effect) = context.ask(Request::SaveRequest(path));
        self.refused = None;
        self.waiting = Some((attempt, Work::Saving));

        effect
    }

    fn open(&mut self, context: &mut Context, path: PathBuf) -> Effect {
        let (attempt, effect) = context.ask(Request::OpenResponse(path));
        self.refused = None;
        self.waiting = Some((attempt, Work::Opening));

        effect
    }

    fn finished(mut self, work: Work, outcome: Outcome, context: &mut Context) -> Transition {
        match (work, outcome) {
            (Work::ChoosingRequest, Outcome::Chosen(Some(path))) => {
                self.request = path.display().to_string();
                let effect = self.save(context, path);
                Transition::stay(self).with(effect)
            }
            (Work::ChoosingResponse, Outcome::Chosen(Some(path))) => {
                self.response = path.display().to_string();
                let effect = self.open(context, path);
                Transition::stay(self).with(effect)
            }
            // A desktop that has no dialog answers as if it had been cancelled; a path can be typed.
            (Work::ChoosingRequest, Outcome::Chosen(None)) => {
                Transition::stay(self).focusing(Field::RequestPath)
            }
            (Work::ChoosingResponse, Outcome::Chosen(None)) => {
                Transition::stay(self).focusing(Field::ResponsePath)
            }
            (Work::Saving, Outcome::Saved(Ok(path))) => {
                self.request = path.display().to_string();
                self.saved = Some(path);
                Transition::stay(self).focusing(Field::ResponsePath)
            }
            (Work::Opening, Outcome::Activated(Ok(snapshot))) => {
                context.snapshot = *snapshot;
                Transition::instead(Success)
            }
            (Work::Saving, Outcome::Saved(Err(fault))) => self.refuse(work, fault, Field::RequestPath),
            (Work::Opening, Outcome::Activated(Err(fault))) => self.refuse(work, fault, Field::ResponsePath),
            _ => Transition::stay(self),
        }
    }

    fn refuse(mut self, work: Work, fault: Fault, field: Field) -> Transition {
        self.refused = Some((work, fault));

        Transition::stay(self).focusing(field)
    }

    pub(super) fn page(&self, view: &View<'_>) -> Page {
        view.page(Content {
            name: PageName::File,
            title: Some(view.text("file-title")),
            lead: Some(view.text("file-lead")),
            blocks: vec![
                self.saving_part(view),
                answering_part(view),
                self.opening_part(view),
            ],
            links: vec![view.privacy()],
            buttons: vec![
                view.button("button-back", Press::Back, Emphasis::Secondary),
                self.primary(view),
            ],
            focus: self.first_focus(),
            on_escape: Some(Press::Back),
        })
    }

    fn first_focus(&self) -> Control {
        match self.saved {
            Some(_) => Field::ResponsePath.into(),
            None => Field::RequestPath.into(),
        }
    }

    /// Returns the primary button, which Enter presses: it saves the request, or opens the response
    /// once there is one.
    fn primary(&self, view: &View<'_>) -> crate::page::Button {
        let mut button = if self.saved.is_some() || !self.response.trim().is_empty() {
            let mut open = view.button("button-open-response", Press::OpenResponse, Emphasis::Primary);
            open.enabled = !self.response.trim().is_empty();
            open
        } else {
            let mut save = view.button("button-save-request", Press::SaveRequest, Emphasis::Primary);
            save.enabled = !self.request.trim().is_empty();
            save
        };
        button.enabled &= !self.is_busy();

        button
    }

    fn saving_part(&self, view: &View<'_>) -> Block {
        let is_done = self.saved.is_some();
        let mut blocks = vec![self.path(view, Work::Saving)];
        if is_done {
            blocks.push(Block::Facts(vec![Fact {
                label: view.text("file-saved"),
                value: FactValue::Text(view.text("file-saved-next")),
                action: None,
            }]));
        }

        Block::Numbered {
            number: 1,
            done: is_done,
            title: view.text("file-save"),
            aside: vec![Aside::Button(view.button(
                "button-browse-request",
                Press::BrowseRequest,
                Emphasis::Secondary,
            ))],
            blocks,
        }
    }

    fn opening_part(&self, view: &View<'_>) -> Block {
        Block::Numbered {
            number: 3,
            done: false,
            title: view.text("file-open"),
            aside: vec![Aside::Button(view.button(
                "button-browse-response",
                Press::BrowseResponse,
                Emphasis::Secondary,
            ))],
            blocks: vec![self.path(view, Work::Opening)],
        }
    }

    fn path(&self, view: &View<'_>, work: Work) -> Block {
        let (field, label, value, placeholder, press) = match work {
            Work::Saving | Work::ChoosingRequest => (
                Field::RequestPath,
                "file-request-path",
                &self.request,
                "file-request-example",
                Press::SaveRequest,
            ),
            Work::Opening | Work::ChoosingResponse => (
                Field::ResponsePath,
                "file-response-path",
                &self.response,
                "file-response-example",
                Press::OpenResponse,
            ),
        };
        let fault = self
            .refused
            .as_ref()
            .filter(|(refused, _)| *refused == work)
            .map(|(_, fault)| fault);

        Block::Field {
            field,
            label: view.text(label),
            value: value.clone(),
            placeholder: view.text(placeholder),
            form: FieldForm::Text,
            caret: None,
            state: match fault {
                Some(_) => EntryState::Wrong,
                None => EntryState::Open,
            },
            mark: None,
            message: fault.map(|fault| view.remark(fault)),
            on_enter: Some(Input::Press(press)),
        }
    }
}

/// Builds the part that says who answers the request: the vendor's page, the activation centre, or
/// an administrator with many files.
fn answering_part(view: &View<'_>) -> Block {
    let value = match view.context.catalogue.self_service() {
        Some(address) => FactValue::Text(address),
        None => FactValue::Text(view.text("file-answer-vendor")),
    };

    Block::Numbered {
        number: 2,
        done: false,
        title: view.text("file-answer"),
        aside: Vec::new(),
        blocks: vec![Block::Facts(vec![
            Fact {
                label: view.text("file-answer-self"),
                value,
                action: None,
            },
            view.fact("file-answer-other", view.text("file-answer-others")),
        ])],
    }
}
