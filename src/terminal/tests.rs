//! Tests of the text wizard with every kind of page, on pages made by hand.

mod ascii;
mod foreign;
mod pages;

use unicode_width::UnicodeWidthStr as _;

use super::answer::{Answer, Misread, only_region};
use super::layout::Style;
use super::screen::{Printed, Screen};
use crate::fault::Code;
use crate::locale::{Language, Locale};
use crate::page::control::{Check, Field, List, Press};
use crate::page::input::Input;
use crate::page::{Aside, Block, EntryState, Fact, FactValue, FieldForm, Message, Mood, PageName};

use pages::{Call, WIDE, button, edit, english, inputs, key_page, method_page, page, paste, screen};

#[test]
fn a_page_is_one_flow_of_plain_lines_with_numbers_in_reading_order() {
    let text = screen(&key_page("", EntryState::Open, None)).text();

    assert_eq!(
        text,
        "
Momiji Suite 2026 · Momiji Software · Not activated yet · Step 1 of 4

== A title ==
A lead.

Product key: nothing typed yet (it looks like XXXXX-XXXXX)

[1] Activate automatically: on
    A hint.

What you can do here
  [2] Privacy statement
  [3] Language (言語): English
  [4] Back (B)

Type or paste the product key, or the number of something you can do, and press
  Enter. ? shows help.
"
    );
}

#[test]
fn what_cannot_be_done_now_has_no_number_and_enter_says_so() {
    let incomplete = screen(&key_page("ABCDE", EntryState::Open, None));

    assert!(!incomplete.text().contains("Next"));
    assert!(incomplete.text().contains("ABCDE – not complete yet"));
    assert_eq!(incomplete.read(""), Err(Misread::Empty));
    assert_eq!(
        incomplete.read("5"),
        Err(Misread::Number {
            number: 5,
            greatest: 4
        })
    );
}

#[test]
fn numbers_letters_and_names_in_any_form_press_the_same_button() {
    let right = screen(&key_page("ABCDE-FGHJK", EntryState::Right, None));
    let next = vec![Input::Press(Press::Next)];

    for answer in [
        "",
        "5",
        "n",
        "N",
        "ｎ",
        "５",
        " 5 ",
        "next",
        "Next",
        "ＮＥＸＴ",
        "٥",
    ] {
        assert_eq!(inputs(right.read(answer)), next, "{answer:?}");
    }
    assert_eq!(
        inputs(right.read("1")),
        vec![Input::Toggle(Check::Automatic, false)]
    );
    for answer in ["?", "？", "؟", " ؟ "] {
        assert_eq!(right.read(answer), Ok(Answer::Help), "{answer}");
    }
    assert_eq!(right.read("＝"), Ok(Answer::Again));
}

#[test]
fn a_button_is_chosen_by_its_words_without_the_breaks_of_its_translation() {
    let back = button(Press::Back, "ย้อน\u{200b}กลับ", None);
    let page = page(PageName::File, Vec::new(), vec![back]);

    assert_eq!(inputs(screen(&page).read("ย้อนกลับ")), [Input::Press(Press::Back)]);
}

#[test]
fn a_key_may_be_typed_or_pasted_without_going_to_a_field_first() {
    let empty = screen(&key_page("", EntryState::Open, None));

    for answer in ["4vr16-p3amk", "４ＶＲ１６", "12345 67890", "123"] {
        assert_eq!(
            inputs(empty.read(answer)),
            vec![Input::Edit(Field::Key, answer.to_owned())]
        );
    }
}

#[test]
fn a_key_typed_on_a_page_that_leads_to_its_own_is_taken_there() {
    const KEY: &str = "4VR16-P3AMK-CQ7BV-WYSR5-S4VZJ";
    let first = page(
        PageName::Overview,
        Vec::new(),
        vec![
            button(Press::ChangeKey, "Enter a product key", Some('K')),
            button(Press::Close, "Later", Some('L')),
        ],
    );
    let first = screen(&first);

    // The last one has a slip, which the key's page shows.
    for answer in [
        KEY,
        " 4vr16p3amkcq7bvwysr5s4vzj ",
        "Product key: 4VR16-P3AMK-CQ7BV-WYSR5-S4VZJ",
        "4VR16-P3AMK-CQ7BV-WYSR5-S4VZK",
    ] {
        assert_eq!(
            inputs(first.read(answer)),
            [
                Input::Press(Press::ChangeKey),
                Input::Edit(Field::Key, answer.trim().to_owned())
            ]
        );
    }
    for answer in ["hello", "4VR16", "4VR16-P3AMK", "what is meant by this here"] {
        assert_eq!(first.read(answer), Err(Misread::Text), "{answer}");
    }
    let elsewhere = screen(&page(PageName::Advice, Vec::new(), Vec::new()));
    assert_eq!(elsewhere.read(KEY), Err(Misread::Text));
}

