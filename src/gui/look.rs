//! The properties of a page's appearance that do not depend on the page.

use iced::advanced::widget::text::Format;
use iced::advanced::{self, text::Paragraph as _};
use iced::alignment::{Horizontal, Vertical};
use iced::widget::image;
use iced::widget::text::{self, LineHeight, Shaping, Wrapping};
use iced::{Color, Padding, Renderer, Size};

use super::focusable::Ring;
use super::font::{self, Fonts};
use super::mark;
use super::theme::{Brand, Mode, Scheme, TextStyle, Tones, radius, size, space};
use super::words::Words;
use crate::catalogue::Vendor;
use crate::locale::{Direction, Locale};

type Paragraph = <Renderer as advanced::text::Renderer>::Paragraph;

/// The height of a line of text as a multiple of its size.
const LINE: f32 = 1.4;

/// The current appearance of pages.
#[derive(Debug, Clone)]
pub struct Look {
    /// The colours.
    pub tones: Tones,
    /// The font faces of the language.
    pub fonts: Fonts,
    /// The reading direction of the language.
    pub direction: Direction,
    /// The vendor's mark.
    pub mark: Option<image::Handle>,
    /// The width of the window, or of the part of it that the page occupies, in logical pixels.
    pub width: f32,
    /// The height of the window in logical pixels.
    pub height: f32,
    /// The greatest width of the content, in logical pixels.
    pub content: f32,
    /// The text scale: 1 to 2 times the usual size.
    pub text_scale: f32,
    /// True if the keyboard was used last, so that the focus ring helps.
    pub is_keyboard_led: bool,
    /// True if the access keys are underlined. Windows underlines them when Alt is pressed.
    pub underlines_access_keys: bool,
    /// True if nothing moves, as the desktop asks.
    pub is_still: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self::new(Mode::Light, Brand::default(), "en", Direction::LeftToRight)
    }
}

impl Look {
    /// Creates the look for a scheme, a vendor and a language, in a window of the usual size.
    #[must_use]
    pub fn new(scheme: impl Into<Scheme>, brand: Brand, language: &str, direction: Direction) -> Self {
        Self {
            tones: Tones::new(scheme, brand),
            fonts: Fonts::of(language),
            direction,
            mark: None,
            width: 760.0,
            height: 600.0,
            content: size::CONTENT,
            text_scale: 1.0,
            is_keyboard_led: false,
            underlines_access_keys: true,
            is_still: false,
        }
    }

    /// Creates the look of a vendor's window, with the vendor's colours and mark.
    #[must_use]
    pub fn of(vendor: &Vendor, locale: &Locale, scheme: impl Into<Scheme>) -> Self {
        let brand = Brand::from(&vendor.colours);

        Self {
            mark: mark::decode(vendor.icon.png()).map(|picture| picture.handle()),
            ..Self::new(scheme, brand, &locale.tag(), locale.direction())
        }
    }

    /// Builds a text in its size and face, in the colour that it inherits. With room to spare, it
    /// stands where lines begin.
    #[must_use]
    pub fn text<'a>(&self, words: impl text::IntoFragment<'a>, style: TextStyle) -> Words<'a> {
        let mut words = words.into_fragment();
        if !style.is_mono() {
            words = self.fonts.set(words);
        }
        font::require(&words);

        Words::new(words, self.format(style), self.start())
    }

    /// Builds a text in a colour.
    #[must_use]
    pub fn coloured<'a>(
        &self,
        words: impl text::IntoFragment<'a>,
        style: TextStyle,
        colour: Color,
    ) -> Words<'a> {
        self.text(words, style).colour(colour)
    }

    /// Returns the format of a style of text.
    #[must_use]
    pub fn format(&self, style: TextStyle) -> Format<iced::Font> {
        Format {
            size: Some((style.size() * self.text_scale).into()),
            font: Some(self.fonts.face(style)),
            line_height: LineHeight::Relative(LINE),
            wrapping: Wrapping::WordOrGlyph,
            ..Format::default()
        }
    }

    /// Returns the height of an element that holds one line and is `base` high at the usual text
    /// size.
    #[must_use]
    pub fn grown(&self, base: f32, style: TextStyle) -> f32 {
        base + style.size() * LINE * (self.text_scale - 1.0)
    }

    /// Returns a length that grows with the text.
    #[must_use]
    pub fn scaled(&self, length: f32) -> f32 {
        length * self.text_scale
    }

    /// Returns the height of one line of text.
    #[must_use]
    pub fn line(&self, style: TextStyle) -> f32 {
        style.size() * self.text_scale * LINE
    }

    /// Returns whether words fit in this width without a second line.
    #[must_use]
    pub fn fits(&self, words: &str, style: TextStyle, width: f32) -> bool {
        let Format { size, font, .. } = self.format(style);
        let (Some(size), Some(font)) = (size, font) else {
            return true;
        };
        font::require(words);
        let measured = Paragraph::with_text(advanced::Text {
            content: words,
            bounds: Size::INFINITE,
            size,
            line_height: LineHeight::Relative(LINE),
            font,
            align_x: advanced::text::Alignment::Default,
            align_y: Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        });

        measured.min_width() <= width
    }

    /// Returns the side on which lines begin.
    #[must_use]
    pub const fn start(&self) -> Horizontal {
        match self.direction {
            Direction::LeftToRight => Horizontal::Left,
            Direction::RightToLeft => Horizontal::Right,
        }
    }

    /// Returns a padding with this much where lines begin and where they end.
    #[must_use]
    pub fn padding(&self, start: f32, end: f32) -> Padding {
        match self.direction {
            Direction::LeftToRight => Padding::ZERO.left(start).right(end),
            Direction::RightToLeft => Padding::ZERO.left(end).right(start),
        }
    }

    /// Returns the width available between the margins of the window.
    #[must_use]
    pub fn content_width(&self) -> f32 {
        (self.width - 2.0 * space::SIDE).clamp(0.0, self.content)
    }

    /// Returns whether lines are too short for a label beside its value.
    #[must_use]
    pub fn is_narrow(&self) -> bool {
        self.content_width() / self.text_scale < 460.0
    }

    /// Returns whether the window is too low for a header and a footer that stay in their places.
    #[must_use]
    pub fn is_low(&self) -> bool {
        self.height / self.text_scale < 400.0
    }

    /// Returns the focus ring of a button or a card, shown while the user navigates by keyboard.
    #[must_use]
    pub fn ring(&self, corner: f32) -> Ring {
        Ring {
            colour: self.is_keyboard_led.then_some(self.tones.accent),
            radius: corner,
            gap: 2.0,
            width: self.tones.thick(size::RING),
        }
    }

    /// Returns the focus ring of a text field, which is always shown.
    #[must_use]
    pub fn field_ring(&self) -> Ring {
        Ring {
            colour: Some(self.tones.accent),
            radius: radius::CONTROL,
            gap: 1.0,
            width: self.tones.thick(size::RING),
        }
    }
}

#[cfg(test)]
mod tests;
