//! The JSON Schema (2020-12) of a catalogue as a vendor writes it, for editors and for programs that
//! make catalogues.
//!
//! Everything that it refuses, [`Catalogue::from_json`](super::Catalogue::from_json) refuses too.
//! What concerns two values at once (contrast, references, names that must differ) is checked only
//! there. Lengths are bytes there and characters here, so that a schema lets some longer texts pass.

use schemars::transform::{RecursiveTransform, Transform as _};
use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::Span;

/// The form of a BCP 47 tag, as the parser checks it.
const TAG: &str = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$";
/// Characters that a text of one line does not contain.
const LINE: &str = r"^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]*[^\u0000-\u0020\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]*$";
/// Characters that a text of several lines does not contain.
const LINES: &str = r"^[^\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]+$";
/// An address that may be opened or requested.
const ADDRESS: &str =
    r"^(https://[A-Za-z0-9.\[\]:-]+|http://(localhost|127\.0\.0\.1|\[::1\])(:[0-9]+)?)([/?#][!-~]*)?$";

/// Returns the schema as it is shown and kept in `assets/catalogue.schema.json`.
pub(super) fn text(mut schema: Schema) -> String {
    RecursiveTransform(join_lines).transform(&mut schema);

    format!("{:#}\n", Value::from(schema))
}

/// Takes the line breaks out of a description, which are those of this program's source.
fn join_lines(schema: &mut Schema) {
    if let Some(Value::String(description)) = schema.get_mut("description") {
        let paragraphs: Vec<String> = description
            .split("\n\n")
            .map(|paragraph| paragraph.replace('\n', " "))
            .collect();
        *description = paragraphs.join("\n\n");
    }
}

/// A text in several languages.
fn localized(text: &Value) -> Schema {
    json_schema!({
        "type": "object",
        "minProperties": 1,
        "propertyNames": { "pattern": TAG },
        "additionalProperties": text,
    })
}

/// Marks a schema as that of a member which may be `null`.
fn or_null(schema: &Schema) -> Schema {
    json_schema!({ "anyOf": [schema, { "type": "null" }] })
}

pub(super) fn texts(_: &mut SchemaGenerator) -> Schema {
    localized(&json!({ "type": "string", "minLength": 1, "maxLength": 500, "pattern": LINE }))
}

pub(super) fn statements(_: &mut SchemaGenerator) -> Schema {
    let text = json!({ "type": "string", "minLength": 1, "maxLength": 20_000, "pattern": LINES });

    or_null(&localized(&text))
}

fn address() -> Value {
    json!({ "type": "string", "maxLength": 2000, "pattern": ADDRESS })
}

pub(super) fn links(_: &mut SchemaGenerator) -> Schema {
    localized(&address())
}

/// What a code is written behind.
pub(super) fn beginnings(_: &mut SchemaGenerator) -> Schema {
    let address = json!({ "type": "string", "maxLength": 2000, "allOf": [{ "pattern": ADDRESS }, { "pattern": "[/#=]$" }] });

    or_null(&localized(&address))
}

/// The symbols of keys of another system: visible ones of ASCII.
pub(super) fn symbols(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^[!-~]+$" })
}

/// The form of keys of another system: by groups, or by a range.
pub(super) fn groups_or_length() -> Value {
    json!([
        { "required": ["groups"], "properties": { "groups": { "minItems": 1 } }, "not": { "required": ["length"] } },
        { "required": ["length"], "properties": { "groups": { "maxItems": 0 } } },
    ])
}

pub(super) fn addresses(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": address() })
}

/// A name for programs.
pub(super) fn name(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[a-z0-9-]+$" })
}

pub(super) fn colour(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" })
}

pub(super) fn icon(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "string",
        "contentEncoding": "base64",
        "contentMediaType": "image/png",
        // The first bytes of every PNG; 64 KiB in base64.
        "pattern": "^iVBORw0KGgo[A-Za-z0-9+/]*={0,2}$",
        "maxLength": 87_384,
    })
}

pub(super) fn public_key(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^[A-Za-z0-9_-]{43}$" })
}

pub(super) fn confirmation_key(_: &mut SchemaGenerator) -> Schema {
    or_null(&json_schema!({ "type": "string", "pattern": "^[A-Za-z0-9_-]+$" }))
}

/// A product key is read in any case and with any separators.
pub(super) fn product_key(_: &mut SchemaGenerator) -> Schema {
    or_null(&json_schema!({ "type": "string", "minLength": 25 }))
}

pub(super) fn codes(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "array",
        "items": { "type": "integer", "minimum": 0, "maximum": 4095 },
    })
}

pub(super) fn host_numbers(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "array",
        "items": { "type": "string", "pattern": "^[0-9A-Fa-f]{16}$" },
    })
}

pub(super) fn region(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^[A-Za-z]{2}$" })
}

pub(super) fn languages(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "array",
        "items": { "type": "string", "pattern": TAG },
        "minItems": 1,
        "uniqueItems": true,
    })
}

pub(super) fn moment(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "format": "date-time", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}" })
}

pub(super) fn day(_: &mut SchemaGenerator) -> Schema {
    or_null(&json_schema!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }))
}

pub(super) fn days(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "minProperties": 1,
        "propertyNames": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] },
        "additionalProperties": generator.subschema_for::<Span>(),
    })
}

pub(super) fn time(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$" })
}

/// What a product with a KMS client key must have besides.
pub(super) fn client_key_wants_volume() -> Value {
    json!({
        "kms_client_key": {
            "anyOf": [
                { "properties": { "kms_client_key": { "type": "null" } } },
                { "properties": { "volume": { "const": true } }, "required": ["volume"] },
            ],
        },
    })
}

/// A vendor whose confirmation IDs are signed.
pub(super) fn signed_scheme() -> Value {
    json!({ "properties": { "scheme": { "const": "signed" } }, "required": ["scheme"] })
}
