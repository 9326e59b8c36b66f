//! One file that is a program: an `AppImage` of type 2, which is a runtime with a file system (squashfs) behind it.
//!
//! The runtime is `packaging/appimage/runtime`, built beforehand like the program itself.

use std::io::{Cursor, Write};

use backhand::compression::Compressor;
use backhand::{FilesystemCompressor, FilesystemWriter, NodeHeader};
use sha2::{Digest as _, Sha256};

use super::linux::{self, Installed, What, folders};
use super::{KitError, Package, seconds};

/// What tells an `AppImage` from other programs, and where it stands in the header of the program.
const MARK: (usize, &[u8; 3]) = (8, b"AI\x02");

/// Writes the program, its runtime first.
///
/// # Errors
/// [`KitError`] if a part cannot be made, or the bytes cannot be passed on.
pub fn write(package: &Package, runtime: &[u8], out: &mut impl Write) -> Result<(), KitError> {
    let mut runtime = runtime.to_vec();
    let (at, mark) = MARK;
    runtime
        .get_mut(at..at + mark.len())
        .ok_or_else(|| KitError::part("the runtime", "it is too short"))?
        .copy_from_slice(mark);

    let image = squashed(&content(package)?, seconds(package))?;
    out.write_all(&runtime)?;
    out.write_all(&image)?;
    // The runtime reads it to find what it has unpacked before, and to see that the file is whole.
    out.write_all(&Sha256::digest(&image))?;

    Ok(())
}

/// The application folder: what every Linux has below `usr`, and what starts and shows the program.
fn content(package: &Package) -> Result<Vec<Installed>, KitError> {
    let (id, program) = (&package.application_id, &package.program);
    let mut content = linux::everywhere(package, "usr")?;
    let size = linux::icons(&package.icon)?.last().map_or(0, |(size, _)| *size);
    let links = [
        ("AppRun".to_owned(), format!("usr/lib/{program}/{program}")),
        (
            format!("{id}.desktop"),
            format!("usr/share/applications/{id}.desktop"),
        ),
        (
            format!("{id}.png"),
            format!("usr/share/icons/hicolor/{size}x{size}/apps/{id}.png"),
        ),
        (".DirIcon".to_owned(), format!("{id}.png")),
    ];
    content.extend(links.map(|(path, to)| Installed {
        path,
        what: What::Link(to),
    }));
    content.sort_by(|left, right| left.path.cmp(&right.path));

    Ok(content)
}

fn squashed(content: &[Installed], seconds: u64) -> Result<Vec<u8>, KitError> {
    let failed = |error: backhand::BackhandError| KitError::part("the file system of the AppImage", error);
    let time = seconds.try_into().unwrap_or(u32::MAX);
    let header = |mode: u16| NodeHeader::new(mode, 0, 0, time);
    let mut writer = FilesystemWriter::default();
    writer.set_time(time);
    writer.set_only_root_id();
    writer.set_root_mode(0o755);
    writer.set_compressor(FilesystemCompressor::new(Compressor::Gzip, None).map_err(failed)?);
    for folder in folders(content.iter().map(|file| file.path.as_str())) {
        writer.push_dir(folder, header(0o755)).map_err(failed)?;
    }
    for file in content {
        let header = header(file.mode());
        match &file.what {
            What::File { content, .. } => writer.push_file(Cursor::new(content.to_vec()), &file.path, header),
            What::Link(to) => writer.push_symlink(to, &file.path, header),
        }
        .map_err(failed)?;
    }
    let mut image = Cursor::new(Vec::new());
    let _block_and_length = writer.write(&mut image).map_err(failed)?;

    Ok(image.into_inner())
}
