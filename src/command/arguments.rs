//! Parse the arguments, with help in the user's language.

mod grammar;
mod misplaced;
mod program;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use zeroize::Zeroizing;

use crate::command_line;
use crate::environment;
use crate::gui::theme::{Chosen, Contrast, Mode};
use crate::locale::{self, Language, Locale};

use super::input::Source;
pub(super) use grammar::{Words, grammar};
pub(super) use program::OWN_NAME;

/// The parsed arguments.
#[derive(Debug)]
pub(super) struct Arguments {
    /// Never open a window.
    pub(super) text: bool,
    /// The colours of the window.
    pub(super) chosen: Chosen,
    /// The file of the answers for the text wizard.
    pub(super) answers: Option<PathBuf>,
    /// Answer in JSON.
    pub(super) json: bool,
    /// The product, by its name in the catalogue.
    pub(super) product: Option<String>,
    /// The catalogue's file.
    pub(super) catalogue: Option<PathBuf>,
    /// The vendor's id, where the catalogues of several are installed.
    pub(super) vendor: Option<String>,
    /// The folder for the state.
    pub(super) state: Option<PathBuf>,
    /// Act for all users of this computer.
    pub(super) all_users: bool,
    /// The activation service's address, in place of the catalogue's.
    pub(super) service: Option<String>,
    /// The beginning of a command that acts on the same product, catalogue, state and service.
    pub(super) again: String,
    /// The command.
    pub(super) action: Action,
}

/// A command.
#[derive(Debug)]
pub(super) enum Action {
    Wizard,
    Status {
        /// Also the licence, in JSON.
        licence: bool,
    },
    KeySet {
        key: Source,
        automatic: bool,
    },
    KeyRemove {
        key_name: String,
    },
    Activate,
    InstallationId,
    Confirm {
        id: Source,
    },
    RequestSave {
        path: PathBuf,
    },
    ResponseLoad {
        path: PathBuf,
    },
    Release {
        key_name: String,
        offline: bool,
    },
    ReleaseShow,
    History,
    Parts,
    Explain {
        code: String,
    },
    Launch,
    /// Do what is due in the background: once now, or continuously.
    Agent {
        once: bool,
    },
    KmsSet {
        host: String,
    },
    KmsClear,
    KmsShow,
    Doctor,
    #[cfg(feature = "demo")]
    Demo,
    #[cfg(feature = "demo")]
    DemoDesk {
        installation_id: String,
    },
    #[cfg(feature = "demo")]
    DemoRespond {
        request: PathBuf,
    },
}

impl Action {
    /// Returns whether the command always sends a request to the activation service, and does
    /// nothing before.
    pub(super) const fn asks_service(&self) -> bool {
        match self {
            Self::Activate | Self::Release { offline: false, .. } => true,
            #[cfg(feature = "demo")]
            Self::DemoDesk { .. } | Self::DemoRespond { .. } => true,
            _ => false,
        }
    }

    /// Returns whether it may open a window, so that the user may have no terminal.
    pub(super) const fn opens_window(&self) -> bool {
        matches!(self, Self::Wizard | Self::Launch)
    }
}

/// Arguments that ask for help, or that were not understood.
#[derive(Debug)]
pub(super) struct Misuse {
    pub(super) text: String,
    pub(super) is_error: bool,
}

/// Returns the language that the arguments or the environment ask for, with the words of a
/// translator's folder. This is needed before anything else is parsed, because the help text is in
/// that language.
pub(super) fn language(arguments: &[OsString]) -> Option<Language> {
    let tag = value(arguments, "--lang").and_then(|tag| tag.into_string().ok());
    // One that is not Unicode is told like another that is not there.
    let tag = tag.or_else(|| environment::any_text("KAKUNIN_LANG"));
    let folder = value(arguments, "--locales")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from);

    locale::chosen(tag.as_deref(), folder.as_deref())
}

/// Returns the first value of an option, before the arguments are parsed.
fn value(arguments: &[OsString], option: &str) -> Option<OsString> {
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        if argument == option {
            return arguments.next().cloned();
        }
        let joined = argument
            .to_str()
            .and_then(|text| text.strip_prefix(option)?.strip_prefix('='));
        if let Some(value) = joined {
            return Some(value.into());
        }
    }

    None
}

