//! Drawing of a call sheet with the window's toolkit, so that every script is shaped as in the
//! window. The result is written as PDF or PNG.

use std::path::{Path, PathBuf};

use iced::advanced::layout::{Layout, Limits};
use iced::advanced::renderer::{Headless as _, Style};
use iced::advanced::widget::Tree;
use iced::widget::container;
use iced::{Color, Length, Rectangle, Renderer, Size, mouse};
use pdf_writer::{Content, Filter, Finish as _, Name, Pdf, Rect, Ref, TextStr};

use super::theme::{Brand, Mode, TextStyle, space};
use super::{Element, Look, block, font, row};
use crate::breaks;
use crate::catalogue::Vendor;
use crate::fault::Fault;
use crate::locale::Locale;
use crate::page::sheet::Sheet;
use crate::writing;

/// The size of A4 at 96 pixels per inch: 210 by 297 millimetres.
const PAGE: Size = Size::new(794.0, 1123.0);
/// The same size in points, 72 per inch.
const POINTS: (f32, f32) = (595.28, 841.89);
/// The scale of the picture: two pixels for one of the page, that is 192 per inch.
const SCALE: u8 = 2;

/// Draws the sheet into this file: as PNG if the file name says so, otherwise as PDF.
///
/// # Errors
/// [`Fault::FileNotWritten`] if the sheet could not be drawn or written.
pub fn write(path: &Path, sheet: &Sheet, look: &Look) -> Result<PathBuf, Fault> {
    let not_written = || Fault::FileNotWritten {
        path: path.display().to_string(),
    };
    let is_png = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("png"));
    let picture = picture(sheet, look).map_err(|_| not_written())?;
    let content = if is_png {
        picture
    } else {
        pdf(&picture, &sheet.title).ok_or_else(not_written)?
    };
    // Whoever chose the place was asked about what is there.
    writing::write(path, &content, |_| true).map_err(|error| {
        tracing::warn!(%error, path = %path.display(), "the sheet was not written");
        not_written()
    })?;

    Ok(path.to_owned())
}

/// Draws the sheet of this vendor into a file, as [`write()`] does.
///
/// # Errors
/// Those of [`write()`].
pub fn write_for(vendor: &Vendor, locale: &Locale, path: &Path, sheet: &Sheet) -> Result<PathBuf, Fault> {
    write(path, sheet, &look(Brand::from(&vendor.colours), locale))
}

