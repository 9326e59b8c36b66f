//! Find the disk under `/` and its serial number.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{attribute, first_of};

/// The maximum depth: volumes lie on encrypted volumes on arrays on partitions, and no bootable
/// system is deeper than this.
const DEEPEST: usize = 8;

/// Returns the serial numbers of the disks that hold `/`, sorted: one, or several if they form an
/// array.
pub(super) fn serials(root: &Path) -> Option<String> {
    let mut serials = BTreeSet::new();
    collect(&system_device(root)?, DEEPEST, &mut serials);

    (!serials.is_empty()).then(|| serials.into_iter().collect::<Vec<_>>().join(" + "))
}

/// Returns the folder, in `/sys`, of the block device on which `/` is mounted.
fn system_device(root: &Path) -> Option<PathBuf> {
    let mounts = fs::read_to_string(root.join("proc/self/mountinfo")).ok()?;
    // If there are several mounts at one place, the last one is visible.
    let mount = mounts
        .lines()
        .rfind(|mount| mount.split(' ').nth(4) == Some("/"))?;
    let number = mount.split(' ').nth(2)?;
    let source = mount.split_once(" - ")?.1.split(' ').nth(1)?;

    fs::canonicalize(root.join("sys/dev/block").join(number))
        .ok()
        .or_else(|| named_device(root, source))
}

/// Returns the folder of the device with the name of the mount's source. Some file systems (Btrfs
/// among them) show a device number of their own, so that only the name can be used.
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
    // NVMe; virtio; memory cards; SATA and SCSI; NVMe again, for controllers that hide their serial
    // number.
    first_of(
        disk,
        ["device/serial", "serial", "device/cid", "device/wwid", "wwid"],
    )
}
