//! Tests of the pages and completions: that they are whole, and that systems read them.

use std::process::{Command as Process, Output};

use super::*;

/// The folder with everything, as the program writes it.
fn written() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(&files().unwrap(), folder.path()).unwrap();

    folder
}

/// Runs a program; none if this system does not have it.
fn run(process: &mut Process) -> Option<Output> {
    match process.output() {
        Ok(output) => Some(output),
        Err(error) => {
            eprintln!("not checked, {}: {error}", process.get_program().display());
            None
        }
    }
}

fn text(files: &Files, place: &str) -> String {
    String::from_utf8(files[Path::new(place)].clone()).unwrap()
}

#[test]
fn every_command_of_every_program_has_a_page() {
    let files = files().unwrap();
    for (place, said) in [
        ("man/man1/kakunin-desk.1", "The console of the help desk"),
        ("man/man1/kakunin-kms.1", "The KMS host of an organisation"),
        ("man/man1/kakunin-kms-publish.1", "name server"),
        ("man/man1/kakunin-kms-command-set.1", "KMS host"),
        ("man/man1/kakunin-service-signing-key-add.1", "key"),
        ("man/man1/kakunin-key-set.1", "Installs a product key"),
        ("man/ja/man1/kakunin-key-set.1", "プロダクト キーを設定します"),
    ] {
        assert!(text(&files, place).contains(said), "{place}");
    }
    let count = |folder: &str| files.keys().filter(|place| place.starts_with(folder)).count();
    assert!(count("man/man1") > 80, "{}", count("man/man1"));
    assert!(count("man/ja/man1") > 20, "{}", count("man/ja/man1"));
    assert_eq!(count("completions"), 16);
}

#[test]
fn a_page_in_japanese_has_no_english_heading() {
    for (place, page) in files().unwrap() {
        if place.starts_with("man/ja") {
            let page = String::from_utf8(page).unwrap();
            for heading in page.lines().filter_map(|line| line.strip_prefix(".SH ")) {
                assert!(!heading.is_ascii(), "{}: {heading}", place.display());
            }
        }
    }
}

#[test]
fn the_system_formats_every_page_without_a_warning() {
    let folder = written();
    for place in files().unwrap().keys().filter(|place| place.starts_with("man")) {
        let mut man = Process::new("man");
        man.args(["--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z"])
            .arg(folder.path().join(place))
            .env("LC_ALL", "C.UTF-8");
        let Some(output) = run(&mut man) else { return };
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success() && said.is_empty(),
            "{}: {said}",
            place.display()
        );
    }
}

/// The commands of `kakunin-service key` that change something of a key, from the grammar itself: its next command is to
/// be in the completions too.
fn settings_of_keys() -> Vec<String> {
    let service = kakunin::service::command::grammar();
    let settings: Vec<String> = service
        .find_subcommand("key")
        .into_iter()
        .flat_map(Command::get_subcommands)
        .map(|below| below.get_name().to_owned())
        .filter(|name| name.starts_with("set-"))
        .collect();
    assert!(settings.iter().any(|name| name == "set-limit"), "{settings:?}");

    settings
}

/// Completes the last of these words in bash, as its completion does.
fn completed(folder: &Path, words: &[&str]) -> Option<Vec<String>> {
    let script = folder.join("completions/bash").join(words[0]);
    let ask = "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); \
        function=$(complete -p \"$1\" | sed 's/.*-F \\([^ ]*\\).*/\\1/'); \
        \"$function\" \"$1\" \"${!#}\" \"${COMP_WORDS[COMP_CWORD - 1]}\"; printf '%s\\n' \"${COMPREPLY[@]}\"";
    let mut bash = Process::new("bash");
    bash.args(["-c", ask, "bash"]).arg(script).args(words);
    let output = run(&mut bash)?;
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );

    Some(said.lines().map(str::to_owned).collect())
}

#[test]
fn bash_completes_commands_and_options() {
    let folder = written();
    let one = |name: &str| vec![name.to_owned()];
    for (words, mut expected) in [
        (&["kakunin", "inst"][..], one("installation-id")),
        (&["kakunin", "key", "r"], one("remove")),
        (&["kakunin", "--contr"], one("--contrast")),
        (&["kakunin-kms", "interv"], one("intervals")),
        (&["kakunin-service", "key", "set-"], settings_of_keys()),
        (&["kakunin-desk", "--no-"], one("--no-keyring")),
    ] {
        let Some(mut found) = completed(folder.path(), words) else {
            return;
        };
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{words:?}");
    }
}

#[test]
fn fish_completes_commands_of_a_program_with_a_hyphen() {
    let folder = written();
    let script = folder.path().join("completions/fish/kakunin-service.fish");
    let ask = format!(
        "source {}; complete -C 'kakunin-service key set-'",
        script.display()
    );
    let Some(output) = run(Process::new("fish").args(["-c", &ask])) else {
        return;
    };
    let said = String::from_utf8_lossy(&output.stdout);
    let mut found: Vec<&str> = said.lines().filter_map(|line| line.split('\t').next()).collect();
    let mut expected = settings_of_keys();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(
        found,
        expected,
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The shells that read a completion without carrying it out.
#[test]
fn other_shells_read_the_completions() {
    let folder = written();
    for (shell, options, below) in [
        ("bash", &["-n"][..], "bash"),
        ("zsh", &["-n"], "zsh"),
        ("fish", &["--no-execute"], "fish"),
    ] {
        for place in files().unwrap().keys() {
            if place.starts_with(Path::new("completions").join(below)) {
                let mut process = Process::new(shell);
                process.args(options).arg(folder.path().join(place));
                let Some(output) = run(&mut process) else { break };
                let said = String::from_utf8_lossy(&output.stderr);
                assert!(output.status.success(), "{}: {said}", place.display());
            }
        }
    }
}
