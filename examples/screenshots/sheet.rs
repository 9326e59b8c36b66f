//! One page in every language, beside each other.

use std::path::Path;

use iced::Size;
use kakunin::gui::theme::Mode;
use kakunin::locale::{Language, Locale};
use support::scenes;

use super::{USUAL, picture};

/// The name of the picture, without its ending.
pub(super) const NAME: &str = "languages-all";

const PAGE: &str = "telephone-line";
/// Windows in a row.
const COLUMNS: usize = 4;
/// Between the windows, in pixels of the picture.
const GAP: usize = 12;
const PAPER: [u8; 4] = [0x80, 0x86, 0x90, 0xff];

/// Pixels from the top, each of four bytes.
struct Picture {
    width: usize,
    pixels: Vec<u8>,
}

/// Writes the picture.
pub(super) fn take(folder: &Path) {
    let windows: Vec<Picture> = Language::ALL
        .iter()
        .map(|language| halved(&drawn(*language)))
        .collect();
    let height = |picture: &Picture| picture.pixels.len() / 4 / picture.width;
    let [across, down] = [windows[0].width + GAP, height(&windows[0]) + GAP];
    let rows = windows.len().div_ceil(COLUMNS);
    let [width, high] = [COLUMNS * across + GAP, rows * down + GAP];
    let mut sheet = PAPER.repeat(width * high);
    for (place, window) in windows.iter().enumerate() {
        let [left, top] = [GAP + place % COLUMNS * across, GAP + place / COLUMNS * down];
        for (line, pixels) in window.pixels.chunks_exact(window.width * 4).enumerate() {
            let start = ((top + line) * width + left) * 4;
            sheet[start..start + pixels.len()].copy_from_slice(pixels);
        }
    }

    super::save(
        &folder.join(format!("{NAME}.png")),
        Size::new(width as f32, high as f32),
        &sheet,
    );
}

fn drawn(language: Language) -> Picture {
    let locale = Locale::new(language);
    let scenes = scenes::all(&locale);
    let scene = scenes
        .iter()
        .find(|scene| scene.name == PAGE)
        .expect("the page of a call");

    Picture {
        width: USUAL.size.width as usize,
        pixels: picture(scene, &USUAL, &locale, Mode::Light),
    }
}

/// Four pixels become one.
fn halved(picture: &Picture) -> Picture {
    let line = picture.width * 4;
    let width = picture.width / 2;
    let mut pixels = Vec::with_capacity(picture.pixels.len() / 4);
    for lines in picture.pixels.chunks_exact(2 * line) {
        for pixel in 0..width {
            for channel in 0..4 {
                let at = pixel * 8 + channel;
                let sum: u16 = [at, at + 4, line + at, line + at + 4]
                    .into_iter()
                    .map(|at| u16::from(lines[at]))
                    .sum();
                pixels.push((sum / 4) as u8);
            }
        }
    }

    Picture { width, pixels }
}
