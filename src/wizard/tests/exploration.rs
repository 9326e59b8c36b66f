//! A test of every event in every reachable state.

use std::collections::{HashMap, HashSet, VecDeque};

use super::*;
use crate::wizard::effect::{Place, Site};

/// Returns every action of a user, whether the page offers it or not, and every answer of the
/// backend.
fn alphabet(wizard: &Wizard) -> Vec<Event> {
    let mut events: Vec<Event> = Press::ALL
        .iter()
        .filter(|press| !BESIDE.contains(&Input::Press(**press)) && !COUNTED.contains(press))
        .map(|press| Input::Press(*press).into())
        .collect();
    let key = sample::key(KeyKind::MultipleActivation).to_string();
    let code = confirmation_id(&sample::installation_id()).to_string();
    for input in [
        Input::Edit(Field::Key, key),
        Input::Edit(Field::Key, "4".to_owned()),
        Input::Edit(Field::Key, "0a1b-2c3d-4e5f-6071".to_owned()),
        Input::Edit(Field::RegionQuery, "jap".to_owned()),
        Input::Edit(Field::CodeBox(0), code),
        Input::Edit(Field::CodeBox(3), "12".to_owned()),
        Input::Edit(Field::CodeBox(99), "1".to_owned()),
        Input::Choose(List::Methods, 0),
        Input::Choose(List::Methods, 1),
        Input::Choose(List::Methods, 99),
        Input::Choose(List::Regions, 0),
        Input::Choose(List::Regions, 9999),
        Input::Choose(List::Languages, 0),
        Input::Choose(List::Languages, 99),
        Input::Choose(List::InstallationGroups, 99),
        Input::Highlight(List::Regions, 9999),
        Input::Highlight(List::InstallationGroups, 2),
        Input::Leave(List::Regions),
        Input::Leave(List::Languages),
        Input::Edit(Field::ResponsePath, "/media/usb/x.json".to_owned()),
        Input::Choose(List::Methods, 2),
        Input::Choose(List::ReleaseWays, 1),
        Input::Choose(List::ReleaseWays, 99),
        Input::Drop("/media/usb/x.json".into()),
        Input::Toggle(Check::Automatic, false),
    ] {
        events.push(input.into());
    }
    let multiple = || Box::new(sample::with_key(KeyKind::MultipleActivation));
    for outcome in [
        Outcome::Refreshed(Ok(multiple())),
        Outcome::Refreshed(Err(Fault::RestoredFromCopy)),
        Outcome::Connection(Ok(())),
        Outcome::Connection(Err(Fault::NoNetwork)),
        Outcome::KeyInstalled(Ok(multiple())),
        Outcome::KeyInstalled(Ok(Box::new(sample::with_key(KeyKind::KmsClient)))),
        Outcome::KeyInstalled(Err(Fault::DiskFull { path: "/".to_owned() })),
        Outcome::Activated(Ok(Box::new(sample::activated()))),
        Outcome::KeyInstalled(Ok(Box::new(sample::host_with_key()))),
        Outcome::Activated(Ok(Box::new(sample::host()))),
        Outcome::Activated(Err(Fault::UsedUp { used: 1, limit: 1 })),
        Outcome::Activated(Err(Fault::OtherInstallation)),
        Outcome::Activated(Ok(Box::new(sample::with_key(KeyKind::KmsClient)))),
        Outcome::Chosen(Some("/media/usb/x.json".into())),
        Outcome::Chosen(None),
        Outcome::Saved(Ok("/media/usb/x.json".into())),
        Outcome::Saved(Err(Fault::FileNotWritten {
            path: "/x".to_owned(),
        })),
        Outcome::Released(Ok(multiple())),
        Outcome::Released(Ok(Box::new(sample::released()))),
        Outcome::Released(Err(Fault::NoNetwork)),
    ] {
        // The answer to the latest request, and one to a request that nothing waits for.
        let latest = wizard.context.latest_attempt();
        events.push(Event::Outcome(latest, outcome.clone()));
        events.push(Event::Outcome(Attempt(u64::MAX), outcome));
    }

    events
}

/// Returns the shape of a state. Values without an upper limit (attempt numbers, the depth of the
/// past) are left out.
fn shape(wizard: &Wizard) -> String {
    let past: Vec<PageName> = wizard
        .past
        .iter()
        .rev()
        .take(1)
        .map(crate::wizard::step::Step::name)
        .collect();
    let latest = format!("{:?}", wizard.context.latest_attempt());
    let step = format!("{:?}", wizard.step).replace(&latest, "Attempt(latest)");

    format!(
        "{step} {past:?} {} {:?} {:?} {:?} {:?} {:?}",
        wizard.languages_open,
        wizard.snapshot().status,
        wizard.snapshot().key.as_ref().map(|key| key.kind),
        wizard.snapshot().last_failure.is_some(),
        wizard.snapshot().role,
        wizard.snapshot().released.is_some()
            && matches!(
                wizard.step().name(),
                PageName::Overview | PageName::Details | PageName::Release
            ),
    )
}

