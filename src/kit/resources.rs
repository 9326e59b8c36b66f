//! Puts the vendor's icon, name and version into the programs for Windows.
//!
//! The programs are built once with Kakunin's own; Windows shows what is put in here in menus, in the task manager, in the
//! properties of the file and where it asks whether a program may change the computer. Whoever signs a program does so
//! afterwards.

pub(super) mod ico;

use std::sync::Arc;

use editpe::constants::{RT_GROUP_ICON, RT_ICON, RT_VERSION};
use editpe::types::{VersionU16, VersionU32};
use editpe::{
    Image, ResourceData, ResourceEntry, ResourceEntryName, ResourceTable, VersionInfo, VersionStringTable,
};

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
        numbered
            .map(|(number, image)| (number, image.png.clone()))
            .collect(),
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

/// Returns the smallest program for Windows on x86-64: headers and one section.
#[cfg(test)]
pub(super) fn smallest_program() -> Vec<u8> {
    let mut program = vec![0; 0x400];
    let mut put = |at: usize, bytes: &[u8]| program[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, b"MZ");
    put(0x3c, &0x80_u32.to_le_bytes());
    put(0x80, b"PE\0\0");
    put(0x84, &0x8664_u16.to_le_bytes());
    put(0x86, &1_u16.to_le_bytes()); // sections
    put(0x94, &240_u16.to_le_bytes()); // the size of the optional header
    put(0x96, &0x22_u16.to_le_bytes());
    put(0x98, &0x20b_u16.to_le_bytes());
    put(0xb0, &0x1_4000_0000_u64.to_le_bytes()); // where it is loaded
    put(0xb8, &0x1000_u32.to_le_bytes()); // the alignment of sections
    put(0xbc, &0x200_u32.to_le_bytes()); // and in the file
    put(0xd0, &0x2000_u32.to_le_bytes()); // the size when loaded
    put(0xd4, &0x200_u32.to_le_bytes()); // the size of the headers
    put(0xdc, &3_u16.to_le_bytes()); // a console
    put(0x104, &16_u32.to_le_bytes()); // directories
    put(0x188, b".text\0\0\0");
    for (at, number) in [
        (0x190, 0x200),
        (0x194, 0x1000),
        (0x198, 0x200),
        (0x19c, 0x200),
        (0x1ac, 0x6000_0020_u32),
    ] {
        put(at, &number.to_le_bytes());
    }

    program
}

#[cfg(test)]
mod tests {
    use super::super::{Entry, sample};
    use super::*;

    fn package(program: &[u8]) -> Package {
        Package {
            name: "もみじ ライセンス".to_owned(),
            files: ["momiji-activation.exe", "momiji-activationw.exe", "other.exe"]
                .map(|path| Entry {
                    path: path.parse().unwrap(),
                    content: program.into(),
                    executable: true,
                })
                .into(),
            ..sample::package(48)
        }
    }

    #[test]
    fn programs_say_whose_they_are_and_other_files_stay() {
        let program = smallest_program();
        let plain = package(&program);
        let branded = branded(&plain).unwrap();
        assert_eq!(branded.files[2].content, plain.files[2].content);
        for (file, name) in branded
            .files
            .iter()
            .zip(["momiji-activation.exe", "momiji-activationw.exe"])
        {
            let image = Image::parse(&file.content[..]).unwrap();
            let resources = image.resource_directory().unwrap();
            let version = resources.get_version_info().unwrap().unwrap();
            let strings = &version.strings[0].strings;
            assert_eq!(strings["CompanyName"], "Momiji Software");
            assert_eq!(strings["FileDescription"], "もみじ ライセンス");
            assert_eq!(strings["OriginalFilename"], name);
            assert_eq!(version.info.file_version, numbers(plain.version));
            assert_eq!(version.vars.len(), 1);
            assert!(resources.get_main_icon().unwrap().is_some());
            let kinds = resources.root().entries();
            let expected =
                [RT_ICON, RT_GROUP_ICON, RT_VERSION].map(|kind| ResourceEntryName::ID(u32::from(kind)));
            assert_eq!(kinds, expected.iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_program_that_is_branded_again_keeps_no_trace_of_the_first_time() {
        let once = branded(&package(&smallest_program())).unwrap();
        let mut other = once.clone();
        other.name = "Kaede".to_owned();
        let twice = branded(&branded(&other).unwrap()).unwrap();
        let image = Image::parse(&twice.files[0].content[..]).unwrap();
        let resources = image.resource_directory().unwrap();
        assert_eq!(
            resources.get_version_info().unwrap().unwrap().strings[0].strings["ProductName"],
            "Kaede"
        );
        let icons = resources
            .root()
            .get(ResourceEntryName::ID(u32::from(RT_ICON)))
            .unwrap();
        // Of 48 pixels and less.
        assert_eq!(icons.as_table().unwrap().entries().len(), 6);
    }

    #[test]
    fn what_is_no_program_is_refused_by_name() {
        let error = branded(&package(b"MZ and no more")).unwrap_err();
        assert!(error.to_string().contains("momiji-activation.exe"), "{error}");
    }
}
