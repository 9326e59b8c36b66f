//! Distinguish a real serial number from the placeholders that manufacturers use.

/// Normalises a value (single spaces, no padding) and refuses a value that identifies nothing.
#[cfg_attr(
    not(any(target_os = "linux", windows, target_os = "macos", test)),
    allow(dead_code)
)]
pub(super) fn identifying(value: &str) -> Option<String> {
    let value = value
        .split(|symbol: char| symbol.is_whitespace() || symbol.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");

    (!is_placeholder(&value)).then_some(value)
}

/// The placeholders of boards and disks without a serial number, as lower-case letters and digits
/// only.
const PLACEHOLDERS: &[&str] = &[
    "tobefilledbyoem",
    "tobefilled",
    "defaultstring",
    "default",
    "systemserialnumber",
    "systemproductname",
    "baseboardserialnumber",
    "chassisserialnumber",
    "serialnumber",
    "serial",
    "notspecified",
    "notapplicable",
    "notavailable",
    "notsettable",
    "none",
    "null",
    "na",
    "oem",
    "unknown",
    "invalid",
    "uninitialized",
    "empty",
    "123456789",
    "1234567890",
    "0123456789",
    // UUIDs that are shared by whole series of boards.
    "03000200040005000006000700080009",
    "00020003000400050006000700080009",
    "123456781234567890abcddeefaabbcc",
    "fefefefefefefefefefefefefefefefe",
];

fn is_placeholder(value: &str) -> bool {
    let letters: String = value
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|symbol| symbol.to_ascii_lowercase())
        .collect();
    let one_symbol_repeated = letters
        .chars()
        .next()
        .is_none_or(|first| letters.chars().all(|symbol| symbol == first));

    one_symbol_repeated || is_counted(&letters) || PLACEHOLDERS.contains(&letters.as_str())
}

/// Returns whether a hypervisor gave this number to a disk by its place in the machine, as `VMware`
/// (`VMware NVME_0000`, `00000000000000000001`) and QEMU (`QM00001`) do: all their machines have it.
fn is_counted(letters: &str) -> bool {
    let number = ["vmwarenvme", "qm"]
        .iter()
        .find_map(|maker| letters.strip_prefix(maker))
        .unwrap_or(letters);

    number.len() >= 4
        && number.bytes().all(|digit| digit.is_ascii_digit())
        && number.bytes().filter(|digit| *digit != b'0').count() <= 2
}

/// Returns the band of a memory size: the next power of two, in mebibytes.
///
/// The system always reports a little less memory than is installed, and a slightly different size
/// after an update; the band stays the same.
#[cfg_attr(not(any(target_os = "linux", windows, test)), allow(dead_code))]
pub(super) fn memory_band(mebibytes: u64) -> Option<String> {
    (mebibytes > 0)
        .then(|| mebibytes.checked_next_power_of_two())
        .flatten()
        .map(|band| band.to_string())
}

/// Formats bytes in hexadecimal, for comparing firmware and registry identities.
#[cfg_attr(not(any(windows, test)), allow(dead_code))]
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        text.extend(
            [byte >> 4, byte & 0xF].map(|nibble| char::from(b"0123456789abcdef"[usize::from(nibble)])),
        );

        text
    })
}

/// Formats a hardware address, unless software made it up (a group address, or one with the
/// "locally administered" bit of IEEE 802).
#[cfg_attr(
    not(any(target_os = "linux", windows, target_os = "macos", test)),
    allow(dead_code)
)]
pub(super) fn burnt_in_address(address: [u8; 6]) -> Option<String> {
    const GROUP_OR_LOCAL: u8 = 0b11;

    (address[0] & GROUP_OR_LOCAL == 0 && address != [0; 6])
        .then(|| address.map(|byte| format!("{byte:02x}")).join(":"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makers_leave_in_place_of_a_serial_number_is_refused() {
        for value in [
            "",
            "   ",
            "To be filled by O.E.M.",
            "Default string",
            "System Serial Number",
            "N/A",
            "None",
            "0",
            "00000000-0000-0000-0000-000000000000",
            "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
            "03000200-0400-0500-0006-000700080009",
            "XXXXXXXX",
            "..........",
            "uninitialized",
            "VMware NVME_0000",
            "00000000000000000001",
            "01000000000000000001",
            "QM00003",
        ] {
            assert_eq!(identifying(value), None, "{value}");
        }
    }

    #[test]
    fn a_serial_number_keeps_its_words_and_loses_its_padding() {
        assert_eq!(
            identifying("  ACME  Disk\tS01-77\u{0}\u{0}\n").as_deref(),
            Some("ACME Disk S01-77")
        );
        for serial in ["VMware NVME_0000_a9d1a9a7feaf1d66", "QM-2026-0042", "20260042"] {
            assert_eq!(identifying(serial).as_deref(), Some(serial));
        }
    }

    #[test]
    fn memory_is_known_by_its_band() {
        assert_eq!(memory_band(0), None);
        assert_eq!(memory_band(15_700), memory_band(16_384));
        assert_ne!(memory_band(16_384), memory_band(16_385));
        assert_eq!(memory_band(u64::MAX), None);
    }

    #[test]
    fn made_up_addresses_are_refused() {
        assert_eq!(
            burnt_in_address([0x00, 0x1a, 0x2b, 0x3c, 0x4d, 0x5e]).as_deref(),
            Some("00:1a:2b:3c:4d:5e")
        );
        assert_eq!(burnt_in_address([0; 6]), None);
        assert_eq!(burnt_in_address([0x02, 0x42, 0xac, 0x11, 0, 2]), None);
        assert_eq!(burnt_in_address([0x01, 0, 0x5e, 0, 0, 1]), None);
    }
}
