//! Say the terms of a licence in words, the same on every page and in `status`.

use jiff::Timestamp;

use crate::licence::Terms;
use crate::locale::Locale;

/// Returns the end of the subscription and that of its days of grace, if it is in these at `now`.
#[must_use]
pub fn days_of_grace(locale: &Locale, terms: &Terms, now: Timestamp) -> Option<String> {
    let end = locale.date(terms.subscription_ends?);
    let until = locale.date(terms.in_grace_until(now)?);

    Some(locale.format(
        "subscription-in-grace",
        &[("end", end.into()), ("until", until.into())],
    ))
}

/// Returns the terms at `now`, each as the message with its name, and its value.
#[must_use]
pub fn terms(locale: &Locale, terms: &Terms, now: Timestamp) -> Vec<(&'static str, String)> {
    let subscription = terms
        .subscription_ends
        .map(|end| days_of_grace(locale, terms, now).unwrap_or_else(|| locale.date(end)));
    let features = (!terms.features.is_empty()).then(|| locale.list(&terms.features));
    let said = [
        ("fact-trial", terms.trial_ends.map(|end| locale.date(end))),
        ("fact-subscription", subscription),
        ("fact-features", features),
        ("fact-limit", terms.limit.map(|limit| limit.to_string())),
    ];

    said.into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
}
