//! The order in which Windows does its own work; the package's own actions are sorted in by [`super::action`].

use msi::Value;

use super::database::Database;

/// Where an older version is removed: within the transaction, so that it comes back if the new one fails.
const REMOVE_OLDER: i32 = 1525;

const ADMINISTRATIVE: &[(&str, i32)] = &[
    ("CostInitialize", 800),
    ("FileCost", 900),
    ("CostFinalize", 1000),
    ("InstallValidate", 1400),
    ("InstallInitialize", 1500),
    ("InstallAdminPackage", 3900),
    ("InstallFiles", 4000),
    ("InstallFinalize", 6600),
];

const OFFERED: &[(&str, i32)] = &[
    ("CostInitialize", 800),
    ("CostFinalize", 1000),
    ("InstallValidate", 1400),
    ("InstallInitialize", 1500),
    ("CreateShortcuts", 4500),
    ("PublishFeatures", 6300),
    ("PublishProduct", 6400),
    ("InstallFinalize", 6600),
];

const ASKED: &[(&str, i32)] = &[
    ("FindRelatedProducts", 25),
    ("AppSearch", 50),
    ("LaunchConditions", 100),
    ("CostInitialize", 800),
    ("FileCost", 900),
    ("CostFinalize", 1000),
    ("ExecuteAction", 1300),
];

const INSTALLED: &[(&str, i32)] = &[
    ("FindRelatedProducts", 25),
    ("AppSearch", 50),
    ("LaunchConditions", 100),
    ("ValidateProductID", 700),
    ("CostInitialize", 800),
    ("FileCost", 900),
    ("CostFinalize", 1000),
    ("InstallValidate", 1400),
    ("InstallInitialize", 1500),
    ("RemoveExistingProducts", REMOVE_OLDER),
    ("ProcessComponents", 1600),
    ("UnpublishFeatures", 1800),
    ("RemoveShortcuts", 3200),
    ("RemoveFiles", 3500),
    ("InstallFiles", 4000),
    ("CreateShortcuts", 4500),
    ("RegisterUser", 6000),
    ("RegisterProduct", 6100),
    ("PublishFeatures", 6300),
    ("PublishProduct", 6400),
    ("InstallFinalize", 6600),
];

pub(super) fn write(database: &mut Database) {
    for (table, actions) in [
        ("AdminExecuteSequence", ADMINISTRATIVE),
        ("AdvtExecuteSequence", OFFERED),
        ("InstallExecuteSequence", INSTALLED),
        ("InstallUISequence", ASKED),
    ] {
        for (action, number) in actions {
            database.row(table, [(*action).into(), Value::Null, (*number).into()]);
        }
    }
    for (action, number) in [
        ("CostInitialize", 800),
        ("FileCost", 900),
        ("CostFinalize", 1000),
        ("ExecuteAction", 1300),
    ] {
        database.row("AdminUISequence", [action.into(), Value::Null, number.into()]);
    }
}
