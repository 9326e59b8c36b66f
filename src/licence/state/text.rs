//! Write codes into the document in the form in which people know them.

use std::fmt::Display;
use std::str::FromStr;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serializer};

pub(super) fn serialize<T: Display, S: Serializer>(code: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(code)
}

pub(super) fn deserialize<'de, T: FromStr, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    parsed(&String::deserialize(deserializer)?)
}

/// The error names neither the text nor what is wrong with it: it may be most of a secret.
fn parsed<T: FromStr, E: serde::de::Error>(text: &str) -> Result<T, E> {
    text.parse().map_err(|_| E::custom("not a code"))
}

/// The same for a code that may be missing.
pub(super) mod optional {
    use super::{Deserialize, Deserializer, Display, FromStr, Serializer, parsed};

    #[allow(clippy::ref_option)] // the signature that serde wants
    pub(in super::super) fn serialize<T: Display, S: Serializer>(
        code: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match code {
            Some(code) => serializer.collect_str(code),
            None => serializer.serialize_none(),
        }
    }

    pub(in super::super) fn deserialize<'de, T: FromStr, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<T>, D::Error> {
        Option::<String>::deserialize(deserializer)?
            .as_deref()
            .map(parsed)
            .transpose()
    }
}

/// Reads what is only nice to have: whatever cannot be read is as if it had never been written.
pub(super) fn lenient<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Default + DeserializeOwned,
    D: Deserializer<'de>,
{
    let value = serde_json::Value::deserialize(deserializer).map_err(D::Error::custom)?;

    Ok(serde_json::from_value(value).unwrap_or_default())
}
