//! Parses the arguments of the programs whose command line is clap's.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PathBufValueParser, TypedValueParser as _};
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

    parsed.map_err(Unparsed)
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
    /// Returns what there is to say, without secrets.
    pub(crate) fn words(&self) -> String {
        secret::hidden(&self.0.to_string()).into_owned()
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
        let words = self.words();
        if words == self.0.to_string() {
            // With the colours of the terminal.
            let _shown = self.0.print();
        } else {
            let _shown = write!(foreign::stderr(), "{words}");
        }

        ExitCode::from(MISUSE)
    }
}
