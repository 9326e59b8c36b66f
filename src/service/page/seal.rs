//! Seals the form: only a form that this page created recently gets an answer.
//!
//! The seal contains the time of the form's creation, authenticated with a key that all instances
//! of the service share. It identifies nobody, so it needs no cookie. By itself it only forces a
//! client to fetch the page first; together with the origin of a request that browsers report
//! ([`Reader`](super::reader::Reader)) it keeps other websites from sending forms in their
//! visitors' names.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::codes::mac;

/// The time for which a form may stay open, in seconds: a long day at the desk.
const LIFE: i64 = 12 * 60 * 60;

/// The greatest difference between the clocks of two instances, in seconds.
const SKEW: i64 = 5 * 60;

/// The key with which forms are sealed.
pub(super) struct Seal(Zeroizing<[u8; 32]>);

impl Seal {
    pub(super) const fn new(key: Zeroizing<[u8; 32]>) -> Self {
        Self(key)
    }

    /// Returns the seal of a form that is created now.
    pub(super) fn make(&self, now: Timestamp) -> String {
        let made = now.as_second();

        format!("{made}-{}", self.tag(made))
    }

    /// Returns whether the seal is genuine and its form is not too old.
    pub(super) fn is_fresh(&self, seal: Option<&str>, now: Timestamp) -> bool {
        let Some((made, tag)) = seal.and_then(|seal| seal.split_once('-')) else {
            return false;
        };
        let Ok(made) = made.parse::<i64>() else {
            return false;
        };
        let age = now.as_second().saturating_sub(made);

        bool::from(self.tag(made).as_bytes().ct_eq(tag.as_bytes())) && (-SKEW..=LIFE).contains(&age)
    }

    fn tag(&self, made: i64) -> String {
        URL_SAFE_NO_PAD.encode(mac::hmac_sha256(&*self.0, &[&made.to_be_bytes()]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn a_seal_holds_for_twelve_hours() {
        let seal = Seal::new([7; 32].into());
        let made = seal.make(at(1_000_000));

        assert!(seal.is_fresh(Some(&made), at(1_000_000)));
        assert!(seal.is_fresh(Some(&made), at(1_000_000 + LIFE)));
        assert!(!seal.is_fresh(Some(&made), at(1_000_001 + LIFE)));
        assert!(
            seal.is_fresh(Some(&made), at(1_000_000 - SKEW)),
            "another instance's clock"
        );
        assert!(!seal.is_fresh(Some(&made), at(999_999 - SKEW)));
    }

    #[test]
    fn another_time_key_or_text_does_not_fit() {
        let seal = Seal::new([7; 32].into());
        let made = seal.make(at(1_000_000));
        let (_, tag) = made.split_once('-').unwrap();

        assert!(!Seal::new([8; 32].into()).is_fresh(Some(&made), at(1_000_000)));
        for wrong in [
            String::new(),
            "-".to_owned(),
            format!("1000001-{tag}"),
            format!("1000000-{}", &tag[2..]),
            format!("1000000-{tag}0"),
            format!("x-{tag}"),
            "1000000-é".to_owned(),
        ] {
            assert!(!seal.is_fresh(Some(&wrong), at(1_000_000)), "{wrong}");
        }
        assert!(!seal.is_fresh(None, at(1_000_000)));
    }
}
