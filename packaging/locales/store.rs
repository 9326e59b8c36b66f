//! Stores the words of each language as the programs hold them: deflated, a third of their size.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// The files that every program needs from its start. The others of a language are stored apart from
/// them, since they are only read when something of them is shown.
const NEEDED: [&str; 4] = ["command", "faults", "terminal", "wizard"];

/// Writes `TAG.words` and `TAG.names` for each folder of `locales`.
pub(crate) fn store(into: &Path) {
    println!("cargo::rerun-if-changed=locales");
    for folder in listed(Path::new("locales")) {
        let (needed, others): (Vec<PathBuf>, Vec<PathBuf>) = listed(&folder)
            .into_iter()
            .filter(|file| file.extension().is_some_and(|extension| extension == "ftl"))
            .partition(|file| {
                NEEDED
                    .iter()
                    .any(|name| file.file_stem().is_some_and(|stem| stem == *name))
            });
        let tag = folder.file_name().expect("a folder has a name").display();
        deflate(&needed, &into.join(format!("{tag}.words")));
        deflate(&others, &into.join(format!("{tag}.names")));
    }
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a folder of locales")
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    paths.sort();

    paths
}

fn deflate(sources: &[PathBuf], into: &Path) {
    let stored = File::create(into).expect("the folder of the build is writable");
    let mut stored = DeflateEncoder::new(stored, Compression::best());
    for source in sources {
        let words =
            fs::read_to_string(source).unwrap_or_else(|error| panic!("{}: {error}", source.display()));
        // Two messages must not come to stand on one line.
        writeln!(stored, "{words}").expect("a disk with room");
    }
    let _file = stored.finish().expect("a disk with room");
}
