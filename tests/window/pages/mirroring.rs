//! Pages that are read from right to left: what is said and in which order, and where it stands.

use iced::{Rectangle, Size};
use kakunin::gui::{self, Look};
use kakunin::locale::Direction;
use kakunin::page::Page;

use super::stage::Stage;
use super::{HIGH, on_every_page};

/// What lengths may differ by that are reckoned in two ways.
const ROUNDING: f32 = 0.1;
/// The room for the scroll bar of a list, which is on the right in both directions.
const SCROLL_BAR: f32 = 8.0;

/// Returns whether a text is a group of a code, or its letter: these run from left to right.
fn is_of_code(text: &str) -> bool {
    text.chars()
        .all(|symbol| symbol.is_ascii_uppercase() || symbol.is_ascii_digit() || " -*•…".contains(symbol))
}

/// Tests that two stages say the same, in mirrored places.
fn are_mirrored(name: &str, page: &Page, size: Size, stages: [&mut Stage<'_>; 2]) {
    let has_list = gui::keys::open_regions(page).is_some() || gui::keys::open_languages(page);
    let off = if has_list { SCROLL_BAR + ROUNDING } else { ROUNDING };
    let [left_to_right, right_to_left] = stages.map(Stage::texts);
    let words = |said: &[(String, Rectangle)]| said.iter().map(|(text, _)| text.clone()).collect::<Vec<_>>();
    assert_eq!(words(&left_to_right), words(&right_to_left), "{name}");

    for ((text, left), (_, right)) in left_to_right.iter().zip(&right_to_left) {
        let mirrored = size.width - left.x - left.width;
        assert!(
            (right.x - mirrored).abs() <= off && (right.y - left.y).abs() <= ROUNDING || is_of_code(text),
            "{name}: {text} is at {right:?}, and at {left:?} from left to right"
        );
    }
}

fn mirrored(look: &Look) -> [Look; 2] {
    [Direction::LeftToRight, Direction::RightToLeft].map(|direction| Look {
        direction,
        ..look.clone()
    })
}

#[test]
fn a_page_read_from_right_to_left_is_mirrored() {
    on_every_page(|name, page, look| {
        for text_scale in [1.0, 2.0] {
            let looks = mirrored(&Look {
                text_scale,
                ..look.clone()
            });
            let [mut left, mut right] = looks.each_ref().map(|look| Stage::new(page, look, HIGH));
            let name = format!("{name} at {text_scale}");
            are_mirrored(&name, page, HIGH, [&mut left, &mut right]);
        }
    });
}

#[cfg(feature = "desk")]
#[test]
fn the_console_read_from_right_to_left_is_mirrored() {
    use kakunin::desk::window::{Looks, view};
    use kakunin::gui::director::Cue;
    use support::desk_scenes;

    let cue = Cue::default();
    for locale in super::locales() {
        for scene in desk_scenes::all(&locale) {
            for size in [Size::new(1350.0, 1400.0), Size::new(720.0, 400.0)] {
                let page = &scene.page;
                let looks = mirrored(&super::look_in(&locale))
                    .map(|look| Looks::new(look, size, page.side.is_some(), scene.caller));
                let [mut left, mut right] = looks
                    .each_ref()
                    .map(|looks| Stage::showing(view(page, looks, &cue), looks.frame(), size));
                let name = format!("{} in {}, {size:?}", scene.name, locale.tag());
                super::have_keys_of_their_own(&name, &page.page);
                are_mirrored(&name, &page.page, size, [&mut left, &mut right]);
            }
        }
    }
}
