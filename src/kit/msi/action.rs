//! What the package does besides installing files: it refuses what cannot work, takes the key, sets the KMS host,
//! activates, and looks after the scheduled task.
//!
//! No text of a property reaches a shell, and none can become a second argument: each stands in quotation marks, and one
//! with a quotation mark in it is refused.

use msi::Value;

use super::super::{Package, resources};
use super::database::Database;
use super::task;
use super::tree::{CONSOLE_PROGRAM, PROGRAM_FOLDER, TASK};

/// Runs an installed file.
const RUN_INSTALLED: i32 = 18;
/// Runs a command; its folder is named.
const RUN_COMMAND: i32 = 34;
/// Ends the installation with a message.
const REFUSE: i32 = 19;
/// Sets a property.
const SET_PROPERTY: i32 = 51;
/// A failure is passed over.
const PASS_OVER: i32 = 0x40;
/// Done while the computer is changed, as the system itself.
const AS_SYSTEM: i32 = 0x400 | 0x800;
/// Done if the installation fails later.
const ON_FAILURE: i32 = 0x100;

/// The numbers of the errors that a failed program gives.
const NOT_STARTED: i32 = 1721;
const NOT_DONE: i32 = 1722;

/// Something the package does.
struct Action {
    name: &'static str,
    kind: i32,
    source: Value,
    target: String,
    condition: &'static str,
    number: i32,
    /// What the log and the bar of progress say.
    told: Option<&'static str>,
}

pub(super) fn write(database: &mut Database, package: &Package) {
    let name = literal(&package.name);
    for refusal in refusals(&name) {
        for table in ["InstallExecuteSequence", "InstallUISequence"] {
            sequence(database, table, &refusal);
        }
        custom(database, refusal);
    }
    let place = Action {
        name: "SetInstallLocation",
        kind: SET_PROPERTY,
        source: "ARPINSTALLLOCATION".into(),
        target: format!("[{PROGRAM_FOLDER}]"),
        condition: "NOT Installed",
        number: 1010,
        told: None,
    };
    sequence(database, "InstallExecuteSequence", &place);
    custom(database, place);
    for action in removals(package).into_iter().chain(installations(package)) {
        sequence(database, "InstallExecuteSequence", &action);
        if let Some(told) = action.told {
            database.row("ActionText", [action.name.into(), told.into(), Value::Null]);
        }
        custom(database, action);
    }

    // Whether there was a state before: only one that this installation made is taken back with it.
    database.row("AppSearch", ["STATEFOUND".into(), "StateFolder".into()]);
    database.row(
        "DrLocator",
        [
            "StateFolder".into(),
            Value::Null,
            state_folder(package).into(),
            0.into(),
        ],
    );
    errors(database, &name, package);
}

fn sequence(database: &mut Database, table: &'static str, action: &Action) {
    database.row(
        table,
        [action.name.into(), action.condition.into(), action.number.into()],
    );
}

fn custom(database: &mut Database, action: Action) {
    database.row(
        "CustomAction",
        [
            action.name.into(),
            action.kind.into(),
            action.source,
            action.target.into(),
        ],
    );
}

fn refusals(name: &str) -> [Action; 4] {
    let refusal = |name, target, condition, number| Action {
        name,
        kind: REFUSE,
        source: Value::Null,
        target,
        condition,
        number,
        told: None,
    };

    [
        refusal(
            "RefuseOlderVersion",
            format!(
                "A newer version of {name} is already installed. To install this older one, remove the newer one first."
            ),
            "NEWERFOUND AND NOT Installed",
            30,
        ),
        refusal(
            "RefuseQuotedKeyFile",
            "KEYFILE is the path of a file, and no path has a quotation mark in it.".to_owned(),
            "KEYFILE >< Quote",
            110,
        ),
        refusal(
            "RefuseRelativeKeyFile",
            r"KEYFILE needs the whole path of a file, such as C:\Rollout\key.txt or \\server\share\key.txt."
                .to_owned(),
            r#"KEYFILE AND NOT (KEYFILE >< ":\" OR KEYFILE << "\\")"#,
            111,
        ),
        refusal(
            "RefuseKmsHost",
            "KMSHOST is a name or an IP address, with a port if need be, such as kms.example:8482."
                .to_owned(),
            r#"KMSHOST >< Quote OR KMSHOST >< " " OR KMSHOST >< "\""#,
            112,
        ),
    ]
}

