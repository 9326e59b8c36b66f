//! Every page in the window, in every language: what it says, what can be reached, pressed and typed.

mod beginning;
mod drawing;
mod focusing;
mod mirroring;
mod reaching;
mod stage;
mod targets;
mod told;

use std::sync::LazyLock;

use iced::Size;
use iced::advanced::widget::Id;
use iced::keyboard::key::Named;
use iced_test::selector::Candidate;
use kakunin::gui::driver::Appearance as _;
use kakunin::gui::label::mark;
use kakunin::gui::theme::{Brand, Mode};
use kakunin::gui::{self, Look, focus};
use kakunin::locale::{Language, Locale, Pseudo};
use kakunin::page::control::{Check, Control, Field, List};
use kakunin::page::input::Input;
use kakunin::page::{Aside, Block, Button, Fact, FactValue, Line, Page, Saying, SpokenWord};

use stage::Stage;
use support::scenes::{self, Scene};

/// The smallest window, and the usual one.
const WINDOWS: [Size; 2] = [Size::new(640.0, 520.0), Size::new(760.0, 600.0)];
/// The usual text, larger text, and the largest.
const TEXT_SCALES: [f32; 3] = [1.0, 1.5, 2.0];

/// High enough that nothing has to be scrolled to.
const HIGH: Size = Size::new(760.0, 1400.0);

fn look(language: Language) -> Look {
    look_in(&Locale::new(language))
}

fn look_in(locale: &Locale) -> Look {
    Look::new(Mode::Light, Brand::default(), &locale.tag(), locale.direction())
}

/// The languages that most is tried in, and those that nobody speaks: with longer words, and from right to left.
fn locales() -> Vec<Locale> {
    let spoken = support::TRIED.into_iter().map(Locale::new);

    spoken.chain(Pseudo::ALL.map(Locale::pseudo)).collect()
}

/// The pages of a language.
struct Pages {
    tag: String,
    look: Look,
    scenes: Vec<Scene>,
}

/// Every page in each of these languages. A walk to a page takes longer than most of what is tested there, so that
/// each is walked once.
static PAGES: LazyLock<Vec<Pages>> = LazyLock::new(|| locales().iter().map(pages).collect());

fn pages(locale: &Locale) -> Pages {
    Pages {
        tag: locale.tag(),
        look: look_in(locale),
        scenes: scenes::all(locale),
    }
}

/// Runs a check on every page in the languages that most is tried in.
fn on_every_page(check: impl Fn(&str, &Page, &Look)) {
    for Pages { tag, look, scenes } in &*PAGES {
        for scene in scenes {
            check(&format!("{} in {tag}", scene.name), &scene.page, look);
        }
    }
}

/// The pages of a language that is spoken.
fn spoken(language: Language) -> &'static Pages {
    let tag = Locale::new(language).tag();

    let find = |pages: &'static [Pages]| pages.iter().find(|pages| pages.tag == tag);

    find(&PAGES).or_else(|| find(&OTHERS)).expect("a language")
}

/// Every size of the window with every size of the text.
fn windows() -> impl Iterator<Item = (Size, f32)> {
    TEXT_SCALES
        .into_iter()
        .flat_map(|scale| WINDOWS.map(|size| (size, scale)))
}

/// The look in a window of this size, with text of this size.
fn resized(look: &Look, size: Size, text_scale: f32) -> Look {
    let mut look = Look {
        text_scale,
        ..look.clone()
    };
    look.resize(size);

    look
}

/// What a button says.
fn words(button: &Button) -> String {
    match button.access {
        Some(key) => mark(&button.label, key).0,
        None => button.label.clone(),
    }
}

/// Everything that a page says.
fn said(page: &Page) -> Vec<String> {
    let mut said = vec![page.header.vendor.clone(), page.header.product.clone()];
    said.extend(page.alert.clone());
    said.extend(page.header.badge.iter().map(|badge| badge.text.clone()));
    said.extend(page.title.clone());
    said.extend(page.lead.clone());
    for block in &page.blocks {
        said_by(block, &mut said);
    }
    said.extend(page.links.iter().map(words));
    if let Some(languages) = &page.languages {
        said.push(languages.button.label.clone());
        said.extend(languages.options.iter().flatten().cloned());
    }
    said.extend(page.buttons.iter().map(words));

    said
}

