//! A call: the agent enters the installation ID, looks it up, and reads out the confirmation ID.

mod asking;
mod release;

use std::path::PathBuf;

use jiff::Timestamp;

use crate::codes::digit_groups::GROUPS;
use crate::codes::{ConfirmationType, InstallationId, KeyKind};
use crate::desk::control::{COMPUTERS, DeskField, DeskPress};
use crate::fault::Fault;
use crate::locale::Language;
use crate::page::attempt::{Attempt, Attempts};
use crate::page::boxes::DigitBoxes;
use crate::page::control::{Control, Field, List, Press};
use crate::page::input::Input;
use crate::wire::admin::Role;
use crate::wire::desk::{CallOutcome, CallRecord, Case, LONGEST_CALL};
use crate::wire::{ConfirmationAnswer, LookupAnswer};

use super::boxes::Boxes;
use super::effect::{Effect, Request};
use super::event::{Denial, Moment, Reply};
use super::supervisor::{Order, Supervisor, is_supervisor};

pub(super) use asking::ActionResult;
use asking::{Asking, RequestPurpose};

/// The first box of the release code among the boxes of the page: those of the installation ID come
/// before it.
pub(super) const RELEASE_BOX: usize = GROUPS;

/// A call.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Call {
    began: Option<(Timestamp, Case)>,
    pub(super) boxes: Boxes,
    asking: Option<Asking>,
    pub(super) known: Option<LookupAnswer>,
    pub(super) denied: Option<Denial>,
    pub(super) confirmation: Option<ConfirmationAnswer>,
    /// The group of the confirmation ID that is being read out.
    pub(super) reading: usize,
    /// The number of times that each group of the confirmation ID was repeated.
    pub(super) repeats: Vec<u16>,
    pub(super) is_refusing: bool,
    /// True if everything is shown while the confirmation ID is read aloud.
    is_unfolded: bool,
    /// True from the copy of the confirmation ID until the next input.
    pub(super) has_copied: bool,
    pub(super) supervisor: Supervisor,
    /// The boxes of the release code, while the console asks for one.
    pub(super) release: Option<DigitBoxes>,
    pub(super) done: Option<ActionResult>,
    outcome: Option<CallOutcome>,
    /// The outcome with which the call was recorded when it was ended, before it was opened again.
    recorded: Option<CallOutcome>,
}

impl Call {
    /// Returns whether the call has begun: the first digits start it.
    #[must_use]
    pub const fn has_begun(&self) -> bool {
        self.began.is_some()
    }

    /// Returns the installation ID, once it is complete.
    #[must_use]
    pub fn installation_id(&self) -> Option<InstallationId> {
        self.boxes.installation_id()
    }

    /// Returns the case number.
    pub(super) fn case(&self) -> Option<Case> {
        self.began.map(|(_, case)| case)
    }

    /// Returns the duration of the call, in seconds.
    pub(super) fn seconds(&self, now: Timestamp) -> u32 {
        let began = self.began.map_or(now, |(began, _)| began);

        u32::try_from(now.as_second().saturating_sub(began.as_second())).unwrap_or_default()
    }

    /// Returns whether what is known is folded to one line: while the confirmation ID is read.
    pub(super) const fn is_folded(&self) -> bool {
        self.confirmation.is_some() && !self.is_unfolded
    }

    pub(super) const fn is_waiting(&self) -> bool {
        self.asking.is_some()
    }

    pub(super) fn is_waiting_for(&self, attempt: Attempt) -> bool {
        self.asking.is_some_and(|asking| asking.attempt == attempt)
    }

    pub(super) const fn stop_waiting(&mut self) {
        self.asking = None;
    }

    /// Returns whether the digits can be changed: not while a request uses them.
    pub(super) const fn can_change(&self) -> bool {
        !matches!(self.asking, Some(asking) if !matches!(asking.purpose, RequestPurpose::LookUp))
    }

