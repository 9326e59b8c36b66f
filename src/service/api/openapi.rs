//! Describes the interface: OpenAPI 3.1 for programs, a page for people.

use std::sync::Arc;

use axum::Extension;
use axum::http::{HeaderValue, header as name};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Map, Value, json};
use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::SchemaType;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Components, Info, License, ObjectBuilder, OpenApi, Required, Type};
use utoipa::{PartialSchema as _, ToSchema as _};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::docs;
use crate::service::Service;
use crate::wire::{
    MAX_REQUEST_BYTES, PROBLEM_TYPE, Problem, REQUEST_ID_HEADER, SERVICE_HEADER, SERVICE_VERSION,
    TIME_HEADER, path,
};

/// The description in both forms, ready to be sent.
#[derive(Debug, Clone)]
pub(super) struct Document {
    json: Arc<str>,
    page: Arc<str>,
    policy: Arc<str>,
}

impl Document {
    /// Makes the description available to the routes of this module.
    pub(super) fn layer(description: &OpenApi) -> Extension<Self> {
        let document = completed(description);

        Extension(Self {
            page: docs::page(&document).into(),
            policy: docs::policy().into(),
            json: document.to_string().into(),
        })
    }
}

/// Returns the description without any route.
pub(super) fn frame() -> OpenApi {
    let mut info = Info::new("Kakunin activation service", env!("CARGO_PKG_VERSION"));
    info.description = Some(
        "Activates computers, administers keys. Every answer carries the service's mark, its time and the id of the request; \
         whatever is not carried out is answered with a problem document (RFC 9457)."
            .to_owned(),
    );
    info.license = Some(License::new("MIT OR Apache-2.0"));
    let mut components = Components::new();
    components.add_security_scheme(
        "token",
        SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build()),
    );
    let mut schemas = vec![(Problem::name().into_owned(), Problem::schema())];
    Problem::schemas(&mut schemas);
    components.schemas.extend(schemas);

    let mut frame = OpenApi::new(info, utoipa::openapi::Paths::new());
    frame.components = Some(components);

    frame
}

/// Describes a header that a request may carry.
pub(super) fn header(name: &str, words: &str, pattern: Option<&str>) -> Parameter {
    let schema = ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
        .pattern(pattern)
        .build();

    ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .description(Some(words))
        .schema(Some(schema))
        .required(Required::False)
        .build()
}

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new()
        .routes(routes!(openapi))
        .routes(routes!(page))
}

/// Describes this interface.
#[utoipa::path(
    get, path = path::OPENAPI, tag = "operation",
    responses((status = 200, description = "An OpenAPI 3.1 document.", body = Object)),
)]
async fn openapi(Extension(document): Extension<Document>) -> Response {
    let json = (name::CONTENT_TYPE, HeaderValue::from_static("application/json"));

    ([json], document.json.to_string()).into_response()
}

/// Describes this interface to people.
#[utoipa::path(
    get, path = path::DOCS, tag = "operation",
    responses((status = 200, description = "A page.", body = String, content_type = "text/html; charset=utf-8")),
)]
async fn page(Extension(document): Extension<Document>) -> Response {
    let headers = [
        (name::CONTENT_TYPE, "text/html; charset=utf-8"),
        (name::CONTENT_SECURITY_POLICY, &document.policy),
        (name::REFERRER_POLICY, "no-referrer"),
    ];

    (headers, document.page.to_string()).into_response()
}

/// Adds to each operation what all operations have in common.
fn completed(description: &OpenApi) -> Value {
    let mut document = serde_json::to_value(description).unwrap_or_default();
    document["components"]["headers"] = headers();
    let paths = document["paths"].as_object_mut().into_iter().flatten();
    let operations = paths.flat_map(|(_, item)| item.as_object_mut().into_iter().flatten());
    for (_, operation) in operations {
        let common = problems(operation);
        let Some(responses) = operation["responses"].as_object_mut() else {
            continue;
        };
        for (status, words) in common {
            responses
                .entry(status)
                .or_insert_with(|| json!({ "description": words }));
        }
        for (status, response) in responses {
            complete(status, response);
        }
    }

    document
}

/// Returns the statuses with which such a request may be refused.
fn problems(operation: &Value) -> Vec<(&'static str, String)> {
    let parameters = operation["parameters"].as_array();
    let has =
        |place: &str| parameters.is_some_and(|all| all.iter().any(|parameter| parameter["in"] == place));
    let body = operation.get("requestBody").is_some();
    let mut problems = vec![
        (
            "429",
            "`SRV-2` too many requests, or too many that failed; ask again after `Retry-After`.",
        ),
        (
            "503",
            "`SRV-1` the service cannot answer now; ask again after `Retry-After`.",
        ),
    ];
    if operation.get("security").is_some() {
        problems.push(("401", "A valid token is needed."));
        problems.push(("403", "The holder of the token may not do this."));
    }
    if has("path") {
        problems.push(("404", "There is no such thing."));
    }
    if has("query") || body {
        problems.push(("422", "What was asked is not of this form."));
    }
    if body {
        problems.push(("400", "The body is no JSON, or ended early."));
        problems.push(("408", "The body was sent too slowly."));
        problems.push(("415", "The body is not declared to be `application/json`."));
    }
    let mut problems: Vec<_> = problems
        .into_iter()
        .map(|(status, words)| (status, words.to_owned()))
        .collect();
    if body {
        problems.push((
            "413",
            format!("The body has more than {MAX_REQUEST_BYTES} bytes."),
        ));
    }

    problems
}

/// Adds the headers to a response, and the problem document if the response is an error.
fn complete(status: &str, response: &mut Value) {
    let problem = status.starts_with(['4', '5']);
    if problem && response.get("content").is_none() {
        response["content"] =
            json!({ PROBLEM_TYPE: { "schema": { "$ref": "#/components/schemas/Problem" } } });
    }
    let mut names = vec![SERVICE_HEADER, TIME_HEADER, REQUEST_ID_HEADER];
    match status {
        "401" => names.push("www-authenticate"),
        "429" | "503" => names.push("retry-after"),
        _ => {}
    }
    let headers: Map<_, _> = names
        .into_iter()
        .map(|name| {
            (
                name.to_owned(),
                json!({ "$ref": format!("#/components/headers/{name}") }),
            )
        })
        .collect();
    response["headers"] = headers.into();
}

fn headers() -> Value {
    let text =
        |words: &str, schema: Value| json!({ "description": words, "required": true, "schema": schema });

    json!({
        SERVICE_HEADER: text("The version of this interface.", json!({ "type": "string", "const": SERVICE_VERSION })),
        TIME_HEADER: text("The service's time.", json!({ "type": "string", "format": "date-time" })),
        REQUEST_ID_HEADER: text(
            "Names the request in the service's log: as the client chose, or as the service did.",
            json!({ "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" }),
        ),
        "retry-after": text("After how many seconds to ask again.", json!({ "type": "integer", "minimum": 1 })),
        "www-authenticate": text("How to sign in.", json!({ "type": "string", "const": "Bearer" })),
    })
}
