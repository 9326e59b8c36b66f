//! Name a product key without disclosing it: by its first two groups, which hold no secret.

use std::fmt;
use std::str::FromStr;

use super::input;
use super::product_key::{KeyKind, PRODUCT_BITS, SERIAL_BITS, SYMBOLS_PER_GROUP, VERSION, letter, value};

/// The number of symbols in a name: two groups.
const SYMBOLS: usize = 2 * SYMBOLS_PER_GROUP;

/// The bits of the serial number that the second group of a name holds.
const GROUP_MASK: u32 = (1 << (5 * SYMBOLS_PER_GROUP)) - 1;

/// The name of a product key: the content of its first two groups, for example `4DK2P-0A155`.
///
/// Ten symbols carry 50 bits, most significant first: version 4 · kind 2 · product 12 · serial 32.
/// The 60 secret bits of the key begin with its third group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyName {
    kind: KeyKind,
    product: u16,
    serial: u32,
}

/// An error that occurs when a text is not the name of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a key's name is its first two groups, for example 4DK2P-0A155")]
pub struct NotAKeyName;

impl KeyName {
    /// Makes the name of the key with these fields; only the lowest 12 bits of the product are
    /// used.
    #[must_use]
    pub const fn new(kind: KeyKind, product: u16, serial: u32) -> Self {
        Self {
            kind,
            product: product & super::MAX_PRODUCT,
            serial,
        }
    }

    /// Returns the kind of the key.
    #[must_use]
    pub const fn kind(self) -> KeyKind {
        self.kind
    }

    /// Returns the number of its product, 12 bits.
    #[must_use]
    pub const fn product(self) -> u16 {
        self.product
    }

    /// Returns its serial number, 32 bits.
    #[must_use]
    pub const fn serial(self) -> u32 {
        self.serial
    }

    /// Returns the value of its second group, 25 bits.
    #[must_use]
    pub const fn second(self) -> u32 {
        self.serial & GROUP_MASK
    }

    /// Returns the value of a text that can be the second group of a name, in any case.
    #[must_use]
    pub fn second_group(text: &str) -> Option<u32> {
        let folded = input::fold(text);
        if folded.chars().count() != SYMBOLS_PER_GROUP {
            return None;
        }

        folded
            .chars()
            .try_fold(0, |bits, symbol| Some(bits << 5 | u32::from(value(symbol)?)))
    }

    fn bits(self) -> u64 {
        let head = u64::from(VERSION << 2 | self.kind.number());

        (head << PRODUCT_BITS | u64::from(self.product)) << SERIAL_BITS | u64::from(self.serial)
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits = self.bits();
        for at in 0..SYMBOLS {
            if at == SYMBOLS_PER_GROUP {
                f.write_str("-")?;
            }
            let symbol = (bits >> (5 * (SYMBOLS - 1 - at))).to_be_bytes()[7] & 31;
            write!(f, "{}", letter(symbol))?;
        }

        Ok(())
    }
}

impl FromStr for KeyName {
    type Err = NotAKeyName;

    /// Reads the first two groups in any case and with any separators. A whole key is refused, so
    /// that the user learns that two groups are enough.
    fn from_str(text: &str) -> Result<Self, NotAKeyName> {
        let folded = input::fold(text);
        if folded.chars().count() != SYMBOLS {
            return Err(NotAKeyName);
        }
        let bits = folded
            .chars()
            .try_fold(0_u64, |bits, symbol| Some(bits << 5 | u64::from(value(symbol)?)));
        let bits = bits.ok_or(NotAKeyName)?;
        let [.., head_high, head_low] = (bits >> SERIAL_BITS).to_be_bytes();
        let [.., head] = (bits >> (SERIAL_BITS + PRODUCT_BITS)).to_be_bytes();
        let [_, _, _, _, serial @ ..] = bits.to_be_bytes();
        let kind = KeyKind::from_number(head & 3).ok_or(NotAKeyName)?;
        if head >> 2 != VERSION {
            return Err(NotAKeyName);
        }

        Ok(Self::new(
            kind,
            u16::from_be_bytes([head_high, head_low]),
            u32::from_be_bytes(serial),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::ProductKey;

    #[test]
    fn a_name_is_the_first_two_groups_of_its_key() {
        for kind in [KeyKind::MultipleActivation, KeyKind::KmsClient, KeyKind::KmsHost] {
            for (product, serial, secret) in [
                (0, 0, 0),
                (4095, u32::MAX, (1 << 60) - 1),
                (3480, 2_886_010_021, 7),
            ] {
                let key = ProductKey::new(kind, product, serial, secret).unwrap();
                let name = key.name();

                assert!(key.to_string().starts_with(&format!("{name}-")));
                assert_eq!(
                    name.to_string().to_lowercase().replace('-', " ").parse(),
                    Ok(name)
                );
                assert_eq!(
                    (name.kind(), name.product(), name.serial()),
                    (kind, product, serial)
                );
            }
        }
    }

    #[test]
    fn anything_else_is_no_name() {
        for text in [
            "",
            "4DK2P",
            "4DK2P-0A155-2WEJ3",
            "UUUUU-UUUUU",
            "0DK2P-0A155",
            "7ZZZZ-ZZZZZ",
        ] {
            assert_eq!(text.parse::<KeyName>(), Err(NotAKeyName), "{text}");
        }
    }
}
