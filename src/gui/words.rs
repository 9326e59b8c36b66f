//! Text, placed where its lines begin.
//!
//! The toolkit's own text cannot be used with an alignment: it draws a single line that is read from
//! right to left outside its bounds, since it lays the line out at the end of all the room there is
//! and then moves it as if it stood at the start. Without one, such a text is laid out within its
//! own width. Therefore the text keeps the default alignment, and this widget places it.

use std::borrow::Cow;

use iced::advanced::layout::{self, Layout};
use iced::advanced::text::Paragraph as _;
use iced::advanced::widget::text::{self, Format};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{self, mouse, renderer};
use iced::alignment::Horizontal;
use iced::widget::text::Wrapping;
use iced::{Color, Font, Length, Pixels, Rectangle, Renderer, Size, Theme};

use super::Element;
use crate::page::input::Input;

type Paragraph = <Renderer as advanced::text::Renderer>::Paragraph;

/// The most line breaks that are added to a text.
const MOST_BREAKS: usize = 32;

/// A text in one format.
#[derive(Debug)]
pub struct Words<'a> {
    content: Cow<'a, str>,
    format: Format<Font>,
    colour: Option<Color>,
    side: Horizontal,
}

impl<'a> Words<'a> {
    /// Creates a text in the colour that it inherits. If it is narrower than its place, it stands
    /// at this side.
    #[must_use]
    pub const fn new(content: Cow<'a, str>, format: Format<Font>, side: Horizontal) -> Self {
        Self {
            content,
            format,
            colour: None,
            side,
        }
    }

    /// Sets the width. Without one, the text is as wide as its longest line.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.format.width = width.into();
        self
    }

    /// Sets the size of the letters.
    #[must_use]
    pub fn size(mut self, size: impl Into<Pixels>) -> Self {
        self.format.size = Some(size.into());
        self
    }

    /// Sets the face.
    #[must_use]
    pub const fn font(mut self, font: Font) -> Self {
        self.format.font = Some(font);
        self
    }

    /// Sets where lines may end.
    #[must_use]
    pub const fn wrapping(mut self, wrapping: Wrapping) -> Self {
        self.format.wrapping = wrapping;
        self
    }

    /// Sets the colour.
    #[must_use]
    pub const fn colour(mut self, colour: Color) -> Self {
        self.colour = Some(colour);
        self
    }

    /// Places the text, and each of its lines, in the middle.
    #[must_use]
    pub const fn centred(mut self) -> Self {
        self.side = Horizontal::Center;
        self
    }
}

impl Words<'_> {
    /// Lays the lines out, and returns the text with the line breaks that the toolkit forgets.
    fn broken(
        &self,
        state: &mut text::State<Paragraph>,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> (layout::Node, Cow<'_, str>) {
        let room = limits.width(self.format.width).max().width;
        let mut content = Cow::Borrowed(&*self.content);
        let mut node = text::layout(state, renderer, limits, &content, self.format);
        if self.format.wrapping == Wrapping::None {
            return (node, content);
        }
        for _ in 0..MOST_BREAKS {
            let Some(broken) = with_break(state.raw(), &content, room) else {
                break;
            };
            content = Cow::Owned(broken);
            node = text::layout(state, renderer, limits, &content, self.format);
        }

        (node, content)
    }
}

/// Breaks the first line that has no room, before the first word that has none; returns none if all
/// lines have room.
///
/// The toolkit (cosmic-text 0.15) does not break a line between a part that is read from left to
/// right and one that is read from right to left: the word there stays on the line, however long.
fn with_break(paragraph: &Paragraph, content: &str, room: f32) -> Option<String> {
    if content.is_ascii() {
        return None;
    }
    let buffer = paragraph.buffer();

    buffer
        .layout_runs()
        .filter(|line| line.line_w > room + 0.5)
        .find_map(|line| {
            let start = line.glyphs.iter().map(|glyph| glyph.start).min()?;
            let end = line.glyphs.iter().map(|glyph| glyph.end).max()?;
            let words = line.text.get(start..end)?.trim_end();
            let width = |until: usize| -> f32 {
                let before = line.glyphs.iter().filter(|glyph| glyph.start < start + until);
                before.map(|glyph| glyph.w).sum()
            };
            let blanks = || {
                words
                    .match_indices(char::is_whitespace)
                    .map(|(at, _)| at)
                    .filter(|at| *at > 0)
            };
            let blank = blanks()
                .take_while(|at| width(*at) <= room)
                .last()
                .or_else(|| blanks().next())?;
            let before: usize = buffer.lines[..line.line_i]
                .iter()
                .map(|line| line.text().len() + line.ending().as_str().len())
                .sum();
            let (first, rest) = content.split_at_checked(before + start + blank)?;
            // What follows keeps the direction of the whole, whatever it begins with.
            let mark = if line.rtl { '\u{200F}' } else { '\u{200E}' };

            Some(format!("{first}\n{mark}{}", rest.trim_start()))
        })
}

impl Widget<Input, Theme, Renderer> for Words<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<text::State<Paragraph>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(text::State::<Paragraph>::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.format.width, self.format.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<text::State<Paragraph>>();
        let (node, content) = self.broken(state, renderer, limits);
        let paragraph = state.raw();
        let line = paragraph.line_height().to_absolute(paragraph.size());
        if self.side != Horizontal::Center || paragraph.min_height() < 1.5 * line.0 {
            return node;
        }

        // Of several lines, the toolkit aligns each one within the width of all.
        let format = Format {
            align_x: advanced::text::Alignment::Center,
            ..self.format
        };
        text::layout(state, renderer, limits, &content, format)
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), &self.content);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let paragraph = tree.state.downcast_ref::<text::State<Paragraph>>().raw();
        let bounds = layout.bounds();
        let width = paragraph.min_width();
        let x = match self.side {
            Horizontal::Left => bounds.x,
            Horizontal::Center => bounds.x + (bounds.width - width) / 2.0,
            Horizontal::Right => bounds.x + bounds.width - width,
        };
        let appearance = text::Style { color: self.colour };
        text::draw(
            renderer,
            style,
            Rectangle { x, width, ..bounds },
            paragraph,
            appearance,
            viewport,
        );
    }
}

impl<'a> From<Words<'a>> for Element<'a> {
    fn from(words: Words<'a>) -> Self {
        Self::new(words)
    }
}
