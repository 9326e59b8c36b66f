//! Read and write installation IDs: 48 digits that name a key and a computer. They prove that their
//! maker has the key, but only to the key's owner and to the vendor's service.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use subtle::ConstantTimeEq as _;

use super::digit_groups::{self, GROUPS, GroupState, Payload, Series, Unreadable};
use super::{OutOfRange, ProductKey, mac};
use crate::fault::Fault;

const VERSION: u128 = 2;
const PRODUCT_BITS: u32 = 12;
const SERIAL_BITS: u32 = 32;
const FINGERPRINT_BITS: u32 = 56;
const NONCE_BITS: u32 = 8;
const CHECK_BITS: u32 = 20;

/// The bits before the check: version, product, serial, fingerprint, nonce.
const HEAD_BITS: u32 = 4 + PRODUCT_BITS + SERIAL_BITS + FINGERPRINT_BITS + NONCE_BITS;

/// An installation ID: it identifies the product key and the computer of an activation.
///
/// 132 bits, most significant first: version 4 (2) · product 12 · serial 32 · fingerprint 56 ·
/// nonce 8 · check 20. The check is the first 20 bits of HMAC-SHA-256(C, the 112 bits before it as
/// 14 bytes) with C = HKDF-SHA-256(the key's payload, salt "kakunin/installation-id/v2", info =
/// vendor id, 32 bytes). Without the key, a guess is right once in 2²⁰ times, and it cannot be told
/// whether it was right. Parsing the digits therefore does not verify the check;
/// [`is_of`](Self::is_of) does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct InstallationId {
    /// The 112 bits before the check.
    head: u128,
    /// 20 bits.
    check: u32,
}

impl InstallationId {
    /// The largest fingerprint: 56 bits.
    pub const MAX_FINGERPRINT: u64 = (1 << FINGERPRINT_BITS) - 1;

    /// Makes the installation ID of this key on the computer with this fingerprint (56 bits).
    ///
    /// # Errors
    /// [`OutOfRange`] for a larger fingerprint.
    pub fn new(key: &ProductKey, vendor: &str, fingerprint: u64, nonce: u8) -> Result<Self, OutOfRange> {
        OutOfRange::check("fingerprint", FINGERPRINT_BITS, fingerprint)
            .map(|fingerprint| Self::of(key, vendor, fingerprint, nonce))
    }

    /// Makes the installation ID with a fingerprint that was cut to 56 bits when it was made; of a
    /// larger one, only the lowest 56 bits are used.
    #[must_use]
    pub fn of(key: &ProductKey, vendor: &str, fingerprint: u64, nonce: u8) -> Self {
        let mut head = VERSION;
        for (value, width) in [
            (u64::from(key.product()), PRODUCT_BITS),
            (u64::from(key.serial()), SERIAL_BITS),
            (fingerprint & Self::MAX_FINGERPRINT, FINGERPRINT_BITS),
            (u64::from(nonce), NONCE_BITS),
        ] {
            head = head << width | u128::from(value);
        }

        Self {
            head,
            check: check(key, vendor, head),
        }
    }

    /// Returns whether it was made with this key for this vendor; compares in constant time.
    #[must_use]
    pub fn is_of(&self, key: &ProductKey, vendor: &str) -> bool {
        let named = self.product() == key.product() && self.serial() == key.serial();

        named & bool::from(self.check.ct_eq(&check(key, vendor, self.head)))
    }

    /// Returns the number of the product, 12 bits.
    #[must_use]
    pub fn product(&self) -> u16 {
        let [.., high, low] = (self.head >> (SERIAL_BITS + FINGERPRINT_BITS + NONCE_BITS)).to_be_bytes();

        u16::from_be_bytes([high, low]) & super::MAX_PRODUCT
    }

    /// Returns the serial number of the product key, 32 bits.
    #[must_use]
    pub fn serial(&self) -> u32 {
        let [.., a, b, c, d] = (self.head >> (FINGERPRINT_BITS + NONCE_BITS)).to_be_bytes();

        u32::from_be_bytes([a, b, c, d])
    }

