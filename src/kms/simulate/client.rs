//! A computer with a KMS client. Its licence state is evaluated by the rules that the product uses.

use jiff::Timestamp;

use super::fleet::Person;
use super::random::Random;
use crate::catalogue::{Catalogue, Product};
use crate::codes::ProductKey;
use crate::fault::{Code, Fault};
use crate::licence::{
    Attention, Background, Here, History, Nonce, State, Status, Token, Window, accept, attention, status,
};
use crate::machine::{PartKind, Parts, RawParts};
use crate::wire::kms::{ClientId, LeaseRequest};

/// The data that all clients share.
pub(super) struct Vendor {
    pub(super) catalogue: Catalogue,
    pub(super) product: Product,
    pub(super) key: ProductKey,
}

/// A computer with a KMS client.
pub(super) struct Client {
    pub(super) person: Person,
    pub(super) id: ClientId,
    number: u32,
    parts: Parts,
    state: State,
    /// The last result of evaluating the state, kept while only time can change it.
    judged: Option<Status>,
    /// The moment when the host last answered this installation.
    pub(super) answered_at: Option<Timestamp>,
    /// The last moment when the client could have asked the host: the computer was on and could
    /// reach a running host.
    pub(super) met_at: Timestamp,
    /// The notices that its user saw.
    pub(super) saw: Vec<Code>,
}

impl Client {
    pub(super) fn install(
        number: u32,
        person: Person,
        vendor: &Vendor,
        random: &mut Random,
        now: Timestamp,
    ) -> Self {
        let mut client = Self {
            person,
            id: ClientId::new(0),
            number,
            parts: hardware(number, 0, &vendor.catalogue.vendor.id),
            state: State::new(&vendor.product.id, 0, now),
            judged: None,
            answered_at: None,
            met_at: now,
            saw: Vec::new(),
        };
        client.install_anew(vendor, random, now);

        client
    }

    /// Reinstalls the computer: everything on the disk is new.
    pub(super) fn install_anew(&mut self, vendor: &Vendor, random: &mut Random, now: Timestamp) {
        let nonce = random.number().to_be_bytes()[0];
        self.id = ClientId::new(random.wide());
        self.state = State::new(&vendor.product.id, nonce, now);
        self.state.install_key(vendor.key.clone(), false, now);
        self.judged = None;
        self.answered_at = None;
        self.met_at = now;
    }

    /// Returns a copy of this computer's disk in other hardware.
    pub(super) fn copy(&self, number: u32, person: Person, vendor: &Vendor) -> Self {
        Self {
            person,
            id: self.id,
            number,
            parts: hardware(number, 0, &vendor.catalogue.vendor.id),
            state: self.state.clone(),
            judged: None,
            answered_at: self.answered_at,
            // The new hardware has never reached the host, so its user sees a notice if the host is
            // down at the first start.
            met_at: Timestamp::UNIX_EPOCH,
            saw: Vec::new(),
        }
    }

    /// Replaces the disk and adds memory; it is still the same computer.
    pub(super) fn repair(&mut self, times: u32, vendor: &Vendor) {
        self.parts = hardware(self.number, times, &vendor.catalogue.vendor.id);
        self.judged = None;
    }

    /// Returns whether the product shows nothing and does nothing until then.
    pub(super) fn is_quiet_until(&self, until: Timestamp) -> bool {
        matches!(&self.judged, Some(Status::Activated { renew_from: Some(due), renew_by: Some(end), .. })
            if *due > until && *end > until)
    }

    /// Returns the moment from which a lease is to be renewed, if there is one.
    pub(super) fn due(&self) -> Option<Timestamp> {
        match &self.judged {
            Some(Status::Activated { renew_from, .. }) => *renew_from,
            _ => None,
        }
    }

    /// Returns the minutes between attempts without a lease.
    pub(super) fn retry_minutes(&self, vendor: &Vendor) -> u32 {
        self.state
            .kms
            .retry_minutes
            .unwrap_or(vendor.product.policy.retry_minutes)
    }

