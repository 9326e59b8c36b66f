//! What the keys of another licensing system look like.

use serde::{Deserialize, Serialize};

use crate::codes::input::fold;

/// The form of the keys of another licensing system: symbols and their number, which is given by
/// groups or as a range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "service", schemars(extend("oneOf" = super::schema::groups_or_length())))]
pub struct OldKeyForm {
    /// The symbols that a key may have. Small letters stand for capital ones.
    #[cfg_attr(feature = "service", schemars(schema_with = "super::schema::symbols"))]
    pub symbols: String,
    /// The number of symbols of each group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<u16>,
    /// The number of symbols of keys without groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<OldKeyLength>,
}

/// How many symbols a key has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OldKeyLength {
    /// At least.
    pub from: u16,
    /// At most.
    pub to: u16,
}

impl OldKeyForm {
    /// The fewest symbols of a key: shorter ones could be guessed.
    pub const LEAST: u16 = 8;
    /// The most symbols of a key.
    pub const MOST: u16 = 512;

    /// Returns how many symbols a key has; none if the form gives both groups and a range, or
    /// neither, or more than counts.
    #[must_use]
    pub fn length(&self) -> Option<OldKeyLength> {
        if self.groups.is_empty() {
            return self.length;
        }
        let sum = self
            .groups
            .iter()
            .try_fold(0_u16, |sum, group| sum.checked_add(*group))?;

        self.length
            .is_none()
            .then_some(OldKeyLength { from: sum, to: sum })
    }

    /// Returns whether these symbols, which are [folded](fold), have this form.
    pub(super) fn fits(&self, symbols: &str) -> bool {
        let count = symbols.chars().count();
        let known = fold(&self.symbols);

        self.length()
            .is_some_and(|length| (length.from.into()..=length.to.into()).contains(&count))
            && symbols.chars().all(|symbol| known.contains(symbol))
    }
}
