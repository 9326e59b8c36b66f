//! Access lists of Windows for the owner, the system and its administrators.
//!
//! A new file cannot be made with a list by the standard library. It is therefore made so that nobody
//! else can open it, gets its list while it is empty, and is written afterwards: at no moment can others
//! read what it holds. A new folder is restricted before anything is made in it.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::windows::fs::OpenOptionsExt as _;
use std::path::Path;

use windows_permissions::constants::SeObjectType::SE_FILE_OBJECT;
use windows_permissions::constants::SecurityInformation;
use windows_permissions::{LocalBox, SecurityDescriptor, utilities, wrappers};

const GENERIC_WRITE: u32 = 0x4000_0000;
const READ_CONTROL: u32 = 0x0002_0000;
const WRITE_DAC: u32 = 0x0004_0000;

/// Creates a file with such a list, and opens it for writing, for this program alone.
pub(super) fn create_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).share_mode(0);
    let opened = options
        .access_mode(GENERIC_WRITE | READ_CONTROL | WRITE_DAC)
        .open(path);
    let mut file = match opened {
        // Where others decide on lists, such as in a network folder, this user may make files and not
        // change who may use them.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            return options.access_mode(GENERIC_WRITE).open(path);
        }
        opened => opened?,
    };
    let set = descriptor(false).and_then(|list| {
        let kind = SecurityInformation::Dacl | SecurityInformation::ProtectedDacl;
        wrappers::SetSecurityInfo(&mut file, SE_FILE_OBJECT, kind, None, None, list.dacl(), None)
    });
    if let Err(error) = set.or_else(ignore_where_there_are_none) {
        drop(file);
        // What is empty and was not made private is not left behind.
        let _removed = std::fs::remove_file(path);
        return Err(error);
    }

    Ok(file)
}

/// Gives a new folder such a list, which everything made in it inherits.
pub(super) fn restrict_folder(folder: &Path) -> io::Result<()> {
    let kind = SecurityInformation::Dacl | SecurityInformation::ProtectedDacl;

    descriptor(true)
        .and_then(|list| {
            let list = list.dacl();
            wrappers::SetNamedSecurityInfo(folder.as_os_str(), SE_FILE_OBJECT, kind, None, None, list, None)
        })
        .or_else(ignore_where_there_are_none)
}

/// Returns the list for this program's user.
fn descriptor(is_folder: bool) -> io::Result<LocalBox<SecurityDescriptor>> {
    let user = wrappers::ConvertSidToStringSid(&*utilities::current_process_sid()?)?;
    let heirs = if is_folder { "OICI" } else { "" };
    // Protected (P), so that nothing is inherited from above: SY is the system, BA its administrators.
    let entries = ["SY", "BA", &user.to_string_lossy()].map(|who| format!("(A;{heirs};FA;;;{who})"));

    format!("D:P{}", entries.concat()).parse()
}

/// Lets a file system have no lists (FAT), or none that this user may change.
fn ignore_where_there_are_none(error: io::Error) -> io::Result<()> {
    // ERROR_INVALID_FUNCTION, ERROR_ACCESS_DENIED, ERROR_NOT_SUPPORTED, ERROR_CALL_NOT_IMPLEMENTED
    match error.raw_os_error() {
        Some(1 | 5 | 50 | 120) => Ok(()),
        _ => Err(error),
    }
}

/// Returns the list of a file or folder as text.
#[cfg(test)]
pub(super) fn list(path: &Path) -> io::Result<String> {
    let kind = SecurityInformation::Dacl;
    let found = wrappers::GetNamedSecurityInfo(path.as_os_str(), SE_FILE_OBJECT, kind)?;
    let text = wrappers::ConvertSecurityDescriptorToStringSecurityDescriptor(&found, kind)?;

    Ok(text.to_string_lossy().into_owned())
}