    /// Returns whether the caller's key is that of a KMS host, for which a supervisor must confirm.
    pub(super) fn is_of_host(&self) -> bool {
        self.known
            .as_ref()
            .is_some_and(|known| known.kind == KeyKind::KmsHost)
    }

    /// Returns the decision against the caller's request, if there is one: a refusal of the service,
    /// or a key that is blocked.
    pub(super) fn decided(&self) -> Option<Denial> {
        let is_blocked = self.known.as_ref().is_some_and(|known| known.blocked);

        self.denied
            .clone()
            .filter(Denial::is_refusal)
            .or_else(|| is_blocked.then_some(Denial::Fault(Fault::BlockedKey)))
    }

    /// Returns whether an activation of the key was released in this call, and nothing was confirmed
    /// since.
    pub(super) const fn has_released(&self) -> bool {
        matches!(self.outcome, Some(CallOutcome::Released)) && self.confirmation.is_none()
    }

    /// Returns whether the agent can request a confirmation ID.
    pub(super) fn can_confirm(&self) -> bool {
        self.asking.is_none()
            && !self.is_confirmed()
            && self.known.as_ref().is_some_and(|known| !known.blocked)
            && !self.is_refusing
    }

    /// Returns whether the caller has a permanent confirmation ID. After one for 72 hours a
    /// permanent one can still follow.
    pub(super) fn is_confirmed(&self) -> bool {
        self.confirmation
            .as_ref()
            .is_some_and(|answer| answer.kind == ConfirmationType::Permanent)
    }

    /// Returns whether the call consisted only of answering a file.
    pub(super) fn is_by_file(&self) -> bool {
        self.boxes.is_empty() && matches!(self.done, Some(ActionResult::FileAnswered(_)))
    }

    /// Returns whether the service knows the installation ID to be wrong although the check digits
    /// of all its groups are right.
    pub(super) const fn is_id_refused(&self) -> bool {
        matches!(&self.denied, Some(Denial::Fault(Fault::InstallationIdNotRight)))
    }

    /// Returns the control that should have the focus.
    pub(super) fn focus(&self) -> Control {
        match (&self.release, &self.confirmation) {
            // Any group may be the wrong one: all of them are read again from the first on.
            _ if self.is_id_refused() => Field::CodeBox(0).into(),
            (Some(boxes), _) => Field::CodeBox(RELEASE_BOX + boxes.first_to_mend()).into(),
            (None, Some(_)) => List::InstallationGroups.into(),
            (None, None) => Field::CodeBox(self.boxes.first_to_mend()).into(),
        }
    }

    /// Returns the record of the call, which ends now; `None` if no call has begun, or if nothing
    /// has happened since it was recorded.
    pub(super) fn record(&mut self, moment: Moment, language: Language) -> Option<CallRecord> {
        self.began?;
        let outcome = self.outcome.unwrap_or(CallOutcome::Abandoned);
        if self.recorded.replace(outcome) == Some(outcome) {
            return None;
        }

        Some(CallRecord {
            seconds: self.seconds(moment.now).min(LONGEST_CALL),
            outcome,
            heard: self.boxes.corrections(),
            read: self.repeats.clone(),
            language: Some(language.tag().to_owned()),
        })
    }

