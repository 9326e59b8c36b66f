//! Icons of Windows, in every size that it shows, from one picture.

use std::io::Cursor;

use super::super::KitError;

/// Title bar, task bar, lists and the desktop at 100, 125, 150, 200 and 400 percent.
const SIZES: [u32; 8] = [16, 20, 24, 32, 40, 48, 64, 256];
/// Red, green, blue and how opaque.
const CHANNELS: usize = 4;
const OPAQUE: u64 = 255;

/// A picture of one size.
pub(in crate::kit) struct Image {
    size: u32,
    pub(super) png: Vec<u8>,
}

/// Returns the bytes of an `.ico` file with all sizes up to that of the picture.
pub(in crate::kit) fn of_png(png: &[u8]) -> Result<Vec<u8>, KitError> {
    let images = images(png)?;
    let mut file = header(&images);
    let mut offset = file.len() + images.len() * 16;
    for image in &images {
        file.extend(about(image));
        file.extend(length(offset).to_le_bytes());
        offset += image.png.len();
    }
    for image in &images {
        file.extend(&image.png);
    }

    Ok(file)
}

/// Returns the directory of icons as a program holds it: the images are resources with numbers from 1.
pub(super) fn group(images: &[Image]) -> Vec<u8> {
    let mut group = header(images);
    for (number, image) in (1_u16..).zip(images) {
        group.extend(about(image));
        group.extend(number.to_le_bytes());
    }

    group
}

fn header(images: &[Image]) -> Vec<u8> {
    // Reserved, an icon, and how many there are: eight at most.
    let mut header = vec![0, 0, 1, 0];
    header.extend(u16::try_from(images.len()).unwrap_or_default().to_le_bytes());

    header
}

fn about(image: &Image) -> Vec<u8> {
    // 256 is written as 0.
    let size = u8::try_from(image.size).unwrap_or(0);
    // No palette; one plane of 32 bits a pixel.
    let mut about = vec![size, size, 0, 0, 1, 0, 32, 0];
    about.extend(length(image.png.len()).to_le_bytes());

    about
}

fn length(bytes: usize) -> u32 {
    // A picture has 256 pixels in each direction at most.
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// Returns the picture in every size that is not larger than itself.
pub(in crate::kit) fn images(png: &[u8]) -> Result<Vec<Image>, KitError> {
    let failed = |why: String| KitError::Part {
        part: "icon".to_owned(),
        why,
    };
    let (size, pixels) = decoded(png).map_err(|error| failed(error.to_string()))?;
    let mut images = Vec::new();
    for smaller in SIZES.into_iter().filter(|smaller| *smaller <= size) {
        let scaled = scaled(&pixels, size as usize, smaller as usize);
        let png = encoded(&scaled, smaller).map_err(|error| failed(error.to_string()))?;
        images.push(Image { size: smaller, png });
    }

    Ok(images)
}

/// Returns the width and height, which are the same, and the pixels.
fn decoded(png: &[u8]) -> Result<(u32, Vec<u8>), png::DecodingError> {
    let mut decoder = png::Decoder::new(Cursor::new(png));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().unwrap_or_default()];
    let frame = reader.next_frame(&mut pixels)?;
    pixels.truncate(frame.buffer_size());
    if frame.color_type == png::ColorType::GrayscaleAlpha {
        pixels = pixels
            .chunks_exact(2)
            .flat_map(|pair| [pair[0], pair[0], pair[0], pair[1]])
            .collect();
    }

    Ok((frame.width, pixels))
}

fn encoded(pixels: &[u8], size: u32) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, size, size);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;

    Ok(bytes)
}

/// Returns a square picture in a smaller size: each pixel is the mean of what it covers, weighed by how opaque that is.
fn scaled(pixels: &[u8], from: usize, to: usize) -> Vec<u8> {
    if from == to {
        return pixels.to_vec();
    }
    let spans: Vec<Vec<(usize, u64)>> = (0..to).map(|place| covered(place, from, to)).collect();
    let mut scaled = Vec::with_capacity(to * to * CHANNELS);
    for rows in &spans {
        for columns in &spans {
            let mut colours = [0_u64; 3];
            let mut opacity = 0;
            let mut area = 0;
            for (row, high) in rows {
                for (column, wide) in columns {
                    let at = (row * from + column) * CHANNELS;
                    let Some(&[red, green, blue, alpha]) = pixels.get(at..at + CHANNELS) else {
                        continue;
                    };
                    let weight = high * wide;
                    area += weight;
                    opacity += weight * u64::from(alpha);
                    for (sum, colour) in colours.iter_mut().zip([red, green, blue]) {
                        *sum += weight * u64::from(alpha) * u64::from(colour);
                    }
                }
            }
            let mean = |sum: u64, of: u64| {
                u8::try_from((sum + of / 2).checked_div(of).unwrap_or(0).min(OPAQUE)).unwrap_or(u8::MAX)
            };
            scaled.extend(colours.map(|sum| mean(sum, opacity)));
            scaled.push(mean(opacity, area));
        }
    }

    scaled
}

/// Returns the pixels under a larger one, and how much of each, in parts of `to`.
fn covered(place: usize, from: usize, to: usize) -> Vec<(usize, u64)> {
    let (start, end) = (place * from, (place + 1) * from);

    (start / to..end.div_ceil(to))
        .map(|pixel| {
            let part = end.min((pixel + 1) * to) - start.max(pixel * to);
            (pixel, part as u64)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_smaller_picture_keeps_its_colours_and_edges() {
        // Left half red, right half without anything that is seen, whose colour must not bleed in.
        let from = 24;
        let pixels: Vec<u8> = (0..from * from)
            .flat_map(|at| {
                if at % from < from / 2 {
                    [255, 0, 0, 255]
                } else {
                    [0, 255, 0, 0]
                }
            })
            .collect();
        let small = scaled(&pixels, from, 16);
        assert_eq!(small.len(), 16 * 16 * CHANNELS);
        for (at, pixel) in small.chunks_exact(CHANNELS).enumerate() {
            let expected = if at % 16 < 8 {
                [255, 0, 0, 255]
            } else {
                [0, 0, 0, 0]
            };
            assert_eq!(pixel, expected, "{at}");
        }
        let odd = scaled(&pixels, from, 20);
        // The pixel over the edge: none here, since 10 of 20 are 12 of 24.
        assert_eq!(&odd[9 * CHANNELS..10 * CHANNELS], [255, 0, 0, 255]);
    }

    #[test]
    fn an_icon_has_every_size_that_is_not_larger_than_its_picture() {
        let picture = encoded(&[40; 64 * 64 * CHANNELS], 64).unwrap();
        let icon = of_png(&picture).unwrap();
        assert_eq!(icon[..6], [0, 0, 1, 0, 7, 0]);
        for (index, size) in [16_u8, 20, 24, 32, 40, 48, 64].into_iter().enumerate() {
            let entry = &icon[6 + index * 16..][..16];
            assert_eq!(entry[..2], [size, size]);
            let number = |at: usize| u32::from_le_bytes(entry[at..at + 4].try_into().unwrap()) as usize;
            let (width, pixels) = decoded(&icon[number(12)..][..number(8)]).unwrap();
            assert_eq!(width, u32::from(size));
            assert!(pixels.iter().all(|part| *part == 40));
        }
    }
}
