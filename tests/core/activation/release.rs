//! What was activated can be given back, and activated again.

use kakunin::backend::Backend;
use kakunin::demo::{DemoOutcome, Demonstration};
use kakunin::fault::Fault;
use kakunin::wizard::effect::Request;
use kakunin::wizard::event::Outcome;
use kakunin::wizard::snapshot::Snapshot;

use super::{activate, backend, carry_out, key};

/// Gives the activation back over the internet.
fn release(backend: &Backend) -> Box<Snapshot> {
    match carry_out(backend, Request::Release) {
        Outcome::Released(Ok(snapshot)) => snapshot,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_released_computer_can_be_activated_again() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let backend = backend(demonstration.catalogue(), folder.path());
    let _snapshot = backend.install_key(key(DemoOutcome::Good), false).unwrap();
    let _activated = activate(&backend).unwrap();
    assert!(!release(&backend).status.is_activated());
    let activated = activate(&backend).unwrap();
    assert_eq!(
        activated.count.map(|count| count.used),
        Some(1),
        "the first one was given back"
    );
}

#[test]
fn an_activation_is_given_back_whatever_way_it_came() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let state = tempfile::tempdir().unwrap();
    let here = backend(demonstration.catalogue(), state.path());
    assert_eq!(
        carry_out(&here, Request::Release),
        Outcome::Released(Err(Fault::NoKey))
    );
    let installed = here.install_key(key(DemoOutcome::Good), false).unwrap();
    assert_eq!(
        carry_out(&here, Request::ReleaseOffline),
        Outcome::Released(Err(Fault::NoKey))
    );

    // Over the internet, and by telephone.
    let _activated = activate(&here).unwrap();
    assert!(!release(&here).status.is_activated());
    assert_eq!(
        demonstration
            .play_desk(installed.installation_id.unwrap())
            .unwrap_err(),
        Fault::InstallationIdSpent
    );
    let present = || here.snapshot().unwrap().installation_id;
    let answer = demonstration.play_desk(present().unwrap()).unwrap();
    assert_eq!(answer.used, 1, "it counted no longer, and counts again");
    let _confirmed = here.confirm(answer.confirmation_id.clone()).unwrap();
    let snapshot = release(&here);
    assert!(!snapshot.status.is_activated() && snapshot.released.is_none());

    // Without a network: what the activation centre is told stays until the next activation.
    let before = present();
    let answer = demonstration.play_desk(before.unwrap()).unwrap();
    let _confirmed = here.confirm(answer.confirmation_id.clone()).unwrap();
    let Outcome::Released(Ok(snapshot)) = carry_out(&here, Request::ReleaseOffline) else {
        panic!("not released")
    };
    let told = snapshot.released.clone().unwrap();
    assert_eq!(Some(told.installation_id), before);
    let code: kakunin::codes::ReleaseCode = told.groups.join("-").parse().unwrap();
    assert!(code.verify(
        &key(DemoOutcome::Good),
        &here.catalogue().vendor.id,
        &told.installation_id
    ));
    assert_ne!(snapshot.installation_id, before);
    assert!(!snapshot.status.is_activated());
    assert_eq!(
        here.confirm(answer.confirmation_id).unwrap_err(),
        Fault::OtherInstallation
    );
    assert_eq!(here.snapshot().unwrap().released, Some(told));
    let activated = activate(&here).unwrap();
    assert_eq!(activated.released, None);
}
