//! The schema that is given out says what the parser does.

use jsonschema::Validator;

use super::*;
use crate::catalogue::comments;

const GIVEN_OUT: &str = include_str!("../../../assets/catalogue.schema.json");

fn validator() -> Validator {
    let schema = serde_json::from_str(GIVEN_OUT).unwrap();

    jsonschema::draft202012::new(&schema).unwrap()
}

/// The values at which the schema finds something wrong.
fn refusals(validator: &Validator, catalogue: &Value) -> Vec<String> {
    validator
        .iter_errors(catalogue)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn the_schema_that_is_given_out_is_that_of_this_program() {
    let now = Catalogue::schema();
    if std::env::var_os("KAKUNIN_WRITE_DOCS").is_some() {
        std::fs::write("assets/catalogue.schema.json", &now).unwrap();
        return;
    }

    assert!(
        GIVEN_OUT == now,
        "run `kakunin-service catalogue schema > assets/catalogue.schema.json`"
    );
    jsonschema::meta::validate(&serde_json::from_str(&now).unwrap()).unwrap();
}

#[test]
fn every_catalogue_of_this_project_passes() {
    let described = include_str!("../../../docs/catalogue.md");
    let (_, described) = described.split_once("```json\n").unwrap();
    let (described, _) = described.split_once("```").unwrap();
    let validator = validator();
    for text in [
        described,
        include_str!("../../../assets/demo/catalogue.json"),
        &small().to_string(),
    ] {
        let value: Value = serde_json::from_str(&comments::blanked(text)).unwrap();
        assert_eq!(refusals(&validator, &value), [""; 0]);
    }
}

#[test]
fn the_place_of_the_schema_is_accepted_and_is_not_signed() {
    let mut named = small();
    named["$schema"] = json!("catalogue.schema.json");

    assert_eq!(refusals(&validator(), &named), [""; 0]);
    let catalogue = read(&named).unwrap();
    assert_eq!(catalogue, read(&small()).unwrap());
    assert!(!serde_json::to_string(&catalogue).unwrap().contains("$schema"));
}

/// Changes the small catalogue; what is no member yet is made.
fn with(pointer: &str, value: Value) -> Value {
    let mut catalogue = small();
    let (parent, member) = pointer.rsplit_once('/').unwrap();
    let parent = catalogue.pointer_mut(parent).unwrap();
    match member.parse::<usize>() {
        Ok(index) => parent[index] = value,
        Err(_) => parent[member] = value,
    }

    catalogue
}

#[test]
#[expect(clippy::too_many_lines, reason = "it is one table")]
fn what_the_documentation_refuses_is_refused() {
    let validator = validator();
    let key = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    let accent = |accent: &str, on: &str| json!({ "accent": accent, "on_accent": on, "soft": "#EEF2FA" });
    let span = json!({ "from": "09:00", "to": "18:00" });
    // With what only the parser can see: it concerns two values, or a list of names.
    let (both, parser) = (true, false);
    for (pointer, value, by_schema) in [
        ("/unknown", json!(1), both),
        ("/format", json!(2), both),
        ("/format", json!("1"), both),
        ("/issued_at", json!("yesterday"), both),
        ("/vendor/unknown", json!(1), both),
        ("/vendor/id", json!(""), both),
        ("/vendor/id", json!("Momiji.example"), both),
        ("/vendor/id", json!("x".repeat(254)), both),
        ("/vendor/name", json!({}), both),
        ("/vendor/name", json!({ "English": "x" }), both),
        ("/vendor/name/en", json!(""), both),
        ("/vendor/name/en", json!(" "), both),
        ("/vendor/name/en", json!("x".repeat(501)), both),
        ("/vendor/name/en", json!("two\nlines"), both),
        ("/vendor/name/en", json!("a\u{202E}b"), both),
        ("/vendor/privacy/en", json!("x".repeat(20_001)), both),
        ("/vendor/privacy/en", json!("a\u{1B}b"), both),
        ("/vendor/colours/light", accent("2B4C8C", "#FFFFFF"), both),
        ("/vendor/colours/light", accent("#777777", "#FFFFFF"), parser),
        ("/vendor/icon", json!("R0lGODlhAQABAAAAACw="), both),
        ("/vendor/links/support/en", json!("momiji.example"), both),
        ("/vendor/links/support/en", json!("http://momiji.example/"), both),
        (
            "/vendor/links/support/en",
            json!("https://user@momiji.example/"),
            both,
        ),
        (
            "/vendor/links/errors",
            json!({ "en": "https://momiji.example/help" }),
            both,
        ),
        (
            "/vendor/links/errors",
            json!({ "en": "ftp://momiji.example/" }),
            both,
        ),
        ("/vendor/scheme", json!("secret"), both),
        ("/vendor/scheme", json!("signed"), both),
        ("/products", json!([]), both),
        ("/products/0/code", json!(4096), both),
        ("/products/0/code", json!(-1), both),
        ("/products/0/id", json!("Momiji"), both),
        ("/products/0/id", json!("x".repeat(65)), both),
        ("/products/0/policy", json!({ "lease_days": 0 }), both),
        ("/products/0/policy", json!({ "lease_days": 36_501 }), both),
        ("/products/0/policy", json!({ "retry_minutes": 10_081 }), both),
        ("/products/0/policy", json!({ "kms_threshold": 101 }), both),
        (
            "/products/0/policy",
            json!({ "clock_tolerance_hours": 169 }),
            both,
        ),
        ("/products/0/policy", json!({ "unknown": 1 }), both),
        ("/products/0/policy", json!({ "grace_days": 20 }), parser),
        ("/products/0/policy", json!({ "lease_days": 5 }), parser),
        ("/products/0/kms_client_key", json!("short"), both),
        ("/products/0/kms_host_products", json!([7]), parser),
        ("/products/0/kms_host_products", json!([4096]), both),
        (
            "/products/0/old_keys",
            json!([{ "symbols": "0-9", "groups": [4, 4] }]),
            parser,
        ),
        ("/products/0/old_keys", json!([{ "symbols": "01" }]), both),
        (
            "/products/0/old_keys",
            json!([{ "symbols": "01", "groups": [] }]),
            both,
        ),
        (
            "/products/0/old_keys",
            json!([{ "symbols": "01", "groups": [4] }]),
            parser,
        ),
        (
            "/products/0/old_keys",
            json!([{ "symbols": "あ", "groups": [8] }]),
            both,
        ),
        (
            "/products/0/old_keys",
            json!([{ "symbols": "01", "groups": [8], "length": { "from": 8, "to": 8 } }]),
            both,
        ),
        (
            "/products/0/old_keys",
            json!([{ "symbols": "01", "length": { "from": 9, "to": 8 } }]),
            parser,
        ),
        ("/services/0", json!("ftp://momiji.example/"), both),
        ("/keys/0/kid", json!(""), both),
        ("/keys/0/kid", json!("two words"), both),
        ("/keys/0/key", json!("short"), both),
        (
            "/keys",
            json!([{ "kid": "a", "key": key }, { "kid": "a", "key": key }]),
            parser,
        ),
        ("/lines/0/region", json!("Japan"), both),
        ("/lines/0/region", json!("XX"), parser),
        ("/lines/0/number", json!("call us"), both),
        ("/lines/0/number", json!("12"), both),
        ("/lines/0/number", json!("1".repeat(33)), both),
        ("/lines/0/kind", json!("free"), both),
        ("/lines/0/languages", json!([]), both),
        ("/lines/0/languages", json!(["ja", "ja"]), both),
        ("/lines/0/languages", json!(["Japanese"]), both),
        ("/lines/0/products", json!([7]), parser),
        ("/lines/0/valid_until", json!("tomorrow"), both),
        (
            "/lines/0/hours",
            json!({ "zone": "Asia/Tokyo", "days": {} }),
            both,
        ),
        (
            "/lines/0/hours",
            json!({ "zone": "Asia Tokyo", "days": { "mon": span } }),
            both,
        ),
        (
            "/lines/0/hours",
            json!({ "zone": "Asia/Tokyo", "days": { "monday": span } }),
            both,
        ),
        (
            "/lines/0/hours/days/mon",
            json!({ "from": "9", "to": "18:00" }),
            both,
        ),
        ("/host_days", json!(0), both),
        ("/host_days", json!(36_501), both),
        ("/revoked_hosts", json!({ "hosts": ["12"] }), both),
    ] {
        let catalogue = with(pointer, value);
        let shown = catalogue.pointer(pointer).unwrap();
        assert!(read(&catalogue).is_err(), "the parser takes {pointer}: {shown}");
        let refused = refusals(&validator, &catalogue);
        assert_eq!(!refused.is_empty(), by_schema, "{pointer}: {shown}: {refused:?}");
    }
}

#[test]
fn what_must_be_there_is_missed() {
    let validator = validator();
    for place in [
        "/format",
        "/issued_at",
        "/vendor",
        "/products",
        "/vendor/id",
        "/vendor/name",
        "/vendor/colours",
        "/vendor/icon",
        "/vendor/links",
        "/vendor/links/seller",
        "/vendor/colours/dark",
        "/products/0/code",
        "/products/0/edition",
        "/keys/0/key",
        "/lines/0/region",
        "/lines/0/hours/zone",
    ] {
        let (parent, member) = place.rsplit_once('/').unwrap();
        let mut catalogue = small();
        let parent = catalogue.pointer_mut(parent).unwrap();
        let _taken = parent.as_object_mut().unwrap().remove(member).unwrap();

        assert!(read(&catalogue).is_err(), "{place}");
        assert!(!refusals(&validator, &catalogue).is_empty(), "{place}");
    }
}
