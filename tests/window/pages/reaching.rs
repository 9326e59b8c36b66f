//! Small windows with the largest text: everything can be reached and pressed all the same.

use iced::Size;
use iced_test::selector::is_focused;
use kakunin::gui::driver::Appearance as _;
use kakunin::gui::{self, Look};
use kakunin::page::control::{Control, Field, List};
use kakunin::page::input::Input;
use kakunin::page::{Button, Page};

use super::stage::Stage;
use super::{has_panel, on_every_page, stops, stops_of};

/// What lengths may differ by that are reckoned in two ways.
const ROUNDING: f32 = 0.01;

/// The heights of what the focus is on and of what of it can be seen.
fn heights(stage: &mut Stage<'_>) -> (f32, f32) {
    let focused = stage.find(is_focused()).expect("a focus");
    let seen = focused.visible_bounds().map_or(0.0, |seen| seen.height);

    (focused.bounds().height, seen)
}

/// Walks to all these stops by keyboard, and presses these buttons by pointer where they then are.
fn all_can_be_used<'a>(
    name: &str,
    stops: Vec<String>,
    buttons: &[&Button],
    size: Size,
    stage: impl Fn() -> Stage<'a>,
) {
    let mut walked = stage();
    for stop in stops {
        let stage = &mut walked;
        assert!(stage.focus(stop.clone()), "{name}: {stop}");
        stage.reveal();
        let (height, seen) = heights(stage);
        // Of what is nearly as high as the window, a list, the beginning is shown.
        let least = height.min(size.height / 3.0) - ROUNDING;
        assert!(seen >= least, "{name}: {seen} of {height} of {stop} can be seen");
    }
    for button in buttons {
        let id = Control::Press(button.press).id();
        let mut stage = stage();
        assert!(stage.focus(id.clone()), "{name}: {button:?}");
        stage.reveal();
        stage.click(id);
        assert_eq!(stage.inputs(), [Input::Press(button.press)], "{name}: {button:?}");
    }
}

/// Returns the stops in the panel that is open.
fn panel_stops(page: &Page) -> Vec<String> {
    let languages = page
        .languages
        .iter()
        .flat_map(|languages| languages.options.iter().flatten())
        .enumerate()
        .map(|(row, _)| Control::row_id(List::Languages, row));
    let regions = gui::keys::open_regions(page).map(|_| Control::Field(Field::RegionQuery).id());

    languages.chain(regions).collect()
}

#[test]
fn everything_can_be_used_in_a_small_window_with_the_largest_text() {
    let windows = [
        (Size::new(640.0, 520.0), 2.0),
        (Size::new(640.0, 400.0), 2.0),
        (Size::new(640.0, 400.0), 1.0),
    ];
    on_every_page(|name, page, look| {
        for (size, text_scale) in windows {
            let mut look = Look {
                text_scale,
                ..look.clone()
            };
            look.resize(size);
            let name = format!("{name}, {size:?}, {text_scale}");
            // What lies under an open panel is used when the panel is closed.
            let (stops, buttons) = if has_panel(page) {
                (panel_stops(page), Vec::new())
            } else {
                (stops(page), page.pressable())
            };
            all_can_be_used(&name, stops, &buttons, size, || Stage::new(page, &look, size));
        }
    });
}

#[cfg(feature = "desk")]
#[test]
fn everything_on_the_desk_can_be_used_in_small_windows() {
    use kakunin::desk::window::{Looks, view};
    use kakunin::gui::director::Cue;
    use support::desk_scenes;

    let cue = Cue::default();
    let windows = [
        // What a panel and the frame leave of 1366 by 768.
        (Size::new(1350.0, 688.0), 1.0),
        (Size::new(1350.0, 688.0), 2.0),
        (Size::new(960.0, 600.0), 1.0),
        (Size::new(720.0, 400.0), 1.0),
        (Size::new(720.0, 400.0), 2.0),
    ];
    for locale in super::locales() {
        for scene in desk_scenes::all(&locale) {
            for (size, text_scale) in windows {
                let page = &scene.page;
                let mut looks = Looks::new(super::look_in(&locale), size, page.side.is_some(), scene.caller);
                looks.scale_text(text_scale);
                let stage = || Stage::showing(view(page, &looks, &cue), looks.frame(), size);
                let name = format!("{} in {}, {size:?}, {text_scale}", scene.name, locale.tag());
                let mut stops = stops(&page.page);
                for block in page.side.iter().flat_map(|side| &side.help) {
                    stops_of(block, &mut stops);
                }
                all_can_be_used(&name, stops, &page.pressable(), size, stage);
            }
        }
    }
}
