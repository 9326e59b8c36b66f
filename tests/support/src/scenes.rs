//! Every page of the wizard, reached as a person reaches it, for pictures and for tests of renderers.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::{Timestamp, ToSpan as _};
use kakunin::catalogue::{Catalogue, Product};
use kakunin::codes::{
    ConfirmationId, ConfirmationSecret, ConfirmationType, InstallationId, KeyKind, ProductKey, ReleaseCode,
};
use kakunin::fault::Fault;
use kakunin::licence::{Draft, Method, Reason, Status};
use kakunin::locale::Locale;
use kakunin::machine::{PartKind, RawParts};
use kakunin::page::Page;
use kakunin::page::attempt::Attempt;
use kakunin::page::control::{Control, Field, List, Press};
use kakunin::page::input::Input;
use kakunin::wizard::effect::{Copied, Effect, Place, Site};
use kakunin::wizard::event::{Event, Outcome};
use kakunin::wizard::snapshot::{ComputerRole, Count, KeyFacts, ReleaseReport, ServedProduct, Snapshot};
use kakunin::wizard::{Entry, Wizard};

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
    [accounts(locale), ways(locale), ends(locale)]
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
        scene("advice", typed_key(locale).press(Press::KeyAdvice)),
        scene("method", method(locale)),
        scene("method-offline", method_offline(locale)),
        scene("internet", method(locale).press(Press::Next)),
        scene("privacy", method(locale).press(Press::Privacy)),
        scene("telephone", telephone(locale)),
        scene(
            "telephone-line",
            telephone(locale).input(Input::Choose(List::Lines, 0)),
        ),
        scene("telephone-typing", typing(locale)),
        scene("telephone-qr", telephone(locale).press(Press::ShowQr)),
        scene("telephone-no-line", without_line(locale)),
        scene("telephone-sheet", with_sheet(locale)),
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
        scene("regions", telephone(locale).press(Press::OpenRegions)),
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
            "failure-used-up",
            failure(
                locale,
                Fault::UsedUp {
                    used: 100,
                    limit: 100,
                },
            ),
        ),
        scene("failure-blocked", failure(locale, Fault::BlockedKey)),
        scene("failure-copied", copied(locale)),
        scene("failure-not-opened", not_opened(locale)),
        scene(
            "failure-network",
            failure(
                locale,
                Fault::Unreachable {
                    host: "activation.momiji.example".to_owned(),
                    timed_out: true,
                },
            ),
        ),
        scene("host", Walk::from(locale, host(), Entry::Account)),
        scene(
            "host-key",
            Walk::from(locale, future_host(), Entry::Key).edit(Field::Key, &key().to_string()),
        ),
        scene("host-method", host_method(locale)),
        scene("host-telephone", host_telephone(locale)),
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
        let (wizard, effects) = Wizard::open(catalogue(), product(), snapshot, entry);

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

/// A host's confirmation ID is signed, and has sixteen groups: here in the middle of the call.
fn host_telephone(locale: &Locale) -> Walk<'_> {
    let secret = ConfirmationSecret::from_seed(&[7; 64]).expect("a secret");
    let groups = ConfirmationId::signed_for_host(&secret, &installation_id()).groups();
    let walk = host_method(locale)
        .input(Input::Choose(List::Methods, 1))
        .press(Press::Next);

    groups
        .iter()
        .take(10)
        .enumerate()
        .fold(walk, |walk, (index, group)| {
            let text = if index == 8 { swapped(group) } else { group.clone() };
            walk.edit(Field::CodeBox(index), &text)
        })
}

fn telephone(locale: &Locale) -> Walk<'_> {
    method(locale)
        .input(Input::Choose(List::Methods, 1))
        .press(Press::Next)
}

/// A region in which the vendor has no line.
fn without_line(locale: &Locale) -> Walk<'_> {
    telephone(locale)
        .press(Press::OpenRegions)
        .edit(Field::RegionQuery, "TV")
        .input(Input::Choose(List::Regions, 0))
}

