//! Keys that come faster than pages are shown: the focus has moved before the next one.

use iced::advanced::widget::Id;
use iced::keyboard::Modifiers;
use iced::keyboard::key::{Key, Named};
use iced::{Event, Size};
use iced_test::selector::{Candidate, is_focused};
use iced_test::simulator::{tap_key, typewrite};
use kakunin::gui::director::Cue;
use kakunin::locale::Language;
use kakunin::page::Block;
use kakunin::page::control::{Control, Field, List, Press};
use kakunin::page::input::Input;

use super::super::keystrokes::{backwards, pressed};
use super::stage::Stage;
use super::{HIGH, look, page};

/// What a page is told when the focus is here and these events come all at once.
fn told(name: &str, here: Control, events: impl Iterator<Item = Event>) -> Vec<Input> {
    let (page, look) = (page(name, Language::Japanese), look(Language::Japanese));
    let mut stage = Stage::new(&page, &look, HIGH);
    assert!(stage.focus(here.id()), "{name}");
    stage.simulate(events);

    stage.inputs()
}

fn group(index: usize) -> Control {
    Control::Field(Field::CodeBox(index))
}

#[test]
fn what_is_said_about_a_field_is_scrolled_into_view_with_it() {
    for language in [Language::Japanese, Language::English] {
        let (page, look) = (page("file-wrong", language), look(language));
        let field = Field::ResponsePath;
        let said = page.blocks.iter().find_map(|block| match block {
            Block::Numbered { blocks, .. } => blocks.iter().find_map(|block| match block {
                Block::Field {
                    field: of, message, ..
                } if *of == field => message.as_ref(),
                _ => None,
            }),
            _ => None,
        });
        let said = look.fonts.set(said.unwrap().text.as_str().into());
        let mut stage = Stage::new(&page, &look, Size::new(760.0, 600.0));
        assert!(stage.focus(Control::Field(field).id()));
        let hidden = |stage: &mut Stage<'_>| {
            let found = stage.find(&*said).unwrap();
            let seen = found.visible_bounds().map_or(0.0, |seen| seen.height);
            found.bounds().height - seen
        };
        assert!(hidden(&mut stage) > 0.0, "the page is longer than the window");
        stage.reveal();
        assert!(hidden(&mut stage) <= 0.0);
    }
}

#[test]
fn a_character_that_follows_tab_at_once_is_typed_into_the_next_field() {
    let forwards = tap_key(Named::Tab, None).chain(typewrite("7"));
    let typed = |index| vec![Input::Edit(Field::CodeBox(index), "7".to_owned())];

    assert_eq!(told("telephone", group(0), forwards), typed(1));
    assert_eq!(
        told("telephone", group(3), backwards().chain(typewrite("7"))),
        typed(2)
    );
}

#[test]
fn a_key_that_follows_tab_in_an_open_panel_is_for_the_next_control() {
    let query = Control::Field(Field::RegionQuery);
    let enter = || tap_key(Named::Enter, None);

    let list = tap_key(Named::Tab, None).chain(typewrite("7")).chain(enter());
    // The highlighted row, which is the region chosen before.
    assert!(matches!(
        told("regions", query, list).as_slice(),
        [Input::Choose(List::Regions, _)]
    ));

    let there_and_back = tap_key(Named::Tab, None).chain(backwards()).chain(typewrite("7"));
    assert_eq!(
        told("regions", query, there_and_back),
        [Input::Edit(Field::RegionQuery, "7".to_owned())]
    );
}

#[test]
fn a_key_that_follows_an_arrow_in_an_open_list_of_buttons_is_for_the_next_one() {
    let (page, look) = (page("languages", Language::English), look(Language::English));
    let mut stage = Stage::new(&page, &look, HIGH);
    assert!(stage.focus(Control::row_id(List::Languages, 0)));
    stage.simulate(tap_key(Named::ArrowDown, None).chain(tap_key(Named::Enter, None)));

    assert_eq!(stage.inputs(), [Input::Choose(List::Languages, 1)]);

    // At the ends of the list an arrow key stays, so that Enter never presses a button of the page.
    for (key, row) in [(Named::ArrowDown, Language::ALL.len() - 1), (Named::ArrowUp, 0)] {
        let mut stage = Stage::new(&page, &look, HIGH);
        assert!(stage.focus(Control::row_id(List::Languages, row)));
        stage.simulate(tap_key(key, None).chain(tap_key(Named::Enter, None)));
        assert_eq!(stage.inputs(), [Input::Choose(List::Languages, row)]);
    }
}

/// Presses Tab, and returns the control that has the focus then and what the page is told.
fn walks(name: &str, here: &str, forwards: bool) -> (Option<Id>, Vec<Input>) {
    let (page, look) = (page(name, Language::English), look(Language::English));
    let mut stage = Stage::new(&page, &look, HIGH);
    assert!(stage.focus(here.to_owned()), "{name}");
    if forwards {
        stage.tap(Named::Tab);
    } else {
        stage.simulate(backwards());
    }
    let there = stage.find(|candidate: Candidate<'_>| match candidate {
        Candidate::Focusable { id, state, .. } if state.is_focused() => Some(id.cloned()),
        _ => None,
    });

    (there.flatten(), stage.inputs())
}

