use super::*;
use crate::machine::recording::Recording;
use crate::machine::{Change, Comparison, Parts};

const VENDOR: &str = "momiji";

fn listed(parts: &RawParts) -> Vec<(PartKind, String)> {
    parts
        .kinds()
        .map(|kind| (kind, parts.value(kind).unwrap().to_owned()))
        .collect()
}

fn parts(recording: &Recording) -> Parts {
    read(recording.root()).hashed(VENDOR)
}

fn change(comparison: &Comparison, kind: PartKind) -> Option<Change> {
    comparison
        .parts
        .iter()
        .find(|part| part.kind == kind)
        .map(|part| part.change)
}

#[test]
fn a_laptop_without_rights_is_known_by_all_but_its_firmware() {
    let laptop = Recording::open("laptop");

    assert_eq!(
        listed(&read(laptop.root())),
        [
            (PartKind::MachineId, "4be0643f1d98573b97cdca98a65347dd".to_owned()),
            (
                PartKind::Processor,
                "Example Core(TM) E7-1165 @ 2.80GHz".to_owned()
            ),
            (PartKind::Disk, "EX4MPL3-N0000123".to_owned()),
            (
                PartKind::Network,
                "00:1a:2b:3c:4d:5e 00:1a:2b:77:88:99".to_owned()
            ),
            (PartKind::Memory, "16384".to_owned()),
        ]
    );
}

#[test]
fn a_virtual_machine_is_known_without_its_invented_address() {
    let vm = Recording::open("vm");

    assert_eq!(
        listed(&read(vm.root())),
        [
            (PartKind::MachineId, "0f1e2d3c4b5a69788796a5b4c3d2e1f0".to_owned()),
            (
                PartKind::System,
                "6c1f24a3-58c5-4d8a-a3a0-2f0d6b1d9c47".to_owned()
            ),
            (PartKind::Processor, "Example Virtual CPU".to_owned()),
            (PartKind::Disk, "vol-0example7f3".to_owned()),
            (PartKind::Memory, "4096".to_owned()),
        ]
    );
}

#[test]
fn a_container_with_almost_nothing_is_known_by_what_there_is() {
    let container = Recording::open("container");

    assert_eq!(
        listed(&read(container.root())),
        [(PartKind::Processor, "0x41 0xd0c".to_owned())]
    );
}

#[test]
fn placeholders_mirrors_and_lent_addresses_are_seen_through() {
    let workstation = Recording::open("vpn-docker");

    assert_eq!(
        listed(&read(workstation.root())),
        [
            (PartKind::MachineId, "9a8b7c6d5e4f30211203f4e5d6c7b8a9".to_owned()),
            (PartKind::System, "WS-2026-0042".to_owned()),
            (PartKind::Processor, "Example Work 9 7950".to_owned()),
            (
                PartKind::Disk,
                "t10.ATA Example SSD 2TB S6Z0000001 + t10.ATA Example SSD 2TB S6Z0000002".to_owned()
            ),
            (
                PartKind::Network,
                "00:1b:21:00:00:01 00:1b:21:00:00:02".to_owned()
            ),
            (PartKind::Memory, "65536".to_owned()),
        ]
    );
}

#[test]
fn an_empty_system_is_known_by_nothing_and_nothing_is_the_same() {
    let empty = tempfile::tempdir().unwrap();
    let parts = read(empty.path()).hashed(VENDOR);

    assert!(parts.is_empty());
    assert!(!parts.compare(&parts).same_computer());
    assert!(parts.is_weak() && parts.is_valid_on(&parts));
}

#[test]
fn vpns_containers_and_docks_change_nothing() {
    for name in ["laptop", "vm", "container", "vpn-docker"] {
        let computer = Recording::open(name);
        let before = parts(&computer);
        computer.add("plugged-in");
        let after = parts(&computer);

        assert_eq!(before, after, "{name}");
        assert_eq!(before.fingerprint(), after.fingerprint(), "{name}");
    }
}

#[test]
fn a_new_network_card_costs_a_weight_of_one() {
    let laptop = Recording::open("laptop");
    let before = parts(&laptop);
    laptop.add("new-card");
    let comparison = before.compare(&parts(&laptop));

    assert_eq!((comparison.kept, comparison.of), (7, 8));
    assert_eq!(change(&comparison, PartKind::Network), Some(Change::Changed));
    assert!(comparison.same_computer());
}

#[test]
fn another_wifi_network_and_a_little_less_memory_change_nothing() {
    let laptop = Recording::open("laptop");
    let before = parts(&laptop);
    laptop.apply("sys/devices/pci0000:00/0000:00:14.3/net/wlp0s20f3/address = 3e:00:11:22:33:44");
    laptop.apply("proc/meminfo = MemTotal:       15932104 kB");

    assert_eq!(before, parts(&laptop));
}

#[test]
fn a_new_disk_with_a_new_system_is_another_computer() {
    let laptop = Recording::open("laptop");
    let before = parts(&laptop);
    laptop.apply("sys/devices/pci0000:00/0000:00:06.0/nvme/nvme0/serial = EX4MPL3-N0000999");

    let new_disk = before.compare(&parts(&laptop));
    assert_eq!((new_disk.kept, new_disk.of), (6, 8));
    assert!(new_disk.same_computer());

    laptop.apply("etc/machine-id = ffeeddccbbaa00112233445566778899");
    let new_system = before.compare(&parts(&laptop));
    assert_eq!((new_system.kept, new_system.of), (3, 8));
    assert!(!new_system.same_computer());
}

#[test]
fn a_part_that_can_be_read_from_now_on_does_not_count_against_the_computer() {
    let vm = Recording::open("vm");
    let with_rights = parts(&vm);
    vm.apply("sys/devices/virtual/dmi/id/product_uuid -");
    vm.apply("sys/devices/virtual/dmi/id/product_uuid !");
    let without_rights = parts(&vm);

    let gained = without_rights.compare(&with_rights);
    assert_eq!((gained.kept, gained.of), (7, 7));
    assert_eq!(change(&gained, PartKind::System), Some(Change::Added));

    let lost = with_rights.compare(&without_rights);
    assert_eq!((lost.kept, lost.of), (7, 10));
    assert_eq!(change(&lost, PartKind::System), Some(Change::Missing));
    assert!(lost.same_computer());
}

#[test]
fn links_that_lead_in_a_circle_end() {
    let vm = Recording::open("vm");
    vm.apply("sys/dev/block/254:1 -");
    vm.apply("sys/dev/block/254:1 -> ../../devices/virtual/block/dm-0");
    vm.apply("sys/devices/virtual/block/dm-0/slaves/dm-1 -> ../../dm-1");
    vm.apply("sys/devices/virtual/block/dm-1/slaves/dm-0 -> ../../dm-0");

    assert_eq!(read(vm.root()).value(PartKind::Disk), None);
}

#[test]
fn a_volume_is_found_by_its_name_where_its_number_says_nothing() {
    let laptop = Recording::open("laptop");
    laptop.apply("proc/self/mountinfo = 28 1 0:27 /@ / rw - btrfs /dev/mapper/vault-root rw");
    for volume in ["dm-0", "dm-1"] {
        laptop.apply(&format!(
            "sys/class/block/{volume} -> ../../devices/virtual/block/{volume}"
        ));
    }

    assert_eq!(
        read(laptop.root()).value(PartKind::Disk),
        Some("EX4MPL3-N0000123")
    );
}

#[test]
fn this_very_computer_can_be_read_twice_with_the_same_result() {
    assert_eq!(crate::machine::read(), crate::machine::read());
}
