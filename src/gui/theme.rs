//! All colours, distances and sizes.

mod contrast;

use iced::Color;

use crate::catalogue::{self, Colour, Colours};

/// Distances, in logical pixels: multiples of four.
pub mod space {
    /// The distance between parts of one thing.
    pub const TINY: f32 = 4.0;
    /// The distance between neighbours.
    pub const SMALL: f32 = 8.0;
    /// The distance between the lines of a card.
    pub const MEDIUM: f32 = 12.0;
    /// The padding of a card.
    pub const LARGE: f32 = 16.0;
    /// The margin at the sides of the window.
    pub const SIDE: f32 = 24.0;
}

/// Corner radii, in logical pixels.
pub mod radius {
    /// The radius of a card.
    pub const CARD: f32 = 10.0;
    /// The radius of a button or a field.
    pub const CONTROL: f32 = 6.0;
    /// The radius of a badge or a disc.
    pub const ROUND: f32 = 999.0;
}

/// Widths and heights, in logical pixels.
pub mod size {
    /// The greatest width of the content; in a wider window the rest stays empty.
    pub const CONTENT: f32 = 960.0;
    /// The height of a button or a field at the usual text size.
    pub const CONTROL: f32 = 36.0;
    /// The height of a small button on a title's line.
    pub const SMALL_CONTROL: f32 = 30.0;
    /// The diameter of the disc behind a hero's icon.
    pub const HERO: f32 = 56.0;
    /// The side length of the vendor's mark.
    pub const MARK: f32 = 36.0;
    /// The height of the header.
    pub const HEADER: f32 = 64.0;
    /// The width of a drop-down panel.
    pub const PANEL: f32 = 320.0;
    /// The height at which a drop-down list begins to scroll.
    pub const PANEL_LIST: f32 = 224.0;
    /// The height of the list of languages, at most: half a row at its end shows that there are more.
    pub const PANEL_LANGUAGES: f32 = 378.0;
    /// The thickness of the focus ring.
    pub const RING: f32 = 2.0;
    /// The thickness of outlines and dividing lines.
    pub const LINE: f32 = 1.0;
    /// By how much ring, outlines and dividing lines are thicker in high contrast.
    pub const THICKER: f32 = 1.0;
}

/// The purpose of a text, which decides its size and weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextStyle {
    /// The headline of a page.
    Title,
    /// The headline of a part.
    Heading,
    /// The title of a card, or of a hero in a card.
    Large,
    /// Running text.
    Body,
    /// Running text that must stand out.
    Strong,
    /// The label of a button.
    Button,
    /// The label of the one filled button.
    ButtonStrong,
    /// Secondary text.
    Small,
    /// Secondary text that must stand out.
    SmallStrong,
    /// The label of a box.
    Label,
    /// The text of a badge.
    Pill,
    /// Digits and keys to compare, monospaced.
    Digits,
    /// A code within running text, monospaced.
    Code,
    /// The product key, monospaced.
    Key,
    /// A telephone number, monospaced.
    Number,
    /// A code to quote, monospaced.
    Quote,
}

impl TextStyle {
    /// Returns the size in logical pixels, at a text scale of 1.
    #[must_use]
    pub const fn size(self) -> f32 {
        match self {
            Self::Title | Self::Quote => 22.0,
            Self::Large | Self::Key => 18.0,
            Self::Number => 17.0,
            Self::Heading | Self::Body | Self::Strong => 15.0,
            Self::Digits => 15.5,
            Self::Button | Self::ButtonStrong | Self::Code => 14.0,
            Self::Small | Self::SmallStrong => 13.0,
            Self::Label | Self::Pill => 11.5,
        }
    }

    /// Returns whether the text is set in the bold face.
    #[must_use]
    pub const fn is_bold(self) -> bool {
        matches!(
            self,
            Self::Title
                | Self::Heading
                | Self::Large
                | Self::Strong
                | Self::ButtonStrong
                | Self::SmallStrong
                | Self::Pill
                | Self::Number
                | Self::Quote
        )
    }

