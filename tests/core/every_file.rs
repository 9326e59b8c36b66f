//! Every file of the tests is part of a program: the compiler says nothing of one that no `mod` names.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use syn::Item;

/// All files of this folder that are Rust.
fn sources(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

/// Reads a file and those of the modules that it declares, which are in this folder.
fn reach(file: &Path, folder: &Path, reached: &mut BTreeSet<PathBuf>) {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let first = reached.insert(file.to_owned());
    assert!(first, "{} is declared twice", file.display());
    declared(&syn::parse_file(&text).unwrap().items, folder, reached);
}

fn declared(items: &[Item], folder: &Path, reached: &mut BTreeSet<PathBuf>) {
    for item in items {
        let Item::Mod(module) = item else { continue };
        let place = folder.join(module.ident.to_string());
        match &module.content {
            Some((_, items)) => declared(items, &place, reached),
            None => reach(&place.with_extension("rs"), &place, reached),
        }
    }
}

#[test]
fn every_file_of_the_tests_is_compiled() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let all: BTreeSet<PathBuf> = sources(&tests).into_iter().collect();
    // As cargo finds programs: a file in the folder itself, or `main.rs` in a folder of its own; and the library.
    let library = tests.join("support/src/lib.rs");
    let roots = all.iter().filter(|path| {
        let depth = path.strip_prefix(&tests).unwrap().components().count();
        depth == 1 || (depth == 2 && path.ends_with("main.rs")) || **path == library
    });
    let mut reached = BTreeSet::new();
    for root in roots {
        reach(root, root.parent().unwrap(), &mut reached);
    }
    assert!(reached.len() > 80, "{} files", reached.len());

    let forgotten: Vec<_> = all.difference(&reached).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}
