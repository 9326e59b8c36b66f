//! The bar for work whose end is not known. It is the only animated widget, and is animated only
//! while it is visible. Where nothing is to move, it is a row of dashes: a part of a bar that stands
//! still would look like a share of work that is done, and go no further.

use std::time::{Duration, Instant};

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse};
use iced::{Border, Color, Event, Length, Rectangle, Renderer, Size, Theme, window};

use super::theme::{radius, size};
use super::{Element, Look};
use crate::locale::Direction;
use crate::page::input::Input;

const HEIGHT: f32 = 6.0;
const PERIOD: Duration = Duration::from_millis(1800);
const FRAME: Duration = Duration::from_millis(33);
const SHARE: f32 = 0.3;
/// The number of dashes of a bar that stands still.
const DASHES: u8 = 12;

/// A bar that fills the available width.
pub struct Bar {
    track: Color,
    run: Color,
    direction: Direction,
    is_still: bool,
    edge: Option<Color>,
}

impl Bar {
    /// Creates a bar in the vendor's colour, which runs in reading direction.
    #[must_use]
    pub fn new(look: &Look) -> Self {
        Self {
            track: if look.tones.is_high() {
                look.tones.surface
            } else {
                look.tones.hairline
            },
            run: look.tones.accent,
            direction: look.direction,
            is_still: look.is_still,
            edge: look.tones.is_high().then_some(look.tones.field),
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

/// Returns the start and the end of each dash, as fractions of the bar: as much of them as between.
fn dashes() -> impl Iterator<Item = (f32, f32)> {
    let step = 1.0 / (2.0 * f32::from(DASHES) - 1.0);

    (0..DASHES).map(move |dash| {
        let start = 2.0 * f32::from(dash) * step;
        (start, start + step)
    })
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
        if self.is_still {
            return;
        }
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
        let bounds = layout.bounds();
        let piece = |x: f32, width: f32| Quad {
            bounds: Rectangle { x, width, ..bounds },
            border: Border::default().rounded(radius::ROUND),
            ..Quad::default()
        };
        if self.is_still {
            for (start, end) in dashes() {
                let width = (end - start) * bounds.width;
                renderer.fill_quad(piece(bounds.x + start * bounds.width, width), self.run);
            }
            return;
        }
        let state = tree.state.downcast_ref::<State>();
        let phase = (state.now - state.since).as_secs_f32() / PERIOD.as_secs_f32();
        let (start, end) = run((phase + 0.35).fract(), self.direction);
        let mut track = piece(bounds.x, bounds.width);
        if let Some(edge) = self.edge {
            track.border = track.border.width(size::LINE).color(edge);
        }
        renderer.fill_quad(track, self.track);

        let width = (end - start) * bounds.width;
        if width >= 1.0 {
            renderer.fill_quad(piece(bounds.x + start * bounds.width, width), self.run);
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
    use super::{DASHES, Direction, dashes, run};

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
    fn dashes_stand_apart_from_end_to_end() {
        let dashes: Vec<_> = dashes().collect();
        assert_eq!(dashes.len(), usize::from(DASHES));
        assert!(dashes[0].0.abs() < 1e-6 && (dashes[dashes.len() - 1].1 - 1.0).abs() < 1e-5);
        assert!(dashes.windows(2).all(|pair| pair[0].1 < pair[1].0));
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
