//! The self-service page: it takes an installation ID and returns the confirmation ID, in any
//! browser.
//!
//! It is for callers with a telephone or another computer, and uses [`Service`] in the same way as
//! the help desk. It works without scripts; a script only checks the input while it is typed, reads
//! aloud and copies. Nothing is stored about the visitor: no account, no cookie, no request to any
//! third party.

mod advice;
mod assets;
mod colours;
mod elsewhere;
mod file;
mod form;
mod reader;
mod seal;
mod typed;
mod view;

use std::sync::{Arc, OnceLock};

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::get;
use axum::{Extension, Router};
use jiff::Timestamp;
use maud::Markup;
use tracing::{error, info};

use self::assets::Assets;
pub(super) use self::elsewhere::redirect;
use self::form::Form;
use self::reader::Reader;
use self::seal::Seal;
use self::typed::{Judged, Typed};
use self::view::Frame;
use super::Service;
use super::answers::{Refusal, counted};
use super::status::status;
use crate::catalogue::address::PAGE;
use crate::codes::InstallationId;
use crate::fault::{Code, Fault};
use crate::locale::{Language, Locale};
use crate::server::client::Client;
use crate::server::http::body;
use crate::wire::{ConfirmationAnswer, Problem};

/// The path of the page. The wizard's QR code opens it with the installation ID in `i`.
pub(super) const PATH: &str = PAGE;

/// The path to which files are sent.
pub(super) const FILE: &str = "/activate/file";

/// The path of the pages about product keys: all topics here, each topic on its own below.
pub(super) const ADVICE: &str = "/advice";

/// The maximum size of a form in bytes: eight boxes with room for every way to write six digits.
const MAX_FORM_BYTES: usize = 8 * 1024;

/// The number of seconds after which to try again when the service has failed.
const RETRY_AFTER: u64 = 10;

/// Scripts, styles and pictures only from this service and none inline; forms only to this service;
/// never in a frame.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; \
                      base-uri 'none'; frame-ancestors 'none'";

/// The state of the web page: everything that it needs.
#[derive(Clone)]
pub(super) struct WebPage(Arc<Inner>);

struct Inner {
    service: Service,
    assets: Assets,
    seal: Seal,
    /// The languages, in the order of [`Language::ALL`]; each is loaded on first use.
    locales: Vec<OnceLock<Locale>>,
}

impl WebPage {
    pub(super) fn new(service: &Service) -> Self {
        Self(Arc::new(Inner {
            service: service.clone(),
            assets: Assets::new(&service.catalogue.vendor),
            seal: Seal::new(service.data_directory.page_secret()),
            locales: Language::ALL.iter().map(|_| OnceLock::new()).collect(),
        }))
    }

    pub(super) fn routes(&self) -> Router<Service> {
        Router::new()
            .route(PATH, get(open).post(answer))
            .route(FILE, get(open).post(file::answer))
            .route(ADVICE, get(advice::all))
            .route(&format!("{ADVICE}/{{topic}}"), get(advice::one))
            .route(&format!("{PATH}/{{file}}"), get(asset))
            .layer(middleware::from_fn(harden))
            .with_state(self.clone())
    }
}

/// Shows people a page where programs get a problem document: for too many requests, when the
/// service cannot answer, or where there is nothing at an address.
pub(super) async fn dress(State(page): State<WebPage>, request: Request, next: Next) -> Response {
    let is_page = [PATH, FILE].contains(&request.uri().path());
    if !is_page && !is_of_browser(&request) {
        return next.run(request).await;
    }
    let reader = Reader::new(request.uri(), request.headers());
    let plain = next.run(request).await;
    let mut dressed = match plain.extensions().get::<Problem>() {
        Some(Problem {
            code: Some(code),
            fault,
            ..
        }) if is_page => page.refusal(&reader, None, *code, fault.as_ref()),
        _ if !is_page && plain.status() == StatusCode::NOT_FOUND => page.elsewhere(&reader),
        _ => return plain,
    };
    for (name, value) in plain.headers() {
        if !matches!(name, &header::CONTENT_TYPE | &header::CONTENT_LENGTH) {
            dressed.headers_mut().insert(name, value.clone());
        }
    }
    secure(dressed.headers_mut());

    dressed
}

/// Returns whether a browser asks for a page that people are to see.
fn is_of_browser(request: &Request) -> bool {
    let accepted = request.headers().get(header::ACCEPT);

    [Method::GET, Method::HEAD].contains(request.method())
        && accepted
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.to_ascii_lowercase().contains("text/html"))
}

/// Shows the form, with the digits of `i` filled in. Nothing is counted before the button is
/// pressed.
async fn open(State(page): State<WebPage>, uri: Uri, headers: HeaderMap) -> Response {
    let reader = Reader::new(&uri, &headers);
    let typed = reader.installation_id.as_deref().map(Typed::spread);
    let notice = match &typed {
        None => view::Notice::None,
        Some(typed) => match typed.judge(&page.0.service.catalogue.product_codes()) {
            Judged::Whole(_) => view::Notice::Filled,
            judged => view::Notice::Judged(judged),
        },
    };

    page.form(&reader, StatusCode::OK, &typed.unwrap_or_default(), &notice)
}