fn said_by_fact(fact: &Fact, said: &mut Vec<String>) {
    said.push(fact.label.clone());
    match &fact.value {
        FactValue::Text(text) | FactValue::Quote(text) => said.push(text.clone()),
        FactValue::Share { words, .. } => said.push(words.clone()),
        FactValue::Mono(code) => said.extend(code.split_inclusive('-').map(str::to_owned)),
        FactValue::Key { hidden, shown, kind } => {
            said.extend([hidden.clone(), shown.clone(), kind.clone()]);
        }
    }
    said.extend(fact.action.iter().map(words));
}

fn said_by_line(line: &Line, said: &mut Vec<String>) {
    said.extend([line.number.clone(), line.detail.clone(), line.hours.clone()]);
    let badges = line.opening.iter().chain(&line.tag);
    said.extend(badges.map(|badge| badge.text.clone()));
}

fn said_by_saying(saying: &Saying, said: &mut Vec<String>) {
    said.extend(saying.language.clone());
    said.push(saying.text.clone());
    said.extend(saying.reading.clone());
}

fn said_by_word(word: &SpokenWord, said: &mut Vec<String>) {
    said.push(word.text.clone());
    said.extend(word.reading.iter().chain(&word.meaning).cloned());
}

fn said_by(block: &Block, said: &mut Vec<String>) {
    match block {
        Block::Hero { title, text, .. } => said.extend([title.clone(), text.clone()]),
        Block::Spoken {
            label, phrases, hint, ..
        } => {
            said.extend([label.clone(), hint.clone()]);
            phrases.iter().flatten().for_each(|word| said_by_word(word, said));
        }
        Block::Facts(facts) => facts.iter().for_each(|fact| said_by_fact(fact, said)),
        Block::Numbered {
            number,
            title,
            aside,
            blocks,
            ..
        } => {
            said.extend([number.to_string(), title.clone()]);
            said.extend(aside.iter().map(|aside| match aside {
                Aside::Hint(text) => text.clone(),
                Aside::Button(button) => words(button),
            }));
            for block in blocks {
                said_by(block, said);
            }
        }
        Block::Field { value, message, .. } => {
            said.push(value.clone());
            if let Some(message) = message {
                said.push(message.text.clone());
                said.extend(message.code.map(|code| code.to_string()));
            }
        }
        Block::Qr { address, text, .. } => said.extend([address.clone(), text.clone()]),
        Block::Specimen { groups, text, .. } => {
            said.extend(groups.iter().cloned());
            said.push(text.clone());
        }
        Block::Check { label, hint, .. } => {
            said.push(label.clone());
            said.extend(hint.clone());
        }
        Block::Choice { options, .. } => {
            for option in options {
                said.extend([option.label.clone(), option.hint.clone()]);
                said.extend(option.tag.iter().map(|tag| tag.text.clone()));
            }
        }
        Block::RegionPicker(picker) => {
            said.push(picker.button.label.clone());
            if let Some(search) = &picker.open {
                said.extend(search.rows.iter().map(|row| row.name.clone()));
                said.extend(search.nothing.clone());
            }
        }
        Block::Lines(lines) => lines.iter().for_each(|line| said_by_line(line, said)),
        Block::CodeShow { groups, .. } => {
            said.extend(
                groups
                    .iter()
                    .flat_map(|group| [group.label.clone(), group.text.clone()]),
            );
        }
        Block::CodeEntry { groups, message, .. } => {
            said.extend(
                groups
                    .iter()
                    .flat_map(|group| [group.label.clone(), group.value.clone()]),
            );
            said.extend(message.iter().map(|message| message.text.clone()));
        }
        Block::Progress {
            label,
            detail,
            passed,
        } => said.extend([label, detail].into_iter().chain(passed).cloned()),
        Block::Notice {
            title, lines, action, ..
        } => {
            said.push(title.clone());
            said.extend(lines.iter().cloned());
            said.extend(action.iter().map(words));
        }
        Block::Say {
            title,
            sayings,
            action,
            ..
        } => {
            said.push(title.clone());
            for saying in sayings {
                said_by_saying(saying, said);
            }
            said.extend(action.iter().map(words));
        }
        Block::Ways { title, buttons } => {
            said.push(title.clone());
            said.extend(buttons.iter().map(words));
        }
    }
}

