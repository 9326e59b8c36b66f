//! The choice of a country or region by name, code or dialling code.

use crate::catalogue::Region;
use crate::locale::Locale;
use crate::page::control::Press;
use crate::page::{Button, Emphasis, RegionPicker, RegionRow, RegionSearch};
use crate::wizard::view::View;

/// The open list of regions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picker {
    query: String,
    highlighted: usize,
}

impl Picker {
    /// Opens the list with every region; the chosen one is highlighted.
    pub(super) fn opened(chosen: Option<Region>, locale: &Locale) -> Self {
        let mut picker = Self::searching(String::new());
        let row = |chosen| {
            picker
                .found(locale)
                .into_iter()
                .position(|region| region == chosen)
        };
        picker.highlighted = chosen.and_then(row).unwrap_or_default();
        picker
    }

    pub(super) const fn searching(query: String) -> Self {
        Self {
            query,
            highlighted: 0,
        }
    }

    pub(super) const fn highlight(&mut self, index: usize) {
        self.highlighted = index;
    }

    /// Returns the regions that match the query, in the order in which they are shown.
    pub(super) fn found(&self, locale: &Locale) -> Vec<Region> {
        locale.find_territories(Region::ALL, &self.query)
    }
}

/// Builds the picker for the page.
pub(super) fn picker(view: &View<'_>, chosen: Option<Region>, open: Option<&Picker>) -> RegionPicker {
    let label = match chosen {
        Some(region) => view.locale.territory(region),
        None => view.text("region-choose"),
    };

    RegionPicker {
        button: Button {
            label,
            ..view.button("region-open", Press::OpenRegions, Emphasis::Secondary)
        },
        open: open.map(|picker| search(view, picker)),
    }
}

fn search(view: &View<'_>, picker: &Picker) -> RegionSearch {
    let rows: Vec<RegionRow> = picker
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
        query: picker.query.clone(),
        placeholder: view.text("region-search"),
        highlighted: (!rows.is_empty()).then(|| picker.highlighted.min(rows.len() - 1)),
        nothing: rows.is_empty().then(|| view.text("region-nothing")),
        rows,
    }
}
