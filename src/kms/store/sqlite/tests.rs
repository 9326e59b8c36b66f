//! Tests for a full disk, a locked file and a later version: the error is clear, nothing is half
//! done, and the host continues.

use std::time::Duration;

use tempfile::TempDir;

use super::*;
use crate::kms::sample::{now, product, request};

struct Fixture {
    directory: TempDir,
    store: Sqlite,
}

impl Fixture {
    async fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let store = Sqlite::open(&directory.path().join("kms.sqlite")).await.unwrap();

        Self { directory, store }
    }

    fn path(&self) -> PathBuf {
        self.directory.path().join("kms.sqlite")
    }

    fn outsider(&self) -> Connection {
        connect(&self.path(), OpenFlags::empty()).unwrap()
    }

    async fn ask(&self, number: u64) -> Result<RecordedContact, StoreError> {
        self.store
            .record(Attempt::new(&request(number.into(), number), &product(), now()))
            .await
    }

    async fn known(&self) -> u32 {
        self.store.totals(now()).await.unwrap().known
    }
}

#[tokio::test]
async fn a_full_disk_is_told_and_what_was_stored_before_stays() {
    let place = Fixture::new().await;
    let allow = async |pages: u32| {
        let set = move |connection: &Connection| {
            Ok(
                connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| {
                    row.get::<_, u32>(0)
                })?,
            )
        };
        place.store.writer.write(set).await.unwrap()
    };
    let present = allow(1).await;
    let _allowed = allow(present + 1).await;

    let mut stored = 0;
    let problem = loop {
        match place.ask(u64::from(stored)).await {
            Ok(_) => stored += 1,
            Err(problem) => break problem,
        }
    };
    assert!(matches!(problem, StoreError::Full), "{problem}");
    assert!(stored > 1);
    assert_eq!(place.known().await, stored);

    let _allowed = allow(present + 1000).await;
    let later = place.ask(u64::from(stored)).await.unwrap();
    assert_eq!(later.count, stored + 1);
}

#[tokio::test]
async fn a_locked_file_is_told_and_used_again_when_it_is_free() {
    let place = Fixture::new().await;
    let impatient = |connection: &Connection| Ok(connection.busy_timeout(Duration::from_millis(1))?);
    place.store.writer.write(impatient).await.unwrap();
    let outsider = place.outsider();
    outsider.execute_batch("BEGIN IMMEDIATE").unwrap();

    let problem = place.ask(1).await.unwrap_err();
    assert!(matches!(problem, StoreError::Busy), "{problem}");
    assert_eq!(place.known().await, 0);
    outsider.execute_batch("ROLLBACK").unwrap();
    assert_eq!(place.ask(1).await.unwrap().count, 1);
}

#[tokio::test]
async fn a_later_version_and_another_programs_file_are_left_alone() {
    let place = Fixture::new().await;
    let _one = place.ask(1).await.unwrap();
    place.store.close().await;
    place
        .outsider()
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    let error = Sqlite::open(&place.path()).await.unwrap_err();
    assert!(
        matches!(
            error,
            StoreError::Newer {
                found: 99,
                known: SCHEMA_VERSION
            }
        ),
        "{error}"
    );

    let other = place.directory.path().join("other.sqlite");
    Connection::open(&other)
        .unwrap()
        .execute_batch("CREATE TABLE notes (text)")
        .unwrap();
    let error = Sqlite::open(&other).await.unwrap_err();
    assert!(matches!(error, StoreError::Foreign), "{error}");
    std::fs::write(&other, b"this is no database at all, but a text").unwrap();
    assert!(Sqlite::open(&other).await.is_err());
}

#[tokio::test]
async fn what_no_version_wrote_is_an_error() {
    for damage in [
        "parts = x'0001'",
        "products = x'01'",
        "last_seen = 9223372036854775807",
        "requests = -1",
        "outcome = 'KMS-99'",
    ] {
        let place = Fixture::new().await;
        let _one = place.ask(1).await.unwrap();
        place
            .outsider()
            .execute_batch(&format!("UPDATE computers SET {damage}"))
            .unwrap();
        let error = place.ask(1).await.unwrap_err();
        assert!(matches!(error, StoreError::Unreadable(_)), "{damage}: {error}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let place = Fixture::new().await;
    let mode = std::fs::metadata(place.path()).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0);
}
