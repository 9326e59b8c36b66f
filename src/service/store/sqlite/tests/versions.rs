//! Files of other versions, of other programs, and without any tables.

use super::*;

/// The tables as the first version created them, with its list of migrations.
const FIRST: &str = include_str!("../../../../../migrations/sqlite/0001_keys_and_activations.sql");
const FIRST_LIST: &str = "CREATE TABLE _sqlx_migrations (version BIGINT PRIMARY KEY, description TEXT NOT NULL, \
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, success BOOLEAN NOT NULL, checksum BLOB NOT NULL, \
    execution_time BIGINT NOT NULL);
    INSERT INTO _sqlx_migrations VALUES (1, 'keys and activations', CURRENT_TIMESTAMP, TRUE, x'00', 1);";

fn file(sql: &str) -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("service.sqlite");
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch(sql).unwrap();

    (directory, path)
}

#[tokio::test]
async fn a_database_of_the_first_version_is_recognised_and_brought_up_to_date() {
    let (directory, path) = file(&format!("PRAGMA journal_mode = wal; {FIRST} {FIRST_LIST}"));
    let parts = computer("a");
    let provisional = "00000000000000000000000000000002";
    {
        let connection = Connection::open(&path).unwrap();
        connection
            .execute_batch(
                "INSERT INTO keys VALUES (1, 0, 101, 5, 2, 1000, NULL), (2, 1, 102, 9, 0, 2000, 3000);
                 INSERT INTO desk_tokens VALUES ('Aiko', zeroblob(32), 1000, NULL);",
            )
            .unwrap();
        let mut insert = connection
            .prepare("INSERT INTO activations VALUES (?, 1, ?, ?, ?, 1000, 2000, ?, ?)")
            .unwrap();
        let json = serde_json::to_string(&parts).unwrap();
        let fingerprint = i64::try_from(parts.fingerprint()).unwrap();
        let none = Option::<i64>::None;
        let id = |number: u8| format!("{number:032x}");
        let _row = insert
            .execute(params![id(1), fingerprint, json, "internet", none, none])
            .unwrap();
        let _row = insert
            .execute(params![id(2), 77, "{}", "telephone", 9000, none])
            .unwrap();
        let _row = insert
            .execute(params![id(3), fingerprint, json, "internet", none, 5000])
            .unwrap();
    }

    let refusal = Sqlite::open(&path).await.unwrap_err();
    assert!(
        matches!(
            refusal,
            StoreError::Unmigrated {
                found: 1,
                needed: SCHEMA_VERSION
            }
        ),
        "{refusal}"
    );
    assert!(refusal.to_string().contains("kakunin-service migrate"));
    let migrated = migrate(&path).await.unwrap();
    assert_eq!((migrated.from, migrated.to), (1, SCHEMA_VERSION));
    let again = migrate(&path).await.unwrap();
    assert_eq!((again.from, again.to), (SCHEMA_VERSION, SCHEMA_VERSION));

    let store = Sqlite::open(&path).await.unwrap();
    let place = Place { directory, store };
    let keys = place
        .store
        .keys(KeyFilter::default(), Page::first(10))
        .await
        .unwrap()
        .items;
    let serials: Vec<_> = keys
        .iter()
        .map(|key| (key.serial, key.used, key.blocked.is_some()))
        .collect();
    assert_eq!(serials, [(1, 2, false), (2, 0, true)]);
    let known = place.store.activations(1, Page::first(10)).await.unwrap().items;
    assert_eq!((known.len(), &known[0].parts), (2, &parts));
    assert_eq!(known[1].id, provisional);
    assert_eq!(
        (known[1].method, known[1].ends_at.unwrap().as_millisecond()),
        (Method::Telephone, 9000)
    );
    assert_eq!(
        place.store.staff().await.unwrap(),
        [],
        "tokens of a name alone let nobody in"
    );

    let mut kinds = PartKind::ALL.into_iter();
    let changed = with_parts(["a", "a", "a", "new", "a", "a"].map(|value| (kinds.next().unwrap(), value)));
    let same = place.store.activate(asking(1, 9, changed)).await.unwrap();
    assert!(
        matches!(same, Activated::Same(..)),
        "found by its parts: {same:?}"
    );
    assert_eq!(place.used(1).await, 2);
}

#[tokio::test]
async fn a_new_file_is_not_used_before_it_is_migrated() {
    let (_directory, path) = file("");

    let refusal = Sqlite::open(&path).await.unwrap_err();
    assert!(
        matches!(refusal, StoreError::Unmigrated { found: 0, .. }),
        "{refusal}"
    );
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
async fn a_step_that_fails_leaves_the_tables_as_they_were() {
    let (_directory, path) = file(&format!(
        "{FIRST} {FIRST_LIST} INSERT INTO keys VALUES (1, 0, 101, 5, 1, 1000, NULL);
         INSERT INTO activations VALUES ('not hexadecimal', 1, 5, '{{}}', 'internet', 1, 1, NULL, NULL);"
    ));

    let failure = migrate(&path).await.unwrap_err();
    assert!(
        matches!(failure, StoreError::Unreadable("activation")),
        "{failure}"
    );
    let refusal = Sqlite::open(&path).await.unwrap_err();
    assert!(
        matches!(refusal, StoreError::Unmigrated { found: 1, .. }),
        "{refusal}"
    );
    let kept: String = Connection::open(&path)
        .unwrap()
        .query_row("SELECT id FROM activations", [], |row| row.get(0))
        .unwrap();
    assert_eq!(kept, "not hexadecimal");
}
