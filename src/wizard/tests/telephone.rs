//! Tests of the telephone page: boxes, regions and lines.

use super::*;
use crate::codes::Scheme;
use crate::licence::Method;

#[test]
fn typing_flows_through_the_boxes_and_a_wrong_group_is_named() {
    let mut wizard = telephone();
    let id = confirmation_id(&sample::installation_id());
    let groups = id.groups();
    let mut at = 0;
    let mut writes = |wizard: &mut Wizard, group: &str| {
        for digit in group.chars() {
            let text = format!("{}{digit}", entry(wizard).0[at].0);
            let reply = edit(wizard, Field::CodeBox(at), &text);
            if let Some(Control::Field(Field::CodeBox(next))) = reply.focus {
                at = next;
            }
        }
        at
    };
    writes(&mut wizard, &groups[0]);
    writes(&mut wizard, &groups[1]);
    let wrong = if groups[2].ends_with('0') { '1' } else { '0' };
    let at_wrong = writes(&mut wizard, &format!("{}{wrong}", &groups[2][..5]));
    assert_eq!(at_wrong, 2, "a wrong group keeps the focus");
    let (typed, code) = entry(&wizard);
    assert_eq!(code, Some(Code::Cid1));
    let state = |right| {
        if right {
            EntryState::Right
        } else {
            EntryState::Wrong
        }
    };
    for (index, (_, is)) in typed.iter().take(3).enumerate() {
        assert_eq!(*is, state(index != 2), "group {index}");
    }
    assert!(
        page(&wizard)
            .buttons
            .iter()
            .all(|button| button.press != Press::Activate || !button.enabled)
    );

    writes(&mut wizard, &groups[2]);
    writes(&mut wizard, &groups[3]);
    assert_eq!(entry(&wizard).1, None, "{:?} of {groups:?}", entry(&wizard).0);
    let reply = press(&mut wizard, Press::Activate);
    assert_eq!(
        reply
            .effects
            .iter()
            .filter(|effect| matches!(effect, Effect::Ask(_, Request::Confirm(_))))
            .count(),
        1
    );
    let _reply = answer(
        &mut wizard,
        &reply.effects,
        Outcome::Activated(Ok(Box::new(sample::activated()))),
    );
    assert_eq!(page(&wizard).name, PageName::Success);
}

#[test]
fn a_whole_code_pasted_anywhere_fills_every_box() {
    let id = confirmation_id(&sample::installation_id());
    let joined = id.groups().concat();
    let forms = [
        id.to_string(),
        joined.clone(),
        id.groups().join(" "),
        id.groups().join("\u{2212}"),
        id.groups().join("ー"),
        joined
            .chars()
            .map(|digit| char::from_u32(u32::from(digit) + 0xFEE0).unwrap())
            .collect(),
    ];
    for form in forms {
        for at in [0, 2, 3] {
            let mut wizard = telephone();
            let _reply = edit(&mut wizard, Field::CodeBox(at), &form);
            let (typed, code) = entry(&wizard);
            assert_eq!(code, None, "{form} in box {at}");
            assert!(typed.iter().all(|(_, state)| *state == EntryState::Right));
        }
    }
}

#[test]
fn deleting_in_an_empty_box_goes_back_one_box() {
    let mut wizard = telephone();
    let _reply = edit(&mut wizard, Field::CodeBox(0), "123456");
    let reply = edit(&mut wizard, Field::CodeBox(1), "");
    assert_eq!(reply.focus, Some(Field::CodeBox(0).into()));
    assert_eq!(entry(&wizard).0[0].0, "123456");
}

