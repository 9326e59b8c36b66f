//! The requests to the service during a call, and the handling of its answers.

use crate::codes::ConfirmationType;
use crate::desk::control::{DeskField, DeskPress};
use crate::desk::effect::{Effect, Request};
use crate::desk::event::{Denial, Outcome, Reply};
use crate::desk::supervisor::{Order, Supervisor};
use crate::page::attempt::{Attempt, Attempts};
use crate::page::control::List;
use crate::wire::ConfirmationRequest;
use crate::wire::desk::{CallOutcome, ComputersRequest, ConfirmationOrder};

use super::Call;

/// The request that is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asking {
    pub(super) attempt: Attempt,
    pub(super) purpose: RequestPurpose,
    /// True if it is sent with the token of a supervisor at the call, or asks whose token that is.
    bears_supervisors_token: bool,
}

/// The kind of a request to the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RequestPurpose {
    LookUp,
    Confirmation(ConfirmationType),
    Raise,
    Computers,
    Removal,
    Release,
    File,
    Authority,
}

/// The result of an action other than a confirmation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::desk) enum ActionResult {
    /// More computers may use the key.
    Raised,
    /// The activation of a computer was released.
    Removed,
    /// The release code was accepted.
    Released,
    /// A request file was answered; the response is in this file.
    FileAnswered(String),
}

impl Call {
    pub(in crate::desk) fn look_up(&mut self, attempts: &mut Attempts) -> Reply {
        let (Some(id), Some(case)) = (self.installation_id(), self.case()) else {
            return Reply::default();
        };
        if self.asking.is_some() {
            return Reply::default();
        }

        self.ask(RequestPurpose::LookUp, Request::LookUp(case, id), attempts)
    }

    pub(super) fn confirm(
        &mut self,
        kind: ConfirmationType,
        reason: Option<String>,
        attempts: &mut Attempts,
    ) -> Reply {
        let (Some(installation_id), Some(case)) = (self.installation_id(), self.case()) else {
            return Reply::default();
        };
        let request = ConfirmationRequest {
            installation_id,
            kind,
        };
        let order = ConfirmationOrder { request, reason };

        self.ask(
            RequestPurpose::Confirmation(kind),
            Request::Confirm(case, order),
            attempts,
        )
    }

    pub(super) fn carry_out(&mut self, attempts: &mut Attempts) -> Reply {
        let (Some(id), Some(case)) = (self.installation_id(), self.case()) else {
            return Reply::default();
        };
        if self.asking.is_some() {
            return Reply::default();
        }
        if let Some(missing) = self.supervisor.missing() {
            return Reply::focusing(missing);
        }

        match self.supervisor.order() {
            Some(Order::Raise) => match self.supervisor.raise(id) {
                Some(request) => self.ask(RequestPurpose::Raise, Request::Raise(case, request), attempts),
                None => Reply::default(),
            },
            Some(Order::Remove) => match self.supervisor.removal(id) {
                Some(request) => self.ask(RequestPurpose::Removal, Request::Remove(case, request), attempts),
                None => Reply::default(),
            },
            Some(Order::Confirm) => {
                let reason = self.supervisor.reason().to_owned();
                let kind = if self.is_of_host() {
                    ConfirmationType::Permanent
                } else {
                    ConfirmationType::Provisional
                };
                self.confirm(kind, Some(reason), attempts)
            }
            None => Reply::default(),
        }
    }

    /// Requests the computers that use the key, or the next page of them.
    pub(super) fn list_computers(&mut self, attempts: &mut Attempts) -> Reply {
        let (Some(installation_id), Some(case)) = (self.installation_id(), self.case()) else {
            return Reply::default();
        };
        let cursor = match self.supervisor.computers() {
            None => None,
            Some(computers) if computers.next.is_some() => computers.next.clone(),
            Some(_) => return Reply::default(),
        };
        if self.asking.is_some() {
            return Reply::default();
        }
        let request = ComputersRequest {
            installation_id,
            cursor,
        };

        self.ask(
            RequestPurpose::Computers,
            Request::Computers(case, request),
            attempts,
        )
    }

    /// Asks the service whose token was typed for one act.
    pub(super) fn authorise(&mut self, attempts: &mut Attempts) -> Reply {
        match self.supervisor.typed_token() {
            Some(token) if self.asking.is_none() => {
                self.ask(RequestPurpose::Authority, Request::Authorise(token), attempts)
            }
            _ => Reply::focusing(DeskField::SUPERVISOR_TOKEN),
        }
    }

    /// Returns whether the request that is under way bears the token of a supervisor at the call.
    pub(in crate::desk) const fn is_asking_for_supervisor(&self) -> bool {
        matches!(self.asking, Some(asking) if asking.bears_supervisors_token)
    }

