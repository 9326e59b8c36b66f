//! Give a text field its ring, its mark below a wrong character and a caret that stands still.
//!
//! A blinking caret would wake the program twice a second for ever; a steady one costs nothing and troubles nobody.

use std::time::Instant;

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::text::{self, Renderer as _};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{self, Clipboard, Shell, mouse};
use iced::keyboard;
use iced::widget::text_input;
use iced::{Color, Event, Font, Length, Pixels, Point, Rectangle, Renderer, Size, Theme, alignment, window};

use super::Element;
use super::focusable::Ring;
use crate::page::input::Input;

type Paragraph = <Renderer as advanced::text::Renderer>::Paragraph;

/// A character to show as wrong, in a monospaced field that starts at its left.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    /// Its place, counted from 0.
    pub place: usize,
    /// How many characters the field holds.
    pub of: usize,
    /// The character.
    pub letter: char,
    /// The face it is set in.
    pub font: Font,
    /// The width of every character.
    pub advance: f32,
    /// The size it is set in.
    pub size: f32,
    /// Its colour.
    pub colour: Color,
    /// The colour of the field.
    pub behind: Color,
}

/// A text field.
pub struct Entry<'a> {
    field: Element<'a>,
    ring: Ring,
    mark: Option<Mark>,
}

struct State {
    epoch: Instant,
}

impl<'a> Entry<'a> {
    /// Wraps a `text_input`.
    #[must_use]
    pub fn new(ring: Ring, mark: Option<Mark>, field: text_input::TextInput<'a, Input>) -> Self {
        Self {
            field: field.into(),
            ring,
            mark,
        }
    }

    fn is_focused(tree: &Tree) -> bool {
        tree.children.first().is_some_and(|field| {
            field
                .state
                .downcast_ref::<text_input::State<Paragraph>>()
                .is_focused()
        })
    }
}

/// Whether a key is meant for the page although it has a letter: without this, Alt+N would also type an n.
///
/// Where Alt composes characters (`macOS`, and as `AltGr`, which comes with Control), it is left to the field.
fn is_access_key(event: &Event) -> bool {
    let Event::Keyboard(keyboard::Event::KeyPressed { modifiers, .. }) = event else {
        return false;
    };

    !cfg!(target_os = "macos") && modifiers.alt() && !modifiers.control()
}

impl Mark {
    fn draw(self, renderer: &mut Renderer, field: Rectangle) {
        let width = |count: usize| f32::from(u16::try_from(count).unwrap_or(u16::MAX)) * self.advance;
        if width(self.of) + self.advance > field.width {
            // The field has scrolled, so where the character is cannot be told; the sentence below the field names it.
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
                    shaping: text::Shaping::Basic,
                    wrapping: text::Wrapping::None,
                },
                Point::new(cell.x, cell.center_y()),
                self.colour,
                field.expand(2.0),
            );
        });
    }
}

impl Widget<Input, Theme, Renderer> for Entry<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            epoch: Instant::now(),
        })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.field)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.field));
    }

    fn size(&self) -> Size<Length> {
        self.field.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let field = self
            .field
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits);

        layout::Node::with_children(field.size(), vec![field])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(field) = layout.children().next() {
            self.field
                .as_widget_mut()
                .operate(&mut tree.children[0], field, renderer, operation);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Input>,
        viewport: &Rectangle,
    ) {
        let Some(field) = layout.children().next() else {
            return;
        };
        if is_access_key(event) {
            return;
        }
        let epoch = tree.state.downcast_ref::<State>().epoch;
        let tree = &mut tree.children[0];
        let widget = self.field.as_widget_mut();

        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            let still = Event::Window(window::Event::RedrawRequested(epoch));
            let mut inputs = Vec::new();
            let mut quiet = Shell::new(&mut inputs);
            widget.update(
                tree, &still, field, cursor, renderer, clipboard, &mut quiet, viewport,
            );
            Shell::replace_redraw_request(&mut quiet, window::RedrawRequest::Wait);
            shell.merge(quiet, |input| input);
        } else {
            widget.update(tree, event, field, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let Some(field) = layout.children().next() else {
            return;
        };
        self.field
            .as_widget()
            .draw(&tree.children[0], renderer, theme, style, field, cursor, viewport);

        if let (Some(mark), Some(text)) = (self.mark, field.children().next()) {
            mark.draw(renderer, text.bounds());
        }
        if Self::is_focused(tree) {
            self.ring.draw(renderer, layout.bounds());
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        layout.children().next().map_or_else(Default::default, |field| {
            self.field
                .as_widget()
                .mouse_interaction(&tree.children[0], field, cursor, viewport, renderer)
        })
    }
}

impl<'a> From<Entry<'a>> for Element<'a> {
    fn from(entry: Entry<'a>) -> Self {
        Self::new(entry)
    }
}
