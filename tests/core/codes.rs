//! The codes that people type and say, through the public interface.

use kakunin::codes::digit_groups::Unreadable;
use kakunin::codes::{
    ConfirmationId, ConfirmationIdError, ConfirmationSecret, ConfirmationType, InstallationId,
    InstallationIdError, KeyKind, ProductKey, ProductKeyError,
};
use kakunin::fault::{Code, Fault};
use proptest::prelude::*;
use serde::Deserialize;

mod vectors;

const VENDOR: &str = "momiji.example";

#[derive(Deserialize)]
struct Vector {
    kind: KeyKind,
    product: u16,
    serial: u32,
    secret: String,
    product_key: String,
    fingerprint: String,
    nonce: u8,
    installation_id: String,
    vendor: String,
    confirmation_type: ConfirmationType,
    confirmation_id: String,
}

fn hex(text: &str) -> u64 {
    u64::from_str_radix(text, 16).unwrap()
}

#[test]
fn the_published_vectors_are_reproduced() {
    let vectors: Vec<Vector> = serde_json::from_str(include_str!("../data/vectors.json")).unwrap();
    assert!(!vectors.is_empty());

    for vector in vectors {
        let key = ProductKey::new(vector.kind, vector.product, vector.serial, hex(&vector.secret)).unwrap();
        assert_eq!(key.to_string(), vector.product_key);
        let read: ProductKey = vector.product_key.parse().unwrap();
        assert_eq!(read, key);
        assert_eq!(
            (read.kind(), read.product(), read.serial()),
            (vector.kind, vector.product, vector.serial)
        );

        assert!(vector.product_key.starts_with(&read.name().to_string()));

        let installation =
            InstallationId::new(&key, &vector.vendor, hex(&vector.fingerprint), vector.nonce).unwrap();
        assert_eq!(installation.to_string(), vector.installation_id);
        assert!(installation.is_of(&key, &vector.vendor));
        assert_eq!(vector.installation_id.parse(), Ok(installation));

        let confirmation =
            ConfirmationId::keyed(&key, &vector.vendor, &installation, vector.confirmation_type);
        assert_eq!(confirmation.to_string(), vector.confirmation_id);
        let read: ConfirmationId = vector.confirmation_id.parse().unwrap();
        assert_eq!(
            read.verify_keyed(&key, &vector.vendor, &installation),
            Some(vector.confirmation_type)
        );
    }
}

fn kind() -> impl Strategy<Value = KeyKind> {
    prop_oneof![
        Just(KeyKind::MultipleActivation),
        Just(KeyKind::KmsClient),
        Just(KeyKind::KmsHost)
    ]
}

prop_compose! {
    fn key()(kind in kind(), product in 0..1_u16 << 12, serial: u32, secret in 0..1_u64 << 60) -> ProductKey {
        ProductKey::new(kind, product, serial, secret).unwrap()
    }
}

prop_compose! {
    fn installation_id()(key in key(), fingerprint in 0..1_u64 << 56, nonce: u8) -> InstallationId {
        InstallationId::new(&key, VENDOR, fingerprint, nonce).unwrap()
    }
}

fn digits_of(code: &str) -> Vec<char> {
    code.chars().filter(char::is_ascii_digit).collect()
}

fn typed(digits: &[char]) -> String {
    digits.iter().collect()
}

/// Every text one wrong digit or one adjacent swap away from these digits, with the group it should be noticed in;
/// swaps over the border of two groups touch both.
fn slips(digits: &[char]) -> Vec<(Vec<usize>, String)> {
    let mut slips = Vec::new();
    for at in 0..digits.len() {
        for digit in ('0'..='9').filter(|digit| *digit != digits[at]) {
            let mut wrong = digits.to_vec();
            wrong[at] = digit;
            slips.push((vec![at / 6 + 1], typed(&wrong)));
        }
        if at > 0 && digits[at - 1] != digits[at] {
            let mut wrong = digits.to_vec();
            wrong.swap(at - 1, at);
            let mut groups = vec![(at - 1) / 6 + 1, at / 6 + 1];
            groups.dedup();
            slips.push((groups, typed(&wrong)));
        }
    }

    slips
}

