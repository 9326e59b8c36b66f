//! Extracts the number of the case to which a request of the desk belongs.

use axum::extract::FromRequestParts;
use axum::http::request;
use utoipa::IntoParams;
use utoipa::openapi::path::{Parameter, ParameterIn};

use crate::service::api::openapi::header;
use crate::service::api::problem::Rejection;
use crate::wire::desk::{CASE_HEADER, Case};

/// The case, if the request names one.
#[derive(Debug, Clone, Copy)]
pub(super) struct OfCase(pub(super) Option<Case>);

impl OfCase {
    /// Returns a reason together with its case.
    pub(super) fn with(self, reason: &str) -> String {
        match self.0 {
            Some(case) => format!("case {case}: {reason}"),
            None => reason.to_owned(),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for OfCase {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut request::Parts, _state: &S) -> Result<Self, Rejection> {
        let Some(value) = parts.headers.get(CASE_HEADER) else {
            return Ok(Self(None));
        };

        value
            .to_str()
            .ok()
            .and_then(|text| text.parse().ok())
            .map(|case| Self(Some(case)))
            .ok_or_else(|| {
                Rejection::Unfit(format!(
                    "{CASE_HEADER} must be four digits, a dash and two digits"
                ))
            })
    }
}

impl IntoParams for OfCase {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        vec![header(
            CASE_HEADER,
            "The number of the case.",
            Some("^[0-9]{4}-[0-9]{2}$"),
        )]
    }
}
