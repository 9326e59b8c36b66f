//! The choice of the font face by the language of the window.
//!
//! Two families are embedded, as subsets that cover the program's own texts;
//! `packaging/fonts/build.py` makes them. They contain the Japanese forms of the characters, which
//! a search by the system's locale would not find reliably. For a language whose script they lack,
//! this module names the faces that its systems come with.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock, RwLockWriteGuard};

use iced::Font;
use iced::advanced::graphics::text::cosmic_text::Font as Face;
use iced::advanced::graphics::text::cosmic_text::fontdb::{self, Source};
use iced::advanced::graphics::text::{FontSystem, font_system};
use iced::font::{Family, Weight};

use super::theme::TextStyle;
use super::typeset;

const SANS: &str = "Kakunin Sans";
const MONO: &str = "Kakunin Mono";

/// The embedded faces, to be loaded before the first text is drawn.
pub const EMBEDDED: [&[u8]; 4] = [
    include_bytes!("../../assets/fonts/KakuninSans-Regular.otf"),
    include_bytes!("../../assets/fonts/KakuninSans-Bold.otf"),
    include_bytes!("../../assets/fonts/KakuninMono-Regular.ttf"),
    include_bytes!("../../assets/fonts/KakuninMono-Bold.ttf"),
];

/// The embedded face that has every character of the program's own texts.
static EMBEDDED_FACE: OnceLock<Option<Arc<Face>>> = OnceLock::new();

/// Loads the embedded faces, once; a concurrent second caller waits until they are loaded. Must be
/// called before the first text is measured.
pub fn load() {
    EMBEDDED_FACE.get_or_init(|| {
        let mut system = lock();
        let mut first = None;
        for face in EMBEDDED {
            // A face added as its own source is not copied; iced's own function would copy it.
            let ids = system
                .raw()
                .db_mut()
                .load_font_source(Source::Binary(Arc::new(face)));
            first = first.or_else(|| ids.first().copied());
        }

        first.and_then(|id| system.raw().get_font(id, fontdb::Weight::NORMAL))
    });
}

/// Makes sure that a text can be shown. The first text with a character that the embedded faces
/// lack (a name in another script, or user input) causes a search for the system's fonts. The more
/// fonts there are, the longer that takes, so users who do not need them do not wait for them.
pub fn require(text: &str) {
    if text.is_ascii() {
        return;
    }
    load();
    if let Some(Some(face)) = EMBEDDED_FACE.get()
        && !covers(face, text)
    {
        load_system();
    }
}

fn covers(face: &Face, text: &str) -> bool {
    let glyphs = face.as_swash().charmap();

    text.chars()
        .all(|letter| letter.is_control() || is_invisible(letter) || glyphs.map(letter) != 0)
}

/// Returns whether a character only controls how others are set, such as the isolates around a
/// value in a sentence (Unicode Standard Annex 9, section 2).
const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn load_system() {
    static LOADED: OnceLock<()> = OnceLock::new();

    let () = LOADED.get_or_init(|| {
        let mut system = lock();
        let ours = EMBEDDED.len() + 1;
        // There are more faces already if the toolkit's own search was not disabled
        // (packaging/fontdb).
        if system.raw().db().len() <= ours {
            system.raw().db_mut().load_system_fonts();
        }
    });
}

fn lock() -> RwLockWriteGuard<'static, FontSystem> {
    match font_system().write() {
        Ok(system) => system,
        Err(poisoned) => poisoned.into_inner(),
    }
}

/// The font faces for one language, and how its words are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fonts {
    family: &'static str,
    setting: Setting,
}

/// The rules by which words are set.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Setting {
    Japanese,
    /// Words between spaces, in the embedded face.
    Spaced,
    /// The rules of the system's face.
    Other,
}

impl Default for Fonts {
    fn default() -> Self {
        Self {
            family: SANS,
            setting: Setting::Spaced,
        }
    }
}

impl Fonts {
    /// Returns the faces for a language, given by its BCP 47 tag.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let primary = language.split('-').next().unwrap_or(language);
        let family = match primary {
            "ar" | "fa" | "ur" => system("Segoe UI", "Geeza Pro", "Noto Sans Arabic"),
            "he" => system("Segoe UI", "Arial Hebrew", "Noto Sans Hebrew"),
            "hi" => system("Nirmala UI", "Kohinoor Devanagari", "Noto Sans Devanagari"),
            "ko" => system("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR"),
            "th" => system("Leelawadee UI", "Thonburi", "Noto Sans Thai"),
            "zh" if language.contains("Hant") || language.ends_with("-TW") || language.ends_with("-HK") => {
                system("Microsoft JhengHei UI", "PingFang TC", "Noto Sans CJK TC")
            }
            "zh" => system("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC"),
            "ja" => {
                return Self {
                    family: SANS,
                    setting: Setting::Japanese,
                };
            }
            _ => return Self::default(),
        };
        load_system();