/// Returns what is done while the product is removed.
fn removals(package: &Package) -> [Action; 3] {
    [
        Action {
            name: "RestoreTask",
            kind: RUN_COMMAND | AS_SYSTEM | ON_FAILURE | PASS_OVER,
            source: "System64Folder".into(),
            target: create_task(package),
            condition: r#"REMOVE~="ALL""#,
            number: 3300,
            told: None,
        },
        Action {
            name: "DeleteTask",
            kind: RUN_COMMAND | AS_SYSTEM | PASS_OVER,
            source: "System64Folder".into(),
            target: delete_task(package),
            condition: r#"REMOVE~="ALL""#,
            number: 3310,
            told: Some("Removing the scheduled task"),
        },
        Action {
            name: "RemoveState",
            kind: RUN_COMMAND | AS_SYSTEM | PASS_OVER,
            source: "System64Folder".into(),
            target: remove_state(package),
            condition: r#"REMOVESTATE="1" AND REMOVE~="ALL" AND NOT UPGRADINGPRODUCTCODE"#,
            number: 3320,
            told: Some("Removing the activation of this computer"),
        },
    ]
}

/// Returns what is done after the files are in place.
fn installations(package: &Package) -> [Action; 7] {
    let program = |name, target: &str, condition, number, more, told| Action {
        name,
        kind: RUN_INSTALLED | AS_SYSTEM | more,
        source: CONSOLE_PROGRAM.into(),
        target: target.to_owned(),
        condition,
        number,
        told: Some(told),
    };
    let command = |name, target, condition, number, more, told| Action {
        name,
        kind: RUN_COMMAND | AS_SYSTEM | PASS_OVER | more,
        source: "System64Folder".into(),
        target,
        condition,
        number,
        told,
    };
    let taking = "Taking the product key from the key file";

    [
        command(
            "TakeBackState",
            remove_state(package),
            r#"(KEYFILE OR KMSHOST) AND NOT STATEFOUND AND NOT REMOVE~="ALL""#,
            5100,
            ON_FAILURE,
            None,
        ),
        program(
            "TakeKeyFile",
            r#"--all-users key set "--file=[KEYFILE]""#,
            r#"KEYFILE AND AUTO<>"1" AND NOT REMOVE~="ALL""#,
            5110,
            0,
            taking,
        ),
        program(
            "TakeKeyFileAuto",
            r#"--all-users key set --auto "--file=[KEYFILE]""#,
            r#"KEYFILE AND AUTO="1" AND NOT REMOVE~="ALL""#,
            5111,
            0,
            taking,
        ),
        program(
            "SetKmsHost",
            r#"--all-users kms set -- "[KMSHOST]""#,
            r#"KMSHOST AND NOT REMOVE~="ALL""#,
            5120,
            0,
            "Setting the KMS host",
        ),
        // A computer without network is installed all the same; the task tries again.
        program(
            "Activate",
            "--all-users activate",
            r#"AUTO="1" AND NOT REMOVE~="ALL""#,
            5130,
            PASS_OVER,
            "Activating",
        ),
        command(
            "TakeBackTask",
            delete_task(package),
            r#"NOT REMOVE~="ALL""#,
            5140,
            ON_FAILURE,
            None,
        ),
        command(
            "CreateTask",
            create_task(package),
            r#"NOT REMOVE~="ALL""#,
            5150,
            0,
            Some("Creating the scheduled task"),
        ),
    ]
}

/// Writes what is said where a program fails: Windows' own words name no cause.
fn errors(database: &mut Database, name: &str, package: &Package) {
    let program = resources::console_program(package);
    database.row(
        "Error",
        [
            NOT_STARTED.into(),
            format!(
                "{name} was not installed: a program that takes part could not be started.{{{{ Step: [2], program: [3], \
                 arguments: [4]}}}}"
            )
            .into(),
        ],
    );
    database.row(
        "Error",
        [
            NOT_DONE.into(),
            format!(
                "{name} was not installed: the step [2] failed. TakeKeyFile, TakeKeyFileAuto: the file that KEYFILE names \
                 cannot be read by the account SYSTEM, or holds no product key of this product. SetKmsHost: KMSHOST is no \
                 address of a KMS host. \"{program} key set --file FILE\" says more. Program: [3], arguments: [4]"
            )
            .into(),
        ],
    );
}

fn create_task(package: &Package) -> String {
    format!(
        r#""[System64Folder]schtasks.exe" /Create /F /TN "{}" /XML "[#{TASK}]""#,
        literal(&task::name(package))
    )
}

fn delete_task(package: &Package) -> String {
    format!(
        r#""[System64Folder]schtasks.exe" /Delete /F /TN "{}""#,
        literal(&task::name(package))
    )
}

fn remove_state(package: &Package) -> String {
    format!(
        r#""[System64Folder]cmd.exe" /c rd /s /q "{}""#,
        state_folder(package)
    )
}

fn state_folder(package: &Package) -> String {
    format!(r"[CommonAppDataFolder]Kakunin\{}", literal(&package.vendor_id))
}

/// Writes a text so that nothing in it is taken for a property.
pub(super) fn literal(text: &str) -> String {
    text.chars()
        .map(|symbol| match symbol {
            '[' | ']' | '{' | '}' => format!("[\\{symbol}]"),
            symbol => symbol.to_string(),
        })
        .collect()
}
