//! The label of a button, with its access key underlined.

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::text::Paragraph as _;
use iced::advanced::widget::{Operation, Tree, Widget, text, tree};
use iced::advanced::{self, mouse};
use iced::{Length, Rectangle, Renderer, Size, Theme};

use super::{Element, font};
use crate::page::input::Input;
use crate::page::is_same_letter;

type Paragraph = <Renderer as advanced::text::Renderer>::Paragraph;

/// A text in which one letter can be underlined.
pub struct Label {
    content: String,
    underlined: Option<usize>,
    is_lined: bool,
    format: text::Format<iced::Font>,
}

impl Label {
    /// Creates the label of a control with an access key. The key is underlined in the text or, if
    /// the text does not contain it, in parentheses after the text.
    #[must_use]
    pub fn new(words: &str, access: Option<char>, format: text::Format<iced::Font>) -> Self {
        let (content, underlined) = match access {
            Some(key) => mark(words, key),
            None => (words.to_owned(), None),
        };
        font::require(&content);

        Self {
            content,
            underlined,
            is_lined: false,
            format,
        }
    }

    /// Sets whether the access key is underlined. Its letter stands there in any case.
    #[must_use]
    pub const fn underlined(mut self, is_underlined: bool) -> Self {
        if !is_underlined {
            self.underlined = None;
        }

        self
    }

    /// Sets whether all of it is underlined. The access key then has a thicker line.
    #[must_use]
    pub const fn lined(mut self, is_lined: bool) -> Self {
        self.is_lined = is_lined;

        self
    }
}

/// Returns the text with its access key shown, and the position of the letter to underline, in
/// bytes.
#[must_use]
pub fn mark(words: &str, key: char) -> (String, Option<usize>) {
    let found = words
        .char_indices()
        .find(|(_, letter)| is_same_letter(*letter, key));

    if let Some((place, _)) = found {
        return (words.to_owned(), Some(place));
    }
    let key: String = key.to_uppercase().collect();
    // After a Latin word, the parentheses would belong to that word, and stand on its inner side.
    let mark = if words.chars().any(is_right_to_left) {
        RIGHT_TO_LEFT_MARK
    } else {
        ""
    };
    let before = format!("{words}{mark}(");

    (format!("{before}{key})"), Some(before.len()))
}

/// A letter that nobody sees, and that is written from right to left.
const RIGHT_TO_LEFT_MARK: &str = "\u{200F}";

/// Returns whether a letter is written from right to left: Hebrew, Arabic, Syriac and Thaana, and their
/// presentation forms.
const fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Returns the left edge and the width of the letter at this byte. The toolkit's own search counts
/// letters from the left, which is wrong where some are read from right to left.
fn place_of(paragraph: &Paragraph, byte: usize) -> Option<(f32, f32)> {
    let line = paragraph.buffer().layout_runs().next()?;

    line.glyphs
        .iter()
        .find(|glyph| (glyph.start..glyph.end).contains(&byte))
        .map(|glyph| (glyph.x, glyph.w))
}

impl Widget<Input, Theme, Renderer> for Label {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<text::State<Paragraph>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(text::State::<Paragraph>::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        text::layout(
            tree.state.downcast_mut::<text::State<Paragraph>>(),
            renderer,
            limits,
            &self.content,
            self.format,
        )
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
        text::draw(
            renderer,
            style,
            bounds,
            paragraph,
            text::Style::default(),
            viewport,
        );

        let size = paragraph.size().0;
        let mut line = |left: f32, width: f32, height: f32| {
            renderer.fill_quad(
                Quad {
                    bounds: Rectangle {
                        x: (bounds.x + left).round(),
                        y: (bounds.center_y() + size * 0.56).round(),
                        width: width.round().max(1.0),
                        height,
                    },
                    ..Quad::default()
                },
                style.text_color,
            );
        };
        if self.is_lined {
            line(0.0, bounds.width, 1.0);
        }
        if let Some((left, width)) = self.underlined.and_then(|place| place_of(paragraph, place)) {
            line(left, width, if self.is_lined { 2.0 } else { 1.0 });
        }
    }
}

impl From<Label> for Element<'_> {
    fn from(label: Label) -> Self {
        Self::new(label)
    }
}

#[cfg(test)]
mod tests {
    use iced::Size;
    use iced::advanced::Text;
    use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Wrapping};
    use iced::alignment::Vertical;

    use super::{Paragraph, mark, place_of};
    use crate::gui::Look;
    use crate::gui::theme::{Brand, Mode, TextStyle};
    use crate::locale::Direction;

    #[test]
    fn an_access_key_is_marked_where_it_stands_or_added() {
        assert_eq!(mark("Next", 'N'), ("Next".to_owned(), Some(0)));
        assert_eq!(mark("Try again", 'A'), ("Try again".to_owned(), Some(4)));
        assert_eq!(mark("次へ", 'N'), ("次へ(N)".to_owned(), Some(7)));
        assert_eq!(mark("次へ", 'n'), ("次へ(N)".to_owned(), Some(7)));
        assert_eq!(mark("Дальше", 'л'), ("Дальше".to_owned(), Some(4)));
        assert_eq!(mark("Назад", 'Н'), ("Назад".to_owned(), Some(0)));
    }

    #[test]
    fn an_added_access_key_stands_behind_a_latin_word_where_lines_run_from_right_to_left() {
        crate::gui::font::load();
        let look = Look::new(Mode::Light, Brand::default(), "ar", Direction::RightToLeft);
        for words in ["مفتاح ID", "مفتاح", "ID مفتاح"] {
            let (content, underlined) = mark(words, 'G');
            crate::gui::font::require(&content);
            let paragraph = Paragraph::with_text(Text {
                content: &content,
                bounds: Size::INFINITE,
                size: 15.0.into(),
                line_height: LineHeight::default(),
                font: look.fonts.face(TextStyle::Body),
                align_x: Alignment::Default,
                align_y: Vertical::Top,
                shaping: Shaping::Advanced,
                wrapping: Wrapping::None,
            });
            let left = |byte| place_of(&paragraph, byte).expect("a glyph").0;
            let key = left(underlined.unwrap());
            let is_right_to_left = !words.starts_with('I');
            let others = words.char_indices().map(|(byte, _)| left(byte));
            assert!(
                others.into_iter().all(|other| (key < other) == is_right_to_left),
                "{words}"
            );
        }
    }
}
