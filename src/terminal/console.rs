//! The terminal: its input lines and its output, and the width and colours that it supports.

use std::io::{self, BufRead as _, IsTerminal as _};

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

/// The stream on which the pages are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// Standard output.
    Standard,
    /// Standard error, where the standard output is for a program.
    Error,
}

impl Output {
    /// Returns whether it is a terminal.
    #[must_use]
    pub fn is_terminal(self) -> bool {
        match self {
            Self::Standard => io::stdout().is_terminal(),
            Self::Error => io::stderr().is_terminal(),
        }
    }

    /// Returns its current width and colours. Pages are for people wherever they are written to, so that
    /// their signs go by the locale in a file, too.
    #[must_use]
    pub fn style(self) -> Style {
        Style {
            width: width(),
            colour: match self {
                Self::Standard => colours::are_shown_on(&io::stdout()),
                Self::Error => colours::are_shown_on(&io::stderr()),
            },
            is_ascii: !charset::is_unicode(),
        }
    }
}

/// The input and output of a terminal.
#[derive(Debug)]
pub struct Console {
    output: Output,
    given: UnboundedReceiver<Given>,
    is_interactive: bool,
    is_unattended: bool,
}

/// The width if the terminal's width is unknown.
const USUAL_WIDTH: usize = 80;
/// The greatest width used: longer lines are hard to read.
const GREATEST_WIDTH: usize = 100;

impl Console {
    /// Returns the console for the program's own standard input. Must be called within a Tokio
    /// runtime.
    #[must_use]
    pub fn standard(output: Output) -> Self {
        let (sender, given) = unbounded_channel();
        let interrupts = sender.clone();
        // Nothing joins this thread: only the end of the program can end a read that waits for a
        // key.
        std::thread::spawn(move || read_lines(&sender));
        listen(interrupts);

        Self {
            output,
            given,
            is_interactive: io::stdin().is_terminal(),
            is_unattended: false,
        }
    }

    /// Returns the console for these answers. The standard input is not read. Must be called within a
    /// Tokio runtime.
    #[must_use]
    pub fn unattended(output: Output, answers: Vec<String>) -> Self {
        let (sender, given) = unbounded_channel();
        for line in answers.into_iter().map(Given::Line).chain([Given::End]) {
            let _is_held = sender.send(line);
        }
        listen(sender);

        Self {
            output,
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
    pub fn style(&self) -> Style {
        self.output.style()
    }

    /// Writes text and flushes it, so that it is visible at once.
    pub fn write(&self, text: &str) -> io::Result<()> {
        fn write(mut out: impl io::Write, text: &str) -> io::Result<()> {
            out.write_all(text.as_bytes())?;
            out.flush()
        }

        match self.output {
            Output::Standard => write(io::stdout(), text),
            Output::Error => write(io::stderr(), text),
        }
    }

    /// Returns the number of answers up to the first one that is not empty and was given before, but
    /// not taken. Empty lines at the end of a file are nobody's answer.
    pub fn untaken(&mut self) -> Option<usize> {
        let mut count = 0;
        while let Ok(given) = self.given.try_recv() {
            if let Given::Line(line) = given {
                count += 1;
                if !line.is_empty() {
                    return Some(count);
                }
            }
        }

        None
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
