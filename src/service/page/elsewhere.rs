//! Leads people who mistyped the address of the page to it, and tells them where it is if nobody can
//! know what they meant.

use axum::extract::Request;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use unicode_normalization::UnicodeNormalization as _;

use super::reader::Reader;
use super::{ADVICE, PATH, WebPage, shown, view};
use crate::locale::advice::Topic;

/// Leads to the page that an unknown address means, with the same query and so in the same language.
/// `None` if it means none of them.
pub(in crate::service) fn redirect(request: &Request) -> Option<Response> {
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        return None;
    }
    let path = meant(request.uri().path())?;
    let address = match request.uri().query() {
        Some(query) => format!("{path}?{query}"),
        None => path,
    };

    Some(Redirect::temporary(&address).into_response())
}

/// Returns the path of the page that somebody means who typed this one: with a slash, a full stop or
/// another mark at its end, in capital or full-width letters.
fn meant(path: &str) -> Option<String> {
    let typed = percent_decoded(path)?;
    let words: Vec<String> = typed
        .nfkc()
        .flat_map(char::to_lowercase)
        .collect::<String>()
        .split('/')
        .map(|word| {
            word.trim_matches(|symbol: char| !symbol.is_alphanumeric())
                .to_owned()
        })
        .filter(|word| !word.is_empty())
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();

    match words[..] {
        [] | ["activate"] => Some(PATH.to_owned()),
        ["advice"] => Some(ADVICE.to_owned()),
        ["advice", topic] => Topic::of_slug(topic).map(|topic| format!("{ADVICE}/{}", topic.slug())),
        _ => None,
    }
    .filter(|meant| meant != path)
}

/// Returns the text of a path, if it is one (UTF-8).
fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut decoded = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => {
                let digits = [bytes.next()?, bytes.next()?];
                u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
            }
            byte => byte,
        });
    }

    String::from_utf8(decoded).ok()
}

impl WebPage {
    /// Returns the page that tells people where the page is.
    pub(super) fn elsewhere(&self, reader: &Reader) -> Response {
        shown(StatusCode::NOT_FOUND, view::elsewhere::page(&self.frame(reader)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_beside_the_page_leads_to_it() {
        for (typed, page) in [
            ("/", "/activate"),
            ("//", "/activate"),
            ("/activate/", "/activate"),
            ("/activate.", "/activate"),
            ("/activate,", "/activate"),
            ("/Activate", "/activate"),
            ("/activate%E3%80%82", "/activate"),
            ("/%EF%BD%81ctivate", "/activate"),
            ("/activate%20", "/activate"),
            ("/advice/", "/advice"),
            ("/Advice.", "/advice"),
        ] {
            assert_eq!(meant(typed).as_deref(), Some(page), "{typed}");
        }
        for topic in Topic::ALL {
            let page = format!("{ADVICE}/{}", topic.slug());
            assert_eq!(meant(&format!("{page}/")), Some(page));
        }
    }

    #[test]
    fn what_means_something_else_leads_nowhere() {
        for typed in [
            "/activate",
            "/advice",
            "/v1",
            "/v1/activations/",
            "/activate/x.css",
            "/advice/nothing",
            "/%2e%2e/etc/passwd",
            "/%FF",
            "/%",
            "/%4",
        ] {
            assert_eq!(meant(typed), None, "{typed}");
        }
        let asked = |method| {
            let request = Request::builder().method(method).uri("/activate/?lang=ja");
            redirect(&request.body(axum::body::Body::empty()).unwrap())
        };
        assert!(asked("POST").is_none());
        let response = asked("GET").unwrap();
        assert_eq!(response.headers()["location"], "/activate?lang=ja");
    }
}
