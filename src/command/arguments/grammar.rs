//! The grammar of the arguments, and their help. It is built at run time, since the help is in the
//! user's language.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use crate::gui::theme::{Contrast, Mode};
use crate::locale::Locale;

pub(in crate::command) fn grammar(locale: &Locale) -> Command {
    let plain = |name: &'static str, about| dressed(Command::new(name), about, name, locale);
    let option = |name, id| option(name, id, locale).global(true);
    let path = |name, id| option(name, id).value_parser(value_parser!(PathBuf));
    let root = Command::new("kakunin")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(flag("text", "command-option-text", locale).global(true))
        .arg(path("answers", "command-option-answers").value_name("FILE"))
        .arg(option("mode", "command-option-mode").value_parser(names(&Mode::NAMES)))
        .arg(option("contrast", "command-option-contrast").value_parser(names(&Contrast::NAMES)))
        .arg(flag("json", "command-option-json", locale).global(true))
        .arg(option("lang", "command-option-lang"))
        .arg(path("locales", "command-option-locales"))
        .arg(option("product", "command-option-product").env("KAKUNIN_PRODUCT"))
        .arg(path("catalogue", "command-option-catalogue").env("KAKUNIN_CATALOGUE"))
        .arg(option("vendor", "command-option-vendor").env("KAKUNIN_VENDOR"))
        .arg(path("state", "command-option-state").env("KAKUNIN_STATE"))
        .arg(
            flag("all-users", "command-option-all-users", locale)
                .global(true)
                .conflicts_with("state"),
        )
        .arg(option("service", "command-option-service"))
        .arg(
            flag("version", "command-option-version", locale)
                .short('V')
                .action(ArgAction::Version),
        )
        .subcommand(status(locale))
        .subcommand(key(locale))
        .subcommand(plain("activate", "command-activate"))
        .subcommand(plain("installation-id", "command-installation-id"))
        .subcommand(confirm(locale))
        .subcommand(request(locale))
        .subcommand(response(locale))
        .subcommand(release(locale))
        .subcommand(plain("history", "command-history"))
        .subcommand(plain("parts", "command-parts"))
        .subcommand(explain(locale))
        .subcommand(plain("launch", "command-launch"))
        .subcommand(agent(locale))
        .subcommand(kms(locale))
        .subcommand(plain("doctor", "command-doctor"))
        .subcommand(help(locale));
    let command = locale.text("command-usage-command");

    dressed(
        with_demo(root, locale),
        "command-kakunin",
        &format!("[{command}]"),
        locale,
    )
}

fn status(locale: &Locale) -> Command {
    let licence = flag("licence", "command-status-licence", locale);

    dressed(
        Command::new("status").arg(licence),
        "command-status",
        "status",
        locale,
    )
}

fn key(locale: &Locale) -> Command {
    let set = Command::new("set")
        .arg(
            positional("key", "command-key-set-key", locale)
                .num_args(1..)
                .required_unless_present("file"),
        )
        .arg(
            option("file", "command-key-set-file", locale)
                .value_parser(value_parser!(PathBuf))
                .conflicts_with("key"),
        )
        .arg(flag("auto", "command-key-set-auto", locale));
    let remove =
        Command::new("remove").arg(positional("name", "command-key-remove-last", locale).required(true));
    let key = Command::new("key")
        .subcommand_required(true)
        .subcommand(dressed(set, "command-key-set", "key set KEY", locale))
        .subcommand(dressed(remove, "command-key-remove", "key remove NAME", locale));
    let command = locale.text("command-usage-command");

    dressed(key, "command-key", &format!("key {command}"), locale)
}

fn agent(locale: &Locale) -> Command {
    let once = flag("once", "command-agent-once", locale);

    dressed(
        Command::new("agent").arg(once),
        "command-agent",
        "agent [--once]",
        locale,
    )
}

fn kms(locale: &Locale) -> Command {
    let host = positional("host", "command-kms-set-host", locale).required(true);
    let set = Command::new("set").arg(host);
    let command = locale.text("command-usage-command");
    let kms = Command::new("kms")
        .subcommand_required(true)
        .subcommand(dressed(set, "command-kms-set", "kms set HOST", locale))
        .subcommand(dressed(
            Command::new("clear"),
            "command-kms-clear",
            "kms clear",
            locale,
        ))
        .subcommand(dressed(
            Command::new("show"),
            "command-kms-show",
            "kms show",
            locale,
        ));

    dressed(kms, "command-kms", &format!("kms {command}"), locale)
}

