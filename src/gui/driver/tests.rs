//! A form of two pages in its window: the keys, the focus and the requests.

use std::convert::Infallible;
use std::time::Instant;

use iced::Renderer;
use iced::advanced::clipboard;
use iced::keyboard::key::{Key, Named, NativeCode, Physical};
use iced::keyboard::{Location, Modifiers};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::simulator::{tap_key, typewrite};

use super::*;
use crate::gui::director::Director;
use crate::gui::font::Fonts;
use crate::gui::kept::Kept;
use crate::gui::theme::{Chosen, Mode, TextStyle};
use crate::gui::{Look, view};
use crate::locale::Language;
use crate::page::control::{Check, Press};
use crate::page::{Block, Button, Emphasis, EntryState, FieldForm, Header, PageName};
use crate::wizard::sample;

/// A page with a button, and one with two fields and a check box.
struct Form {
    is_begun: bool,
    texts: [String; 2],
    is_ticked: bool,
    is_closed: bool,
    answers: Vec<u8>,
}

enum Effect {
    Ask(Attempt),
    Abandon(Attempt),
    Speak(Language),
}

const FIELDS: [Field; 2] = [Field::Key, Field::ResponsePath];

impl Program for Form {
    type Outcome = u8;
    type Signal = Infallible;
    type Effect = Effect;
    type Moment = ();
    type Page = Page;
    type Looks = Look;

    fn page(&self, _locale: &Locale, (): ()) -> Page {
        let next = Button {
            press: Press::Next,
            label: "Next".to_owned(),
            access: Some('N'),
            emphasis: Emphasis::Primary,
            enabled: true,
            chosen: None,
        };
        let mut blocks = Vec::new();
        if self.is_begun {
            blocks.extend(FIELDS.iter().zip(&self.texts).map(|(field, text)| Block::Field {
                field: *field,
                label: String::new(),
                value: text.clone(),
                placeholder: String::new(),
                form: FieldForm::Text,
                caret: None,
                state: EntryState::Open,
                mark: None,
                message: None,
                on_enter: None,
            }));
            blocks.push(Block::Check {
                check: Check::Automatic,
                label: "Automatic".to_owned(),
                hint: None,
                on: self.is_ticked,
            });
        }

        Page {
            name: if self.is_begun {
                PageName::Key
            } else {
                PageName::Overview
            },
            window_title: "Form".to_owned(),
            alert: None,
            header: Header {
                vendor: String::new(),
                product: String::new(),
                badge: None,
                steps: None,
            },
            title: Some("Form".to_owned()),
            badges: Vec::new(),
            lead: None,
            blocks,
            pinned: None,
            links: Vec::new(),
            languages: None,
            buttons: vec![next],
            focus: if self.is_begun {
                Control::Field(Field::Key)
            } else {
                Control::Press(Press::Next)
            },
            on_enter: Some(Press::Next),
            on_escape: None,
        }
    }

    fn main(page: &Page) -> &Page {
        page
    }

    fn view<'a>(page: &'a Page, look: &'a Look, cue: &'a Cue) -> Element<'a> {
        Director::new(cue, page, view(page, look)).into()
    }

    fn update(&mut self, event: Event<u8>, _: &Locale, (): ()) -> (Vec<Effect>, Option<Control>) {
        match event {
            Event::Input(Input::Press(Press::Next)) => {
                self.is_begun = true;
                return (Vec::new(), Some(Control::Field(Field::Key)));
            }
            Event::Input(Input::Press(Press::Retry)) => return (vec![Effect::Ask(Attempt(1))], None),
            Event::Input(Input::Press(Press::Cancel)) => {
                return (vec![Effect::Abandon(Attempt(1))], None);
            }
            Event::Input(Input::Press(Press::OpenLanguages)) => {
                return (vec![Effect::Speak(Language::Japanese)], None);
            }
            Event::Input(Input::Edit(field, text)) => {
                let place = FIELDS.iter().position(|each| *each == field).unwrap();
                self.texts[place] = text;
            }
            Event::Input(Input::Press(Press::Close)) => self.is_closed = true,
            Event::Input(Input::Toggle(_, is_ticked)) => self.is_ticked = is_ticked,
            Event::Input(_) => {}
            Event::Outcome(_, answer) => self.answers.push(answer),
        }

        (Vec::new(), None)
    }

    fn carry_out(&mut self, effect: Effect, context: &mut Context<Look>) -> TaskOf<Self> {
        match effect {
            Effect::Ask(attempt) => return context.run(attempt, std::future::ready(Some(7))),
            Effect::Abandon(attempt) => context.abandon(attempt),
            Effect::Speak(language) => context.speak(language),
        }

        Task::none()
    }

    fn signalled(&mut self, signal: Infallible, _: &mut Context<Look>) -> TaskOf<Self> {
        match signal {}
    }

    fn clock(&self, _page: &Page) -> Option<Duration> {
        None
    }
}

