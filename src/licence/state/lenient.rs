//! Read optional members of the document.

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize as _, Deserializer};

/// Deserialises a value; a value that cannot be read counts as missing and is replaced by the
/// default.
pub(super) fn lenient<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Default + DeserializeOwned,
    D: Deserializer<'de>,
{
    let value = serde_json::Value::deserialize(deserializer).map_err(D::Error::custom)?;

    Ok(serde_json::from_value(value).unwrap_or_default())
}
