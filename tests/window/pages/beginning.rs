//! What of a page is seen first where the text is so large that most of it has to be scrolled to.

use iced::Size;
use kakunin::gui::application::WizardProgram;
use kakunin::gui::driver::{Change, Program as _};
use kakunin::gui::focus;
use kakunin::locale::Language;
use kakunin::page::Block;
use kakunin::page::control::{Control, Field, List, Press};

use super::stage::Stage;
use super::{look, page, resized};

/// What lengths may differ by that are reckoned in two ways.
const ROUNDING: f32 = 0.01;

const WINDOWS: [Size; 2] = [Size::new(760.0, 600.0), Size::new(640.0, 520.0)];

#[test]
fn a_number_that_was_chosen_stays_in_view_above_what_is_read_out() {
    for language in &support::TRIED {
        let [from, to] = ["telephone", "telephone-line"].map(|name| page(name, *language));
        let [Block::Numbered { title, .. }, ..] = to.blocks.as_slice() else {
            panic!("three numbered parts");
        };
        for text_scale in [1.0, 1.5] {
            let look = resized(&look(*language), WINDOWS[0], text_scale);
            let mut stage = Stage::new(&to, &look, WINDOWS[0]);
            // The list of the numbers was further down.
            assert!(stage.focus(Control::Press(Press::Back).id()));
            stage.reveal();
            assert!(stage.focus(Control::List(List::InstallationGroups).id()));
            stage.performs(WizardProgram::scroll(
                Change {
                    from: &from,
                    to: &to,
                    edited: None,
                },
                focus::reveal_focused(),
            ));
            let words = look.fonts.set(title.as_str().into());
            let number = stage.find(&*words).expect("the number");
            let seen = number.visible_bounds().map_or(0.0, |seen| seen.height);
            assert!(
                seen >= number.bounds().height,
                "{language:?}, {text_scale}: {seen}"
            );
            let (seen, height) = stage.seen(Control::row_id(List::InstallationGroups, 0));
            assert!(seen >= height, "{language:?}, {text_scale}: {seen} of {height}");
        }
    }
}

#[test]
fn a_page_that_wants_a_code_begins_where_it_is_typed_and_one_with_a_button_at_its_top() {
    let field = |name| {
        let page = page(name, Language::Japanese);
        let look = resized(&look(Language::Japanese), WINDOWS[1], 2.0);
        let mut stage = Stage::new(&page, &look, WINDOWS[1]);
        assert!(stage.focus(page.focus.id()), "{name}");
        let from = super::page("overview", Language::Japanese);
        stage.performs(WizardProgram::scroll(
            Change {
                from: &from,
                to: &page,
                edited: None,
            },
            focus::reveal_focused(),
        ));
        let (seen, height) = stage.seen(page.focus.id());
        (page.focus, seen >= height)
    };

    assert_eq!(field("telephone"), (Control::Field(Field::CodeBox(0)), true));
    assert_eq!(field("details"), (Control::Press(Press::Back), false));
}

#[cfg(feature = "desk")]
#[test]
fn the_words_to_say_are_seen_when_they_come_and_when_they_change() {
    use kakunin::desk::control::DeskPress;
    use kakunin::desk::window::{DeskProgram, Looks, view};
    use kakunin::gui::director::Cue;
    use kakunin::gui::driver::Appearance as _;
    use support::desk_scenes;

    for locale in super::locales() {
        let scenes = desk_scenes::all(&locale);
        let scene = |name| scenes.iter().find(|scene| scene.name == name).unwrap();
        let (known, reading) = (scene("known"), scene("reading"));
        for (size, text_scale) in [
            (Size::new(760.0, 600.0), 2.0),
            (Size::new(960.0, 600.0), 1.5),
            (Size::new(1180.0, 760.0), 1.0),
        ] {
            let name = format!("{}, {size:?}, {text_scale}", locale.tag());
            let to = &reading.page;
            let mut looks = Looks::new(super::look_in(&locale), size, to.side.is_some(), reading.caller);
            looks.scale_text(text_scale);
            let cue = Cue::default();
            let mut stage = Stage::showing(view(to, &looks, &cue), looks.frame(), size);
            assert!(stage.focus(Control::List(List::InstallationGroups).id()));
            stage.performs(DeskProgram::scroll(
                Change {
                    from: &known.page,
                    to,
                    edited: None,
                },
                focus::reveal_focused(),
            ));
            let (seen, height) = stage.seen(focus::PINNED);
            // Of what is higher than the window the beginning is seen.
            assert!(
                seen >= height.min(size.height - 50.0) - ROUNDING,
                "{name}: {seen} of {height}"
            );

            // In a high window the code scrolls behind the words.
            if text_scale <= 1.0 {
                continue;
            }
            let [words, code, button] = [
                focus::PINNED.to_owned(),
                Control::List(List::InstallationGroups).id(),
                Control::Press(DeskPress::FINISH).id(),
            ]
            .map(|id| stage.find(iced::advanced::widget::Id::from(id)).unwrap().bounds());
            assert!(
                code.y + code.height <= words.y + ROUNDING,
                "{name}: after the code"
            );
            assert!(
                words.y + words.height <= button.y + ROUNDING,
                "{name}: above the buttons"
            );
        }
    }
}
