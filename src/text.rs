//! Write codes, keys, names and times into documents and messages in their usual text form.
//!
//! A type that is always written so gets it from [`as_text`]; a field whose type is not, by
//! `#[serde(with = …)]`.

use std::fmt::Display;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize as _, Serializer};

pub(crate) fn serialize<T: Display, S: Serializer>(code: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(code)
}

pub(crate) fn deserialize<'de, T: FromStr, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    parsed(&String::deserialize(deserializer)?)
}

/// Returns a time without its fraction of a second, as everything that is printed has it.
pub(crate) fn whole_seconds(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}

/// Returns bytes as hexadecimal digits, as check sums are written.
#[cfg(feature = "service")]
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

/// Writes a time in whole seconds.
pub(crate) fn in_seconds<S: Serializer>(time: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    whole_seconds(*time).serialize(serializer)
}

/// Parses a code. The error contains neither the text nor the problem with it: the text may be most
/// of a secret.
fn parsed<T: FromStr, E: serde::de::Error>(text: &str) -> Result<T, E> {
    text.parse().map_err(|_| E::custom("not a code"))
}

/// The same for an optional code.
pub(crate) mod optional {
    use super::{Deserialize, Deserializer, Display, FromStr, Serializer, parsed};

    #[allow(clippy::ref_option)] // the signature that serde wants
    pub(crate) fn serialize<T: Display, S: Serializer>(
        code: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match code {
            Some(code) => serializer.collect_str(code),
            None => serializer.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, T: FromStr, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<T>, D::Error> {
        Option::<String>::deserialize(deserializer)?
            .as_deref()
            .map(parsed)
            .transpose()
    }
}

/// The same, with an error that says what is wrong: for codes from other parties, who need to know.
pub(crate) mod with_detail {
    use super::{Deserialize, Deserializer, Display, FromStr};

    pub(crate) use super::serialize;

    pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: FromStr<Err: Display>,
        D: Deserializer<'de>,
    {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// Implements `Serialize` and `Deserialize` for a type by its `Display` and `FromStr`. As in
/// [`with_detail`], the error says what is wrong.
macro_rules! as_text {
    ($kind:ty) => {
        impl serde::Serialize for $kind {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::text::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::text::with_detail::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use as_text;

/// Returns the system's words for an error, without the number that helps nobody.
#[cfg(any(feature = "wizard", feature = "service", feature = "kms"))]
pub(crate) fn system_words(error: &std::io::Error) -> String {
    let words = error.to_string();

    words.split(" (os error ").next().unwrap_or(&words).to_owned()
}

#[cfg(test)]
mod tests {
    use super::whole_seconds;

    #[test]
    fn a_printed_time_has_no_fraction() {
        for (time, printed) in [
            ("2026-11-29T20:58:01.123456789Z", "2026-11-29T20:58:01Z"),
            ("2026-11-29T20:58:01.999Z", "2026-11-29T20:58:01Z"),
            ("2026-11-29T20:58:01Z", "2026-11-29T20:58:01Z"),
            ("-009999-01-02T01:59:59Z", "-009999-01-02T01:59:59Z"),
        ] {
            assert_eq!(whole_seconds(time.parse().unwrap()).to_string(), printed);
        }
    }
}
