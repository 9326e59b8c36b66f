//! Find the disk under `/` and what it calls itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{attribute, first_of};

/// Volumes lie on encrypted volumes on arrays on partitions; deeper than this is not a system that starts.
const DEEPEST: usize = 8;

/// The serial numbers of the disks that hold `/`, sorted: one, or several where they form an array.
pub(super) fn serials(root: &Path) -> Option<String> {
    let mut serials = BTreeSet::new();
    collect(&system_device(root)?, DEEPEST, &mut serials);

    (!serials.is_empty()).then(|| serials.into_iter().collect::<Vec<_>>().join(" + "))
}

/// The folder, in `/sys`, of the block device on which `/` is mounted.
fn system_device(root: &Path) -> Option<PathBuf> {
    let mounts = fs::read_to_string(root.join("proc/self/mountinfo")).ok()?;
    // Of several mounts at one place, the last is the one that is seen.
    let mount = mounts
        .lines()
        .rfind(|mount| mount.split(' ').nth(4) == Some("/"))?;
    let number = mount.split(' ').nth(2)?;
    let source = mount.split_once(" - ")?.1.split(' ').nth(1)?;

    fs::canonicalize(root.join("sys/dev/block").join(number))
        .ok()
        .or_else(|| named_device(root, source))
}

/// Some file systems (Btrfs among them) show a number of their own, so the name of the source has to do.
fn named_device(root: &Path, source: &str) -> Option<PathBuf> {
    let blocks = root.join("sys/class/block");
    let name = source.strip_prefix("/dev/")?;
    let folder = match name.strip_prefix("mapper/") {
        None => blocks.join(name),
        Some(mapped) => fs::read_dir(blocks)
            .ok()?
            .flatten()
            .map(|entry| entry.path())
            .find(|folder| attribute(&folder.join("dm/name")).as_deref() == Some(mapped))?,
    };

    fs::canonicalize(folder).ok()
}

fn collect(device: &Path, depth: usize, serials: &mut BTreeSet<String>) {
    let Some(depth) = depth.checked_sub(1) else {
        return;
    };
    if device.join("partition").exists() {
        if let Some(disk) = device.parent() {
            collect(disk, depth, serials);
        }
        return;
    }
    let below: Vec<_> = fs::read_dir(device.join("slaves"))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| fs::canonicalize(entry.path()).ok())
        .collect();
    if below.is_empty() {
        serials.extend(serial(device));
    }
    for device in below {
        collect(&device, depth, serials);
    }
}

fn serial(disk: &Path) -> Option<String> {
    // NVMe; virtio; memory cards; SATA and SCSI; NVMe again, for controllers that hide their serial number.
    first_of(
        disk,
        ["device/serial", "serial", "device/cid", "device/wwid", "wwid"],
    )
}
