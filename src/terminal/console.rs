//! The terminal: its input lines and its output, and the width and colours that it supports.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::charset;
use super::layout::Style;
use crate::colours;

/// An input from the user at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// A line, without its line ending.
    Line(String),
    /// The end of the input.
    End,
    /// Ctrl-C.
    Interrupt,
}

/// The input and output of a terminal.
#[derive(Debug)]
pub struct Console {
    given: UnboundedReceiver<Given>,
    is_interactive: bool,
    is_unattended: bool,
}

/// The width if the terminal's width is unknown.
const USUAL_WIDTH: usize = 80;
/// The greatest width used: longer lines are hard to read.
const GREATEST_WIDTH: usize = 100;

impl Console {
    /// Returns the console for the program's own standard input and output. Must be called within a
    /// Tokio runtime.
    #[must_use]
    pub fn standard() -> Self {
        let (sender, given) = unbounded_channel();
        let interrupts = sender.clone();
        // Nothing joins this thread: only the end of the program can end a read that waits for a
        // key.
        std::thread::spawn(move || read_lines(&sender));
        listen(interrupts);

        Self {
            given,
            is_interactive: io::stdin().is_terminal(),
            is_unattended: false,
        }
    }

    /// Returns the console for these answers and the program's own output. The standard input is not
    /// read. Must be called within a Tokio runtime.
    #[must_use]
    pub fn unattended(answers: Vec<String>) -> Self {
        let (sender, given) = unbounded_channel();
        for line in answers.into_iter().map(Given::Line).chain([Given::End]) {
            let _is_held = sender.send(line);
        }
        listen(sender);

        Self {
            given,
            is_interactive: false,
            is_unattended: true,
        }
    }

    /// Returns whether the console is interactive, so that a user can answer while an operation is
    /// running.
    #[must_use]
    pub const fn is_interactive(&self) -> bool {
        self.is_interactive
    }

    /// Returns whether nobody is there: the answers were given before.
    #[must_use]
    pub const fn is_unattended(&self) -> bool {
        self.is_unattended
    }

    /// Returns the current width and colours. They can change, because a window may be resized.
    #[must_use]
    pub fn style() -> Style {
        Style {
            width: width(),
            colour: colours::are_shown_on(&io::stdout()),
            is_ascii: io::stdout().is_terminal() && !charset::is_unicode(),
        }
    }

    /// Writes text and flushes it, so that it is visible at once.
    pub fn write(text: &str) -> io::Result<()> {
        let mut out = io::stdout();
        out.write_all(text.as_bytes())?;
        out.flush()
    }

    /// Waits for the next input.
    pub async fn next(&mut self) -> Given {
        self.given.recv().await.unwrap_or(Given::End)
    }
}

/// Passes every Ctrl-C on.
fn listen(interrupts: UnboundedSender<Given>) {
    tokio::spawn(async move {
        while tokio::signal::ctrl_c().await.is_ok() && interrupts.send(Given::Interrupt).is_ok() {}
    });
}

fn read_lines(sender: &UnboundedSender<Given>) {
    let mut input = io::stdin().lock();
    loop {
        let mut line = Vec::new();
        let is_over = !matches!(input.read_until(b'\n', &mut line), Ok(1..));
        if is_over {
            let _nobody_listens = sender.send(Given::End);
            return;
        }
        // A line that is not UTF-8 is not understood, and the user is told so; it is no reason to
        // end.
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        if sender.send(Given::Line(line)).is_err() {
            return;
        }
    }
}

fn width() -> usize {
    terminal_size::terminal_size()
        .map(|(width, _)| usize::from(width.0))
        .filter(|width| *width > 0)
        .or_else(|| crate::environment::text("COLUMNS")?.parse().ok())
        .unwrap_or(USUAL_WIDTH)
        .min(GREATEST_WIDTH)
}
