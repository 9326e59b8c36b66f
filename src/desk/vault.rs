//! Keep the token in the system's keyring, where there is one.

use keyring::Entry;
use zeroize::Zeroizing;

use super::effect::Token;

/// The name under which the keyring shows what is kept.
const SERVICE: &str = "kakunin-desk";

/// Whether there is somebody to ask: on Linux the keyring is on the session bus.
fn has_keyring() -> bool {
    #[cfg(target_os = "linux")]
    let is_there = crate::gui::system::has_session_bus();
    #[cfg(not(target_os = "linux"))]
    let is_there = true;

    is_there
}

/// The place of a vendor's token in the keyring.
#[derive(Debug, Clone)]
pub(super) struct Vault {
    vendor: Option<String>,
}

impl Vault {
    /// The place for this vendor.
    pub(super) fn of(vendor: &str) -> Self {
        Self {
            vendor: Some(vendor.to_owned()),
        }
    }

    /// No place: the token is forgotten with the program.
    pub(super) const fn none() -> Self {
        Self { vendor: None }
    }

    /// The token that is kept.
    pub(super) fn recall(&self) -> Option<Token> {
        self.entry()?
            .get_password()
            .inspect_err(|error| tracing::debug!(%error, "no token in the keyring"))
            .ok()
            .map(|token| Token(Zeroizing::new(token)))
    }

    /// Keeps a token; tells whether it could.
    pub(super) fn keep(&self, token: &Token) -> bool {
        self.entry().is_some_and(|entry| {
            entry
                .set_password(&token.0)
                .inspect_err(|error| tracing::info!(%error, "the token is kept for this session only"))
                .is_ok()
        })
    }

    /// Forgets the token.
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
