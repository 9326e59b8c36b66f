//! Activate this host with a KMS host key, over the internet or by file.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;
use zeroize::Zeroizing;

use super::{CommandError, Ground};
use crate::catalogue::Catalogue;
use crate::codes::ProductKey;
use crate::files;
use crate::kms::Identity;
use crate::kms::activation::{self, Activated};

#[derive(Debug, Args)]
#[command(after_help = "\
Without KEY and --key-file the installed key is taken; where there is none, it is asked for, or read from the standard input.
A key in the arguments can be seen by others in the list of processes; --key-file and the standard input cannot.")]
pub(super) struct Options {
    /// The KMS host key.
    key: Option<ProductKeyText>,
    /// Read the KMS host key from this file; `-` is the standard input.
    #[arg(long, value_name = "FILE", conflicts_with = "key")]
    key_file: Option<PathBuf>,
    /// Ask nobody: write a request to this file, to be answered by the vendor.
    #[arg(long, value_name = "FILE")]
    request: Option<PathBuf>,
    /// Take the vendor's response from this file.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["request", "key", "key_file"])]
    response: Option<PathBuf>,
    /// Only show the installed key's last symbols and the installation ID that a telephone activation needs.
    #[arg(long, conflicts_with_all = ["request", "response", "key", "key_file"])]
    show: bool,
}

/// What was typed as a key. It is not shown.
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

pub(super) async fn run(options: Options, ground: &Ground) -> Result<(), CommandError> {
    let catalogue = ground.catalogue()?;
    let mut identity = ground.identity()?;
    if options.show {
        return show(&identity, ground);
    }
    if let Some(file) = &options.response {
        let activated = activation::read_response(&mut identity, &catalogue, file)?;
        return tell(&identity, &activated, ground);
    }
    if let Some(key) = key(&options, &identity)? {
        activation::install(&mut identity, &catalogue, key)?;
    }
    if let Some(file) = &options.request {
        return request(&identity, &catalogue, file, ground);
    }
    let activated = activation::over_internet(&mut identity, &catalogue).await?;

    tell(&identity, &activated, ground)
}

/// The key that was given, if one was, or has to be.
fn key(options: &Options, identity: &Identity) -> Result<Option<ProductKey>, CommandError> {
    let text = match (&options.key, &options.key_file) {
        (Some(text), _) => text.0.clone(),
        (None, Some(path)) if path == Path::new("-") => typed()?,
        (None, Some(path)) => {
            let content = files::read(path)?;
            Zeroizing::new(String::from_utf8_lossy(&content).into_owned())
        }
        (None, None) if identity.wanted_key().is_some() => return Ok(None),
        (None, None) => typed()?,
    };

    // Some programs begin a file with a mark of the byte order.
    text.trim_start_matches('\u{FEFF}')
        .trim()
        .parse()
        .map(Some)
        .map_err(|error| CommandError::Fault(crate::codes::ProductKeyError::into(error)))
}

fn typed() -> Result<Zeroizing<String>, CommandError> {
    let mut line = Zeroizing::new(String::new());
    if io::stdin().is_terminal() {
        write!(io::stderr(), "KMS host key: ")?;
        io::stderr().flush()?;
    }
    let _length = io::stdin().read_line(&mut line)?;

    Ok(line)
}

fn request(
    identity: &Identity,
    catalogue: &Catalogue,
    file: &Path,
    ground: &Ground,
) -> Result<(), CommandError> {
    activation::write_request(identity, catalogue, file)?;
    if ground.json {
        return ground.show_json(&json!({ "request": file }));
    }
    writeln!(
        io::stdout(),
        "The request is in {}. Let the vendor answer it, and take the answer with:\n  kakunin-kms activate --response FILE",
        file.display()
    )?;

    Ok(())
}

fn show(identity: &Identity, ground: &Ground) -> Result<(), CommandError> {
    let id = identity.installation_id();
    let last_five = identity.host_key().map(ProductKey::last_five);
    if ground.json {
        return ground.show_json(&json!({
            "activated": identity.certificate().is_some(),
            "key": last_five,
            "installation_id": id.map(|id| id.to_string()),
        }));
    }
    let mut out = io::stdout();
    writeln!(out, "key              {}", ending(last_five.as_deref()))?;
    writeln!(
        out,
        "installation ID  {}",
        id.map_or_else(|| "none: install a key first".to_owned(), |id| id.to_string())
    )?;

    Ok(())
}

fn ending(last_five: Option<&str>) -> String {
    last_five.map_or_else(
        || "none".to_owned(),
        |last_five| format!("*****-*****-*****-*****-{last_five}"),
    )
}

fn tell(identity: &Identity, activated: &Activated, ground: &Ground) -> Result<(), CommandError> {
    if let Some(notice) = &activated.notice {
        writeln!(
            io::stderr(),
            "{}",
            super::told(&CommandError::Fault(notice.clone()), &ground.locale)
        )?;
    }
    let Some((_, claims)) = identity.certificate() else {
        return Ok(());
    };
    if ground.json {
        return ground.show_json(&json!({
            "activation_id": claims.id,
            "products": claims.products,
            "used": activated.used,
            "limit": activated.limit,
            "code": activated.notice.as_ref().map(crate::fault::Fault::code),
        }));
    }
    let mut out = io::stdout();
    writeln!(out, "This computer is now a KMS host. It activates:")?;
    for product in &claims.products {
        writeln!(out, "  {} ({})", product.name, product.edition)?;
    }
    writeln!(
        out,
        "The key is used by {} of {} hosts.",
        activated.used, activated.limit
    )?;

    Ok(())
}
