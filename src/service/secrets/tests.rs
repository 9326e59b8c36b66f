use std::fs;

use tempfile::TempDir;

use super::*;

const MASTER_KEY: [u8; KEY_BYTES] = [7; KEY_BYTES];

fn passphrase() -> Passphrase {
    Passphrase::new("correct horse battery").unwrap()
}

fn another() -> Passphrase {
    Passphrase::new("another passphrase").unwrap()
}

fn private_folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    #[cfg(unix)]
    fs::set_permissions(folder.path(), std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();

    folder
}

/// Creates a data directory, and returns it with its signing key.
fn made(passphrase: Option<&Passphrase>) -> (TempDir, SigningKey) {
    let data = private_folder();
    let key = SigningKey::generate().unwrap();
    Secrets::make(data.path(), &MASTER_KEY, &key, passphrase).unwrap();

    (data, key)
}

/// Returns all bytes of all files of a data directory.
fn content(data: &Path) -> Vec<Vec<u8>> {
    [data.to_owned(), data.join(KEYS)]
        .iter()
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flatten()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| fs::read(path).unwrap())
        .collect()
}

fn holds(data: &Path, secret: &[u8]) -> bool {
    content(data)
        .iter()
        .any(|file| file.windows(secret.len()).any(|window| window == secret))
}

fn assert_opens(data: &Path, passphrase: &Passphrase, key: &SigningKey) {
    let secrets = Secrets::open(data, Some(passphrase)).unwrap();

    assert_eq!(*secrets.master_key, MASTER_KEY);
    assert_eq!(secrets.signing_key.to_bytes(), key.to_bytes());
}

/// Returns the only file in the folder of keys whose name has this prefix.
fn key_file(data: &Path, kind: &str) -> PathBuf {
    let mut files = fs::read_dir(data.join(KEYS))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(kind));
    let found = files.next().unwrap();
    assert_eq!(files.next(), None, "one {kind} key");

    found
}

#[test]
fn encrypted_keys_show_nothing_and_open_with_their_passphrase_alone() {
    let (data, key) = made(Some(&passphrase()));

    assert_opens(data.path(), &passphrase(), &key);
    assert!(!holds(data.path(), &MASTER_KEY));
    assert!(!holds(data.path(), &*key.to_bytes()));
    assert!(matches!(
        Secrets::open(data.path(), None),
        Err(SecretsError::NoPassphrase { .. })
    ));
    assert!(matches!(
        Secrets::open(data.path(), Some(&another())),
        Err(SecretsError::WrongPassphrase { .. })
    ));
    require_encrypted(data.path()).unwrap();
}

#[test]
fn a_damaged_or_exchanged_key_is_noticed() {
    let (data, _) = made(Some(&passphrase()));
    let (other, _) = made(Some(&passphrase()));
    for kind in ["signing-", "master-"] {
        let (path, foreign) = (key_file(data.path(), kind), key_file(other.path(), kind));
        let own = fs::read(&path).unwrap();
        if kind == "signing-" {
            fs::write(&path, fs::read(foreign).unwrap()).unwrap();
            let opened = Secrets::open(data.path(), Some(&passphrase()));
            assert!(matches!(opened, Err(SecretsError::Damaged { .. })), "{opened:?}");
        }
        for position in 0..own.len() {
            let mut changed = own.clone();
            changed[position] ^= 1;
            if position % 40 == 0 {
                fs::write(&path, &changed).unwrap();
                let opened = Secrets::open(data.path(), Some(&passphrase()));
                assert!(opened.is_err(), "{kind} {position}");
            }
        }
        fs::write(&path, &own).unwrap();
    }
    assert!(Secrets::open(data.path(), Some(&passphrase())).is_ok());
}

#[cfg(unix)]
#[test]
fn what_others_can_read_is_not_used() {
    use std::os::unix::fs::PermissionsExt;

    for sealed in [true, false] {
        let passphrase = sealed.then(passphrase);
        let (data, _) = made(passphrase.as_ref());
        let mut paths = vec![data.path().to_owned()];
        if sealed {
            paths.push(data.path().join(KEYS));
            paths.push(data.path().join(KEYS).join("index.json"));
            paths.push(key_file(data.path(), "master-"));
            paths.push(key_file(data.path(), "signing-"));
        } else {
            paths.push(data.path().join(PLAIN_MASTER_KEY));
            paths.push(data.path().join(PLAIN_SIGNING_KEY));
        }
        for path in paths {
            let right = fs::metadata(&path).unwrap().permissions();
            assert_eq!(right.mode() & 0o077, 0, "{} is private", path.display());
            fs::set_permissions(&path, PermissionsExt::from_mode(right.mode() | 0o040)).unwrap();
            match Secrets::open(data.path(), passphrase.as_ref()) {
                Err(SecretsError::File(FileError::NotPrivate { path: told })) => assert_eq!(told, path),
                other => panic!("{}: {other:?}", path.display()),
            }
            fs::set_permissions(&path, right).unwrap();
        }
        assert!(Secrets::open(data.path(), passphrase.as_ref()).is_ok());
    }
}