/// Every order of the groups in which two of them are exchanged, but for those ten apart, which are checked alike.
fn exchanges(digits: &[char]) -> Vec<(Vec<usize>, String)> {
    let mut exchanges = Vec::new();
    let count = digits.len() / 6;
    for first in 0..count {
        for second in (first + 1..count).filter(|second| second - first != 10) {
            let mut groups: Vec<&[char]> = digits.chunks(6).collect();
            groups.swap(first, second);
            exchanges.push((vec![first + 1, second + 1], typed(&groups.concat())));
        }
    }

    exchanges
}

proptest! {
    #[test]
    fn a_key_reads_back_as_it_was_written(key in key()) {
        prop_assert_eq!(&key.to_string().parse::<ProductKey>().unwrap(), &key);
        prop_assert_eq!(key.to_string().len(), 29);
        prop_assert!(key.to_string().starts_with(&(key.name().to_string() + "-")));
    }

    #[test]
    fn a_single_wrong_symbol_is_located_never_corrected(key in key(), at in 0..25_usize) {
        let right: Vec<char> = key.to_string().chars().filter(|symbol| *symbol != '-').collect();
        for symbol in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().filter(|symbol| *symbol != right[at]) {
            let mut wrong = right.clone();
            wrong[at] = symbol;
            let (group, position) = (at / 5 + 1, at % 5 + 1);
            let error = typed(&wrong).parse::<ProductKey>().unwrap_err();

            prop_assert_eq!(error, ProductKeyError::Located { group, position });
            prop_assert_eq!(Fault::from(error), Fault::KeySymbol { group, position });
        }
    }

    #[test]
    fn two_or_three_wrong_symbols_are_never_a_key(
        key in key(),
        places in prop::sample::subsequence((0..25_usize).collect::<Vec<_>>(), 2..=3),
        shifts in prop::array::uniform3(1..32_usize),
    ) {
        let alphabet: Vec<char> = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().collect();
        let mut symbols: Vec<char> = key.to_string().chars().filter(|symbol| *symbol != '-').collect();
        for (place, shift) in places.into_iter().zip(shifts) {
            let value = alphabet.iter().position(|symbol| *symbol == symbols[place]).unwrap();
            symbols[place] = alphabet[(value + shift) % 32];
        }

        let error = typed(&symbols).parse::<ProductKey>().unwrap_err();
        prop_assert!(matches!(error, ProductKeyError::Located { .. } | ProductKeyError::Checksum), "{error:?}");
    }

    #[test]
    fn a_key_is_read_in_every_form_people_type_and_paste(key in key(), dash in prop::sample::select(
        vec!["", " ", "-", "–", "—", "−", "ー", "ｰ", "＿", "\u{3000}", "·", " - ", "\t"]
    )) {
        let plain = key.to_string();
        let typed = plain.to_lowercase().replace('0', "o").replace('1', "l").replace('-', dash);
        let wide: String = plain
            .chars()
            .map(|symbol| char::from_u32(u32::from(symbol) - 0x20 + 0xFF00).unwrap())
            .collect();

        prop_assert_eq!(&typed.parse::<ProductKey>().unwrap(), &key);
        prop_assert_eq!(&wide.parse::<ProductKey>().unwrap(), &key);
    }

    #[test]
    fn an_installation_id_reads_back_as_it_was_written(id in installation_id()) {
        prop_assert_eq!(id.to_string().parse(), Ok(id));
        prop_assert_eq!(id.groups().join("-"), id.to_string());
        let arabic: String = id.to_string().chars().map(|symbol| match symbol.to_digit(10) {
            Some(value) => char::from_u32(0x660 + value).unwrap(),
            None => ' ',
        }).collect();
        prop_assert_eq!(arabic.parse(), Ok(id));
    }

    #[test]
    fn a_confirmation_id_answers_one_key_one_vendor_and_one_installation_id(
        key in key(), other_key in key(), id in installation_id(), other_id in installation_id(),
    ) {
        prop_assume!(key != other_key && id != other_id);
        for kind in [ConfirmationType::Permanent, ConfirmationType::Provisional] {
            let code: ConfirmationId = ConfirmationId::keyed(&key, VENDOR, &id, kind).to_string().parse().unwrap();

            prop_assert_eq!(code.verify_keyed(&key, VENDOR, &id), Some(kind));
            prop_assert_eq!(code.verify_keyed(&other_key, VENDOR, &id), None);
            prop_assert_eq!(code.verify_keyed(&key, "other.example", &id), None);
            prop_assert_eq!(code.verify_keyed(&key, VENDOR, &other_id), None);
        }
    }

    #[test]
    fn the_type_changes_the_whole_confirmation_id(key in key(), id in installation_id()) {
        let permanent = ConfirmationId::keyed(&key, VENDOR, &id, ConfirmationType::Permanent);
        let provisional = ConfirmationId::keyed(&key, VENDOR, &id, ConfirmationType::Provisional);
        prop_assert_ne!(&permanent.groups()[1..], &provisional.groups()[1..]);
        prop_assert_eq!(permanent.groups().len(), 4);
    }

    #[test]
    fn an_installation_id_in_the_confirmation_boxes_is_recognised(id in installation_id()) {
        let error = id.to_string().parse::<ConfirmationId>().unwrap_err();
        prop_assert_eq!(&error, &ConfirmationIdError::InstallationIdTyped);
        prop_assert_eq!(Fault::from(error).code(), Code::Cid5);
        // As much of it as there are boxes for.
        let error = id.groups()[..4].join(" ").parse::<ConfirmationId>().unwrap_err();
        prop_assert_eq!(&error, &ConfirmationIdError::InstallationIdTyped);
    }

    #[test]
    fn any_text_is_refused_without_a_panic(text in any::<String>()) {
        prop_assert!(text.parse::<ProductKey>().is_err());
        prop_assert!(text.parse::<InstallationId>().is_err());
        prop_assert!(text.parse::<ConfirmationId>().is_err());
    }

    #[test]
    fn any_digits_are_refused_or_read_back_alike(id in "0[0-9]{47}", text in "[0-9]{24}") {
        if let Ok(read) = id.parse::<InstallationId>() {
            prop_assert_eq!(read.to_string().replace('-', ""), id);
        }
        if let Ok(code) = text.parse::<ConfirmationId>() {
            prop_assert_eq!(code.to_string().replace('-', ""), text);
        }
    }
}

