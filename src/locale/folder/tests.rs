use std::fs;

use fluent::FluentArgs;
use tempfile::TempDir;

use super::files::{DEEPEST, MAX_BYTES, OWN};
use super::*;
use crate::locale::{Language, Locale};

/// A folder with these files, and what is said about it, without its own path.
fn read(files: &[(&str, &[u8])]) -> (Folder, Vec<String>) {
    let folder = TempDir::new().unwrap();
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    let read = Folder::read(folder.path());
    let english = Locale::with(Language::English, None);
    let before = folder.path().display().to_string();
    let told = read
        .remarks
        .iter()
        .map(|remark| {
            remark
                .told(&english, Names::Some)
                .replace(&before, ".")
                .replace(std::path::MAIN_SEPARATOR, "/")
        })
        .filter(|told| !told.contains("not there yet"))
        .collect();

    (read, told)
}

/// What is said about the file `fr/wizard.ftl`, without its path.
fn about(tag: &str, source: &str) -> Vec<String> {
    let file = format!("{tag}/wizard.ftl");
    let (_, told) = read(&[(&file, source.as_bytes())]);
    let place = format!("./{file}:");

    told.iter()
        .map(|told| told.strip_prefix(&place).unwrap_or(told).to_owned())
        .collect()
}

#[test]
fn the_programs_own_messages_are_without_fault() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let folder = Folder::read(&root);
    let tags: Vec<&str> = folder.languages.iter().map(|(tag, _)| tag.as_str()).collect();

    assert_eq!(folder.remarks.len(), 0, "{:?}", folder.remarks);
    for language in Language::ALL {
        assert!(tags.contains(&language.tag()));
    }
}

#[test]
fn what_is_wrong_is_told_with_file_and_line() {
    let broken = about(
        "fr",
        "steps = Étape { $at } sur { $of }\n\nstatus-grace = Pas { encore\n",
    );
    assert_eq!(broken.len(), 1, "{broken:?}");
    assert!(broken[0].starts_with("3: This cannot be read ("), "{broken:?}");

    for (source, told) in [
        (
            "steps = Étape { $at } sur { $off }",
            "1: steps names $off, which it is not given. The program’s own words are shown in its place.|1: steps \
             leaves out $of.",
        ),
        (
            "# Un mot.\nstatus-grace = { -produit }",
            "2: status-grace names -produit, which it is not given. The program’s own words are shown in its place.",
        ),
        (
            "status-grace = { NUMBER($n) }",
            "1: status-grace names $n, NUMBER(), which it is not given. The program’s own words are shown in its place.",
        ),
        (
            "status-grece = Oui",
            "1: The program has no message status-grece.",
        ),
        (
            "status-grace = Oui\n    .titre = Non",
            "2: The program has no message status-grace.titre.",
        ),
        (
            "status-grace = Oui\nstatus-grace = Non",
            "2: status-grace was there before, at ./fr/wizard.ftl:1. The first one is shown.",
        ),
        (
            "fault-key-99 = Faute",
            "1: The program has no message fault-key-99.",
        ),
    ] {
        assert_eq!(about("fr", source).join("|"), told, "{source}");
    }
}

#[test]
fn an_attribute_that_is_missing_is_named() {
    let told = about("fr", "button-next = Suivant\n");
    assert_eq!(
        told,
        ["1: button-next lacks button-next.key. The program’s own words are shown there."]
    );
}

#[test]
fn an_access_key_is_one_letter() {
    for (key, is_right) in [
        ("S", true),
        ("Ж", true),
        ("ש", true),
        ("1", true),
        ("Su", false),
        ("-", false),
    ] {
        let told = about("fr", &format!("button-next = Suivant\n    .key = {key}\n"));
        assert_eq!(told.is_empty(), is_right, "{told:?}");
    }
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let count = |forms: &[&str]| {
        let forms: Vec<String> = forms
            .iter()
            .map(|form| format!("   [{form}] {{ $count }}\n"))
            .collect();
        let forms = forms.concat();
        format!("terminal-more-regions = {{ $count ->\n{forms}   *[other] {{ $count }}\n}}\n")
    };
    for (tag, forms, lacking) in [
        ("fr", &["one"][..], ""),
        ("de", &["one"], ""),
        ("ru", &["one"], "few, many"),
        ("uk", &["one", "few", "many"], ""),
        ("pl", &["one", "many"], "few"),
        ("ar", &["one", "two"], "few, many, zero"),
        ("ar-EG", &["zero", "one", "two", "few", "many"], ""),
        ("zh-Hans", &[], ""),
        ("pt-BR", &["one"], ""),
        ("fr", &[], "one"),
        ("de", &["1"], ""),
        ("fr", &["1"], "one"),
        ("fr", &["0", "1"], ""),
        ("ru", &[], "few, many, one"),
        ("ru", &["0"], "few, many, one"),
        ("ru", &["one", "few", "many"], ""),
        ("ja", &["1"], ""),
        ("ru", &["one", "few", "many", "1"], ""),
        ("tlh", &["one"], ""),
    ] {
        let told = about(tag, &count(forms));
        let expected = (!lacking.is_empty()).then(|| {
            format!(
                "1: terminal-more-regions has no plural form for: {lacking}. The form with the asterisk is shown for it."
            )
        });
        assert_eq!(told, Vec::from_iter(expected), "{tag}");
    }
}

