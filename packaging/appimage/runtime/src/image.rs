//! The file system behind a program, and the sum of it at the end of the file.

use std::fs::File;
use std::io::{BufReader, Read, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::{Error, unpack};

/// What a file system of this kind begins with.
const MAGIC: &[u8; 4] = b"hsqs";
/// The length of the sum (SHA-256), in bytes.
const SUM: usize = 32;

/// The file system of an `AppImage`, which is not examined yet.
pub(crate) struct Image {
    path: PathBuf,
    file: File,
    offset: u64,
    length: u64,
    sum: [u8; SUM],
}

impl Image {
    /// Finds the file system in this file, and its sum.
    ///
    /// It is opened as the running program, whatever stands under its name by now; errors name it as the user does.
    pub(crate) fn open(own: &Path, path: &Path) -> Result<Self, Error> {
        let io = || Error::io(path);
        let mut file = File::open(own).map_err(io())?;
        let missing = || Error::NoImage(path.to_owned());
        let offset = end_of_program(&mut file).ok_or_else(missing)?;
        let whole = file.metadata().map_err(io())?.len();
        let length = whole
            .checked_sub(offset)
            .and_then(|behind| behind.checked_sub(SUM as u64))
            .ok_or_else(missing)?;

        let mut magic = [0; MAGIC.len()];
        let _at = file.seek(SeekFrom::Start(offset)).map_err(io())?;
        file.read_exact(&mut magic).map_err(io())?;
        if magic != *MAGIC {
            return Err(missing());
        }
        let mut sum = [0; SUM];
        let _at = file.seek(SeekFrom::Start(offset + length)).map_err(io())?;
        file.read_exact(&mut sum).map_err(io())?;

        Ok(Self {
            path: path.to_owned(),
            file,
            offset,
            length,
            sum,
        })
    }

    /// Returns where the file system begins.
    pub(crate) const fn offset(&self) -> u64 {
        self.offset
    }

    /// Returns a name that only this content has.
    pub(crate) fn name(&self) -> String {
        self.sum
            .iter()
            .fold(String::new(), |name, byte| format!("{name}{byte:02x}"))
    }

    /// Returns whether everything in it is in this folder, with its length. What cannot be read is not.
    pub(crate) fn is_unpacked(&mut self, folder: &Path) -> bool {
        unpack::is_there(BufReader::new(&mut self.file), self.offset, folder)
    }

    /// Checks the sum, and unpacks everything into a new folder.
    pub(crate) fn unpack(mut self, folder: &Path) -> Result<(), Error> {
        let io = || Error::io(&self.path);
        let _at = self.file.seek(SeekFrom::Start(self.offset)).map_err(io())?;
        let mut hash = Sha256::new();
        let mut part = vec![0; 1 << 16];
        let mut rest = (&mut self.file).take(self.length);
        loop {
            let read = rest.read(&mut part).map_err(Error::io(&self.path))?;
            if read == 0 {
                break;
            }
            hash.update(&part[..read]);
        }
        if hash.finalize()[..] != self.sum {
            return Err(Error::Damaged(self.path));
        }

        unpack::all(BufReader::new(self.file), self.offset, folder)
    }
}

/// Returns where a program of 64 bits ends, which is where its table of sections does.
fn end_of_program(file: &mut File) -> Option<u64> {
    let mut header = [0; 64];
    file.read_exact(&mut header).ok()?;
    if !header.starts_with(b"\x7fELF\x02\x01") {
        return None;
    }
    let table = u64::from_le_bytes(header[40..48].try_into().ok()?);
    let short = |at: usize| u64::from(u16::from_le_bytes([header[at], header[at + 1]]));

    table.checked_add(short(58) * short(60))
}
