//! The archive that several formats are made of; the same input gives the same bytes.

use std::io;

use tar::{Builder, EntryType, Header};

use super::linux::{Installed, What, folders};

/// Makes a tar archive of files that belong to root, with the folders that hold them.
pub(super) fn tar(installed: &[Installed], seconds: u64) -> io::Result<Vec<u8>> {
    let mut archive = Builder::new(Vec::new());
    let header = |kind: EntryType, mode: u32, size: usize| -> Header {
        let mut header = Header::new_gnu();
        header.set_entry_type(kind);
        header.set_mode(mode);
        header.set_size(size as u64);
        header.set_mtime(seconds);
        header.set_uid(0);
        header.set_gid(0);
        header
    };
    let named = |mut header: Header| -> io::Result<Header> {
        header.set_username("root")?;
        header.set_groupname("root")?;
        Ok(header)
    };
    let folder = |archive: &mut Builder<Vec<u8>>, path: &str| {
        let mut header = named(header(EntryType::Directory, 0o755, 0))?;
        archive.append_data(&mut header, path, io::empty())
    };
    folder(&mut archive, "./")?;
    for path in folders(installed.iter().map(|file| file.path.as_str())) {
        folder(&mut archive, &format!("./{path}/"))?;
    }
    for file in installed {
        let path = format!("./{}", file.path);
        match &file.what {
            What::File { content, .. } => {
                let mut header = named(header(EntryType::Regular, file.mode().into(), content.len()))?;
                archive.append_data(&mut header, path, &content[..])?;
            }
            What::Link(to) => {
                let mut header = named(header(EntryType::Symlink, file.mode().into(), 0))?;
                archive.append_link(&mut header, path, to)?;
            }
        }
    }

    archive.into_inner()
}
