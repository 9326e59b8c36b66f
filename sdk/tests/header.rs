//! The header (`include/kakunin.h`) is the one that is made of the functions. `KAKUNIN_WRITE_DOCS=1`
//! writes it.

#![allow(clippy::unwrap_used)] // a test ends where it fails

use std::path::Path;

#[test]
fn the_header_is_made_of_the_functions() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let settings = cbindgen::Config::from_file(folder.join("cbindgen.toml")).unwrap();
    let bindings = cbindgen::Builder::new()
        .with_src(folder.join("src/lib.rs"))
        .with_src(folder.join("src/error.rs"))
        .with_config(settings)
        .generate()
        .unwrap();
    let mut made = Vec::new();
    bindings.write(&mut made);
    let made = String::from_utf8(made).unwrap();
    let path = folder.join("include/kakunin.h");
    if std::env::var_os("KAKUNIN_WRITE_DOCS").is_some() {
        std::fs::write(&path, &made).unwrap();
    }

    assert!(
        std::fs::read_to_string(&path).unwrap() == made,
        "`KAKUNIN_WRITE_DOCS=1 cargo test -p kakunin-sdk --test header` writes {}",
        path.display()
    );
}
