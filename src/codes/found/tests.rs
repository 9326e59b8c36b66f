use proptest::strategy::Strategy as _;

use super::*;
use crate::codes::{ConfirmationType, KeyKind};

const VENDOR: &str = "momiji.example";
const INSTALLATION_ID: &str = "096974-276467-477580-883396-183866-969452-583374-443575";

fn key(serial: u32) -> ProductKey {
    ProductKey::mint(b"master", KeyKind::MultipleActivation, 2026, serial).unwrap()
}

fn confirmation() -> ConfirmationId {
    let id = INSTALLATION_ID.parse().unwrap();

    ConfirmationId::keyed(&key(77), VENDOR, &id, ConfirmationType::Permanent)
}

fn labelled(series: Series, code: &[String], between: &str) -> String {
    code.iter()
        .enumerate()
        .map(|(index, group)| format!("{}{between}{group}", series.label(index)))
        .collect::<Vec<_>>()
        .join(" ")
}

/// What people and programs write around a code and between its groups.
fn surroundings(code: &str) -> Vec<String> {
    let spaced = code.replace('-', " ");

    vec![
        format!("「{code}」"),
        format!("“{code}”"),
        format!("\"{code}\","),
        format!("Key {spaced}"),
        format!("Product key: {code}"),
        format!("プロダクトキー：{code}"),
        format!("プロダクト キー{code}です。"),
        format!("Hello,\r\n> Your code:\r\n> > {spaced}\r\n> Regards, Momiji (tel. 03-1234-5678)"),
        format!("| 7 | {code} | 2026-11-29 |"),
        format!("Office;7;{code};25"),
        format!("{code}\n{spaced}\n"),
        code.replace('-', " / "),
        code.replace('-', "、"),
        code.replace('-', "; "),
        code.replace('-', ", "),
        code.replace('-', "\t"),
        code.replace('-', "\n> "),
        code.to_lowercase().replace('0', "o").replace('1', "l"),
        code.replace('1', "I"),
        format!("\u{feff}{code}\u{200b}"),
    ]
}

#[test]
fn a_key_is_found_whatever_is_around_it() {
    for serial in 0..40 {
        let key = key(serial);
        for text in surroundings(&key.to_string()) {
            assert_eq!(product_key(&text), Ok(key.clone()), "{text}");
        }
    }
}

#[test]
fn a_text_with_two_keys_or_none_has_no_key() {
    let two = format!("old: {}\nnew: {}", key(1), key(2));
    assert_eq!(product_key(&two), Err(ProductKeyError::Several));

    for text in [
        "Thank you for your order. The key follows in another message.",
        "Your order 4711 of 2026-11-29 was sent to the address you gave.",
    ] {
        assert_eq!(product_key(text), Err(ProductKeyError::NotFound), "{text}");
    }
    assert_eq!(product_key(" \n"), Err(ProductKeyError::Empty));
}

#[test]
fn the_wrong_symbol_of_a_key_in_a_text_is_named_by_its_place_in_the_key() {
    let mut wrong = key(1).to_string();
    let last = if wrong.ends_with('4') { "5" } else { "4" };
    wrong.replace_range(28.., last);
    let expected = ProductKeyError::Located {
        group: 5,
        position: 5,
    };

    assert_eq!(
        product_key(&format!("Product key: {wrong} (Momiji)")),
        Err(expected)
    );
}

#[test]
fn a_strange_letter_in_a_key_in_a_text_is_named() {
    let mut wrong = key(1).to_string();
    wrong.replace_range(7..8, "А");
    let expected = ProductKeyError::Symbol {
        group: 2,
        position: 2,
        found: 'А',
    };

    for text in [
        wrong.clone(),
        format!("Product key: {wrong}"),
        format!("キー：「{wrong}」"),
    ] {
        assert_eq!(product_key(&text), Err(expected), "{text}");
    }
}

#[test]
fn digits_are_found_whatever_is_around_them() {
    let id: InstallationId = INSTALLATION_ID.parse().unwrap();
    let code = confirmation();
    let released = ReleaseCode::new(&key(77), VENDOR, &id);

    for text in surroundings(INSTALLATION_ID) {
        assert_eq!(installation_id(&text), Ok(id), "{text}");
    }
    for text in surroundings(&code.to_string()) {
        assert_eq!(confirmation_id(&text, Scheme::Keyed), Ok(code.clone()), "{text}");
    }
    for text in surroundings(&released.to_string()) {
        assert_eq!(release_code(&text), Ok(released.clone()), "{text}");
    }
}

