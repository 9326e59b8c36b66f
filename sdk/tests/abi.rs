//! The functions as a caller in C has them: of the shared library, loaded from a folder of its own with a
//! catalogue beside it, and with a state that an activation left.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails

use std::ffi::{CStr, CString, c_char};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::ptr;
use std::sync::{Arc, Barrier, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use kakunin::catalogue::{Catalogue, signed};
use kakunin::codes::{KeyKind, ProductKey};
use kakunin::jws::SigningKey;
use kakunin::licence::{Claims, Here, Method, State, Store, Token, accept};
use kakunin::machine;
use libloading::Library;
use serde_json::{Value, json};
use tempfile::TempDir;

const PRODUCT: u16 = 101;
const ID: &str = "momiji-suite-2026";
/// The beginning of a PNG of 16 by 16 pixels.
const ICON: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x10\0\0\0\x10";

type StatusFunction = unsafe extern "C" fn(*const c_char, *const c_char, *mut c_char, usize) -> i32;
type LaunchFunction = unsafe extern "C" fn(*const c_char) -> i32;
type VersionFunction = extern "C" fn() -> *const c_char;
type NameFunction = extern "C" fn(i32) -> *const c_char;

fn vendor_key() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

fn licence_key() -> SigningKey {
    SigningKey::from_bytes(&[2; 32])
}

/// A home folder for all tests of this program; none of them touches the user's own.
fn home() -> &'static Path {
    static HOME: OnceLock<TempDir> = OnceLock::new();

    HOME.get_or_init(|| {
        let home = tempfile::tempdir().unwrap();
        for (name, folder) in [
            ("HOME", ""),
            ("XDG_STATE_HOME", "state"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
        ] {
            // SAFETY: Every test begins here, and what reads the environment comes after.
            unsafe { std::env::set_var(name, home.path().join(folder)) };
        }

        home
    })
    .path()
}

/// A vendor of this name, with one product.
fn catalogue(vendor: &str) -> Catalogue {
    let names = json!({ "en": "Momiji" });
    let page = json!({ "en": "https://momiji.example/" });
    let accent = json!({ "accent": "#A03040", "on_accent": "#FFFFFF", "soft": "#F0E0E0" });
    let document = json!({
        "format": Catalogue::FORMAT,
        "issued_at": "2026-01-01T00:00:00Z",
        "vendor": {
            "id": vendor,
            "name": names,
            "colours": { "light": accent, "dark": accent },
            "icon": STANDARD.encode(ICON),
            "links": { "support": page, "privacy": page, "seller": page, "regional_numbers": page },
        },
        "products": [{
            "code": PRODUCT,
            "id": ID,
            "name": names,
            "edition": { "id": "volume", "name": names },
            "volume": true,
        }],
        "services": ["https://activation.momiji.example"],
        "keys": [{ "kid": "2026", "key": licence_key().public() }],
        "lines": [],
    });

    Catalogue::from_json(&document.to_string()).unwrap()
}

/// A vendor's product on this computer: the library in a folder, the catalogue beside it.
struct Product {
    folder: TempDir,
    catalogue: Catalogue,
    library: Library,
}

impl Product {
    /// Installs the product of a vendor. Each test has a vendor of its own, and so a state of its own.
    fn install(vendor: &str) -> Self {
        let product = Self::without_catalogue(vendor);
        let signed = signed::sign(&product.catalogue, &vendor_key()).unwrap();
        fs::write(product.folder.path().join(signed::FILE_NAME), signed).unwrap();

        product
    }

    fn without_catalogue(vendor: &str) -> Self {
        let _home = home();
        let folder = tempfile::tempdir().unwrap();
        let built = std::env::current_exe()
            .unwrap()
            .with_file_name("libkakunin_sdk.so");
        let shipped = folder.path().join("libkakunin.so");
        fs::copy(built, &shipped).unwrap();
        // SAFETY: What runs while it is loaded is the start of Rust's own library.
        let library = unsafe { Library::new(shipped) }.unwrap();

        Self {
            folder,
            catalogue: catalogue(vendor),
            library,
        }
    }

    fn state_folder(&self) -> PathBuf {
        home().join("state/kakunin").join(&self.catalogue.vendor.id)
    }

    /// Activates the product over the internet, as far as this computer remembers it.
    fn activate(&self, expires_at: Option<Timestamp>) -> Token {
        let now = Timestamp::now();
        let vendor = &self.catalogue.vendor.id;
        let parts = machine::read().hashed(vendor);
        let mut state = State::new(ID, 7, now);
        let key = ProductKey::new(
            KeyKind::MultipleActivation,
            PRODUCT,
            42,
            0x0123_4567_89AB_CDEF >> 7,
        )
        .unwrap();
        state.install_key(key, false, now);
        let claims = Claims {
            vendor: vendor.clone(),
            product: PRODUCT,
            installation_id: state.installation_id(vendor, &parts).unwrap(),
            id: "0192f0c1".to_owned(),
            issued_at: now,
            expires_at,
            edition: "volume".to_owned(),
            serial: 42,
            method: Method::Internet,
            parts: state.computer.clone().unwrap(),
            renewal_minutes: None,
            retry_minutes: None,
            nonce: None,
            turn: None,
            terms: None,
        };
        let token = Token::sign(&claims, "2026", &licence_key()).unwrap();
        let here = Here {
            catalogue: &self.catalogue,
            product: &self.catalogue.products[0],
            parts: &parts,
            now,
        };
        accept::licence(&mut state, &here, token.clone(), None, None).unwrap();
        let store = Store::open(&self.state_folder(), ID).unwrap();
        store.lock(Duration::from_secs(5)).unwrap().save(&state).unwrap();

        token
    }

    fn status_function(&self) -> StatusFunction {
        // SAFETY: This is the function's type in the header.
        *unsafe { self.library.get::<StatusFunction>(b"kakunin_status\0") }.unwrap()
    }

    /// Asks with the vendor's own key.
    fn status(&self, product: Option<&CStr>) -> (i32, Value) {
        self.status_with(product, &vendor_key().public().to_string())
    }

    fn status_with(&self, product: Option<&CStr>, key: &str) -> (i32, Value) {
        let mut out = vec![0xFF; kakunin_sdk::KAKUNIN_STATUS_BYTES];
        let key = CString::new(key).unwrap();
        let product = product.map_or(ptr::null(), CStr::as_ptr);
        // SAFETY: The texts end with a NUL, and the buffer has the size that is told.
        let number =
            unsafe { self.status_function()(product, key.as_ptr(), out.as_mut_ptr().cast(), out.len()) };
        let answer = CStr::from_bytes_until_nul(&out).unwrap().to_str().unwrap();

        (number, serde_json::from_str(answer).unwrap())
    }

    fn launch(&self, product: Option<&CStr>) -> i32 {
        // SAFETY: This is the function's type in the header.
        let launch = unsafe { self.library.get::<LaunchFunction>(b"kakunin_launch\0") }.unwrap();

        // SAFETY: The text ends with a NUL.
        unsafe { launch(product.map_or(ptr::null(), CStr::as_ptr)) }
    }

    fn name(&self, number: i32) -> Option<String> {
        // SAFETY: This is the function's type in the header.
        let name = unsafe { self.library.get::<NameFunction>(b"kakunin_error_name\0") }.unwrap();
        let name = name(number);
        if name.is_null() {
            return None;
        }

        // SAFETY: It is a text that is never freed.
        Some(unsafe { CStr::from_ptr(name) }.to_str().unwrap().to_owned())
    }

    /// Asserts this error, by its name.
    fn fails(&self, (number, answer): (i32, Value), name: &str) {
        assert!(number < 0, "{number}");
        assert_eq!(self.name(number).as_deref(), Some(name));
        assert_eq!(answer["error"]["name"], name);
    }
}

#[test]
fn an_activation_is_told_with_its_licence() {
    let product = Product::install("activated.example");
    let token = product.activate(None);
    for id in [None, Some(c""), Some(c"momiji-suite-2026")] {
        let (number, answer) = product.status(id);
        assert_eq!(number, 0, "{answer}");
        assert_eq!(answer["status"], "activated");
        assert_eq!(answer["method"], "internet");
        assert_eq!(answer["vendor"], "activated.example");
        assert_eq!(answer["product"], ID);
        assert_eq!(answer["scope"], "user");
        assert_eq!(answer["licence"], token.as_str());
        assert_eq!(answer["valid_until"], Value::Null);
        assert!(answer["since"].is_string());
    }
    assert!(
        !product.status(None).1.to_string().contains("00000"),
        "no key is told"
    );
}

#[test]
fn a_new_product_is_in_its_grace_period() {
    let product = Product::install("grace.example");
    let (number, answer) = product.status(None);
    assert_eq!((number, &answer["status"]), (1, &json!("grace")));
    assert!(answer["until"].is_string());
    assert_eq!(answer["licence"], Value::Null);
    assert!(!product.state_folder().exists(), "nothing is written");
}

#[test]
fn what_is_over_is_a_notice() {
    let product = Product::install("notice.example");
    let _token = product.activate(Some(Timestamp::now() + SignedDuration::from_secs(2)));
    assert_eq!(product.status(None).0, 0);
    thread::sleep(Duration::from_secs(3));
    let (number, answer) = product.status(None);
    assert_eq!((number, &answer["status"]), (2, &json!("notice")));
    // Which of both depends on how much is known of the computer that runs this.
    let reason = answer["reason"].as_str().unwrap();
    assert!(["provisional-ran-out", "term-over"].contains(&reason), "{reason}");
    assert!(answer["code"].is_string());
}

#[test]
fn a_buffer_that_is_a_byte_too_small_is_left_with_an_empty_text() {
    let product = Product::install("buffer.example");
    let _token = product.activate(None);
    let key = CString::new(vendor_key().public().to_string()).unwrap();
    let status = product.status_function();
    let mut out = vec![0xAA_u8; kakunin_sdk::KAKUNIN_STATUS_BYTES];
    // SAFETY: The text ends with a NUL, and the buffer has the size that is told.
    let number = unsafe { status(ptr::null(), key.as_ptr(), out.as_mut_ptr().cast(), out.len()) };
    assert_eq!(number, 0);
    let length = out.iter().position(|byte| *byte == 0).unwrap();
    assert!(
        out[length + 1..].iter().all(|byte| *byte == 0xAA),
        "nothing after the text is written"
    );

    for (size, expected) in [(length + 1, 0), (length, -3), (2, -3), (1, -3), (0, -3)] {
        let mut out = vec![0xAA_u8; length + 2];
        // SAFETY: As above: the buffer is even larger.
        let number = unsafe { status(ptr::null(), key.as_ptr(), out.as_mut_ptr().cast(), size) };
        assert_eq!(number, expected, "{size} bytes");
        let written = if expected == 0 { size } else { size.min(1) };
        assert!(
            out[written..].iter().all(|byte| *byte == 0xAA),
            "{size} bytes: written beyond"
        );
        if expected != 0 && size > 0 {
            assert_eq!(out[0], 0, "{size} bytes: the text is empty");
        }
    }
    assert_eq!(product.name(-3).as_deref(), Some("KAKUNIN_ERROR_TOO_SMALL"));

    // Who wants no document has the number alone.
    // SAFETY: No buffer is given, and its size is 0.
    let number = unsafe { status(ptr::null(), key.as_ptr(), ptr::null_mut(), 0) };
    assert_eq!(number, 0);
    // SAFETY: No buffer is given.
    let number = unsafe { status(ptr::null(), key.as_ptr(), ptr::null_mut(), 10) };
    assert_eq!(number, -1);
}

#[test]
fn what_is_no_text_and_what_is_missing_are_errors() {
    let product = Product::install("texts.example");
    product.fails(product.status(Some(c"\xFF\xFE")), "KAKUNIN_ERROR_NOT_UTF8");
    product.fails(
        product.status(Some(c"momiji-writer-2026")),
        "KAKUNIN_ERROR_UNKNOWN_PRODUCT",
    );
    product.fails(
        product.status(Some(c"../../etc/passwd")),
        "KAKUNIN_ERROR_UNKNOWN_PRODUCT",
    );
    for key in ["", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        product.fails(product.status_with(None, key), "KAKUNIN_ERROR_VENDOR_KEY");
    }
    let line = format!("{}\n", vendor_key().public());
    assert_eq!(
        product.status_with(None, &line).0,
        1,
        "the whole line of vendor.pub"
    );

    let mut out = [0x7F; 64];
    // SAFETY: The buffer has the size that is told.
    let number = unsafe { product.status_function()(ptr::null(), ptr::null(), out.as_mut_ptr(), out.len()) };
    assert_eq!(product.name(number).as_deref(), Some("KAKUNIN_ERROR_NULL"));
}

#[test]
fn only_the_catalogue_of_the_vendor_counts() {
    let product = Product::install("anchor.example");
    let _token = product.activate(None);
    let path = product.folder.path().join(signed::FILE_NAME);
    let own = fs::read_to_string(&path).unwrap();
    let other = SigningKey::from_bytes(&[9; 32]);

    // Somebody puts a catalogue of their own in its place, with the key that belongs to it.
    fs::write(&path, signed::sign(&product.catalogue, &other).unwrap()).unwrap();
    fs::write(
        product.folder.path().join("vendor.pub"),
        other.public().to_string(),
    )
    .unwrap();
    product.fails(product.status(None), "KAKUNIN_ERROR_CATALOGUE_NOT_GENUINE");

    for (content, name) in [
        ("", "KAKUNIN_ERROR_CATALOGUE_NOT_GENUINE"),
        ("{}", "KAKUNIN_ERROR_CATALOGUE_NOT_GENUINE"),
        (&own[..own.len() - 9], "KAKUNIN_ERROR_CATALOGUE_NOT_GENUINE"),
    ] {
        fs::write(&path, content).unwrap();
        product.fails(product.status(None), name);
    }
    fs::write(&path, [0x80, 0x81, 0xC3]).unwrap();
    product.fails(product.status(None), "KAKUNIN_ERROR_CATALOGUE_UNREADABLE");
    fs::remove_file(&path).unwrap();
    product.fails(product.status(None), "KAKUNIN_ERROR_CATALOGUE_MISSING");
    fs::create_dir(&path).unwrap();
    product.fails(product.status(None), "KAKUNIN_ERROR_CATALOGUE_UNREADABLE");
    fs::remove_dir(&path).unwrap();

    fs::write(&path, own).unwrap();
    assert_eq!(product.status(None).0, 0);
}

#[test]
fn a_state_of_a_later_version_is_not_taken_for_none() {
    let product = Product::install("later.example");
    let _token = product.activate(None);
    let path = product.state_folder().join(format!("{ID}.json"));
    let mut state: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    state["version"] = json!(9999);
    fs::write(&path, state.to_string()).unwrap();
    product.fails(product.status(None), "KAKUNIN_ERROR_STATE_UNREADABLE");
}

#[test]
fn a_hundred_threads_ask_at_once() {
    const THREADS: usize = 100;

    let product = Product::install("threads.example");
    let token = product.activate(None);
    let start = Arc::new(Barrier::new(THREADS));
    thread::scope(|scope| {
        for number in 0..THREADS {
            let (product, token, start) = (&product, &token, Arc::clone(&start));
            let _thread = scope.spawn(move || {
                let _together = start.wait();
                for _ in 0..5 {
                    if number % 4 == 3 {
                        product.fails(product.status(Some(c"none")), "KAKUNIN_ERROR_UNKNOWN_PRODUCT");
                    } else {
                        let (number, answer) = product.status(None);
                        assert_eq!((number, &answer["licence"]), (0, &json!(token)));
                    }
                }
            });
        }
    });
}

#[test]
fn the_version_is_that_of_the_package() {
    let product = Product::without_catalogue("version.example");
    // SAFETY: This is the function's type in the header.
    let version = unsafe { product.library.get::<VersionFunction>(b"kakunin_version\0") }.unwrap();
    // SAFETY: It is a text that is never freed.
    let version = unsafe { CStr::from_ptr(version()) };
    assert_eq!(version.to_str(), Ok(env!("CARGO_PKG_VERSION")));
    assert_eq!(product.name(0).as_deref(), Some("KAKUNIN_STATUS_ACTIVATED"));
    assert_eq!(product.name(-1000), None);
}

#[test]
fn the_program_beside_the_library_is_started_and_not_waited_for() {
    let product = Product::install("launch.example");
    let launched = |product: &Product, id| {
        let number = product.launch(id);
        (number, product.name(number).unwrap())
    };
    assert_eq!(launched(&product, None).1, "KAKUNIN_ERROR_PROGRAM_MISSING");

    let program = product.folder.path().join("kakunin");
    fs::write(&program, "").unwrap();
    assert_eq!(launched(&product, None).1, "KAKUNIN_ERROR_PROGRAM_NOT_STARTED");

    let told = product.folder.path().join("told");
    let script =
        "#!/bin/sh\nsleep 1\necho \"$@\" >\"${0%/*}/telling\"\nmv \"${0%/*}/telling\" \"${0%/*}/told\"\n";
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let started = Instant::now();
    assert_eq!(product.launch(Some(c"--help")), 0);
    assert!(
        started.elapsed() < Duration::from_millis(900),
        "it was waited for"
    );
    while !told.exists() && started.elapsed() < Duration::from_secs(20) {
        thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(fs::read_to_string(&told).unwrap(), "launch --product=--help\n");
    assert_eq!(
        product.name(product.launch(Some(c"\xFF"))).as_deref(),
        Some("KAKUNIN_ERROR_NOT_UTF8")
    );
    let long = CString::new("a".repeat(3_000_000)).unwrap();
    assert_eq!(launched(&product, Some(&long)).1, "KAKUNIN_ERROR_UNKNOWN_PRODUCT");

    // Daemons and frameworks often leave no child to be waited for.
    // SAFETY: No handler of this program is replaced, and the former one comes back.
    let former = unsafe { libc::signal(libc::SIGCHLD, libc::SIG_IGN) };
    let number = product.launch(None);
    // SAFETY: As above.
    unsafe { libc::signal(libc::SIGCHLD, former) };
    assert_eq!(number, 0, "the program was started");
}
