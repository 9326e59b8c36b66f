use super::*;

/// Inserts a value, and returns the place and the problem that the error names.
fn refused(pointer: &str, value: Value) -> (String, Problem) {
    let mut catalogue = small();
    *catalogue.pointer_mut(pointer).expect(pointer) = value;
    match read(&catalogue) {
        Err(CatalogueError::Invalid { place, problem }) => (place, problem),
        other => panic!("{pointer}: {other:?}"),
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "it is one table")]
fn a_bad_value_of_the_vendor_is_named_with_its_place() {
    for (pointer, value, place, problem) in [
        ("/vendor/id", json!(""), "vendor.id", Problem::Empty),
        (
            "/vendor/id",
            json!("Momiji.example"),
            "vendor.id",
            Problem::Symbols,
        ),
        ("/vendor/id", json!(".."), "vendor.id", Problem::Symbols),
        ("/vendor/id", json!("a..b"), "vendor.id", Problem::Symbols),
        (
            "/vendor/id",
            json!("momiji.example."),
            "vendor.id",
            Problem::Symbols,
        ),
        ("/vendor/id", json!("-x"), "vendor.id", Problem::Symbols),
        ("/vendor/id", json!("con.example"), "vendor.id", Problem::Symbols),
        (
            "/vendor/id",
            json!("x".repeat(254)),
            "vendor.id",
            Problem::TooLong,
        ),
        ("/vendor/name", json!({}), "vendor.name", Problem::Empty),
        ("/vendor/name/en", json!(" "), "vendor.name.en", Problem::Empty),
        (
            "/vendor/name/en",
            json!("a\u{202E}b"),
            "vendor.name.en",
            Problem::Symbols,
        ),
        (
            "/vendor/name/en",
            json!("a\u{1B}[31m"),
            "vendor.name.en",
            Problem::Symbols,
        ),
        (
            "/vendor/name/en",
            json!("x".repeat(501)),
            "vendor.name.en",
            Problem::TooLong,
        ),
        (
            "/vendor/name",
            json!({"English": "x"}),
            "vendor.name",
            Problem::Language,
        ),
        (
            "/vendor/colours/dark/on_accent",
            json!("#2B4C8D"),
            "vendor.colours.dark.on_accent",
            Problem::Contrast,
        ),
        (
            "/vendor/name/en",
            json!("two\nlines"),
            "vendor.name.en",
            Problem::Symbols,
        ),
        (
            "/vendor/privacy",
            json!({"en": "x".repeat(20_001)}),
            "vendor.privacy.en",
            Problem::TooLong,
        ),
        ("/vendor/privacy", json!({}), "vendor.privacy", Problem::Empty),
        (
            "/vendor/privacy",
            json!({"en": "a\u{202e}b"}),
            "vendor.privacy.en",
            Problem::Symbols,
        ),
        (
            "/vendor/links/privacy",
            json!({}),
            "vendor.links.privacy",
            Problem::Empty,
        ),
        (
            "/vendor/links/errors",
            json!({}),
            "vendor.links.errors",
            Problem::Empty,
        ),
        (
            "/vendor/links/errors",
            json!({"en": "http://momiji.example/errors/"}),
            "vendor.links.errors.en",
            Problem::Address,
        ),
        (
            "/vendor/links/errors",
            json!({"en": "https://momiji.example/errors"}),
            "vendor.links.errors.en",
            Problem::Address,
        ),
        (
            "/vendor/links/privacy/en",
            json!("momiji.example"),
            "vendor.links.privacy.en",
            Problem::Address,
        ),
    ] {
        let shown = value.to_string();
        assert_eq!(
            refused(pointer, value),
            (place.to_owned(), problem),
            "{pointer} {shown}"
        );
    }
}

