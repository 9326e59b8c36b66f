//! The text form of a page: sections of plain lines, with the actions numbered in reading order.

mod blocks;

use self::blocks::said;
use crate::foreign;
use crate::locale::{Locale, Value};
use crate::page::control::{Field, List, Press};
use crate::page::input::Input;
use crate::page::{Block, Button, EntryState, Header, Languages, Mood, Page};

use super::layout::{Style, Tone};
use super::screen::{Choice, Entry, Screen, Section};

/// The indent of the content of a block.
const INSET: usize = 2;

impl Screen {
    /// Renders a page in its own words. Numbers and answer hints are in the words of the locale.
    #[must_use]
    pub fn new(page: &Page, locale: &Locale, style: Style) -> Self {
        Writer {
            page,
            locale,
            style,
            text: String::new(),
            sections: Vec::new(),
            choices: Vec::new(),
            entry: Entry::Nothing,
            enter: page.on_enter.map(|press| vec![Input::Press(press)]),
            busy: false,
            searching: is_searching(&page.blocks),
            part_is_done: false,
        }
        .write()
    }
}

struct Writer<'a> {
    page: &'a Page,
    locale: &'a Locale,
    style: Style,
    text: String,
    sections: Vec<Section>,
    choices: Vec<Choice>,
    entry: Entry,
    enter: Option<Vec<Input>>,
    busy: bool,
    /// True while a region is searched for; the rest of the page is then left out.
    searching: bool,
    part_is_done: bool,
}

/// The places of the parts that every page has. The blocks of the page come between them.
const HEADER: usize = 0;
const TITLE: usize = 1;
const BLOCKS: usize = 2;
const ACTIONS: usize = usize::MAX - 1;
const HINT: usize = usize::MAX;

