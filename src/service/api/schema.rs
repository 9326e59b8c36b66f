//! OpenAPI schemas of types with a serialised form of their own.

use std::borrow::Cow;

use serde_json::{Value, json};
use utoipa::openapi::schema::{AdditionalProperties, Object, ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::fault::{Code, Fault};
use crate::licence::Token;
use crate::machine::Parts;
use crate::wire::Proof;

fn text(description: &str) -> ObjectBuilder {
    Object::builder()
        .schema_type(Type::String)
        .description(Some(description))
}

fn number() -> ObjectBuilder {
    Object::builder().schema_type(Type::Integer).minimum(Some(0))
}

impl PartialSchema for Code {
    fn schema() -> RefOr<Schema> {
        text("An error code, short enough to be said over the telephone.")
            .enum_values(Some(Self::ALL.iter().map(|code| code.as_str())))
            .into()
    }
}

impl ToSchema for Code {}

impl PartialSchema for Fault {
    fn schema() -> RefOr<Schema> {
        Object::builder()
            .description(Some("What went wrong, with its data."))
            .property(
                "fault",
                text("Its name, for example `used-up` or `too-many-attempts`."),
            )
            .required("fault")
            .property(
                "used",
                number().description(Some("How many computers use the key.")),
            )
            .property("limit", number().description(Some("How many may.")))
            .property(
                "seconds",
                number().description(Some("After how many seconds to ask again.")),
            )
            .into()
    }
}

impl ToSchema for Fault {}

impl PartialSchema for Token {
    fn schema() -> RefOr<Schema> {
        text("A compact JWT (RFC 7519) of type `licence+jwt`, signed with Ed25519.").into()
    }
}

impl ToSchema for Token {
    fn name() -> Cow<'static, str> {
        "Licence".into()
    }
}

impl PartialSchema for Proof {
    fn schema() -> RefOr<Schema> {
        text("32 bytes in base64url without padding, made with the product key.")
            .pattern(Some("^[A-Za-z0-9_-]{43}$"))
            .into()
    }
}

impl ToSchema for Proof {}

impl PartialSchema for Parts {
    fn schema() -> RefOr<Schema> {
        let hash: Value = json!("MTIzNDU2Nzg5MDEyMzQ1Ng");
        ["machine-id", "system", "processor", "disk", "network", "memory"]
            .into_iter()
            .fold(Object::builder(), |parts, kind| {
                parts.property(
                    kind,
                    Object::builder()
                        .schema_type(Type::String)
                        .pattern(Some("^[A-Za-z0-9_-]{22}$"))
                        .examples([hash.clone()]),
                )
            })
            .description(Some(
                "The parts by which the computer is recognised, each as 16 bytes of a hash in base64url; those that could not be \
                 read are left out.",
            ))
            .additional_properties(Some(AdditionalProperties::FreeForm(false)))
            .into()
    }
}

impl ToSchema for Parts {}
