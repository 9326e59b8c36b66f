//! A sample catalogue and sample snapshots for tests.

use std::sync::Arc;

use jiff::{Timestamp, ToSpan};

use crate::catalogue::{Catalogue, Product};
use crate::codes::{ConfirmationSecret, InstallationId, KeyKind, ProductKey, Scheme};
use crate::installed::Scope;
use crate::licence::{Draft, Method, Status};
use crate::machine::Parts;

use super::snapshot::{ComputerRole, Count, KeyFacts, ReleaseReport, ServedProduct, Snapshot};

/// The time of the samples, a Monday morning.
pub(crate) fn now() -> Timestamp {
    "2026-11-23T03:00:00Z".parse().unwrap()
}

pub(crate) const PRODUCT: u16 = 2026;
pub(crate) const VENDOR: &str = "momiji.example";
const MASTER: &[u8] = b"master key of the wizard's tests";

pub(crate) fn key(kind: KeyKind) -> ProductKey {
    ProductKey::mint(MASTER, kind, PRODUCT, 77).unwrap()
}

pub(crate) fn key_of_other_product() -> ProductKey {
    ProductKey::mint(MASTER, KeyKind::MultipleActivation, PRODUCT + 1, 78).unwrap()
}

pub(crate) fn installation_id() -> InstallationId {
    InstallationId::of(&key(KeyKind::MultipleActivation), VENDOR, 0x1234_5678_9ABC, 7)
}

pub(crate) fn product() -> Product {
    catalogue().product(PRODUCT).unwrap().clone()
}

pub(crate) fn catalogue() -> Arc<Catalogue> {
    Arc::new(Catalogue::from_json(CATALOGUE).unwrap())
}

/// Returns the secret key that signs confirmation IDs.
pub(crate) fn confirmation_secret() -> ConfirmationSecret {
    ConfirmationSecret::from_seed(&[7; 64]).unwrap()
}

/// Returns the catalogue of a vendor who signs confirmation IDs: all of them, or only those of KMS
/// hosts if the scheme is `keyed`.
pub(crate) fn signing_catalogue(scheme: Scheme) -> Arc<Catalogue> {
    let mut catalogue = Catalogue::clone(&catalogue());
    catalogue.vendor.scheme = scheme;
    catalogue.vendor.confirmation_key = Some(confirmation_secret().public());

    Arc::new(catalogue)
}

/// Returns the snapshot of a computer without a product key.
pub(crate) fn fresh() -> Snapshot {
    Snapshot {
        now: now(),
        role: ComputerRole::Computer,
        scope: Scope::User,
        is_kept_elsewhere: false,
        status: Status::Grace {
            until: now() + (24 * 30).hours(),
            silent_until: now() + (24 * 25).hours(),
        },
        terms: None,
        key: None,
        installation_id: None,
        automatic: false,
        last_failure: None,
        count: None,
        hardware: Parts::default().compare(&Parts::default()),
        draft: Draft::default(),
        region: Some("JP".parse().unwrap()),
        warning: None,
        released: None,
        former_key: None,
        folder: Some("/home/aiko/Documents".into()),
    }
}

/// Returns the snapshot of a computer with a key that is not activated.
pub(crate) fn with_key(kind: KeyKind) -> Snapshot {
    Snapshot {
        key: Some(KeyFacts {
            kind,
            key_name: key(kind).name().to_string(),
        }),
        installation_id: Some(installation_id()),
        ..fresh()
    }
}

/// Returns the snapshot of an activated computer.
pub(crate) fn activated() -> Snapshot {
    Snapshot {
        status: Status::Activated {
            method: Method::Internet,
            since: now(),
            renew_from: None,
            renew_by: None,
        },
        count: Some(Count { used: 59, limit: 100 }),
        ..with_key(KeyKind::MultipleActivation)
    }
}

/// Returns the snapshot of a computer whose activation was released without asking the service.
pub(crate) fn released() -> Snapshot {
    Snapshot {
        released: Some(ReleaseReport {
            installation_id: installation_id(),
            groups: vec!["123456".to_owned(); 4],
        }),
        ..with_key(KeyKind::MultipleActivation)
    }
}

/// Returns the snapshot of a computer that will become a KMS host and has no key yet.
pub(crate) fn fresh_host() -> Snapshot {
    Snapshot {
        role: ComputerRole::KmsHost { serves: Vec::new() },
        ..fresh()
    }
}

/// Returns the snapshot of a computer with a KMS host key that is not activated.
pub(crate) fn host_with_key() -> Snapshot {
    Snapshot {
        role: ComputerRole::KmsHost { serves: Vec::new() },
        ..with_key(KeyKind::KmsHost)
    }
}

/// Returns the snapshot of an activated KMS host.
pub(crate) fn host() -> Snapshot {
    let served = |code, name: &str| ServedProduct {
        code,
        name: name.to_owned(),
    };

    Snapshot {
        role: ComputerRole::KmsHost {
            serves: vec![
                served(PRODUCT, "Momiji Suite 2026"),
                served(4000, "Momiji Draw 2027"),
            ],
        },
        status: activated().status,
        count: Some(Count { used: 1, limit: 6 }),
        ..with_key(KeyKind::KmsHost)
    }
}

pub(crate) const CATALOGUE: &str = r##"{
    "format": 1,
    "issued_at": "2026-11-01T00:00:00Z",
    "vendor": {
        "id": "momiji.example",
        "name": {"en": "Momiji Software"},
        "colours": {
            "light": {"accent": "#2B4C8C", "on_accent": "#FFFFFF", "soft": "#EEF2FA"},
            "dark": {"accent": "#9AB6FF", "on_accent": "#14203A", "soft": "#2A3145"}
        },
        "icon": "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAYAAAAf8/9hAAAAGUlEQVR4nGPQ9un5TwlmGDVg1IBRA4aLAQDzHgIf194cKAAAAABJRU5ErkJggg==",
        "links": {
            "support": {"en": "https://momiji.example/support"},
            "privacy": {"en": "https://momiji.example/privacy"},
            "seller": {"en": "https://momiji.example/seller"},
            "regional_numbers": {"en": "https://momiji.example/numbers"}
        }
    },
    "products": [
        {
            "code": 2026,
            "id": "momiji-suite-2026",
            "name": {"en": "Momiji Suite 2026"},
            "edition": {"id": "volume", "name": {"en": "volume edition", "ja": "ボリューム エディション"}},
            "suite": true,
            "volume": true,
            "old_keys": [
                {"symbols": "0123456789abcdef", "groups": [4, 4, 4, 4]},
                {"symbols": "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "length": {"from": 28, "to": 30}}
            ]
        },
        {
            "code": 2027,
            "id": "momiji-write-2026",
            "name": {"en": "Momiji Write 2026"},
            "edition": {"id": "volume", "name": {"en": "volume edition", "ja": "ボリューム エディション"}},
            "volume": true
        }
    ],
    "services": ["http://127.0.0.1:9"],
    "keys": [],
    "lines": [
        {"region": "JP", "number": "03-0000-0123", "kind": "toll", "languages": ["ja", "en"]},
        {"region": "JP", "number": "0120-000-123", "kind": "toll-free", "languages": ["ja", "en"]}
    ]
}"##;
