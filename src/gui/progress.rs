//! The bar for work whose end is not known. It is the only animated widget, and is animated only
//! while it is visible.

use std::time::{Duration, Instant};

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse};
use iced::{Border, Color, Event, Length, Rectangle, Renderer, Size, Theme, window};

use super::theme::radius;
use super::{Element, Look};
use crate::locale::Direction;
use crate::page::input::Input;

const HEIGHT: f32 = 6.0;
const PERIOD: Duration = Duration::from_millis(1800);
const FRAME: Duration = Duration::from_millis(33);
const SHARE: f32 = 0.3;

/// A bar that fills the available width.
pub struct Bar {
    track: Color,
    run: Color,
    direction: Direction,
}

impl Bar {
    /// Creates a bar in the vendor's colour, which runs in reading direction.
    #[must_use]
    pub const fn new(look: &Look) -> Self {
        Self {
            track: look.tones.hairline,
            run: look.tones.accent,
            direction: look.direction,
        }
    }
}

#[derive(Debug)]
struct State {
    since: Instant,
    now: Instant,
}

/// Returns the start and the end of the moving part, as fractions of the bar, at this fraction of
/// its period.
fn run(phase: f32, direction: Direction) -> (f32, f32) {
    let eased = phase * phase * (3.0 - 2.0 * phase);
    let start = eased * (1.0 + SHARE) - SHARE;
    let (start, end) = (start.max(0.0), (start + SHARE).min(1.0));

    match direction {
        Direction::LeftToRight => (start, end),
        Direction::RightToLeft => (1.0 - end, 1.0 - start),
    }
}

impl Widget<Input, Theme, Renderer> for Bar {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        let now = Instant::now();

        tree::State::new(State { since: now, now })
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fixed(HEIGHT))
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, Length::Fill, HEIGHT)
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        _layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Input>,
        _viewport: &Rectangle,
    ) {
        if let Event::Window(window::Event::RedrawRequested(now)) = event {
            tree.state.downcast_mut::<State>().now = *now;
            shell.request_redraw_at(*now + FRAME);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let phase = (state.now - state.since).as_secs_f32() / PERIOD.as_secs_f32();
        let (start, end) = run((phase + 0.35).fract(), self.direction);
        let bar = |x: f32, width: f32| Quad {
            bounds: Rectangle { x, width, ..bounds },
            border: Border::default().rounded(radius::ROUND),
            ..Quad::default()
        };
        renderer.fill_quad(bar(bounds.x, bounds.width), self.track);

        let width = (end - start) * bounds.width;
        if width >= 1.0 {
            renderer.fill_quad(bar(bounds.x + start * bounds.width, width), self.run);
        }
    }
}

impl From<Bar> for Element<'_> {
    fn from(bar: Bar) -> Self {
        Self::new(bar)
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, run};

    #[test]
    fn the_run_stays_on_the_bar() {
        for step in 0..=100_u8 {
            for direction in [Direction::LeftToRight, Direction::RightToLeft] {
                let (start, end) = run(f32::from(step) / 100.0, direction);
                assert!((0.0..=1.0).contains(&start) && (0.0..=1.0).contains(&end) && start <= end);
            }
        }
    }

    #[test]
    fn the_run_goes_in_reading_direction() {
        let middle = |phase, direction| {
            let (start, end) = run(phase, direction);
            f32::midpoint(start, end)
        };
        for (direction, is_forward) in [(Direction::LeftToRight, true), (Direction::RightToLeft, false)] {
            assert_eq!(middle(0.7, direction) > middle(0.3, direction), is_forward);
        }
    }
}
