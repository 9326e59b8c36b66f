use std::fs::{Permissions, metadata, set_permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};

use super::*;
use crate::disk::Administrator;
use crate::licence::public::Public;
use crate::licence::status::public_status;

/// A store for all users, whose administrator is the user who runs this test.
fn shared() -> (Disk, Sample, State) {
    let mut disk = Disk::new();
    let owner = metadata(disk.folder.path()).unwrap().uid();
    disk.store = disk
        .store
        .for_all_users()
        .believing(Administrator::with_id(owner));
    let sample = Sample::new();
    let state = sample.activated(Method::Internet, days(1));

    (disk, sample, state)
}

fn publish(disk: &Disk, sample: &Sample, state: &State) {
    let locked = disk.store.lock(PATIENCE).unwrap();
    locked.save(state).unwrap();
    locked.publish(&Public::of(state, &sample.here(days(1)))).unwrap();
}

fn mode(path: &std::path::Path) -> u32 {
    metadata(path).unwrap().mode() & 0o777
}

#[test]
fn all_users_read_what_the_administrator_wrote_and_not_the_key() {
    let (disk, sample, state) = shared();
    assert_eq!(disk.store.load_public(), Ok(None));
    publish(&disk, &sample, &state);

    let public = disk.store.load_public().unwrap().unwrap();
    assert!(public_status(&public, &sample.here(days(2))).is_activated());
    assert_eq!(mode(disk.store.folder()), 0o755);
    for name in disk.files() {
        let expected = if name.ends_with(".public.json") {
            0o644
        } else {
            0o600
        };
        assert_eq!(mode(&disk.store.folder().join(&name)), expected, "{name}");
    }
}

#[test]
fn what_others_can_write_is_not_believed_and_takes_no_secrets() {
    let (disk, sample, state) = shared();
    publish(&disk, &sample, &state);
    let path = disk.store.public_document();
    let not_believed = |path: &std::path::Path| StoreError::NotBelieved {
        path: path.to_owned(),
    };

    for bits in [0o666, 0o664] {
        set_permissions(&path, Permissions::from_mode(bits)).unwrap();
        assert_eq!(disk.store.load_public(), Err(not_believed(&path)), "{bits:o}");
    }
    set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
    assert!(disk.store.load_public().unwrap().is_some());
    for bits in [0o777, 0o775] {
        set_permissions(disk.store.folder(), Permissions::from_mode(bits)).unwrap();
        assert_eq!(disk.store.load_public(), Err(not_believed(&path)), "{bits:o}");
        assert_eq!(
            disk.store.may_be_changed(),
            Err(not_believed(disk.store.folder()))
        );
    }
    set_permissions(disk.store.folder(), Permissions::from_mode(0o755)).unwrap();
    let owner = metadata(&path).unwrap().uid();
    let store = disk.store.clone().believing(Administrator::with_id(owner + 1));
    assert_eq!(store.load_public(), Err(not_believed(&path)));
}

#[test]
fn a_damaged_or_foreign_document_is_not_believed() {
    let (disk, sample, state) = shared();
    publish(&disk, &sample, &state);
    let path = disk.store.public_document();
    let whole = fs::read_to_string(&path).unwrap();
    for content in [
        "",
        "{",
        &whole[..whole.len() / 2],
        &whole.replace(PRODUCT, "momiji-draw-2026"),
    ] {
        fs::write(&path, content).unwrap();
        assert!(
            matches!(disk.store.load_public(), Err(StoreError::NotBelieved { .. })),
            "{content}"
        );
    }
    fs::write(&path, whole.replace("\"version\": 1", "\"version\": 2")).unwrap();
    assert!(matches!(disk.store.load_public(), Err(StoreError::Newer { .. })));
}
