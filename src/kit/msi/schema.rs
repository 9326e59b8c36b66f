//! The tables of a package and their columns, as the documentation of Windows Installer lists them.

use msi::{Category, Column};

/// The kind of a column, in the documentation's letters: small ones may not be empty.
enum Kind {
    /// `s72` or `S255`: a text, with its greatest length; 0 is any.
    Text(usize),
    /// `l64`: a text in the language of the package.
    Words(usize),
    /// `i2`.
    Short,
    /// `i4`.
    Long,
    /// `v0`.
    Stream,
}

use Category as C;
use Kind::{Long, Short, Stream, Text, Words};

/// A column: its name, kind and category, whether it is part of the key, and whether it may be empty.
struct Plan(&'static str, Kind, Option<Category>, bool, bool);

/// Part of the key.
fn key(name: &'static str, kind: Kind, category: Category) -> Plan {
    Plan(name, kind, Some(category), true, false)
}

/// Part of the key, and may be empty.
fn key_or_none(name: &'static str, kind: Kind, category: Category) -> Plan {
    Plan(name, kind, Some(category), true, true)
}

/// Never empty.
fn need(name: &'static str, kind: Kind, category: Category) -> Plan {
    Plan(name, kind, Some(category), false, false)
}

/// May be empty.
fn may(name: &'static str, kind: Kind, category: Category) -> Plan {
    Plan(name, kind, Some(category), false, true)
}

/// A whole number.
fn number(name: &'static str, kind: Kind, may_be_empty: bool) -> Plan {
    Plan(name, kind, None, false, may_be_empty)
}

impl Plan {
    fn column(self) -> Column {
        let Self(name, kind, category, is_key, may_be_empty) = self;
        let mut column = Column::build(name);
        if is_key {
            column = column.primary_key();
        }
        if may_be_empty {
            column = column.nullable();
        }
        if let Some(category) = category {
            column = column.category(category);
        }

        match kind {
            Text(most) => column.string(most),
            Words(most) => column.localizable().string(most),
            Short => column.int16(),
            Long => column.int32(),
            Stream => column.binary(),
        }
    }
}

/// The tables of the sequences.
pub(super) const SEQUENCES: [&str; 5] = [
    "AdminExecuteSequence",
    "AdminUISequence",
    "AdvtExecuteSequence",
    "InstallExecuteSequence",
    "InstallUISequence",
];

/// Returns every table with its columns.
pub(super) fn tables() -> Vec<(&'static str, Vec<Column>)> {
    let mut plans = vec![
        ("ActionText", action_text()),
        (
            "AppSearch",
            vec![
                key("Property", Text(72), C::Identifier),
                key("Signature_", Text(72), C::Identifier),
            ],
        ),
        ("Component", component()),
        (
            "CustomAction",
            vec![
                key("Action", Text(72), C::Identifier),
                number("Type", Short, false),
                may("Source", Text(72), C::CustomSource),
                may("Target", Text(0), C::Formatted),
            ],
        ),
        (
            "Directory",
            vec![
                key("Directory", Text(72), C::Identifier),
                may("Directory_Parent", Text(72), C::Identifier),
                need("DefaultDir", Words(255), C::DefaultDir),
            ],
        ),
        (
            "DrLocator",
            vec![
                key("Signature_", Text(72), C::Identifier),
                key_or_none("Parent", Text(72), C::Identifier),
                key_or_none("Path", Text(255), C::AnyPath),
                number("Depth", Short, true),
            ],
        ),
        (
            "Error",
            vec![
                Plan("Error", Short, None, true, false),
                may("Message", Words(0), C::Template),
            ],
        ),
        ("Feature", feature()),
        (
            "FeatureComponents",
            vec![
                key("Feature_", Text(38), C::Identifier),
                key("Component_", Text(72), C::Identifier),
            ],
        ),
        ("File", file()),
        (
            "Icon",
            vec![
                key("Name", Text(72), C::Identifier),
                need("Data", Stream, C::Binary),
            ],
        ),
        (
            "LaunchCondition",
            vec![
                key("Condition", Text(255), C::Condition),
                need("Description", Words(255), C::Formatted),
            ],
        ),
        ("Media", media()),
        (
            "Property",
            vec![
                key("Property", Text(72), C::Identifier),
                need("Value", Words(0), C::Text),
            ],
        ),
        ("RemoveFile", remove_file()),
        ("Shortcut", shortcut()),
        ("Signature", signature()),
        ("Upgrade", upgrade()),
    ];
    for table in SEQUENCES {
        plans.push((
            table,
            vec![
                key("Action", Text(72), C::Identifier),
                may("Condition", Text(255), C::Condition),
                number("Sequence", Short, true),
            ],
        ));
    }

    plans
        .into_iter()
        .map(|(table, plans)| (table, plans.into_iter().map(Plan::column).collect()))
        .collect()
}

fn action_text() -> Vec<Plan> {
    vec![
        key("Action", Text(72), C::Identifier),
        may("Description", Words(64), C::Text),
        may("Template", Words(128), C::Template),
    ]
}

fn component() -> Vec<Plan> {
    vec![
        key("Component", Text(72), C::Identifier),
        may("ComponentId", Text(38), C::Guid),
        need("Directory_", Text(72), C::Identifier),
        number("Attributes", Short, false),
        may("Condition", Text(255), C::Condition),
        may("KeyPath", Text(72), C::Identifier),
    ]
}

fn feature() -> Vec<Plan> {
    vec![
        key("Feature", Text(38), C::Identifier),
        may("Feature_Parent", Text(38), C::Identifier),
        may("Title", Words(64), C::Text),
        may("Description", Words(255), C::Text),
        number("Display", Short, true),
        number("Level", Short, false),
        may("Directory_", Text(72), C::UpperCase),
        number("Attributes", Short, false),
    ]
}

fn file() -> Vec<Plan> {
    vec![
        key("File", Text(72), C::Identifier),
        need("Component_", Text(72), C::Identifier),
        need("FileName", Words(255), C::Filename),
        number("FileSize", Long, false),
        may("Version", Text(72), C::Version),
        may("Language", Text(20), C::Language),
        number("Attributes", Short, true),
        number("Sequence", Short, false),
    ]
}

fn media() -> Vec<Plan> {
    vec![
        Plan("DiskId", Short, None, true, false),
        number("LastSequence", Short, false),
        may("DiskPrompt", Words(64), C::Text),
        may("Cabinet", Text(255), C::Cabinet),
        may("VolumeLabel", Text(32), C::Text),
        may("Source", Text(72), C::Property),
    ]
}

fn remove_file() -> Vec<Plan> {
    vec![
        key("FileKey", Text(72), C::Identifier),
        need("Component_", Text(72), C::Identifier),
        may("FileName", Words(255), C::WildCardFilename),
        need("DirProperty", Text(72), C::Identifier),
        number("InstallMode", Short, false),
    ]
}

fn shortcut() -> Vec<Plan> {
    vec![
        key("Shortcut", Text(72), C::Identifier),
        need("Directory_", Text(72), C::Identifier),
        need("Name", Words(128), C::Filename),
        need("Component_", Text(72), C::Identifier),
        need("Target", Text(72), C::Shortcut),
        may("Arguments", Text(255), C::Formatted),
        may("Description", Words(255), C::Text),
        number("Hotkey", Short, true),
        may("Icon_", Text(72), C::Identifier),
        number("IconIndex", Short, true),
        number("ShowCmd", Short, true),
        may("WkDir", Text(72), C::Identifier),
    ]
}

fn signature() -> Vec<Plan> {
    vec![
        key("Signature", Text(72), C::Identifier),
        need("FileName", Text(255), C::Text),
        may("MinVersion", Text(20), C::Text),
        may("MaxVersion", Text(20), C::Text),
        number("MinSize", Long, true),
        number("MaxSize", Long, true),
        number("MinDate", Long, true),
        number("MaxDate", Long, true),
        may("Languages", Text(255), C::Language),
    ]
}

fn upgrade() -> Vec<Plan> {
    vec![
        key("UpgradeCode", Text(38), C::Guid),
        key_or_none("VersionMin", Text(20), C::Text),
        key_or_none("VersionMax", Text(20), C::Text),
        key_or_none("Language", Text(255), C::Language),
        Plan("Attributes", Long, None, true, false),
        may("Remove", Text(255), C::Formatted),
        need("ActionProperty", Text(72), C::UpperCase),
    ]
}
