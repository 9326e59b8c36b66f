//! A window draws only what has changed. After every step of a journey it shows the same as a window
//! that is drawn anew, pixel for pixel.

use std::time::Instant;

use iced::advanced::{clipboard, renderer};
use iced::keyboard::key::Named;
use iced::{Event, mouse, window};
use iced_test::simulator;
use kakunin::page::control::{Check, Press};
use kakunin::page::input::Input;
use kakunin::wizard::Entry;
use support::screen::Screen;
use support::window::good_key;

use super::person::{Person, SIZE};

/// A person who looks at the window after every step.
struct Observer {
    person: Person,
    screens: Vec<Screen>,
    steps: Vec<String>,
}

impl Observer {
    fn new(person: Person) -> Self {
        let mut observer = Self {
            person,
            screens: [1.0, 1.25, 1.5].map(|scale| Screen::new(SIZE, scale)).into(),
            steps: Vec::new(),
        };
        observer.looks("start");

        observer
    }

    fn types(&mut self, text: &str) {
        for letter in text.chars() {
            self.person.types(simulator::typewrite(&letter.to_string()));
            self.looks(&letter.to_string());
        }
    }

    fn taps(&mut self, key: Named) {
        self.person.types(simulator::tap_key(key, None));
        self.looks(&format!("{key:?}"));
    }

    fn uses(&mut self, input: Input) {
        let step = format!("{input:?}");
        self.person.uses(input);
        self.looks(&step);
    }

    /// Draws the window, and compares it with one that is drawn anew.
    fn looks(&mut self, step: &str) {
        self.steps.push(step.to_owned());
        let Self {
            person,
            screens,
            steps,
        } = self;
        let tones = person.state.look().tones;
        person.sees(|interface, renderer| {
            let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
            let cursor = mouse::Cursor::Unavailable;
            let _state = interface.update(&[redraw], cursor, renderer, &mut clipboard::Null, &mut Vec::new());
            let style = renderer::Style {
                text_color: tones.text,
            };
            interface.draw(renderer, &tones.theme(), &style, cursor);
            for screen in screens {
                screen.show(renderer, tones.background);
                let differs = screen.differs(renderer, tones.background);
                assert_eq!(differs, None, "after {steps:?}");
            }
        });
    }
}

fn wrong(letter: char) -> &'static str {
    if letter == 'A' { "C" } else { "A" }
}

#[test]
fn every_line_of_a_page_is_whole_after_every_step() {
    for language in &support::TRIED {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Observer::new(Person::opens(folder.path(), *language, Entry::Account));
        window.uses(Input::Press(Press::Details));
        window.uses(Input::Press(Press::Back));
        window.uses(Input::Press(Press::OpenLanguages));
        window.taps(Named::Escape);
        window.taps(Named::Enter);
        let key = good_key();
        let (begin, last) = key.split_at(key.len() - 1);
        window.types(begin);
        for _ in 0..2 {
            window.types(wrong(last.chars().next().unwrap()));
            window.taps(Named::Backspace);
        }
        window.types(last);
        window.uses(Input::Toggle(Check::Automatic, true));
        window.taps(Named::Tab);
        window.uses(Input::Press(Press::Next));
        window.uses(Input::Press(Press::UseTelephone));
        window.types("123456123457");
        for _ in 0..8 {
            window.taps(Named::Backspace);
        }
        window.uses(Input::Press(Press::OpenRegions));
        window.types("ja");
        window.taps(Named::Escape);
        window.uses(Input::Press(Press::Back));
    }
}
