//! The result of a check of the whole database.

use super::StoreError;
use crate::service::audit::{Broken, Head};

/// The most findings that are reported: a lost page causes as many as it had rows.
const MOST: usize = 20;

/// The result of a check of the whole database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::service) struct Checkup {
    /// The number of keys that were issued.
    pub(in crate::service) keys: u64,
    /// The number of activations, including released ones.
    pub(in crate::service) activations: u64,
    /// The end of the audit log.
    pub(in crate::service) audit: Head,
    /// The defects; empty if there are none.
    pub(in crate::service) findings: Vec<String>,
}

impl Checkup {
    pub(super) const fn new() -> Self {
        Self {
            keys: 0,
            activations: 0,
            audit: Head::EMPTY,
            findings: Vec::new(),
        }
    }

    /// Creates the result for a database that cannot be read at all.
    pub(in crate::service) fn of_unreadable(problem: &StoreError) -> Self {
        let mut checkup = Self::new();
        checkup.found(problem.to_string());

        checkup
    }

    pub(super) fn found(&mut self, what: impl Into<String>) {
        if self.findings.len() < MOST {
            self.findings.push(what.into());
        }
    }

    /// Records a part of the check that could not be carried out, which is a finding, too.
    pub(super) fn note<T>(&mut self, part: &str, outcome: Result<T, StoreError>) -> Option<T> {
        outcome
            .map_err(|problem| self.found(format!("{part}: {problem}")))
            .ok()
    }

    pub(super) fn broken(&mut self, broken: Broken) {
        self.found(format!("audit log: {broken}"));
    }

    /// Records a key whose counter differs from the number of its activations.
    pub(super) fn miscounted(&mut self, serial: i64, used: i64, counted: i64) {
        self.found(format!(
            "key {serial}: its counter says {used} computers, and {counted} are active"
        ));
    }
}
