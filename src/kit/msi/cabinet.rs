//! The compressed files.

use std::io::{Cursor, Write as _};

use cab::{CabinetBuilder, CompressionType};
use jiff::Timestamp;
use time::{OffsetDateTime, PrimitiveDateTime};

use super::super::KitError;
use super::CABINET;
use super::tree::Tree;

/// The largest content of a cabinet and of the package around it, in bytes.
const MOST_BYTES: u64 = i32::MAX as u64;

pub(super) fn write(tree: &Tree<'_>, changed_at: Timestamp) -> Result<Vec<u8>, KitError> {
    let part = |why: String| KitError::Part {
        part: CABINET.to_owned(),
        why,
    };
    let bytes: u64 = tree
        .files()
        .iter()
        .map(|file| file.entry.content.len() as u64)
        .sum();
    if bytes > MOST_BYTES {
        return Err(part(format!(
            "the files have {bytes} bytes, and a package holds {MOST_BYTES} at most"
        )));
    }
    let time = OffsetDateTime::from_unix_timestamp(changed_at.as_second())
        .map_err(|error| part(error.to_string()))?;
    let time = PrimitiveDateTime::new(time.date(), time.time());

    let mut builder = CabinetBuilder::new();
    let folder = builder.add_folder(CompressionType::MsZip);
    for file in tree.files() {
        folder.add_file(file.id.as_str()).set_datetime(time);
    }
    let failed = |error: std::io::Error| part(error.to_string());
    let mut writer = builder.build(Cursor::new(Vec::new())).map_err(failed)?;
    for file in tree.files() {
        let mut place = writer
            .next_file()
            .map_err(failed)?
            .ok_or_else(|| part("the cabinet ended early".to_owned()))?;
        place.write_all(&file.entry.content).map_err(failed)?;
    }

    Ok(writer.finish().map_err(failed)?.into_inner())
}
