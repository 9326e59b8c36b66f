//! The floor of a window: one line of text in the toolkit of the wizard, and nothing else.
//!
//! No wizard in this toolkit can show its first picture sooner.

use iced::widget::{center, text};
use iced::{Element, Font};

/// The wizard brings its face along, too.
const FACE: &[u8] = include_bytes!("../../../../assets/fonts/KakuninSansCJK-Regular.ttc");

fn main() -> iced::Result {
    iced::application(|| (), update, view)
        .font(FACE)
        .default_font(Font::with_name("Kakunin Sans JP"))
        .window_size((760.0, 600.0))
        .run()
}

const fn update(_: &mut (), (): ()) {}

fn view(_: &()) -> Element<'_, ()> {
    center(text("Activate this product").size(24)).into()
}