#[test]
fn a_file_that_is_not_utf_8_or_no_file_is_left_out_and_told() {
    let (folder, told) = read(&[
        ("fr/desk.ftl", b"steps = Oui\nstatus-grace = \xC9tape\n"),
        ("fr/wizard.ftl", "\u{FEFF}status-grace = Étape\r\n".as_bytes()),
        ("fr/notes.txt", b"\xFF"),
        ("fr/page.ftl/x", b""),
        ("fr/large.ftl", &vec![b' '; MAX_BYTES + 1]),
        ("README.md", b""),
        ("not a tag/wizard.ftl", b"{"),
    ]);

    assert_eq!(
        told,
        [
            "./fr/desk.ftl:2: This is not UTF-8, so the whole file is left out. Save it as UTF-8.",
            "./fr/page.ftl cannot be read: this is a folder; name a file",
            "./fr/large.ftl cannot be read: it is too large for a file of its kind",
            "./not a tag: The name of this folder is no language tag, so its messages are left out. A tag looks like fr, \
             pt-BR or zh-Hant.",
        ]
    );
    let (_, words) = &folder.languages[0];
    let found = words.find("status-grace", None, &FluentArgs::new());
    assert_eq!(found.as_deref(), Some("Étape"));
}

#[test]
fn what_would_use_up_the_stack_is_left_out_and_told() {
    for opening in ["{", "{ ", "{\n", "{ A(", "{ A(\n", "A(\n", "{ $a ->\n *[a] "] {
        let source = format!("status-grace = Oui\nsteps = {{ {}", opening.repeat(50_000));
        let (_, told) = read(&[("fr/wizard.ftl", source.as_bytes())]);
        assert_eq!(told.len(), 1, "{opening}: {told:?}");
        assert!(told[0].contains("nested"), "{opening}: {told:?}");
    }
    // Nothing of this is nested.
    let smile = "# :(\nstatus-grace = Oui :(\n".repeat(DEEPEST * 2);
    let (folder, _) = read(&[("fr/wizard.ftl", smile.as_bytes())]);
    assert_eq!(folder.languages.len(), 1);
}

#[test]
fn a_folder_without_languages_is_told() {
    let nothing = "There are no messages in this folder.";
    assert!(read(&[("wizard.ftl", b"a = b")]).1[0].contains(nothing));
    assert!(read(&[("fr/wizard.txt", b"a = b")]).1[0].contains(nothing));

    let file = Folder::read(Path::new(file!()));
    let told = file.remarks[0].told(&Locale::with(Language::English, None), Names::Some);
    assert!(told.contains(nothing), "{told}");

    let missing = Folder::read(Path::new("/nowhere/at/all"));
    let told = missing.remarks[0].told(&Locale::with(Language::English, None), Names::Some);
    assert_eq!(told, "/nowhere/at/all cannot be read: there is no such file");
}

#[test]
fn what_is_missing_is_counted_and_a_wild_file_is_cut_short() {
    let (folder, _) = read(&[("fr/wizard.ftl", b"status-grace = Oui\n")]);
    let told = folder.remarks[0].told(&Locale::with(Language::English, None), Names::Some);
    assert!(told.contains("messages are not there yet"), "{told}");
    assert!(told.ends_with(" …"), "{told}");
    let all = folder.remarks[0].told(&Locale::with(Language::English, None), Names::All);
    assert!(all.contains(", window-title") && !all.contains('…'), "{all}");

    let wild: Vec<String> = (0..10_000).map(|line| format!("a{line} = {{\n")).collect();
    let wild = wild.concat();
    let started = std::time::Instant::now();
    let (_, told) = read(&[("fr/wizard.ftl", wild.as_bytes())]);
    assert!(told.len() <= MOST_REMARKS + 1);
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());

    for line in [
        "steps = a\n",
        "status-grace =\n",
        "=\n",
        "a\n",
        "button-next = a\n .a = b\n",
    ] {
        let started = std::time::Instant::now();
        let (_, told) = read(&[("fr/wizard.ftl", line.repeat(50_000).as_bytes())]);
        assert!(told.len() <= MOST_REMARKS + 1);
        assert!(started.elapsed().as_secs() < 5, "{line}: {:?}", started.elapsed());
    }

    let long = format!("status-grace = {}\n", "é".repeat(10_000));
    assert_eq!(about("fr", &long), Vec::<String>::new());
}

