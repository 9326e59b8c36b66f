//! Tests of the entry of a product key.

use super::*;
use crate::codes::OldKeyHash;

fn entry(texts: &[&str]) -> (String, EntryState, Option<usize>, Option<String>) {
    let (mut wizard, _) = open(sample::fresh(), Entry::Key);
    for text in texts {
        let _reply = edit(&mut wizard, Field::Key, text);
    }

    page(&wizard)
        .blocks
        .iter()
        .find_map(|block| match block {
            Block::Field {
                value,
                state,
                mark,
                message,
                ..
            } => Some((
                value.clone(),
                *state,
                *mark,
                message.as_ref().map(|message| message.text.clone()),
            )),
            _ => None,
        })
        .expect("a field")
}

fn key() -> String {
    sample::key(KeyKind::MultipleActivation).to_string()
}

#[test]
fn a_pasted_text_leaves_its_key() {
    let key = key();
    let spaced = key.replace('-', " ");
    for text in [
        format!("Product key: {key}"),
        format!("「{key}」"),
        format!("\"{key}\","),
        format!("Key {spaced}"),
        format!("> your key > {spaced} > Regards"),
        format!("{key} {key}"),
    ] {
        assert_eq!(
            entry(&[&text]),
            (key.clone(), EntryState::Right, None, None),
            "{text}"
        );
    }
    let replaced = entry(&[&"A".repeat(25), &format!("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA{key}")]);
    assert_eq!(replaced.0, key, "pasted behind another");
}

#[test]
fn a_pasted_text_with_two_keys_or_none_says_so() {
    let other = crate::codes::ProductKey::new(KeyKind::MultipleActivation, sample::PRODUCT, 5, 6).unwrap();
    let said = |text: &str| entry(&[text]).3.expect("a message");

    assert!(said(&format!("{} {other}", key())).contains("more than one product key"));
    assert!(said("Thank you for your order. The key follows.").contains("no product key in the text"));
    let mended = entry(&["Thank you for your order. The key follows.", &key()]);
    assert_eq!(mended.1, EntryState::Right);
}

#[test]
fn a_letter_of_another_script_is_marked_and_named() {
    let mut wrong = key();
    wrong.replace_range(7..8, "А");
    for text in [wrong.clone(), format!("Product key: {wrong}")] {
        let (value, state, mark, message) = entry(&[&text]);
        assert_eq!(
            (value, state, mark),
            (wrong.clone(), EntryState::Wrong, Some(7)),
            "{text}"
        );
        let message = message.expect("a message");
        assert!(message.contains("Cyrillic letter that looks like"), "{message}");
    }
}

/// Opens the page with the key of a former system in it.
fn with_old_key(text: &str) -> Wizard {
    let (mut wizard, _) = open(sample::fresh(), Entry::Key);
    let _reply = edit(&mut wizard, Field::Key, text);

    wizard
}

fn words(wizard: &Wizard) -> String {
    format!("{:?}", page(wizard))
}

#[test]
fn a_key_of_the_former_system_is_exchanged_and_its_user_told() {
    let mut wizard = with_old_key("0a1b-2c3d-4e5f-6071");
    assert!(words(&wizard).contains("over the internet"), "{}", words(&wizard));
    let reply = press(&mut wizard, Press::Next);
    let [Effect::Ask(_, Request::ExchangeKey { old, automatic: true })] = reply.effects.as_slice() else {
        panic!("{reply:?}");
    };
    assert_eq!(*old, OldKeyHash::of("momiji.example", "0A1B2C3D4E5F6071"));
    assert!(matches!(
        page(&wizard).blocks.last(),
        Some(Block::Progress { .. })
    ));
    let _ignored = edit(&mut wizard, Field::Key, "0");

    let installed = sample::with_key(KeyKind::MultipleActivation);
    let key_name = installed.key.as_ref().unwrap().key_name.clone();
    let told = answer(
        &mut wizard,
        &reply.effects,
        Outcome::KeyInstalled(Ok(Box::new(installed))),
    );
    assert_eq!((told.effects, told.focus), (Vec::new(), Some(Press::Next.into())));
    assert_eq!(page(&wizard).name, PageName::Key);
    assert!(words(&wizard).contains(&key_name), "{}", words(&wizard));

    let reply = press(&mut wizard, Press::Next);
    assert_eq!(page(&wizard).name, PageName::Internet);
    assert!(matches!(
        reply.effects.as_slice(),
        [Effect::Ask(_, Request::Activate)]
    ));
}

#[test]
fn an_old_key_that_is_not_exchanged_stays_in_the_field() {
    for (fault, code) in [
        (Fault::UnknownKey, Code::Key4),
        (Fault::BlockedKey, Code::Key5),
        (Fault::NoNetwork, Fault::NoNetwork.code()),
    ] {
        let mut wizard = with_old_key("0A1B 2C3D 4E5F 6071");
        let reply = press(&mut wizard, Press::Next);
        let _reply = answer(&mut wizard, &reply.effects, Outcome::KeyInstalled(Err(fault)));
        assert_eq!(page(&wizard).name, PageName::Failure);
        assert!(words(&wizard).contains(code.as_str()), "{}", words(&wizard));
        let _reply = press(&mut wizard, Press::Back);
        assert!(
            words(&wizard).contains("0A1B 2C3D 4E5F 6071"),
            "{}",
            words(&wizard)
        );
    }
}

#[test]
fn a_pasted_old_key_keeps_its_groups_and_a_product_key_stays_one() {
    for old in ["0a1b-2c3d-4e5f-6071", "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ01"] {
        let (value, state, ..) = entry(&["junk", old]);
        assert_eq!((value.as_str(), state), (old, EntryState::Right));
    }
    // Typed symbol by symbol.
    let typed: Vec<String> = (1..=16).map(|end| "0a1b2c3d4e5f6071"[..end].to_owned()).collect();
    let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
    assert_eq!(entry(&typed).1, EntryState::Right);
    assert_eq!(entry(&typed[..15]).1, EntryState::Open);
    assert_eq!(entry(&["0a1b-2c3d-4e5f-607g"]).1, EntryState::Open);

    let (mut wizard, _) = open(sample::fresh(), Entry::Key);
    let _reply = edit(&mut wizard, Field::Key, &key());
    assert!(matches!(
        press(&mut wizard, Press::Next).effects.as_slice(),
        [Effect::Ask(_, Request::InstallKey { .. })]
    ));
    // A KMS host takes keys of this system alone.
    let (mut host, _) = open(sample::fresh_host(), Entry::Key);
    let _reply = edit(&mut host, Field::Key, "0a1b-2c3d-4e5f-6071");
    assert!(press(&mut host, Press::Next).effects.is_empty());
}
