//! Tests that `docs/catalogue.md` is true and complete.

use std::collections::BTreeSet;

use super::*;

const DOCUMENT: &str = include_str!("../../../docs/catalogue.md");

/// Returns the example catalogue, and the document without it.
fn example() -> (Value, String) {
    let (before, rest) = DOCUMENT.split_once("```json\n").unwrap();
    let (example, after) = rest.split_once("```\n").unwrap();

    (serde_json::from_str(example).unwrap(), format!("{before}{after}"))
}

/// Returns the place of every value within this one, as JSON pointers.
fn places(value: &Value) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(at, value)| (at.to_string(), value))
            .collect(),
        _ => Vec::new(),
    };
    let deeper = inner.into_iter().flat_map(|(name, value)| {
        places(value)
            .into_iter()
            .map(move |place| format!("/{name}{place}"))
    });

    std::iter::once(String::new()).chain(deeper).collect()
}

/// Returns every name that may occur in the example: the JSON parser lists them when it meets an
/// unknown name.
fn names(example: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for place in places(example) {
        let mut changed = example.clone();
        match changed.pointer_mut(&place).unwrap() {
            Value::Object(members) => drop(members.insert("?".to_owned(), Value::Null)),
            text @ Value::String(_) => *text = json!("?"),
            _ => continue,
        }
        let Err(CatalogueError::Unreadable { reason, .. }) = read(&changed) else {
            continue;
        };
        if reason.starts_with("unknown ") {
            names.extend(reason.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    names.remove("?");

    names
}

#[test]
fn the_example_in_the_document_is_a_catalogue_that_can_be_signed() {
    let catalogue = read(&example().0).unwrap();

    let key = crate::jws::SigningKey::generate().unwrap();
    let signed = signed::sign(&catalogue, &key).unwrap();
    assert_eq!(signed::verify(&signed, key.public()), Ok(catalogue));
}

#[cfg(feature = "wizard")]
#[test]
fn the_icon_of_the_example_is_a_picture() {
    let catalogue = read(&example().0).unwrap();
    let picture = crate::gui::mark::decode(catalogue.vendor.icon.png()).unwrap();

    assert_eq!((picture.width, picture.height), (16, 16));
}

#[test]
fn every_member_is_in_the_document() {
    let (example, text) = example();
    let names = names(&example);

    // One object of each type, so that none was missed by the search.
    for name in [
        "issued_at",
        "confirmation_key",
        "on_accent",
        "regional_numbers",
        "kms_host_products",
        "edition",
        "clock_tolerance_hours",
        "kid",
        "valid_until",
        "zone",
        "to",
        "sun",
        "toll-free",
        "hosts",
    ] {
        assert!(names.contains(name), "{name}: {names:?}");
    }
    for name in names {
        assert!(text.contains(&format!("`{name}`")), "{name}");
    }
}

#[test]
fn the_defaults_in_the_document_are_those_of_the_program() {
    let policy = serde_json::to_value(Policy::default()).unwrap();
    for (name, default) in policy.as_object().unwrap() {
        let row = DOCUMENT
            .lines()
            .find(|line| line.starts_with(&format!("| `{name}` |")))
            .unwrap();
        assert!(row.ends_with(&format!("| {default} |")), "{row}");
    }
}
