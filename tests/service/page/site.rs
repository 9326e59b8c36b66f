//! A vendor's service with its page on a loopback port, and installation IDs to type there.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use kakunin::codes::{ConfirmationId, ConfirmationType, InstallationId, KeyKind, ProductKey};
use kakunin::demo::{DemoOutcome, Demonstration};
use reqwest::header::{ACCEPT_LANGUAGE, HeaderMap};
use reqwest::{Client, StatusCode};
use tempfile::TempDir;

pub(crate) use support::keys::of_demonstration as key;

/// The demonstration vendor's service: a real one, with a key for every outcome.
pub(crate) struct Site {
    service: Demonstration,
    client: Client,
    _folder: TempDir,
}

/// What the page answered.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) html: String,
}

impl Site {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // Another test may have installed it already.
        let _first = rustls::crypto::ring::default_provider().install_default();

        Self {
            service: Demonstration::start(folder.path()).unwrap(),
            client: Client::builder().no_proxy().build().unwrap(),
            _folder: folder,
        }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.service.address())
    }

    pub(crate) async fn get(&self, path: &str, language: &str) -> Answer {
        let request = self.client.get(self.url(path)).header(ACCEPT_LANGUAGE, language);

        Answer::read(request).await
    }

    /// Asks for a page, as a browser does.
    pub(crate) async fn visit(&self, path: &str, language: &str) -> Answer {
        let request = self
            .client
            .get(self.url(path))
            .header(ACCEPT_LANGUAGE, language)
            .header(
                reqwest::header::ACCEPT,
                "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8",
            );

        Answer::read(request).await
    }

    /// Sends a form, as a browser does.
    pub(crate) async fn post(&self, path: &str, fields: &[(String, String)]) -> Answer {
        self.post_with(path, fields, "same-origin").await
    }

    /// Sends a form, with what the browser says about where it comes from.
    pub(crate) async fn post_with(&self, path: &str, fields: &[(String, String)], from: &str) -> Answer {
        let body = serde_urlencoded::to_string(fields).unwrap();
        let request = self
            .client
            .post(self.url(path))
            .header(ACCEPT_LANGUAGE, "en")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", from)
            .body(body);

        Answer::read(request).await
    }

    /// Sends a form with a file in it, as a browser does.
    pub(crate) async fn send_file(&self, path: &str, seal: &str, content: &[u8]) -> Answer {
        let body = [
            b"--x7\r\ncontent-disposition: form-data; name=\"seal\"\r\n\r\n",
            seal.as_bytes(),
            b"\r\n--x7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"request.json\"\r\n\
              Content-Type: application/json\r\n\r\n",
            content,
            b"\r\n--x7--\r\n",
        ]
        .concat();
        let request = self
            .client
            .post(self.url(path))
            .header(ACCEPT_LANGUAGE, "en")
            .header("content-type", "multipart/form-data; boundary=x7")
            .header("sec-fetch-site", "same-origin")
            .body(body);

        Answer::read(request).await
    }

    /// The seal of a form that was just fetched.
    pub(crate) async fn seal(&self) -> String {
        self.get("/activate", "en").await.field("seal").unwrap()
    }

    /// The fields of the form, filled with these groups.
    pub(crate) async fn filled(&self, groups: &[String]) -> Vec<(String, String)> {
        let mut fields: Vec<(String, String)> = groups
            .iter()
            .enumerate()
            .map(|(index, group)| (format!("g{}", index + 1), group.clone()))
            .collect();
        fields.push(("seal".to_owned(), self.seal().await));

        fields
    }

    /// How many computers use the key, and the confirmation ID that the help desk gives this one, which must be active.
    pub(crate) fn desk(&self, installation_id: InstallationId) -> (u32, ConfirmationId) {
        let answer = tokio::task::block_in_place(|| self.service.play_desk(installation_id)).unwrap();

        (answer.used, answer.confirmation_id)
    }
}

impl Answer {
    async fn read(request: reqwest::RequestBuilder) -> Self {
        let response = request.send().await.unwrap();

        Self {
            status: response.status(),
            headers: response.headers().clone(),
            html: response.text().await.unwrap(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// What the last input of this name holds.
    pub(crate) fn field(&self, name: &str) -> Option<String> {
        let (_, rest) = self.html.rsplit_once(&format!(r#"name="{name}" value=""#))?;

        Some(rest.split('"').next().unwrap().to_owned())
    }

    /// The confirmation ID that it shows.
    pub(crate) fn confirmation_id(&self) -> ConfirmationId {
        shown(&self.html)
    }

    pub(crate) fn says(&self, words: &str) -> bool {
        self.html.contains(words)
    }
}

/// The confirmation ID in a page: the digits of the groups A to D.
pub(crate) fn shown(html: &str) -> ConfirmationId {
    let groups: Vec<&str> = ('A'..='D')
        .map(|label| {
            let (_, rest) = html
                .split_once(&format!(r#"data-label="{label}" data-digits=""#))
                .unwrap_or_else(|| panic!("no group {label} in {html}"));

            rest.split('"').next().unwrap()
        })
        .collect();

    groups.join("-").parse().unwrap()
}

/// The installation ID of a new computer with this key.
pub(crate) fn computer(outcome: DemoOutcome) -> InstallationId {
    static COMPUTERS: AtomicU64 = AtomicU64::new(1);
    let key = key(outcome);
    let fingerprint = COMPUTERS.fetch_add(1, Ordering::Relaxed) << 20;

    InstallationId::of(&key, "momiji.example", fingerprint, 1)
}

/// An installation ID of a product that the vendor does not have.
pub(crate) fn of_no_product() -> InstallationId {
    let other = ProductKey::new(KeyKind::MultipleActivation, 4000, 7, 1).unwrap();

    InstallationId::new(&other, "other.example", 7, 7).unwrap()
}

/// The installation ID of a key that nobody issued, each time of another.
pub(crate) fn unknown() -> InstallationId {
    static SERIALS: AtomicU32 = AtomicU32::new(77_777);
    let serial = SERIALS.fetch_add(1, Ordering::Relaxed);

    let product = key(DemoOutcome::Good).product();
    let invented = ProductKey::new(KeyKind::MultipleActivation, product, serial, 1).unwrap();

    InstallationId::of(&invented, "momiji.example", 1, 1)
}

/// Whether this is the permanent answer to the installation ID of this key.
pub(crate) fn verifies(
    answer: &ConfirmationId,
    outcome: DemoOutcome,
    installation_id: InstallationId,
) -> bool {
    answer.verify_keyed(&key(outcome), "momiji.example", &installation_id)
        == Some(ConfirmationType::Permanent)
}
