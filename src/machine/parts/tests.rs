use proptest::prelude::*;

use super::*;

fn raw(values: &[(PartKind, &str)]) -> RawParts {
    values.iter().fold(RawParts::default(), |parts, (kind, value)| {
        parts.with(*kind, Some((*value).to_owned()))
    })
}

fn whole() -> RawParts {
    raw(&[
        (PartKind::MachineId, "4be0643f1d98573b97cdca98a65347dd"),
        (PartKind::System, "6c1f24a3-58c5-4d8a-a3a0-2f0d6b1d9c47"),
        (PartKind::Processor, "Example Core"),
        (PartKind::Disk, "EX4MPL3"),
        (PartKind::Network, "00:1a:2b:3c:4d:5e"),
        (PartKind::Memory, "16384"),
    ])
}

fn kept_of(kept: u32, of: u32) -> Comparison {
    Comparison {
        kept,
        of,
        parts: vec![PartChange {
            kind: PartKind::System,
            change: Change::Kept,
        }],
    }
}

#[test]
fn the_weights_are_those_that_are_published() {
    let weights = PartKind::ALL.map(PartKind::weight);

    assert_eq!(weights, [3, 3, 1, 2, 1, 1]);
}

#[test]
fn two_vendors_cannot_tell_that_they_see_the_same_computer() {
    let (ours, theirs) = (whole().hashed("momiji"), whole().hashed("other"));

    for kind in PartKind::ALL {
        assert_ne!(ours.get(kind), theirs.get(kind));
    }
    assert_ne!(ours.fingerprint(), theirs.fingerprint());
}

#[test]
fn the_same_value_is_hashed_differently_for_each_kind() {
    let parts = raw(&[(PartKind::MachineId, "77"), (PartKind::Disk, "77")]).hashed("momiji");

    assert_ne!(parts.get(PartKind::MachineId), parts.get(PartKind::Disk));
    // Lengths are hashed too: the end of one field cannot become the beginning of the next.
    assert_ne!(
        raw(&[(PartKind::Disk, "b")]).hashed("a").get(PartKind::Disk),
        raw(&[(PartKind::Disk, "")]).hashed("ab").get(PartKind::Disk)
    );
}

#[test]
fn a_fingerprint_has_56_bits_and_stays_what_it_was() {
    let fingerprint = whole().hashed("momiji").fingerprint();

    assert!(fingerprint < 1 << 56);
    // Installation IDs in use are made of this number: it must never change.
    assert_eq!(fingerprint, 70_931_338_619_328_933);
}

#[test]
fn parts_are_written_as_a_map_of_short_hashes() {
    let parts = raw(&[(PartKind::MachineId, "1"), (PartKind::Memory, "16384")]).hashed("momiji");
    let json = serde_json::to_value(&parts).unwrap();

    assert_eq!(json["machine-id"].as_str().unwrap().len(), 22);
    assert_eq!(json.as_object().unwrap().len(), 2);
    assert_eq!(serde_json::from_value::<Parts>(json).unwrap(), parts);
    for damaged in [
        r#"{"disk":"AAAA"}"#,
        r#"{"disk":"!"}"#,
        r#"{"floppy":"AAAAAAAAAAAAAAAAAAAAAA"}"#,
    ] {
        assert!(serde_json::from_str::<Parts>(damaged).is_err(), "{damaged}");
    }
}

#[test]
fn raw_parts_are_never_shown() {
    let text = format!("{:?}", whole());

    for value in ["4be0643f", "6c1f24a3", "EX4MPL3", "00:1a"] {
        assert!(!text.contains(value), "{text}");
    }
    assert!(text.contains("Disk"));
}

#[test]
fn sixty_percent_is_the_same_computer_and_fifty_nine_is_not() {
    assert!(kept_of(60, 100).same_computer());
    assert!(!kept_of(59, 100).same_computer());
    // With all parts known, 7 of 11 is the same computer (63 %) and 6 of 11 is not (54 %).
    assert!(kept_of(7, 11).same_computer());
    assert!(!kept_of(6, 11).same_computer());
}

#[test]
fn what_was_never_known_counts_neither_way() {
    let then = raw(&[(PartKind::Disk, "A")]).hashed("momiji");
    let comparison = then.compare(&whole().hashed("momiji"));

    assert_eq!((comparison.kept, comparison.of), (0, 2));
    assert_eq!(comparison.parts.len(), 6);
    assert!(!Parts::default().compare(&then).same_computer());
    assert!(!Parts::default().compare(&Parts::default()).same_computer());
}

