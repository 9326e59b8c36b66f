//! The embedded families, and which of them shows a character.
//!
//! They are subsets; `packaging/fonts/build.py` makes them.

use std::sync::OnceLock;

use iced::advanced::graphics::text::cosmic_text::skrifa::FontRef;
use iced::advanced::graphics::text::cosmic_text::skrifa::charmap::Charmap;

macro_rules! families {
    ($($(#[$attribute:meta])+ $family:ident = $name:literal, $regular:literal, $bold:literal;)+) => {
        /// An embedded family that words are set in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Family {
            $($(#[$attribute])+ $family),+
        }

        impl Family {
            /// All of them, in the order in which they are asked for a character that the family
            /// of the language lacks.
            pub(super) const ALL: &'static [Self] = &[$(Self::$family),+];

            /// Returns the name that its faces carry.
            pub(super) const fn name(self) -> &'static str {
                match self {
                    $(Self::$family => $name),+
                }
            }

            /// Returns its regular and its bold face.
            pub(super) const fn faces(self) -> [&'static [u8]; 2] {
                match self {
                    $(Self::$family => [
                        include_bytes!(concat!("../../../assets/fonts/", $regular)),
                        include_bytes!(concat!("../../../assets/fonts/", $bold)),
                    ]),+
                }
            }
        }
    };
}

families! {
    /// Japanese; English, too, since its pages have Japanese names in them.
    Japanese = "Kakunin Sans JP", "KakuninSansJP-Regular.otf", "KakuninSansJP-Bold.otf";
    /// All other languages in Latin or Cyrillic letters.
    Latin = "Kakunin Sans", "KakuninSans-Regular.ttf", "KakuninSans-Bold.ttf";
    /// Arabic.
    Arabic = "Kakunin Sans Arabic", "KakuninSansArabic-Regular.ttf", "KakuninSansArabic-Bold.ttf";
    /// Hebrew.
    Hebrew = "Kakunin Sans Hebrew", "KakuninSansHebrew-Regular.ttf", "KakuninSansHebrew-Bold.ttf";
    /// Hindi.
    Devanagari = "Kakunin Sans Devanagari", "KakuninSansDevanagari-Regular.ttf", "KakuninSansDevanagari-Bold.ttf";
    /// Thai.
    Thai = "Kakunin Sans Thai", "KakuninSansThai-Regular.ttf", "KakuninSansThai-Bold.ttf";
    /// Korean.
    Korean = "Kakunin Sans KR", "KakuninSansKR-Regular.otf", "KakuninSansKR-Bold.otf";
    /// Simplified Chinese.
    Simplified = "Kakunin Sans SC", "KakuninSansSC-Regular.otf", "KakuninSansSC-Bold.otf";
    /// Traditional Chinese.
    Traditional = "Kakunin Sans TC", "KakuninSansTC-Regular.otf", "KakuninSansTC-Bold.otf";
}

impl Family {
    /// Returns the family for a language, given by its BCP 47 tag.
    pub(super) fn of(language: &str) -> Self {
        let mut parts = language.split(['-', '_']);
        let primary = parts.next().unwrap_or(language);

        match primary {
            // Accented English stands for the languages that this family is for.
            "en" if parts.any(|part| part == "XA") => Self::Latin,
            "ja" | "en" => Self::Japanese,
            "ar" | "fa" | "ur" => Self::Arabic,
            "he" | "iw" => Self::Hebrew,
            "hi" | "mr" | "ne" => Self::Devanagari,
            "th" => Self::Thai,
            "ko" => Self::Korean,
            "zh" if parts.any(|part| matches!(part, "Hant" | "TW" | "HK" | "MO")) => Self::Traditional,
            "zh" => Self::Simplified,
            _ => Self::Latin,
        }
    }

    /// Returns whether the family has a glyph for a character. Both of its faces have the same.
    pub(super) fn has(self, letter: char) -> bool {
        static MAPS: [OnceLock<Option<Charmap<'static>>>; Family::ALL.len()] =
            [const { OnceLock::new() }; Family::ALL.len()];

        MAPS[self as usize]
            .get_or_init(|| FontRef::new(self.faces()[0]).ok().map(|face| Charmap::new(&face)))
            .as_ref()
            .is_some_and(|map| map.map(letter).is_some())
    }

    /// Returns the family that shows a character in words of this one's language; none if only the
    /// system may have it.
    pub(super) fn for_letter(self, letter: char) -> Option<Self> {
        if self.has(letter) {
            return Some(self);
        }
        // Chinese characters have other forms in Japan, Korea, China and Taiwan. The system's faces have those of the
        // language.
        let is_foreign_form =
            matches!(self, Self::Korean | Self::Simplified | Self::Traditional) && is_ideograph(letter);

        Self::ALL
            .iter()
            .copied()
            .filter(|_| !is_foreign_form)
            .find(|family| family.has(letter))
    }
}

const fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
