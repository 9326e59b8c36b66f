//! Weigh the parts of a computer and compare them with its earlier parts.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};

/// The kinds of parts by which a computer is recognised, each with a published weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    /// The identity that the operating system generated when it was installed. Weight 3.
    MachineId,
    /// The UUID of the system, or the serial number of its main board. Weight 3.
    System,
    /// The processor's model. Weight 1.
    Processor,
    /// The serial number of the disk that holds the system. Weight 2.
    Disk,
    /// The built-in network adapters. Weight 1.
    Network,
    /// The memory's size, rounded up to the next power of two. Weight 1.
    Memory,
}

impl PartKind {
    /// Every kind, in the order in which they are listed and hashed.
    pub const ALL: [Self; 6] = [
        Self::MachineId,
        Self::System,
        Self::Processor,
        Self::Disk,
        Self::Network,
        Self::Memory,
    ];

    /// The kinds that distinguish a computer from others of the same make, even if both were set up
    /// from one image.
    pub const TELLING: [Self; 3] = [Self::System, Self::Disk, Self::Network];

    /// Returns the weight of the part when two states of a computer are compared; the weights sum
    /// to 11.
    #[must_use]
    pub const fn weight(self) -> u32 {
        match self {
            Self::MachineId | Self::System => 3,
            Self::Disk => 2,
            Self::Processor | Self::Network | Self::Memory => 1,
        }
    }

    /// Returns the name used in licences, in hashes and in `--json` output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MachineId => "machine-id",
            Self::System => "system",
            Self::Processor => "processor",
            Self::Disk => "disk",
            Self::Network => "network",
            Self::Memory => "memory",
        }
    }
}

impl fmt::Display for PartKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The parts in plain form: serial numbers and addresses, which are never stored and never sent.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RawParts(BTreeMap<PartKind, String>);

impl RawParts {
    /// Adds a part, unless it could not be read or is empty.
    #[must_use]
    pub fn with(mut self, kind: PartKind, value: Option<String>) -> Self {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.0.insert(kind, value);
        }

        self
    }

    /// Returns the kinds that could be read.
    pub fn kinds(&self) -> impl Iterator<Item = PartKind> + '_ {
        self.0.keys().copied()
    }

    /// Hashes each part with the vendor's id.
    ///
    /// A hash is the first 16 bytes of SHA-256 over the domain `kakunin/part/v2`, the vendor's id,
    /// the kind's name and the value, each preceded by its length as 4 bytes, big-endian.
    #[must_use]
    pub fn hashed(&self, vendor_id: &str) -> Parts {
        let hash = |(kind, value): (&PartKind, &String)| {
            let digest = [PART_DOMAIN, vendor_id, kind.as_str(), value]
                .iter()
                .fold(Sha256::new(), |hasher, field| framed(hasher, field.as_bytes()))
                .finalize();
            let mut short = [0; PartHash::LENGTH];
            short.copy_from_slice(&digest[..PartHash::LENGTH]);

            (*kind, PartHash(short))
        };

        self.0.iter().map(hash).collect()
    }

    #[cfg(test)]
    pub(crate) fn value(&self, kind: PartKind) -> Option<&str> {
        self.0.get(&kind).map(String::as_str)
    }
}

impl fmt::Debug for RawParts {
    /// Shows only the kinds: serial numbers reveal too much about a person's computer for a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

const PART_DOMAIN: &str = "kakunin/part/v2";
const FINGERPRINT_DOMAIN: &str = "kakunin/fingerprint/v2";

fn framed(mut hasher: Sha256, field: &[u8]) -> Sha256 {
    // A part is a line or two of text: its length always fits.
    let length = u32::try_from(field.len()).unwrap_or(u32::MAX);
    hasher.update(length.to_be_bytes());
    hasher.update(field);

    hasher
}

/// The hash of one part: 16 bytes, written as 22 characters of base64url.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartHash([u8; Self::LENGTH]);

impl PartHash {
    pub(crate) const LENGTH: usize = 16;

    /// Makes a hash from its stored bytes.
    #[cfg(any(feature = "service", feature = "kms"))]
    pub(crate) const fn from_bytes(bytes: [u8; Self::LENGTH]) -> Self {
        Self(bytes)
    }

    /// Returns the bytes to store.
    pub(crate) const fn bytes(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }
}

impl fmt::Display for PartHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl fmt::Debug for PartHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for PartHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(serde::de::Error::custom)?;

        bytes
            .try_into()
            .map(Self)
            .map_err(|bytes: Vec<u8>| serde::de::Error::invalid_length(bytes.len(), &"16 bytes"))
    }
}

/// The hashed parts of a computer, which are stored in a licence and may be sent to the vendor.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Parts([Option<PartHash>; PartKind::ALL.len()]);

impl Parts {
    /// Returns whether no part could be read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// Returns the hash of one part, if it is known.
    #[must_use]
    pub fn get(&self, kind: PartKind) -> Option<PartHash> {
        self.0[kind as usize]
    }