/// The details of a failure, once they are copied.
fn copied(locale: &Locale) -> Walk<'_> {
    let copied = Copied::Details(Box::new(Fault::BlockedKey), None);

    failure(locale, Fault::BlockedKey)
        .press(Press::CopyDetails)
        .event(Event::Outcome(Attempt::default(), Outcome::Copied(copied)))
}

/// The seller's page, on a computer that has no browser.
fn not_opened(locale: &Locale) -> Walk<'_> {
    let outcome = Outcome::NotOpened(Place::Site(Site::Seller));

    failure(locale, Fault::BlockedKey)
        .press(Press::Seller)
        .event(Event::Outcome(Attempt::default(), outcome))
}

/// The call sheet is saved.
fn with_sheet(locale: &Locale) -> Walk<'_> {
    let path = || PathBuf::from("/home/hanako/momiji-suite-2026-call.pdf");

    telephone(locale)
        .press(Press::SaveSheet)
        .answer(&Outcome::Chosen(Some(path())))
        .answer(&Outcome::Saved(Ok(path())))
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

/// The telephone page in the middle of the call, with one group misheard.
fn typing(locale: &Locale) -> Walk<'_> {
    let id = ConfirmationId::keyed(&key(), VENDOR, &installation_id(), ConfirmationType::Permanent);
    let groups = id.groups();
    let walk = telephone(locale).input(Input::Choose(List::InstallationGroups, 2));
    let walk = groups
        .iter()
        .take(3)
        .enumerate()
        .fold(walk, |walk, (index, group)| {
            let text = if index == 2 { swapped(group) } else { group.clone() };
            walk.edit(Field::CodeBox(index), &text)
        });

    walk.edit(Field::CodeBox(3), &groups[3][..3])
}

/// The group as it is written down when its first two different digits are heard in the wrong order.
fn swapped(group: &str) -> String {
    let mut digits: Vec<char> = group.chars().collect();
    if let Some(place) = digits.windows(2).position(|pair| pair[0] != pair[1]) {
        digits.swap(place, place + 1);
    }

    digits.into_iter().collect()
}

fn failure(locale: &Locale, fault: Fault) -> Walk<'_> {
    method(locale)
        .press(Press::Next)
        .answer(&Outcome::Activated(Err(fault)))
}

const VENDOR: &str = "momiji.example";
const MASTER: &[u8] = b"a master key for pictures and tests";

pub fn catalogue() -> Arc<Catalogue> {
    let text = include_str!("../../../assets/demo/catalogue.json");

    let mut catalogue = Catalogue::from_json(text).expect("a catalogue");
    catalogue.services = vec!["https://activation.momiji.example".to_owned()];

    Arc::new(catalogue)
}

pub fn product() -> Product {
    catalogue().products.first().expect("a product").clone()
}

fn key() -> ProductKey {
    ProductKey::mint(MASTER, KeyKind::MultipleActivation, product().code, 4_471).expect("a key")
}

fn installation_id() -> InstallationId {
    InstallationId::of(&key(), VENDOR, 0x0012_3456_789A_BCDE, 7)
}

fn computer(disk: &str, memory: &str) -> RawParts {
    RawParts::default()
        .with(PartKind::MachineId, Some("6f1c".to_owned()))
        .with(PartKind::System, Some("b2e0".to_owned()))
        .with(PartKind::Processor, Some("A processor".to_owned()))
        .with(PartKind::Disk, Some(disk.to_owned()))
        .with(PartKind::Memory, Some(memory.to_owned()))
}

/// A computer without a product key.
pub fn fresh() -> Snapshot {
    let parts = computer("first", "16").hashed(VENDOR);

    Snapshot {
        now: now(),
        role: ComputerRole::Computer,
        status: Status::Grace {
            until: now() + (24 * 30).hours(),
            silent_until: now() + (24 * 25).hours(),
        },
        key: None,
        installation_id: None,
        automatic: false,
        last_failure: None,
        count: None,
        hardware: parts.compare(&parts),
        draft: Draft::default(),
        region: Some("JP".parse().expect("a region")),
        warning: None,
        released: None,
        folder: Some("/home/aiko/Documents".into()),
    }
}

