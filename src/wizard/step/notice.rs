//! The notice that the product shows at its start if its activation needs attention: what is wrong,
//! why, and what helps. The user can close it at once, and meanwhile all functions stay available.

use crate::fault::{Code, Fault};
use crate::licence::Status;
use crate::page::attempt::Attempt;
use crate::page::control::Press;
use crate::page::input::Input;
use crate::page::{Block, Button, Emphasis, Fact, Mood, Page, PageName};
use crate::wizard::context::Context;
use crate::wizard::effect::{Copied, Effect, Request};
use crate::wizard::event::{Event, Outcome};
use crate::wizard::step::failure::{fault_facts, remedy};
use crate::wizard::step::{KeyEntry, MethodChoice, Success, Transition};
use crate::wizard::view::{Content, View};

/// The page with the notice.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// The attempt that the page waits for.
    attempt: Option<Attempt>,
    /// True if the product showed the page at its start, so that there is no page to go back to.
    at_start: bool,
}

impl Notice {
    /// Creates the page that is shown when the product starts.
    #[must_use]
    pub const fn at_start() -> Self {
        Self {
            attempt: None,
            at_start: true,
        }
    }

    /// Creates the page shown during a request to the KMS host, and the effect with that request.
    #[must_use]
    pub fn trying(context: &mut Context) -> (Self, Effect) {
        let (attempt, effect) = context.ask(Request::Activate);
        let notice = Self {
            attempt: Some(attempt),
            at_start: false,
        };

        (notice, effect)
    }

    pub(super) fn update(mut self, event: Event, context: &mut Context) -> Transition {
        match event {
            Event::Outcome(attempt, Outcome::Activated(result)) if self.attempt == Some(attempt) => {
                self.attempt = None;
                match result {
                    Ok(snapshot) => context.snapshot = *snapshot,
                    Err(fault) => context.snapshot.last_failure = Some(fault),
                }
                if context.snapshot.status.is_activated() && context.snapshot.last_failure.is_none() {
                    return Transition::instead(Success);
                }
                let focus = primary(context);
                Transition::stay(self).focusing(focus)
            }
            Event::Input(Input::Press(Press::Cancel)) if self.attempt.is_some() => {
                let abandoned = self.attempt.take().map(Effect::Abandon);
                let focus = primary(context);
                if self.at_start {
                    Transition::stay(self).with_all(abandoned).focusing(focus)
                } else {
                    Transition::back(self).with_all(abandoned)
                }
            }
            // While an attempt is running, no other button has an effect.
            Event::Input(Input::Press(_)) if self.attempt.is_some() => Transition::stay(self),
            Event::Input(Input::Press(Press::Close)) => Transition::stay(self).with(Effect::Close),
            Event::Input(Input::Press(Press::Back)) if !self.at_start => Transition::back(self),
            Event::Input(Input::Press(Press::Retry)) if context.snapshot.is_kms_client() => {
                let (attempt, effect) = context.ask(Request::Activate);
                self.attempt = Some(attempt);
                Transition::stay(self).with(effect).focusing(Press::Cancel)
            }
            Event::Input(Input::Press(Press::StartActivation)) if context.snapshot.has_activatable_key() => {
                let (method, effect) = MethodChoice::new(context);
                Transition::forward(self, method).with(effect)
            }
            Event::Input(Input::Press(Press::ChangeKey)) => Transition::forward(self, KeyEntry::new()),
            Event::Input(Input::Press(Press::CopyDetails)) => {
                let (main, cause) = faults(context);
                let copied = cause
                    .or(main)
                    .map(|fault| Copied::Details(Box::new(fault), context.snapshot.installation_id));
                Transition::stay(self).with_all(copied.map(|copied| context.copy(copied)))
            }
            _ => Transition::stay(self),
        }
    }

    pub(super) const fn is_waiting(&self) -> bool {
        self.attempt.is_some()
    }

    pub(super) fn page(&self, view: &View<'_>) -> Page {
        if self.is_waiting() {
            return view.waiting(
                PageName::Notice,
                "notice-trying-title",
                "notice-trying",
                "notice-sent",
            );
        }
        let (main, cause) = faults(view.context);
        let help = code(view.context).map(|code| help(view, code));
        let mut blocks = vec![hero(view, main.as_ref())];
        if let Some(main) = &main {
            blocks.push(Block::Facts(facts(view, main, cause.as_ref())));
        }

        view.page(Content {
            name: PageName::Notice,
            title: None,
            lead: None,
            blocks,
            links: help.into_iter().collect(),
            buttons: self.buttons(view),
            focus: primary(view.context).into(),
            on_escape: Some(self.leave()),
        })
    }

