//! Activates this host with a KMS host key, over the internet, by telephone or by file.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;
use zeroize::Zeroizing;

use super::{CommandError, Invocation};
use crate::catalogue::Catalogue;
use crate::codes::{ProductKey, Scheme, found};
use crate::fault::Fault;
use crate::files;
use crate::foreign;
use crate::kms::Identity;
use crate::kms::activation::{self, ActivationResult};
use crate::reading;
use crate::wire::kms::file::RequestFile;

#[derive(Debug, Args)]
#[command(after_help = "\
Without KEY and --key-file the installed key is taken; where there is none, it is asked for, or read from the standard input.
A key in the arguments can be seen by others in the list of processes; --key-file and the standard input cannot.")]
pub(super) struct Options {
    /// The KMS host key; it may be given in groups, with other text around it.
    key: Vec<ProductKeyText>,
    /// Read the KMS host key from this file; `-` is the standard input.
    #[arg(long, value_name = "FILE", conflicts_with = "key")]
    key_file: Option<PathBuf>,
    /// Without a connection: write a request to this file, for the vendor to answer. Only an earlier one of this host is
    /// replaced.
    #[arg(long, value_name = "FILE")]
    request: Option<PathBuf>,
    /// Take the vendor's response from this file.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["request", "key", "key_file"])]
    response: Option<PathBuf>,
    /// Without a connection: install the key, if one is given, and show the installation ID to read to the vendor's help desk.
    #[arg(long, conflicts_with_all = ["request", "response"])]
    show: bool,
    /// Take the confirmation ID that the help desk reads back: 96 digits; `-` is the standard input.
    #[arg(long, value_name = "DIGITS", num_args = 1.., conflicts_with_all = ["request", "response", "show", "key", "key_file"])]
    confirm: Vec<String>,
}

/// A key as it was typed. It is not shown.
#[derive(Clone)]
struct ProductKeyText(Zeroizing<String>);

impl std::fmt::Debug for ProductKeyText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ProductKeyText(…)")
    }
}

impl From<&str> for ProductKeyText {
    fn from(text: &str) -> Self {
        Self(Zeroizing::new(text.to_owned()))
    }
}

pub(super) async fn run(options: Options, invocation: &Invocation) -> Result<(), CommandError> {
    let catalogue = invocation.catalogue()?;
    let brings_key = !options.key.is_empty() || options.key_file.is_some();
    if options.show && !brings_key {
        return show(invocation.found()?.as_ref(), &catalogue, invocation);
    }
    // Whoever has an answer already has a host; nothing is to be created in another directory.
    let mut identity = if !options.confirm.is_empty() || options.response.is_some() {
        invocation.host()?
    } else {
        invocation.identity()?
    };
    if options.show {
        install(&options, &mut identity, &catalogue)?;
        return show(Some(&identity), &catalogue, invocation);
    }
    if !options.confirm.is_empty() {
        let id = found::confirmation_id(&confirmation(&options.confirm.join(" "))?, Scheme::Signed)
            .map_err(Fault::from)?;
        identity.confirm(&id, &catalogue)?;
        return tell(&identity, None, invocation);
    }
    if let Some(file) = &options.response {
        let file = &reading::path::meant(file);
        let activated = activation::read_response(&mut identity, &catalogue, file)?;
        return tell(&identity, Some(&activated), invocation);
    }
    install(&options, &mut identity, &catalogue)?;
    if let Some(file) = &options.request {
        return request(&identity, &catalogue, file, invocation);
    }
    let activated = activation::over_internet(&mut identity, &catalogue).await?;

    tell(&identity, Some(&activated), invocation)
}

fn install(options: &Options, identity: &mut Identity, catalogue: &Catalogue) -> Result<(), CommandError> {
    if let Some(key) = key(options, identity)? {
        activation::install(identity, catalogue, key)?;
    }

    Ok(())
}

/// Returns the confirmation ID from the argument, or from the standard input.
fn confirmation(given: &str) -> Result<String, CommandError> {
    if given != "-" {
        return Ok(given.to_owned());
    }
    // Longer than any input of 96 digits with separators.
    let text = reading::beginning(io::stdin().lock(), 4096)?;

    Ok(text.to_string())
}

