//! Reads paths as users type, paste and drop them. Every program uses the same functions.

use std::path::{Path, PathBuf};

use super::unescaped;

/// The quotation marks that file managers, shells and mails put around a path.
const QUOTES: [(char, char); 5] = [('"', '"'), ('\'', '\''), ('“', '”'), ('「', '」'), ('<', '>')];
/// The beginning of a file's address (RFC 8089).
const SCHEME: &str = "file:";

/// Returns the path in a text that a user typed or pasted: without spaces and quotation marks
/// around it, and without the scheme of a file's address.
#[must_use]
pub fn typed(text: &str) -> PathBuf {
    let text = text.trim();
    let bare = QUOTES
        .iter()
        .find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close))
        .unwrap_or(text);

    of_address(bare).unwrap_or_else(|| bare.into())
}

/// Returns the path that is meant by one that a user named: that of a file's address, and in the
/// user's home folder for one that begins with `~`, as in a shell.
#[must_use]
pub fn meant(path: &Path) -> PathBuf {
    below_home(path, std::env::home_dir)
}

fn below_home(path: &Path, home: impl FnOnce() -> Option<PathBuf>) -> PathBuf {
    let path = path
        .to_str()
        .and_then(of_address)
        .unwrap_or_else(|| path.to_owned());
    let below = path.strip_prefix("~").ok().zip(home());

    match below {
        Some((rest, home)) => home.join(rest),
        None => path,
    }
}

/// Returns the path of a file's address; none if it is not one, or of another computer.
fn of_address(text: &str) -> Option<PathBuf> {
    let scheme = text.get(..SCHEME.len())?;
    if !scheme.eq_ignore_ascii_case(SCHEME) {
        return None;
    }
    // A list of dropped files (text/uri-list) has one a line.
    let rest = text[SCHEME.len()..].lines().next()?.trim_end();
    let path = match rest.strip_prefix("//") {
        Some(behind) => behind.strip_prefix("localhost").unwrap_or(behind),
        None => rest,
    };
    if !path.starts_with('/') {
        return None;
    }
    let path = String::from_utf8(unescaped(path, b'%')).ok()?;
    let bare = match path.as_bytes() {
        [b'/', drive, b':', ..] if cfg!(windows) && drive.is_ascii_alphabetic() => &path[1..],
        _ => &path,
    };

    Some(bare.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_what_is_left_without_quotation_marks_and_scheme() {
        for text in [
            "/media/usb/a response.json",
            " \"/media/usb/a response.json\" ",
            "'/media/usb/a response.json'",
            "“/media/usb/a response.json”",
            "file:///media/usb/a%20response.json",
            "FILE:///media/usb/a%20response.json\r\n",
            "file://localhost/media/usb/a%20response.json",
            "file:/media/usb/a%20response.json",
        ] {
            assert_eq!(typed(text), Path::new("/media/usb/a response.json"), "{text}");
        }
        for text in ["file:x", "file://server/x", "file", "100%20.json", "「"] {
            assert_eq!(typed(text), Path::new(text));
        }
    }

    #[test]
    fn a_tilde_is_the_home_folder() {
        let meant = |path: &str| below_home(Path::new(path), || Some("/home/aiko".into()));
        assert_eq!(meant("~/x.json"), Path::new("/home/aiko/x.json"));
        assert_eq!(meant("~"), Path::new("/home/aiko"));
        assert_eq!(meant("file:///tmp/x.json"), Path::new("/tmp/x.json"));
        for other in ["/x/~", "~aiko/x", "./~/x", "x.json", "-", "/a b "] {
            assert_eq!(meant(other), Path::new(other));
        }
        assert_eq!(below_home(Path::new("~/x"), || None), Path::new("~/x"));
    }
}
