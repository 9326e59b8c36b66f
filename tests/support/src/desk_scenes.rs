//! The pages of the help desk's console, each at the end of a walk through a call.

use jiff::ToSpan as _;
use kakunin::codes::{ConfirmationId, ConfirmationType, InstallationId, KeyKind, ProductKey, ReleaseCode};
use kakunin::desk::Desk;
use kakunin::desk::caller::language_button;
use kakunin::desk::control::{COMPUTERS, DeskField, DeskPress};
use kakunin::desk::effect::{Effect, Request, Token};
use kakunin::desk::event::{Denial, Event, Moment, Outcome, SignedIn};
use kakunin::desk::page::DeskPage;
use kakunin::fault::Fault;
use kakunin::licence::Method;
use kakunin::locale::{Language, Locale};
use kakunin::page::attempt::Attempt;
use kakunin::page::control::{Control, Field, Press};
use kakunin::page::input::Input;
use kakunin::wire::admin::{ComputerEntry, KeyTerms, Listing, Role};
use kakunin::wire::desk::{PastActivation, SessionAnswer};
use kakunin::wire::{ActivationSummary, ConfirmationAnswer, LookupAnswer};

use crate::scenes;

/// A page of the console, as the agent sees it.
pub struct DeskScene {
    pub name: &'static str,
    pub page: DeskPage,
    /// What has the focus.
    pub focus: Control,
    /// The language of the caller: another one than the agent's, for that is what the console is for.
    pub caller: Language,
}

/// Returns all pages of the console in the agent's language.
pub fn all(locale: &Locale) -> Vec<DeskScene> {
    let caller = match locale.language() {
        Language::Japanese => Language::English,
        _ => Language::Japanese,
    };
    let press = language_button(caller);

    walks(locale, press)
        .into_iter()
        .map(|(name, walk)| {
            let page = walk.desk.page(locale, scenes::now() + 192.seconds());
            DeskScene {
                name,
                focus: walk.focus.unwrap_or(page.page.focus),
                page,
                caller,
            }
        })
        .collect()
}

/// A console on its way through a call.
struct Walk {
    desk: Desk,
    asked: Option<Attempt>,
    focus: Option<Control>,
}

fn walks(locale: &Locale, caller: Press) -> Vec<(&'static str, Walk)> {
    let call = || Walk::signed_in(locale).press(caller);
    let known = || call().hear(8).answer(found(59));

    vec![
        (
            "sign-in",
            Walk::opened(locale).answer(Outcome::SignedIn(Err(Denial::NoToken))),
        ),
        (
            "demonstration",
            Walk::opened(locale)
                .offers_demonstration()
                .answer(Outcome::SignedIn(Err(Denial::NoToken))),
        ),
        ("ready", call()),
        ("misheard", call().hear(5).edit(Field::CodeBox(5), &misheard())),
        ("known", known().press(DeskPress::SEES_METHOD)),
        (
            "terms",
            call()
                .hear(8)
                .answer(found_with_terms())
                .press(DeskPress::SEES_OVERVIEW),
        ),
        (
            "reading",
            known()
                .press(DeskPress::CONFIRM)
                .answer(confirmed(ConfirmationType::Permanent))
                .press(DeskPress::NEXT_GROUP),
        ),
        (
            "supervisor",
            known()
                .press(DeskPress::SUPERVISE)
                .press(DeskPress::ORDER_RAISE)
                .edit(DeskField::AMOUNT, "5")
                .edit(DeskField::REASON, "Five new desks"),
        ),
        (
            "release",
            known()
                .press(DeskPress::SEES_OVERVIEW)
                .press(DeskPress::SUPERVISE)
                .press(DeskPress::ORDER_REMOVAL)
                .answer(computers())
                .event(Event::Input(Input::Choose(COMPUTERS, 0)))
                .edit(DeskField::REASON, "Sold in October"),
        ),
        (
            "provisional",
            known()
                .press(DeskPress::SUPERVISE)
                .press(DeskPress::ORDER_PROVISIONAL)
                .edit(DeskField::REASON, "The seller is closed today")
                .press(DeskPress::CARRY_OUT)
                .answer(confirmed(ConfirmationType::Provisional)),
        ),
        (
            "file",
            call()
                .event(Event::Input(Input::Drop("request.json".into())))
                .answer(Outcome::FileAnswered(Ok(Some(
                    "/media/usb/momiji-suite-2026-response.json".to_owned(),
                )))),
        ),
        (
            "refused",
            call()
                .hear(8)
                .answer(found(100))
                .press(DeskPress::SEES_FAILURE)
                .press(DeskPress::CONFIRM)
                .answer(Outcome::Confirmed(Err(Denial::Fault(Fault::UsedUp {
                    used: 100,
                    limit: 100,
                })))),
        ),
        (
            "not-right",
            call()
                .hear(8)
                .answer(Outcome::Found(Err(Denial::Fault(Fault::InstallationIdNotRight)))),
        ),
        (
            "declined",
            call()
                .hear(8)
                .answer(Outcome::Found(Err(Denial::Fault(Fault::InstallationIdSpent))))
                .press(DeskPress::REFUSE),
        ),
        ("release-code", known().paste(&release())),
        (
            "release-misheard",
            known()
                .press(DeskPress::CONFIRM)
                .answer(confirmed(ConfirmationType::Permanent))
                .paste(&release_misheard()),
        ),
        (
            "released",
            known()
                .paste(&release())
                .press(DeskPress::TAKE_RELEASE)
                .answer(Outcome::Released(Ok((58, 100))))
                .answer(found(58)),
        ),
        (
            "code",
            known()
                .press(DeskPress::SEES_TELEPHONE)
                .edit(DeskField::CODE_QUERY, "CID-1"),
        ),
    ]
}

