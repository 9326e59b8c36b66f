//! Statistics of the calls to the help desk.
//!
//! A call is an entry of the audit log with its duration, its outcome and the groups that were
//! misheard: nothing about the caller, the key or the computer.

mod chart;

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};

use super::administration::{Administration, AdministrationError};
use crate::wire::desk::{CallOutcome, CallRecord};

/// The action of such an entry.
pub(in crate::service) const CALL: &str = "desk.call";

/// The number of entries that are read at a time.
const CHUNK: u32 = 500;

/// The statistics of some calls.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Calls {
    /// The number of calls.
    pub count: u64,
    /// For each group of the installation ID, the number of times that it was misheard.
    pub heard: Vec<u64>,
    /// For each group of the confirmation ID, the number of times that it was read again.
    pub read: Vec<u64>,
    outcomes: BTreeMap<CallOutcome, u64>,
    /// The number of calls per day, in UTC.
    days: BTreeMap<String, u64>,
    /// The duration of each call, in ascending order.
    #[serde(skip)]
    seconds: Vec<u32>,
}

impl Calls {
    /// Adds a call that ended at this time.
    pub fn add(&mut self, at: Timestamp, call: &CallRecord) {
        self.count += 1;
        *self.outcomes.entry(call.outcome).or_default() += 1;
        *self.days.entry(at.strftime("%Y-%m-%d").to_string()).or_default() += 1;
        add(&mut self.heard, &call.heard);
        add(&mut self.read, &call.read);
        let place = self.seconds.partition_point(|seconds| *seconds <= call.seconds);
        self.seconds.insert(place, call.seconds);
    }

    /// Returns the number of calls with this outcome.
    #[must_use]
    pub fn ended(&self, outcome: CallOutcome) -> u64 {
        self.outcomes.get(&outcome).copied().unwrap_or_default()
    }

    /// Returns the mean duration, rounded down.
    #[must_use]
    pub fn mean_seconds(&self) -> u64 {
        let sum: u64 = self.seconds.iter().copied().map(u64::from).sum();

        sum.checked_div(self.count).unwrap_or_default()
    }

    /// Returns the median duration.
    #[must_use]
    pub fn median_seconds(&self) -> u32 {
        self.seconds
            .get(self.seconds.len() / 2)
            .copied()
            .unwrap_or_default()
    }

    /// Returns the longest duration.
    #[must_use]
    pub fn longest_seconds(&self) -> u32 {
        self.seconds.last().copied().unwrap_or_default()
    }

    /// Returns the statistics as JSON, for programs.
    #[must_use]
    pub fn summary(&self) -> Value {
        let outcomes: BTreeMap<_, _> = CallOutcome::ALL
            .into_iter()
            .map(|outcome| (outcome.as_str(), self.ended(outcome)))
            .collect();

        json!({
            "calls": self.count,
            "outcomes": outcomes,
            "seconds": {
                "mean": self.mean_seconds(),
                "median": self.median_seconds(),
                "longest": self.longest_seconds(),
            },
            "misheard": self.heard,
            "read_again": self.read,
            "days": self.days,
        })
    }

    /// Returns the statistics as an SVG picture, for light and dark pages.
    #[must_use]
    pub fn chart(&self) -> String {
        chart::draw(self)
    }
}

fn add(sums: &mut Vec<u64>, counts: &[u16]) {
    if sums.len() < counts.len() {
        sums.resize(counts.len(), 0);
    }
    for (sum, count) in sums.iter_mut().zip(counts) {
        *sum += u64::from(*count);
    }
}

impl Administration {
    /// Computes the statistics of the calls that ended in this period.
    pub async fn calls(
        &self,
        from: Option<Timestamp>,
        until: Option<Timestamp>,
    ) -> Result<Calls, AdministrationError> {
        let mut calls = Calls::default();
        let mut cursor = None;
        loop {
            let page = self.audit(cursor.as_deref(), Some(CHUNK)).await?;
            for line in page.items {
                let is_wanted = line.action == CALL
                    && from.is_none_or(|from| line.at >= from)
                    && until.is_none_or(|until| line.at < until);
                if let Ok(call) = serde_json::from_value::<CallRecord>(line.details)
                    && is_wanted
                {
                    calls.add(line.at, &call);
                }
            }
            match page.next {
                Some(next) => cursor = Some(next),
                None => return Ok(calls),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(seconds: u32, outcome: CallOutcome, heard: &[u16]) -> CallRecord {
        CallRecord {
            seconds,
            outcome,
            heard: heard.to_vec(),
            read: vec![0, 1],
            language: Some("ja".to_owned()),
        }
    }

    fn some() -> Calls {
        let at: Timestamp = "2026-11-23T02:00:00Z".parse().unwrap();
        let mut calls = Calls::default();
        calls.add(at, &call(300, CallOutcome::Confirmed, &[0, 2]));
        calls.add(at, &call(100, CallOutcome::Refused, &[1]));
        calls.add(at, &call(200, CallOutcome::Confirmed, &[0, 0, 5]));

        calls
    }

    #[test]
    fn calls_are_summed_up() {
        let calls = some();

        assert_eq!((calls.count, calls.ended(CallOutcome::Confirmed)), (3, 2));
        assert_eq!(
            (
                calls.mean_seconds(),
                calls.median_seconds(),
                calls.longest_seconds()
            ),
            (200, 200, 300)
        );
        assert_eq!(
            (calls.heard.as_slice(), calls.read.as_slice()),
            (&[1, 2, 5][..], &[0, 3][..])
        );
        assert_eq!(Calls::default().mean_seconds(), 0, "no calls, no division");
    }

    #[test]
    fn the_picture_tells_the_sums_in_words_too() {
        let picture = some().chart();

        assert!(picture.starts_with("<svg ") && picture.ends_with("</svg>\n"));
        assert!(picture.contains("3 calls"), "{picture}");
        assert_eq!(
            picture.matches("<rect").count(),
            5 + 3 + 2,
            "outcomes, and the groups of both codes"
        );
        assert!(Calls::default().chart().contains("No calls"));
    }
}
