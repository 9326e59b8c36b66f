//! Parses the arguments of the programs whose command line is clap's.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PathBufValueParser, TypedValueParser as _};
use clap::error::ContextValue;
use clap::{ArgMatches, Command, CommandFactory, FromArgMatches, ValueHint};

use super::without_empty_variables;
use crate::codes::secret;
use crate::foreign;

/// The exit code of arguments that are not understood, as clap has it.
pub(crate) const MISUSE: u8 = 2;

/// Arguments that ask for the help or the version, or that were not understood.
#[derive(Debug)]
pub(crate) struct Unparsed(clap::Error);

/// Parses the arguments of this process.
pub(crate) fn parse<A: CommandFactory + FromArgMatches>() -> Result<(A, ArgMatches), Unparsed> {
    let parsed = guarding_names(without_empty_variables(A::command()))
        .try_get_matches()
        .and_then(|matches| Ok((A::from_arg_matches(&matches)?, matches)));

    parsed.map_err(|error| Unparsed(without_orders(error)))
}

/// Returns an error that repeats what was typed as what it is. Nothing of it must be obeyed by a
/// terminal, and clap leaves out what looks like an escape sequence, so that nobody sees what is
/// wrong.
fn without_orders(mut error: clap::Error) -> clap::Error {
    let repeated: Vec<_> = error
        .context()
        .filter_map(|(kind, value)| match value {
            ContextValue::String(text) => {
                Some((kind, ContextValue::String(foreign::shown(text).into_owned())))
            }
            ContextValue::Strings(texts) => {
                let texts = texts.iter().map(|text| foreign::shown(text).into_owned());
                Some((kind, ContextValue::Strings(texts.collect())))
            }
            _ => None,
        })
        .collect();
    for (kind, value) in repeated {
        let _former = error.insert(kind, value);
    }

    error
}

/// Makes every argument that names a file or folder refuse a secret: the name would be shown, and
/// stay on the disk.
fn guarding_names(command: Command) -> Command {
    let without_secret = |path: PathBuf| match secret::find(&path.to_string_lossy()) {
        Some(secret) => Err(secret),
        None => Ok(path),
    };

    command
        .mut_args(|arg| {
            if arg.get_value_hint() == ValueHint::AnyPath {
                arg.value_parser(PathBufValueParser::new().try_map(without_secret))
            } else {
                arg
            }
        })
        .mut_subcommands(guarding_names)
}

/// Parses the largest number of connections of a server, which nobody could reach with 0.
#[cfg(any(feature = "service", feature = "kms"))]
pub(crate) fn connections(text: &str) -> Result<usize, &'static str> {
    match text.parse() {
        Ok(0) => Err("nobody could connect: allow at least 1"),
        Ok(number) => Ok(number),
        Err(_) => Err("a number of connections is needed, at least 1"),
    }
}

impl Unparsed {
    /// Returns what there is to say, without secrets, and without anything that a terminal would obey.
    pub(crate) fn words(&self) -> String {
        foreign::lines(&secret::hidden(&self.0.to_string())).into_owned()
    }

    /// Returns whether something was not understood.
    pub(crate) fn is_error(&self) -> bool {
        self.0.use_stderr()
    }

    /// Shows the help, the version, or what was not understood, and returns the exit code.
    pub(crate) fn shown(self) -> ExitCode {
        if !self.is_error() {
            return match self.0.print().and_then(|()| std::io::stdout().flush()) {
                Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                    let _shown = writeln!(foreign::stderr(), "{}", foreign::NotWritten(error));
                    ExitCode::FAILURE
                }
                _ => ExitCode::SUCCESS,
            };
        }
        // Without clap's colours: in their midst stands what was typed, and its own colours would
        // pass with them.
        let _shown = write!(foreign::stderr(), "{}", self.words());

        ExitCode::from(MISUSE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns what is said of arguments that are not understood.
    fn told(arguments: &[&str]) -> String {
        let mode = clap::Arg::new("mode")
            .long("mode")
            .value_parser(["light", "dark"]);
        let error = Command::new("program")
            .arg(mode)
            .subcommand(Command::new("status"))
            .try_get_matches_from([&["program"], arguments].concat())
            .unwrap_err();

        Unparsed(without_orders(error)).words()
    }

    #[test]
    fn what_was_typed_is_shown_as_what_it_is() {
        const TYPED: &str = "x\u{1b}]0;pwn\u{7}\u{1b}[31m\u{9b}2J\u{202e}";
        for arguments in [
            &[TYPED][..],
            &["--mode", TYPED],
            &[&format!("--{TYPED}")],
            &["status", TYPED],
        ] {
            let told = told(arguments);
            assert!(
                !told.contains(|symbol| symbol != '\n' && foreign::is_hidden(symbol)),
                "{told}"
            );
            assert!(told.contains("\\u{1b}") && told.contains("\\u{202e}"), "{told}");
        }
    }
}
