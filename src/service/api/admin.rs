//! Administers the service over HTTP.

mod audit;
mod keys;
mod organisations;
mod staff;

use axum::http::StatusCode;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;

use super::problem::Rejection;
use crate::service::answers::{InternalError, Refusal};
use crate::service::store::Refused;
use crate::service::{AdministrationError, Service};

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new()
        .merge(organisations::routes())
        .merge(keys::routes())
        .merge(staff::routes())
        .merge(audit::routes())
}

/// The page of a list that is wanted.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct PageQuery {
    /// The number of items: 50 if not given.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The value of `next` of the page before.
    cursor: Option<String>,
}

impl From<AdministrationError> for Rejection {
    fn from(error: AdministrationError) -> Self {
        let status = match &error {
            AdministrationError::Refused(refused) => status(refused),
            AdministrationError::Text(_)
            | AdministrationError::Number { .. }
            | AdministrationError::NoComputer
            | AdministrationError::Terms(_)
            | AdministrationError::OutOfRange(_)
            | AdministrationError::BadCursor
            | AdministrationError::Nothing => StatusCode::UNPROCESSABLE_ENTITY,
            AdministrationError::Failed(_) | AdministrationError::Token(_) => {
                return Self::Refused(Refusal::Failed(InternalError::Administration(error)));
            }
        };

        Self::Other(status, error.to_string())
    }
}

const fn status(refused: &Refused) -> StatusCode {
    match refused {
        Refused::UnknownKey { .. }
        | Refused::UnknownActivation
        | Refused::UnknownOrganisation { .. }
        | Refused::UnknownStaff { .. }
        | Refused::UnknownToken => StatusCode::NOT_FOUND,
        Refused::SerialTaken { .. }
        | Refused::OldKeyKnown
        | Refused::LimitBelowUse { .. }
        | Refused::OrganisationExists { .. }
        | Refused::StaffExists { .. }
        | Refused::LooksLike { .. }
        | Refused::TokenExists => StatusCode::CONFLICT,
        Refused::BadRaise { .. } | Refused::OtherRequest => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