        Self {
            family,
            setting: Setting::Other,
        }
    }

    /// Returns words as they are drawn in lines of any length.
    #[must_use]
    pub fn set(self, words: Cow<'_, str>) -> Cow<'_, str> {
        match self.setting {
            Setting::Japanese => typeset::joined(words),
            Setting::Spaced | Setting::Other => self.set_in_line(words),
        }
    }

    /// Returns words as they are drawn in a line of their own, such as those of a button.
    #[must_use]
    pub fn set_in_line(self, words: Cow<'_, str>) -> Cow<'_, str> {
        match self.setting {
            Setting::Spaced => typeset::dotted(words),
            Setting::Japanese | Setting::Other => words,
        }
    }

    /// Returns the face for a style of text.
    #[must_use]
    pub const fn face(self, style: TextStyle) -> Font {
        let family = if style.is_mono() { MONO } else { self.family };
        let weight = if style.is_bold() {
            Weight::Bold
        } else {
            Weight::Normal
        };

        Font {
            family: Family::Name(family),
            weight,
            ..Font::DEFAULT
        }
    }
}

const fn system(windows: &'static str, macos: &'static str, others: &'static str) -> &'static str {
    if cfg!(target_os = "windows") {
        windows
    } else if cfg!(target_os = "macos") {
        macos
    } else {
        others
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    fn collect(path: &Path, wanted: &mut BTreeSet<char>) {
        if path.is_dir() {
            for entry in std::fs::read_dir(path).expect("a directory").flatten() {
                collect(&entry.path(), wanted);
            }
        } else if path
            .extension()
            .is_some_and(|extension| extension == "ftl" || extension == "json")
        {
            let text = std::fs::read_to_string(path).expect("text");
            // The other names of a territory are searched and never shown.
            let shown = text
                .lines()
                .filter(|line| !line.trim_start().starts_with(".also"));
            wanted.extend(shown.flat_map(str::chars));
        }
    }

    #[test]
    fn every_character_that_is_said_is_in_both_weights() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut wanted: BTreeSet<char> = (' '..='~').collect();
        for place in ["locales", "assets/demo/catalogue.json"] {
            let place = root.join(place);
            if place.exists() {
                collect(&place, &mut wanted);
            }
        }
        wanted.retain(|letter| !letter.is_control());

        for bytes in &EMBEDDED[..2] {
            let face = ttf_parser::Face::parse(bytes, 0).expect("a face");
            let missing: String = wanted
                .iter()
                .filter(|letter| face.glyph_index(**letter).is_none())
                .collect();
            assert_eq!(missing, "", "run packaging/fonts/build.py");
        }
    }

    #[test]
    fn faces_carry_the_names_they_are_asked_for() {
        let names: Vec<(String, bool)> = EMBEDDED
            .iter()
            .map(|bytes| {
                let face = ttf_parser::Face::parse(bytes, 0).expect("a face");
                let name = face
                    .names()
                    .into_iter()
                    .find(|name| name.name_id == ttf_parser::name_id::FAMILY)
                    .and_then(|name| name.to_string())
                    .expect("a family");
                (name, face.is_bold())
            })
            .collect();

        let expected = [(SANS, false), (SANS, true), (MONO, false), (MONO, true)];
        assert_eq!(names, expected.map(|(name, bold)| (name.to_owned(), bold)));
    }

    #[test]
    fn only_a_character_that_the_embedded_faces_lack_asks_for_the_systems() {
        load();
        let face = EMBEDDED_FACE.get().cloned().flatten().expect("a face");

        assert!(covers(&face, "Momiji Suite 2026"));
        assert!(covers(&face, "\u{2068}確認 ID\u{2069} を入力してください\n"));
        assert!(!covers(&face, "대한민국"));
        assert!(!covers(&face, "日本 🙂"));
    }

    #[test]
    fn japanese_is_never_left_to_the_system() {
        assert_eq!(Fonts::of("ja").face(TextStyle::Body).family, Family::Name(SANS));
        assert_eq!(
            Fonts::of("en-GB").face(TextStyle::Title).family,
            Family::Name(SANS)
        );
        assert_ne!(Fonts::of("zh-TW"), Fonts::of("zh-CN"));
    }
}
