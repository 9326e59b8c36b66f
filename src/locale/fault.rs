//! Describe a fault: headline, what happened, why, and the one next step.

use std::borrow::Cow;

use super::{Locale, Value};
use crate::codes::digit_groups::Series;
use crate::fault::{Code, Fault};
use crate::foreign;
use crate::machine::Comparison;

/// The values that are moments, in words of this program. In a language that is written from right
/// to left they have marks of direction, as foreign text must not.
const OURS: [&str; 4] = ["here", "there", "last-seen", "since"];

/// The description of a [`Fault`] or a [`Code`], in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultText {
    /// The code to quote; the same in every language.
    pub code: Code,
    /// The headline, without a full stop.
    pub title: String,
    /// The description of what happened, as sentences; specific to the case if its data is known.
    pub what: String,
    /// The cause, as sentences.
    pub why: String,
    /// The one next step, as sentences.
    pub next: String,
}

impl Locale {
    /// Returns the description of this fault, with its data filled in.
    #[must_use]
    pub fn fault(&self, fault: &Fault) -> FaultText {
        let code = fault.code();
        let text = self.explain(code);
        let mut values = self.values(fault);
        for (_, value) in values.iter_mut().filter(|(name, _)| !OURS.contains(name)) {
            // Names of files and computers, and answers of servers: they come from outside, and are
            // shown within a sentence.
            if let Value::String(text) = value
                && let Cow::Owned(shown) = foreign::shown(text)
            {
                *value = shown.into();
            }
        }
        // A sentence about a file whose name is not known would have a hole.
        let is_nameless = |(name, value): &(&str, Value<'_>)| {
            *name == "path" && matches!(value, Value::String(path) if path.is_empty())
        };
        if values.is_empty() || values.iter().any(is_nameless) {
            return text;
        }

        match self.find(&format!("{}.seen", message(code)), &values) {
            Some(seen) => FaultText { what: seen, ..text },
            None => text,
        }
    }

    /// Returns the description of this fault for the administrator of the KMS host where it
    /// happened. The administrator can do what users are told to ask their administrator for.
    #[must_use]
    pub fn fault_at_host(&self, fault: &Fault) -> FaultText {
        let text = self.fault(fault);
        let message = message(text.code);
        let of_host = |part: &str| self.find(&format!("{message}.{part}-host"), &[]);

        FaultText {
            why: of_host("why").unwrap_or(text.why),
            next: of_host("next").unwrap_or(text.next),
            ..text
        }
    }

    /// Returns the description of this fault for a caller of the help desk, who needs not be told to
    /// ask there.
    #[must_use]
    pub fn fault_at_desk(&self, fault: &Fault) -> FaultText {
        self.for_caller(self.fault(fault))
    }

    /// Returns the description of this code for a caller of the help desk, if nothing but the code
    /// is known.
    #[must_use]
    pub fn explain_at_desk(&self, code: Code) -> FaultText {
        self.for_caller(self.explain(code))
    }

    fn for_caller(&self, text: FaultText) -> FaultText {
        let next = self.find(&format!("{}.next-desk", message(text.code)), &[]);

        FaultText {
            next: next.unwrap_or(text.next),
            ..text
        }
    }

    /// Returns the sound in Latin letters of what happened and the next step in the
    /// [description for a caller](Self::fault_at_desk), where the language has other letters.
    #[must_use]
    pub fn reading_at_desk(&self, fault: &Fault) -> Option<String> {
        self.find(&format!("{}.reading", message(fault.code())), &self.values(fault))
    }

    /// Returns the whole description of this fault in lines, as a program prints it.
    #[must_use]
    pub fn fault_in_lines(&self, fault: &Fault) -> String {
        let words = self.fault(fault);

        self.format(
            "command-fault",
            &[
                ("code", words.code.as_str().into()),
                ("title", words.title.into()),
                ("what", words.what.into()),
                ("why", words.why.into()),
                ("next", words.next.into()),
            ],
        )
    }

    /// Returns the description of this code if nothing but the code is known, for example when a
    /// caller reads it out.
    #[must_use]
    pub fn explain(&self, code: Code) -> FaultText {
        let message = message(code);

        FaultText {
            code,
            title: self.text(&message),
            what: self.text(&format!("{message}.what")),
            why: self.text(&format!("{message}.why")),
            next: self.text(&format!("{message}.next")),
        }
    }

