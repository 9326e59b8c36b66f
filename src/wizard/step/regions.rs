//! The choice of a country or region by name, code or dialling code.

use crate::catalogue::Region;
use crate::locale::Locale;
use crate::page::control::{Control, Field, List, Press};
use crate::page::input::Input;
use crate::page::{Block, Button, Emphasis, RegionPicker, RegionRow, RegionSearch};
use crate::wizard::context::Context;
use crate::wizard::view::View;

/// The region, and the list of regions while it is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RegionChoice {
    chosen: Option<Region>,
    list: Option<Search>,
}

/// The open list of regions.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Search {
    query: String,
    highlighted: usize,
}

/// The consequence of an input that was meant for the choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Handled {
    /// The list has changed, and the focus stays where it is.
    Searched,
    /// The list was opened or closed, and this control takes the focus.
    Turned(Control),
    /// A region was chosen, and the list is closed.
    Chosen,
}

impl Handled {
    /// Returns the control that takes the focus.
    pub(super) fn focus(self) -> Option<Control> {
        match self {
            Self::Searched => None,
            Self::Turned(focus) => Some(focus),
            Self::Chosen => Some(Press::OpenRegions.into()),
        }
    }
}

impl RegionChoice {
    /// Begins with the region chosen last, or with that of this computer's settings.
    pub(super) fn new(context: &Context) -> Self {
        let draft = context.snapshot.draft.region.as_deref();
        let chosen = draft.and_then(|code| code.parse().ok());

        Self {
            chosen: chosen.or(context.snapshot.region),
            list: None,
        }
    }

    /// Returns the region.
    pub(super) const fn region(&self) -> Option<Region> {
        self.chosen
    }

    /// Returns whether the list is open.
    pub(super) const fn is_open(&self) -> bool {
        self.list.is_some()
    }

    /// Closes the list.
    pub(super) fn close(&mut self) {
        self.list = None;
    }

    /// Handles an input; none if it is meant for something else.
    pub(super) fn handle(&mut self, input: &Input, locale: &Locale) -> Option<Handled> {
        match input {
            Input::Press(Press::OpenRegions) => {
                self.list = match self.list {
                    Some(_) => None,
                    None => Some(Search::opened(self.chosen, locale)),
                };
                Some(Handled::Turned(match self.list {
                    Some(_) => Field::RegionQuery.into(),
                    None => Press::OpenRegions.into(),
                }))
            }
            Input::Leave(List::Regions) => {
                self.list = None;
                Some(Handled::Searched)
            }
            Input::Edit(Field::RegionQuery, query) => {
                if let Some(list) = &mut self.list {
                    *list = Search::of(query.clone());
                }
                Some(Handled::Searched)
            }
            Input::Highlight(List::Regions, index) => {
                if let Some(list) = &mut self.list {
                    list.highlighted = *index;
                }
                Some(Handled::Searched)
            }
            Input::Choose(List::Regions, index) => {
                let found = self.list.as_ref().map(|list| list.found(locale));
                let Some(region) = found.and_then(|found| found.get(*index).copied()) else {
                    return Some(Handled::Searched);
                };
                self.chosen = Some(region);
                self.list = None;
                Some(Handled::Chosen)
            }
            _ => None,
        }
    }

    /// Builds the block of the page.
    pub(super) fn block(&self, view: &View<'_>) -> Block {
        let label = match self.chosen {
            Some(region) => view.locale.territory(region),
            None => view.text("region-choose"),
        };

        let button = view.button("region-open", Press::OpenRegions, Emphasis::Secondary);

        Block::RegionPicker(RegionPicker {
            label: button.label.clone(),
            button: Button { label, ..button },
            open: self.list.as_ref().map(|list| search(view, list)),
        })
    }
}

impl Search {
    /// Opens the list with every region; the chosen one is highlighted.
    fn opened(chosen: Option<Region>, locale: &Locale) -> Self {
        let mut list = Self::of(String::new());
        let row = |chosen| list.found(locale).into_iter().position(|region| region == chosen);
        list.highlighted = chosen.and_then(row).unwrap_or_default();

        list
    }

    const fn of(query: String) -> Self {
        Self {
            query,
            highlighted: 0,
        }
    }

    /// Returns the regions that match the query, in the order in which they are shown.
    fn found(&self, locale: &Locale) -> Vec<Region> {
        locale.find_territories(Region::ALL, &self.query)
    }
}

fn search(view: &View<'_>, list: &Search) -> RegionSearch {
    let rows: Vec<RegionRow> = list
        .found(view.locale)
        .into_iter()
        .map(|region| RegionRow {
            name: view.locale.territory(region),
            detail: view.locale.format(
                "region-detail",
                &[
                    ("code", region.as_str().into()),
                    ("dialling", region.dialling_code().into()),
                ],
            ),
        })
        .collect();

    RegionSearch {
        query: list.query.clone(),
        placeholder: view.text("region-search"),
        highlighted: (!rows.is_empty()).then(|| list.highlighted.min(rows.len() - 1)),
        nothing: rows.is_empty().then(|| view.text("region-nothing")),
        rows,
    }
}
