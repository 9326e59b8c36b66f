//! Parses the arguments of the programs whose command line is clap's.

use std::io::Write as _;
use std::process::ExitCode;

use clap::{ArgMatches, CommandFactory, FromArgMatches};

use super::without_empty_variables;
use crate::codes::KeyName;
use crate::foreign;

/// The exit code of arguments that are not understood, as clap has it.
const MISUSE: u8 = 2;

/// Parses the arguments of this process. Otherwise shows the help, the version, or what was not
/// understood, and returns the exit code.
pub(crate) fn parse<A: CommandFactory + FromArgMatches>() -> Result<(A, ArgMatches), ExitCode> {
    let parsed = without_empty_variables(A::command())
        .try_get_matches()
        .and_then(|matches| Ok((A::from_arg_matches(&matches)?, matches)));

    parsed.map_err(|error| show(&error))
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

fn show(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        return match error.print().and_then(|()| std::io::stdout().flush()) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                let _shown = writeln!(foreign::stderr(), "{}", foreign::NotWritten(error));
                ExitCode::FAILURE
            }
            _ => ExitCode::SUCCESS,
        };
    }
    let text = error.to_string();
    let hidden = KeyName::hide_keys(&text);
    if hidden == text {
        // With the colours of the terminal.
        let _shown = error.print();
    } else {
        let _shown = write!(foreign::stderr(), "{hidden}");
    }

    ExitCode::from(MISUSE)
}
