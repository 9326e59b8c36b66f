//! Writes and reads the single file of a backup: a tar archive (POSIX.1-1988 "ustar"), so that any
//! `tar` can read it.
//!
//! Only plain files are written and read. Sizes over 8 GiB are written as GNU tar does (base 256).

use std::io::{self, Read, Write};

/// The size of the blocks of a tar archive, in bytes.
const BLOCK: usize = 512;
/// The largest size that fits into eleven octal digits.
const MAX_OCTAL: u64 = (1 << 33) - 1;

const NAME: std::ops::Range<usize> = 0..100;
const MODE: std::ops::Range<usize> = 100..108;
const OWNER: std::ops::Range<usize> = 108..116;
const GROUP: std::ops::Range<usize> = 116..124;
const SIZE: std::ops::Range<usize> = 124..136;
const TIME: std::ops::Range<usize> = 136..148;
const SUM: std::ops::Range<usize> = 148..156;
const KIND: usize = 156;
const MAGIC: std::ops::Range<usize> = 257..265;

/// An error that occurs when an archive cannot be read.
#[derive(Debug)]
pub(super) enum ArchiveError {
    /// It ends too early, or is not an archive of this program.
    Damaged,
    /// The operating system reported an error.
    Io(io::Error),
}

impl From<io::Error> for ArchiveError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::UnexpectedEof {
            Self::Damaged
        } else {
            Self::Io(error)
        }
    }
}

/// A writer of an archive.
pub(super) struct Writer<W> {
    out: W,
}

impl<W: Write> Writer<W> {
    pub(super) const fn new(out: W) -> Self {
        Self { out }
    }

    /// Adds a file of this many bytes.
    ///
    /// # Errors
    /// If the name has more than 99 bytes, or `content` has another length.
    pub(super) fn add(&mut self, name: &str, size: u64, mut content: impl Read) -> io::Result<()> {
        self.out.write_all(&header(name, size)?)?;
        let written = io::copy(&mut content.by_ref().take(size), &mut self.out)?;
        if written != size || content.read(&mut [0])? != 0 {
            return Err(io::Error::other("the file changed while it was copied"));
        }
        let rest = usize::try_from(size % BLOCK as u64).map_err(io::Error::other)?;

        self.out.write_all(&[0; BLOCK][..(BLOCK - rest) % BLOCK])
    }

    /// Writes the end of the archive.
    pub(super) fn finish(mut self) -> io::Result<W> {
        self.out.write_all(&[0; 2 * BLOCK])?;
        self.out.flush()?;

        Ok(self.out)
    }
}

fn header(name: &str, size: u64) -> io::Result<[u8; BLOCK]> {
    let mut header = [0; BLOCK];
    if name.len() >= NAME.len() {
        return Err(io::Error::other("the name is too long"));
    }
    header[..name.len()].copy_from_slice(name.as_bytes());
    header[MODE].copy_from_slice(b"0000600\0");
    header[OWNER].copy_from_slice(b"0000000\0");
    header[GROUP].copy_from_slice(b"0000000\0");
    if size <= MAX_OCTAL {
        header[SIZE].copy_from_slice(format!("{size:011o}\0").as_bytes());
    } else {
        header[SIZE.start] = 0x80;
        header[SIZE.end - 8..SIZE.end].copy_from_slice(&size.to_be_bytes());
    }
    header[TIME].copy_from_slice(b"00000000000\0");
    header[KIND] = b'0';
    header[MAGIC].copy_from_slice(b"ustar\x0000");
    let sum = checksum(&header);
    header[SUM].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());

    Ok(header)
}

/// Returns the sum of all bytes, with spaces in place of the sum itself.
fn checksum(header: &[u8; BLOCK]) -> u32 {
    header
        .iter()
        .enumerate()
        .map(|(position, byte)| u32::from(if SUM.contains(&position) { b' ' } else { *byte }))
        .sum()
}

/// A reader of an archive, from its beginning to its end.
pub(super) struct Reader<R> {
    archive: R,
}

/// A file in an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) size: u64,
}

impl<R: Read> Reader<R> {
    pub(super) const fn new(archive: R) -> Self {
        Self { archive }
    }

    /// Returns the next file, or `None` at the end, after which nothing may follow.
    pub(super) fn next(&mut self) -> Result<Option<Member>, ArchiveError> {
        let mut block = [0; BLOCK];
        self.archive.read_exact(&mut block)?;
        if block == [0; BLOCK] {
            self.archive.read_exact(&mut block)?;
            let is_end = block == [0; BLOCK] && self.archive.read(&mut block)? == 0;
            return if is_end {
                Ok(None)
            } else {
                Err(ArchiveError::Damaged)
            };
        }

        parse(&block).map(Some).ok_or(ArchiveError::Damaged)
    }

    /// Copies the content of the file that [`Self::next`] returned. It must be called once for each
    /// file.
    pub(super) fn copy(&mut self, member: &Member, to: &mut impl Write) -> Result<(), ArchiveError> {
        if io::copy(&mut self.archive.by_ref().take(member.size), to)? != member.size {
            return Err(ArchiveError::Damaged);
        }
        let rest = usize::try_from(member.size % BLOCK as u64).unwrap_or_default();
        let padding = (BLOCK - rest) % BLOCK;
        let mut block = [0; BLOCK];
        self.archive.read_exact(&mut block[..padding])?;

        if block == [0; BLOCK] {
            Ok(())
        } else {
            Err(ArchiveError::Damaged)
        }
    }
}

fn parse(header: &[u8; BLOCK]) -> Option<Member> {
    let number = |field: &[u8]| {
        let text = str::from_utf8(field).ok()?;
        u64::from_str_radix(text.trim_end_matches(['\0', ' ']), 8).ok()
    };
    if number(&header[SUM])? != u64::from(checksum(header)) || header[KIND] != b'0' {
        return None;
    }
    let name = header[NAME].split(|byte| *byte == 0).next()?;
    let size = if header[SIZE.start] == 0x80 {
        u64::from_be_bytes(header[SIZE.end - 8..SIZE.end].try_into().ok()?)
    } else {
        number(&header[SIZE])?
    };

    Some(Member {
        name: str::from_utf8(name).ok()?.to_owned(),
        size,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive() -> Vec<u8> {
        let mut writer = Writer::new(Vec::new());
        for (name, content) in [("a", "short"), ("keys/b", ""), ("c", &*"x".repeat(2 * BLOCK))] {
            writer
                .add(name, content.len() as u64, content.as_bytes())
                .unwrap();
        }

        writer.finish().unwrap()
    }

    fn read(archive: &[u8]) -> Result<Vec<(String, String)>, ArchiveError> {
        let mut reader = Reader::new(archive);
        let mut files = Vec::new();
        while let Some(member) = reader.next()? {
            let mut content = Vec::new();
            reader.copy(&member, &mut content)?;
            files.push((member.name, String::from_utf8(content).unwrap()));
        }

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
    fn a_size_beyond_eight_gibibytes_is_kept() {
        for size in [0, 1, MAX_OCTAL, MAX_OCTAL + 1, 10_u64.pow(13)] {
            assert_eq!(
                parse(&header("service.sqlite", size).unwrap()).unwrap().size,
                size
            );
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
            assert!(Writer::new(Vec::new()).add("a", size, &b"four"[..]).is_err());
        }
    }
}