#[test]
fn labels_of_groups_are_no_digits() {
    let id: InstallationId = INSTALLATION_ID.parse().unwrap();
    let code = confirmation();
    let released = ReleaseCode::new(&key(77), VENDOR, &id);

    for between in ["/ ", ": ", " ", ") ", "\n", ". "] {
        let text = labelled(Series::Installation, &id.groups(), between);
        assert_eq!(installation_id(&text), Ok(id), "{text}");
        assert_eq!(
            digits(&text, Series::Installation, 0),
            id.groups().concat(),
            "{text}"
        );
        assert_eq!(
            confirmation_id(&text, Scheme::Keyed),
            Err(ConfirmationIdError::InstallationIdTyped),
            "{text}"
        );

        let text = labelled(Series::Confirmation, &code.groups(), between);
        assert_eq!(confirmation_id(&text, Scheme::Keyed), Ok(code.clone()), "{text}");

        let text = labelled(Series::Release, &released.groups(), between);
        assert_eq!(release_code(&text), Ok(released.clone()), "{text}");
    }
    let glued = labelled(Series::Confirmation, &code.groups(), "");
    assert_eq!(
        confirmation_id(&glued, Scheme::Keyed),
        Ok(code.clone()),
        "{glued}"
    );
    let halves: Vec<String> = code
        .groups()
        .iter()
        .map(|group| format!("{} {}", &group[..3], &group[3..]))
        .collect();
    let spoken = labelled(Series::Confirmation, &halves, ": ").replace(' ', ", ");
    assert_eq!(confirmation_id(&spoken, Scheme::Keyed), Ok(code), "{spoken}");
}

#[test]
fn a_signed_confirmation_id_is_found_by_its_labels() {
    let id: InstallationId = INSTALLATION_ID.parse().unwrap();
    let mut bytes = [0; 34];
    bytes[2..].copy_from_slice(&[7; 32]);
    let code: [String; groups::SIGNED_GROUPS] = groups::encode(Series::SignedConfirmation, &bytes);
    let text = format!(
        "Installation ID: {id}\nConfirmation ID: {}",
        labelled(Series::SignedConfirmation, &code, ": ")
    );

    assert_eq!(confirmation_id(&text, Scheme::Signed).unwrap().groups(), code);
    assert_eq!(
        digit_groups(&text, Series::Confirmation, code.len()),
        Ok(code.to_vec())
    );
    assert!(
        confirmation_id(&text, Scheme::Keyed).is_err(),
        "a part of a code is none"
    );
}

#[test]
fn each_code_is_found_among_the_others() {
    for serial in 0..200 {
        let key = key(serial);
        let id = InstallationId::of(&key, VENDOR, 0x1234_5678_9ABC ^ u64::from(serial) << 40, 7);
        let released = ReleaseCode::new(&key, VENDOR, &id);
        let code = ConfirmationId::keyed(&key, VENDOR, &id, ConfirmationType::Permanent);
        let text =
            format!("key {key}\ninstallation ID  {id}\nrelease code  {released}\nconfirmation ID {code}\n");

        assert_eq!(product_key(&text), Ok(key));
        assert_eq!(installation_id(&text), Ok(id));
        assert_eq!(release_code(&text), Ok(released));
        assert_eq!(confirmation_id(&text, Scheme::Keyed), Ok(code));
    }
}

#[test]
fn two_codes_are_not_chosen_from() {
    let (one, other) = (
        InstallationId::of(&key(1), VENDOR, 1, 1),
        InstallationId::of(&key(1), VENDOR, 2, 1),
    );

    assert_eq!(
        installation_id(&format!("{one} or {other}")),
        Err(InstallationIdError::Digits(Unreadable::Several))
    );
    assert_eq!(installation_id(&format!("{one} or {one}")), Ok(one));
    assert_eq!(
        installation_id("the ID, please"),
        Err(InstallationIdError::Digits(Unreadable::NotFound))
    );
}

#[test]
fn a_wrong_group_with_a_label_is_named() {
    let mut groups = confirmation().groups();
    let last = if groups[1].ends_with('1') { "2" } else { "1" };
    groups[1].replace_range(5.., last);
    let expected = Err(ConfirmationIdError::Digits(Unreadable::Groups {
        groups: vec![2],
    }));

    for text in [
        labelled(Series::Confirmation, &groups, ": "),
        format!("確認 ID「{}」", groups.join("、")),
        format!("\"{}\"", groups.join(" / ")),
    ] {
        assert_eq!(confirmation_id(&text, Scheme::Keyed), expected, "{text}");
    }
}

#[test]
fn as_many_digits_as_expected_are_never_called_too_many_or_too_few() {
    let code = confirmation().to_string();
    for stray in ["X", "!", "é", "/", "Б"] {
        for at in 0..=code.len() {
            let mut text = code.clone();
            text.insert_str(at, stray);
            let result = confirmation_id(&text, Scheme::Keyed);
            assert!(
                !matches!(result, Err(ConfirmationIdError::Digits(Unreadable::Length { digits, expected })) if digits == expected),
                "{text}"
            );
        }
    }
}

