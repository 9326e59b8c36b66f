//! The programs that are asked, and how.

use std::sync::atomic::{AtomicUsize, Ordering};

use kakunin::catalogue::Catalogue;
use kakunin::codes::{KeyKind, ProductKey};
use kakunin::jws::SigningKey;
use kakunin::service::{Administration, DataDirectory, InitialSecrets, Role};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Method, RequestBuilder};
use serde_json::json;
use tempfile::TempDir;

use super::case::{Case, Shown};
use super::document::Row;
use support::catalogue::install;
use support::processes::Running;
use support::service::{self, Caller, Computer, PRODUCT, VENDOR, catalogue_json, json_body, passphrase};
use support::{keys, kms};

/// The service and a KMS host, each as a process of its own.
pub(super) struct World {
    // The programs end before their directories.
    service: Running,
    host: kms::Running,
    pub(super) console: Administration,
    _directory: TempDir,
    _organisation: kms::Organisation,
    client: Client,
    pub(super) tokens: Vec<String>,
    cases: AtomicUsize,
}

impl World {
    pub(super) async fn start() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let data = directory.path().join("data");
        let secrets = InitialSecrets {
            passphrase: Some(passphrase()),
            ..InitialSecrets::default()
        };
        let data_directory = DataDirectory::init(&data, secrets).await.unwrap();
        let licence_key = json!({ "kid": "2026", "key": data_directory.signing_key().public() });
        let mut catalogue = Catalogue::from_json(&catalogue_json(&licence_key)).unwrap();
        catalogue.vendor.confirmation_key = data_directory.confirmation_key(VENDOR);
        install(&data, &catalogue, data_directory.signing_key());

        let console = Administration::console(data_directory);
        let mut tokens = Vec::new();
        for role in [Role::Desk, Role::Supervisor, Role::Administrator, Role::Auditor] {
            let _member = console.add_staff(role.as_str(), role).await.unwrap();
            let token = console.add_token(role.as_str(), "test", None).await.unwrap();
            tokens.push(token.token.unwrap().0);
        }
        let limits =
            ["address", "key", "failures", "unknown", "page"].map(|name| format!("--limit-{name}=off"));
        let mut program = service::program(&data);
        let _configured = program
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(limits)
            .env("RUST_LOG", "off");
        let service = Running::start(&mut program).unwrap_or_else(|ended| panic!("{ended:?}"));
        // Another test may have installed it already.
        let _first = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().no_proxy().build().unwrap();
        let organisation = kms::Organisation::new();