#[test]
fn two_groups_in_each_others_place_are_named_and_exchanged_by_a_button() {
    let mut wizard = telephone();
    let id = confirmation_id(&sample::installation_id());
    let mut groups = id.groups();
    groups.swap(1, 3);
    let _reply = wizard.update(
        Input::Paste(Field::CodeBox(0), groups.join("-")).into(),
        &english(),
    );
    assert!(format!("{:?}", page(&wizard)).contains("Groups B and D are swapped."));
    let _reply = press(&mut wizard, Press::ExchangeGroups);
    let (typed, code) = entry(&wizard);
    assert_eq!(code, None);
    assert!(typed.iter().all(|(_, state)| *state == EntryState::Right));
    let _reply = press(&mut wizard, Press::ExchangeGroups);
    assert_eq!(entry(&wizard).0, typed, "there is nothing to exchange");
}

#[test]
fn nothing_is_said_about_groups_that_are_not_wrong() {
    for wrong in [vec![1], (1..8).collect()] {
        for language in Language::ALL {
            let locale = Locale::new(*language);
            let text = locale.fault(&Fault::ConfirmationGroups {
                groups: wrong.clone(),
            });
            let remark = locale.format(
                "remark-cid-1",
                &[("groups", "B".into()), ("count", wrong.len().into())],
            );
            let said = format!("{remark} {} {} {}", text.what, text.why, text.next);
            for word in ["are right", "正しく入って"] {
                assert!(!said.contains(word), "{said}");
            }
        }
    }
}

#[test]
fn the_installation_id_typed_into_the_boxes_is_recognised() {
    let mut wizard = telephone();
    let shown = sample::installation_id().groups();
    let _reply = edit(&mut wizard, Field::CodeBox(0), &shown[0]);
    assert_eq!(entry(&wizard).1, Some(Code::Cid5), "after one group already");

    let mut wizard = telephone();
    let _reply = edit(
        &mut wizard,
        Field::CodeBox(2),
        &sample::installation_id().to_string(),
    );
    assert_eq!(entry(&wizard).1, Some(Code::Cid5));
}

#[test]
fn the_answer_to_another_installation_id_is_refused_where_it_was_typed() {
    let mut wizard = telephone();
    let other = InstallationId::of(&sample::key(KeyKind::MultipleActivation), sample::VENDOR, 99, 7);
    let _reply = edit(
        &mut wizard,
        Field::CodeBox(0),
        &confirmation_id(&other).to_string(),
    );
    let reply = press(&mut wizard, Press::Activate);
    let refused = Outcome::Activated(Err(Fault::OtherInstallation));
    let _reply = answer(&mut wizard, &reply.effects, refused);
    assert_eq!(page(&wizard).name, PageName::Telephone);
    assert_eq!(entry(&wizard).1, Some(Code::Cid3));
    assert!(entry(&wizard).0.iter().all(|(digits, _)| digits.len() == 6));
}

#[test]
fn nothing_typed_is_lost_by_going_back_and_coming_again() {
    let mut wizard = telephone();
    let _reply = edit(&mut wizard, Field::CodeBox(0), "123456");
    let _reply = edit(&mut wizard, Field::CodeBox(1), "78");
    let before = entry(&wizard);
    let _reply = press(&mut wizard, Press::Back);
    assert_eq!(page(&wizard).name, PageName::Method);
    let _reply = press(&mut wizard, Press::Next);
    assert_eq!(entry(&wizard), before);
}

#[test]
fn whole_groups_are_kept_for_the_next_time_the_window_opens() {
    let mut wizard = telephone();
    let reply = edit(&mut wizard, Field::CodeBox(0), "12345");
    assert!(reply.effects.is_empty(), "half a group is not worth writing");
    let reply = edit(&mut wizard, Field::CodeBox(0), "123456");
    let [Effect::Keep(draft)] = reply.effects.as_slice() else {
        panic!("a whole group is kept: {:?}", reply.effects);
    };

    let snapshot = Snapshot {
        draft: draft.clone(),
        ..sample::with_key(KeyKind::MultipleActivation)
    };
    let (mut wizard, _) = open(snapshot.clone(), Entry::Activation);
    let _reply = wizard.update(Input::Choose(List::Methods, 1).into(), &english());
    let _reply = press(&mut wizard, Press::Next);
    assert_eq!(entry(&wizard).0[0].0, "123456");

    let other_computer = Snapshot {
        installation_id: Some(InstallationId::of(
            &sample::key(KeyKind::MultipleActivation),
            sample::VENDOR,
            99,
            7,
        )),
        ..snapshot
    };
    let (mut wizard, _) = open(other_computer, Entry::Activation);
    let _reply = wizard.update(Input::Choose(List::Methods, 1).into(), &english());
    let _reply = press(&mut wizard, Press::Next);
    assert_eq!(
        entry(&wizard).0[0].0,
        "",
        "the answer to another ID would be wrong"
    );
}