#[test]
fn a_part_of_a_code_is_left_to_the_boxes_without_its_labels() {
    let groups = INSTALLATION_ID.split('-').collect::<Vec<_>>();

    assert_eq!(
        digits(
            &format!("3/ {} 4/ {}", groups[2], groups[3]),
            Series::Installation,
            2
        ),
        groups[2..4].concat()
    );
    assert_eq!(digits("1 2 3 4", Series::Installation, 0), "1234");
    assert_eq!(digits("B: O12 34l", Series::Confirmation, 1), "012341");
    assert_eq!(digits("", Series::Confirmation, 0), "");
}

/// Returns the groups with their labels, in the order of these indices.
fn shuffled(series: Series, code: &[String], order: &[usize], between: &str) -> String {
    order
        .iter()
        .map(|index| format!("{}{between}{}", series.label(*index), code[*index]))
        .collect::<Vec<_>>()
        .join(", ")
}

#[test]
fn groups_are_put_in_the_order_of_their_labels() {
    let id: InstallationId = INSTALLATION_ID.parse().unwrap();
    let code = confirmation();
    let released = ReleaseCode::new(&key(77), VENDOR, &id);
    let mut wrong = code.groups();
    let last = if wrong[2].ends_with('1') { "2" } else { "1" };
    wrong[2].replace_range(5.., last);

    for between in [": ", " ", "、", "/ ", "：", "\n"] {
        let text = shuffled(Series::Confirmation, &code.groups(), &[3, 2, 0, 1], between);
        assert_eq!(confirmation_id(&text, Scheme::Keyed), Ok(code.clone()), "{text}");
        let text = shuffled(Series::Confirmation, &wrong, &[3, 2, 0, 1], between);
        assert_eq!(
            confirmation_id(&text, Scheme::Keyed),
            Err(ConfirmationIdError::Digits(Unreadable::Groups {
                groups: vec![3]
            })),
            "{text}"
        );
        let text = shuffled(Series::Release, &released.groups(), &[3, 0, 2, 1], between);
        assert_eq!(release_code(&text), Ok(released.clone()), "{text}");
        let text = shuffled(
            Series::Installation,
            &id.groups(),
            &[7, 2, 0, 1, 6, 5, 3, 4],
            between,
        );
        assert_eq!(installation_id(&text), Ok(id), "{text}");
    }
    let glued = shuffled(Series::Confirmation, &code.groups(), &[1, 0, 3, 2], "");
    assert_eq!(
        confirmation_id(&glued, Scheme::Keyed),
        Ok(code.clone()),
        "{glued}"
    );
    let mail = format!(
        "Case 4471-08, 2026-11-29\n{}\nMomiji, tel. 03-1234-5678",
        shuffled(Series::Confirmation, &code.groups(), &[3, 2, 1, 0], ": ")
    );
    assert_eq!(confirmation_id(&mail, Scheme::Keyed), Ok(code), "{mail}");
}

#[test]
fn a_label_with_two_groups_or_of_a_longer_code_is_not_guessed() {
    let groups = confirmation().groups();
    let read = |text: &str| by_label(text, Series::Confirmation, groups.len());
    let part = shuffled(Series::Confirmation, &groups, &[2, 0], ": ");
    let expected = [(0, groups[0].clone()), (2, groups[2].clone())].into();
    assert_eq!(read(&part), Some(expected), "{part}");

    for text in [
        format!("{part}, A: {}", groups[1]),
        format!("{part}, E: {}", groups[1]),
        format!("{part}, {}", groups[1]),
        groups.join(" "),
        "A 1 2 3 4 5 6".to_owned(),
        "A: 12345, B: 1234567".to_owned(),
    ] {
        assert_eq!(read(&text), None, "{text}");
    }
    assert_eq!(
        by_label("1 2 3 4 5 6", Series::Installation, groups::GROUPS),
        None
    );
}

proptest::proptest! {
    #[test]
    fn labelled_groups_are_read_in_any_order(
        order in proptest::strategy::Just((0..groups::GROUPS).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let id: InstallationId = INSTALLATION_ID.parse().unwrap();
        let text = shuffled(Series::Installation, &id.groups(), &order, ": ");
        proptest::prop_assert_eq!(installation_id(&text), Ok(id));
    }

    #[test]
    fn any_text_is_searched_without_a_panic(text in "[0-9A-Z /:é漢]{0,200}|.{0,80}") {
        let _ = (product_key(&text), installation_id(&text), release_code(&text));
        let _ = confirmation_id(&text, Scheme::Signed);
    }
}
