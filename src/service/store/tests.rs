//! The behaviour that the service relies on, whichever database it uses: the same tests on both.

use std::sync::atomic::{AtomicU32, Ordering};

use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use super::*;
use crate::codes::KeyKind;
use crate::licence::Method;
use crate::machine::{PartKind, Parts, RawParts};
pub(super) use crate::server::cluster;

mod changes;
mod counting;
mod imports;
mod people;
mod trials;
mod turns;

/// Defines a test on SQLite and a test on PostgreSQL for each of these.
macro_rules! on_both {
    ($($promise:ident),* $(,)?) => {
        mod on_sqlite {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $promise() {
                    super::$promise(&super::Fixture::in_a_file().await).await;
                }
            )*
        }
        mod on_postgres {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $promise() {
                    super::$promise(&super::Fixture::on_a_server().await).await;
                }
            )*
        }
    };
}
use on_both;

/// An empty database, used by two instances of the service.
struct Fixture {
    one: Store,
    other: Store,
    /// The directory, which is removed with the last user.
    _directory: Option<TempDir>,
}

impl Fixture {
    async fn in_a_file() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let url = DatabaseUrl::Sqlite(directory.path().join("service.sqlite"));

        Self::migrated(&url, Some(directory)).await
    }

    async fn on_a_server() -> Self {
        let url = cluster::Cluster::shared().database().parse().unwrap();

        Self::migrated(&url, None).await
    }

    async fn migrated(url: &DatabaseUrl, directory: Option<TempDir>) -> Self {
        let made = Store::migrate(url).await.unwrap();
        let newest = match url {
            DatabaseUrl::Sqlite(_) => sqlite::SCHEMA_VERSION,
            DatabaseUrl::Postgres(_) => postgres::SCHEMA_VERSION,
        };
        assert_eq!((made.from, made.to), (0, newest));

        Self {
            one: Store::open(url).await.unwrap(),
            other: Store::open(url).await.unwrap(),
            _directory: directory,
        }
    }

    /// Returns one of the two instances, alternately.
    fn instance(&self, number: u64) -> &Store {
        if number.is_multiple_of(2) {
            &self.one
        } else {
            &self.other
        }
    }

    async fn change(&self, change: Change) -> Result<Done, Refused> {
        self.one.change(&Actor::Console, change, now()).await.unwrap()
    }

    /// Issues a key, and returns its serial number.
    async fn key(&self, limit: u32) -> u32 {
        static SERIALS: AtomicU32 = AtomicU32::new(1000);
        let serial = SERIALS.fetch_add(1, Ordering::Relaxed);
        let keys = vec![new_key(serial, limit)];
        let _issued = self.change(Change::IssueKeys { keys }).await.unwrap();

        serial
    }

    /// Returns how many computers use the key, from the counter and from the list, which must
    /// agree.
    async fn used(&self, serial: u32) -> u32 {
        let counter = self.one.key(serial).await.unwrap().unwrap().used;
        let listed = self
            .other
            .activations(serial, ListPage::first(100_000))
            .await
            .unwrap();
        assert_eq!(usize::try_from(counter).unwrap(), listed.items.len());

        counter
    }
}

/// Returns the time at which the store tests run.
pub(super) fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(500_000)
}

/// Returns a key to issue.
pub(super) fn new_key(serial: u32, limit: u32) -> IssuedKey {
    IssuedKey {
        serial,
        kind: KeyKind::MultipleActivation,
        product: 101,
        limit,
        organisation: None,
        expires_at: None,
        note: None,
        terms: None,
    }
}

/// Returns a computer of which all parts are known.
fn computer(number: u64) -> Parts {
    parts(PartKind::ALL.map(|kind| (kind, number)))
}

/// Returns the same computer with other parts of these kinds.
fn changed(number: u64, kinds: &[PartKind]) -> Parts {
    parts(PartKind::ALL.map(|kind| {
        (
            kind,
            if kinds.contains(&kind) {
                number + 1_000_000
            } else {
                number
            },
        )
    }))
}

fn parts(parts: impl IntoIterator<Item = (PartKind, u64)>) -> Parts {
    parts
        .into_iter()
        .fold(RawParts::default(), |raw, (kind, value)| {
            raw.with(kind, Some(value.to_string()))
        })
        .hashed("vendor.example")
}

fn asking(serial: u32, parts: Parts) -> Activate {
    static NAMES: AtomicU32 = AtomicU32::new(1);

    Activate {
        id: format!("{:032x}", NAMES.fetch_add(1, Ordering::Relaxed)),
        serial,
        kind: KeyKind::MultipleActivation,
        product: 101,
        computer: parts.fingerprint(),
        parts,
        method: Method::Internet,
        ends_at: None,
        turning: None,
        now: now(),
        audited: None,
    }
}

fn releasing(serial: u32, activation: &Activation) -> Release {
    Release {
        id: activation.id.clone(),
        serial,
        computer: Some(activation.computer),
        now: now(),
    }
}

/// Returns the activation that was made or found.
fn active(activated: Activated) -> Activation {
    match activated {
        Activated::New(activation, _) | Activated::Copy(activation, _) | Activated::Same(activation, _) => {
            activation
        }
        other => panic!("{other:?}"),
    }
}
