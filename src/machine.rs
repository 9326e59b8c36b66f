//! Recognise a computer by its parts, so that a licence stays on the computer it was given to.
//!
//! The parts and their weights are published (see [`PartKind`]). Each part is hashed with the
//! vendor's id before it is stored or sent, so two vendors cannot tell that they see the same
//! computer. A part that cannot be read is skipped: nothing here returns an error, starts another
//! program, or asks for permissions.

#[cfg(target_os = "linux")]
pub mod linux;
#[cfg(any(target_os = "macos", test))]
mod macos;
mod parts;
#[cfg(any(windows, test))]
mod smbios;
mod value;
#[cfg(any(windows, test))]
mod windows;

#[cfg(test)]
#[cfg(target_os = "linux")]
mod recording;

pub use parts::{Change, Comparison, PartChange, PartHash, PartKind, Parts, RawParts};

/// Reads the parts of this computer that this user may read.
///
/// * **Linux**: `/etc/machine-id`; the firmware's UUID or serial numbers; `/proc/cpuinfo`; the
///   disks under `/`; the built-in network adapters; `/proc/meminfo`.
/// * **Windows**: the registry, and the addresses of the built-in network adapters. The disk is
///   known where the computer has only one that stays in it.
/// * **macOS**: only files, so only the system, its model and the built-in adapters are known.
/// * elsewhere: nothing.
#[must_use]
pub fn read() -> RawParts {
    #[cfg(target_os = "linux")]
    let parts = linux::read(std::path::Path::new("/"));
    #[cfg(windows)]
    let parts = windows::read();
    #[cfg(target_os = "macos")]
    let parts = macos::read(
        std::path::Path::new("/"),
        crate::environment::variable("HOME")
            .as_deref()
            .map(std::path::Path::new),
    );
    #[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
    let parts = RawParts::default();

    parts
}

/// Returns the name of this computer in its network, at most 255 characters.
#[cfg(any(feature = "wizard", feature = "kms"))]
pub(crate) fn computer_name() -> Option<String> {
    let name = match crate::environment::text("COMPUTERNAME") {
        Some(name) if cfg!(windows) => name,
        _ => std::fs::read_to_string("/proc/sys/kernel/hostname").ok()?,
    };
    let name: String = name.trim().chars().take(255).collect();

    (!name.is_empty()).then_some(name)
}
