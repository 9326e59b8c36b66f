//! Shows information about product keys, in the words of the wizard.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse as _, Response};

use super::reader::Reader;
use super::{ADVICE, WebPage, shown, view};
use crate::locale::advice::Topic;

/// Shows all topics.
pub(super) async fn all(State(page): State<WebPage>, uri: Uri, headers: HeaderMap) -> Response {
    let reader = Reader::new(&uri, &headers);

    shown(
        StatusCode::OK,
        view::advice::page(&page.frame(&reader), ADVICE, &Topic::ALL),
    )
}

/// Shows one topic.
pub(super) async fn one(
    State(page): State<WebPage>,
    Path(topic): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let Some(topic) = Topic::of_slug(&topic) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let reader = Reader::new(&uri, &headers);
    let path = format!("{ADVICE}/{}", topic.slug());

    shown(
        StatusCode::OK,
        view::advice::page(&page.frame(&reader), &path, &[topic]),
    )
}
