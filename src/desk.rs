//! The console of the help desk, for the other side of a call: an installation ID goes in, a
//! confirmation ID comes out, and the console shows what the caller sees meanwhile.
//!
//! Its structure is that of the wizard. [`Desk::update`] is a pure state machine. [`Desk::page`]
//! describes the screen as the same plain data as the wizard's, so that the same widgets draw it.
//! The driver of the console carries out the [`Effect`]s.

pub mod boxes;
pub mod call;
pub mod caller;
pub mod command;
pub mod control;
pub mod effect;
pub mod event;
pub mod explain;
pub mod page;
pub mod runner;
pub mod sign_in;
mod speech;
mod supervisor;
mod vault;
pub mod window;

#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::desk::control::{DeskField, DeskPress};
use crate::locale::{Language, Locale};
use crate::page::attempt::{Attempt, Attempts};
use crate::page::control::{Control, Field, List, Press};
use crate::page::input::Input;
use crate::wire::desk::SessionAnswer;

use call::Call;
use caller::Caller;
use effect::{Effect, Request, Token};
use event::{Denial, Event, Moment, Outcome, Reply};
use sign_in::SignIn;

/// The console of the help desk.
#[derive(Debug)]
pub struct Desk {
    catalogue: Arc<Catalogue>,
    screen: Screen,
    session: Option<SessionAnswer>,
    /// True if the token is in the system's keyring; `None` while nobody is signed in.
    is_kept: Option<bool>,
    /// False if the keyring was switched off.
    uses_keyring: bool,
    caller: Caller,
    languages_open: bool,
    attempts: Attempts,
    /// True while the console asks whether to sign out during a call.
    is_leaving: bool,
    /// The call that was ended last, to be opened again.
    last: Option<Box<Call>>,
    /// A request file that waits until a member of staff is signed in.
    request_file: Option<PathBuf>,
    /// The token of the demonstration, for whoever has no administrator to get one from.
    demonstration: Option<Token>,
}

/// The screen of the console.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // there is one
enum Screen {
    /// The sign-in page, with an interrupted call that continues afterwards.
    SignIn(SignIn, Option<Box<Call>>),
    /// A call.
    Call(Call),
}

impl Desk {
    /// Opens the console. The caller must carry out the returned effects at once.
    #[must_use]
    pub fn open(catalogue: Arc<Catalogue>, locale: &Locale) -> (Self, Vec<Effect>) {
        let caller = Caller::new(locale.language());
        let mut desk = Self {
            catalogue,
            screen: Screen::SignIn(SignIn::default(), None),
            session: None,
            is_kept: None,
            uses_keyring: true,
            caller,
            languages_open: false,
            attempts: Attempts::default(),
            is_leaving: false,
            last: None,
            request_file: None,
            demonstration: None,
        };
        let attempt = desk.attempts.next();
        desk.screen = Screen::SignIn(SignIn::from_keyring(attempt), None);

        (desk, vec![Effect::Ask(attempt, Request::Recall)])
    }

    /// Sets a request file to answer as soon as a member of staff is signed in.
    #[must_use]
    pub fn with_request_file(self, request_file: Option<PathBuf>) -> Self {
        Self { request_file, ..self }
    }

    /// Sets that the token is not to be saved in the system's keyring.
    #[must_use]
    pub fn without_keyring(self) -> Self {
        Self {
            uses_keyring: false,
            ..self
        }
    }

    /// Sets the token of the demonstration, which the sign-in page offers.
    #[must_use]
    pub fn in_demonstration(self, token: Token) -> Self {
        Self {
            demonstration: Some(token),
            ..self
        }
    }

    /// Handles an event. An event that does not apply to the current screen leaves the state
    /// unchanged.
    pub fn update(&mut self, event: Event, moment: Moment) -> Reply {
        match event {
            Event::Input(input) => self.act(input, moment),
            Event::Outcome(attempt, outcome) => self.take(attempt, outcome, moment),
        }
    }

    /// Returns whether a call is in progress, so that its clock runs.
    #[must_use]
    pub const fn is_in_call(&self) -> bool {
        matches!(&self.screen, Screen::Call(call) if call.has_begun())
    }

    fn ask(&mut self, request: Request) -> (Attempt, Effect) {
        let attempt = self.attempts.next();

        (attempt, Effect::Ask(attempt, request))
    }

