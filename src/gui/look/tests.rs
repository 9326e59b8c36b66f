//! Where text is drawn, in both directions, in the embedded Arabic and Hebrew faces.

use iced::advanced::layout::{Layout, Limits};
use iced::advanced::renderer::{Headless as _, Style};
use iced::advanced::text::Paragraph as _;
use iced::advanced::widget::{Id, Operation, Tree};
use iced::widget::container;
use iced::{Length, Rectangle, Renderer, Size, advanced, mouse};

use super::*;
use crate::gui::Element;
use crate::gui::label::Label;

type Paragraph = <Renderer as advanced::text::Renderer>::Paragraph;

const ROOM: Size = Size::new(500.0, 200.0);
/// The distance of a letter's pixels from the edge of its cell, at the most.
const BEARING: f32 = 4.0;

const ARABIC: &str = "تم تفعيل المنتج";
const HEBREW: &str = "המוצר הופעל";
const LATIN: &str = "Activated";
/// The texts, each in the face of its language.
const TEXTS: [(&str, &str); 3] = [("ar", ARABIC), ("he", HEBREW), ("en", LATIN)];

/// Returns the look of a language in a direction.
fn look_of(language: &str, direction: Direction) -> Look {
    font::load();

    Look {
        // The language of the window, which is one for all tests of this process, stays as it is.
        fonts: Fonts::beside(language),
        ..Look::new(Mode::Light, Brand::default(), "en", direction)
    }
}

fn look(direction: Direction) -> Look {
    look_of("ar", direction)
}

fn paragraph(words: &str, fonts: Fonts) -> Paragraph {
    font::require(words);

    Paragraph::with_text(advanced::text::Text {
        content: words,
        bounds: ROOM,
        size: 14.0.into(),
        line_height: LineHeight::default(),
        font: fonts.face(TextStyle::Body),
        align_x: advanced::text::Alignment::Default,
        align_y: iced::alignment::Vertical::Top,
        shaping: advanced::text::Shaping::Auto,
        wrapping: Wrapping::None,
    })
}

/// The bounds of all texts.
#[derive(Default)]
struct Texts(Vec<Rectangle>);

impl Operation for Texts {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, _text: &str) {
        self.0.push(bounds);
    }
}

/// The bounds of the text that is shown, and of its pixels; `None` if nothing is drawn.
fn drawn(element: Element<'_>, look: &Look) -> (Rectangle, Option<Rectangle>) {
    let mut renderer = Renderer::new(look.fonts.face(TextStyle::Body), TextStyle::Body.size().into());
    // In the middle of the room, so that pixels at either side of the text are seen.
    let mut element: Element<'_> = container(container(element).width(300.0))
        .padding([20.0, 100.0])
        .width(ROOM.width)
        .into();
    let mut tree = Tree::new(&element);
    let limits = Limits::new(Size::ZERO, ROOM);
    let node = element.as_widget_mut().layout(&mut tree, &renderer, &limits);
    let mut texts = Texts::default();
    element
        .as_widget_mut()
        .operate(&mut tree, Layout::new(&node), &renderer, &mut texts);
    element.as_widget().draw(
        &tree,
        &mut renderer,
        &look.tones.theme(),
        &Style {
            text_color: Color::BLACK,
        },
        Layout::new(&node),
        mouse::Cursor::Unavailable,
        &Rectangle::with_size(ROOM),
    );
    let (width, height) = (500_u16, 200_u16);
    let pixels = renderer.screenshot(Size::new(u32::from(width), u32::from(height)), 1.0, Color::WHITE);
    let dark = (0..height)
        .flat_map(|y| (0..width).map(move |x| (x, y)))
        .zip(pixels.chunks_exact(4))
        .filter(|(_, pixel)| pixel[0] < 128)
        .map(|((x, y), _)| Rectangle {
            x: f32::from(x),
            y: f32::from(y),
            width: 1.0,
            height: 1.0,
        })
        .reduce(|all, pixel| all.union(&pixel));

    (texts.0[0], dark)
}

/// Draws a text and tests that its pixels are within its bounds. Returns the distances of the pixels from the left and the right
/// edge of the bounds.
fn margins(element: Element<'_>, look: &Look, name: &str) -> (f32, f32) {
    let (text, Some(pixels)) = drawn(element, look) else {
        panic!("{name}: nothing is drawn; is there no font at all?");
    };
    let left = pixels.x - text.x;
    let right = text.x + text.width - pixels.x - pixels.width;
    let above = pixels.y - text.y;
    let below = text.y + text.height - pixels.y - pixels.height;
    for side in [left, right, above, below] {
        assert!(side > -1.5, "{name}: {pixels:?} is not within {text:?}");
    }

    (left, right)
}

