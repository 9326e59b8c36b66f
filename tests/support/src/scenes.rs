//! Every page of the wizard, reached as a person reaches it, for pictures and for tests of renderers.

mod computers;
mod failures;
mod telephone;

use std::path::PathBuf;

use jiff::Timestamp;
use kakunin::catalogue::{OldKeyForm, Product};
use kakunin::codes::ReleaseCode;
use kakunin::fault::Fault;
use kakunin::licence::Method;
use kakunin::locale::Locale;
use kakunin::page::Page;
use kakunin::page::control::{Control, Field, List, Press};
use kakunin::page::input::Input;
use kakunin::wizard::effect::Effect;
use kakunin::wizard::event::{Event, Outcome};
use kakunin::wizard::snapshot::{ReleaseReport, Snapshot};
use kakunin::wizard::{Entry, Wizard};

use computers::{
    VENDOR, changed, for_a_term, for_all_users, future_host, host, in_grace, installation_id, key, moved,
    provisional, ran_out, subscribed, subscription_over, term_over, trial_over, waiting, with_notice,
};
pub use computers::{activated, catalogue, fresh, product, with_key};

/// A page with its name.
pub struct Scene {
    pub name: &'static str,
    pub page: Page,
    /// Where the focus is.
    pub focus: Control,
}

/// A Monday, eleven in the morning in Japan.
pub fn now() -> Timestamp {
    "2026-11-23T02:00:00Z".parse().expect("a time")
}

/// All pages, in the order of a person's way through the wizard.
pub fn all(locale: &Locale) -> Vec<Scene> {
    [
        accounts(locale),
        ways(locale),
        telephone::pages(locale),
        ends(locale),
        failures::pages(locale),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn scene(locale: &Locale, name: &'static str, walk: &Walk<'_>) -> Scene {
    let page = walk.wizard.page(locale, now());
    let focus = walk.focus.unwrap_or(page.focus);

    Scene { name, page, focus }
}

/// What there is to see before anything is done.
fn accounts(locale: &Locale) -> Vec<Scene> {
    let scene = |name, walk: Walk<'_>| scene(locale, name, &walk);

    vec![
        scene("overview-new", Walk::from(locale, fresh(), Entry::Account)),
        scene(
            "overview",
            Walk::from(locale, activated(Method::Telephone), Entry::Account),
        ),
        scene(
            "languages",
            Walk::from(locale, activated(Method::Telephone), Entry::Account).press(Press::OpenLanguages),
        ),
        scene(
            "overview-provisional",
            Walk::from(locale, provisional(), Entry::Account),
        ),
        scene(
            "overview-term",
            Walk::from(locale, for_a_term(Method::File), Entry::Account),
        ),
        scene("overview-terms", Walk::from(locale, subscribed(), Entry::Account)),
        scene("overview-grace", Walk::from(locale, in_grace(), Entry::Account)),
        scene(
            "overview-all-users",
            Walk::from(locale, for_all_users(), Entry::Account),
        ),
        scene("notice", Walk::from(locale, with_notice(), Entry::Account)),
        scene(
            "launch-waiting",
            Walk::from(
                locale,
                Snapshot {
                    last_failure: Some(Fault::NoKmsHost {
                        domains: vec!["office.momiji.example".to_owned()],
                    }),
                    ..waiting()
                },
                Entry::Notice,
            ),
        ),
        scene("launch-ran-out", Walk::from(locale, ran_out(), Entry::Notice)),
        scene(
            "launch-trying",
            Walk::from(locale, ran_out(), Entry::Notice).press(Press::Retry),
        ),
        scene("launch-term", Walk::from(locale, term_over(), Entry::Notice)),
        scene("launch-trial", Walk::from(locale, trial_over(), Entry::Notice)),
        scene(
            "launch-subscription",
            Walk::from(locale, subscription_over(), Entry::Notice),
        ),
        scene("launch-hardware", Walk::from(locale, moved(), Entry::Notice)),
        scene(
            "details",
            Walk::from(locale, changed(), Entry::Account).press(Press::Details),
        ),
    ]
}

/// The ways to an activation, and back from it.
fn ways(locale: &Locale) -> Vec<Scene> {
    let scene = |name, walk: Walk<'_>| scene(locale, name, &walk);

    vec![
        scene("key", Walk::from(locale, fresh(), Entry::Key)),
        scene("key-wrong", wrong_key(locale)),
        scene("key-old", old_key(locale)),
        scene(
            "key-replaced",
            old_key(locale)
                .press(Press::Next)
                .answer(&Outcome::KeyInstalled(Ok(Box::new(with_key())))),
        ),
        scene("advice", typed_key(locale).press(Press::KeyAdvice)),
        scene("method", method(locale)),
        scene("method-offline", method_offline(locale)),
        scene("internet", method(locale).press(Press::Next)),
        scene("privacy", method(locale).press(Press::Privacy)),
        scene("file", by_file(locale)),
        scene(
            "file-saved",
            by_file(locale)
                .press(Press::SaveRequest)
                .answer(&Outcome::Saved(Ok(request_path()))),
        ),
        scene("file-wrong", wrong_file(locale)),
        scene("release", release(locale)),
        scene(
            "release-code",
            release(locale)
                .input(Input::Choose(List::ReleaseWays, 1))
                .press(Press::Release)
                .answer(&Outcome::Released(Ok(Box::new(released())))),
        ),
    ]
}

/// How it ends, and the pages of a KMS host.
fn ends(locale: &Locale) -> Vec<Scene> {
    let scene = |name, walk: Walk<'_>| scene(locale, name, &walk);

    vec![
        scene(
            "success",
            method(locale)
                .press(Press::Next)
                .answer(&Outcome::Activated(Ok(Box::new(activated(Method::Internet))))),
        ),
        scene(
            "success-terms",
            method(locale)
                .press(Press::Next)
                .answer(&Outcome::Activated(Ok(Box::new(subscribed())))),
        ),
        scene("host", Walk::from(locale, host(), Entry::Account)),
        scene(
            "host-key",
            Walk::from(locale, future_host(), Entry::Key).edit(Field::Key, &key().to_string()),
        ),
        scene("host-method", host_method(locale)),
        scene("host-telephone", telephone::of_host(locale)),
        scene(
            "host-success",
            host_method(locale)
                .press(Press::Next)
                .answer(&Outcome::Activated(Ok(Box::new(host())))),
        ),
        scene(
            "host-failure",
            host_method(locale)
                .press(Press::Next)
                .answer(&Outcome::Activated(Err(Fault::NoNetwork))),
        ),
    ]
}

struct Walk<'a> {
    wizard: Wizard,
    locale: &'a Locale,
    effects: Vec<Effect>,
    focus: Option<Control>,
}

impl<'a> Walk<'a> {
    fn from(locale: &'a Locale, snapshot: Snapshot, entry: Entry) -> Self {
        Self::of(locale, product(), snapshot, entry)
    }

    fn of(locale: &'a Locale, product: Product, snapshot: Snapshot, entry: Entry) -> Self {
        let (wizard, effects) = Wizard::open(catalogue(), product, snapshot, entry);

        Self {
            wizard,
            locale,
            effects,
            focus: None,
        }
    }

    fn event(mut self, event: Event) -> Self {
        let reply = self.wizard.update(event, self.locale);
        self.effects = reply.effects;
        self.focus = reply.focus.or(self.focus);
        self
    }

    fn input(self, input: Input) -> Self {
        self.event(Event::Input(input))
    }

    fn press(self, press: Press) -> Self {
        self.input(Input::Press(press))
    }

    fn edit(self, field: Field, text: &str) -> Self {
        self.input(Input::Edit(field, text.to_owned()))
    }

    /// Answers what was asked last.
    fn answer(self, outcome: &Outcome) -> Self {
        let asked = self.effects.iter().find_map(|effect| match effect {
            Effect::Ask(attempt, _) | Effect::Choose(attempt, _) | Effect::WriteSheet(attempt, ..) => {
                Some(*attempt)
            }
            _ => None,
        });
        let attempt = asked.expect("something was asked");

        self.event(Event::Outcome(attempt, outcome.clone()))
    }
}

fn wrong_key(locale: &Locale) -> Walk<'_> {
    let text = key().to_string();
    let wrong: String = text
        .chars()
        .enumerate()
        .map(|(place, letter)| match (place, letter) {
            (15, 'B') => 'D',
            (15, _) => 'B',
            _ => letter,
        })
        .collect();

    Walk::from(locale, fresh(), Entry::Key).edit(Field::Key, &wrong)
}

