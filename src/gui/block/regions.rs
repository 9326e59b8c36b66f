//! The region picker: a button that opens a list with a search.

use iced::keyboard::key::Named;
use iced::widget::text::Wrapping;
use iced::widget::{column, container};
use iced::{Background, Border, Length};

use crate::gui::entry::Entry;
use crate::gui::focusable::{Focusable, Skin, Status};
use crate::gui::icon::{Shape, icon};
use crate::gui::popover::{Popover, Side};
use crate::gui::surface::{PANEL_EDGE, menu_row, panel, panel_width, scrolling_rows};
use crate::gui::theme::{TextStyle, radius, size, space};
use crate::gui::{Element, Look, block, ends::Ends, keys};
use crate::page::control::{Control, Field, List};
use crate::page::input::Input;
use crate::page::{EntryState, RegionPicker, RegionSearch};

/// The identifier of the scrollable part of the list.
pub const SCROLL: &str = "regions-scroll";

/// The width of the button in logical pixels. A longer name is cut off at its end.
const BUTTON: f32 = 260.0;

/// The space around the search field, for its ring.
const AROUND: f32 = 3.0;

/// Builds the button and, while it is open, the list.
pub fn view<'a>(look: &'a Look, picker: &'a RegionPicker) -> Element<'a> {
    let press = Input::Press(picker.button.press);
    let list = picker.open.as_ref().map(|search| search_panel(look, search));

    Popover::new(look.direction, Side::Below, press, button(look, picker), list).into()
}

fn button<'a>(look: &'a Look, picker: &'a RegionPicker) -> Element<'a> {
    let tones = look.tones;
    let chevron = if picker.open.is_some() {
        Shape::Up
    } else {
        Shape::Down
    };
    let content = Ends::new(
        look.direction,
        space::SMALL,
        container(
            look.text(&picker.button.label, TextStyle::Body)
                .wrapping(Wrapping::None),
        )
        .max_width(BUTTON * look.text_scale.min(1.4) - 56.0)
        .clip(true),
        icon(chevron, 16.0 * look.text_scale, tones.dim),
    );

    Focusable::new(
        Control::Press(picker.button.press).id(),
        look.ring(radius::CONTROL),
        content,
    )
    .width(Length::Fixed(BUTTON * look.text_scale.min(1.4)))
    .height(look.grown(size::SMALL_CONTROL + 2.0, TextStyle::Body))
    .padding(look.padding(space::MEDIUM, space::SMALL + 2.0))
    .on_press(picker.button.enabled.then_some(Input::Press(picker.button.press)))
    .skin(move |status| Skin {
        background: Some(Background::Color(match status {
            Status::Active | Status::Disabled => tones.surface,
            Status::Hovered | Status::Pressed => tones.touched(false),
        })),
        border: Border::default()
            .rounded(radius::CONTROL)
            .width(tones.line())
            .color(tones.field),
        words: tones.text,
    })
    .into()
}

fn search_panel<'a>(look: &'a Look, search: &'a RegionSearch) -> Element<'a> {
    let room = panel_width(look, size::PANEL) - 2.0 * (PANEL_EDGE + AROUND + space::MEDIUM);
    let (hint, above) = block::field::hinted(look, &search.placeholder, room);
    let input = block::field::input(look, Field::RegionQuery, &search.query, hint, EntryState::Open)
        .font(look.fonts.face(TextStyle::Body))
        .size(TextStyle::Body.size() * look.text_scale)
        .padding([7.0, space::MEDIUM])
        .align_x(look.start());
    let entry = Entry::new(Field::RegionQuery, &search.query, look.field_ring(), input);
    let above = above.map(|words| {
        container(
            look.coloured(words, TextStyle::Small, look.tones.dim)
                .width(Length::Fill),
        )
        .padding(AROUND)
        .into()
    });
    let query = container(entry).padding(AROUND);

    let found: Element<'a> = match &search.nothing {
        Some(words) if search.rows.is_empty() => container(
            look.coloured(words, TextStyle::Small, look.tones.dim)
                .width(Length::Fill),
        )
        .padding(space::MEDIUM)
        .into(),
        _ => rows(look, search),
    };

    let parts = above.into_iter().chain([query.into(), found]);

    panel(look, size::PANEL, column(parts).spacing(space::TINY))
}

fn rows<'a>(look: &'a Look, search: &'a RegionSearch) -> Element<'a> {
    let rows = search.rows.iter().enumerate().map(|(index, region)| {
        menu_row(
            look,
            Control::row_id(List::Regions, index),
            look.text(&region.name, TextStyle::Body).into(),
            Some(
                look.coloured(&region.detail, TextStyle::Small, look.tones.dim)
                    .into(),
            ),
            search.highlighted == Some(index),
        )
        .row()
        .on_press(Some(Input::Choose(List::Regions, index)))
        .into()
    });
    let list = container(scrolling_rows(look, SCROLL, rows))
        .max_height(look.grown(size::PANEL_LIST, TextStyle::Body));

    let (count, highlighted) = (search.rows.len(), search.highlighted);
    Focusable::new(
        Control::List(List::Regions).id(),
        look.ring(radius::CONTROL),
        list,
    )
    .width(Length::Fill)
    .steered(move |key| match (key, highlighted) {
        (Named::Enter | Named::Space, Some(index)) => Some(Input::Choose(List::Regions, index)),
        _ => keys::step(key, highlighted, count, keys::Axis::Vertical)
            .map(|index| Input::Highlight(List::Regions, index)),
    })
    .into()
}

#[cfg(test)]
mod tests;
