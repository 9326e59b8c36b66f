//! Faults and their codes, in a form that can be said over the telephone.
//!
//! A [`Fault`] contains data and no sentences: the locale provides the text. Each fault has a short
//! [`Code`] (for example `CNT-1`), which is the same in every language, in the log, in the
//! service's answers and on the screen.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::reading::Unread;
use crate::text::{as_text, in_seconds};

mod cause;

pub use cause::{CatalogueDefect, FileKind, Script, SettingKind};

macro_rules! codes {
    ($($variant:ident = $text:literal),+ $(,)?) => {
        /// A short error code, spoken over the telephone.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = $text] $variant),+
        }

        impl Code {
            /// Every code, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the code as it is shown and said, for example `KEY-2`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text),+
                }
            }
        }
    };
}

codes! {
    Key1 = "KEY-1", Key2 = "KEY-2", Key3 = "KEY-3", Key4 = "KEY-4", Key5 = "KEY-5", Key6 = "KEY-6", Key7 = "KEY-7",
    Key8 = "KEY-8",
    Cnt1 = "CNT-1",
    Net1 = "NET-1", Net2 = "NET-2", Net3 = "NET-3", Net4 = "NET-4", Net5 = "NET-5", Net6 = "NET-6",
    Net7 = "NET-7", Net8 = "NET-8",
    Srv1 = "SRV-1", Srv2 = "SRV-2", Srv3 = "SRV-3",
    Kms1 = "KMS-1", Kms2 = "KMS-2", Kms3 = "KMS-3", Kms4 = "KMS-4", Kms5 = "KMS-5", Kms6 = "KMS-6",
    Clk1 = "CLK-1", Clk2 = "CLK-2",
    Hwc1 = "HWC-1",
    Cid1 = "CID-1", Cid2 = "CID-2", Cid3 = "CID-3", Cid4 = "CID-4", Cid5 = "CID-5",
    Iid1 = "IID-1", Iid2 = "IID-2",
    Rel1 = "REL-1",
    Phn1 = "PHN-1",
    Fil1 = "FIL-1", Fil2 = "FIL-2", Fil3 = "FIL-3", Fil4 = "FIL-4",
    Fil5 = "FIL-5", Fil6 = "FIL-6",
    Sto1 = "STO-1", Sto2 = "STO-2", Sto3 = "STO-3", Sto4 = "STO-4", Sto5 = "STO-5",
    Sto6 = "STO-6", Sto7 = "STO-7",
    Cat1 = "CAT-1",
    Grc1 = "GRC-1", Grc2 = "GRC-2", Grc3 = "GRC-3",
    Trm1 = "TRM-1", Trm2 = "TRM-2", Trm3 = "TRM-3",
}

