//! What was built for each system.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{InputError, entry};
use crate::kit::format::{Format, System};
use crate::kit::{Entry, ProgramName};
use crate::reading;

/// The largest program that is read, in bytes.
const MAX_PROGRAM: usize = 512 << 20;
/// The largest page of the manual, or completion for a shell, in bytes.
const MAX_TEXT: usize = 4 << 20;
/// How deep these stand: `man/ja/man1` is the deepest.
const MANUAL_DEPTH: usize = 3;

/// What an `AppImage` begins with.
const RUNTIME: &str = "appimage-runtime";

/// What was built, as far as these formats need it.
pub(super) struct Binaries {
    pub systems: BTreeMap<System, Built>,
    pub runtime: Option<Arc<[u8]>>,
}

/// What was built for one system.
pub(super) struct Built {
    pub programs: Vec<Entry>,
    pub manual: Vec<Entry>,
}

/// A program or library: its name as it was built, what is added to the name of the vendor's program, or a name that it
/// keeps, and whether packages can be made without it.
struct Part {
    built: &'static str,
    installed: Name,
    is_needed: bool,
}

#[derive(Clone, Copy)]
enum Name {
    Program(&'static str),
    Kept,
}

const fn program(built: &'static str, ending: &'static str) -> Part {
    Part {
        built,
        installed: Name::Program(ending),
        is_needed: true,
    }
}

const fn library(built: &'static str) -> Part {
    Part {
        built,
        installed: Name::Kept,
        is_needed: false,
    }
}

const LINUX: [Part; 2] = [program("kakunin", ""), library("libkakunin.so")];
const WINDOWS: [Part; 3] = [
    program("kakunin.exe", ".exe"),
    program("kakuninw.exe", "w.exe"),
    library("kakunin.dll"),
];

/// Reads what these formats are made of, and checks that it runs on its system.
pub(super) fn read(
    folder: &Path,
    formats: &BTreeSet<Format>,
    program: &ProgramName,
) -> Result<Binaries, InputError> {
    let folder = &holder(folder);
    let systems = systems(folder, formats);
    let mut wanted: Vec<PathBuf> = systems
        .iter()
        .flat_map(|system| {
            parts(*system)
                .iter()
                .filter(|part| part.is_needed)
                .map(|part| folder.join(system.folder()).join(part.built))
        })
        .collect();
    let runtime = formats
        .contains(&Format::AppImage)
        .then(|| folder.join(System::Linux.folder()).join(RUNTIME));
    wanted.extend(runtime.clone());
    wanted.retain(|path| !path.exists());
    if !wanted.is_empty() {
        return Err(InputError::Missing(wanted));
    }

    Ok(Binaries {
        runtime: runtime.map(|path| executable(&path, System::Linux)).transpose()?,
        systems: systems
            .into_iter()
            .map(|system| Ok((system, built(&folder.join(system.folder()), system, program)?)))
            .collect::<Result<_, InputError>>()?,
    })
}

/// Returns the folder that holds those of the systems: somebody may name one of these.
fn holder(folder: &Path) -> PathBuf {
    let is_of_a_system = folder
        .file_name()
        .is_some_and(|name| name == System::Linux.folder() || name == System::Windows.folder());
    match folder.parent() {
        Some(above) if is_of_a_system && !folder.join(System::Linux.folder()).exists() => above.to_owned(),
        _ => folder.to_owned(),
    }
}

const fn parts(system: System) -> &'static [Part] {
    match system {
        System::Linux => &LINUX,
        System::Windows => &WINDOWS,
    }
}