/// The names of everything where Tab stops, in reading order.
fn stops(page: &Page) -> Vec<String> {
    let button = |button: &Button| button.enabled.then(|| Control::Press(button.press).id());
    let mut stops = Vec::new();
    for block in &page.blocks {
        stops_of(block, &mut stops);
    }
    stops.extend(page.links.iter().filter_map(button));
    if let Some(languages) = &page.languages {
        stops.extend(button(&languages.button));
        let count = languages.options.as_ref().map_or(0, Vec::len);
        stops.extend((0..count).map(|row| Control::row_id(List::Languages, row)));
    }
    stops.extend(page.buttons.iter().filter_map(button));

    stops
}

fn stops_of(block: &Block, stops: &mut Vec<String>) {
    let button = |button: &Button| button.enabled.then(|| Control::Press(button.press).id());
    match block {
        Block::Facts(facts) => stops.extend(
            facts
                .iter()
                .filter_map(|fact| fact.action.as_ref())
                .filter_map(button),
        ),
        Block::Numbered { aside, blocks, .. } => {
            // A choice of region that comes first stands in the title's line, before what stands at the line's end.
            let (first, rest) = match blocks.as_slice() {
                [first @ Block::RegionPicker(_), rest @ ..] => (Some(first), rest),
                rest => (None, rest),
            };
            if let Some(first) = first {
                stops_of(first, stops);
            }
            stops.extend(aside.iter().filter_map(|aside| match aside {
                Aside::Button(each) => button(each),
                Aside::Hint(_) => None,
            }));
            for block in rest {
                stops_of(block, stops);
            }
        }
        Block::Field { field, .. } => stops.push(Control::Field(*field).id()),
        Block::Check { check, .. } => stops.push(Control::Check(*check).id()),
        Block::Choice { list, .. } => stops.push(Control::List(*list).id()),
        Block::RegionPicker(picker) => {
            stops.extend(button(&picker.button));
            if let Some(search) = &picker.open {
                stops.push(Control::Field(Field::RegionQuery).id());
                if !search.rows.is_empty() {
                    stops.push(Control::List(List::Regions).id());
                }
            }
        }
        Block::Lines(lines) => stops.extend(
            lines
                .iter()
                .filter_map(|line| line.row)
                .map(|row| Control::row_id(List::Lines, row)),
        ),
        Block::CodeShow { .. } => stops.push(Control::List(List::InstallationGroups).id()),
        Block::CodeEntry { first, groups, .. } => {
            let boxes = *first..first + groups.len();
            stops.extend(boxes.map(|index| Control::Field(Field::CodeBox(index)).id()));
        }
        Block::Notice { action, .. } | Block::Say { action, .. } => {
            stops.extend(action.iter().filter_map(button));
        }
        Block::Ways { buttons, .. } => stops.extend(buttons.iter().filter_map(button)),
        Block::Hero { .. }
        | Block::Progress { .. }
        | Block::Qr { .. }
        | Block::Specimen { .. }
        | Block::Spoken { .. } => {}
    }
}

/// Whether something that is open lies over the page.
fn has_panel(page: &Page) -> bool {
    let is_open = page
        .languages
        .as_ref()
        .is_some_and(|languages| languages.options.is_some());

    is_open || gui::keys::open_regions(page).is_some()
}