    /// Returns the fingerprint of the computer, 56 bits.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        self.computer() >> NONCE_BITS
    }

    /// Returns the nonce, 8 bits: it distinguishes two activations of the same key on the same
    /// computer.
    #[must_use]
    pub fn nonce(&self) -> u8 {
        self.head.to_be_bytes()[15]
    }

    /// Returns the part of fingerprint and nonce by which a service knows the computer: the 63 bits
    /// that fit into an SQL integer.
    #[must_use]
    pub const fn known_part(computer: u64) -> u64 {
        computer & i64::MAX.unsigned_abs()
    }

    /// Returns fingerprint and nonce together, 64 bits.
    #[must_use]
    pub fn computer(&self) -> u64 {
        let mut low = [0; 8];
        low.copy_from_slice(&self.head.to_be_bytes()[8..]);

        u64::from_be_bytes(low)
    }

    /// Returns the 132 bits, check included, as a big-endian number in 17 bytes.
    #[must_use]
    pub fn payload(&self) -> [u8; 17] {
        let mut payload = [0; 17];
        payload[0] = (self.head >> (u128::BITS - CHECK_BITS)).to_be_bytes()[15];
        payload[1..].copy_from_slice(&(self.head << CHECK_BITS | u128::from(self.check)).to_be_bytes());

        payload
    }

    /// Returns the eight groups of six digits, as they are shown and read over the telephone.
    #[must_use]
    pub fn groups(&self) -> [String; GROUPS] {
        digit_groups::encode(Series::Installation, &self.payload())
    }

    /// Returns the numbers of the products for which an installation ID can begin with this group:
    /// one or two consecutive numbers, because the other groups are still unknown. None if the
    /// group is incomplete or wrong.
    #[must_use]
    pub fn products_of(first_group: &str) -> Option<RangeInclusive<u16>> {
        if digit_groups::group_state(Series::Installation, 0, first_group) != GroupState::Right {
            return None;
        }
        // The group holds the first five of forty digits, so the number lies between `first` × 10³⁵
        // and the next such multiple. There are 116 bits below the product, and 10³⁵ is 2³⁵ × 5³⁵.
        let digits = super::input::digits(first_group);
        let first: u128 = digits.get(..digits.len() - 1)?.parse().ok()?;
        let unit = 5_u128.pow(35);
        let below = HEAD_BITS - 4 - PRODUCT_BITS + CHECK_BITS - 35;
        let product = |number: u128| {
            // Numbers outside this version's range belong to the adjacent versions.
            let (start, end) = (VERSION << PRODUCT_BITS, ((VERSION + 1) << PRODUCT_BITS) - 1);
            let [.., high, low] = ((number >> below).clamp(start, end) - start).to_be_bytes();

            u16::from_be_bytes([high, low])
        };

        Some(product(first * unit)..=product((first + 1) * unit - 1))
    }

    /// Returns whether the first group alone proves that the installation ID is for none of these
    /// products.
    #[must_use]
    pub fn is_for_none(first_group: &str, products: &[u16]) -> bool {
        Self::products_of(first_group)
            .is_some_and(|possible| !products.iter().any(|product| possible.contains(product)))
    }

    fn from_payload(payload: &Payload) -> Result<Self, InstallationIdError> {
        let mut low = [0; 16];
        low.copy_from_slice(&payload[1..]);
        let low = u128::from_be_bytes(low);
        let head = u128::from(payload[0]) << (u128::BITS - CHECK_BITS) | low >> CHECK_BITS;
        let [.., check_high, check_middle, check_low] = low.to_be_bytes();

        if head >> (HEAD_BITS - 4) != VERSION {
            return Err(InstallationIdError::Version);
        }

        Ok(Self {
            head,
            check: u32::from_be_bytes([0, check_high & 0x0F, check_middle, check_low]),
        })
    }
}

