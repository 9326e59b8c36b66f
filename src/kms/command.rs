//! The command line of the KMS host: commands that administer and run it.

mod activate;
mod clients;
mod intervals;
mod publish;
mod release;
mod serve;
mod status;
#[cfg(feature = "wizard")]
mod wizard;

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{CommandFactory as _, Parser, Subcommand};
use serde::Serialize;

use super::store::{self, DatabaseUrl, Store, StoreError};
use super::{Identity, IdentityError};
use crate::catalogue::Catalogue;
use crate::codes::secret;
use crate::command_line::{self, Failure};
use crate::environment;
use crate::fault::Fault;
use crate::files::FileError;
use crate::foreign;
use crate::jws::JwsError;
use crate::licence::HostClaims;
use crate::locale::{self, Language, Locale};
use crate::opener::{NoVendor, Vendor};
use crate::os_error;
use crate::server::log;
use crate::server::runtime;
#[cfg(windows)]
use crate::server::windows_service;

/// The KMS host of an organisation: activates its computers inside its own network.
#[derive(Debug, Parser)]
#[command(name = "kakunin-kms", version)]
struct Arguments {
    /// The folder of the host's files.
    #[arg(
        long,
        global = true,
        value_name = "DIRECTORY",
        env = "KAKUNIN_KMS_DATA",
        default_value_os_t = data_folder()
    )]
    data: PathBuf,
    /// The vendor's signed catalogue, if it is not where the product's installer puts it.
    #[arg(long, global = true, value_name = "FILE", env = "KAKUNIN_CATALOGUE")]
    catalogue: Option<PathBuf>,
    /// Answer in JSON.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

/// Returns the folder of a host's files where the administrator names none.
fn data_folder() -> PathBuf {
    if cfg!(windows) {
        // Every Windows sets the variable; this is its value where nothing was moved.
        let shared = crate::environment::variable("ProgramData").unwrap_or_else(|| r"C:\ProgramData".into());
        return PathBuf::from(shared).join("Kakunin").join("KMS");
    }

    PathBuf::from("/var/lib/kakunin-kms")
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Activate this host with a KMS host key, over the internet or by file.
    Activate(activate::Options),
    /// Activate this host in the pages of the wizard: in a window, or on the terminal.
    #[cfg(feature = "wizard")]
    Wizard(wizard::Options),
    /// Activate the computers of the organisation, until told to end.
    Serve(serve::Options),
    /// Tell whether this host is activated, what it serves and how many computers it knows.
    Status(status::Options),
    /// List the computers that this host knows, and copies among them.
    Clients(clients::Options),
    /// Release the activation of this host, so that another can use it.
    Release(release::Options),
    /// Tell the name server where this host is, or remove that entry.
    Publish(publish::Options),
    /// Show or set how often clients ask.
    Intervals(intervals::Options),
}

/// One call of the program: its global options and the values derived from them.
struct Invocation {
    data: PathBuf,
    catalogue: Option<PathBuf>,
    json: bool,
    locale: Locale,
    /// The beginning of a command that acts on the same host.
    again: String,
}

