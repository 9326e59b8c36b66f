//! The vendor's catalogue: the vendor, its products, the ways to activate them, and the telephone
//! lines.
//!
//! It is written as JSON and signed by the vendor ([`signed`]). It is always checked as a whole
//! when it is read. A [`Catalogue`] therefore holds only addresses, colours, time zones, numbers
//! and keys that can be used without further checks.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::codes::input::fold;
use crate::codes::{ConfirmationKey, InstallationId, KeyKind, ProductKey, Scheme, Verifier};
use crate::jws::PublicKey;

pub(crate) mod address;
mod check;
mod comments;
mod line;
mod old_keys;
mod policy;
mod region;
#[cfg(feature = "service")]
mod schema;
pub mod signed;
mod value;

pub(crate) use check::is_vendor_id;
pub use check::{CatalogueError, Problem};
pub use line::{Day, Hours, LineKind, Opening, Span, TelephoneLine};
pub use old_keys::{OldKeyForm, OldKeyLength};
pub use policy::Policy;
pub use region::{Region, UnknownRegion};
pub use value::{Colour, Icon, Localized};

/// The catalogue: everything that a wizard needs to know about its vendor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "check::Document")]
pub struct Catalogue {
    /// The version of the catalogue format: [`Catalogue::FORMAT`].
    pub format: u16,
    /// The time when the vendor issued it.
    pub issued_at: Timestamp,
    /// The vendor.
    pub vendor: Vendor,
    /// The products; at least one.
    pub products: Vec<Product>,
    /// The addresses of the activation service, tried in this order: `https`, or `http` on this
    /// computer only.
    pub services: Vec<String>,
    /// The keys that sign licences.
    pub keys: Vec<LicenceKey>,
    /// The telephone lines.
    pub lines: Vec<TelephoneLine>,
    /// The number of days that the certificate of a KMS host is valid if it was issued over the
    /// internet or by file; without this number, it has no end. The host renews it automatically.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_days: Option<u32>,
    /// The KMS hosts whose leases are no longer valid.
    #[serde(default, skip_serializing_if = "RevokedHosts::is_empty")]
    pub revoked_hosts: RevokedHosts,
}

/// KMS hosts that the vendor has revoked: all hosts with a KMS host key, or single hosts. Clients
/// learn of a revocation with the catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct RevokedHosts {
    /// Serial numbers of KMS host keys.
    pub serials: Vec<u32>,
    /// Single hosts, each as 16 hexadecimal digits.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::host_numbers"))]
    pub hosts: Vec<HostNumber>,
}

impl RevokedHosts {
    fn is_empty(&self) -> bool {
        self.serials.is_empty() && self.hosts.is_empty()
    }

    /// Returns whether the host of this installation ID is revoked.
    #[must_use]
    pub fn holds(&self, installation_id: &InstallationId) -> bool {
        self.serials.contains(&installation_id.serial())
            || self.hosts.contains(&HostNumber::new(installation_id.computer()))
    }
}

/// The number that identifies a KMS host: fingerprint and nonce of its installation ID without
/// their highest bit, written as 16 hexadecimal digits.
///
/// The 63 bits are those by which the service knows computers. A number that was written down with
/// all 64 bits names the same host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct HostNumber(u64);

impl HostNumber {
    /// Identifies a host by fingerprint and nonce of its installation ID, with or without their
    /// highest bit.
    #[must_use]
    pub fn new(computer: u64) -> Self {
        Self(InstallationId::known_part(computer))
    }
}

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
            .map(Self::new)
            .ok_or_else(|| serde::de::Error::custom("a KMS host is named by 16 hexadecimal digits"))
    }
}

/// A key that signs licences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LicenceKey {
    /// The key's name in a licence's header.
    #[cfg_attr(
        feature = "service",
        schemars(length(min = 1, max = 64), regex(pattern = r"^[!-~]+$"))
    )]
    pub kid: String,
    /// The public key: 32 bytes of Ed25519 (RFC 8032) in base64url.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::public_key"))]
    pub key: PublicKey,
}

/// The vendor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "service", schemars(extend("if" = schema::signed_scheme(), "then" = { "required": ["confirmation_key"] })))]
pub struct Vendor {
    /// The vendor's name in everything that is signed, for example `momiji.example`: lower case, as
    /// a domain name is written.
    #[cfg_attr(
        feature = "service",
        schemars(
            length(min = 1, max = 253),
            regex(pattern = r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$")
        )
    )]
    pub id: String,
    /// The display name.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::texts"))]
    pub name: Localized,
    /// The colours.
    pub colours: Colours,
    /// The vendor's logo.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::icon"))]
    pub icon: Icon,
    /// The addresses of the vendor's pages.
    pub links: Links,
    /// The privacy statement itself, to be read without a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::statements"))]
    pub privacy: Option<Localized>,
    /// The scheme of the confirmation IDs.
    #[serde(default)]
    pub scheme: Scheme,
    /// The key that verifies confirmation IDs of the scheme `signed`, and those of KMS hosts in
    /// either scheme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::confirmation_key"))]
    pub confirmation_key: Option<ConfirmationKey>,
}

/// The vendor's colours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// On a light background.
    pub light: Accent,
    /// On a dark background.
    pub dark: Accent,
}

/// An accent colour and the colours that go with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Accent {
    /// The accent itself.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::colour"))]
    pub accent: Colour,
    /// The colour of text on the accent; its contrast with the accent is at least 4.5 to 1 (WCAG
    /// 2.2, 1.4.3).
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::colour"))]
    pub on_accent: Colour,
    /// A pale variant of the accent, for surfaces.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::colour"))]
    pub soft: Colour,
}

