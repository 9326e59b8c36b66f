use super::recording::Recording;
use super::*;
use crate::machine::{Comparison, Parts};

const COMPUTERS: [&str; 5] = ["laptop", "hyper-v", "vmware", "terminal-server", "image-1"];

const SMBIOS: &str = r"SYSTEM\CurrentControlSet\Services\mssmbios\Data";
const LAPTOP_DISK: &str = r"HARDWARE\DEVICEMAP\Scsi\Scsi Port 0\Scsi Bus 0\Target Id 0\Logical Unit Id 0";
const LAPTOP_WIRED: &str = "{A1B20002-0000-4000-8000-000000000002}";
const LAPTOP_WIRELESS: &str = "{A1B20003-0000-4000-8000-000000000003}";

fn parts(computer: &Recording) -> Parts {
    read_from(computer).hashed("momiji")
}

fn compare(then: &Recording, now: &Recording) -> Comparison {
    parts(then).compare(&parts(now))
}

fn score(then: &Recording, now: &Recording) -> (u32, u32) {
    let comparison = compare(then, now);

    (comparison.kept, comparison.of)
}

/// The table in docs/architecture.md has these numbers.
#[test]
fn this_much_is_known_of_each_recorded_computer() {
    let unknown = |name| {
        let known = read_from(&Recording::open(name));
        let weight: u32 = known.kinds().map(PartKind::weight).sum();
        let unknown: Vec<_> = PartKind::ALL
            .into_iter()
            .filter(|kind| known.value(*kind).is_none())
            .collect();

        (weight, unknown)
    };

    assert_eq!(unknown("laptop"), (11, vec![]));
    assert_eq!(unknown("hyper-v"), (8, vec![PartKind::Disk, PartKind::Network]));
    assert_eq!(unknown("vmware"), (8, vec![PartKind::Disk, PartKind::Network]));
    assert_eq!(unknown("terminal-server"), (10, vec![PartKind::Network]));
    assert_eq!(unknown("image-1"), (11, vec![]));
    for name in COMPUTERS {
        assert!(!parts(&Recording::open(name)).is_weak(), "{name}");
    }
}

#[test]
fn a_laptop_is_known_by_these_values() {
    let laptop = read_from(&Recording::open("laptop"));

    assert_eq!(
        PartKind::ALL.map(|kind| laptop.value(kind).unwrap()),
        [
            "5b1d0c52-7f3e-4c1a-9d2b-3e4f5a6b7c8d",
            "a0b1c2d3e4f546718293a4b5c6d7e8f9",
            "Example Core(TM) U7-165 @ 2.80GHz",
            "0025_1111_2222_3333.",
            "00:1a:2b:3c:4d:5e",
            "16384",
        ]
    );
}

#[test]
fn docks_usb_disks_vpns_and_virtual_switches_change_nothing() {
    for name in COMPUTERS {
        let computer = Recording::open(name);
        let mut after = computer.clone();
        after.add("plugged-in");

        assert_eq!(parts(&computer), parts(&after), "{name}");
        assert_eq!(
            parts(&computer).fingerprint(),
            parts(&after).fingerprint(),
            "{name}"
        );
    }
}

#[test]
fn two_computers_of_one_make_and_image_are_not_the_same() {
    let (first, second) = (Recording::open("image-1"), Recording::open("image-2"));
    let comparison = compare(&first, &second);

    assert_eq!((comparison.kept, comparison.of), (5, 11));
    assert!(!parts(&first).is_valid_on(&parts(&second)));
}

#[test]
fn two_computers_of_one_image_with_little_to_tell_them_apart_are_not_the_same() {
    let [first, second] = ["image-1", "image-2"].map(|name| {
        let mut computer = Recording::open(name);
        computer.set_text(LAPTOP_DISK, "SerialNumber", "00000000000000000001");
        computer.set_address("{A1B20401-0000-4000-8000-000000000401}", None);

        computer
    });
    let comparison = compare(&first, &second);

    assert_eq!((comparison.kept, comparison.of), (5, 8));
    assert!(!comparison.same_computer());
}

#[test]
fn an_invented_address_of_wifi_is_never_a_part() {
    let mut laptop = Recording::open("laptop");
    let mut random = laptop.clone();
    random.set_address(LAPTOP_WIRELESS, Some("B2-51-07-9C-33-EE"));
    assert_eq!(parts(&laptop), parts(&random));

    for computer in [&mut laptop, &mut random] {
        computer.set_address(LAPTOP_WIRED, None);
    }
    assert_eq!(
        read_from(&laptop).value(PartKind::Network),
        Some("00:1a:2b:77:88:99")
    );
    assert_eq!(score(&laptop, &random), (10, 11));
    assert_eq!(read_from(&random).value(PartKind::Network), None);
}

