//! Choose the face by the language of the window.
//!
//! Two families are embedded, as subsets of what the program can say: `packaging/fonts/build.py` makes them. They hold the
//! Japanese forms of the characters, which a search by the system's locale would not find reliably. A language
//! whose script they lack names the faces that its systems come with.

use std::sync::{Arc, OnceLock};

use iced::Font;
use iced::advanced::graphics::text::cosmic_text::fontdb::Source;
use iced::advanced::graphics::text::font_system;
use iced::font::{Family, Weight};

use super::theme::Type;

const SANS: &str = "Kakunin Sans";
const MONO: &str = "Kakunin Mono";

/// The embedded faces, to be loaded before the first text is drawn.
pub const EMBEDDED: [&[u8]; 4] = [
    include_bytes!("../../assets/fonts/KakuninSans-Regular.otf"),
    include_bytes!("../../assets/fonts/KakuninSans-Bold.otf"),
    include_bytes!("../../assets/fonts/KakuninMono-Regular.ttf"),
    include_bytes!("../../assets/fonts/KakuninMono-Bold.ttf"),
];

/// Makes the faces known, once; whoever comes second waits until it is done.
///
/// Before them comes a search of the system's fonts that iced offers no way around; it takes the longer the more fonts there are. So
/// this is to be called on a thread of its own as early as can be, and again before the first text is measured.
pub fn load() {
    static LOADED: OnceLock<()> = OnceLock::new();

    let () = LOADED.get_or_init(|| {
        let mut system = match font_system().write() {
            Ok(system) => system,
            Err(poisoned) => poisoned.into_inner(),
        };
        for face in EMBEDDED {
            // As a source of its own, unlike by iced's own way, the face is not copied.
            let _ids = system
                .raw()
                .db_mut()
                .load_font_source(Source::Binary(Arc::new(face)));
        }
    });
}

/// The faces of one language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fonts {
    family: &'static str,
}

impl Default for Fonts {
    fn default() -> Self {
        Self { family: SANS }
    }
}

impl Fonts {
    /// The faces for a language, given by its BCP 47 tag.
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
            _ => SANS,
        };

        Self { family }
    }

    /// The face for a text.
    #[must_use]
    pub const fn face(self, kind: Type) -> Font {
        let family = if kind.is_mono() { MONO } else { self.family };
        let weight = if kind.is_bold() {
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
            wanted.extend(std::fs::read_to_string(path).expect("text").chars());
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
    fn japanese_is_never_left_to_the_system() {
        assert_eq!(Fonts::of("ja").face(Type::Body).family, Family::Name(SANS));
        assert_eq!(Fonts::of("en-GB").face(Type::Title).family, Family::Name(SANS));
        assert_ne!(Fonts::of("zh-TW"), Fonts::of("zh-CN"));
    }
}
