//! What the help desk does in a call, and what the caller's computer makes of it later.

use jiff::Timestamp;
use kakunin::codes::{ConfirmationId, ConfirmationType, InstallationId, ProductKey};
use kakunin::wire::desk::ConfirmationOrder;
use kakunin::wire::{
    ActivationAnswer, ConfirmationAnswer, ConfirmationRequest, ExchangeRequest, Proof, Proven as _, path,
};

use crate::harness::{Answer, Computer, PRODUCT, VENDOR, Vendor};

pub(crate) const PERMANENT: ConfirmationType = ConfirmationType::Permanent;
pub(crate) const PROVISIONAL: ConfirmationType = ConfirmationType::Provisional;

impl Vendor {
    /// The desk asks for a confirmation ID, with a reason in case it needs one.
    pub(crate) async fn confirm(
        &self,
        token: &str,
        installation_id: InstallationId,
        kind: ConfirmationType,
    ) -> Answer<ConfirmationAnswer> {
        let request = ConfirmationRequest {
            installation_id,
            kind,
        };
        let order = ConfirmationOrder {
            request,
            reason: Some("the caller has to work today".to_owned()),
        };

        self.caller
            .send_as_desk(token, path::DESK_CONFIRMATIONS, &order)
            .await
    }

    /// The computer asks for a licence with what it was activated with by telephone.
    pub(crate) async fn exchange(
        &self,
        key: &ProductKey,
        computer: &Computer,
        confirmation_id: ConfirmationId,
    ) -> Answer<ActivationAnswer> {
        let request = ExchangeRequest {
            vendor: VENDOR.to_owned(),
            product: PRODUCT,
            installation_id: computer.installation_id(key),
            confirmation_id,
            proof: Proof::MISSING,
            parts: computer.parts.clone(),
            present: None,
            sent_at: Timestamp::now(),
        }
        .proven_by(key);

        self.caller.send(path::EXCHANGES, &request).await
    }
}