#[test]
fn an_address_that_somebody_set_is_not_a_part() {
    let mut laptop = Recording::open("laptop");
    laptop.set_text(
        r"SYSTEM\CurrentControlSet\Control\Class\{4d36e972-e325-11ce-bfc1-08002be10318}\0001",
        "NetworkAddress",
        "001122334455",
    );
    laptop.set_address(LAPTOP_WIRED, Some("00-11-22-33-44-55"));

    assert_eq!(
        read_from(&laptop).value(PartKind::Network),
        Some("00:1a:2b:77:88:99")
    );
}

#[test]
fn more_memory_costs_one_and_a_new_disk_two() {
    let laptop = Recording::open("laptop");
    let mut changed = laptop.clone();
    let Some(Value::Bytes(mut firmware)) = changed.value(SMBIOS, "SMBiosData") else {
        panic!("the laptop has no firmware");
    };
    // Both modules become twice as large.
    let size = 8192_u16.to_le_bytes();
    for place in 0..firmware.len() - 1 {
        if firmware[place..place + 2] == size {
            firmware[place..place + 2].copy_from_slice(&16384_u16.to_le_bytes());
        }
    }
    changed.set(SMBIOS, "SMBiosData", Some(Value::Bytes(firmware)));
    assert_eq!(read_from(&changed).value(PartKind::Memory), Some("32768"));
    assert_eq!(score(&laptop, &changed), (10, 11));

    changed.set_text(LAPTOP_DISK, "SerialNumber", "0025_4444_5555_6666.");
    assert_eq!(score(&laptop, &changed), (8, 11));
    assert!(compare(&laptop, &changed).same_computer());
}

#[test]
fn of_two_built_in_disks_neither_is_taken_for_the_systems() {
    let laptop = Recording::open("laptop");
    let mut second = laptop.clone();
    let other = LAPTOP_DISK.replace("Port 0", "Port 1");
    second.set_text(&other, "DeviceType", "DiskPeripheral");
    assert_eq!(read_from(&second).value(PartKind::Disk), None);
    second.set_text(&other, "SerialNumber", "S0MEDISK0000999");
    assert_eq!(read_from(&second).value(PartKind::Disk), None);
    assert_eq!(score(&laptop, &second), (9, 11));

    // The same disk by a second way.
    second.set_text(&other, "SerialNumber", " 0025_1111_2222_3333.  ");
    assert_eq!(score(&laptop, &second), (11, 11));
}

#[test]
fn a_registry_without_anything_or_with_anything_gives_no_fault() {
    assert!(parts(&Recording::default()).is_empty());

    let laptop = Recording::open("laptop");
    let garbage = [
        None,
        Some(Value::Text(String::new())),
        Some(Value::Text(r"\\..\".repeat(400))),
        Some(Value::Number(u32::MAX)),
        Some(Value::Bytes(Vec::new())),
        Some(Value::Bytes(vec![0xFF; 7])),
        Some(Value::Bytes(vec![17; 1 << 20])),
        Some(Value::Bytes(vec![0; 1 << 20])),
    ];
    for (path, name, value) in laptop.values() {
        for other in &garbage {
            let mut broken = laptop.clone();
            broken.set(path, name, other.clone());
            let known = read_from(&broken);
            if std::mem::discriminant(value) != std::mem::discriminant(other.as_ref().unwrap_or(value)) {
                assert!(known.kinds().count() >= 4, "{path} {name} {other:?}");
            }
        }
    }
}

#[test]
fn a_stored_text_may_be_malformed() {
    let text = |bytes: &[u8]| match Value::decode(1, bytes) {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    };

    assert_eq!(text(b"A\0B\0\0\0").as_deref(), Some("AB"));
    assert_eq!(text(b"A\0B\0").as_deref(), Some("AB"), "without an end");
    assert_eq!(text(b"A\0B").as_deref(), Some("A"), "half a character");
    assert_eq!(
        text(b"A\0\0\0B\0").as_deref(),
        Some("A"),
        "something behind its end"
    );
    assert_eq!(
        text(&[0, 0xD8, b'A', 0]).as_deref(),
        Some("\u{FFFD}A"),
        "half a pair"
    );
    assert_eq!(text(&[]).as_deref(), Some(""));
    assert_eq!(text(&b"A\0".repeat(1 << 20)), None, "too long");
    assert_eq!(Value::decode(4, &[1, 0, 0]), None, "a number of three bytes");
    assert_eq!(Value::decode(4, &[1, 0, 0, 0]), Some(Value::Number(1)));
    for kind in [0, 5, 6, 7, 8, 11, u32::MAX] {
        assert_eq!(Value::decode(kind, b"A\0B\0"), None);
    }
}
