//! A panel that opens beside a button, over the page.
//!
//! In the Tab order, and for every search by name, the panel comes right after its button.

use iced::advanced::layout::{self, Layout};
use iced::advanced::overlay::{self, Overlay};
use iced::advanced::renderer;
use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Shell, mouse};
use iced::{Event, Point, Rectangle, Renderer, Size, Theme, Vector, touch};

use super::decorate::{Decorate, Decorator};
use super::{Element, focus, keys};
use crate::locale::Direction;
use crate::page::input::Input;

const GAP: f32 = 4.0;
/// The distance to the edge of the window.
pub(super) const EDGE: f32 = 8.0;

/// The side on which a panel opens if there is room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Below the button.
    Below,
    /// Above the button.
    Above,
}

/// A button with a panel.
pub struct Popover<'a> {
    children: Vec<Element<'a>>,
    dismiss: Input,
    side: Side,
    direction: Direction,
    by_arrows: bool,
}

impl<'a> Popover<'a> {
    /// Creates a button and, while it is open, its panel. A press beside the panel produces
    /// `dismiss`.
    pub fn new(
        direction: Direction,
        side: Side,
        dismiss: Input,
        button: impl Into<Element<'a>>,
        panel: Option<Element<'a>>,
    ) -> Self {
        let mut children = vec![button.into()];
        children.extend(panel);

        Self {
            children,
            dismiss,
            side,
            direction,
            by_arrows: false,
        }
    }

    /// Lets arrow keys move the focus through the panel, as Tab does.
    #[must_use]
    pub const fn with_arrow_keys(mut self) -> Self {
        self.by_arrows = true;
        self
    }
}

struct Placement {
    button: Rectangle,
    window: Size,
    side: Side,
    direction: Direction,
}

impl Placement {
    fn of(&self, panel: Size) -> Point {
        let below = self.button.y + self.button.height + GAP;
        let above = self.button.y - GAP - panel.height;
        let (wished, other) = match self.side {
            Side::Below => (below, above),
            Side::Above => (above, below),
        };
        let fits = |y: f32| y >= EDGE && y + panel.height <= self.window.height - EDGE;
        let lowest = (self.window.height - EDGE - panel.height).max(EDGE);
        let y = [wished, other]
            .into_iter()
            .find(|y| fits(*y))
            .unwrap_or(wished.clamp(EDGE, lowest));

        let x = match self.direction {
            Direction::LeftToRight => self.button.x,
            Direction::RightToLeft => self.button.x + self.button.width - panel.width,
        };
        let rightmost = (self.window.width - EDGE - panel.width).max(EDGE);

        Point::new(x.clamp(EDGE, rightmost), y)
    }
}

impl<'a> Decorator<'a, Input> for Popover<'a> {
    fn parts(&self) -> &[Element<'a>] {
        &self.children
    }

    fn parts_mut(&mut self) -> &mut [Element<'a>] {
        &mut self.children
    }

    /// The button only; the panel is shown by the overlay.
    fn in_page(&self) -> usize {
        1
    }

    fn layout(&mut self, trees: &mut [Tree], renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let mut nodes = Vec::with_capacity(2);
        for (index, (child, tree)) in self.children.iter_mut().zip(trees).enumerate() {
            let free = layout::Limits::new(Size::ZERO, Size::new(limits.max().width, f32::INFINITY));
            let limits = if index == 0 { limits } else { &free };
            nodes.push(child.as_widget_mut().layout(tree, renderer, limits));
        }
        let button = nodes.first().map_or(Size::ZERO, layout::Node::size);
        let nodes = nodes
            .into_iter()
            .enumerate()
            .map(|(index, node)| {
                let Size { width, height } = node.size();
                let x = match self.direction {
                    Direction::LeftToRight => 0.0,
                    Direction::RightToLeft => button.width - width,
                };
                match (index, self.side) {
                    (0, _) => node,
                    (_, Side::Below) => node.move_to(Point::new(x, button.height + GAP)),
                    (_, Side::Above) => node.move_to(Point::new(x, -GAP - height)),
                }
            })
            .collect();

        layout::Node::with_children(button, nodes)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        _renderer: &Renderer,
        _viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Input, Theme, Renderer>>
    where
        'a: 'b,
    {
        let content = self.children.get_mut(1)?;
        let tree = tree.children.get_mut(1)?;

        Some(overlay::Element::new(Box::new(Panel {
            content,
            tree,
            button: layout.bounds() + translation,
            dismiss: &self.dismiss,
            side: self.side,
            direction: self.direction,
            by_arrows: self.by_arrows,
        })))
    }
}

