//! Sign the vendor's catalogue, and give it to the service.

mod new;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::record::Log;
use super::{CommandError, show_json};
use crate::catalogue::{Catalogue, CatalogueError, signed};
use crate::codes::{NotAKey, Scheme};
use crate::files;
use crate::foreign;
use crate::jws::{JwsError, PublicKey, SigningKey};
use crate::reading;
use crate::service::ServiceError;
use crate::service::data_directory::{self, DataDirectory};
use crate::service::secrets::{self, KeyRing, KeyState, Passphrase, Secrets};

/// The largest catalogue that is read, in bytes.
const MAX_BYTES: usize = 4 << 20;

/// The catalogue that a command answers with.
#[derive(Debug, Args)]
pub(super) struct Chosen {
    /// The signed catalogue; catalogue.jws in the data directory if not given.
    #[arg(long, value_name = "FILE")]
    catalogue: Option<PathBuf>,
    /// The public key that the catalogue is signed with; that of the service itself if not given.
    // A key in base64url may begin with a dash.
    #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
    anchor: Option<PublicKey>,
}

impl Chosen {
    pub(super) fn read(
        &self,
        data: &Path,
        data_directory: &DataDirectory,
    ) -> Result<Catalogue, CommandError> {
        let anchor = self.anchor.unwrap_or_else(|| data_directory.anchor());

        match &self.catalogue {
            Some(path) => read(path, anchor),
            None => installed(data, anchor).map(|(_, catalogue)| catalogue),
        }
    }
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write a first catalogue, with comments and the keys of this service.
    New {
        /// The new file.
        #[arg(default_value = "catalogue.json")]
        file: PathBuf,
    },
    /// Write the JSON Schema of a catalogue, with which an editor helps to write one and any program can check it. Needs no
    /// data directory.
    Schema,
    /// Check a catalogue and sign it.
    Sign {
        /// The catalogue, as JSON; `//` begins a comment.
        input: PathBuf,
        /// The file to write the signed catalogue to.
        output: PathBuf,
        /// A key made by `catalogue new-key`; the service's own first key if not given.
        #[arg(long, value_name = "FILE")]
        key: Option<PathBuf>,
        /// Write the public half of the key, the trust anchor, to this file as well: vendor.pub.
        #[arg(long, value_name = "FILE")]
        vendor_key: Option<PathBuf>,
    },
    /// Give a signed catalogue to the service, which uses it from its next start on, or once it is told to reload (SIGHUP; on Windows paramchange).
    Install {
        /// The signed catalogue.
        file: PathBuf,
        /// The public key that it is signed with, if another than before.
        // A key in base64url may begin with a dash.
        #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
        anchor: Option<PublicKey>,
    },
    /// Show what is in the installed catalogue.
    Show,
    /// Show the public key that verifies signed confirmation IDs: `confirmation_key` of the vendor in the catalogue.
    ConfirmationKey {
        /// The vendor's id, as in the catalogue; that of the installed catalogue if not given.
        vendor: Option<String>,
    },
    /// Make a key for catalogues, to be kept apart from the service, and show its public half: the trust anchor that
    /// comes with the vendor's product.
    NewKey {
        /// The file to write the key to.
        file: PathBuf,
    },
}

impl Command {
    /// Returns whether the command opens or makes a key, or may have to.
    pub(super) const fn needs_passphrase(&self) -> bool {
        matches!(
            self,
            Self::ConfirmationKey { .. } | Self::Sign { .. } | Self::NewKey { .. } | Self::Install { .. }
        )
    }
}

pub(super) async fn carry_out(
    command: Command,
    data: &Path,
    passphrase: Option<&Passphrase>,
    json: bool,
) -> Result<(), CommandError> {
    match command {
        Command::New { file } => new::write(&file, data, json),
        Command::Schema => {
            foreign::stdout().write_all(Catalogue::schema().as_bytes())?;

            Ok(())
        }
        Command::Sign {
            input,
            output,
            key,
            vendor_key,
        } => {
            let key = signing_key(data, key.as_deref(), passphrase)?;
            sign(&input, &output, &key, data)?;
            if let Some(path) = vendor_key {
                let is_public_key =
                    |content: &[u8]| reading::text_or_most(content).trim().parse::<PublicKey>().is_ok();
                files::write_output(&path, format!("{}\n", key.public()).as_bytes(), is_public_key)?;
            }
            tell_anchor(key.public(), json)
        }
        Command::NewKey { file } => {
            let passphrase = passphrase.ok_or_else(|| CommandError::passphrase_needed(&file))?;
            let key = SigningKey::generate()?;
            secrets::write_catalogue_key(&file, &key, passphrase)?;
            tell_anchor(key.public(), json)
        }
        Command::Install { file, anchor } => {
            let log = Log::open(data).await?;
            let catalogue = install(&file, anchor, data, passphrase)?;
            let described = describe(&catalogue);
            let issued_at = catalogue.issued_at.to_string();
            log.write("catalogue.install", &issued_at, described.clone())
                .await?;

            tell_installed(&described, json)
        }
        Command::Show => show(data, json),
        Command::ConfirmationKey { vendor } => confirmation_key(vendor, data, passphrase, json),
    }
}

