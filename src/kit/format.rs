//! The formats of packages, and what their files are called.

use std::str::FromStr;

use super::Package;

/// A format of packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Debian and its descendants.
    Deb,
    /// Fedora, Red Hat Enterprise Linux, openSUSE and their like.
    Rpm,
    /// One file that runs on any Linux.
    AppImage,
    /// Windows Installer.
    Msi,
    /// An archive for each system.
    Zip,
}

/// An error that occurs when a text names no format of packages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no format “{0}”: deb, rpm, appimage, msi, zip")]
pub struct UnknownFormat(pub String);

impl Format {
    /// Every format.
    pub const ALL: [Self; 5] = [Self::Deb, Self::Rpm, Self::AppImage, Self::Msi, Self::Zip];

    /// Returns the name of the format.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Deb => "deb",
            Self::Rpm => "rpm",
            Self::AppImage => "appimage",
            Self::Msi => "msi",
            Self::Zip => "zip",
        }
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        Self::ALL
            .into_iter()
            .find(|format| format.name().eq_ignore_ascii_case(name.trim()))
            .ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}

/// A system that packages are made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum System {
    /// Linux on x86-64, with the GNU C library.
    Linux,
    /// Windows on x86-64.
    Windows,
}

impl System {
    /// Returns the name of the folder that holds what was built for this system.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Linux => "linux-x86_64",
            Self::Windows => "windows-x86_64",
        }
    }
}

/// Returns the name of the file that a package is written to; it says program, version and system.
#[must_use]
pub fn file_name(format: Format, system: System, package: &Package) -> String {
    let Package { program, version, .. } = package;
    match format {
        Format::Deb => format!("{program}_{version}_amd64.deb"),
        Format::Rpm => format!("{program}-{version}-1.x86_64.rpm"),
        Format::AppImage => format!("{program}-{version}-x86_64.AppImage"),
        Format::Msi => format!("{program}-{version}-x64.msi"),
        Format::Zip => format!("{program}-{version}-{}.zip", system.folder()),
    }
}
