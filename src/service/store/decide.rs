//! Decide what a request comes to, the same for every database: pure functions of what is stored.

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
pub(in crate::service) use turns::Turning;
pub(super) use turns::same_fingerprint;
use turns::turned;

/// Activates a key on a computer, unless it is active there.
#[derive(Debug, Clone)]
pub(in crate::service) struct Activate {
    /// The name of the activation, if it comes to a new one.
    pub(in crate::service) id: String,
    pub(in crate::service) serial: u32,
    /// What the key is for, and its product, as its holder has shown them.
    pub(in crate::service) kind: KeyKind,
    pub(in crate::service) product: u16,
    pub(in crate::service) computer: u64,
    pub(in crate::service) parts: Parts,
    pub(in crate::service) method: Method,
    /// When it ends, if it is provisional.
    pub(in crate::service) ends_at: Option<Timestamp>,
    /// What goes for a weak computer that asks itself.
    pub(in crate::service) turning: Option<Turning>,
    pub(in crate::service) now: Timestamp,
    /// What is written down with it, if one of the vendor's people carries it out.
    pub(in crate::service) audited: Option<Audited>,
}

/// What the audit log is to tell of an activation: neither is stored without the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::service) struct Audited {
    /// Who carries it out.
    pub(in crate::service) actor: Actor,
    /// What is done.
    pub(in crate::service) action: &'static str,
    /// To what, if not to the activation alone, which the particulars name then.
    pub(in crate::service) subject: Option<String>,
    /// The particulars. Whether the activation is new is added.
    pub(in crate::service) details: Value,
}

impl Activate {
    /// The entry of the audit log that follows this head, if this was carried out and is to be written down.
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

    /// Whether nothing but an installation ID is known of the computer, as of one whose owner calls.
    pub(super) fn is_by_number_alone(&self) -> bool {
        self.parts.is_empty() && self.turning.is_none()
    }

    /// What is stored if the computer is new.
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

/// What an [`Activate`] comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::service) enum Activated {
    /// One more computer is active.
    New(Activation, Seats),
    /// The same, and another that is active looks like it: by telephone nobody can tell copies apart.
    Copy(Activation, Seats),
    /// This computer was active, and nothing was spent.
    Same(Activation, Seats),
    /// All activations of the key are in use.
    Full(Seats),
    /// The vendor blocked the key.
    Blocked,
    /// The key activates no further computer since then.
    Expired(Timestamp),
    /// There is no such key.
    Unknown,
    /// The installation ID was given back.
    Spent,
    /// Another computer has the installation ID, and this one is a copy of it.
    Copied,
}

impl Activated {
    /// One more computer, which may look like another.
    pub(super) const fn added(new: Activation, seats: Seats, is_copy: bool) -> Self {
        if is_copy {
            Self::Copy(new, seats)
        } else {
            Self::New(new, seats)
        }
    }
}

/// Gives an activation back.
#[derive(Debug, Clone)]
pub(in crate::service) struct Release {
    pub(in crate::service) id: String,
    pub(in crate::service) serial: u32,
    /// The computer that must be the activation's, if a computer asks.
    pub(in crate::service) computer: Option<u64>,
    pub(in crate::service) now: Timestamp,
}

/// What is to be written for an [`Activate`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "each lives for one request, for which a box would be one allocation more"
)]
pub(super) enum Count {
    /// Nothing: this is the answer.
    Answer(Activated),
    /// The computer was active already; this is what is known of it now, and what was known before.
    Renew { renewed: Activation, former: Activation },
    /// One more computer, and whether it looks like another that is active.
    Add { new: Activation, is_copy: bool },
}

/// What a key answers before its activations are looked at, if that is all.
pub(super) fn refused(ask: &Activate, key: Option<&KeyRecord>) -> Option<Activated> {
    match key {
        None => Some(Activated::Unknown),
        // Whoever holds the master key can make it, but it was never issued.
        Some(key) if (key.kind, key.product) != (ask.kind, ask.product) => Some(Activated::Unknown),
        Some(key) if key.blocked.is_some() => Some(Activated::Blocked),
        Some(_) => None,
    }
}

