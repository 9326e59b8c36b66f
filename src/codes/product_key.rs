//! Read, write and mint product keys: 25 symbols that carry 110 bits.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::look_alike::look_alike;
use super::reed_solomon::{self, Check};
use super::{KeyName, OutOfRange, input, mac};
use crate::fault::Fault;

/// Crockford's base 32: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
pub(super) const SYMBOLS_PER_GROUP: usize = 5;

pub(super) const VERSION: u8 = 2;
pub(super) const PRODUCT_BITS: u32 = 12;
pub(super) const SERIAL_BITS: u32 = 32;
const SECRET_BITS: u32 = 60;

/// The kind of a product key, which says what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub enum KeyKind {
    /// A multiple activation key (MAK): activates a number of computers with the vendor's service.
    MultipleActivation,
    /// A KMS client key: the computer is activated by its organisation's KMS host.
    KmsClient,
    /// A KMS host key: activates an organisation's KMS host.
    KmsHost,
}

impl KeyKind {
    /// Returns the kind as it is encoded in a key, in 2 bits.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::MultipleActivation => 0,
            Self::KmsClient => 1,
            Self::KmsHost => 2,
        }
    }

    /// Returns the kind's name for programs and spreadsheets, for example `kms-client`; the same as
    /// in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::MultipleActivation => "multiple-activation",
            Self::KmsClient => "kms-client",
            Self::KmsHost => "kms-host",
        }
    }

    pub(crate) const fn from_number(number: u8) -> Option<Self> {
        match number {
            0 => Some(Self::MultipleActivation),
            1 => Some(Self::KmsClient),
            2 => Some(Self::KmsHost),
            _ => None,
        }
    }
}

/// A product key. It is a secret: `Debug` shows nothing of it, and the memory is wiped on drop.
///
/// 22 data symbols carry, most significant first: version 4 bits (2) · kind 2 · product 12 · serial
/// 32 · secret 60. Three Reed–Solomon symbols follow. The first two of its five groups are its
/// [name](KeyName), which is not a secret.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct ProductKey {
    /// 110 bits.
    bits: u128,
}

impl ProductKey {
    /// Makes a key of these fields: product 12 bits, serial 32, secret 60.
    pub fn new(kind: KeyKind, product: u16, serial: u32, secret: u64) -> Result<Self, OutOfRange> {
        let product = OutOfRange::check("product", PRODUCT_BITS, product.into())?;
        let serial = u64::from(serial);
        let secret = OutOfRange::check("secret", SECRET_BITS, secret)?;

        let mut bits = u128::from(VERSION << 2 | kind.number());
        for (value, width) in [
            (product, PRODUCT_BITS),
            (serial, SERIAL_BITS),
            (secret, SECRET_BITS),
        ] {
            bits = bits << width | u128::from(value);
        }

        Ok(Self { bits })
    }

    /// Derives a vendor's key: its secret is the first 60 bits of HMAC-SHA-256(master key,
    /// "kakunin/key/v2" ‖ kind, 1 byte ‖ product, 2 bytes ‖ serial, 8 bytes, big-endian), so that
    /// nobody needs to store the key itself.
    pub fn mint(master: &[u8], kind: KeyKind, product: u16, serial: u32) -> Result<Self, OutOfRange> {
        let mut tag = mac::hmac_sha256(
            master,
            &[
                b"kakunin/key/v2",
                &[kind.number()],
                &product.to_be_bytes(),
                &u64::from(serial).to_be_bytes(),
            ],
        );
        let mut first = [0; 8];
        first.copy_from_slice(&tag[..8]);
        let secret = u64::from_be_bytes(first) >> (u64::BITS - SECRET_BITS);
        tag.zeroize();
        first.zeroize();

        Self::new(kind, product, serial, secret)
    }

    /// Returns the kind of the key.
    #[must_use]
    pub fn kind(&self) -> KeyKind {
        // Neither `new` nor `from_str` accepts any other kind.
        KeyKind::from_number(
            self.field(PRODUCT_BITS + SERIAL_BITS + SECRET_BITS, 2)
                .to_be_bytes()[7],
        )
        .unwrap_or(KeyKind::MultipleActivation)
    }

    /// Returns the number of the product the key is for, 12 bits.
    #[must_use]
    pub fn product(&self) -> u16 {
        let [.., high, low] = self.field(SERIAL_BITS + SECRET_BITS, PRODUCT_BITS).to_be_bytes();

        u16::from_be_bytes([high, low])
    }

    /// Returns the serial number, 32 bits, which identifies the key among those of the product. It
    /// is not a secret.
    #[must_use]
    pub fn serial(&self) -> u32 {
        let [_, _, _, _, serial @ ..] = self.field(SECRET_BITS, SERIAL_BITS).to_be_bytes();

        u32::from_be_bytes(serial)
    }

    /// Returns the key's name: its first two groups, by which people distinguish keys. It contains
    /// no secret.
    #[must_use]
    pub fn name(&self) -> KeyName {
        KeyName::new(self.kind(), self.product(), self.serial())
    }

    /// Returns the 110 bits as a big-endian number in 14 bytes. It is as secret as the key.
    #[must_use]
    pub fn payload(&self) -> Zeroizing<[u8; 14]> {
        let mut payload = Zeroizing::new([0; 14]);
        payload.copy_from_slice(&Zeroizing::new(self.bits.to_be_bytes())[2..]);

        payload
    }

    /// Returns the field of `width` bits that starts `above` bits over the lowest bit.
    fn field(&self, above: u32, width: u32) -> u64 {
        let shifted = (self.bits >> above).to_be_bytes();
        let mut low = [0; 8];
        low.copy_from_slice(&shifted[8..]);

        u64::from_be_bytes(low) & ((1 << width) - 1)
    }

