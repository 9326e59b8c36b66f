//! What an examination of the whole database found.

use super::StoreError;
use crate::service::audit::{Broken, Head};

/// How many findings are told: where a page is lost, there are as many as it had rows.
const MOST: usize = 20;

/// What an examination of the whole database found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::service) struct Checkup {
    /// How many keys were issued.
    pub(in crate::service) keys: u64,
    /// How many activations were made, released ones included.
    pub(in crate::service) activations: u64,
    /// Where the audit log ends.
    pub(in crate::service) audit: Head,
    /// What is wrong; empty if nothing is.
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

    /// Of a database of which nothing can be read.
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

    /// Notes a part of the examination that could not be carried out, which is a finding, too.
    pub(super) fn note<T>(&mut self, part: &str, outcome: Result<T, StoreError>) -> Option<T> {
        outcome
            .map_err(|problem| self.found(format!("{part}: {problem}")))
            .ok()
    }

    pub(super) fn broken(&mut self, broken: Broken) {
        self.found(format!("audit log: {broken}"));
    }

    /// A key whose counter is not what was counted.
    pub(super) fn miscounted(&mut self, serial: i64, used: i64, counted: i64) {
        self.found(format!(
            "key {serial}: its counter says {used} computers, and {counted} are active"
        ));
    }
}
