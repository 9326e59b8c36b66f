//! Administer and run the service from the command line (in English, as its manual).

mod administer;
mod answered;
mod backup;
mod catalogue;
mod check;
mod clock;
mod kit;
mod kms_host;
mod proxy;
mod record;
mod reload;
mod respond;
mod secrets;
mod serve;
mod signing_key;

use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};
use serde::Serialize;
use serde_json::json;

use super::audit::Broken;
use super::backup::BackupError;
use super::secrets::{KEYS, Passphrase, PassphraseError, SecretsError};
use super::store::StoreError;
use super::{
    AdministrationError, CertificateError, DataDirectory, DataDirectoryError, InitialSecrets, ServiceError,
};
use crate::catalogue::CatalogueError;
use crate::catalogue::address::NotAService;
use crate::codes::{KeyName, secret};
use crate::command_line::{self, Failure};
use crate::fault::FileKind;
use crate::files::{self, FileError};
use crate::foreign;
use crate::jws::{JwsError, PublicKey};
use crate::os_error;
use crate::server::log::{self, LogFormat};
use crate::server::runtime;
#[cfg(windows)]
use crate::server::windows_service;

/// The vendor's activation service: issues product keys, counts activations, signs licences.
#[derive(Debug, Parser)]
#[command(name = "kakunin-service", version, arg_required_else_help = true)]
struct Arguments {
    /// The directory that holds the service's database and keys.
    #[arg(
        long,
        global = true,
        env = "KAKUNIN_SERVICE_DATA",
        default_value = "kakunin-service-data"
    )]
    data: PathBuf,
    /// The file that holds the passphrase of the keys. Without it: the environment variable `KAKUNIN_SERVICE_PASSPHRASE`,
    /// or, under systemd, the credential kakunin-service-passphrase.
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "KAKUNIN_SERVICE_PASSPHRASE_FILE"
    )]
    passphrase_file: Option<PathBuf>,
    /// Write JSON, for programs.
    #[arg(long, global = true)]
    json: bool,
    /// The format of the log, on the standard error.
    #[arg(long, global = true, value_enum, default_value_t = LogFormat::Text, env = "KAKUNIN_SERVICE_LOG_FORMAT")]
    log_format: LogFormat,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a new service in the data directory.
    Init {
        /// Derive product keys from the 32 bytes in this file instead of new random ones.
        #[arg(long, value_name = "FILE")]
        master_key: Option<PathBuf>,
    },
    /// Bring the tables of the database to this program's version.
    Migrate {
        /// Begin without keys and activations where the database of a service that was used is empty or gone. A backup is
        /// better: `restore`.
        #[arg(long)]
        start_anew: bool,
    },
    /// Examine the whole database: structure, references, checksums, counters, every value and the audit log, whose head is
    /// shown. The service may run.
    Check,
    /// Check the clock that times are taken from.
    #[command(subcommand)]
    Clock(clock::Command),
    #[command(flatten)]
    Administer(administer::Command),
    /// Sign the catalogue that the wizard reads, and give it to the service.
    #[command(subcommand)]
    Catalogue(catalogue::Command),
    /// Encrypt the keys on the disk.
    #[command(subcommand)]
    Secrets(secrets::Command),
    /// Change the key that signs licences.
    #[command(subcommand)]
    SigningKey(signing_key::Command),
    /// Write the encrypted keys, the catalogue and a copy of the database to one new file. The service may run.
    Backup {
        /// The new file.
        file: PathBuf,
    },
    /// Make a service of a backup, in an empty data directory.
    Restore {
        /// The backup.
        file: PathBuf,
    },
    /// Make packages for your customers: deb, rpm, AppImage, MSI and zip. Needs no data directory and no compiler.
    Kit(Box<kit::Options>),
    /// Answer the request file of a KMS host that reaches no network.
    KmsHost(kms_host::Options),
    /// Answer the request files of computers that reach no network.
    Respond(respond::Options),
    /// Activate many computers that reach no network, by the files they wrote. Needs no data directory: it asks a service.
    #[command(subcommand)]
    Proxy(proxy::Command),
    /// Answer activation requests until told to end (Ctrl+C, SIGTERM, or the service manager of Windows).
    Serve(Box<serve::Options>),
}

