//! The policy as a file.

use std::fs;
use std::io::{self, Read as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Policy, PolicyError, decided};
use crate::reading::{self, Unread};

const FILE: &str = "policy.json";
/// The greatest size of the file, in bytes.
const MAX_BYTES: u64 = 64 << 10;
/// The user who administrates.
const ROOT: u32 = 0;
/// That the group or others may write.
const OTHERS_WRITE: u32 = 0o022;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    language: String,
    #[serde(default)]
    kms_host: String,
}

pub(super) fn read(vendor: &str) -> Result<Policy, PolicyError> {
    let folders = if cfg!(target_os = "macos") {
        "/Library/Application Support/Kakunin"
    } else {
        "/etc/kakunin"
    };

    read_in(&Path::new(folders).join(vendor), ROOT)
}

/// Reads the policy in this folder, which is to belong to this user.
fn read_in(folder: &Path, administrator: u32) -> Result<Policy, PolicyError> {
    let path: PathBuf = folder.join(FILE);
    let place = path.display().to_string();
    let unread = |source: io::Error| PolicyError::Unread {
        place: place.clone(),
        source,
    };
    let file = match reading::open(&path) {
        Err(error) if Unread::of(&error) == Unread::Missing => return Ok(Policy::default()),
        opened => opened.map_err(unread)?,
    };
    // Of the folder, since who can write there can put another file in its place.
    for (place, found) in [
        (
            folder.display().to_string(),
            fs::metadata(folder).map_err(unread)?,
        ),
        (place.clone(), file.metadata().map_err(unread)?),
    ] {
        if found.uid() != administrator || found.mode() & OTHERS_WRITE != 0 {
            return Err(PolicyError::WritableByOthers { place });
        }
    }
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unread)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(unread(Unread::TooLarge.into()));
    }
    // An object: a list of two texts would be taken for one, too.
    let document: Document = serde_json::from_slice(&bytes)
        .and_then(|members: Map<String, Value>| serde_json::from_value(Value::Object(members)))
        .map_err(|error| PolicyError::Form {
            place: place.clone(),
            reason: error.to_string(),
        })?;

    Ok(Policy {
        language: decided(&document.language),
        kms_host: decided(&document.kms_host),
    })
}

#[cfg(test)]
mod tests {
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// A folder that its owner alone can write, and the owner.
    fn folder() -> (tempfile::TempDir, u32) {
        let folder = tempfile::tempdir().unwrap();
        let owner = fs::metadata(folder.path()).unwrap().uid();

        (folder, owner)
    }

    #[test]
    fn what_root_decided_is_read() {
        let (folder, owner) = folder();
        assert_eq!(read_in(folder.path(), owner).unwrap(), Policy::default());
        assert_eq!(
            read_in(&folder.path().join("none"), owner).unwrap(),
            Policy::default()
        );
        let path = folder.path().join(FILE);
        fs::write(&path, r#"{"language": " ja ", "kms_host": "kms.example:8482"}"#).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        let policy = read_in(folder.path(), owner).unwrap();
        assert_eq!(policy.language.as_deref(), Some("ja"));
        assert_eq!(policy.kms_host.as_deref(), Some("kms.example:8482"));
        fs::write(&path, r#"{"language": ""}"#).unwrap();
        assert_eq!(read_in(folder.path(), owner).unwrap(), Policy::default());
    }

    #[test]
    fn what_others_could_have_written_is_not_believed() {
        let (folder, owner) = folder();
        let path = folder.path().join(FILE);
        fs::write(&path, "{}").unwrap();
        let refused = |error: PolicyError| matches!(error, PolicyError::WritableByOthers { .. });
        for mode in [0o664, 0o646] {
            fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            let error = read_in(folder.path(), owner).unwrap_err();
            assert_eq!(error.place(), path.display().to_string());
            assert!(refused(error));
        }
        fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        assert!(refused(read_in(folder.path(), owner + 1).unwrap_err()));
        fs::set_permissions(folder.path(), Permissions::from_mode(0o777)).unwrap();
        assert!(refused(read_in(folder.path(), owner).unwrap_err()));
    }

    #[test]
    fn what_is_no_policy_is_told_and_not_followed_in_part() {
        let (folder, owner) = folder();
        let path = folder.path().join(FILE);
        for text in [
            "",
            "[]",
            r#"{"language": 3}"#,
            r#"{"language": "ja", "kmshost": "kms"}"#,
        ] {
            fs::write(&path, text).unwrap();
            fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
            assert!(
                matches!(read_in(folder.path(), owner), Err(PolicyError::Form { .. })),
                "{text}"
            );
        }
        fs::write(&path, " ".repeat(70_000)).unwrap();
        assert!(matches!(
            read_in(folder.path(), owner),
            Err(PolicyError::Unread { .. })
        ));
    }

    #[test]
    fn a_vendor_whose_name_leads_elsewhere_has_no_policy() {
        for vendor in ["..", "../kakunin", "a/b", ""] {
            assert_eq!(super::super::read(vendor).unwrap(), Policy::default(), "{vendor}");
        }
    }
}
