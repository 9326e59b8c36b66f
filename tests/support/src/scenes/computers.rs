//! The computers whose pages are shown.

use std::sync::Arc;

use jiff::ToSpan as _;
use kakunin::catalogue::{Catalogue, Product};
use kakunin::codes::{InstallationId, KeyKind, ProductKey};
use kakunin::fault::Fault;
use kakunin::installed::Scope;
use kakunin::licence::{Draft, Method, Reason, Status, Terms};
use kakunin::machine::{PartKind, RawParts};
use kakunin::wizard::snapshot::{ComputerRole, Count, KeyFacts, ServedProduct, Snapshot};

use super::now;

pub(super) const VENDOR: &str = "momiji.example";
const MASTER: &[u8] = b"a master key for pictures and tests";

pub fn catalogue() -> Arc<Catalogue> {
    let text = include_str!("../../../../assets/demo/catalogue.json");

    let mut catalogue = Catalogue::from_json(text).expect("a catalogue");
    catalogue.services = vec!["https://activation.momiji.example".to_owned()];

    Arc::new(catalogue)
}

pub fn product() -> Product {
    catalogue().products.first().expect("a product").clone()
}

pub(super) fn key() -> ProductKey {
    ProductKey::mint(MASTER, KeyKind::MultipleActivation, product().code, 4_471).expect("a key")
}

pub(super) fn installation_id() -> InstallationId {
    InstallationId::of(&key(), VENDOR, 0x0012_3456_789A_BCDE, 7)
}

pub(super) fn computer(disk: &str, memory: &str) -> RawParts {
    RawParts::default()
        .with(PartKind::MachineId, Some("6f1c".to_owned()))
        .with(PartKind::System, Some("b2e0".to_owned()))
        .with(PartKind::Processor, Some("A processor".to_owned()))
        .with(PartKind::Disk, Some(disk.to_owned()))
        .with(PartKind::Memory, Some(memory.to_owned()))
}

/// A computer without a product key.
pub fn fresh() -> Snapshot {
    let parts = computer("first", "16").hashed(VENDOR);

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
        hardware: parts.compare(&parts),
        draft: Draft::default(),
        region: Some("JP".parse().expect("a region")),
        warning: None,
        released: None,
        former_key: None,
        folder: Some("/home/aiko/Documents".into()),
    }
}

/// A computer that is to be a KMS host.
pub(super) fn future_host() -> Snapshot {
    Snapshot {
        role: ComputerRole::KmsHost { serves: Vec::new() },
        ..fresh()
    }
}

/// A KMS host for two products.
pub(super) fn host() -> Snapshot {
    let products = catalogue().products.clone();
    let volume = products.iter().filter(|product| product.volume);
    let serves = volume.take(2).map(|product| ServedProduct {
        code: product.code,
        name: product.name.get("en").to_owned(),
    });

    Snapshot {
        role: ComputerRole::KmsHost {
            serves: serves.collect(),
        },
        key: Some(KeyFacts {
            kind: KeyKind::KmsHost,
            key_name: key().name().to_string(),
        }),
        count: Some(Count { used: 1, limit: 6 }),
        ..activated(Method::Internet)
    }
}

/// A computer whose key is not activated yet.
pub fn with_key() -> Snapshot {
    Snapshot {
        key: Some(KeyFacts {
            kind: KeyKind::MultipleActivation,
            key_name: key().name().to_string(),
        }),
        installation_id: Some(installation_id()),
        ..fresh()
    }
}

/// An activated computer.
pub fn activated(method: Method) -> Snapshot {
    Snapshot {
        status: Status::Activated {
            method,
            since: now() - 26.hours(),
            renew_from: None,
            renew_by: None,
        },
        count: Some(Count { used: 59, limit: 100 }),
        ..with_key()
    }
}

/// A computer that is activated until an open question is cleared up.
pub(super) fn provisional() -> Snapshot {
    Snapshot {
        status: Status::Activated {
            method: Method::Telephone,
            since: now() - 26.hours(),
            renew_from: None,
            renew_by: Some(now() + 46.hours()),
        },
        ..with_key()
    }
}

