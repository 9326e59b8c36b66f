//! Stores the words of each language as the programs hold them: a quarter of their size.
//!
//! The names of the messages, which are the same in all languages, are stored once, in the order of the
//! English files. Of each language then stands in this order what follows them; comments are left out. All of
//! it is deflated. `src/locale/stored.rs` puts it together again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::deflate::deflate;

/// The files that every program needs from its start. The others of a language are stored apart from
/// them, since they are only read when something of them is shown.
const NEEDED: [&str; 4] = ["command", "faults", "terminal", "wizard"];

/// The language whose messages the others have.
const FIRST: &str = "en";

/// Between what follows two names. No text has this character.
const BETWEEN: &str = "\u{1}";

/// Writes `TAG.words` and `TAG.names` for each folder of `locales`, and for the names of their messages
/// `messages.words` and `messages.names`.
pub(crate) fn store(into: &Path) {
    println!("cargo::rerun-if-changed=locales");
    let first = parted(&Path::new("locales").join(FIRST));
    let names = first.map(|messages| messages.into_iter().map(|(name, _)| name).collect::<Vec<_>>());
    for (names, ending) in names.iter().zip(["words", "names"]) {
        deflate(
            names.join("\n").as_bytes(),
            &into.join(format!("messages.{ending}")),
        );
    }
    for folder in listed(Path::new("locales")) {
        let tag = folder.file_name().expect("a folder has a name").display();
        for ((messages, names), ending) in parted(&folder).into_iter().zip(&names).zip(["words", "names"]) {
            let mut messages: BTreeMap<String, String> = messages.into_iter().collect();
            let ordered: Vec<String> = names
                .iter()
                .map(|name| messages.remove(name).unwrap_or_default())
                .collect();
            // Tests tell of these, with the file.
            assert!(
                messages.is_empty(),
                "{tag} has messages that {FIRST} has not: {messages:?}"
            );
            deflate(
                ordered.join(BETWEEN).as_bytes(),
                &into.join(format!("{tag}.{ending}")),
            );
        }
    }
}

/// Returns the messages of the needed files and of the others: their names, and what follows these.
fn parted(folder: &Path) -> [Vec<(String, String)>; 2] {
    let (needed, others): (Vec<PathBuf>, Vec<PathBuf>) = listed(folder)
        .into_iter()
        .filter(|file| file.extension().is_some_and(|extension| extension == "ftl"))
        .partition(|file| {
            NEEDED
                .iter()
                .any(|name| file.file_stem().is_some_and(|stem| stem == *name))
        });

    [needed, others].map(|files| files.iter().flat_map(|file| messages(file)).collect())
}

fn messages(file: &Path) -> Vec<(String, String)> {
    let source = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in source
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
    {
        let name = line
            .split_once(" =")
            .filter(|_| line.starts_with(|first: char| first.is_ascii_alphabetic()));
        match (name, messages.last_mut()) {
            (Some((name, text)), _) => messages.push((name.to_owned(), text.to_owned())),
            (None, Some((_, text))) => {
                text.push('\n');
                text.push_str(line);
            }
            (None, None) => panic!("{} begins with no message", file.display()),
        }
    }

    messages
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a folder of locales")
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    paths.sort();

    paths
}