    /// Evaluates the state. Signatures are verified again only where time alone may have changed
    /// the result.
    pub(super) fn judge(&mut self, vendor: &Vendor, now: Timestamp) -> (Status, Attention) {
        let here = here(vendor, &self.parts, now);
        let known = match &self.judged {
            Some(
                known @ Status::Activated {
                    renew_by: Some(end), ..
                },
            ) if now < *end => Some(known.clone()),
            _ => None,
        };
        let judged = known.unwrap_or_else(|| status(&self.state, &here));
        let attention = attention(&self.state, &judged, &here);
        self.judged = Some(judged.clone());
        self.state.observe(now);

        (judged, attention)
    }

    /// Returns whether the rules say to ask a host now.
    pub(super) fn wants(&mut self, vendor: &Vendor, now: Timestamp) -> bool {
        let (_, attention) = self.judge(vendor, now);

        matches!(
            attention.background,
            Some(Background::Activate | Background::Renew)
        )
    }

    /// Returns the notice that the user sees when the product starts: its code, or None.
    pub(super) fn notice(&mut self, vendor: &Vendor, now: Timestamp) -> Option<Code> {
        let (judged, attention) = self.judge(vendor, now);
        if attention.window == Window::Nothing {
            return None;
        }
        // In the grace period the last failure is the reason.
        let code = judged.fault().map_or_else(
            || {
                self.state
                    .last_failure
                    .as_ref()
                    .map(|failure| failure.fault.code())
            },
            |fault| Some(fault.code()),
        );
        let code = code.unwrap_or(Code::Kms2);
        self.saw.push(code);

        Some(code)
    }

    pub(super) fn request(
        &mut self,
        vendor: &Vendor,
        random: &mut Random,
        now: Timestamp,
    ) -> Option<LeaseRequest> {
        let installation_id = self
            .state
            .installation_id(&vendor.catalogue.vendor.id, &self.parts)?;

        Some(LeaseRequest {
            vendor: vendor.catalogue.vendor.id.clone(),
            client_id: self.id,
            computer_name: Some(format!("desk-{}", self.number)),
            product: vendor.product.code,
            installation_id,
            parts: self.state.computer.clone().unwrap_or_else(|| self.parts.clone()),
            nonce: Nonce::from_bytes(random.bytes()),
            sent_at: now,
        })
    }

    pub(super) fn accept(
        &mut self,
        vendor: &Vendor,
        lease: Token,
        nonce: Nonce,
        now: Timestamp,
    ) -> Result<(), accept::Refusal> {
        let here = here(vendor, &self.parts, now);
        accept::lease(&mut self.state, &here, lease, nonce)?;
        self.forget_history();
        self.judged = None;

        Ok(())
    }

    pub(super) fn record_failure(&mut self, fault: Fault, retry_minutes: Option<u32>, now: Timestamp) {
        self.state.record_failure(fault, now);
        if retry_minutes.is_some() {
            self.state.kms.retry_minutes = retry_minutes;
        }
        self.forget_history();
    }

    /// Deletes the history. No decision uses it, and it would be most of the memory of a fleet.
    fn forget_history(&mut self) {
        self.state.history = History::default();
    }
}

const fn here<'a>(vendor: &'a Vendor, parts: &'a Parts, now: Timestamp) -> Here<'a> {
    Here {
        catalogue: &vendor.catalogue,
        product: &vendor.product,
        parts,
        now,
    }
}

/// Returns the hardware of a computer after so many repairs. Computers share processors and sizes
/// of memory.
fn hardware(number: u32, repaired: u32, vendor: &str) -> Parts {
    PartKind::ALL
        .into_iter()
        .fold(RawParts::default(), |raw, kind| {
            let value = match kind {
                PartKind::Processor => format!("model {}", number % 7),
                PartKind::Memory => format!("size {}", number % 3 + repaired),
                PartKind::Disk => format!("{number}-{repaired}"),
                PartKind::MachineId | PartKind::System | PartKind::Network => number.to_string(),
            };
            raw.with(kind, Some(value))
        })
        .hashed(vendor)
}
