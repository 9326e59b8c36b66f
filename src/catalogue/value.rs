//! Small values of the catalogue: texts in several languages, colours, the vendor's logo.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::text::as_text;

/// A text in several languages: a map from BCP 47 tags to texts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localized(BTreeMap<String, String>);

impl Localized {
    /// Returns the text in this language, otherwise in its base language, in English, or in any
    /// language.
    #[must_use]
    pub fn get(&self, language: &str) -> &str {
        let base = language.split('-').next().unwrap_or(language);

        [language, base, "en"]
            .iter()
            .find_map(|tag| self.0.get(*tag))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// Returns every language tag with its text, sorted by tag.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(tag, text)| (tag.as_str(), text.as_str()))
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Localized {
    fn from(texts: [(&str, &str); N]) -> Self {
        Self(texts.map(|(tag, text)| (tag.to_owned(), text.to_owned())).into())
    }
}

/// A colour of the sRGB space, written `#RRGGBB`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    /// The red component.
    pub red: u8,
    /// The green component.
    pub green: u8,
    /// The blue component.
    pub blue: u8,
}

/// An error that occurs when a text does not have the form `#RRGGBB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a colour of the form #RRGGBB")]
pub struct NotAColour;

impl Colour {
    /// Returns the contrast between two colours, 1 to 21, as WCAG 2.2 defines it.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());

        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Returns the relative luminance of WCAG 2.2.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };

        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl FromStr for Colour {
    type Err = NotAColour;

    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let digits = text.strip_prefix('#').ok_or(NotAColour)?;
        // Checked first, because number parsing would also accept a sign.
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(NotAColour);
        }
        let value = u32::from_str_radix(digits, 16).map_err(|_| NotAColour)?;
        let [_, red, green, blue] = value.to_be_bytes();

        Ok(Self { red, green, blue })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.red, self.green, self.blue)
    }
}

impl fmt::Debug for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

as_text!(Colour);

/// The vendor's logo: a PNG of at most 64 KiB and 16 to 512 pixels square, in base64 (RFC 4648
/// section 4).
#[derive(Clone, PartialEq, Eq)]
pub struct Icon(Arc<[u8]>);

/// An error that occurs when bytes are not a PNG, or the PNG is too large or not square.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a square PNG of at most 64 KiB and 16 to 512 pixels")]
pub struct NotAnIcon;

impl Icon {
    /// The maximum size of a logo, in bytes.
    pub const MAX_BYTES: usize = 64 * 1024;

    /// Makes an icon from the bytes of a PNG file; only its size and its header are checked here.
    ///
    /// # Errors
    /// `NotAnIcon` for anything that is not a PNG of the right size.
    pub fn from_png(bytes: impl Into<Arc<[u8]>>) -> Result<Self, NotAnIcon> {
        let bytes = bytes.into();
        let (width, height) = png_size(&bytes).ok_or(NotAnIcon)?;
        if bytes.len() > Self::MAX_BYTES || width != height || !(16..=512).contains(&width) {
            return Err(NotAnIcon);
        }

        Ok(Self(bytes))
    }

    /// Returns the bytes of the PNG file.
    #[must_use]
    pub fn png(&self) -> &[u8] {
        &self.0
    }
}

/// Returns width and height: a PNG (ISO/IEC 15948) begins with its signature and the IHDR chunk of
/// 13 bytes.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR")?;
    let number = |at: usize| Some(u32::from_be_bytes(rest.get(at..at + 4)?.try_into().ok()?));

    Some((number(0)?, number(4)?))
}

impl fmt::Debug for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Icon({} bytes)", self.0.len())
    }
}

impl Serialize for Icon {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Icon {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes = STANDARD
            .decode(String::deserialize(deserializer)?)
            .map_err(|_| serde::de::Error::custom(NotAnIcon))?;

        Self::from_png(bytes).map_err(serde::de::Error::custom)
    }
}

/// Serialises a product key as its 25 symbols; the error for an invalid key does not repeat it.
pub(super) mod product_key {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::codes::ProductKey;

    #[expect(clippy::ref_option, reason = "serde fixes this signature")]
    pub(in super::super) fn serialize<S: Serializer>(
        key: &Option<ProductKey>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match key {
            Some(key) => serializer.collect_str(key),
            None => serializer.serialize_none(),
        }
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<ProductKey>, D::Error> {
        Option::<String>::deserialize(deserializer)?
            .map(|text| text.parse())
            .transpose()
            .map_err(|_| serde::de::Error::custom("not a product key"))
    }
}
