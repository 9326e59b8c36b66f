//! Unpacks a file system (squashfs) into a new folder, and nothing outside of it.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, BufRead, Read as _, Seek};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, symlink};
use std::path::{Component, Path, PathBuf};

use backhand::{BackhandError, FilesystemReader, InnerNode};

use crate::Error;

/// The most that is unpacked, in bytes.
const MOST: u64 = 8 << 30;

/// What no application has in its file system.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refused {
    #[error("it cannot be read: {0}")]
    Unread(#[from] BackhandError),
    #[error("{0} would be outside of the folder")]
    Outside(PathBuf),
    #[error("{0} is a device")]
    Device(PathBuf),
    #[error("it is too large")]
    TooLarge,
}

pub(crate) fn all(image: impl BufRead + Seek + Send, offset: u64, folder: &Path) -> Result<(), Error> {
    let system = FilesystemReader::from_reader_with_offset(image, offset).map_err(Refused::from)?;
    make_folder(folder)?;
    let mut links = Vec::new();
    let mut left = MOST;
    for node in system.files() {
        let path = inside(&node.fullpath)?;
        let to = folder.join(&path);
        match &node.inner {
            // The folder itself was made before.
            InnerNode::Dir(_) if path.as_os_str().is_empty() => {}
            InnerNode::Dir(_) => make_folder(&to)?,
            InnerNode::File(file) => {
                let is_program = node.header.permissions & 0o111 != 0;
                let mut new = OpenOptions::new()
                    .write(true)
                    .create_new(true)
                    .mode(if is_program { 0o700 } else { 0o600 })
                    .open(&to)
                    .map_err(Error::io(&to))?;
                let mut content = system.file(file).reader().take(left.saturating_add(1));
                let written = io::copy(&mut content, &mut new).map_err(Error::io(&to))?;
                left = left.checked_sub(written).ok_or(Refused::TooLarge)?;
                // What is there after a power cut has to be whole.
                new.sync_all().map_err(Error::io(&to))?;
            }
            // After everything else, so that nothing is written through a link.
            InnerNode::Symlink(link) => links.push((path, link.link.clone())),
            _ => return Err(Refused::Device(path).into()),
        }
    }
    for (path, target) in links {
        stays(&path, &target)?;
        let to = folder.join(path);
        symlink(target, &to).map_err(Error::io(&to))?;
    }

    Ok(())
}

/// Returns whether all of a file system is in this folder: each folder, each link, and each file with its length.
pub(crate) fn is_there(image: impl BufRead + Seek + Send, offset: u64, folder: &Path) -> bool {
    let Ok(system) = FilesystemReader::from_reader_with_offset(image, offset) else {
        return false;
    };

    system.files().all(|node| {
        let found = inside(&node.fullpath).map(|path| fs::symlink_metadata(folder.join(path)));
        let Ok(Ok(found)) = found else {
            return false;
        };
        match &node.inner {
            InnerNode::Dir(_) => found.is_dir(),
            InnerNode::File(file) => found.is_file() && usize::try_from(found.len()) == Ok(file.file_len()),
            InnerNode::Symlink(_) => found.is_symlink(),
            _ => false,
        }
    })
}

fn make_folder(folder: &Path) -> Result<(), Error> {
    DirBuilder::new()
        .mode(0o700)
        .create(folder)
        .map_err(Error::io(folder))
}

/// Returns a path of the file system as one below a folder.
fn inside(path: &Path) -> Result<PathBuf, Refused> {
    let below = path.strip_prefix("/").unwrap_or(path);
    if below
        .components()
        .all(|part| matches!(part, Component::Normal(_)))
    {
        return Ok(below.to_owned());
    }

    Err(Refused::Outside(path.to_owned()))
}