#[test]
fn every_event_in_every_reachable_state_leaves_a_page_with_a_way_on() {
    let locale = Arc::new(english());
    let japanese = Locale::new(Language::Japanese);
    let notice = Snapshot {
        status: Status::Notice {
            reason: Reason::HardwareChanged { kept: 5, of: 11 },
        },
        ..sample::with_key(KeyKind::MultipleActivation)
    };
    let waiting = Snapshot {
        last_failure: Some(Fault::NoKmsHost { domains: Vec::new() }),
        ..sample::with_key(KeyKind::KmsClient)
    };
    let ran_out = Snapshot {
        status: Status::Notice {
            reason: Reason::LeaseExpired { since: sample::now() },
        },
        ..waiting.clone()
    };
    let starts = vec![
        open(waiting, Entry::Notice).0,
        open(ran_out, Entry::Notice).0,
        open(notice.clone(), Entry::Notice).0,
        open(sample::fresh(), Entry::Notice).0,
        open(sample::fresh(), Entry::Account).0,
        open(sample::activated(), Entry::Account).0,
        open(notice, Entry::Account).0,
        open(sample::with_key(KeyKind::KmsClient), Entry::Account).0,
        open(sample::released(), Entry::Account).0,
        open(sample::fresh_host(), Entry::Account).0,
        open(sample::host(), Entry::Account).0,
        open(sample::with_key(KeyKind::MultipleActivation), Entry::Activation).0,
    ];
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut queue: VecDeque<Wizard> = starts.into_iter().collect();
    let mut visited = [false; 12];
    let others: Vec<Locale> = Language::ALL.iter().map(|other| Locale::new(*other)).collect();
    let mut offers = HashSet::new();
    while let Some(wizard) = queue.pop_front() {
        let number = seen.len();
        if seen.insert(shape(&wizard), number).is_some() {
            continue;
        }
        assert!(seen.len() < 12_000, "the states do not run away");
        check_page(&wizard, &locale);
        check_page(&wizard, &japanese);
        // Every language has each choice of buttons with keys of its own.
        let page = wizard.page(&locale, sample::now());
        let offer: Vec<_> = page
            .pressable()
            .iter()
            .map(|button| (button.press, button.access))
            .collect();
        if offers.insert(offer) {
            for other in &others {
                check_page(&wizard, other);
            }
        }
        check_beside(&wizard, &locale);
        visited[wizard.step().name() as usize] = true;
        for event in alphabet(&wizard) {
            let mut next = wizard.clone();
            let reply = next.update(event.clone(), &locale);
            if let Event::Outcome(Attempt(u64::MAX), _) = event {
                assert_eq!(
                    shape(&next),
                    shape(&wizard),
                    "an answer nobody waits for: {event:?}"
                );
                assert!(reply.effects.is_empty());
            }
            if next.past.len() < 6 {
                queue.push_back(next);
            }
        }
    }
    assert!(seen.len() > 1_000, "{}", seen.len());
    assert_eq!(visited, [true; 12], "every page was reached");
}

/// The inputs that only add to a page, or fold it, and lead nowhere. Each is tried in every state, but the
/// states after it are not explored.
const BESIDE: [Input; 6] = [
    Input::Press(Press::ShowQr),
    Input::Press(Press::SaveSheet),
    Input::Press(Press::Privacy),
    Input::Press(Press::Support),
    Input::Choose(List::Lines, 0),
    Input::Choose(List::Lines, 99),
];

/// The buttons that change nothing but the number of the latest request.
const COUNTED: [Press; 7] = [
    Press::CopyInstallationId,
    Press::CopyDetails,
    Press::CopyRelease,
    Press::CopyAddress,
    Press::OpenPrivacy,
    Press::Seller,
    Press::RegionalNumbers,
];

fn check_beside(wizard: &Wizard, locale: &Locale) {
    for input in BESIDE {
        let mut next = wizard.clone();
        let _reply = next.update(input.into(), locale);
        for outcome in [
            Outcome::Chosen(Some("/media/usb/x.pdf".into())),
            Outcome::Saved(Ok("/media/usb/x.pdf".into())),
            Outcome::NotOpened(Place::Site(Site::Privacy)),
        ] {
            let latest = next.context.latest_attempt();
            let _reply = next.update(Event::Outcome(latest, outcome), locale);
        }
        check_page(&next, locale);
        let _reply = next.update(Input::Press(Press::ChangeLine).into(), locale);
        check_page(&next, locale);
    }
}

fn check_page(wizard: &Wizard, locale: &Locale) {
    let page = wizard.page(locale, sample::now());
    let pressable = page.pressable();
    let leaves = |press| {
        matches!(
            press,
            Press::Back | Press::Close | Press::Cancel | Press::Next | Press::StartActivation
        )
    };
    assert!(
        pressable.iter().any(|button| leaves(button.press)),
        "a dead end: {page:?}"
    );
    assert!(
        page.buttons
            .iter()
            .filter(|button| button.emphasis == Emphasis::Primary)
            .count()
            <= 1
    );
    if let Some(enter) = page.on_enter {
        assert!(pressable.iter().any(|button| button.press == enter));
    }
    assert!(!page.window_title.is_empty());
    let mut letters: Vec<String> = pressable
        .iter()
        .filter_map(|button| button.access)
        .map(|letter| letter.to_lowercase().collect())
        .collect();
    let count = letters.len();
    letters.sort_unstable();
    letters.dedup();
    assert_eq!(
        letters.len(),
        count,
        "two buttons answer to one letter on {:?}: {:?}",
        page.name,
        pressable
            .iter()
            .map(|button| (&button.label, button.access))
            .collect::<Vec<_>>()
    );
}