/// A form that has just been opened.
fn form() -> Driver<Form> {
    let program = Form {
        is_begun: false,
        texts: Default::default(),
        is_ticked: false,
        is_closed: false,
        answers: Vec::new(),
    };
    let context = Context::new(
        &sample::catalogue().vendor,
        Arc::new(Locale::new(Language::English)),
        Mode::Light.into(),
        Chosen::default(),
        Kept::default(),
        |look| look,
    );

    Driver::start(program, Vec::new(), context, (), Arc::default()).0
}

/// Types; all events come before the window can be shown again, as on a slow computer.
fn types(driver: &mut Driver<Form>, events: impl Iterator<Item = WindowEvent>) {
    let mut events: Vec<_> = events.collect();
    let mut controls = Cache::default();
    loop {
        let mut messages = Vec::new();
        let face = driver.look().fonts.face(TextStyle::Body);
        let mut renderer = Renderer::new(face, TextStyle::Body.size().into());
        let size = Size::new(760.0, 600.0);
        let mut window = UserInterface::build(driver.view(), size, controls, &mut renderer);
        let _status = window.update(
            &events,
            mouse::Cursor::Unavailable,
            &mut renderer,
            &mut clipboard::Null,
            &mut messages,
        );
        controls = window.into_cache();
        if messages.is_empty() {
            return;
        }
        for message in messages {
            let _task = driver.update(message, ());
        }
        events = vec![WindowEvent::Window(
            window::Event::RedrawRequested(Instant::now()),
        )];
    }
}

fn uses(driver: &mut Driver<Form>, press: Press) -> TaskOf<Form> {
    driver.update(Message::Input(Input::Press(press)), ())
}

fn key(driver: &mut Driver<Form>, key: Key, modifiers: Modifiers) {
    let event = keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key,
        physical_key: Physical::Unidentified(NativeCode::Unidentified),
        location: Location::Standard,
        modifiers,
        text: None,
        repeat: false,
    };
    let _task = driver.update(Message::Key(event, false), ());
}

#[test]
fn keys_typed_ahead_wait_for_the_page_that_they_are_meant_for() {
    let mut form = form();
    types(
        &mut form,
        tap_key(Named::Enter, None)
            .chain(typewrite("x"))
            .chain(tap_key(Named::Backspace, None))
            .chain(typewrite("ab")),
    );

    assert_eq!(form.program.texts, ["ab", ""]);
}

#[test]
fn keys_typed_in_one_go_reach_each_control_that_the_focus_walks_to() {
    let mut form = form();
    let tab = || tap_key(Named::Tab, None);
    types(
        &mut form,
        tap_key(Named::Enter, None)
            .chain(typewrite("ab"))
            .chain(tab())
            .chain(typewrite("c"))
            .chain(tab())
            .chain(tap_key(Named::Space, None)),
    );

    assert_eq!(form.program.texts, ["ab", "c"]);
    assert!(form.program.is_ticked);
}

/// Enter or a button pressed twice was meant for the page before: what it led to, a code for example,
/// has to be seen.
#[test]
fn a_page_that_nobody_can_have_seen_is_not_closed() {
    let mut form = form();
    let _task = uses(&mut form, Press::Close);
    assert!(form.program.is_closed, "the first page may be closed at once");

    form.program.is_closed = false;
    let _task = uses(&mut form, Press::Next);
    let _task = uses(&mut form, Press::Close);
    assert!(!form.program.is_closed);

    form.turned_at = Some(Instant::now().checked_sub(UNSEEN).unwrap());
    let _task = uses(&mut form, Press::Close);
    assert!(form.program.is_closed);
}