#[test]
fn the_page_for_files_speaks_of_files() {
    let path = |field, value: &str, state| Block::Field {
        field,
        label: "Where it is".to_owned(),
        value: value.to_owned(),
        placeholder: "Drop the file here".to_owned(),
        form: FieldForm::Text,
        caret: None,
        state,
        mark: None,
        message: None,
        on_enter: None,
    };
    let part = Block::Numbered {
        number: 1,
        done: true,
        title: "Save the request".to_owned(),
        aside: vec![Aside::Button(button(
            Press::BrowseRequest,
            "Choose a folder…",
            None,
        ))],
        blocks: vec![path(Field::RequestPath, "/x/request.json", EntryState::Open)],
    };
    let response = path(Field::ResponsePath, "", EntryState::Open);
    let wrong = path(Field::ResponsePath, "/x/y", EntryState::Wrong);
    let screen = screen(&page(PageName::File, vec![part, wrong, response], Vec::new()));

    let text = screen.text();
    assert!(text.contains("Where it is: /x/request.json\n"), "{text}");
    assert!(text.contains("Where it is: nothing typed yet\n"), "{text}");
    assert!(text.contains("/x/y – wrong"), "{text}");
    assert!(text.contains("[1] Save it elsewhere"), "{text}");
    assert_eq!(inputs(screen.read("1")), [Input::Press(Press::BrowseRequest)]);
    let help = screen.help(&english());
    assert!(
        help.contains("response") && !help.contains("product key"),
        "{help}"
    );
}

#[test]
fn a_wrong_entry_is_told_in_words_with_its_code() {
    let message = Message {
        mood: Mood::Bad,
        code: Some(Code::Key2),
        text: "Check group 3.".to_owned(),
    };
    let text = screen(&key_page("ABCDE", EntryState::Wrong, Some(message))).text();

    assert!(
        text.contains("Product key: ABCDE – wrong\nKEY-2: Check group 3.\n"),
        "{text}"
    );
}

#[test]
fn choosing_a_way_goes_on_at_once() {
    let screen = screen(&method_page());

    assert!(
        screen
            .text()
            .contains("[1] Internet · chosen\n    About Internet.")
    );
    assert_eq!(
        inputs(screen.read("2")),
        vec![Input::Choose(List::Methods, 1), Input::Press(Press::Next)]
    );
    assert_eq!(inputs(screen.read("")), vec![Input::Press(Press::Next)]);
    assert_eq!(screen.read("hello"), Err(Misread::Text));
}

#[test]
fn the_telephone_page_names_every_group() {
    let text = screen(&Call::new().page()).text();

    for part in [
        "1. Country or region – done\n  [1] Japan – change\n  0120-000-123 · TTY · Open · until 18:00\n    Toll-free · Japanese · Mon–Fri 9:00–18:00\n",
        "2. Read out\n  Installation ID:\n    1: 044 284   2: 044 284   3: 044 284   4: 044 284\n    5: 044 284",
        "  [2] Copy (C)\n",
        "3. Type\n  Confirmation ID:\n    A: –   B: –   C: –   D: –\n    E: –   F: –   G: –   H: –\n  You can paste it\n",
    ] {
        assert!(text.contains(part), "{part}\nnot in\n{text}");
    }
}

#[test]
fn a_number_may_be_typed_as_it_is_printed() {
    let screen = Screen::new(&method_page(), &english(), WIDE);
    for number in ["[2]", "2.", " [ 2 ] ", "［２］"] {
        assert_eq!(inputs(screen.read(number)), inputs(screen.read("2")), "{number}");
    }
    assert!(screen.read("[9]").is_err());
}

