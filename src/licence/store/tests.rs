use std::fs;

use tempfile::TempDir;

use super::write::Step;
use super::*;
use crate::fault::Code;
use crate::licence::claims::Method;
use crate::licence::sample::{Sample, days, installed};
use crate::licence::status::status;

mod faults;
#[cfg(unix)]
mod public;
mod releases;

const PRODUCT: &str = "momiji-suite-2026";
const PATIENCE: Duration = Duration::from_secs(30);

struct Disk {
    folder: TempDir,
    store: Store,
}

impl Disk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("state"), PRODUCT).unwrap();

        Self { folder, store }
    }

    fn with(states: &[&State]) -> Self {
        let disk = Self::new();
        for state in states {
            disk.save(state).unwrap();
        }

        disk
    }

    fn save(&self, state: &State) -> Result<(), StoreError> {
        self.store.lock(PATIENCE)?.save(state)
    }

    fn load(&self) -> Loaded {
        self.store.load(installed()).unwrap()
    }

    fn files(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.store.folder())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();

        names
    }
}

/// Two generations, both activated, that can be distinguished.
fn generations() -> (State, State) {
    let first = Sample::new().activated(Method::Telephone, days(1));
    let mut second = first.clone();
    second.preferences.language = Some("ja".to_owned());

    (first, second)
}

fn is_activated(state: &State) -> bool {
    let sample = Sample::new();

    status(state, &sample.here(days(2))).is_activated()
}

fn crash() -> io::Error {
    io::Error::other("the power went")
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_the_document_is_damage_and_makes_nobody_wait() {
    let (first, second) = generations();
    let disk = Disk::with(&[&first, &second]);
    let document = disk.store.document();
    fs::remove_file(&document).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&document).status();
    assert!(made.unwrap().success());

    assert_eq!(disk.load().origin, Origin::Previous);
    disk.save(&second).unwrap();
    assert_eq!(disk.load().origin, Origin::Document);
}

#[test]
fn a_state_is_loaded_as_it_was_saved() {
    let (first, second) = generations();
    let disk = Disk::with(&[&first, &second]);
    let loaded = disk.load();

    assert_eq!(loaded.state, second);
    assert_eq!((loaded.origin, loaded.warning()), (Origin::Document, None));
    assert_eq!(
        disk.files(),
        [
            "momiji-suite-2026.json",
            "momiji-suite-2026.json.previous",
            "momiji-suite-2026.lock"
        ]
    );
}

#[test]
fn a_product_that_is_new_here_starts_now() {
    let disk = Disk::new();
    let loaded = disk.load();

    assert_eq!((loaded.origin, loaded.warning()), (Origin::Nothing, None));
    assert_eq!(
        (loaded.state.installed_at, loaded.state.product.as_str()),
        (installed(), PRODUCT)
    );
    assert!(!disk.store.folder().exists(), "reading writes nothing");
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt as _;

    let (first, second) = generations();
    let disk = Disk::with(&[&first, &second]);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;

    assert_eq!(mode(disk.store.folder()), 0o700);
    for name in disk.files() {
        assert_eq!(mode(&disk.store.folder().join(&name)), 0o600, "{name}");
    }
}

#[test]
fn a_document_cut_at_any_byte_falls_back_to_the_generation_before() {
    let (first, second) = generations();
    let disk = Disk::with(&[&first, &second]);
    let whole = fs::read(disk.store.document()).unwrap();

    for length in 0..whole.len() {
        fs::write(disk.store.document(), &whole[..length]).unwrap();
        let loaded = disk.load();

        assert_eq!(loaded.origin, Origin::Previous, "{length} bytes");
        assert_eq!(loaded.state.activation, first.activation, "{length} bytes");
        assert_eq!(loaded.warning().map(|fault| fault.code()), Some(Code::Sto1));
    }
    assert!(is_activated(&disk.load().state));
}

