//! What a program of Linux needs of the system that it is installed on.

use super::Entry;

/// Debian's packages that a window needs, and the authorities that vouch for a service; the command line works without
/// them.
pub(super) const DEBIAN_RECOMMENDED: [&str; 9] = [
    "ca-certificates",
    "libx11-6",
    "libx11-xcb1",
    "libxcursor1",
    "libxi6",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libwayland-client0",
    "default-dbus-session-bus | dbus-session-bus",
];

/// The same, as packages of RPM provide it.
pub(super) const RPM_RECOMMENDED: [&str; 8] = [
    "ca-certificates",
    "libX11.so.6()(64bit)",
    "libX11-xcb.so.1()(64bit)",
    "libXcursor.so.1()(64bit)",
    "libXi.so.6()(64bit)",
    "libxkbcommon.so.0()(64bit)",
    "libxkbcommon-x11.so.0()(64bit)",
    "libwayland-client.so.0()(64bit)",
];

/// What the names of versions begin with that a program asks the C library for.
const VERSION: &[u8] = b"GLIBC_2.";

/// Returns the least version of the GNU C library that all these programs and libraries run with; none where none of
/// them needs it.
pub(super) fn glibc(files: &[Entry]) -> Option<(u32, u32)> {
    files
        .iter()
        .filter(|file| file.content.starts_with(b"\x7fELF"))
        .flat_map(|file| versions(&file.content))
        .max()
        .map(|minor| (2, minor))
}

/// The names of versions stand in the table of strings, each ended by a zero byte.
fn versions(program: &[u8]) -> impl Iterator<Item = u32> {
    memchr::memmem::find_iter(program, VERSION).filter_map(|at| {
        let number = &program[at + VERSION.len()..];
        let length = number.iter().position(|byte| !byte.is_ascii_digit())?;
        if !matches!(number.get(length), Some(0 | b'.')) || length > 3 {
            return None;
        }

        std::str::from_utf8(&number[..length]).ok()?.parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn the_newest_version_counts_as_a_number() {
        let entry = |content: &[u8]| Entry {
            path: "program".parse().unwrap(),
            content: Arc::from(content),
            executable: true,
        };
        let program = entry(b"\x7fELF\0GLIBC_2.2.5\0GLIBC_2.34\0GLIBC_2.9\0 GLIBC_2.99 in a text\0");

        assert_eq!(glibc(&[program, entry(b"GLIBC_2.40\0")]), Some((2, 34)));
        assert_eq!(glibc(&[entry(b"\x7fELF static")]), None);
    }
}
