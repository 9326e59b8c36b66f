//! Gives the shared library the name under which it is shipped, which is not the one that cargo gives it.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    match std::env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("linux" | "freebsd") => println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libkakunin.so"),
        Ok("macos") => println!("cargo::rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libkakunin.dylib"),
        _ => {}
    }
}
