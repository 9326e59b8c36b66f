//! Names that Windows does not keep as files.

use std::path::Path;

/// Names of devices in every folder, in any case and with any ending.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
/// Beginnings of names of devices, which a digit follows.
const NUMBERED: [&str; 2] = ["COM", "LPT"];

/// Returns whether a file can have this path: on Windows not that of a device (`NUL`, `con.txt`), of a
/// stream within a file (`a.txt:b`), or one that ends in a dot or a space, which Windows leaves out.
pub(crate) fn can_be_a_file(path: &Path) -> bool {
    // What is not Unicode is no name of a device either.
    !cfg!(windows) || can_be_a_file_on_windows(&path.to_string_lossy())
}

fn can_be_a_file_on_windows(path: &str) -> bool {
    let path = path.replace('/', "\\");
    // `\\.\` leads to devices; `\\?\` only says that the path is to be taken as it stands.
    if path.starts_with(r"\\.\") {
        return false;
    }
    let path = path.strip_prefix(r"\\?\").unwrap_or(&path);
    let behind_drive = match path.as_bytes() {
        [drive, b':', ..] if drive.is_ascii_alphabetic() => &path[2..],
        _ => path,
    };
    let name = behind_drive.rsplit('\\').next().unwrap_or_default();
    if behind_drive.contains(':') || is_device(name) {
        return false;
    }

    matches!(name, "." | "..") || !name.ends_with(['.', ' '])
}

/// Returns whether Windows opens a device under this name.
pub(crate) fn is_device(name: &str) -> bool {
    let bare = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_uppercase();
    let is_numbered = || {
        let number = NUMBERED.iter().find_map(|begin| bare.strip_prefix(begin));
        // The small digits count as well.
        number.is_some_and(|number| {
            let mut digits = number.chars();
            matches!(
                (digits.next(), digits.next()),
                (Some('0'..='9' | '¹' | '²' | '³'), None)
            )
        })
    };

    DEVICES.contains(&bare.as_str()) || is_numbered()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_streams_and_names_that_windows_changes_are_no_files() {
        for path in [
            "NUL",
            "nul",
            "CON",
            "con.txt",
            "Com1",
            "COM1.json",
            "lpt9",
            "COM²",
            "CONOUT$",
            "NUL .txt",
            r"C:\Users\花子\NUL",
            "C:/x/aux.response.json",
            r"\\server\share\prn",
            r"\\.\PhysicalDrive0",
            "//./COM3",
            r"\\?\C:\x\nul",
            "file.txt:stream",
            r"C:\x\file.txt:stream:$DATA",
            "C:file:x",
            "a.json.",
            "a.json ",
            r"C:\x\a. .",
        ] {
            assert!(!can_be_a_file_on_windows(path), "{path}");
        }
        for path in [
            "a.json",
            r"C:\Users\花子\要求 1.json",
            "C:a.json",
            r"\\server\share\a.json",
            r"\\?\C:\x\a.json",
            "console.txt",
            "COM10",
            "nullable",
            "COM",
            "COMX",
            "com1x",
            ".",
            "..",
            r"C:\",
            "Müller.json",
            r"C:\NUL.folder\a.json",
            "a.nul",
        ] {
            assert!(can_be_a_file_on_windows(path), "{path}");
        }
        let long = format!(r"C:\{}\a.json", "x".repeat(300));
        assert!(can_be_a_file_on_windows(&long));
    }

    #[cfg(unix)]
    #[test]
    fn elsewhere_every_name_is_a_file() {
        assert!(can_be_a_file(Path::new("NUL")));
        assert!(can_be_a_file(Path::new("a:b")));
    }
}
