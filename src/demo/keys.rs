//! The keys to try, one per outcome.

use crate::codes::{KeyKind, ProductKey};

use super::MASTER_KEY;

/// The suite's volume edition, which the demonstration activates.
const SUITE: u16 = 2026;
/// A single application: its key cannot be used for the suite. It comes with a KMS client key.
pub(super) const WRITE: u16 = 2030;

/// A key to try.
#[derive(Debug, Clone)]
pub struct DemoKey {
    /// The outcome when the key is used.
    pub outcome: DemoOutcome,
    /// The key.
    pub key: ProductKey,
    /// The number of computers that may use it.
    pub limit: u32,
}

/// The outcome that a demonstration key shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemoOutcome {
    /// The product is activated.
    Good,
    /// Another computer uses its only activation: CNT-1.
    UsedUp,
    /// The vendor blocked the key: KEY-5.
    Blocked,
    /// The key is for another product: KEY-3.
    OtherProduct,
    /// A KMS client key: the organisation's host activates without user interaction.
    KmsClient,
    /// A KMS host key: it cannot be used on a client, KEY-6.
    KmsHost,
}

impl DemoOutcome {
    /// Returns the message that describes the outcome.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Good => "demo-key-good",
            Self::UsedUp => "demo-key-used-up",
            Self::Blocked => "demo-key-blocked",
            Self::OtherProduct => "demo-key-other-product",
            Self::KmsClient => "demo-key-kms-client",
            Self::KmsHost => "demo-key-kms-host",
        }
    }
}

/// Returns the keys to try, which are the same on every computer.
#[must_use]
pub fn keys() -> Vec<DemoKey> {
    [
        (
            DemoOutcome::Good,
            KeyKind::MultipleActivation,
            SUITE,
            100_001,
            100,
        ),
        (
            DemoOutcome::UsedUp,
            KeyKind::MultipleActivation,
            SUITE,
            100_002,
            1,
        ),
        (
            DemoOutcome::Blocked,
            KeyKind::MultipleActivation,
            SUITE,
            100_003,
            100,
        ),
        (
            DemoOutcome::OtherProduct,
            KeyKind::MultipleActivation,
            WRITE,
            100_004,
            100,
        ),
        (DemoOutcome::KmsClient, KeyKind::KmsClient, SUITE, 100_005, 100),
        (DemoOutcome::KmsHost, KeyKind::KmsHost, SUITE, 100_006, 6),
    ]
    .into_iter()
    .filter_map(|(outcome, kind, product, serial, limit)| {
        let key = ProductKey::mint(MASTER_KEY, kind, product, serial).ok()?;
        Some(DemoKey { outcome, key, limit })
    })
    .collect()
}

/// Returns the KMS client key that the single application is installed with.
pub(super) fn client_key() -> Option<ProductKey> {
    ProductKey::mint(MASTER_KEY, KeyKind::KmsClient, WRITE, 100_007).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_lists_every_key() {
        let readme = include_str!("../../README.md");
        let keys = keys();
        assert_eq!(keys.len(), 6, "one per outcome");
        for key in keys {
            let text = key.key.to_string();
            assert!(
                readme.contains(&text),
                "README.md lacks {text} ({:?})",
                key.outcome
            );
        }
    }
}
