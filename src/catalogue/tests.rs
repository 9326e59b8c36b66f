mod demonstration;
mod document;
mod hours;
mod refused;
#[cfg(feature = "service")]
mod schema;
mod signature;

use serde_json::{Value, json};

use super::*;
use crate::codes::{KeyKind, Scheme};

/// The smallest possible catalogue with one line.
fn small() -> Value {
    let page = json!({"en": "https://momiji.example/"});
    let accent = json!({"accent": "#2B4C8C", "on_accent": "#FFFFFF", "soft": "#EEF2FA"});

    json!({
        "format": 1,
        "issued_at": "2026-04-01T00:00:00Z",
        "vendor": {
            "id": "momiji.example",
            "name": {"en": "Momiji Software", "ja": "もみじソフトウェア"},
            "colours": {"light": accent, "dark": accent},
            "icon": "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQ",
            "privacy": {"en": "One paragraph.\n\nAnother."},
            "links": {"support": page, "privacy": page, "seller": page, "regional_numbers": page, "errors": page},
        },
        "products": [{
            "code": 2026,
            "id": "momiji-suite-2026",
            "name": {"en": "Momiji Suite 2026"},
            "edition": {"id": "volume", "name": {"en": "Volume edition"}},
            "volume": true,
        }],
        "services": ["https://activation.momiji.example/"],
        "keys": [{"kid": "k1", "key": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}],
        "lines": [{
            "region": "JP",
            "number": "03-0000-0123",
            "kind": "toll",
            "languages": ["ja"],
            "hours": {"zone": "Asia/Tokyo", "days": {"mon": {"from": "09:00", "to": "18:00"}}},
        }],
    })
}

fn read(value: &Value) -> Result<Catalogue, CatalogueError> {
    Catalogue::from_json(&value.to_string())
}

#[test]
fn what_is_left_out_has_the_values_of_the_design() {
    let catalogue = read(&small()).unwrap();
    let product = catalogue.product(2026).unwrap();

    assert_eq!(catalogue.vendor.scheme, Scheme::Keyed);
    assert!(!product.suite);
    assert_eq!(
        product.policy,
        Policy {
            kms_silent_days: 25,
            grace_days: 30,
            lease_days: 180,
            renewal_days: 7,
            retry_minutes: 120,
            kms_threshold: 1,
            clock_tolerance_hours: 4,
        }
    );
    assert_eq!(product.kms_client_key, None);
}

#[test]
fn a_catalogue_survives_writing_and_reading() {
    let mut value = small();
    value["products"][0]["policy"] = json!({"grace_days": 60, "kms_threshold": 100});
    value["lines"][0]["valid_until"] = json!("2027-03-31");
    let catalogue = read(&value).unwrap();
    let written = serde_json::to_string(&catalogue).unwrap();

    assert_eq!(catalogue.product(2026).unwrap().policy.grace_days, 60);
    assert_eq!(Catalogue::from_json(&written), Ok(catalogue.clone()));
    assert_eq!(serde_json::from_str::<Catalogue>(&written).unwrap(), catalogue);
}

#[test]
fn products_and_keys_are_found_by_their_names() {
    let catalogue = read(&small()).unwrap();

    assert_eq!(catalogue.product_by_id("momiji-suite-2026").unwrap().code, 2026);
    assert_eq!(catalogue.product(2027), None);
    assert_eq!(
        catalogue.key("k1").unwrap().to_string(),
        "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    );
    assert_eq!(catalogue.key("k2"), None);
}

#[test]
fn a_client_key_is_read_and_not_shown() {
    let key = ProductKey::new(KeyKind::KmsClient, 2026, 7, 1234).unwrap();
    let mut value = small();
    value["products"][0]["kms_client_key"] = json!(key.to_string());
    let catalogue = read(&value).unwrap();

    assert_eq!(catalogue.products[0].kms_client_key, Some(key.clone()));
    assert_eq!(
        read(&serde_json::to_value(&catalogue).unwrap()).unwrap(),
        catalogue
    );
    assert!(!format!("{catalogue:?}").contains(&key.to_string()));
}

#[test]
fn a_text_is_given_in_the_nearest_language() {
    let text = Localized::from([("en", "colour"), ("en-US", "color"), ("ja", "色")]);
    for (wanted, given) in [
        ("ja", "色"),
        ("ja-JP", "色"),
        ("en-US", "color"),
        ("en-GB", "colour"),
        ("fr", "colour"),
    ] {
        assert_eq!(text.get(wanted), given, "{wanted}");
    }

    assert_eq!(Localized::from([("ja", "色")]).get("fr"), "色");
    assert_eq!(Localized::default().get("ja"), "");
}

#[test]
fn a_colour_is_six_hexadecimal_digits() {
    let blue: Colour = "#2b4C8C".parse().unwrap();
    assert_eq!((blue.red, blue.green, blue.blue), (0x2B, 0x4C, 0x8C));
    assert_eq!(blue.to_string(), "#2B4C8C");
    for text in [
        "",
        "#",
        "2B4C8C",
        "#2B4C8",
        "#2B4C8C0",
        "#+B4C8C",
        "#2B4C8G",
        "#２B4C8C",
        "blue",
    ] {
        assert!(text.parse::<Colour>().is_err(), "{text}");
    }

    let colour = |text: &str| text.parse::<Colour>().unwrap();
    assert!((colour("#000000").contrast(colour("#FFFFFF")) - 21.0).abs() < 1e-9);
    assert!((colour("#777777").contrast(colour("#FFFFFF")) - 4.48).abs() < 0.005);
}

#[test]
fn an_icon_is_a_small_square_png() {
    let png = |width: u32, height: u32, length: usize| {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.resize(length, 0);

        Icon::from_png(bytes).is_ok()
    };

    assert!(png(128, 128, Icon::MAX_BYTES));
    assert!(!png(128, 128, Icon::MAX_BYTES + 1));
    assert!(!png(128, 64, 100));
    assert!(!png(8, 8, 100) && !png(1024, 1024, 100) && !png(0, 0, 100));
    assert!(!png(128, 128, 23), "cut off in the height");
    assert!(Icon::from_png(b"GIF89a".to_vec()).is_err());
}

#[test]
fn the_regions_are_those_of_iso_3166_with_their_dialling_codes() {
    assert_eq!(Region::ALL.len(), 249);
    assert!(
        Region::ALL
            .windows(2)
            .all(|pair| pair[0].as_str() < pair[1].as_str())
    );
    for region in Region::ALL {
        assert_eq!(region.as_str().parse(), Ok(*region));
        assert_eq!(region.as_str().to_lowercase().parse(), Ok(*region));
        let digits = region.dialling_code().strip_prefix('+').unwrap();
        assert!(
            digits
                .chars()
                .all(|symbol| symbol.is_ascii_digit() || symbol == ' ')
        );
    }
    for (code, dialling) in [
        ("JP", "+81"),
        ("GB", "+44"),
        ("US", "+1"),
        ("BS", "+1 242"),
        ("VA", "+39"),
    ] {
        assert_eq!(code.parse::<Region>().unwrap().dialling_code(), dialling);
    }
    for text in ["", "J", "JPN", "XX", "UK", "日本"] {
        assert_eq!(text.parse::<Region>(), Err(UnknownRegion), "{text}");
    }
}
