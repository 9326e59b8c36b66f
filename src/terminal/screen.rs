//! A page as sections of text, with the effect of each possible answer.

use std::collections::BTreeMap;

use crate::locale::Locale;
use crate::page::PageName;
use crate::page::control::Field;
use crate::page::input::Input;

/// A page, ready to be printed and answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Screen {
    pub(super) page: PageName,
    pub(super) sections: Vec<Section>,
    pub(super) choices: Vec<Choice>,
    pub(super) entry: Entry,
    /// The inputs that an empty line produces.
    pub(super) enter: Option<Vec<Input>>,
    /// True if the page waits for the end of an operation.
    pub(super) busy: bool,
}

/// A part of a page that is printed as a whole.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Section {
    /// The part of the page that this is. While the page is shown, the same part keeps the same
    /// place.
    pub(super) place: usize,
    pub(super) text: String,
}

/// An action that can be chosen by its number or its letter.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Choice {
    pub(super) label: String,
    pub(super) access: Option<char>,
    pub(super) inputs: Vec<Input>,
}

/// The meaning of an answer that is neither a number nor a letter.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Entry {
    /// Nothing can be typed on this page.
    Nothing,
    /// The text of a field.
    Field(Field),
    /// The search for a country or region.
    RegionQuery,
    /// A confirmation ID.
    Confirmation {
        /// The labels of the groups.
        labels: Vec<String>,
        /// The index of the next group to type.
        next: usize,
        /// True if the list of countries and regions is open and waits for a search text.
        searching: bool,
    },
}

impl Screen {
    /// Returns the text of the whole page.
    #[must_use]
    pub fn text(&self) -> String {
        joined(self.sections.iter())
    }

    /// Returns instructions for answering this page, one sentence per line.
    #[must_use]
    pub fn help(&self, locale: &Locale) -> String {
        let special = match &self.entry {
            Entry::Nothing => None,
            Entry::Field(Field::Key) => Some("terminal-help-key"),
            Entry::Field(_) => Some("terminal-help-response"),
            Entry::RegionQuery | Entry::Confirmation { searching: true, .. } => Some("terminal-help-region"),
            Entry::Confirmation { .. } => Some("terminal-help-confirmation"),
        };
        let general = locale.text("terminal-help");

        match special {
            Some(id) => format!("{}\n{general}", locale.text(id)),
            None => general,
        }
    }

    /// Returns whether the page waits for the end of an operation.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.busy
    }
}

/// The parts of a page that were already printed.
#[derive(Debug, Default)]
pub struct Printed {
    page: Option<PageName>,
    sections: BTreeMap<usize, String>,
}

impl Printed {
    /// Returns the text to print now, and records it as printed: the whole page if it is another
    /// one, otherwise the parts that changed.
    pub fn news(&mut self, screen: &Screen) -> String {
        if self.page != Some(screen.page) {
            self.page = Some(screen.page);
            self.sections.clear();
        }
        let new: Vec<&Section> = screen
            .sections
            .iter()
            .filter(|section| self.sections.get(&section.place) != Some(&section.text))
            .collect();
        for section in &new {
            self.sections.insert(section.place, section.text.clone());
        }

        joined(new.into_iter())
    }
}

fn joined<'a>(sections: impl Iterator<Item = &'a Section>) -> String {
    sections.fold(String::new(), |mut text, section| {
        text.push('\n');
        text.push_str(&section.text);
        text
    })
}
