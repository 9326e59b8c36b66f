//! Make the packages that a vendor ships.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::{CommandError, show_json};
use crate::foreign;
use crate::kit::format::Format;
use crate::kit::input::Wish;
use crate::kit::{self, EmailAddress, ProgramName, Publisher, Version};
use crate::reading::path::meant;
use crate::text::hexadecimal;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The signed catalogue that the packages hold.
    #[arg(long, value_name = "FILE")]
    catalogue: PathBuf,
    /// The file with the public key that the catalogue is signed with: vendor.pub.
    #[arg(long, value_name = "FILE")]
    vendor_key: PathBuf,
    /// The folder with the built programs, in linux-x86_64 and windows-x86_64.
    #[arg(long, value_name = "FOLDER")]
    binaries: PathBuf,
    /// The name of your program, such as momiji-activation.
    #[arg(long, value_name = "NAME")]
    program: ProgramName,
    /// The version of the packages, such as 1.2.0.
    #[arg(long, value_name = "VERSION")]
    version: Version,
    /// Who publishes them, such as "Momiji Software".
    #[arg(long, value_name = "NAME")]
    publisher: Publisher,
    /// The e-mail address that packages name for questions about them. A deb has one below .invalid if none is given.
    #[arg(long, value_name = "EMAIL")]
    contact: Option<EmailAddress>,
    /// The name that people are shown; the vendor's name in the catalogue and "Activation" if not given.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// A square PNG; the catalogue's icon if not given.
    #[arg(long, value_name = "FILE")]
    icon: Option<PathBuf>,
    /// Further files, of your product for instance, to be installed beside the program. Those in its folders linux-x86_64
    /// and windows-x86_64 are for that system alone.
    #[arg(long, value_name = "FOLDER")]
    with: Option<PathBuf>,
    /// The formats to make: deb, rpm, appimage, msi, zip. All of them if not given.
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    format: Vec<Format>,
    /// The folder to write the packages to.
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
}

pub(super) fn carry_out(options: Options, json: bool) -> Result<(), CommandError> {
    let formats: BTreeSet<Format> = if options.format.is_empty() {
        Format::ALL.into()
    } else {
        options.format.into_iter().collect()
    };
    let folder = meant(&options.to);
    let wish = Wish {
        catalogue: meant(&options.catalogue),
        vendor_key: meant(&options.vendor_key),
        binaries: meant(&options.binaries),
        program: options.program,
        version: options.version,
        publisher: options.publisher,
        contact: options.contact,
        name: options.name,
        icon: options.icon.as_deref().map(meant),
        with: options.with.as_deref().map(meant),
        formats: formats.clone(),
    };
    let checked = wish.read()?;
    kit::prepare(&folder)?;

    let mut files = Vec::new();
    for format in formats {
        for written in kit::write(&checked, format, &folder)? {
            let sum = Sha256::digest(&written.content);
            let sum = hexadecimal(&sum);
            if !json {
                writeln!(foreign::stdout(), "{sum}  {}", written.path.display())?;
            }
            files.push(json!({
                "format": written.format.name(),
                "path": written.path.display().to_string(),
                "bytes": written.content.len(),
                "sha256": sum,
            }));
        }
    }

    if json {
        show_json(&json!({ "files": files }))
    } else {
        Ok(())
    }
}