#[test]
fn a_bad_value_of_products_keys_and_lines_is_named_with_its_place() {
    let long = "x".repeat(65);
    let key = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    for (pointer, value, place, problem) in [
        ("/products", json!([]), "products", Problem::Empty),
        (
            "/products/0/code",
            json!(4096),
            "products[0].code",
            Problem::Range,
        ),
        (
            "/products/0/id",
            json!("Momiji Suite"),
            "products[0].id",
            Problem::Symbols,
        ),
        ("/products/0/id", json!(long), "products[0].id", Problem::TooLong),
        (
            "/products/0/name/en",
            json!(""),
            "products[0].name.en",
            Problem::Empty,
        ),
        (
            "/products/0/edition/id",
            json!(""),
            "products[0].edition.id",
            Problem::Empty,
        ),
        (
            "/services/0",
            json!("http://momiji.example/"),
            "services[0]",
            Problem::Address,
        ),
        ("/keys/0/kid", json!(""), "keys[0].kid", Problem::Empty),
        (
            "/keys",
            json!([{"kid": "a", "key": key}, {"kid": "a", "key": key}]),
            "keys[1].kid",
            Problem::Duplicate,
        ),
        (
            "/lines/0/number",
            json!("call us"),
            "lines[0].number",
            Problem::Symbols,
        ),
        ("/lines/0/number", json!("--"), "lines[0].number", Problem::Empty),
        (
            "/lines/0/languages",
            json!([]),
            "lines[0].languages",
            Problem::Empty,
        ),
        (
            "/lines/0/languages",
            json!(["Japanese"]),
            "lines[0].languages",
            Problem::Language,
        ),
        (
            "/lines/0/languages",
            json!(["ja", "ja"]),
            "lines[0].languages[1]",
            Problem::Duplicate,
        ),
        (
            "/lines/0/hours/zone",
            json!("Asia/Momiji Town"),
            "lines[0].hours.zone",
            Problem::Zone,
        ),
        (
            "/lines/0/hours/days",
            json!({}),
            "lines[0].hours.days",
            Problem::Empty,
        ),
    ] {
        let shown = value.to_string();
        assert_eq!(
            refused(pointer, value),
            (place.to_owned(), problem),
            "{pointer} {shown}"
        );
    }
}

#[test]
fn no_two_products_share_a_code_or_a_name() {
    let mut twice = small();
    let mut second = twice["products"][0].clone();
    second["id"] = json!("momiji-write-2026");
    twice["products"].as_array_mut().unwrap().push(second);
    let place = "products[1].code".to_owned();
    let problem = Problem::Duplicate;
    assert_eq!(read(&twice), Err(CatalogueError::Invalid { place, problem }));

    twice["products"][1]["code"] = json!(2030);
    twice["products"][1]["id"] = json!("momiji-suite-2026");
    let place = "products[1].id".to_owned();
    assert_eq!(read(&twice), Err(CatalogueError::Invalid { place, problem }));
}

#[test]
fn a_line_names_only_products_that_there_are() {
    let mut value = small();
    value["lines"][0]["products"] = json!([2026, 2027]);
    let place = "lines[0].products".to_owned();
    let problem = Problem::Product;
    assert_eq!(read(&value), Err(CatalogueError::Invalid { place, problem }));
}

#[test]
fn a_policy_makes_sense_as_a_whole() {
    let with = |policy: Value| {
        let mut value = small();
        value["products"][0]["policy"] = policy;
        read(&value)
    };
    for (name, wrong) in [
        ("kms_silent_days", 31),
        ("grace_days", 40_000),
        ("lease_days", 0),
        ("renewal_days", 0),
        ("renewal_days", 181),
        ("retry_minutes", 0),
        ("kms_threshold", 101),
        ("clock_tolerance_hours", 169),
    ] {
        let place = format!("products[0].policy.{name}");
        let problem = Problem::Range;
        let refused = with(json!({name: wrong}));
        assert_eq!(
            refused,
            Err(CatalogueError::Invalid { place, problem }),
            "{wrong}"
        );
    }

    assert!(with(json!({"grace_days": 25})).is_ok());
    assert!(with(json!({"kms_threshold": 0, "clock_tolerance_hours": 0})).is_ok());
}

#[test]
fn a_client_key_is_of_this_product_and_kind() {
    let other_kind = ProductKey::new(KeyKind::MultipleActivation, 2026, 7, 1).unwrap();
    let other_product = ProductKey::new(KeyKind::KmsClient, 2027, 7, 1).unwrap();
    let right = ProductKey::new(KeyKind::KmsClient, 2026, 7, 1).unwrap();
    for (key, volume) in [(&other_kind, true), (&other_product, true), (&right, false)] {
        let mut value = small();
        value["products"][0]["kms_client_key"] = json!(key.to_string());
        value["products"][0]["volume"] = json!(volume);
        let error = read(&value).unwrap_err();
        let place = "products[0].kms_client_key".to_owned();
        let problem = Problem::Key;
        assert_eq!(error, CatalogueError::Invalid { place, problem });
        assert!(!error.to_string().contains(&key.to_string()));
    }

    let mut value = small();
    value["products"][0]["kms_client_key"] = json!("11111-22222-33333-44444-55555");
    let error = read(&value).unwrap_err();
    assert!(matches!(error, CatalogueError::Unreadable { .. }));
    assert!(!error.to_string().contains("11111"));
}