fn typed_key(locale: &Locale) -> Walk<'_> {
    Walk::from(locale, fresh(), Entry::Key).edit(Field::Key, &key().to_string())
}

/// A key of the licensing system before this one, which is exchanged.
fn old_key(locale: &Locale) -> Walk<'_> {
    let form = OldKeyForm {
        symbols: "0123456789ABCDEF".to_owned(),
        groups: vec![4; 4],
        length: None,
    };
    let product = Product {
        old_keys: vec![form],
        ..product()
    };

    Walk::of(locale, product, fresh(), Entry::Key).edit(Field::Key, "0A1B-2C3D-4E5F-6071")
}

fn method(locale: &Locale) -> Walk<'_> {
    Walk::from(locale, with_key(), Entry::Activation).answer(&Outcome::Connection(Ok(())))
}

fn method_offline(locale: &Locale) -> Walk<'_> {
    Walk::from(locale, with_key(), Entry::Activation).answer(&Outcome::Connection(Err(Fault::NoNetwork)))
}

fn host_method(locale: &Locale) -> Walk<'_> {
    let snapshot = Snapshot {
        role: future_host().role,
        key: host().key,
        ..with_key()
    };

    Walk::from(locale, snapshot, Entry::Activation).answer(&Outcome::Connection(Ok(())))
}

fn by_file(locale: &Locale) -> Walk<'_> {
    method(locale)
        .input(Input::Choose(List::Methods, 2))
        .press(Press::Next)
}

fn request_path() -> PathBuf {
    "/media/usb/momiji-suite-2026-request.json".into()
}

/// The response of another computer, opened by mistake.
fn wrong_file(locale: &Locale) -> Walk<'_> {
    let path = "/media/usb/momiji-suite-2026-response.json";
    let fault = Fault::FileOfOtherComputer {
        path: path.to_owned(),
    };

    by_file(locale)
        .press(Press::SaveRequest)
        .answer(&Outcome::Saved(Ok(request_path())))
        .edit(Field::ResponsePath, path)
        .press(Press::OpenResponse)
        .answer(&Outcome::Activated(Err(fault)))
}

fn release(locale: &Locale) -> Walk<'_> {
    Walk::from(locale, activated(Method::Internet), Entry::Account).press(Press::StartRelease)
}

/// A computer that gave its activation back without a network.
fn released() -> Snapshot {
    let code = ReleaseCode::new(&key(), VENDOR, &installation_id());

    Snapshot {
        released: Some(ReleaseReport {
            installation_id: installation_id(),
            groups: code.groups().to_vec(),
        }),
        ..with_key()
    }
}
