//! What the command lines of all programs have in common.

#[cfg(any(feature = "desk", feature = "service", feature = "kms"))]
mod parsing;

use std::ffi::OsStr;
#[cfg(any(feature = "service", feature = "kms"))]
use std::{io::Write as _, process::ExitCode};

use clap::parser::ValueSource;
use clap::{ArgMatches, Command};

use crate::environment;
#[cfg(any(feature = "service", feature = "kms"))]
use crate::foreign;

#[cfg(any(feature = "desk", feature = "service"))]
pub(crate) use parsing::MISUSE;
#[cfg(any(feature = "service", feature = "kms"))]
pub(crate) use parsing::connections;
#[cfg(any(feature = "desk", feature = "service", feature = "kms"))]
pub(crate) use parsing::parse;

/// What became of a command that was not carried out, for the person or program that called it.
#[cfg(any(feature = "service", feature = "kms"))]
pub(crate) struct Failure {
    /// The exit code, which programs read.
    pub(crate) code: u8,
    /// The reason in words, without secrets.
    pub(crate) told: String,
}

/// The exit code of a command that was not carried out, where no other code says more.
#[cfg(any(feature = "service", feature = "kms"))]
pub(crate) const FAILED: u8 = 1;

#[cfg(any(feature = "service", feature = "kms"))]
impl Failure {
    /// Shows the reason on the standard error, and returns the exit code.
    pub(crate) fn shown(self) -> ExitCode {
        let _shown = writeln!(foreign::stderr(), "{}", self.told);

        ExitCode::from(self.code)
    }
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

/// Returns the beginning of a command for this program that acts on what the present one acts on:
/// the program's name, and those of these options that were given as arguments. What came from the
/// environment is still there when the command is run.
pub(crate) fn again(program: &str, matches: &ArgMatches, options: &[&str]) -> String {
    let mut words = vec![program.to_owned()];
    for option in options {
        if matches.value_source(option) != Some(ValueSource::CommandLine) {
            continue;
        }
        words.push(format!("--{option}"));
        // One that is only there or not has no value of its own: clap tells "true" of it.
        let is_flag = matches.try_get_one::<bool>(option).is_ok();
        if let Some(value) = matches.get_raw(option).and_then(Iterator::last)
            && !is_flag
        {
            words.push(quoted(value));
        }
    }

    words.join(" ")
}

/// Returns a word as the shells of this system take it.
fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();

    if cfg!(windows) {
        quoted_for_windows(&word)
    } else {
        quoted_for_unix(&word)
    }
}

/// Returns a word as the shells of Unix take it.
fn quoted_for_unix(word: &str) -> String {
    if is_plain(word, "-_./:@%+,=") {
        return word.to_owned();
    }

    format!("'{}'", word.replace('\'', r"'\''"))
}

/// Returns a word as both the command prompt and `PowerShell` take it: `,`, `@`, `;` and `(` mean
/// something to one of them. The program that reads it takes backslashes before a quotation mark
/// for an escape, so those at the end are doubled. Names of files contain no quotation mark.
fn quoted_for_windows(word: &str) -> String {
    if is_plain(word, "-_./:\\~") {
        return word.to_owned();
    }
    let backslashes = word.len() - word.trim_end_matches('\\').len();

    format!("\"{word}{}\"", "\\".repeat(backslashes))
}

fn is_plain(word: &str, besides: &str) -> bool {
    let is_plain = |symbol: char| symbol.is_alphanumeric() || besides.contains(symbol);

    !word.is_empty() && word.chars().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    fn command() -> Command {
        let option = |name: &'static str| clap::Arg::new(name).long(name).global(true);

        Command::new("kakunin")
            .arg(option("state").env("KAKUNIN_A_VARIABLE_THAT_NOBODY_SETS"))
            .arg(option("product"))
            .arg(option("all-users").action(clap::ArgAction::SetTrue))
            .subcommand(Command::new("status"))
    }

    #[test]
    fn on_windows_a_word_is_quoted_for_both_shells() {
        for (word, expected) in [
            (r"C:\Users\jdoe\state", r"C:\Users\jdoe\state"),
            (r"\\server\home\jdoe", r"\\server\home\jdoe"),
            (r"C:\Users\Jörg", r"C:\Users\Jörg"),
            (r"C:\Users\山田 太郎", "\"C:\\Users\\山田 太郎\""),
            (r"C:\Program Files\", "\"C:\\Program Files\\\\\""),
            ("a,b", "\"a,b\""),
            ("@state", "\"@state\""),
            ("state (2)", "\"state (2)\""),
            ("", "\"\""),
        ] {
            assert_eq!(quoted_for_windows(word), expected);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_command_is_repeated_with_what_it_acted_on() {
        for (arguments, expected) in [
            (&["status"][..], "kakunin"),
            (&["status", "--product", "momiji"], "kakunin --product momiji"),
            (&["--all-users", "status"], "kakunin --all-users"),
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
            assert_eq!(
                again("kakunin", &matches, &["state", "product", "all-users"]),
                expected
            );
        }
    }
}
