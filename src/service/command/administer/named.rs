//! Take a key by its serial number or by its name, which is what lists, customers and the help desk
//! call it.

use std::str::FromStr;

use super::CommandError;
use crate::codes::{KeyName, ProductKey};
use crate::service::store::Refused;
use crate::service::{Administration, AdministrationError};
use crate::wire::admin::KeyEntry;

/// A key, as an administrator names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::service::command) enum Named {
    /// By its serial number.
    Serial(u32),
    /// By its first two groups.
    Name(KeyName),
}

/// A text that names no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a key is named by its serial number or by its first two groups, for example 4DK2P-0A155; `key search` finds one by the \
     second group alone"
)]
pub(in crate::service::command) struct NamesNoKey;

impl FromStr for Named {
    type Err = NamesNoKey;

    /// A number that could be either is a serial number: a name is written with a dash. Of a whole key
    /// only its name is taken.
    fn from_str(text: &str) -> Result<Self, NamesNoKey> {
        text.parse()
            .map(Self::Serial)
            .or_else(|_| text.parse().map(Self::Name))
            .or_else(|_| text.parse::<ProductKey>().map(|key| Self::Name(key.name())))
            .map_err(|_| NamesNoKey)
    }
}

impl Named {
    /// Returns the key, if it was issued. A name that differs from that of the key with its serial
    /// number is a slip of the pen.
    pub(super) async fn find(self, service: &Administration) -> Result<KeyEntry, CommandError> {
        let name = match self {
            Self::Serial(serial) => return Ok(service.key(serial).await?),
            Self::Name(name) => name,
        };
        let unknown = || CommandError::NoSuchKey { name };

        match service.key(name.serial()).await {
            Ok(key) if key.key_name == name.to_string() => Ok(key),
            Ok(_) | Err(AdministrationError::Refused(Refused::UnknownKey { .. })) => Err(unknown()),
            Err(error) => Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::KeyKind;

    #[test]
    fn a_key_is_named_by_a_number_or_by_two_groups() {
        let name = KeyName::new(KeyKind::MultipleActivation, 101, 7);

        assert_eq!("7".parse(), Ok(Named::Serial(7)));
        assert_eq!(name.to_string().parse(), Ok(Named::Name(name)));
        assert_eq!(name.to_string().to_lowercase().parse(), Ok(Named::Name(name)));
        // As other programs show it, and as it is copied out of a table.
        for shown in ["{}-…", " {} ", "{}-..."] {
            let shown = shown.replace("{}", &name.to_string());
            assert_eq!(shown.parse(), Ok(Named::Name(name)), "{shown}");
        }
        let whole = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 8).unwrap();
        assert_eq!(whole.to_string().parse(), Ok(Named::Name(name)));
        // As a name it would be 40000-00000.
        assert_eq!("4000000000".parse(), Ok(Named::Serial(4_000_000_000)));
        for text in ["", "-1", "4DK2P", "4DK2P-0A155-2WEJ3-00000-00000"] {
            assert_eq!(text.parse::<Named>(), Err(NamesNoKey), "{text}");
        }
    }
}
