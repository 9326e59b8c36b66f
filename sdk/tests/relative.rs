//! A library that was loaded by a relative name stays where it is when the current folder changes.
//! It is the only test of this program, since all threads have one current folder.

#![cfg(unix)]
#![allow(clippy::unwrap_used)] // a test ends where it fails

use std::ffi::c_char;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, ptr, thread};

use libloading::Library;

const PROGRAM_MISSING: i32 = -11;

/// A program that leaves a mark beside itself.
fn put_program(folder: &Path) {
    let program = folder.join("kakunin");
    fs::write(&program, "#!/bin/sh\n: >\"${0%/*}/started\"\n").unwrap();
    fs::set_permissions(&program, Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn the_program_of_the_current_folder_is_never_started() {
    let [own, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let built = env::current_exe().unwrap().with_file_name("libkakunin_sdk.so");
    fs::copy(built, own.path().join("libkakunin.so")).unwrap();
    env::set_current_dir(own.path()).unwrap();
    // SAFETY: What runs while it is loaded is the start of Rust's own library.
    let library = unsafe { Library::new("./libkakunin.so") }.unwrap();
    // SAFETY: This is the function's type in the header.
    let launch =
        unsafe { library.get::<unsafe extern "C" fn(*const c_char) -> i32>(b"kakunin_launch\0") }.unwrap();
    // SAFETY: A null pointer stands for the first product.
    let launch = || unsafe { launch(ptr::null()) };

    // The other folder has a file of the library's name, and a program.
    fs::write(other.path().join("libkakunin.so"), "").unwrap();
    put_program(other.path());
    env::set_current_dir(other.path()).unwrap();
    assert_eq!(launch(), PROGRAM_MISSING);

    // Found where it is installed, and also after an upgrade has replaced the library.
    put_program(own.path());
    let [next, shipped] = ["next", "libkakunin.so"].map(|name| own.path().join(name));
    fs::copy(&shipped, &next).unwrap();
    fs::rename(&next, &shipped).unwrap();
    assert_eq!(launch(), 0);
    let begun = Instant::now();
    while !own.path().join("started").exists() && begun.elapsed() < Duration::from_secs(20) {
        thread::sleep(Duration::from_millis(20));
    }
    assert!(own.path().join("started").exists() && !other.path().join("started").exists());
}