/// Parses the arguments, the program's own name first.
pub(super) fn parse(arguments: &[OsString], locale: &Locale) -> Result<Arguments, Misuse> {
    let program = program::name(arguments);
    let words = Words {
        locale,
        program: &program,
    };
    let understood = |arguments: &[OsString]| {
        command_line::without_empty_variables(grammar(&words))
            .try_get_matches_from(arguments)
            .map_err(|error| misuse(&error, &help_command(&words, arguments), locale))
    };
    let matches = understood(arguments)?;
    if let Some(("help", help)) = matches.subcommand() {
        // `help key set` is `key set --help`.
        let named = help
            .get_many::<String>("command")
            .into_iter()
            .flatten()
            .map(OsString::from);
        let wanted: Vec<OsString> = std::iter::once(program.clone().into())
            .chain(named)
            .chain(["--help".into()])
            .collect();
        understood(&wanted)?;
    }
    if let Some(misplaced) = misplaced::secret(&matches) {
        return Err(Misuse {
            text: misplaced.words(&program, locale) + "\n",
            is_error: true,
        });
    }

    Ok(typed(&program, &matches))
}

/// Returns the command that shows the help of the command in these arguments. Nothing of them is
/// repeated but the names of commands.
fn help_command(words: &Words<'_>, arguments: &[OsString]) -> String {
    let root = grammar(words);
    let mut command = &root;
    let mut words = vec![words.program];
    let mut arguments = arguments.iter().skip(1).filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        if let Some(below) = command.find_subcommand(argument) {
            command = below;
            words.push(below.get_name());
            continue;
        }
        let has_value = argument.strip_prefix("--").is_some_and(|name| {
            root.get_arguments()
                .any(|option| option.get_long() == Some(name) && option.get_action().takes_values())
        });
        if has_value {
            let _value = arguments.next();
        }
    }
    words.push("--help");

    words.join(" ")
}

fn misuse(error: &clap::Error, help: &str, locale: &Locale) -> Misuse {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return Misuse {
            text: error.render().to_string(),
            is_error: false,
        };
    }
    // The input is not repeated: it may be a product key in the wrong place.
    let id = match error.kind() {
        ErrorKind::MissingRequiredArgument
        | ErrorKind::MissingSubcommand
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "command-misuse-missing",
        ErrorKind::InvalidSubcommand => "command-misuse-command",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "command-misuse-value",
        ErrorKind::InvalidUtf8 => "command-misuse-not-utf-8",
        _ => "command-misuse-argument",
    };
    // Named is the argument whose value cannot be used, without the sign for its value; or what is
    // missing: an argument, or one of the commands below this one.
    let named = [
        (ContextKind::InvalidArg, " "),
        (ContextKind::ValidSubcommand, " | "),
    ]
    .into_iter()
    .find_map(|(kind, separator)| match error.get(kind) {
        Some(ContextValue::Strings(names)) => Some(names.join(separator)),
        Some(ContextValue::String(name)) => name.split(' ').next().map(str::to_owned),
        _ => None,
    })
    .unwrap_or_default();

    Misuse {
        text: locale.format(id, &[("named", named.into()), ("help", help.into())]) + "\n",
        is_error: true,
    }
}

fn typed(program: &str, matches: &ArgMatches) -> Arguments {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();

    Arguments {
        text: matches.get_flag("text"),
        chosen: Chosen {
            mode: named(matches, "mode", &Mode::NAMES),
            contrast: named(matches, "contrast", &Contrast::NAMES),
        },
        answers: path("answers"),
        json: matches.get_flag("json"),
        product: text("product"),
        catalogue: path("catalogue"),
        vendor: text("vendor"),
        state: path("state"),
        all_users: matches.get_flag("all-users"),
        service: text("service"),
        again: command_line::again(
            program,
            matches,
            &["catalogue", "vendor", "product", "state", "service", "all-users"],
        ),
        action: action(matches),
    }
}

/// Returns the value that an option names.
fn named<T: Copy>(matches: &ArgMatches, option: &str, names: &[(&str, T)]) -> Option<T> {
    let given = matches.get_one::<String>(option)?;

    names
        .iter()
        .find(|(name, _)| name == given)
        .map(|(_, value)| *value)
}

