//! Decides the result of a request, the same for every database: pure functions of the stored data.

mod trials;
mod turns;

use jiff::Timestamp;
use serde_json::Value;

use super::change::{Actor, Change, Refused};
use super::record::{Activation, Blocked, KeyRecord, Role, Seats, StaffMember};
use crate::codes::KeyKind;
use crate::licence::{Method, Term, may_call_again};
use crate::machine::{Comparison, PartHash, PartKind, Parts};
use crate::service::audit::{AuditEntry, Head};
use crate::service::look;
pub(in crate::service) use trials::Trial;
pub(in crate::service) use turns::Turning;
pub(super) use turns::same_fingerprint;
use turns::turned;

/// A request to activate a key on a computer, unless it is active there.
#[derive(Debug, Clone)]
pub(in crate::service) struct Activate {
    /// The name of the activation, if a new one is made.
    pub(in crate::service) id: String,
    pub(in crate::service) serial: u32,
    /// The kind of the key and its product, as encoded in the key that its holder presented.
    pub(in crate::service) kind: KeyKind,
    pub(in crate::service) product: u16,
    pub(in crate::service) computer: u64,
    pub(in crate::service) parts: Parts,
    pub(in crate::service) method: Method,
    /// The end of the activation, if it is provisional.
    pub(in crate::service) ends_at: Option<Timestamp>,
    /// The turn of a weak computer that asks itself.
    pub(in crate::service) turning: Option<Turning>,
    pub(in crate::service) now: Timestamp,
    /// The audit log entry, if a member of the vendor's staff makes the request.
    pub(in crate::service) audited: Option<Audited>,
}

/// The content of the audit log entry for an activation: neither is stored without the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::service) struct Audited {
    /// The author of the activation.
    pub(in crate::service) actor: Actor,
    pub(in crate::service) action: &'static str,
    /// The object of the action; `None` if that is the activation alone. Otherwise the details name
    /// the activation.
    pub(in crate::service) subject: Option<String>,
    /// The details. Whether the activation is new is added.
    pub(in crate::service) details: Value,
}

impl Activate {
    /// Returns the audit log entry that follows this head, if the request was carried out and is to
    /// be recorded.
    pub(super) fn entry(&self, head: &Head, activated: &Activated) -> Option<AuditEntry> {
        let audited = self.audited.as_ref()?;
        let (activation, is_new, is_copy) = match activated {
            Activated::New(activation, _) => (activation, true, false),
            Activated::Copy(activation, _) => (activation, true, true),
            Activated::Same(activation, _) => (activation, false, false),
            _ => return None,
        };
        let mut details = audited.details.clone();
        details["new"] = is_new.into();
        if is_copy {
            details["copy"] = true.into();
        }
        let subject = match &audited.subject {
            Some(subject) => {
                details["activation"] = activation.id.as_str().into();
                subject.clone()
            }
            None => format!("activation:{}", activation.id),
        };
        let change = Change::Record {
            action: audited.action.to_owned(),
            subject,
            details,
        };

        Some(audited.actor.entry(head, &change, self.now))
    }

    /// Returns whether only an installation ID is known of the computer, as when its owner calls.
    pub(super) fn is_by_number_alone(&self) -> bool {
        self.parts.is_empty() && self.turning.is_none()
    }

    /// Returns the activation to store if the computer is new.
    pub(in crate::service) fn activation(&self) -> Activation {
        Activation {
            id: self.id.clone(),
            computer: self.computer,
            parts: self.parts.clone(),
            method: self.method,
            activated_at: self.now,
            seen_at: self.now,
            ends_at: self.turning.map(|turning| turning.ends_at).or(self.ends_at),
            turn: self.turning.map(|turning| turning.given),
        }
    }
}

/// The result of an [`Activate`] request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::service) enum Activated {
    /// One more computer is active.
    New(Activation, Seats),
    /// One more computer is active, and another active computer looks like it: by telephone, copies
    /// cannot be told apart.
    Copy(Activation, Seats),
    /// This computer was already active, and no seat was taken.
    Same(Activation, Seats),
    /// All activations of the key are in use.
    Full(Seats),
    /// The vendor blocked the key.
    Blocked,
    /// The key has activated no further computer since this time.
    Expired(Timestamp),
    /// There is no such key.
    Unknown,
    /// The installation ID was released.
    Spent,
    /// Another computer has the installation ID, and this one is a copy of it.
    Copied,
}

impl Activated {
    /// Returns the result for one more computer, which may look like another.
    pub(super) const fn added(new: Activation, seats: Seats, is_copy: bool) -> Self {
        if is_copy {
            Self::Copy(new, seats)
        } else {
            Self::New(new, seats)
        }
    }
}

/// A request to release an activation.
#[derive(Debug, Clone)]
pub(in crate::service) struct Release {
    pub(in crate::service) id: String,
    pub(in crate::service) serial: u32,
    /// The computer that the activation must belong to, if a computer makes the request.
    pub(in crate::service) computer: Option<u64>,
    pub(in crate::service) now: Timestamp,
}

