//! The folders and files that are installed, and the entry in the menu.

use std::collections::BTreeMap;

use msi::Value;

use super::super::resources;
use super::super::{Entry, KitError, Package, Version};
use super::database::Database;
use super::identity::Identity;
use super::short_name::ShortNames;
use super::{FEATURE, ICON, TASK_FILE};

/// The identifier of the program folder. It has small letters, so that nobody moves it on the command line: what
/// administrators alone may write is believed there.
pub(super) const PROGRAM_FOLDER: &str = "ProgramFolder";
/// The identifier of the file of the program with a console.
pub(super) const CONSOLE_PROGRAM: &str = "ConsoleProgram";
/// The identifier of the file of the program with a window.
const WINDOW_PROGRAM: &str = "WindowProgram";
/// The identifier of the file of the scheduled task.
pub(super) const TASK: &str = "AgentTask";
/// When an empty folder is removed: with the product.
const AT_REMOVAL: i32 = 2;
/// The largest number of files: of a number in two bytes with a sign.
const MOST_FILES: usize = 32_000;

/// Everything below the program folder.
pub(super) struct Tree<'a> {
    package: &'a Package,
    folders: Vec<Folder>,
    files: Vec<File<'a>>,
}

struct Folder {
    id: String,
    parent: String,
    name: String,
}

/// A file with its identifiers.
pub(super) struct File<'a> {
    /// The name in the cabinet and in the table of files.
    pub(super) id: String,
    pub(super) entry: &'a Entry,
    component: String,
    folder: String,
    name: String,
    guid: String,
}

impl<'a> Tree<'a> {
    pub(super) fn of(package: &'a Package, identity: &Identity) -> Result<Self, KitError> {
        if package.files.len() > MOST_FILES {
            return Err(KitError::Part {
                part: format!("{}.msi", package.program),
                why: format!(
                    "it holds {MOST_FILES} files at most, and there are {}",
                    package.files.len()
                ),
            });
        }
        let mut tree = Self {
            package,
            folders: Vec::new(),
            files: Vec::new(),
        };
        let mut known = BTreeMap::from([(String::new(), PROGRAM_FOLDER.to_owned())]);
        let mut names: BTreeMap<String, ShortNames> = BTreeMap::new();
        let mut paths: BTreeMap<String, &str> = BTreeMap::new();
        for (index, entry) in package.files.iter().enumerate() {
            let path = entry.path.as_str();
            if let Some(other) = paths.insert(path.to_lowercase(), path) {
                return Err(KitError::Part {
                    part: format!("{}.msi", package.program),
                    why: format!("{other} and {path} are one file on Windows"),
                });
            }
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            let folder = tree.folder(folder, &mut known, &mut names);
            let name = names.entry(folder.clone()).or_default().with_short(name);
            let id = identifier(package, path, index + 1);
            tree.files.push(File {
                component: format!("C_{id}"),
                id,
                entry,
                folder,
                name,
                guid: identity.component(path),
            });
        }

        Ok(tree)
    }

    /// Returns the identifier of a folder, which is made if it is not there yet.
    fn folder(
        &mut self,
        path: &str,
        known: &mut BTreeMap<String, String>,
        names: &mut BTreeMap<String, ShortNames>,
    ) -> String {
        let key = path.to_lowercase();
        if let Some(id) = known.get(&key) {
            return id.clone();
        }
        let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
        let parent = self.folder(parent, known, names);
        let id = format!("Folder{}", self.folders.len() + 1);
        let name = names.entry(parent.clone()).or_default().with_short(name);
        self.folders.push(Folder {
            id: id.clone(),
            parent,
            name,
        });
        known.insert(key, id.clone());

        id
    }

    pub(super) fn len(&self) -> usize {
        self.files.len()
    }

    pub(super) fn files(&self) -> &[File<'a>] {
        &self.files
    }

