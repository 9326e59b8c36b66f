//! What the tests of several formats make packages of.

use super::{Icon, Package};

/// A picture of one colour.
pub(super) fn png(width: u32, height: u32) -> Vec<u8> {
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().unwrap();
    writer
        .write_image_data(&[0x40, 0x80, 0xc0, 0xff].repeat((width * height) as usize))
        .unwrap();
    writer.finish().unwrap();

    png
}

/// A package without files, with an icon of this many pixels.
pub(super) fn package(icon: u32) -> Package {
    Package {
        program: "momiji-activation".parse().unwrap(),
        name: "Momiji".to_owned(),
        version: "1.2.3".parse().unwrap(),
        publisher: "Momiji Software".parse().unwrap(),
        vendor_id: "momiji.example".to_owned(),
        application_id: "example.momiji.momiji-activation".to_owned(),
        icon: Icon::from_png(png(icon, icon)).unwrap(),
        support: None,
        contact: None,
        changed_at: "2026-04-01T00:00:00Z".parse().unwrap(),
        files: Vec::new(),
        manual: Vec::new(),
    }
}