struct Panel<'a, 'b> {
    content: &'b mut Element<'a>,
    tree: &'b mut Tree,
    button: Rectangle,
    dismiss: &'b Input,
    side: Side,
    direction: Direction,
    by_arrows: bool,
}

impl Overlay<Input, Theme, Renderer> for Panel<'_, '_> {
    fn layout(&mut self, renderer: &Renderer, bounds: Size) -> layout::Node {
        let room = Size::new(bounds.width - 2.0 * EDGE, bounds.height - 2.0 * EDGE);
        let limits = layout::Limits::new(Size::ZERO, room);
        let node = self.content.as_widget_mut().layout(self.tree, renderer, &limits);
        let place = Placement {
            button: self.button,
            window: bounds,
            side: self.side,
            direction: self.direction,
        };
        let at = place.of(node.size());

        node.move_to(at)
    }

    fn draw(
        &self,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        self.content.as_widget().draw(
            self.tree,
            renderer,
            theme,
            style,
            layout,
            cursor,
            &layout.bounds(),
        );
    }

    fn update(
        &mut self,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Input>,
    ) {
        let bounds = layout.bounds();
        self.content.as_widget_mut().update(
            self.tree, event, layout, cursor, renderer, clipboard, shell, &bounds,
        );

        // The panel receives keys before the page does, so the focus moves here while it stays in
        // the panel.
        if let Event::Keyboard(event) = event
            && !shell.is_event_captured()
            && let Some(direction) = keys::focus_move(event, self.by_arrows)
            && (focus::move_focus_within(direction, &mut |operation| {
                self.content
                    .as_widget_mut()
                    .operate(self.tree, layout, renderer, operation);
            }) || keys::is_arrow(event))
        {
            // An arrow key stops at the ends of the list; Tab leads out of it, and then the page
            // (`director`) says that it was left, which closes it.
            shell.capture_event();
            shell.request_redraw();
        }

        let is_press = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
                | Event::Touch(touch::Event::FingerPressed { .. })
        );
        if is_press && !cursor.is_over(bounds) {
            shell.publish(self.dismiss.clone());
            shell.capture_event();
        }
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.content
            .as_widget()
            .mouse_interaction(self.tree, layout, cursor, &layout.bounds(), renderer)
    }
}

impl<'a> From<Popover<'a>> for Element<'a> {
    fn from(popover: Popover<'a>) -> Self {
        Self::new(Decorate::new(popover))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(button: Rectangle, side: Side, direction: Direction) -> Point {
        let window = Size::new(760.0, 600.0);

        Placement {
            button,
            window,
            side,
            direction,
        }
        .of(Size::new(320.0, 280.0))
    }

    fn button(x: f32, y: f32) -> Rectangle {
        Rectangle {
            x,
            y,
            width: 200.0,
            height: 36.0,
        }
    }

    #[test]
    fn a_panel_opens_where_it_is_wished_while_there_is_room() {
        let below = place(button(200.0, 140.0), Side::Below, Direction::LeftToRight);
        assert_eq!(below, Point::new(200.0, 180.0));

        let above = place(button(200.0, 550.0), Side::Above, Direction::LeftToRight);
        assert_eq!(above, Point::new(200.0, 266.0));
    }

    #[test]
    fn a_panel_without_room_opens_on_the_other_side() {
        let at = place(button(200.0, 500.0), Side::Below, Direction::LeftToRight);
        assert_eq!(at, Point::new(200.0, 216.0));
    }

    #[test]
    fn a_panel_never_leaves_the_window() {
        let at = place(button(700.0, 290.0), Side::Below, Direction::LeftToRight);
        assert_eq!(at, Point::new(432.0, 312.0));
        let mirrored = place(button(20.0, 140.0), Side::Below, Direction::RightToLeft);
        assert_eq!(mirrored, Point::new(8.0, 180.0));
    }
}
