//! The terms of a key, which its licences carry.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::licence::clock;

/// The longest trial and the longest grace, in days.
pub const MAX_TERM_DAYS: u32 = 3650;
/// The most features of a key.
pub const MAX_FEATURES: usize = 64;
/// The longest name of a feature.
pub const MAX_FEATURE: usize = 64;

/// The terms of a key. Every licence of the key carries them, signed; what they mean, the product
/// decides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct KeyTerms {
    /// The days of a trial, from the first activation of a computer with a trial of the product: 1 to 3650. A key has a trial
    /// or a subscription, not both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(minimum = 1, maximum = 3650))]
    pub trial_days: Option<u32>,
    /// The end of the subscription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_until: Option<Timestamp>,
    /// The days of grace after the subscription: at most 3650.
    #[serde(default)]
    #[cfg_attr(feature = "service", schema(maximum = 3650))]
    pub grace_days: u32,
    /// The features: at most 64 names of at most 64 small letters, digits and dashes.
    #[serde(default)]
    #[cfg_attr(feature = "service", schema(max_items = 64))]
    pub features: Vec<String>,
    /// A number whose meaning the product knows, such as seats or documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_number: Option<u32>,
}

/// The reason that terms were rejected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnfitTerms {
    /// They have two ends.
    #[error("a key has a trial or a subscription, not both")]
    TwoEnds,
    /// A number of days is out of range.
    #[error("{field} must be between {least} and {MAX_TERM_DAYS}")]
    Days {
        /// The name of the number.
        field: &'static str,
        /// The minimum.
        least: u32,
    },
    /// There is nothing that the grace would follow.
    #[error("days of grace follow a subscription: say until when it runs")]
    GraceAlone,
    /// There are too many features.
    #[error("a key has at most {MAX_FEATURES} features")]
    Features,
    /// The name of a feature is not one for programs.
    #[error(
        "a feature is named by 1 to {MAX_FEATURE} small letters, digits and dashes, such as pdf-export, and once"
    )]
    Feature,
    /// The key is not one whose licences carry terms.
    #[error("only a multiple activation key has terms: no lease of a KMS host carries them")]
    Kind,
}

impl KeyTerms {
    /// Returns whether there is nothing in them.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the first moment after the subscription and its days of grace, if they have one.
    #[must_use]
    pub fn over_at(&self) -> Option<Timestamp> {
        self.subscription_until
            .map(|end| clock::after(end, clock::days(self.grace_days)))
    }

    /// Returns whether they give less than these did: an earlier end, a feature less, or a lower number.
    #[must_use]
    pub fn take_from(&self, former: &Self) -> bool {
        let ends_earlier = match (former.over_at(), self.over_at()) {
            (Some(former), Some(end)) => end < former,
            (Some(_), None) => self.trial_days.is_some(),
            (None, _) => match (former.trial_days, self.trial_days) {
                (Some(former), Some(days)) => days < former,
                (None, days) => days.is_some() || self.subscription_until.is_some(),
                (Some(_), None) => false,
            },
        };
        let has_lost = |feature: &String| !self.features.contains(feature);
        let is_lower = former
            .limit_number
            .is_some_and(|former| self.limit_number.is_none_or(|limit| limit < former));

        ends_earlier || is_lower || former.features.iter().any(has_lost)
    }

    /// Checks them.
    ///
    /// # Errors
    /// Returns an [`UnfitTerms`] that names what is wrong.
    pub fn check(&self) -> Result<(), UnfitTerms> {
        if self.trial_days.is_some() && self.subscription_until.is_some() {
            return Err(UnfitTerms::TwoEnds);
        }
        let days = |field, least, days: u32| {
            if (least..=MAX_TERM_DAYS).contains(&days) {
                Ok(())
            } else {
                Err(UnfitTerms::Days { field, least })
            }
        };
        days("the days of the trial", 1, self.trial_days.unwrap_or(1))?;
        days("the days of grace", 0, self.grace_days)?;
        if self.grace_days > 0 && self.subscription_until.is_none() {
            return Err(UnfitTerms::GraceAlone);
        }
        if self.features.len() > MAX_FEATURES {
            return Err(UnfitTerms::Features);
        }
        let is_name = |name: &str| {
            (1..=MAX_FEATURE).contains(&name.len())
                && name
                    .bytes()
                    .all(|symbol| symbol.is_ascii_lowercase() || symbol.is_ascii_digit() || symbol == b'-')
        };
        let mut seen = std::collections::BTreeSet::new();
        if !self
            .features
            .iter()
            .all(|name| is_name(name) && seen.insert(name))
        {
            return Err(UnfitTerms::Feature);
        }

        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    fn subscription() -> KeyTerms {
        KeyTerms {
            subscription_until: Some(Timestamp::UNIX_EPOCH),
            grace_days: 14,
            features: vec!["pdf-export".to_owned(), "3d".to_owned()],
            limit_number: Some(5),
            ..KeyTerms::default()
        }
    }

    #[test]
    fn what_gives_less_is_known() {
        let days = |days: i64| Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * days);
        assert_eq!(subscription().over_at(), Some(days(14)));
        let changed = |change: fn(&mut KeyTerms)| {
            let mut terms = subscription();
            change(&mut terms);

            terms
        };
        for less in [
            changed(|terms| terms.grace_days = 13),
            changed(|terms| {
                terms.features.pop();
            }),
            changed(|terms| terms.limit_number = Some(4)),
            changed(|terms| terms.limit_number = None),
            changed(|terms| {
                terms.subscription_until = None;
                terms.trial_days = Some(3650);
            }),
        ] {
            assert!(less.take_from(&subscription()), "{less:?}");
            assert!(
                !subscription().take_from(&less) || less.trial_days.is_some(),
                "{less:?}"
            );
        }
        assert!(!subscription().take_from(&subscription()));
        let without_end = changed(|terms| terms.subscription_until = None);
        assert!(!without_end.take_from(&subscription()) && subscription().take_from(&without_end));
    }

    #[test]
    fn what_nobody_could_mean_is_refused() {
        let trial = |days| KeyTerms {
            trial_days: Some(days),
            ..KeyTerms::default()
        };
        assert_eq!(subscription().check(), Ok(()));
        assert_eq!((trial(1).check(), trial(3650).check()), (Ok(()), Ok(())));
        for days in [0, 3651] {
            assert!(matches!(
                trial(days).check(),
                Err(UnfitTerms::Days { least: 1, .. })
            ));
        }
        let both = KeyTerms {
            trial_days: Some(1),
            ..subscription()
        };
        assert_eq!(both.check(), Err(UnfitTerms::TwoEnds));
        let alone = KeyTerms {
            subscription_until: None,
            ..subscription()
        };
        assert_eq!(alone.check(), Err(UnfitTerms::GraceAlone));
        for name in ["", "PDF", "a b", "x\n", &"x".repeat(65), "3d"] {
            let mut terms = subscription();
            terms.features.push(name.to_owned());
            assert_eq!(terms.check(), Err(UnfitTerms::Feature), "{name}");
        }
        let many = KeyTerms {
            features: (0..65).map(|number| format!("f{number}")).collect(),
            ..KeyTerms::default()
        };
        assert_eq!(many.check(), Err(UnfitTerms::Features));
    }
}