#[test]
fn a_number_is_chosen_by_its_row_or_by_itself() {
    let mut call = Call::new();
    call.line = Some(4);
    let screen = screen(&call.page());

    let part = "  [2] 0120-000-123 · TTY · Open · until 18:00\n      Toll-free · Japanese";
    assert!(screen.text().contains(part), "{}", screen.text());
    for answer in ["2", "0120-000-123"] {
        assert_eq!(
            inputs(screen.read(answer)),
            vec![Input::Choose(List::Lines, 4)],
            "{answer}"
        );
    }
}

#[test]
fn groups_say_whether_they_are_right() {
    let mut call = Call::new();
    call.typed[0] = ("008 940", EntryState::Right);
    call.typed[3] = ("512 439", EntryState::Wrong);
    call.typed[4] = ("126", EntryState::Open);
    let text = screen(&call.page()).text();

    for part in [
        "A: 008 940 – right",
        "D: 512 439 – wrong",
        "E: 126 – not complete yet",
        "CID-1: Ask for D again.",
    ] {
        assert!(text.contains(part), "{part}\nnot in\n{text}");
    }
}

#[test]
fn a_confirmation_id_is_taken_whole_or_group_by_group() {
    let mut call = Call::new();
    call.typed[0] = ("008 940", EntryState::Right);
    let screen = screen(&call.page());
    let whole = "008940 618011 654242 512439 126000 111111 222222 333333";

    assert_eq!(
        inputs(screen.read(whole)),
        vec![paste(0, &whole.replace(' ', ""))]
    );
    assert_eq!(inputs(screen.read("618 011")), vec![paste(1, "618011")]);
    assert_eq!(inputs(screen.read("６１８ー０１１")), vec![paste(1, "618011")]);
    for answer in [
        "D 512439",
        "d512439",
        "D: 512 439",
        "Ｄ　５１２４３９",
        "D=512-439",
    ] {
        assert_eq!(inputs(screen.read(answer)), vec![edit(3, "512439")], "{answer}");
    }
    assert_eq!(
        inputs(screen.read("A 008 940 C 654-242")),
        vec![edit(0, "008940"), edit(2, "654242")]
    );
    assert_eq!(screen.read("X 512439"), Err(Misread::Group));
}

#[test]
fn a_confirmation_id_is_taken_from_the_text_around_it() {
    use crate::codes::{ConfirmationId, ConfirmationType, InstallationId, KeyKind, ProductKey};

    let key = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 1).unwrap();
    let id = InstallationId::of(&key, "momiji.example", 8, 9);
    let right = ConfirmationId::keyed(&key, "momiji.example", &id, ConfirmationType::Permanent).groups();
    let mut wrong = right.clone();
    wrong[1].replace_range(5.., if right[1].ends_with('1') { "2" } else { "1" });
    let mut call = Call::new();
    call.typed = vec![("", EntryState::Open); 4];
    let screen = screen(&call.page());

    for groups in [right, wrong] {
        for answer in [
            format!("Confirmation ID: {}", groups.join("-")),
            format!("確認 ID：「{}」", groups.join("、")),
            format!(
                "Confirmation ID A: {}, B: {}, C: {}, D: {}",
                groups[0], groups[1], groups[2], groups[3]
            ),
            groups.join(" / "),
            format!("\"{}\"", groups.join("; ")),
        ] {
            assert_eq!(
                inputs(screen.read(&answer)),
                vec![paste(0, &groups.concat())],
                "{answer}"
            );
        }
    }
}

#[test]
fn a_signed_confirmation_id_has_groups_to_p() {
    let mut call = Call::new();
    call.typed = vec![("", EntryState::Open); 16];
    let screen = screen(&call.page());
    let text = screen.text();

    assert!(
        text.contains("    I: –   J: –   K: –   L: –\n    M: –   N: –   O: –   P: –\n"),
        "{text}"
    );
    assert_eq!(inputs(screen.read("p 333 333")), vec![edit(15, "333333")]);
    assert_eq!(
        inputs(screen.read("C 333333 K 512439")),
        vec![edit(2, "333333"), edit(10, "512439")]
    );
    let whole = "123456".repeat(16);
    assert_eq!(inputs(screen.read(&whole)), vec![paste(0, &whole)]);
    assert_eq!(screen.read("Q 512439"), Err(Misread::Group));
}