/// Every slip in a confirmation ID is noticed in its group.
fn every_slip_is_noticed(code: &ConfirmationId) -> Result<(), TestCaseError> {
    let digits = digits_of(&code.to_string());
    for (groups, wrong) in slips(&digits).into_iter().chain(exchanges(&digits)) {
        prop_assert_eq!(
            wrong.parse::<ConfirmationId>().unwrap_err(),
            ConfirmationIdError::Digits(Unreadable::Groups { groups })
        );
    }

    Ok(())
}

proptest! {
    // Each case tries the 500 slips that its code allows.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_slip_in_an_installation_id_is_noticed_in_its_group(id in installation_id()) {
        let digits = digits_of(&id.to_string());
        for (groups, wrong) in slips(&digits).into_iter().chain(exchanges(&digits)) {
            match wrong.parse::<InstallationId>() {
                // A swap over a border changes one digit in each of two groups.
                Err(InstallationIdError::Digits(Unreadable::Groups { groups: found })) => prop_assert_eq!(found, groups),
                other => prop_assert!(false, "{wrong}: {other:?}"),
            }
        }
    }

    #[test]
    fn every_slip_in_a_confirmation_id_is_noticed_in_its_group(key in key(), id in installation_id()) {
        let code = ConfirmationId::keyed(&key, VENDOR, &id, ConfirmationType::Permanent);
        every_slip_is_noticed(&code)?;
    }

    #[test]
    fn every_slip_in_a_signed_confirmation_id_is_noticed_in_its_group(seed: u8, key in key(), id in installation_id()) {
        let secret = ConfirmationSecret::from_seed(&[seed | 1; 64]).unwrap();
        let code = ConfirmationId::signed(&secret, &key, VENDOR, &id, ConfirmationType::Permanent);
        every_slip_is_noticed(&code)?;
    }
}