    fn symbols(&self) -> Zeroizing<[u8; reed_solomon::WORD]> {
        let mut bits = Zeroizing::new(self.bits);
        let mut data = Zeroizing::new([0; reed_solomon::DATA]);
        for symbol in data.iter_mut().rev() {
            *symbol = bits.to_be_bytes()[15] & 31;
            *bits >>= 5;
        }

        Zeroizing::new(reed_solomon::encode(*data))
    }
}

/// An error that occurs when a text is not a product key. Groups and positions count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProductKeyError {
    /// Nothing was typed.
    #[error("no product key was given")]
    Empty,
    /// There is nothing like a key in the text.
    #[error("there is no product key in the text")]
    NotFound,
    /// There are different keys in the text.
    #[error("there are different product keys in the text")]
    Several,
    /// Too few or too many symbols; a key has 25.
    #[error("a product key has 25 symbols, not {symbols}")]
    Length {
        /// The number of symbols given.
        symbols: usize,
    },
    /// A character that no key contains, for example U.
    #[error("the character at position {position} of group {group} cannot be in a product key")]
    Symbol {
        /// The group that contains the character.
        group: usize,
        /// The position in the group.
        position: usize,
        /// The character, in upper case.
        found: char,
    },
    /// The check symbols show that one symbol is wrong, and which one. The user has to check it:
    /// the code's correction is not applied, since two wrong symbols can look like a single wrong
    /// symbol elsewhere.
    #[error("the symbol at position {position} of group {group} is wrong")]
    Located {
        /// The group that contains the symbol.
        group: usize,
        /// The position in the group.
        position: usize,
    },
    /// More than one symbol is wrong.
    #[error("more than one symbol of the product key is wrong")]
    Checksum,
    /// The form is genuine, but this program does not know the version or the kind.
    #[error("the product key is of a version this program does not know")]
    Version,
}

impl From<ProductKeyError> for Fault {
    fn from(error: ProductKeyError) -> Self {
        match error {
            ProductKeyError::Empty => Self::NotAKey { symbols: 0 },
            ProductKeyError::NotFound => Self::KeysInText { several: false },
            ProductKeyError::Several => Self::KeysInText { several: true },
            ProductKeyError::Length { symbols } => Self::NotAKey { symbols },
            ProductKeyError::Checksum | ProductKeyError::Version => Self::NotAKey {
                symbols: reed_solomon::WORD,
            },
            ProductKeyError::Symbol {
                group,
                position,
                found,
            } => match look_alike(found) {
                Some((script, symbol)) => Self::KeyLookAlike {
                    group,
                    position,
                    script,
                    symbol,
                },
                None => Self::KeySymbol { group, position },
            },
            ProductKeyError::Located { group, position } => Self::KeySymbol { group, position },
        }
    }
}

impl FromStr for ProductKey {
    type Err = ProductKeyError;

    /// Reads a key in any case and with any separators; O is read as 0, I and L as 1.
    ///
    /// # Errors
    /// A character that cannot be in a key is reported even while the key is still being typed.
    fn from_str(text: &str) -> Result<Self, ProductKeyError> {
        let folded = Zeroizing::new(input::fold(text));
        let count = folded.chars().count();
        if count == 0 {
            return Err(ProductKeyError::Empty);
        }
        if count > reed_solomon::WORD {
            return Err(ProductKeyError::Length { symbols: count });
        }

        let mut word = Zeroizing::new([0; reed_solomon::WORD]);
        for (at, found) in folded.chars().enumerate() {
            let (group, position) = place(at);
            word[at] = value(found).ok_or(ProductKeyError::Symbol {
                group,
                position,
                found,
            })?;
        }
        if count < reed_solomon::WORD {
            return Err(ProductKeyError::Length { symbols: count });
        }

        match reed_solomon::check(&word) {
            Check::Right => {}
            Check::OneWrong(at) => {
                let (group, position) = place(at);
                return Err(ProductKeyError::Located { group, position });
            }
            Check::Wrong => return Err(ProductKeyError::Checksum),
        }
        // The upper four bits of the first symbol are the version. Its last bit and the first bit
        // of the next symbol are the kind.
        let kind = word[0] << 1 & 2 | word[1] >> 4;
        if word[0] >> 1 != VERSION || KeyKind::from_number(kind).is_none() {
            return Err(ProductKeyError::Version);
        }

        Ok(Self {
            bits: word[..reed_solomon::DATA]
                .iter()
                .fold(0, |bits, symbol| bits << 5 | u128::from(*symbol)),
        })
    }
}

impl fmt::Display for ProductKey {
    /// Writes the key in full: for the person who owns it, never for a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, symbol) in self.symbols().iter().enumerate() {
            if at > 0 && at % SYMBOLS_PER_GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", letter(*symbol))?;
        }

        Ok(())
    }
}

impl fmt::Debug for ProductKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ProductKey(…)")
    }
}

impl PartialEq for ProductKey {
    fn eq(&self, other: &Self) -> bool {
        self.bits.ct_eq(&other.bits).into()
    }
}

impl Eq for ProductKey {}

pub(super) fn letter(symbol: u8) -> char {
    char::from(ALPHABET[usize::from(symbol & 31)])
}

pub(super) fn value(letter: char) -> Option<u8> {
    let letter = match letter {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };

    ALPHABET
        .iter()
        .position(|known| char::from(*known) == letter)
        .and_then(|at| u8::try_from(at).ok())
}

fn place(at: usize) -> (usize, usize) {
    (at / SYMBOLS_PER_GROUP + 1, at % SYMBOLS_PER_GROUP + 1)
}