#[test]
fn an_outcome_ends_its_request_and_an_end_without_one_changes_nothing() {
    let mut form = form();
    let _task = uses(&mut form, Press::Retry);
    assert!(form.context.is_running(Attempt(1)));
    let _task = form.update(Message::Outcome(Attempt(1), Some(7)), ());
    assert!(!form.context.is_running(Attempt(1)));
    assert_eq!(form.program.answers, [7]);

    let _task = uses(&mut form, Press::Retry);
    let _task = form.update(Message::Outcome(Attempt(1), None), ());
    assert!(!form.context.is_running(Attempt(1)));
    assert_eq!(form.program.answers, [7]);

    let _task = uses(&mut form, Press::Retry);
    let _task = uses(&mut form, Press::Cancel);
    assert!(!form.context.is_running(Attempt(1)));
}

#[test]
fn a_change_of_the_language_or_the_mode_reaches_everything_that_is_drawn() {
    let mut form = form();
    let _task = uses(&mut form, Press::OpenLanguages);
    assert_eq!(form.context.locale().language(), Language::Japanese);
    let japanese = Fonts::of(Language::Japanese.tag());
    assert_eq!(
        form.look().fonts.face(TextStyle::Body),
        japanese.face(TextStyle::Body)
    );

    let light = form.theme();
    let _task = form.update(Message::DesktopChanged(Mode::Dark.into()), ());
    assert_ne!(form.theme(), light);
    assert_eq!(form.theme(), form.look().tones.theme());
}

#[test]
fn text_grows_by_keys_from_its_usual_size_to_twice_that() {
    let mut form = form();
    let plus = || Key::Character("+".into());
    for _ in 0..20 {
        key(&mut form, plus(), Modifiers::CTRL);
    }
    assert!((form.look().text_scale - 2.0).abs() < f32::EPSILON);
    key(&mut form, Key::Character("0".into()), Modifiers::CTRL);
    assert!((form.look().text_scale - 1.0).abs() < f32::EPSILON);
}

#[test]
fn the_ring_is_shown_while_the_keyboard_leads() {
    let mut form = form();
    key(&mut form, Key::Named(Named::Tab), Modifiers::empty());
    assert!(form.look().is_keyboard_led);
    let _task = form.update(Message::Pointed, ());
    assert!(!form.look().is_keyboard_led);
}

#[test]
fn alt_underlines_the_access_keys_where_they_are_not_always_underlined() {
    for alt in [Key::Named(Named::Alt), Key::Character("n".into())] {
        let mut form = form();
        form.context.looks.underlines_access_keys = false;
        key(&mut form, Key::Character("n".into()), Modifiers::empty());
        assert!(!form.look().underlines_access_keys);
        let modifiers = match alt {
            Key::Character(_) => Modifiers::ALT,
            _ => Modifiers::empty(),
        };
        key(&mut form, alt, modifiers);
        assert!(form.look().underlines_access_keys);
    }
}

#[test]
fn a_window_is_made_to_fit_its_monitor() {
    let (wizard, desk) = (Size::new(760.0, 600.0), Size::new(1180.0, 760.0));
    let large = Size::new(1920.0, 1080.0);
    assert_eq!(
        (super::fitting(wizard, large), super::fitting(desk, large)),
        (None, None)
    );
    assert_eq!(
        super::fitting(desk, Size::new(1366.0, 768.0)),
        Some(Size::new(1180.0, 688.0))
    );
    // 1280x720 at 150 %.
    let scaled = Size::new(1280.0 / 1.5, 480.0);
    assert_eq!(super::fitting(wizard, scaled), Some(Size::new(760.0, 400.0)));
    assert_eq!(
        super::fitting(desk, scaled),
        Some(Size::new(1280.0 / 1.5 - 16.0, 400.0))
    );
}
