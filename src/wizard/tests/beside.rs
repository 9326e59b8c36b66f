//! Tests of what is said and read beside the steps: what was copied, what could not be opened, and
//! the privacy page.

use super::*;
use crate::wizard::effect::{Copied, Place, Site};

fn label(page: &Page, press: Press) -> Option<String> {
    let buttons = page.pressable();

    buttons
        .iter()
        .find(|button| button.press == press)
        .map(|button| button.label.clone())
}

/// Carries out the last copy, as the window does.
fn copy(wizard: &mut Wizard, effects: &[Effect]) -> Copied {
    let [Effect::Copy(attempt, copied)] = effects else {
        panic!("nothing to copy: {effects:?}");
    };
    let reply = wizard.update(
        Event::Outcome(*attempt, Outcome::Copied(copied.clone())),
        &english(),
    );
    assert_eq!(reply, Reply::default(), "the focus stays");

    copied.clone()
}

/// Finds no program for the last place, as a desktop without `xdg-open`.
fn cannot_open(wizard: &mut Wizard, effects: &[Effect]) -> Reply {
    let [Effect::Open(attempt, place)] = effects else {
        panic!("nothing to open: {effects:?}");
    };
    let outcome = Outcome::NotOpened(place.clone());

    wizard.update(Event::Outcome(*attempt, outcome), &english())
}

fn failed(fault: Fault) -> Wizard {
    failed_of(sample::catalogue(), fault)
}

fn failed_of(catalogue: Arc<Catalogue>, fault: Fault) -> Wizard {
    let snapshot = sample::with_key(KeyKind::MultipleActivation);
    let (mut wizard, effects) = Wizard::open(catalogue, sample::product(), snapshot, Entry::Activation);
    let _reply = answer(&mut wizard, &effects, Outcome::Connection(Ok(())));
    let reply = press(&mut wizard, Press::Next);
    let _reply = answer(&mut wizard, &reply.effects, Outcome::Activated(Err(fault)));

    wizard
}

#[test]
fn a_copy_is_said_on_its_button_until_the_next_input() {
    let (details, _) = {
        let (mut wizard, effects) = open(sample::activated(), Entry::Account);
        let _reply = press(&mut wizard, Press::Details);
        (wizard, effects)
    };
    let (released, _) = {
        let (mut wizard, effects) = open(sample::released(), Entry::Account);
        let _reply = press(&mut wizard, Press::StartRelease);
        (wizard, effects)
    };
    for (mut wizard, button, usual) in [
        (released, Press::CopyRelease, "Copy"),
        (telephone(), Press::CopyInstallationId, "Copy"),
        (details, Press::CopyInstallationId, "Copy"),
        (failed(Fault::BlockedKey), Press::CopyDetails, "Copy details"),
    ] {
        assert_eq!(label(&page(&wizard), button).as_deref(), Some(usual));
        let reply = press(&mut wizard, button);
        assert_eq!(
            label(&page(&wizard), button).as_deref(),
            Some(usual),
            "not before it is done"
        );
        let _copied = copy(&mut wizard, &reply.effects);
        assert_eq!(label(&page(&wizard), button).as_deref(), Some("Copied"));

        let _reply = press(&mut wizard, Press::OpenLanguages);
        assert_eq!(label(&page(&wizard), button).as_deref(), Some(usual));
    }
}

#[test]
fn a_release_is_copied_with_both_of_its_codes() {
    let report = sample::released().released.unwrap();
    let text = Copied::Release(report.clone()).text(&english());

    assert_eq!(
        text,
        format!(
            "Installation ID: {}\nRelease code: 123456-123456-123456-123456",
            report.installation_id
        )
    );
}

#[test]
fn what_no_program_opens_is_shown_with_its_address_to_copy() {
    for (place, address) in [
        (Press::Seller, "https://momiji.example/seller"),
        (Press::Support, "https://momiji.example/support"),
        (Press::RegionalNumbers, "https://momiji.example/numbers"),
    ] {
        let mut wizard = failed(Fault::BlockedKey);
        let reply = press(&mut wizard, place);
        let told = cannot_open(&mut wizard, &reply.effects);
        assert_eq!(told.focus, Some(Press::CopyAddress.into()), "it comes into view");
        let shown = page(&wizard);
        let Some(Block::Notice { lines, .. }) = shown.blocks.last() else {
            panic!("no notice: {shown:?}");
        };
        assert_eq!(lines, &[address]);

        let reply = press(&mut wizard, Press::CopyAddress);
        let copied = copy(&mut wizard, &reply.effects);
        assert_eq!(copied, Copied::Address(address.to_owned()));
        let shown = page(&wizard);
        assert_eq!(label(&shown, Press::CopyAddress).as_deref(), Some("Copied"));

        let _reply = press(&mut wizard, Press::OpenLanguages);
        assert_eq!(label(&page(&wizard), Press::CopyAddress), None);
    }
}

