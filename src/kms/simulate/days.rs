//! Simulates one day after the other.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use jiff::{SignedDuration, Timestamp};

use super::client::{Client, Vendor};
use super::fleet::{self, Habit, Person, Presence};
use super::host::Host;
use super::random::Random;
use super::report::{Day, Tally};
use super::{Report, Scenario, SimulationError, beginning};
use crate::fault::Fault;
use crate::kms::host::LeaseDenial;

const DAY_SECONDS: u32 = 86_400;
/// The number of computers in a million that are reinstalled, or repaired, on a day: 5 % and 4 % a
/// year.
const ANEW: u32 = 137;
const REPAIRED: u32 = 110;
/// One computer in this many is copied during the simulation.
const COPIED: u32 = 100;

/// A running simulation.
pub(super) struct Play<'a> {
    scenario: &'a Scenario,
    random: Random,
    vendor: Vendor,
    host: Host,
    clients: Vec<Client>,
    /// The periods when the host is down, in seconds since the beginning.
    outages: Vec<(i64, i64)>,
    /// The days on which computers are copied.
    copies: Vec<u32>,
    tally: Tally,
}

/// An action of a computer at a moment of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Moment {
    second: u32,
    client: usize,
    /// True if somebody starts the product; otherwise the agent checks.
    starts: bool,
}

impl<'a> Play<'a> {
    pub(super) fn new(scenario: &'a Scenario) -> Result<Self, SimulationError> {
        let mut random = Random::new(scenario.seed);
        let now = beginning();
        let (vendor, host) = Host::certified(scenario, &mut random, now)?;
        let clients = (1..=scenario.clients)
            .map(|number| {
                let person = Person::draw(&mut random, scenario.days);
                Client::install(number, person, &vendor, &mut random, now)
            })
            .collect();
        // The last copy is made early enough to be used.
        let last = (scenario.days * 3 / 4).max(1);
        let copies = (0..scenario.clients / COPIED)
            .map(|_| random.within(last.min(14)..=last))
            .collect();

        Ok(Self {
            outages: fleet::outages(&mut random, scenario.days),
            scenario,
            tally: Tally::new(scenario.days),
            random,
            vendor,
            host,
            clients,
            copies,
        })
    }

    pub(super) fn run(mut self, mut progress: impl FnMut(u32)) -> Result<Report, SimulationError> {
        for day in 0..self.scenario.days {
            self.day(day)?;
            progress(day);
        }
        let totals = self.host.totals(at(self.scenario.days, 0))?;

        Ok(self
            .tally
            .report(self.scenario, &self.vendor, &self.clients, totals))
    }

    fn day(&mut self, day: u32) -> Result<(), SimulationError> {
        self.change_computers(day);
        let mut presences = vec![None; self.clients.len()];
        let mut moments = BinaryHeap::new();
        for (index, client) in self.clients.iter_mut().enumerate() {
            let Some(presence) = client.person.day(day, &mut self.random) else {
                continue;
            };
            presences[index] = Some(presence);
            // A client with a lease that is not due needs no further check: the product starts, and
            // that is all.
            if client.is_quiet_until(at(day, presence.until)) {
                self.tally.record_quiet_start();
            } else {
                moments.push(Reverse(Moment {
                    second: presence.from,
                    client: index,
                    starts: true,
                }));
            }
        }
        while let Some(Reverse(moment)) = moments.pop() {
            let Some(presence) = presences.get(moment.client).copied().flatten() else {
                continue;
            };
            if let Some(second) = self.moment(day, moment, presence)? {
                moments.push(Reverse(Moment {
                    second,
                    starts: false,
                    ..moment
                }));
            }
        }
        // Computers that sent no request could have sent one as well.
        for (index, presence) in presences.iter().enumerate() {
            if let Some(presence) = presence {
                self.meet(day, index, *presence);
            }
        }
        let count = self.host.count(at(day + 1, 0))?;
        self.tally.end_of_day(Day {
            day,
            count,
            ..Day::default()
        });

        Ok(())
    }

    fn change_computers(&mut self, day: u32) {
        let now = at(day, 0);
        for client in &mut self.clients {
            if self.random.chance(ANEW) {
                client.install_anew(&self.vendor, &mut self.random, now);
                self.tally.record_reinstallation();
            }
            if self.random.chance(REPAIRED) {
                client.repair(day, &self.vendor);
            }
        }
        for _copy in 0..self.copies.iter().filter(|copied| **copied == day).count() {
            self.copy();
        }
    }

