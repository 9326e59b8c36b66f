//! A sample host and sample computers for tests.

use jiff::{SignedDuration, Timestamp};

use crate::catalogue::Policy;
use crate::codes::{InstallationId, KeyKind, ProductKey};
use crate::jws::SigningKey;
use crate::licence::{HostClaims, HostProduct, Nonce, host_installation_id};
use crate::machine::{PartKind, Parts, RawParts};
use crate::wire::kms::{ClientId, LeaseRequest};

pub(super) const VENDOR: &str = "momiji.example";
pub(super) const PRODUCT: u16 = 101;

/// Returns the present time of the tests.
pub(super) fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(500_000)
}

pub(super) fn days(count: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * count)
}

pub(super) fn product() -> HostProduct {
    HostProduct {
        code: PRODUCT,
        name: "Momiji Suite 2026".to_owned(),
        edition: "volume".to_owned(),
        policy: Policy::default(),
    }
}

pub(super) fn claims() -> HostClaims {
    let key = SigningKey::from_bytes(&[9; 32]).public();

    HostClaims {
        vendor: VENDOR.to_owned(),
        installation_id: host_installation_id(
            &ProductKey::new(KeyKind::KmsHost, PRODUCT, 77, 5).unwrap(),
            VENDOR,
            &key,
        ),
        id: "0192f0c2".to_owned(),
        issued_at: now(),
        expires_at: None,
        serial: 77,
        key,
        products: vec![product()],
    }
}

/// Returns the lease request of this client on this hardware.
pub(super) fn request(client: u128, hardware: u64) -> LeaseRequest {
    asking(client, parts(hardware))
}

pub(super) fn asking(client: u128, parts: Parts) -> LeaseRequest {
    LeaseRequest {
        vendor: VENDOR.to_owned(),
        client_id: ClientId::new(client),
        computer_name: Some(format!("desk-{client}")),
        product: PRODUCT,
        installation_id: InstallationId::of(
            &ProductKey::new(KeyKind::KmsClient, PRODUCT, 42, 6).unwrap(),
            VENDOR,
            parts.fingerprint(),
            1,
        ),
        parts,
        nonce: Nonce::from_bytes([3; 16]),
        sent_at: now(),
    }
}

/// Returns the hardware of a computer of which all parts are known.
pub(super) fn parts(number: u64) -> Parts {
    changed(number, &[])
}

/// Returns the hardware of the same computer after the parts of these kinds were replaced.
pub(super) fn changed(number: u64, kinds: &[PartKind]) -> Parts {
    PartKind::ALL
        .into_iter()
        .fold(RawParts::default(), |raw, kind| {
            let other = if kinds.contains(&kind) { 1_000_000 } else { 0 };
            raw.with(kind, Some((number + other).to_string()))
        })
        .hashed(VENDOR)
}