/// An error that occurs when a text is not an installation ID.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InstallationIdError {
    /// The digits cannot be read, or do not agree.
    #[error("this is no installation ID: {0}")]
    Digits(#[from] Unreadable),
    /// Each group is right by itself, but this program knows no version whose installation IDs
    /// begin with the first group.
    #[error("the installation ID is of a version this program does not know")]
    Version,
}

impl From<InstallationIdError> for Fault {
    /// Returns the same fault for every error: the remedy is always to read the installation ID
    /// again.
    fn from(_error: InstallationIdError) -> Self {
        Self::InstallationIdNotRight
    }
}

impl FromStr for InstallationId {
    type Err = InstallationIdError;

    /// Reads 48 digits of any script, with any separators.
    fn from_str(text: &str) -> Result<Self, InstallationIdError> {
        Self::from_payload(&digit_groups::decode(Series::Installation, GROUPS, text)?)
    }
}

impl fmt::Display for InstallationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.groups().join("-"))
    }
}

/// Returns the first 20 bits of the HMAC over the bits before the check.
fn check(key: &ProductKey, vendor: &str, head: u128) -> u32 {
    let tag = mac::hmac_sha256(
        &*mac::derived_key::<32>(&*key.payload(), "kakunin/installation-id/v2", vendor),
        &[&head.to_be_bytes()[2..]],
    );

    u32::from_be_bytes([0, tag[0], tag[1], tag[2]]) >> 4
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::KeyKind;
    use proptest::prelude::*;

    const VENDOR: &str = "momiji.example";

    fn key(product: u16) -> ProductKey {
        ProductKey::new(KeyKind::MultipleActivation, product, 2_886_010_021, 8).unwrap()
    }

    #[test]
    fn a_first_group_tells_the_product() {
        for product in [0, 1, 101, 218, 2047, 3480, 4094, 4095] {
            for (fingerprint, nonce) in [(0, 0), (InstallationId::MAX_FINGERPRINT, 255)] {
                let id = InstallationId::new(&key(product), VENDOR, fingerprint, nonce).unwrap();
                let products = InstallationId::products_of(&id.groups()[0]).unwrap();
                assert!(products.contains(&product), "{product}: {products:?}");
                assert!(products.end() - products.start() <= 2, "{products:?}");
                let group = &id.groups()[0];
                assert!(!InstallationId::is_for_none(group, &[7, product]), "{product}");
                assert!(InstallationId::is_for_none(group, &[1000]), "{product}");
            }
        }
        for unfit in ["", "06805", "096975", "055779", "999998"] {
            assert_eq!(InstallationId::products_of(unfit), None, "{unfit}");
            assert!(!InstallationId::is_for_none(unfit, &[101]), "{unfit}");
        }
    }

    proptest! {
        #[test]
        fn an_installation_id_is_of_its_key_alone(
            product in 0..1_u16 << 12, serial: u32, secret in 0..1_u64 << 60, fingerprint in 0..1_u64 << 56, nonce: u8,
            turned in 0..60_u32,
        ) {
            let key = ProductKey::new(KeyKind::MultipleActivation, product, serial, secret).unwrap();
            let other = ProductKey::new(KeyKind::MultipleActivation, product, serial, secret ^ (1 << turned)).unwrap();
            let id = InstallationId::new(&key, VENDOR, fingerprint, nonce).unwrap();

            prop_assert_eq!(
                (id.product(), id.serial(), id.fingerprint(), id.nonce()),
                (product, serial, fingerprint, nonce)
            );
            prop_assert_eq!(id.computer(), fingerprint << 8 | u64::from(nonce));
            prop_assert!(id.is_of(&key, VENDOR));
            prop_assert_eq!(id.to_string().parse(), Ok(id));
            // A chance of 1 in 2²⁰ each.
            prop_assert!(!id.is_of(&other, VENDOR));
            prop_assert!(!id.is_of(&key, "other.example"));
        }
    }
}
