//! Shows people the description of the interface: one page, built from the OpenAPI document, that
//! makes no further requests.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

const STYLE: &str = include_str!("docs.css");

/// Returns the content security policy of the page: it may only use its own style.
pub(super) fn policy() -> String {
    let hash = STANDARD.encode(Sha256::digest(STYLE));

    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}

/// Returns the page for an OpenAPI document.
pub(super) fn page(document: &Value) -> String {
    let info = &document["info"];
    let mut groups: BTreeMap<&str, Vec<Operation<'_>>> = BTreeMap::new();
    for operation in operations(document) {
        groups.entry(operation.tag()).or_default().push(operation);
    }
    let schemas = document["components"]["schemas"].as_object();

    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (text(&info["title"])) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#content" { "To the content" }
                header {
                    h1 { (text(&info["title"])) " " small { (text(&info["version"])) } }
                    (prose(&info["description"]))
                    p { "The same for programs: " a href=(crate::wire::path::OPENAPI) { "OpenAPI 3.1" } }
                }
                nav aria-label="Contents" {
                    @for (tag, operations) in &groups {
                        h2 { (tag) }
                        ul {
                            @for operation in operations {
                                li { a href={ "#" (operation.anchor()) } { (operation.method) " " code { (operation.path) } } }
                            }
                        }
                    }
                }
                main id="content" {
                    @for (tag, operations) in &groups {
                        section {
                            h2 { (tag) }
                            @for operation in operations { (operation.article()) }
                        }
                    }
                    section {
                        h2 { "Forms" }
                        @for (name, schema) in schemas.into_iter().flatten() { (form(name, schema)) }
                    }
                }
            }
        }
    }
    .into_string()
}

struct Operation<'a> {
    method: String,
    path: &'a str,
    value: &'a Value,
}

fn operations(document: &Value) -> Vec<Operation<'_>> {
    let paths = document["paths"].as_object().into_iter().flatten();

    paths
        .flat_map(|(path, item)| {
            item.as_object()
                .into_iter()
                .flatten()
                .filter(|(_, value)| value["responses"].is_object())
                .map(move |(method, value)| Operation {
                    method: method.to_uppercase(),
                    path,
                    value,
                })
        })
        .collect()
}

impl<'a> Operation<'a> {
    fn tag(&self) -> &'a str {
        self.value["tags"][0].as_str().unwrap_or("other")
    }

    fn anchor(&self) -> String {
        let words = self
            .path
            .split(|symbol: char| !symbol.is_alphanumeric())
            .filter(|word| !word.is_empty());

        words.fold(self.method.to_lowercase(), |anchor, word| anchor + "-" + word)
    }

    fn article(&self) -> Markup {
        let parameters = self.value["parameters"].as_array();
        let body = &self.value["requestBody"]["content"];
        let responses = self.value["responses"].as_object();

        html! {
            article id=(self.anchor()) {
                h3 { span.method { (self.method) } " " code { (self.path) } }
                p { strong { (text(&self.value["summary"])) } }
                (prose(&self.value["description"]))
                @if self.value["security"].is_array() { p { "Needs a token: " code { "Authorization: Bearer …" } } }
                @if let Some(parameters) = parameters {
                    h4 { "Parameters" }
                    dl {
                        @for parameter in parameters {
                            dt { code { (text(&parameter["name"])) } " " (kind(&parameter["schema"])) " in the " (text(&parameter["in"])) }
                            dd { (text(&parameter["description"])) }
                        }
                    }
                }
                @if body.is_object() { p { "Body: " (content(body)) } }
                h4 { "Answers" }
                table {
                    thead { tr { th scope="col" { "Status" } th scope="col" { "When" } th scope="col" { "Content" } } }
                    tbody {
                        @for (status, response) in responses.into_iter().flatten() {
                            tr {
                                th scope="row" { (status) }
                                td { (code_words(text(&response["description"]))) }
                                td { (content(&response["content"])) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Renders one JSON schema.
fn form(name: &str, schema: &Value) -> Markup {
    let required: Vec<_> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let properties = schema["properties"].as_object();

    html! {
        article id={ "form-" (name) } {
            h3 { (name) }
            (prose(&schema["description"]))
            @if let Some(properties) = properties {
                dl {
                    @for (member, schema) in properties {
                        dt {
                            code { (member) } " " (kind(schema))
                            @if !required.contains(&member.as_str()) { " (may be missing)" }
                        }
                        dd { (code_words(words(schema))) }
                    }
                }
            } @else {
                p { (kind(schema)) }
            }
        }
    }
}

/// Renders the media types of a body, each with its schema.
fn content(content: &Value) -> Markup {
    html! {
        @for (media_type, body) in content.as_object().into_iter().flatten() {
            (kind(&body["schema"])) " " small { (media_type) } " "
        }
    }
}

/// Returns the type of a value, in a few words.
fn kind(schema: &Value) -> Markup {
    if let Some(name) = schema["$ref"].as_str().and_then(|name| name.rsplit('/').next()) {
        return html! { a href={ "#form-" (name) } { (name) } };
    }
    if let Some(choices) = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array()) {
        return html! {
            @for (index, choice) in choices.iter().enumerate() {
                @if index > 0 { " or " }
                (kind(choice))
            }
        };
    }
    if let Some(values) = schema["enum"].as_array() {
        return html! {
            @for (index, value) in values.iter().enumerate() {
                @if index > 0 { ", " }
                code { (value.as_str().unwrap_or_default()) }
            }
        };
    }
    let name = match &schema["type"] {
        Value::Array(names) => names
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(" or "),
        name => text(name).to_owned(),
    };

    html! {
        (name)
        @if schema["items"].is_object() { " of " (kind(&schema["items"])) }
        @if let Some(format) = schema["format"].as_str() { " (" (format) ")" }
    }
}

/// Returns the description of a value. If the value may be null, the description is with its
/// schema.
fn words(schema: &Value) -> &str {
    schema["description"]
        .as_str()
        .unwrap_or_else(|| text(&schema["oneOf"][0]["description"]))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn prose(value: &Value) -> Markup {
    html! {
        @for paragraph in text(value).split("\n\n").filter(|paragraph| !paragraph.is_empty()) {
            p { (code_words(paragraph)) }
        }
    }
}

/// Renders text in which everything between backticks is code.
fn code_words(text: &str) -> Markup {
    html! {
        @for (index, part) in text.split('`').enumerate() {
            @if index % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}
