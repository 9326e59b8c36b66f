//! What the activation centre says on the telephone activates the computer that it was said for.

use kakunin::codes::InstallationId;
use kakunin::demo::{DemoOutcome, Demonstration};
use kakunin::fault::Fault;
use kakunin::licence::{Method, Status};

use super::{backend, key};

#[test]
fn a_telephone_call_activates_and_survives_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let first_window = backend(demonstration.catalogue(), folder.path());
    let installed = first_window.install_key(key(DemoOutcome::Good), false).unwrap();
    let id = installed.installation_id.unwrap();
    let answer = demonstration.play_desk(id).unwrap();

    let second_window = backend(demonstration.catalogue(), folder.path());
    assert_eq!(second_window.snapshot().unwrap().installation_id, Some(id));
    let activated = second_window.confirm(answer.confirmation_id).unwrap();
    assert!(matches!(
        activated.status,
        Status::Activated {
            method: Method::Telephone,
            ..
        }
    ));
    let later = backend(demonstration.catalogue(), folder.path());
    assert!(later.snapshot().unwrap().status.is_activated());

    let again = demonstration.play_desk(id).unwrap();
    assert_eq!(again.used, answer.used, "the same computer spends one");
}

#[test]
fn the_answer_to_another_computer_is_refused_and_noted() {
    let folder = tempfile::tempdir().unwrap();
    let demonstration = Demonstration::start(folder.path()).unwrap();
    let backend = backend(demonstration.catalogue(), folder.path());
    let installed = backend.install_key(key(DemoOutcome::Good), false).unwrap();
    let id = installed.installation_id.unwrap();
    let other = InstallationId::of(
        &key(DemoOutcome::Good),
        "momiji.example",
        id.fingerprint() ^ 1,
        id.nonce(),
    );
    let answer = demonstration.play_desk(other).unwrap();
    assert_eq!(
        backend.confirm(answer.confirmation_id).unwrap_err(),
        Fault::OtherInstallation
    );
    assert!(!backend.snapshot().unwrap().status.is_activated());
}

#[test]
fn two_demonstrations_share_one_count() {
    let folder = tempfile::tempdir().unwrap();
    let one = Demonstration::start(folder.path()).unwrap();
    let other = Demonstration::start(folder.path()).unwrap();
    let good = key(DemoOutcome::Good);
    let id = |fingerprint| InstallationId::of(&good, "momiji.example", fingerprint, 0);
    assert_eq!(one.play_desk(id(1)).unwrap().used, 1);
    assert_eq!(other.play_desk(id(2)).unwrap().used, 2);
    assert_eq!(one.play_desk(id(2)).unwrap().used, 2);
}
