//! Decides the results of requests, one after the other, before anything is written.

use jiff::Timestamp;

use crate::service::store::decide::{self, Activate, Activated, Count, Former, Release};
use crate::service::store::record::{Activation, KeyRecord, Seats};

/// A key with its relevant activations.
pub(super) struct Held {
    pub(super) record: KeyRecord,
    pub(super) used_before: u32,
    pub(super) computers: Vec<Computer>,
    /// The names of the activations to delete.
    pub(super) ended: Vec<String>,
}

pub(super) struct Computer {
    pub(super) activation: Activation,
    pub(super) released_at: Option<Timestamp>,
    pub(super) changed: bool,
}

impl Held {
    pub(super) const fn new(record: KeyRecord) -> Self {
        let used_before = record.used;

        Self {
            record,
            used_before,
            computers: Vec::new(),
            ended: Vec::new(),
        }
    }

    fn active(&self) -> impl Iterator<Item = &Activation> {
        self.computers
            .iter()
            .filter(|computer| computer.released_at.is_none())
            .map(|computer| &computer.activation)
    }

    /// Returns the activation of the computer in the request: the one with the same number, else
    /// the one whose parts are most similar.
    fn former(&self, ask: &Activate) -> Former {
        let same = |computer: &&Computer| computer.activation.computer == ask.computer;
        let active = self
            .computers
            .iter()
            .filter(same)
            .find(|computer| computer.released_at.is_none());
        if let Some(known) = active {
            return Former::Active(known.activation.clone());
        }
        if self.computers.iter().any(|computer| same(&computer)) {
            return Former::Released;
        }

        if ask.is_by_number_alone()
            && let Some(alike) = self.of_same_fingerprint(ask.computer)
        {
            return Former::Alike(alike.clone());
        }

        decide::closest(self.active().cloned(), &ask.parts).map_or(Former::None, Former::Active)
    }

    /// Returns the active computer with this fingerprint that has not been seen for the longest
    /// time.
    fn of_same_fingerprint(&self, computer: u64) -> Option<&Activation> {
        let (first, last) = decide::same_fingerprint(computer);

        self.active()
            .filter(|known| (first..=last).contains(&known.computer))
            .min_by_key(|known| known.seen_at)
    }

    pub(super) fn activate(&mut self, ask: &Activate) -> Activated {
        match decide::count(ask, &self.record, self.former(ask)) {
            Count::Answer(answer) => answer,
            Count::Renew { renewed, .. } => {
                // An earlier attempt made it, and it was unknown whether that was committed.
                let made_before = renewed.id == ask.id;
                for computer in &mut self.computers {
                    if computer.activation.id == renewed.id {
                        computer.activation = renewed.clone();
                        computer.changed = true;
                    }
                }
                if made_before {
                    Activated::New(renewed, self.record.seats())
                } else {
                    Activated::Same(renewed, self.record.seats())
                }
            }
            Count::Add { new, is_copy } => {
                self.record.used += 1;
                self.computers.push(Computer {
                    activation: new.clone(),
                    released_at: None,
                    changed: true,
                });
                Activated::added(new, self.record.seats(), is_copy)
            }
        }
    }

    /// Removes this activation, read from the database, because it has ended, unless it was renewed
    /// meanwhile.
    pub(super) fn free(&mut self, ended: &Activation) -> bool {
        let place = self
            .computers
            .iter()
            .position(|computer| computer.activation.id == ended.id);
        if let Some(place) = place {
            if self.computers[place].changed {
                return false;
            }
            self.computers.remove(place);
        }
        self.record.used = self.record.used.saturating_sub(1);
        self.ended.push(ended.id.clone());

        true
    }

    pub(super) fn release(&mut self, ask: &Release) -> Option<Seats> {
        let computer = self.computers.iter_mut().find(|computer| {
            computer.activation.id == ask.id
                && ask
                    .computer
                    .is_none_or(|number| number == computer.activation.computer)
        })?;
        // A request that is repeated because the answer was lost gets the same answer.
        if computer.released_at.is_none() {
            computer.released_at = Some(ask.now);
            computer.changed = true;
            self.record.used = self.record.used.saturating_sub(1);
        }

        Some(self.record.seats())
    }
}
