//! After a release, no copy of the state brings the activation back.

use super::*;
use crate::codes::InstallationId;
use crate::licence::sample::VENDOR;
use crate::licence::state::{Released, Releases};

/// A computer whose activation was just released, and the documents of before.
fn released() -> (Disk, InstallationId, Vec<u8>) {
    let (first, second) = generations();
    let disk = Disk::with(&[&first, &second]);
    let before = fs::read(disk.store.document()).unwrap();
    let mut state = disk.load().state;
    let id = state.installation_id(VENDOR, &Sample::new().parts).unwrap();
    assert!(state.release(id, false, installed()));
    disk.save(&state).unwrap();

    (disk, id, before)
}

fn assert_is_released(disk: &Disk, id: InstallationId) {
    let state = disk.load().state;
    assert!(!is_activated(&state));
    assert_eq!(
        state.untold(VENDOR),
        Some(id),
        "the release code can be shown again"
    );
    // It stays so when it is saved.
    disk.save(&state).unwrap();
    let state = disk.load().state;
    assert!(!is_activated(&state));
    assert_eq!(state.untold(VENDOR), Some(id));
}

#[test]
fn a_damaged_document_does_not_bring_the_activation_back() {
    for content in ["", "{", "not a document"] {
        let (disk, id, _) = released();
        fs::write(disk.store.document(), content).unwrap();

        assert_eq!(disk.load().origin, Origin::Previous);
        assert_is_released(&disk, id);
    }
    let (disk, id, _) = released();
    fs::remove_file(disk.store.document()).unwrap();
    assert_is_released(&disk, id);
}

#[test]
fn no_generation_of_the_document_holds_the_activation() {
    let (disk, id, _) = released();
    // The marks do not matter for this.
    fs::remove_file(disk.store.folder().join("momiji-suite-2026.released")).unwrap();
    fs::write(disk.store.document(), "").unwrap();

    assert_is_released(&disk, id);
}

#[test]
fn an_older_document_that_is_copied_back_is_released() {
    for name in ["momiji-suite-2026.json", "momiji-suite-2026.json.previous"] {
        let (disk, id, before) = released();
        fs::remove_file(disk.store.document()).unwrap();
        fs::write(disk.store.folder().join(name), before).unwrap();

        assert_is_released(&disk, id);
    }
}

/// A computer whose activation was just released, the file that notes it outside the folder, and
/// the document of before.
fn released_with_marks_elsewhere() -> (Disk, PathBuf, InstallationId, Vec<u8>) {
    let Disk { folder, store } = Disk::new();
    let marks = folder.path().join("settings");
    let disk = Disk {
        store: store.marking_in(marks.clone()),
        folder,
    };
    let (first, _) = generations();
    disk.save(&first).unwrap();
    let before = fs::read(disk.store.document()).unwrap();
    let mut state = first;
    let id = state.installation_id(VENDOR, &Sample::new().parts).unwrap();
    assert!(state.release(id, false, installed()));
    disk.save(&state).unwrap();

    (disk, marks.join("momiji-suite-2026.released"), id, before)
}

/// Replaces the whole folder by one with this document alone.
fn restore(disk: &Disk, document: &[u8]) {
    fs::remove_dir_all(disk.store.folder()).unwrap();
    fs::create_dir(disk.store.folder()).unwrap();
    fs::write(disk.store.document(), document).unwrap();
}

#[test]
fn an_older_folder_that_replaces_this_one_is_released() {
    let (disk, _, id, before) = released_with_marks_elsewhere();
    restore(&disk, &before);
    assert_is_released(&disk, id);

    // The key may be entered again where everything else is lost.
    let key = disk.load().state.key.unwrap();
    fs::remove_dir_all(disk.store.folder()).unwrap();
    let mut fresh = disk.load().state;
    fresh.install_key(key, false, installed());
    assert_eq!(fresh.untold(VENDOR), Some(id));
}

type Damage = fn(&Path);

const DAMAGES: [(&str, Damage); 4] = [
    ("other text", |path| fs::write(path, "[{").unwrap()),
    ("empty", |path| fs::write(path, "").unwrap()),
    ("a folder", |path| {
        fs::remove_file(path).unwrap();
        fs::create_dir(path).unwrap();
    }),
    ("too large", |path| {
        File::create(path).unwrap().set_len(1 << 30).unwrap();
    }),
];

/// A folder of before the release is put back, and the note of the release is damaged: the note is
/// there, so the folder is older than it.
#[test]
fn a_note_that_cannot_be_read_is_one_of_a_release() {
    for (name, damage) in DAMAGES {
        let (disk, marks, id, before) = released_with_marks_elsewhere();
        restore(&disk, &before);
        damage(&marks);

        assert!(!is_activated(&disk.load().state), "{name}");
        assert_is_released(&disk, id);
    }
}

/// Whoever activated again after a release keeps the activation, whatever happens to the note.
#[test]
fn a_note_that_cannot_be_read_ends_no_activation_of_after_it() {
    let (disk, marks, _, _) = released_with_marks_elsewhere();
    let mut state = disk.load().state;
    let (again, _) = generations();
    state.activation = again.activation;
    state.releases = Releases::default();
    let id = state
        .key
        .as_ref()
        .map(|key| InstallationId::of(key, VENDOR, 1, 200))
        .unwrap();
    state.releases.add([Released {
        installation_id: id,
        at: installed(),
        is_told: true,
    }]);
    disk.save(&state).unwrap();
    fs::write(&marks, "[{").unwrap();
    fs::write(disk.store.folder().join("momiji-suite-2026.released"), "[{").unwrap();

    assert!(is_activated(&disk.load().state));
}

#[test]
fn damaged_marks_are_written_again() {
    let (disk, id, before) = released();
    let marks = disk.store.folder().join("momiji-suite-2026.released");
    fs::write(&marks, "[{").unwrap();
    assert_is_released(&disk, id);
    fs::write(disk.store.document(), before).unwrap();
    assert_is_released(&disk, id);
}

#[test]
fn a_crash_during_a_release_leaves_it_done_or_not_begun() {
    let (first, second) = generations();
    let mut released = second.clone();
    let id = released.installation_id(VENDOR, &Sample::new().parts).unwrap();
    assert!(released.release(id, false, installed()));
    for stop in [
        Step::CreateNew,
        Step::FlushNew,
        Step::KeepFormer,
        Step::PutInPlace,
        Step::FlushFolder,
    ] {
        let disk = Disk::with(&[&first, &second]);
        let lock = disk.store.lock(PATIENCE).unwrap();
        let _crashed = lock
            .save_with(&released, &mut |step| {
                if step == stop { Err(crash()) } else { Ok(()) }
            })
            .unwrap_err();
        drop(lock);
        let state = disk.load().state;
        assert_eq!(is_activated(&state), stop != Step::FlushFolder, "{stop:?}");

        // The next save of a finished release also ends what the crash left behind.
        if stop == Step::FlushFolder {
            disk.save(&state).unwrap();
            fs::write(disk.store.document(), "").unwrap();
            assert_is_released(&disk, id);
        }
    }
}
