//! The grammar of the arguments, and their help. It is built at run time, since the help is in the
//! user's language.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use crate::gui::theme::{Contrast, Mode};
use crate::locale::Locale;

use super::program::OWN_NAME;

/// What the help is written with.
pub(in crate::command) struct Words<'a> {
    pub(in crate::command) locale: &'a Locale,
    /// The name of this program.
    pub(in crate::command) program: &'a str,
}

impl Words<'_> {
    fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    /// Returns the version. It is not that of a vendor's package, so under another name it says whose
    /// version it is.
    fn version(&self) -> &'static str {
        if self.program == OWN_NAME {
            env!("CARGO_PKG_VERSION")
        } else {
            concat!("(kakunin ", env!("CARGO_PKG_VERSION"), ")")
        }
    }
}

pub(in crate::command) fn grammar(words: &Words<'_>) -> Command {
    let plain = |name: &'static str, about| dressed(Command::new(name), about, name, words);
    let option = |name, id| option(name, id, words).global(true);
    let path = |name, id| option(name, id).value_parser(value_parser!(PathBuf));
    let root = Command::new(OWN_NAME)
        .bin_name(words.program)
        .display_name(words.program)
        .version(words.version())
        .disable_version_flag(true)
        .arg(flag("text", "command-option-text", words).global(true))
        .arg(path("answers", "command-option-answers").value_name("FILE"))
        .arg(option("mode", "command-option-mode").value_parser(names(&Mode::NAMES)))
        .arg(option("contrast", "command-option-contrast").value_parser(names(&Contrast::NAMES)))
        .arg(flag("json", "command-option-json", words).global(true))
        .arg(option("lang", "command-option-lang"))
        .arg(path("locales", "command-option-locales"))
        .arg(option("product", "command-option-product").env("KAKUNIN_PRODUCT"))
        .arg(path("catalogue", "command-option-catalogue").env("KAKUNIN_CATALOGUE"))
        .arg(option("vendor", "command-option-vendor").env("KAKUNIN_VENDOR"))
        .arg(path("state", "command-option-state").env("KAKUNIN_STATE"))
        .arg(
            flag("all-users", "command-option-all-users", words)
                .global(true)
                .conflicts_with("state"),
        )
        .arg(option("service", "command-option-service"))
        .arg(
            flag("version", "command-option-version", words)
                .short('V')
                .action(ArgAction::Version),
        )
        .subcommand(status(words))
        .subcommand(key(words))
        .subcommand(plain("activate", "command-activate"))
        .subcommand(plain("installation-id", "command-installation-id"))
        .subcommand(confirm(words))
        .subcommand(request(words))
        .subcommand(response(words))
        .subcommand(release(words))
        .subcommand(plain("history", "command-history"))
        .subcommand(plain("parts", "command-parts"))
        .subcommand(explain(words))
        .subcommand(plain("launch", "command-launch"))
        .subcommand(agent(words))
        .subcommand(kms(words))
        .subcommand(plain("doctor", "command-doctor"))
        .subcommand(help(words));
    let command = words.text("command-usage-command");

    dressed(
        with_demo(root, words),
        "command-kakunin",
        &format!("[{command}]"),
        words,
    )
}

fn status(words: &Words<'_>) -> Command {
    let licence = flag("licence", "command-status-licence", words);

    dressed(
        Command::new("status").arg(licence),
        "command-status",
        "status",
        words,
    )
}

fn key(words: &Words<'_>) -> Command {
    let set = Command::new("set")
        .arg(
            positional("key", "command-key-set-key", words)
                .num_args(1..)
                .required_unless_present("file"),
        )
        .arg(
            option("file", "command-key-set-file", words)
                .value_parser(value_parser!(PathBuf))
                .conflicts_with("key"),
        )
        .arg(flag("auto", "command-key-set-auto", words));
    let remove =
        Command::new("remove").arg(positional("name", "command-key-remove-last", words).required(true));
    let key = Command::new("key")
        .subcommand_required(true)
        .subcommand(dressed(set, "command-key-set", "key set KEY", words))
        .subcommand(dressed(remove, "command-key-remove", "key remove NAME", words));
    let command = words.text("command-usage-command");

    dressed(key, "command-key", &format!("key {command}"), words)
}

fn agent(words: &Words<'_>) -> Command {
    let once = flag("once", "command-agent-once", words);

    dressed(
        Command::new("agent").arg(once),
        "command-agent",
        "agent [--once]",
        words,
    )
}

fn kms(words: &Words<'_>) -> Command {
    let host = positional("host", "command-kms-set-host", words).required(true);
    let set = Command::new("set").arg(host);
    let command = words.text("command-usage-command");
    let kms = Command::new("kms")
        .subcommand_required(true)
        .subcommand(dressed(set, "command-kms-set", "kms set HOST", words))
        .subcommand(dressed(
            Command::new("clear"),
            "command-kms-clear",
            "kms clear",
            words,
        ))
        .subcommand(dressed(
            Command::new("show"),
            "command-kms-show",
            "kms show",
            words,
        ));

    dressed(kms, "command-kms", &format!("kms {command}"), words)
}

