//! A text field with a focus ring, a mark below a wrong character and a steady caret.
//!
//! It also takes what is pasted with the middle button of the mouse or with Shift and Insert. A box
//! of a code is selected when a click arrives in it, so that typing replaces it, and the arrow keys
//! leave it at its ends (see `director`).
//!
//! A blinking caret would wake the program twice a second for as long as it runs; a steady one
//! costs nothing and disturbs nobody.

use std::time::Instant;

use iced::advanced::clipboard::{self, Clipboard};
use iced::advanced::layout::Layout;
use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::text::{self, Renderer as _};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{self, Shell};
use iced::keyboard;
use iced::widget::text_input::{self, Value, cursor};
use iced::{Color, Event, Font, Pixels, Point, Rectangle, Renderer, Size, alignment, mouse, touch, window};

use super::Element;
use super::decorate::{Decorate, Decorator, Happening, Scene};
use super::focus::FocusMove;
use super::focusable::Ring;
use super::{clip, keys};
use crate::accessibility::Selection;
use crate::page::control::{Control, Field};
use crate::page::input::Input;

type Paragraph = <Renderer as advanced::text::Renderer>::Paragraph;

/// A character to show as wrong, in a monospaced field that starts at its left.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    /// The position of the character, counted from 0.
    pub place: usize,
    /// The number of characters in the field.
    pub of: usize,
    /// The character.
    pub letter: char,
    /// The font face.
    pub font: Font,
    /// The width of every character.
    pub advance: f32,
    /// The text size.
    pub size: f32,
    /// The colour of the character.
    pub colour: Color,
    /// The colour of the field.
    pub behind: Color,
}

/// A text field.
pub struct Entry<'a> {
    field: Element<'a>,
    name: Field,
    value: &'a str,
    ring: Ring,
    mark: Option<Mark>,
}

struct State {
    epoch: Instant,
    /// True from the press of the mouse button on the field until its release.
    is_clicked: bool,
}

type FieldState = text_input::State<Paragraph>;

impl<'a> Entry<'a> {
    /// Wraps the `text_input` of this field, which shows this value.
    #[must_use]
    pub fn new(name: Field, value: &'a str, ring: Ring, field: text_input::TextInput<'a, Input>) -> Self {
        Self {
            field: field.into(),
            name,
            value,
            ring,
            mark: None,
        }
    }

    /// Marks a character as wrong.
    #[must_use]
    pub fn marked(self, mark: Option<Mark>) -> Self {
        Self { mark, ..self }
    }

    fn is_focused(tree: &Tree) -> bool {
        tree.children
            .first()
            .is_some_and(|field| field.state.downcast_ref::<FieldState>().is_focused())
    }

    const fn is_box(&self) -> bool {
        matches!(self.name, Field::CodeBox(_))
    }

    /// Returns the input for a pasted text, and moves the caret behind it.
    fn paste(&self, field: &mut FieldState, pasted: &str) -> Input {
        if self.is_box() {
            return Input::Paste(self.name, pasted.to_owned());
        }
        let value = Value::new(self.value);
        let (start, end) = match field.cursor().state(&value) {
            _ if !field.is_focused() => (value.len(), value.len()),
            cursor::State::Index(index) => (index, index),
            cursor::State::Selection { start, end } => (start.min(end), start.max(end)),
        };
        field.move_cursor_to(start + Value::new(pasted).len());

        Input::Edit(
            self.name,
            format!("{}{pasted}{}", value.until(start), value.select(end, value.len())),
        )
    }

    /// Returns the text that an event pastes into this field, if it is not left to the field.
    fn pasted(
        &self,
        is_focused: bool,
        happening: &mut Happening<'_, '_, Input>,
        is_over: bool,
    ) -> Option<String> {
        let kind = clip::pasting(happening.event)?;
        let is_meant = match kind {
            clip::Pasting::Selection => is_over,
            clip::Pasting::Insert => is_focused,
            clip::Pasting::Key => is_focused && self.is_box(),
        };

        is_meant.then(|| clip::read(kind, happening.clipboard)).flatten()
    }

    /// Returns whether an arrow key leads out of this box of a code.
    fn leads_out(&self, field: &FieldState, event: &Event) -> bool {
        let Event::Keyboard(event) = event else {
            return false;
        };
        let Some(direction) = keys::box_move(event) else {
            return false;
        };
        let value = Value::new(self.value);
        let end = match direction {
            FocusMove::Previous => 0,
            FocusMove::Next => value.len(),
        };

        self.is_box() && field.cursor().state(&value) == cursor::State::Index(end)
    }
}

/// Selects the content of a box that was clicked, once the button is released: until then the pointer
/// selects. A part that was selected by dragging stays selected. A caret in the middle of a full box
/// would only make typing fail; the arrow keys still lead there.
fn select_on_click(tree: &mut Tree, value: &str, happening: &mut Happening<'_, '_, Input>) {
    let is_focused = Entry::is_focused(tree);
    let state = tree.state.downcast_mut::<State>();
    match happening.event {
        Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. }) => {
            state.is_clicked = is_focused;
        }
        Event::Mouse(mouse::Event::ButtonReleased(_)) | Event::Touch(touch::Event::FingerLifted { .. })
            if std::mem::take(&mut state.is_clicked) =>
        {
            let field = tree.children[0].state.downcast_mut::<FieldState>();
            if field.cursor().selection(&Value::new(value)).is_none() {
                field.select_all();
                happening.shell.request_redraw();
            }
        }
        _ => {}
    }
}

