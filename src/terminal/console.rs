//! The terminal itself: lines in, text out, and how wide and colourful it may be.

use std::io::{self, BufRead as _, IsTerminal as _, Write};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::layout::Style;

/// What came from the person at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// A line, without its end.
    Line(String),
    /// There will be no more lines.
    End,
    /// Ctrl-C.
    Interrupt,
}

/// Lines in, text out.
#[derive(Debug)]
pub struct Console<W> {
    given: UnboundedReceiver<Given>,
    out: W,
    style: Option<Style>,
    is_interactive: bool,
}

/// The width where none is known.
const USUAL_WIDTH: usize = 80;
/// Longer lines are hard to read.
const GREATEST_WIDTH: usize = 100;

impl Console<io::Stdout> {
    /// The program's own input and output. Within a tokio runtime only.
    #[must_use]
    pub fn standard() -> Self {
        let (sender, given) = unbounded_channel();
        let interrupts = sender.clone();
        // Nothing joins this thread: a read that waits for a key can only be ended by the end of the program.
        let _reader = std::thread::spawn(move || read_lines(&sender));
        let _listener = tokio::spawn(async move {
            while tokio::signal::ctrl_c().await.is_ok() && interrupts.send(Given::Interrupt).is_ok() {}
        });

        Self {
            given,
            out: io::stdout(),
            style: None,
            is_interactive: io::stdin().is_terminal(),
        }
    }
}

impl<W: Write> Console<W> {
    /// A console that hears what is given and writes to `out`, as a person's would.
    pub fn of(given: UnboundedReceiver<Given>, out: W, style: Style) -> Self {
        Self {
            given,
            out,
            style: Some(style),
            is_interactive: true,
        }
    }

    /// Whether a person sits there, who can answer while something is going on.
    #[must_use]
    pub const fn is_interactive(&self) -> bool {
        self.is_interactive
    }

    /// Width and colours as they are now; a window may have been resized.
    #[must_use]
    pub fn style(&self) -> Style {
        self.style.unwrap_or_else(|| Style {
            width: width(),
            colour: may_colour(),
        })
    }

    /// Writes text and lets it be seen at once.
    pub fn write(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())?;
        self.out.flush()
    }

    /// The next thing that comes.
    pub async fn next(&mut self) -> Given {
        self.given.recv().await.unwrap_or(Given::End)
    }
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
        // What is not UTF-8 will not be understood, which is told; it is no reason to end.
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
        .or_else(|| std::env::var("COLUMNS").ok()?.parse().ok())
        .unwrap_or(USUAL_WIDTH)
        .min(GREATEST_WIDTH)
}

/// Colours are for a terminal that has them and a person who has not declined them (<https://no-color.org>).
fn may_colour() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_none_or(|terminal| terminal == "dumb");

    io::stdout().is_terminal() && !is_set("NO_COLOR") && (cfg!(windows) || !is_dumb)
}