    pub(super) fn ask(
        &mut self,
        purpose: RequestPurpose,
        request: Request,
        attempts: &mut Attempts,
    ) -> Reply {
        let is_of_supervisor = matches!(
            purpose,
            RequestPurpose::Raise | RequestPurpose::Computers | RequestPurpose::Removal
        ) || matches!(&request, Request::Confirm(_, order) if order.reason.is_some());
        let authorising = self.supervisor.authorising().filter(|_| is_of_supervisor);
        let bears_supervisors_token = authorising.is_some() || purpose == RequestPurpose::Authority;
        let request = match authorising {
            Some(token) => Request::Authorised(token, Box::new(request)),
            None => request,
        };
        let attempt = attempts.next();
        self.asking = Some(Asking {
            attempt,
            purpose,
            bears_supervisors_token,
        });
        self.denied = None;
        self.done = None;

        Reply::doing(Effect::Ask(attempt, request))
    }

    pub(in crate::desk) fn take(
        &mut self,
        attempt: Attempt,
        outcome: Outcome,
        attempts: &mut Attempts,
    ) -> Reply {
        let Some(asking) = self.asking.filter(|asking| asking.attempt == attempt) else {
            return Reply::default();
        };
        self.asking = None;

        match outcome {
            Outcome::Found(Ok(known)) => {
                self.known = Some(*known);
                match asking.purpose {
                    RequestPurpose::Raise => self.done = Some(ActionResult::Raised),
                    RequestPurpose::Removal => self.note_removal(),
                    _ => return Reply::default(),
                }
                self.supervisor = Supervisor::default();
                self.focus_on_primary()
            }
            Outcome::Confirmed(Ok(answer)) => {
                self.repeats = vec![0; answer.confirmation_id.groups().len()];
                self.reading = 0;
                if let Some(known) = &mut self.known {
                    (known.used, known.limit) = (answer.used, answer.limit);
                }
                self.outcome = Some(match answer.kind {
                    ConfirmationType::Permanent => CallOutcome::Confirmed,
                    ConfirmationType::Provisional => CallOutcome::Provisional,
                });
                self.confirmation = Some(*answer);
                self.supervisor = Supervisor::default();
                self.is_refusing = false;
                Reply::focusing(List::InstallationGroups)
            }
            Outcome::Released(Ok(_)) => {
                self.release = None;
                self.confirmation = None;
                self.outcome = Some(CallOutcome::Released);
                let reply = self.look_up(attempts);
                self.done = Some(ActionResult::Released);
                reply
            }
            Outcome::FileAnswered(Ok(path)) => {
                if let Some(path) = path {
                    self.done = Some(ActionResult::FileAnswered(path));
                    self.outcome = Some(CallOutcome::Confirmed);
                }
                Reply::default()
            }
            Outcome::Listed(Ok(page)) => {
                // While its confirmation ID is read, the caller's own computer is hardly meant.
                let callers = match (&self.known, &self.confirmation) {
                    (Some(known), None) => known.activation.as_ref(),
                    _ => None,
                };
                self.supervisor
                    .list(page, callers.map(|activation| activation.activation_id.as_str()));
                Reply::default()
            }
            Outcome::Authorised(answer) => {
                self.supervisor.take_authority(answer);
                self.authorised(attempts)
            }
            // It is the supervisor's token, not the agent's.
            Outcome::Found(Err(denied @ Denial::Token))
            | Outcome::Listed(Err(denied @ Denial::Token))
            | Outcome::Confirmed(Err(denied @ Denial::Token)) => {
                self.supervisor.refuse(denied);
                Reply::focusing(DeskField::SUPERVISOR_TOKEN)
            }
            Outcome::Found(Err(denied))
            | Outcome::Listed(Err(denied))
            | Outcome::Confirmed(Err(denied))
            | Outcome::Released(Err(denied))
            | Outcome::FileAnswered(Err(denied)) => {
                if denied.is_refusal() {
                    self.outcome = self.outcome.or(Some(CallOutcome::Refused));
                }
                self.denied = Some(denied);
                if self.is_id_refused() {
                    Reply::focusing(self.focus())
                } else {
                    Reply::default()
                }
            }
            Outcome::SignedIn(_) | Outcome::Recorded(_) => Reply::default(),
        }
    }

    /// Leads on to the act that a supervisor has authorised, or back to the token.
    fn authorised(&mut self, attempts: &mut Attempts) -> Reply {
        match (self.supervisor.authority().name(), self.supervisor.order()) {
            (None, _) => Reply::focusing(DeskField::SUPERVISOR_TOKEN),
            (Some(_), None) => Reply::focusing(DeskPress::ORDER_RAISE),
            (Some(_), Some(order)) => self.order(order, attempts),
        }
    }

    /// Notes that the activation of a computer was released. The confirmation given to the caller
    /// remains valid, unless the computer was the caller's own.
    fn note_removal(&mut self) {
        self.done = Some(ActionResult::Removed);
        if self
            .known
            .as_ref()
            .is_some_and(|known| known.activation.is_none())
        {
            self.confirmation = None;
        }
        if self.confirmation.is_none() {
            self.outcome = Some(CallOutcome::Released);
        }
    }

    fn focus_on_primary(&self) -> Reply {
        if self.can_confirm() && !self.has_released() {
            Reply::focusing(DeskPress::CONFIRM)
        } else {
            Reply::default()
        }
    }
}
