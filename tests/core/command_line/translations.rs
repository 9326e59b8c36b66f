//! A translator's folder and the made-up languages, in the real program.

use std::fs;

use crate::program::Computer;

#[test]
fn a_translators_words_are_shown_and_what_is_wrong_is_told_first() {
    let computer = Computer::new();
    let folder = computer.folder().join("translations");
    fs::create_dir_all(folder.join("sv")).unwrap();
    fs::write(
        folder.join("sv/faults.ftl"),
        "fault-cnt-1 = Alla aktiveringar används\n    .what = Inget kvar { $rest }.\n",
    )
    .unwrap();
    let folder = folder.to_str().unwrap();

    for arguments in [
        &["--locales", folder, "--lang", "sv", "explain", "CNT-1"][..],
        &[
            "explain",
            "CNT-1",
            "--lang",
            "sv-FI",
            &format!("--locales={folder}"),
        ],
    ] {
        let answer = computer.run(arguments);
        assert_eq!(answer.code, 0, "{}", answer.err);
        assert!(
            answer.out.contains("CNT-1: Alla aktiveringar används"),
            "{}",
            answer.out
        );
        assert!(
            answer
                .out
                .contains("Every activation that this key allows is in use."),
            "{}",
            answer.out
        );
        assert!(answer.err.contains("faults.ftl:2: "), "{}", answer.err);
        assert!(answer.err.contains("$rest"), "{}", answer.err);
        // No terminal: all names are listed.
        assert!(answer.err.contains("window-title"), "{}", answer.err);
    }
    let english = computer.run(&["--locales", folder, "--lang", "en", "explain", "CNT-1"]);
    assert!(!english.out.contains("Alla"), "{}", english.out);
    let japanese = computer.run(&["--locales", folder, "--lang", "ja", "explain", "CNT-1"]);
    assert!(!japanese.out.contains("Alla"), "{}", japanese.out);
}

#[test]
fn a_folder_that_is_not_there_is_told_and_nothing_else_changes() {
    let computer = Computer::new();
    let usual = computer.run(&["explain", "CNT-1"]);
    let answer = computer.run(&["--locales", "/nowhere/at/all", "explain", "CNT-1"]);

    assert_eq!((answer.code, &answer.out), (usual.code, &usual.out));
    assert!(answer.err.contains("/nowhere/at/all"), "{}", answer.err);
}

#[test]
fn made_up_languages_are_spoken_by_their_tags() {
    let computer = Computer::new();
    let accented = computer.run(&["--lang", "en-XA", "explain", "CNT-1"]).out;
    let mirrored = computer.run(&["--lang", "ar-XB", "explain", "CNT-1"]).out;

    assert!(accented.contains("CNT-1: ÅÅł"), "{accented}");
    assert!(mirrored.contains('ا') && mirrored.contains("CNT-1"), "{mirrored}");
}

/// Terminals show marks of direction as boxes or escapes, and Braille displays as cells.
#[test]
fn from_right_to_left_a_terminal_is_given_words_without_marks() {
    let computer = Computer::new();
    let answers = [
        &["explain", "CNT-1"][..],
        &["status"],
        &["--help"],
        &["parts"],
        &["--text"],
        &["key", "set", "12345"],
    ];
    for arguments in answers {
        let answer = computer.run(&[&["--lang", "ar-XB"], arguments].concat());
        let told = answer.out + &answer.err;
        assert!(told.contains('ا'), "{arguments:?}: {told}");
        assert!(
            !told.contains("\\u{") && !told.contains(['\u{200f}', '\u{2068}', '\u{2069}']),
            "{arguments:?}: {told}"
        );
    }
}
