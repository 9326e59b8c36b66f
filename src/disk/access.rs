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
const WRITE_OWNER: u32 = 0x0008_0000;

/// A folder of the administrators, who own it, in which everybody may look.
const SHARED_FOLDER: &str = "O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;;0x1200a9;;;BU)";
/// A file of the administrators, who own it, that everybody may read.
const PUBLIC_FILE: &str = "O:BAD:P(A;;FA;;;SY)(A;;FA;;;BA)(A;;FR;;;BU)";

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

/// Creates a file that everybody may read and administrators may write, and opens it for writing.
/// Fails for a user who is no administrator.
pub(super) fn create_public_file(path: &Path) -> io::Result<File> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .share_mode(0)
        .access_mode(GENERIC_WRITE | READ_CONTROL | WRITE_DAC | WRITE_OWNER)
        .open(path)?;
    let list: io::Result<LocalBox<SecurityDescriptor>> = PUBLIC_FILE.parse();
    let set = list.and_then(|list| {
        let (owner, dacl) = (list.owner(), list.dacl());
        wrappers::SetSecurityInfo(&mut file, SE_FILE_OBJECT, owned(), owner, None, dacl, None)
    });
    if let Err(error) = set {
        drop(file);
        let _removed = std::fs::remove_file(path);
        return Err(not_administrator(error));
    }

    Ok(file)
}

/// Gives a new folder to the administrators, and lets everybody look into it. Fails for a user who is
/// no administrator.
pub(super) fn share_folder(folder: &Path) -> io::Result<()> {
    let list: io::Result<LocalBox<SecurityDescriptor>> = SHARED_FOLDER.parse();
    let list = list?;
    let (owner, dacl) = (list.owner(), list.dacl());

    wrappers::SetNamedSecurityInfo(
        folder.as_os_str(),
        SE_FILE_OBJECT,
        owned(),
        owner,
        None,
        dacl,
        None,
    )
    .map_err(not_administrator)
}

fn owned() -> SecurityInformation {
    SecurityInformation::Owner | SecurityInformation::Dacl | SecurityInformation::ProtectedDacl
}

/// Returns that permission is denied, where the system says that this user cannot make the
/// administrators the owner (`ERROR_INVALID_OWNER`).
fn not_administrator(error: io::Error) -> io::Error {
    match error.raw_os_error() {
        Some(1307) => io::ErrorKind::PermissionDenied.into(),
        _ => error,
    }
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

/// Returns the owner and the list of a file or folder as text.
pub(super) fn text(path: &Path) -> io::Result<String> {
    let kind = SecurityInformation::Owner | SecurityInformation::Dacl;
    let found = wrappers::GetNamedSecurityInfo(path.as_os_str(), SE_FILE_OBJECT, kind)?;
    let text = wrappers::ConvertSecurityDescriptorToStringSecurityDescriptor(&found, kind)?;

    Ok(text.to_string_lossy().into_owned())
}
