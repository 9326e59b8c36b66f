//! Takes pictures of every page, in English and Japanese, light and dark, without a display.
//!
//! `TZ=Asia/Tokyo cargo run --example screenshots` renews `docs/screenshots`; `-- FOLDER` writes to a folder of your own, and adds the
//! smallest window, a large one, the largest text, high contrast, longer words and pages that are read from right to left, for judging.
//! A second argument takes only what begins so; with a third, a tag, pages are taken in that language and the usual window alone. The
//! time zone is that of the calls that are pictured.

#![allow(
    clippy::expect_used,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

mod desk;
mod sheet;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use iced::Size;
use kakunin::gui::driver::Appearance as _;
use kakunin::gui::theme::{Contrast, Mode, Scheme};
use kakunin::gui::{self, Look, focus, font};
use kakunin::locale::{Language, Locale, Pseudo};
use support::scenes::Scene;
use support::{draw, scenes};

/// A window in which pages are shown.
struct Window {
    suffix: &'static str,
    size: Size,
    text_scale: f32,
    modes: &'static [Mode],
    /// The languages of the pages.
    locales: fn() -> Vec<Locale>,
    contrast: Contrast,
    /// The pages that are shown in it; all if there are none.
    pages: &'static [&'static str],
}

impl Window {
    /// The name of a picture's file.
    fn file(&self, scene: &str, locale: &Locale, mode: Mode) -> String {
        let mode = match mode {
            Mode::Light => "light",
            Mode::Dark => "dark",
        };

        format!("{scene}-{}-{mode}{}.png", locale.tag(), self.suffix)
    }

    /// The colours in a mode.
    fn scheme(&self, mode: Mode) -> Scheme {
        Scheme {
            mode,
            contrast: self.contrast,
        }
    }

    fn shows(&self, page: &str) -> bool {
        self.pages.is_empty() || self.pages.contains(&page)
    }
}

/// The languages of the documents.
fn spoken() -> Vec<Locale> {
    [Language::Japanese, Language::English].map(Locale::new).into()
}

/// Languages that nobody speaks: with longer words, and from right to left.
fn made_up() -> Vec<Locale> {
    Pseudo::ALL.map(Locale::pseudo).into()
}

const BOTH: &[Mode] = &[Mode::Light, Mode::Dark];

const USUAL: Window = Window {
    suffix: "",
    size: Size::new(760.0, 600.0),
    text_scale: 1.0,
    modes: BOTH,
    locales: spoken,
    contrast: Contrast::Usual,
    pages: &[],
};

const FOR_JUDGING: [Window; 7] = [
    Window {
        suffix: "-contrast",
        contrast: Contrast::More,
        pages: &[
            "overview-new",
            "key-wrong",
            "telephone",
            "telephone-line",
            "method",
            "regions",
            "failure-used-up",
            "internet",
            "details",
        ],
        ..USUAL
    },
    Window {
        suffix: "-small",
        size: Size::new(640.0, 520.0),
        ..USUAL
    },
    Window {
        suffix: "-small-200",
        size: Size::new(640.0, 520.0),
        text_scale: 2.0,
        ..USUAL
    },
    Window {
        suffix: "-200",
        size: Size::new(760.0, 600.0),
        text_scale: 2.0,
        modes: &[Mode::Light],
        ..USUAL
    },
    Window {
        suffix: "-large",
        size: Size::new(1400.0, 900.0),
        modes: &[Mode::Dark],
        ..USUAL
    },
    Window {
        suffix: "",
        modes: &[Mode::Light],
        locales: made_up,
        ..USUAL
    },
    Window {
        suffix: "-small",
        size: Size::new(640.0, 520.0),
        modes: &[Mode::Light],
        locales: made_up,
        ..USUAL
    },
];