#[test]
fn what_cannot_be_completed_leaves_its_place_to_the_programs_own_words() {
    let source = "steps = Étape { $at } sur { $off }\nstatus-grace = { status-notice }\nstatus-activated = Activé\n\
                  button-next = Suivant\n";
    let (mut folder, _) = read(&[("fr/wizard.ftl", source.as_bytes())]);
    let (_, words) = folder.languages.remove(0);
    let locale = Locale::with(Language::English, Some(words.into()));

    assert_eq!(
        locale.format("steps", &[("at", 1.into()), ("of", 2.into())]),
        "Step 1 of 2"
    );
    assert_eq!(locale.text("status-grace"), "Not activated yet");
    assert_eq!(locale.text("status-activated"), "Activé");
    assert_eq!(locale.text("button-next"), "Suivant");
    assert_eq!(locale.text("button-next.key"), "N");
    assert_eq!(locale.tag(), "fr");
}

#[test]
fn choices_are_those_that_the_program_gives() {
    let minutes = "   *[minutes] { $amount } min\n}";
    for (tag, source, told) in [
        (
            "fr",
            format!("span = {{ $unit ->\n    [jours] {{ $amount }} j\n    [hours] {{ $amount }} h\n{minutes}"),
            "2: span has a choice that the program does not give: [jours]. It gives: days, hours, minutes.|1: span \
             has no choice for: days. The one with the asterisk is shown for it.",
        ),
        (
            "fr",
            format!(
                "span = {{ $unit ->\n    [days] {{ $amount }} j\n    [hours] {{ $amount ->\n        [un] {{ $amount }} h\n  \
                 *[autre] {{ $amount }} h\n    }}\n{minutes}"
            ),
            "4: span has a choice that the program does not give: [autre], [un]. It gives: one, other.|1: span has no plural form for: one, other. The form with the asterisk is shown for it.",
        ),
        (
            "fr",
            "remark-cid-1 = { $count ->\n    [un] Un { $groups }\n   *[autre] Des { $groups }\n}".to_owned(),
            "2: remark-cid-1 has a choice that the program does not give: [autre], [un]. It gives: one, other.|1: \
             remark-cid-1 has no plural form for: one, other. The form with the asterisk is shown for it.",
        ),
        (
            "fr",
            "remark-cid-1 = { $count ->\n    [one] Un { $groups }\n    [few] Quelques { $groups }\n   *[other] Des \
             { $groups }\n}"
                .to_owned(),
            "3: remark-cid-1 has a choice that the program does not give: [few]. It gives: one, other.",
        ),
        (
            "fr",
            "remark-key-2-look-alike = { $position } { $group } { $symbol } { $script ->\n    [grec] grec\n   *[cyrillic] c\n}"
                .to_owned(),
            "2: remark-key-2-look-alike has a choice that the program does not give: [grec]. It gives: cyrillic, \
             greek.|1: remark-key-2-look-alike has no choice for: greek. The one with the asterisk is shown for it.",
        ),
        // Without a choice, or with fewer of numbers.
        (
            "fr",
            "remark-cid-1 = Encore { $count }\u{a0}: { $groups }".to_owned(),
            "",
        ),
        (
            "fr",
            "date = { $day } { $month ->\n    [1] janvier\n   *[12] décembre\n} { $year }".to_owned(),
            "",
        ),
        (
            "fr",
            "date = { $day } { $month ->\n    [janvier] janvier\n   *[12] décembre\n} { $year }".to_owned(),
            "2: date has a choice that the program does not give: [janvier]. It gives: 1, 2, 3, 4, 5, 6, 7, 8 ….",
        ),
        (
            "fr",
            "waiting-passed = { $seconds ->\n    [un] { $seconds }\n   *[other] { $seconds }\n}".to_owned(),
            "2: waiting-passed has a choice that the program does not give: [un]. It gives: one, other.|1: \
             waiting-passed has no plural form for: one. The form with the asterisk is shown for it.",
        ),
    ] {
        let found = about(tag, &(source.clone() + "\n"));
        let mut found: Vec<&str> = found.iter().map(String::as_str).collect();
        let mut told: Vec<&str> = told.split('|').filter(|told| !told.is_empty()).collect();
        found.sort_unstable();
        told.sort_unstable();
        assert_eq!(found, told, "{source}");
    }
}

