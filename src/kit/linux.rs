//! What a package installs on Linux, whatever its format: the program folder, and what makes the desktop, systemd and
//! shells know the program.

mod desktop;
mod icons;
mod manual;

pub(super) use icons::scaled as icons;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{EmailAddress, Entry, KitError, Package};

/// What is installed under an absolute path, owned by root.
#[derive(Debug, Clone)]
pub(super) struct Installed {
    /// The path without the `/` that it begins with.
    pub path: String,
    pub what: What,
}

#[derive(Debug, Clone)]
pub(super) enum What {
    File {
        content: Arc<[u8]>,
        executable: bool,
    },
    /// A symbolic link to this path, from the folder of the link.
    Link(String),
}

impl Installed {
    fn file(path: String, content: impl Into<Arc<[u8]>>) -> Self {
        let what = What::File {
            content: content.into(),
            executable: false,
        };

        Self { path, what }
    }

    fn link(path: String, to: &str) -> Self {
        Self {
            path,
            what: What::Link(to.to_owned()),
        }
    }

    /// Returns the mode of the file.
    pub(super) const fn mode(&self) -> u16 {
        match self.what {
            What::File { executable: true, .. } => 0o755,
            What::File { .. } => 0o644,
            What::Link(_) => 0o777,
        }
    }
}

/// The folders that hold these paths, each after the one that holds it.
pub(super) fn folders<'a>(paths: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut folders = BTreeSet::new();
    for path in paths {
        for (at, _) in path.match_indices('/') {
            let _is_new = folders.insert(path[..at].to_owned());
        }
    }

    folders.into_iter().collect()
}

/// Fills in what a text of `packaging/kit` leaves open.
pub(super) fn filled(text: &str, package: &Package) -> String {
    filled_with(text, package, &package.name)
}

/// The same with the name as the file writes it. What a vendor's name brings along is not filled in again.
fn filled_with(text: &str, package: &Package, name: &str) -> String {
    let value = |mark: &str| match mark {
        "PROGRAM" => Some(package.program.as_str().to_owned()),
        "VENDOR" => Some(package.vendor_id.clone()),
        "PUBLISHER" => Some(package.publisher.as_str().to_owned()),
        "CONTACT" => Some(contact(package)),
        "NAME" => Some(name.to_owned()),
        _ => None,
    };
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled += before;
        let known = after
            .split_once('}')
            .and_then(|(mark, behind)| Some((value(mark)?, behind)));
        if let Some((value, behind)) = known {
            filled += &value;
            rest = behind;
        } else {
            filled.push('{');
            rest = after;
        }
    }

    filled + rest
}

/// Returns who answers for a package, and where, as people read it: by e-mail, or on a page.
pub(super) fn contact(package: &Package) -> String {
    let publisher = package.publisher.as_str();
    let address = package.contact.as_ref().map(EmailAddress::as_str);
    match address.or(package.support.as_deref()) {
        Some(place) => format!("{publisher} <{place}>"),
        None => publisher.to_owned(),
    }
}

/// Returns who answers for a package where an e-mail address has to stand. A vendor who named none gets one that says so:
/// nothing below `.invalid` ever exists (RFC 2606), so nobody else's mail box is promised.
pub(super) fn maintainer(package: &Package) -> String {
    let publisher = package.publisher.as_str();
    let name = if publisher.contains([',', ';', '@', '(', ')', '[', ']']) {
        format!("\"{publisher}\"")
    } else {
        publisher.to_owned()
    };
    match &package.contact {
        Some(address) => format!("{name} <{address}>"),
        None => format!("{name} <no-address@{}.invalid>", package.vendor_id),
    }
}

/// Returns everything that is installed for a system with a desktop and systemd, in the order of its paths.
pub(super) fn installed(package: &Package) -> Result<Vec<Installed>, KitError> {
    let mut installed = everywhere(package, "usr")?;
    let program = &package.program;
    let unit = |text: &str| {
        // What begins with % is replaced by systemd.
        let doubled = package.name.replace('%', "%%");
        filled_with(text, package, &doubled)
    };
    installed.push(Installed::file(
        format!("usr/lib/systemd/system/{program}-agent.service"),
        unit(include_str!("../../packaging/kit/agent.service")).into_bytes(),
    ));
    installed.push(Installed::file(
        format!("usr/lib/systemd/system/{program}-agent.timer"),
        unit(include_str!("../../packaging/kit/agent.timer")).into_bytes(),
    ));
    installed.sort_by(|left, right| left.path.cmp(&right.path));

    Ok(installed)
}

/// Returns what is installed below this folder, even where nothing but the desktop will know of it.
pub(super) fn everywhere(package: &Package, root: &str) -> Result<Vec<Installed>, KitError> {
    let program = package.program.as_str();
    let mut installed: Vec<Installed> = package
        .files
        .iter()
        .map(
            |Entry {
                 path,
                 content,
                 executable,
             }| Installed {
                path: format!("{root}/lib/{program}/{path}"),
                what: What::File {
                    content: Arc::clone(content),
                    executable: *executable,
                },
            },
        )
        .collect();
    installed.push(Installed::link(
        format!("{root}/bin/{program}"),
        &format!("../lib/{program}/{program}"),
    ));
    for (path, content) in manual::pages(package) {
        installed.push(Installed::file(format!("{root}/share/{path}"), content));
    }
    for (size, png) in icons::scaled(&package.icon)? {
        installed.push(Installed::file(
            format!(
                "{root}/share/icons/hicolor/{size}x{size}/apps/{}.png",
                package.application_id
            ),
            png,
        ));
    }
    installed.push(Installed::file(
        format!("{root}/share/applications/{}.desktop", package.application_id),
        desktop::entry(package).into_bytes(),
    ));
    installed.push(Installed::file(
        format!("{root}/share/metainfo/{}.metainfo.xml", package.application_id),
        desktop::metainfo(package).into_bytes(),
    ));
    installed.push(Installed::file(
        format!("{root}/share/doc/{program}/copyright"),
        manual::copyright(package).into_bytes(),
    ));
    installed.sort_by(|left, right| left.path.cmp(&right.path));

    Ok(installed)
}
