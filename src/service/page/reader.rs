//! Derives the reader's language and region from a request, and whether the form came from this
//! page.

use axum::http::{HeaderMap, Uri, header};

use super::form::Form;
use crate::catalogue::Region;
use crate::locale::{Language, language};

/// The maximum number of the browser's languages that are considered.
const MAX_LANGUAGES: usize = 20;

/// The reader of the page.
#[derive(Debug)]
pub(super) struct Reader {
    /// The language of the page.
    pub(super) language: Language,
    /// True if the reader chose the language on the page, rather than in the browser's settings.
    pub(super) has_chosen: bool,
    /// The region in the reader's settings.
    pub(super) region: Option<Region>,
    /// The installation ID in the address, unchanged.
    pub(super) installation_id: Option<String>,
    /// True if the request does not come from another website.
    pub(super) same_origin: bool,
}

impl Reader {
    pub(super) fn new(uri: &Uri, headers: &HeaderMap) -> Self {
        let query = Form::read(uri.query().unwrap_or_default().as_bytes());
        let wanted = languages(headers);
        let chosen = query.get("lang").and_then(Language::from_tag);

        Self {
            language: chosen.unwrap_or_else(|| Language::negotiate(&wanted)),
            has_chosen: chosen.is_some(),
            region: wanted.iter().find_map(|tag| language::region(tag)),
            installation_id: query.get("i").map(str::to_owned),
            same_origin: is_same_origin(headers),
        }
    }
}

/// Returns the languages of the browser, the preferred one first (RFC 9110, section 12.5.4).
fn languages(headers: &HeaderMap) -> Vec<String> {
    let accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let mut weighted: Vec<(f32, &str)> = accepted
        .split(',')
        .take(MAX_LANGUAGES)
        .filter_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            let tag = parts.next().filter(|tag| !tag.is_empty())?;
            let weight = match parts.find_map(|part| part.strip_prefix("q=")) {
                Some(weight) => weight.parse().ok()?,
                None => 1.0,
            };

            (weight > 0.0).then_some((weight, tag))
        })
        .collect();
    // The sort is stable, so that languages of equal weight keep the browser's order.
    weighted.sort_by(|(one, _), (other, _)| other.total_cmp(one));

    weighted.into_iter().map(|(_, tag)| tag.to_owned()).collect()
}

/// Returns whether a request comes from this page or from the user. Browsers name the origin of
/// each request (W3C Fetch Metadata); `none` means the user's own action. A request without this
/// header does not come from a current browser, and cannot act in somebody else's name.
fn is_same_origin(headers: &HeaderMap) -> bool {
    headers
        .get("sec-fetch-site")
        .is_none_or(|site| site == "same-origin" || site == "none")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(uri: &'static str, accepted: &'static str) -> Reader {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, accepted.parse().unwrap());

        Reader::new(&Uri::from_static(uri), &headers)
    }

    #[test]
    fn the_browser_s_languages_are_taken_by_weight_and_a_choice_comes_first() {
        let table = [
            ("/activate", "ja", Language::Japanese),
            ("/activate", "en-GB, ja;q=0.9", Language::English),
            ("/activate", "en;q=0.3, ja-JP;q=0.8", Language::Japanese),
            ("/activate", "ja;q=0, da", Language::English),
            ("/activate", "sv-FI, ja;q=0.5, en;q=0.5", Language::Japanese),
            ("/activate", "fr-CH, ja;q=0.5, en;q=0.5", Language::French),
            ("/activate", "*", Language::English),
            ("/activate", ";;,,q=,ja;q=x", Language::English),
            ("/activate?lang=ja", "en", Language::Japanese),
            ("/activate?lang=xx", "ja", Language::Japanese),
        ];
        for (uri, accepted, language) in table {
            assert_eq!(reader(uri, accepted).language, language, "{uri} {accepted}");
        }
        assert!(reader("/activate?lang=ja", "en").has_chosen);
        assert!(!reader("/activate?lang=xx", "ja").has_chosen);
    }

    #[test]
    fn the_region_is_the_first_that_is_named() {
        let region = |accepted| {
            reader("/activate", accepted)
                .region
                .map(|region| region.as_str().to_owned())
        };

        assert_eq!(region("en, ja-JP;q=0.9, en-GB;q=0.8").as_deref(), Some("JP"));
        assert_eq!(region("en"), None);
    }

    #[test]
    fn the_installation_id_of_the_address_is_read() {
        let found = reader("/activate?i=055779-646106&lang=en", "ja").installation_id;

        assert_eq!(found.as_deref(), Some("055779-646106"));
    }

    #[test]
    fn a_form_from_another_website_is_recognised() {
        for (site, is_ours) in [
            ("same-origin", true),
            ("none", true),
            ("same-site", false),
            ("cross-site", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert("sec-fetch-site", site.parse().unwrap());
            assert_eq!(is_same_origin(&headers), is_ours, "{site}");
        }
        assert!(is_same_origin(&HeaderMap::new()));
    }
}
