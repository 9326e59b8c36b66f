//! The vendor's catalogue: who the vendor is, what is sold, how it is activated, and whom to call.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

mod line;
mod policy;
mod region;

pub use line::{Hours, LineKind, Opening, TelephoneLine};
pub use policy::Policy;
pub use region::{Region, UnknownRegion};

/// Everything a wizard needs to know of its vendor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Catalogue {
    /// The vendor.
    pub vendor: Vendor,
    /// What is sold.
    pub products: Vec<Product>,
    /// The addresses of the activation service, tried in this order.
    pub services: Vec<String>,
    /// The keys that sign licences.
    pub keys: Vec<LicenceKey>,
    /// Telephone lines.
    pub lines: Vec<TelephoneLine>,
}

/// A key that signs licences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LicenceKey {
    /// Its name in a licence's header.
    pub kid: String,
    /// The public key: 32 bytes of Ed25519 (RFC 8032) in base64url.
    pub key: crate::jws::PublicKey,
}

/// The vendor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Vendor {
    /// Its name in everything that is signed, for example `momiji.example`.
    pub id: String,
    /// Its name for people.
    pub name: Localized,
    /// Its colours.
    pub colours: Colours,
    /// Its mark: a PNG of at most 64 KiB, in base64.
    pub icon: String,
    /// Its pages.
    pub links: Links,
}

/// The vendor's colours, as `#RRGGBB`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colours {
    /// On a light background.
    pub light: Accent,
    /// On a dark background.
    pub dark: Accent,
}

/// An accent colour with what goes with it, as `#RRGGBB`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accent {
    /// The accent itself.
    pub accent: String,
    /// Text on it.
    pub on_accent: String,
    /// A pale form of it, for surfaces.
    pub soft: String,
}

/// The vendor's pages, per language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Links {
    /// Help.
    pub support: Localized,
    /// The privacy statement.
    pub privacy: Localized,
    /// Where the product is sold and returned.
    pub seller: Localized,
    /// Telephone numbers of all regions.
    pub regional_numbers: Localized,
}

/// A product in one edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// Its number in product keys and installation IDs: 12 bits.
    pub code: u16,
    /// Its name for programs, for example `momiji-suite-2026`.
    pub id: String,
    /// Its name for people.
    pub name: Localized,
    /// Its edition.
    pub edition: Edition,
    /// Whether it is a suite of several applications.
    #[serde(default)]
    pub suite: bool,
    /// Whether it is a volume edition.
    #[serde(default)]
    pub volume: bool,
    /// When what is due.
    #[serde(default)]
    pub policy: Policy,
    /// The KMS client key that a volume edition is installed with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kms_client_key: Option<String>,
}

/// An edition of a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Its name for programs.
    pub id: String,
    /// Its name for people.
    pub name: Localized,
}

/// A text in several languages: BCP 47 tag to text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localized(BTreeMap<String, String>);

impl Localized {
    /// The text in this language, else in its base language, else in English, else in any.
    #[must_use]
    pub fn get(&self, language: &str) -> &str {
        let base = language.split('-').next().unwrap_or(language);

        [language, base, "en"]
            .iter()
            .find_map(|tag| self.0.get(*tag))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Localized {
    fn from(texts: [(&str, &str); N]) -> Self {
        Self(texts.map(|(tag, text)| (tag.to_owned(), text.to_owned())).into())
    }
}

impl Catalogue {
    /// The product with this number.
    #[must_use]
    pub fn product(&self, code: u16) -> Option<&Product> {
        self.products.iter().find(|product| product.code == code)
    }
}
