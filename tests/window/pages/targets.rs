//! What is pressed is at least 24 by 24 logical pixels, or has that much room (WCAG 2.2, 2.5.8 Target Size).

use std::collections::{BTreeMap, HashMap};

use iced::advanced::widget::Id;
use iced::{Rectangle, Size};
use iced_test::selector::Candidate;
use kakunin::gui::Look;
use kakunin::gui::driver::Appearance as _;
use kakunin::page::Page;
use kakunin::page::control::{Control, List};

use super::stage::Stage;
use super::{HIGH, on_every_page, stops};

/// The least width and height.
const LEAST: f32 = 24.0;
/// More rows than any list shows.
const ROWS: usize = 400;

/// The names of everything that may be pressed or typed into. A list is pressed row by row.
fn names(page: &Page, stops: Vec<String>) -> HashMap<Id, String> {
    let lists = [
        List::Methods,
        List::ReleaseWays,
        List::Regions,
        List::Lines,
        List::InstallationGroups,
        List::Languages,
    ];
    let whole: Vec<String> = lists.into_iter().map(|list| Control::List(list).id()).collect();
    let rows = lists
        .into_iter()
        .flat_map(|list| (0..ROWS).map(move |row| Control::row_id(list, row)));
    let buttons = page
        .pressable()
        .into_iter()
        .map(|button| Control::Press(button.press).id());

    rows.chain(buttons)
        .chain(stops)
        .filter(|name| !whole.contains(name))
        .map(|name| (Id::from(name.clone()), name))
        .collect()
}

/// What is on the stage under these names, and where. A control is pressed anywhere in its container.
fn targets(stage: &mut Stage<'_>, names: &HashMap<Id, String>) -> BTreeMap<String, Rectangle> {
    let (mut containers, mut others) = (BTreeMap::new(), BTreeMap::new());
    let _none = stage.find(|candidate: Candidate<'_>| {
        let found = match candidate {
            Candidate::Container { id, bounds, .. } => id.map(|id| (&mut containers, id, bounds)),
            Candidate::Focusable { id, bounds, .. } => id.map(|id| (&mut others, id, bounds)),
            _ => None,
        };
        if let Some((found, id, bounds)) = found
            && let Some(name) = names.get(id)
        {
            found.insert(name.clone(), bounds);
        }
        None::<()>
    });
    for (name, bounds) in others {
        containers.entry(name).or_insert(bounds);
    }

    containers
}

fn is_large(bounds: &Rectangle) -> bool {
    bounds.width >= LEAST && bounds.height >= LEAST
}

/// Whether a circle of the least size around the middle of a target leaves another one alone, and the
/// circle of that one if it is small, too.
fn leaves_alone(small: &Rectangle, other: &Rectangle) -> bool {
    let middle = small.center();
    let nearest = iced::Point::new(
        middle.x.clamp(other.x, other.x + other.width),
        middle.y.clamp(other.y, other.y + other.height),
    );
    let circles = is_large(other) || middle.distance(other.center()) >= LEAST;

    circles && middle.distance(nearest) >= LEAST / 2.0
}

/// Checks every target; returns how many there are.
fn check(name: &str, targets: &BTreeMap<String, Rectangle>) -> usize {
    for (target, bounds) in targets.iter().filter(|(_, bounds)| !is_large(bounds)) {
        for (other, place) in targets.iter().filter(|(other, _)| *other != target) {
            assert!(
                leaves_alone(bounds, place),
                "{name}: {target} at {bounds:?} is small, and too near to {other} at {place:?}"
            );
        }
    }

    targets.len()
}

#[test]
fn everything_that_is_pressed_is_large_enough() {
    let count = std::cell::Cell::new(0);
    for width in [HIGH.width, 640.0] {
        let size = Size::new(width, HIGH.height);
        on_every_page(|name, page, look| {
            let mut look = Look { ..look.clone() };
            look.resize(size);
            let names = names(page, stops(page));
            let found = targets(&mut Stage::new(page, &look, size), &names);
            for stop in page.pressable() {
                let id = Control::Press(stop.press).id();
                assert!(found.contains_key(&id), "{name}: {id} is not found");
            }
            count.set(count.get() + check(&format!("{name}, {width}"), &found));
        });
    }
    assert!(count.get() > 500, "{}", count.get());
}

#[cfg(feature = "desk")]
#[test]
fn everything_that_is_pressed_on_the_desk_is_large_enough() {
    use kakunin::desk::window::{Looks, view};
    use kakunin::gui::director::Cue;
    use kakunin::locale::Locale;
    use support::desk_scenes;

    let cue = Cue::default();
    for size in [Size::new(1180.0, 1400.0), Size::new(720.0, 1400.0)] {
        for language in &support::TRIED {
            for scene in desk_scenes::all(&Locale::new(*language)) {
                let page = &scene.page;
                let looks = Looks::new(super::look(*language), size, page.side.is_some(), scene.caller);
                let mut stops = stops(&page.page);
                for block in page.side.iter().flat_map(|side| &side.help) {
                    super::stops_of(block, &mut stops);
                }
                let mut names = names(&page.page, stops);
                for button in page.pressable() {
                    let name = Control::Press(button.press).id();
                    let _before = names.insert(Id::from(name.clone()), name);
                }
                let mut stage = Stage::showing(view(page, &looks, &cue), looks.frame(), size);
                let found = targets(&mut stage, &names);
                assert!(check(&format!("{} in {}, {size:?}", scene.name, language.tag()), &found) > 0);
            }
        }
    }
}

#[test]
fn a_small_target_needs_room() {
    let at = |x: f32, size: f32| Rectangle {
        x,
        y: 0.0,
        width: size,
        height: size,
    };

    assert!(
        leaves_alone(&at(0.0, 20.0), &at(24.0, 20.0)),
        "circles that touch"
    );
    assert!(!leaves_alone(&at(0.0, 20.0), &at(22.0, 20.0)));
    assert!(leaves_alone(&at(0.0, 20.0), &at(22.0, 30.0)));
    assert!(!leaves_alone(&at(0.0, 20.0), &at(21.0, 30.0)));
}
