//! Find the built-in network adapters, and their permanent addresses.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::attribute;
use crate::machine::value::burnt_in_address;

/// Returns the addresses of the built-in adapters, sorted; an unplugged cable or a disabled adapter
/// changes nothing.
pub(super) fn addresses(root: &Path) -> Option<String> {
    let root = fs::canonicalize(root).ok()?;
    let addresses: BTreeSet<_> = fs::read_dir(root.join("sys/class/net"))
        .ok()?
        .flatten()
        .filter_map(|entry| address(&root, &entry.path()))
        .collect();

    (!addresses.is_empty()).then(|| addresses.into_iter().collect::<Vec<_>>().join(" "))
}

fn address(root: &Path, adapter: &Path) -> Option<String> {
    (is_ethernet(adapter) && is_built_in(root, adapter)).then_some(())?;
    let text = attribute(&permanent_address(adapter)?)?;
    let mut bytes = [0; 6];
    let mut fields = text.split(':');
    for byte in &mut bytes {
        *byte = u8::from_str_radix(fields.next()?, 16).ok()?;
    }

    burnt_in_address(bytes)
}

/// Returns whether the adapter has the type `ARPHRD_ETHER` of the kernel's `if_arp.h`, which Wi-Fi
/// uses as well; tunnels and loopback have other types.
fn is_ethernet(adapter: &Path) -> bool {
    attribute(&adapter.join("type")).as_deref() == Some("1")
}

/// Returns whether the adapter is a device of the computer itself: not software (bridges, VPNs,
/// containers), not a slice of another adapter, and not a removable device such as a dock.
fn is_built_in(root: &Path, adapter: &Path) -> bool {
    let Ok(device) = fs::canonicalize(adapter.join("device")) else {
        return false;
    };
    let Ok(place) = device.strip_prefix(root) else {
        return false;
    };
    let unfit = place.iter().any(|step| {
        let step = step.to_string_lossy();

        step == "virtual" || step.starts_with("usb")
    });
    let removable = device
        .ancestors()
        .take_while(|folder| folder.starts_with(root))
        .any(|folder| attribute(&folder.join("removable")).as_deref() == Some("removable"));

    !unfit && !removable && !device.join("physfn").exists()
}

/// Returns the file with the adapter's permanent address, if it can be distinguished from one that
/// was set later.
fn permanent_address(adapter: &Path) -> Option<std::path::PathBuf> {
    /// `NET_ADDR_PERM` of the kernel's `netdevice.h`.
    const PERMANENT: &str = "0";

    // A bond gives one address to all its adapters; Wi-Fi makes up an address for each network it
    // joins.
    let kept_aside = ["bonding_slave/perm_hwaddr", "phy80211/macaddress"]
        .map(|name| adapter.join(name))
        .into_iter()
        .find(|path| path.exists());

    kept_aside.or_else(|| {
        let assigned = attribute(&adapter.join("addr_assign_type"))?;

        (assigned == PERMANENT).then(|| adapter.join("address"))
    })
}