fn action(matches: &ArgMatches) -> Action {
    match matches.subcommand() {
        Some(("status", status)) => Action::Status {
            licence: status.get_flag("licence"),
        },
        Some(("key", key)) => match key.subcommand() {
            Some(("remove", remove)) => Action::KeyRemove {
                key_name: joined(remove, "name"),
            },
            Some((_, set)) => Action::KeySet {
                key: match set.get_one::<PathBuf>("file") {
                    Some(path) => Source::File(path.clone()),
                    None => source(set, "key"),
                },
                automatic: set.get_flag("auto"),
            },
            // The grammar requires one of the subcommands.
            None => Action::Status { licence: false },
        },
        Some(("activate", _)) => Action::Activate,
        Some(("installation-id", _)) => Action::InstallationId,
        Some(("confirm", confirm)) => Action::Confirm {
            id: source(confirm, "confirmation-id"),
        },
        Some(("request", request)) => Action::RequestSave { path: file(request) },
        Some(("response", response)) => Action::ResponseLoad { path: file(response) },
        Some(("release", release)) if release.get_flag("show") => Action::ReleaseShow,
        Some(("release", release)) => Action::Release {
            key_name: joined(release, "name"),
            offline: release.get_flag("offline"),
        },
        Some(("history", _)) => Action::History,
        Some(("parts", _)) => Action::Parts,
        Some(("explain", explain)) => Action::Explain {
            code: joined(explain, "code"),
        },
        Some(("launch", _)) => Action::Launch,
        Some(("agent", agent)) => Action::Agent {
            once: agent.get_flag("once"),
        },
        Some(("kms", kms)) => match kms.subcommand() {
            Some(("set", set)) => Action::KmsSet {
                host: joined(set, "host"),
            },
            Some(("clear", _)) => Action::KmsClear,
            _ => Action::KmsShow,
        },
        Some(("doctor", _)) => Action::Doctor,
        #[cfg(feature = "demo")]
        Some(("demo", demo)) => match demo.subcommand() {
            Some(("respond", respond)) => Action::DemoRespond {
                request: respond.get_one("file").cloned().unwrap_or_default(),
            },
            Some((_, desk)) => Action::DemoDesk {
                installation_id: joined(desk, "installation-id"),
            },
            None => Action::Demo,
        },
        _ => Action::Wizard,
    }
}

fn source(matches: &ArgMatches, name: &str) -> Source {
    match joined(matches, name) {
        text if text == "-" => Source::Input,
        text => Source::Argument(Zeroizing::new(text)),
    }
}

/// Returns the file argument of a subcommand of this command.
fn file(matches: &ArgMatches) -> PathBuf {
    let below = matches.subcommand().map(|(_, below)| below);

    // The grammar requires it.
    below
        .and_then(|below| below.get_one::<PathBuf>("file"))
        .cloned()
        .unwrap_or_default()
}