        Self {
            host: kms::Running::start(&organisation.data()),
            _organisation: organisation,
            _directory: directory,
            console,
            service,
            client,
            tokens,
            cases: AtomicUsize::new(1),
        }
    }

    pub(super) async fn issue(&self, kind: KeyKind) -> ProductKey {
        keys::issue(&self.console, kind, PRODUCT, 9).await
    }

    /// New keys and a new computer, activated already where the request is about that, and what the path names.
    pub(super) async fn case(&self, row: &Row) -> Case {
        let number = self.cases.fetch_add(1, Ordering::Relaxed);
        let (mut key, mut other) = (
            self.issue(KeyKind::MultipleActivation).await,
            self.issue(KeyKind::KmsHost).await,
        );
        if row.request.ends_with("/kms-hosts") {
            std::mem::swap(&mut key, &mut other);
        }
        let computer = Computer::number(number);
        let mut activation = String::new();
        if ["release", "removals", "/activations", "computers"]
            .iter()
            .any(|word| row.request.contains(word))
            && !row.request.ends_with("POST /v1/activations")
        {
            let caller = Caller::new(self.service.address);
            activation = caller.activate(&key, &computer).await.unwrap().1.activation_id;
        }
        let name = format!("Member {number}");
        let id = if row.request.contains("/v1/organisations/{id}") {
            self.console.add_organisation(&name).await.unwrap().id
        } else if row.request.contains("{name}") || row.request.contains("/v1/tokens/") {
            let _member = self.console.add_staff(&name, Role::Desk).await.unwrap();
            self.console
                .add_token(&name, "test", None)
                .await
                .unwrap()
                .entry
                .id
        } else {
            activation.clone()
        };

        Case {
            key,
            other,
            computer,
            host: SigningKey::generate().unwrap().public(),
            number,
            activation,
            id,
        }
    }

    pub(super) async fn get(&self, path: &str) -> reqwest::Response {
        self.client
            .get(format!("http://{}{path}", self.service.address))
            .send()
            .await
            .unwrap()
    }

    /// How many computers use the keys of a case.
    pub(super) async fn used(&self, case: &Case) -> i64 {
        let [key, other] = [&case.key, &case.other].map(|key| keys::used(&self.console, key.serial()));

        i64::from(key.await) + i64::from(other.await)
    }

    async fn between(&self, path: &str, before: &str, after: char) -> String {
        let page = self.get(path).await.text().await.unwrap();

        page.split(before)
            .nth(1)
            .unwrap()
            .split(after)
            .next()
            .unwrap()
            .to_owned()
    }

    /// The request of a row, without what is shown.
    pub(super) async fn request(&self, row: &Row, case: &Case) -> RequestBuilder {
        let (method, path) = row.request.split_once(' ').unwrap();
        let is_of_host = path.starts_with("/kms/") || row.variant == "KMS host" && method == "GET";
        let address = if is_of_host {
            self.host.address
        } else {
            self.service.address
        };
        let mut path = path
            .replace("{serial}", &case.key.serial().to_string())
            .replace("{id}", &case.id)
            .replace("{name}", &format!("Member%20{}", case.number))
            .replace("{topic}", "find");
        if path.ends_with("{file}") {
            let style = self.between("/activate", r#"href="/activate/style-"#, '"').await;
            path = path.replace("{file}", &format!("style-{style}"));
        }
        let method: Method = method.parse().unwrap();

        self.client.request(method, format!("http://{address}{path}"))
    }

    /// What a customer sends; none where this cannot be shown.
    pub(super) async fn customer(&self, row: &Row, case: &Case, shown: Shown) -> Option<RequestBuilder> {
        let mut request = self.request(row, case).await;
        if matches!(shown, Shown::Token) {
            request = request.bearer_auth(&self.tokens[2]);
        }
        let site = match row.variant.as_str() {
            "from another website" => "cross-site",
            _ => "same-origin",
        };
        let is_others = row.variant == "another's confirmation ID";
        let has_no_place = matches!(shown, Shown::Confirmation);
        let json = match row.request.as_str() {
            "POST /activate" => {
                let seal = self.between("/activate", r#"name="seal" value=""#, '"').await;
                let body = format!("g1={}&seal={seal}", case.typed(shown)?);
                let form = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
                return Some(form.header("sec-fetch-site", site).body(body));
            }
            "GET /activate" => {
                let (client, parts) = request.build_split();
                let mut parts = parts.unwrap();
                let digits = case.typed(shown)?;
                parts.url_mut().set_query(Some(&format!("i={digits}")));
                return Some(RequestBuilder::from_parts(client, parts));
            }
            "POST /v1/exchanges" => {
                if is_others && matches!(shown, Shown::Nothing | Shown::Misfit | Shown::Fits) {
                    return None;
                }
                case.exchange(shown, is_others)
            }
            "POST /kms/v1/leases" => Case::lease(shown)?,
            "POST /v1/old-keys" if !matches!(shown, Shown::Nothing) => return None,
            "POST /v1/old-keys" if row.variant.is_empty() => json!({}),
            "POST /v1/old-keys" => {
                json!({ "vendor": "momiji.example", "product": 101, "hash": "A".repeat(43) })
            }
            _ if row.request.starts_with("GET") => return matches!(shown, Shown::Nothing).then_some(request),
            _ if has_no_place => return None,
            "POST /v1/activations" => json!(case.proven(shown, |key| case.computer.activation_request(key))),
            "POST /v1/activations/{id}/release" => {
                json!(case.proven(shown, |key| case.computer.release_request(key, &case.activation)))
            }
            "POST /v1/kms-hosts" => case.certification(shown),
            "POST /v1/files/responses" => case.file(shown),
            "POST /activate/file" => {
                let seal = self.between("/activate", r#"name="seal" value=""#, '"').await;
                let part = |name, content| {
                    format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{content}\r\n")
                };
                let body = part("seal", seal) + &part("file", case.file(shown).to_string()) + "--x--\r\n";
                let form = request.header(CONTENT_TYPE, "multipart/form-data; boundary=x");
                return Some(form.header("sec-fetch-site", site).body(body));
            }
            other => panic!("a row without a request: {other}"),
        };

        Some(json_body(request, &if json.is_null() { json!({}) } else { json }))
    }
}
