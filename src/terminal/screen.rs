//! Hold a page as sections of text, and know what each answer to it would do.

use std::collections::BTreeMap;

use crate::locale::Locale;
use crate::page::PageName;
use crate::page::control::Field;
use crate::page::input::Input;

/// A page ready to be printed and answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Screen {
    pub(super) page: PageName,
    pub(super) sections: Vec<Section>,
    pub(super) choices: Vec<Choice>,
    pub(super) entry: Entry,
    /// What an empty line does.
    pub(super) enter: Option<Vec<Input>>,
    /// Whether something is going on whose end the page waits for.
    pub(super) busy: bool,
}

/// A part of a page that is printed as a whole.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Section {
    /// Which part of the page it is; the same part has the same place as long as the page is shown.
    pub(super) place: usize,
    pub(super) text: String,
}

/// Something that can be done, by its number or its letter.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Choice {
    pub(super) label: String,
    pub(super) access: Option<char>,
    pub(super) inputs: Vec<Input>,
}

/// What an answer means that is neither a number nor a letter.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Entry {
    /// Nothing can be typed here.
    Nothing,
    /// The text of a field.
    Field(Field),
    /// The search for a country or region.
    RegionQuery,
    /// A confirmation ID.
    Confirmation {
        /// The labels of its groups.
        labels: Vec<String>,
        /// The group that is next to be typed.
        next: usize,
        /// Whether the list of countries and regions is open and waits for a search.
        searching: bool,
    },
}

impl Screen {
    /// The whole page.
    #[must_use]
    pub fn text(&self) -> String {
        joined(self.sections.iter())
    }

    /// How this page is answered, one sentence a line.
    #[must_use]
    pub fn help(&self, locale: &Locale) -> String {
        let special = match &self.entry {
            Entry::Nothing => None,
            Entry::Field(_) => Some("terminal-help-key"),
            Entry::RegionQuery | Entry::Confirmation { searching: true, .. } => Some("terminal-help-region"),
            Entry::Confirmation { .. } => Some("terminal-help-confirmation"),
        };
        let general = locale.text("terminal-help");

        match special {
            Some(id) => format!("{}\n{general}", locale.text(id)),
            None => general,
        }
    }

    /// Whether the page waits for the end of something.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.busy
    }
}

/// What of a page was printed already.
#[derive(Debug, Default)]
pub struct Printed {
    page: Option<PageName>,
    sections: BTreeMap<usize, String>,
}

impl Printed {
    /// What is new on this page, which is printed now: all of it on another page, else the parts that changed.
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
            let _older = self.sections.insert(section.place, section.text.clone());
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
