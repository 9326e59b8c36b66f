//! Detect up to three wrong symbols in a product key, and locate a single one.
//!
//! A Reed–Solomon code over GF(32), reduced by x⁵ + x² + 1, with the primitive element α = 2 and
//! the roots α¹, α² and α³. Its distance is 4. The first symbol of a word is the coefficient of the
//! highest degree.

/// Symbols in a word.
pub(super) const WORD: usize = 25;
/// Symbols at the start of a word that carry data.
pub(super) const DATA: usize = 22;
const CHECKS: usize = WORD - DATA;

/// The number of non-zero elements of the field, which is the order of α.
const ORDER: usize = 31;
const EXP: [u8; ORDER] = powers();
const LOG: [usize; ORDER + 1] = logarithms();

/// The result of checking a word by its three check symbols.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Check {
    /// No symbol is wrong.
    Right,
    /// Consistent with exactly one wrong symbol, at this index.
    OneWrong(usize),
    /// More than one symbol is wrong.
    Wrong,
}

/// Returns the word that carries the data: the data, then its check symbols.
pub(super) fn encode(data: [u8; DATA]) -> [u8; WORD] {
    let generator = generator();
    let mut word = [0; WORD];
    word[..DATA].copy_from_slice(&data);

    // Long division by the generator; the remainder in the last places is the check symbols.
    for at in 0..DATA {
        let factor = word[at];
        for (offset, coefficient) in generator.iter().enumerate() {
            word[at + offset] ^= multiply(factor, *coefficient);
        }
    }
    word[..DATA].copy_from_slice(&data);

    word
}

pub(super) fn check(word: &[u8; WORD]) -> Check {
    let [first, second, third] = [1, 2, 3].map(|root| evaluate(word, EXP[root]));
    if (first, second, third) == (0, 0, 0) {
        return Check::Right;
    }
    if first == 0 || second == 0 || third == 0 {
        return Check::Wrong;
    }

    // One error of size m at degree d has the syndromes m·αᵈ, m·α²ᵈ, m·α³ᵈ: their ratios are both
    // αᵈ.
    let degree = (LOG[usize::from(second)] + ORDER - LOG[usize::from(first)]) % ORDER;
    let next = (LOG[usize::from(third)] + ORDER - LOG[usize::from(second)]) % ORDER;
    if degree == next && degree < WORD {
        Check::OneWrong(WORD - 1 - degree)
    } else {
        Check::Wrong
    }
}

/// Returns (x − α)(x − α²)(x − α³), highest degree first.
fn generator() -> [u8; CHECKS + 1] {
    let mut product = [1, 0, 0, 0];
    for (degree, root) in EXP[1..=CHECKS].iter().enumerate() {
        for at in (1..degree + 2).rev() {
            product[at] ^= multiply(product[at - 1], *root);
        }
    }

    product
}

fn evaluate(word: &[u8; WORD], at: u8) -> u8 {
    word.iter().fold(0, |sum, symbol| multiply(sum, at) ^ symbol)
}

fn multiply(left: u8, right: u8) -> u8 {
    if left == 0 || right == 0 {
        return 0;
    }

    EXP[(LOG[usize::from(left)] + LOG[usize::from(right)]) % ORDER]
}

const fn powers() -> [u8; ORDER] {
    let mut powers = [1; ORDER];
    let mut exponent = 1;
    while exponent < ORDER {
        let doubled = powers[exponent - 1] << 1;
        powers[exponent] = if doubled > 31 {
            doubled ^ 0b10_0101
        } else {
            doubled
        };
        exponent += 1;
    }

    powers
}

const fn logarithms() -> [usize; ORDER + 1] {
    let mut logarithms = [0; ORDER + 1];
    let mut exponent = 0;
    while exponent < ORDER {
        logarithms[EXP[exponent] as usize] = exponent;
        exponent += 1;
    }

    logarithms
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn word() -> impl Strategy<Value = [u8; WORD]> {
        prop::array::uniform22(0..32_u8).prop_map(encode)
    }

    #[test]
    fn alpha_is_primitive() {
        let mut seen = EXP.to_vec();
        seen.sort_unstable();

        assert_eq!(seen, (1..32).collect::<Vec<u8>>());
    }

    proptest! {
        #[test]
        fn a_word_is_right(word in word()) {
            prop_assert_eq!(check(&word), Check::Right);
        }

        #[test]
        fn one_wrong_symbol_is_located_wherever_and_whatever_it_is(word in word()) {
            for at in 0..WORD {
                for change in 1..32 {
                    let mut wrong = word;
                    wrong[at] ^= change;
                    prop_assert_eq!(check(&wrong), Check::OneWrong(at));
                }
            }
        }

        #[test]
        fn two_wrong_symbols_are_never_taken_for_right(
            word in word(),
            places in prop::sample::subsequence((0..WORD).collect::<Vec<_>>(), 2),
        ) {
            for first in 1..32 {
                for second in 1..32 {
                    let mut wrong = word;
                    wrong[places[0]] ^= first;
                    wrong[places[1]] ^= second;
                    prop_assert_ne!(check(&wrong), Check::Right);
                }
            }
        }

        #[test]
        fn three_wrong_symbols_are_never_taken_for_right(
            word in word(),
            places in prop::sample::subsequence((0..WORD).collect::<Vec<_>>(), 3),
            changes in prop::array::uniform3(1..32_u8),
        ) {
            let mut wrong = word;
            for (place, change) in places.into_iter().zip(changes) {
                wrong[place] ^= change;
            }
            prop_assert_ne!(check(&wrong), Check::Right);
        }
    }
}
