//! The wizard on a terminal: prints the page, reads the answer, and runs the backend.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::task::{AbortHandle, JoinSet};

use crate::backend::EffectHandler;
use crate::catalogue::Vendor;
use crate::fault::Fault;
use crate::foreign;
use crate::locale::Locale;
use crate::page::PageName;
use crate::page::attempt::Attempt;
use crate::page::input::Input;
use crate::page::sheet::Sheet;
use crate::reading::path;
use crate::wizard::Wizard;
use crate::wizard::effect::{Choice, Effect};
use crate::wizard::event::{Event, Outcome};

use super::answer::{Answer, is_help, only_region};
use super::console::{Console, Given};
use super::layout::Tone;
use super::screen::{Printed, Screen};

/// The time that a page waits for quick work before it is printed, so that it is printed only once.
const SETTLING: Duration = Duration::from_millis(1500);
/// The time after the start of an operation during which an empty line is the second half of a
/// double Enter and cancels nothing.
const DOUBLE_ENTER: Duration = Duration::from_millis(500);
/// The interval at which a page that waits says how long it has waited: often enough to know that
/// it goes on, and not so often that a screen reader says nothing else.
const WAITING: Duration = Duration::from_secs(10);
/// The prompt for an answer.
const PROMPT: &str = "> ";

/// A function that draws a call sheet of this vendor, in this language, into this file. It is
/// passed in because a terminal has no toolkit for drawing.
pub type DrawSheet = fn(&Vendor, &Locale, &Path, &Sheet) -> Result<PathBuf, Fault>;

/// How the wizard was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// By its user, or at the end of the input.
    Closed,
    /// At this one of the answers that were given before, counted from 1, which fits nothing on its
    /// page: what follows was meant for another one.
    Misread(usize),
    /// By the answers before this one, counted from 1, which was not taken any more.
    Untaken(usize),
}

/// The wizard on a terminal.
#[derive(Debug)]
pub struct TextWizard {
    wizard: Wizard,
    locale: Locale,
    backend: Arc<dyn EffectHandler>,
    draws_sheet: DrawSheet,
    console: Console,
    work: JoinSet<(Attempt, Outcome)>,
    running: HashMap<Attempt, AbortHandle>,
    printed: Printed,
    /// The time since which the page has been waiting for the end of an operation.
    busy_since: Option<Instant>,
    /// The number of times that the page has said how long it has waited.
    waits_told: u32,
    /// True if the last text on the terminal is a prompt.
    is_asked: bool,
    is_closed: bool,
    /// The attempt that waits for the place where the request is to be saved: the next line names it.
    placing: Option<Attempt>,
    /// The number of lines that were read.
    lines: usize,
    ending: Ending,
}

impl TextWizard {
    /// Creates the text wizard from a wizard that was just opened, and its initial effects.
    pub fn new(
        (wizard, effects): (Wizard, Vec<Effect>),
        locale: Locale,
        backend: Arc<dyn EffectHandler>,
        draws_sheet: DrawSheet,
        console: Console,
    ) -> io::Result<Self> {
        let mut text = Self {
            wizard,
            locale,
            backend,
            draws_sheet,
            console,
            work: JoinSet::new(),
            running: HashMap::new(),
            printed: Printed::default(),
            busy_since: None,
            waits_told: 0,
            is_asked: false,
            is_closed: false,
            placing: None,
            lines: 0,
            ending: Ending::Closed,
        };
        text.carry_out(effects)?;

        Ok(text)
    }

    /// Runs until the wizard is closed, and returns how that was.
    ///
    /// # Errors
    /// Fails if the terminal can no longer be written to.
    pub async fn run(mut self) -> io::Result<Ending> {
        while !self.is_closed {
            self.settle().await?;
            self.show()?;
            self.step().await?;
        }
        if self.console.is_unattended()
            && self.ending == Ending::Closed
            && let Some(untaken) = self.console.untaken()
        {
            self.ending = Ending::Untaken(self.lines + untaken);
        }

        Ok(self.ending)
    }

    /// Waits for one event and handles it.
    async fn step(&mut self) -> io::Result<()> {
        let is_busy = self.screen().is_busy();
        // In a pipe the next line answers the next page; it must not cancel the work that leads
        // there.
        let listens = !is_busy || self.console.is_interactive();
        let next_telling = self
            .busy_since
            .filter(|_| is_busy && listens)
            .map(|since| since + WAITING * (self.waits_told + 1));
        tokio::select! {
            () = reached(next_telling) => self.tell_wait()?,
            finished = self.work.join_next(), if !self.work.is_empty() => self.finished(finished)?,
            given = self.console.next(), if listens || self.work.is_empty() => match given {
                Given::Line(line) => self.answer(&line)?,
                Given::Interrupt => self.interrupt()?,
                Given::End => self.end().await?,
            },
        }

        Ok(())
    }