/// Archives are made for each system that something was built for; the other formats are for one.
fn systems(folder: &Path, formats: &BTreeSet<Format>) -> BTreeSet<System> {
    let mut systems = BTreeSet::new();
    for format in formats {
        match format {
            Format::Deb | Format::Rpm | Format::AppImage => {
                let _is_new = systems.insert(System::Linux);
            }
            Format::Msi => {
                let _is_new = systems.insert(System::Windows);
            }
            Format::Zip => systems.extend(
                [System::Linux, System::Windows]
                    .into_iter()
                    .filter(|system| folder.join(system.folder()).exists()),
            ),
        }
    }
    if systems.is_empty() {
        // What is missing is then told by name.
        systems.extend([System::Linux, System::Windows]);
    }

    systems
}

fn built(folder: &Path, system: System, program: &ProgramName) -> Result<Built, InputError> {
    let mut programs = Vec::new();
    for part in parts(system) {
        let path = folder.join(part.built);
        if !part.is_needed && !path.exists() {
            continue;
        }
        let name = match part.installed {
            Name::Program(ending) => format!("{program}{ending}"),
            Name::Kept => part.built.to_owned(),
        };
        let content = executable(&path, system)?;
        programs.push(Entry {
            content,
            executable: matches!(part.installed, Name::Program(_)),
            ..entry(&name, Vec::new())?
        });
    }
    let manual = match system {
        System::Linux => manual(folder)?,
        System::Windows => Vec::new(),
    };

    Ok(Built { programs, manual })
}

fn executable(path: &Path, system: System) -> Result<Arc<[u8]>, InputError> {
    let content = reading::read(path, MAX_PROGRAM).map_err(InputError::io(path))?;
    let (is_one, name) = match system {
        System::Linux => (is_elf(&content), "Linux on x86-64"),
        System::Windows => (is_pe(&content), "Windows on x86-64"),
    };
    if !is_one {
        return Err(InputError::NotAProgram {
            path: path.to_owned(),
            system: name,
        });
    }

    Ok(Arc::from(&content[..]))
}

/// Returns whether this is a program or a shared library: ELF of 64 bits, little-endian, for the machine `EM_X86_64`.
fn is_elf(content: &[u8]) -> bool {
    let number = |at: usize| {
        content
            .get(at..at + 2)
            .map(|bytes| u16::from_le_bytes([bytes[0], bytes[1]]))
    };

    content.starts_with(b"\x7fELF\x02\x01") && matches!(number(16), Some(2 | 3)) && number(18) == Some(62)
}

/// Returns whether this is a program or a library: PE for `IMAGE_FILE_MACHINE_AMD64`.
fn is_pe(content: &[u8]) -> bool {
    let header = || {
        let at = u32::from_le_bytes(content.get(0x3c..0x40)?.try_into().ok()?);
        content.get(usize::try_from(at).ok()?..)
    };

    content.starts_with(b"MZ") && header().is_some_and(|header| header.starts_with(b"PE\0\0\x64\x86"))
}

/// Pages of the manual and completions for shells, where some were made.
fn manual(folder: &Path) -> Result<Vec<Entry>, InputError> {
    let mut manual = Vec::new();
    for kind in ["man", "completions"] {
        pages(folder, kind, MANUAL_DEPTH, &mut manual)?;
    }
    manual.sort_by(|left, right| left.path.cmp(&right.path));

    Ok(manual)
}

/// Reads what stands below a folder, this deep.
fn pages(folder: &Path, below: &str, depth: usize, manual: &mut Vec<Entry>) -> Result<(), InputError> {
    let inside = folder.join(below);
    if depth == 0 || !inside.is_dir() {
        return Ok(());
    }
    for file in fs::read_dir(&inside).map_err(InputError::io(&inside))? {
        let file = file.map_err(InputError::io(&inside))?;
        let (path, name) = (file.path(), file.file_name());
        let Some(name) = name.to_str() else { continue };
        let place = format!("{below}/{name}");
        if path.is_dir() {
            pages(folder, &place, depth - 1, manual)?;
        } else if path.is_file() {
            let text = reading::read(&path, MAX_TEXT).map_err(InputError::io(&path))?;
            manual.push(entry(&place, text.to_vec())?);
        }
    }

    Ok(())
}