/// Returns the sheet as a PNG without transparency.
fn picture(sheet: &Sheet, look: &Look) -> Result<Vec<u8>, png::EncodingError> {
    let rgba = draw(sheet, look);
    let rgb: Vec<u8> = rgba
        .chunks_exact(4)
        .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect();
    let Size { width, height } = pixels();
    let mut content = Vec::new();
    let mut encoder = png::Encoder::new(&mut content, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_pixel_dims(Some(png::PixelDimensions {
        xppu: 7559,
        yppu: 7559,
        unit: png::Unit::Meter,
    }));
    encoder.write_header()?.write_image_data(&rgb)?;

    Ok(content)
}

fn pixels() -> Size<u32> {
    // The results are whole numbers, and far below the upper limit of the type.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let scaled = |length: f32| (length * f32::from(SCALE)) as u32;

    Size::new(scaled(PAGE.width), scaled(PAGE.height))
}

/// Returns the pixels of the sheet, four bytes each, row by row.
fn draw(sheet: &Sheet, look: &Look) -> Vec<u8> {
    font::load();
    let mut renderer = Renderer::new(look.fonts.face(TextStyle::Body), TextStyle::Body.size().into());
    let mut element = view(sheet, look);
    let mut tree = Tree::new(&element);
    let node = element
        .as_widget_mut()
        .layout(&mut tree, &renderer, &Limits::new(Size::ZERO, PAGE));
    let style = Style {
        text_color: look.tones.text,
    };
    element.as_widget().draw(
        &tree,
        &mut renderer,
        &look.tones.theme(),
        &style,
        Layout::new(&node),
        mouse::Cursor::Unavailable,
        &Rectangle::with_size(PAGE),
    );

    renderer.screenshot(pixels(), f32::from(SCALE), look.tones.background)
}

/// Returns the look of this vendor's sheet in a language: dark on white, as wide as the page.
#[must_use]
pub fn look(brand: Brand, locale: &Locale) -> Look {
    let mut look = Look::new(Mode::Light, brand, &locale.tag(), locale.direction());
    look.tones.background = Color::WHITE;
    look.tones.surface = Color::WHITE;
    look.width = PAGE.width;

    look
}

fn view<'a>(sheet: &'a Sheet, look: &'a Look) -> Element<'a> {
    let head = row::stack(
        look,
        2.0,
        [
            look.text(&sheet.title, TextStyle::Title)
                .width(Length::Fill)
                .into(),
            look.coloured(&sheet.lead, TextStyle::Body, look.tones.dim)
                .width(Length::Fill)
                .into(),
        ],
    );
    let parts = sheet.blocks.iter().map(|each| block::view(each, look, false));
    let notes = sheet.notes.iter().map(|note| {
        look.coloured(note, TextStyle::Small, look.tones.dim)
            .width(Length::Fill)
            .into()
    });
    let column = row::stack(
        look,
        space::LARGE,
        std::iter::once(head.into()).chain(parts).chain(notes),
    )
    .width(Length::Fill);

    container(column).padding(space::SIDE).width(Length::Fill).into()
}

/// Returns a PDF with one page that holds the picture. The data of a PNG is what PDF calls flate
/// with a PNG predictor (ISO 32000-1, 7.4.4.4).
fn pdf(png: &[u8], title: &str) -> Option<Vec<u8>> {
    let [catalog, pages, page, image, content, about] = [1, 2, 3, 4, 5, 6].map(Ref::new);
    let name = Name(b"sheet");
    let (width, height) = POINTS;
    let data = image_data(png)?;
    let Size {
        width: columns,
        height: rows,
    } = pixels();
    let (columns, rows) = (i32::try_from(columns).ok()?, i32::try_from(rows).ok()?);

    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(pages);
    pdf.pages(pages).kids([page]).count(1);
    pdf.document_info(about).title(TextStr(&breaks::without(title)));
    let mut sheet = pdf.page(page);
    sheet
        .media_box(Rect::new(0.0, 0.0, width, height))
        .parent(pages)
        .contents(content);
    sheet.resources().x_objects().pair(name, image);
    sheet.finish();

    let mut picture = pdf.image_xobject(image, &data);
    picture.filter(Filter::FlateDecode);
    picture.width(columns).height(rows).bits_per_component(8);
    picture.color_space().device_rgb();
    let mut parms = picture.decode_parms();
    parms
        .predictor(pdf_writer::types::Predictor::PngOptimum)
        .colors(3)
        .bits_per_component(8)
        .columns(columns);
    parms.finish();
    picture.finish();

    let mut drawing = Content::new();
    drawing
        .save_state()
        .transform([width, 0.0, 0.0, height, 0.0, 0.0])
        .x_object(name)
        .restore_state();
    let drawing = drawing.finish();
    pdf.stream(content, &drawing).finish();

    Some(pdf.finish())
}

/// Returns the joined content of the IDAT chunks of a PNG (PNG specification, third edition,
/// 11.2.3): one zlib stream.
fn image_data(png: &[u8]) -> Option<Vec<u8>> {
    const SIGNATURE: usize = 8;
    let mut rest = png.get(SIGNATURE..)?;
    let mut data = Vec::new();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (kind, after) = after.split_first_chunk::<4>()?;
        let content = after.get(..length)?;
        if kind == b"IDAT" {
            data.extend_from_slice(content);
        }
        // The checksum of the chunk follows its content.
        rest = after.get(length + 4..)?;
    }

    Some(data).filter(|data| !data.is_empty())
}

#[cfg(test)]
mod tests;