#[test]
fn every_page_shows_all_its_words() {
    on_every_page(|name, page, look| {
        let mut stage = Stage::new(page, look, HIGH);
        for text in said(page).into_iter().filter(|text| !text.is_empty()) {
            // Codes and buttons are drawn as they are, other words as they are set in lines.
            let set = look.fonts.set(text.as_str().into());
            let in_line = look.fonts.set_in_line(text.as_str().into());
            let is_shown = [text.as_str(), &set, &in_line]
                .into_iter()
                .any(|drawn| stage.find(drawn).is_some());
            assert!(is_shown, "{name}: {text}");
        }
    });
}

#[test]
fn tab_stops_at_every_control_in_reading_order() {
    on_every_page(|name, page, look| {
        let mut found = Vec::new();
        let mut stage = Stage::new(page, look, HIGH);
        let _none = stage.find(|candidate: Candidate<'_>| {
            if let Candidate::Focusable { id, .. } = candidate {
                found.push(id.cloned());
            }
            None::<()>
        });

        let expected: Vec<_> = stops(page).into_iter().map(|stop| Some(Id::from(stop))).collect();
        assert_eq!(found, expected, "{name}");
    });
}

#[test]
fn the_focus_can_be_where_the_wizard_wants_it() {
    for language in &support::TRIED {
        let Pages { look, scenes, .. } = spoken(*language);
        for scene in scenes {
            let target = focus::target(&scene.page, scene.focus);
            let mut stage = Stage::new(&scene.page, look, HIGH);

            assert!(stage.focus(target), "{}: {:?}", scene.name, scene.focus);
        }
    }
}

#[test]
fn every_button_answers_to_the_pointer_and_the_keyboard() {
    on_every_page(|name, page, look| {
        for button in page.pressable() {
            let id = Control::Press(button.press).id();
            let expected = vec![Input::Press(button.press)];

            let mut by_pointer = Stage::new(page, look, HIGH);
            if !has_panel(page) {
                by_pointer.click(id.clone());
                assert_eq!(by_pointer.inputs(), expected, "{name}: click on {button:?}");
            }

            for key in [Named::Enter, Named::Space] {
                let mut by_key = Stage::new(page, look, HIGH);
                assert!(by_key.focus(id.clone()), "{name}: {button:?}");
                by_key.tap(key);
                assert_eq!(by_key.inputs(), expected, "{name}: {key:?} on {button:?}");
            }
        }
    });
}

#[test]
fn what_cannot_be_pressed_now_does_not_answer() {
    on_every_page(|name, page, look| {
        for button in page.buttons.iter().filter(|button| !button.enabled) {
            let id = Control::Press(button.press).id();
            let mut stage = Stage::new(page, look, HIGH);
            stage.click(id.clone());
            assert!(!stage.focus(id), "{name}: {button:?}");
            assert!(
                !stage.inputs().contains(&Input::Press(button.press)),
                "{name}: {button:?}"
            );
        }
    });
}

/// Every page in each language that is not among [`PAGES`].
static OTHERS: LazyLock<Vec<Pages>> = LazyLock::new(|| {
    let others = Language::ALL
        .iter()
        .filter(|language| !support::TRIED.contains(language));

    others.map(|language| pages(&Locale::new(*language))).collect()
});

/// Runs a check on every page in every language that [`on_every_page`] leaves out.
fn in_all_other_languages(check: impl Fn(&str, &Page, &Look)) {
    for Pages { tag, look, scenes } in &*OTHERS {
        for scene in scenes {
            check(&format!("{} in {tag}", scene.name), &scene.page, look);
        }
    }
}

/// The page of this name.
fn page(name: &str, language: Language) -> Page {
    spoken(language)
        .scenes
        .iter()
        .find(|scene| scene.name == name)
        .expect("a scene")
        .page
        .clone()
}

#[test]
fn a_press_beside_an_open_list_closes_it_and_presses_nothing_else() {
    for language in &support::TRIED {
        for name in ["regions", "languages"] {
            let (page, look) = (page(name, *language), look(*language));
            let mut stage = Stage::new(&page, &look, HIGH);
            let beside = page.buttons.last().expect("a button");
            stage.click(Control::Press(beside.press).id());

            let dismiss = match gui::keys::open_regions(&page) {
                Some(picker) => picker.button.press,
                None => page.languages.as_ref().expect("languages").button.press,
            };
            assert_eq!(stage.inputs(), [Input::Press(dismiss)], "{name}");
        }
    }
}

