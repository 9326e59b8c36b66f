//! Read the parts of a Mac from its files only.
//!
//! The system's interfaces to serial numbers need `unsafe` calls or another program. Therefore only
//! the data in files is known: the identity of the system, its model and its built-in adapters.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::value::{burnt_in_address, identifying};
use super::{PartKind, RawParts};

/// Reads the parts of the Mac whose file system starts at `root`, for the user whose folder is
/// `home`.
pub(super) fn read(root: &Path, home: Option<&Path>) -> RawParts {
    let interfaces = root.join("Library/Preferences/SystemConfiguration/NetworkInterfaces.plist");
    let interfaces = Interfaces::parse(&fs::read_to_string(interfaces).unwrap_or_default());

    RawParts::default()
        .with(PartKind::System, home.and_then(hardware_uuid))
        // A Mac model has one processor, and no file names the processor in another way.
        .with(PartKind::Processor, interfaces.model)
        .with(
            PartKind::Network,
            Some(interfaces.addresses.into_iter().collect::<Vec<_>>().join(" ")),
        )
}

/// Returns the hardware's UUID, which macOS puts into the names of preference files that apply to
/// one computer only.
///
/// A home folder that moved from an older computer also holds that computer's preferences; the
/// newest file decides.
fn hardware_uuid(home: &Path) -> Option<String> {
    let files = fs::read_dir(home.join("Library/Preferences/ByHost")).ok()?;

    files
        .flatten()
        .filter_map(|file| {
            let name = file.file_name().into_string().ok()?;
            let uuid = name.strip_suffix(".plist")?.rsplit('.').next()?;
            let changed = file
                .metadata()
                .and_then(|facts| facts.modified())
                .unwrap_or(SystemTime::UNIX_EPOCH);

            is_uuid(uuid).then(|| (changed, uuid.to_owned()))
        })
        .max()
        .and_then(|(_, uuid)| identifying(&uuid))
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.chars().enumerate().all(|(place, symbol)| match place {
            8 | 13 | 18 | 23 => symbol == '-',
            _ => symbol.is_ascii_hexdigit(),
        })
}

/// The content of the list of network interfaces.
#[derive(Default)]
struct Interfaces {
    model: Option<String>,
    addresses: BTreeSet<String>,
}

/// One interface, as far as it has been read.
#[derive(Default)]
struct Interface {
    built_in: bool,
    address: Option<String>,
}

impl Interfaces {
    /// Parses the property list: XML in which each key is followed by its value.
    fn parse(text: &str) -> Self {
        let mut read = Self::default();
        let mut open = vec![Interface::default()];
        let mut key = "";

        for element in text.split('<').skip(1) {
            let Some((tag, content)) = element.split_once('>') else {
                continue;
            };
            match (tag, key) {
                ("key", _) => {
                    key = content;
                    continue;
                }
                ("/key", _) => continue,
                ("dict", _) => open.push(Interface::default()),
                ("/dict", _) => read.addresses.extend(
                    open.pop()
                        .filter(|interface| interface.built_in)
                        .and_then(|interface| interface.address),
                ),
                ("true/", "IOBuiltin") => open
                    .iter_mut()
                    .last()
                    .into_iter()
                    .for_each(|it| it.built_in = true),
                ("data", "IOMACAddress") => {
                    open.iter_mut()
                        .last()
                        .into_iter()
                        .for_each(|it| it.address = address(content));
                }
                ("string", "Model") => read.model = identifying(content),
                _ => {}
            }
            key = "";
        }

        read
    }
}

fn address(base64: &str) -> Option<String> {
    let base64: String = base64.split_whitespace().collect();

    burnt_in_address(STANDARD.decode(base64).ok()?.try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INTERFACES: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
 <key>Interfaces</key>
 <array>
  <dict>
   <key>BSD Name</key><string>en0</string>
   <key>IOBuiltin</key><true/>
   <key>IOMACAddress</key>
   <data>
   ABorPE1e
   </data>
   <key>SCNetworkInterfaceInfo</key><dict><key>UserDefinedName</key><string>Wi-Fi</string></dict>
  </dict>
  <dict>
   <key>BSD Name</key><string>en7</string>
   <key>IOBuiltin</key><false/>
   <key>IOMACAddress</key><data>ABorPE1f</data>
  </dict>
  <dict>
   <key>BSD Name</key><string>en2</string>
   <key>IOBuiltin</key><true/>
   <key>IOMACAddress</key><data>ghorPE1g</data>
  </dict>
 </array>
 <key>Model</key><string>Momiji9,1</string>
</dict></plist>"#;

    fn mac() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let configuration = folder.path().join("Library/Preferences/SystemConfiguration");
        fs::create_dir_all(&configuration).unwrap();
        fs::write(configuration.join("NetworkInterfaces.plist"), INTERFACES).unwrap();
        let preferences = folder.path().join("home/Library/Preferences/ByHost");
        fs::create_dir_all(&preferences).unwrap();
        for name in [
            "org.example.editor.0B0E5D64-6F5B-4A8E-9A51-0A1C7D9E2F31.plist",
            "org.example.editor.plist",
            "org.example.editor.0B0E5D64.plist",
        ] {
            fs::write(preferences.join(name), "").unwrap();
        }

        folder
    }

    #[test]
    fn a_mac_is_known_by_its_files() {
        let mac = mac();
        let parts = read(mac.path(), Some(&mac.path().join("home")));

        assert_eq!(
            parts.value(PartKind::System),
            Some("0B0E5D64-6F5B-4A8E-9A51-0A1C7D9E2F31")
        );
        assert_eq!(parts.value(PartKind::Processor), Some("Momiji9,1"));
        // Neither the dock (not built in) nor the bridge (a made-up address).
        assert_eq!(parts.value(PartKind::Network), Some("00:1a:2b:3c:4d:5e"));
        assert_eq!(parts.kinds().count(), 3);
    }

    #[test]
    fn a_home_from_an_older_mac_does_not_confuse_it() {
        let mac = mac();
        let home = mac.path().join("home");
        let older = home
            .join("Library/Preferences/ByHost/org.example.editor.FF0E5D64-6F5B-4A8E-9A51-0A1C7D9E2F31.plist");
        fs::write(&older, "").unwrap();
        fs::File::options()
            .write(true)
            .open(&older)
            .unwrap()
            .set_modified(SystemTime::UNIX_EPOCH)
            .unwrap();

        assert_eq!(
            hardware_uuid(&home).as_deref(),
            Some("0B0E5D64-6F5B-4A8E-9A51-0A1C7D9E2F31")
        );
    }

    #[test]
    fn missing_and_damaged_files_are_skipped() {
        let empty = tempfile::tempdir().unwrap();

        assert_eq!(read(empty.path(), None), RawParts::default());
        for end in 0..INTERFACES.len() {
            let read = Interfaces::parse(&INTERFACES[..end]);
            assert!(read.addresses.len() <= 1);
        }
    }
}
