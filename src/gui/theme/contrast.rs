//! The colours of high contrast, for people who see contrast badly: black on white, or white on black,
//! and what means something as strong as that. Tints are faint, for what they say is also said by an edge.

use iced::Color;

use super::{Brand, Contrast, Tones, rgb};

pub(super) fn light() -> Tones {
    let accent = Brand::default().light;

    Tones {
        contrast: Contrast::More,
        background: Color::WHITE,
        surface: Color::WHITE,
        text: Color::BLACK,
        dim: rgb(0x2E_30_36),
        hairline: rgb(0x5C_60_69),
        outline: Color::BLACK,
        field: Color::BLACK,
        accent: accent.colour,
        on_accent: accent.on,
        soft: accent.soft,
        good: rgb(0x00_4D_27),
        good_soft: rgb(0xF0_F8_F3),
        bad: rgb(0x8E_00_08),
        bad_soft: rgb(0xFD_F2_F1),
        care: rgb(0x5A_38_00),
        care_soft: rgb(0xFD_F7_EA),
        alert: rgb(0x8E_00_08),
        on_alert: Color::WHITE,
        hover: Color::from_rgba(0.0, 0.0, 0.0, 0.08),
    }
}

pub(super) fn dark() -> Tones {
    let accent = Brand::default().dark;

    Tones {
        contrast: Contrast::More,
        background: Color::BLACK,
        surface: Color::BLACK,
        text: Color::WHITE,
        dim: rgb(0xDC_DE_E4),
        hairline: rgb(0x9A_9E_A8),
        outline: Color::WHITE,
        field: Color::WHITE,
        accent: accent.colour,
        on_accent: accent.on,
        soft: accent.soft,
        good: rgb(0x7C_F0_B0),
        good_soft: rgb(0x00_1C_0F),
        bad: rgb(0xFF_B3_AD),
        bad_soft: rgb(0x2A_06_05),
        care: rgb(0xFF_D4_79),
        care_soft: rgb(0x24_18_00),
        // White on dark red would be hard to tell from the black below.
        alert: rgb(0xFF_B3_AD),
        on_alert: Color::BLACK,
        hover: Color::from_rgba(1.0, 1.0, 1.0, 0.14),
    }
}
