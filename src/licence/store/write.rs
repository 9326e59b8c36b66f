//! Replace a document in steps, so that a complete document is on the disk after each step.

#[cfg(unix)]
use std::fs::File;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

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
        remove_if_there(self.new)?;
        let mut file = owner_only(OpenOptions::new().create_new(true)).open(self.new)?;
        before(Step::WriteNew)?;
        file.write_all(content)?;
        before(Step::FlushNew)?;
        file.sync_all()?;
        drop(file);

        if let Some(aside) = self.damaged_previous {
            before(Step::SetAside)?;
            fs::rename(self.previous, aside)?;
        }
        match self.former {
            FormerDocument::Missing => {}
            FormerDocument::Keep => self.keep_former(before)?,
            FormerDocument::SetAside => {
                before(Step::SetAside)?;
                fs::rename(self.document, self.damaged)?;
            }
        }

        before(Step::PutInPlace)?;
        fs::rename(self.new, self.document)?;
        before(Step::FlushFolder)?;

        flush_folder(self.folder)
    }

    /// Gives the document its second name in two steps, so that each name always refers to a
    /// complete document.
    fn keep_former(&self, before: &mut dyn FnMut(Step) -> io::Result<()>) -> io::Result<()> {
        let mut between = self.previous.as_os_str().to_owned();
        between.push(".new");
        let between = Path::new(&between);

        before(Step::LinkFormer)?;
        remove_if_there(between)?;
        if fs::hard_link(self.document, between).is_err() {
            // File systems without hard links (FAT, some network file systems) get a copy.
            let mut copy = owner_only(OpenOptions::new().create_new(true)).open(between)?;
            io::copy(&mut reading::open(self.document)?, &mut copy)?;
            copy.sync_all()?;
        }
        before(Step::KeepFormer)?;
        fs::rename(between, self.previous)?;

        // If both are already names of the same file, renaming leaves both in place.
        remove_if_there(between)
    }
}

/// Replaces a small file, so that it is complete after a crash at any point.
pub(super) fn replace(folder: &Path, path: &Path, content: &[u8]) -> io::Result<()> {
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let new = Path::new(&new);

    remove_if_there(new)?;
    let mut file = owner_only(OpenOptions::new().create_new(true)).open(new)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    drop(file);
    if let Err(error) = written.and_then(|()| fs::rename(new, path)) {
        remove_if_there(new)?;
        return Err(error);
    }

    flush_folder(folder)
}

/// Makes new files accessible to their owner only: the document holds the product key.
pub(super) fn owner_only(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    let options = std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);

    options.write(true)
}

/// Creates the state directory, accessible to its owner only, if it is missing.
pub(super) fn create_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    let builder = builder.recursive(true);
    #[cfg(unix)]
    let builder = std::os::unix::fs::DirBuilderExt::mode(builder, 0o700);

    builder.create(folder)
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Flushes the folder, so that the new names survive a crash.
#[cfg(unix)]
fn flush_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Does nothing: Windows has no such call for folders and does not need it, because its renames are
/// journalled.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)] // as where it can fail
fn flush_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
