//! One seat for many computers: of those of which little is known, as containers and cloned systems, by copying what one of
//! them was given.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use kakunin::backend::Backend;
use kakunin::codes::ProductKey;
use kakunin::fault::{Code, Fault};
use kakunin::licence::Nonce;
use kakunin::machine::{PartKind, Parts, RawParts};
use kakunin::wire::{ActivationAnswer, Proven as _, path};
use kakunin::wizard::snapshot::Snapshot;
use tempfile::TempDir;

use crate::size;
use support::service::{Computer, VENDOR, Vendor, code};

/// What all containers on a computer have in common.
fn container() -> Parts {
    RawParts::default()
        .with(PartKind::Processor, Some("Example Core".to_owned()))
        .with(PartKind::Memory, Some("16384".to_owned()))
        .hashed(VENDOR)
}

/// The program on a computer with these parts, with its state in this folder.
fn program(vendor: &Vendor, state: &Path, parts: Parts) -> Backend {
    vendor.program(state).on_computer(parts)
}

async fn activate(program: &Backend, key: &ProductKey) -> Result<Snapshot, Fault> {
    let _installed = program.install_key(key.clone(), false).unwrap();

    program.activate().await
}

fn copied(folder: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap();
        let _bytes = fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
    }

    copy
}

#[tokio::test]
async fn copies_of_a_state_folder_take_a_seat_each() {
    let vendor = Vendor::start().await;
    let key = vendor.key(3).await;
    let folder = tempfile::tempdir().unwrap();
    let first = program(&vendor, folder.path(), container());
    let given = activate(&first, &key).await.unwrap();
    assert!(given.status.is_renewed_automatically(), "{:?}", given.status);
    assert_eq!(given.status.provisional_until(), None);

    let copies: Vec<_> = (0..4).map(|_| copied(folder.path())).collect();
    let programs: Vec<_> = copies
        .iter()
        .map(|copy| program(&vendor, copy.path(), container()))
        .collect();
    // A copy counts until it is to be renewed, and then shows.
    for copy in &programs {
        assert!(copy.snapshot().unwrap().status.is_activated());
    }
    let renewed = first.activate().await.unwrap();
    assert_eq!(renewed.installation_id, given.installation_id);
    let mut outcomes = Vec::new();
    for copy in &programs {
        outcomes.push(copy.activate().await);
    }

    let own: Vec<_> = outcomes.iter().flatten().collect();
    assert_eq!(own.len(), 2, "{outcomes:?}");
    for copy in &own {
        assert_ne!(copy.installation_id, given.installation_id);
    }
    let refused: Vec<_> = outcomes
        .iter()
        .filter_map(|outcome| outcome.as_ref().err())
        .collect();
    assert_eq!(refused, [&Fault::UsedUp { used: 3, limit: 3 }; 2]);
    assert_eq!(vendor.used(&key).await, 3);
    // Whoever has a seat goes on.
    for program in [&first, &programs[0], &programs[1]] {
        assert!(program.activate().await.is_ok());
    }
    assert_eq!(vendor.used(&key).await, 3);
}

#[tokio::test]
async fn containers_that_tell_nothing_never_share_a_seat() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1_000).await;
    let containers = size("KAKUNIN_CONTAINERS", 60);
    let mut ids = std::collections::BTreeSet::new();
    let mut without = 0;
    for _ in 0..containers {
        let folder = tempfile::tempdir().unwrap();
        let program = program(&vendor, folder.path(), Parts::default());
        match activate(&program, &key).await {
            Ok(snapshot) => assert!(ids.insert(snapshot.installation_id.unwrap().to_string())),
            Err(fault) => {
                assert_eq!(fault.code(), Code::Iid2);
                without += 1;
            }
        }
    }

    println!(
        "{containers} containers: {} with a seat each, {without} without",
        ids.len()
    );
    assert_eq!(ids.len() + without, containers);
    assert_eq!(vendor.used(&key).await, ids.len());
    if containers <= 60 {
        // As long as a good part of the 256 nonces is free, everybody finds one.
        assert_eq!(without, 0);
    }
}

#[tokio::test]
async fn what_a_container_was_given_is_of_no_use_on_a_computer_that_is_told_apart() {
    let vendor = Vendor::start().await;
    let key = vendor.key(5).await;
    let folder = tempfile::tempdir().unwrap();
    let hidden = program(&vendor, folder.path(), container());
    assert!(activate(&hidden, &key).await.unwrap().status.is_activated());

    for number in 0..20 {
        let copy = copied(folder.path());
        let there = program(&vendor, copy.path(), Computer::number(number).parts);
        assert!(!there.snapshot().unwrap().status.is_activated());
    }
}

#[tokio::test]
async fn an_answer_that_was_lost_is_had_again_and_an_older_turn_is_a_copy() {
    let vendor = Vendor::start().await;
    let key = vendor.key(5).await;
    let computer = Computer {
        parts: container(),
        ..Computer::number(1)
    };
    let ask = async |turn: Option<Nonce>, sent_at: Timestamp| {
        let mut request = computer.activation_request(&key);
        (request.turn, request.sent_at) = (turn, sent_at);

        vendor
            .caller
            .send::<ActivationAnswer>(path::ACTIVATIONS, &request.proven_by(&key))
            .await
    };
    let now = Timestamp::now();
    let later = |seconds| now + jiff::SignedDuration::from_secs(seconds);
    let turn = |answer: &ActivationAnswer| vendor.claims(answer).turn;

    let first = turn(&ask(None, now).await.unwrap().1);
    let second = turn(&ask(first, later(1)).await.unwrap().1);
    let repeated = ask(first, later(1)).await.unwrap().1;
    assert!(first.is_some() && first != second);
    assert_eq!(turn(&repeated), second);
    assert_eq!(code(ask(first, later(2)).await), Some(Code::Iid2));
    assert_eq!(code(ask(None, later(3)).await), Some(Code::Iid2));
    assert!(ask(second, later(4)).await.is_ok());
    assert_eq!(vendor.used(&key).await, 1);
}