#[test]
fn what_is_wrong_with_a_key_is_named() {
    let error = |text: &str| text.parse::<ProductKey>().unwrap_err();

    assert_eq!(error(""), ProductKeyError::Empty);
    assert_eq!(error(" -ー "), ProductKeyError::Empty);
    assert_eq!(error("4DK2P-0A155"), ProductKeyError::Length { symbols: 10 });
    assert_eq!(
        error("4DK2P-0A155-2WEJ3-QV4CV-AZ9D7-0"),
        ProductKeyError::Length { symbols: 26 }
    );
    assert_eq!(
        error("4DK2P-0AU"),
        ProductKeyError::Symbol {
            group: 2,
            position: 3,
            found: 'U'
        }
    );
    assert_eq!(
        error("4DK2P-0A155-2WEJ3-QV4CV-AZ9Dé"),
        ProductKeyError::Symbol {
            group: 5,
            position: 5,
            found: 'É'
        }
    );
    assert_eq!(
        error("0000000000000000000000000"),
        ProductKeyError::Version,
        "an all-zero word has right checks"
    );
    assert_eq!(Fault::from(error("4DK2P")).code(), Code::Key1);
    assert_eq!(Fault::from(error("U")).code(), Code::Key2);
}

#[test]
fn what_is_wrong_with_an_installation_id_is_named() {
    let error = |text: &str| text.parse::<InstallationId>().unwrap_err();

    assert_eq!(
        error(""),
        InstallationIdError::Digits(Unreadable::Length {
            digits: 0,
            expected: 48
        })
    );
    assert_eq!(
        error("055779-64610"),
        InstallationIdError::Digits(Unreadable::Length {
            digits: 11,
            expected: 48
        })
    );
    assert_eq!(
        error("055779-6x"),
        InstallationIdError::Digits(Unreadable::Character {
            group: 2,
            position: 2,
            found: 'X'
        })
    );

    // A first group whose check digit agrees, of an installation ID of another version.
    let right = "096974-276467-477580-883396-183866-969452-583374-443575";
    assert_eq!(
        error(&format!("055779{}", &right[6..])),
        InstallationIdError::Digits(Unreadable::Groups { groups: vec![1] })
    );
    assert_eq!(Fault::from(error("1")).code(), Code::Iid1);
}

#[test]
fn fields_that_do_not_fit_are_refused() {
    let kind = KeyKind::MultipleActivation;
    assert_eq!(ProductKey::new(kind, 1 << 12, 0, 0).unwrap_err().field, "product");
    assert_eq!(ProductKey::new(kind, 0, 0, 1 << 60).unwrap_err().field, "secret");
    let key = ProductKey::new(kind, 0, 0, 0).unwrap();
    assert_eq!(
        InstallationId::new(&key, VENDOR, 1 << 56, 0).unwrap_err().field,
        "fingerprint"
    );
}

#[test]
fn minted_keys_depend_on_the_master_key_and_every_field() {
    let mint =
        |master: &[u8], kind, product, serial| ProductKey::mint(master, kind, product, serial).unwrap();
    let key = mint(&[1; 32], KeyKind::MultipleActivation, 7, 9);

    assert_eq!(key, mint(&[1; 32], KeyKind::MultipleActivation, 7, 9));
    assert_eq!(
        (key.kind(), key.product(), key.serial()),
        (KeyKind::MultipleActivation, 7, 9)
    );
    let secret = |key: &ProductKey| key.payload()[7..].to_vec();
    for other in [
        mint(&[2; 32], KeyKind::MultipleActivation, 7, 9),
        mint(&[1; 32], KeyKind::KmsClient, 7, 9),
        mint(&[1; 32], KeyKind::MultipleActivation, 8, 9),
        mint(&[1; 32], KeyKind::MultipleActivation, 7, 10),
    ] {
        assert_ne!(secret(&other), secret(&key));
    }
}

#[test]
fn debug_shows_no_secret() {
    let key: ProductKey = "4DK2P-0A155-2WEJ3-QV4CV-AZ9D7".parse().unwrap();
    let id: InstallationId = "096974-276467-477580-883396-183866-969452-583374-443575"
        .parse()
        .unwrap();
    let code = ConfirmationId::keyed(&key, VENDOR, &id, ConfirmationType::Permanent);

    assert_eq!(format!("{key:?}"), "ProductKey(…)");
    assert_eq!(format!("{code:?}"), "ConfirmationId(…)");
}

#[test]
fn a_kind_of_key_has_one_name_everywhere() {
    for kind in [KeyKind::MultipleActivation, KeyKind::KmsClient, KeyKind::KmsHost] {
        assert_eq!(serde_json::to_value(kind).expect("JSON"), kind.name());
    }
}
