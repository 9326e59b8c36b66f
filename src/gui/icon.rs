//! The few icons, drawn as shapes so that none depends on a font.

use iced::widget::canvas::{self, Canvas, Frame, Path};
use iced::{Color, Point, Rectangle, Renderer, Theme, Vector, mouse};

use super::Element;
use crate::page::Mood;
use crate::page::input::Input;

/// The shape of an icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A check mark.
    Check,
    /// An exclamation mark.
    Exclamation,
    /// A question mark.
    Question,
    /// The letter i.
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

/// Builds an icon in a square with sides of `side` logical pixels.
#[must_use]
pub fn icon<'a>(shape: Shape, side: f32, colour: Color) -> Element<'a> {
    let icon = Icon {
        shape,
        colour,
        weight: (side * 0.085).clamp(1.5, 3.6),
    };

    Canvas::new(icon).width(side).height(side).into()
}

impl Shape {
    /// Returns the points of the line, in a square with sides of 24.
    fn line(self) -> Vec<(f32, f32)> {
        match self {
            Self::Check => vec![(4.5, 12.8), (9.7, 18.0), (19.5, 6.5)],
            Self::Exclamation => vec![(12.0, 4.5), (12.0, 14.0)],
            Self::Down => vec![(6.0, 9.5), (12.0, 15.5), (18.0, 9.5)],
            Self::Up => vec![(6.0, 14.5), (12.0, 8.5), (18.0, 14.5)],
            Self::Information => vec![(12.0, 11.0), (12.0, 19.0)],
            Self::Question => {
                let hook = curve([(8.0, 8.6), (8.2, 3.4), (16.2, 3.4), (16.0, 8.4)]);
                let stem = curve([(16.0, 8.4), (15.9, 11.2), (12.0, 11.2), (12.0, 14.6)]);
                hook.chain(stem).collect()
            }
        }
    }

    /// Returns the centre of the dot, in the same square.
    const fn dot(self) -> Option<(f32, f32)> {
        match self {
            Self::Exclamation | Self::Question => Some((12.0, 19.2)),
            Self::Information => Some((12.0, 5.6)),
            Self::Check | Self::Down | Self::Up => None,
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
        let at = |(x, y): (f32, f32)| Point::new(x * unit, y * unit);
        let points: Vec<Point> = self.shape.line().into_iter().map(at).collect();
        for pair in points.windows(2) {
            frame.fill(&bar(pair[0], pair[1], self.weight), self.colour);
        }
        for point in points {
            frame.fill(&Path::circle(point, self.weight / 2.0), self.colour);
        }
        if let Some(dot) = self.shape.dot() {
            frame.fill(&Path::circle(at(dot), self.weight * 0.72), self.colour);
        }

        vec![frame.into_geometry()]
    }
}

/// Returns a straight piece of a line, as a filled surface. The renderer repaints everything that a
/// surface covers, but for a stroke only what its path covers: for a vertical stroke, nothing.
fn bar(from: Point, to: Point, weight: f32) -> Path {
    let along = to - from;
    let length = along.x.hypot(along.y).max(f32::EPSILON);
    let aside = Vector::new(-along.y, along.x) * (weight / 2.0 / length);

    Path::new(|path| {
        path.move_to(from + aside);
        path.line_to(to + aside);
        path.line_to(to - aside);
        path.line_to(from - aside);
        path.close();
    })
}

/// Returns points on a cubic Bézier curve.
fn curve([from, first, second, to]: [(f32, f32); 4]) -> impl Iterator<Item = (f32, f32)> {
    (0..=8_u8).map(move |step| {
        let share = f32::from(step) / 8.0;
        let rest = 1.0 - share;
        let mix = |from: f32, first: f32, second: f32, to: f32| {
            rest.powi(3) * from
                + 3.0 * rest.powi(2) * share * first
                + 3.0 * rest * share.powi(2) * second
                + share.powi(3) * to
        };

        (
            mix(from.0, first.0, second.0, to.0),
            mix(from.1, first.1, second.1, to.1),
        )
    })
}