/// Answers the form: with the confirmation ID, a refusal, or the form again with the input to
/// correct.
async fn answer(
    State(page): State<WebPage>,
    client: Option<Extension<Client>>,
    uri: Uri,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let reader = Reader::new(&uri, &headers);
    let bytes = match body::read(body, MAX_FORM_BYTES).await {
        Ok(bytes) => bytes,
        Err(error) => {
            return page.form(&reader, error.status(), &Typed::default(), &view::Notice::None);
        }
    };
    let form = Form::read(&bytes);
    let typed = Typed::from_form(&form);
    if form.get("then") == Some("language") {
        return page.form(&reader, StatusCode::OK, &typed, &view::Notice::None);
    }

    if form.get("exchange").is_some()
        && let Judged::Swapped(one, other) = typed.judge(&page.0.service.catalogue.product_codes())
    {
        let typed = typed.exchanged(one, other);
        return page.form(&reader, StatusCode::OK, &typed, &view::Notice::None);
    }

    let installation_id = match typed.judge(&page.0.service.catalogue.product_codes()) {
        Judged::Whole(installation_id) => installation_id,
        judged => {
            let notice = view::Notice::Judged(judged);
            return page.form(&reader, StatusCode::UNPROCESSABLE_ENTITY, &typed, &notice);
        }
    };
    let is_ours = reader.same_origin && page.0.seal.is_fresh(form.get("seal"), Timestamp::now());
    if !is_ours {
        return page.form(&reader, StatusCode::FORBIDDEN, &typed, &view::Notice::Again);
    }
    // The check of an installation ID can be guessed, so a correct guess is limited like a wrong
    // one.
    let client = client.map(|Extension(client)| client);
    if let Err(fault) = page.0.service.limits.unproven(client) {
        return page.refusal(&reader, Some(installation_id), fault.code(), Some(&fault));
    }

    page.confirm(&reader, installation_id).await
}

impl WebPage {
    /// Counts the computer and shows its confirmation ID.
    async fn confirm(&self, reader: &Reader, installation_id: InstallationId) -> Response {
        match self.ask(installation_id).await {
            Ok(answer) => {
                info!(activation = answer.activation_id, "confirmed on the page");
                let frame = self.frame(reader);

                shown(
                    StatusCode::OK,
                    view::answer::page(&frame, &installation_id, &answer.confirmation_id),
                )
            }
            Err(Refusal::Fault(fault)) => {
                self.refusal(reader, Some(installation_id), fault.code(), Some(&fault))
            }
            Err(refusal) => {
                // The cause is for the vendor's log only.
                error!(%refusal, "the page failed");
                self.refusal(reader, Some(installation_id), Code::Srv1, None)
            }
        }
    }

    async fn ask(&self, installation_id: InstallationId) -> Result<ConfirmationAnswer, Refusal> {
        counted("page", self.0.service.confirm_on_page(installation_id).await).map(|(_, answer)| answer)
    }

    fn refusal(
        &self,
        reader: &Reader,
        installation_id: Option<InstallationId>,
        code: Code,
        fault: Option<&Fault>,
    ) -> Response {
        let locale = self.locale(reader.language);
        let wait = match fault {
            Some(Fault::TooManyAttempts { seconds }) => Some(*seconds),
            _ => (code == Code::Srv1).then_some(RETRY_AFTER),
        };
        let words = match fault {
            Some(fault @ Fault::TooManyAttempts { .. }) => locale.fault(fault),
            // The visitor has not proved possession of the key, so the page reveals neither its
            // numbers nor its product.
            _ => locale.explain(code),
        };
        let mut response = shown(
            status(code),
            view::refusal::page(&self.frame(reader), installation_id, &words),
        );
        response.extensions_mut().insert(code);
        if let Some(wait) = wait {
            response.headers_mut().insert(header::RETRY_AFTER, wait.into());
        }

        response
    }

    fn form(&self, reader: &Reader, status: StatusCode, typed: &Typed, notice: &view::Notice) -> Response {
        shown(status, view::form::page(&self.frame(reader), typed, notice))
    }

    fn frame<'a>(&'a self, reader: &'a Reader) -> Frame<'a> {
        let now = Timestamp::now();

        Frame {
            locale: self.locale(reader.language),
            catalogue: &self.0.service.catalogue,
            assets: &self.0.assets,
            reader,
            seal: self.0.seal.make(now),
            now,
        }
    }

    fn locale(&self, language: Language) -> &Locale {
        let at = Language::ALL.iter().position(|known| *known == language);

        self.0.locales[at.unwrap_or_default()].get_or_init(|| Locale::new(language))
    }
}

/// Returns a file of the page. Its name contains the hash of its content, so it may be cached for
/// ever.
async fn asset(State(page): State<WebPage>, Path(file): Path<String>) -> Response {
    match page.0.assets.find(&file) {
        Some(asset) => (
            [
                (header::CONTENT_TYPE, asset.media_type),
                (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
            ],
            asset.bytes.clone(),
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn shown(status: StatusCode, markup: Markup) -> Response {
    (
        status,
        [(header::VARY, "accept-language")],
        Html(markup.into_string()),
    )
        .into_response()
}

async fn harden(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    secure(response.headers_mut());

    response
}

/// Adds the headers that forbid the browser what the page never does, and that keep other sites
/// from learning that the visitor came from here.
fn secure(headers: &mut HeaderMap) {
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=()",
        ),
        // An address that contains somebody's digits must not be indexed.
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