    /// Says how long the operation has been running.
    fn tell_wait(&mut self) -> io::Result<()> {
        self.waits_told += 1;
        let seconds = self.busy_since.map_or(0, |since| since.elapsed().as_secs());

        self.say(
            Tone::Plain,
            &self
                .locale
                .format("waiting-passed", &[("seconds", seconds.into())]),
        )
    }

    /// Lets quick work finish, so that the page does not change while the user reads it.
    async fn settle(&mut self) -> io::Result<()> {
        let deadline = tokio::time::Instant::now() + SETTLING;
        while !self.work.is_empty() && !self.screen().is_busy() {
            match tokio::time::timeout_at(deadline, self.work.join_next()).await {
                Ok(finished) => self.finished(finished)?,
                Err(_) => break,
            }
        }

        Ok(())
    }

    fn finished(
        &mut self,
        finished: Option<Result<(Attempt, Outcome), tokio::task::JoinError>>,
    ) -> io::Result<()> {
        // Aborted work has no outcome to report.
        if let Some(Ok((attempt, outcome))) = finished {
            self.running.remove(&attempt);
            self.update(Event::Outcome(attempt, outcome))?;
        }

        Ok(())
    }

    fn answer(&mut self, line: &str) -> io::Result<()> {
        let screen = self.screen();
        self.is_asked = false;
        self.lines += 1;
        if !self.console.is_interactive() {
            // In a pipe, no typed Enter ends the line of the prompt on the output.
            self.console.write("\n")?;
        }
        let is_double = line.is_empty()
            && self
                .busy_since
                .is_some_and(|since| since.elapsed() < DOUBLE_ENTER);
        if is_double {
            return Ok(());
        }
        if let Some(attempt) = self.placing.take() {
            return self.place(attempt, line);
        }
        match screen.read(line) {
            Ok(Answer::Inputs(inputs)) => {
                let is_typed = inputs
                    .iter()
                    .any(|input| matches!(input, Input::Edit(..) | Input::Paste(..)));
                self.give(inputs)?;
                if is_typed {
                    self.repeat_if_still(&screen);
                }
                Ok(())
            }
            Ok(Answer::Search(inputs)) => {
                self.give(inputs)?;
                let only = only_region(&self.wizard.page(&self.locale, Timestamp::now()));
                self.give(only)?;
                self.repeat_if_still(&screen);
                Ok(())
            }
            Ok(Answer::Help) => self.say(Tone::Plain, &screen.help(&self.locale)),
            Ok(Answer::Again) => {
                self.printed = Printed::default();
                Ok(())
            }
            Err(misread) => {
                self.say(Tone::Care, &misread.words(&self.locale))?;
                if self.console.is_unattended() {
                    self.is_closed = true;
                    self.ending = Ending::Misread(self.lines);
                }
                Ok(())
            }
        }
    }

    /// Takes a line as the place where the request is to be saved; an empty one leaves it as it is.
    fn place(&mut self, attempt: Attempt, line: &str) -> io::Result<()> {
        if is_help(line) {
            return self.ask_place(attempt);
        }
        let place = Some(line.trim()).filter(|line| !line.is_empty()).map(path::typed);

        self.update(Event::Outcome(attempt, Outcome::Chosen(place)))
    }

    fn ask_place(&mut self, attempt: Attempt) -> io::Result<()> {
        self.placing = Some(attempt);

        self.say(Tone::Plain, &self.locale.text("terminal-ask-place"))
    }

    /// Has the page printed again if it is still this one: what is typed a second time changes
    /// nothing, and would get no answer.
    fn repeat_if_still(&mut self, before: &Screen) {
        if self.screen() == *before {
            self.printed = Printed::default();
        }
    }

    fn give(&mut self, inputs: impl IntoIterator<Item = Input>) -> io::Result<()> {
        for input in inputs {
            self.update(input.into())?;
        }

        Ok(())
    }

    /// Handles Ctrl-C: cancels the running operation, or closes the wizard if nothing is running.
    fn interrupt(&mut self) -> io::Result<()> {
        self.console.write("\n")?;
        let page = self.wizard.page(&self.locale, Timestamp::now());
        match page.on_escape {
            Some(press) if self.screen().is_busy() => {
                self.say(Tone::Plain, &self.locale.text("terminal-cancelled"))?;
                self.update(Input::Press(press).into())
            }
            _ => self.farewell(),
        }
    }

    /// Handles the end of the input. A running operation is still awaited, so that a script learns
    /// its result.
    async fn end(&mut self) -> io::Result<()> {
        while self.screen().is_busy() && !self.work.is_empty() {
            let finished = self.work.join_next().await;
            self.finished(finished)?;
        }
        self.print_news()?;
        if self.console.is_unattended() {
            self.say(Tone::Care, &self.locale.text("terminal-answers-over"))?;
        }
        self.farewell()
    }