    pub(super) fn write(&self, database: &mut Database) {
        self.write_folders(database);
        for (index, file) in self.files.iter().enumerate() {
            file.write(database, index + 1, self.package);
        }
        self.write_shortcut(database);
        // The publisher's folder goes with the last of its programs.
        database.row(
            "RemoveFile",
            [
                "PublisherFolder".into(),
                format!("C_{CONSOLE_PROGRAM}").into(),
                Value::Null,
                "PublisherFolder".into(),
                AT_REMOVAL.into(),
            ],
        );
    }

    fn write_folders(&self, database: &mut Database) {
        let publisher = ShortNames::default().with_short(self.package.publisher.folder());
        let program = ShortNames::default().with_short(self.package.program.as_str());
        for (id, parent, name) in [
            ("TARGETDIR", None, "SourceDir"),
            ("ProgramFiles64Folder", Some("TARGETDIR"), "."),
            ("ProgramMenuFolder", Some("TARGETDIR"), "."),
            ("System64Folder", Some("TARGETDIR"), "."),
            (
                "PublisherFolder",
                Some("ProgramFiles64Folder"),
                publisher.as_str(),
            ),
            (PROGRAM_FOLDER, Some("PublisherFolder"), program.as_str()),
        ] {
            let parent = parent.map_or(Value::Null, Value::from);
            database.row("Directory", [id.into(), parent, name.into()]);
        }
        for folder in &self.folders {
            database.row(
                "Directory",
                [&folder.id, &folder.parent, &folder.name].map(|text| text.as_str().into()),
            );
        }
    }

    fn write_shortcut(&self, database: &mut Database) {
        // A menu shows no file name, but the file has one.
        let name: String = self
            .package
            .name
            .chars()
            .map(|symbol| {
                if r#"\/:*?"<>|"#.contains(symbol) {
                    ' '
                } else {
                    symbol
                }
            })
            .collect();
        database.row(
            "Shortcut",
            [
                "MenuEntry".into(),
                "ProgramMenuFolder".into(),
                ShortNames::default()
                    .with_short(name.trim_end_matches(['.', ' ']))
                    .into(),
                format!("C_{WINDOW_PROGRAM}").into(),
                format!("[#{WINDOW_PROGRAM}]").into(),
                Value::Null,
                Value::Null,
                Value::Null,
                ICON.into(),
                0.into(),
                Value::Null,
                PROGRAM_FOLDER.into(),
            ],
        );
    }
}

impl File<'_> {
    fn write(&self, database: &mut Database, number: usize, package: &Package) {
        const IS_64_BIT: i32 = 0x100;
        const IS_VITAL: i32 = 0x200;
        // The programs have the package's version, which `resources` put into them.
        let is_program = [CONSOLE_PROGRAM, WINDOW_PROGRAM].contains(&self.id.as_str());
        let (version, language) = if is_program {
            (full_version(package.version).into(), "0".into())
        } else {
            (Value::Null, Value::Null)
        };
        // Neither is larger than a cabinet can be, which is checked there.
        let whole = |number: usize| Value::Int(i32::try_from(number).unwrap_or(i32::MAX));
        database.row(
            "Component",
            [
                self.component.as_str().into(),
                self.guid.as_str().into(),
                self.folder.as_str().into(),
                IS_64_BIT.into(),
                Value::Null,
                self.id.as_str().into(),
            ],
        );
        database.row(
            "FeatureComponents",
            [FEATURE.into(), self.component.as_str().into()],
        );
        database.row(
            "File",
            [
                self.id.as_str().into(),
                self.component.as_str().into(),
                self.name.as_str().into(),
                whole(self.entry.content.len()),
                version,
                language,
                IS_VITAL.into(),
                whole(number),
            ],
        );
    }
}

/// Returns a version with the four numbers that files have.
pub(super) fn full_version(version: Version) -> String {
    format!("{version}.0")
}

fn identifier(package: &Package, path: &str, number: usize) -> String {
    match path {
        TASK_FILE => TASK.to_owned(),
        path if path == resources::console_program(package) => CONSOLE_PROGRAM.to_owned(),
        path if path == resources::window_program(package) => WINDOW_PROGRAM.to_owned(),
        _ => format!("File{number}"),
    }
}