    const fn leave(&self) -> Press {
        if self.at_start { Press::Close } else { Press::Back }
    }

    fn buttons(&self, view: &View<'_>) -> Vec<Button> {
        let change = |emphasis| {
            let id = match view.context.snapshot.key {
                Some(_) => "button-change-key",
                None => "button-enter-key",
            };
            view.button(id, Press::ChangeKey, emphasis)
        };
        let mut buttons = vec![match self.leave() {
            Press::Back => view.button("button-back", Press::Back, Emphasis::Secondary),
            _ => view.button("button-close", Press::Close, Emphasis::Secondary),
        }];
        match primary(view.context) {
            Press::Retry => {
                buttons.push(change(Emphasis::Secondary));
                buttons.push(view.button("button-retry", Press::Retry, Emphasis::Primary));
            }
            Press::StartActivation => {
                buttons.push(change(Emphasis::Secondary));
                buttons.push(view.button("button-activate", Press::StartActivation, Emphasis::Primary));
            }
            Press::Seller => {
                buttons.push(change(Emphasis::Secondary));
                buttons.push(view.button("button-seller", Press::Seller, Emphasis::Primary));
            }
            _ => buttons.push(change(Emphasis::Primary)),
        }

        buttons
    }
}

/// Returns the primary button, which depends on the kind of key, and on what the last attempt with
/// it has shown.
fn primary(context: &Context) -> Press {
    if context.snapshot.is_kms_client() {
        return Press::Retry;
    }
    if !context.snapshot.has_activatable_key() || context.snapshot.is_trial_over() {
        return Press::ChangeKey;
    }
    let last = context.snapshot.last_failure.as_ref();

    match last.and_then(|fault| remedy(fault.code())) {
        Some(way @ (Press::ChangeKey | Press::Seller)) => way,
        _ => Press::StartActivation,
    }
}

/// Returns the fault to report and, if it differs, the fault that made the last attempt to fix it
/// fail.
fn faults(context: &Context) -> (Option<Fault>, Option<Fault>) {
    let cause = context.snapshot.last_failure.clone();

    match context.snapshot.status.fault() {
        Some(main) => {
            let cause = cause.filter(|cause| cause.code() != main.code());
            (Some(main), cause)
        }
        None => (cause, None),
    }
}

fn hero(view: &View<'_>, main: Option<&Fault>) -> Block {
    let (mood, text) = match &view.context.snapshot.status {
        Status::Notice { .. } => (Mood::Bad, "everything-still-works"),
        Status::Grace { .. } | Status::Activated { .. } => (Mood::Care, "notice-waiting"),
    };
    let title = match main {
        Some(main) => view.locale.fault(main).title,
        None => view.text("overview-kms-waiting"),
    };

    // Whether a product works on when its terms are over, its vendor decides.
    let text = if main.is_some_and(Fault::is_about_terms) {
        view.product()
    } else {
        view.about_product(text)
    };

    Block::Hero { mood, title, text }
}

/// Returns the facts of the notice: what happened (from the main fault), why and what to do next
/// (from the cause, if there is one), and the codes to quote.
fn facts(view: &View<'_>, main: &Fault, cause: Option<&Fault>) -> Vec<Fact> {
    let Some(cause) = cause else {
        return fault_facts(view, main);
    };
    let words = view.locale.fault(main);
    let inner = view.locale.fault(cause);

    vec![
        view.fact("fact-what", words.what),
        view.fact("fact-why", inner.what),
        view.fact("fact-next", inner.next),
        view.quoted(format!("{} · {}", words.code, inner.code)),
    ]
}

/// Returns the code that leads to the cause.
pub(super) fn code(context: &Context) -> Option<Code> {
    let (main, cause) = faults(context);

    cause.or(main).map(|fault| fault.code())
}

fn help(view: &View<'_>, code: Code) -> Button {
    Button {
        label: view.locale.format("link-help", &[("code", code.as_str().into())]),
        ..view.link("link-help", Press::Support)
    }
}
