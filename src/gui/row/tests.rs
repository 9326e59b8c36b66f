use iced::Size;
use iced::advanced::layout::{Layout, Limits};
use iced::advanced::widget::{Id, Operation};
use iced::widget::{Space, container};

use super::*;

const WIDTH: f32 = 100.0;

fn look(direction: Direction) -> Look {
    Look {
        direction,
        ..Look::default()
    }
}

/// Returns boxes of these widths, with names in reading order.
fn boxes<'a>(widths: &[f32]) -> Vec<Element<'a>> {
    widths
        .iter()
        .enumerate()
        .map(|(index, width)| {
            container(Space::new().width(*width).height(10.0))
                .id(index.to_string())
                .into()
        })
        .collect()
}

/// The left edge and the top of each container, in the order in which Tab finds them.
#[derive(Default)]
struct Places(Vec<(f32, f32)>);

impl Operation for Places {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: iced::Rectangle) {
        if id.is_some() {
            self.0.push((bounds.x, bounds.y));
        }
    }
}

fn places<'a>(element: impl Into<Element<'a>>) -> Vec<(f32, f32)> {
    let renderer = Renderer::new(iced::Font::DEFAULT, 14.0.into());
    let mut element: Element<'_> = element.into();
    let mut tree = Tree::new(&element);
    let limits = Limits::new(Size::ZERO, Size::new(WIDTH, 500.0));
    let node = element.as_widget_mut().layout(&mut tree, &renderer, &limits);
    let mut places = Places::default();
    element
        .as_widget_mut()
        .operate(&mut tree, Layout::new(&node), &renderer, &mut places);

    places.0
}

#[test]
fn a_line_begins_on_the_side_where_reading_begins() {
    let line = |direction| places(line(&look(direction), 5.0, boxes(&[10.0, 20.0])).width(Length::Fill));

    assert_eq!(line(Direction::LeftToRight), [(0.0, 0.0), (15.0, 0.0)]);
    assert_eq!(line(Direction::RightToLeft), [(90.0, 0.0), (65.0, 0.0)]);
}

#[test]
fn what_does_not_fit_in_a_line_comes_below_in_reading_order() {
    let widths = [40.0, 40.0, 30.0];
    let line = |direction| line(&look(direction), 10.0, boxes(&widths));

    assert_eq!(
        places(line(Direction::LeftToRight).wrapped(2.0)),
        [(0.0, 0.0), (50.0, 0.0), (0.0, 12.0)]
    );
    // The row is 90 wide.
    assert_eq!(
        places(line(Direction::RightToLeft).wrapped(2.0)),
        [(50.0, 0.0), (0.0, 0.0), (60.0, 12.0)]
    );
    assert_eq!(
        places(line(Direction::LeftToRight).wrapped_to_end(2.0))[2],
        (60.0, 12.0)
    );
    assert_eq!(
        places(line(Direction::RightToLeft).wrapped_to_end(2.0))[2],
        (0.0, 12.0)
    );
}

#[test]
fn a_grid_is_mirrored_and_the_groups_of_a_code_are_not() {
    let cells = || boxes(&[10.0, 10.0, 10.0]);
    let right_to_left = look(Direction::RightToLeft);

    assert_eq!(
        places(grid(&right_to_left, 0.0, 2, Alignment::Start, cells())),
        [(90.0, 0.0), (80.0, 0.0), (90.0, 10.0)]
    );
    assert_eq!(
        places(code_grid(0.0, 2, cells())),
        [(0.0, 0.0), (10.0, 0.0), (0.0, 10.0)]
    );
    assert_eq!(places(code(0.0, cells())), [(0.0, 0.0), (10.0, 0.0), (20.0, 0.0)]);
}