/// The activation that a request finds of its computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Former {
    /// None.
    None,
    /// One that is active.
    Active(Activation),
    /// One that is active with the same fingerprint and another nonce; looked for where a call tells nothing else.
    Alike(Activation),
    /// One with the very installation ID, and it was given back: neither the ID nor a proof made for it acts again.
    Released,
}

/// Counts a computer of a key that is not [`refused`]. `former` is the activation of this computer, if there is one:
/// what was activated may always be asked for again.
pub(super) fn count(ask: &Activate, key: &KeyRecord, former: Former) -> Count {
    let is_copy = match former {
        Former::Active(former) => return counted_before(ask, former),
        // It drew another nonce since its confirmation ID has ended, or is about to.
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

/// What a computer comes to that was counted before.
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

/// The former activation, seen again. One that was made for good stays so. The parts that were first told stay what they are,
/// and so does the number that is made of them: were they to follow what is told now, an activation could be walked from one computer to another in
/// steps that are each small enough.
fn renewed(ask: &Activate, former: Activation) -> Activation {
    // With the very same parts, what differs is the nonce: the installation began anew, and the ID before is of no use.
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
            // A weak one by telephone: the confirmation ID counts so long.
            Some(_) if ask.ends_at.is_none() => former.ends_at.max(Some(Term::TELEPHONE.end(ask.now))),
            Some(_) => former.ends_at,
        },
        ..former
    }
}

/// Of these activations the one whose parts these resemble most, if they resemble it enough to be of the same
/// computer; of several that are equally alike, the first.
pub(super) fn closest(candidates: impl IntoIterator<Item = Activation>, parts: &Parts) -> Option<Activation> {
    let mut most = 0;
    let mut closest = None;
    for known in candidates {
        // What was given to a weak computer is found by its number alone, or copies would share it.
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

/// The parts under which an activation is found again.
///
/// Not all are needed: to be the same computer, one must share so much of the weight known at activation that it cannot
/// miss all of these, which are chosen from the most telling on, until what is left weighs too little. For a computer
/// of which everything is known that is the machine's identity and the system's, so that no search ever passes by all
/// the computers with a common processor.
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

/// The number under which a part is indexed: the first 63 bits of its hash, so that it fits into an integer of SQL.
/// Another part with the same bits costs one more comparison, and nothing else.
pub(super) fn part_number(hash: PartHash) -> i64 {
    let mut first = [0; 8];
    first.copy_from_slice(&hash.bytes()[..8]);

    i64::from_be_bytes(first) & i64::MAX
}

/// The key that a change alters, if it alters one.
pub(super) const fn altered_key(change: &Change) -> Option<u32> {
    match change {
        Change::SetLimit { serial, .. }
        | Change::RaiseLimit { serial, .. }
        | Change::SetExpiry { serial, .. }
        | Change::SetNote { serial, .. }
        | Change::SetOrganisation { serial, .. }
        | Change::Block { serial, .. }
        | Change::Unblock { serial, .. } => Some(*serial),
        _ => None,
    }
}

/// The key after a change of it; whether there is the new organisation is the caller's to see.
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

/// A member who is added, unless there is one of this name who was not removed, or there is or was one whose name looks the
/// same: the audit log tells them apart by their names alone.
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

/// A member who was not removed.
pub(super) fn present_member(known: Option<StaffMember>, name: &str) -> Result<StaffMember, Refused> {
    known
        .filter(|member| member.removed_at.is_none())
        .ok_or_else(|| Refused::UnknownStaff {
            name: name.to_owned(),
        })
}

/// The answer to a change is kept until the audit log is longer by so many entries, for whoever asks again. No clock is asked:
/// one that jumped would have the change made twice.
pub(super) const REPEATABLE: u64 = 100_000;

/// Answers of this place in the audit log and before are kept no longer, when the log ends here.
pub(super) const fn forgotten(end: u64) -> u64 {
    end.saturating_sub(REPEATABLE)
}

/// The time as databases keep it.
pub(super) fn to_the_millisecond(time: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(time.as_millisecond()).unwrap_or(time)
}

#[cfg(test)]
mod tests;