    pub(super) fn act(
        &mut self,
        input: Input,
        moment: Moment,
        role: Option<Role>,
        attempts: &mut Attempts,
    ) -> Reply {
        self.has_copied = false;
        if let Input::Edit(Field::CodeBox(_), text) | Input::Paste(Field::CodeBox(_), text) = &input
            && let Some(reply) = self.hear_report(text, moment, attempts)
        {
            return reply;
        }
        match input {
            Input::Edit(Field::CodeBox(index), typed) if index >= RELEASE_BOX => {
                self.hear_release(|boxes| boxes.edit(index - RELEASE_BOX, &typed))
            }
            Input::Paste(Field::CodeBox(index), text) if index >= RELEASE_BOX => {
                self.hear_release(|boxes| boxes.paste(index - RELEASE_BOX, &text))
            }
            Input::Edit(Field::CodeBox(index), typed) => {
                self.hear(moment, attempts, |boxes| boxes.edit(index, &typed))
            }
            Input::Paste(Field::CodeBox(index), text) => {
                self.hear(moment, attempts, |boxes| boxes.paste(index, &text))
            }
            Input::Edit(DeskField::AMOUNT, typed) => {
                self.supervisor.type_amount(&typed);
                Reply::default()
            }
            Input::Edit(DeskField::SUPERVISOR_TOKEN, typed) => {
                self.supervisor.type_token(typed);
                Reply::default()
            }
            Input::Edit(DeskField::REASON, typed) => {
                self.supervisor.type_reason(&typed);
                Reply::default()
            }
            Input::Choose(List::InstallationGroups, index)
            | Input::Highlight(List::InstallationGroups, index) => {
                self.read(index);
                Reply::default()
            }
            Input::Choose(COMPUTERS, index) | Input::Highlight(COMPUTERS, index) => {
                self.supervisor.choose_computer(index);
                Reply::default()
            }
            Input::Drop(path) => self.answer_file(Some(path), moment, attempts),
            Input::Press(press) => self.press(press, moment, role, attempts),
            _ => Reply::default(),
        }
    }

    fn press(&mut self, press: Press, moment: Moment, role: Option<Role>, attempts: &mut Attempts) -> Reply {
        match press {
            DeskPress::CLEAR_DIGITS if self.can_change() => {
                self.boxes.clear();
                self.forget();
                Reply::focusing(Field::CodeBox(0))
            }
            Press::ExchangeGroups if self.is_release_swapped() => {
                self.hear_release(|boxes| boxes.exchange().then(|| boxes.first_to_mend()))
            }
            Press::ExchangeGroups => self.hear(moment, attempts, |boxes| {
                boxes.exchange().then(|| boxes.first_to_mend())
            }),
            DeskPress::LOOK_UP => self.look_up(attempts),
            // For a KMS host a supervisor confirms, and must give a reason.
            DeskPress::CONFIRM if self.can_confirm() && self.is_of_host() => {
                self.order(Order::Confirm, attempts)
            }
            DeskPress::CONFIRM if self.can_confirm() => {
                self.confirm(ConfirmationType::Permanent, None, attempts)
            }
            DeskPress::NEXT_GROUP if self.confirmation.is_some() => {
                self.read(self.reading + 1);
                Reply::focusing(List::InstallationGroups)
            }
            DeskPress::PREVIOUS_GROUP if self.confirmation.is_some() => {
                self.read(self.reading.saturating_sub(1));
                Reply::focusing(List::InstallationGroups)
            }
            DeskPress::REPEAT_GROUP if self.confirmation.is_some() => {
                if let Some(repeats) = self.repeats.get_mut(self.reading) {
                    *repeats = repeats.saturating_add(1);
                }
                Reply::focusing(List::InstallationGroups)
            }
            DeskPress::FOLD => {
                self.is_unfolded = !self.is_unfolded;
                Reply::default()
            }
            DeskPress::COPY_CONFIRMATION => match &self.confirmation {
                Some(answer) => {
                    self.has_copied = true;
                    Reply::doing(Effect::Copy(answer.confirmation_id.to_string()))
                }
                None => Reply::default(),
            },
            DeskPress::REFUSE if self.case().is_some() => {
                self.is_refusing = true;
                self.outcome = self.outcome.or(Some(CallOutcome::Refused));
                Reply::focusing(DeskPress::RESUME)
            }
            DeskPress::RESUME => {
                self.is_refusing = false;
                self.outcome = self.outcome.filter(|outcome| *outcome != CallOutcome::Refused);
                let focus = self.focus();
                Reply::focusing(focus)
            }
            DeskPress::SUPERVISE if self.known.is_some() => {
                self.supervisor.toggle();
                match (self.supervisor.is_open(), is_supervisor(role)) {
                    (false, _) => Reply::default(),
                    (true, false) => Reply::focusing(DeskField::SUPERVISOR_TOKEN),
                    (true, true) => Reply::focusing(DeskPress::ORDER_RAISE),
                }
            }
            DeskPress::AUTHORISE => self.authorise(attempts),
            DeskPress::ORDER_RAISE if self.can_order(role) => self.order(Order::Raise, attempts),
            DeskPress::ORDER_REMOVAL if self.can_order(role) => self.order(Order::Remove, attempts),
            DeskPress::ORDER_PROVISIONAL if self.can_order(role) => self.order(Order::Confirm, attempts),
            DeskPress::MORE_COMPUTERS if self.is_supervised(role) => self.list_computers(attempts),
            DeskPress::CARRY_OUT if self.is_supervised(role) => self.carry_out(attempts),
            DeskPress::OPEN_RELEASE if self.installation_id().is_some() => self.toggle_release(),
            DeskPress::TAKE_RELEASE => self.take_release(attempts),
            DeskPress::ANSWER_FILE => self.answer_file(None, moment, attempts),
            _ => Reply::default(),
        }
    }

