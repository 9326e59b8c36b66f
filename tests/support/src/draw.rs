//! Draw a page without a window, with the renderer of the window.

use std::time::Instant;

use iced::advanced::widget::operation::scrollable::{RelativeOffset, snap_to};
use iced::advanced::widget::{Id, operation};
use iced::advanced::{clipboard, renderer};
use iced::{Event, Renderer, Size, mouse, window};
use iced_test::core::renderer::Headless as _;
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use kakunin::gui::theme::TextStyle;
use kakunin::gui::{Element, Look, focus};

/// The pixels of what is shown with the focus on what has this name, and a part scrolled to its end: four bytes each, row by row.
pub fn draw(shown: Element<'_>, focused: Id, to_end: Option<Id>, look: &Look, size: Size) -> Vec<u8> {
    let face = look.fonts.face(TextStyle::Body);
    let mut renderer = Renderer::new(face, TextStyle::Body.size().into());
    let mut interface = UserInterface::build(shown, size, Cache::default(), &mut renderer);

    let mut give = operation::focusable::focus::<()>(focused);
    interface.operate(&renderer, &mut operation::black_box::<(), ()>(&mut give));
    focus::reveal_now(&mut |reveal| interface.operate(&renderer, reveal));
    if let Some(id) = to_end {
        let end = RelativeOffset {
            x: None,
            y: Some(1.0),
        };
        interface.operate(&renderer, &mut snap_to::<()>(id, end));
    }
    let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
    let (cursor, mut inputs) = (mouse::Cursor::Unavailable, Vec::new());
    let _ = interface.update(
        &[redraw],
        cursor,
        &mut renderer,
        &mut clipboard::Null,
        &mut inputs,
    );

    let style = renderer::Style {
        text_color: look.tones.text,
    };
    interface.draw(&mut renderer, &look.tones.theme(), &style, cursor);

    renderer.screenshot(
        Size::new(size.width as u32, size.height as u32),
        1.0,
        look.tones.background,
    )
}
