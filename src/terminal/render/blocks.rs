//! The text form of the blocks of a page.

use crate::foreign;
use crate::page::control::{Check, List};
use crate::page::input::Input;
use crate::page::{
    Aside, Block, Button, Choosable, EntryGroup, EntryState, Fact, FactValue, FieldForm, Line, Message, Mood,
    RegionPicker, RegionSearch, Saying, ShownGroup, SpokenWord,
};

use super::{INSET, Writer, tone};
use crate::terminal::layout::Tone;
use crate::terminal::screen::Entry;

/// The number of regions listed. More would be too many to choose from when the list is read out.
const REGIONS: usize = 12;
/// The quiet zone around a QR code, in modules. On a terminal, half of the standard width has to
/// do.
const QUIET: usize = 2;

impl Writer<'_> {
    pub(super) fn fact(&mut self, fact: &Fact, indent: usize) {
        let value = match &fact.value {
            FactValue::Text(text) | FactValue::Quote(text) | FactValue::Mono(text) => text.clone(),
            FactValue::Share { words, .. } => words.clone(),
            FactValue::Key { shown, kind, .. } => self.words(
                "terminal-key",
                &[("shown", shown.as_str().into()), ("kind", kind.as_str().into())],
            ),
        };
        let row = self.labelled(&fact.label, &value);
        self.line(Tone::Plain, indent, &row);
        if let Some(action) = &fact.action {
            self.button(action, indent + INSET);
        }
    }

    pub(super) fn part_heading(&mut self, number: usize, done: bool, title: &str) {
        let id = if done {
            "terminal-part-done"
        } else {
            "terminal-part"
        };
        let heading = self.words(id, &[("number", number.into()), ("title", title.into())]);
        self.line(Tone::Heading, 0, &heading);
    }

    pub(super) fn part(
        &mut self,
        (number, done, title): (usize, bool, &str),
        aside: &[Aside],
        blocks: &[Block],
    ) {
        self.part_heading(number, done, title);
        self.part_is_done = done;
        for block in blocks {
            self.block(block, INSET);
        }
        for aside in aside {
            match aside {
                Aside::Hint(hint) => self.line(Tone::Plain, INSET, hint),
                Aside::Button(button) => self.button(button, INSET),
            }
        }
    }

    pub(super) fn field(&mut self, block: &Block, indent: usize) {
        let Block::Field {
            field,
            label,
            value,
            placeholder,
            form,
            state,
            message,
            ..
        } = block
        else {
            return;
        };
        self.entry = Entry::Field(*field);
        // A file name may contain a line ending; the text after it would look like text of the wizard.
        let shown = foreign::shown(value);
        // Only a code has an example that shows its form, and a length that it can fall short of.
        let value = match (*form, value.is_empty(), *state) {
            (FieldForm::Code, true, _) => {
                self.words("terminal-empty", &[("example", placeholder.as_str().into())])
            }
            (_, true, _) => self.words("terminal-empty-text", &[]),
            (FieldForm::Text | FieldForm::Secret, false, EntryState::Open) => shown.into_owned(),
            (_, false, state) => self.judged(&shown, state),
        };
        let row = self.labelled(label, &value);
        self.line(Tone::Plain, indent, &row);
        self.message(message.as_ref(), indent);
    }

    pub(super) fn check(
        &mut self,
        (check, on): (Check, bool),
        label: &str,
        hint: Option<&str>,
        indent: usize,
    ) {
        let number = self.choice(label, None, vec![Input::Toggle(check, !on)]);
        let id = if on {
            "terminal-check-on"
        } else {
            "terminal-check-off"
        };
        let row = self.words(id, &[("label", label.into())]);
        self.numbered(number, &row, indent);
        if let Some(hint) = hint {
            self.line(Tone::Plain, indent + INSET * 2, hint);
        }
    }

    /// Writes the options of a list. Choosing one also presses the default button, so that nobody
    /// has to answer a list twice.
    pub(super) fn options(
        &mut self,
        list: List,
        options: &[Choosable],
        chosen: Option<usize>,
        indent: usize,
    ) {
        for (index, option) in options.iter().enumerate() {
            let go_on = self.page.on_enter.map(Input::Press);
            let inputs = std::iter::once(Input::Choose(list, index)).chain(go_on).collect();
            let number = self.choice(&option.label, None, inputs);
            let row = [
                Some(option.label.clone()),
                option.tag.as_ref().map(|tag| tag.text.clone()),
                (chosen == Some(index)).then(|| self.words("terminal-chosen", &[])),
            ];
            let row = row.into_iter().flatten().collect::<Vec<_>>().join(" · ");
            self.numbered(number, &row, indent);
            self.line(Tone::Plain, indent + INSET * 2, &option.hint);
        }
    }

    pub(super) fn regions(&mut self, picker: &RegionPicker, indent: usize) {
        let Some(search) = &picker.open else {
            self.button(&picker.button, indent);
            return;
        };
        self.entry = Entry::RegionQuery;
        let row = self.labelled(&search.placeholder, &search.query);
        self.line(Tone::Plain, indent, &row);
        self.found(search, indent);
        let keep = self.words("terminal-region-keep", &[]);
        let close = vec![Input::Press(picker.button.press)];
        let number = self.choice(&keep, None, close.clone());
        self.numbered(number, &keep, indent);
        self.enter = match (search.highlighted, search.query.is_empty()) {
            (Some(index), false) => Some(vec![Input::Choose(List::Regions, index)]),
            _ => Some(close),
        };
    }

    pub(super) fn found(&mut self, search: &RegionSearch, indent: usize) {
        if search.query.is_empty() {
            return;
        }
        for (index, row) in search.rows.iter().enumerate().take(REGIONS) {
            let number = self.choice(&row.name, None, vec![Input::Choose(List::Regions, index)]);
            self.numbered(number, &format!("{} · {}", row.name, row.detail), indent);
        }
        let more = search.rows.len().saturating_sub(REGIONS);
        if more > 0 {
            let more = self.words("terminal-more-regions", &[("count", more.into())]);
            self.line(Tone::Plain, indent, &more);
        }
        if let Some(nothing) = &search.nothing {
            self.line(Tone::Care, indent, nothing);
        }
    }

    pub(super) fn spoken(&mut self, label: &str, phrases: &[Vec<SpokenWord>], hint: &str, indent: usize) {
        self.line(Tone::Plain, indent, label);
        for phrase in phrases {
            let words: Vec<&str> = phrase.iter().map(|word| word.text.as_str()).collect();
            self.line(Tone::Heading, indent, &words.join(" "));
        }
        self.line(Tone::Plain, indent, hint);
    }

    /// Writes a headline by its mood, the lines below it, and the button that goes with them.
    pub(super) fn notice<'a>(
        &mut self,
        (mood, title): (Mood, &str),
        lines: impl Iterator<Item = &'a str>,
        action: Option<&Button>,
        indent: usize,
    ) {
        let title = self.marked(mood, title);
        self.line(tone(mood), indent, &title);
        for line in lines {
            self.line(Tone::Plain, indent + INSET, line);
        }
        if let Some(action) = action {
            self.button(action, indent + INSET);
        }
    }

    pub(super) fn telephone(&mut self, line: &Line, indent: usize) {
        let marks = [&line.tag, &line.opening].into_iter().flatten();
        let chosen = line.is_chosen.then(|| self.words("terminal-chosen", &[]));
        let row = std::iter::once(line.number.clone())
            .chain(marks.map(|badge| badge.text.clone()))
            .chain(chosen)
            .collect::<Vec<_>>()
            .join(" · ");
        let inset = if let Some(index) = line.row {
            let number = self.choice(&line.number, None, vec![Input::Choose(List::Lines, index)]);
            self.numbered(number, &row, indent);
            INSET * 2
        } else {
            self.line(Tone::Heading, indent, &row);
            INSET
        };
        self.line(
            Tone::Plain,
            indent + inset,
            &format!("{} · {}", line.detail, line.hours),
        );
    }

    pub(super) fn shown_code(&mut self, label: &str, groups: &[ShownGroup], indent: usize) {
        let label = self.labelled(label, "");
        self.line(Tone::Plain, indent, &label);
        let groups: Vec<String> = groups
            .iter()
            .map(|group| self.labelled(&group.label, &group.text))
            .collect();
        self.text.push_str(&self.style.columns(indent + INSET, &groups));
    }

    /// Writes two rows of modules per line, with half blocks. Cameras read QR codes light on dark
    /// as well as dark on light. A terminal without these signs shows spaces in reverse, two for a
    /// module; without colours, or where that is too wide, the address has to do.
    pub(super) fn qr(&mut self, modules: &[Vec<bool>], address: &str, text: &str, indent: usize) {
        let side = modules.len() + 2 * QUIET;
        let is_light = |x: usize, y: usize| {
            let module = |at: usize| at.checked_sub(QUIET);
            let dark = module(y)
                .zip(module(x))
                .and_then(|(y, x)| modules.get(y)?.get(x).copied());
            y < side && !dark.unwrap_or(false)
        };
        if self.style.is_ascii {
            let is_shown = self.style.colour && indent + 2 * side <= self.style.width;
            if is_shown {
                self.line(Tone::Plain, indent, text);
            }
            self.line(Tone::Plain, indent, address);
            for y in 0..if is_shown { side } else { 0 } {
                self.text.extend(std::iter::repeat_n(' ', indent));
                for x in 0..side {
                    self.text.push_str(if is_light(x, y) {
                        "\u{1b}[7m  \u{1b}[0m"
                    } else {
                        "  "
                    });
                }
                self.text.push('\n');
            }
            return;
        }
        self.line(Tone::Plain, indent, text);
        self.line(Tone::Plain, indent, address);
        for y in (0..side).step_by(2) {
            self.text.extend(std::iter::repeat_n(' ', indent));
            self.text
                .extend((0..side).map(|x| match (is_light(x, y), is_light(x, y + 1)) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                }));
            self.text.push('\n');
        }
    }

    pub(super) fn expect_code(&mut self, groups: &[EntryGroup]) {
        self.entry = Entry::Confirmation {
            labels: groups.iter().map(|group| group.label.clone()).collect(),
            next: groups
                .iter()
                .position(|group| group.state != EntryState::Right)
                .unwrap_or_default(),
            searching: self.searching,
        };
    }

    pub(super) fn typed_code(
        &mut self,
        label: &str,
        groups: &[EntryGroup],
        message: Option<&Message>,
        indent: usize,
    ) {
        self.expect_code(groups);
        let label = self.labelled(label, "");
        self.line(Tone::Plain, indent, &label);
        let groups: Vec<String> = groups
            .iter()
            .map(|group| {
                let value = if group.value.is_empty() {
                    self.words("terminal-group-empty", &[])
                } else {
                    self.judged(&group.value, group.state)
                };
                self.labelled(&group.label, &value)
            })
            .collect();
        self.text.push_str(&self.style.columns(indent + INSET, &groups));
        self.message(message, indent);
    }

    pub(super) fn message(&mut self, message: Option<&Message>, indent: usize) {
        if let Some(message) = message {
            let text = match message.code {
                Some(code) => self.labelled(code.as_str(), &message.text),
                None => self.marked(message.mood, &message.text),
            };
            self.line(tone(message.mood), indent, &text);
        }
    }
}

/// Returns the lines of what is to be said: the language, the words and their sound.
pub(super) fn said(sayings: &[Saying]) -> impl Iterator<Item = &str> {
    sayings.iter().flat_map(|saying| {
        let lines = [
            saying.language.as_ref(),
            Some(&saying.text),
            saying.reading.as_ref(),
        ];

        lines.into_iter().flatten().map(String::as_str)
    })
}
