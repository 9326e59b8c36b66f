//! Writes the manual pages and the completions of all programs, from the grammars with which they read their arguments.
//!
//! `packaging/manual FOLDER` runs it with the features of what is shipped.

#![allow(clippy::print_stderr)]

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;
use kakunin::locale::{Language, Locale};

/// The shells, each with the folder of its completions, and what stands around a program's name in the name of the file
/// that it looks for.
const SHELLS: [(Shell, &str, [&str; 2]); 4] = [
    (Shell::Bash, "bash", ["", ""]),
    (Shell::Zsh, "zsh", ["_", ""]),
    (Shell::Fish, "fish", ["", ".fish"]),
    (Shell::PowerShell, "powershell", ["", ".ps1"]),
];

/// The headings of pages, and what they are in place of what the library or a help says.
type Headings = &'static [(&'static str, &'static str)];

const ENGLISH: Headings = &[("Commands", "COMMANDS"), ("SUBCOMMANDS", "COMMANDS")];

/// As other manuals in Japanese have them.
const JAPANESE: Headings = &[
    ("NAME", "名前"),
    ("SYNOPSIS", "書式"),
    ("DESCRIPTION", "説明"),
    ("OPTIONS", "オプション"),
    ("ARGUMENTS", "引数"),
    ("VERSION", "バージョン"),
    ("SEE ALSO", "関連項目"),
];

/// The files to write, by their places in the folder.
type Files = BTreeMap<PathBuf, Vec<u8>>;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("the folder is missing: cargo run --example manual -- FOLDER");
        return ExitCode::from(2);
    };

    match files().and_then(|files| write(&files, &folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn write(files: &Files, folder: &Path) -> io::Result<()> {
    for (place, text) in files {
        let path = folder.join(place);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)?;
    }

    Ok(())
}

/// The grammars of all programs, in English.
fn programs() -> Vec<Command> {
    vec![
        wizard(Language::English),
        kakunin::desk::command::grammar(),
        kakunin::kms::command::grammar(),
        kakunin::service::command::grammar(),
    ]
}

fn wizard(language: Language) -> Command {
    kakunin::command::grammar(&Locale::new(language))
        // `kakunin-kms` is a program of its own.
        .mut_subcommand("kms", |kms| kms.display_name("kakunin-kms-command"))
}

fn files() -> io::Result<Files> {
    let mut files = Files::new();
    for mut program in programs() {
        completions(&program, &mut files);
        program.build();
        pages(&program, Path::new("man/man1"), ENGLISH, &mut files)?;
    }
    // The other programs speak English on their command lines.
    let mut japanese = wizard(Language::Japanese);
    japanese.build();
    pages(&japanese, Path::new("man/ja/man1"), JAPANESE, &mut files)?;

    Ok(files)
}

/// Adds the page of a command, and those of the commands below it.
fn pages(command: &Command, folder: &Path, headings: Headings, files: &mut Files) -> io::Result<()> {
    let name = name(command);
    let former = files.insert(folder.join(format!("{name}.1")), page(command, headings)?);
    if former.is_some() {
        return Err(io::Error::other(format!("two commands have the page {name}")));
    }

    command
        .get_subcommands()
        .filter(|below| below.get_name() != "help")
        .try_for_each(|below| pages(below, folder, headings, files))
}

/// Returns the name of a command's page: its words with hyphens.
fn name(command: &Command) -> String {
    command
        .get_display_name()
        .unwrap_or_else(|| command.get_name())
        .to_owned()
}

fn page(command: &Command, headings: Headings) -> io::Result<Vec<u8>> {
    let name = name(command);
    let titled = command
        .clone()
        .display_name(&name)
        .version(env!("CARGO_PKG_VERSION"));
    let mut text = Vec::new();
    // A date would be that of the build: the same sources make the same pages.
    Man::new(titled)
        .date("")
        .source(format!("kakunin {}", env!("CARGO_PKG_VERSION")))
        .render(&mut text)?;
    let mut text = String::from_utf8(text).map_err(io::Error::other)?;
    text += ".SH SEE ALSO\n";
    text += &others(&name);

    Ok(headed(&text, headings).into_bytes())
}

/// Returns the pages of the other programs, and of the program that this command is one of.
fn others(page: &str) -> String {
    let programs = ["kakunin", "kakunin-desk", "kakunin-kms", "kakunin-service"];
    let others: Vec<_> = programs
        .iter()
        .filter(|program| **program != page)
        .map(|program| format!("\\fB{}\\fR(1)", program.replace('-', "\\-")))
        .collect();

    others.join(", ") + "\n"
}

/// Returns a page with other headings, and with lines that end where words do: in a narrow column, or where a language
/// has no spaces, there is nothing to stretch.
fn headed(page: &str, headings: Headings) -> String {
    page.lines()
        .map(|line| {
            if line.starts_with(".TH ") {
                return format!("{line}\n.ad l\n");
            }
            let heading = line.strip_prefix(".SH ");
            let other = headings.iter().find(|(known, _)| heading == Some(known));

            other.map_or_else(|| format!("{line}\n"), |(_, other)| format!(".SH {other}\n"))
        })
        .collect()
}

fn completions(program: &Command, files: &mut Files) {
    let name = program.get_name();
    for (shell, folder, [before, after]) in SHELLS {
        let text = if shell == Shell::Bash {
            for_bash(program, name)
        } else {
            completion(shell, program.clone(), name)
        };
        files.insert(
            Path::new("completions")
                .join(folder)
                .join(format!("{before}{name}{after}")),
            text.into(),
        );
    }
}

fn completion(shell: Shell, mut program: Command, name: &str) -> String {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut program, name, &mut text);

    String::from_utf8_lossy(&text).into_owned()
}

/// Returns the completion for bash. The library calls the commands of a program with a hyphen in its name one thing where
/// it looks for them and another where it says what follows them, so it is given a name without one.
fn for_bash(program: &Command, name: &str) -> String {
    let plain = name.replace('-', "_");
    let text = completion(Shell::Bash, program.clone().name(plain.clone()), &plain);

    text.lines()
        .map(|line| match line.strip_suffix(&format!(" {plain}")) {
            Some(registered) if line.trim_start().starts_with("complete -F") => {
                format!("{registered} {name}\n")
            }
            _ => format!("{line}\n"),
        })
        .collect()
}