    /// Returns whether the text is set in the monospaced face.
    #[must_use]
    pub const fn is_mono(self) -> bool {
        matches!(
            self,
            Self::Digits | Self::Code | Self::Key | Self::Number | Self::Quote
        )
    }
}

/// The vendor's colours on light and on dark surfaces.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Brand {
    /// The colours on light surfaces.
    pub light: Accent,
    /// The colours on dark surfaces.
    pub dark: Accent,
}

/// The vendor's colours in one mode.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Accent {
    /// The colour of buttons, links and marks.
    pub colour: Color,
    /// The colour of text on `colour`.
    pub on: Color,
    /// A faint tint of `colour`, for the background of text.
    pub soft: Color,
}

impl Default for Brand {
    fn default() -> Self {
        Self {
            light: Accent {
                colour: rgb(0x2B_4C_8C),
                on: Color::WHITE,
                soft: rgb(0xEE_F2_FA),
            },
            dark: Accent {
                colour: rgb(0x9A_B6_FF),
                on: rgb(0x14_20_3A),
                soft: rgb(0x2A_31_45),
            },
        }
    }
}

impl From<&Colours> for Brand {
    fn from(colours: &Colours) -> Self {
        let accent = |accent: &catalogue::Accent| Accent {
            colour: colour(accent.accent),
            on: colour(accent.on_accent),
            soft: colour(accent.soft),
        };

        Self {
            light: accent(&colours.light),
            dark: accent(&colours.dark),
        }
    }
}

fn colour(colour: Colour) -> Color {
    Color::from_rgb8(colour.red, colour.green, colour.blue)
}

/// The mode of the surfaces: light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mode {
    /// Dark text on light surfaces.
    #[default]
    Light,
    /// Light text on dark surfaces.
    Dark,
}

/// The contrast of the colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Contrast {
    /// What WCAG 2.2 asks for at level AA.
    #[default]
    Usual,
    /// What it asks for at level AAA, with thicker lines, and without a state that only a tint shows.
    More,
}

impl Contrast {
    /// Returns the least contrast of text, by WCAG 2.2 ("contrast ratio").
    #[must_use]
    pub const fn least(self) -> f32 {
        match self {
            Self::Usual => 4.5,
            Self::More => 7.0,
        }
    }
}

/// A mode and a contrast, which decide the colours of a vendor's window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Scheme {
    /// Light or dark.
    pub mode: Mode,
    /// The contrast.
    pub contrast: Contrast,
}

/// What the user chose for these programs, in place of what the desktop prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Chosen {
    /// Light or dark; `None` follows the desktop.
    pub mode: Option<Mode>,
    /// The contrast; `None` follows the desktop.
    pub contrast: Option<Contrast>,
}