fn confirm(locale: &Locale) -> Command {
    let id = positional("confirmation-id", "command-confirm-id", locale)
        .num_args(1..)
        .required(true);

    dressed(
        Command::new("confirm").arg(id),
        "command-confirm",
        "confirm CONFIRMATION-ID",
        locale,
    )
}

fn request(locale: &Locale) -> Command {
    let save = Command::new("save").arg(file("command-request-file", locale));
    let save = dressed(save, "command-request-save", "request save FILE", locale);
    let request = Command::new("request").subcommand_required(true).subcommand(save);
    let command = locale.text("command-usage-command");

    dressed(request, "command-request", &format!("request {command}"), locale)
}

fn response(locale: &Locale) -> Command {
    let load = Command::new("load").arg(file("command-response-file", locale));
    let load = dressed(load, "command-response-load", "response load FILE", locale);
    let response = Command::new("response")
        .subcommand_required(true)
        .subcommand(load);
    let command = locale.text("command-usage-command");

    dressed(
        response,
        "command-response",
        &format!("response {command}"),
        locale,
    )
}

fn file(id: &str, locale: &Locale) -> Arg {
    positional("file", id, locale)
        .value_parser(value_parser!(PathBuf))
        .required(true)
}

fn release(locale: &Locale) -> Command {
    let release = Command::new("release")
        .arg(positional("name", "command-release-last", locale).required_unless_present("show"))
        .arg(flag("offline", "command-release-offline", locale))
        .arg(flag("show", "command-release-show", locale));

    dressed(
        release,
        "command-release",
        "release NAME [--offline] | release --show",
        locale,
    )
}

fn explain(locale: &Locale) -> Command {
    let code = positional("code", "command-explain-code", locale)
        .num_args(1..)
        .required(true);

    dressed(
        Command::new("explain").arg(code),
        "command-explain-about",
        "explain CODE",
        locale,
    )
}

fn help(locale: &Locale) -> Command {
    let command = positional("command", "command-help-command", locale).num_args(0..);
    let name = locale.text("command-usage-command");

    dressed(
        Command::new("help").arg(command),
        "command-help",
        &format!("help [{name}]"),
        locale,
    )
}

#[cfg(feature = "demo")]
fn with_demo(root: Command, locale: &Locale) -> Command {
    let id = positional("installation-id", "command-demo-desk-id", locale)
        .num_args(1..)
        .required(true);
    let desk = dressed(
        Command::new("desk").arg(id),
        "command-demo-desk",
        "demo desk INSTALLATION-ID",
        locale,
    );
    let respond = dressed(
        Command::new("respond").arg(file("command-demo-respond-file", locale)),
        "command-demo-respond",
        "demo respond FILE",
        locale,
    );
    let demo = Command::new("demo").subcommand(desk).subcommand(respond);
    let command = locale.text("command-usage-command");

    root.subcommand(dressed(
        demo,
        "command-demo",
        &format!("demo [{command}]"),
        locale,
    ))
}

#[cfg(not(feature = "demo"))]
const fn with_demo(root: Command, _locale: &Locale) -> Command {
    root
}

/// Takes one of these names.
fn names<T>(values: &[(&'static str, T)]) -> PossibleValuesParser {
    PossibleValuesParser::new(values.iter().map(|(name, _)| *name))
}

/// Adds help in the user's language to a command. `usage` is the text after the program's name.
fn dressed(command: Command, about: &str, usage: &str, locale: &Locale) -> Command {
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n",
        locale.text("command-usage")
    );
    let options = locale.text("command-usage-options");

    command
        .about(locale.text(about))
        .help_template(template)
        .override_usage(format!("kakunin [{options}] {usage}"))
        .subcommand_help_heading(locale.text("command-heading-commands"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .arg(
            flag("help", "command-option-help", locale)
                .short('h')
                .action(ArgAction::Help),
        )
}

fn flag(name: &'static str, id: &str, locale: &Locale) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help_heading(locale.text("command-heading-options"))
        .help(locale.text(id))
}

fn option(name: &'static str, id: &str, locale: &Locale) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::Set)
        .value_name(name.to_uppercase())
        .hide_env(true)
        // They are said in the help's own words.
        .hide_possible_values(true)
        .help_heading(locale.text("command-heading-options"))
        .help(locale.text(id))
}

fn positional(name: &'static str, id: &str, locale: &Locale) -> Arg {
    Arg::new(name)
        .value_name(name.to_uppercase())
        .help_heading(locale.text("command-heading-arguments"))
        .help(locale.text(id))
}
