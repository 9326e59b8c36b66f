//! Replace a document in steps, so that a complete document is on the disk after each step.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use crate::disk;
use crate::reading;

/// A step of a save; a test stops before each step in turn, as a crash would.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    CreateNew,
    WriteNew,
    FlushNew,
    SetAside,
    LinkFormer,
    KeepFormer,
    PutInPlace,
    FlushFolder,
}

/// The treatment of the existing document in a save.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormerDocument {
    /// There is no document.
    Missing,
    /// The document is intact and becomes the previous generation.
    Keep,
    /// The document is damaged and must not replace an intact previous generation.
    SetAside,
}

/// The paths of one save.
pub(super) struct Plan<'a> {
    pub(super) folder: &'a Path,
    pub(super) document: &'a Path,
    pub(super) previous: &'a Path,
    pub(super) new: &'a Path,
    /// The name for a damaged document.
    pub(super) damaged: &'a Path,
    /// The new name of a previous generation that is damaged; none if it is intact or missing.
    pub(super) damaged_previous: Option<&'a Path>,
    pub(super) former: FormerDocument,
}

impl Plan<'_> {
    pub(super) fn carry_out(
        &self,
        content: &[u8],
        before: &mut dyn FnMut(Step) -> io::Result<()>,
    ) -> io::Result<()> {
        before(Step::CreateNew)?;
        disk::remove(self.new)?;
        let mut file = disk::create_private(self.new)?;
        before(Step::WriteNew)?;
        file.write_all(content)?;
        before(Step::FlushNew)?;
        file.sync_all()?;
        drop(file);

        if let Some(aside) = self.damaged_previous {
            before(Step::SetAside)?;
            disk::rename(self.previous, aside)?;
        }
        match self.former {
            FormerDocument::Missing => {}
            FormerDocument::Keep => self.keep_former(before)?,
            FormerDocument::SetAside => {
                before(Step::SetAside)?;
                disk::rename(self.document, self.damaged)?;
            }
        }

        before(Step::PutInPlace)?;
        disk::rename(self.new, self.document)?;
        before(Step::FlushFolder)?;

        disk::flush_folder(self.folder)
    }

    /// Gives the document its second name in two steps, so that each name always refers to a
    /// complete document.
    fn keep_former(&self, before: &mut dyn FnMut(Step) -> io::Result<()>) -> io::Result<()> {
        let mut between = self.previous.as_os_str().to_owned();
        between.push(".new");
        let between = Path::new(&between);

        before(Step::LinkFormer)?;
        disk::remove(between)?;
        if fs::hard_link(self.document, between).is_err() {
            // File systems without hard links (FAT, some network file systems) get a copy.
            let mut copy = disk::create_private(between)?;
            io::copy(&mut reading::open(self.document)?, &mut copy)?;
            copy.sync_all()?;
        }
        before(Step::KeepFormer)?;
        disk::rename(between, self.previous)?;

        // If both are already names of the same file, renaming leaves both in place.
        disk::remove(between)
    }
}

/// Replaces a small file, so that it is complete after a crash at any point.
pub(super) fn replace(folder: &Path, path: &Path, content: &[u8]) -> io::Result<()> {
    replace_by(disk::create_private, folder, path, content)
}

/// Replaces a small file that everybody may read in the same way.
pub(super) fn replace_public(folder: &Path, path: &Path, content: &[u8]) -> io::Result<()> {
    replace_by(disk::create_public, folder, path, content)
}

fn replace_by(
    create: impl FnOnce(&Path) -> io::Result<File>,
    folder: &Path,
    path: &Path,
    content: &[u8],
) -> io::Result<()> {
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let new = Path::new(&new);

    disk::remove(new)?;
    let mut file = create(new)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    drop(file);
    if let Err(error) = written.and_then(|()| disk::rename(new, path)) {
        disk::remove(new)?;
        return Err(error);
    }

    disk::flush_folder(folder)
}