fn any_parts() -> impl Strategy<Value = Parts> {
    proptest::collection::vec(proptest::option::of(0_u8..3), 6).prop_map(|values| {
        PartKind::ALL
            .into_iter()
            .zip(values)
            .fold(RawParts::default(), |parts, (kind, value)| {
                parts.with(kind, value.map(|value| value.to_string()))
            })
            .hashed("momiji")
    })
}

proptest! {
    #[test]
    fn a_comparison_adds_up(then in any_parts(), now in any_parts()) {
        let comparison = then.compare(&now);

        prop_assert!(comparison.kept <= comparison.of);
        prop_assert_eq!(comparison.of, then.iter().map(|(kind, _)| kind.weight()).sum::<u32>());
        prop_assert_eq!(then == now, then.fingerprint() == now.fingerprint());
        prop_assert!(then.compare(&then).is_mostly_kept());
        prop_assert!(then.is_valid_on(&then));
        prop_assert!(!then.is_valid_on(&now) || then.is_weak() == now.is_weak() || !then.is_weak());
    }
}

#[test]
fn what_two_computers_of_one_make_and_image_have_in_common_is_not_enough() {
    let one = [
        (PartKind::MachineId, "of the image"),
        (PartKind::Processor, "Example Core"),
        (PartKind::Network, "00:1a:2b:3c:4d:5e"),
        (PartKind::Memory, "16384"),
    ];
    let mut other = one;
    other[2].1 = "00:1a:2b:3c:4d:5f";
    let (one, other) = (raw(&one).hashed("momiji"), raw(&other).hashed("momiji"));

    assert!(one.compare(&other).is_mostly_kept(), "5 of 6");
    assert!(!one.is_valid_on(&other));
    assert!(one.is_valid_on(&one));
}

#[test]
fn what_a_weak_computer_was_given_is_good_on_no_other_kind() {
    let whole = whole().hashed("momiji");
    let memory = raw(&[(PartKind::Memory, "16384")]).hashed("momiji");
    let image = raw(&[
        (PartKind::MachineId, "4be0643f1d98573b97cdca98a65347dd"),
        (PartKind::Memory, "16384"),
    ]);
    let image = image.hashed("momiji");
    let nothing = Parts::default();

    assert!(!whole.is_weak());
    for weak in [&memory, &image, &nothing] {
        assert!(weak.is_weak(), "{weak:?}");
        assert!(weak.is_valid_on(weak), "{weak:?}");
        assert!(!weak.is_valid_on(&whole), "{weak:?}");
        assert!(!whole.is_valid_on(weak), "{weak:?}");
    }
    assert!(nothing.is_valid_on(&memory) && !memory.is_valid_on(&nothing));
}

/// A freely chosen subset of the parts of a computer that is not weak is accepted on no other
/// computer, even if all parts that are not unique to a computer are the same there: processor and
/// memory of the same make, the machine id of the same image.
#[test]
fn of_ten_thousand_part_sets_none_that_is_not_weak_is_accepted_on_a_second_computer() {
    let mut random = 0x9E37_79B9_7F4A_7C15_u64;
    let mut draw = |below: u64| {
        // SplitMix64 (Steele, Lea and Flood, 2014): the same computers in each run.
        random = random.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (random ^ (random >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        ((mixed ^ (mixed >> 27)) >> 20) % below
    };
    let mut judged = 0;
    let mut accepted = 0;
    while judged < 10_000 {
        let (mut chosen, mut other) = (RawParts::default(), RawParts::default());
        for kind in PartKind::ALL {
            let value = draw(1_000_000);
            let is_own = PartKind::TELLING.contains(&kind);
            let there = if is_own || draw(4) == 0 {
                value + 1_000_000
            } else {
                value
            };
            // All parts, or a chosen subset; the other computer sometimes hides a part.
            chosen = chosen.with(kind, (draw(3) > 0).then(|| value.to_string()));
            other = other.with(kind, (draw(6) > 0).then(|| there.to_string()));
        }
        let (chosen, other) = (chosen.hashed("momiji"), other.hashed("momiji"));
        if chosen.is_weak() {
            continue;
        }
        judged += 1;
        accepted += usize::from(chosen.is_valid_on(&other));
        assert!(chosen.is_valid_on(&chosen));
    }

    assert_eq!(accepted, 0);
}
