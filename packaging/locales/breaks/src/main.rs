//! Puts U+200B, the ZERO WIDTH SPACE, between the words of translations into languages that are written without
//! spaces: Thai, Lao, Khmer and Burmese.
//!
//! ```sh
//! cargo run --manifest-path packaging/locales/breaks/Cargo.toml -- locales/th
//! ```
//!
//! The `.ftl` files of the folder are rewritten; with `--check` those that would be are named, and the program ends
//! with 1. The programs break lines at the spaces, so that none of them carries a dictionary. Messages are changed
//! without regard to the spaces, and this is run again: it takes out those of before.

mod folder;
mod message;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "usage: kakunin-breaks [--check] FOLDER";
const HELP: &str = "
Puts U+200B between the words of the messages in FOLDER/*.ftl, which are in a
language without spaces: Thai, Lao, Khmer or Burmese. Names the files that it
changed.

  --check     change nothing, name the files that would change, and end with 1
              if there are any
  -h, --help  show this help";

fn main() -> ExitCode {
    let mut arguments: Vec<_> = std::env::args_os().skip(1).collect();
    if arguments
        .iter()
        .any(|argument| argument == "--help" || argument == "-h")
    {
        println!("{USAGE}\n{HELP}");
        return ExitCode::SUCCESS;
    }
    let told = arguments.len();
    arguments.retain(|argument| argument != "--check");
    let is_check = arguments.len() < told;
    let [folder] = arguments.as_slice() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    if folder.to_string_lossy().starts_with('-') {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    }
    let words = words::Words::new();
    let changed = match folder::changed(words, &PathBuf::from(folder)) {
        Ok(changed) => changed,
        Err(refused) => {
            for why in refused {
                eprintln!("{why}");
            }
            return ExitCode::from(2);
        }
    };
    if !is_check && let Err(why) = folder::replace(&changed) {
        eprintln!("{why}");
        return ExitCode::from(2);
    }
    for file in &changed {
        println!("{}", folder::shown(&file.path));
    }

    if is_check && !changed.is_empty() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