impl Writer<'_> {
    fn write(mut self) -> Screen {
        let page = self.page;
        if self.searching {
            for (index, block) in page.blocks.iter().enumerate() {
                self.searched(block);
                self.end_section(BLOCKS + index);
            }
        } else {
            self.whole();
        }
        self.hint();
        self.end_section(HINT);

        Screen {
            page: page.name,
            sections: self.sections,
            choices: self.choices,
            entry: self.entry,
            enter: self.enter,
            busy: self.busy,
        }
    }

    fn whole(&mut self) {
        let page = self.page;
        self.header(&page.header, page.alert.as_deref());
        self.end_section(HEADER);
        if let Some(title) = &page.title {
            let words: Vec<&str> = std::iter::once(title.as_str())
                .chain(page.badges.iter().map(|badge| badge.text.as_str()))
                .collect();
            self.heading(&words.join(" · "));
        }
        if let Some(lead) = &page.lead {
            self.line(Tone::Plain, 0, lead);
        }
        self.end_section(TITLE);
        for (index, block) in page.blocks.iter().enumerate() {
            self.block(block, 0);
            self.end_section(BLOCKS + index);
        }
        self.actions();
        self.end_section(ACTIONS);
    }

    /// Writes the part of a block that belongs to the search for a region. The code can still be
    /// typed during the search.
    fn searched(&mut self, block: &Block) {
        match block {
            Block::Numbered {
                number,
                done,
                title,
                blocks,
                ..
            } => {
                if is_searching(blocks) {
                    self.part_heading(*number, *done, title);
                }
                for block in blocks {
                    self.searched(block);
                }
            }
            Block::RegionPicker(picker) => self.regions(picker, INSET),
            Block::CodeEntry { groups, .. } => self.expect_code(groups),
            _ => {}
        }
    }

    fn header(&mut self, header: &Header, alert: Option<&str>) {
        if let Some(alert) = alert {
            let alert = self.marked(Mood::Bad, alert);
            self.line(Tone::Bad, 0, &alert);
        }
        let mut parts: Vec<String> = [&header.product, &header.vendor]
            .map(|name| foreign::shown(name).into_owned())
            .to_vec();
        parts.extend(header.badge.as_ref().map(|badge| badge.text.clone()));
        parts.extend(header.steps.as_ref().map(|steps| steps.label.clone()));
        self.line(Tone::Plain, 0, &parts.join(" · "));
    }

    fn block(&mut self, block: &Block, indent: usize) {
        match block {
            Block::Hero { mood, title, text } => {
                let title = self.marked(*mood, title);
                self.heading(&title);
                self.line(Tone::Plain, indent, text);
            }
            Block::Facts(facts) => facts.iter().for_each(|fact| self.fact(fact, indent)),
            Block::Numbered {
                number,
                done,
                title,
                aside,
                blocks,
            } => self.part((*number, *done, title), aside, blocks),
            Block::Field { .. } => self.field(block, indent),
            Block::Check {
                check,
                label,
                hint,
                on,
            } => self.check((*check, *on), label, hint.as_deref(), indent),
            Block::Choice {
                list,
                options,
                chosen,
                ..
            } => self.options(*list, options, *chosen, indent),
            Block::RegionPicker(picker) => self.regions(picker, indent),
            Block::Lines(lines) => lines.iter().for_each(|line| self.telephone(line, indent)),
            Block::CodeShow { label, groups, .. } => self.shown_code(label, groups, indent),
            Block::Qr {
                modules,
                address,
                text,
            } => self.qr(modules, address, text, indent),
            Block::Specimen { label, groups, text } => {
                let row = self.labelled(label, &groups.join("-"));
                self.line(Tone::Plain, indent, &row);
                self.line(Tone::Plain, indent, text);
            }
            Block::CodeEntry {
                label,
                groups,
                message,
                action,
                ..
            } => {
                self.typed_code(label, groups, message.as_ref(), indent);
                if let Some(action) = action {
                    self.button(action, indent);
                }
            }
            Block::Spoken {
                label, phrases, hint, ..
            } => self.spoken(label, phrases, hint, indent),
            Block::Progress { label, detail, .. } => {
                self.busy = true;
                self.line(Tone::Heading, indent, label);
                self.line(Tone::Plain, indent, detail);
            }
            Block::Notice {
                mood,
                title,
                lines,
                action,
            } => {
                let lines = lines.iter().map(String::as_str);
                self.notice((*mood, title), lines, action.as_ref(), indent);
            }
            Block::Say {
                mood,
                title,
                sayings,
                action,
            } => self.notice((*mood, title), said(sayings), action.as_ref(), indent),
            Block::Ways { title, buttons } => {
                self.line(Tone::Heading, indent, title);
                for button in buttons {
                    self.button(button, indent + INSET);
                }
            }
        }
    }

    fn actions(&mut self) {
        let page = self.page;
        let heading = self.words("terminal-actions", &[]);
        self.line(Tone::Heading, 0, &heading);
        for button in &page.links {
            self.button(button, INSET);
        }
        if let Some(languages) = &page.languages {
            self.languages(languages);
        }
        for button in &page.buttons {
            self.button(button, INSET);
        }
    }

    fn languages(&mut self, languages: &Languages) {
        match &languages.options {
            Some(options) => {
                for (index, option) in options.iter().enumerate() {
                    let number = self.choice(option, None, vec![Input::Choose(List::Languages, index)]);
                    self.numbered(number, option, INSET);
                }
            }
            None if languages.button.enabled => {
                let label = self.words(
                    "terminal-language",
                    &[("name", languages.button.label.as_str().into())],
                );
                let press = vec![Input::Press(languages.button.press)];
                let number = self.choice(&label, languages.button.access, press);
                self.numbered(number, &label, INSET);
            }
            None => {}
        }
    }

    /// Writes one line that explains how to answer.
    fn hint(&mut self) {
        let id = match &self.entry {
            _ if self.busy => "terminal-hint-busy",
            Entry::Nothing => "terminal-hint-number",
            Entry::Field(Field::Key) => "terminal-hint-key",
            Entry::Field(_) => "terminal-hint-text",
            Entry::RegionQuery | Entry::Confirmation { searching: true, .. } => "terminal-hint-region",
            Entry::Confirmation { .. } => "terminal-hint-confirmation",
        };
        let hint = self.words(id, &[]);
        self.line(Tone::Plain, 0, &hint);
        if self.busy && self.enter.is_none() {
            self.enter = self.page.on_escape.map(|press| vec![Input::Press(press)]);
        }
    }

    fn button(&mut self, button: &Button, indent: usize) {
        // A terminal has no file dialogs: what is typed is the path of the response.
        if !button.enabled || button.press == Press::BrowseResponse {
            return;
        }
        let mut label = button.label.clone();
        if button.press == Press::BrowseRequest {
            label = self.words("terminal-place", &[]);
        }
        if button.press == Press::OpenRegions && self.part_is_done {
            label = self.words("terminal-region-change", &[("region", label.into())]);
        }
        let number = self.choice(&label, button.access, vec![Input::Press(button.press)]);
        if let Some(letter) = button.access {
            let letter = letter.to_string();
            label = self.words(
                "terminal-letter",
                &[("label", label.into()), ("letter", letter.into())],
            );
        }
        if self.page.on_enter == Some(button.press) {
            label = self.words("terminal-or-enter", &[("label", label.into())]);
        }
        self.numbered(number, &label, indent);
    }

    fn choice(&mut self, label: &str, access: Option<char>, inputs: Vec<Input>) -> usize {
        self.choices.push(Choice {
            label: label.to_owned(),
            access,
            inputs,
        });

        self.choices.len()
    }

    fn numbered(&mut self, number: usize, label: &str, indent: usize) {
        self.line(Tone::Plain, indent, &format!("[{number}] {label}"));
    }

    fn judged(&self, value: &str, state: EntryState) -> String {
        let id = match state {
            EntryState::Open => "terminal-state-open",
            EntryState::Right => "terminal-state-right",
            EntryState::Wrong => "terminal-state-wrong",
        };

        self.words(id, &[("value", value.into())])
    }

    fn marked(&self, mood: Mood, text: &str) -> String {
        match mood {
            Mood::Good | Mood::Calm => text.to_owned(),
            Mood::Care => self.words("terminal-care", &[("text", text.into())]),
            Mood::Bad => self.words("terminal-bad", &[("text", text.into())]),
        }
    }

    fn labelled(&self, label: &str, value: &str) -> String {
        self.words(
            "terminal-labelled",
            &[("label", label.into()), ("value", value.into())],
        )
        .trim_end()
        .to_owned()
    }

    fn words(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.locale.format(id, values)
    }

    fn heading(&mut self, title: &str) {
        self.line(Tone::Heading, 0, &format!("== {title} =="));
    }

    fn line(&mut self, tone: Tone, indent: usize, text: &str) {
        if !text.is_empty() {
            self.text.push_str(&self.style.lines(tone, indent, text));
        }
    }

    fn end_section(&mut self, place: usize) {
        let text = std::mem::take(&mut self.text);
        if !text.is_empty() {
            self.sections.push(Section { place, text });
        }
    }
}

/// Returns whether the list of countries and regions is open.
fn is_searching(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| match block {
        Block::RegionPicker(picker) => picker.open.is_some(),
        Block::Numbered { blocks, .. } => is_searching(blocks),
        _ => false,
    })
}

const fn tone(mood: Mood) -> Tone {
    match mood {
        Mood::Good => Tone::Good,
        Mood::Bad => Tone::Bad,
        Mood::Care => Tone::Care,
        Mood::Calm => Tone::Heading,
    }
}
