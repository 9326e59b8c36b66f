//! Read the parts of a Linux computer from its files only.

mod disk;
mod network;

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::Path;

use super::value::{identifying, memory_band};
use super::{PartKind, RawParts};

/// Reads the parts of the computer whose file system starts at `root`.
///
/// `root` is `/`, or a recorded tree. Only this user's permissions are used. The firmware's serial
/// numbers are therefore often skipped: most systems show them only to the administrator.
#[must_use]
pub fn read(root: &Path) -> RawParts {
    RawParts::default()
        .with(PartKind::MachineId, machine_id(root))
        .with(PartKind::System, system(root))
        .with(PartKind::Processor, processor(root))
        .with(PartKind::Disk, disk::serials(root))
        .with(PartKind::Network, network::addresses(root))
        .with(PartKind::Memory, memory(root))
}

/// Returns the content of the first of these files that identifies the computer.
fn first_of<'a>(folder: &Path, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    names.into_iter().find_map(|name| line(&folder.join(name)))
}

/// Returns the content of a small file, unless it cannot be read or only holds a placeholder.
fn line(path: &Path) -> Option<String> {
    identifying(&attribute(path)?)
}

/// Returns the content of a small file, unchanged.
fn attribute(path: &Path) -> Option<String> {
    let bytes = fs::read(path).ok()?;

    Some(String::from_utf8_lossy(&bytes).trim().to_owned())
}

fn machine_id(root: &Path) -> Option<String> {
    first_of(root, ["etc/machine-id", "var/lib/dbus/machine-id"])
}

fn system(root: &Path) -> Option<String> {
    first_of(
        root,
        [
            "sys/class/dmi/id/product_uuid",
            "sys/class/dmi/id/board_serial",
            "sys/class/dmi/id/product_serial",
            // For boards without such firmware, most of them ARM.
            "sys/firmware/devicetree/base/serial-number",
        ],
    )
}

fn processor(root: &Path) -> Option<String> {
    let file = File::open(root.join("proc/cpuinfo")).ok()?;
    let (mut implementer, mut part) = (None, None);

    // Line by line: the kernel queries every processor in turn while this file is read, and the
    // first one is enough.
    for line in BufReader::new(file).lines() {
        let line = line.ok()?;
        let Some((name, value)) = line.split_once(':') else {
            continue;
        };
        match name.trim() {
            "model name" | "cpu model" | "cpu" => return identifying(value),
            "CPU implementer" if implementer.is_none() => implementer = identifying(value),
            "CPU part" if part.is_none() => part = identifying(value),
            _ => {}
        }
    }

    Some(format!("{} {}", implementer?, part?))
}

fn memory(root: &Path) -> Option<String> {
    let text = fs::read_to_string(root.join("proc/meminfo")).ok()?;
    let kibibytes: u64 = text
        .lines()
        .find_map(|line| line.strip_prefix("MemTotal:"))?
        .split_whitespace()
        .next()?
        .parse()
        .ok()?;

    memory_band(kibibytes.div_ceil(1024))
}

#[cfg(test)]
mod tests;