#[test]
fn the_texts_of_these_tests_have_all_their_letters() {
    for (language, words) in TEXTS {
        let paragraph = paragraph(words, Fonts::beside(language));
        let mut glyphs = paragraph.buffer().layout_runs().flat_map(|line| line.glyphs);
        assert!(glyphs.all(|glyph| glyph.glyph_id != 0), "{words}");
    }
}

#[test]
fn text_in_any_script_is_drawn_within_its_bounds() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let long = [ARABIC; 4].join(" ");
        for (language, words) in TEXTS.into_iter().chain([("ar", &*long)]) {
            let look = look_of(language, direction);
            let name = format!("{words} {direction:?}");
            let (left, right) = margins(look.text(words, TextStyle::Body).into(), &look, &name);
            assert!(left.max(right) <= BEARING, "{name}: {left} and {right} are free");
        }
    }
}

#[test]
fn lines_in_both_directions_have_room_for_all_that_is_on_them() {
    let words = "مون–فرئ 9:00–18:00, سات 10:00–17:00 Momiji Suite 2026 مفعّل \u{2068}CID-1\u{2069}: تم";
    for width in (100_u8..=250).step_by(10) {
        let look = look(Direction::RightToLeft);
        let text = container(look.text(words, TextStyle::Body)).width(f32::from(width));
        let _within = margins(text.into(), &look, &format!("{width}"));
    }
}

#[test]
fn a_text_with_room_stands_where_lines_begin() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        for (language, words) in TEXTS {
            let look = look_of(language, direction);
            let name = format!("{words} {direction:?}");
            let text = look.text(words, TextStyle::Body).width(Length::Fill);
            let (left, right) = margins(text.into(), &look, &name);
            let (near, far) = match direction {
                Direction::LeftToRight => (left, right),
                Direction::RightToLeft => (right, left),
            };
            assert!(near <= BEARING && far > 30.0, "{name}: {left} and {right}");
        }
    }
}

#[test]
fn lines_in_the_middle_are_drawn_in_the_middle() {
    let look = look(Direction::RightToLeft);
    let long = [ARABIC; 4].join(" ");
    for words in [ARABIC, LATIN, &long] {
        let text = look.text(words, TextStyle::Body).width(Length::Fill).centred();
        let (left, right) = margins(text.into(), &look, words);
        assert!((left - right).abs() <= BEARING, "{words}: {left} and {right}");
    }
}

#[test]
fn a_button_is_drawn_within_its_bounds() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let look = look(direction);
        for (words, key) in [(ARABIC, 'N'), (LATIN, 'A')] {
            let label = Label::new(words, Some(key), look.format(TextStyle::Body));
            let _within = margins(label.into(), &look, words);
        }
    }
}

/// Returns the places of the letters at these bytes of a text, from the left.
fn letters(words: &str, bytes: [usize; 2]) -> [f32; 2] {
    let paragraph = paragraph(words, look(Direction::RightToLeft).fonts);

    bytes.map(|byte| {
        let line = paragraph.buffer().layout_runs().next().expect("a line");
        let glyph = line
            .glyphs
            .iter()
            .find(|glyph| (glyph.start..glyph.end).contains(&byte))
            .expect("a letter");
        glyph.x
    })
}

#[test]
fn a_latin_name_at_the_beginning_needs_a_mark_or_an_isolate() {
    let is_right_to_left = |words: &str| {
        let [latin, arabic] = ["M", "م"].map(|letter| words.find(letter).expect("a letter"));
        let [latin, arabic] = letters(words, [latin, arabic]);
        arabic < latin
    };

    assert!(!is_right_to_left("Momiji Suite 2026 مفعّل"));
    assert!(is_right_to_left("\u{200f}Momiji Suite 2026 مفعّل"));
    assert!(is_right_to_left("\u{2068}Momiji Suite 2026\u{2069} مفعّل"));
}

#[test]
fn groups_of_digits_keep_their_order() {
    let is_kept = |words: &str| {
        let [first, second] = ["123", "456"].map(|digits| words.find(digits).expect("digits"));
        let [first, second] = letters(words, [first, second]);
        first < second
    };

    assert!(is_kept("123 456"));
    assert!(is_kept("الرمز: \u{2068}123 456\u{2069}"));
    assert!(!is_kept("الرمز: 123 456"), "what the isolates are for");
}
