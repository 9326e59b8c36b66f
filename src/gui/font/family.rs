//! The embedded families, and which of them shows a character.
//!
//! They are subsets; `packaging/fonts/build.py` makes them.

use std::sync::OnceLock;

use iced::advanced::graphics::text::cosmic_text::skrifa::FontRef;
use iced::advanced::graphics::text::cosmic_text::skrifa::charmap::Charmap;

use crate::deflated;

/// The files of a family, regular and bold.
pub(super) type Files = [&'static [u8]; 2];

/// How the files of a family, or those of codes, are stored in the program.
pub(super) enum Store {
    /// As they are: a sixth is all that those with outlines in CFF would lose, and the first picture would wait.
    Plain(Files),
    /// Deflated to half of their size (`packaging/fonts/store.rs`), and inflated on first use.
    Deflated(Files, OnceLock<Files>),
}

impl Store {
    pub(super) fn files(&'static self) -> &'static Files {
        match self {
            Self::Plain(files) => files,
            Self::Deflated(stored, files) => files.get_or_init(|| {
                // They are shown until the program ends.
                stored.map(|file| &*Box::leak(deflated::bytes(file).into_boxed_slice()))
            }),
        }
    }
}

macro_rules! plain {
    ($name:literal) => {
        Store::Plain([
            include_bytes!(concat!("../../../assets/fonts/", $name, "-Regular.ttc")),
            include_bytes!(concat!("../../../assets/fonts/", $name, "-Bold.ttc")),
        ])
    };
}

macro_rules! deflated {
    ($name:literal) => {
        Store::Deflated(
            [
                include_bytes!(concat!(env!("OUT_DIR"), "/", $name, "-Regular.ttf.deflated")),
                include_bytes!(concat!(env!("OUT_DIR"), "/", $name, "-Bold.ttf.deflated")),
            ],
            OnceLock::new(),
        )
    };
}

/// The faces for Japanese, Chinese and Korean, which have most of their glyphs in common.
static EAST_ASIAN: Store = plain!("KakuninSansCJK");
static LATIN: Store = deflated!("KakuninSans");
static ARABIC: Store = deflated!("KakuninSansArabic");
static HEBREW: Store = deflated!("KakuninSansHebrew");
static DEVANAGARI: Store = deflated!("KakuninSansDevanagari");
static THAI: Store = deflated!("KakuninSansThai");
/// The faces of codes.
pub(super) static MONO: Store = deflated!("KakuninMono");

macro_rules! families {
    ($($(#[$attribute:meta])+ $family:ident = $name:literal, $files:ident[$number:literal];)+) => {
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

            /// Returns its regular and its bold face: their files, and their number in these.
            pub(super) fn faces(self) -> (&'static Files, u32) {
                match self {
                    $(Self::$family => ($files.files(), $number)),+
                }
            }
        }
    };
}

families! {
    /// Japanese; English, too, since its pages have Japanese names in them.
    Japanese = "Kakunin Sans JP", EAST_ASIAN[0];
    /// All other languages in Latin or Cyrillic letters.
    Latin = "Kakunin Sans", LATIN[0];
    /// Arabic.
    Arabic = "Kakunin Sans Arabic", ARABIC[0];
    /// Hebrew.
    Hebrew = "Kakunin Sans Hebrew", HEBREW[0];
    /// Hindi.
    Devanagari = "Kakunin Sans Devanagari", DEVANAGARI[0];
    /// Thai.
    Thai = "Kakunin Sans Thai", THAI[0];
    /// Korean.
    Korean = "Kakunin Sans KR", EAST_ASIAN[3];
    /// Simplified Chinese.
    Simplified = "Kakunin Sans SC", EAST_ASIAN[1];
    /// Traditional Chinese.
    Traditional = "Kakunin Sans TC", EAST_ASIAN[2];
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
            .get_or_init(|| {
                let (files, number) = self.faces();
                let face = FontRef::from_index(files[0], number).ok()?;
                Some(Charmap::new(&face))
            })
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