    /// Returns whether the supervisor's actions can be carried out: by a supervisor who is signed in,
    /// or by one who has come to the call.
    fn is_supervised(&self, role: Option<Role>) -> bool {
        is_supervisor(role) || self.supervisor.authority().name().is_some()
    }

    /// Ends the authority of a supervisor who has come to the call.
    pub(super) fn send_supervisor_away(&mut self) {
        self.supervisor = Supervisor::default();
    }

    fn can_order(&self, role: Option<Role>) -> bool {
        self.is_supervised(role) && self.known.is_some()
    }

    pub(super) fn order(&mut self, order: Order, attempts: &mut Attempts) -> Reply {
        let focus = self.supervisor.choose(order);
        let mut reply = match order {
            Order::Remove if self.supervisor.computers().is_none() => self.list_computers(attempts),
            _ => Reply::default(),
        };
        reply.focus = Some(focus.into());

        reply
    }

    fn answer_file(&mut self, path: Option<PathBuf>, moment: Moment, attempts: &mut Attempts) -> Reply {
        if self.asking.is_some() {
            return Reply::default();
        }
        self.begin(moment);

        self.ask(RequestPurpose::File, Request::AnswerFile(path), attempts)
    }

    fn begin(&mut self, moment: Moment) {
        self.began.get_or_insert((moment.now, Case::drawn(moment.chance)));
    }

    /// Changes the digits of the installation ID.
    fn hear(
        &mut self,
        moment: Moment,
        attempts: &mut Attempts,
        change: impl FnOnce(&mut Boxes) -> Option<usize>,
    ) -> Reply {
        if !self.can_change() {
            return Reply::default();
        }
        let before = self.installation_id();
        let focus = change(&mut self.boxes);
        if !self.boxes.is_empty() {
            self.begin(moment);
        }
        let now = self.installation_id();
        let mut reply = Reply::default();
        if now != before {
            self.forget();
            if now.is_some() {
                reply = self.look_up(attempts);
            }
        }
        if let Some(focus) = focus {
            reply.focus = Some(Field::CodeBox(focus).into());
        }

        reply
    }

    /// Clears everything that belongs to the previous installation ID.
    fn forget(&mut self) {
        self.asking = None;
        self.known = None;
        self.denied = None;
        self.confirmation = None;
        self.supervisor = Supervisor::default();
        self.release = None;
        self.done = None;
        self.is_refusing = false;
    }

    fn read(&mut self, group: usize) {
        let last = self.repeats.len().saturating_sub(1);
        self.reading = group.min(last);
    }
}
