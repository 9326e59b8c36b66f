use std::collections::BTreeSet;

use super::super::*;
use crate::locale::Language;

const SOURCE: &str = include_str!("../../../assets/demo/catalogue.json");
const ICON: &[u8] = include_bytes!("../../../assets/demo/icon.png");

const SUITE: u16 = 2026;
const HOME: u16 = 2027;
const MAIL: u16 = 2033;

fn catalogue() -> Catalogue {
    Catalogue::from_json(SOURCE).unwrap()
}

fn region(code: &str) -> Region {
    code.parse().unwrap()
}

fn now() -> Timestamp {
    "2026-11-23T03:00:00Z".parse().unwrap()
}

fn numbers(catalogue: &Catalogue, code: &str, product: u16, now: Timestamp) -> Vec<String> {
    catalogue
        .lines(region(code), product, now)
        .into_iter()
        .map(|line| line.number.clone())
        .collect()
}

#[test]
fn it_sells_a_suite_and_single_applications_in_volume_editions() {
    let catalogue = catalogue();
    let count = |suite: bool| {
        let fitting = catalogue
            .products
            .iter()
            .filter(|product| product.volume && product.suite == suite);
        fitting.count()
    };

    assert_eq!(count(true), 1);
    assert!(count(false) >= 4);
    assert!(catalogue.products.iter().any(|product| !product.volume));
    assert_eq!(catalogue.vendor.icon.png(), ICON);
}

#[test]
fn it_speaks_every_language() {
    let catalogue = catalogue();
    let links = &catalogue.vendor.links;
    let mut texts = vec![
        &catalogue.vendor.name,
        &links.support,
        &links.privacy,
        &links.seller,
        &links.regional_numbers,
    ];
    for product in &catalogue.products {
        texts.extend([&product.name, &product.edition.name]);
    }

    let mut languages: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
    languages.sort_unstable();
    for text in texts {
        let tags: Vec<&str> = text.iter().map(|(tag, _)| tag).collect();
        assert_eq!(tags, languages);
    }
}

#[test]
fn it_has_lines_of_every_kind_in_many_regions() {
    let catalogue = catalogue();
    assert!(catalogue.regions(SUITE, now()).len() >= 45);

    let regions_with = |kind: LineKind| {
        let lines = catalogue.lines.iter().filter(|line| line.kind == kind);
        lines.map(|line| line.region).collect::<BTreeSet<_>>()
    };
    assert!(regions_with(LineKind::TollFree).len() >= 30);
    assert!(regions_with(LineKind::Toll).len() >= 30);
    for code in ["JP", "US", "GB", "DE", "AU"] {
        assert!(regions_with(LineKind::Tty).contains(&region(code)), "{code}");
    }
}

#[test]
fn lines_are_offered_free_ones_first_and_text_telephones_last() {
    let catalogue = catalogue();
    assert_eq!(
        numbers(&catalogue, "JP", SUITE, now()),
        ["0130-000-123", "03-0000-0123", "03-0000-0199"]
    );
    for place in catalogue.regions(SUITE, now()) {
        let lines = catalogue.lines(place, SUITE, now());
        assert!(!lines.is_empty());
        assert!(lines.is_sorted_by_key(|line| line.kind), "{place}");
    }
}

#[test]
fn lines_depend_on_the_product() {
    let catalogue = catalogue();
    let of_mail = numbers(&catalogue, "JP", MAIL, now());
    assert!(of_mail.contains(&"03-0000-0150".to_owned()));
    assert!(!numbers(&catalogue, "JP", SUITE, now()).contains(&"03-0000-0150".to_owned()));

    assert!(numbers(&catalogue, "MA", SUITE, now()).is_empty());
    assert!(!numbers(&catalogue, "MA", HOME, now()).is_empty());
    assert!(numbers(&catalogue, "IS", HOME, now()).is_empty());
    assert!(!catalogue.regions(HOME, now()).contains(&region("IS")));
    assert!(numbers(&catalogue, "FJ", SUITE, now()).is_empty());
}

#[test]
fn a_line_is_offered_to_the_end_of_its_last_day_there() {
    let catalogue = catalogue();
    let is_offered = |now: &str| {
        let offered = numbers(&catalogue, "JP", SUITE, now.parse().unwrap());
        offered.contains(&"0130-000-100".to_owned())
    };

    assert!(is_offered("2025-12-31T14:59:59Z"));
    assert!(!is_offered("2025-12-31T15:00:00Z"), "midnight in Tokyo");
    assert!(!is_offered("2026-11-23T03:00:00Z"));
}