/// Returns whether a key is meant for the page although it has a letter: without this, Alt+N would
/// also type an n.
///
/// If Alt composes characters (on `macOS`, and as `AltGr`, which comes with Control), the key is
/// left to the field.
fn is_access_key(event: &Event) -> bool {
    let Event::Keyboard(keyboard::Event::KeyPressed { modifiers, .. }) = event else {
        return false;
    };

    !cfg!(target_os = "macos") && modifiers.alt() && !modifiers.control()
}

/// A clipboard whose text is read in [one line](clip::one_line).
struct OneLine<'a>(&'a mut dyn Clipboard);

impl Clipboard for OneLine<'_> {
    fn read(&self, kind: clipboard::Kind) -> Option<String> {
        self.0.read(kind).map(|text| clip::one_line(&text))
    }

    fn write(&mut self, kind: clipboard::Kind, contents: String) {
        self.0.write(kind, contents);
    }
}

impl Mark {
    fn draw(self, renderer: &mut Renderer, field: Rectangle) {
        let width = |count: usize| f32::from(u16::try_from(count).unwrap_or(u16::MAX)) * self.advance;
        if width(self.of) + self.advance > field.width {
            // The field may have scrolled, so the position of the character is unknown; the
            // sentence below the field names the character.
            return;
        }
        let cell = Rectangle {
            x: field.x + width(self.place),
            width: self.advance,
            ..field
        };
        renderer.with_layer(field.expand(2.0), |renderer| {
            let cover = Rectangle {
                x: cell.x + 1.0,
                width: cell.width - 1.0,
                ..cell
            };
            renderer.fill_quad(
                Quad {
                    bounds: cover,
                    ..Quad::default()
                },
                self.behind,
            );
            renderer.fill_quad(
                Quad {
                    bounds: Rectangle {
                        x: cell.x.round(),
                        y: (cell.center_y() + self.size * 0.55).round(),
                        width: cell.width.round(),
                        height: 2.0,
                    },
                    ..Quad::default()
                },
                self.colour,
            );
            renderer.fill_text(
                text::Text {
                    content: self.letter.to_string(),
                    bounds: Size::new(cell.width * 2.0, cell.height),
                    size: Pixels(self.size),
                    line_height: text::LineHeight::default(),
                    font: self.font,
                    align_x: text::Alignment::Left,
                    align_y: alignment::Vertical::Center,
                    // A letter that the face lacks is drawn in another one.
                    shaping: text::Shaping::Advanced,
                    wrapping: text::Wrapping::None,
                },
                Point::new(cell.x, cell.center_y()),
                self.colour,
                field.expand(2.0),
            );
        });
    }
}

impl<'a> Decorator<'a, Input> for Entry<'a> {
    fn parts(&self) -> &[Element<'a>] {
        std::slice::from_ref(&self.field)
    }

    fn parts_mut(&mut self) -> &mut [Element<'a>] {
        std::slice::from_mut(&mut self.field)
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            epoch: Instant::now(),
            is_clicked: false,
        })
    }

    /// Reports what is selected, for screen readers.
    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, operation: &mut dyn Operation) {
        let Some(field) = tree.children.first() else {
            return;
        };
        let cursor = field.state.downcast_ref::<FieldState>().cursor();
        let (anchor, caret) = match cursor.state(&Value::new(self.value)) {
            cursor::State::Index(index) => (index, index),
            cursor::State::Selection { start, end } => (start, end),
        };
        let id = Control::Field(self.name).id().into();

        operation.custom(Some(&id), layout.bounds(), &mut Selection { anchor, caret });
    }

    fn update(&mut self, tree: &mut Tree, layout: Layout<'_>, happening: &mut Happening<'_, '_, Input>) {
        if is_access_key(happening.event) || keys::is_for_text_size(happening.event) {
            return;
        }
        let is_over = happening.cursor.is_over(layout.bounds());
        let was_focused = Self::is_focused(tree);
        if let Some(text) = self.pasted(was_focused, happening, is_over)
            && let Some(field) = tree.children.first_mut()
        {
            let pasted = self.paste(field.state.downcast_mut(), &text);
            happening.shell.publish(pasted);
            happening.shell.capture_event();
            return;
        }
        if was_focused && self.leads_out(tree.children[0].state.downcast_ref(), happening.event) {
            return;
        }
        if let Event::Window(window::Event::RedrawRequested(_)) = happening.event {
            let epoch = tree.state.downcast_ref::<State>().epoch;
            let still = Event::Window(window::Event::RedrawRequested(epoch));
            let mut inputs = Vec::new();
            let mut quiet = Shell::new(&mut inputs);
            happening
                .replaced(&still, &mut quiet)
                .pass(self.parts_mut(), &mut tree.children, layout);
            Shell::replace_redraw_request(&mut quiet, window::RedrawRequest::Wait);
            happening.shell.merge(quiet, |input| input);
        } else {
            Happening {
                event: happening.event,
                cursor: happening.cursor,
                renderer: happening.renderer,
                clipboard: &mut OneLine(&mut *happening.clipboard),
                shell: &mut *happening.shell,
                viewport: happening.viewport,
            }
            .pass(self.parts_mut(), &mut tree.children, layout);
        }
        if self.is_box() {
            select_on_click(tree, self.value, happening);
        }
    }

    fn draw(&self, tree: &Tree, renderer: &mut Renderer, layout: Layout<'_>, scene: &Scene<'_>) {
        scene.draw(self.parts(), tree, renderer, layout);

        let text = layout.children().next().and_then(|field| field.children().next());
        if let (Some(mark), Some(text)) = (self.mark, text) {
            mark.draw(renderer, text.bounds());
        }
        if Self::is_focused(tree) {
            self.ring.draw(renderer, layout.bounds());
        }
    }
}

impl<'a> From<Entry<'a>> for Element<'a> {
    fn from(entry: Entry<'a>) -> Self {
        Self::new(Decorate::new(entry))
    }
}