impl Code {
    /// Returns whether it says that the vendor's service could not be reached at an address, so
    /// that another address, another try or a method without a network may succeed.
    #[must_use]
    pub const fn is_about_the_way(self) -> bool {
        matches!(
            self,
            Self::Net1
                | Self::Net2
                | Self::Net3
                | Self::Net4
                | Self::Net5
                | Self::Net6
                | Self::Net7
                | Self::Net8
                | Self::Srv1
        )
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An error that occurs when a text is not a known code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an error code of this product")]
pub struct UnknownCode;

impl std::str::FromStr for Code {
    type Err = UnknownCode;

    /// Reads a code in any case, with or without its dash: `cnt1`, `CNT 1` and `CNT-1` are the
    /// same.
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let letters = |text: &str| {
            text.chars()
                .filter(char::is_ascii_alphanumeric)
                .map(|symbol| symbol.to_ascii_uppercase())
                .collect::<String>()
        };
        let wanted = letters(text);

        Self::ALL
            .iter()
            .copied()
            .find(|code| letters(code.as_str()) == wanted)
            .ok_or(UnknownCode)
    }
}

as_text!(Code);

/// A fault, with the data that its message needs.
///
/// Groups and positions count from 1, as people count. No variant can hold a secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Fault {
    /// KEY-1: not a product key (wrong length, or several symbols wrong). `symbols` is the number
    /// of symbols typed.
    NotAKey { symbols: usize },
    /// KEY-1: a text in which there is no product key, or two different ones.
    KeysInText { several: bool },
    /// KEY-2: one symbol is wrong, at this position.
    KeySymbol { group: usize, position: usize },
    /// KEY-2: the character at this position is of another script and looks like `symbol`.
    KeyLookAlike {
        group: usize,
        position: usize,
        script: Script,
        symbol: char,
    },
    /// KEY-3: a key for another product; `product` is its display name if the catalogue has it.
    OtherProduct { product: Option<String> },
    /// KEY-4: the service does not know the key.
    UnknownKey,
    /// KEY-5: the key was blocked by the vendor.
    BlockedKey,
    /// KEY-6: another kind of key is needed here.
    KeyKind,
    /// KEY-7: no product key is installed.
    NoKey,
    /// KEY-8: the key could be used for further computers only until `since`.
    ExpiredKey {
        #[serde(serialize_with = "in_seconds")]
        since: Timestamp,
    },
    /// CNT-1: every activation of the key is in use.
    UsedUp { used: u32, limit: u32 },
    /// NET-1: this computer has no network connection.
    NoNetwork,
    /// NET-2: the service's name was not found.
    NameNotFound { host: String },
    /// NET-3: the service refused the connection or did not answer in time.
    Unreachable { host: String, timed_out: bool },
    /// NET-4: the certificate of the secure connection was not the service's (interception, or a
    /// wrong certificate); `issuer` is the issuer in the certificate that was shown, if it could be
    /// read.
    Intercepted {
        host: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        issuer: Option<String>,
    },
    /// NET-5: a proxy requires a sign-in; `proxy` is its host and port, if they are known.
    ProxySignIn {
        host: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proxy: Option<String>,
    },
    /// NET-6: something other than the service answered, for example a hotel's sign-in page.
    OtherAnswer { host: String },
    /// NET-7: the proxy made no connection to the service: it cannot be reached, does not allow it,
    /// or cannot reach the service itself. `proxy` is its host and port.
    ProxyFailed { host: String, proxy: String },
    /// NET-8: a setting of this computer, such as an environment variable, cannot be used; `value` is
    /// its value without a password.
    NetworkSetting {
        kind: SettingKind,
        setting: String,
        value: String,
    },
    /// SRV-1: the service is reachable, but cannot answer now.
    ServiceUnavailable { host: String },
    /// SRV-2: too many attempts; try again after `seconds` seconds.
    TooManyAttempts { seconds: u64 },
    /// SRV-3: the answer does not bear the vendor's signature, or answers another request.
    AnswerNotGenuine { host: String },
    /// KMS-1: no name server knows a KMS host; `domains` are the domains that were searched.
    NoKmsHost {
        #[serde(default)]
        domains: Vec<String>,
    },
    /// KMS-1: the name server refuses to answer for these domains.
    NameServerRefused { domains: Vec<String> },
    /// KMS-2: the KMS host refused the connection or did not answer in time.
    KmsHostUnreachable { host: String, timed_out: bool },
    /// KMS-3: the KMS host does not serve this product.
    KmsHostProduct { host: String },
    /// KMS-4: the KMS host has counted `count` computers, and activates none before it has counted
    /// `threshold`.
    TooFewComputers { count: u32, threshold: u32 },
    /// KMS-5: the KMS host itself is not activated.
    KmsHostNotActivated { host: String },
    /// KMS-6: the vendor has not certified the KMS host that answered, or its answer is for another
    /// request.
    KmsHostNotGenuine { host: String },
    /// CLK-1: this computer's clock and the service's are too far apart.
    ClocksDiffer {
        #[serde(serialize_with = "in_seconds")]
        here: Timestamp,
        #[serde(serialize_with = "in_seconds")]
        there: Timestamp,
    },
    /// CLK-2: the clock was moved back; `last_seen` is the latest time known.
    ClockMovedBack {
        #[serde(serialize_with = "in_seconds")]
        last_seen: Timestamp,
    },
    /// HWC-1: the hardware changed so much that the product should be activated again.
    HardwareChanged { kept: u32, of: u32 },
    /// CID-1: these groups of the confirmation ID are wrong (1 = A).
    ConfirmationGroups { groups: Vec<usize> },
    /// CID-2: the confirmation ID has too few or too many digits.
    ConfirmationLength { digits: usize, expected: usize },
    /// CID-2: a text in which there is no confirmation ID, or two different ones.
    ConfirmationIdsInText { several: bool },
    /// CID-3: a confirmation ID that belongs to another installation ID.
    OtherInstallation,
    /// CID-4: the provisional confirmation ID has expired.
    ProvisionalRanOut {
        #[serde(serialize_with = "in_seconds")]
        since: Timestamp,
    },
    /// CID-5: an installation ID was typed where the confirmation ID belongs.
    InstallationIdTyped,
    /// IID-1: the installation ID is not right: a reading error, an ID that no program made, or one
    /// of a key that was never issued. The three cases have the same message.
    InstallationIdNotRight,
    /// IID-2: the installation ID was released, or belongs to another computer by now: a new one is
    /// needed.
    InstallationIdSpent,
    /// REL-1: a release code that belongs to another installation ID.
    OtherRelease,
    /// PHN-1: no telephone line for this product in this region.
    NoLine { region: String },
    /// FIL-1: not a file of this program, or a file for another purpose; `path` is the file.
    NotOurFile { path: String },
    /// FIL-2: a genuine file, but for another computer.
    FileOfOtherComputer { path: String },
    /// FIL-3: the file cannot be written.
    FileNotWritten { path: String },
    /// FIL-4 if there is no file at this path, otherwise FIL-5: it cannot be read.
    FileNotRead { path: String, cause: Unread },
    /// FIL-6: a file of this program, but another one is needed here.
    OtherFile { path: String, found: FileKind },
    /// STO-1: the state was damaged and was restored from the previous copy.
    RestoredFromCopy,
    /// STO-2: the state cannot be saved (`path` is the folder).
    CannotSave { path: String },
    /// STO-3: the disk is full.
    DiskFull { path: String },
    /// STO-4: the state and its previous copy are both unusable, and a new state has replaced them.
    StateLost,
    /// STO-5: this user may not read the state; `owner` is the user to whom it belongs, if that is
    /// known.
    CannotRead {
        path: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        owner: Option<String>,
    },
    /// STO-6: a later version of this program saved the state; `path` is the document.
    LaterState { path: String },
    /// STO-7: the activation for all users is not believed, because others than administrators can
    /// change it, or because it is damaged; `path` is the file.
    NotBelieved { path: String },
    /// CAT-1: the vendor's catalogue cannot be used, or nobody vouches for it.
    Catalogue { path: String, cause: CatalogueDefect },
    /// GRC-1: the grace period is over.
    GraceOver {
        #[serde(serialize_with = "in_seconds")]
        since: Timestamp,
    },
    /// GRC-2: the lease has expired.
    LeaseRanOut {
        #[serde(serialize_with = "in_seconds")]
        since: Timestamp,
    },
    /// GRC-3: the activation was not renewed in time; too little is known of the computer to
    /// distinguish it from others.
    TermOver {
        #[serde(serialize_with = "in_seconds")]
        since: Timestamp,
    },
    /// TRM-1: the trial is over.
    TrialOver {
        #[serde(serialize_with = "in_seconds")]
        since: Timestamp,
    },
    /// TRM-2: the subscription is over, and so are its days of grace; `since` is before them.
    SubscriptionOver {
        #[serde(serialize_with = "in_seconds")]
        since: Timestamp,
    },
    /// TRM-3: a key with terms is not activated by telephone, because no confirmation ID carries
    /// them.
    TermsByTelephone,
}

