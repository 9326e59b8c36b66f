//! The facts that the service knows about an installation ID.

use jiff::Timestamp;

use crate::codes::KeyKind;
use crate::licence::{Method, Terms};
use crate::page::{self, Fact, FactValue};
use crate::wire::LookupAnswer;
use crate::wire::admin::{BlockReason, KeyTerms};
use crate::wire::desk::PastActivation;

use super::View;

impl View<'_> {
    pub(super) fn facts(&self, known: &LookupAnswer) -> Vec<Fact> {
        let mut facts = vec![
            self.fact("fact-product", self.product(known)),
            Fact {
                label: self.text("fact-key"),
                value: FactValue::Key {
                    hidden: "-…".to_owned(),
                    shown: known.key_name.clone(),
                    kind: self.locale.key_kind(known.kind),
                },
                action: None,
            },
            self.fact(
                "desk-organisation",
                known
                    .organisation
                    .clone()
                    .unwrap_or_else(|| self.text("desk-no-organisation")),
            ),
            Fact {
                label: self.text("desk-activations"),
                value: FactValue::Share {
                    words: self.locale.format(
                        "desk-used",
                        &[("used", known.used.into()), ("limit", known.limit.into())],
                    ),
                    part: known.used,
                    whole: known.limit,
                },
                action: None,
            },
        ];
        facts.extend(known.terms.iter().flat_map(|terms| self.terms(terms)));
        if known.blocked {
            facts.push(self.fact("desk-blocked", self.block_reason(known.block_reason)));
        }
        if known.kind != KeyKind::MultipleActivation {
            facts.push(self.fact("desk-kind", self.text("desk-kind-text")));
        }
        facts.push(self.fact("fact-computer", self.history(known)));

        facts
    }

    /// Returns the terms of the key. When a trial ends depends on the computer.
    fn terms(&self, terms: &KeyTerms) -> Vec<Fact> {
        let trial = terms
            .trial_days
            .map(|days| self.fact("desk-trial", days.to_string()));
        let licence = Terms {
            trial_ends: None,
            subscription_ends: terms.subscription_until,
            grace_days: terms.grace_days,
            features: terms.features.clone(),
            limit: terms.limit_number,
        };
        let facts = page::terms(self.locale, &licence, self.now);

        trial
            .into_iter()
            .chain(facts.into_iter().map(|(label, value)| self.fact(label, value)))
            .collect()
    }

    /// Returns the name of the caller's product.
    pub(super) fn product(&self, known: &LookupAnswer) -> String {
        match self.desk.catalogue.product(known.product) {
            Some(product) => self.locale.format(
                "product-with-edition",
                &[
                    ("product", product.name.get(self.tag()).into()),
                    ("edition", product.edition.name.get(self.tag()).into()),
                ],
            ),
            None => known.product_id.clone(),
        }
    }

    fn block_reason(&self, reason: Option<BlockReason>) -> String {
        self.text(match reason {
            Some(BlockReason::ReportedStolen) => "desk-blocked-stolen",
            Some(BlockReason::Refunded) => "desk-blocked-refunded",
            Some(BlockReason::Abused) => "desk-blocked-abused",
            Some(BlockReason::IssuedInError) | None => "desk-blocked-error",
        })
    }

    /// Returns the history of this computer, one entry per line.
    fn history(&self, known: &LookupAnswer) -> String {
        if known.history.is_empty() {
            return self.text("desk-first-activation");
        }
        let lines: Vec<String> = known.history.iter().map(|past| self.past(past)).collect();
        let ends = known
            .activation
            .as_ref()
            .and_then(|activation| self.ends(activation.ends_at, activation.renews));

        lines.into_iter().chain(ends).collect::<Vec<_>>().join("\n")
    }

    /// Returns the end of an activation as text, if it ends.
    pub(super) fn ends(&self, end: Option<Timestamp>, renews: bool) -> Option<String> {
        let words = if renews { "desk-ends-term" } else { "desk-ends" };

        end.map(|end| {
            self.locale
                .format(words, &[("moment", self.locale.moment(end).into())])
        })
    }

    fn past(&self, past: &PastActivation) -> String {
        let made = self.made(past.method, past.activated_at);

        match past.released_at {
            None => made,
            Some(end) => self.locale.format(
                "desk-past-released",
                &[("made", made.into()), ("end", self.locale.date(end).into())],
            ),
        }
    }

    /// Returns the method and the time of an activation as text.
    pub(super) fn made(&self, method: Method, when: Timestamp) -> String {
        let method = self.text(match method {
            Method::Internet => "method-internet-done",
            Method::Telephone => "method-telephone-done",
            Method::File => "method-file-done",
            Method::Kms => "method-kms-done",
        });

        self.locale.format(
            "desk-past",
            &[("method", method.into()), ("date", self.locale.date(when).into())],
        )
    }
}
