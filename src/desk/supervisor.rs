//! The actions that require a supervisor, and a reason.

use super::effect::Token;
use super::event::Denial;
use crate::codes::InstallationId;
use crate::codes::input::digits;
use crate::desk::control::{COMPUTERS, DeskField};
use crate::page::control::{Control, Field};
use crate::wire::admin::{ComputerEntry, Listing, Role};
use crate::wire::desk::{MAX_RAISE, MAX_REASON, RaiseRequest, RemovalRequest, SessionAnswer};
use zeroize::Zeroizing;

/// An action that requires a supervisor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// Let more computers use the key.
    Raise,
    /// Release the activation of a computer.
    Remove,
    /// Issue a confirmation ID that requires a reason: one for 72 hours, or one for a KMS host.
    Confirm,
}

/// The state of the supervisor's panel: the chosen action and its entries.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Supervisor {
    is_open: bool,
    order: Option<Order>,
    amount: String,
    reason: String,
    computers: Option<Computers>,
    authority: Authority,
}

/// The authority of a supervisor who has come to the call, for one act.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Authority {
    token: Token,
    /// The supervisor's name, once the service has told whose token it is.
    name: Option<String>,
    refused: Option<Denial>,
}

impl Authority {
    /// Returns the text typed.
    pub(super) fn typed(&self) -> &str {
        &self.token.0
    }

    /// Returns the supervisor's name, if the act is authorised.
    pub(super) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns the reason why the token does not authorise.
    pub(super) const fn refused(&self) -> Option<&Denial> {
        self.refused.as_ref()
    }
}

/// The computers that use the key, as far as they have been listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Computers {
    pub(super) listed: Vec<ComputerEntry>,
    /// The cursor that leads to more of them.
    pub(super) next: Option<String>,
    pub(super) chosen: Option<usize>,
}

impl Supervisor {
    pub(super) const fn is_open(&self) -> bool {
        self.is_open
    }

    /// Opens or closes the panel. An authority that was not used ends.
    pub(super) fn toggle(&mut self) {
        self.is_open = !self.is_open;
        self.authority = Authority::default();
    }

    pub(super) const fn authority(&self) -> &Authority {
        &self.authority
    }

    pub(super) fn type_token(&mut self, typed: String) {
        self.authority = Authority {
            token: Token(Zeroizing::new(typed)),
            ..Authority::default()
        };
    }

    /// Returns the token to ask the service about, if one was typed.
    pub(super) fn typed_token(&self) -> Option<Token> {
        let token = self.authority.token.0.trim();

        (!token.is_empty()).then(|| Token(Zeroizing::new(token.to_owned())))
    }

    /// Takes the service's answer about the typed token.
    pub(super) fn take_authority(&mut self, answer: Result<SessionAnswer, Denial>) {
        match answer {
            Ok(session) if is_supervisor(Some(session.role)) => self.authority.name = Some(session.name),
            Ok(_) => self.refuse(Denial::Role),
            Err(denied) => self.refuse(denied),
        }
    }

    /// Ends the authority, for this reason.
    pub(super) fn refuse(&mut self, denied: Denial) {
        self.authority.name = None;
        self.authority.refused = Some(denied);
    }

    /// Returns the token with which an authorised act is requested.
    pub(super) fn authorising(&self) -> Option<Token> {
        self.authority.name.as_ref()?;

        self.typed_token()
    }

    pub(super) const fn order(&self) -> Option<Order> {
        self.order
    }

    pub(super) fn amount(&self) -> &str {
        &self.amount
    }

    pub(super) fn reason(&self) -> &str {
        self.reason.trim()
    }

    pub(super) fn typed_reason(&self) -> &str {
        &self.reason
    }

    /// Chooses an action, and returns its first field. The text typed is kept.
    pub(super) const fn choose(&mut self, order: Order) -> Field {
        self.is_open = true;
        self.order = Some(order);

        match order {
            Order::Raise => DeskField::AMOUNT,
            Order::Remove | Order::Confirm => DeskField::REASON,
        }
    }

    pub(super) fn type_amount(&mut self, typed: &str) {
        self.amount = digits(typed).chars().take(4).collect();
    }

    pub(super) fn type_reason(&mut self, typed: &str) {
        self.reason = typed.chars().take(MAX_REASON).collect();
    }

    fn by(&self) -> Option<u32> {
        self.amount.parse().ok().filter(|by| (1..=MAX_RAISE).contains(by))
    }

    /// Returns whether an amount was typed that is out of range.
    pub(super) fn is_amount_wrong(&self) -> bool {
        !self.amount.is_empty() && self.by().is_none()
    }

    /// Returns whether the action can be carried out.
    pub(super) fn is_complete(&self) -> bool {
        self.order.is_some() && self.missing().is_none()
    }

    /// Returns the first control whose entry the chosen action still needs.
    pub(super) fn missing(&self) -> Option<Control> {
        let reason = || self.reason().is_empty().then(|| DeskField::REASON.into());

        match self.order? {
            Order::Raise if self.by().is_none() => Some(DeskField::AMOUNT.into()),
            Order::Remove if self.chosen().is_none() => Some(COMPUTERS.into()),
            Order::Raise | Order::Remove | Order::Confirm => reason(),
        }
    }

    pub(super) fn raise(&self, installation_id: InstallationId) -> Option<RaiseRequest> {
        Some(RaiseRequest {
            installation_id,
            by: self.by()?,
            reason: self.reason().to_owned(),
        })
    }

    pub(super) fn removal(&self, installation_id: InstallationId) -> Option<RemovalRequest> {
        Some(RemovalRequest {
            installation_id,
            activation_id: Some(self.chosen()?.activation_id.clone()),
            reason: self.reason().to_owned(),
        })
    }

    /// Returns the computers, once they are listed.
    pub(super) const fn computers(&self) -> Option<&Computers> {
        self.computers.as_ref()
    }

    /// Adds a page of computers to the list. The caller's own computer, if it is among them, is
    /// chosen, unless another one was chosen already.
    pub(super) fn list(&mut self, page: Listing<ComputerEntry>, callers: Option<&str>) {
        let computers = self.computers.get_or_insert_with(|| Computers {
            listed: Vec::new(),
            next: None,
            chosen: None,
        });
        computers.listed.extend(page.items);
        computers.next = page.next;
        let callers = computers
            .listed
            .iter()
            .position(|computer| Some(computer.activation_id.as_str()) == callers);
        computers.chosen = computers.chosen.or(callers);
    }

    pub(super) fn choose_computer(&mut self, index: usize) {
        if let Some(computers) = &mut self.computers
            && index < computers.listed.len()
        {
            computers.chosen = Some(index);
        }
    }

    fn chosen(&self) -> Option<&ComputerEntry> {
        let computers = self.computers.as_ref()?;

        computers.listed.get(computers.chosen?)
    }
}

/// Returns whether this role may carry out the supervisor's actions.
pub(super) const fn is_supervisor(role: Option<Role>) -> bool {
    matches!(role, Some(Role::Supervisor | Role::Administrator))
}