/// The installed catalogue, and its path.
pub(super) fn installed(data: &Path, anchor: PublicKey) -> Result<(PathBuf, Catalogue), CommandError> {
    let path = data.join(signed::FILE_NAME);
    let catalogue = installed_if_any(data, anchor)?;

    match catalogue {
        Some(catalogue) => Ok((path, catalogue)),
        None => Err(CommandError::NoCatalogue { path }),
    }
}

/// The installed catalogue; none where none was installed yet.
pub(super) fn installed_if_any(data: &Path, anchor: PublicKey) -> Result<Option<Catalogue>, CommandError> {
    let path = data.join(signed::FILE_NAME);
    if !path.try_exists().map_err(CommandError::io(&path))? {
        return Ok(None);
    }

    read(&path, anchor).map(Some)
}

/// Reads a catalogue that the owner of this trust anchor has signed.
fn read(path: &Path, anchor: PublicKey) -> Result<Catalogue, CommandError> {
    let text = reading::read_text(path, MAX_BYTES).map_err(CommandError::io(path))?;

    signed::verify(text.trim(), anchor).map_err(|source| {
        let path = path.to_owned();
        match source {
            CatalogueError::NotGenuine(source) => CommandError::NotSigned { path, source },
            source => CommandError::Catalogue { path, source },
        }
    })
}

/// Returns what is wrong with a catalogue whose signature was refused, and what to do about it, as the
/// end of a sentence that names the file.
pub(super) fn refusal(source: JwsError) -> String {
    match source {
        JwsError::UnknownKey => format!(
            "is signed with another key than this service trusts ({source}): sign it with the service's own key \
             (`kakunin-service catalogue sign` without --key), or give the public key that it is signed with, with --anchor"
        ),
        JwsError::Signature => format!(
            "was changed after it was signed ({source}): sign the catalogue again with `kakunin-service catalogue sign`"
        ),
        _ => format!(
            "is not a signed catalogue ({source}): sign the catalogue first with `kakunin-service catalogue sign`, and name \
             the file that this writes"
        ),
    }
}

fn signing_key(
    data: &Path,
    file: Option<&Path>,
    passphrase: Option<&Passphrase>,
) -> Result<SigningKey, CommandError> {
    if let Some(path) = file {
        let passphrase = passphrase.ok_or_else(|| CommandError::no_passphrase(path))?;
        return Ok(secrets::read_catalogue_key(path, passphrase)?);
    }
    let Some(ring) = KeyRing::read(data)? else {
        return Ok(Secrets::open(data, passphrase)?.signing_key);
    };
    let passphrase = passphrase.ok_or_else(|| CommandError::no_passphrase(data))?;

    ring.anchor_key(passphrase)?
        .ok_or_else(|| CommandError::AnchorElsewhere {
            anchor: Box::new(ring.anchor()),
        })
}

fn sign(input: &Path, output: &Path, key: &SigningKey, data: &Path) -> Result<(), CommandError> {
    let text = reading::read_text(input, MAX_BYTES).map_err(CommandError::io(input))?;
    let refused = |source| CommandError::Catalogue {
        path: input.to_owned(),
        source,
    };
    let catalogue = Catalogue::from_json(&text).map_err(refused)?;
    let signed = signed::sign(&catalogue, key).map_err(refused)?;
    files::write_output(output, signed.as_bytes(), is_signed_catalogue)?;
    warn_of_unlisted(&catalogue, data)
}

/// Returns whether this is a signed catalogue, with whatever key it was signed.
fn is_signed_catalogue(content: &[u8]) -> bool {
    let Ok(key) = SigningKey::generate() else {
        return false;
    };
    let verified = signed::verify(reading::text_or_most(content).trim(), key.public());

    // The type is examined before the key, which nobody has signed with.
    matches!(verified, Err(CatalogueError::NotGenuine(JwsError::UnknownKey)))
}

/// Says which keys of this service the catalogue does not list, although they sign or have signed.
fn warn_of_unlisted(catalogue: &Catalogue, data: &Path) -> Result<(), CommandError> {
    let keys = KeyRing::read(data)?.map_or_else(Vec::new, |ring| ring.signing_keys());
    for key in keys {
        if key.activated_at.is_some() && !catalogue.lists(key.key) {
            let what = if key.state == KeyState::Active {
                "the service signs with it and will not start with this catalogue"
            } else {
                "licences that it signed will no longer be valid with this catalogue"
            };
            writeln!(
                foreign::stderr(),
                "kakunin-service: warning: the catalogue does not list signing key {}: {what}",
                key.kid
            )?;
        }
    }

    Ok(())
}

