//! What a benchmark is told in its command line.

use std::path::Path;
use std::time::Duration;

/// The options of a benchmark that measures servers.
pub struct Options(Vec<String>);

impl Options {
    /// Reads the command line; there is nothing to measure where there are no options to return.
    ///
    /// As a child it is the server that [`crate::server::Server`] starts, of this kind and with this
    /// directory. `cargo test --benches` only wants to see that it runs.
    pub fn read(child: impl AsyncFnOnce(&str, &Path)) -> Option<Self> {
        let arguments: Vec<String> = std::env::args()
            .skip(1)
            .filter(|argument| argument != "--bench")
            .collect();
        match arguments
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .as_slice()
        {
            ["--child", kind, directory] => {
                kakunin::server::runtime()
                    .unwrap()
                    .block_on(child(kind, Path::new(directory)));
                None
            }
            ["--test"] => None,
            _ => Some(Self(arguments)),
        }
    }

    /// What follows this option.
    pub fn value(&self, name: &str) -> Option<&str> {
        let at = self.0.iter().position(|text| text == name)?;

        self.0.get(at + 1).map(String::as_str)
    }

    /// How long to measure each thing.
    pub fn time(&self) -> Duration {
        Duration::from_secs(
            self.value("--seconds")
                .map_or(5, |seconds| seconds.parse().unwrap()),
        )
    }
}
