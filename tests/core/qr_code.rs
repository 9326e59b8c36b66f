//! The code for cameras is read back from the very pixels that the window and the call sheet are drawn with.

#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // sizes of pictures

use std::fs;
use std::io::Cursor;
use std::path::PathBuf;
use std::sync::Arc;

use iced::Size;
use kakunin::backend::Backend;
use kakunin::catalogue::Catalogue;
use kakunin::demo::DemoOutcome;
use kakunin::gui::theme::{Brand, Mode};
use kakunin::gui::{self, Look, focus, font, sheet};
use kakunin::licence::Store;
use kakunin::locale::{Language, Locale};
use kakunin::page::attempt::Attempt;
use kakunin::page::control::{List, Press};
use kakunin::page::input::Input;
use kakunin::page::{Block, Page};
use kakunin::wizard::effect::Effect;
use kakunin::wizard::event::{Event, Outcome};
use kakunin::wizard::{Entry, Wizard};
use quircs::Quirc;
use tempfile::TempDir;

use support::draw;
use support::keys::of_demonstration;
use support::scenes::{self, Scene};

/// High enough that nothing has to be scrolled to.
const HIGH: Size = Size::new(760.0, 1800.0);
/// The most bytes of a text in any code that still reads when a quarter of it is dirty (ISO/IEC 18004, table 7).
const MOST: usize = 1663;
/// The digits of an installation ID.
const DIGITS: usize = 48;

fn look(mode: Mode, language: Language) -> Look {
    font::load();

    Look::new(mode, Brand::default(), language.tag(), language.direction())
}

/// What a reader finds in a picture with so many bytes a pixel; there must be one code.
fn read(width: usize, height: usize, pixels: &[u8], bytes: usize) -> String {
    // As much of each colour as the eye, and a camera, takes for brightness.
    let grey: Vec<u8> = pixels
        .chunks_exact(bytes)
        .map(|pixel| {
            let [red, green, blue] = [pixel[0], pixel[1], pixel[2]].map(u32::from);
            u8::try_from((red * 299 + green * 587 + blue * 114) / 1000).unwrap()
        })
        .collect();
    let mut reader = Quirc::default();
    let codes: Vec<_> = reader.identify(width, height, &grey).collect();
    let [code] = codes.as_slice() else {
        panic!("{} codes", codes.len())
    };
    let data = code.as_ref().unwrap().decode().unwrap();

    String::from_utf8(data.payload).unwrap()
}

fn read_from_window(scene: &Scene, mode: Mode, language: Language) -> String {
    let look = look(mode, language);
    let shown = gui::view(&scene.page, &look);
    let pixels = draw::draw(shown, focus::target(&scene.page, scene.focus), None, &look, HIGH);

    read(HIGH.width as usize, HIGH.height as usize, &pixels, 4)
}

/// All blocks of a page, those of numbered steps as well.
fn blocks(page: &Page) -> impl Iterator<Item = &Block> {
    page.blocks.iter().flat_map(|block| match block {
        Block::Numbered { blocks, .. } => blocks.as_slice(),
        other => std::slice::from_ref(other),
    })
}

/// What the page shows to people: the address of the self-service page, and the digits of the installation ID.
fn shown(page: &Page) -> (String, String) {
    let address = blocks(page).find_map(|block| match block {
        Block::Qr { address, .. } => Some(address.clone()),
        _ => None,
    });
    let digits = blocks(page).find_map(|block| match block {
        Block::CodeShow { groups, .. } => Some(groups.iter().flat_map(|group| group.text.chars())),
        _ => None,
    });

    (
        address.expect("a code"),
        digits
            .expect("an installation ID")
            .filter(char::is_ascii_digit)
            .collect(),
    )
}

/// A vendor's customer on the telephone page, with the code open.
struct Caller {
    wizard: Wizard,
    locale: Locale,
    effects: Vec<Effect>,
    /// The digits of the installation ID.
    id: String,
    _state: TempDir,
}