#[test]
fn rows_of_lists_are_chosen_by_the_pointer() {
    let table = [
        ("method", List::Methods, 1),
        ("telephone", List::InstallationGroups, 5),
        ("regions", List::Regions, 2),
        ("languages", List::Languages, 1),
    ];
    for (name, list, row) in table {
        let (page, look) = (page(name, Language::Japanese), look(Language::Japanese));
        let mut stage = Stage::new(&page, &look, HIGH);
        stage.click(Control::row_id(list, row));

        assert_eq!(stage.inputs(), [Input::Choose(list, row)], "{name}");
    }
}

#[test]
fn lists_are_steered_by_arrow_keys() {
    let table = [
        (
            "method",
            List::Methods,
            Named::ArrowDown,
            Some(Input::Choose(List::Methods, 1)),
        ),
        ("method", List::Methods, Named::ArrowUp, None),
        (
            "telephone-typing",
            List::InstallationGroups,
            Named::ArrowRight,
            Some(Input::Choose(List::InstallationGroups, 3)),
        ),
        (
            "telephone-typing",
            List::InstallationGroups,
            Named::ArrowLeft,
            Some(Input::Choose(List::InstallationGroups, 1)),
        ),
        (
            "telephone-typing",
            List::InstallationGroups,
            Named::End,
            Some(Input::Choose(List::InstallationGroups, 7)),
        ),
    ];
    for (name, list, key, expected) in table {
        let (page, look) = (page(name, Language::English), look(Language::English));
        let mut stage = Stage::new(&page, &look, HIGH);
        assert!(stage.focus(Control::List(list).id()), "{name}");
        stage.tap(key);

        assert_eq!(stage.inputs(), Vec::from_iter(expected), "{name}: {key:?}");
    }
}

#[test]
fn a_check_box_is_turned_by_space_and_by_the_pointer_but_leaves_enter_to_the_page() {
    let (page, look) = (page("key", Language::English), look(Language::English));
    let id = Control::Check(Check::Automatic).id();
    let is_on = page.blocks.iter().find_map(|block| match block {
        Block::Check { on, .. } => Some(*on),
        _ => None,
    });
    let toggled = Input::Toggle(Check::Automatic, !is_on.expect("a check box"));

    let mut stage = Stage::new(&page, &look, HIGH);
    stage.click(id.clone());
    assert!(stage.focus(id));
    stage.tap(Named::Space);
    stage.tap(Named::Enter);

    assert_eq!(stage.inputs(), [toggled.clone(), toggled]);
}

#[test]
fn fields_say_all_that_they_hold() {
    let table = [
        ("key", Field::Key),
        ("telephone", Field::CodeBox(2)),
        ("regions", Field::RegionQuery),
    ];
    for (name, field) in table {
        let (page, look) = (page(name, Language::Japanese), look(Language::Japanese));
        let mut stage = Stage::new(&page, &look, HIGH);
        assert!(stage.focus(Control::Field(field).id()), "{name}");
        stage.typewrite("7");

        assert_eq!(stage.inputs(), [Input::Edit(field, "7".to_owned())], "{name}");
    }
}

#[test]
fn every_button_has_an_access_key_of_its_own_in_every_language() {
    on_every_page(|name, page, _| have_keys_of_their_own(name, page));
    in_all_other_languages(|name, page, _| have_keys_of_their_own(name, page));
}

/// Tests that no two buttons of a page answer to the same letter.
fn have_keys_of_their_own(name: &str, page: &Page) {
    let buttons = page.pressable();
    for (place, button) in buttons.iter().enumerate() {
        let key = |button: &Button| button.access.map(|key| key.to_lowercase().to_string());
        let same = buttons[..place]
            .iter()
            .find(|other| button.access.is_some() && key(other) == key(button));
        assert_eq!(same, None, "{name}: {button:?}");
    }
}
