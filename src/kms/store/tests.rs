//! The guarantees on which a host relies: the same tests on every database.

use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;
use tokio::task::JoinSet;

use super::*;
use crate::catalogue::Policy;
use crate::fault::{Code, Fault};
use crate::kms::decision;
use crate::kms::sample::{asking, changed, days, now, product, request};
use crate::licence::HostProduct;
use crate::machine::PartKind;
use crate::server::cluster;
use crate::wire::kms::LeaseRequest;

/// Turns each of these functions into a test on SQLite and a test on PostgreSQL.
macro_rules! on_both {
    ($($promise:ident),* $(,)?) => {
        mod on_sqlite {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $promise() {
                    super::$promise(super::Fixture::in_a_file().await).await;
                }
            )*
        }
        mod on_postgres {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $promise() {
                    super::$promise(super::Fixture::on_a_server().await).await;
                }
            )*
        }
    };
}

on_both!(
    a_computer_that_asks_again_is_the_same_one,
    a_client_id_on_other_hardware_is_reported_with_both_names,
    computers_count_for_thirty_days,
    a_refusal_is_recorded_with_its_code,
    the_threshold_is_met_by_distinct_computers,
    two_hosts_share_computers_and_count,
    many_contacts_at_once_lose_none,
    the_count_of_many_is_exact,
    intervals_are_shared_and_used_at_once,
    the_list_is_read_part_by_part,
    nothing_is_lost_when_a_host_starts_again,
    what_was_not_seen_for_sixty_days_goes_and_makes_room,
    contacts_of_a_clock_that_was_ahead_do_not_count_for_years,
    a_clock_that_was_never_set_changes_nothing,
    one_address_adds_a_bounded_share_until_its_computers_come_back,
    one_client_id_has_a_bounded_number_of_computers,
    one_address_has_a_bounded_number_of_computers,
);

/// An empty database, used by two hosts.
struct Fixture {
    url: DatabaseUrl,
    one: Store,
    other: Store,
    /// Removed when its last user is dropped.
    _directory: Option<TempDir>,
}

impl Fixture {
    async fn in_a_file() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let url = DatabaseUrl::Sqlite(directory.path().join("kms.sqlite"));

        Self::open(url, Some(directory)).await
    }

    async fn on_a_server() -> Self {
        let url = cluster::Cluster::shared().database().parse().unwrap();

        Self::open(url, None).await
    }

    async fn open(url: DatabaseUrl, directory: Option<TempDir>) -> Self {
        Self {
            one: Store::open(&url).await.unwrap(),
            other: Store::open(&url).await.unwrap(),
            url,
            _directory: directory,
        }
    }

    async fn record(&self, request: &LeaseRequest, at: Timestamp) -> RecordedContact {
        record(&self.one, request, &product(), at).await
    }

    /// Adds this number to the stored computers of every address.
    fn fill(&self, more: u64) {
        match &self.url {
            DatabaseUrl::Sqlite(path) => {
                let _changed = rusqlite::Connection::open(path)
                    .unwrap()
                    .execute(&format!("UPDATE networks SET computers = computers + {more}"), [])
                    .unwrap();
            }
            DatabaseUrl::Postgres(url) => {
                let _changed = cluster::Cluster::shared().query(
                    url,
                    &format!("UPDATE kms_networks SET computers = computers + {more}"),
                );
            }
        }
    }

    async fn all(&self) -> Vec<Computer> {
        list(&self.one, false).await
    }
}

async fn record(
    store: &Store,
    request: &LeaseRequest,
    product: &HostProduct,
    at: Timestamp,
) -> RecordedContact {
    let request = LeaseRequest {
        sent_at: at,
        ..request.clone()
    };

    store.record(Attempt::new(&request, product, at)).await.unwrap()
}

async fn list(store: &Store, clones: bool) -> Vec<Computer> {
    let page = ListPage {
        after: None,
        limit: 100_000,
    };

    store.computers(page, clones).await.unwrap().computers
}

fn threshold(kms_threshold: u32) -> HostProduct {
    HostProduct {
        policy: Policy {
            kms_threshold,
            ..Policy::default()
        },
        ..product()
    }
}

