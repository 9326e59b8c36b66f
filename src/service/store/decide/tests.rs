use jiff::{SignedDuration, Timestamp};

use super::*;
use crate::codes::KeyKind;
use crate::machine::RawParts;
use crate::service::store::record::BlockReason;

fn parts(kinds: impl IntoIterator<Item = PartKind>, value: &str) -> Parts {
    kinds
        .into_iter()
        .fold(RawParts::default(), |raw, kind| {
            raw.with(kind, Some(value.to_owned()))
        })
        .hashed("vendor.example")
}

/// Returns every set of kinds of parts.
fn sets() -> impl Iterator<Item = Vec<PartKind>> {
    (0..1_u8 << PartKind::ALL.len()).map(|bits| {
        (0..)
            .zip(PartKind::ALL)
            .filter(|(index, _)| bits >> index & 1 == 1)
            .map(|(_, kind)| kind)
            .collect()
    })
}

fn key() -> KeyRecord {
    KeyRecord {
        serial: 7,
        kind: KeyKind::MultipleActivation,
        product: 101,
        organisation: None,
        used: 1,
        limit: 2,
        issued_at: Timestamp::UNIX_EPOCH,
        expires_at: None,
        note: None,
        blocked: None,
        terms: None,
    }
}

fn ask() -> Activate {
    Activate {
        id: "0".repeat(32),
        serial: 7,
        kind: KeyKind::MultipleActivation,
        product: 101,
        computer: 5,
        parts: parts(PartKind::ALL, "a"),
        method: Method::Internet,
        ends_at: None,
        turning: None,
        now: now(),
        audited: None,
    }
}

fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(1000)
}

fn active(computer: u64, parts: Parts) -> Activation {
    Activation {
        id: format!("{computer:032x}"),
        computer,
        parts,
        method: Method::Internet,
        activated_at: Timestamp::UNIX_EPOCH,
        seen_at: Timestamp::UNIX_EPOCH,
        ends_at: None,
        turn: None,
    }
}

#[test]
fn whatever_is_the_same_computer_shares_a_telling_part() {
    let mut alike = 0;
    for known_kinds in sets() {
        let known = parts(known_kinds.clone(), "then");
        let telling = telling_parts(&known);
        for kept in sets() {
            let now: Parts = parts(PartKind::ALL, "now")
                .iter()
                .map(|(kind, hash)| {
                    let same = kept.contains(&kind).then(|| known.get(kind)).flatten();
                    (kind, same.unwrap_or(hash))
                })
                .collect();
            let comparison = known.compare(&now);
            if comparison.same_computer() {
                alike += 1;
                assert!(
                    telling.iter().any(|(kind, hash)| now.get(*kind) == Some(*hash)),
                    "{known_kinds:?} {kept:?}"
                );
            }
        }
    }
    assert!(alike > 500, "{alike}");
}

#[test]
fn a_computer_of_which_all_is_known_is_found_by_what_no_other_has() {
    let telling = telling_parts(&parts(PartKind::ALL, "a"));
    let kinds: Vec<_> = telling.iter().map(|(kind, _)| *kind).collect();

    assert_eq!(kinds, [PartKind::System, PartKind::MachineId]);
    assert_eq!(telling_parts(&Parts::default()), []);
}

#[test]
fn the_computer_that_resembles_most_is_taken_and_none_that_resembles_too_little() {
    let all = parts(PartKind::ALL, "a");
    let but_memory: Parts = all
        .iter()
        .filter(|(kind, _)| *kind != PartKind::Memory)
        .chain(parts([PartKind::Memory], "b").iter())
        .collect();
    let half: Parts = parts(PartKind::ALL, "b")
        .iter()
        .filter(|(kind, _)| *kind != PartKind::System)
        .chain(all.iter().filter(|(kind, _)| *kind == PartKind::System))
        .collect();
    let candidates = [
        active(1, half.clone()),
        active(2, but_memory),
        active(3, Parts::default()),
    ];

    assert_eq!(closest(candidates, &all).map(|found| found.computer), Some(2));
    assert_eq!(closest([active(1, half)], &all), None);
}

#[test]
fn a_known_computer_is_never_refused_for_count_or_expiry() {
    let key = KeyRecord {
        used: 2,
        expires_at: Some(now()),
        ..key()
    };
    let former = active(5, Parts::default());

    let Count::Renew { renewed, .. } = count(&ask(), &key, Former::Active(former.clone())) else {
        panic!("it is active already");
    };
    assert_eq!((renewed.id, renewed.parts), (former.id, ask().parts));
    assert_eq!(
        count(&ask(), &key, Former::None),
        Count::Answer(Activated::Expired(now())),
        "at the moment of the expiry"
    );
}

#[test]
fn a_full_key_counts_no_further_computer() {
    let full = KeyRecord { used: 2, ..key() };
    let over = KeyRecord { used: 3, ..key() };

    assert!(matches!(
        count(&ask(), &key(), Former::None),
        Count::Add { is_copy: false, .. }
    ));
    for key in [full, over] {
        assert_eq!(
            count(&ask(), &key, Former::None),
            Count::Answer(Activated::Full(key.seats()))
        );
    }
}

#[test]
fn what_was_activated_for_good_stays_so() {
    let until = now() + SignedDuration::from_hours(72);
    let provisional = Activate {
        ends_at: Some(until),
        ..ask()
    };
    let for_good = active(5, Parts::default());
    let for_a_while = Activation {
        ends_at: Some(now()),
        ..for_good.clone()
    };

    assert_eq!(renewed(&provisional, for_good.clone()).ends_at, None);
    assert_eq!(renewed(&provisional, for_a_while.clone()).ends_at, Some(now()));
    assert_eq!(renewed(&ask(), for_a_while).ends_at, None);
}

#[test]
fn a_limit_is_raised_within_what_can_be_counted_and_never_set_below_the_use() {
    let raise = |by| {
        let change = Change::RaiseLimit {
            serial: 7,
            by,
            reason: None,
        };
        alter(key(), &change, now()).map(|key| key.limit)
    };
    let set = |limit| alter(key(), &Change::SetLimit { serial: 7, limit }, now()).map(|key| key.limit);

    assert_eq!(raise(3), Ok(5));
    assert_eq!(raise(0), Err(Refused::BadRaise { limit: 2 }));
    assert_eq!(raise(u32::MAX), Err(Refused::BadRaise { limit: 2 }));
    assert_eq!(set(1), Ok(1));
    assert_eq!(set(0), Err(Refused::LimitBelowUse { used: 1 }));
}

#[test]
fn a_blocked_key_stays_blocked_since_then_for_a_new_reason() {
    let block = |key, reason, at| {
        let change = Change::Block {
            serial: 7,
            reason,
            note: None,
        };
        alter(key, &change, at).unwrap()
    };
    let first = block(key(), BlockReason::Refunded, Timestamp::UNIX_EPOCH);
    let second = block(first, BlockReason::Abused, now());

    assert_eq!(
        second.blocked,
        Some(Blocked {
            at: Timestamp::UNIX_EPOCH,
            reason: BlockReason::Abused
        })
    );
    let unblocked = alter(
        second,
        &Change::Unblock {
            serial: 7,
            note: None,
        },
        now(),
    )
    .unwrap();
    assert_eq!(unblocked, key());
}
