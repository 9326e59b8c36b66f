//! The part that carries out the console's requests: to the service, to the keyring, and for the
//! user's files.

use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::catalogue::Catalogue;
use crate::client::{ServiceClient, StaffError};
use crate::fault::{Fault, FileKind};
use crate::reading;
use crate::wire::admin::IDEMPOTENCY_HEADER;
use crate::wire::desk::{CASE_HEADER, CallAnswer, Case, SessionAnswer, path as desk_path};
use crate::wire::file::{self, MAX_SAVED_BYTES, RequestFile, ResponseFile};
use crate::wire::many;
use crate::wire::{LookupRequest, ReleaseAnswer, path};
use crate::writing;

use super::effect::{Request, Token};
use super::event::{Denial, Outcome, SignedIn};
use super::vault::Vault;

/// The time limit for the keyring, which may ask the user for a password.
const KEYRING: Duration = Duration::from_secs(30);

/// The executor of the console's requests, with the service client and the keyring.
#[derive(Debug)]
pub struct RequestRunner {
    catalogue: Arc<Catalogue>,
    client: ServiceClient,
    vault: Vault,
    token: Mutex<Option<Token>>,
}

/// A running request.
pub type Work = Pin<Box<dyn Future<Output = Option<Outcome>> + Send>>;