async fn a_computer_that_asks_again_is_the_same_one(place: Fixture) {
    let first = place.record(&request(1, 1), now()).await;
    assert_eq!((first.count, first.refused, first.copies.len()), (1, None, 0));
    let renewed = asking(1, changed(1, &[PartKind::Disk]));
    let again = place.record(&renewed, now() + days(7)).await;
    assert_eq!((again.count, again.copies.len()), (1, 0));

    let all = place.all().await;
    let [computer] = all.as_slice() else {
        panic!("{all:?}")
    };
    assert_eq!(computer.name.as_deref(), Some("desk-1"));
    assert_eq!(
        (computer.first_seen, computer.last_seen),
        (now(), now() + days(7))
    );
    assert_eq!((computer.requests, computer.outcome), (2, None));
    assert_eq!((computer.number, &computer.products), (1, &vec![101]));
    assert_eq!(computer.parts, renewed.parts, "its parts as they are now");

    let other = HostProduct {
        code: 77,
        ..product()
    };
    let _second = record(&place.one, &renewed, &other, now() + days(8)).await;
    assert_eq!(place.all().await[0].products, [77, 101]);
}

async fn a_client_id_on_other_hardware_is_reported_with_both_names(place: Fixture) {
    let _one = place.record(&request(1, 1), now()).await;
    let _other_client = place.record(&request(2, 2), now()).await;
    assert!(list(&place.one, true).await.is_empty());
    let copy = LeaseRequest {
        computer_name: Some("copy".to_owned()),
        ..request(1, 9)
    };
    let reported = place.record(&copy, now() + days(1)).await;
    let names: Vec<_> = reported
        .copies
        .iter()
        .map(|computer| (computer.name.as_deref(), computer.last_seen))
        .collect();
    assert_eq!(names, [(Some("desk-1"), now())]);
    assert_eq!(reported.count, 3, "each is a computer of its own");

    let again = place.record(&copy, now() + days(2)).await;
    assert!(again.copies.is_empty(), "reported once");
    let clones: Vec<_> = list(&place.one, true)
        .await
        .into_iter()
        .map(|computer| (computer.name.unwrap(), computer.number, computer.last_seen))
        .collect();
    assert_eq!(
        clones,
        [
            ("desk-1".to_owned(), 1, now()),
            ("copy".to_owned(), 2, now() + days(2))
        ]
    );
    assert_eq!(place.one.totals(now() + days(2)).await.unwrap().clones, 1);
}

async fn computers_count_for_thirty_days(place: Fixture) {
    for number in 1..=3 {
        let _one = place
            .record(
                &request(number.into(), number),
                now() + days(number.cast_signed()),
            )
            .await;
    }
    let second = SignedDuration::from_secs(1);
    for (at, count) in [
        (now() + days(4), 3),
        (now() + days(31) - second, 3),
        (now() + days(31), 2),
        (now() + days(33), 0),
    ] {
        assert_eq!(place.one.totals(at).await.unwrap().count, count, "{at}");
    }

    let back = place.record(&request(1, 1), now() + days(31)).await;
    assert_eq!(back.count, 3);
    let totals = place.one.totals(now() + days(31)).await.unwrap();
    assert_eq!((totals.known, totals.last_contact), (3, Some(now() + days(31))));
}

async fn a_refusal_is_recorded_with_its_code(place: Fixture) {
    let late = LeaseRequest {
        sent_at: now() - days(365),
        ..request(1, 1)
    };
    let recorded = place
        .one
        .record(Attempt::new(&late, &product(), now()))
        .await
        .unwrap();
    assert!(matches!(recorded.refused, Some(Fault::ClocksDiffer { .. })));
    assert_eq!(place.all().await[0].outcome, Some(Code::Clk1));
    let _given = place.record(&late, now()).await;
    assert_eq!(place.all().await[0].outcome, None);
}

async fn the_threshold_is_met_by_distinct_computers(place: Fixture) {
    let product = threshold(3);
    for (client, refused) in [
        (1_u64, true),
        (1, true),
        (2, true),
        (1, true),
        (3, false),
        (1, false),
    ] {
        let recorded = record(&place.one, &request(client.into(), client), &product, now()).await;
        assert_eq!(recorded.refused.is_some(), refused, "{client}");
        if let Some(fault) = recorded.refused {
            let count = recorded.count;
            assert_eq!(fault, Fault::TooFewComputers { count, threshold: 3 });
        }
    }
    let later = record(&place.one, &request(1, 1), &product, now() + days(31)).await;
    assert_eq!(later.count, 1, "nobody else was seen since");
    assert!(later.refused.is_some());
}

