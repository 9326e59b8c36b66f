//! Read the parts of a Windows computer from its registry only.

use std::collections::BTreeSet;

use winreg::RegKey;
use winreg::enums::{HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY};

use super::smbios;
use super::value::{hexadecimal, identifying};
use super::{PartKind, RawParts};

/// Reads the parts that every user may read in the registry.
pub(super) fn read() -> RawParts {
    let firmware = firmware();

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
        .with(PartKind::Disk, system_volume())
        .with(PartKind::Network, adapters())
        .with(PartKind::Memory, firmware.memory)
}

/// Opens a key in the 64-bit view, so that 32-bit products on the same computer see the same parts.
fn key(path: &str) -> Option<RegKey> {
    RegKey::predef(HKEY_LOCAL_MACHINE)
        .open_subkey_with_flags(path, KEY_READ | KEY_WOW64_64KEY)
        .ok()
}

fn text(path: &str, name: &str) -> Option<String> {
    identifying(&key(path)?.get_value::<String, _>(name).ok()?)
}

fn firmware() -> smbios::Firmware {
    /// The length of the header of the registry's copy: the calling method, the version and the
    /// length.
    const HEADER: usize = 8;

    key(r"SYSTEM\CurrentControlSet\Services\mssmbios\Data")
        .and_then(|data| data.get_raw_value("SMBiosData").ok())
        .and_then(|value| value.bytes.get(HEADER..).map(smbios::read))
        .unwrap_or_default()
}

/// Returns the identity of the volume that holds Windows. The disk's own serial number cannot be
/// read without `unsafe` calls; the volume's identity also changes with the disk, unless the disk
/// is copied bit by bit.
fn system_volume() -> Option<String> {
    let drive = crate::environment::text("SystemDrive").unwrap_or_else(|| "C:".to_owned());
    let volume = key(r"SYSTEM\MountedDevices")?
        .get_raw_value(format!(r"\DosDevices\{drive}"))
        .ok()?;

    identifying(&hexadecimal(&volume.bytes))
}

/// Returns the network adapters on the computer's own PCI bus, each by its model and place: the
/// registry does not hold an adapter's permanent address.
fn adapters() -> Option<String> {
    /// The device class of network adapters.
    const CLASS: &str = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e972-e325-11ce-bfc1-08002be10318}";

    let class = key(CLASS)?;
    let adapters: BTreeSet<_> = class
        .enum_keys()
        .filter_map(|name| built_in(&class.open_subkey_with_flags(name.ok()?, KEY_READ).ok()?))
        .collect();

    (!adapters.is_empty()).then(|| adapters.into_iter().collect::<Vec<_>>().join(" "))
}

fn built_in(adapter: &RegKey) -> Option<String> {
    /// `NCF_PHYSICAL` of the INF files: the adapter is a device, not software.
    const PHYSICAL: u32 = 0x4;
    /// `CM_DEVCAP_REMOVABLE`: the device is removable, such as a dock.
    const REMOVABLE: u32 = 0x4;

    let characteristics: u32 = adapter.get_value("Characteristics").ok()?;
    let device: String = adapter.get_value("DeviceInstanceID").ok()?;
    let removable = key(&format!(r"SYSTEM\CurrentControlSet\Enum\{device}"))
        .and_then(|device| device.get_value::<u32, _>("Capabilities").ok())
        .is_some_and(|capabilities| capabilities & REMOVABLE != 0);
    let device = device.to_ascii_uppercase();

    (characteristics & PHYSICAL != 0 && device.starts_with(r"PCI\") && !removable).then_some(device)
}
