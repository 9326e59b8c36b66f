//! Draw the few icons as strokes, so that none depends on a font.

use iced::widget::canvas::{self, Canvas, Frame, LineCap, LineJoin, Path, Stroke, path};
use iced::{Color, Point, Rectangle, Renderer, Theme, mouse};

use super::Element;
use crate::wizard::input::Input;
use crate::wizard::page::Mood;

/// What an icon shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A check mark.
    Check,
    /// An exclamation mark.
    Exclamation,
    /// A question mark.
    Question,
    /// An i.
    Information,
    /// A chevron that points down.
    Down,
    /// A chevron that points up.
    Up,
}

impl From<Mood> for Shape {
    fn from(mood: Mood) -> Self {
        match mood {
            Mood::Good => Self::Check,
            Mood::Bad | Mood::Care => Self::Exclamation,
            Mood::Calm => Self::Information,
        }
    }
}

#[derive(Debug)]
struct Icon {
    shape: Shape,
    colour: Color,
    weight: f32,
}

/// An icon in a square with sides of `side` logical pixels.
#[must_use]
pub fn icon<'a>(shape: Shape, side: f32, colour: Color) -> Element<'a> {
    let icon = Icon {
        shape,
        colour,
        weight: (side * 0.085).clamp(1.5, 3.6),
    };

    Canvas::new(icon).width(side).height(side).into()
}

impl Icon {
    /// The strokes, drawn in a square with sides of 24 and scaled by `unit`.
    fn strokes(&self, path: &mut path::Builder, unit: f32) {
        let at = |x: f32, y: f32| Point::new(x * unit, y * unit);
        let mut line = |points: &[(f32, f32)]| {
            for (index, (x, y)) in points.iter().enumerate() {
                if index == 0 {
                    path.move_to(at(*x, *y));
                } else {
                    path.line_to(at(*x, *y));
                }
            }
        };
        match self.shape {
            Shape::Check => line(&[(4.5, 12.8), (9.7, 18.0), (19.5, 6.5)]),
            Shape::Exclamation => line(&[(12.0, 4.5), (12.0, 14.0)]),
            Shape::Down => line(&[(6.0, 9.5), (12.0, 15.5), (18.0, 9.5)]),
            Shape::Up => line(&[(6.0, 14.5), (12.0, 8.5), (18.0, 14.5)]),
            Shape::Information => line(&[(12.0, 11.0), (12.0, 19.0)]),
            Shape::Question => {
                path.move_to(at(8.0, 8.6));
                path.bezier_curve_to(at(8.2, 3.4), at(16.2, 3.4), at(16.0, 8.4));
                path.bezier_curve_to(at(15.9, 11.2), at(12.0, 11.2), at(12.0, 14.6));
            }
        }
    }

    /// The dot, in the same square.
    const fn dot(&self) -> Option<Point> {
        match self.shape {
            Shape::Exclamation | Shape::Question => Some(Point::new(12.0, 19.2)),
            Shape::Information => Some(Point::new(12.0, 5.6)),
            Shape::Check | Shape::Down | Shape::Up => None,
        }
    }
}

impl canvas::Program<Input> for Icon {
    type State = ();

    fn draw(
        &self,
        _state: &(),
        renderer: &Renderer,
        _theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<canvas::Geometry> {
        let mut frame = Frame::new(renderer, bounds.size());
        let unit = bounds.width / 24.0;
        frame.stroke(
            &Path::new(|path| self.strokes(path, unit)),
            Stroke::default()
                .with_color(self.colour)
                .with_width(self.weight)
                .with_line_cap(LineCap::Round)
                .with_line_join(LineJoin::Round),
        );
        if let Some(dot) = self.dot() {
            let dot = Point::new(dot.x * unit, dot.y * unit);
            frame.fill(&Path::circle(dot, self.weight * 0.72), self.colour);
        }

        vec![frame.into_geometry()]
    }
}