    /// Copies a computer that has a lease and was never copied, for a person in the office.
    fn copy(&mut self) {
        let candidates: Vec<usize> = (0..self.clients.len())
            .filter(|index| {
                self.clients[*index].answered_at.is_some() && !self.tally.is_copied(self.clients[*index].id)
            })
            .collect();
        let last = u32::try_from(candidates.len())
            .unwrap_or(u32::MAX)
            .saturating_sub(1);
        let drawn = usize::try_from(self.random.within(0..=last)).unwrap_or(0);
        let Some(original) = candidates.get(drawn).and_then(|index| self.clients.get(*index)) else {
            return;
        };
        let number = u32::try_from(self.clients.len())
            .unwrap_or(u32::MAX)
            .saturating_add(1);
        let person = Person::with(Habit::Office, &mut self.random, self.scenario.days);
        self.tally.record_copy(original.id);
        let copy = original.copy(number, person, &self.vendor);
        self.clients.push(copy);
    }

    /// Simulates a moment. Returns the second of the day at which the agent checks again.
    fn moment(
        &mut self,
        day: u32,
        moment: Moment,
        presence: Presence,
    ) -> Result<Option<u32>, SimulationError> {
        let now = at(day, moment.second);
        let Some(client) = self.clients.get_mut(moment.client) else {
            return Ok(None);
        };
        if client.wants(&self.vendor, now) {
            let host_runs = !self.outages.iter().any(|outage| is_within(*outage, now));
            if presence.at_home && host_runs {
                self.tally.record_request(now);
                ask(
                    client,
                    &self.vendor,
                    &mut self.host,
                    &mut self.random,
                    &mut self.tally,
                    now,
                )?;
            } else {
                self.tally.record_unanswered();
                let fault = Fault::KmsHostUnreachable {
                    host: "kms.example".to_owned(),
                    timed_out: !presence.at_home,
                };
                client.record_failure(fault, None, now);
            }
        }
        if moment.starts {
            self.tally.record_start(client, &self.vendor, now);
        }

        let (_, _) = client.judge(&self.vendor, now);
        let retry = client.retry_minutes(&self.vendor).saturating_mul(60);
        let next = match client.due() {
            Some(due) if due > now => second_of(day, due),
            _ => moment.second.saturating_add(retry.max(60)),
        };

        Ok(Some(next).filter(|second| *second <= presence.until))
    }

    /// Notes that a computer could have reached the host: it was on and in the network while the
    /// host ran.
    fn meet(&mut self, day: u32, index: usize, presence: Presence) {
        let start = at(day, presence.from);
        let is_met = presence.at_home && !self.outages.iter().any(|outage| is_within(*outage, start));
        if let Some(client) = self.clients.get_mut(index).filter(|_| is_met) {
            client.met_at = start;
        }
    }
}

fn ask(
    client: &mut Client,
    vendor: &Vendor,
    host: &mut Host,
    random: &mut Random,
    tally: &mut Tally,
    now: Timestamp,
) -> Result<(), SimulationError> {
    let Some(request) = client.request(vendor, random, now) else {
        return Ok(());
    };
    let nonce = request.nonce;
    let answered = host.ask(request, random, now)?;
    match answered.outcome {
        Ok(lease) => {
            client.accept(vendor, lease, nonce, now)?;
            client.answered_at = Some(now);
            tally.record_lease();
        }
        Err(LeaseDenial::Fault { fault, retry_minutes }) => {
            tally.record_refusal(fault.code());
            client.record_failure(fault, retry_minutes, now);
        }
        Err(denied) => return Err(SimulationError::Denied(format!("{denied:?}"))),
    }

    Ok(())
}

fn is_within((from, until): (i64, i64), now: Timestamp) -> bool {
    (from..until).contains(&now.duration_since(beginning()).as_secs())
}

/// Returns the time of a second of a day.
fn at(day: u32, second: u32) -> Timestamp {
    let seconds = i64::from(day) * i64::from(DAY_SECONDS) + i64::from(second);

    beginning()
        .saturating_add(SignedDuration::from_secs(seconds))
        .unwrap_or(Timestamp::MAX)
}

/// Returns the second of a day at which a moment is; beyond the end of the day if the moment is on
/// a later day.
fn second_of(day: u32, moment: Timestamp) -> u32 {
    let seconds = moment.duration_since(at(day, 0)).as_secs();

    u32::try_from(seconds).unwrap_or(u32::MAX)
}
