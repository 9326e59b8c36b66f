//! Small windows with large text: everything can be reached and pressed all the same.

use iced::{Rectangle, Size};
use iced_test::selector::{Candidate, is_focused};
use kakunin::gui::driver::Appearance as _;
use kakunin::gui::frame::LANGUAGES;
use kakunin::gui::{self, Look};
use kakunin::locale::{Language, Locale};
use kakunin::page::control::{Control, Field, List};
use kakunin::page::input::Input;
use kakunin::page::{Block, Button, Page};

use super::stage::{Stage, Standing};
use super::{has_panel, on_every_page, resized, stops, stops_of};

/// What lengths may differ by that are reckoned in two ways.
const ROUNDING: f32 = 0.01;

/// Lower than a line of the smallest text.
const LINE: f32 = 10.0;

/// The heights of what the focus is on and of what of it can be seen.
fn heights(stage: &mut Stage<'_>) -> (f32, f32) {
    let focused = stage.find(is_focused()).expect("a focus");
    let height = focused.bounds().height;
    // The list of languages is shown where the window has room for it, whatever the page is scrolled by.
    let languages = stage.find(|candidate: Candidate<'_>| match candidate {
        Candidate::Scrollable {
            id,
            bounds,
            translation,
            ..
        } if id == Some(&LANGUAGES.into()) => Some((bounds, translation)),
        _ => None,
    });
    let seen = match languages {
        Some((list, scrolled)) => (focused.bounds() - scrolled).intersection(&list),
        None => focused.visible_bounds(),
    };

    (height, seen.map_or(0.0, |seen| seen.height))
}

/// Walks to all these stops by keyboard, and presses these buttons by pointer where they then are. A press
/// changes nothing by itself, so that one stage does for all of them.
fn all_can_be_used(name: &str, stops: Vec<String>, buttons: &[&Button], size: Size, mut stage: Stage<'_>) {
    let stage = &mut stage;
    for stop in stops {
        assert!(stage.focus(stop.clone()), "{name}: {stop}");
        stage.reveal();
        let (height, seen) = heights(stage);
        // Of what is nearly as high as the window, a list, the beginning is shown.
        let least = height.min(size.height / 3.0) - ROUNDING;
        assert!(seen >= least, "{name}: {seen} of {height} of {stop} can be seen");
    }
    for button in buttons {
        let id = Control::Press(button.press).id();
        assert!(stage.focus(id.clone()), "{name}: {button:?}");
        stage.reveal();
        stage.click(id);
        assert_eq!(stage.told(), [Input::Press(button.press)], "{name}: {button:?}");
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

/// The words that a reader cannot get to: they stand beyond the window, or beyond what scrolls there.
fn out_of_reach(size: Size, stage: &mut Stage<'_>) -> Vec<String> {
    let room = |port: Option<Rectangle>| port.unwrap_or(Rectangle::with_size(size)).expand(ROUNDING);

    stage
        .standing()
        .into_iter()
        // What has no room at all is laid out without a height.
        .filter(|Standing { text, place, port }| {
            !place.is_within(&room(*port)) || (place.height < LINE && !text.is_empty())
        })
        .map(|Standing { text, place, .. }| format!("{text} at {place:?}"))
        .collect()
}

#[test]
fn words_out_of_reach_are_found() {
    use iced::widget::{Space, column, scrollable};
    use kakunin::gui::theme::TextStyle;

    let (look, size) = (Look::default(), Size::new(640.0, 520.0));
    let low = || column![Space::new().height(600.0), look.text("low", TextStyle::Body)];
    let found = |shown: gui::Element<'_>| out_of_reach(size, &mut Stage::showing(shown, &look, size)).len();

    assert_eq!(found(low().height(620.0).into()), 1);
    assert_eq!(found(scrollable(low()).into()), 0);
}

#[test]
fn everything_can_be_used_in_small_windows_with_large_text() {
    /// Lower than a window can be made, for screens that are.
    const LOW: Size = Size::new(640.0, 400.0);

    let windows: Vec<_> = super::windows().chain([(LOW, 1.0), (LOW, 2.0)]).collect();
    on_every_page(|name, page, look| {
        for (size, text_scale) in windows.iter().copied() {
            let look = resized(look, size, text_scale);
            let name = format!("{name}, {size:?}, {text_scale}");
            // What lies under an open panel is used when the panel is closed.
            let (stops, buttons) = if has_panel(page) {
                (panel_stops(page), Vec::new())
            } else {
                (stops(page), page.pressable())
            };
            let mut stage = Stage::new(page, &look, size);
            // A panel stands over the page, and the page without it is another one.
            if !has_panel(page) {
                assert_eq!(out_of_reach(size, &mut stage), [""; 0], "{name}");
            }
            all_can_be_used(&name, stops, &buttons, size, stage);
        }
    });
}

/// How far a page can be scrolled.
fn scrollable_by(page: &Page, look: &Look, size: Size) -> f32 {
    let mut stage = Stage::new(page, look, size);
    let over = stage.find(|candidate: Candidate<'_>| match candidate {
        Candidate::Scrollable {
            bounds,
            content_bounds,
            ..
        } => Some(content_bounds.height - bounds.height),
        _ => None,
    });

    over.unwrap_or(0.0)
}

#[test]
fn the_page_of_a_call_fits_in_the_usual_window() {
    let [_, usual] = super::WINDOWS;
    let mut too_high = Vec::new();
    for language in Language::ALL {
        // Hours that need two lines, which they do not in every time zone.
        let locale = Locale::new(*language);
        let range = |from: &str, to: &str| {
            let days = [("first", from), ("last", to)].map(|(name, day)| (name, locale.text(day).into()));
            locale.format("line-day-range", &days)
        };
        let at = |days: String, from: &str, to: &str| {
            let values = [("days", days.into()), ("from", from.into()), ("to", to.into())];
            locale.format("line-hours", &values)
        };
        let hours = [
            at(range("weekday-monday", "weekday-friday"), "9:00", "18:00"),
            at(locale.text("weekday-saturday"), "10:00", "17:00"),
        ]
        .join(&locale.text("line-hours-separator"));
        let mut page = super::page("telephone", *language);
        for block in &mut page.blocks {
            give_hours(block, &hours);
        }
        let look = resized(&super::look(*language), usual, 1.0);
        let over = scrollable_by(&page, &look, usual);
        if over > 0.0 {
            too_high.push(format!("{language:?}: {over} too high"));
        }
    }
    assert!(too_high.is_empty(), "{too_high:?}");
}

fn give_hours(block: &mut Block, hours: &str) {
    match block {
        Block::Numbered { blocks, .. } => blocks.iter_mut().for_each(|block| give_hours(block, hours)),
        Block::Lines(lines) => lines
            .iter_mut()
            .for_each(|line| hours.clone_into(&mut line.hours)),
        _ => {}
    }
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
        (Size::new(1350.0, 688.0), 1.5),
        (Size::new(1350.0, 688.0), 2.0),
        (Size::new(960.0, 600.0), 1.0),
        (Size::new(720.0, 400.0), 1.0),
        (Size::new(720.0, 400.0), 1.5),
        (Size::new(720.0, 400.0), 2.0),
    ];
    for locale in super::locales() {
        for scene in desk_scenes::all(&locale) {
            for (size, text_scale) in windows {
                let page = &scene.page;
                let mut looks = Looks::new(super::look_in(&locale), size, page.side.is_some(), scene.caller);
                looks.scale_text(text_scale);
                let stage = Stage::showing(view(page, &looks, &cue), looks.frame(), size);
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
