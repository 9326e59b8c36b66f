//! The vendor's logo in the sizes that desktops look for.

use image::{ImageBuffer, RgbaImage, imageops};
use png::{BitDepth, ColorType, Decoder, Encoder, Transformations};

use crate::kit::{Icon, KitError};

/// The sizes of the theme that all desktops fall back on.
const SIZES: [u32; 8] = [16, 24, 32, 48, 64, 128, 256, 512];

/// Returns the logo as PNG in every size up to its own.
pub(in crate::kit) fn scaled(icon: &Icon) -> Result<Vec<(u32, Vec<u8>)>, KitError> {
    let whole = decoded(icon)?;
    SIZES
        .into_iter()
        .filter(|size| *size <= icon.size())
        .map(|size| {
            let png = if size == icon.size() {
                icon.png().to_vec()
            } else {
                encoded(&imageops::resize(
                    &whole,
                    size,
                    size,
                    imageops::FilterType::Lanczos3,
                ))?
            };
            Ok((size, png))
        })
        .collect()
}

/// Returns the pixels with red, green, blue and opacity of a byte each.
fn decoded(icon: &Icon) -> Result<RgbaImage, KitError> {
    let mut decoder = Decoder::new(std::io::Cursor::new(icon.png()));
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(not_made)?;
    let mut pixels = vec![0; reader.output_buffer_size().unwrap_or_default()];
    let frame = reader.next_frame(&mut pixels).map_err(not_made)?;
    pixels.truncate(frame.buffer_size());
    let coloured = match frame.color_type {
        ColorType::GrayscaleAlpha => pixels
            .chunks_exact(2)
            .flat_map(|pixel| [pixel[0], pixel[0], pixel[0], pixel[1]])
            .collect(),
        _ => pixels,
    };

    ImageBuffer::from_raw(frame.width, frame.height, coloured)
        .ok_or_else(|| not_made("its pixels are not complete"))
}

fn encoded(pixels: &RgbaImage) -> Result<Vec<u8>, KitError> {
    let mut png = Vec::new();
    let mut encoder = Encoder::new(&mut png, pixels.width(), pixels.height());
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    let mut writer = encoder.write_header().map_err(not_made)?;
    writer.write_image_data(pixels.as_raw()).map_err(not_made)?;
    writer.finish().map_err(not_made)?;

    Ok(png)
}

fn not_made(why: impl ToString) -> KitError {
    KitError::part("the icon", why)
}
