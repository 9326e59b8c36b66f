//! Archives to be unpacked anywhere, for Linux and for Windows.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::{KitError, Package};

/// Writes the program folder, under a name that says the version.
///
/// # Errors
/// [`KitError`] if a part cannot be made, or the bytes cannot be passed on.
pub fn write(package: &Package, out: &mut impl Write) -> Result<(), KitError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        // Otherwise the archive would say on which system it was made.
        .system(System::Unix)
        .last_modified_time(time(package));
    let folder = format!("{}-{}", package.program, package.version);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for entry in &package.files {
        let mode = if entry.executable { 0o755 } else { 0o644 };
        archive
            .start_file(format!("{folder}/{}", entry.path), options.unix_permissions(mode))
            .map_err(|error| KitError::part(entry.path.as_str(), error))?;
        archive.write_all(&entry.content)?;
    }
    let archive = archive
        .finish()
        .map_err(|error| KitError::part("the archive", error))?;
    out.write_all(archive.get_ref())?;

    Ok(())
}

/// Archives count from 1980 to 2107; what is outside has the first of these days.
fn time(package: &Package) -> DateTime {
    let time = jiff::tz::TimeZone::UTC.to_datetime(package.changed_at);
    let narrow = |number: i8| number.try_into().unwrap_or_default();

    time.year()
        .try_into()
        .ok()
        .and_then(|year| {
            DateTime::from_date_and_time(
                year,
                narrow(time.month()),
                narrow(time.day()),
                narrow(time.hour()),
                narrow(time.minute()),
                narrow(time.second()),
            )
            .ok()
        })
        .unwrap_or_default()
}
