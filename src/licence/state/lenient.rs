//! Read what is only nice to have.

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize as _, Deserializer};

/// Whatever cannot be read is as if it had never been written.
pub(super) fn lenient<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Default + DeserializeOwned,
    D: Deserializer<'de>,
{
    let value = serde_json::Value::deserialize(deserializer).map_err(D::Error::custom)?;

    Ok(serde_json::from_value(value).unwrap_or_default())
}
