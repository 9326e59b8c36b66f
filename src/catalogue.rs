//! The vendor's catalogue: who the vendor is, what is sold, how it is activated, and whom to call.
//!
//! It is written as JSON and signed by the vendor ([`signed`]). However it is read, it is checked as a whole first, so
//! a [`Catalogue`] holds only addresses, colours, time zones, numbers and keys that can be used as they stand.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::codes::{ConfirmationKey, InstallationId, KeyKind, ProductKey, Scheme, Verifier};
use crate::jws::PublicKey;

mod check;
mod line;
mod policy;
mod region;
pub mod signed;
mod value;

#[cfg(feature = "desk")]
pub(crate) use check::is_service_address;
#[cfg(feature = "wizard")]
pub(crate) use check::is_web_address;
pub use check::{CatalogueError, Problem};
pub use line::{Day, Hours, LineKind, Opening, Span, TelephoneLine};
pub use policy::Policy;
pub use region::{Region, UnknownRegion};
pub use value::{Colour, Icon, Localized};

/// Everything a wizard needs to know of its vendor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "check::Document")]
pub struct Catalogue {
    /// The version of this form of catalogue: [`Catalogue::FORMAT`].
    pub format: u16,
    /// When the vendor issued it.
    pub issued_at: Timestamp,
    /// The vendor.
    pub vendor: Vendor,
    /// What is sold; at least one.
    pub products: Vec<Product>,
    /// The addresses of the activation service, tried in this order: `https`, or `http` on this computer alone.
    pub services: Vec<String>,
    /// The keys that sign licences.
    pub keys: Vec<LicenceKey>,
    /// Telephone lines.
    pub lines: Vec<TelephoneLine>,
    /// For how many days the certificate of a KMS host counts that was given over the internet or by file; without it, it has
    /// no end. The host renews it by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_days: Option<u32>,
    /// KMS hosts whose leases count no longer.
    #[serde(default, skip_serializing_if = "RevokedHosts::is_empty")]
    pub revoked_hosts: RevokedHosts,
}

/// KMS hosts that the vendor has revoked: all of a KMS host key, or single ones. Clients learn of it with the catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RevokedHosts {
    /// Serial numbers of KMS host keys.
    pub serials: Vec<u32>,
    /// Single hosts by the 64 bits that name them, as 16 hexadecimal digits.
    pub hosts: Vec<HostNumber>,
}

impl RevokedHosts {
    fn is_empty(&self) -> bool {
        self.serials.is_empty() && self.hosts.is_empty()
    }

    /// Whether the host of this installation ID is among them.
    #[must_use]
    pub fn holds(&self, installation_id: &InstallationId) -> bool {
        self.serials.contains(&installation_id.serial())
            || self.hosts.contains(&HostNumber(installation_id.computer()))
    }
}

/// The 64 bits that name a KMS host: fingerprint and nonce of its installation ID, written as 16 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct HostNumber(pub u64);

impl std::fmt::Display for HostNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl Serialize for HostNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for HostNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;

        Some(&text)
            .filter(|text| text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .and_then(|text| u64::from_str_radix(text, 16).ok())
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom("a KMS host is named by 16 hexadecimal digits"))
    }
}

/// A key that signs licences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LicenceKey {
    /// Its name in a licence's header.
    pub kid: String,
    /// The public key: 32 bytes of Ed25519 (RFC 8032) in base64url.
    pub key: PublicKey,
}

/// The vendor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vendor {
    /// Its name in everything that is signed, for example `momiji.example`: lower case, as a domain name is written.
    pub id: String,
    /// Its name for people.
    pub name: Localized,
    /// Its colours.
    pub colours: Colours,
    /// Its mark.
    pub icon: Icon,
    /// Its pages.
    pub links: Links,
    /// How its confirmation IDs are made.
    #[serde(default)]
    pub scheme: Scheme,
    /// What verifies confirmation IDs of the scheme `signed`, and those of KMS hosts whatever the scheme is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation_key: Option<ConfirmationKey>,
}

/// The vendor's colours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// On a light background.
    pub light: Accent,
    /// On a dark background.
    pub dark: Accent,
}

/// An accent colour with what goes with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accent {
    /// The accent itself.
    pub accent: Colour,
    /// Text on it; its contrast with the accent is at least 4.5 to 1 (WCAG 2.2, 1.4.3).
    pub on_accent: Colour,
    /// A pale form of it, for surfaces.
    pub soft: Colour,
}

