//! The policy in the registry.

use std::io::ErrorKind;

use winreg::RegKey;
use winreg::enums::{HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY};

use super::{Policy, PolicyError, decided};

const LANGUAGE: &str = "Language";
const KMS_HOST: &str = "KmsHost";

pub(super) fn read(vendor: &str) -> Result<Policy, PolicyError> {
    let path = format!(r"Software\Policies\Kakunin\{vendor}");
    let computer = key(HKEY_LOCAL_MACHINE, &format!(r"HKLM\{path}"), &path)?;
    let user = key(HKEY_CURRENT_USER, &format!(r"HKCU\{path}"), &path)?;
    let language = match value(computer.as_ref(), LANGUAGE)? {
        Some(language) => Some(language),
        None => value(user.as_ref(), LANGUAGE)?,
    };

    Ok(Policy {
        language,
        // The host is the computer's: a user's would come and go with whoever is signed in.
        kms_host: value(computer.as_ref(), KMS_HOST)?,
    })
}

struct Key {
    place: String,
    key: RegKey,
}

fn key(root: winreg::HKEY, place: &str, path: &str) -> Result<Option<Key>, PolicyError> {
    match RegKey::predef(root).open_subkey_with_flags(path, KEY_READ | KEY_WOW64_64KEY) {
        Ok(key) => Ok(Some(Key {
            place: place.to_owned(),
            key,
        })),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(source) => Err(PolicyError::Unread {
            place: place.to_owned(),
            source,
        }),
    }
}

fn value(key: Option<&Key>, name: &str) -> Result<Option<String>, PolicyError> {
    let Some(Key { place, key }) = key else {
        return Ok(None);
    };
    match key.get_value::<String, _>(name) {
        Ok(value) => Ok(decided(&value)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(PolicyError::Form {
            place: format!(r"{place}\{name}"),
            reason: error.to_string(),
        }),
    }
}
