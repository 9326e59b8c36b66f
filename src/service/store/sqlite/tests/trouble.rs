//! A full disk, a locked file and corrupt values: each causes a clear error and no partial change,
//! and the service continues.

use super::*;

/// Makes many changes in one batch of the writer, which is kept busy until all of them wait.
async fn together(place: &Fixture, asked: Vec<Activate>) -> Vec<Result<Activated, StoreError>> {
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let wait = std::sync::Mutex::new(wait);
    let busy = {
        let writer = place.store.writer.clone();
        tokio::spawn(async move {
            writer
                .write(move |_| {
                    let _gone = wait.lock().unwrap().recv();
                    Ok(())
                })
                .await
        })
    };
    tokio::task::yield_now().await;
    let mut waiting = Vec::new();
    for one in asked {
        let store = place.store.clone();
        waiting.push(tokio::spawn(async move { store.activate(one).await }));
        tokio::task::yield_now().await;
    }
    drop(go);
    busy.await.unwrap().unwrap();

    let mut outcomes = Vec::new();
    for one in waiting {
        outcomes.push(one.await.unwrap());
    }

    outcomes
}

/// Writes data that no version writes.
fn damage(place: &Fixture, sql: &str) {
    place
        .outsider()
        .execute_batch(&format!(
            "PRAGMA ignore_check_constraints = on; PRAGMA foreign_keys = off; {sql}"
        ))
        .unwrap();
}

#[tokio::test]
async fn a_change_that_fails_takes_back_itself_alone() {
    let place = Fixture::new().await;
    for serial in 1..=20 {
        place.issue(serial, 5).await;
    }
    damage(&place, "UPDATE keys SET kind = 99 WHERE serial = 7");
    let asked = (1..=20)
        .map(|serial| asking(serial, serial.into(), computer("a")))
        .collect();

    for (serial, outcome) in (1..).zip(together(&place, asked).await) {
        if serial == 7 {
            assert!(
                matches!(outcome, Err(StoreError::Unreadable("kind of key"))),
                "{outcome:?}"
            );
        } else {
            assert!(matches!(outcome, Ok(Activated::New(..))), "{serial}: {outcome:?}");
            assert_eq!(place.used(serial).await, 1);
        }
    }
}

#[tokio::test]
async fn a_full_disk_is_told_and_what_was_stored_before_stays() {
    let place = Fixture::new().await;
    place.issue(1, 100_000).await;
    let first = place.activate(1, 0).await.unwrap();
    let allow = async |pages: u32| {
        let set = move |connection: &Connection| {
            let sql = format!("PRAGMA max_page_count = {pages}");
            let allowed: u32 = connection.query_row(&sql, [], |row| row.get(0))?;

            Ok(allowed)
        };
        place.store.writer.write(set).await.unwrap()
    };
    let present = allow(1).await;
    let _allowed = allow(present + 1).await;

    let mut stored = 1;
    let problem = loop {
        match place.activate(1, stored).await {
            Ok(_) => stored += 1,
            Err(problem) => break problem,
        }
    };
    assert!(matches!(problem, StoreError::Full), "{problem}");
    assert!(stored > 1);
    let asked = (0..8).map(|number| asking(1, 1000 + number, computer(&format!("late {number}"))));
    for outcome in together(&place, asked.collect()).await {
        assert!(matches!(outcome, Err(StoreError::Full)), "{outcome:?}");
    }
    assert_eq!(u64::from(place.used(1).await), stored);
    assert!(
        matches!(
            (first, place.activate(1, 0).await.unwrap()),
            (Activated::New(then, _), Activated::Same(now, _)) if then.id == now.id
        ),
        "what needs no room goes on"
    );

    let _allowed = allow(present + 1000).await;
    let later = place.activate(1, stored).await.unwrap();
    assert!(matches!(later, Activated::New(..)));
    assert_eq!(u64::from(place.used(1).await), stored + 1);
}

#[tokio::test]
async fn a_locked_file_is_told_and_used_again_when_it_is_free() {
    let place = Fixture::new().await;
    place.issue(1, 5).await;
    let impatient = |connection: &Connection| Ok(connection.busy_timeout(Duration::from_millis(1))?);
    place.store.writer.write(impatient).await.unwrap();
    let outsider = place.outsider();
    outsider.execute_batch("BEGIN IMMEDIATE").unwrap();

    let problem = place.activate(1, 1).await.unwrap_err();
    assert!(matches!(problem, StoreError::Busy), "{problem}");
    assert_eq!(place.used(1).await, 0);
    outsider.execute_batch("ROLLBACK").unwrap();
    assert!(matches!(place.activate(1, 1).await, Ok(Activated::New(..))));
}

#[tokio::test]
async fn what_no_version_wrote_is_an_error() {
    let damages = [
        ("UPDATE keys SET kind = -1", "kind of key"),
        ("UPDATE keys SET product = 65536", "product"),
        ("UPDATE keys SET activation_limit = -1", "count"),
        ("UPDATE keys SET used = 4294967296", "count"),
        ("UPDATE keys SET issued_at = 9223372036854775807", "time"),
        ("UPDATE keys SET expires_at = -9223372036854775808", "time"),
        ("UPDATE keys SET blocked_at = 1", "block"),
        ("UPDATE keys SET block_reason = 'no reason'", "block"),
        ("UPDATE activations SET parts = x'0001'", "list of parts"),
        (
            "UPDATE activations SET parts = unhex('ff' || hex(zeroblob(16)))",
            "list of parts",
        ),
        ("UPDATE activations SET method = 4", "method"),
        ("UPDATE activations SET computer = -5", "computer"),
        ("UPDATE activations SET seen_at = 9223372036854775807", "time"),
        ("UPDATE activations SET id = x'00'", "value"),
        ("UPDATE staff SET role = 'king'", "role"),
        ("UPDATE tokens SET created_at = 9223372036854775807", "time"),
        (
            "INSERT INTO audit VALUES (1000, 1, 'a', 'b', 'c', 'no JSON', zeroblob(32), zeroblob(32))",
            "audit entry",
        ),
        (
            "INSERT INTO audit VALUES (1000, 1, 'a', 'b', 'c', '{}', x'00', zeroblob(32))",
            "value",
        ),
    ];

    for (sql, expected) in damages {
        let place = Fixture::new().await;
        place.issue(1, 5).await;
        let _new = place.activate(1, 1).await.unwrap();
        let hired = Change::AddStaff {
            name: "Aiko".to_owned(),
            role: super::super::super::Role::Desk,
        };
        let token = Change::AddToken {
            id: "ABCDEFGH".to_owned(),
            staff: "Aiko".to_owned(),
            label: String::new(),
            hash: String::new(),
            expires_at: None,
        };
        for change in [hired, token] {
            assert!(place.change(change).await.unwrap().is_ok());
        }
        damage(&place, sql);

        let found = [
            place
                .reads()
                .keys(KeyFilter::default(), ListPage::first(9))
                .await
                .err(),
            place.reads().activations(1, ListPage::first(9)).await.err(),
            place.reads().staff().await.err(),
            place.reads().token("ABCDEFGH").await.err(),
            place.reads().audit(0, 9).await.err(),
        ];
        let problems: Vec<_> = found.into_iter().flatten().collect();
        assert!(
            matches!(problems.as_slice(), [StoreError::Unreadable(what)] if *what == expected),
            "{sql}: {problems:?}"
        );
        place.store.close().await;
    }
}
