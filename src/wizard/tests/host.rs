//! Tests of the activation of a KMS host, in the same pages.

use super::*;
use crate::codes::Scheme;

fn key_page() -> Wizard {
    open(sample::fresh_host(), Entry::Key).0
}

fn texts(page: &Page) -> String {
    format!("{page:?}")
}

fn message(page: &Page) -> Option<(Option<Code>, String)> {
    page.blocks.iter().find_map(|block| match block {
        Block::Field { message, .. } => message
            .as_ref()
            .map(|message| (message.code, message.text.clone())),
        _ => None,
    })
}

#[test]
fn a_host_key_leads_to_a_host() {
    let mut wizard = key_page();
    let shown = page(&wizard);
    assert_eq!(shown.title.as_deref(), Some("Enter the KMS host key"));
    assert!(
        !shown
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Check { .. })),
        "a host chooses the way"
    );

    let _reply = edit(
        &mut wizard,
        Field::Key,
        &sample::key(KeyKind::KmsHost).to_string(),
    );
    let reply = press(&mut wizard, Press::Next);
    let installed = Outcome::KeyInstalled(Ok(Box::new(sample::host_with_key())));
    let reply = answer(&mut wizard, &reply.effects, installed);
    let shown = page(&wizard);
    assert_eq!(shown.name, PageName::Method);
    let options = shown.blocks.iter().find_map(|block| match block {
        Block::Choice { options, .. } => Some(options.len()),
        _ => None,
    });
    assert_eq!(options, Some(1), "no telephone that could not help");
    assert!(texts(&shown).contains("kakunin-kms activate --request FILE"));

    let _reply = answer(&mut wizard, &reply.effects, Outcome::Connection(Ok(())));
    let reply = press(&mut wizard, Press::Next);
    assert_eq!(page(&wizard).name, PageName::Internet);
    let activated = Outcome::Activated(Ok(Box::new(sample::host())));
    let _reply = answer(&mut wizard, &reply.effects, activated);
    let shown = page(&wizard);
    assert_eq!(shown.name, PageName::Success);
    let said = texts(&shown);
    assert!(said.contains("This computer is now a KMS host"), "{said}");
    // A product that this catalogue does not contain yet has the name given by the vendor's
    // service.
    assert!(
        said.contains("it activates: Momiji Suite 2026, Momiji Draw 2027."),
        "{said}"
    );
}

#[test]
fn other_keys_are_refused_kindly() {
    for kind in [KeyKind::MultipleActivation, KeyKind::KmsClient] {
        let mut wizard = key_page();
        let _reply = edit(&mut wizard, Field::Key, &sample::key(kind).to_string());
        let (code, text) = message(&page(&wizard)).expect("a message");
        assert_eq!(code, Some(Code::Key6));
        assert!(text.contains("A KMS host takes a KMS host key"), "{text}");
        assert!(press(&mut wizard, Press::Next).effects.is_empty());
    }

    // A key for any of the vendor's products is accepted.
    let of_other_product =
        crate::codes::ProductKey::new(KeyKind::KmsHost, sample::PRODUCT + 1, 5, 6).unwrap();
    let mut wizard = key_page();
    let _reply = edit(&mut wizard, Field::Key, &of_other_product.to_string());
    assert_eq!(message(&page(&wizard)), None);
    let of_nobody = crate::codes::ProductKey::new(KeyKind::KmsHost, 9, 5, 6).unwrap();
    let _reply = edit(&mut wizard, Field::Key, &of_nobody.to_string());
    assert_eq!(message(&page(&wizard)).unwrap().0, Some(Code::Key3));
}

#[test]
fn a_failure_offers_what_can_help_a_host() {
    let (mut wizard, effects) = open(sample::host_with_key(), Entry::Activation);
    let _reply = answer(&mut wizard, &effects, Outcome::Connection(Err(Fault::NoNetwork)));
    let _reply = press(&mut wizard, Press::Next);
    let shown = page(&wizard);
    assert_eq!(shown.name, PageName::Failure);
    let said = texts(&shown);
    assert!(said.contains("kakunin-kms activate --request FILE"), "{said}");
    assert!(!said.contains("UseTelephone"), "{said}");

    let (mut used_up, effects) = open(sample::host_with_key(), Entry::Activation);
    let _reply = answer(&mut used_up, &effects, Outcome::Connection(Ok(())));
    let reply = press(&mut used_up, Press::Next);
    let refused = Outcome::Activated(Err(Fault::UsedUp { used: 1, limit: 1 }));
    let _reply = answer(&mut used_up, &reply.effects, refused);
    assert!(
        !texts(&page(&used_up)).contains("--request"),
        "a file would not help"
    );

    let before = wizard.step().clone();
    let _reply = press(&mut wizard, Press::UseTelephone);
    assert_eq!(*wizard.step(), before);
}

#[test]
fn the_account_page_tells_what_the_host_activates() {
    for (snapshot, words, primary) in [
        (sample::fresh_host(), "Not a KMS host yet", Press::ChangeKey),
        (
            sample::host_with_key(),
            "Not a KMS host yet",
            Press::StartActivation,
        ),
        (sample::host(), "This computer is a KMS host", Press::Close),
    ] {
        let (wizard, _) = open(snapshot, Entry::Account);
        let shown = page(&wizard);
        assert!(texts(&shown).contains(words), "{words}");
        assert_eq!(shown.on_enter, Some(primary));
    }

    let (mut wizard, _) = open(sample::host(), Entry::Account);
    let _reply = press(&mut wizard, Press::Details);
    let said = texts(&page(&wizard));
    assert!(said.contains("What this KMS host was activated with."), "{said}");
    assert!(!said.contains("Processor"), "a host is its key, not its parts");
}

#[test]
fn a_host_is_activated_by_telephone_where_the_vendor_signs() {
    let catalogue = sample::signing_catalogue(Scheme::Keyed);
    let mut wizard = telephone_of(catalogue, sample::host_with_key());
    assert_eq!(
        entry(&wizard).0.len(),
        16,
        "whatever the scheme for other computers is"
    );
    let secret = sample::confirmation_secret();
    let id = ConfirmationId::signed_for_host(&secret, &sample::installation_id());
    let _reply = edit(&mut wizard, Field::CodeBox(0), &id.to_string());
    let reply = press(&mut wizard, Press::Activate);
    let activated = Outcome::Activated(Ok(Box::new(sample::host())));
    let _reply = answer(&mut wizard, &reply.effects, activated);
    let shown = page(&wizard);
    assert_eq!(shown.name, PageName::Success);
    assert!(texts(&shown).contains("This computer is now a KMS host"));

    // After a failed connection the telephone is offered, as on any computer.
    let (mut wizard, effects) = Wizard::open(
        sample::signing_catalogue(Scheme::Keyed),
        sample::product(),
        sample::host_with_key(),
        Entry::Activation,
    );
    let _reply = answer(&mut wizard, &effects, Outcome::Connection(Err(Fault::NoNetwork)));
    let _reply = press(&mut wizard, Press::Next);
    assert_eq!(page(&wizard).name, PageName::Telephone);
}
