//! What is drawn: no word is cut off, lies over another one, or crosses the edge of what it stands in.

use std::cell::RefCell;

use iced::advanced::graphics::text::Text;
use iced::advanced::graphics::text::cosmic_text::BufferLine;
use iced::{Rectangle, Renderer, Size};
use kakunin::gui::{self, Look};
use kakunin::page::{Block, Page};

use super::stage::Stage;
use super::{has_panel, in_all_other_languages, on_every_page, resized, windows};

/// Less than an eye sees.
const UNSEEN: f32 = 0.5;
/// What is no higher is a line under or between words.
const LINE: f32 = 2.0;

/// Words as they are drawn.
pub(crate) struct Ink {
    text: String,
    place: Rectangle,
    /// Where it can be seen.
    room: Rectangle,
    layer: usize,
}

/// An area with a colour or an edge.
pub(crate) struct Area {
    place: Rectangle,
    layer: usize,
}

/// A picture, before it becomes pixels.
#[derive(Default)]
pub(crate) struct Drawing {
    inks: Vec<Ink>,
    areas: Vec<Area>,
}

impl Ink {
    /// The part that can be seen.
    fn seen(&self) -> Rectangle {
        self.place.intersection(&self.room).unwrap_or_default()
    }
}

impl Drawing {
    /// What was drawn last.
    pub(crate) fn of(renderer: &mut Renderer) -> Self {
        let mut drawing = Self::default();
        for (depth, layer) in renderer.layers().iter().enumerate() {
            drawing.areas.extend(layer.quads.iter().map(|(quad, _)| Area {
                place: quad.bounds,
                layer: depth,
            }));
            #[expect(
                clippy::redundant_closure_for_method_calls,
                reason = "the crate of the type is not a dependency of ours"
            )]
            let texts = layer.text.iter().flat_map(|item| item.as_slice());
            drawing.inks.extend(texts.filter_map(|text| match text {
                Text::Paragraph {
                    paragraph,
                    position,
                    clip_bounds,
                    transformation,
                    ..
                } => {
                    let lines = paragraph.upgrade()?;
                    let lines = lines.buffer().lines.iter().map(BufferLine::text);
                    let room = (*clip_bounds * *transformation).intersection(&layer.bounds);

                    Some(Ink {
                        text: lines.collect::<Vec<_>>().join("\n"),
                        place: Rectangle::new(*position, paragraph.min_bounds) * *transformation,
                        room: room.unwrap_or_default(),
                        layer: depth,
                    })
                }
                _ => None,
            }));
        }

        drawing
    }
}

/// Whether one place covers some of the other, but not all of it.
fn crosses(one: &Rectangle, other: &Rectangle) -> bool {
    overlap(one, other) && !one.is_within(&other.expand(UNSEEN))
}

/// Whether two places share more than an edge.
fn overlap(one: &Rectangle, other: &Rectangle) -> bool {
    one.intersection(other)
        .is_some_and(|both| both.width > UNSEEN && both.height > UNSEEN)
}

/// What may be longer than its place: it is typed, and moves with the caret.
fn typed(blocks: &[Block], typed_so_far: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Field { value, .. } => typed_so_far.push(value.clone()),
            Block::Numbered { blocks, .. } => typed(blocks, typed_so_far),
            _ => {}
        }
    }
}

/// The words that are drawn and cannot be seen as a whole.
fn cut_off(page: &Page, look: &Look, drawing: &Drawing) -> Vec<String> {
    let mut longer = Vec::new();
    typed(&page.blocks, &mut longer);
    let regions = gui::keys::open_regions(page);
    let search = regions.iter().filter_map(|picker| picker.open.as_ref());
    let languages = page
        .languages
        .iter()
        .filter_map(|languages| languages.options.as_ref());
    let rows: Vec<_> = search
        .flat_map(|search| &search.rows)
        .flat_map(|row| [&row.name, &row.detail])
        .chain(languages.flatten())
        .map(|words| look.fonts.set(words.as_str().into()))
        .collect();
    let is_whole = |ink: &&Ink| {
        let Ink { text, place, .. } = ink;
        let room = ink.room.expand(UNSEEN);
        let scrolls = rows.iter().any(|words| words == text);
        let is_high = place.y >= room.y && place.y + place.height <= room.y + room.height;
        let is_wide = place.x >= room.x && place.x + place.width <= room.x + room.width;

        (is_high || scrolls) && (is_wide || longer.contains(text))
    };

    drawing
        .inks
        .iter()
        .filter(|ink| !is_whole(ink))
        .map(|ink| format!("{} at {:?} is cut off to {:?}", ink.text, ink.place, ink.room))
        .collect()
}