/// A computer that tells little of itself, so that its activation ends.
pub(super) fn for_a_term(method: Method) -> Snapshot {
    Snapshot {
        status: Status::Activated {
            method,
            since: now() - 26.hours(),
            renew_from: Some(now() + (24 * 119).hours()),
            renew_by: Some(now() + (24 * 179).hours()),
        },
        ..with_key()
    }
}

/// The same when nobody renewed it.
pub(super) fn term_over() -> Snapshot {
    Snapshot {
        status: Status::Notice {
            reason: Reason::TermOver {
                since: now() - (24 * 2).hours(),
            },
        },
        ..with_key()
    }
}

/// A computer whose key has a subscription, features and a number.
pub(super) fn subscribed() -> Snapshot {
    Snapshot {
        terms: Some(Terms {
            trial_ends: None,
            subscription_ends: Some(now() + (24 * 128).hours()),
            grace_days: 14,
            features: vec!["pdf-export".to_owned(), "scan".to_owned()],
            limit: Some(25),
        }),
        ..activated(Method::Internet)
    }
}

/// The same in its days of grace.
pub(super) fn in_grace() -> Snapshot {
    Snapshot {
        terms: subscribed().terms.map(|terms| Terms {
            subscription_ends: Some(now() - (24 * 2).hours()),
            ..terms
        }),
        ..subscribed()
    }
}

/// A computer that its administrator activated for all users, with a trial.
pub(super) fn for_all_users() -> Snapshot {
    Snapshot {
        scope: Scope::Computer,
        is_kept_elsewhere: true,
        terms: Some(Terms {
            trial_ends: Some(now() + (24 * 12).hours()),
            ..Terms::default()
        }),
        ..activated(Method::Internet)
    }
}

/// A computer whose trial is over.
pub(super) fn trial_over() -> Snapshot {
    let since = now() - (24 * 2).hours();

    Snapshot {
        status: Status::Notice {
            reason: Reason::TrialOver { since },
        },
        terms: Some(Terms {
            trial_ends: Some(since),
            ..Terms::default()
        }),
        ..with_key()
    }
}

/// A computer whose subscription is over, and so are its days of grace.
pub(super) fn subscription_over() -> Snapshot {
    let since = now() - (24 * 16).hours();

    Snapshot {
        status: Status::Notice {
            reason: Reason::SubscriptionOver { since },
        },
        terms: subscribed().terms.map(|terms| Terms {
            subscription_ends: Some(since),
            ..terms
        }),
        ..with_key()
    }
}

/// An activated computer with a new disk.
pub(super) fn changed() -> Snapshot {
    Snapshot {
        hardware: computer("first", "16")
            .hashed(VENDOR)
            .compare(&computer("second", "32").hashed(VENDOR)),
        ..activated(Method::Internet)
    }
}

/// A computer that has not met its KMS host for half a year.
pub(super) fn with_notice() -> Snapshot {
    Snapshot {
        status: Status::Notice {
            reason: Reason::LeaseExpired {
                since: now() - (24 * 5).hours(),
            },
        },
        key: Some(KeyFacts {
            kind: KeyKind::KmsClient,
            key_name: key().name().to_string(),
        }),
        ..with_key()
    }
}

/// A computer that comes with a KMS client key and has not met its host for 26 days.
pub(super) fn waiting() -> Snapshot {
    Snapshot {
        key: with_notice().key,
        ..with_key()
    }
}

/// A computer whose lease ran out, and whose host does not answer.
pub(super) fn ran_out() -> Snapshot {
    Snapshot {
        last_failure: Some(Fault::KmsHostUnreachable {
            host: "kms.office.momiji.example:8482".to_owned(),
            timed_out: true,
        }),
        ..with_notice()
    }
}

/// An activation that was copied to another computer.
pub(super) fn moved() -> Snapshot {
    Snapshot {
        status: Status::Notice {
            reason: Reason::HardwareChanged { kept: 3, of: 11 },
        },
        ..with_key()
    }
}