    fn act(&mut self, input: Input, moment: Moment) -> Reply {
        match &input {
            Input::Press(Press::OpenLanguages) => {
                self.languages_open = !self.languages_open;
                let focus: Control = if self.languages_open {
                    List::Languages.into()
                } else {
                    Press::OpenLanguages.into()
                };
                return Reply::focusing(focus);
            }
            Input::Leave(List::Languages) => {
                self.languages_open = false;
                return Reply::default();
            }
            Input::Choose(List::Languages, index) => {
                self.languages_open = false;
                let effects = Language::ALL.get(*index).copied().map(Effect::UseLanguage);
                return Reply {
                    effects: effects.into_iter().collect(),
                    focus: Some(Press::OpenLanguages.into()),
                };
            }
            Input::Press(Press::Close) => return Reply::doing(Effect::Close),
            Input::Press(DeskPress::SIGN_OUT) if self.is_in_call() => {
                self.is_leaving = true;
                return Reply::focusing(DeskPress::STAY);
            }
            Input::Press(DeskPress::SIGN_OUT | DeskPress::SIGN_OUT_NOW) => return self.sign_out(None, None),
            Input::Press(DeskPress::STAY) => {
                self.is_leaving = false;
                return match &self.screen {
                    Screen::Call(call) => Reply::focusing(call.focus()),
                    Screen::SignIn(..) => Reply::default(),
                };
            }
            Input::Press(press) if self.caller.press(*press) => return Reply::default(),
            Input::Drop(path) if matches!(self.screen, Screen::SignIn(..)) => {
                self.request_file = Some(path.clone());
                return Reply::default();
            }
            Input::Edit(DeskField::CODE_QUERY, query) => {
                self.caller.search(query.clone());
                return Reply::default();
            }
            _ => {}
        }
        match &mut self.screen {
            Screen::SignIn(sign_in, _) => {
                let input = match (input, &self.demonstration) {
                    (Input::Press(DeskPress::USE_DEMONSTRATION), Some(token)) if !sign_in.is_waiting() => {
                        sign_in.enter(token.clone());
                        Input::Press(DeskPress::SIGN_IN)
                    }
                    (input, _) => input,
                };
                let Some(request) = sign_in.act(input) else {
                    return Reply::default();
                };
                let (attempt, effect) = self.ask(request);
                if let Screen::SignIn(sign_in, _) = &mut self.screen {
                    sign_in.wait_for(attempt);
                }
                Reply::doing(effect)
            }
            Screen::Call(_) => self.act_in_call(input, moment),
        }
    }

    fn act_in_call(&mut self, input: Input, moment: Moment) -> Reply {
        let Screen::Call(call) = &mut self.screen else {
            return Reply::default();
        };
        match input {
            Input::Press(DeskPress::FINISH) => return self.finish(moment),
            Input::Press(DeskPress::REOPEN) if !call.has_begun() => return self.reopen(),
            _ => {}
        }
        let role = self.session.as_ref().map(|session| session.role);
        call.act(input, moment, role, &mut self.attempts)
    }

    /// Ends the call, and has it recorded. It can be opened again until the next one has ended.
    fn finish(&mut self, moment: Moment) -> Reply {
        let Screen::Call(call) = &mut self.screen else {
            return Reply::default();
        };
        let mut reply = Reply::focusing(Field::CodeBox(0));
        self.is_leaving = false;
        if call.has_begun() {
            let record = call.record(moment, self.caller.language());
            call.send_supervisor_away();
            self.last = Some(Box::new(std::mem::take(call)));
            self.caller.hang_up();
            reply.effects = record
                .map(|record| self.ask(Request::Record(record)).1)
                .into_iter()
                .collect();
        }

        reply
    }

    /// Asks again what was not answered when the token ended.
    fn go_on(&mut self) -> Reply {
        match &mut self.screen {
            Screen::Call(call) if call.known.is_none() => call.look_up(&mut self.attempts),
            _ => Reply::default(),
        }
    }

    fn reopen(&mut self) -> Reply {
        let Some(call) = self.last.take() else {
            return Reply::default();
        };
        let focus = call.focus();
        self.screen = Screen::Call(*call);

        Reply::focusing(focus)
    }

    fn take(&mut self, attempt: Attempt, outcome: Outcome, moment: Moment) -> Reply {
        if let Outcome::SignedIn(signed_in) = outcome {
            return self.signed_in(attempt, signed_in, moment);
        }
        let Screen::Call(call) = &mut self.screen else {
            return Reply::default();
        };
        let is_agents = outcome.is_denied_the_token() && !call.is_asking_for_supervisor();
        if is_agents && call.is_waiting_for(attempt) {
            // The digits typed are kept; the call continues after the next sign-in.
            call.stop_waiting();
            let call = std::mem::take(call);
            return self.sign_out(Some(Denial::Token), Some(Box::new(call)));
        }
        call.take(attempt, outcome, &mut self.attempts)
    }

    fn signed_in(
        &mut self,
        attempt: Attempt,
        result: Result<event::SignedIn, Denial>,
        moment: Moment,
    ) -> Reply {
        let Screen::SignIn(sign_in, waiting) = &mut self.screen else {
            return Reply::default();
        };
        if !sign_in.is_waiting_for(attempt) {
            return Reply::default();
        }
        match result {
            Ok(signed_in) => {
                let call = waiting.take().map_or_else(Call::default, |call| *call);
                let focus = call.focus();
                self.session = Some(signed_in.session);
                self.is_kept = Some(signed_in.is_kept);
                self.screen = Screen::Call(call);
                let mut reply = match self.request_file.take() {
                    Some(path) => self.act_in_call(Input::Drop(path), moment),
                    None => self.go_on(),
                };
                reply.focus = Some(focus);
                reply
            }
            Err(denied) => {
                sign_in.refuse(denied);
                Reply::focusing(DeskField::TOKEN)
            }
        }
    }

    fn sign_out(&mut self, why: Option<Denial>, call: Option<Box<Call>>) -> Reply {
        let is_asked = why.is_none();
        self.session = None;
        self.is_kept = None;
        self.last = None;
        self.is_leaving = false;
        self.screen = Screen::SignIn(SignIn::after_denial(why), call);
        let mut reply = Reply::focusing(DeskField::TOKEN);
        if is_asked {
            let (_, effect) = self.ask(Request::Forget);
            reply.effects.push(effect);
        }

        reply
    }
}