/// A computer that is to be a KMS host.
fn future_host() -> Snapshot {
    Snapshot {
        role: ComputerRole::KmsHost { serves: Vec::new() },
        ..fresh()
    }
}

/// A KMS host for two products.
fn host() -> Snapshot {
    let products = catalogue().products.clone();
    let volume = products.iter().filter(|product| product.volume);
    let serves = volume.take(2).map(|product| ServedProduct {
        code: product.code,
        name: product.name.get("en").to_owned(),
    });

    Snapshot {
        role: ComputerRole::KmsHost {
            serves: serves.collect(),
        },
        key: Some(KeyFacts {
            kind: KeyKind::KmsHost,
            key_name: key().name().to_string(),
        }),
        count: Some(Count { used: 1, limit: 6 }),
        ..activated(Method::Internet)
    }
}

/// A computer whose key is not activated yet.
pub fn with_key() -> Snapshot {
    Snapshot {
        key: Some(KeyFacts {
            kind: KeyKind::MultipleActivation,
            key_name: key().name().to_string(),
        }),
        installation_id: Some(installation_id()),
        ..fresh()
    }
}

/// An activated computer.
pub fn activated(method: Method) -> Snapshot {
    Snapshot {
        status: Status::Activated {
            method,
            since: now() - 26.hours(),
            renew_from: None,
            renew_by: None,
        },
        count: Some(Count { used: 59, limit: 100 }),
        ..with_key()
    }
}

/// A computer that is activated until an open question is cleared up.
fn provisional() -> Snapshot {
    Snapshot {
        status: Status::Activated {
            method: Method::Telephone,
            since: now() - 26.hours(),
            renew_from: None,
            renew_by: Some(now() + 46.hours()),
        },
        ..with_key()
    }
}

/// A computer that tells little of itself, so that its activation ends.
fn for_a_term(method: Method) -> Snapshot {
    Snapshot {
        status: Status::Activated {
            method,
            since: now() - 26.hours(),
            renew_from: Some(now() + (24 * 119).hours()),
            renew_by: Some(now() + (24 * 179).hours()),
        },
        ..with_key()
    }
}

/// The same when nobody renewed it.
fn term_over() -> Snapshot {
    Snapshot {
        status: Status::Notice {
            reason: Reason::TermOver {
                since: now() - (24 * 2).hours(),
            },
        },
        ..with_key()
    }
}

/// An activated computer with a new disk.
fn changed() -> Snapshot {
    Snapshot {
        hardware: computer("first", "16")
            .hashed(VENDOR)
            .compare(&computer("second", "32").hashed(VENDOR)),
        ..activated(Method::Internet)
    }
}

/// A computer that has not met its KMS host for half a year.
fn with_notice() -> Snapshot {
    Snapshot {
        status: Status::Notice {
            reason: Reason::LeaseExpired {
                since: now() - (24 * 5).hours(),
            },
        },
        key: Some(KeyFacts {
            kind: KeyKind::KmsClient,
            key_name: key().name().to_string(),
        }),
        ..with_key()
    }
}

/// A computer that comes with a KMS client key and has not met its host for 26 days.
fn waiting() -> Snapshot {
    Snapshot {
        key: with_notice().key,
        ..with_key()
    }
}

/// A computer whose lease ran out, and whose host does not answer.
fn ran_out() -> Snapshot {
    Snapshot {
        last_failure: Some(Fault::KmsHostUnreachable {
            host: "kms.office.momiji.example:8482".to_owned(),
            timed_out: true,
        }),
        ..with_notice()
    }
}

/// An activation that was copied to another computer.
fn moved() -> Snapshot {
    Snapshot {
        status: Status::Notice {
            reason: Reason::HardwareChanged { kept: 3, of: 11 },
        },
        ..with_key()
    }
}