#[test]
fn a_region_is_found_by_typing_its_name_code_or_dialling_code() {
    let screen = screen(&Call::new().page());

    for answer in ["Japan", "日本", "jp", "+81"] {
        assert_eq!(
            screen.read(answer),
            Ok(Answer::Search(vec![
                Input::Press(Press::OpenRegions),
                Input::Edit(Field::RegionQuery, answer.to_owned())
            ])),
            "{answer}"
        );
    }
}

#[test]
fn the_regions_found_are_rows_to_choose_from() {
    let rows = [("Austria", "AT · +43"), ("Australia", "AU · +61")];
    let page = Call::searching("aust", &rows).page();
    let screen = screen(&page);

    assert!(
        screen
            .text()
            .contains("[1] Austria · AT · +43\n  [2] Australia · AU · +61\n  [3] Leave it as it is\n"),
        "{}",
        screen.text()
    );
    assert_eq!(inputs(screen.read("2")), vec![Input::Choose(List::Regions, 1)]);
    assert_eq!(inputs(screen.read("")), vec![Input::Choose(List::Regions, 0)]);
    assert_eq!(inputs(screen.read("3")), vec![Input::Press(Press::OpenRegions)]);
    assert_eq!(
        inputs(screen.read("81")),
        vec![Input::Edit(Field::RegionQuery, "81".to_owned())],
        "a number that no row has is a dialling code"
    );
}

#[test]
fn the_only_region_that_fits_is_chosen_unless_it_may_be_a_slip() {
    let chosen = Some(Input::Choose(List::Regions, 0));
    let austria = ("Austria", "AT · +43");
    let found = |query, rows: &[_]| only_region(&Call::searching(query, rows).page());

    for query in ["austria", "ＡＵＳＴ", "at", "ＡＴ", "+43", "オーストリア", "墺国"] {
        assert_eq!(found(query, &[austria]), chosen, "{query}");
    }
    assert_eq!(found("zz", &[austria]), None);
    assert_eq!(found("aust", &[austria, ("Australia", "AU · +61")]), None);
    assert_eq!(found("xyz", &[]), None);
    assert_eq!(only_region(&Call::new().page()), None);
}

#[test]
fn a_search_without_a_result_does_not_swallow_the_confirmation_id() {
    let screen = screen(&Call::searching("xyzzy", &[]).page());

    assert!(screen.text().contains("Nothing fits."));
    assert_eq!(
        inputs(screen.read("D 512439")),
        vec![Input::Press(Press::OpenRegions), edit(3, "512439")]
    );
    assert_eq!(
        inputs(screen.read("512 439")),
        vec![Input::Press(Press::OpenRegions), paste(0, "512439")]
    );
}

#[test]
fn only_what_changed_is_said_again() {
    let before = screen(&Call::new().page());
    let mut call = Call::new();
    call.typed[0] = ("008 940", EntryState::Right);
    let after = screen(&call.page());
    let mut printed = Printed::default();

    assert_eq!(printed.news(&before), before.text());
    let news = printed.news(&after);
    assert!(news.starts_with("\n3. Type\n"), "{news}");
    assert_eq!(news.matches("\n\n").count(), 0, "one section: {news}");
    assert_eq!(printed.news(&after), "");
    assert!(
        !printed.news(&before).is_empty(),
        "what is as before is said when it was different meanwhile"
    );
    let other = screen(&method_page());
    assert_eq!(printed.news(&other), other.text(), "another page is said whole");
}

#[test]
fn a_search_for_a_region_stands_alone_and_the_page_is_not_said_again_after_it() {
    let page = screen(&Call::new().page());
    let search = screen(&Call::searching("aust", &[("Austria", "AT · +43")]).page());
    let mut printed = Printed::default();
    let _all = printed.news(&page);

    let news = printed.news(&search);
    assert!(news.contains("Austria"), "{news}");
    for other in ["Installation ID", "Confirmation ID", "0120", "Privacy", "Back"] {
        assert!(!news.contains(other), "{other} in {news}");
    }
    let news = printed.news(&page);
    assert!(
        news.contains("0120") && !news.contains("Installation ID"),
        "{news}"
    );
}

