use std::io::{Cursor, Read as _};
use std::process::Command;

use ::msi::{Package as Installer, Select};

use super::super::{Entry, Package, sample};
use super::*;

fn package(version: &str, name: &str, publisher: &str) -> Package {
    let files = [
        ("catalogue.jws", "signed"),
        ("data/もみじ/read me first.txt", "inner"),
        ("data/large.bin", &"0123456789".repeat(10_000)),
        ("momiji-activation.exe", "console"),
        ("momiji-activationw.exe", "window"),
        ("vendor.pub", "key"),
    ];

    Package {
        name: name.to_owned(),
        version: version.parse().unwrap(),
        publisher: publisher.parse().unwrap(),
        support: Some("https://momiji.example/help".to_owned()),
        files: files
            .map(|(path, content)| Entry {
                path: path.parse().unwrap(),
                content: content.as_bytes().into(),
                executable: false,
            })
            .into(),
        ..sample::package(64)
    }
}

/// Returns the rows of a table, each as the texts of its columns.
fn rows(msi: &[u8], table: &str) -> Vec<Vec<String>> {
    let mut installer = Installer::open(Cursor::new(msi)).unwrap();
    let rows = installer.select_rows(Select::table(table)).unwrap();

    let text = |value: &::msi::Value| match value {
        ::msi::Value::Null => String::new(),
        ::msi::Value::Int(number) => number.to_string(),
        ::msi::Value::Str(text) => text.clone(),
        ::msi::Value::Binary => "[binary]".to_owned(),
    };

    rows.map(|row| (0..row.len()).map(|column| text(&row[column])).collect())
        .collect()
}

fn property(msi: &[u8], name: &str) -> String {
    let rows = rows(msi, "Property");

    rows.into_iter()
        .find(|row| row[0] == name)
        .unwrap()
        .swap_remove(1)
}

#[test]
fn the_same_description_gives_the_same_bytes_and_another_one_others() {
    let first = write(&package("1.2.0", "Momiji", "Momiji Software")).unwrap();
    assert_eq!(
        first,
        write(&package("1.2.0", "Momiji", "Momiji Software")).unwrap()
    );
    assert_ne!(
        first,
        write(&package("1.2.0", "Kaede", "Momiji Software")).unwrap()
    );
}

