//! The text wizard: shows pages as plain lines of text and reads typed answers.
//!
//! The output is one linear flow without cursor movement, so it works over a serial line, on a
//! braille display, with a screen reader and in a pipe. [`Screen`] is the pure half: it turns a
//! page into sections of text and interprets answers. [`wizard`] is the other half: it prints,
//! reads, and runs the backend.

mod answer;
pub(crate) mod charset;
mod console;
mod layout;
mod render;
mod screen;
pub mod wizard;

pub use answer::{Answer, Misread, only_region};
pub use console::{Console, Given, Output};
pub use layout::{Style, Tone};
pub use screen::{Printed, Screen};

#[cfg(test)]
mod tests;