/// The words that lie over others, or over the edge of an area, and the areas that lie over an edge.
fn over_others(page: &Page, drawing: &Drawing) -> Vec<String> {
    // An open panel lies over the page.
    let is_beside = |one: usize, other: usize| one == other || !has_panel(page);
    let mut values = Vec::new();
    typed(&page.blocks, &mut values);
    let mut over = Vec::new();
    for (index, ink) in drawing.inks.iter().enumerate() {
        let (text, place, layer) = (&ink.text, &ink.seen(), ink.layer);
        let inks = drawing.inks[..index].iter();
        let inks = inks
            .filter(|other| is_beside(other.layer, layer) && overlap(&other.seen(), place))
            .map(|other| {
                format!(
                    "{text} at {place:?} lies over {} at {:?}",
                    other.text, other.place
                )
            });
        // A letter that is marked as wrong is drawn a second time, over its field.
        let is_mark = |area: &Area| area.layer != layer && values.contains(text);
        let areas = drawing.areas.iter().filter(|area| !is_mark(area));
        let areas = areas
            .filter(|area| is_beside(area.layer, layer) && area.place.height > LINE)
            .filter(|area| crosses(place, &area.place))
            .map(|area| format!("{text} at {place:?} crosses the edge of {:?}", area.place));
        over.extend(inks.chain(areas));
    }
    let areas: Vec<_> = drawing
        .areas
        .iter()
        .filter(|area| area.place.height > LINE)
        .collect();
    for (index, Area { place, layer }) in areas.iter().enumerate() {
        let areas = areas[..index].iter();
        let areas = areas
            .filter(|other| is_beside(other.layer, *layer))
            .filter(|other| crosses(place, &other.place) && crosses(&other.place, place))
            .map(|other| format!("the area at {place:?} crosses the edge of {:?}", other.place));
        over.extend(areas);
    }

    over
}

#[test]
fn no_word_is_cut_off_and_nothing_crosses_an_edge() {
    // So high that nothing has to be scrolled to, but laid out as the window is.
    let high = |size: Size| Size::new(size.width, 3000.0);
    let wide = (Size::new(1400.0, 900.0), 1.0);
    let windows: Vec<_> = windows().chain([wide]).collect();
    let faults = RefCell::new(Vec::new());
    let draw = |name: &str, page: &Page, look: &Look, windows: &[(Size, f32)]| {
        for (size, text_scale) in windows.iter().copied() {
            let look = resized(look, size, text_scale);
            let drawing = Stage::new(page, &look, high(size)).drawn(&look);
            assert!(!drawing.inks.is_empty() && !drawing.areas.is_empty(), "{name}");
            let found = cut_off(page, &look, &drawing)
                .into_iter()
                .chain(over_others(page, &drawing));
            let found = found.map(|fault| format!("{name}, {size:?}, {text_scale}: {fault}"));
            faults.borrow_mut().extend(found);
        }
    };
    on_every_page(|name, page, look| draw(name, page, look, &windows));
    // What is wrong in one of these is wrong at the usual size, or where there is least room.
    let [small, usual] = super::WINDOWS;
    in_all_other_languages(|name, page, look| draw(name, page, look, &[(usual, 1.0), (small, 2.0)]));
    let faults = faults.into_inner();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn faults_are_found() {
    use iced::widget::text::Wrapping;
    use iced::widget::{column, container, stack};
    use kakunin::gui::theme::TextStyle;
    use kakunin::locale::Language;

    let (page, look) = (super::page("overview", Language::English), Look::default());
    let label = || look.text("more words than there is room for", TextStyle::Body);
    let card = |label| container(label).style(|_| container::background(look.tones.soft));
    let found = |shown: gui::Element<'_>| {
        let drawing = Stage::showing(shown, &look, Size::new(640.0, 520.0)).drawn(&look);
        [
            cut_off(&page, &look, &drawing).len(),
            over_others(&page, &drawing).len(),
        ]
    };

    assert_eq!(found(column![card(label()), card(label())].into()), [0, 0]);
    let clipped = container(label().wrapping(Wrapping::None)).width(80.0).clip(true);
    assert_eq!(found(clipped.into()), [1, 0], "a label that is cut off");
    let low = card(label()).width(80.0).height(30.0);
    assert_eq!(found(low.into()), [0, 1], "a label that has no room below");
    assert_eq!(
        found(stack![label(), label()].into()),
        [0, 1],
        "one label over another"
    );
    let shifted = stack![card(label()), container(card(label())).padding(10)];
    assert!(found(shifted.into())[1] > 1, "one card over another");
}

#[cfg(feature = "desk")]
#[test]
fn a_badge_beside_a_choice_stands_on_one_line() {
    use kakunin::desk::window::{Looks, view};
    use kakunin::gui::director::Cue;
    use kakunin::gui::driver::Appearance as _;
    use kakunin::gui::theme::TextStyle;
    use support::desk_scenes;

    for locale in super::locales() {
        let scenes = desk_scenes::all(&locale);
        let scene = scenes.iter().find(|scene| scene.name == "release").unwrap();
        let badge = scene.page.page.blocks.iter().find_map(|block| match block {
            Block::Choice { options, .. } => options.iter().find_map(|option| option.tag.as_ref()),
            _ => None,
        });
        let badge = &badge.expect("the caller's computer").text;
        for (width, text_scale) in [(1180.0, 1.0), (960.0, 1.5), (760.0, 2.0), (720.0, 2.0)] {
            let size = Size::new(width, 600.0);
            let look = super::look_in(&locale);
            let mut looks = Looks::new(look.clone(), size, scene.page.side.is_some(), scene.caller);
            looks.scale_text(text_scale);
            let cue = Cue::default();
            let mut stage = Stage::showing(view(&scene.page, &looks, &cue), looks.frame(), size);
            let words = look.fonts.set(badge.as_str().into());
            let texts = stage.texts();
            let (_, place) = texts.iter().find(|(said, _)| *said == words).expect("the badge");
            let line = looks.frame().line(TextStyle::Pill);
            assert!(
                place.height < 1.5 * line,
                "{}, {width}, {text_scale}: {place:?}",
                locale.tag()
            );
        }
    }
}
