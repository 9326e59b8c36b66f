//! What every writer of packages is told, parsed once.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use jiff::Timestamp;

use crate::catalogue;
use crate::disk::is_device;

/// What is installed on one system, and under which names.
#[derive(Debug, Clone)]
pub struct Package {
    /// The name of the program, of its package and of its folder.
    pub program: ProgramName,
    /// The name that people are shown.
    pub name: String,
    /// The version of the package.
    pub version: Version,
    /// Who publishes it.
    pub publisher: Publisher,
    /// The vendor's id in the catalogue.
    pub vendor_id: String,
    /// The name of the application among all applications, such as `example.momiji.momiji-activation`.
    pub application_id: String,
    /// The vendor's logo.
    pub icon: Icon,
    /// Where the vendor helps: the address of a web page.
    pub support: Option<String>,
    /// Where whoever makes packages is reached.
    pub contact: Option<EmailAddress>,
    /// When everything in the package was last changed, for the times of its files.
    pub changed_at: Timestamp,
    /// The files of the program folder for this one system, in the order of their paths, no path twice.
    pub files: Vec<Entry>,
    /// Pages of the manual and completions for shells as they were built, below `man` and `completions`; on Linux alone.
    pub manual: Vec<Entry>,
}

/// A file of the program folder.
#[derive(Clone)]
pub struct Entry {
    /// Where it stands in the program folder.
    pub path: RelativePath,
    /// What is in it.
    pub content: Arc<[u8]>,
    /// Whether it is a program.
    pub executable: bool,
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry({}, {} bytes)", self.path, self.content.len())
    }
}

/// A path below the program folder: names with `/` between them that every system takes, none of them `.` or `..`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelativePath(String);

/// An error that occurs when a path leads out of the program folder, or a system could not take it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "“{0}” cannot be installed under this name on every system: names of files have no control characters, none of \\ : * ? \" < > |, and no \
     dot or space at the end"
)]
pub struct NotAPath(pub String);

impl RelativePath {
    /// Returns the path, with `/` between its names.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the names that the path consists of, the outermost folder first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.split('/')
    }
}

impl fmt::Display for RelativePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for RelativePath {
    type Err = NotAPath;

    fn from_str(path: &str) -> Result<Self, NotAPath> {
        // What all file systems of these systems can hold.
        if path.len() <= 200 && path.split('/').all(is_a_name) {
            return Ok(Self(path.to_owned()));
        }

        Err(NotAPath(path.to_owned()))
    }
}

/// Returns whether all systems can have a file of this name; this leaves out `.` and `..`, too.
fn is_a_name(name: &str) -> bool {
    !name.is_empty()
        && !name.ends_with(['.', ' '])
        && !name.starts_with(' ')
        && !name.contains(['\\', ':', '*', '?', '"', '<', '>', '|'])
        && !name.contains(char::is_control)
        && !is_device(name)
}

/// The name of the vendor's program, such as `momiji-activation`: lower-case letters, digits and `-`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgramName(String);

/// An error that occurs when a text is no name of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a name of a program has 2 to 40 lower-case letters, digits and -, and a letter first, such as momiji-activation; \
     those that begin with kakunin are not a vendor's"
)]
pub struct NotAProgramName;

impl ProgramName {
    /// Returns the name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProgramName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for ProgramName {
    type Err = NotAProgramName;

    fn from_str(name: &str) -> Result<Self, NotAProgramName> {
        let is_allowed =
            |symbol: char| symbol.is_ascii_lowercase() || symbol.is_ascii_digit() || symbol == '-';
        let is_name = (2..=40).contains(&name.len())
            && name.chars().all(is_allowed)
            && name.starts_with(|first: char| first.is_ascii_lowercase())
            && !name.ends_with('-')
            // Two vendors who took such a name would meet on a computer, and so would one and our servers.
            && !name.starts_with("kakunin")
            && !is_device(name);

        is_name.then(|| Self(name.to_owned())).ok_or(NotAProgramName)
    }
}

/// The version of a package, as every format takes it: three numbers, such as `1.2.0`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The first number, up to 255.
    pub major: u8,
    /// The second number, up to 255.
    pub minor: u8,
    /// The third number.
    pub patch: u16,
}

/// An error that occurs when a text is no version of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a version has one to three numbers, such as 1.2.0; the first two are up to 255, the third up to 65535"
)]
pub struct NotAVersion;

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl FromStr for Version {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        let mut numbers = text.split('.');
        let version = Self {
            major: number(numbers.next().ok_or(NotAVersion)?)?,
            minor: numbers.next().map_or(Ok(0), number)?,
            patch: numbers.next().map_or(Ok(0), number)?,
        };

        numbers.next().map_or(Ok(version), |_| Err(NotAVersion))
    }
}