fn confirm(words: &Words<'_>) -> Command {
    let id = positional("confirmation-id", "command-confirm-id", words)
        .num_args(1..)
        .required(true);

    dressed(
        Command::new("confirm").arg(id),
        "command-confirm",
        "confirm CONFIRMATION-ID",
        words,
    )
}

fn request(words: &Words<'_>) -> Command {
    let save = Command::new("save").arg(file("command-request-file", words));
    let save = dressed(save, "command-request-save", "request save FILE", words);
    let request = Command::new("request").subcommand_required(true).subcommand(save);
    let command = words.text("command-usage-command");

    dressed(request, "command-request", &format!("request {command}"), words)
}

fn response(words: &Words<'_>) -> Command {
    let load = Command::new("load").arg(file("command-response-file", words));
    let load = dressed(load, "command-response-load", "response load FILE", words);
    let response = Command::new("response")
        .subcommand_required(true)
        .subcommand(load);
    let command = words.text("command-usage-command");

    dressed(
        response,
        "command-response",
        &format!("response {command}"),
        words,
    )
}

fn file(id: &str, words: &Words<'_>) -> Arg {
    positional("file", id, words)
        .value_parser(value_parser!(PathBuf))
        .required(true)
}

fn release(words: &Words<'_>) -> Command {
    let release = Command::new("release")
        .arg(positional("name", "command-release-last", words).required_unless_present("show"))
        .arg(flag("offline", "command-release-offline", words))
        .arg(flag("show", "command-release-show", words));

    dressed(
        release,
        "command-release",
        "release NAME [--offline] | release --show",
        words,
    )
}

fn explain(words: &Words<'_>) -> Command {
    let code = positional("code", "command-explain-code", words)
        .num_args(1..)
        .required(true);

    dressed(
        Command::new("explain").arg(code),
        "command-explain-about",
        "explain CODE",
        words,
    )
}

fn help(words: &Words<'_>) -> Command {
    let command = positional("command", "command-help-command", words).num_args(0..);
    let name = words.text("command-usage-command");

    dressed(
        Command::new("help").arg(command),
        "command-help",
        &format!("help [{name}]"),
        words,
    )
}

#[cfg(feature = "demo")]
fn with_demo(root: Command, words: &Words<'_>) -> Command {
    let id = positional("installation-id", "command-demo-desk-id", words)
        .num_args(1..)
        .required(true);
    let desk = dressed(
        Command::new("desk").arg(id),
        "command-demo-desk",
        "demo desk INSTALLATION-ID",
        words,
    );
    let respond = dressed(
        Command::new("respond").arg(file("command-demo-respond-file", words)),
        "command-demo-respond",
        "demo respond FILE",
        words,
    );
    let demo = Command::new("demo").subcommand(desk).subcommand(respond);
    let command = words.text("command-usage-command");

    root.subcommand(dressed(demo, "command-demo", &format!("demo [{command}]"), words))
}

#[cfg(not(feature = "demo"))]
const fn with_demo(root: Command, _words: &Words<'_>) -> Command {
    root
}

/// Takes one of these names.
fn names<T>(values: &[(&'static str, T)]) -> PossibleValuesParser {
    PossibleValuesParser::new(values.iter().map(|(name, _)| *name))
}

/// Adds help in the user's language to a command. `usage` is the text after the program's name.
fn dressed(command: Command, about: &str, usage: &str, words: &Words<'_>) -> Command {
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n",
        words.text("command-usage")
    );
    let options = words.text("command-usage-options");

    command
        .about(words.text(about))
        .help_template(template)
        .override_usage(format!("{} [{options}] {usage}", words.program))
        .subcommand_help_heading(words.text("command-heading-commands"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .arg(
            flag("help", "command-option-help", words)
                .short('h')
                .action(ArgAction::Help),
        )
}

fn flag(name: &'static str, id: &str, words: &Words<'_>) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help_heading(words.text("command-heading-options"))
        .help(words.text(id))
}

fn option(name: &'static str, id: &str, words: &Words<'_>) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::Set)
        .value_name(name.to_uppercase())
        .hide_env(true)
        // They are said in the help's own words.
        .hide_possible_values(true)
        .help_heading(words.text("command-heading-options"))
        .help(words.text(id))
}

fn positional(name: &'static str, id: &str, words: &Words<'_>) -> Arg {
    Arg::new(name)
        .value_name(name.to_uppercase())
        .help_heading(words.text("command-heading-arguments"))
        .help(words.text(id))
}
