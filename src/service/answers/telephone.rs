//! Activates by telephone: determines the confirmation ID that answers an installation ID.

use jiff::{SignedDuration, Timestamp};

use super::counting::Candidate;
use super::keys::Known;
use super::{InternalError, Made, Refusal, ends_at};
use crate::codes::{ConfirmationId, ConfirmationType, InstallationId, KeyKind, ProductKey, Scheme};
use crate::fault::Fault;
use crate::licence::Method;
use crate::machine::Parts;
use crate::service::Service;
use crate::service::store::{Audited, Seats};
use crate::wire::{ConfirmationAnswer, ConfirmationRequest};

/// The kinds of activation that may be confirmed. For a KMS host, a person has to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::service) enum Confirms {
    /// Only computers.
    Computers,
    /// KMS hosts as well.
    Hosts,
}

/// The number of installation IDs with a failed check after which the page refuses their serial
/// number. With a check of 20 bits, a stranger who tries ten an hour needs six years for an even
/// chance.
const MOST_MISFITS: u32 = 10;

/// The time for which these failures count.
const MISFITS_COUNT: SignedDuration = SignedDuration::from_hours(1);

impl Service {
    /// Confirms a computer on the page without an account. Never confirms a KMS host, confirms
    /// permanently only, and refuses a serial number of which too many installation IDs failed the
    /// check. The help desk still serves such a serial number.
    pub(in crate::service) async fn confirm_on_page(
        &self,
        installation_id: InstallationId,
    ) -> Result<(Made, ConfirmationAnswer), Refusal> {
        let serial = installation_id.serial();
        let now = Timestamp::now();
        let store = &self.data_directory.store();
        let since = now.checked_sub(MISFITS_COUNT).map_err(InternalError::from)?;
        if store.misfits(serial, since).await? >= MOST_MISFITS {
            return Err(Fault::TooManyAttempts {
                seconds: u64::try_from(MISFITS_COUNT.as_secs()).unwrap_or_default(),
            }
            .into());
        }
        let known = match self.callers_key(&installation_id).await {
            Err(refusal @ Refusal::Fault(Fault::InstallationIdNotRight)) => {
                store.note_misfit(serial, now, since).await?;
                return Err(refusal);
            }
            known => known?,
        };
        // Counted only now: otherwise anybody who knows the serial number could use up the owner's
        // limit.
        self.limits.page(serial)?;
        let request = ConfirmationRequest {
            installation_id,
            kind: ConfirmationType::Permanent,
        };

        self.confirm(&known, &request, Confirms::Computers, None).await
    }

    /// Activates a computer by telephone, with the key of its installation ID. If a member of the
    /// help desk does so, `audited` is stored with it.
    pub(in crate::service) async fn confirm(
        &self,
        known: &Known,
        request: &ConfirmationRequest,
        confirms: Confirms,
        audited: Option<Audited>,
    ) -> Result<(Made, ConfirmationAnswer), Refusal> {
        // A vendor whose catalogue does not verify signed confirmation IDs cannot activate KMS
        // hosts by telephone.
        let takes = match known.record.kind {
            KeyKind::KmsHost if confirms == Confirms::Hosts && self.confirmation_secret.is_some() => {
                KeyKind::KmsHost
            }
            _ => KeyKind::MultipleActivation,
        };
        self.activable(known, takes, &request.installation_id, None)?;
        // No confirmation ID carries terms: a provisional one lasts until the licence has come.
        if known.record.terms.is_some() && request.kind == ConfirmationType::Permanent {
            return Err(Fault::TermsByTelephone.into());
        }
        if takes == KeyKind::KmsHost && request.kind == ConfirmationType::Provisional {
            return Err(Refusal::Contradictory("a KMS host is activated for good"));
        }
        let candidate = Candidate {
            installation_id: request.installation_id,
            parts: Parts::default(),
            method: Method::Telephone,
            ends_at: ends_at(request.kind)?,
            asks: None,
            audited,
        };
        let counted = self.count(&known.key, &candidate).await?;
        let Seats { used, limit } = counted.seats;
        let answer = ConfirmationAnswer {
            activation_id: counted.activation.id,
            confirmation_id: self.confirmation_id(&known.key, &request.installation_id, request.kind),
            kind: request.kind,
            used,
            limit,
            server_time: Timestamp::now(),
        };
        counted.durable.wait().await?;

        Ok((counted.made, answer))
    }

    /// Returns the confirmation ID of this key for this installation ID, by the scheme of the key's
    /// kind.
    pub(super) fn confirmation_id(
        &self,
        key: &ProductKey,
        installation_id: &InstallationId,
        kind: ConfirmationType,
    ) -> ConfirmationId {
        match (self.catalogue.scheme(key.kind()), &self.confirmation_secret) {
            (Scheme::Signed, Some(secret)) if key.kind() == KeyKind::KmsHost => {
                ConfirmationId::signed_for_host(secret, installation_id)
            }
            (Scheme::Signed, Some(secret)) => {
                ConfirmationId::signed(secret, key, &self.catalogue.vendor.id, installation_id, kind)
            }
            // A catalogue with the scheme `signed` always has the key, so the service has the
            // secret. Without the secret, KMS hosts are refused earlier.
            _ => ConfirmationId::keyed(key, &self.catalogue.vendor.id, installation_id, kind),
        }
    }
}