impl Mode {
    /// The values of the option.
    pub const NAMES: [(&'static str, Self); 2] = [("light", Self::Light), ("dark", Self::Dark)];
}

impl Contrast {
    /// The values of the option.
    pub const NAMES: [(&'static str, Self); 2] = [("more", Self::More), ("usual", Self::Usual)];
}

impl From<Mode> for Scheme {
    fn from(mode: Mode) -> Self {
        Self {
            mode,
            contrast: Contrast::Usual,
        }
    }
}

/// The colours of a scheme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tones {
    /// The contrast for which these colours were made.
    pub contrast: Contrast,
    /// The background of the window.
    pub background: Color,
    /// The background of cards, header, footer and fields.
    pub surface: Color,
    /// The colour of text.
    pub text: Color,
    /// The colour of less important text.
    pub dim: Color,
    /// The colour of dividing lines.
    pub hairline: Color,
    /// The outline of a button.
    pub outline: Color,
    /// The outline of input controls: fields, radio buttons, check boxes.
    pub field: Color,
    /// The vendor's colour.
    pub accent: Color,
    /// The colour of text on the vendor's colour.
    pub on_accent: Color,
    /// A faint tint of the vendor's colour.
    pub soft: Color,
    /// The colour for “in order”.
    pub good: Color,
    /// A faint tint of `good`.
    pub good_soft: Color,
    /// The colour for “wrong”.
    pub bad: Color,
    /// A faint tint of `bad`.
    pub bad_soft: Color,
    /// The colour for “needs attention”.
    pub care: Color,
    /// A faint tint of `care`.
    pub care_soft: Color,
    /// The background of the red title bar.
    pub alert: Color,
    /// The colour of text on the red title bar.
    pub on_alert: Color,
    /// The colour laid over a control under the pointer.
    pub hover: Color,
}

impl Tones {
    /// Creates the colours of a scheme with the vendor's colours. Vendor colours that would be
    /// unreadable are adjusted.
    #[must_use]
    pub fn new(scheme: impl Into<Scheme>, brand: Brand) -> Self {
        let Scheme { mode, contrast } = scheme.into();
        let accent = match mode {
            Mode::Light => brand.light,
            Mode::Dark => brand.dark,
        };
        let own = match (contrast, mode) {
            (Contrast::Usual, Mode::Light) => Self::light(),
            (Contrast::Usual, Mode::Dark) => Self::dark(),
            (Contrast::More, Mode::Light) => contrast::light(),
            (Contrast::More, Mode::Dark) => contrast::dark(),
        };

        own.with(accent)
    }

    fn with(self, accent: Accent) -> Self {
        let least = self.contrast.least();
        let is_readable = |front, behind| contrast(front, behind) >= least;
        let colour = [self.background, self.surface]
            .into_iter()
            .fold(accent.colour, |colour, behind| {
                readable(colour, behind, self.text, least)
            });
        let on_accent = if is_readable(accent.on, colour) {
            accent.on
        } else {
            ink(colour, least)
        };
        let soft = if is_readable(self.text, accent.soft) && is_readable(self.dim, accent.soft) {
            accent.soft
        } else {
            mix(colour, self.surface, 0.92)
        };

        Self {
            accent: colour,
            on_accent,
            soft,
            ..self
        }
    }

    /// Returns whether the contrast is high.
    #[must_use]
    pub const fn is_high(&self) -> bool {
        matches!(self.contrast, Contrast::More)
    }

    /// Returns a thickness, which is greater in high contrast.
    #[must_use]
    pub const fn thick(&self, usual: f32) -> f32 {
        if self.is_high() {
            usual + size::THICKER
        } else {
            usual
        }
    }

    /// Returns the thickness of outlines and dividing lines.
    #[must_use]
    pub const fn line(&self) -> f32 {
        self.thick(size::LINE)
    }

    /// Returns the background of the filled button under the pointer, and while it is pressed.
    #[must_use]
    pub fn filled(&self, is_pressed: bool) -> Color {
        match (self.is_high(), is_pressed) {
            (_, true) => mix(self.accent, self.text, 0.2),
            // Away from the colour of the words, which keep their contrast.
            (true, false) => mix(self.accent, self.text, 0.1),
            (false, false) => mix(self.accent, self.on_accent, 0.1),
        }
    }

    /// Returns the background of a surface under the pointer, and while it is pressed.
    #[must_use]
    pub fn touched(&self, is_pressed: bool) -> Color {
        mix(self.surface, self.text, if is_pressed { 0.1 } else { 0.04 })
    }

    /// Returns the background of selected text.
    #[must_use]
    pub fn selection(&self) -> Color {
        mix(self.surface, self.accent, 0.25)
    }

    /// Returns the colour of the example in an empty field.
    #[must_use]
    pub const fn placeholder(&self) -> Color {
        self.dim
    }

    /// Returns the colour of a dot for a step: of the one that the user is at, or of another.
    #[must_use]
    pub const fn dot(&self, is_here: bool) -> Color {
        if is_here { self.accent } else { self.field }
    }

    /// Returns the colour of a scroll bar, with the pointer at it or elsewhere.
    #[must_use]
    pub const fn scroller(&self, is_near: bool) -> Color {
        if is_near { self.dim } else { self.field }
    }

    /// Returns the colour of the words of a control that cannot be used now.
    #[must_use]
    pub fn unusable(&self, usual: Color, share: f32) -> Color {
        if self.is_high() {
            self.dim
        } else {
            mix(usual, self.surface, share)
        }
    }

    fn light() -> Self {
        let accent = Brand::default().light;

        Self {
            contrast: Contrast::Usual,
            background: rgb(0xF7_F7_F5),
            surface: Color::WHITE,
            text: rgb(0x1C_1C_20),
            dim: rgb(0x5C_60_69),
            hairline: rgb(0xE2_E3_E6),
            outline: rgb(0xB9_BC_C4),
            field: rgb(0x86_8A_95),
            accent: accent.colour,
            on_accent: accent.on,
            soft: accent.soft,
            good: rgb(0x1A_74_47),
            good_soft: rgb(0xE8_F4_EC),
            bad: rgb(0xB3_26_1E),
            bad_soft: rgb(0xFB_EB_EA),
            care: rgb(0x85_57_00),
            care_soft: rgb(0xFC_F3_DF),
            alert: rgb(0xB3_26_1E),
            on_alert: Color::WHITE,
            hover: Color::from_rgba(0.0, 0.0, 0.0, 0.05),
        }
    }

    fn dark() -> Self {
        let accent = Brand::default().dark;

        Self {
            contrast: Contrast::Usual,
            background: rgb(0x1B_1C_20),
            surface: rgb(0x24_25_2A),
            text: rgb(0xEC_EC_F0),
            dim: rgb(0xA7_AB_B6),
            hairline: rgb(0x34_36_3D),
            outline: rgb(0x56_5A_66),
            field: rgb(0x7C_81_8E),
            accent: accent.colour,
            on_accent: accent.on,
            soft: accent.soft,
            good: rgb(0x6F_D2_9A),
            good_soft: rgb(0x1E_33_28),
            bad: rgb(0xFF_9A_92),
            bad_soft: rgb(0x3A_21_20),
            care: rgb(0xF0_C2_65),
            care_soft: rgb(0x37_2C_15),
            alert: rgb(0xB3_26_1E),
            on_alert: Color::WHITE,
            hover: Color::from_rgba(1.0, 1.0, 1.0, 0.06),
        }
    }

    /// Returns the theme that iced's own widgets fall back to.
    #[must_use]
    pub fn theme(&self) -> iced::Theme {
        iced::Theme::custom(
            "Kakunin",
            iced::theme::Palette {
                background: self.background,
                text: self.text,
                primary: self.accent,
                success: self.good,
                warning: self.care,
                danger: self.bad,
            },
        )
    }
}

/// Mixes `share` (0 to 1) of the second colour into the first.
#[must_use]
pub fn mix(first: Color, second: Color, share: f32) -> Color {
    let part = |a: f32, b: f32| a + (b - a) * share;

    Color {
        r: part(first.r, second.r),
        g: part(first.g, second.g),
        b: part(first.b, second.b),
        a: part(first.a, second.a),
    }
}

/// Returns the contrast of two colours, 1 to 21, by WCAG 2.2 ("contrast ratio").
#[must_use]
pub fn contrast(first: Color, second: Color) -> f32 {
    let (first, second) = (first.relative_luminance(), second.relative_luminance());

    (first.max(second) + 0.05) / (first.min(second) + 0.05)
}

fn readable(colour: Color, behind: Color, towards: Color, least: f32) -> Color {
    (0..=20_u8)
        .map(|step| mix(colour, towards, f32::from(step) / 20.0))
        .find(|candidate| contrast(*candidate, behind) >= least)
        .unwrap_or(towards)
}

fn ink(behind: Color, least: f32) -> Color {
    if contrast(Color::WHITE, behind) >= least {
        return Color::WHITE;
    }
    let ink = mix(behind, Color::BLACK, 0.87);
    if contrast(ink, behind) >= least {
        ink
    } else {
        Color::BLACK
    }
}

const fn rgb(value: u32) -> Color {
    let [_, red, green, blue] = value.to_be_bytes();

    Color::from_rgb8(red, green, blue)
}

#[cfg(test)]
mod tests;
