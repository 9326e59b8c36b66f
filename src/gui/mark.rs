//! The vendor's mark: the vendor's picture or, if there is none, the vendor's initial on the
//! vendor's colour.

use std::io::Cursor;

use iced::widget::{container, image};
use iced::{Border, Length};

use super::theme::{TextStyle, radius, size};
use super::{Element, Look};

/// A picture with four bytes per pixel: red, green, blue, alpha.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The width in pixels.
    pub width: u32,
    /// The height in pixels.
    pub height: u32,
    /// The pixels, row by row.
    pub rgba: Vec<u8>,
}

/// The greatest width and height of a mark, in pixels.
const LARGEST: u32 = 512;

/// Decodes a PNG. Returns `None` if the data is not a PNG, or if it is larger than a mark may be.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<Picture> {
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: 16 << 20 });
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = reader.info().size();
    if width == 0 || height == 0 || width > LARGEST || height > LARGEST {
        return None;
    }
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(info.buffer_size());
    let rgba = match info.color_type {
        png::ColorType::Rgba => pixels,
        png::ColorType::GrayscaleAlpha => pixels
            .chunks_exact(2)
            .flat_map(|pixel| [pixel[0], pixel[0], pixel[0], pixel[1]])
            .collect(),
        png::ColorType::Grayscale | png::ColorType::Rgb | png::ColorType::Indexed => return None,
    };

    Some(Picture { width, height, rgba })
}

impl Picture {
    /// Returns the picture for the window.
    #[must_use]
    pub fn handle(&self) -> image::Handle {
        image::Handle::from_rgba(self.width, self.height, self.rgba.clone())
    }

    /// Returns the picture for the task bar.
    #[must_use]
    pub fn icon(&self) -> Option<iced::window::Icon> {
        iced::window::icon::from_rgba(self.rgba.clone(), self.width, self.height).ok()
    }
}

/// Builds the mark at the start of the header.
pub fn view<'a>(look: &'a Look, vendor: &'a str) -> Element<'a> {
    let side = look.scaled(size::MARK);
    if let Some(handle) = &look.mark {
        return image(handle.clone()).width(side).height(side).into();
    }
    let tones = look.tones;
    let initial: String = vendor.chars().take(1).flat_map(char::to_uppercase).collect();

    container(look.coloured(initial, TextStyle::Large, tones.on_accent))
        .center_x(Length::Fixed(side))
        .center_y(Length::Fixed(side))
        .style(move |_| {
            container::background(tones.accent).border(Border::default().rounded(radius::CONTROL + 2.0))
        })
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encode(colour: png::ColorType, width: u32, height: u32, pixels: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(colour);
        encoder
            .write_header()
            .and_then(|mut writer| writer.write_image_data(pixels))
            .expect("a picture");

        bytes
    }

    #[test]
    fn every_kind_of_png_becomes_rgba() {
        let rgb = decode(&encode(png::ColorType::Rgb, 2, 1, &[1, 2, 3, 4, 5, 6])).expect("rgb");
        assert_eq!(rgb.rgba, [1, 2, 3, 255, 4, 5, 6, 255]);
        let grey = decode(&encode(png::ColorType::Grayscale, 1, 2, &[7, 8])).expect("grey");
        assert_eq!(grey.rgba, [7, 7, 7, 255, 8, 8, 8, 255]);
        assert!(rgb.icon().is_some());
    }

    #[test]
    fn what_is_no_mark_is_refused() {
        let good = encode(png::ColorType::Rgba, 4, 4, &[9; 64]);
        for end in 0..good.len().saturating_sub(16) {
            assert_eq!(decode(&good[..end]), None, "cut at {end}");
        }
        let huge = encode(png::ColorType::Grayscale, 600, 1, &[0; 600]);
        assert_eq!(decode(&huge), None);
    }
}
