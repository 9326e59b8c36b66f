//! The tables of `docs/security.md`, the routes that they must have, and the words in their cells.

use std::collections::BTreeSet;
use std::path::Path;

use reqwest::Response;
use reqwest::header::CONTENT_TYPE;
use serde_json::Value;

const DOCUMENT: &str = include_str!("../../../docs/security.md");
const HEADING: &str = "\n## What was shown, and what is given\n";

/// The routes that are in no OpenAPI document, as the source declares them. A line that is not here fails the test.
const DECLARED: [(&str, &[&str]); 8] = [
    (
        ".route(PATH, get(open).post(answer))",
        &["GET /activate", "POST /activate"],
    ),
    (
        ".route(FILE, get(open).post(file::answer))",
        &["GET /activate/file", "POST /activate/file"],
    ),
    (".route(ADVICE, get(advice::all))", &["GET /advice"]),
    (
        r#".route(&format!("{ADVICE}/{{topic}}"), get(advice::one))"#,
        &["GET /advice/{topic}"],
    ),
    (
        r#".route(&format!("{PATH}/{{file}}"), get(asset))"#,
        &["GET /activate/{file}"],
    ),
    (".route(path::LEASES, post(lease))", &["POST /kms/v1/leases"]),
    (".route(common::HEALTH, get(well))", &["GET /healthz, KMS host"]),
    (".route(common::READY, get(ready))", &["GET /readyz, KMS host"]),
];

/// The word for an answer in JSON, by all its members: one that says more than it did has no word, and fails.
const WORDS: [(&str, &str); 20] = [
    (
        "licence",
        "activation_id confirmation_id licence limit server_time used",
    ),
    (
        "licence",
        "activation_id confirmation_id installation_id kind licence limit product product_name server_time used vendor version",
    ),
    ("certificate", "activation_id certificate limit server_time used"),
    (
        "confirmation ID",
        "activation_id confirmation_id limit server_time type used",
    ),
    ("released", "activation_id limit server_time used"),
    ("lease", "count lease server_time threshold"),
    ("counts", "limit used"),
    (
        "counts",
        "activation block_reason blocked history key_name kind limit organisation product product_id server_time terms used",
    ),
    ("health", "server_time status"),
    ("noted", "server_time"),
    ("entry", "name products role server_time"),
    ("entry", "created_at id name"),
    (
        "entry",
        "blocked expires_at issued_at key_name kind limit note organisation product serial terms used",
    ),
    ("entry", "created_at name removed_at role"),
    ("entry", "created_at expires_at id label revoked_at staff"),
    ("entry", "action actor at details hash previous seq subject"),
    (
        "entry",
        "activated_at activation_id ends_at method renews seen_at",
    ),
    ("keys", "keys"),
    ("token", "created_at expires_at id label revoked_at staff token"),
    ("description", "components info openapi paths"),
];

pub(super) struct Row {
    pub(super) request: String,
    pub(super) variant: String,
    pub(super) cells: Vec<String>,
}

/// The columns and rows of the table whose first column has this name.
pub(super) fn table(first: &str) -> (Vec<String>, Vec<Row>) {
    let section = DOCUMENT
        .split(HEADING)
        .nth(1)
        .unwrap()
        .split("\n## ")
        .next()
        .unwrap();
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().to_owned())
            .collect()
    };
    let mut lines = section
        .lines()
        .skip_while(|line| !line.starts_with(&format!("| {first} |")))
        .take_while(|line| line.starts_with('|'));
    let columns = cells(lines.next().unwrap()).split_off(1);
    let rows = lines
        .skip(1)
        .map(|line| {
            let mut cells = cells(line);
            let name: Vec<_> = cells[0].split('`').collect();
            let (request, variant) = (name[1].to_owned(), name[2].trim_start_matches(", ").to_owned());
            let cells = cells.split_off(1);
            assert_eq!(cells.len(), columns.len(), "{line}");

            Row {
                request,
                variant,
                cells: cells
                    .iter()
                    .map(|cell| cell.trim_matches('`').to_owned())
                    .collect(),
            }
        })
        .collect();

    (columns, rows)
}

/// All lines of the source that declare a route by hand.
fn by_hand(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            by_hand(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = std::fs::read_to_string(&path).unwrap();
            let calls = [".route(", ".route_service(", ".nest(", ".nest_service("];
            let lines = source
                .lines()
                .map(str::trim)
                .filter(|line| calls.iter().any(|call| line.contains(call)));
            found.extend(lines.map(ToOwned::to_owned));
        }
    }
}

/// Every route: those of the OpenAPI document, and those of the page and the KMS host.
pub(super) fn routes(description: &Value) -> BTreeSet<String> {
    let paths = description["paths"].as_object().unwrap();
    let described = paths.iter().flat_map(|(path, item)| {
        let methods = item.as_object().unwrap().keys();

        methods.map(move |method| format!("{} {path}", method.to_uppercase()))
    });
    let mut lines = Vec::new();
    by_hand(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut lines);
    let declared = lines.iter().flat_map(|line| {
        let known = DECLARED.iter().find(|(declaration, _)| declaration == line);
        let (_, routes) =
            known.unwrap_or_else(|| panic!("a new route, without a row in docs/security.md: {line}"));

        routes.iter().map(|route| (*route).to_owned())
    });

    let routes = described.chain(declared).collect();
    assert_eq!(
        lines.len(),
        DECLARED.len(),
        "a declaration more than once, or gone"
    );

    routes
}

/// What an answer gives, in a word of the document.
pub(super) async fn word(response: Response, confirmation_id: &str) -> String {
    let status = response.status();
    let media_type = response
        .headers()
        .get(CONTENT_TYPE)
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned();
    let body = response.text().await.unwrap();
    match media_type.split(';').next().unwrap() {
        "text/html" if body.contains(confirmation_id) => "confirmation ID".to_owned(),
        "text/html" => body
            .split(r#"<strong class="code">"#)
            .nth(1)
            .map_or("page", |rest| rest.split('<').next().unwrap())
            .to_owned(),
        "text/plain" => "figures".to_owned(),
        "text/css" => "file".to_owned(),
        _ => {
            let json: Value = serde_json::from_str(&body).unwrap();
            if status.is_success() {
                word_for(&json).to_owned()
            } else {
                json["code"]
                    .as_str()
                    .map_or(status.as_str(), |code| code)
                    .to_owned()
            }
        }
    }
}

fn word_for(json: &Value) -> &'static str {
    let mut members: Vec<_> = json.as_object().unwrap().keys().map(String::as_str).collect();
    members.sort_unstable();
    let members = members.join(" ");
    if members == "items next" {
        let items = json["items"].as_array().unwrap();
        assert!(items.iter().all(|item| word_for(item) == "entry"), "{json}");
        return "list";
    }

    WORDS
        .iter()
        .find(|(_, known)| *known == members)
        .map_or_else(|| panic!("an answer that has no word: {json}"), |(word, _)| word)
}
