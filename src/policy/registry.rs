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

    of_keys(computer.as_ref(), user.as_ref())
}

fn of_keys(computer: Option<&Key>, user: Option<&Key>) -> Result<Policy, PolicyError> {
    let language = match value(computer, LANGUAGE)? {
        Some(language) => Some(language),
        None => value(user, LANGUAGE)?,
    };

    Ok(Policy {
        language,
        // The host is the computer's: a user's would come and go with whoever is signed in.
        kms_host: value(computer, KMS_HOST)?,
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A key of this user's that is removed at the end.
    struct Made(String);

    impl Made {
        fn new(name: &str, values: &[(&str, &str)]) -> Self {
            let path = format!(r"Software\Kakunin tests\{} {name}", std::process::id());
            let (key, _) = RegKey::predef(HKEY_CURRENT_USER).create_subkey(&path).unwrap();
            for (name, value) in values {
                key.set_value(name, value).unwrap();
            }

            Self(path)
        }

        fn key(&self) -> Option<Key> {
            key(HKEY_CURRENT_USER, &self.0, &self.0).unwrap()
        }
    }

    impl Drop for Made {
        fn drop(&mut self) {
            let _removed = RegKey::predef(HKEY_CURRENT_USER).delete_subkey_all(&self.0);
        }
    }

    #[test]
    fn the_computer_decides_before_its_user_and_alone_on_the_host() {
        let user = Made::new("user", &[("Language", "de"), ("KmsHost", "other.example")]);
        let computer = Made::new("computer", &[("KmsHost", " kms.example:8482 ")]);
        let of = |computer: Option<&Made>| {
            let computer = computer.and_then(Made::key);
            of_keys(computer.as_ref(), user.key().as_ref()).unwrap()
        };
        let policy = of(Some(&computer));
        assert_eq!(policy.language.as_deref(), Some("de"));
        assert_eq!(policy.kms_host.as_deref(), Some("kms.example:8482"));
        assert_eq!(of(None).kms_host, None);

        let computer = Made::new(
            "computer with a language",
            &[("Language", "ja"), ("KmsHost", "  ")],
        );
        let policy = of(Some(&computer));
        assert_eq!(policy.language.as_deref(), Some("ja"));
        assert_eq!(policy.kms_host, None, "a blank value decides nothing");
    }

    #[test]
    fn a_key_that_is_missing_decides_nothing_and_a_value_of_another_type_is_told() {
        assert!(
            key(HKEY_CURRENT_USER, "none", r"Software\Kakunin tests\none")
                .unwrap()
                .is_none()
        );

        let made = Made::new("wrong", &[]);
        let (key, _) = RegKey::predef(HKEY_CURRENT_USER).create_subkey(&made.0).unwrap();
        key.set_value(LANGUAGE, &7_u32).unwrap();
        let error = of_keys(None, made.key().as_ref()).unwrap_err();
        assert!(matches!(error, PolicyError::Form { .. }), "{error:?}");
        assert!(error.place().ends_with(r"\Language"), "{}", error.place());
    }
}