#[test]
fn versions_of_a_product_have_in_common_what_upgrades_need() {
    let [old, new] =
        ["1.2", "1.10.3"].map(|version| write(&package(version, "Momiji", "Momiji Software")).unwrap());
    assert_eq!(property(&old, "UpgradeCode"), property(&new, "UpgradeCode"));
    assert_ne!(property(&old, "ProductCode"), property(&new, "ProductCode"));
    assert_eq!(property(&old, "ProductVersion"), "1.2.0");
    let components = |msi| {
        rows(msi, "Component")
            .into_iter()
            .map(|row| row[1].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(components(&old), components(&new));

    let mut other = package("1.2", "Momiji", "Momiji Software");
    other.vendor_id = "kaede.example".to_owned();
    let other = write(&other).unwrap();
    assert_ne!(property(&old, "UpgradeCode"), property(&other, "UpgradeCode"));
    assert_ne!(components(&old), components(&other));
}

#[test]
fn files_stand_in_the_cabinet_as_they_were_given() {
    let package = package("1.2.0", "もみじ", "もみじソフト");
    let msi = write(&package).unwrap();
    let mut installer = Installer::open(Cursor::new(&msi[..])).unwrap();
    let mut cabinet = Vec::new();
    installer
        .read_stream(CABINET)
        .unwrap()
        .read_to_end(&mut cabinet)
        .unwrap();
    let mut cabinet = cab::Cabinet::new(Cursor::new(cabinet)).unwrap();
    let files = rows(&msi, "File");
    assert_eq!(files.len(), package.files.len() + 1);
    for entry in &package.files {
        let name = entry.path.names().last().unwrap();
        let row = files
            .iter()
            .find(|row| row[2].rsplit('|').next() == Some(name))
            .unwrap_or_else(|| panic!("{name}"));
        assert_eq!(row[3], entry.content.len().to_string());
        let mut content = Vec::new();
        cabinet
            .read_file(&row[0])
            .unwrap()
            .read_to_end(&mut content)
            .unwrap();
        assert_eq!(content, &entry.content[..], "{name}");
    }
}

#[test]
fn texts_are_kept_in_the_code_page_that_has_them() {
    for (name, page) in [
        ("Momiji", 1252),
        ("Ahorn für Büros", 1252),
        ("もみじ ライセンス", 932),
        ("Клён", 1251),
        ("もみじ Клён für ไทย", 65001),
    ] {
        let mut package = package("1.2.0", name, "Momiji Software");
        package.files.retain(|entry| entry.path.as_str().is_ascii());
        let msi = write(&package).unwrap();
        assert_eq!(property(&msi, "ProductName"), name);
        let installer = Installer::open(Cursor::new(msi)).unwrap();
        // Japanese pages hold Cyrillic, too.
        let found = installer.database_codepage().id();
        assert!(found == page || (page == 1251 && found == 932), "{name}: {found}");
    }
}

#[test]
fn nothing_of_a_property_can_become_an_argument_of_its_own() {
    let msi = write(&package("1.2.0", "Momiji", "Momiji Software")).unwrap();
    for row in rows(&msi, "CustomAction") {
        let target = &row[3];
        for property in ["KEYFILE", "KMSHOST"] {
            let at = format!("[{property}]");
            assert!(
                !target.contains(&at) || target.ends_with(&format!("{at}\"")),
                "{target}"
            );
        }
        // No shell is given what somebody chose.
        assert!(!target.contains("cmd.exe") || !target.contains("[K"), "{target}");
    }
    let sequence = rows(&msi, "InstallExecuteSequence");
    let condition = |action: &str| {
        sequence
            .iter()
            .find(|row| row[0] == action)
            .map(|row| row[1].clone())
            .unwrap()
    };
    assert_eq!(condition("RefuseQuotedKeyFile"), "KEYFILE >< Quote");
    assert!(condition("RefuseKmsHost").contains("KMSHOST >< Quote"));
}

#[test]
fn names_with_brackets_are_no_properties() {
    let msi = write(&package("1.2.0", "Momiji [ALLUSERS] {x}", "Momiji [Group]")).unwrap();
    let actions = rows(&msi, "CustomAction");
    let refusal = actions.iter().find(|row| row[0] == "RefuseOlderVersion").unwrap();
    assert!(
        refusal[3].contains(r"Momiji [\[]ALLUSERS[\]] [\{]x[\}]"),
        "{}",
        refusal[3]
    );
    let task = actions.iter().find(|row| row[0] == "CreateTask").unwrap();
    assert!(
        task[3].contains(r"\Momiji [\[]Group[\]]\momiji-activation agent"),
        "{}",
        task[3]
    );
}

#[test]
fn every_action_of_a_sequence_is_windows_own_or_described() {
    let msi = write(&package("1.2.0", "Momiji", "Momiji Software")).unwrap();
    let own: Vec<String> = rows(&msi, "CustomAction")
        .into_iter()
        .map(|row| row[0].clone())
        .collect();
    let sequence = rows(&msi, "InstallExecuteSequence");
    for action in &own {
        assert!(sequence.iter().any(|row| row[0] == *action), "{action}");
    }
    let number = |action: &str| -> i32 {
        let row = sequence.iter().find(|row| row[0] == action).unwrap();
        row[2].parse().unwrap()
    };
    assert!(number("InstallInitialize") < number("RemoveExistingProducts"));
    assert!(number("DeleteTask") < number("RemoveFiles"));
    for (earlier, later) in [
        ("InstallFiles", "TakeBackState"),
        ("TakeBackState", "TakeKeyFile"),
        ("TakeKeyFileAuto", "Activate"),
        ("SetKmsHost", "Activate"),
        ("TakeBackTask", "CreateTask"),
        ("CreateTask", "InstallFinalize"),
    ] {
        assert!(number(earlier) < number(later), "{earlier}, {later}");
    }
    let mut numbers: Vec<&String> = sequence.iter().map(|row| &row[2]).collect();
    let all = numbers.len();
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), all, "two actions at one place");
}

#[test]
fn what_cannot_be_installed_is_refused() {
    let mut without = package("1.2.0", "Momiji", "Momiji Software");
    without
        .files
        .retain(|entry| entry.path.as_str() != "momiji-activationw.exe");
    assert!(
        write(&without)
            .unwrap_err()
            .to_string()
            .contains("momiji-activationw.exe")
    );

    let mut twice = package("1.2.0", "Momiji", "Momiji Software");
    let mut entry = twice.files[0].clone();
    entry.path = "Catalogue.JWS".parse().unwrap();
    twice.files.push(entry);
    assert!(
        write(&twice)
            .unwrap_err()
            .to_string()
            .contains("one file on Windows")
    );
}

/// What another program reads, which shares nothing with the crate that wrote it. Left out where it is not installed.
#[test]
fn another_reader_finds_the_same_tables() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("package.msi");
    std::fs::write(
        &path,
        write(&package("1.2.0", "もみじ", "Momiji Software")).unwrap(),
    )
    .unwrap();
    let Ok(output) = Command::new("msiinfo")
        .arg("export")
        .arg(&path)
        .arg("Property")
        .output()
    else {
        return;
    };
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("ProductName\tもみじ"), "{text}");
    let summary = Command::new("msiinfo")
        .arg("suminfo")
        .arg(&path)
        .output()
        .unwrap();
    let text = String::from_utf8(summary.stdout).unwrap();
    assert!(text.contains("Template: x64;0"), "{text}");
}