    /// Returns the values of a fault under the names that its `.seen` uses; none if there is
    /// nothing to add to `.what`.
    fn values(&self, fault: &Fault) -> Vec<(&'static str, Value<'static>)> {
        match fault {
            Fault::NotAKey { symbols } => vec![("symbols", (*symbols).into())],
            Fault::KeysInText { several } => vec![("symbols", in_text(*several).into())],
            Fault::KeySymbol { group, position } => {
                vec![
                    ("group", (*group).into()),
                    ("position", (*position).into()),
                    ("script", "none".into()),
                ]
            }
            Fault::KeyLookAlike {
                group,
                position,
                script,
                symbol,
            } => vec![
                ("group", (*group).into()),
                ("position", (*position).into()),
                ("script", script.name().into()),
                ("symbol", symbol.to_string().into()),
            ],
            Fault::OtherProduct {
                product: Some(product),
            } => vec![("product", product.clone().into())],
            Fault::UsedUp { used, limit } => vec![("used", (*used).into()), ("limit", (*limit).into())],
            Fault::TooFewComputers { count, threshold } => {
                vec![("count", (*count).into()), ("threshold", (*threshold).into())]
            }
            Fault::TooManyAttempts { seconds } => {
                let (amount, unit) = wait(*seconds);

                vec![("amount", amount.into()), ("unit", unit.into())]
            }
            Fault::ClocksDiffer { here, there } => vec![
                ("here", self.moment(*here).into()),
                ("there", self.moment(*there).into()),
            ],
            Fault::ClockMovedBack { last_seen } => vec![("last-seen", self.moment(*last_seen).into())],
            Fault::HardwareChanged { kept, of } => {
                let cause = if Comparison::was_issued_to_weak_computer(*kept, *of) {
                    "little"
                } else {
                    "changed"
                };

                vec![("cause", cause.into()), ("percent", percent(*kept, *of).into())]
            }
            Fault::ConfirmationGroups { groups } => {
                let labels: Vec<String> = groups.iter().copied().map(group_label).collect();

                vec![
                    ("groups", self.list(&labels).into()),
                    ("count", groups.len().into()),
                ]
            }
            Fault::ConfirmationLength { digits, expected } => {
                vec![("digits", (*digits).into()), ("expected", (*expected).into())]
            }
            Fault::ConfirmationIdsInText { several } => vec![("digits", in_text(*several).into())],
            Fault::NoLine { region } => vec![("region", region.clone().into())],
            Fault::CannotSave { path }
            | Fault::DiskFull { path }
            | Fault::LaterState { path }
            | Fault::NotBelieved { path }
            | Fault::NotOurFile { path }
            | Fault::FileOfOtherComputer { path }
            | Fault::FileNotWritten { path } => vec![("path", path.clone().into())],
            Fault::CannotRead { path, owner } => vec![
                ("path", path.clone().into()),
                ("cause", known(owner.as_ref())),
                ("owner", owner.clone().unwrap_or_default().into()),
            ],
            Fault::Catalogue { path, cause } => {
                vec![("path", path.clone().into()), ("cause", cause.name().into())]
            }
            Fault::FileNotRead { path, cause } => {
                vec![("path", path.clone().into()), ("cause", cause.name().into())]
            }
            Fault::OtherFile { path, found } => {
                vec![("path", path.clone().into()), ("found", found.name().into())]
            }
            Fault::ExpiredKey { since }
            | Fault::ProvisionalRanOut { since }
            | Fault::GraceOver { since }
            | Fault::LeaseRanOut { since }
            | Fault::TermOver { since }
            | Fault::TrialOver { since }
            | Fault::SubscriptionOver { since } => {
                vec![("since", self.moment(*since).into())]
            }
            _ => self.values_of_network(fault),
        }
    }

    /// Returns the values of a fault on the way to a service or a KMS host.
    fn values_of_network(&self, fault: &Fault) -> Vec<(&'static str, Value<'static>)> {
        match fault {
            Fault::Unreachable { host, timed_out } | Fault::KmsHostUnreachable { host, timed_out } => vec![
                ("host", host.clone().into()),
                ("cause", if *timed_out { "timed-out" } else { "refused" }.into()),
            ],
            Fault::NameNotFound { host }
            | Fault::OtherAnswer { host }
            | Fault::ServiceUnavailable { host }
            | Fault::AnswerNotGenuine { host }
            | Fault::KmsHostProduct { host }
            | Fault::KmsHostNotActivated { host }
            | Fault::KmsHostNotGenuine { host } => vec![("host", host.clone().into())],
            Fault::ProxySignIn { host, proxy } => vec![
                ("host", host.clone().into()),
                ("cause", known(proxy.as_ref())),
                ("proxy", proxy.clone().unwrap_or_default().into()),
            ],
            Fault::ProxyFailed { host, proxy } => {
                vec![("host", host.clone().into()), ("proxy", proxy.clone().into())]
            }
            Fault::NetworkSetting { kind, setting, value } => vec![
                ("kind", kind.name().into()),
                ("setting", setting.clone().into()),
                ("value", value.clone().into()),
            ],
            Fault::Intercepted { host, issuer } => vec![
                ("host", host.clone().into()),
                ("cause", known(issuer.as_ref())),
                ("issuer", issuer.clone().unwrap_or_default().into()),
            ],
            Fault::NoKmsHost { domains } if !domains.is_empty() => {
                vec![
                    ("cause", "no-record".into()),
                    ("domains", self.list(domains).into()),
                ]
            }
            Fault::NameServerRefused { domains } => {
                vec![
                    ("cause", "refused".into()),
                    ("domains", self.list(domains).into()),
                ]
            }
            _ => Vec::new(),
        }
    }
}

/// Returns the cause by which a sentence with this value differs from one without it.
fn known(value: Option<&String>) -> Value<'static> {
    if value.is_some() { "known" } else { "unknown" }.into()
}

fn message(code: Code) -> String {
    format!("fault-{}", code.as_str().to_ascii_lowercase())
}

/// Returns the label of a group of a confirmation ID, counted from 1, on the screen: A, B, C …
fn group_label(group: usize) -> String {
    Series::Confirmation.label(group.saturating_sub(1))
}

/// Returns a waiting time in the unit that people would use, rounded up so that nobody tries again
/// too early.
const fn wait(seconds: u64) -> (u64, &'static str) {
    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;

    if seconds <= 90 {
        (seconds, "seconds")
    } else if seconds <= 90 * MINUTE {
        (seconds.div_ceil(MINUTE), "minutes")
    } else {
        (seconds.div_ceil(HOUR), "hours")
    }
}

/// Returns the key under which the words tell how many codes are in a text.
const fn in_text(several: bool) -> &'static str {
    if several { "several" } else { "none" }
}

/// Returns the share in whole per cent, rounded down: 59.9 % must not read as the 60 % that would
/// have been enough.
fn percent(part: u32, whole: u32) -> u64 {
    (u64::from(part) * 100)
        .checked_div(u64::from(whole))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
