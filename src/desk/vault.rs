//! The storage of the token in the system's keyring, if there is one.

use keyring::Entry;
use zeroize::Zeroizing;

use super::effect::Token;

/// The name under which the keyring shows the entry.
const SERVICE: &str = "kakunin-desk";

/// Returns whether a keyring service can be reached: on Linux the keyring is on the session bus.
fn has_keyring() -> bool {
    #[cfg(target_os = "linux")]
    let is_there = crate::gui::system::has_session_bus();
    #[cfg(not(target_os = "linux"))]
    let is_there = true;

    is_there
}

/// The entry for a vendor's token in the keyring.
#[derive(Debug, Clone)]
pub(super) struct Vault {
    vendor: Option<String>,
}

impl Vault {
    /// Returns the vault for this vendor.
    pub(super) fn of(vendor: &str) -> Self {
        Self {
            vendor: Some(vendor.to_owned()),
        }
    }

    /// Returns a vault without a keyring: the token is forgotten when the program ends.
    pub(super) const fn none() -> Self {
        Self { vendor: None }
    }

    /// Returns the saved token.
    pub(super) fn recall(&self) -> Option<Token> {
        self.entry()?
            .get_password()
            .inspect_err(|error| tracing::debug!(%error, "no token in the keyring"))
            .ok()
            .map(|token| Token(Zeroizing::new(token)))
    }

    /// Saves a token, and returns whether that succeeded.
    pub(super) fn keep(&self, token: &Token) -> bool {
        self.entry().is_some_and(|entry| {
            entry
                .set_password(&token.0)
                .inspect_err(|error| tracing::info!(%error, "the token is kept for this session only"))
                .is_ok()
        })
    }

    /// Deletes the token.
    pub(super) fn forget(&self) {
        if let Some(entry) = self.entry()
            && let Err(error) = entry.delete_credential()
        {
            tracing::debug!(%error, "nothing was forgotten by the keyring");
        }
    }

    fn entry(&self) -> Option<Entry> {
        if !has_keyring() {
            return None;
        }
        Entry::new(SERVICE, self.vendor.as_ref()?)
            .inspect_err(|error| tracing::debug!(%error, "there is no keyring"))
            .ok()
    }
}