#[test]
fn work_in_progress_can_be_cancelled_with_enter() {
    let progress = Block::Progress {
        label: "Asking…".to_owned(),
        detail: "Nothing personal.".to_owned(),
        passed: None,
    };
    let mut page = page(
        PageName::Internet,
        vec![progress],
        vec![button(Press::Cancel, "Cancel", Some('C'))],
    );
    page.on_escape = Some(Press::Cancel);
    let screen = screen(&page);

    assert!(screen.is_busy());
    assert_eq!(inputs(screen.read("")), vec![Input::Press(Press::Cancel)]);
    assert_eq!(inputs(screen.read("c")), vec![Input::Press(Press::Cancel)]);
}

#[test]
fn a_failure_shows_its_code_and_every_way_by_number() {
    let blocks = vec![
        Block::Hero {
            mood: Mood::Care,
            title: "All activations are used".to_owned(),
            text: "Nothing is lost.".to_owned(),
        },
        Block::Facts(vec![
            Fact {
                label: "Quote this code".to_owned(),
                value: FactValue::Quote("CNT-1".to_owned()),
                action: Some(button(Press::CopyDetails, "Copy details", None)),
            },
            Fact {
                label: "Product key".to_owned(),
                value: FactValue::Key {
                    hidden: "-•••••".to_owned(),
                    shown: "S4VZJ".to_owned(),
                    kind: "MAK".to_owned(),
                },
                action: None,
            },
        ]),
        Block::Ways {
            title: "Other ways".to_owned(),
            buttons: vec![button(Press::UseTelephone, "Activate by telephone", Some('P'))],
        },
    ];
    let mut page = page(PageName::Failure, blocks, Vec::new());
    page.title = None;
    let screen = screen(&page);

    for part in [
        "== Attention: All activations are used ==\nNothing is lost.",
        "Quote this code: CNT-1\n  [1] Copy details\nProduct key: S4VZJ-… (MAK)\n",
        "Other ways\n  [2] Activate by telephone (P)\n",
    ] {
        assert!(screen.text().contains(part), "{part}\nnot in\n{}", screen.text());
    }
    assert_eq!(inputs(screen.read("p")), vec![Input::Press(Press::UseTelephone)]);
}

#[test]
fn open_languages_are_rows() {
    let mut page = method_page();
    if let Some(languages) = &mut page.languages {
        languages.options = Some(vec!["日本語".to_owned(), "English".to_owned()]);
    }
    let screen = screen(&page);

    assert_eq!(
        inputs(screen.read("日本語")),
        vec![Input::Choose(List::Languages, 0)]
    );
    assert_eq!(inputs(screen.read("4")), vec![Input::Choose(List::Languages, 0)]);
}

#[test]
fn every_page_fits_a_braille_line_and_a_small_terminal_in_every_language() {
    for language in Language::ALL {
        let locale = Locale::for_terminal(*language);
        for width in [20, 40, 60, 80] {
            let style = Style { width, ..WIDE };
            for page in [
                key_page("ABCDE-FGHJK-MNPQR-STVWX-YZ012", EntryState::Right, None),
                method_page(),
                Call::new().page(),
                Call::searching("aust", &[("Austria", "AT · +43")]).page(),
            ] {
                let text = Screen::new(&page, &locale, style).text();
                let widest = text.lines().max_by_key(|line| line.width()).unwrap_or_default();
                assert!(widest.width() <= width, "{width}: {widest:?}");
            }
        }
    }
}

#[test]
fn without_colour_there_is_no_control_character_and_with_it_the_words_are_the_same() {
    let page = Call::new().page();
    let plain = screen(&page).text();
    let colourful = Screen::new(&page, &english(), Style { colour: true, ..WIDE }).text();

    assert!(plain.chars().all(|symbol| symbol == '\n' || !symbol.is_control()));
    assert!(colourful.contains("\u{1b}[1m"));
    let stripped = colourful.replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
    assert_eq!(stripped, plain);
}

#[test]
fn help_tells_how_this_page_is_answered() {
    let locale = english();

    let call = screen(&Call::new().page()).help(&locale);
    assert!(call.contains("D 512439"), "{call}");
    let ways = screen(&method_page()).help(&locale);
    assert!(!ways.contains("D 512439") && ways.contains("Ctrl-C"), "{ways}");
}