#[test]
fn the_list_of_regions_opens_at_the_chosen_one_and_a_search_begins_at_its_best() {
    let mut wizard = telephone();
    let highlighted = |wizard: &Wizard| {
        let page = page(wizard);
        let Block::Numbered { blocks, .. } = &page.blocks[0] else {
            panic!("three numbered parts");
        };
        let Block::RegionPicker(picker) = &blocks[0] else {
            panic!("a choice of region");
        };
        let search = picker.open.as_ref()?;
        let row = search.rows.get(search.highlighted?)?;
        Some(row.name.clone())
    };
    let _reply = press(&mut wizard, Press::OpenRegions);
    assert_eq!(highlighted(&wizard).as_deref(), Some("Japan"));

    let _reply = edit(&mut wizard, Field::RegionQuery, "france");
    assert_eq!(highlighted(&wizard).as_deref(), Some("France"));
    let _reply = wizard.update(Input::Choose(List::Regions, 0).into(), &english());
    let _reply = press(&mut wizard, Press::OpenRegions);
    assert_eq!(highlighted(&wizard).as_deref(), Some("France"));
}

#[test]
fn a_list_that_the_focus_leaves_closes_and_keeps_what_was_chosen() {
    let mut wizard = telephone();
    let closed = page(&wizard);
    for (press_of, list) in [
        (Press::OpenRegions, List::Regions),
        (Press::OpenLanguages, List::Languages),
    ] {
        let _reply = press(&mut wizard, press_of);
        let _reply = wizard.update(Input::Highlight(list, 1).into(), &english());
        assert_ne!(page(&wizard), closed, "{list:?}");

        let reply = wizard.update(Input::Leave(list).into(), &english());
        assert_eq!(reply.focus, None, "the focus is elsewhere already");
        assert!(reply.effects.is_empty(), "{list:?}");
        assert_eq!(page(&wizard), closed, "{list:?}");
    }
}

#[test]
fn a_region_is_chosen_by_typing_and_one_without_a_line_says_what_works() {
    let mut wizard = telephone();
    let _reply = press(&mut wizard, Press::OpenRegions);
    let _reply = edit(&mut wizard, Field::RegionQuery, "france");
    let reply = wizard.update(Input::Choose(List::Regions, 0).into(), &english());
    assert!(
        matches!(reply.effects.as_slice(), [Effect::Keep(draft)] if draft.region.as_deref() == Some("FR"))
    );
    let page = page(&wizard);
    let Block::Numbered { blocks, .. } = &page.blocks[0] else {
        panic!("three numbered parts");
    };
    assert!(matches!(&blocks[1], Block::Notice { title, .. } if title.contains("PHN-1")));
    assert!(
        page.pressable()
            .iter()
            .any(|button| button.press == Press::RegionalNumbers)
    );
}

#[test]
fn lines_are_shown_toll_free_first() {
    let page = page(&telephone());
    let Block::Numbered { blocks, .. } = &page.blocks[0] else {
        panic!("three numbered parts");
    };
    let Block::Lines(lines) = &blocks[1] else {
        panic!("lines below the region");
    };
    let numbers: Vec<&str> = lines.iter().map(|line| line.number.as_str()).collect();
    assert_eq!(numbers, ["0120-000-123", "03-0000-0123"]);
}

