//! Errors of the disk and the system.

use ::support::small_disk::SmallDisk;

use super::*;

#[test]
fn a_product_code_that_leads_elsewhere_is_refused() {
    for product in [
        "",
        "..",
        ".hidden",
        "../suite",
        "a/b",
        "a\\b",
        "C:",
        "スイート",
        "a\0",
    ] {
        assert_eq!(
            Store::open(Path::new("/state"), product).unwrap_err(),
            StoreError::Product,
            "{product}"
        );
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_sto_2() {
    let disk = Disk::new();
    let file = disk.folder.path().join("file");
    fs::write(&file, "").unwrap();
    let store = Store::open(&file.join("state"), PRODUCT).unwrap();

    let error = store.lock(PATIENCE).unwrap_err();
    assert_eq!(
        error.fault(),
        Fault::CannotSave {
            path: file.join("state").display().to_string()
        }
    );
    assert_eq!(store.load(installed()).unwrap().origin, Origin::Nothing);
}

#[test]
fn a_save_that_fails_leaves_the_state_before_it() {
    let (first, second) = generations();
    // An obstacle for the new document, and one for the previous generation.
    for obstacle in ["new", "previous.new"] {
        let disk = Disk::with(&[&first]);
        fs::create_dir(disk.store.beside_document(obstacle)).unwrap();

        let error = disk.save(&second).unwrap_err();
        assert_eq!(error.fault().code(), Code::Sto2, "{obstacle}");
        assert_eq!(disk.load().state, first, "{obstacle}");

        fs::remove_dir(disk.store.beside_document(obstacle)).unwrap();
        disk.save(&second).unwrap();
        assert_eq!(disk.load().state, second, "{obstacle}");
    }
}

// Elsewhere a folder stays as long as a file in it is open, as the lock is.
#[cfg(unix)]
#[test]
fn a_folder_that_vanishes_is_sto_2() {
    let (first, _) = generations();
    let disk = Disk::with(&[&first]);
    let lock = disk.store.lock(PATIENCE).unwrap();
    fs::remove_dir_all(disk.store.folder()).unwrap();

    assert_eq!(lock.save(&first).unwrap_err().fault().code(), Code::Sto2);
}

#[test]
fn a_full_disk_is_sto_3_and_costs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let Some(_disk) = SmallDisk::over(folder.path(), "size=64k") else {
        eprintln!("skipped: no disk can be mounted here");
        return;
    };
    let (first, second) = generations();
    let store = Store::open(&folder.path().join("state"), PRODUCT).unwrap();
    store.lock(PATIENCE).unwrap().save(&first).unwrap();
    let filler = folder.path().join("filler");
    assert_eq!(
        fs::write(&filler, vec![0; 1 << 20]).unwrap_err().kind(),
        io::ErrorKind::StorageFull
    );

    let error = store.lock(PATIENCE).unwrap().save(&second).unwrap_err();
    assert_eq!(
        error.fault(),
        Fault::DiskFull {
            path: store.folder().display().to_string()
        }
    );
    assert_eq!(store.load(installed()).unwrap().state, first);
    assert!(!store.beside_document("new").exists());

    fs::remove_file(&filler).unwrap();
    store.lock(PATIENCE).unwrap().save(&second).unwrap();
    assert_eq!(store.load(installed()).unwrap().state, second);
}

#[test]
fn a_read_only_disk_is_sto_2_and_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::over(folder.path(), "size=64k") else {
        eprintln!("skipped: no disk can be mounted here");
        return;
    };
    let (first, second) = generations();
    let store = Store::open(folder.path(), PRODUCT).unwrap();
    store.lock(PATIENCE).unwrap().save(&first).unwrap();
    disk.remount("ro");

    let error = store.lock(PATIENCE).unwrap_err();
    assert_eq!(error.fault().code(), Code::Sto2);
    assert_eq!(store.load(installed()).unwrap().state, first);

    disk.remount("rw");
    store.lock(PATIENCE).unwrap().save(&second).unwrap();
    assert_eq!(store.load(installed()).unwrap().state, second);
}