/// Reads a number of digits alone: the standard library takes a sign, too.
fn number<T: FromStr>(text: &str) -> Result<T, NotAVersion> {
    if !text.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(NotAVersion);
    }

    text.parse().map_err(|_| NotAVersion)
}

/// Who publishes a package, such as `Momiji Software`: one line that can also be the name of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher(String);

/// An error that occurs when a text is no name of a publisher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a publisher is one line of up to 80 characters, without / \\ : * ? \" < > | since a folder has this name, too"
)]
pub struct NotAPublisher;

impl Publisher {
    /// Returns the name as people write it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the name of the publisher's folder: Windows has none with a dot at the end, as `Inc.` has.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.0.trim_end_matches(['.', ' '])
    }
}

impl fmt::Display for Publisher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Publisher {
    type Err = NotAPublisher;

    fn from_str(name: &str) -> Result<Self, NotAPublisher> {
        let publisher = Self(name.trim().to_owned());
        let folder = publisher.folder();
        let is_publisher = publisher.0.chars().count() <= 80 && is_a_name(folder) && !folder.contains('/');

        is_publisher.then_some(publisher).ok_or(NotAPublisher)
    }
}

/// An e-mail address as packages name it, such as `help@momiji.example`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailAddress(String);

/// An error that occurs when a text is no e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an e-mail address looks like help@momiji.example, without a name and without < >")]
pub struct NotAnEmailAddress;

impl EmailAddress {
    /// Returns the address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for EmailAddress {
    type Err = NotAnEmailAddress;

    /// Takes dot-atoms (RFC 5322) in ASCII, which need no quotes.
    fn from_str(text: &str) -> Result<Self, NotAnEmailAddress> {
        let (mailbox, host) = text.split_once('@').ok_or(NotAnEmailAddress)?;
        let is_atom = |atom: &str| {
            !atom.is_empty()
                && atom
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte))
        };
        let is_label = |label: &str| {
            label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && !label.is_empty()
                && label
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        let is_address = text.len() <= 254
            && mailbox.split('.').all(is_atom)
            && host.contains('.')
            && host.split('.').all(is_label);

        is_address.then(|| Self(text.to_owned())).ok_or(NotAnEmailAddress)
    }
}

/// The vendor's logo: a square PNG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Icon {
    png: Arc<[u8]>,
    size: u32,
}

/// An error that occurs when bytes are not a PNG of the right size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a square PNG of 16 to 1024 pixels and at most 4 MiB")]
pub struct NotAnIcon;

impl Icon {
    /// The largest file that is taken, in bytes.
    pub const MAX_BYTES: usize = 4 << 20;

    /// Makes an icon from the bytes of a PNG file, which is decoded to the end.
    ///
    /// # Errors
    /// [`NotAnIcon`] for anything that is not a PNG of the right size.
    pub fn from_png(bytes: impl Into<Arc<[u8]>>) -> Result<Self, NotAnIcon> {
        let png = bytes.into();
        if png.len() > Self::MAX_BYTES {
            return Err(NotAnIcon);
        }
        let mut reader = png::Decoder::new(std::io::Cursor::new(&png[..]))
            .read_info()
            .map_err(|_| NotAnIcon)?;
        let size = reader.info().width;
        if reader.info().height != size || !(16..=1024).contains(&size) {
            return Err(NotAnIcon);
        }
        let mut pixels = vec![0; reader.output_buffer_size().ok_or(NotAnIcon)?];
        let _frame = reader.next_frame(&mut pixels).map_err(|_| NotAnIcon)?;

        Ok(Self { png, size })
    }

    /// Takes over the logo of a catalogue.
    ///
    /// # Errors
    /// [`NotAnIcon`] if the PNG is damaged: a catalogue only checks its beginning.
    pub fn from_catalogue(icon: &catalogue::Icon) -> Result<Self, NotAnIcon> {
        Self::from_png(icon.png())
    }

    /// Returns the bytes of the PNG file.
    #[must_use]
    pub fn png(&self) -> &[u8] {
        &self.png
    }

    /// Returns the width and height, in pixels.
    #[must_use]
    pub const fn size(&self) -> u32 {
        self.size
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn email_addresses_are_read_or_refused() {
        for address in [
            "help@momiji.example",
            "a.b+c@x-y.example.org",
            "o'neill@momiji.example",
        ] {
            assert_eq!(address.parse::<EmailAddress>().unwrap().as_str(), address);
        }
        for text in [
            "",
            "help",
            "help@momiji",
            "@momiji.example",
            "help@",
            "help@@momiji.example",
            "help@momiji..example",
            "help@-momiji.example",
            "he lp@momiji.example",
            "help@momiji.example\nBreaks: x",
            "Momiji <help@momiji.example>",
            "mailto:help@momiji.example",
            ".help@momiji.example",
            "help@momiji.example?subject=x",
        ] {
            assert!(text.parse::<EmailAddress>().is_err(), "{text}");
        }
    }
}
