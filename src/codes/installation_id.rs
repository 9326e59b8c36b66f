//! Read and write installation IDs: 48 digits that name a key and a computer, and hold no secret.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use super::OutOfRange;
use super::digit_groups::{self, DIGITS, GROUPS, Payload, Series, Unreadable};

const VERSION: u128 = 1;
const PRODUCT_BITS: u32 = 12;
const SERIAL_BITS: u32 = 36;
const FINGERPRINT_BITS: u32 = 60;
const NONCE_BITS: u32 = 8;

/// An installation ID: which key on which computer asks to be activated.
///
/// 132 bits, most significant first: version 4 · product 12 · serial 36 · fingerprint 60 · nonce 8 · check 12, where
/// the check is the first 12 bits of SHA-256("kakunin/installation-id/v1" ‖ the 120 bits before it).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct InstallationId {
    /// The 120 bits before the check.
    bits: u128,
}

impl InstallationId {
    /// Makes the installation ID of these fields: product 12 bits, serial 36, fingerprint 60, nonce 8.
    pub fn new(product: u16, serial: u64, fingerprint: u64, nonce: u8) -> Result<Self, OutOfRange> {
        let mut bits = VERSION;
        for (field, value, width) in [
            ("product", u64::from(product), PRODUCT_BITS),
            ("serial", serial, SERIAL_BITS),
            ("fingerprint", fingerprint, FINGERPRINT_BITS),
            ("nonce", u64::from(nonce), NONCE_BITS),
        ] {
            bits = bits << width | u128::from(OutOfRange::check(field, width, value)?);
        }

        Ok(Self { bits })
    }

    /// The number of the product, 12 bits.
    #[must_use]
    pub fn product(&self) -> u16 {
        let [.., high, low] = (self.bits >> (SERIAL_BITS + FINGERPRINT_BITS + NONCE_BITS)).to_be_bytes();

        u16::from_be_bytes([high, low]) & super::MAX_PRODUCT
    }

    /// The serial number of the product key, 36 bits.
    #[must_use]
    pub fn serial(&self) -> u64 {
        low_bits(self.bits >> (FINGERPRINT_BITS + NONCE_BITS), SERIAL_BITS)
    }

    /// The fingerprint of the computer, 60 bits.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        low_bits(self.bits >> NONCE_BITS, FINGERPRINT_BITS)
    }

    /// The nonce, 8 bits: tells apart two activations of the same key on the same computer.
    #[must_use]
    pub fn nonce(&self) -> u8 {
        self.bits.to_be_bytes()[15]
    }

    /// The 132 bits, check included, as a big-endian number in 17 bytes.
    #[must_use]
    pub fn payload(&self) -> [u8; 17] {
        let head = self.head();
        let [check_high, check_low] = check(&head).to_be_bytes();

        // The 12 bits of the check follow the head at once, so the head moves up by four bits.
        let mut payload = [0; 17];
        for (at, byte) in head.iter().enumerate() {
            payload[at] |= byte >> 4;
            payload[at + 1] = byte << 4;
        }
        payload[15] |= check_high;
        payload[16] = check_low;

        payload
    }

    /// The eight groups of six digits, as they are shown and read over the telephone.
    #[must_use]
    pub fn groups(&self) -> [String; GROUPS] {
        digit_groups::encode(Series::Installation, &self.payload())
    }

    fn head(&self) -> [u8; 15] {
        let mut head = [0; 15];
        head.copy_from_slice(&self.bits.to_be_bytes()[1..]);

        head
    }

    fn from_payload(payload: &Payload) -> Result<Self, InstallationIdError> {
        let mut bits = [0; 16];
        for (at, byte) in bits.iter_mut().enumerate().skip(1) {
            *byte = payload[at - 1] << 4 | payload[at] >> 4;
        }
        let read = Self {
            bits: u128::from_be_bytes(bits),
        };

        // Four bits stand above the 132: they are zero unless the digits spell too large a number.
        if payload[0] >> 4 != 0 || read.payload() != *payload {
            return Err(InstallationIdError::Check);
        }
        if read.bits >> (PRODUCT_BITS + SERIAL_BITS + FINGERPRINT_BITS + NONCE_BITS) != VERSION {
            return Err(InstallationIdError::Version);
        }

        Ok(read)
    }
}

/// Why a text is no installation ID. Groups and positions count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InstallationIdError {
    /// Too few or too many digits.
    #[error("an installation ID has {expected} digits, not {digits}")]
    Length {
        /// How many were given.
        digits: usize,
        /// How many there should be.
        expected: usize,
    },
    /// Something that is no digit.
    #[error("the character at position {position} of group {group} is no digit")]
    Character {
        /// The group it stands in.
        group: usize,
        /// Its place in the group.
        position: usize,
        /// The character, in upper case.
        found: char,
    },
    /// The check digits of these groups do not agree.
    #[error("groups of the installation ID are wrong: {groups:?}")]
    Groups {
        /// The groups, in ascending order.
        groups: Vec<usize>,
    },
    /// Each group is right by itself, but they do not belong together.
    #[error("the groups do not belong to one installation ID")]
    Check,
    /// A version that this program does not know.
    #[error("the installation ID is of a version this program does not know")]
    Version,
}

impl From<Unreadable> for InstallationIdError {
    fn from(error: Unreadable) -> Self {
        match error {
            Unreadable::Length { digits } => Self::Length {
                digits,
                expected: DIGITS,
            },
            Unreadable::Character {
                group,
                position,
                found,
            } => Self::Character {
                group,
                position,
                found,
            },
            Unreadable::Groups { groups } => Self::Groups { groups },
        }
    }
}

impl FromStr for InstallationId {
    type Err = InstallationIdError;

    /// Reads 48 digits of any script with any separators.
    fn from_str(text: &str) -> Result<Self, InstallationIdError> {
        Self::from_payload(&digit_groups::decode(Series::Installation, GROUPS, text)?)
    }
}

impl fmt::Display for InstallationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.groups().join("-"))
    }
}

fn check(head: &[u8; 15]) -> u16 {
    let digest = Sha256::new()
        .chain_update(b"kakunin/installation-id/v1")
        .chain_update(head)
        .finalize();

    u16::from_be_bytes([digest[0], digest[1]]) >> 4
}

fn low_bits(bits: u128, width: u32) -> u64 {
    let mut low = [0; 8];
    low.copy_from_slice(&bits.to_be_bytes()[8..]);

    u64::from_be_bytes(low) & ((1 << width) - 1)
}
