//! Tests of the release of an activation.

use super::*;

fn release() -> Wizard {
    let (mut wizard, _) = open(sample::activated(), Entry::Account);
    let _reply = press(&mut wizard, Press::StartRelease);
    assert_eq!(page(&wizard).name, PageName::Release);

    wizard
}

fn offers(wizard: &Wizard, wanted: Press) -> bool {
    page(wizard)
        .pressable()
        .iter()
        .any(|button| button.press == wanted)
}

#[test]
fn an_activation_is_given_back_over_the_internet() {
    let mut wizard = release();
    let reply = press(&mut wizard, Press::Release);
    assert!(matches!(
        reply.effects.as_slice(),
        [Effect::Ask(_, Request::Release)]
    ));
    let before = Box::new(sample::with_key(KeyKind::MultipleActivation));
    let _reply = answer(&mut wizard, &reply.effects, Outcome::Released(Ok(before)));
    assert!(!wizard.snapshot().status.is_activated());

    let _reply = press(&mut wizard, Press::Back);
    assert_eq!(page(&wizard).name, PageName::Overview);
    assert!(
        !offers(&wizard, Press::StartRelease),
        "there is nothing more to give back"
    );
}

#[test]
fn without_a_network_a_code_is_shown_until_the_next_activation() {
    let mut wizard = release();
    let reply = press(&mut wizard, Press::Release);
    let _reply = answer(
        &mut wizard,
        &reply.effects,
        Outcome::Released(Err(Fault::NoNetwork)),
    );
    let reply = press(&mut wizard, Press::Release);
    assert!(
        matches!(
            reply.effects.as_slice(),
            [Effect::Ask(_, Request::ReleaseOffline)]
        ),
        "the way without a network is chosen now"
    );
    let released = Outcome::Released(Ok(Box::new(sample::released())));
    let _reply = answer(&mut wizard, &reply.effects, released);
    let groups = |wizard: &Wizard| {
        let parts = page(wizard).blocks;
        let blocks = parts.iter().filter_map(|part| match part {
            Block::Numbered { blocks, .. } => Some(blocks),
            _ => None,
        });

        blocks.flatten().find_map(|block| match block {
            Block::CodeShow { groups, reading, .. } => Some((groups.len(), *reading)),
            _ => None,
        })
    };
    assert_eq!(
        groups(&wizard),
        Some((12, None)),
        "installation ID and release code"
    );
    let _reply = wizard.update(Input::Choose(List::InstallationGroups, 99).into(), &english());
    assert_eq!(groups(&wizard), Some((12, Some(11))));

    // Whoever has chosen no region yet finds a number to call here.
    let has_numbers = |wizard: &Wizard| {
        let page = page(wizard);
        let Block::Numbered { blocks, .. } = &page.blocks[1] else {
            panic!("a part with the numbers: {page:?}");
        };
        blocks.iter().any(|block| matches!(block, Block::Lines(_)))
    };
    let _reply = press(&mut wizard, Press::OpenRegions);
    let _reply = edit(&mut wizard, Field::RegionQuery, "tuvalu");
    let reply = wizard.update(Input::Choose(List::Regions, 0).into(), &english());
    assert_eq!(reply.focus, Some(Press::OpenRegions.into()));
    assert!(!has_numbers(&wizard));
    let _reply = press(&mut wizard, Press::OpenRegions);
    let _reply = edit(&mut wizard, Field::RegionQuery, "japan");
    let _reply = wizard.update(Input::Choose(List::Regions, 0).into(), &english());
    assert!(has_numbers(&wizard));

    let _reply = press(&mut wizard, Press::Back);
    assert!(
        offers(&wizard, Press::StartRelease),
        "the account page leads back to it"
    );
    let _reply = press(&mut wizard, Press::StartRelease);
    assert!(groups(&wizard).is_some());
}

#[test]
fn the_details_show_the_release_code_until_the_next_activation() {
    let (mut wizard, _) = open(sample::released(), Entry::Account);
    let _reply = press(&mut wizard, Press::Details);
    let details = page(&wizard);
    assert_eq!(details.name, PageName::Details);
    let shown = details.blocks.iter().any(|block| match block {
        Block::Facts(facts) => facts
            .iter()
            .any(|fact| fact.value == FactValue::Mono("123456-123456-123456-123456".to_owned())),
        _ => false,
    });
    assert!(shown);
    let _reply = press(&mut wizard, Press::StartRelease);
    assert_eq!(page(&wizard).name, PageName::Release);
}

#[test]
fn only_what_counts_can_be_given_back() {
    for snapshot in [
        sample::fresh(),
        sample::with_key(KeyKind::MultipleActivation),
        sample::with_key(KeyKind::KmsClient),
        sample::host(),
    ] {
        let (mut wizard, _) = open(snapshot, Entry::Account);
        assert!(!offers(&wizard, Press::StartRelease));
        let _reply = press(&mut wizard, Press::StartRelease);
        assert_eq!(page(&wizard).name, PageName::Overview);
    }
}

#[test]
fn advice_leads_from_a_key_that_fails_to_the_release_of_another() {
    let (mut wizard, _) = open(sample::fresh(), Entry::Key);
    let _reply = press(&mut wizard, Press::KeyAdvice);
    assert_eq!(page(&wizard).name, PageName::Advice);
    assert!(offers(&wizard, Press::Seller));
    assert!(!offers(&wizard, Press::StartRelease), "nothing is active here");
    let _reply = press(&mut wizard, Press::Back);
    assert_eq!(page(&wizard).name, PageName::Key);

    let (mut wizard, effects) = open(sample::activated(), Entry::Activation);
    let _reply = answer(&mut wizard, &effects, Outcome::Connection(Ok(())));
    let reply = press(&mut wizard, Press::Next);
    let used_up = Outcome::Activated(Err(Fault::UsedUp { used: 1, limit: 1 }));
    let _reply = answer(&mut wizard, &reply.effects, used_up);
    let _reply = press(&mut wizard, Press::KeyAdvice);
    let _reply = press(&mut wizard, Press::StartRelease);
    assert_eq!(page(&wizard).name, PageName::Release);
}