/// The data to write for an [`Activate`] request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "each lives for one request, for which a box would be one allocation more"
)]
pub(super) enum Count {
    /// Nothing is written: this is the answer.
    Answer(Activated),
    /// The computer was already active; its activation now, and the one before.
    Renew { renewed: Activation, former: Activation },
    /// One more computer, and whether it looks like another active one.
    Add { new: Activation, is_copy: bool },
}

/// Returns the answer for a key that needs no look at its activations, if there is one.
pub(super) fn refused(ask: &Activate, key: Option<&KeyRecord>) -> Option<Activated> {
    match key {
        None => Some(Activated::Unknown),
        // The holder of the master key can derive this key, but it was never issued.
        Some(key) if (key.kind, key.product) != (ask.kind, ask.product) => Some(Activated::Unknown),
        Some(key) if key.blocked.is_some() => Some(Activated::Blocked),
        Some(_) => None,
    }
}

/// The activation of its computer that a request finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Former {
    /// There is none.
    None,
    /// An active one.
    Active(Activation),
    /// An active one with the same fingerprint and another nonce. It is looked up only if a call
    /// provides nothing else.
    Alike(Activation),
    /// A released one with exactly this installation ID: neither the ID nor a proof made for it is
    /// accepted again.
    Released,
}

/// Counts a computer of a key that is not [`refused`]. `former` is the activation of this computer,
/// if there is one: an activation may be requested again at any time.
pub(super) fn count(ask: &Activate, key: &KeyRecord, former: Former) -> Count {
    let is_copy = match former {
        Former::Active(former) => return counted_before(ask, former),
        // It drew another nonce because its confirmation ID has ended, or is about to.
        Former::Alike(former) if may_call_again(former.seen_at, ask.now) => {
            return Count::Renew {
                renewed: Activation {
                    computer: ask.computer,
                    ..renewed(ask, former.clone())
                },
                former,
            };
        }
        Former::Alike(_) => true,
        Former::Released => return Count::Answer(Activated::Spent),
        Former::None => false,
    };
    if let Some(end) = key.expires_at.filter(|_| key.has_expired(ask.now)) {
        return Count::Answer(Activated::Expired(end));
    }
    if key.used >= key.limit {
        return Count::Answer(Activated::Full(key.seats()));
    }

    Count::Add {
        new: ask.activation(),
        is_copy,
    }
}

/// Returns the result for a computer that is already counted.
fn counted_before(ask: &Activate, former: Activation) -> Count {
    let renewed = match &ask.turning {
        Some(turning) if former.parts.is_weak() => match turned(ask, turning, &former) {
            Some(renewed) => renewed,
            None => return Count::Answer(Activated::Copied),
        },
        _ => renewed(ask, former.clone()),
    };

    Count::Renew { renewed, former }
}

/// Returns the former activation, seen again. A permanent one stays permanent. The parts that were
/// first reported are kept, and so is the number that is derived from them: if they followed each
/// later report, an activation could be moved from one computer to another in sufficiently small
/// steps.
fn renewed(ask: &Activate, former: Activation) -> Activation {
    // If all parts are equal, only the nonce differs: the installation began anew, and the former
    // ID is of no use.
    let is_same_hardware = former.parts == ask.parts;
    Activation {
        computer: if is_same_hardware {
            ask.computer
        } else {
            former.computer
        },
        parts: if former.parts.is_empty() && former.computer == ask.computer {
            ask.parts.clone()
        } else {
            former.parts
        },
        seen_at: ask.now,
        ends_at: match former.turn {
            None => former.ends_at.filter(|_| ask.ends_at.is_some()),
            // A weak computer by telephone: the confirmation ID is valid for this term.
            Some(_) if ask.ends_at.is_none() => former.ends_at.max(Some(Term::TELEPHONE.end(ask.now))),
            Some(_) => former.ends_at,
        },
        ..former
    }
}

/// Returns the activation whose parts are most similar to these, if they are similar enough for the
/// same computer; among equally similar ones, the first.
pub(super) fn closest(candidates: impl IntoIterator<Item = Activation>, parts: &Parts) -> Option<Activation> {
    let mut most = 0;
    let mut closest = None;
    for known in candidates {
        // The activation of a weak computer is found by its number alone; otherwise copies would
        // share it.
        if known.parts.is_weak() {
            continue;
        }
        let comparison = known.parts.compare(parts);
        let share = comparison.kept * 1_000 / comparison.of.max(1);
        if comparison.same_computer() && share > most {
            most = share;
            closest = Some(known);
        }
    }

    closest
}

