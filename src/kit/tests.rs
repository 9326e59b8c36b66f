//! A vendor's folder, and what is made of it.

mod packages;
mod refused;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::format::{Format, System};
use super::input::{InputError, Kit, Wish};
use super::*;
use crate::catalogue::{Catalogue, signed};
use crate::codes::{KeyKind, ProductKey};
use crate::jws::{PublicKey, SigningKey};

/// What is left of a Linux program: its header, and the version of the C library that it needs. Its table of sections is
/// empty, and ends where the header does, as a runtime's does where the file ends.
fn elf() -> Vec<u8> {
    let mut program = b"\x7fELF\x02\x01\x01".to_vec();
    program.resize(64, 0);
    program[16..20].copy_from_slice(&[3, 0, 62, 0]);
    program.extend(b"\0GLIBC_2.34\0");
    let length = program.len() as u64;
    program[40..48].copy_from_slice(&length.to_le_bytes());

    program
}

fn pe() -> Vec<u8> {
    resources::smallest_program()
}

fn demonstration() -> Catalogue {
    Catalogue::from_json(include_str!("../../assets/demo/catalogue.json")).unwrap()
}

/// A vendor's folder with everything that a kit is made of.
struct Vendor {
    folder: tempfile::TempDir,
    key: SigningKey,
}

impl Vendor {
    fn new() -> Self {
        let vendor = Self {
            folder: tempfile::tempdir().unwrap(),
            key: SigningKey::generate().unwrap(),
        };
        vendor.sign(|_| {});
        vendor.put("vendor.pub", format!("{}\n", vendor.key.public()).as_bytes());
        vendor.put("binaries/linux-x86_64/kakunin", &elf());
        vendor.put("binaries/linux-x86_64/libkakunin.so", &elf());
        vendor.put("binaries/linux-x86_64/appimage-runtime", &elf());
        vendor.put(
            "binaries/linux-x86_64/man/man1/kakunin.1",
            b".TH kakunin 1\nkakunin \\- activation\n",
        );
        vendor.put(
            "binaries/linux-x86_64/completions/zsh/_kakunin",
            b"#compdef kakunin\n",
        );
        for page in [
            "man1/kakunin-service.1",
            "man1/kakunin-key-set.1",
            "ja/man1/kakunin.1",
        ] {
            vendor.put(&format!("binaries/linux-x86_64/man/{page}"), b".TH kakunin 1\n");
        }
        vendor.put("binaries/windows-x86_64/kakunin.exe", &pe());
        vendor.put("binaries/windows-x86_64/kakuninw.exe", &pe());
        vendor.put("with/product/main.py", b"print('hello')\n");
        vendor.put("with/windows-x86_64/product.ini", b"[product]\n");

        vendor
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn put(&self, path: &str, content: &[u8]) {
        fs::create_dir_all(self.at(path).parent().unwrap()).unwrap();
        fs::write(self.at(path), content).unwrap();
    }

    fn sign(&self, change: impl FnOnce(&mut Catalogue)) {
        let mut catalogue = demonstration();
        change(&mut catalogue);
        self.put(
            "catalogue.jws",
            signed::sign(&catalogue, &self.key).unwrap().as_bytes(),
        );
    }

    fn wish(&self) -> Wish {
        Wish {
            catalogue: self.at("catalogue.jws"),
            vendor_key: self.at("vendor.pub"),
            binaries: self.at("binaries"),
            program: "momiji-activation".parse().unwrap(),
            version: "1.2".parse().unwrap(),
            publisher: "Momiji & Sons Inc.".parse().unwrap(),
            contact: None,
            name: Some("Momiji <Activation>".to_owned()),
            icon: None,
            with: Some(self.at("with")),
            formats: Format::ALL.into(),
        }
    }

    fn kit(&self) -> Kit {
        self.wish().read().unwrap()
    }

    fn refused(&self, change: impl FnOnce(&mut Wish)) -> InputError {
        let mut wish = self.wish();
        change(&mut wish);

        wish.read().unwrap_err()
    }

    /// Makes one package, and returns its path.
    fn made(&self, format: Format) -> PathBuf {
        let folder = self.at("out");
        prepare(&folder).unwrap();

        write(&self.kit(), format, &folder).unwrap().remove(0).path
    }
}

/// What a tool says of a package; none where it is not installed.
fn told(tool: &str, arguments: &[&str], package: &Path) -> Option<String> {
    let output = match Command::new(tool).args(arguments).arg(package).output() {
        Ok(output) => output,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
        Err(error) => panic!("{tool}: {error}"),
    };
    let text = |bytes| String::from_utf8(bytes).unwrap();
    assert!(
        output.status.success(),
        "{tool} {arguments:?}: {}",
        text(output.stderr)
    );

    Some(text(output.stdout))
}

fn holds(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part} is missing in:\n{text}");
    }
}