#[test]
fn only_safe_addresses_are_accepted() {
    let with = |address: &str| {
        let mut value = small();
        value["services"] = json!([address]);
        read(&value).is_ok()
    };
    for good in [
        "https://momiji.example",
        "https://momiji.example:8443/v1?x=1#y",
        "https://[2001:db8::1]:8443/",
        "http://127.0.0.1:8080/",
        "http://localhost/",
        "http://[::1]:80",
    ] {
        assert!(with(good), "{good}");
    }
    for bad in [
        "",
        "https://",
        "https:///path",
        "https://momiji.example:0/",
        "https://momiji.example:99999/",
        "https://user@momiji.example/",
        "https://momiji.example /",
        "https://もみじ.example/",
        "http://127.0.0.1.evil.example/",
        "http://localhost:80@evil.example/",
        "ftp://momiji.example/",
        "javascript:alert(1)",
        "file:///etc/passwd",
    ] {
        assert!(!with(bad), "{bad}");
    }
}

#[test]
fn another_form_is_refused() {
    let mut newer = small();
    newer["format"] = json!(2);
    assert_eq!(read(&newer), Err(CatalogueError::Format { found: 2 }));

    for (pointer, value) in [
        ("/vendor/icon", json!("bm8gcG5n")),
        ("/vendor/colours/light/accent", json!("blue")),
        ("/keys/0/key", json!("AAAA")),
        ("/lines/0/region", json!("XX")),
        ("/lines/0/kind", json!("free")),
        ("/lines/0/hours/days/mon/to", json!("25:00")),
        ("/products/0/code", json!(-1)),
        ("/vendor", json!({"unexpected": 1})),
    ] {
        let mut catalogue = small();
        *catalogue.pointer_mut(pointer).unwrap() = value;
        let refused = read(&catalogue);
        assert!(
            matches!(refused, Err(CatalogueError::Unreadable { .. })),
            "{pointer}"
        );
    }
    let mut misspelt = small();
    misspelt["products"][0]["policy"] = json!({"grace_day": 60});
    assert!(matches!(read(&misspelt), Err(CatalogueError::Unreadable { .. })));
}

#[test]
fn an_unreadable_catalogue_names_line_and_column() {
    let refused = Catalogue::from_json("{\n  \"format\": one\n}");
    assert!(matches!(
        refused,
        Err(CatalogueError::Unreadable {
            line: 2,
            column: 13,
            ..
        })
    ));
    for text in ["", "null", "[]", "{}", "{\"format\": 1}"] {
        assert!(Catalogue::from_json(text).is_err(), "{text}");
    }
}

#[test]
fn a_form_of_old_keys_that_fits_no_key_or_any_is_refused() {
    let form = |more: Value| {
        let mut form = json!({"symbols": "0123456789ABCDEF"});
        form.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let mut catalogue = small();
        catalogue["products"][0]["old_keys"] = json!([form]);
        read(&catalogue).map(drop)
    };
    let problem = |more: Value| match form(more.clone()) {
        Err(CatalogueError::Invalid { place, problem }) => (place, problem),
        other => panic!("{more}: {other:?}"),
    };

    for good in [
        json!({"groups": [4, 4, 4, 4]}),
        json!({"length": {"from": 8, "to": 512}}),
    ] {
        assert_eq!(form(good), Ok(()));
    }
    let place = |which: &str| format!("products[0].old_keys[0].{which}");
    for (more, which, why) in [
        (json!({}), "groups", Problem::Range),
        (json!({"groups": [3, 4]}), "groups", Problem::Range),
        (json!({"groups": [65535, 65535]}), "groups", Problem::Range),
        (json!({"length": {"from": 7, "to": 9}}), "length", Problem::Range),
        (
            json!({"length": {"from": 12, "to": 11}}),
            "length",
            Problem::Range,
        ),
        (
            json!({"length": {"from": 12, "to": 513}}),
            "length",
            Problem::Range,
        ),
        (
            json!({"groups": [8], "length": {"from": 8, "to": 8}}),
            "length",
            Problem::Range,
        ),
        (json!({"symbols": "", "groups": [8]}), "symbols", Problem::Empty),
        (
            json!({"symbols": "AB-", "groups": [8]}),
            "symbols",
            Problem::Symbols,
        ),
        (
            json!({"symbols": "ABÄ", "groups": [8]}),
            "symbols",
            Problem::Symbols,
        ),
    ] {
        assert_eq!(problem(more.clone()), (place(which), why), "{more}");
    }
    assert!(matches!(
        form(json!({"groups": [8], "alphabet": "A"})),
        Err(CatalogueError::Unreadable { .. })
    ));
}