/// An error that occurs when a command is carried out.
#[derive(Debug, thiserror::Error)]
enum CommandError {
    #[error("{0}")]
    Fault(#[from] Fault),
    #[error(transparent)]
    Identity(#[from] IdentityError),
    #[error(transparent)]
    File(#[from] FileError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(
        "{source}. The host has ended, since it can no longer be sure of what it writes; all that it answered before is \
         kept. Look after the disk and start it again"
    )]
    Lost { source: StoreError },
    #[error("the host's certificate cannot be used: {0}")]
    Certificate(#[from] JwsError),
    #[error("{}", os_error::of_address(*address, source))]
    Listen { address: SocketAddr, source: io::Error },
    #[error("{}", ending(.0))]
    Output(#[from] io::Error),
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    #[cfg(feature = "demo")]
    #[error(transparent)]
    NoVendor(NoVendor),
    #[cfg(feature = "wizard")]
    #[error(transparent)]
    NotShown(crate::opener::screen::NotShown),
    #[error(transparent)]
    Publish(#[from] super::publish::PublishError),
    #[error("this would {what}; nothing was done: add --yes to do it")]
    Unconfirmed { what: String },
    #[error("{}", no_host(.directory, .again))]
    NoHost { directory: PathBuf, again: String },
    #[error("{}", OTHER_KEY)]
    OtherKey,
    #[error("this host is not activated, so there is nothing to release")]
    NothingActivated,
}

impl From<NoVendor> for CommandError {
    fn from(cause: NoVendor) -> Self {
        match cause {
            // Shown in the reader's language.
            NoVendor::Fault(fault) => Self::Fault(fault),
            NoVendor::NotAFile { path, source } => FileError::io(&path)(source.into()).into(),
            #[cfg(feature = "demo")]
            cause @ NoVendor::Demonstration(_) => Self::NoVendor(cause),
        }
    }
}

#[cfg(feature = "wizard")]
impl From<crate::opener::screen::NotShown> for CommandError {
    fn from(cause: crate::opener::screen::NotShown) -> Self {
        match cause {
            crate::opener::screen::NotShown::System(error) => Self::Output(error),
            cause => Self::NotShown(cause),
        }
    }
}

/// The program's name.
const PROGRAM: &str = "kakunin-kms";

/// The exit code of a command that takes something away when this was not confirmed with `--yes`.
const UNCONFIRMED: u8 = 4;

/// The message for a host whose files do not belong together.
const OTHER_KEY: &str = "host.key and the certificate in host.json do not belong together: one of them is another host's. \
    Restore both from one backup, or run `kakunin-kms activate`";

/// Returns the message for a directory without a host, both for commands that only read and for
/// those that cannot go on.
fn no_host(directory: &Path, again: &str) -> String {
    format!(
        "There is no KMS host in {} yet: run `{again} activate`, or name the host's directory with --data",
        directory.display()
    )
}

impl Invocation {
    fn identity(&self) -> Result<Identity, CommandError> {
        Ok(Identity::open(&self.data)?)
    }

    /// Returns the host, if there is one. For commands that only read: creates nothing.
    fn found(&self) -> Result<Option<Identity>, CommandError> {
        Ok(Identity::find(&self.data)?)
    }

    /// Returns the existing host. For commands that change a host and do not create one.
    fn host(&self) -> Result<Identity, CommandError> {
        self.found()?.ok_or_else(|| CommandError::NoHost {
            directory: self.data.clone(),
            again: self.again.clone(),
        })
    }

    /// Opens the host's database for a change. Creates it if it is missing and there is a host.
    async fn store(&self) -> Result<Store, CommandError> {
        if let Some(store) = self.found_store().await? {
            return Ok(store);
        }
        self.host()?;

        Ok(Store::open(&store::find(&self.data)?).await?)
    }

    /// Opens the host's database, if there is one. For commands that only read: creates no file.
    async fn found_store(&self) -> Result<Option<Store>, CommandError> {
        let database = store::find(&self.data)?;
        let is_there = match &database {
            DatabaseUrl::Sqlite(path) => path.try_exists().map_err(FileError::io(path))?,
            DatabaseUrl::Postgres(_) => true,
        };
        if !is_there {
            return Ok(None);
        }

        Ok(Some(Store::open(&database).await?))
    }

    /// Returns the vendor's catalogue.
    fn catalogue(&self) -> Result<Arc<Catalogue>, CommandError> {
        Ok(Vendor::find(self.catalogue.as_deref(), environment::any_text("KAKUNIN_VENDOR"))?.catalogue)
    }
}

/// Returns what became of a command that ended with this error of the system.
fn ending(error: &io::Error) -> String {
    foreign::ending(error).unwrap_or_else(|| format!("this was not done: {}", os_error::cause(error)))
}

/// Formats a number of minutes in English, for example `7 days`.
fn span(minutes: u32) -> String {
    Locale::for_terminal(Language::English).span(minutes)
}

fn show_json(value: &impl Serialize) -> Result<(), CommandError> {
    Ok(foreign::print_json(value)?)
}

/// Returns the grammar of the arguments, for manuals.
#[must_use]
pub fn grammar() -> clap::Command {
    Arguments::command()
}

/// Runs the command given by the program's arguments. The exit code is 0 if it succeeded, 1 if it
/// failed, 2 if the arguments were not understood, 4 if `--yes` is missing.
#[must_use]
pub fn run() -> ExitCode {
    let (arguments, matches) = match command_line::parse::<Arguments>() {
        Ok(parsed) => parsed,
        Err(unparsed) => return unparsed.shown(),
    };
    let Arguments {
        data,
        catalogue,
        json,
        command,
    } = arguments;
    let invocation = Invocation {
        again: command_line::again(PROGRAM, &matches, &["data", "catalogue"]),
        data,
        catalogue,
        json,
        locale: Locale::for_terminal(language()),
    };
    if let Command::Serve(options) = &command {
        #[cfg(windows)]
        if options.as_service {
            let (data, format) = (invocation.data.clone(), options.log_format);
            return windows_service::run(PROGRAM, &data, format, move || done(command, &invocation));
        }
        log::start(options.log_format);
    }

    done(command, &invocation).map_or_else(Failure::shown, |()| ExitCode::SUCCESS)
}

/// Carries out a command.
fn done(command: Command, invocation: &Invocation) -> Result<(), Failure> {
    let done = match &command {
        #[cfg(feature = "wizard")]
        Command::Wizard(options) => wizard::run(options, invocation),
        _ => runtime()
            .map_err(CommandError::from)
            .and_then(|runtime| runtime.block_on(carry_out(command, invocation))),
    };

    match done {
        // The reader of the output has closed the pipe.
        Err(CommandError::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|error| Failure {
            code: match error {
                CommandError::Unconfirmed { .. } => UNCONFIRMED,
                _ => command_line::FAILED,
            },
            told: secret::hidden(&message(&error, &invocation.locale)).into_owned(),
        }),
    }
}

/// Returns the language that the environment asks for, else the system's language.
fn language() -> Language {
    crate::environment::any_text("KAKUNIN_LANG").map_or_else(Language::of_system, |tag| locale::wanted(&tag))
}

/// Returns a key as all programs show it: its name, and nothing of the rest.
fn hidden(key_name: &str) -> String {
    format!("{key_name}-…")
}

/// Returns a fault in the reader's language, with its code. Any other error is returned as it is.
fn message(error: &CommandError, locale: &Locale) -> String {
    match error {
        CommandError::Fault(fault) => {
            let text = locale.fault_at_host(fault);
            format!("{}  {}\n{}\n{}", text.code, text.title, text.what, text.next)
        }
        error => format!("{PROGRAM}: {error}"),
    }
}

/// Returns the ID by which the service knows the host's activation. The service never told it to a
/// host that was activated by telephone.
fn activation_id(claims: &HostClaims) -> Option<&str> {
    Some(claims.id.as_str()).filter(|id| !id.is_empty())
}

async fn carry_out(command: Command, invocation: &Invocation) -> Result<(), CommandError> {
    match command {
        Command::Activate(options) => activate::run(options, invocation).await,
        #[cfg(feature = "wizard")]
        Command::Wizard(options) => wizard::run(&options, invocation),
        Command::Serve(options) => serve::run(options, invocation).await,
        Command::Status(options) => status::run(options, invocation).await,
        Command::Clients(options) => clients::run(options, invocation).await,
        Command::Release(options) => release::run(options, invocation).await,
        Command::Publish(options) => publish::run(options, invocation).await,
        Command::Intervals(options) => intervals::run(options, invocation).await,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn of_a_key_the_name_alone_is_shown() {
        assert_eq!(super::hidden("50CMW-S0EKW"), "50CMW-S0EKW-…");
    }
}