impl Walk {
    fn opened(locale: &Locale) -> Self {
        let (desk, effects) = Desk::open(scenes::catalogue(), locale);
        let mut walk = Self {
            desk,
            asked: None,
            focus: None,
        };
        walk.note(&effects);

        walk
    }

    fn offers_demonstration(mut self) -> Self {
        self.desk = self.desk.in_demonstration(Token::default()).without_keyring();
        self
    }

    fn signed_in(locale: &Locale) -> Self {
        Self::opened(locale).answer(Outcome::SignedIn(Ok(SignedIn {
            session: SessionAnswer {
                name: "Aiko".to_owned(),
                role: Role::Supervisor,
                products: scenes::catalogue().product_codes(),
                server_time: scenes::now(),
            },
            is_kept: true,
        })))
    }

    fn note(&mut self, effects: &[Effect]) {
        for effect in effects {
            if let Effect::Ask(attempt, request) = effect
                && *request != Request::Forget
            {
                self.asked = Some(*attempt);
            }
        }
    }

    fn event(mut self, event: Event) -> Self {
        let moment = Moment {
            now: scenes::now(),
            chance: 447_108,
        };
        let edited = match &event {
            Event::Input(Input::Edit(field, _)) => Some(Control::Field(*field)),
            _ => None,
        };
        let reply = self.desk.update(event, moment);
        self.note(&reply.effects);
        self.focus = reply.focus.or(edited).or(self.focus);
        self
    }

    fn press(self, press: Press) -> Self {
        self.event(Event::Input(Input::Press(press)))
    }

    fn edit(self, field: Field, text: &str) -> Self {
        self.event(Event::Input(Input::Edit(field, text.to_owned())))
    }

    fn paste(self, text: &str) -> Self {
        self.event(Event::Input(Input::Paste(Field::CodeBox(0), text.to_owned())))
    }

    fn answer(self, outcome: Outcome) -> Self {
        let attempt = self.asked.expect("something was asked");

        self.event(Event::Outcome(attempt, outcome))
    }

    /// Hears the first groups of the installation ID.
    fn hear(self, groups: usize) -> Self {
        installation_id()
            .groups()
            .iter()
            .take(groups)
            .enumerate()
            .fold(self, |walk, (index, group)| {
                walk.edit(Field::CodeBox(index), group)
            })
    }
}

