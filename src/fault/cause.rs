//! The causes that a fault can have, where its code alone does not tell them apart.

use serde::{Deserialize, Serialize};

/// A script whose letters are mistaken for Latin ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Script {
    /// The script of Russian, Ukrainian and others.
    Cyrillic,
    /// The script of Greek.
    Greek,
}

impl Script {
    /// Returns the key under which the locale has its words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cyrillic => "cyrillic",
            Self::Greek => "greek",
        }
    }
}

/// What a setting of the network is the address of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SettingKind {
    /// A proxy.
    Proxy,
    /// A name server.
    NameServer,
    /// A KMS host.
    KmsHost,
}

impl SettingKind {
    /// Returns the key under which the locale has its words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Proxy => "proxy",
            Self::NameServer => "name-server",
            Self::KmsHost => "kms-host",
        }
    }
}

/// What a file of this program holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// The request of a computer.
    #[error("a request")]
    Request,
    /// The response to a computer.
    #[error("a response")]
    Response,
    /// The request of a KMS host.
    #[error("the request of a KMS host")]
    HostRequest,
    /// The response to a KMS host.
    #[error("the response to a KMS host")]
    HostResponse,
    /// The requests of many computers.
    #[error("a table of requests")]
    RequestTable,
    /// The responses to many computers.
    #[error("a table of responses")]
    ResponseTable,
}

impl FileKind {
    /// Returns the kind's name for the words of the locale.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::HostRequest => "host-request",
            Self::HostResponse => "host-response",
            Self::RequestTable => "request-table",
            Self::ResponseTable => "response-table",
        }
    }

    /// Returns whether it holds responses.
    #[must_use]
    pub const fn is_answer(self) -> bool {
        matches!(self, Self::Response | Self::HostResponse | Self::ResponseTable)
    }
}

/// The reason why a vendor's catalogue is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CatalogueDefect {
    /// There is no catalogue.
    Missing,
    /// Several vendors have one on this computer, and nothing tells which is meant.
    Several,
    /// This user may not read it.
    Forbidden,
    /// It cannot be read as a text.
    Unreadable,
    /// The file with the vendor's key, which belongs beside it, cannot be read or is not there.
    NoVendorKey,
    /// The file with the vendor's key holds no key.
    VendorKey,
    /// It is not signed at all, for example the text from which the vendor makes the signed one.
    Unsigned,
    /// It is signed by somebody else, or was changed after signing.
    NotGenuine,
    /// The vendor signed it, but this version of the program cannot use it.
    Unusable,
}

impl CatalogueDefect {
    /// Returns the reason's name for the words of the locale.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Several => "several",
            Self::Forbidden => "forbidden",
            Self::Unreadable => "unreadable",
            Self::NoVendorKey => "no-vendor-key",
            Self::VendorKey => "vendor-key",
            Self::Unsigned => "unsigned",
            Self::NotGenuine => "not-genuine",
            Self::Unusable => "unusable",
        }
    }
}