#[test]
fn plain_keys_are_encrypted_in_place() {
    let (data, key) = made(None);
    assert!(holds(data.path(), &MASTER_KEY));
    assert!(matches!(
        require_encrypted(data.path()),
        Err(SecretsError::Plain { .. })
    ));

    assert_eq!(encrypt(data.path(), &passphrase()).unwrap(), Converted::Now);
    assert_opens(data.path(), &passphrase(), &key);
    assert!(!holds(data.path(), &MASTER_KEY));
    assert!(!holds(data.path(), &*key.to_bytes()));
    require_encrypted(data.path()).unwrap();
    assert_eq!(encrypt(data.path(), &passphrase()).unwrap(), Converted::Before);
}

#[test]
fn an_encryption_that_was_cut_off_anywhere_can_be_done_again() {
    let (whole, key) = made(None);
    let plain = [PLAIN_MASTER_KEY, PLAIN_SIGNING_KEY].map(|name| fs::read(whole.path().join(name)).unwrap());
    let _now = encrypt(whole.path(), &passphrase()).unwrap();
    let restore = |data: &Path, position: usize| {
        let name = [PLAIN_MASTER_KEY, PLAIN_SIGNING_KEY][position];
        files::write_private(&data.join(name), &plain[position]).unwrap();
    };

    // Before the index was written: the plain keys count, and the files in the folder are removed.
    let early = private_folder();
    restore(early.path(), 0);
    restore(early.path(), 1);
    files::make_directory(&early.path().join(KEYS)).unwrap();
    files::write_private(&early.path().join(KEYS).join("master-half.key"), b"{").unwrap();
    files::write_private(&early.path().join(KEYS).join("index.json.new"), b"{").unwrap();
    assert!(Secrets::open(early.path(), None).is_ok());
    assert_eq!(encrypt(early.path(), &passphrase()).unwrap(), Converted::Now);
    assert_opens(early.path(), &passphrase(), &key);
    let _only = key_file(early.path(), "master-");

    // After it: the encrypted keys count, and the remaining plain ones are removed.
    for left in [&[0, 1][..], &[1]] {
        for position in left {
            restore(whole.path(), *position);
        }
        assert_opens(whole.path(), &passphrase(), &key);
        assert!(matches!(
            require_encrypted(whole.path()),
            Err(SecretsError::Plain { .. })
        ));
        assert!(matches!(
            encrypt(whole.path(), &another()),
            Err(SecretsError::WrongPassphrase { .. })
        ));
        assert_eq!(encrypt(whole.path(), &passphrase()).unwrap(), Converted::Ended);
        require_encrypted(whole.path()).unwrap();
    }
}

#[test]
fn a_plain_key_that_is_not_the_encrypted_one_is_never_removed() {
    let (data, key) = made(Some(&passphrase()));
    let path = data.path().join(PLAIN_MASTER_KEY);
    files::write_private(&path, &[8; KEY_BYTES]).unwrap();

    assert!(matches!(
        encrypt(data.path(), &passphrase()),
        Err(SecretsError::OtherKey { .. })
    ));
    assert_eq!(fs::read(&path).unwrap(), [8; KEY_BYTES]);
    assert_opens(data.path(), &passphrase(), &key);
}