/// Joins all values of an argument: a code may be given in groups.
fn joined(matches: &ArgMatches, name: &str) -> String {
    matches
        .get_many::<String>(name)
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    fn parsed(line: &str) -> Result<Arguments, Misuse> {
        parse(&words(line), &Locale::new(Language::English))
    }

    #[test]
    fn the_grammar_is_sound_in_every_language() {
        for language in Language::ALL {
            let words = Words {
                locale: &Locale::new(*language),
                program: OWN_NAME,
            };
            grammar(&words).debug_assert();
        }
    }

    #[test]
    fn options_may_stand_before_and_after_the_command() {
        let before = parsed("kakunin --json --state /tmp/x status").expect("understood");
        let after = parsed("kakunin status --state /tmp/x --json").expect("understood");

        assert!(before.json && after.json);
        assert_eq!(before.state, after.state);
    }

    #[test]
    fn a_key_may_come_from_the_input_or_a_file() {
        let key = |line| match parsed(line).expect("understood").action {
            Action::KeySet { key, automatic } => (key, automatic),
            other => panic!("{other:?}"),
        };

        assert_eq!(key("kakunin key set --auto -"), (Source::Input, true));
        assert_eq!(
            key("kakunin key set --file /etc/key"),
            (Source::File("/etc/key".into()), false)
        );
        assert_eq!(
            key("kakunin key set Key 4FTG0 00C6M --auto"),
            (
                Source::Argument(Zeroizing::new("Key 4FTG0 00C6M".to_owned())),
                true
            )
        );
    }

    #[test]
    fn what_was_not_understood_is_not_repeated() {
        for line in [
            "kakunin 4VR16-P3AMK-CQ7BV-WYSR5-S4VZJ",
            "kakunin key 4VR16-P3AMK-CQ7BV-WYSR5-S4VZJ",
            "kakunin status 4VR16-P3AMK-CQ7BV-WYSR5-S4VZJ",
            "kakunin key set --file /etc/key 4VR16-P3AMK-CQ7BV-WYSR5-S4VZJ",
        ] {
            let misuse = parsed(line).expect_err("not understood");
            assert!(misuse.is_error);
            assert!(!misuse.text.contains("S4VZJ"), "{}", misuse.text);
            assert!(misuse.text.contains("--help"), "{}", misuse.text);
        }
    }

    #[test]
    fn an_option_without_a_value_is_named() {
        for (option, line) in [
            ("--state", "kakunin --state= status"),
            ("--state", "kakunin status --state "),
            ("--catalogue", "kakunin --catalogue= status"),
            ("--file", "kakunin key set --file="),
            ("<FILE>", "kakunin request save "),
            ("<FILE>", "kakunin response load "),
        ] {
            for language in Language::ALL {
                let misuse = parse(&words(line), &Locale::new(*language)).expect_err("not understood");
                assert!(misuse.text.contains(option), "{line}: {}", misuse.text);
            }
        }
    }

    #[test]
    fn help_speaks_the_readers_language() {
        let help = |tag| {
            let arguments = words(&format!("kakunin --lang {tag} --help"));
            let language = language(&arguments).expect("a language");
            let misuse = parse(&arguments, &Locale::new(language)).expect_err("help");
            assert!(!misuse.is_error);
            misuse.text
        };

        let english = help("en");
        let japanese = help("ja");
        for name in [
            "status",
            "key",
            "installation-id",
            "launch",
            "--catalogue",
            "--help",
        ] {
            assert!(english.contains(name) && japanese.contains(name), "{name}");
        }
        for word in ["usage", "option", "command"] {
            assert!(!japanese.to_lowercase().contains(word), "{word} in {japanese}");
        }
    }

    #[test]
    fn the_help_that_is_named_is_that_of_the_command() {
        for (line, help) in [
            ("kakunin key", "kakunin key --help"),
            ("kakunin key set", "kakunin key set --help"),
            ("kakunin --state key kms --json", "kakunin kms --help"),
            ("kakunin frobnicate", "kakunin --help"),
        ] {
            for language in Language::ALL {
                let misuse = parse(&words(line), &Locale::new(*language)).expect_err("not understood");
                assert!(misuse.text.contains(help), "{line}: {}", misuse.text);
            }
        }
    }

    #[test]
    fn a_program_of_a_vendor_speaks_under_its_name() {
        let told = |line: &str| parsed(line).expect_err("not understood").text;

        assert!(told("/usr/bin/momiji-activation key").contains("See momiji-activation key --help"));
        assert!(told("momiji.exe confirm 4VR16-P3AMK-CQ7BV-WYSR5-S4VZJ").contains("momiji key set KEY"));
        let help = told("momiji-activation help key set");
        assert!(help.contains("momiji-activation [options] key set") && !help.contains("kakunin key"));
        // The version is not that of the vendor's package.
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(
            told("momiji-activation --version"),
            format!("momiji-activation (kakunin {version})\n")
        );
        assert_eq!(told("kakunin --version"), format!("kakunin {version}\n"));
        let again = parsed("momiji-activation --all-users status")
            .expect("understood")
            .again;
        assert_eq!(again, "momiji-activation --all-users");
    }

    #[cfg(unix)]
    #[test]
    fn an_argument_that_is_no_text_is_told_as_that() {
        use std::os::unix::ffi::OsStringExt as _;

        for line in [
            &[&b"confirm"[..], b"\xa3\xb1"][..],
            &[b"status", b"--lang", b"ja\xff"],
            &[b"status", b"--lang=ja\xff"],
            &[b"key", b"set", b"4VR16\xff"],
        ] {
            let words = std::iter::once(&b"kakunin"[..]).chain(line.iter().copied());
            let arguments: Vec<_> = words.map(|word| OsString::from_vec(word.to_vec())).collect();
            let misuse = parse(&arguments, &Locale::new(Language::English)).expect_err("not understood");
            assert!(misuse.text.contains("UTF-8"), "{arguments:?}: {}", misuse.text);
        }
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        for line in [
            "kakunin --lang ja status",
            "kakunin status --lang=ja-JP",
            "kakunin --lang ja_JP.UTF-8",
        ] {
            assert_eq!(language(&words(line)), Some(Language::Japanese), "{line}");
        }
    }
}