impl Caller {
    /// Of a vendor whose service has this address.
    fn of(service: &str) -> Self {
        let mut catalogue = Catalogue::clone(&kakunin::demo::catalogue(None).unwrap());
        catalogue.services = vec![service.to_owned()];
        let product = catalogue.product_by_id("momiji-suite-2026").unwrap().clone();
        let state = TempDir::new().unwrap();
        let store = Store::open(state.path(), &product.id).unwrap();
        let backend = Backend::new(Arc::new(catalogue), product.clone(), store);
        let snapshot = backend
            .install_key(of_demonstration(DemoOutcome::Good), false)
            .unwrap();
        let id = snapshot.installation_id.unwrap().groups().concat();
        let catalogue = Arc::clone(backend.catalogue());
        let (wizard, effects) = Wizard::open(catalogue, product, snapshot, Entry::Activation);
        let mut caller = Self {
            wizard,
            locale: Locale::new(Language::English),
            effects,
            id,
            _state: state,
        };
        caller.answer(Outcome::Connection(Ok(())));
        caller.uses(Input::Choose(List::Methods, 1));
        caller.uses(Input::Press(Press::Next));
        caller.uses(Input::Press(Press::ShowQr));

        caller
    }

    fn uses(&mut self, input: Input) {
        self.effects = self.wizard.update(Event::Input(input), &self.locale).effects;
    }

    fn answer(&mut self, outcome: Outcome) {
        let attempt = self
            .effects
            .iter()
            .find_map(attempt)
            .expect("something was asked");
        self.effects = self
            .wizard
            .update(Event::Outcome(attempt, outcome), &self.locale)
            .effects;
    }

    fn scene(&self) -> Scene {
        let page = self.wizard.page(&self.locale, scenes::now());
        let focus = page.focus;

        Scene {
            name: "telephone",
            page,
            focus,
        }
    }
}

const fn attempt(effect: &Effect) -> Option<Attempt> {
    match effect {
        Effect::Ask(attempt, _) | Effect::Choose(attempt, _) => Some(*attempt),
        _ => None,
    }
}

#[test]
fn what_is_read_from_the_window_is_what_the_page_shows_in_every_language_and_theme() {
    for language in Language::ALL {
        let all = scenes::all(&Locale::new(*language));
        let scene = all.iter().find(|scene| scene.name == "telephone-qr").unwrap();
        let (address, id) = shown(&scene.page);
        assert_eq!(id.len(), DIGITS);
        for mode in [Mode::Light, Mode::Dark] {
            assert_eq!(
                read_from_window(scene, mode, *language),
                format!("{address}?i={id}"),
                "{} {mode:?}",
                language.tag()
            );
        }
    }
}

#[test]
fn the_longest_address_that_has_a_code_is_read_from_the_window() {
    let rest = "/activate?i=".len() + DIGITS;
    for length in [40, 100, 400, MOST - rest] {
        let mut service = "https://activation.momiji.example/".to_owned();
        service.extend(std::iter::repeat_n('a', length - service.len()));
        let caller = Caller::of(&service);
        let scene = caller.scene();
        assert_eq!(shown(&scene.page).1, caller.id);
        for mode in [Mode::Light, Mode::Dark] {
            assert_eq!(
                read_from_window(&scene, mode, Language::English),
                format!("{service}/activate?i={}", caller.id),
                "{length} {mode:?}"
            );
        }
    }

    let too_long = format!("https://activation.momiji.example/{}", "a".repeat(MOST));
    let page = Caller::of(&too_long).scene().page;
    assert!(blocks(&page).all(|block| !matches!(block, Block::Qr { .. })));
}

#[test]
fn the_code_on_the_call_sheet_is_read_back() {
    let service = "https://activation.momiji.example";
    let mut caller = Caller::of(service);
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("call.png");
    caller.uses(Input::Press(Press::SaveSheet));
    caller.answer(Outcome::Chosen(Some(PathBuf::from(&path))));
    let [Effect::WriteSheet(_, _, printed)] = caller.effects.as_slice() else {
        panic!("{:?}", caller.effects)
    };
    let _written = sheet::write(&path, printed, &look(Mode::Dark, Language::English)).unwrap();

    let picture = fs::read(&path).unwrap();
    let mut picture = png::Decoder::new(Cursor::new(picture)).read_info().unwrap();
    let mut pixels = vec![0; picture.output_buffer_size().unwrap()];
    let frame = picture.next_frame(&mut pixels).unwrap();
    assert_eq!(frame.color_type, png::ColorType::Rgb);
    assert_eq!(
        read(frame.width as usize, frame.height as usize, &pixels, 3),
        format!("{service}/activate?i={}", caller.id)
    );
}
