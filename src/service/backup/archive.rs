//! The single file of a backup: a tar archive, so that any `tar` can list it.

use std::io::{self, Read, Write};

use tar::{Archive, Builder, Entry, Header};

/// The size of a block of a tar archive, in bytes; two blocks of zeros end it.
const BLOCK: usize = 512;
/// The most bytes of a name: longer ones need an extension that not every `tar` reads.
const MAX_NAME: usize = 99;

/// The reason that an archive cannot be read.
#[derive(Debug)]
pub(super) enum ArchiveError {
    /// It ends too early, or holds something other than plain files.
    Damaged,
    /// The operating system refused.
    Io(io::Error),
}

impl From<io::Error> for ArchiveError {
    /// The library reports a malformed archive without an error number of the operating system.
    fn from(error: io::Error) -> Self {
        match error.raw_os_error() {
            Some(_) => Self::Io(error),
            None => Self::Damaged,
        }
    }
}

/// Adds a file of `size` bytes to an archive.
///
/// # Errors
/// If the name has more than 99 bytes, or `content` has another length.
pub(super) fn add<W: Write>(
    archive: &mut Builder<W>,
    name: &str,
    size: u64,
    mut content: impl Read,
) -> io::Result<()> {
    if name.len() > MAX_NAME {
        return Err(io::Error::other("the name is too long"));
    }
    let mut header = Header::new_ustar();
    header.set_size(size);
    header.set_mode(0o600);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    let mut counted = content.by_ref().take(size);
    archive.append_data(&mut header, name, &mut counted)?;
    if counted.limit() != 0 || content.read(&mut [0])? != 0 {
        return Err(io::Error::other("the file changed while it was copied"));
    }

    Ok(())
}

/// Returns the name of a plain file in an archive.
///
/// # Errors
/// [`ArchiveError::Damaged`] for anything else.
pub(super) fn name<R: Read>(entry: &Entry<'_, R>) -> Result<String, ArchiveError> {
    let name = String::from_utf8(entry.path_bytes().into_owned());
    match name {
        Ok(name) if entry.header().entry_type().is_file() => Ok(name),
        _ => Err(ArchiveError::Damaged),
    }
}

/// Copies the whole content of a file in an archive.
pub(super) fn copy<R: Read>(entry: &mut Entry<'_, R>, to: &mut impl Write) -> Result<(), ArchiveError> {
    let size = entry.size();
    if io::copy(entry, to)? == size {
        Ok(())
    } else {
        Err(ArchiveError::Damaged)
    }
}

/// Verifies that an archive whose entries have all been read ends here, as an archive does.
pub(super) fn expect_end(archive: Archive<impl Read>) -> Result<(), ArchiveError> {
    // The library stops after the first block of zeros, and also where there is none.
    let mut rest = Vec::new();
    archive
        .into_inner()
        .take(2 * BLOCK as u64)
        .read_to_end(&mut rest)?;
    if rest == [0; BLOCK] {
        Ok(())
    } else {
        Err(ArchiveError::Damaged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive() -> Vec<u8> {
        let mut archive = Builder::new(Vec::new());
        for (name, content) in [("a", "short"), ("keys/b", ""), ("c", &*"x".repeat(2 * BLOCK))] {
            add(&mut archive, name, content.len() as u64, content.as_bytes()).unwrap();
        }

        archive.into_inner().unwrap()
    }

    fn read(bytes: &[u8]) -> Result<Vec<(String, String)>, ArchiveError> {
        let mut archive = Archive::new(bytes);
        let mut files = Vec::new();
        for entry in archive.entries()? {
            let mut entry = entry?;
            let mut content = Vec::new();
            copy(&mut entry, &mut content)?;
            files.push((name(&entry)?, String::from_utf8(content).unwrap()));
        }
        expect_end(archive)?;

        Ok(files)
    }

    #[test]
    fn what_was_written_is_read() {
        let files = read(&archive()).unwrap();

        assert_eq!(
            files,
            [
                ("a".to_owned(), "short".to_owned()),
                ("keys/b".to_owned(), String::new()),
                ("c".to_owned(), "x".repeat(2 * BLOCK)),
            ]
        );
    }

    #[test]
    fn an_archive_that_ends_anywhere_else_or_goes_on_is_refused() {
        let whole = archive();
        for length in 0..whole.len() {
            assert!(
                matches!(read(&whole[..length]), Err(ArchiveError::Damaged)),
                "{length}"
            );
        }

        assert!(matches!(
            read(&[&*whole, b"\0"].concat()),
            Err(ArchiveError::Damaged)
        ));
    }

    #[test]
    fn a_folder_or_a_link_is_refused() {
        for kind in [
            tar::EntryType::Directory,
            tar::EntryType::Symlink,
            tar::EntryType::Link,
        ] {
            let mut header = Header::new_ustar();
            header.set_entry_type(kind);
            header.set_size(0);
            let mut archive = Builder::new(Vec::new());
            archive.append_data(&mut header, "a", io::empty()).unwrap();
            let archive = archive.into_inner().unwrap();
            assert!(matches!(read(&archive), Err(ArchiveError::Damaged)), "{kind:?}");
        }
    }

    #[test]
    fn the_systems_tar_reads_it() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("backup"), archive()).unwrap();
        let Ok(listed) = std::process::Command::new("tar")
            .arg("-tf")
            .arg(folder.path().join("backup"))
            .output()
        else {
            return; // a system without tar
        };

        assert_eq!(String::from_utf8(listed.stdout).unwrap(), "a\nkeys/b\nc\n");
        assert!(listed.status.success());
    }

    #[test]
    fn a_file_that_changed_its_size_meanwhile_is_not_written() {
        for size in [3, 5] {
            assert!(add(&mut Builder::new(Vec::new()), "a", size, &b"four"[..]).is_err());
        }
    }
}
