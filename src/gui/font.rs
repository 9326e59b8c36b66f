//! The choice of the font face by the language of the window.
//!
//! Families for the scripts of all languages of the program are embedded (`family.rs`). Only the
//! Japanese one and that of codes are loaded at the start, the others when a language or a text
//! asks for them. A search of the system's faces, which takes longer than all of these, is left
//! for texts that none of them can show.

mod family;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock, RwLockWriteGuard};

use iced::Font;
use iced::advanced::graphics::text::cosmic_text::fontdb::{self, Source};
use iced::advanced::graphics::text::{FontSystem, font_system};
use iced::font::{Family as Name, Weight};

use self::family::Family;
use super::theme::TextStyle;
use super::typeset;

const MONO: &str = "Kakunin Mono";

/// The family of the language that was asked for last, by its place among all. A window speaks one
/// language at a time.
static SPOKEN: AtomicUsize = AtomicUsize::new(Family::Japanese as usize);

/// Loads the faces that every window needs, once; a concurrent second caller waits until they are
/// loaded. Must be called before the first text is measured.
pub fn load() {
    load_family(Family::Japanese);
}

fn load_family(family: Family) {
    static LOADED: [OnceLock<()>; Family::ALL.len()] = [const { OnceLock::new() }; Family::ALL.len()];

    if family != Family::Japanese {
        load();
    }
    let () = LOADED[family as usize].get_or_init(|| {
        let mut system = lock();
        let (files, _) = family.faces();
        // The faces of Japanese have those of all East Asian languages beside them.
        if family == Family::Japanese || !std::ptr::eq(files, Family::Japanese.faces().0) {
            for file in files {
                add(&mut system, file);
            }
        }
        if family == Family::Japanese {
            for file in family::MONO.files() {
                add(&mut system, file);
            }
        }
        // What the first text would wait for.
        if let Some(id) = regular(&mut system, family) {
            let _face = system.raw().get_font(id, fontdb::Weight::NORMAL);
        }
    });
}

/// Adds the faces of a file as their own source, so that they are not copied; iced's own function would copy
/// them.
fn add(system: &mut FontSystem, file: &'static [u8]) {
    let _ids = system
        .raw()
        .db_mut()
        .load_font_source(Source::Binary(Arc::new(file)));
}

fn regular(system: &mut FontSystem, family: Family) -> Option<fontdb::ID> {
    system.raw().db().query(&fontdb::Query {
        families: &[fontdb::Family::Name(family.name())],
        ..fontdb::Query::default()
    })
}

/// Makes sure that a text can be shown: loads the embedded families that its characters need.
/// The first text with a character that all of them lack (a name in another script, or user input)
/// causes a search for the system's fonts. The more fonts there are, the longer that takes, so
/// users who do not need them do not wait for them.
pub fn require(text: &str) {
    if text.is_ascii() {
        return;
    }
    let spoken = Family::ALL
        .get(SPOKEN.load(Ordering::Relaxed))
        .copied()
        .unwrap_or(Family::Japanese);
    load_family(spoken);
    for letter in text.chars().filter(|letter| is_drawn(*letter)) {
        match spoken.for_letter(letter) {
            Some(family) if family == spoken => {}
            Some(family) => load_family(family),
            None => return load_system(),
        }
    }
}

/// Returns whether a character has a picture. Others only control how those are set, such as the
/// isolates around a value in a sentence (Unicode Standard Annex 9, section 2).
fn is_drawn(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn load_system() {
    static LOADED: OnceLock<()> = OnceLock::new();

    let () = LOADED.get_or_init(|| {
        let mut system = lock();
        // There are files already if the toolkit's own search was not disabled (packaging/fontdb);
        // what is embedded is none.
        let is_loaded = system
            .raw()
            .db()
            .faces()
            .any(|face| !matches!(face.source, Source::Binary(_)));
        if !is_loaded {
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
    family: Family,
    setting: Setting,
}

/// The rules by which words are set.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Setting {
    Japanese,
    Chinese,
    /// Words between spaces, of syllables between which other languages would end a line.
    Korean,
    /// Words between spaces, in the Japanese face.
    Spaced,
    /// As they are written.
    Plain,
}

impl Default for Fonts {
    fn default() -> Self {
        Self {
            family: Family::Japanese,
            setting: Setting::Spaced,
        }
    }
}

impl Fonts {
    /// Returns the faces for a language, given by its BCP 47 tag, and loads them. Texts are
    /// measured for this language from now on.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let fonts = Self::beside(language);
        SPOKEN.store(fonts.family as usize, Ordering::Relaxed);

        fonts
    }

    /// Returns the faces for a language beside that of the window, such as those of its name in a
    /// list of languages, and loads them.
    #[must_use]
    pub fn beside(language: &str) -> Self {
        let family = Family::of(language);
        if family != Family::Japanese {
            load_family(family);
        }
        let setting = match family {
            Family::Japanese if language.starts_with("ja") => Setting::Japanese,
            Family::Japanese => Setting::Spaced,
            Family::Simplified | Family::Traditional => Setting::Chinese,
            Family::Korean => Setting::Korean,
            _ => Setting::Plain,
        };

        Self { family, setting }
    }

    /// Returns words as they are drawn in lines of any length.
    #[must_use]
    pub fn set(self, words: Cow<'_, str>) -> Cow<'_, str> {
        match self.setting {
            Setting::Japanese | Setting::Chinese => typeset::joined(words),
            Setting::Korean => typeset::kept(self.set_in_line(words)),
            Setting::Spaced | Setting::Plain => typeset::spanned(self.set_in_line(words)),
        }
    }

    /// Returns words as they are drawn in a line of their own, such as those of a button.
    #[must_use]
    pub fn set_in_line(self, words: Cow<'_, str>) -> Cow<'_, str> {
        match self.setting {
            Setting::Spaced | Setting::Korean => typeset::dotted(words),
            Setting::Japanese | Setting::Chinese | Setting::Plain => words,
        }
    }

    /// Returns the face for a style of text.
    #[must_use]
    pub const fn face(self, style: TextStyle) -> Font {
        let family = if style.is_mono() { MONO } else { self.family.name() };
        let weight = if style.is_bold() {
            Weight::Bold
        } else {
            Weight::Normal
        };

        Font {
            family: Name::Name(family),
            weight,
            ..Font::DEFAULT
        }
    }
}
