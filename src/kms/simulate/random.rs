//! Generates numbers that are the same for the same seed (`SplitMix64` by Sebastiano Vigna, in the
//! public domain). None of them is a secret.

/// A sequence of numbers.
#[derive(Debug, Clone)]
pub(super) struct Random(u64);

impl Random {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);

        mixed ^ (mixed >> 31)
    }

    pub(super) fn wide(&mut self) -> u128 {
        (u128::from(self.number()) << 64) | u128::from(self.number())
    }

    pub(super) fn bytes<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.number().to_be_bytes()[0])
    }

    /// Returns one of the numbers of a range, each with the same probability.
    pub(super) fn within(&mut self, range: std::ops::RangeInclusive<u32>) -> u32 {
        let (least, most) = (*range.start(), *range.end());
        let choices = u64::from(most.saturating_sub(least)) + 1;
        let drawn = (u128::from(self.number()) * u128::from(choices)) >> 64;

        least + u32::try_from(drawn).unwrap_or(0)
    }

    /// Returns a number near the middle of a range: the mean of three.
    pub(super) fn about(&mut self, range: std::ops::RangeInclusive<u32>) -> u32 {
        let drawn: u32 = (0..3).map(|_| self.within(range.clone())).sum();

        drawn / 3
    }

    /// Returns true with a probability of so many in a million.
    pub(super) fn chance(&mut self, in_a_million: u32) -> bool {
        self.within(0..=999_999) < in_a_million
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same() {
        let drawn = |seed| {
            let mut random = Random::new(seed);
            (0..100).map(|_| random.within(3..=7)).collect::<Vec<_>>()
        };
        assert_eq!(drawn(1), drawn(1));
        assert_ne!(drawn(1), drawn(2));
        assert!(drawn(1).iter().all(|number| (3..=7).contains(number)));
        assert!((3..=7).all(|number| drawn(1).contains(&number)));
        // The first numbers of the reference implementation for this seed.
        let mut random = Random::new(1_234_567);
        assert_eq!(random.number(), 6_457_827_717_110_365_317);
        assert_eq!(random.number(), 3_203_168_211_198_807_973);
    }
}
