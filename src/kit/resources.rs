//! Puts the vendor's icon, name and version into the programs for Windows.
//!
//! The programs are built once with Kakunin's own; Windows shows what is put in here in menus, in the task manager, in the
//! properties of the file and where it asks whether a program may change the computer. Whoever signs a program does so
//! afterwards.

pub(super) mod ico;

use std::sync::Arc;

use editpe::constants::{RT_GROUP_ICON, RT_ICON, RT_VERSION};
use editpe::types::{VersionU16, VersionU32};
use editpe::{Image, ResourceData, ResourceEntry, ResourceEntryName, ResourceTable, VersionInfo, VersionStringTable};

use super::{KitError, Package, Version};

/// The neutral language and UTF-16, in which a version says its texts.
const NEUTRAL: u32 = 0;
const NEUTRAL_UNICODE: &str = "000004b0";
const UNICODE: u16 = 0x04b0;
/// The first icon is the program's.
const FIRST: u32 = 1;

/// Returns the name of the program for terminals, scripts and installers.
pub(super) fn console_program(package: &Package) -> String {
    format!("{}.exe", package.program)
}

/// Returns the name of the program for menus and schedulers, which opens no console.
pub(super) fn window_program(package: &Package) -> String {
    format!("{}w.exe", package.program)
}

/// Returns the package with the vendor's icon, name and version in the two programs among its files.
///
/// # Errors
/// [`KitError::Part`] if one of them is no program for Windows.
pub fn branded(package: &Package) -> Result<Package, KitError> {
    let programs = [console_program(package), window_program(package)];
    let mut branded = package.clone();
    for file in &mut branded.files {
        if let Some(name) = programs.iter().find(|program| *program == file.path.as_str()) {
            file.content = Arc::from(program(&file.content, name, package)?);
        }
    }

    Ok(branded)
}

fn program(program: &[u8], name: &str, package: &Package) -> Result<Vec<u8>, KitError> {
    let part = |why: String| KitError::Part {
        part: name.to_owned(),
        why,
    };
    let mut image = Image::parse(program).map_err(|error| part(error.to_string()))?;
    let mut resources = image.resource_directory().cloned().unwrap_or_default();
    put_icons(resources.root_mut(), &ico::images(package.icon.png())?);
    let version = version_info(name, package)
        .try_build()
        .map_err(|error| part(error.to_string()))?;
    put(
        resources.root_mut(),
        u32::from(RT_VERSION),
        vec![(FIRST, version)],
    );
    sort(resources.root_mut());
    image
        .set_resource_directory(resources)
        .map_err(|error| part(error.to_string()))?;

    Ok(image.data().to_vec())
}

fn put_icons(root: &mut ResourceTable, images: &[ico::Image]) {
    let numbered = (FIRST..).zip(images);
    put(
        root,
        u32::from(RT_ICON),
        numbered.map(|(number, image)| (number, image.png.clone())).collect(),
    );
    put(root, u32::from(RT_GROUP_ICON), vec![(FIRST, ico::group(images))]);
}

/// Replaces all resources of a kind.
fn put(root: &mut ResourceTable, kind: u32, resources: Vec<(u32, Vec<u8>)>) {
    let mut table = ResourceTable::default();
    for (number, bytes) in resources {
        let mut data = ResourceData::default();
        data.set_codepage(0);
        data.set_data(aligned(bytes));
        let mut languages = ResourceTable::default();
        languages.insert(ResourceEntryName::ID(NEUTRAL), ResourceEntry::Data(data));
        table.insert(ResourceEntryName::ID(number), ResourceEntry::Table(languages));
    }
    root.insert(ResourceEntryName::ID(kind), ResourceEntry::Table(table));
}

/// Fills up to whole words, so that the next resource begins at one; pictures and versions say themselves where they end.
fn aligned(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.resize(bytes.len().next_multiple_of(8), 0);

    bytes
}

/// Puts the kinds in the order of their numbers, in which Windows looks for them by halving.
fn sort(root: &mut ResourceTable) {
    let mut kinds: Vec<ResourceEntryName> = root.entries().into_iter().cloned().collect();
    kinds.sort_by_key(|kind| match kind {
        ResourceEntryName::Name(name) => (0, 0, name.clone()),
        ResourceEntryName::ID(number) => (1, *number, Vec::new()),
    });
    let mut sorted = ResourceTable::default();
    for kind in kinds {
        if let Some(entry) = root.get(&kind) {
            sorted.insert(&kind, entry.clone());
        }
    }
    *root = sorted;
}

fn version_info(name: &str, package: &Package) -> VersionInfo {
    let mut info = VersionInfo::default();
    let numbers = numbers(package.version);
    info.info.file_version = numbers;
    info.info.product_version = numbers;
    let mut table = VersionStringTable {
        key: NEUTRAL_UNICODE.to_owned(),
        ..VersionStringTable::default()
    };
    let version = package.version.to_string();
    for (key, value) in [
        ("CompanyName", package.publisher.as_str()),
        ("FileDescription", &package.name),
        ("FileVersion", &version),
        ("InternalName", package.program.as_str()),
        ("OriginalFilename", name),
        ("ProductName", &package.name),
        ("ProductVersion", &version),
    ] {
        table.strings.insert(key.to_owned(), value.to_owned());
    }
    info.strings.push(table);
    info.vars.push(VersionU16 {
        major: 0,
        minor: UNICODE,
    });

    info
}

fn numbers(version: Version) -> VersionU32 {
    let pair = |high: u16, low: u16| u32::from(high) << 16 | u32::from(low);

    VersionU32 {
        major: pair(version.major.into(), version.minor.into()),
        minor: pair(version.patch, 0),
    }
}
