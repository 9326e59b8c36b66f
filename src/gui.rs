//! The window that shows a [`Page`], built with iced.
//!
//! This module adds neither words nor decisions: [`view`] lays out the content of the page, and
//! every control produces an [`Input`].

pub mod application;
pub mod backdrop;
pub mod block;
pub mod boxes;
pub mod button;
pub mod clip;
pub mod decorate;
pub mod director;
pub mod driver;
pub mod ends;
pub mod entry;
pub mod focus;
pub mod focusable;
pub mod font;
pub mod frame;
pub mod icon;
pub mod kept;
pub mod keys;
pub mod label;
pub mod look;
pub mod mark;
pub mod miniature;
pub mod popover;
pub mod progress;
pub(crate) mod reader;
pub mod row;
pub mod sheet;
pub mod surface;
pub mod system;
pub mod theme;
pub mod type_ahead;
pub mod typeset;
pub mod words;

pub use look::Look;

use crate::page::Page;
use crate::page::input::Input;

/// A widget of the window.
pub type Element<'a> = iced::Element<'a, Input>;

/// Builds the whole window for a page.
#[must_use]
pub fn view<'a>(page: &'a Page, look: &'a Look) -> Element<'a> {
    frame::view(page, look)
}