impl RequestRunner {
    /// Creates a `RequestRunner` for the services of this catalogue. Without a keyring, the token
    /// is kept for this session only.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>, uses_keyring: bool) -> Self {
        Self {
            client: ServiceClient::new(catalogue.services.clone()),
            vault: if uses_keyring {
                Vault::of(&catalogue.vendor.id)
            } else {
                Vault::none()
            },
            token: Mutex::default(),
            catalogue,
        }
    }

    /// Returns the catalogue whose services are used.
    #[must_use]
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// Carries out a request. Dropping the returned work cancels it.
    #[must_use]
    pub fn act(self: Arc<Self>, request: Request) -> Work {
        Box::pin(async move {
            let (token, request) = match request {
                Request::Authorised(token, request) => (Some(token), *request),
                request => (self.current(), request),
            };
            let by = token.as_ref();

            Some(match request {
                Request::Recall => Outcome::SignedIn(self.recall().await),
                Request::SignIn(token) => Outcome::SignedIn(self.sign_in(token).await),
                Request::Forget => {
                    self.forget().await;
                    return None;
                }
                Request::Authorise(token) => Outcome::Authorised(self.session(&token).await),
                // No act is authorised twice.
                Request::Authorised(..) => return None,
                Request::LookUp(case, installation_id) => {
                    let question = LookupRequest { installation_id };
                    Outcome::Found(self.post(by, Some(case), path::DESK_LOOKUPS, &question).await)
                }
                Request::Confirm(case, order) => {
                    Outcome::Confirmed(self.post(by, Some(case), path::DESK_CONFIRMATIONS, &order).await)
                }
                Request::Raise(case, request) => {
                    let what = format!("{}\n{}\n{}", request.installation_id, request.by, request.reason);
                    Outcome::Found(self.once(by, case, desk_path::LIMITS, &request, &what).await)
                }
                Request::Computers(case, request) => {
                    Outcome::Listed(self.post(by, Some(case), desk_path::COMPUTERS, &request).await)
                }
                Request::Remove(case, request) => {
                    let computer = request.activation_id.as_deref().unwrap_or_default();
                    let what = format!("{}\n{computer}\n{}", request.installation_id, request.reason);
                    Outcome::Found(self.once(by, case, desk_path::REMOVALS, &request, &what).await)
                }
                Request::Release(case, installation_id, code) => {
                    let question = serde_json::json!({
                        "installation_id": installation_id.to_string(),
                        "release_code": code,
                    });
                    let released: Result<ReleaseAnswer, Denial> =
                        self.post(by, Some(case), desk_path::RELEASES, &question).await;
                    Outcome::Released(released.map(|answer| (answer.used, answer.limit)))
                }
                Request::Record(record) => {
                    let kept: Result<CallAnswer, Denial> =
                        self.post(by, None, desk_path::CALLS, &record).await;
                    Outcome::Recorded(kept.map(drop))
                }
                Request::AnswerFile(None) => Outcome::FileAnswered(self.answer_chosen_file().await),
                Request::AnswerFile(Some(path)) => {
                    Outcome::FileAnswered(self.answer_given_file(&path).await.map(Some))
                }
            })
        })
    }

    async fn recall(&self) -> Result<SignedIn, Denial> {
        let vault = self.vault.clone();
        let token = in_time(move || vault.recall())
            .await
            .flatten()
            .ok_or(Denial::NoToken)?;
        let session = self.session(&token).await?;

        Ok(self.admitted(token, session, true))
    }

    async fn sign_in(&self, token: Token) -> Result<SignedIn, Denial> {
        let session = self.session(&token).await?;
        let (vault, kept) = (self.vault.clone(), token.clone());
        let is_kept = in_time(move || vault.keep(&kept)).await.unwrap_or_default();

        Ok(self.admitted(token, session, is_kept))
    }

    fn admitted(&self, token: Token, session: SessionAnswer, is_kept: bool) -> SignedIn {
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) = Some(token);

        SignedIn { session, is_kept }
    }

    async fn forget(&self) {
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let vault = self.vault.clone();
        in_time(move || vault.forget()).await;
    }

    async fn session(&self, token: &Token) -> Result<SessionAnswer, Denial> {
        Ok(self
            .client
            .ask_as_staff(&token.0, desk_path::SESSION, &[], None)
            .await?)
    }

    /// Requests a change that the service makes only once, however often its answer is lost: `what`
    /// distinguishes the request from others in the same case.
    async fn once<Q, A>(
        &self,
        by: Option<&Token>,
        case: Case,
        path: &str,
        question: &Q,
        what: &str,
    ) -> Result<A, Denial>
    where
        Q: Serialize,
        A: DeserializeOwned,
    {
        let name = URL_SAFE_NO_PAD.encode(Sha256::digest(what));
        let headers = [
            (CASE_HEADER, case.to_string()),
            (IDEMPOTENCY_HEADER, format!("{case}-{name}")),
        ];

        self.ask(by, &headers, path, question).await
    }

    async fn post<Q, A>(
        &self,
        by: Option<&Token>,
        case: Option<Case>,
        path: &str,
        question: &Q,
    ) -> Result<A, Denial>
    where
        Q: Serialize,
        A: DeserializeOwned,
    {
        let headers: Vec<_> = case
            .map(|case| (CASE_HEADER, case.to_string()))
            .into_iter()
            .collect();

        self.ask(by, &headers, path, question).await
    }

    /// Returns the token of the member of staff who is signed in.
    fn current(&self) -> Option<Token> {
        self.token.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn ask<Q, A>(
        &self,
        by: Option<&Token>,
        headers: &[(&'static str, String)],
        path: &str,
        question: &Q,
    ) -> Result<A, Denial>
    where
        Q: Serialize,
        A: DeserializeOwned,
    {
        let token = by.ok_or(Denial::Token)?;
        let question: Value = serde_json::to_value(question).map_err(|_| Denial::Form)?;

        Ok(self
            .client
            .ask_as_staff(&token.0, path, headers, Some(&question))
            .await?)
    }

    /// Lets the user choose a request file and a path for the response.
    async fn answer_chosen_file(&self) -> Result<Option<String>, Denial> {
        let Some(chosen) = rfd::AsyncFileDialog::new()
            .add_filter("JSON", file::EXTENSIONS)
            .pick_file()
            .await
        else {
            return Ok(None);
        };
        let (request, response) = self.answer_file(chosen.path()).await?;
        let dialog = rfd::AsyncFileDialog::new().set_file_name(name_of_response(&request));
        let Some(place) = dialog.save_file().await else {
            return Ok(None);
        };

        // The dialogue asked about what is there.
        write(place.path(), &response, |_| true).map(Some)
    }

    /// Answers this request file, and writes the response beside it.
    async fn answer_given_file(&self, path: &Path) -> Result<String, Denial> {
        let path = &reading::path::meant(path);
        let (request, response) = self.answer_file(path).await?;
        let place = path.with_file_name(name_of_response(&request));
        let is_earlier = |there: &[u8]| ResponseFile::is_for(&response.installation_id, there);

        write(&place, &response, is_earlier)
    }

    /// Returns the service's answer to a request file.
    ///
    /// # Errors
    /// [`Fault::FileNotRead`], [`Fault::OtherFile`] or [`Fault::NotOurFile`] if the file is not a
    /// request file, or the service's refusal.
    pub async fn answer_file(&self, path: &Path) -> Result<(RequestFile, ResponseFile), Denial> {
        let content = file::read(path, MAX_SAVED_BYTES).map_err(Denial::Fault)?;
        let request = RequestFile::from_json(&content).ok_or_else(|| {
            let path = path.display().to_string();

            Denial::Fault(file::unfit(path, many::kind(&content), &[FileKind::Request]))
        })?;
        let response = self
            .post(self.current().as_ref(), None, file::PATH, &request)
            .await?;

        Ok((request, response))
    }
}

fn name_of_response(request: &RequestFile) -> String {
    file::name(
        &request.product_name,
        &request.request.installation_id,
        "response",
    )
}

/// Writes a response to this path, in place of an earlier one at most.
fn write(
    path: &Path,
    response: &ResponseFile,
    is_earlier: impl FnOnce(&[u8]) -> bool,
) -> Result<String, Denial> {
    let place = path.display().to_string();
    let content = response.to_json().map_err(|_| Denial::Form)?;
    writing::write(path, &content, is_earlier).map_err(|error| {
        tracing::warn!(%error, "the response was not written");
        Denial::Fault(Fault::FileNotWritten { path: place.clone() })
    })?;

    Ok(place)
}

impl From<StaffError> for Denial {
    fn from(cause: StaffError) -> Self {
        match cause {
            StaffError::Token => Self::Token,
            StaffError::Role => Self::Role,
            StaffError::Nothing => Self::Nothing,
            StaffError::Form => Self::Form,
            StaffError::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// Runs blocking work on another thread. Returns `None` if it takes too long.
async fn in_time<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    tokio::time::timeout(KEYRING, tokio::task::spawn_blocking(work))
        .await
        .ok()?
        .ok()
}