#[test]
fn a_further_key_signs_once_it_is_active_and_the_former_one_can_be_retired() {
    let (data, first) = made(Some(&passphrase()));
    let first_kid = first.public().thumbprint();
    let mut ring = KeyRing::lock(data.path()).unwrap();
    let second = ring.add(&passphrase()).unwrap();
    assert_eq!(second.state, KeyState::Standby);
    assert_opens(data.path(), &passphrase(), &first);
    assert!(matches!(
        ring.add(&another()),
        Err(SecretsError::WrongPassphrase { .. })
    ));

    assert_eq!(ring.activate(&second.kid[..8]).unwrap().state, KeyState::Active);
    let opened = Secrets::open(data.path(), Some(&passphrase())).unwrap();
    assert_eq!(opened.signing_key.public(), second.key);
    assert_eq!(opened.former, [first.public()]);
    assert_eq!(opened.anchor, first.public());

    assert!(matches!(
        ring.retire(&second.kid),
        Err(SecretsError::Active { .. })
    ));
    assert!(matches!(
        ring.retire(&first_kid),
        Err(SecretsError::Anchor { .. })
    ));
    ring.trust(SigningKey::generate().unwrap().public()).unwrap();
    assert_eq!(ring.retire(&first_kid).unwrap().state, KeyState::Retired);
    assert!(matches!(
        ring.retire(&first_kid),
        Err(SecretsError::Retired { .. })
    ));
    assert!(matches!(
        ring.activate(&first_kid),
        Err(SecretsError::Retired { .. })
    ));
    let _only = key_file(data.path(), "signing-");
    drop(ring);

    let states: Vec<_> = KeyRing::read(data.path())
        .unwrap()
        .unwrap()
        .signing_keys()
        .iter()
        .map(|key| (key.key, key.state))
        .collect();
    assert_eq!(
        states,
        [
            (first.public(), KeyState::Retired),
            (second.key, KeyState::Active)
        ]
    );
    let opened = Secrets::open(data.path(), Some(&passphrase())).unwrap();
    assert_eq!(opened.former, [first.public()], "it still has signed licences");
}

#[test]
fn a_name_that_fits_no_key_or_several_is_refused() {
    let (data, first) = made(Some(&passphrase()));
    let ring = KeyRing::read(data.path()).unwrap().unwrap();

    for kid in ["", "no such key"] {
        assert!(
            matches!(ring.find(kid), Err(SecretsError::UnknownKey { .. })),
            "{kid}"
        );
    }
    assert_eq!(
        ring.find(&first.public().thumbprint()).unwrap().key,
        first.public()
    );
}

#[test]
fn a_new_passphrase_opens_all_keys_and_the_former_one_none() {
    let (data, first) = made(Some(&passphrase()));
    let mut ring = KeyRing::lock(data.path()).unwrap();
    let second = ring.add(&passphrase()).unwrap();
    assert!(matches!(
        ring.change_passphrase(&another(), &another()),
        Err(SecretsError::WrongPassphrase { .. })
    ));
    assert_opens(data.path(), &passphrase(), &first);

    ring.change_passphrase(&passphrase(), &another()).unwrap();
    assert_opens(data.path(), &another(), &first);
    assert!(Secrets::open(data.path(), Some(&passphrase())).is_err());
    let _kept = ring.activate(&second.kid).unwrap();
    assert!(Secrets::open(data.path(), Some(&another())).is_ok());
    assert_eq!(
        ring.files().1.len(),
        4,
        "a master key, two signing keys, the index"
    );
}

#[test]
fn one_program_at_a_time_changes_the_keys() {
    let (data, _) = made(Some(&passphrase()));
    let first = KeyRing::lock(data.path()).unwrap();

    assert!(matches!(
        KeyRing::lock(data.path()),
        Err(SecretsError::Busy { .. })
    ));
    drop(first);
    assert!(KeyRing::lock(data.path()).is_ok());
}

#[test]
fn debug_shows_no_secret() {
    let (data, key) = made(Some(&passphrase()));
    let secrets = Secrets::open(data.path(), Some(&passphrase())).unwrap();

    assert_eq!(format!("{secrets:?}"), "Secrets { .. }");
    assert!(!format!("{key:?}").contains('['));
}

#[test]
fn a_key_for_catalogues_is_encrypted_in_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("catalogue.key");
    let key = SigningKey::generate().unwrap();
    files::write_private(&path, &*key.to_bytes()).unwrap();
    assert!(matches!(
        read_catalogue_key(&path, &passphrase()),
        Err(SecretsError::PlainFile { .. })
    ));

    assert_eq!(encrypt_file(&path, &passphrase()).unwrap(), key.public());
    assert_eq!(
        read_catalogue_key(&path, &passphrase()).unwrap().to_bytes(),
        key.to_bytes()
    );
    assert!(
        encrypt_file(&path, &passphrase()).is_err(),
        "it is encrypted already"
    );
}

#[test]
fn a_plain_key_of_another_length_is_none() {
    let (data, _) = made(None);
    let path = data.path().join(PLAIN_MASTER_KEY);
    for length in [0, 31, 33] {
        fs::write(&path, vec![7; length]).unwrap();
        assert!(matches!(
            Secrets::open(data.path(), None),
            Err(SecretsError::File(FileError::NotAKey { .. }))
        ));
    }
}