fn main() {
    font::load();
    let given = std::env::args().nth(1).map(PathBuf::from);
    // Of what begins so, where only a part is to be looked at.
    let only = std::env::args().nth(2).unwrap_or_default();
    if let (Some(folder), Some(tag)) = (&given, std::env::args().nth(3)) {
        fs::create_dir_all(folder).expect("the folder");
        let language = Language::ALL
            .iter()
            .find(|language| language.tag() == tag)
            .expect("a language");
        let locales = || vec![Locale::new(*language)];
        take(&USUAL, locales(), folder, &only);
        desk::take(&desk::USUAL, locales(), folder, &only);
        return;
    }
    let folder = given
        .clone()
        .unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/screenshots"));
    fs::create_dir_all(&folder).expect("the folder");

    if only.is_empty() || sheet::NAME.starts_with(&only) {
        sheet::take(&folder);
    }
    take(&USUAL, (USUAL.locales)(), &folder, &only);
    desk::take(&desk::USUAL, (desk::USUAL.locales)(), &folder, &only);
    if given.is_some() {
        for window in &FOR_JUDGING {
            take(window, (window.locales)(), &folder, &only);
        }
        for window in &desk::FOR_JUDGING {
            desk::take(window, (window.locales)(), &folder, &only);
        }
    }
}

fn take(window: &Window, locales: Vec<Locale>, folder: &Path, only: &str) {
    for locale in locales {
        for scene in scenes::all(&locale) {
            if !scene.name.starts_with(only) || !window.shows(scene.name) {
                continue;
            }
            for mode in window.modes {
                let pixels = picture(&scene, window, &locale, *mode);
                save(
                    &folder.join(window.file(scene.name, &locale, *mode)),
                    window.size,
                    &pixels,
                );
            }
        }
    }
}

fn picture(scene: &Scene, window: &Window, locale: &Locale, mode: Mode) -> Vec<u8> {
    let catalogue = scenes::catalogue();
    let mut look = Look::of(&catalogue.vendor, locale, window.scheme(mode));
    look.resize(window.size);
    look.text_scale = window.text_scale;
    let focused = focus::target(&scene.page, scene.focus);

    draw::draw(gui::view(&scene.page, &look), focused, None, &look, window.size)
}

/// Writes a small PNG, of at most 256 colours. Surfaces keep theirs exactly; only shades at the edges of letters are merged.
fn save(path: &Path, size: Size, rgba: &[u8]) {
    let (palette, pixels) = reduce(rgba);
    let file = BufWriter::new(File::create(path).expect("the file"));
    let mut encoder = png::Encoder::new(file, size.width as u32, size.height as u32);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_palette(palette);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    encoder
        .write_header()
        .and_then(|mut writer| writer.write_image_data(&pixels))
        .expect("the picture");
}

/// The 256 colours that stand in most places, exactly as they are, and what refers to them; the rest takes the nearest of them.
fn reduce(rgba: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let mut counts: BTreeMap<[u8; 3], usize> = BTreeMap::new();
    for pixel in rgba.chunks_exact(4) {
        *counts.entry([pixel[0], pixel[1], pixel[2]]).or_default() += 1;
    }
    let mut shades: Vec<[u8; 3]> = counts.keys().copied().collect();
    shades.sort_by_key(|shade| std::cmp::Reverse(counts[shade]));
    let palette = &shades[..shades.len().min(256)];
    let distance = |one: &[u8; 3], other: &[u8; 3]| -> u32 {
        one.iter()
            .zip(other)
            .map(|(one, other)| u32::from(one.abs_diff(*other)).pow(2))
            .sum()
    };
    let places: BTreeMap<[u8; 3], u8> = shades
        .iter()
        .filter_map(|shade| {
            let (place, _) = (0_u8..=255)
                .zip(palette)
                .min_by_key(|(_, kept)| distance(shade, kept))?;
            Some((*shade, place))
        })
        .collect();
    let pixels = rgba
        .chunks_exact(4)
        .map(|pixel| places[&[pixel[0], pixel[1], pixel[2]]])
        .collect();

    (palette.concat(), pixels)
}
