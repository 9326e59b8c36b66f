//! What the command lines of all programs have in common.

use std::ffi::OsStr;
use std::io::Write as _;
use std::process::ExitCode;

use clap::parser::ValueSource;
use clap::{ArgMatches, Command, CommandFactory, FromArgMatches};

use crate::codes::KeyName;
use crate::{environment, foreign};

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

/// Makes empty environment variables count as variables that are not set.
pub(crate) fn without_empty_variables(command: Command) -> Command {
    command
        .mut_args(|arg| {
            if arg.get_env().is_some_and(environment::is_empty) {
                arg.env(None::<&str>)
            } else {
                arg
            }
        })
        .mut_subcommands(without_empty_variables)
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

/// Returns the beginning of a command for this program that acts on what the present one acts on:
/// the program's name, and those of these options that were given as arguments. What came from the
/// environment is still there when the command is run.
pub(crate) fn again(program: &str, matches: &ArgMatches, options: &[&str]) -> String {
    let mut words = vec![program.to_owned()];
    for option in options {
        if matches.value_source(option) == Some(ValueSource::CommandLine)
            && let Some(value) = matches.get_raw(option).and_then(Iterator::last)
        {
            words.push(format!("--{option}"));
            words.push(quoted(value));
        }
    }

    words.join(" ")
}

/// Returns a word as a shell takes it.
fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy().into_owned();
    let is_plain = |symbol: char| symbol.is_alphanumeric() || "-_./:\\~@%+,=[]".contains(symbol);
    if !word.is_empty() && word.chars().all(is_plain) && (cfg!(windows) || !word.contains(['\\', '~', '['])) {
        return word;
    }
    if cfg!(windows) {
        return format!("\"{word}\"");
    }

    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn command() -> Command {
        let option = |name: &'static str| clap::Arg::new(name).long(name).global(true);

        Command::new("kakunin")
            .arg(option("state").env("KAKUNIN_A_VARIABLE_THAT_NOBODY_SETS"))
            .arg(option("product"))
            .subcommand(Command::new("status"))
    }

    #[cfg(unix)]
    #[test]
    fn a_command_is_repeated_with_what_it_acted_on() {
        for (arguments, expected) in [
            (&["status"][..], "kakunin"),
            (&["status", "--product", "momiji"], "kakunin --product momiji"),
            (
                &["--product", "momiji", "--state", "/tmp/my state", "status"],
                "kakunin --state '/tmp/my state' --product momiji",
            ),
            (&["--state", "it's"], r"kakunin --state 'it'\''s'"),
            (&["--state", "~/x"], "kakunin --state '~/x'"),
        ] {
            let matches = command()
                .try_get_matches_from([&["kakunin"], arguments].concat())
                .unwrap();
            assert_eq!(again("kakunin", &matches, &["state", "product"]), expected);
        }
    }
}
