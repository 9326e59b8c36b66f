//! The behaviour that only a server has: it can be unreachable, return, and block itself.

use std::time::{Duration, Instant};

use sqlx::Connection as _;
use tokio::task::JoinSet;

use super::*;
use crate::codes::KeyKind;
use crate::licence::Method;
use crate::machine::{PartKind, Parts, RawParts};
use crate::server::postgres::lane::Work;
use crate::service::store::DatabaseUrl;
use crate::service::store::decide::telling_parts;
use crate::service::store::tests::cluster::{Cluster, PASSWORD};
use crate::service::store::tests::{new_key, now};

async fn migrated(cluster: &Cluster) -> String {
    let url = cluster.database();
    let made = migrate(&url).await.unwrap();
    assert_eq!((made.from, made.to), (0, SCHEMA_VERSION));

    url
}

async fn issue(store: &Postgres, serial: u32, limit: u32) {
    let issued = store
        .change_all(
            &Actor::Console,
            vec![Change::IssueKeys {
                keys: vec![new_key(serial, limit)],
            }],
            None,
            now(),
        )
        .await;
    assert!(issued.unwrap().is_ok());
}

fn asking(serial: u32, number: u64) -> Activate {
    let parts = PartKind::ALL
        .into_iter()
        .fold(RawParts::default(), |raw, kind| {
            raw.with(kind, Some(number.to_string()))
        })
        .hashed("vendor.example");

    Activate {
        id: format!("{number:032x}"),
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

/// Returns the error with which the database refuses to open.
async fn refused(url: &str) -> StoreError {
    Postgres::open(url).await.unwrap_err()
}

#[tokio::test]
async fn a_database_is_not_used_before_it_is_migrated_or_after_a_later_version_was() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    let error = refused(&url).await;
    assert!(
        matches!(error, StoreError::Unmigrated { found: 0, needed } if needed == SCHEMA_VERSION),
        "{error}"
    );

    let _made = migrate(&url).await.unwrap();
    let again = migrate(&url).await.unwrap();
    assert_eq!((again.from, again.to), (SCHEMA_VERSION, SCHEMA_VERSION));
    let store = Postgres::open(&url).await.unwrap();
    store.ping().await.unwrap();

    let _done = cluster.query(&url, "UPDATE kakunin_schema SET version = 99");
    let error = refused(&url).await;
    assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error}");
    let error = migrate(&url).await.unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error}");
    let error = store.ping().await.unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error}");
}

#[tokio::test]
async fn a_database_of_the_first_version_is_upgraded_in_place() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    let first = Schema {
        steps: &SCHEMA.steps[..1],
        ..SCHEMA
    };
    let mut connection = sqlx::PgConnection::connect(&url).await.unwrap();
    let _made = first.migrate(&mut connection).await.unwrap();
    let issued =
        "INSERT INTO keys (serial, kind, product, activation_limit, issued_at) VALUES (7, 0, 101, 5, 1)";
    let _done = cluster.query(&url, issued);

    let error = refused(&url).await;
    assert!(
        matches!(error, StoreError::Unmigrated { found: 1, .. }),
        "{error}"
    );
    let migrated = migrate(&url).await.unwrap();
    assert_eq!((migrated.from, migrated.to), (1, SCHEMA_VERSION));
    let store = Postgres::open(&url).await.unwrap();
    assert_eq!(store.key(7).await.unwrap().map(|key| key.limit), Some(5));
}