#[test]
fn a_list_that_tab_leaves_closes_and_the_focus_goes_on() {
    let languages = |row| Control::row_id(List::Languages, row);
    let last = Language::ALL.len() - 1;
    let query = Control::Field(Field::RegionQuery).id();
    let regions = Control::List(List::Regions).id();
    let button = |press| Control::Press(press).id();
    let table = [
        ("languages", languages(0), true, languages(1), None),
        ("languages", languages(1), false, languages(0), None),
        (
            "languages",
            languages(last),
            true,
            button(Press::ChangeKey),
            Some(List::Languages),
        ),
        (
            "languages",
            languages(0),
            false,
            button(Press::OpenLanguages),
            Some(List::Languages),
        ),
        // The search field and what it finds are one list.
        ("regions", query.clone(), true, regions.clone(), None),
        ("regions", regions.clone(), false, query.clone(), None),
        (
            "regions",
            query.clone(),
            false,
            button(Press::OpenRegions),
            Some(List::Regions),
        ),
    ];
    for (name, here, forwards, there, left) in table {
        let (focused, told) = walks(name, &here, forwards);
        assert_eq!(focused, Some(there.into()), "{name}: {here}");
        assert_eq!(told, Vec::from_iter(left.map(Input::Leave)), "{name}: {here}");
    }

    let (focused, told) = walks("regions", &regions, true);
    assert!(focused.is_some_and(|there| ![regions, query].map(Id::from).contains(&there)));
    assert_eq!(told, [Input::Leave(List::Regions)]);
}

#[cfg(feature = "desk")]
#[test]
fn the_letter_that_reads_a_group_again_acts_only_where_the_code_has_the_focus() {
    use kakunin::desk::control::DeskPress;
    use kakunin::desk::window::{Looks, view};
    use kakunin::locale::Locale;
    use support::desk_scenes;

    let locale = Locale::new(Language::English);
    let again = Input::Press(DeskPress::REPEAT_GROUP);
    let scenes: Vec<_> = desk_scenes::all(&locale)
        .into_iter()
        .filter(|scene| {
            let buttons = scene.page.pressable();
            buttons
                .iter()
                .any(|button| button.press == DeskPress::REPEAT_GROUP)
        })
        .collect();
    assert!(!scenes.is_empty());
    for scene in scenes {
        let cue = Cue::default();
        let size = Size::new(1350.0, 688.0);
        let look = super::look_in(&locale);
        let looks = Looks::new(look, size, scene.page.side.is_some(), scene.caller);
        let told = |here: Control| {
            let mut stage = Stage::showing(view(&scene.page, &looks, &cue), looks.frame(), size);
            assert!(stage.focus(here.id()), "{}", scene.name);
            stage.typewrite("r");
            stage.inputs()
        };

        assert_eq!(
            told(List::InstallationGroups.into()),
            std::slice::from_ref(&again),
            "{}",
            scene.name
        );
        let copy = Control::Press(DeskPress::COPY_CONFIRMATION);
        assert_eq!(told(copy), Vec::new(), "{}", scene.name);
    }
}

#[test]
fn what_the_focus_walks_to_is_scrolled_into_view() {
    let (page, look) = (page("telephone", Language::English), look(Language::English));
    let mut stage = Stage::new(&page, &look, Size::new(760.0, 400.0));
    assert!(stage.focus(group(0).id()));
    let is_seen = |stage: &mut Stage<'_>| {
        let control = stage.find(is_focused()).expect("a focus");
        control
            .visible_bounds()
            .is_some_and(|seen| seen.height >= control.bounds().height)
    };
    assert!(!is_seen(&mut stage));

    // From the first box, which is below what is seen at first, all the way up.
    for _ in 0..3 {
        stage.simulate(backwards());
        assert!(is_seen(&mut stage));
    }
}

#[test]
fn what_is_pasted_anywhere_on_the_page_goes_into_the_boxes() {
    let code = "A: 123456, B: 234567";
    let paste = || pressed(Key::Character("v".into()), Modifiers::COMMAND, None);
    let insert = || pressed(Key::Named(Named::Insert), Modifiers::SHIFT, None);
    let (page, look) = (page("telephone", Language::English), look(Language::English));
    let on_stage = || {
        let mut stage = Stage::new(&page, &look, HIGH);
        stage.copied(code);
        stage
    };
    let into = |index| [Input::Paste(Field::CodeBox(index), code.to_owned())];

    for focus in [Control::Press(Press::Back), group(0)] {
        for keys in [paste(), insert()] {
            let mut stage = on_stage();
            assert!(stage.focus(focus.id()));
            stage.simulate(keys);
            assert_eq!(stage.inputs(), into(0), "{focus:?}");
        }
    }
    let mut stage = on_stage();
    stage.click_in_the_middle(group(2).id());
    assert_eq!(stage.inputs(), into(2), "the middle button");
}

#[test]
fn a_digit_typed_while_the_focus_is_on_a_button_goes_into_the_first_open_box() {
    let (page, look) = (page("telephone", Language::English), look(Language::English));
    let mut stage = Stage::new(&page, &look, HIGH);
    assert!(stage.focus(Control::Press(Press::Back).id()));
    stage.typewrite("7");

    assert_eq!(stage.inputs(), [Input::Paste(Field::CodeBox(0), "7".to_owned())]);
}

#[test]
fn an_arrow_key_at_the_end_of_a_box_leads_into_the_next_one() {
    let (page, look) = (
        page("telephone-typing", Language::English),
        look(Language::English),
    );
    let mut stage = Stage::new(&page, &look, HIGH);
    let is_in = |stage: &mut Stage<'_>, index: usize| {
        let focused = stage.find(is_focused()).expect("a focus").bounds();
        let wanted = stage.find(Id::from(group(index).id())).expect("a box").bounds();
        assert_eq!(focused, wanted, "box {index}");
    };
    // The focus arrives at the end of the text.
    assert!(stage.focus(group(1).id()));
    stage.tap(Named::ArrowRight);
    is_in(&mut stage, 2);
    stage.tap(Named::ArrowLeft);
    is_in(&mut stage, 1);
}