    /// Returns the known parts, in the order of [`PartKind::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (PartKind, PartHash)> + '_ {
        PartKind::ALL
            .into_iter()
            .zip(self.0)
            .filter_map(|(kind, hash)| hash.map(|hash| (kind, hash)))
    }

    /// Returns the 56-bit fingerprint that goes into an installation ID.
    ///
    /// It is the first 56 bits of SHA-256 over the domain `kakunin/fingerprint/v2` and, for each
    /// known part in order, the kind's name and the 16 bytes of its hash, each preceded by its
    /// length as 4 bytes, big-endian.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        let start = framed(Sha256::new(), FINGERPRINT_DOMAIN.as_bytes());
        let digest = self
            .iter()
            .fold(start, |hasher, (kind, hash)| {
                framed(framed(hasher, kind.as_str().as_bytes()), &hash.0)
            })
            .finalize();
        let mut first = [0; 8];
        first.copy_from_slice(&digest[..8]);

        u64::from_be_bytes(first) >> 8
    }

    /// The minimum known weight of a computer: 5 of 11. Below it, too little is known.
    pub const ENOUGH: u32 = 5;

    /// Returns whether too little is known of the computer to distinguish it from others: a weight
    /// below [`Self::ENOUGH`], or none of the [telling](PartKind::TELLING) parts. This is the case
    /// in containers, and on cloned disks that hide the other parts.
    #[must_use]
    pub fn is_weak(&self) -> bool {
        let known: u32 = self.iter().map(|(kind, _)| kind.weight()).sum();

        known < Self::ENOUGH || PartKind::TELLING.iter().all(|kind| self.get(*kind).is_none())
    }

    /// Returns whether an activation of a computer with these parts is valid on one with the parts
    /// `now`. It is valid on the same computer. An activation of a weak computer is valid only on a
    /// weak computer that kept enough of the known parts.
    #[must_use]
    pub fn is_valid_on(&self, now: &Self) -> bool {
        let comparison = self.compare(now);

        if self.is_weak() {
            now.is_weak() && comparison.is_mostly_kept()
        } else {
            comparison.same_computer()
        }
    }

    /// Compares these parts, known at activation, with those of the computer now.
    ///
    /// A part that was never known is ignored.
    #[must_use]
    pub fn compare(&self, now: &Self) -> Comparison {
        let change = |kind| {
            Some(match (self.get(kind), now.get(kind)) {
                (Some(then), Some(now)) if then == now => Change::Kept,
                (Some(_), Some(_)) => Change::Changed,
                (Some(_), None) => Change::Missing,
                (None, Some(_)) => Change::Added,
                (None, None) => return None,
            })
        };
        let parts: Vec<_> = PartKind::ALL
            .into_iter()
            .filter_map(|kind| change(kind).map(|change| PartChange { kind, change }))
            .collect();
        let weight_where = |wanted: fn(Change) -> bool| {
            parts
                .iter()
                .filter(|part| wanted(part.change))
                .map(|part| part.kind.weight())
                .sum()
        };

        Comparison {
            kept: weight_where(|change| change == Change::Kept),
            of: weight_where(|change| change != Change::Added),
            parts,
        }
    }
}

impl FromIterator<(PartKind, PartHash)> for Parts {
    /// Collects the parts; if there are several of one kind, the last one is used.
    fn from_iter<I: IntoIterator<Item = (PartKind, PartHash)>>(parts: I) -> Self {
        let mut known = Self::default();
        for (kind, hash) in parts {
            known.0[kind as usize] = Some(hash);
        }

        known
    }
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl Serialize for Parts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Parts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BTreeMap::deserialize(deserializer).map(Self::from_iter)
    }
}

/// The result of comparing a computer with the one that was activated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Comparison {
    /// The weight of the parts that are unchanged.
    pub kept: u32,
    /// The weight of the parts that were known at activation.
    pub of: u32,
    /// Each part that is or was known, in the order of [`PartKind::ALL`].
    pub parts: Vec<PartChange>,
}

impl Comparison {
    /// The share of the known weight, in percent, that must be unchanged.
    pub const TOLERANCE: u32 = 60;

    /// Returns whether this counts as the same computer: at least [`Self::TOLERANCE`] percent of
    /// the weight is unchanged, including the system, the disk or a network adapter, which no two
    /// computers have in common. If nothing is known, the result is false.
    #[must_use]
    pub fn same_computer(&self) -> bool {
        let is_telling =
            |part: &PartChange| part.change == Change::Kept && PartKind::TELLING.contains(&part.kind);

        self.is_mostly_kept() && self.parts.iter().any(is_telling)
    }

    /// Returns whether an invalid activation, of which `kept` of the known weight `of` is
    /// unchanged, was issued to a [weak](Parts::is_weak) computer: it is invalid on a computer of
    /// which more is known.
    #[must_use]
    pub const fn was_issued_to_weak_computer(kept: u32, of: u32) -> bool {
        let is_mostly_kept = kept.saturating_mul(100) >= of.saturating_mul(Self::TOLERANCE);

        // If all parts are unchanged, the distinguishing parts are unchanged as well, if they were
        // known.
        kept >= of || (is_mostly_kept && of < Parts::ENOUGH)
    }

    /// Returns whether at least [`Self::TOLERANCE`] percent of the known weight is unchanged; true
    /// if nothing was known.
    #[must_use]
    pub const fn is_mostly_kept(&self) -> bool {
        self.kept.saturating_mul(100) >= self.of.saturating_mul(Self::TOLERANCE)
    }
}

/// The change of one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PartChange {
    /// The kind of part.
    pub kind: PartKind,
    /// The change.
    pub change: Change,
}

/// The ways in which a part can differ from the one known at activation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The part is the same.
    Kept,
    /// The part was replaced by another one.
    Changed,
    /// The part was known and cannot be read now.
    Missing,
    /// The part was not known and can be read now.
    Added,
}

#[cfg(test)]
mod tests;
