//! Tests of the entry of a product key.

use super::*;

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