#[test]
fn a_restored_state_is_saved_without_losing_either_file() {
    let (first, second) = generations();
    let disk = Disk::with(&[&first, &second]);
    fs::write(disk.store.document(), "{\"version\":1,").unwrap();
    let restored = disk.load().state;
    assert_eq!(
        restored.history.iter().next_back().map(|entry| &entry.what),
        Some(&EventKind::Restored)
    );
    disk.save(&restored).unwrap();

    assert_eq!(disk.load().state, restored);
    assert_eq!(disk.load().origin, Origin::Document);
    assert_eq!(
        fs::read(disk.store.beside_document("damaged")).unwrap(),
        b"{\"version\":1,"
    );
    // The previous generation is still the intact one, not the damaged one.
    fs::write(disk.store.document(), "").unwrap();
    assert_eq!(disk.load().state.activation, first.activation);
}

#[test]
fn a_missing_document_falls_back_to_the_generation_before() {
    let (first, second) = generations();
    let disk = Disk::with(&[&first, &second]);
    fs::remove_file(disk.store.document()).unwrap();

    assert_eq!(disk.load().origin, Origin::Previous);
    assert!(is_activated(&disk.load().state));
}

#[test]
fn with_both_damaged_a_new_state_starts_and_both_are_kept_aside() {
    let (first, second) = generations();
    let disk = Disk::with(&[&first, &second]);
    fs::write(disk.store.document(), "document").unwrap();
    fs::write(disk.store.previous(), "previous").unwrap();

    let loaded = disk.load();
    assert_eq!(loaded.origin, Origin::BothDamaged);
    assert_eq!(loaded.state.key, None);
    assert_eq!(loaded.warning().map(|fault| fault.code()), Some(Code::Sto4));

    disk.save(&loaded.state).unwrap();
    disk.save(&loaded.state).unwrap();
    assert_eq!(disk.load().origin, Origin::Document);
    assert_eq!(
        fs::read(disk.store.beside_document("damaged")).unwrap(),
        b"document"
    );
    assert_eq!(
        fs::read(disk.store.beside_document("previous.damaged")).unwrap(),
        b"previous"
    );
}

/// Saves, and stops before the step with this number. Returns whether the save was completed.
fn save_until(disk: &Disk, state: &State, stop: usize, seen: &mut Vec<Step>) -> bool {
    let mut steps = 0..;
    let lock = disk.store.lock(PATIENCE).unwrap();

    lock.save_with(state, &mut |step| {
        seen.push(step);
        if steps.next() == Some(stop) {
            Err(crash())
        } else {
            Ok(())
        }
    })
    .is_ok()
}

#[test]
fn a_crash_at_any_step_leaves_one_generation_or_the_other() {
    let (first, second) = generations();
    let mut third = second.clone();
    third.preferences.language = Some("de".to_owned());

    for stop in 0.. {
        let disk = Disk::with(&[&first, &second]);
        let finished = save_until(&disk, &third, stop, &mut Vec::new());
        let loaded = disk.load();

        assert_eq!(loaded.origin, Origin::Document, "step {stop}");
        assert!(loaded.state == second || loaded.state == third, "step {stop}");
        assert!(loaded.state == third || !finished);
        // Files left by the crash do not prevent the next save, and none of them remains.
        disk.save(&third).unwrap();
        assert_eq!(disk.load().state, third);
        assert_eq!(disk.files().len(), 3, "{:?}", disk.files());
        fs::write(disk.store.document(), "").unwrap();
        assert!(is_activated(&disk.load().state), "step {stop}");
        if finished {
            assert!(stop >= 6);
            return;
        }
    }
}

