use super::*;

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }

    folder
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();

    names
}

fn refused(folder: &Path) -> Vec<String> {
    let refused = changed(Words::new(), folder).unwrap_err();

    refused.iter().map(ToString::to_string).collect()
}

const THAI: (&str, &[u8]) = ("a.ftl", "a = รหัสผลิตภัณฑ์\n".as_bytes());

#[test]
fn files_are_replaced_and_then_stay() {
    let folder = folder(&[THAI, ("b.ftl", b"b = B\n"), ("glossary.md", THAI.1)]);
    let found = changed(Words::new(), folder.path()).unwrap();
    assert_eq!(found.len(), 1);
    replace(&found).unwrap();

    let text = fs::read_to_string(folder.path().join("a.ftl")).unwrap();
    assert_eq!(text, "a = รหัส\u{200b}ผลิตภัณฑ์\n");
    assert_eq!(fs::read(folder.path().join("glossary.md")).unwrap(), THAI.1);
    assert_eq!(names(folder.path()), ["a.ftl", "b.ftl", "glossary.md"]);
    assert!(changed(Words::new(), folder.path()).unwrap().is_empty());
}

#[test]
fn every_file_that_cannot_be_read_is_told() {
    let folder = folder(&[THAI, ("b.ftl", b"b = B\nc = \xff\n"), ("c.ftl", b"c = C\n\nd\n")]);
    let told = refused(folder.path());

    let [text, syntax] = told.as_slice() else {
        panic!("{told:?}");
    };
    assert!(text.ends_with("b.ftl:2: not UTF-8"), "{text}");
    assert!(syntax.contains("c.ftl:3: "), "{syntax}");
}

#[test]
fn a_folder_that_is_missing_or_empty_is_told() {
    let folder = folder(&[]);
    let missing = folder.path().join("th");

    assert!(refused(folder.path())[0].ends_with("there are no .ftl files here"));
    assert!(refused(&missing)[0].starts_with(&missing.display().to_string()));
}

#[test]
fn one_file_that_cannot_be_written_leaves_all_as_they_were() {
    let folder = folder(&[THAI, ("b.ftl", THAI.1)]);
    let path = folder.path().join("b.ftl");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let found = changed(Words::new(), folder.path()).unwrap();
    let why = replace(&found).unwrap_err().to_string();

    assert!(why.ends_with("b.ftl: it is read-only"), "{why}");
    for file in ["a.ftl", "b.ftl"] {
        assert_eq!(fs::read(folder.path().join(file)).unwrap(), THAI.1);
    }
    assert_eq!(names(folder.path()), ["a.ftl", "b.ftl"]);
}

#[cfg(unix)]
#[test]
fn a_link_stays_one_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let kept = folder(&[THAI]);
    let place = kept.path().join("a.ftl");
    fs::set_permissions(&place, fs::Permissions::from_mode(0o640)).unwrap();
    let folder = folder(&[]);
    let link = folder.path().join("a.ftl");
    symlink(&place, &link).unwrap();
    replace(&changed(Words::new(), folder.path()).unwrap()).unwrap();

    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(&place).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(fs::read_to_string(&place).unwrap().contains('\u{200b}'));
}

#[test]
fn a_mark_at_the_beginning_is_accepted_and_stays() {
    let text = format!("\u{feff}{}", String::from_utf8_lossy(THAI.1));
    let folder = folder(&[
        ("a.ftl", text.as_bytes()),
        ("b.ftl", "\u{feff}b = B\n".as_bytes()),
    ]);
    let found = changed(Words::new(), folder.path()).unwrap();
    assert_eq!(found.len(), 1);
    replace(&found).unwrap();

    let text = fs::read_to_string(folder.path().join("a.ftl")).unwrap();
    assert_eq!(text, "\u{feff}a = รหัส\u{200b}ผลิตภัณฑ์\n");
    assert!(changed(Words::new(), folder.path()).unwrap().is_empty());
}

#[test]
fn what_is_hidden_is_left_alone() {
    let folder = folder(&[(".a.ftl", THAI.1), ("b.ftl", b"b = B\n")]);
    assert!(changed(Words::new(), folder.path()).unwrap().is_empty());
}

#[test]
fn signs_in_names_that_act_are_escaped() {
    for (name, told) in [
        ("a b.ftl", "a b.ftl"),
        ("ไทย.ftl", "ไทย.ftl"),
        ("a\u{1b}[31m.ftl", "a\\u{1b}[31m.ftl"),
        ("a\nb.ftl", "a\\u{a}b.ftl"),
        ("a\u{202e}ltf.b", "a\\u{202e}ltf.b"),
    ] {
        assert_eq!(shown(Path::new(name)), told);
    }
    let refused = Refused::new(Path::new("a\u{7}"), "no").to_string();
    assert_eq!(refused, "a\\u{7}: no");
}
