//! Read the parts of a Windows computer from its registry and its list of network adapters only.
//!
//! What the parts are decided from is a [`Source`], so that all of it is tested with recorded
//! computers on every system; what asks Windows is the small module `system`.

use std::collections::BTreeSet;

use super::smbios;
use super::value::{burnt_in_address, identifying};
use super::{PartKind, RawParts};

#[cfg(test)]
mod recording;
mod source;
#[cfg(windows)]
mod system;
#[cfg(test)]
mod tests;

use source::{Source, Value};

/// Reads the parts of this computer that every user may read.
#[cfg(windows)]
pub(super) fn read() -> RawParts {
    read_from(&system::ThisComputer::new())
}

fn read_from(source: &impl Source) -> RawParts {
    let text = |path, name| identifying(&source.text(path, name)?);
    let firmware = firmware(source);

    RawParts::default()
        .with(
            PartKind::MachineId,
            text(r"SOFTWARE\Microsoft\Cryptography", "MachineGuid"),
        )
        .with(PartKind::System, firmware.system)
        .with(
            PartKind::Processor,
            text(
                r"HARDWARE\DESCRIPTION\System\CentralProcessor\0",
                "ProcessorNameString",
            ),
        )
        .with(PartKind::Disk, system_disk(source))
        .with(PartKind::Network, adapters(source))
        .with(PartKind::Memory, firmware.memory)
}

fn firmware(source: &impl Source) -> smbios::Firmware {
    /// The length of the header of the registry's copy: the calling method, the version and the
    /// length.
    const HEADER: usize = 8;

    match source.value(r"SYSTEM\CurrentControlSet\Services\mssmbios\Data", "SMBiosData") {
        Some(Value::Bytes(data)) => data.get(HEADER..).map(smbios::read).unwrap_or_default(),
        _ => smbios::Firmware::default(),
    }
}

/// Returns the serial number of the disk that holds Windows, if the computer has only one disk
/// that stays in it.
///
/// Nothing in the registry says for certain which of several disks holds the system: their numbers
/// may change from one start to the next.
fn system_disk(source: &impl Source) -> Option<String> {
    // Several ways to one disk show the same serial number.
    let mut serials: BTreeSet<_> = fixed_disks(source)
        .into_iter()
        .map(|disk| identifying(&source.text(&disk, "SerialNumber")?))
        .collect();

    (serials.len() == 1).then(|| serials.pop_first())??
}

/// Returns the keys of the disks that are neither plugged in from outside nor made by software.
fn fixed_disks(source: &impl Source) -> Vec<String> {
    /// The drivers of disks on USB, of mounted images, of pools, and of disks in the network.
    const NOT_FIXED: [&str; 5] = ["uaspstor", "vhdmp", "spaceport", "msiscsi", "iscsiprt"];

    let is_fixed = |port: &String| {
        let driver = source.text(port, "Driver").unwrap_or_default();

        !NOT_FIXED.contains(&driver.to_ascii_lowercase().as_str())
    };
    let below = |path: String| {
        source
            .keys(&path)
            .into_iter()
            .map(move |name| format!(r"{path}\{name}"))
    };

    // Below a port there are its buses, their targets and the targets' units.
    below(r"HARDWARE\DEVICEMAP\Scsi".to_owned())
        .filter(is_fixed)
        .flat_map(below)
        .flat_map(below)
        .flat_map(below)
        .filter(|unit| is_fixed_disk(source, unit))
        .collect()
}

fn is_fixed_disk(source: &impl Source, unit: &str) -> bool {
    /// The bit of the second byte of the inquiry data of SCSI by which a slot for memory cards and
    /// the like says that its medium is removable.
    const REMOVABLE_MEDIUM: u8 = 0x80;

    let is_disk = source
        .text(unit, "DeviceType")
        .is_some_and(|kind| kind == "DiskPeripheral");
    let has_removable_medium = matches!(
        source.value(unit, "InquiryData"),
        Some(Value::Bytes(data)) if data.get(1).is_some_and(|byte| byte & REMOVABLE_MEDIUM != 0)
    );

    is_disk && !has_removable_medium
}

/// Returns the addresses of the built-in adapters, sorted.
///
/// Wi-Fi counts only where nothing else is built in, because it may show an invented address to
/// each network that it joins.
fn adapters(source: &impl Source) -> Option<String> {
    /// The device class of network adapters.
    const CLASS: &str = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e972-e325-11ce-bfc1-08002be10318}";

    let (wireless, wired): (Vec<_>, Vec<_>) = source
        .keys(CLASS)
        .into_iter()
        .filter_map(|name| built_in(source, &format!(r"{CLASS}\{name}")))
        .partition(|adapter| adapter.is_wireless);
    let adapters = if wired.is_empty() { wireless } else { wired };
    let addresses: BTreeSet<_> = adapters.into_iter().map(|adapter| adapter.address).collect();

    (!addresses.is_empty()).then(|| addresses.into_iter().collect::<Vec<_>>().join(" "))
}

struct Adapter {
    address: String,
    is_wireless: bool,
}

/// Returns an adapter on the computer's own PCI bus that uses the address it was made with.
///
/// The registry keeps what was taken out long ago, and that has no address.
fn built_in(source: &impl Source, adapter: &str) -> Option<Adapter> {
    /// `NCF_PHYSICAL` of the INF files: the adapter is a device, not software.
    const PHYSICAL: u32 = 0x4;
    /// `CM_DEVCAP_REMOVABLE`: the device is removable, such as a dock.
    const REMOVABLE: u32 = 0x4;
    /// `IF_TYPE_IEEE80211`.
    const WIRELESS: u32 = 71;

    let device = source.text(adapter, "DeviceInstanceID")?;
    let is_physical = source.number(adapter, "Characteristics")? & PHYSICAL != 0;
    let is_on_bus = device.to_ascii_uppercase().starts_with(r"PCI\");
    let is_removable = source
        .number(
            &format!(r"SYSTEM\CurrentControlSet\Enum\{device}"),
            "Capabilities",
        )
        .is_some_and(|capabilities| capabilities & REMOVABLE != 0);
    // An administrator's own address for the adapter.
    let is_replaced = source
        .text(adapter, "NetworkAddress")
        .is_some_and(|address| !address.is_empty());
    if !is_physical || !is_on_bus || is_removable || is_replaced {
        return None;
    }
    let address = source.address(&source.text(adapter, "NetCfgInstanceId")?)?;

    Some(Adapter {
        address: burnt_in_address(address)?,
        is_wireless: source.number(adapter, "*IfType") == Some(WIRELESS),
    })
}