/// The addresses of the vendor's pages, per language: `https`, or `http` on this computer only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Links {
    /// The help page.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::links"))]
    pub support: Localized,
    /// The privacy statement.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::links"))]
    pub privacy: Localized,
    /// The page where the product is sold and returned.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::links"))]
    pub seller: Localized,
    /// The page with the telephone numbers of all regions.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::links"))]
    pub regional_numbers: Localized,
    /// The beginning of the addresses of the pages about error codes: a code is written behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::beginnings"))]
    pub errors: Option<Localized>,
}

/// A product in one edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "service", schemars(extend("dependentSchemas" = schema::client_key_wants_volume())))]
pub struct Product {
    /// The product's number in product keys and installation IDs: 12 bits.
    #[cfg_attr(feature = "service", schemars(range(max = 4095)))]
    pub code: u16,
    /// The product's name for programs, for example `momiji-suite-2026`.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::name"))]
    pub id: String,
    /// The display name.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::texts"))]
    pub name: Localized,
    /// The edition.
    pub edition: Edition,
    /// True if the product is a suite of several applications.
    #[serde(default)]
    pub suite: bool,
    /// True if the product is a volume edition.
    #[serde(default)]
    pub volume: bool,
    /// The intervals and limits.
    #[serde(default)]
    pub policy: Policy,
    /// The KMS client key that a volume edition is installed with.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "value::product_key")]
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::product_key"))]
    pub kms_client_key: Option<ProductKey>,
    /// The numbers of the other volume editions that a KMS host may activate if it was activated
    /// with a KMS host key of this product. This product itself is always included.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::codes"))]
    pub kms_host_products: Vec<u16>,
    /// What the keys of the licensing system before this one look like, if there was one: what has
    /// such a form, and is no product key, is exchanged for a product key.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub old_keys: Vec<OldKeyForm>,
}

impl Product {
    /// Returns whether a text has the form of a key of the licensing system before this one.
    #[must_use]
    pub fn has_old_form(&self, text: &str) -> bool {
        !self.old_keys.is_empty() && {
            let symbols = Zeroizing::new(fold(text));
            self.old_keys.iter().any(|form| form.fits(&symbols))
        }
    }
}

/// An edition of a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// The edition's name for programs.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::name"))]
    pub id: String,
    /// The display name.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::texts"))]
    pub name: Localized,
}

impl Catalogue {
    /// The version of the catalogue format.
    pub const FORMAT: u16 = 1;

    /// Returns the JSON Schema of the vendor's source.
    #[cfg(feature = "service")]
    #[must_use]
    pub fn schema() -> String {
        schema::text(schemars::schema_for!(check::Document))
    }

    /// Parses a catalogue without a signature: the vendor's source, or content that was just
    /// verified.
    ///
    /// # Errors
    /// Returns a [`CatalogueError`] that names the first problem, and its place.
    pub fn from_json(text: &str) -> Result<Self, CatalogueError> {
        serde_json::from_str::<check::Document>(&comments::blanked(text))
            .map_err(|error| CatalogueError::Unreadable {
                line: error.line(),
                column: error.column(),
                reason: error.to_string(),
            })?
            .try_into()
    }

    /// Checks that the catalogue is still valid after it was changed in memory.
    ///
    /// # Errors
    /// Returns a [`CatalogueError`] that names the first problem, and its place.
    pub fn check(&self) -> Result<(), CatalogueError> {
        check::catalogue(self)
    }

    /// Returns the product with this number.
    #[must_use]
    pub fn product(&self, code: u16) -> Option<&Product> {
        self.products.iter().find(|product| product.code == code)
    }

    /// Returns the numbers of all products.
    #[must_use]
    pub fn product_codes(&self) -> Vec<u16> {
        self.products.iter().map(|product| product.code).collect()
    }

    /// Returns the product with this name for programs.
    #[must_use]
    pub fn product_by_id(&self, id: &str) -> Option<&Product> {
        self.products.iter().find(|product| product.id == id)
    }

    /// Returns the products that a KMS host may activate if it was activated with a KMS host key of
    /// this product.
    pub fn kms_host_products<'a>(&'a self, product: &'a Product) -> impl Iterator<Item = &'a Product> {
        let others = product.kms_host_products.iter().copied();

        std::iter::once(product).chain(
            others
                .filter(|code| *code != product.code)
                .filter_map(|code| self.product(code)),
        )
    }

    /// Returns the scheme of confirmation IDs for keys of this kind: those for KMS hosts are always
    /// signed, since their clients verify them without the key.
    #[must_use]
    pub const fn scheme(&self, kind: KeyKind) -> Scheme {
        match kind {
            KeyKind::KmsHost => Scheme::Signed,
            KeyKind::MultipleActivation | KeyKind::KmsClient => self.vendor.scheme,
        }
    }

    /// Returns the verifier for the confirmation IDs of a product key; none if the catalogue lacks
    /// the key for it.
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

    /// Returns whether the catalogue lists this key as one that signs licences.
    #[must_use]
    pub fn lists(&self, key: PublicKey) -> bool {
        self.keys.iter().any(|listed| listed.key == key)
    }

    /// Returns the public key that signs licences under this name.
    #[must_use]
    pub fn key(&self, kid: &str) -> Option<PublicKey> {
        self.keys
            .iter()
            .find(|known| known.kid == kid)
            .map(|known| known.key)
    }

    /// Returns the address of the vendor's page where anyone gets an answer without an account;
    /// none without a service.
    #[must_use]
    pub fn self_service(&self) -> Option<String> {
        let service = self.services.first()?;

        Some(format!("{}/activate", service.trim_end_matches('/')))
    }
}

#[cfg(test)]
mod tests;
