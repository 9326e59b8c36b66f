//! Compares keys with a text that somebody seeks, in whatever case and width either is written.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization as _;

use super::record::{KeyRecord, Organisation};
use crate::codes::KeyName;

/// A text by which keys are sought.
pub(super) struct Sought {
    text: String,
    name: Option<KeyName>,
    second_group: Option<u32>,
    /// The ids of the organisations whose names contain the text.
    holders: HashSet<String>,
}

impl Sought {
    pub(super) fn new(text: &str) -> Self {
        Self {
            text: folded(text.trim()),
            name: text.parse().ok(),
            second_group: KeyName::second_group(text),
            holders: HashSet::new(),
        }
    }

    /// Notes which of these organisations have the text in their names: their keys are sought.
    pub(super) fn note_holders(&mut self, organisations: &[Organisation]) {
        for organisation in organisations {
            if self.is_in(&organisation.name) {
                self.holders.insert(organisation.id.clone());
            }
        }
    }

    /// Returns whether a key is sought.
    pub(super) fn is(&self, key: &KeyRecord) -> bool {
        let name = KeyName::new(key.kind, key.product, key.serial);

        self.name == Some(name)
            || self.second_group == Some(name.second())
            || self.is_in(&key.serial.to_string())
            || key.note.as_deref().is_some_and(|note| self.is_in(note))
            || key
                .organisation
                .as_ref()
                .is_some_and(|holder| self.holders.contains(holder))
    }

    fn is_in(&self, text: &str) -> bool {
        folded(text).contains(&self.text)
    }
}

/// Returns a text in the form in which it is compared: ideographs, kana and letters that differ only
/// in their encoding are the same (NFKC), and so are capital and small letters.
fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }

    text.nfkc().flat_map(char::to_lowercase).nfkc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_look_alike_are_the_same() {
        for (sought, written) in [
            ("大阪", "\u{2F24}阪支店"),
            ("\u{2F24}阪", "大阪支店"),
            ("オオサカ", "ｵｵｻｶ営業所"),
            ("ｶﾞｰﾃﾞﾝ", "ガーデン商会"),
            ("ABC商事", "ａｂｃ商事"),
            ("école", "ÉCOLE 7"),
            ("МОСКВА", "Москва"),
            (" 大阪 ", "大阪"),
        ] {
            assert!(Sought::new(sought).is_in(written), "{sought} in {written}");
        }
        assert!(!Sought::new("大坂").is_in("大阪"));
    }
}
