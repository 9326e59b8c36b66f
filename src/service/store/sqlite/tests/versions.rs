//! Files of other versions, of other programs, and of none.

use super::*;

fn file(sql: &str) -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("service.sqlite");
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch(sql).unwrap();

    (directory, path)
}

#[tokio::test]
async fn a_new_file_is_not_used_before_it_is_migrated() {
    let (_directory, path) = file("");

    let refusal = Sqlite::open(&path).await.unwrap_err();
    assert!(
        matches!(refusal, StoreError::Unmigrated { found: 0, .. }),
        "{refusal}"
    );
    assert!(refusal.to_string().contains("kakunin-service migrate"));
    let migrated = migrate(&path).await.unwrap();
    assert_eq!((migrated.from, migrated.to), (0, SCHEMA_VERSION));
    let again = migrate(&path).await.unwrap();
    assert_eq!((again.from, again.to), (SCHEMA_VERSION, SCHEMA_VERSION));
    let _store = Sqlite::open(&path).await.unwrap();
}

#[tokio::test]
async fn a_database_of_a_later_version_is_left_alone() {
    let (_directory, path) = file("CREATE TABLE later (x); PRAGMA user_version = 4711");

    for refusal in [
        Sqlite::open(&path).await.unwrap_err(),
        migrate(&path).await.unwrap_err(),
    ] {
        assert!(
            matches!(
                refusal,
                StoreError::Newer {
                    found: 4711,
                    known: SCHEMA_VERSION
                }
            ),
            "{refusal}"
        );
    }
}

#[tokio::test]
async fn what_is_not_ours_is_left_alone() {
    let (_one, other) = file("CREATE TABLE recipes (name TEXT)");
    let two = tempfile::tempdir().unwrap();
    let text = two.path().join("text");
    std::fs::write(
        &text,
        "no database at all, but long enough to be looked at. ".repeat(100),
    )
    .unwrap();

    for path in [&other, &text] {
        for refusal in [
            Sqlite::open(path).await.unwrap_err(),
            migrate(path).await.unwrap_err(),
        ] {
            assert!(matches!(refusal, StoreError::Foreign), "{refusal}");
        }
    }
    let connection = Connection::open(&other).unwrap();
    let tables: u32 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .unwrap();
    assert_eq!(tables, 1);
    assert!(
        std::fs::read_to_string(&text)
            .unwrap()
            .starts_with("no database at all")
    );
}

#[tokio::test]
async fn a_database_of_the_first_version_is_brought_up_and_keeps_everything() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("service.sqlite");
    {
        let connection = Connection::open(&path).unwrap();
        crate::server::sqlite::register_checksum(&connection).unwrap();
        connection
            .execute_batch(include_str!("../../../../../migrations/sqlite/0001_service.sql"))
            .unwrap();
        connection
            .execute_batch(
                "INSERT INTO keys (serial, kind, product, activation_limit, issued_at, note) \
                 VALUES (7, 0, 101, 3, 1000, 'kept'); PRAGMA user_version = 1",
            )
            .unwrap();
    }
    let refusal = Sqlite::open(&path).await.unwrap_err();
    assert!(
        matches!(refusal, StoreError::Unmigrated { found: 1, .. }),
        "{refusal}"
    );

    let migrated = migrate(&path).await.unwrap();

    assert_eq!((migrated.from, migrated.to), (1, SCHEMA_VERSION));
    let store = Store::Sqlite(Sqlite::open(&path).await.unwrap());
    let key = store.key(7).await.unwrap().unwrap();
    assert_eq!(
        (key.limit, key.note.as_deref(), key.terms),
        (3, Some("kept"), None)
    );
    let checkup = store.examine().await.unwrap();
    // The key of this file stands in no audit log; otherwise nothing is to be found.
    let others = checkup
        .findings
        .iter()
        .filter(|found| !found.starts_with("audit log"));
    assert_eq!(others.count(), 0, "{checkup:?}");
}

/// Issues a key as the versions before did.
const EARLIER_KEY: &str =
    "INSERT INTO keys (serial, kind, product, activation_limit, issued_at) VALUES (7, 0, 101, 5, 1)";

#[tokio::test]
async fn a_file_without_old_keys_is_upgraded_in_place() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("service.sqlite");
    let connection = connect(&path, OpenFlags::SQLITE_OPEN_CREATE).unwrap();
    for step in [
        include_str!("../../../../../migrations/sqlite/0001_service.sql"),
        include_str!("../../../../../migrations/sqlite/0002_terms.sql"),
    ] {
        connection.execute_batch(step).unwrap();
    }
    connection.pragma_update(None, "user_version", 2).unwrap();
    connection.execute_batch(EARLIER_KEY).unwrap();
    drop(connection);

    let refusal = Sqlite::open(&path).await.unwrap_err();
    assert!(
        matches!(refusal, StoreError::Unmigrated { found: 2, .. }),
        "{refusal}"
    );
    let migrated = migrate(&path).await.unwrap();
    assert_eq!((migrated.from, migrated.to), (2, SCHEMA_VERSION));
    let store = Store::Sqlite(Sqlite::open(&path).await.unwrap());
    assert_eq!(store.key(7).await.unwrap().map(|key| key.limit), Some(5));
    let import = Change::ImportKeys {
        keys: vec![ImportedKey {
            old: OldKey([1; 32]),
            key: new_key(8, 1),
        }],
    };
    let _done = store
        .change(&Actor::Console, import, now())
        .await
        .unwrap()
        .unwrap();
    assert!(store.old_key(OldKey([1; 32])).await.unwrap().is_some());
    assert_eq!(store.examine().await.unwrap().findings, Vec::<String>::new());
}
