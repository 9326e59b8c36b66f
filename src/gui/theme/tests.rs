//! Colours that can be read, whatever the vendor chose.

use super::*;

fn brand(value: u32, on: u32, soft: u32) -> Brand {
    let accent = Accent {
        colour: rgb(value),
        on: rgb(on),
        soft: rgb(soft),
    };

    Brand {
        light: accent,
        dark: accent,
    }
}

fn brands() -> [Brand; 4] {
    [
        Brand::default(),
        brand(0xFF_E0_00, 0xFF_FF_FF, 0xFF_E0_00),
        brand(0x10_10_10, 0x10_10_10, 0x10_10_10),
        brand(0x80_80_80, 0x80_80_80, 0x80_80_80),
    ]
}

fn palettes(contrast: Contrast) -> Vec<Tones> {
    let scheme = |mode| Scheme { mode, contrast };

    brands()
        .into_iter()
        .flat_map(|brand| [Mode::Light, Mode::Dark].map(|mode| Tones::new(scheme(mode), brand)))
        .collect()
}

/// Every pair of a text and what is behind it.
fn pairs(tones: &Tones) -> Vec<(Color, Color)> {
    vec![
        (tones.text, tones.background),
        (tones.text, tones.surface),
        (tones.text, tones.soft),
        (tones.text, tones.bad_soft),
        (tones.text, tones.good_soft),
        (tones.text, tones.care_soft),
        (tones.text, tones.touched(false)),
        (tones.text, tones.touched(true)),
        (tones.text, tones.selection()),
        (tones.dim, tones.background),
        (tones.dim, tones.surface),
        (tones.dim, tones.soft),
        (tones.placeholder(), tones.surface),
        (tones.placeholder(), tones.bad_soft),
        (tones.accent, tones.background),
        (tones.accent, tones.surface),
        (mix(tones.accent, tones.text, 0.45), tones.surface),
        (tones.on_accent, tones.accent),
        (tones.good, tones.surface),
        (tones.good, tones.good_soft),
        (tones.bad, tones.surface),
        (tones.bad, tones.background),
        (tones.bad, tones.bad_soft),
        (tones.care, tones.background),
        (tones.care, tones.care_soft),
        (tones.on_alert, tones.alert),
        (tones.background, tones.good),
    ]
}

/// The colour that is seen where one lies over another.
fn seen(front: Color, behind: Color) -> Color {
    mix(behind, Color { a: 1.0, ..front }, front.a)
}

fn assert_contrast(pairs: &[(Color, Color)], least: f32) {
    for (front, behind) in pairs {
        let found = contrast(seen(*front, *behind), *behind);
        assert!(found >= least, "{front:?} on {behind:?}: {found}");
    }
}

#[test]
fn words_stand_out_from_what_is_behind_them() {
    for tones in palettes(Contrast::Usual) {
        assert_contrast(&pairs(&tones), Contrast::Usual.least());
    }
}

#[test]
fn in_high_contrast_words_stand_out_more_in_every_state() {
    for tones in palettes(Contrast::More) {
        assert_contrast(&pairs(&tones), 7.0);
        let more = [
            (tones.on_accent, tones.filled(false)),
            (tones.on_accent, tones.filled(true)),
            (tones.unusable(tones.text, 0.6), tones.surface),
            (tones.care, tones.surface),
            (tones.good, tones.background),
            (tones.dim, tones.touched(true)),
        ];
        assert_contrast(&more, 7.0);
    }
}

#[test]
fn marks_stand_out_from_what_is_behind_them() {
    for tones in [palettes(Contrast::Usual), palettes(Contrast::More)].concat() {
        let marks = [
            tones.field,
            tones.accent,
            tones.good,
            tones.bad,
            tones.care,
            tones.dot(true),
            tones.dot(false),
            tones.scroller(true),
            tones.scroller(false),
        ];
        for mark in marks {
            for behind in [tones.surface, tones.background] {
                assert!(contrast(mark, behind) >= 3.0, "{mark:?} on {behind:?}");
            }
        }
    }
}

#[test]
fn in_high_contrast_every_line_is_seen_and_is_thicker() {
    for tones in palettes(Contrast::More) {
        for line in [tones.hairline, tones.outline, tones.field, tones.alert] {
            for behind in [tones.surface, tones.background, tones.soft] {
                assert!(contrast(line, behind) >= 3.0, "{line:?} on {behind:?}");
            }
        }
        for (ring, behind) in [(tones.accent, tones.soft), (tones.accent, tones.bad_soft)] {
            assert!(contrast(ring, behind) >= 3.0, "{ring:?} on {behind:?}");
        }
        assert!(tones.line() >= 2.0 && tones.thick(size::RING) >= 3.0);
    }
}

#[test]
fn readable_colours_of_a_vendor_stay_as_they_are() {
    let brand = Brand::default();
    let light = Tones::new(Mode::Light, brand);
    let dark = Tones::new(Mode::Dark, brand);

    assert_eq!(
        (light.accent, light.on_accent, light.soft),
        (brand.light.colour, brand.light.on, brand.light.soft)
    );
    assert_eq!(
        (dark.accent, dark.on_accent, dark.soft),
        (brand.dark.colour, brand.dark.on, brand.dark.soft)
    );
}