#[tokio::test]
async fn the_tables_of_another_program_are_left_alone() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    let _made = cluster.query(&url, "CREATE TABLE keys (id INT)");

    let error = migrate(&url).await.unwrap_err();
    assert!(matches!(error, StoreError::Foreign), "{error}");
    assert_eq!(
        cluster.query(
            &url,
            "SELECT count(*) FROM pg_class WHERE relname = 'activations'"
        ),
        "0"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn instances_that_migrate_at_once_do_it_once() {
    let url = Cluster::shared().database();
    let mut instances = JoinSet::new();
    for _ in 0..8 {
        let url = url.clone();
        instances.spawn(async move { migrate(&url).await.unwrap() });
    }

    let first = instances
        .join_all()
        .await
        .into_iter()
        .filter(|migrated| migrated.from == 0)
        .count();
    assert_eq!(first, 1);
    drop(Postgres::open(&url).await.unwrap());
}

#[tokio::test]
async fn a_password_is_in_no_error() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    let wrong = url.replace(PASSWORD, "wrong-and-not-shown");
    let nowhere = url.replace("127.0.0.1:", "127.0.0.1:1");

    for (url, secret) in [(wrong, "wrong-and-not-shown"), (nowhere, PASSWORD)] {
        let shown: DatabaseUrl = url.parse().unwrap();
        assert!(!format!("{shown} {shown:?}").contains(secret));
        let error = refused(&url).await;
        assert!(!format!("{error} {error:?}").contains(secret), "{error:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_was_gone_is_used_again_when_it_is_back() {
    let cluster = Cluster::start();
    let url = migrated(&cluster).await;
    let store = Postgres::open(&url).await.unwrap();
    issue(&store, 1, 10).await;
    let _first = store.activate(asking(1, 1)).await.unwrap();

    cluster.cut_off();
    let asked = Instant::now();
    assert!(store.activate(asking(1, 2)).await.is_err());
    assert!(store.key(1).await.is_err());
    assert!(store.ping().await.is_err());
    assert!(asked.elapsed() < Duration::from_secs(30), "nobody waits for ever");

    cluster.resume();
    let answer = store.activate(asking(1, 2)).await.unwrap();
    assert!(matches!(answer, Activated::New(..)), "{answer:?}");
    let same = store.activate(asking(1, 1)).await.unwrap();
    assert!(
        matches!(same, Activated::New(..) | Activated::Same(..)),
        "{same:?}"
    );
    assert_eq!(store.key(1).await.unwrap().unwrap().used, 2);
    store.ping().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_became_read_only_is_not_ready() {
    let cluster = Cluster::start();
    let url = migrated(&cluster).await;
    let store = Postgres::open(&url).await.unwrap();
    issue(&store, 1, 10).await;
    store.ping().await.unwrap();

    let becomes = async |setting: &str| {
        // Each is a separate statement: neither may share a transaction with others, and a new
        // session shows when it takes effect.
        let _set = cluster.query(&url, setting);
        let _told = cluster.query(&url, "SELECT pg_reload_conf()");
        // The last check is cached for a second.
        tokio::time::sleep(Duration::from_millis(1500)).await;
    };
    becomes("ALTER SYSTEM SET default_transaction_read_only = on").await;
    assert!(store.key(1).await.unwrap().is_some(), "questions are answered");
    assert!(store.ping().await.is_err());
    let other = Postgres::open(&url).await.unwrap();
    assert!(other.ping().await.is_err(), "nor by new connections");

    becomes("ALTER SYSTEM RESET default_transaction_read_only").await;
    store.ping().await.unwrap();
    other.ping().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn many_instances_that_look_at_once_are_all_ready() {
    let cluster = Cluster::shared();
    let url = migrated(cluster).await;
    let _setting = cluster.query(
        &url,
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = serializable', \
         current_database()); END $$",
    );
    let mut looks = JoinSet::new();
    for _ in 0..8 {
        let store = Postgres::open(&url).await.unwrap();
        looks.spawn(async move { store.ping().await.unwrap() });
    }

    assert_eq!(looks.join_all().await.len(), 8);
}

#[tokio::test]
async fn an_activation_that_is_tried_again_is_still_a_new_one() {
    let url = migrated(Cluster::shared()).await;
    let store = Postgres::open(&url).await.unwrap();
    issue(&store, 1, 10).await;
    let mut connection = Servers::parse(&url, APPLICATION)
        .unwrap()
        .connect()
        .await
        .unwrap();
    let asks = [Ask::Activate(asking(1, 1))];

    // The connection breaks after the commit: the lane repeats the same requests.
    let first = <Counting as Work>::run(&mut connection, &asks).await.unwrap();
    let again = <Counting as Work>::run(&mut connection, &asks).await.unwrap();
    assert!(
        matches!(first.as_slice(), [Answer::Activated(Activated::New(..))]),
        "{first:?}"
    );
    assert_eq!(first, again);
    connection.close().await.unwrap();
    assert_eq!(store.key(1).await.unwrap().unwrap().used, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_takes_back_for_anothers_sake_is_done_again() {
    let cluster = Cluster::shared();
    let url = migrated(cluster).await;
    let _setting = cluster.query(
        &url,
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = serializable', \
         current_database()); END $$",
    );
    let (one, other) = (
        Postgres::open(&url).await.unwrap(),
        Postgres::open(&url).await.unwrap(),
    );
    issue(&one, 1, 30).await;

    let mut requests = JoinSet::new();
    for number in 0..40 {
        let store = if number % 2 == 0 {
            one.clone()
        } else {
            other.clone()
        };
        requests.spawn(async move {
            let raise = Change::RaiseLimit {
                serial: 1,
                by: 1,
                reason: None,
            };
            if number < 5 {
                let raised = store.change_all(&Actor::Console, vec![raise], None, now()).await;
                assert!(raised.unwrap().is_ok());
            }

            store.activate(asking(1, number)).await.unwrap()
        });
    }

    let new = requests
        .join_all()
        .await
        .into_iter()
        .filter(|answer| matches!(answer, Activated::New(..)))
        .count();
    let key = one.key(1).await.unwrap().unwrap();
    assert_eq!(key.limit, 35);
    assert!((30..=35).contains(&new), "{new}");
    assert_eq!(usize::try_from(key.used).unwrap(), new);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_request_that_cannot_be_stored_does_no_harm_to_those_beside_it() {
    let url = migrated(Cluster::shared()).await;
    let servers = Servers::parse(&url, APPLICATION).unwrap();
    let store = Postgres::open(&url).await.unwrap();
    issue(&store, 1, 100).await;
    let lane: Lane<Counting> = Lane::start(servers);

    // A number that no installation ID has does not fit into the column; the index cannot
    // distinguish two of them.
    let bad = |number| Activate {
        computer: u64::MAX,
        parts: Parts::default(),
        ..asking(1, number)
    };
    let good = (0..20).map(|number| Ask::Activate(asking(1, number)));
    let asks = good.chain([Ask::Activate(Activate {
        id: "not a name".to_owned(),
        ..bad(50)
    })]);
    let mut requests = JoinSet::new();
    for ask in asks {
        let lane = lane.clone();
        requests.spawn(async move { lane.ask(ask).await });
    }
    let answers = requests.join_all().await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 20);
    assert_eq!(store.key(1).await.unwrap().unwrap().used, 20);
}

#[tokio::test]
async fn a_closed_database_says_so() {
    let url = migrated(Cluster::shared()).await;
    let store = Postgres::open(&url).await.unwrap();
    store.close().await;

    assert!(matches!(
        store.activate(asking(1, 1)).await,
        Err(StoreError::Closed)
    ));
    assert!(matches!(store.key(1).await, Err(StoreError::Closed)));
    assert!(store.ping().await.is_err());
}

#[test]
fn two_parts_always_suffice_to_find_a_computer_again() {
    for bits in 0..1_u8 << PartKind::ALL.len() {
        let parts = (0..)
            .zip(PartKind::ALL)
            .filter(|(index, _)| bits >> index & 1 == 1)
            .fold(RawParts::default(), |raw, (_, kind)| {
                raw.with(kind, Some("known".to_owned()))
            })
            .hashed("vendor.example");

        assert!(telling_parts(&parts).len() <= 2, "{parts:?}");
    }
}

#[tokio::test]
async fn a_database_of_the_first_version_is_brought_up_and_keeps_everything() {
    let cluster = Cluster::shared();
    let url = migrated(cluster).await;
    let store = Postgres::open(&url).await.unwrap();
    issue(&store, 7, 3).await;
    store.close().await;
    for undo in [
        "ALTER TABLE keys DROP COLUMN terms",
        "DROP TABLE trials",
        "DROP TABLE old_keys",
        "UPDATE kakunin_schema SET version = 1",
    ] {
        let _done = cluster.query(&url, undo);
    }

    let again = migrate(&url).await.unwrap();

    assert_eq!((again.from, again.to), (1, SCHEMA_VERSION));
    let store = Postgres::open(&url).await.unwrap();
    let key = store.key(7).await.unwrap().unwrap();
    assert_eq!((key.limit, key.terms), (3, None));
}