    fn farewell(&mut self) -> io::Result<()> {
        self.is_closed = true;
        let draft = &self.wizard.snapshot().draft;
        let is_kept = self.screen().page == PageName::Telephone
            && draft.confirmation.iter().any(|group| !group.is_empty());
        let id = if is_kept {
            "terminal-kept"
        } else {
            "terminal-closed"
        };
        self.say(Tone::Plain, &self.locale.text(id))
    }

    fn update(&mut self, event: Event) -> io::Result<()> {
        let reply = self.wizard.update(event, &self.locale);

        self.carry_out(reply.effects)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> io::Result<()> {
        for effect in effects {
            match effect {
                Effect::Ask(attempt, request) => {
                    let work = Arc::clone(&self.backend).act(request);
                    let handle = self.work.spawn(async move { (attempt, work.await) });
                    self.running.insert(attempt, handle);
                }
                Effect::Abandon(attempt) => {
                    if let Some(handle) = self.running.remove(&attempt) {
                        handle.abort();
                    }
                }
                Effect::Keep(draft) => {
                    if let Err(fault) = self.backend.keep(draft) {
                        self.say_fault(&fault)?;
                    }
                }
                // There is no dialog on a terminal. The request may be meant for a stick; a call
                // sheet is saved in the directory in which the program was started.
                Effect::Choose(attempt, Choice::SaveRequest { .. }) => self.ask_place(attempt)?,
                Effect::Choose(attempt, choice) => {
                    let chosen = match choice {
                        Choice::SaveSheet { name } => {
                            Some(std::env::current_dir().unwrap_or_default().join(name))
                        }
                        Choice::SaveRequest { .. } | Choice::OpenResponse => None,
                    };
                    self.update(Event::Outcome(attempt, Outcome::Chosen(chosen)))?;
                }
                Effect::WriteSheet(attempt, path, sheet) => {
                    let draw = self.draws_sheet;
                    let vendor = self.wizard.catalogue().vendor.clone();
                    let locale = Locale::new(self.locale.language());
                    let handle = self.work.spawn_blocking(move || {
                        let drawn = draw(&vendor, &locale, &path, &sheet);
                        (attempt, Outcome::Saved(drawn))
                    });
                    self.running.insert(attempt, handle);
                }
                Effect::Copy(_, copied) => {
                    let text = copied.text(&self.locale);
                    self.say(Tone::Heading, &self.locale.text("terminal-copied"))?;
                    let text = self.console.style().safe(&text).concat();
                    self.console.write(&format!("{text}\n"))?;
                }
                Effect::Open(_, place) => {
                    let address = self.wizard.address(&place, &self.locale);
                    let address = foreign::shown(&address).into_owned();
                    let text = self
                        .locale
                        .format("terminal-open", &[("address", address.into())]);
                    self.say(Tone::Plain, &text)?;
                }
                Effect::UseLanguage(language) => {
                    self.locale = Locale::for_terminal(language);
                    self.printed = Printed::default();
                    if let Err(fault) = self.backend.prefer(language) {
                        self.say_fault(&fault)?;
                    }
                }
                Effect::Close => self.is_closed = true,
            }
        }

        Ok(())
    }

    /// Prints what is new, and prompts for an answer if the page takes one.
    fn show(&mut self) -> io::Result<()> {
        if self.is_closed {
            return Ok(());
        }
        self.print_news()?;
        if !self.is_asked && self.busy_since.is_none() {
            self.is_asked = true;
            self.console.write(&format!("\n{PROMPT}"))?;
        }

        Ok(())
    }

    fn print_news(&mut self) -> io::Result<()> {
        let screen = self.screen();
        self.busy_since = match self.busy_since {
            since @ Some(_) if screen.is_busy() => since,
            _ => {
                self.waits_told = 0;
                screen.is_busy().then(Instant::now)
            }
        };
        let news = self.printed.news(&screen);
        if !news.is_empty() {
            // Output that appears on its own starts on a new line below the waiting prompt.
            let end_of_prompt = if self.is_asked { "\n" } else { "" };
            self.is_asked = false;
            self.console.write(&format!("{end_of_prompt}{news}"))?;
        }

        Ok(())
    }

    fn screen(&self) -> Screen {
        let page = self.wizard.page(&self.locale, Timestamp::now());

        Screen::new(&page, &self.locale, self.console.style())
    }

    fn say(&self, tone: Tone, text: &str) -> io::Result<()> {
        let style = self.console.style();
        let mut lines = String::from("\n");
        for line in text.lines() {
            lines.push_str(&style.lines(tone, 0, line));
        }

        self.console.write(&lines)
    }

    fn say_fault(&self, fault: &Fault) -> io::Result<()> {
        let words = self.locale.fault(fault);
        let code = words.code;

        self.say(Tone::Bad, &format!("{code}: {}", words.what))?;
        self.say(Tone::Plain, &words.next)
    }
}

/// Waits for a time; for ever if there is none.
async fn reached(time: Option<Instant>) {
    match time {
        Some(time) => tokio::time::sleep_until(time.into()).await,
        None => std::future::pending().await,
    }
}