#[test]
fn a_crash_while_a_damaged_document_is_replaced_loses_nothing() {
    let (first, second) = generations();
    for stop in 0.. {
        let disk = Disk::with(&[&first, &second]);
        fs::write(disk.store.document(), "damaged").unwrap();
        let mut steps = Vec::new();
        let finished = save_until(&disk, &second, stop, &mut steps);

        assert!(is_activated(&disk.load().state), "step {stop}");
        if finished {
            assert!(steps.contains(&Step::SetAside));
            return;
        }
    }
}

#[test]
fn a_reader_without_a_lock_sees_a_whole_document_at_every_step() {
    let (first, second) = generations();
    let disk = Disk::with(&[&first]);
    let mut seen = Vec::new();
    disk.store
        .lock(PATIENCE)
        .unwrap()
        .save_with(&second, &mut |step| {
            let loaded = disk.load();
            assert_eq!(loaded.origin, Origin::Document, "{step:?}");
            seen.push((step, loaded.state == second));

            Ok(())
        })
        .unwrap();

    assert_eq!(seen.first(), Some(&(Step::CreateNew, false)));
    assert_eq!(seen.last(), Some(&(Step::FlushFolder, true)));
}

#[test]
fn a_later_version_is_never_overwritten() {
    let (first, second) = generations();
    let disk = Disk::with(&[&first, &second]);
    let later = br#"{"version": 2, "product": {"as": "it may be then"}}"#;
    let expected = |path: PathBuf| StoreError::Newer {
        path,
        found: 2,
        known: 1,
    };

    fs::write(disk.store.document(), later).unwrap();
    assert_eq!(
        disk.store.load(installed()).unwrap_err(),
        expected(disk.store.document())
    );
    assert_eq!(disk.save(&first), Err(expected(disk.store.document())));
    assert_eq!(fs::read(disk.store.document()).unwrap(), later);

    // The same applies if it is the previous generation.
    fs::write(disk.store.document(), "").unwrap();
    fs::write(disk.store.previous(), later).unwrap();
    assert_eq!(
        disk.store.load(installed()).unwrap_err(),
        expected(disk.store.previous())
    );
    assert_eq!(disk.save(&first), Err(expected(disk.store.previous())));
    assert_eq!(fs::read(disk.store.previous()).unwrap(), later);
}

#[test]
fn another_products_document_activates_nothing() {
    let (first, _) = generations();
    let disk = Disk::with(&[&first]);
    let other = Store::open(disk.store.folder(), "momiji-draw-2026").unwrap();
    let _bytes = fs::copy(disk.store.document(), other.document()).unwrap();

    assert_eq!(other.load(installed()).unwrap().origin, Origin::BothDamaged);
}

#[test]
fn one_program_at_a_time_may_change_it() {
    let disk = Disk::new();
    let held = disk.store.lock(PATIENCE).unwrap();

    assert_eq!(
        disk.store.lock(Duration::from_millis(1)).unwrap_err(),
        StoreError::Busy
    );
    drop(held);
    assert!(disk.store.lock(Duration::ZERO).is_ok());
}

#[test]
fn changes_made_at_the_same_time_all_last() {
    const PROGRAMS: u32 = 6;
    const CHANGES: u32 = 5;

    let disk = Disk::new();
    thread::scope(|scope| {
        for program in 0..PROGRAMS {
            let store = &disk.store;
            scope.spawn(move || {
                for change in 0..CHANGES {
                    let lock = store.lock(PATIENCE).unwrap();
                    let mut state = lock.load(installed()).unwrap().state;
                    state.record(
                        installed(),
                        EventKind::KeyInstalled {
                            serial: program * CHANGES + change,
                        },
                    );
                    lock.save(&state).unwrap();
                }
            });
        }
    });

    let mut serials: Vec<_> = disk
        .load()
        .state
        .history
        .iter()
        .filter_map(|entry| match entry.what {
            EventKind::KeyInstalled { serial } => Some(serial),
            _ => None,
        })
        .collect();
    serials.sort_unstable();
    assert_eq!(serials, (0..PROGRAMS * CHANGES).collect::<Vec<_>>());
}
