//! The floor of a window: one line of text in the toolkit of the wizard, and nothing else.
//!
//! No wizard in this toolkit can show its first picture sooner.

use iced::widget::{center, text};
use iced::{Element, Task};

fn main() -> iced::Result {
    iced::application(|| (), update, view).window_size((760.0, 600.0)).run()
}

fn update((): &mut (), (): ()) -> Task<()> {
    Task::none()
}

fn view((): &()) -> Element<'_, ()> {
    center(text("Kakunin")).into()
}
