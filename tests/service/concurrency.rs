//! The count is exact, however many ask at once.

use std::collections::HashSet;

use kakunin::fault::Code;
use reqwest::StatusCode;
use tokio::task::JoinSet;

use crate::harness::{Computer, Vendor};

#[tokio::test(flavor = "multi_thread")]
async fn of_two_hundred_computers_at_once_exactly_fifty_are_activated() {
    let vendor = Vendor::start().await;
    let key = vendor.key(50).await;
    let mut requests = JoinSet::new();
    for number in 0..200 {
        let (caller, key) = (vendor.caller.clone(), key.clone());
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

#[tokio::test(flavor = "multi_thread")]
async fn the_same_computer_fifty_times_at_once_is_activated_once() {
    let vendor = Vendor::start().await;
    let key = vendor.key(50).await;
    let mut requests = JoinSet::new();
    for _ in 0..50 {
        let (caller, key) = (vendor.caller.clone(), key.clone());
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

#[tokio::test(flavor = "multi_thread")]
async fn activations_and_releases_at_once_leave_a_true_count() {
    let vendor = Vendor::start().await;
    let key = vendor.key(10).await;
    let mut computers = JoinSet::new();
    for number in 0..20 {
        let (caller, key) = (vendor.caller.clone(), key.clone());
        let _task = computers.spawn(async move {
            let computer = Computer::number(number);
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
