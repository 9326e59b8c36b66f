//! Counts a computer that requests an activation, and signs its licence.

use jiff::{SignedDuration, Timestamp};
use tracing::{info, warn};

use super::{InternalError, Made, Refusal, computer};
use crate::catalogue::Product;
use crate::codes::{ConfirmationType, InstallationId, ProductKey};
use crate::fault::Fault;
use crate::licence::{Claims, Method, Nonce, Term, Terms, Token};
use crate::machine::Parts;
use crate::server::pending::{Durable, Pending};
use crate::service::store::{Activate, Activated, Activation, Audited, Seats, Trial, Turn, Turning};
use crate::service::{Service, data_directory, metrics};
use crate::text::whole_seconds;
use crate::wire::{ActivationAnswer, Proof};

/// A computer that requests an activation.
pub(super) struct Candidate {
    pub(super) installation_id: InstallationId,
    pub(super) parts: Parts,
    pub(super) method: Method,
    /// The end of the activation, if it is provisional.
    pub(super) ends_at: Option<Timestamp>,
    /// The computer's own evidence, if it sends the request itself and the activation is not
    /// provisional.
    pub(super) asks: Option<Asks>,
    /// The entry for the audit log, if one of the vendor's staff activates the computer.
    pub(super) audited: Option<Audited>,
}

/// A request that a computer sends itself.
pub(super) struct Asks {
    /// The turn that the computer presents.
    pub(super) turn: Option<Nonce>,
    /// The proof by which a repeated request is recognised.
    pub(super) proof: Proof,
}

impl Candidate {
    /// Returns the turn data for a weak computer that sends the request itself.
    fn turning(&self, now: Timestamp) -> Result<Option<Turning>, InternalError> {
        let Some(asks) = self.asks.as_ref().filter(|_| self.parts.is_weak()) else {
            return Ok(None);
        };

        Ok(Some(Turning {
            shown: asks.turn,
            given: Turn {
                next: Nonce::draw()?,
                asked: asks.proof.short(),
            },
            ends_at: Term::of(self.method).end(now),
        }))
    }
}

/// An activated computer.
pub(super) struct ActivatedComputer {
    pub(super) made: Made,
    pub(super) activation: Activation,
    pub(super) seats: Seats,
    /// Nobody may be told of the activation before it is durable.
    pub(super) durable: Durable,
}

impl Service {
    /// Ensures that the key is active on the computer, and counts it once.
    pub(super) async fn count(
        &self,
        key: &ProductKey,
        candidate: &Candidate,
    ) -> Result<ActivatedComputer, Refusal> {
        let serial = key.serial();
        self.limits.key(serial)?;
        let now = Timestamp::now();
        let activate = Activate {
            id: data_directory::activation_id(now).map_err(InternalError::from)?,
            serial,
            kind: key.kind(),
            product: key.product(),
            computer: computer(&candidate.installation_id),
            parts: candidate.parts.clone(),
            method: candidate.method,
            ends_at: candidate.ends_at,
            turning: candidate.turning(now)?,
            now,
            audited: candidate.audited.clone(),
        };

        let Pending { outcome, durable } = self.commit_activation(activate).await?;
        let (made, activation, seats) = match outcome {
            Activated::New(activation, seats) => (Made::New, activation, seats),
            Activated::Copy(activation, seats) => {
                // This is another computer, or one that was reinstalled: they cannot be told apart.
                warn!(serial, activation = activation.id, "looks like another computer");
                metrics::copy();
                (Made::New, activation, seats)
            }
            Activated::Same(activation, seats) => (Made::Same, activation, seats),
            Activated::Full(Seats { used, limit }) => {
                info!(serial, used, limit, "used up");
                return Err(Fault::UsedUp { used, limit }.into());
            }
            Activated::Blocked => return Err(Fault::BlockedKey.into()),
            Activated::Expired(since) => return Err(Fault::ExpiredKey { since }.into()),
            Activated::Unknown => return Err(Fault::UnknownKey.into()),
            Activated::Spent => return Err(Fault::InstallationIdSpent.into()),
            Activated::Copied => {
                warn!(serial, "a copy of another computer");
                metrics::copy();
                return Err(Fault::InstallationIdSpent.into());
            }
        };
        let Seats { used, limit } = seats;
        info!(
            serial,
            activation = activation.id,
            new = made == Made::New,
            used,
            limit,
            "active"
        );

        Ok(ActivatedComputer {
            made,
            activation,
            seats,
            durable,
        })
    }

    /// Returns the answer for an active computer: its confirmation ID and its licence, which is
    /// signed while the disk writes.
    pub(super) async fn licensed(
        &self,
        key: &ProductKey,
        product: &Product,
        candidate: &Candidate,
        counted: ActivatedComputer,
    ) -> Result<(Made, ActivationAnswer), Refusal> {
        let ActivatedComputer {
            made,
            activation,
            seats: Seats { used, limit },
            durable,
        } = counted;
        let vendor = &self.catalogue.vendor.id;
        // A computer that was recognised by its parts gets the former licence, for the former
        // installation ID.
        let installation_id = if activation.computer == computer(&candidate.installation_id) {
            candidate.installation_id
        } else {
            let [.., nonce] = activation.computer.to_be_bytes();
            InstallationId::of(key, vendor, activation.parts.fingerprint(), nonce)
        };
        // The activation of a weak computer has an end as well, which the computer knows by itself.
        // No confirmation ID carries terms, so that a permanent one would outlive them.
        let now = Timestamp::now();
        let terms = self.terms(key, &candidate.parts, now).await?;
        let kind = match (activation.ends_at, activation.turn) {
            (Some(_), None) => ConfirmationType::Provisional,
            _ if terms.is_some() => ConfirmationType::Provisional,
            _ => ConfirmationType::Permanent,
        };
        let claims = Claims {
            vendor: vendor.clone(),
            product: product.code,
            installation_id,
            id: activation.id.clone(),
            issued_at: now,
            expires_at: activation.ends_at,
            edition: product.edition.id.clone(),
            serial: key.serial(),
            method: candidate.method,
            parts: activation.parts,
            renewal_minutes: None,
            retry_minutes: None,
            nonce: None,
            turn: activation.turn.map(|turn| turn.next),
            terms,
        };

        let answer = ActivationAnswer {
            activation_id: activation.id,
            confirmation_id: self.confirmation_id(key, &installation_id, kind),
            licence: Token::sign(&claims, &self.key_id, self.data_directory.signing_key())
                .map_err(InternalError::from)?,
            used,
            limit,
            server_time: now,
        };
        durable.wait().await?;

        Ok((made, answer))
    }

    /// Returns the terms of the key's licence on a computer with these parts. A trial begins with
    /// this request, unless it began before.
    async fn terms(
        &self,
        key: &ProductKey,
        parts: &Parts,
        now: Timestamp,
    ) -> Result<Option<Terms>, InternalError> {
        let store = self.data_directory.store();
        let serial = key.serial();
        let Some(terms) = store.key(serial).await?.and_then(|record| record.terms) else {
            return Ok(None);
        };
        let trial_ends = match terms.trial_days {
            Some(days) => {
                let start = store
                    .trial_start(Trial {
                        product: key.product(),
                        serial,
                        parts: parts.clone(),
                        now,
                    })
                    .await?;
                let trial = SignedDuration::from_hours(i64::from(days) * 24);
                Some(whole_seconds(start.checked_add(trial)?))
            }
            None => None,
        };

        Ok(Some(Terms {
            trial_ends,
            subscription_ends: terms.subscription_until,
            grace_days: terms.grace_days,
            features: terms.features,
            limit: terms.limit_number,
        }))
    }
}
