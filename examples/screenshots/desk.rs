//! Take pictures of the help desk's console, in English and Japanese, light and dark.

use std::path::Path;

use iced::Size;
use kakunin::desk::window::{Looks, SIDE, SIZE, view};
use kakunin::gui::director::Cue;
use kakunin::gui::driver::Appearance as _;
use kakunin::gui::theme::{Contrast, Mode};
use kakunin::gui::{Look, focus};
use kakunin::locale::Locale;
use support::desk_scenes::DeskScene;
use support::{desk_scenes, draw, scenes};

use super::{BOTH, Window, made_up, spoken};

pub(crate) const USUAL: Window = Window {
    suffix: "",
    size: SIZE,
    text_scale: 1.0,
    modes: BOTH,
    locales: spoken,
    contrast: Contrast::Usual,
    pages: &[],
};

pub(crate) const FOR_JUDGING: [Window; 7] = [
    Window {
        suffix: "-contrast",
        contrast: Contrast::More,
        pages: &["reading"],
        ..USUAL
    },
    Window {
        suffix: "-laptop-200",
        // What a panel and the frame leave of 1366 by 768.
        size: Size::new(1350.0, 688.0),
        text_scale: 2.0,
        ..USUAL
    },
    Window {
        suffix: "-medium",
        size: Size::new(960.0, 600.0),
        ..USUAL
    },
    Window {
        suffix: "-small",
        size: Size::new(720.0, 400.0),
        ..USUAL
    },
    Window {
        suffix: "-small-200",
        size: Size::new(720.0, 400.0),
        text_scale: 2.0,
        ..USUAL
    },
    Window {
        suffix: "",
        size: SIZE,
        modes: &[Mode::Light],
        locales: made_up,
        ..USUAL
    },
    Window {
        suffix: "-medium",
        size: Size::new(960.0, 600.0),
        modes: &[Mode::Light],
        locales: made_up,
        ..USUAL
    },
];

/// Takes the pictures of the pages whose names begin with `only`.
pub(crate) fn take(window: &Window, locales: Vec<Locale>, folder: &Path, only: &str) {
    for locale in locales {
        for scene in desk_scenes::all(&locale) {
            let name = format!("desk-{}", scene.name);
            if !name.starts_with(only) || !window.shows(scene.name) {
                continue;
            }
            for mode in window.modes {
                let pixels = picture(&scene, window, &locale, *mode);
                crate::save(
                    &folder.join(window.file(&name, &locale, *mode)),
                    window.size,
                    &pixels,
                );
            }
        }
    }
}

fn picture(scene: &DeskScene, window: &Window, locale: &Locale, mode: Mode) -> Vec<u8> {
    let catalogue = scenes::catalogue();
    let look = Look::of(&catalogue.vendor, locale, window.scheme(mode));
    let page = &scene.page;
    let mut looks = Looks::new(look, window.size, page.side.is_some(), scene.caller);
    looks.scale_text(window.text_scale);
    let focused = focus::target(&page.page, scene.focus);
    let cue = Cue::default();

    let side = page.side.as_ref().filter(|side| side.has_one_explanation());
    let to_end = side.map(|_| SIDE.into());

    draw::draw(
        view(page, &looks, &cue),
        focused,
        to_end,
        looks.frame(),
        window.size,
    )
}
