//! A QR code for a telephone with a camera.

use iced::widget::canvas::{self, Canvas, Frame};
use iced::{Color, Length, Point, Rectangle, Renderer, Size, Theme, mouse};

use crate::gui::theme::{TextStyle, space};
use crate::gui::{Element, Look, row};
use crate::page::input::Input;

/// The quiet zone around a QR code, in modules (ISO/IEC 18004, 6.3.8).
const QUIET: usize = 4;
/// The width of a module, in pixels.
const MODULE: f32 = 3.0;

/// Builds the QR code, with its purpose beside it. It is black on white in every mode, because
/// cameras need that.
pub fn view<'a>(look: &'a Look, modules: &'a [Vec<bool>], address: &'a str, text: &'a str) -> Element<'a> {
    let side = cast(modules.len() + 2 * QUIET) * MODULE;
    let code = Canvas::new(Code { modules }).width(side).height(side);
    let words = row::stack(
        look,
        space::TINY,
        [
            look.text(text, TextStyle::Body).width(Length::Fill).into(),
            look.coloured(address, TextStyle::Small, look.tones.dim)
                .width(Length::Fill)
                .into(),
        ],
    );

    row::line(look, space::LARGE, [code.into(), words.into()])
        .width(Length::Fill)
        .into()
}

#[derive(Debug)]
struct Code<'a> {
    modules: &'a [Vec<bool>],
}

impl canvas::Program<Input> for Code<'_> {
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
        frame.fill_rectangle(Point::ORIGIN, bounds.size(), Color::WHITE);
        for (y, line) in self.modules.iter().enumerate() {
            // Adjacent modules form one surface, so that no seam shows between them.
            for (x, width) in runs(line) {
                let at = Point::new(cast(x + QUIET) * MODULE, cast(y + QUIET) * MODULE);
                frame.fill_rectangle(at, Size::new(cast(width) * MODULE, MODULE), Color::BLACK);
            }
        }

        vec![frame.into_geometry()]
    }
}

/// Returns the runs of dark modules in a row: the start and the length of each.
fn runs(line: &[bool]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (x, _) in line.iter().enumerate().filter(|(_, is_dark)| **is_dark) {
        match runs.last_mut() {
            Some((start, width)) if *start + *width == x => *width += 1,
            _ => runs.push((x, 1)),
        }
    }

    runs
}

/// Converts a number of modules. A QR code has at most 177 modules on a side.
fn cast(modules: usize) -> f32 {
    f32::from(u16::try_from(modules).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn modules_side_by_side_are_one_run() {
        assert_eq!(runs(&[]), []);
        assert_eq!(
            runs(&[true, true, false, false, true, false, true]),
            [(0, 2), (4, 1), (6, 1)]
        );
    }
}