/// Returns the parts by which an activation can be found again.
///
/// Not all are needed: the same computer must share so much of the weight known at activation that
/// it cannot lack all of these. They are chosen from the most distinctive part on, until the
/// remaining ones weigh too little. For a computer with all parts known, these are the machine's
/// identity and the system's, so that no search has to scan all computers with a common processor.
pub(super) fn telling_parts(parts: &Parts) -> Vec<(PartKind, PartHash)> {
    const BY_TELLING: [PartKind; 6] = [
        PartKind::System,
        PartKind::MachineId,
        PartKind::Disk,
        PartKind::Network,
        PartKind::Memory,
        PartKind::Processor,
    ];

    let known: u32 = parts.iter().map(|(kind, _)| kind.weight()).sum();
    let mut left = known;
    let mut telling = Vec::with_capacity(2);
    for kind in BY_TELLING {
        if left * 100 < known * Comparison::TOLERANCE || left == 0 {
            break;
        }
        if let Some(hash) = parts.get(kind) {
            telling.push((kind, hash));
            left -= kind.weight();
        }
    }

    telling
}

/// Returns the number that indexes a part: the first 63 bits of its hash, so that it fits into an
/// SQL integer. Another part with the same bits costs one more comparison, and nothing else.
pub(super) fn part_number(hash: PartHash) -> i64 {
    let mut first = [0; 8];
    first.copy_from_slice(&hash.bytes()[..8]);

    i64::from_be_bytes(first) & i64::MAX
}

/// Returns the key that a change alters, if it alters one.
pub(super) const fn altered_key(change: &Change) -> Option<u32> {
    match change {
        Change::SetLimit { serial, .. }
        | Change::RaiseLimit { serial, .. }
        | Change::SetExpiry { serial, .. }
        | Change::SetNote { serial, .. }
        | Change::SetOrganisation { serial, .. }
        | Change::SetTerms { serial, .. }
        | Change::Block { serial, .. }
        | Change::Unblock { serial, .. } => Some(*serial),
        _ => None,
    }
}

/// Returns the key after a change. The caller verifies that the new organisation exists.
pub(super) fn alter(key: KeyRecord, change: &Change, now: Timestamp) -> Result<KeyRecord, Refused> {
    Ok(match change {
        Change::SetLimit { limit, .. } if *limit < key.used => {
            return Err(Refused::LimitBelowUse { used: key.used });
        }
        Change::SetLimit { limit, .. } => KeyRecord { limit: *limit, ..key },
        Change::RaiseLimit { by, .. } => match key.limit.checked_add(*by) {
            Some(limit) if limit > key.limit => KeyRecord { limit, ..key },
            _ => return Err(Refused::BadRaise { limit: key.limit }),
        },
        Change::SetExpiry { expires_at, .. } => KeyRecord {
            expires_at: expires_at.map(to_the_millisecond),
            ..key
        },
        Change::SetNote { note, .. } => KeyRecord {
            note: note.clone(),
            ..key
        },
        Change::SetOrganisation { organisation, .. } => KeyRecord {
            organisation: organisation.clone(),
            ..key
        },
        Change::SetTerms { terms, .. } => KeyRecord {
            terms: terms.clone(),
            ..key
        },
        Change::Block { reason, .. } => KeyRecord {
            blocked: Some(Blocked {
                at: key.blocked.map_or(to_the_millisecond(now), |blocked| blocked.at),
                reason: *reason,
            }),
            ..key
        },
        Change::Unblock { .. } => KeyRecord { blocked: None, ..key },
        _ => key,
    })
}

/// Returns the member to add, unless there is a present member with this name, or a present or
/// former one whose name looks the same: the audit log distinguishes members by their names alone.
pub(super) fn added_member(
    all: &[StaffMember],
    name: &str,
    role: Role,
    now: Timestamp,
) -> Result<StaffMember, Refused> {
    let look = look::of(name);
    if let Some(other) = all
        .iter()
        .find(|other| other.name != name && look::of(&other.name) == look)
    {
        return Err(Refused::LooksLike {
            name: name.to_owned(),
            other: other.name.clone(),
        });
    }

    match all.iter().find(|member| member.name == name) {
        Some(StaffMember { removed_at: None, .. }) => Err(Refused::StaffExists {
            name: name.to_owned(),
        }),
        _ => Ok(StaffMember {
            name: name.to_owned(),
            role,
            created_at: to_the_millisecond(now),
            removed_at: None,
        }),
    }
}

/// Returns the member, unless there is none or the member was removed.
pub(super) fn present_member(known: Option<StaffMember>, name: &str) -> Result<StaffMember, Refused> {
    known
        .filter(|member| member.removed_at.is_none())
        .ok_or_else(|| Refused::UnknownStaff {
            name: name.to_owned(),
        })
}

/// The number of audit log entries after which the answer to a change is no longer kept for
/// repeated requests. This does not depend on a clock: after a jump of the clock, a repeated
/// request would make the change twice.
pub(super) const REPEATABLE: u64 = 100_000;

/// Returns the place in the audit log up to which answers are no longer kept, when the log ends
/// here.
pub(super) const fn forgotten(end: u64) -> u64 {
    end.saturating_sub(REPEATABLE)
}

/// Truncates a time to the precision of the databases.
pub(super) fn to_the_millisecond(time: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(time.as_millisecond()).unwrap_or(time)
}

#[cfg(test)]
mod tests;
