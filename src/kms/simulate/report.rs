//! Counts the events of a simulation.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use super::client::{Client, Vendor};
use super::{Scenario, beginning};
use crate::fault::Code;
use crate::kms::store::Totals;
use crate::wire::kms::ClientId;

/// The result of a simulation.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// The number of computers that the fleet began with.
    pub clients: u32,
    /// The number of computers at the end, including copies.
    pub computers: u32,
    /// The number of simulated days.
    pub days: u32,
    /// The seed of the random numbers.
    pub seed: u64,
    /// The number of computers that the host had to know.
    pub threshold: u32,
    /// The number of starts of the product.
    pub starts: u64,
    /// The number of requests that reached the host.
    pub requests: u64,
    /// The number of leases that the host issued.
    pub leases: u64,
    /// The number of refusals of the host, by code.
    pub refusals: BTreeMap<&'static str, u64>,
    /// The number of attempts in which a client did not reach the host.
    pub unanswered: u64,
    /// The greatest number of requests in an hour of the clock.
    pub peak_per_hour: u32,
    /// The moment when that hour began.
    pub peak_at: Option<Timestamp>,
    /// The number of computers that counted at the end.
    pub count: u32,
    /// The number of computers that the host knew at the end: those that were seen in the last 60
    /// days.
    pub known: u32,
    /// The number of computers that were reinstalled.
    pub installed_anew: u32,
    /// The number of computers that were copied.
    pub copied: u32,
    /// The number of client IDs that the host found on several computers.
    pub copies_found: u32,
    /// The notices that users saw, by code.
    pub notices: BTreeMap<&'static str, Notices>,
    /// The number of users who saw any notice.
    pub users_with_notices: u32,
    /// The number of notices that were shown although the computer could have reached the host in
    /// the 25 days before (or as long as the policy keeps silent). It should be 0.
    pub notices_despite_contact: u32,
    /// The number of users who started the product after their lease had ended by the calendar:
    /// they are to see GRC-2.
    pub users_beyond_lease: u32,
    /// The events of each day.
    pub daily: Vec<Day>,
}

/// Notices of one code.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Notices {
    /// The number of times that they were shown.
    pub times: u64,
    /// The number of users who saw them.
    pub users: u32,
}

/// The events of a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Day {
    /// Its number; the first is 0, a Monday.
    pub day: u32,
    /// The number of computers that counted at its end.
    pub count: u32,
    /// The number of requests that reached the host.
    pub requests: u32,
    /// The number of notices that were shown.
    pub notices: u32,
}

/// The events that were counted so far.
pub(super) struct Tally {
    starts: u64,
    leases: u64,
    refusals: BTreeMap<&'static str, u64>,
    unanswered: u64,
    /// The number of requests in each hour since the beginning.
    hours: Vec<u32>,
    anew: u32,
    copied: BTreeSet<ClientId>,
    notices: BTreeMap<&'static str, u64>,
    despite_contact: u32,
    beyond_lease: BTreeSet<ClientId>,
    today: Day,
    daily: Vec<Day>,
}

impl Tally {
    pub(super) fn new(days: u32) -> Self {
        Self {
            starts: 0,
            leases: 0,
            refusals: BTreeMap::new(),
            unanswered: 0,
            hours: vec![0; usize::try_from(days).unwrap_or(0) * 24],
            anew: 0,
            copied: BTreeSet::new(),
            notices: BTreeMap::new(),
            despite_contact: 0,
            beyond_lease: BTreeSet::new(),
            today: Day::default(),
            daily: Vec::new(),
        }
    }

    pub(super) const fn record_quiet_start(&mut self) {
        self.starts += 1;
    }

    pub(super) const fn record_reinstallation(&mut self) {
        self.anew += 1;
    }

    pub(super) fn record_copy(&mut self, client_id: ClientId) {
        self.copied.insert(client_id);
    }

    pub(super) fn is_copied(&self, client_id: ClientId) -> bool {
        self.copied.contains(&client_id)
    }

    pub(super) fn record_request(&mut self, now: Timestamp) {
        self.today.requests += 1;
        let hour = now.duration_since(beginning()).as_hours();
        if let Some(requests) = usize::try_from(hour)
            .ok()
            .and_then(|hour| self.hours.get_mut(hour))
        {
            *requests += 1;
        }
    }

    pub(super) const fn record_lease(&mut self) {
        self.leases += 1;
    }

    pub(super) fn record_refusal(&mut self, code: Code) {
        *self.refusals.entry(code.as_str()).or_default() += 1;
    }

    pub(super) const fn record_unanswered(&mut self) {
        self.unanswered += 1;
    }

    /// Notes what a user sees when the product starts.
    pub(super) fn record_start(&mut self, client: &mut Client, vendor: &Vendor, now: Timestamp) {
        self.starts += 1;
        let policy = &vendor.product.policy;
        let days = |days: u32| SignedDuration::from_hours(i64::from(days) * 24);
        if client
            .answered_at
            .is_some_and(|at| now.duration_since(at) >= days(policy.lease_days))
        {
            self.beyond_lease.insert(client.id);
        }
        if let Some(code) = client.notice(vendor, now) {
            *self.notices.entry(code.as_str()).or_default() += 1;
            self.today.notices += 1;
            if now.duration_since(client.met_at) < days(policy.kms_silent_days) {
                self.despite_contact += 1;
            }
        }
    }

    pub(super) fn end_of_day(&mut self, day: Day) {
        let today = std::mem::take(&mut self.today);
        self.daily.push(Day {
            day: day.day,
            count: day.count,
            ..today
        });
    }

    pub(super) fn report(
        self,
        scenario: &Scenario,
        vendor: &Vendor,
        clients: &[Client],
        totals: Totals,
    ) -> Report {
        let peak = self
            .hours
            .iter()
            .enumerate()
            .max_by_key(|(hour, requests)| (**requests, usize::MAX - hour));
        let mut notices: BTreeMap<&'static str, Notices> = BTreeMap::new();
        for (code, times) in self.notices {
            notices.entry(code).or_default().times = times;
        }
        for client in clients {
            let codes: BTreeSet<_> = client.saw.iter().map(|code| code.as_str()).collect();
            for code in codes {
                notices.entry(code).or_default().users += 1;
            }
        }
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);

        Report {
            clients: scenario.clients,
            computers: count(clients.len()),
            days: scenario.days,
            seed: scenario.seed,
            threshold: vendor.product.policy.kms_threshold,
            starts: self.starts,
            requests: self.daily.iter().map(|day| u64::from(day.requests)).sum(),
            leases: self.leases,
            refusals: self.refusals,
            unanswered: self.unanswered,
            peak_per_hour: peak.map_or(0, |(_, requests)| *requests),
            peak_at: peak
                .and_then(|(hour, _)| i64::try_from(hour).ok())
                .and_then(|hour| beginning().checked_add(SignedDuration::from_hours(hour)).ok()),
            count: totals.count,
            known: totals.known,
            installed_anew: self.anew,
            copied: count(self.copied.len()),
            copies_found: totals.clones,
            notices,
            users_with_notices: count(clients.iter().filter(|client| !client.saw.is_empty()).count()),
            notices_despite_contact: self.despite_contact,
            users_beyond_lease: count(self.beyond_lease.len()),
            daily: self.daily,
        }
    }
}