async fn two_hosts_share_computers_and_count(place: Fixture) {
    let product = threshold(2);
    let first = record(&place.one, &request(1, 1), &product, now()).await;
    assert_eq!((first.count, first.refused.is_some()), (1, true));
    let second = record(&place.other, &request(2, 2), &product, now()).await;
    assert_eq!((second.count, second.refused.is_some()), (2, false));
    let moved = record(&place.other, &request(1, 1), &product, now()).await;
    assert_eq!((moved.count, moved.refused.is_some()), (2, false));
    assert_eq!(place.all().await.len(), 2);
}

async fn many_contacts_at_once_lose_none(place: Fixture) {
    let mut asking = JoinSet::new();
    for number in 0..300_u64 {
        let store = if number % 2 == 0 { &place.one } else { &place.other }.clone();
        // Each computer asks twice, of both hosts.
        let request = request((number / 2).into(), number / 2);
        asking.spawn(async move { record(&store, &request, &product(), now()).await });
    }
    let recorded = asking.join_all().await;
    assert!(recorded.iter().all(|recorded| recorded.refused.is_none()));
    assert_eq!(recorded.iter().map(|recorded| recorded.count).max(), Some(150));
    let all = place.all().await;
    assert_eq!(all.len(), 150);
    assert!(all.iter().all(|computer| computer.requests == 2));
}

async fn the_count_of_many_is_exact(place: Fixture) {
    let mut asking = JoinSet::new();
    for number in 0..400_u64 {
        let store = place.one.clone();
        let at = now() + SignedDuration::from_hours((number % 24).cast_signed());
        let _task = asking
            .spawn(async move { record(&store, &request(number.into(), number), &product(), at).await });
    }
    let _all = asking.join_all().await;
    let again = place.record(&request(3, 3), now() + days(1)).await;
    assert_eq!(again.count, 400);
    // The contacts of the first hours no longer count, and computer 3 counts since yesterday.
    let at = now() + days(30) + SignedDuration::from_hours(9);
    let passed = place.record(&request(500, 500), at).await;
    let expected = (0..400).filter(|number| number % 24 > 9 || *number == 3).count() + 1;
    assert_eq!(u32::try_from(expected), Ok(passed.count));
}

async fn intervals_are_shared_and_used_at_once(place: Fixture) {
    assert_eq!(place.one.intervals().await.unwrap(), Intervals::default());
    let chosen = Intervals {
        renewal_minutes: Some(1440),
        retry_minutes: Some(15),
    };
    place.other.set_intervals(chosen).await.unwrap();
    assert_eq!(place.one.intervals().await.unwrap(), chosen);
    assert_eq!(place.record(&request(1, 1), now()).await.intervals, chosen);
}

async fn the_list_is_read_part_by_part(place: Fixture) {
    for number in 1..=7_u64 {
        let _one = place.record(&request(number.into(), number), now()).await;
    }
    let mut after = None;
    let mut seen = Vec::new();
    loop {
        let listed = place
            .one
            .computers(ListPage { after, limit: 3 }, false)
            .await
            .unwrap();
        seen.extend(
            listed
                .computers
                .iter()
                .map(|computer| computer.client_id.number()),
        );
        after = listed.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen, [1, 2, 3, 4, 5, 6, 7]);
}

async fn nothing_is_lost_when_a_host_starts_again(place: Fixture) {
    let _one = place.record(&request(1, 1), now()).await;
    let before = place.all().await;
    place.one.close().await;
    assert!(matches!(
        place
            .one
            .record(Attempt::new(&request(2, 2), &product(), now()))
            .await,
        Err(StoreError::Closed)
    ));
    let again = Store::open(&place.url).await.unwrap();
    assert_eq!(list(&again, false).await, before);
}

/// Records computers of one address, many at the same time.
async fn crowd(
    store: &Store,
    numbers: std::ops::Range<u64>,
    address: &str,
    at: Timestamp,
) -> Vec<RecordedContact> {
    let address = address.parse().unwrap();
    let mut asking = JoinSet::new();
    for number in numbers {
        let store = store.clone();
        let request = LeaseRequest {
            sent_at: at,
            ..request(number.into(), number)
        };
        let attempt = Attempt::new(&request, &product(), at).from_address(address);
        asking.spawn(async move { store.record(attempt).await.unwrap() });
    }

    asking.join_all().await
}

async fn what_was_not_seen_for_sixty_days_goes_and_makes_room(place: Fixture) {
    let _first = crowd(&place.one, 0..250, "10.0.0.1", now()).await;
    let _kept = crowd(&place.one, 250..260, "10.0.0.1", now() + days(1)).await;
    let later = now() + days(60);
    // Some are deleted with each contact, so that no contact waits for all.
    for _contact in 0..4 {
        let _one = place.record(&request(1_000, 1_000), later).await;
    }
    let totals = place.one.totals(later).await.unwrap();
    assert_eq!((totals.known, totals.count), (11, 1));
    let _again = crowd(&place.one, 0..5, "10.0.0.1", later).await;
    assert_eq!(place.one.totals(later).await.unwrap().known, 16);
}