/// Returns title and number of blocks of the first part.
fn first_part(wizard: &Wizard) -> (String, usize) {
    let page = page(wizard);
    let Block::Numbered { title, blocks, .. } = &page.blocks[0] else {
        panic!("three numbered parts");
    };

    (title.clone(), blocks.len())
}

#[test]
fn the_region_folds_to_one_line_once_a_number_is_chosen() {
    let mut wizard = telephone();
    let opened = first_part(&wizard);
    let page = page(&wizard);
    let Block::Numbered { blocks, .. } = &page.blocks[0] else {
        panic!("three numbered parts");
    };
    let Block::Lines(lines) = &blocks[1] else {
        panic!("lines below the region");
    };
    let row = lines[1].row.unwrap();

    let reply = wizard.update(Input::Choose(List::Lines, row).into(), &english());
    assert_eq!(
        reply.focus,
        Some(List::InstallationGroups.into()),
        "it is read out next"
    );
    let (title, blocks) = first_part(&wizard);
    assert!(title.contains("03-0000-0123"), "{title}");
    assert_eq!(blocks, 0);

    let folded = first_part(&wizard);
    let reply = press(&mut wizard, Press::ChangeLine);
    assert_eq!(reply.focus, Some(Press::OpenRegions.into()));
    assert_eq!(first_part(&wizard), opened);
    // The number chosen is marked, and Escape folds the part again.
    let shown = super::page(&wizard);
    let Block::Numbered { blocks, .. } = &shown.blocks[0] else {
        panic!("three numbered parts");
    };
    let Block::Lines(lines) = &blocks[1] else {
        panic!("lines below the region");
    };
    let marks: Vec<bool> = lines.iter().map(|line| line.is_chosen).collect();
    assert_eq!(marks, [false, true]);
    assert_eq!(shown.on_escape, Some(Press::ChangeLine));
    let _reply = press(&mut wizard, Press::ChangeLine);
    assert_eq!(first_part(&wizard), folded);
    assert_eq!(super::page(&wizard).on_escape, Some(Press::Back));

    // Another region has other numbers.
    let _reply = press(&mut wizard, Press::ChangeLine);
    let _reply = press(&mut wizard, Press::OpenRegions);
    let _reply = edit(&mut wizard, Field::RegionQuery, "france");
    let _reply = wizard.update(Input::Choose(List::Regions, 0).into(), &english());
    assert!(!first_part(&wizard).0.contains("03-0000-0123"));
}

#[test]
fn a_signed_confirmation_id_has_boxes_a_to_r() {
    let snapshot = sample::with_key(KeyKind::MultipleActivation);
    let mut wizard = telephone_of(sample::signing_catalogue(Scheme::Signed), snapshot);
    let secret = sample::confirmation_secret();
    let id = ConfirmationId::signed(
        &secret,
        &sample::key(KeyKind::MultipleActivation),
        sample::VENDOR,
        &sample::installation_id(),
        ConfirmationType::Permanent,
    );
    assert_eq!(entry(&wizard).0.len(), 16);

    // The code is typed through from the first box, without looking at the screen.
    let mut at = 0;
    for digit in id.groups().concat().chars() {
        let (typed, _) = entry(&wizard);
        let reply = edit(
            &mut wizard,
            Field::CodeBox(at),
            &format!("{}{digit}", typed[at].0),
        );
        if let Some(Control::Field(Field::CodeBox(next))) = reply.focus {
            at = next;
        }
    }
    assert_eq!(at, 15);
    let (typed, code) = entry(&wizard);
    assert_eq!(code, None);
    assert!(typed.iter().all(|(_, state)| *state == EntryState::Right));
    let reply = press(&mut wizard, Press::Activate);
    let asked = reply.effects.iter().find_map(|effect| match effect {
        Effect::Ask(_, Request::Confirm(asked)) => Some(asked.clone()),
        _ => None,
    });
    assert_eq!(asked, Some(id.clone()));

    // The code is pasted into any box.
    let mut wizard = telephone_of(
        sample::signing_catalogue(Scheme::Signed),
        sample::with_key(KeyKind::MultipleActivation),
    );
    let _reply = edit(&mut wizard, Field::CodeBox(9), &id.to_string());
    assert_eq!(entry(&wizard).0, typed);

    // A wrong group is named by its letter.
    let mut wrong = id.groups();
    wrong[14] = flipped(&wrong[14]);
    let _reply = edit(&mut wizard, Field::CodeBox(14), &wrong[14]);
    let (typed, code) = entry(&wizard);
    assert_eq!((typed[14].1, code), (EntryState::Wrong, Some(Code::Cid1)));
    assert!(
        format!("{:?}", page(&wizard)).contains("Ask for group Q again"),
        "the fifteenth letter"
    );

    // 48 digits are half of the code.
    let mut wizard = telephone_of(
        sample::signing_catalogue(Scheme::Signed),
        sample::with_key(KeyKind::MultipleActivation),
    );
    let keyed = confirmation_id(&sample::installation_id()).to_string();
    let _reply = edit(&mut wizard, Field::CodeBox(0), &keyed);
    assert!(press(&mut wizard, Press::Activate).effects.is_empty());
    assert_eq!(entry(&wizard).1, Some(Code::Cid2));
    let shown = sample::installation_id().to_string();
    let _reply = press(&mut wizard, Press::ClearConfirmation);
    let _reply = edit(&mut wizard, Field::CodeBox(0), &shown);
    assert_eq!(entry(&wizard).1, Some(Code::Cid5));
}

