//! The layout of the window: red title bar, header, content, footer.

use iced::widget::{Container, Space, column, container, scrollable};
use iced::{Border, Color, Length, Padding};

use super::ends::Ends;
use super::focus::{CONTENT, PINNED};
use super::focusable::Focusable;
use super::font::Fonts;
use super::icon::{Shape, icon};
use super::popover::{self, Popover, Side};
use super::surface::{PANEL_EDGE, menu_row, panel, pill, scroll_style, scrolling_rows, scrolls};
use super::theme::{TextStyle, radius, size, space};
use super::{Element, Look, block, button, mark, row};
use crate::locale::Language;
use crate::page::control::{Control, List};
use crate::page::input::Input;
use crate::page::{Badge, Block, Header, Languages, Page, Steps};

/// Builds the whole window.
pub fn view<'a>(page: &'a Page, look: &'a Look) -> Element<'a> {
    let mut window = column![];
    if let Some(words) = &page.alert {
        window = window.push(alert(look, words));
    }
    let body = match (is_ending(page), look.is_low()) {
        (true, true) => ending(page, look).into(),
        (true, false) => body(look, ending(page, look).center_y(Length::Fill)),
        (false, true) => column_of(page, look),
        (false, false) => content(page, look),
    };
    let window = window
        .push(header(look, &page.header))
        .push(hairline(look))
        .push(body)
        .push(pinned(page, look))
        .push(hairline(look))
        .push(footer(page, look));

    if look.is_low() {
        scrolling(look, window)
    } else {
        window.into()
    }
}

fn is_ending(page: &Page) -> bool {
    page.title.is_none() && matches!(page.blocks.as_slice(), [Block::Hero { .. }])
}

fn alert<'a>(look: &'a Look, words: &'a str) -> Element<'a> {
    let tones = look.tones;
    let words = look.coloured(words, TextStyle::SmallStrong, tones.on_alert);

    strip(look, 8.0, words, tones.alert)
}

/// Builds a strip across the window. In a wide window its content stays in the middle.
fn strip<'a>(look: &'a Look, above: f32, content: impl Into<Element<'a>>, background: Color) -> Element<'a> {
    let inner = container(content)
        .width(Length::Fill)
        .max_width(look.content)
        .align_x(look.start());

    container(inner)
        .padding(Padding::ZERO.vertical(above).horizontal(space::SIDE))
        .center_x(Length::Fill)
        .style(move |_| container::background(background).color(look.tones.text))
        .into()
}

pub(crate) fn hairline(look: &Look) -> Element<'_> {
    let colour = look.tones.hairline;

    container(Space::new().width(Length::Fill).height(look.tones.line()))
        .style(move |_| container::background(colour))
        .into()
}

pub(crate) fn header<'a>(look: &'a Look, header: &'a Header) -> Element<'a> {
    let names = row::stack(
        look,
        0.0,
        [
            look.text(&header.product, TextStyle::Strong).into(),
            look.coloured(&header.vendor, TextStyle::Label, look.tones.dim)
                .into(),
        ],
    );
    let start = row::line(
        look,
        space::MEDIUM,
        [mark::view(look, &header.vendor), names.into()],
    );
    let badge = header
        .badge
        .as_ref()
        .map(|badge| pill(look, badge, TextStyle::Pill));
    let steps = header.steps.as_ref().map(|steps| steps_view(look, steps));
    let end = row::line(look, space::MEDIUM, badge.into_iter().chain(steps));

    strip(
        look,
        (size::HEADER - size::MARK) / 2.0,
        Ends::new(look.direction, space::SMALL, start, end),
        look.tones.surface,
    )
}

fn steps_view<'a>(look: &'a Look, steps: &'a Steps) -> Element<'a> {
    let tones = look.tones;
    let dots = (1..=steps.of).map(|step| {
        let is_here = step == steps.at;
        let colour = tones.dot(is_here);
        container(Space::new().width(if is_here { 20.0 } else { 7.0 }).height(7.0))
            .style(move |_| container::background(colour).border(Border::default().rounded(radius::ROUND)))
            .into()
    });

    row::line(look, 6.0, dots).into()
}

/// Builds the content of a page, which scrolls between the header and the footer.
pub(crate) fn content<'a>(page: &'a Page, look: &'a Look) -> Element<'a> {
    scrolling(look, column_of(page, look))
}

/// The identifier of the list of languages as what scrolls.
pub const LANGUAGES: &str = "languages-scroll";

/// Lets a part of the window scroll: the content, or in a low window all of it.
pub(crate) fn scrolling<'a>(look: &'a Look, content: impl Into<Element<'a>>) -> Element<'a> {
    body(
        look,
        scrollable(content)
            .direction(scrolls())
            .id(CONTENT)
            .width(Length::Fill)
            .height(Length::Fill)
            .style(move |_, status| scroll_style(look, status)),
    )
}