async fn contacts_of_a_clock_that_was_ahead_do_not_count_for_years(place: Fixture) {
    let ahead = now() + days(3_650);
    for number in 1..=3_u64 {
        let _one = place.record(&request(number.into(), number), ahead).await;
    }
    assert_eq!(place.one.totals(now()).await.unwrap().count, 0);
    let corrected = place.record(&request(9, 9), now()).await;
    assert_eq!(corrected.count, 1, "those of the future do not count");
    let computers = place.all().await;
    assert!(
        computers
            .iter()
            .all(|computer| computer.last_seen <= now() && computer.first_seen <= now()),
        "{computers:?}"
    );
    assert_eq!(place.one.totals(now() + days(31)).await.unwrap().count, 0);
}

async fn a_clock_that_was_never_set_changes_nothing(place: Fixture) {
    for number in 1..=3_u64 {
        let _one = place.record(&request(number.into(), number), now()).await;
    }
    let _unset = place.record(&request(9, 9), Timestamp::UNIX_EPOCH).await;
    let totals = place.one.totals(now()).await.unwrap();
    assert_eq!((totals.count, totals.last_contact), (3, Some(now())));
}

async fn one_address_adds_a_bounded_share_until_its_computers_come_back(place: Fixture) {
    for number in 0..300_u64 {
        let address = format!("10.1.{}.{}", number / 100, number % 100);
        let _one = crowd(&place.one, number..number + 1, &address, now()).await;
    }
    let invented = crowd(&place.one, 1_000..1_500, "10.0.0.1", now()).await;
    assert!(
        invented
            .iter()
            .all(|recorded| recorded.refused.is_none() && recorded.listed)
    );
    assert!(invented.iter().all(|recorded| recorded.count <= 303));
    let totals = place.one.totals(now()).await.unwrap();
    assert_eq!((totals.count, totals.seen, totals.addresses), (303, 800, 301));
    let address = Network::of("10.0.0.1".parse().unwrap());
    assert_eq!(totals.largest, Some((address, 500)));

    let _back = crowd(&place.one, 1_000..1_500, "10.0.0.1", now() + days(1)).await;
    assert_eq!(place.one.totals(now() + days(1)).await.unwrap().count, 800);
}

async fn one_client_id_has_a_bounded_number_of_computers(place: Fixture) {
    let most = u64::try_from(decision::COMPUTERS_OF_CLIENT_ID).unwrap();
    for hardware in 0..most + 20 {
        let recorded = place.record(&request(1, hardware), now()).await;
        assert_eq!(recorded.listed, hardware < most);
        assert_eq!(recorded.refused, None);
        assert!(recorded.copies.len() <= 5);
        assert_eq!(recorded.copies.is_empty(), hardware == 0 || hardware >= most);
    }
    let known = place.one.totals(now()).await.unwrap().known;
    assert_eq!(u64::from(known), most);
    assert!(
        place.record(&request(1, 3), now()).await.listed,
        "a known one stays"
    );
}

async fn one_address_has_a_bounded_number_of_computers(place: Fixture) {
    let most = u64::from(decision::COMPUTERS_OF_ADDRESS);
    // Pretends that so many computers were recorded, since recording them takes long.
    let _one = crowd(&place.one, 0..1, "10.0.0.1", now()).await;
    place.fill(most - 1);
    let last = crowd(&place.one, 1..2, "10.0.0.1", now()).await;
    assert!(!last[0].listed, "the address has as many as are remembered");
    assert_eq!(last[0].refused, None, "and gets its lease all the same");
    assert!(crowd(&place.one, 0..1, "10.0.0.1", now()).await[0].listed);
    assert!(crowd(&place.one, 1..2, "10.0.0.2", now()).await[0].listed);
}

#[tokio::test]
async fn tables_of_a_later_version_are_left_alone_on_a_server() {
    let cluster = cluster::Cluster::shared();
    let url = cluster.database();
    let address: DatabaseUrl = url.parse().unwrap();
    Store::open(&address).await.unwrap().close().await;
    let _done = cluster.query(&url, "UPDATE kakunin_kms_schema SET version = 99");

    let error = Store::open(&address).await.unwrap_err();
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
}
