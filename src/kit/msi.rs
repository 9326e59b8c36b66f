//! Writes a Windows Installer package (MSI): per machine, 64 bits, for whoever rolls programs out unattended.
//!
//! What is installed stands in `tree`, what is done besides in `action`, and how a package is stored in
//! `database`. The identities by which Windows recognises a product are in `identity`.

mod action;
mod cabinet;
mod database;
mod identity;
mod schema;
mod sequence;
mod short_name;
mod task;
mod tree;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use super::resources::{self, ico};
use super::{Entry, KitError, Package};
use database::{Database, Summary};
use identity::Identity;
use tree::Tree;

/// The stream that holds all files.
const CABINET: &str = "product.cab";
/// The name of the icon in the list of installed programs.
const ICON: &str = "Program.ico";
/// The only feature: everything.
const FEATURE: &str = "Complete";
/// The file that describes the scheduled task, in the program folder.
const TASK_FILE: &str = "agent.xml";
/// Versions from the first, which counts, to the last, which does not.
const FROM_TO: i32 = 0x100;
/// What is found is left alone.
const ONLY_FIND: i32 = 0x2;
/// The last version of Windows that tells installers its number: 10 and 11 say this, too.
const LEAST_WINDOWS: u32 = 603;

/// Returns the bytes of the package: the same for the same description.
///
/// # Errors
/// [`KitError`] if the program is missing, or if there is more than such a package can hold.
pub fn write(package: &Package) -> Result<Vec<u8>, KitError> {
    let package = &with_task(package)?;
    let identity = Identity::of(package);
    let tree = Tree::of(package, &identity)?;
    let mut database = Database::new();
    describe(&mut database, package, &identity, tree.len())?;
    tree.write(&mut database);
    action::write(&mut database, package);
    sequence::write(&mut database);
    database.stream(CABINET, cabinet::write(&tree, package.changed_at)?);

    let summary = Summary {
        title: format!(
            "{} {}",
            in_ascii(&package.name, package.program.as_str()),
            package.version
        ),
        author: in_ascii(package.publisher.as_str(), &package.vendor_id).to_owned(),
        package_code: identity.package_code(package),
        changed_at: package.changed_at,
    };
    database.finish(&summary).map_err(|source| KitError::Part {
        part: format!("{}.msi", package.program),
        why: source.to_string(),
    })
}

fn in_ascii<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    if text.is_ascii() { text } else { otherwise }
}

/// Returns the description with the file of the scheduled task among its files.
fn with_task(package: &Package) -> Result<Package, KitError> {
    let part = |why: String| KitError::Part {
        part: format!("{}.msi", package.program),
        why,
    };
    for program in [
        resources::console_program(package),
        resources::window_program(package),
    ] {
        if !package.files.iter().any(|entry| entry.path.as_str() == program) {
            return Err(part(format!("there is no {program} among the files")));
        }
    }
    let mut package = package.clone();
    if package
        .files
        .iter()
        .any(|entry| entry.path.as_str().eq_ignore_ascii_case(TASK_FILE))
    {
        return Err(part(format!(
            "{TASK_FILE} is the name of a file of the package's own"
        )));
    }
    package.files.push(Entry {
        path: TASK_FILE
            .parse()
            .map_err(|error: super::NotAPath| part(error.to_string()))?,
        content: Arc::from(task::xml(&package)),
        executable: false,
    });

    Ok(package)
}

/// Writes what Windows is told of the product as a whole.
fn describe(
    database: &mut Database,
    package: &Package,
    identity: &Identity,
    files: usize,
) -> Result<(), KitError> {
    let product_code = identity.product_code(package.version);
    let upgrade_code = identity.upgrade_code();
    let version = package.version.to_string();
    let mut properties = vec![
        ("ALLUSERS", "1"),
        ("ARPNOMODIFY", "1"),
        ("ARPPRODUCTICON", ICON),
        ("Manufacturer", package.publisher.as_str()),
        ("ProductCode", &product_code),
        ("ProductLanguage", "0"),
        ("ProductName", &package.name),
        ("ProductVersion", &version),
        ("Quote", "\""),
        // Files of an older version are replaced even by those of a lower number: the whole folder is this package's.
        ("REINSTALLMODE", "amus"),
        (
            "SecureCustomProperties",
            "AUTO;KEYFILE;KMSHOST;NEWERFOUND;OLDERFOUND;REMOVESTATE",
        ),
        ("UpgradeCode", &upgrade_code),
    ];
    if let Some(support) = &package.support {
        properties.push(("ARPHELPLINK", support));
    }
    for (name, value) in properties {
        database.row("Property", [name.into(), value.into()]);
    }

    let last = i32::try_from(files).map_err(|error| KitError::Part {
        part: CABINET.to_owned(),
        why: error.to_string(),
    })?;
    let none = || ::msi::Value::Null;
    database.row(
        "Media",
        [
            1.into(),
            last.into(),
            none(),
            format!("#{CABINET}").into(),
            none(),
            none(),
        ],
    );
    database.row(
        "Feature",
        [
            FEATURE.into(),
            none(),
            package.name.as_str().into(),
            none(),
            1.into(),
            1.into(),
            none(),
            0.into(),
        ],
    );
    database.row("Icon", [ICON.into(), ::msi::Value::Binary]);
    database.stream(&format!("Icon.{ICON}"), ico::of_png(package.icon.png())?);
    database.row(
        "LaunchCondition",
        [
            format!("Installed OR VersionNT64 >= {LEAST_WINDOWS}").into(),
            action::literal(&format!("{} needs Windows 10 or later, 64 bits.", package.name)).into(),
        ],
    );
    // What is older is removed; what is newer is only found, and refused by an action.
    database.row(
        "Upgrade",
        [
            upgrade_code.as_str().into(),
            "0.0.0".into(),
            version.as_str().into(),
            none(),
            FROM_TO.into(),
            none(),
            "OLDERFOUND".into(),
        ],
    );
    database.row(
        "Upgrade",
        [
            upgrade_code.as_str().into(),
            version.as_str().into(),
            none(),
            none(),
            ONLY_FIND.into(),
            none(),
            "NEWERFOUND".into(),
        ],
    );

    Ok(())
}
