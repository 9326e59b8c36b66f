use std::path::PathBuf;
use std::sync::Arc;

use rusqlite::params;
use serde_json::json;
use tempfile::TempDir;

use super::*;
use crate::codes::KeyKind;
use crate::licence::Method;
use crate::machine::{PartKind, Parts, RawParts};
use crate::service::audit::Verifier;
use crate::service::store::tests::{new_key, now};
use crate::service::store::{DatabaseUrl, ImportedKey, KeyFilter, ListPage, OldKey, Store};

mod trouble;
mod versions;

/// A database in a temporary directory.
struct Fixture {
    directory: TempDir,
    store: Sqlite,
}

impl Fixture {
    async fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("service.sqlite");
        let made = migrate(&path).await.unwrap();
        assert_eq!((made.from, made.to), (0, SCHEMA_VERSION));
        let store = Sqlite::open(&path).await.unwrap();

        Self { directory, store }
    }

    /// Returns the store as the service reads it.
    fn reads(&self) -> Store {
        Store::Sqlite(self.store.clone())
    }

    fn path(&self) -> PathBuf {
        self.directory.path().join("service.sqlite")
    }

    /// Returns a connection as another process would have.
    fn outsider(&self) -> Connection {
        connect(&self.path(), OpenFlags::empty()).unwrap()
    }

    async fn issue(&self, serial: u32, limit: u32) {
        let issued = self
            .change(Change::IssueKeys {
                keys: vec![new_key(serial, limit)],
            })
            .await;
        assert!(issued.unwrap().is_ok());
    }

    async fn change(&self, change: Change) -> Result<Result<AllDone, Refused>, StoreError> {
        self.store
            .change_all(&Actor::Console, vec![change], None, now())
            .await
    }

    async fn activate(&self, serial: u32, number: u64) -> Result<Activated, StoreError> {
        self.store
            .activate(asking(serial, number, computer(&number.to_string())))
            .await
    }

    async fn used(&self, serial: u32) -> u32 {
        let counter = self.reads().key(serial).await.unwrap().unwrap().used;
        let listed = self
            .reads()
            .activations(serial, ListPage::first(100_000))
            .await
            .unwrap();
        assert_eq!(usize::try_from(counter).unwrap(), listed.items.len());

        counter
    }
}

fn computer(value: &str) -> Parts {
    with_parts(PartKind::ALL.map(|kind| (kind, value)))
}

fn with_parts<const N: usize>(parts: [(PartKind, &str); N]) -> Parts {
    parts
        .into_iter()
        .fold(RawParts::default(), |raw, (kind, value)| {
            raw.with(kind, Some(value.to_owned()))
        })
        .hashed("vendor.example")
}

