//! The terms of keys, on the command line.

use clap::Args;
use jiff::Timestamp;

use super::super::moment;
use crate::wire::admin::{KeyTerms, MAX_TERM_DAYS};

#[derive(Debug, Clone, Args)]
pub(in crate::service::command) struct TermsOptions {
    /// A trial of this many days, counted once per computer from its first activation with a trial of the product.
    #[arg(long, value_name = "N", conflicts_with = "subscription_until",
        value_parser = clap::value_parser!(u32).range(1..=i64::from(MAX_TERM_DAYS)))]
    trial_days: Option<u32>,
    /// A subscription until a day (its beginning, UTC) or a time (RFC 3339).
    #[arg(long, value_name = "TIME", value_parser = moment)]
    subscription_until: Option<Timestamp>,
    /// The days of grace after the subscription.
    #[arg(long, value_name = "N", requires = "subscription_until",
        value_parser = clap::value_parser!(u32).range(..=i64::from(MAX_TERM_DAYS)))]
    grace_days: Option<u32>,
    /// A feature, by its name for programs, such as `pdf-export`. May be given more than once.
    #[arg(long = "feature", value_name = "NAME")]
    features: Vec<String>,
    /// A number whose meaning the product knows, such as seats or documents.
    #[arg(long, value_name = "N")]
    limit_number: Option<u32>,
}

impl TermsOptions {
    /// Returns the terms, if any are given.
    pub(super) fn terms(self) -> Option<KeyTerms> {
        let terms = KeyTerms {
            trial_days: self.trial_days,
            subscription_until: self.subscription_until,
            grace_days: self.grace_days.unwrap_or(0),
            features: self.features,
            limit_number: self.limit_number,
        };

        Some(terms).filter(|terms| !terms.is_empty())
    }
}

/// Returns the terms as facts about a key.
pub(super) fn facts(terms: &KeyTerms) -> Vec<(&'static str, String)> {
    let optional = [
        ("trial", terms.trial_days.map(|days| format!("{days} days"))),
        (
            "subscription until",
            terms.subscription_until.map(|end| match terms.grace_days {
                0 => end.to_string(),
                days => format!("{end}, and {days} days of grace"),
            }),
        ),
        (
            "features",
            (!terms.features.is_empty()).then(|| terms.features.join(", ")),
        ),
        ("limit number", terms.limit_number.map(|limit| limit.to_string())),
    ];

    optional
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
}
