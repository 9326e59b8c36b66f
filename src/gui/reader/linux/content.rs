//! Where the content of a window is on an X11 display.
//!
//! The toolkit knows the window with its frame only, and the frame belongs to the window manager. The
//! server knows more. It is asked on a connection and a thread of their own: another program may hold
//! the server for as long as it likes.

use std::error::Error;
use std::thread;

use iced::Point;
use iced::futures::channel::mpsc::UnboundedSender;
use iced::window::Window;
use iced::window::raw_window_handle::RawWindowHandle;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ChangeWindowAttributesAux, ConnectionExt as _, EventMask};

use super::Event;

/// Tells from now on where the content of this window is, until the window is gone. On Wayland no
/// program knows it.
pub(super) fn follow(window: &dyn Window, events: UnboundedSender<Event>) {
    let Some(window) = of_x11(window) else {
        return;
    };
    let follows = move || {
        // So it ends with the window, too.
        if let Err(error) = tell(window, &events) {
            tracing::debug!(%error, "the place of the window is not followed");
        }
    };
    if let Err(error) = thread::Builder::new().name("place".to_owned()).spawn(follows) {
        tracing::debug!(%error, "the place of the window is not followed");
    }
}

/// Returns the server's number of a window.
fn of_x11(window: &dyn Window) -> Option<u32> {
    match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(handle) => u32::try_from(handle.window).ok(),
        RawWindowHandle::Xcb(handle) => Some(handle.window.get()),
        _ => None,
    }
}

fn tell(window: u32, events: &UnboundedSender<Event>) -> Result<(), Box<dyn Error>> {
    let (server, _screen) = x11rb::connect(None)?;
    let root = server.get_geometry(window)?.reply()?.root;
    let moves = ChangeWindowAttributesAux::new().event_mask(EventMask::STRUCTURE_NOTIFY);
    let mut told = None;
    loop {
        // The window moves with its frame, which may have changed, and may be gone by now.
        let mut outer = window;
        while outer != root {
            server.change_window_attributes(outer, &moves)?.ignore_error();
            let Ok(above) = server.query_tree(outer)?.reply() else {
                break;
            };
            outer = above.parent;
        }

        // Asked for after all moves are told of, so that none is missed.
        let corner = server.translate_coordinates(window, root, 0, 0)?.reply()?;
        let at = Point::new(f64::from(corner.dst_x), f64::from(corner.dst_y));
        if told.replace(at) != Some(at) {
            events.unbounded_send(Event::Placed(at))?;
        }

        let _first = server.wait_for_event()?;
        // What has moved far has moved often.
        while server.poll_for_event()?.is_some() {}
    }
}