impl Fault {
    /// Returns whether the terms of the licence are over. What a product does about them, its vendor
    /// decides, so that nothing is promised about it.
    #[must_use]
    pub const fn is_about_terms(&self) -> bool {
        matches!(self, Self::TrialOver { .. } | Self::SubscriptionOver { .. })
    }

    /// Returns the code to quote.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::NotAKey { .. } | Self::KeysInText { .. } => Code::Key1,
            Self::KeySymbol { .. } | Self::KeyLookAlike { .. } => Code::Key2,
            Self::OtherProduct { .. } => Code::Key3,
            Self::UnknownKey => Code::Key4,
            Self::BlockedKey => Code::Key5,
            Self::KeyKind => Code::Key6,
            Self::NoKey => Code::Key7,
            Self::ExpiredKey { .. } => Code::Key8,
            Self::UsedUp { .. } => Code::Cnt1,
            Self::NoNetwork => Code::Net1,
            Self::NameNotFound { .. } => Code::Net2,
            Self::Unreachable { .. } => Code::Net3,
            Self::Intercepted { .. } => Code::Net4,
            Self::ProxySignIn { .. } => Code::Net5,
            Self::OtherAnswer { .. } => Code::Net6,
            Self::ProxyFailed { .. } => Code::Net7,
            Self::NetworkSetting { .. } => Code::Net8,
            Self::ServiceUnavailable { .. } => Code::Srv1,
            Self::TooManyAttempts { .. } => Code::Srv2,
            Self::AnswerNotGenuine { .. } => Code::Srv3,
            Self::NoKmsHost { .. } | Self::NameServerRefused { .. } => Code::Kms1,
            Self::KmsHostUnreachable { .. } => Code::Kms2,
            Self::KmsHostProduct { .. } => Code::Kms3,
            Self::TooFewComputers { .. } => Code::Kms4,
            Self::KmsHostNotActivated { .. } => Code::Kms5,
            Self::KmsHostNotGenuine { .. } => Code::Kms6,
            Self::ClocksDiffer { .. } => Code::Clk1,
            Self::ClockMovedBack { .. } => Code::Clk2,
            Self::HardwareChanged { .. } => Code::Hwc1,
            Self::ConfirmationGroups { .. } => Code::Cid1,
            Self::ConfirmationLength { .. } | Self::ConfirmationIdsInText { .. } => Code::Cid2,
            Self::OtherInstallation => Code::Cid3,
            Self::ProvisionalRanOut { .. } => Code::Cid4,
            Self::InstallationIdTyped => Code::Cid5,
            Self::InstallationIdNotRight => Code::Iid1,
            Self::InstallationIdSpent => Code::Iid2,
            Self::OtherRelease => Code::Rel1,
            Self::NoLine { .. } => Code::Phn1,
            Self::NotOurFile { .. } => Code::Fil1,
            Self::FileOfOtherComputer { .. } => Code::Fil2,
            Self::FileNotWritten { .. } => Code::Fil3,
            Self::FileNotRead {
                cause: Unread::Missing,
                ..
            } => Code::Fil4,
            Self::FileNotRead { .. } => Code::Fil5,
            Self::OtherFile { .. } => Code::Fil6,
            Self::RestoredFromCopy => Code::Sto1,
            Self::CannotSave { .. } => Code::Sto2,
            Self::DiskFull { .. } => Code::Sto3,
            Self::StateLost => Code::Sto4,
            Self::CannotRead { .. } => Code::Sto5,
            Self::LaterState { .. } => Code::Sto6,
            Self::NotBelieved { .. } => Code::Sto7,
            Self::Catalogue { .. } => Code::Cat1,
            Self::GraceOver { .. } => Code::Grc1,
            Self::LeaseRanOut { .. } => Code::Grc2,
            Self::TermOver { .. } => Code::Grc3,
            Self::TrialOver { .. } => Code::Trm1,
            Self::SubscriptionOver { .. } => Code::Trm2,
            Self::TermsByTelephone => Code::Trm3,
        }
    }
}

impl std::fmt::Display for Fault {
    /// Writes only the code, for log lines.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.code().fmt(f)
    }
}

impl std::error::Error for Fault {}
