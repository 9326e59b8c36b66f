//! A vendor whose secrets are known, so that keys and requests are made without asking the service.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use kakunin::catalogue::Catalogue;
use kakunin::codes::{InstallationId, KeyKind, ProductKey};
use kakunin::jws::SigningKey;
use kakunin::service::InitialSecrets;
use kakunin::wire::{ActivationRequest, Proof, Proven as _, path};

pub(crate) use support::catalogue::VENDOR as NAME;
use support::catalogue::of_one_edition;
use support::load::{self, Questions};

pub(crate) const PRODUCT: u16 = 101;
pub(crate) const KEY_ID: &str = "2026";
/// The most requests a second that are prepared.
const FASTEST: u64 = 30_000;
/// How many keys are activated in turn.
pub(crate) const KEYS: u64 = 1000;

pub(crate) struct KnownVendor {
    pub(crate) master: [u8; 32],
    pub(crate) signing_key: SigningKey,
    /// The keys that are activated.
    pub(crate) keys: Vec<ProductKey>,
}

impl KnownVendor {
    pub(crate) fn known() -> Self {
        let master = [7; 32];
        let key =
            |number| ProductKey::mint(&master, KeyKind::MultipleActivation, PRODUCT, serial(number)).unwrap();

        Self {
            master,
            signing_key: SigningKey::from_bytes(&[9; 32]),
            keys: (0..KEYS).map(key).collect(),
        }
    }

    pub(crate) fn data(&self, directory: &Path) -> PathBuf {
        directory.join("data")
    }

    pub(crate) fn secrets(&self) -> InitialSecrets {
        InitialSecrets {
            master_key: Some(self.master),
            signing_key: Some(self.signing_key.clone()),
            passphrase: None,
        }
    }

    pub(crate) fn catalogue(&self) -> Catalogue {
        of_one_edition(PRODUCT, KEY_ID, &self.signing_key.public())
    }

    /// As many new computers as can be asked for in this time.
    pub(crate) fn questions(&self, time: Duration) -> Questions {
        static COMPUTERS: AtomicU64 = AtomicU64::new(0);
        let wanted = u64::try_from(time.as_millis()).unwrap() * FASTEST / 1000;
        let messages = self
            .keys
            .iter()
            .cycle()
            .take(usize::try_from(wanted).unwrap())
            .map(|key| {
                let number = COMPUTERS.fetch_add(1, Ordering::Relaxed);
                self.request(key, &format!("{}-{number}", std::process::id()))
            })
            .collect();

        Questions {
            messages,
            again: false,
            status: 201,
        }
    }

    /// The request of a new computer, as it goes over the wire.
    fn request(&self, key: &ProductKey, computer: &str) -> Vec<u8> {
        let parts = load::parts(computer);
        let installation_id = InstallationId::of(key, NAME, parts.fingerprint(), 1);
        let request = ActivationRequest {
            vendor: NAME.to_owned(),
            product: PRODUCT,
            installation_id,
            proof: Proof::MISSING,
            parts,
            present: None,
            turn: None,
            sent_at: Timestamp::now(),
        }
        .proven_by(key);

        load::message(path::ACTIVATIONS, &request)
    }
}

/// The serial number of a key: all over the range, as random ones are.
pub(crate) fn serial(number: u64) -> u32 {
    u32::try_from(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32).unwrap()
}
