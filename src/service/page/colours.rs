//! The vendor's colours as custom properties of the style sheet. Unreadable colours are corrected.

use std::fmt::Write as _;

use crate::catalogue::{Accent, Colour, Colours};

/// The contrast that text needs (WCAG 2.2, 1.4.3, level AA).
const READABLE: f64 = 4.5;

/// The number of steps in which a colour is moved towards the text colour until it is readable.
const STEPS: u8 = 20;

const WHITE: Colour = grey(0xFF);
const BLACK: Colour = grey(0x00);

/// The surfaces of a mode and the text on them, as in `style.css`.
struct Backdrop {
    surfaces: [Colour; 2],
    text: Colour,
    dim: Colour,
}

const LIGHT: Backdrop = Backdrop {
    surfaces: [rgb(0xF7, 0xF7, 0xF5), WHITE],
    text: rgb(0x1C, 0x1C, 0x20),
    dim: rgb(0x5C, 0x60, 0x69),
};

const DARK: Backdrop = Backdrop {
    surfaces: [rgb(0x1B, 0x1C, 0x20), rgb(0x24, 0x25, 0x2A)],
    text: rgb(0xEC, 0xEC, 0xF0),
    dim: rgb(0xA7, 0xAB, 0xB6),
};

/// Returns the rules that set the vendor's colours in both modes.
pub(super) fn rules(colours: &Colours) -> String {
    let mut rules = String::new();
    for (ground, accent, open, close) in [
        (LIGHT, &colours.light, ":root{", "}\n"),
        (
            DARK,
            &colours.dark,
            "@media (prefers-color-scheme:dark){:root{",
            "}}\n",
        ),
    ] {
        let Accent {
            accent,
            on_accent,
            soft,
        } = mended(accent, &ground);
        // Writing to a string does not fail.
        let _written = write!(
            rules,
            "{open}--accent:{accent};--on-accent:{on_accent};--soft:{soft}{close}"
        );
    }

    rules
}

fn mended(wanted: &Accent, ground: &Backdrop) -> Accent {
    let is_readable = |front: Colour, behind: Colour| front.contrast(behind) >= READABLE;
    let accent = (0..=STEPS)
        .map(|step| mixed(wanted.accent, ground.text, step))
        .find(|candidate| {
            ground
                .surfaces
                .iter()
                .all(|surface| is_readable(*candidate, *surface))
        })
        .unwrap_or(ground.text);
    let on_accent = [wanted.on_accent, WHITE, BLACK]
        .into_iter()
        .find(|candidate| is_readable(*candidate, accent))
        .unwrap_or(wanted.on_accent);
    let is_ground = |soft: Colour| {
        [ground.text, ground.dim, accent]
            .iter()
            .all(|front| is_readable(*front, soft))
    };
    let soft = if is_ground(wanted.soft) {
        wanted.soft
    } else {
        ground.surfaces[0]
    };

    Accent {
        accent,
        on_accent,
        soft,
    }
}

/// Returns the colour that is `step` of [`STEPS`] on the way to the other.
fn mixed(from: Colour, to: Colour, step: u8) -> Colour {
    let part = |from: u8, to: u8| {
        let (step, steps) = (u16::from(step), u16::from(STEPS));
        let sum = u16::from(from) * (steps - step) + u16::from(to) * step;

        u8::try_from(sum / steps).unwrap_or(to)
    };

    rgb(
        part(from.red, to.red),
        part(from.green, to.green),
        part(from.blue, to.blue),
    )
}

const fn rgb(red: u8, green: u8, blue: u8) -> Colour {
    Colour { red, green, blue }
}

const fn grey(part: u8) -> Colour {
    rgb(part, part, part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accent(accent: &str, on_accent: &str, soft: &str) -> Accent {
        Accent {
            accent: accent.parse().unwrap(),
            on_accent: on_accent.parse().unwrap(),
            soft: soft.parse().unwrap(),
        }
    }

    #[test]
    fn readable_colours_stay_as_they_are() {
        let light = accent("#2B4C8C", "#FFFFFF", "#EEF2FA");
        let dark = accent("#9AB6FF", "#14203A", "#2A3145");

        assert_eq!(mended(&light, &LIGHT), light);
        assert_eq!(mended(&dark, &DARK), dark);
    }

    #[test]
    fn every_colour_can_be_read_after_mending() {
        let parts = [0x00, 0x33, 0x66, 0x99, 0xCC, 0xFF];
        for red in parts {
            for green in parts {
                for blue in parts {
                    let colour = rgb(red, green, blue);
                    let wanted = Accent {
                        accent: colour,
                        on_accent: colour,
                        soft: colour,
                    };
                    for ground in [LIGHT, DARK] {
                        let Accent {
                            accent,
                            on_accent,
                            soft,
                        } = mended(&wanted, &ground);
                        let [first, second] = ground.surfaces;
                        for (front, behind) in [
                            (accent, first),
                            (accent, second),
                            (on_accent, accent),
                            (ground.text, soft),
                            (ground.dim, soft),
                            (accent, soft),
                        ] {
                            assert!(
                                front.contrast(behind) >= READABLE,
                                "{colour}: {front} on {behind}"
                            );
                        }
                    }
                }
            }
        }
    }
}