/// Installs a catalogue, unless `serve` would refuse it, and returns it.
fn install(
    file: &Path,
    anchor: Option<PublicKey>,
    data: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Catalogue, CommandError> {
    let ring = KeyRing::read(data)?;
    let known = match &ring {
        Some(ring) => ring.anchor(),
        None => Secrets::open(data, None)?.anchor,
    };
    let catalogue = read(file, anchor.unwrap_or(known))?;
    if let Some(ring) = &ring {
        for key in ring.signing_keys() {
            if key.state == KeyState::Active && !catalogue.lists(key.key) {
                let path = file.to_owned();
                return Err(CommandError::Unlisted { kid: key.kid, path });
            }
        }
    }
    if let Some(listed) = catalogue.vendor.confirmation_key {
        let master_key = Secrets::open(data, passphrase)?.master_key;
        let own = data_directory::confirmation_secret(&master_key, &catalogue.vendor.id);
        if own.is_none_or(|own| own.public() != listed) {
            return Err(ServiceError::OtherConfirmationKey {
                vendor: catalogue.vendor.id,
            }
            .into());
        }
    }
    warn_of_unlisted(&catalogue, data)?;
    let text = reading::read_text(file, MAX_BYTES).map_err(CommandError::io(file))?;
    files::replace_private(&data.join(signed::FILE_NAME), text.trim().as_bytes())?;
    if let Some(anchor) = anchor.filter(|anchor| *anchor != known) {
        KeyRing::lock(data)?.trust(anchor)?;
    }

    Ok(catalogue)
}

fn tell_installed(described: &Value, json: bool) -> Result<(), CommandError> {
    if json {
        return show_json(described);
    }
    writeln!(
        foreign::stdout(),
        "installed; the service uses it from its next start on, or once it is told to reload (SIGHUP; on Windows paramchange)"
    )?;

    Ok(())
}

fn show(data: &Path, json: bool) -> Result<(), CommandError> {
    let anchor = match KeyRing::read(data)? {
        Some(ring) => ring.anchor(),
        None => Secrets::open(data, None)?.anchor,
    };
    let (_, catalogue) = installed(data, anchor)?;
    let described = describe(&catalogue);
    if json {
        return show_json(&described);
    }

    let mut out = foreign::stdout();
    writeln!(
        out,
        "vendor    {}  {}",
        catalogue.vendor.id,
        catalogue.vendor.name.get("en")
    )?;
    writeln!(out, "issued    {}", catalogue.issued_at)?;
    writeln!(out, "anchor    {anchor}")?;
    for product in &catalogue.products {
        writeln!(
            out,
            "product   {:<5} {}  {}",
            product.code,
            product.id,
            product.name.get("en")
        )?;
    }
    for service in &catalogue.services {
        writeln!(out, "service   {service}")?;
    }
    for key in &catalogue.keys {
        writeln!(out, "key       {}  {}", key.kid, key.key)?;
    }
    writeln!(out, "lines     {}", catalogue.lines.len())?;
    if let Some(key) = &catalogue.vendor.confirmation_key {
        let for_whom = match catalogue.vendor.scheme {
            Scheme::Keyed => "of KMS hosts",
            Scheme::Signed => "of all",
        };
        writeln!(out, "confirmation IDs {for_whom} are signed; verified by {key}")?;
    }

    Ok(())
}

fn confirmation_key(
    vendor: Option<String>,
    data: &Path,
    passphrase: Option<&Passphrase>,
    json: bool,
) -> Result<(), CommandError> {
    let secrets = Secrets::open(data, passphrase)?;
    let vendor = match vendor {
        Some(vendor) => vendor,
        None => installed(data, secrets.anchor)?.1.vendor.id,
    };
    let key = data_directory::confirmation_secret(&secrets.master_key, &vendor)
        .ok_or(NotAKey)?
        .public();
    if json {
        return show_json(&json!({ "vendor": vendor, "confirmation_key": key }));
    }
    writeln!(foreign::stdout(), "{key}")?;

    Ok(())
}

fn describe(catalogue: &Catalogue) -> Value {
    let products: Vec<Value> = catalogue
        .products
        .iter()
        .map(|product| json!({ "code": product.code, "id": product.id, "name": product.name.get("en") }))
        .collect();

    json!({
        "vendor": catalogue.vendor.id,
        "issued_at": catalogue.issued_at,
        "products": products,
        "services": catalogue.services,
        "keys": catalogue.keys,
        "lines": catalogue.lines.len(),
        "scheme": catalogue.vendor.scheme,
        "confirmation_key": catalogue.vendor.confirmation_key,
    })
}

fn tell_anchor(anchor: PublicKey, json: bool) -> Result<(), CommandError> {
    if json {
        return show_json(&json!({ "anchor": anchor }));
    }
    writeln!(foreign::stdout(), "trust anchor {anchor}")?;

    Ok(())
}
