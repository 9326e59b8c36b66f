//! Gives the shared library the name under which it is shipped, which is not the one that cargo gives it.

#![allow(clippy::expect_used)] // a build ends where it fails

use std::env;
use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = |part: &str| env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    match (target("OS").as_str(), target("ENV").as_str()) {
        ("linux" | "freebsd", _) => println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libkakunin.so"),
        ("macos", _) => println!("cargo::rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libkakunin.dylib"),
        // What is linked with the library asks for it by the name that the library gives itself.
        ("windows", "gnu") => {
            let named = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets it")).join("name.def");
            std::fs::write(&named, "LIBRARY \"kakunin.dll\"\n")
                .expect("the folder of the build can be written");
            println!("cargo::rustc-cdylib-link-arg={}", named.display());
        }
        _ => {}
    }
}