/// Returns the group with another last digit, which makes it invalid.
fn flipped(group: &str) -> String {
    let (start, last) = group.split_at(5);

    format!("{start}{}", if last == "0" { '1' } else { '0' })
}

#[test]
fn an_activation_that_ends_is_renewed_by_hand_once_it_is_time() {
    let day = jiff::SignedDuration::from_hours(24);
    for (renew_from, leads_to) in [
        (sample::now() + day, Press::Close),
        (sample::now(), Press::StartActivation),
    ] {
        let mut for_a_term = sample::activated();
        for_a_term.status = Status::Activated {
            method: Method::File,
            since: sample::now() - day,
            renew_from: Some(renew_from),
            renew_by: Some(sample::now() + day * 60),
        };
        let (wizard, _) = open(for_a_term, Entry::Account);
        let shown = page(&wizard);
        assert!(!format!("{shown:?}").contains("automatically"), "{shown:?}");
        assert_eq!(shown.on_enter, Some(leads_to));
    }
}

#[test]
fn a_provisional_activation_says_so_and_leads_to_the_permanent_one() {
    let until = sample::now() + jiff::SignedDuration::from_hours(72);
    let mut provisional = sample::activated();
    provisional.status = Status::Activated {
        method: crate::licence::Method::Telephone,
        since: sample::now(),
        renew_from: None,
        renew_by: Some(until),
    };
    let mut wizard = telephone();
    let id = confirmation_id(&sample::installation_id());
    let _reply = edit(&mut wizard, Field::CodeBox(0), &id.to_string());
    let reply = press(&mut wizard, Press::Activate);
    let _reply = answer(
        &mut wizard,
        &reply.effects,
        Outcome::Activated(Ok(Box::new(provisional.clone()))),
    );
    let shown = page(&wizard);
    assert_eq!(shown.name, PageName::Success);
    let said = format!("{shown:?}");
    assert!(
        said.contains("provisional and ends on") && !said.contains("renews itself"),
        "{said}"
    );

    let (mut wizard, _) = open(provisional, Entry::Account);
    let shown = page(&wizard);
    assert_eq!(shown.on_enter, Some(Press::StartActivation));
    assert!(format!("{shown:?}").contains("Provisionally activated"));
    let _reply = press(&mut wizard, Press::StartActivation);
    let _reply = wizard.update(Input::Choose(List::Methods, 1).into(), &english());
    let _reply = press(&mut wizard, Press::Next);
    assert_eq!(page(&wizard).name, PageName::Telephone);
}
