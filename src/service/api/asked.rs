//! Extracts the parts of an address: the names in its path and its query.

use axum::extract::{FromRequestParts, Path};
use axum::http::request;
use serde::de::DeserializeOwned;

use super::problem::Rejection;

/// The names in the path of a request. A text that cannot be such a name does not name anything
/// (404).
pub(super) struct Named<T>(pub(super) T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Named<T> {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut request::Parts, state: &S) -> Result<Self, Rejection> {
        // PostgreSQL texts cannot contain the character NUL.
        if parts.uri.path().contains("%00") {
            return Err(Rejection::NoSuchPath);
        }

        Path::from_request_parts(parts, state)
            .await
            .map(|Path(named)| Self(named))
            .map_err(|_| Rejection::NoSuchPath)
    }
}

/// The query of a request. An invalid query is refused (422).
pub(super) struct Query<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut request::Parts, _state: &S) -> Result<Self, Rejection> {
        serde_urlencoded::from_str(parts.uri.query().unwrap_or_default())
            .map(Self)
            .map_err(|error| Rejection::Unfit(error.to_string()))
    }
}