#[test]
fn the_help_with_an_error_is_the_page_about_its_code() {
    let mut catalogue = Catalogue::clone(&sample::catalogue());
    for (errors, blocked, ran_out) in [
        (
            None,
            "https://momiji.example/support",
            "https://momiji.example/support",
        ),
        (
            Some("https://momiji.example/errors/"),
            "https://momiji.example/errors/KEY-5",
            "https://momiji.example/errors/GRC-1",
        ),
        (
            Some("https://momiji.example/help#"),
            "https://momiji.example/help#KEY-5",
            "https://momiji.example/help#GRC-1",
        ),
    ] {
        catalogue.vendor.links.errors = errors.map(|address| [("en", address)].into());
        let catalogue = Arc::new(catalogue.clone());
        let over = Snapshot {
            status: Status::Notice {
                reason: Reason::GraceOver { since: sample::now() },
            },
            ..sample::fresh()
        };
        let (notice, _) = Wizard::open(Arc::clone(&catalogue), sample::product(), over, Entry::Notice);
        let failed = failed_of(catalogue, Fault::BlockedKey);
        for (mut wizard, expected) in [(failed, blocked), (notice, ran_out)] {
            let link = label(&page(&wizard), Press::Support).unwrap();
            let reply = press(&mut wizard, Press::Support);
            let [Effect::Open(_, place)] = reply.effects.as_slice() else {
                panic!("{:?}", reply.effects);
            };
            assert_eq!(wizard.address(place, &english()), expected);
            assert!(
                errors.is_none() || link.contains(&expected[expected.len() - 5..]),
                "{link}"
            );
        }
    }
}

#[test]
fn the_privacy_statement_is_read_without_a_browser() {
    let mut catalogue = Catalogue::clone(&sample::catalogue());
    for statement in [None, Some("First paragraph.\n\nSecond paragraph.")] {
        catalogue.vendor.privacy = statement.map(|text| [("en", text)].into());
        let snapshot = sample::with_key(KeyKind::MultipleActivation);
        let mut wizard = telephone_of(Arc::new(catalogue.clone()), snapshot);
        let reply = press(&mut wizard, Press::Privacy);
        assert_eq!(
            (reply.effects, reply.focus),
            (Vec::new(), Some(Press::Back.into()))
        );
        let shown = page(&wizard);
        assert_eq!(shown.name, PageName::Privacy);
        let said = format!("{:?}", shown.blocks);
        assert!(said.contains("https://momiji.example/privacy"), "{said}");
        assert!(said.contains("hardware information"), "{said}");
        assert_eq!(said.contains("Second paragraph."), statement.is_some());

        let reply = press(&mut wizard, Press::CopyAddress);
        let copied = copy(&mut wizard, &reply.effects);
        assert_eq!(
            copied,
            Copied::Address("https://momiji.example/privacy".to_owned())
        );
        let reply = press(&mut wizard, Press::OpenPrivacy);
        assert!(matches!(
            reply.effects.as_slice(),
            [Effect::Open(_, Place::Site(Site::Privacy))]
        ));
        let _reply = edit(&mut wizard, Field::CodeBox(0), "123456");
        let back = press(&mut wizard, Press::Back);
        assert_eq!(page(&wizard).name, PageName::Telephone);
        assert_eq!(back.focus, Some(Press::Privacy.into()));
        assert!(
            entry(&wizard).0.iter().all(|(digits, _)| digits.is_empty()),
            "nothing was typed through it"
        );
    }
}

#[test]
fn an_activation_goes_on_below_the_privacy_page() {
    let (mut wizard, effects) = open(sample::with_key(KeyKind::MultipleActivation), Entry::Activation);
    let _reply = answer(&mut wizard, &effects, Outcome::Connection(Ok(())));
    let asked = press(&mut wizard, Press::Next);
    assert!(wizard.is_waiting());
    let _reply = press(&mut wizard, Press::Privacy);
    let activated = Outcome::Activated(Ok(Box::new(sample::activated())));
    let reply = answer(&mut wizard, &asked.effects, activated);
    assert_eq!(reply.focus, None, "the focus stays on the page that is read");
    assert_eq!(page(&wizard).name, PageName::Privacy);

    let _reply = press(&mut wizard, Press::Back);
    assert_eq!(page(&wizard).name, PageName::Success);
}
