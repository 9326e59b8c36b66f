//! The count is exact, however many ask at once, and of however many instances of the service.

use std::collections::HashSet;

use kakunin::fault::Code;
use kakunin::service::BlockReason;
use reqwest::StatusCode;
use tokio::task::JoinSet;

use support::service::{Caller, Computer, Vendor};

/// Makes of each of these a test of two instances over a SQLite file and of two over a PostgreSQL server.
macro_rules! on_both {
    ($($promise:ident),* $(,)?) => {
        mod on_sqlite {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $promise() {
                    super::$promise(super::Vendor::start().await).await;
                }
            )*
        }
        mod on_postgres {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $promise() {
                    super::$promise(super::Vendor::start_on_a_server().await).await;
                }
            )*
        }
    };
}

on_both!(
    of_two_hundred_computers_at_once_exactly_fifty_are_activated,
    the_same_computer_fifty_times_at_once_is_activated_once,
    activations_and_releases_at_once_leave_a_true_count,
    what_the_vendor_decides_holds_from_the_next_request_on_every_instance,
);

/// Two instances, which are asked in turn.
struct Instances([Caller; 2]);

impl Instances {
    async fn of(vendor: &Vendor) -> Self {
        Self([vendor.caller.clone(), vendor.another_instance().await])
    }

    fn in_turn(&self, number: usize) -> Caller {
        self.0[number % self.0.len()].clone()
    }
}

async fn of_two_hundred_computers_at_once_exactly_fifty_are_activated(vendor: Vendor) {
    let instances = Instances::of(&vendor).await;
    let key = vendor.key(50).await;
    let mut requests = JoinSet::new();
    for number in 0..200 {
        let (caller, key) = (instances.in_turn(number), key.clone());
        let _task = requests.spawn(async move { caller.activate(&key, &Computer::number(number)).await });
    }

    let mut activated = HashSet::new();
    let mut refused = 0;
    for answer in requests.join_all().await {
        match answer {
            Ok((status, answer)) => {
                assert_eq!(status, StatusCode::CREATED);
                assert!(answer.used <= 50);
                assert!(activated.insert(answer.activation_id));
            }
            Err(problem) => {
                assert_eq!(problem.code, Some(Code::Cnt1));
                refused += 1;
            }
        }
    }
    assert_eq!((activated.len(), refused), (50, 150));
    assert_eq!(vendor.used(&key).await, 50);
}

async fn the_same_computer_fifty_times_at_once_is_activated_once(vendor: Vendor) {
    let instances = Instances::of(&vendor).await;
    let key = vendor.key(50).await;
    let mut requests = JoinSet::new();
    for number in 0..50 {
        let (caller, key) = (instances.in_turn(number), key.clone());
        let _task = requests.spawn(async move { caller.activate(&key, &Computer::number(1)).await });
    }

    let answers: Vec<_> = requests
        .join_all()
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect();
    let new = answers
        .iter()
        .filter(|(status, _)| *status == StatusCode::CREATED)
        .count();
    let ids: HashSet<_> = answers.iter().map(|(_, answer)| &answer.activation_id).collect();
    assert_eq!((new, ids.len()), (1, 1));
    assert_eq!(vendor.used(&key).await, 1);
}

async fn activations_and_releases_at_once_leave_a_true_count(vendor: Vendor) {
    let instances = Instances::of(&vendor).await;
    let key = vendor.key(10).await;
    let mut computers = JoinSet::new();
    for number in 0..20 {
        let (caller, key) = (instances.in_turn(number), key.clone());
        let _task = computers.spawn(async move {
            let mut computer = Computer::number(number);
            let mut active = 0_usize;
            for _ in 0..5 {
                match caller.activate(&key, &computer).await {
                    Ok((_, answer)) => {
                        assert!(answer.used <= answer.limit);
                        let (one, two) = tokio::join!(
                            caller.release(&answer.activation_id, &key, &computer),
                            caller.release(&answer.activation_id, &key, &computer),
                        );
                        assert!(one.is_ok() && two.is_ok());
                        // What was given back is spent.
                        computer.nonce += 1;
                    }
                    Err(problem) => assert_eq!(problem.code, Some(Code::Cnt1)),
                }
            }
            if caller.activate(&key, &computer).await.is_ok() {
                active += 1;
            }

            active
        });
    }

    let active: usize = computers.join_all().await.into_iter().sum();
    assert_eq!(vendor.used(&key).await, active);
    assert_eq!(active, 10, "in the end as many are active as may be");
}

async fn what_the_vendor_decides_holds_from_the_next_request_on_every_instance(vendor: Vendor) {
    let instances = Instances::of(&vendor).await;
    let key = vendor.key(1).await;
    let (first, second) = (Computer::number(1), Computer::number(2));
    let (_, activated) = instances.in_turn(0).activate(&key, &first).await.unwrap();
    for number in 0..2 {
        let answer = instances.in_turn(number).activate(&key, &second).await;
        assert_eq!(answer.unwrap_err().code, Some(Code::Cnt1));
    }

    let console = vendor.console();
    let _raised = console.raise(key.serial(), 1, "asked").await.unwrap();
    let (status, _) = instances.in_turn(1).activate(&key, &second).await.unwrap();
    assert_eq!(status, StatusCode::CREATED);

    let _blocked = console
        .block(key.serial(), BlockReason::IssuedInError, None)
        .await
        .unwrap();
    for number in 0..2 {
        let answer = instances.in_turn(number).activate(&key, &first).await;
        assert_eq!(answer.unwrap_err().code, Some(Code::Key5));
    }
    let _unblocked = console.unblock(key.serial(), None).await.unwrap();
    let (status, same) = instances.in_turn(1).activate(&key, &first).await.unwrap();
    assert_eq!(
        (status, same.activation_id),
        (StatusCode::OK, activated.activation_id)
    );
    assert_eq!(vendor.used(&key).await, 2);
}