/// Builds the title and the blocks, one below the other.
pub(crate) fn column_of<'a>(page: &'a Page, look: &'a Look) -> Element<'a> {
    let mut parts = Vec::new();
    if let Some(title) = &page.title {
        let mut head = vec![headline(look, title, &page.badges)];
        head.extend(page.lead.as_ref().map(|lead| {
            look.coloured(lead, TextStyle::Body, look.tones.dim)
                .width(Length::Fill)
                .into()
        }));
        parts.push(row::stack(look, 2.0, head).into());
    }
    parts.extend(page.blocks.iter().enumerate().map(|(index, each)| {
        let is_headline = index == 0 && page.title.is_none();
        block::view(each, look, is_headline)
    }));
    let is_dense = page
        .blocks
        .iter()
        .any(|each| matches!(each, Block::Numbered { .. }));
    let (gap, above) = if is_dense {
        (space::SMALL, space::SMALL)
    } else {
        (space::LARGE, space::LARGE)
    };
    let column = row::stack(look, gap, parts)
        .width(Length::Fill)
        .max_width(look.content);

    container(column)
        .padding(Padding::ZERO.top(above).bottom(above).horizontal(space::SIDE))
        .center_x(Length::Fill)
        .into()
}

/// Builds the headline, with badges at the end of its line.
fn headline<'a>(look: &'a Look, title: &'a str, badges: &'a [Badge]) -> Element<'a> {
    let title = look.text(title, TextStyle::Title);
    if badges.is_empty() {
        return title.width(Length::Fill).into();
    }
    let badges = badges.iter().map(|badge| pill(look, badge, TextStyle::Pill));

    Ends::new(
        look.direction,
        space::SMALL,
        title,
        row::line(look, space::SMALL, badges),
    )
    .into()
}

fn ending<'a>(page: &'a Page, look: &'a Look) -> Container<'a, Input> {
    let hero = page.blocks.first().and_then(|each| match each {
        Block::Hero { mood, title, text } => Some(block::hero::ending(look, *mood, title, text)),
        _ => None,
    });

    container(column![].push(hero))
        .padding(space::SIDE)
        .center_x(Length::Fill)
}

fn body<'a>(look: &'a Look, content: impl Into<Element<'a>>) -> Element<'a> {
    let tones = look.tones;

    container(content)
        .width(Length::Fill)
        .height(Length::Fill)
        .style(move |_| container::background(tones.background).color(tones.text))
        .into()
}

/// Builds the block that stays above the buttons.
pub(crate) fn pinned<'a>(page: &'a Page, look: &'a Look) -> Option<Element<'a>> {
    page.pinned.as_ref().map(|pinned| {
        let strip = strip(
            look,
            space::SMALL,
            block::view(pinned, look, false),
            look.tones.background,
        );

        container(strip).id(PINNED).into()
    })
}

pub(crate) fn footer<'a>(page: &'a Page, look: &'a Look) -> Element<'a> {
    let links = page.links.iter().map(|link| button::button(look, link));
    let languages = page
        .languages
        .iter()
        .map(|languages| languages_view(look, languages));
    let start = row::line(look, space::SIDE, links.chain(languages)).wrapped(space::SMALL);
    let buttons = page.buttons.iter().map(|each| button::button(look, each));
    let end = row::line(look, space::SMALL, buttons).wrapped_to_end(space::SMALL);

    strip(
        look,
        space::MEDIUM,
        Ends::new(look.direction, space::SMALL, start, end),
        look.tones.surface,
    )
}

fn languages_view<'a>(look: &'a Look, languages: &'a Languages) -> Element<'a> {
    let press = Input::Press(languages.button.press);
    let words = row::line(
        look,
        space::TINY,
        [
            look.coloured(&languages.button.label, TextStyle::Small, look.tones.accent)
                .into(),
            icon(
                Shape::Down,
                TextStyle::Small.size() * look.text_scale,
                look.tones.accent,
            ),
        ],
    );
    let button = Focusable::new(
        Control::Press(languages.button.press).id(),
        look.ring(radius::CONTROL),
        words,
    )
    .padding(Padding::ZERO.vertical(space::TINY))
    .on_press(languages.button.enabled.then(|| press.clone()));

    let panel = languages.options.as_ref().map(|options| {
        let rows = options.iter().enumerate().map(|(index, name)| {
            let is_chosen = index == languages.chosen;
            menu_row(
                look,
                Control::row_id(List::Languages, index),
                own_name(look, index, name),
                is_chosen.then(|| {
                    icon(
                        Shape::Check,
                        TextStyle::Body.size() * look.text_scale,
                        look.tones.accent,
                    )
                }),
                false,
            )
            .on_press(Some(Input::Choose(List::Languages, index)))
            .into()
        });
        // Where the window is lower than the list, its last rows would lie beyond what can be scrolled to.
        let room = look.height - 2.0 * (PANEL_EDGE + popover::EDGE);
        let list = container(scrolling_rows(look, LANGUAGES, rows))
            .id(Control::List(List::Languages).id())
            .max_height(look.grown(size::PANEL_LANGUAGES, TextStyle::Body).min(room));

        panel(look, 232.0, list)
    });

    Popover::new(look.direction, Side::Above, press, button, panel)
        .with_arrow_keys()
        .into()
}

/// Builds the name of a language, in the face of that language.
fn own_name<'a>(look: &'a Look, index: usize, name: &'a str) -> Element<'a> {
    let fonts = Language::ALL
        .get(index)
        .map_or(look.fonts, |language| Fonts::beside(&language.shown_tag()));

    look.text(name, TextStyle::Body)
        .font(fonts.face(TextStyle::Body))
        .into()
}
