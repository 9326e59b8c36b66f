//! Whether only administrators can change a file that everybody believes.

use std::io;
use std::path::Path;

/// The user who has to own what everybody believes: root. On Windows it is the system, or its
/// administrators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Administrator(#[cfg_attr(windows, allow(dead_code))] u32);

#[cfg(all(test, unix))]
impl Administrator {
    /// Makes another user the administrator.
    pub(crate) const fn with_id(id: u32) -> Self {
        Self(id)
    }
}

/// Returns whether this file or folder belongs to the administrator, and nobody else can write to it.
/// A list of further users counts: the bits of the group are then the most that such a list gives.
#[cfg(unix)]
pub(crate) fn is_changed_only_by(administrator: Administrator, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt as _;

    const OTHERS_WRITE: u32 = 0o022;
    let found = std::fs::metadata(path)?;

    Ok(found.uid() == administrator.0 && found.mode() & OTHERS_WRITE == 0)
}

/// Returns whether this file or folder belongs to the system or its administrators, and nobody else
/// can write to it.
#[cfg(windows)]
pub(crate) fn is_changed_only_by(_administrator: Administrator, path: &Path) -> io::Result<bool> {
    super::access::text(path).map(|text| is_closed(&text))
}

/// Returns whether a security descriptor in the language of Windows (SDDL) names an administrator as
/// its owner, and lets nobody else do more than read. What is not understood is not closed.
#[cfg(any(windows, test))]
fn is_closed(text: &str) -> bool {
    // The system, its administrators, and the installer of Windows.
    const ADMINISTRATORS: [&str; 3] = [
        "SY",
        "BA",
        "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",
    ];
    /// `FILE_GENERIC_READ | FILE_GENERIC_EXECUTE`, and the generic rights for these.
    const READING: u32 = 0x0012_00A9 | 0x8000_0000 | 0x2000_0000;
    let reads_only = |rights: &str| match rights.strip_prefix("0x") {
        Some(mask) => u32::from_str_radix(mask, 16).is_ok_and(|mask| mask & !READING == 0),
        None => {
            rights.len().is_multiple_of(2)
                && (0..rights.len()).step_by(2).all(|at| {
                    matches!(
                        rights.get(at..at + 2),
                        Some("FR" | "FX" | "GR" | "GX" | "RC" | "CC" | "SW" | "LO")
                    )
                })
        }
    };
    let Some((owner, list)) = text.strip_prefix("O:").and_then(|rest| rest.split_once("D:")) else {
        return false;
    };
    // Between them a group may stand, which grants nothing by itself.
    let owner = owner.split_once("G:").map_or(owner, |(owner, _)| owner);
    let Some((_flags, entries)) = list.split_once('(') else {
        // No list lets everybody in; an empty one lets in nobody but the owner.
        return ADMINISTRATORS.contains(&owner) && !list.contains("NO_ACCESS_CONTROL");
    };

    ADMINISTRATORS.contains(&owner)
        && entries.trim_end_matches(')').split(")(").all(|entry| {
            let fields: Vec<&str> = entry.split(';').collect();
            let [kind, flags, rights, _, _, who, ..] = fields[..] else {
                return false;
            };
            // What is only inherited says nothing of this folder itself.
            let is_inherited_only = flags.as_bytes().chunks(2).any(|flag| flag == b"IO");

            kind == "D"
                || is_inherited_only
                || ADMINISTRATORS.contains(&who)
                || (kind == "A" && reads_only(rights))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_others_can_write_or_own_is_not_the_administrators() {
        use std::fs::{self, Permissions};
        use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, "").unwrap();
        let owner = fs::metadata(&path).unwrap().uid();
        for (mode, is_closed) in [
            (0o644, true),
            (0o600, true),
            (0o755, true),
            (0o664, false),
            (0o646, false),
            (0o666, false),
        ] {
            fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            let seen = is_changed_only_by(Administrator::with_id(owner), &path).unwrap();
            assert_eq!(seen, is_closed, "{mode:o}");
            assert!(!is_changed_only_by(Administrator::with_id(owner + 1), &path).unwrap());
        }
        assert!(is_changed_only_by(Administrator::default(), &folder.path().join("none")).is_err());
    }

    #[test]
    fn a_list_of_windows_is_closed_if_others_only_read() {
        for text in [
            "O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;;0x1200a9;;;BU)",
            "O:SYG:SYD:P(A;;FA;;;SY)(A;;FA;;;BA)(A;;FR;;;BU)",
            "O:BAD:PAI(A;;FA;;;BA)(A;;FRFX;;;WD)(A;OICIIO;FA;;;CO)(D;;FW;;;BU)",
            "O:BAD:P",
        ] {
            assert!(is_closed(text), "{text}");
        }
        for text in [
            "",
            "O:BA",
            "D:P(A;;FA;;;BA)",
            "O:S-1-5-21-1-2-3-1001D:P(A;;FA;;;SY)",
            "O:BAD:(A;;FA;;;BA)(A;;FW;;;BU)",
            "O:BAD:(A;;FA;;;BA)(A;;FRFW;;;BU)",
            "O:BAD:(A;;FA;;;WD)",
            "O:BAD:(A;CI;0x100116;;;BU)",
            "O:BAD:(A;;0x1301bf;;;S-1-5-21-1-2-3-1001)",
            "O:BAD:(A;;0x12019f;;;AU)",
            "O:BAD:(XA;;FR;;;WD;(Member_of {BA}))",
            "O:BAD:NO_ACCESS_CONTROL",
            "O:BAD:(A;;FR)",
        ] {
            assert!(!is_closed(text), "{text}");
        }
    }
}
