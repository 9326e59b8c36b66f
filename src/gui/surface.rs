//! The surfaces around and behind text: badges, menus, and scroll bars.

use iced::widget::{Space, container, scrollable};
use iced::{Background, Border, Color, Length, Padding};

use super::ends::Ends;
use super::focusable::{Focusable, Skin, Status};
use super::theme::{TextStyle, Tones, radius, size, space};
use super::{Element, Look, row};
use crate::page::{Badge, Mood};

/// Builds a badge: a word with a coloured background.
pub fn pill<'a>(look: &'a Look, badge: &'a Badge, style: TextStyle) -> Element<'a> {
    let (front, behind) = mood_colours(look, badge.mood);

    container(look.coloured(&badge.text, style, front))
        .padding(Padding::ZERO.vertical(2.0).horizontal(9.0))
        .style(move |_| tinted(look, (front, behind), radius::ROUND))
        .into()
}

/// Returns the style of a tinted surface. In high contrast it has an edge, for a tint alone is hardly
/// seen.
pub fn tinted(look: &Look, (front, behind): (Color, Color), corner: f32) -> container::Style {
    let edge = Border::default().rounded(corner);

    container::background(behind).border(if look.tones.is_high() {
        edge.width(size::LINE).color(front)
    } else {
        edge
    })
}

/// Returns the scroll direction of lists and of the page: vertical.
#[must_use]
pub fn scrolls() -> scrollable::Direction {
    let bar = scrollable::Scrollbar::new()
        .width(6.0)
        .scroller_width(6.0)
        .margin(3.0);

    scrollable::Direction::Vertical(bar)
}

/// Returns the style of the scroll bars of lists and of the page: a slim thumb without a track.
pub fn scroll_style(look: &Look, status: scrollable::Status) -> scrollable::Style {
    let tones = look.tones;
    let is_near = !matches!(
        status,
        scrollable::Status::Active { .. }
            | scrollable::Status::Hovered {
                is_horizontal_scrollbar_hovered: false,
                is_vertical_scrollbar_hovered: false,
                ..
            }
    );
    let rail = scrollable::Rail {
        background: None,
        border: Border::default(),
        scroller: scrollable::Scroller {
            background: Background::Color(tones.scroller(is_near)),
            border: Border::default().rounded(radius::ROUND),
        },
    };

    scrollable::Style {
        container: container::Style::default(),
        vertical_rail: rail,
        horizontal_rail: rail,
        gap: None,
        auto_scroll: scrollable::AutoScroll {
            background: Background::Color(tones.surface),
            border: Border::default().rounded(radius::ROUND),
            shadow: iced::Shadow::default(),
            icon: tones.text,
        },
    }
}

/// Builds a row of a menu or a drop-down list.
pub fn menu_row<'a>(
    look: &'a Look,
    id: String,
    words: Element<'a>,
    end: Option<Element<'a>>,
    is_highlighted: bool,
) -> Focusable<'a> {
    let tones = look.tones;
    let end = end.unwrap_or_else(|| Space::new().into());
    let line = Ends::new(look.direction, space::MEDIUM, words, end);

    Focusable::new(id, look.ring(radius::CONTROL - 2.0), line)
        .width(Length::Fill)
        // Around one line of text, as high as a button; higher if the end has a line of its own.
        .padding(
            Padding::ZERO
                .vertical((look.grown(size::CONTROL, TextStyle::Body) - look.line(TextStyle::Body)) / 2.0)
                .horizontal(space::MEDIUM),
        )
        .skin(move |status| Skin {
            background: Some(Background::Color(match status {
                _ if is_highlighted => tones.soft,
                Status::Hovered | Status::Pressed => tones.hover,
                Status::Active | Status::Disabled => Color::TRANSPARENT,
            })),
            border: Border::default()
                .rounded(radius::CONTROL - 2.0)
                .width(if is_highlighted && tones.is_high() {
                    tones.line()
                } else {
                    0.0
                })
                .color(tones.accent),
            words: tones.text,
        })
}

/// The space between the edge of a panel and its content.
pub const PANEL_EDGE: f32 = 6.0;

/// Returns how wide a panel is that has this width at the usual text size.
#[must_use]
pub fn panel_width(look: &Look, width: f32) -> f32 {
    width * look.text_scale.min(1.5)
}

/// Builds a panel that opens over the page.
pub fn panel<'a>(look: &'a Look, width: f32, content: impl Into<Element<'a>>) -> Element<'a> {
    let tones = look.tones;

    container(content)
        .width(panel_width(look, width))
        .padding(PANEL_EDGE)
        .align_x(look.start())
        .style(move |_| edged(&tones, tones.surface, tones.outline))
        .into()
}

/// Builds the rows of a list of which only a part may be seen.
pub fn scrolling_rows<'a>(
    look: &'a Look,
    id: &'static str,
    rows: impl IntoIterator<Item = Element<'a>>,
) -> Element<'a> {
    let rows = row::stack(look, 0.0, rows)
        .width(Length::Fill)
        // The scroll bar is on the right in both directions.
        .padding(Padding::ZERO.right(space::SMALL));

    scrollable(rows)
        .direction(scrolls())
        .id(id)
        .width(Length::Fill)
        .style(move |_, status| scroll_style(look, status))
        .into()
}

/// Returns the style of a surface with text on it: the corners of a card, and a thin edge.
#[must_use]
pub fn edged(tones: &Tones, behind: Color, edge: Color) -> container::Style {
    let border = Border::default().rounded(radius::CARD);

    container::background(behind)
        .color(tones.text)
        .border(border.width(tones.line()).color(edge))
}

/// Returns the colour of a mood, and its faint tint for backgrounds.
#[must_use]
pub const fn mood_colours(look: &Look, mood: Mood) -> (Color, Color) {
    let tones = &look.tones;
    match mood {
        Mood::Good => (tones.good, tones.good_soft),
        Mood::Bad => (tones.bad, tones.bad_soft),
        Mood::Care => (tones.care, tones.care_soft),
        Mood::Calm => (tones.dim, tones.soft),
    }
}
