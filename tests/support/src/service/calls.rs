//! What the help desk does in a call, and what the caller's computer makes of it later.

use jiff::Timestamp;
use kakunin::codes::{ConfirmationId, ConfirmationType, InstallationId, ProductKey};
use kakunin::service::Role;
use kakunin::wire::admin::AuditLine;
use kakunin::wire::desk::{CASE_HEADER, ConfirmationOrder};
use kakunin::wire::{
    ActivationAnswer, ConfirmationAnswer, ConfirmationRequest, ExchangeRequest, LookupAnswer, LookupRequest,
    Problem, Proof, Proven as _, path,
};
use reqwest::header::CONTENT_TYPE;
use serde_json::Value;

use super::{Answer, Computer, PRODUCT, VENDOR, Vendor, json_body, read};

/// The case within which the desk asks.
pub const CASE: &str = "4471-08";
pub const PERMANENT: ConfirmationType = ConfirmationType::Permanent;
pub const PROVISIONAL: ConfirmationType = ConfirmationType::Provisional;

impl Vendor {
    /// The desk asks for a confirmation ID, with a reason in case it needs one.
    pub async fn confirm(
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
    pub async fn exchange(
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

    pub async fn desk(&self) -> String {
        self.staff("Aiko", Role::Supervisor).await
    }

    pub async fn look_up(&self, token: &str, key: &ProductKey, computer: &Computer) -> Answer<LookupAnswer> {
        let request = LookupRequest {
            installation_id: computer.installation_id(key),
        };

        self.caller
            .send_as_desk(token, path::DESK_LOOKUPS, &request)
            .await
    }

    /// Asks in the name of whoever has the token, within a case.
    pub async fn ask_in_case<T: serde::de::DeserializeOwned>(
        &self,
        token: &str,
        path: &str,
        request: &Value,
    ) -> Answer<T> {
        let request = json_body(self.caller.post(path), request)
            .bearer_auth(token)
            .header(CASE_HEADER, CASE);

        read(request.send().await.unwrap()).await
    }

    pub async fn log(&self) -> Vec<AuditLine> {
        self.console().audit(None, Some(500)).await.unwrap().items
    }

    /// How often something was done, as the audit log has it.
    pub async fn count(&self, action: &str) -> usize {
        self.log()
            .await
            .iter()
            .filter(|line| line.action == action)
            .count()
    }

    pub async fn problem(&self, path: &str, body: impl Into<reqwest::Body>) -> Problem {
        let request = self
            .caller
            .post(path)
            .header(CONTENT_TYPE, "application/json")
            .body(body);

        read::<Value>(request.send().await.unwrap()).await.unwrap_err()
    }
}