/// The addresses of the vendor's pages, per language: `https`, or `http` on this computer alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
#[serde(deny_unknown_fields)]
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
    #[serde(default, skip_serializing_if = "Option::is_none", with = "value::product_key")]
    pub kms_client_key: Option<ProductKey>,
    /// What else a KMS host activates that was itself activated with a KMS host key of this product: numbers of volume
    /// editions. This product is always among it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kms_host_products: Vec<u16>,
}

/// An edition of a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Its name for programs.
    pub id: String,
    /// Its name for people.
    pub name: Localized,
}

impl Catalogue {
    /// The version of this form of catalogue.
    pub const FORMAT: u16 = 1;

    /// Reads a catalogue that is not signed: the vendor's source, or what was just verified.
    ///
    /// # Errors
    /// [`CatalogueError`] names the first thing that is wrong, and where.
    pub fn from_json(text: &str) -> Result<Self, CatalogueError> {
        serde_json::from_str::<check::Document>(text)
            .map_err(|error| CatalogueError::Unreadable {
                line: error.line(),
                column: error.column(),
                reason: error.to_string(),
            })?
            .try_into()
    }

    /// Whether it still holds what a catalogue may hold, after it was changed in memory.
    ///
    /// # Errors
    /// [`CatalogueError`] names the first thing that is wrong, and where.
    pub fn check(&self) -> Result<(), CatalogueError> {
        check::catalogue(self)
    }

    /// The product with this number.
    #[must_use]
    pub fn product(&self, code: u16) -> Option<&Product> {
        self.products.iter().find(|product| product.code == code)
    }

    /// The numbers of all products.
    #[must_use]
    pub fn product_codes(&self) -> Vec<u16> {
        self.products.iter().map(|product| product.code).collect()
    }

    /// The product with this name for programs.
    #[must_use]
    pub fn product_by_id(&self, id: &str) -> Option<&Product> {
        self.products.iter().find(|product| product.id == id)
    }

    /// What a KMS host activates that was itself activated with a KMS host key of this product.
    pub fn kms_host_products<'a>(&'a self, product: &'a Product) -> impl Iterator<Item = &'a Product> {
        let others = product.kms_host_products.iter().copied();

        std::iter::once(product).chain(
            others
                .filter(|code| *code != product.code)
                .filter_map(|code| self.product(code)),
        )
    }

    /// How confirmation IDs for keys of this kind are made: those for KMS hosts are always signed, since their clients
    /// verify them without the key.
    #[must_use]
    pub const fn scheme(&self, kind: KeyKind) -> Scheme {
        match kind {
            KeyKind::KmsHost => Scheme::Signed,
            KeyKind::MultipleActivation | KeyKind::KmsClient => self.vendor.scheme,
        }
    }

    /// What verifies the confirmation IDs of a product key; none where the catalogue lacks the key for it.
    #[must_use]
    pub fn verifier<'a>(&'a self, key: &'a ProductKey) -> Option<Verifier<'a>> {
        let public = self.vendor.confirmation_key.as_ref();

        match (key.kind(), self.vendor.scheme) {
            (KeyKind::KmsHost, _) => public.map(Verifier::SignedForHost),
            (_, Scheme::Signed) => public.map(|public| Verifier::Signed {
                public,
                key,
                vendor: &self.vendor.id,
            }),
            (_, Scheme::Keyed) => Some(Verifier::Keyed {
                key,
                vendor: &self.vendor.id,
            }),
        }
    }

    /// Whether licences that this key signed can be verified with the catalogue.
    #[must_use]
    pub fn lists(&self, key: PublicKey) -> bool {
        self.keys.iter().any(|listed| listed.key == key)
    }

    /// The public key that signs licences under this name.
    #[must_use]
    pub fn key(&self, kid: &str) -> Option<PublicKey> {
        self.keys
            .iter()
            .find(|known| known.kid == kid)
            .map(|known| known.key)
    }

    /// The vendor's page on which anybody gets an answer without an account; none without a service.
    #[must_use]
    pub fn self_service(&self) -> Option<String> {
        let service = self.services.first()?;

        Some(format!("{}/activate", service.trim_end_matches('/')))
    }
}

#[cfg(test)]
mod tests;