fn key() -> ProductKey {
    ProductKey::mint(
        b"a master key for pictures",
        KeyKind::MultipleActivation,
        product(),
        77,
    )
    .expect("a key")
}

fn product() -> u16 {
    scenes::catalogue().products[0].code
}

fn installation_id() -> InstallationId {
    InstallationId::of(&key(), &scenes::catalogue().vendor.id, 0x0012_3456_789A_BCDE, 7)
}

/// The sixth group with another last digit.
fn misheard() -> String {
    let group = installation_id().groups()[5].clone();
    let last = if group.ends_with('1') { "2" } else { "1" };

    format!("{}{last}", &group[..5])
}

/// The installation ID with its release code, as the caller's wizard copies them.
fn release() -> String {
    let id = installation_id();
    let code = ReleaseCode::new(&key(), &scenes::catalogue().vendor.id, &id).groups();
    let groups: Vec<String> = ["W", "X", "Y", "Z"]
        .iter()
        .zip(code)
        .map(|(label, group)| format!("{label}: {group}"))
        .collect();

    format!("Installation ID: {id}\nRelease code: {}", groups.join("-"))
}

/// The same with another last digit.
fn release_misheard() -> String {
    let text = release();
    let last = if text.ends_with('1') { "2" } else { "1" };

    format!("{}{last}", &text[..text.len() - 1])
}

fn found(used: u32) -> Outcome {
    Outcome::Found(Ok(Box::new(lookup(used))))
}

/// The same of a key with a subscription.
fn found_with_terms() -> Outcome {
    Outcome::Found(Ok(Box::new(LookupAnswer {
        terms: Some(KeyTerms {
            subscription_until: Some(scenes::now() + (24 * 128).hours()),
            grace_days: 14,
            features: vec!["pdf-export".to_owned(), "scan".to_owned()],
            limit_number: Some(25),
            ..KeyTerms::default()
        }),
        ..lookup(59)
    })))
}

fn lookup(used: u32) -> LookupAnswer {
    let before = scenes::now() - (24 * 200).hours();

    LookupAnswer {
        product: product(),
        product_id: "momiji-suite-2026".to_owned(),
        kind: KeyKind::MultipleActivation,
        key_name: key().name().to_string(),
        used,
        limit: 100,
        blocked: false,
        block_reason: None,
        organisation: Some("Aozora Clinic Group".to_owned()),
        terms: None,
        activation: Some(ActivationSummary {
            activation_id: "0".repeat(32),
            method: Method::Telephone,
            activated_at: before,
            ends_at: None,
            renews: false,
        }),
        history: vec![PastActivation {
            method: Method::Telephone,
            activated_at: before,
            released_at: None,
        }],
        server_time: scenes::now(),
    }
}

/// The caller's computer, and two that have not been heard of for long.
fn computers() -> Outcome {
    let computer = |symbol: &str, method, made: i64, seen: i64| ComputerEntry {
        activation_id: symbol.repeat(8),
        method,
        activated_at: scenes::now() - (24 * made).hours(),
        seen_at: scenes::now() - (24 * seen).hours(),
        ends_at: None,
        renews: false,
        host: None,
    };

    Outcome::Listed(Ok(Listing {
        items: vec![
            computer("7c1f", Method::Internet, 320, 41),
            computer("92ab", Method::File, 255, 255),
            ComputerEntry {
                activation_id: "0".repeat(32),
                ..computer("0000", Method::Telephone, 200, 200)
            },
        ],
        next: None,
    }))
}

fn confirmed(kind: ConfirmationType) -> Outcome {
    let catalogue = scenes::catalogue();

    Outcome::Confirmed(Ok(Box::new(ConfirmationAnswer {
        activation_id: "0".repeat(32),
        confirmation_id: ConfirmationId::keyed(&key(), &catalogue.vendor.id, &installation_id(), kind),
        kind,
        used: 60,
        limit: 100,
        server_time: scenes::now(),
    })))
}