/// The program's name, with which the commands in its messages begin.
const PROGRAM: &str = "kakunin-service";

/// The exit code of `audit verify` where the log is not whole, and of `check` where the database is
/// not.
const BROKEN_LOG: u8 = 3;
/// The exit code of a command that blocks or takes away, where it was not said that it may.
const UNCONFIRMED: u8 = 4;
/// The exit code of a command that did its work for some computers and not for others.
const PARTLY: u8 = 5;

/// The reason why a command was not carried out.
#[derive(Debug, thiserror::Error)]
enum CommandError {
    #[error(transparent)]
    DataDirectory(#[from] DataDirectoryError),
    #[error(transparent)]
    Service(#[from] ServiceError),
    #[error(transparent)]
    File(#[from] FileError),
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    #[error(transparent)]
    Passphrase(#[from] PassphraseError),
    #[error(transparent)]
    Backup(#[from] BackupError),
    #[error(
        "{path} does not list signing key {kid}: list it, and let your customers have that catalogue before it signs"
    )]
    Unlisted { kid: String, path: PathBuf },
    #[error("catalogues are signed with {anchor}, whose private half is not here: give it with --key FILE")]
    AnchorElsewhere { anchor: Box<PublicKey> },
    #[error("{}", os_error::of_path(path, source))]
    Io { path: PathBuf, source: io::Error },
    #[error(
        "no catalogue is installed, {path} is missing: write one (`kakunin-service catalogue new`), then sign it \
         (`kakunin-service catalogue sign`) and install it (`kakunin-service catalogue install`)"
    )]
    NoCatalogue { path: PathBuf },
    #[error("{path}: {source}")]
    Catalogue { path: PathBuf, source: CatalogueError },
    #[error("{path} {}", catalogue::refusal(*source))]
    NotSigned { path: PathBuf, source: JwsError },
    #[error(
        "{address} can be reached by other computers, and nothing would be encrypted; give --tls-certificate and --tls-key, \
         or --behind-proxy with the address of the proxy that encrypts, or listen on 127.0.0.1"
    )]
    Unencrypted { address: SocketAddr },
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    #[error(transparent)]
    NotAService(#[from] NotAService),
    #[error("{}", no_product(given, known))]
    NoProduct { given: String, known: Vec<String> },
    #[error("{path} cannot be imported: {what}")]
    Table { path: PathBuf, what: String },
    #[error(
        "nothing was imported. Rows that cannot be taken, as is said above: {count}; mend them, or leave them out with --skip-bad"
    )]
    BadRows { count: usize },
    #[error("there is no key {name}: `key search` finds keys by a part of their name, note or organisation")]
    NoSuchKey { name: KeyName },
    #[error("metrics cannot be recorded: {0}")]
    Metrics(#[from] metrics_exporter_prometheus::BuildError),
    #[error("{}", os_error::of_address(*address, source))]
    Listen { address: SocketAddr, source: io::Error },
    #[error(
        "{source}. The service has ended, since it can no longer be sure of what it writes; all that it answered before is \
         kept. Look after the disk and start it again"
    )]
    Lost { source: StoreError },
    #[error("the key was not made: {0}")]
    Key(#[from] JwsError),
    #[error(transparent)]
    ConfirmationKey(#[from] crate::codes::NotAKey),
    #[error("{}", ending(.0))]
    Output(#[from] io::Error),
    #[error("{issued} of {count} keys were issued, and the last of them was not shown: {error}")]
    Unshown {
        issued: u32,
        count: u32,
        error: io::Error,
    },
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    #[error(transparent)]
    Administration(#[from] AdministrationError),
    #[error("this would {what}; nothing was done: add --yes to do it")]
    Unconfirmed { what: String },
    #[error("the audit log is not whole: {0}")]
    AuditLog(#[from] Broken),
    #[error("{}", check::damage(findings))]
    Unsound { findings: Vec<String> },
    #[error("{count} requests are not answered")]
    Unanswered { count: usize },
    #[error("{count} could not be used; each is named above, and all others are done")]
    Partly { count: usize },
    #[error("{path} is {what}")]
    Unfit { path: PathBuf, what: String },
    #[error("the request is refused: {why}")]
    Refused { why: String },
    #[error(transparent)]
    Kit(#[from] crate::kit::KitError),
    #[error(transparent)]
    KitInput(#[from] crate::kit::input::InputError),
    #[error("the table was not written: {0}")]
    Csv(#[from] csv::Error),
}

impl CommandError {
    /// Nobody said with what the keys of a data directory, or of a file, are encrypted.
    fn no_passphrase(path: &Path) -> Self {
        let path = if path.is_dir() {
            path.join(KEYS)
        } else {
            path.to_owned()
        };

        SecretsError::NoPassphrase { path }.into()
    }

    /// Nobody said with what keys are to be encrypted.
    fn passphrase_needed(path: &Path) -> Self {
        let path = path.to_owned();

        SecretsError::PassphraseNeeded { path }.into()
    }

    /// A file is none that this command takes; `found` is what it is.
    fn unfit(path: &Path, found: Option<FileKind>) -> Self {
        let what = match found {
            Some(FileKind::RequestTable) => {
                "a table of requests, which `kakunin-service proxy answer` has answered".to_owned()
            }
            Some(FileKind::HostRequest) => {
                "the request of a KMS host, which `kakunin-service kms-host` answers".to_owned()
            }
            Some(FileKind::Request) => {
                "the request of a computer, which `kakunin-service respond` answers".to_owned()
            }
            Some(answer) => format!("{answer}, and a request is needed here"),
            None => "no request, or was damaged on the way".to_owned(),
        };

        Self::Unfit {
            path: path.to_owned(),
            what,
        }
    }

    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();

        move |source| Self::Io { path, source }
    }

    /// Returns the exit code, which programs read.
    fn exit_code(&self) -> u8 {
        match self {
            Self::AuditLog(_) | Self::Unsound { .. } => BROKEN_LOG,
            Self::Unconfirmed { .. } => UNCONFIRMED,
            Self::Partly { .. } => PARTLY,
            Self::NoProduct { .. } => command_line::MISUSE,
            _ => command_line::FAILED,
        }
    }
}

/// Returns the grammar of the arguments, for manuals.
#[must_use]
pub fn grammar() -> clap::Command {
    Arguments::command()
}

/// Carries out what the program's arguments say. The exit code is 0 if it was done, 1 if not, 2 if
/// the arguments were not understood, 3 if the audit log or the database is not whole, 4 if `--yes`
/// is missing, 5 if it was done for some computers and not for others.
#[must_use]
pub fn run() -> ExitCode {
    let (arguments, matches) = match command_line::parse::<Arguments>() {
        Ok(parsed) => parsed,
        Err(unparsed) => return unparsed.shown(),
    };
    let again = command_line::again(PROGRAM, &matches, &["data"]);
    #[cfg(windows)]
    if let Command::Serve(options) = &arguments.command
        && options.as_service
    {
        let (data, format) = (arguments.data.clone(), arguments.log_format);
        return windows_service::run(PROGRAM, &data, format, move || done(arguments, &again));
    }
    log::start(arguments.log_format);

    done(arguments, &again).map_or_else(Failure::shown, |()| ExitCode::SUCCESS)
}

/// Carries out a command; `again` begins one that acts on the same data directory.
fn done(arguments: Arguments, again: &str) -> Result<(), Failure> {
    let done = runtime()
        .map_err(CommandError::from)
        .and_then(|runtime| runtime.block_on(carry_out(arguments, again)));

    match done {
        // Whoever read the output wanted no more of it.
        Err(CommandError::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|error| {
            let told = with_data(&error.to_string(), again);
            let told = secret::hidden(&told);
            Failure {
                code: error.exit_code(),
                told: format!("{PROGRAM}: {told}"),
            }
        }),
    }
}

/// Returns what became of a command that ended with this error of the system.
fn ending(error: &io::Error) -> String {
    foreign::ending(error).unwrap_or_else(|| format!("this was not done: {}", os_error::cause(error)))
}

/// Returns what to say to a product that the catalogue does not have.
fn no_product(given: &str, known: &[String]) -> String {
    let known = if known.is_empty() {
        "no catalogue is installed that would name one (`kakunin-service catalogue install`)".to_owned()
    } else {
        format!("it has {}", known.join(", "))
    };

    format!("the catalogue has no product with the code or id “{given}”: {known}")
}

/// Makes the commands that a message names act on the data directory that this one acted on; `again`
/// begins such a command.
fn with_data(message: &str, again: &str) -> String {
    message.replace(&format!("`{PROGRAM} "), &format!("`{again} "))
}

async fn carry_out(arguments: Arguments, again: &str) -> Result<(), CommandError> {
    let Arguments {
        data,
        passphrase_file,
        json,
        command,
        ..
    } = arguments;
    let passphrase = || Passphrase::find(passphrase_file.as_deref());
    match command {
        Command::Init { master_key } => {
            let passphrase =
                passphrase()?.ok_or_else(|| CommandError::passphrase_needed(&data.join(KEYS)))?;
            init(&data, json, master_key.as_deref(), passphrase, again).await
        }
        Command::Catalogue(command) => {
            let passphrase = if command.needs_passphrase() {
                passphrase()?
            } else {
                None
            };
            catalogue::carry_out(command, &data, passphrase.as_ref(), json).await
        }
        Command::Secrets(command) => {
            let passphrase = passphrase()?.ok_or_else(|| command.without_passphrase(&data))?;
            secrets::carry_out(command, &data, &passphrase, json).await
        }
        Command::SigningKey(command) => {
            let passphrase = passphrase()?;
            signing_key::carry_out(command, &data, passphrase.as_ref(), json).await
        }
        Command::Backup { file } => backup::make(&file, &data, passphrase()?.as_ref(), json).await,
        Command::Restore { file } => {
            let Some(passphrase) = passphrase()? else {
                return Err(backup::without_passphrase(&file));
            };
            backup::restore(&file, &data, &passphrase, json).await
        }
        Command::Serve(options) => serve::serve(*options, data, passphrase_file, json).await,
        Command::KmsHost(options) => {
            let data_directory = DataDirectory::unlock(&data, passphrase()?.as_ref()).await?;
            let done = kms_host::carry_out(options, &data, &data_directory, json).await;
            data_directory.close().await;

            done
        }
        Command::Kit(options) => kit::carry_out(*options, json),
        Command::Respond(options) => {
            let data_directory = DataDirectory::unlock(&data, passphrase()?.as_ref()).await?;
            let done = respond::carry_out(options, &data, &data_directory, json).await;
            data_directory.close().await;

            done
        }
        Command::Proxy(command) => proxy::carry_out(command, json).await,
        Command::Migrate { start_anew } => administer::migrate(&data, start_anew, json).await,
        Command::Check => check::check(&data, json).await,
        Command::Clock(command) => clock::carry_out(command, &data, json).await,
        Command::Administer(command) => {
            let data_directory = DataDirectory::unlock(&data, passphrase()?.as_ref()).await?;
            let done = administer::carry_out(command, &data_directory, &data, json).await;
            data_directory.close().await;

            done
        }
    }
}

async fn init(
    data: &Path,
    json: bool,
    master_key: Option<&Path>,
    passphrase: Passphrase,
    again: &str,
) -> Result<(), CommandError> {
    let master_key = master_key.map(files::read_key).transpose()?;
    let secrets = InitialSecrets {
        master_key: master_key.as_deref().copied(),
        signing_key: None,
        passphrase: Some(passphrase),
    };
    let data_directory = DataDirectory::init(data, secrets).await?;
    let key = data_directory.signing_key().public();
    data_directory.close().await;

    if json {
        return show_json(&json!({ "kid": key.thumbprint(), "key": key }));
    }
    let mut out = foreign::stdout();
    writeln!(
        out,
        "A new service is in {}. Keep its passphrase in a safe place, and make backups (`{again} backup`):",
        data.display()
    )?;
    writeln!(out, "without its master key no product key can be checked again.")?;
    writeln!(out)?;
    writeln!(
        out,
        "Name its licence key in the catalogue's \"keys\"; `{again} catalogue new` writes a first catalogue that does:"
    )?;
    writeln!(out, "{}", json!({ "kid": key.thumbprint(), "key": key }))?;

    Ok(())
}

fn show_json(value: &impl Serialize) -> Result<(), CommandError> {
    Ok(foreign::print_json(value)?)
}