/// Returns the key that was given, if one was. Asks for a key if one is needed.
fn key(options: &Options, identity: &Identity) -> Result<Option<ProductKey>, CommandError> {
    let words: Vec<&str> = options.key.iter().map(|word| word.0.as_str()).collect();
    let text = match &options.key_file {
        _ if !words.is_empty() => Zeroizing::new(words.join(" ")),
        Some(path) if path == Path::new("-") => typed()?,
        Some(path) => {
            let content = files::read(&reading::path::meant(path))?;
            reading::text_or_most(&content)
        }
        None if identity.wanted_key().is_some() => return Ok(None),
        None => typed()?,
    };

    found::product_key(&text)
        .map(Some)
        .map_err(|error| CommandError::Fault(crate::codes::ProductKeyError::into(error)))
}

fn typed() -> Result<Zeroizing<String>, CommandError> {
    let mut line = Zeroizing::new(String::new());
    if io::stdin().is_terminal() {
        write!(foreign::stderr(), "KMS host key: ")?;
        foreign::stderr().flush()?;
    }
    io::stdin().read_line(&mut line)?;

    Ok(line)
}

fn request(
    identity: &Identity,
    catalogue: &Catalogue,
    file: &Path,
    invocation: &Invocation,
) -> Result<(), CommandError> {
    let id = identity.installation_id(&catalogue.vendor.id);
    files::check_output(file, |there| id.is_some_and(|id| RequestFile::is_for(&id, there)))?;
    activation::write_request(identity, catalogue, file)?;
    if invocation.json {
        return super::show_json(&json!({ "request": file.display().to_string() }));
    }
    writeln!(
        foreign::stdout(),
        "The request is in {}. Send it to the vendor, and take the response with:\n  {} activate --response FILE",
        file.display(),
        invocation.again
    )?;

    Ok(())
}

fn show(
    identity: Option<&Identity>,
    catalogue: &Catalogue,
    invocation: &Invocation,
) -> Result<(), CommandError> {
    let id = identity.and_then(|identity| identity.installation_id(&catalogue.vendor.id));
    let key_name = identity
        .and_then(Identity::wanted_key)
        .map(|key| key.name().to_string());
    let released = identity.and_then(|identity| identity.released(&catalogue.vendor.id));
    let by_telephone = catalogue.vendor.confirmation_key.is_some();
    if invocation.json {
        return super::show_json(&json!({
            "activated": identity.and_then(Identity::certificate).is_some(),
            "key": key_name,
            "installation_id": id.map(|id| id.to_string()),
            "telephone": by_telephone,
            "released": released.map(|released| json!({
                "installation_id": released.installation_id.to_string(),
                "release_code": released.code.to_string(),
            })),
        }));
    }
    let mut out = foreign::stdout();
    if identity.is_none() {
        writeln!(out, "{}.", super::no_host(&invocation.data, &invocation.again))?;
        return Ok(());
    }
    writeln!(out, "key              {}", named(key_name.as_deref()))?;
    writeln!(
        out,
        "installation ID  {}",
        id.map_or_else(|| "none: install a key first".to_owned(), |id| id.to_string())
    )?;
    if id.is_some() && by_telephone {
        writeln!(
            out,
            "Read it to the vendor's help desk, and type what you hear:\n  {} activate --confirm DIGITS",
            invocation.again
        )?;
    } else if id.is_some() {
        writeln!(out, "This vendor does not activate KMS hosts by telephone.")?;
    }
    if let Some(released) = released {
        super::release::tell(&released)?;
    }

    Ok(())
}

fn named(key_name: Option<&str>) -> String {
    key_name.map_or_else(|| "none".to_owned(), super::hidden)
}

fn tell(
    identity: &Identity,
    activated: Option<&ActivationResult>,
    invocation: &Invocation,
) -> Result<(), CommandError> {
    if let Some(warning) = activated.and_then(|activated| activated.warning.as_ref()) {
        writeln!(
            foreign::stderr(),
            "{}",
            super::message(&CommandError::Fault(warning.clone()), &invocation.locale)
        )?;
    }
    let Some((_, claims)) = identity.certificate() else {
        return Ok(());
    };
    if invocation.json {
        return super::show_json(&json!({
            "activation_id": super::activation_id(claims),
            "products": claims.products,
            "used": activated.map(|activated| activated.used),
            "limit": activated.map(|activated| activated.limit),
            "code": activated.and_then(|activated| activated.warning.as_ref()).map(Fault::code),
        }));
    }
    let mut out = foreign::stdout();
    writeln!(out, "This computer is now a KMS host. It activates:")?;
    for product in &claims.products {
        writeln!(out, "  {} ({})", product.name, product.edition)?;
    }
    if let Some(ActivationResult { used, limit, .. }) = activated {
        writeln!(out, "The key is used by {used} of {limit} hosts.")?;
    }

    Ok(())
}