fn asking(serial: u32, number: u64, parts: Parts) -> Activate {
    Activate {
        id: format!("{serial:016x}{number:016x}"),
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

#[tokio::test]
async fn a_computer_is_found_by_its_parts_among_many_without_reading_them_all() {
    let place = Fixture::new().await;
    place.issue(1, 5000).await;
    for number in 0..300 {
        // All have the processor and the memory in common, like a series of one model.
        let text = number.to_string();
        let parts = with_parts([
            (PartKind::MachineId, text.as_str()),
            (PartKind::System, text.as_str()),
            (PartKind::Disk, text.as_str()),
            (PartKind::Processor, "common"),
            (PartKind::Memory, "common"),
        ]);
        let activated = place.store.activate(asking(1, number, parts)).await.unwrap();
        assert!(matches!(activated, Activated::New(..)), "{number}");
    }

    let changed = with_parts([
        (PartKind::MachineId, "123"),
        (PartKind::System, "123"),
        (PartKind::Disk, "new"),
        (PartKind::Processor, "common"),
        (PartKind::Memory, "common"),
    ]);
    let Activated::Same(found, _) = place.store.activate(asking(1, 999, changed)).await.unwrap() else {
        panic!("it is computer 123 with another disk");
    };
    assert_eq!(found.id, format!("{:016x}{:016x}", 1, 123));

    let outsider = place.outsider();
    let indexed: u32 = outsider
        .query_row(
            "SELECT count(*) FROM activation_index WHERE found_by >= 0",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(indexed, 600, "two telling parts each");
    let mut plan = outsider
        .prepare(&format!("EXPLAIN QUERY PLAN {}", activations::BY_PART))
        .unwrap();
    let steps: Vec<String> = plan
        .query_map(params![1, 2, 3], |row| row.get(3))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(
        steps.iter().all(|step| !step.contains("SCAN activation")),
        "{steps:?}"
    );
}

#[tokio::test]
async fn a_computer_that_drifts_too_far_from_what_it_was_is_another_one() {
    let place = Fixture::new().await;
    place.issue(1, 5).await;
    let mut drifting = ["a"; 6];
    let parts = |values: [&str; 6]| {
        let mut kinds = PartKind::ALL.into_iter();
        with_parts(values.map(|value| (kinds.next().unwrap(), value)))
    };
    let Activated::New(first, _) = place.store.activate(asking(1, 0, parts(drifting))).await.unwrap() else {
        panic!("the first one is new");
    };
    // One part changes after the other; it is compared with the part that was first reported,
    // however small the step.
    for (number, index) in [(1, 5), (2, 4), (3, 3)] {
        drifting[index] = "b";
        let asked = asking(1, number, parts(drifting));
        let Activated::Same(found, seats) = place.store.activate(asked).await.unwrap() else {
            panic!("little has changed: {drifting:?}");
        };
        assert_eq!(
            (&found.id, &found.parts, seats.used),
            (&first.id, &first.parts, 1)
        );
    }
    drifting[2] = "b";
    let beyond = asking(1, 4, parts(drifting));
    assert!(matches!(
        place.store.activate(beyond).await.unwrap(),
        Activated::New(..)
    ));

    let release = Release {
        id: first.id.clone(),
        serial: 1,
        computer: Some(first.computer),
        now: now(),
    };
    for _ in 0..2 {
        let seats = place.store.release(release.clone()).await.unwrap();
        assert_eq!(seats.map(|seats| seats.used), Some(1));
    }
    assert_eq!(place.used(1).await, 1);
}

#[tokio::test]
async fn a_change_and_its_entry_in_the_log_are_made_together_or_not_at_all() {
    let place = Fixture::new().await;
    place.issue(1, 5).await;
    let staff = Actor::Staff {
        name: "Aiko".to_owned(),
        token: "ABCDEFGH".to_owned(),
    };
    let set = |limit| Change::SetLimit { serial: 1, limit };
    let unknown = Change::SetLimit { serial: 2, limit: 1 };
    let refused = place
        .store
        .change_all(&staff, vec![set(9), unknown], None, now())
        .await
        .unwrap();
    assert_eq!(refused, Err(Refused::UnknownKey { serial: 2 }));
    assert_eq!(place.reads().key(1).await.unwrap().unwrap().limit, 5);
    let done = place
        .store
        .change_all(&staff, vec![set(8), set(9)], None, now())
        .await;
    assert_eq!(done.unwrap().unwrap().done.len(), 2);

    let log = place.reads().audit(0, 100).await.unwrap();
    let told: Vec<_> = log
        .iter()
        .map(|entry| (entry.actor.as_str(), entry.action.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("console", "keys.issue"),
            ("staff:Aiko", "key.set-limit"),
            ("staff:Aiko", "key.set-limit")
        ]
    );
    assert_eq!(log[2].details, json!({ "limit": 9, "token": "ABCDEFGH" }));
    let mut verifier = Verifier::new(None);
    for entry in &log {
        verifier.check(entry).unwrap();
    }
    let outsider = place.outsider();
    for sql in [
        "DELETE FROM audit WHERE seq = 3",
        "UPDATE audit SET actor = 'console'",
    ] {
        let refusal = outsider.execute(sql, []).unwrap_err().to_string();
        assert!(refusal.contains("only appended to"), "{refusal}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_shows_one_moment_while_the_database_is_written() {
    let place = Fixture::new().await;
    place.issue(1, 100_000).await;
    for number in 0..50 {
        let _new = place.activate(1, number).await.unwrap();
    }
    let writing = {
        let store = place.store.clone();
        tokio::spawn(async move {
            for number in 50..400 {
                let asked = asking(1, number, computer(&number.to_string()));
                let _new = store.activate(asked).await.unwrap();
            }
        })
    };
    let copy = place.directory.path().join("copy.sqlite");
    place.store.backup_to(&copy).await.unwrap();
    writing.await.unwrap();

    assert!(
        matches!(place.store.backup_to(&copy).await, Err(StoreError::Foreign)),
        "a file that is there is not overwritten"
    );
    let copied = Store::open(&DatabaseUrl::Sqlite(copy)).await.unwrap();
    let key = copied.key(1).await.unwrap().unwrap();
    let listed = copied.activations(1, ListPage::first(1000)).await.unwrap();
    assert!(key.used >= 50, "{}", key.used);
    assert_eq!(usize::try_from(key.used).unwrap(), listed.items.len());
    assert_eq!(place.used(1).await, 400);
}

#[tokio::test]
async fn a_closed_database_says_so() {
    let place = Fixture::new().await;
    place.issue(1, 5).await;
    let shared = Arc::clone(&place.store.readers);
    place.store.close().await;

    assert!(matches!(place.activate(1, 1).await, Err(StoreError::Closed)));
    assert!(matches!(place.reads().key(1).await, Err(StoreError::Closed)));
    assert!(matches!(shared.turn().await.err(), Some(StoreError::Closed)));
}
