use std::fs;

use super::*;
use crate::locale::Language;
use crate::page::{Block, EntryGroup, EntryState, ShownGroup};

fn sheet() -> Sheet {
    let groups = |labels: &str| {
        labels
            .chars()
            .map(|label| ShownGroup {
                label: label.to_string(),
                text: "123 456".to_owned(),
            })
            .collect()
    };
    let boxes = "ABCDEFGH"
        .chars()
        .map(|label| EntryGroup {
            label: label.to_string(),
            value: String::new(),
            caret: None,
            state: EntryState::Open,
        })
        .collect();

    Sheet {
        title: "電話でのライセンス認証".to_owned(),
        lead: "Momiji Suite 2026".to_owned(),
        blocks: vec![
            Block::CodeShow {
                label: "1".to_owned(),
                groups: groups("12345678"),
                reading: None,
            },
            Block::CodeEntry {
                first: 0,
                on_enter: None,
                label: "2".to_owned(),
                groups: boxes,
                message: None,
                action: None,
            },
        ],
        notes: vec!["…".to_owned()],
    }
}

fn paper() -> Look {
    look(Brand::default(), &Locale::new(Language::Japanese))
}

#[test]
fn the_name_decides_between_picture_and_document() {
    let folder = tempfile::tempdir().unwrap();
    let written = |name: &str| {
        let path = write(&folder.path().join(name), &sheet(), &paper()).unwrap();
        fs::read(path).unwrap()
    };

    let png = written("call.PNG");
    let mut picture = png::Decoder::new(std::io::Cursor::new(&png)).read_info().unwrap();
    assert_eq!(picture.info().size(), (1588, 2246));
    let mut pixels = vec![0; picture.output_buffer_size().unwrap()];
    let _info = picture.next_frame(&mut pixels).unwrap();
    let dark = pixels.iter().filter(|value| **value < 100).count();
    assert!(dark > 5_000, "something is written: {dark}");
    assert_eq!(pixels[..3], [255; 3], "on white");

    let pdf = written("call.pdf");
    assert!(pdf.starts_with(b"%PDF-"));
    let data = image_data(&png).unwrap();
    assert!(
        pdf.windows(data.len()).any(|part| part == data),
        "the same picture"
    );
}

#[test]
fn what_cannot_be_written_is_said() {
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().to_owned(), folder.path().join("none").join("x.pdf")] {
        let fault = write(&path, &sheet(), &paper()).unwrap_err();
        assert_eq!(fault.code(), crate::fault::Code::Fil3);
    }
}

#[test]
fn what_is_no_png_has_no_data() {
    for content in [
        &b""[..],
        b"\x89PNG\r\n\x1a\n",
        b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIDAT",
    ] {
        assert_eq!(image_data(content), None);
    }
}