/// Checks that a link does not lead out, whatever other links stand on its way: it goes up only at its beginning, and
/// not further than it stands deep.
fn stays(link: &Path, target: &Path) -> Result<(), Refused> {
    let outside = || Refused::Outside(link.to_owned());
    let mut above = link.components().count().checked_sub(1).ok_or_else(outside)?;
    let mut is_down = false;
    for part in target.components() {
        match part {
            Component::ParentDir if !is_down => above = above.checked_sub(1).ok_or_else(outside)?,
            Component::Normal(_) => is_down = true,
            _ => return Err(outside()),
        }
    }

    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Seek as _, Write as _};

    use backhand::compression::Compressor;
    use backhand::{FilesystemCompressor, FilesystemWriter, NodeHeader};

    use super::*;

    fn image(fill: impl FnOnce(&mut FilesystemWriter<'_, '_, '_>)) -> Cursor<Vec<u8>> {
        let mut writer = FilesystemWriter::default();
        writer.set_compressor(FilesystemCompressor::new(Compressor::Gzip, None).unwrap());
        fill(&mut writer);
        let mut image = Cursor::new(Vec::new());
        image.write_all(b"behind").unwrap();
        writer.write_with_offset(&mut image, 6).unwrap();
        image.rewind().unwrap();

        image
    }

    fn header(mode: u16) -> NodeHeader {
        NodeHeader::new(mode, 0, 0, 0)
    }

    #[test]
    fn what_was_packed_is_unpacked_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt as _;

        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("new");
        let image = image(|writer| {
            writer.push_dir("lib", header(0o777)).unwrap();
            writer
                .push_file(&b"program"[..], "lib/program", header(0o4777))
                .unwrap();
            writer.push_file(&b"text"[..], "text", header(0o666)).unwrap();
            writer
                .push_symlink("lib/program", "AppRun", header(0o777))
                .unwrap();
            writer.push_symlink("../text", "lib/link", header(0o777)).unwrap();
        });

        all(image.clone(), 6, &to).unwrap();
        assert!(is_there(image, 6, &to));

        let mode = |name: &str| fs::symlink_metadata(to.join(name)).unwrap().permissions().mode() & 0o7777;
        assert_eq!(fs::read(to.join("AppRun")).unwrap(), b"program");
        assert_eq!(fs::read(to.join("lib/link")).unwrap(), b"text");
        assert_eq!(
            (mode(""), mode("lib"), mode("lib/program"), mode("text")),
            (0o700, 0o700, 0o700, 0o600)
        );
    }

    #[test]
    fn what_was_removed_or_cut_short_is_missed() {
        let folder = tempfile::tempdir().unwrap();
        let image = image(|writer| {
            writer.push_dir("lib", header(0o755)).unwrap();
            writer.push_file(&b"text"[..], "lib/text", header(0o644)).unwrap();
            writer.push_symlink("lib/text", "link", header(0o777)).unwrap();
        });
        let changes: [fn(&Path) -> io::Result<()>; 4] = [
            |folder| fs::remove_file(folder.join("lib/text")),
            |folder| fs::write(folder.join("lib/text"), "tex"),
            |folder| fs::remove_file(folder.join("link")),
            |folder| fs::remove_dir_all(folder.join("lib")),
        ];
        for (number, change) in changes.into_iter().enumerate() {
            let to = folder.path().join(number.to_string());
            all(image.clone(), 6, &to).unwrap();
            assert!(is_there(image.clone(), 6, &to));
            change(&to).unwrap();
            assert!(!is_there(image.clone(), 6, &to), "change {number}");
        }
    }

    #[test]
    fn links_that_lead_out_and_devices_are_refused() {
        for target in ["/etc/passwd", "../..", "../../x", "lib/../../x", ".."] {
            assert!(stays(Path::new("lib"), Path::new(target)).is_err(), "{target}");
        }
        assert!(stays(Path::new("usr/bin/a"), Path::new("../lib/a")).is_ok());
        assert!(stays(Path::new("usr/bin/a"), Path::new("../../../a")).is_err());

        let folder = tempfile::tempdir().unwrap();
        let device = image(|writer| writer.push_char_device(0, "null", header(0o666)).unwrap());
        let link = image(|writer| writer.push_symlink("/etc", "etc", header(0o777)).unwrap());
        assert!(all(device, 6, &folder.path().join("device")).is_err());
        assert!(all(link, 6, &folder.path().join("link")).is_err());
        assert!(!folder.path().join("link/etc").exists());
    }

    #[test]
    fn paths_that_lead_out_are_refused() {
        for path in ["/../x", "a/../../x", "../x"] {
            assert!(inside(Path::new(path)).is_err(), "{path}");
        }
        assert_eq!(inside(Path::new("/usr/bin")).unwrap(), Path::new("usr/bin"));
    }
}