#[test]
fn a_choice_of_which_english_makes_none_has_the_forms_of_the_language() {
    let source =
        "command-status-count = { $used ->\n    [un] { $used }\n   *[other] { $used }\n} { $limit }\n";
    let (_, told) = read(&[("fr/command.ftl", source.as_bytes())]);
    assert!(
        told.join("|")
            .contains("command.ftl:2: command-status-count has a choice"),
        "{told:?}"
    );

    let source = source.replace("[un]", "[one]");
    let (_, told) = read(&[("fr/command.ftl", source.as_bytes())]);
    assert_eq!(told, Vec::<String>::new());
}

#[test]
fn a_folder_whose_name_is_no_language_is_told_if_it_has_messages() {
    let words = b"status-grace = Oui\n";
    for name in ["pt_BR.UTF-8", "xx-YY-zz", "french", "klingon", "docs"] {
        let file = format!("{name}/wizard.ftl");
        let (folder, told) = read(&[("fr/wizard.ftl", words), (&file, words)]);
        assert_eq!(folder.languages.len(), 1);
        assert_eq!(
            told,
            [format!(
                "./{name}: The name of this folder is no language tag, so its messages are left out. A tag looks like \
                 fr, pt-BR or zh-Hant."
            )]
        );
        let (_, told) = read(&[("fr/wizard.ftl", words), (&format!("{name}/README.md"), words)]);
        assert_eq!(told, Vec::<String>::new());
    }
    for name in ["fr", "pt_BR", "yue", "zh-Hant-TW", "ca-valencia"] {
        let (folder, told) = read(&[(&format!("{name}/wizard.ftl"), words)]);
        assert_eq!((folder.languages.len(), told), (1, Vec::new()), "{name}");
    }
}

#[test]
fn what_is_hidden_is_not_read_and_a_copy_does_not_go_before_its_file() {
    let (folder, told) = read(&[
        ("fr/wizard.ftl", b"status-activated = A\nstatus-grace = Oui\n"),
        ("fr/wizard (copy).ftl", b"status-grace = Non\n"),
        ("fr/a.ftl", b"status-grace = Non\n"),
        ("fr/.wizard.ftl", b"status-grace = Jamais\n"),
        (".fr/wizard.ftl", b"status-grace = Jamais\n"),
        (".french/wizard.ftl", b"status-grace = Jamais\n"),
    ]);
    let (_, words) = &folder.languages[0];
    let found = words.find("status-grace", None, &FluentArgs::new());

    assert_eq!(found.as_deref(), Some("Oui"));
    let before = "status-grace was there before, at ./fr/wizard.ftl:2. The first one is shown.";
    assert_eq!(
        told,
        [
            format!("./fr/a.ftl:1: {before}"),
            format!("./fr/wizard (copy).ftl:1: {before}")
        ]
    );
}

#[test]
fn the_programs_own_files_are_known_by_name() {
    let files = crate::locale::parity::files(Language::English);
    let names: Vec<&str> = files
        .iter()
        .map(|file| file.file_name().unwrap().to_str().unwrap())
        .collect();

    assert_eq!(names, OWN);
}

#[test]
fn what_is_typed_is_the_same_in_every_language() {
    for (words, left_out) in [
        ("fr\u{a0}: en ou ja", ""),
        ("fr\u{a0}: { \"en\" } ou { \"ja\" }", ""),
        ("anglais ou japonais", "en, ja"),
        ("entre ou ja", "en"),
    ] {
        let source = format!("command-option-lang = {words}\n");
        let (_, told) = read(&[("fr/command.ftl", source.as_bytes())]);
        let expected = (!left_out.is_empty()).then(|| {
            format!(
                "./fr/command.ftl:1: command-option-lang leaves out {left_out}. This is typed, or named, in the same way \
                 in every language."
            )
        });
        assert_eq!(told, Vec::from_iter(expected), "{words}");
    }
    let source = b"command-no-place = Voir { $kakunin } --aide.\n";
    let (_, told) = read(&[("fr/command.ftl", source)]);
    assert!(told.join("|").contains("leaves out --help."), "{told:?}");
}
