//! The caller's view: the wizard's own pages, in the caller's language.

use std::sync::Arc;

use jiff::{Span, Timestamp};

use crate::catalogue::{Catalogue, Product, Region};
use crate::codes::{InstallationId, KeyKind, ProductKey};
use crate::desk::control::DeskPress;
use crate::fault::Fault;
use crate::installed::Scope;
use crate::licence::{Draft, Method, Reason, Status};
use crate::locale::{Language, Locale};
use crate::machine::Parts;
use crate::page::control::{List, Press};
use crate::page::input::Input;
use crate::page::{Page, PageName};
use crate::wizard::effect::Effect;
use crate::wizard::event::{Event, Outcome};
use crate::wizard::snapshot::{ComputerRole, Count, KeyFacts, Snapshot};
use crate::wizard::{Entry, Wizard};

/// The page that the caller is on, and the caller's language.
#[derive(Debug)]
pub struct Caller {
    locale: Arc<Locale>,
    /// The languages that callers have spoken since the console was opened, and most likely speak.
    spoken: Vec<Language>,
    shows_all_languages: bool,
    sees: PageName,
    query: String,
}

/// The pages that a caller can be on, each with the button that selects it, in the order in which
/// the wizard shows them.
pub(super) const PAGES: [(Press, PageName, &str); 9] = [
    (DeskPress::SEES_OVERVIEW, PageName::Overview, "desk-sees-overview"),
    (DeskPress::SEES_KEY, PageName::Key, "desk-sees-key"),
    (DeskPress::SEES_METHOD, PageName::Method, "desk-sees-method"),
    (DeskPress::SEES_INTERNET, PageName::Internet, "desk-sees-internet"),
    (
        DeskPress::SEES_TELEPHONE,
        PageName::Telephone,
        "desk-sees-telephone",
    ),
    (DeskPress::SEES_SUCCESS, PageName::Success, "desk-sees-success"),
    (DeskPress::SEES_FAILURE, PageName::Failure, "desk-sees-failure"),
    (DeskPress::SEES_DETAILS, PageName::Details, "desk-sees-details"),
    (DeskPress::SEES_NOTICE, PageName::Notice, "desk-sees-notice"),
];

/// Returns the button that selects a language.
#[must_use]
pub const fn language_button(language: Language) -> Press {
    Press::Language(language.tag())
}

/// The positions of the activation methods in their list.
const INTERNET: usize = 0;
const TELEPHONE: usize = 1;

/// The known facts from which the caller's page is built.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) product: Product,
    pub(super) installation_id: Option<InstallationId>,
    pub(super) key_name: Option<String>,
    pub(super) count: Option<Count>,
}

impl Caller {
    /// Creates a caller who most likely speaks the agent's language, or else the first of the others,
    /// and looks at the telephone page.
    pub(super) fn new(language: Language) -> Self {
        let other = Language::ALL.iter().copied().find(|other| *other != language);

        Self {
            locale: Arc::new(Locale::new(language)),
            spoken: std::iter::once(language).chain(other).collect(),
            shows_all_languages: false,
            sees: PageName::Telephone,
            query: String::new(),
        }
    }

    /// Handles the choice of a language or a page. Returns whether the button was such a choice.
    pub(super) fn press(&mut self, press: Press) -> bool {
        if let Some(language) = Language::ALL.iter().find(|each| language_button(**each) == press) {
            self.locale = Arc::new(Locale::new(*language));
            if !self.spoken.contains(language) {
                self.spoken.push(*language);
            }
            self.shows_all_languages = false;
            return true;
        }
        if press == DeskPress::CALLER_LANGUAGES {
            self.shows_all_languages ^= true;
            return true;
        }
        if let Some((_, page, _)) = PAGES.iter().find(|(each, ..)| *each == press) {
            self.sees = *page;
            return true;
        }

        false
    }

    /// Forgets what was looked for during the call. The next caller most likely speaks the same
    /// language.
    pub(super) fn hang_up(&mut self) {
        self.sees = PageName::Telephone;
        self.query.clear();
    }

    pub(super) fn search(&mut self, query: String) {
        self.query = query;
    }

    pub(super) fn query(&self) -> &str {
        &self.query
    }

    /// Returns the caller's language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// Returns the languages to choose from, in their usual order. All of them would fill the page.
    pub(super) fn languages(&self) -> impl Iterator<Item = Language> {
        Language::ALL
            .iter()
            .copied()
            .filter(|language| self.shows_all_languages || self.spoken.contains(language))
    }

    pub(super) const fn shows_all_languages(&self) -> bool {
        self.shows_all_languages
    }

    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    pub(super) const fn sees(&self) -> PageName {
        self.sees
    }
}

/// Returns the page that the caller sees, in this language.
pub(super) fn page(
    catalogue: &Arc<Catalogue>,
    known: &Known,
    sees: PageName,
    locale: &Locale,
    now: Timestamp,
) -> Page {
    let waiting = waiting(catalogue, known, locale, now);
    let run = |snapshot: Snapshot, entry| WizardRun::open(catalogue, known, snapshot, entry, locale);
    let method = || run(waiting.clone(), Entry::Activation).answer(Outcome::Connection(Ok(())));
    let activated = || activated(&waiting, now);

    match sees {
        PageName::Overview => run(waiting, Entry::Account),
        PageName::Key => run(waiting, Entry::Key),
        PageName::Method => method(),
        PageName::Internet => method().choose_method(INTERNET),
        PageName::Success => method()
            .choose_method(INTERNET)
            .answer(Outcome::Activated(Ok(Box::new(activated())))),
        PageName::Failure => {
            method()
                .choose_method(INTERNET)
                .answer(Outcome::Activated(Err(Fault::Unreachable {
                    host: host(catalogue),
                    timed_out: false,
                })))
        }
        PageName::Details => run(activated(), Entry::Account).press(Press::Details),
        PageName::Notice => run(overdue(&waiting, now), Entry::Notice),
        _ => method().choose_method(TELEPHONE),
    }
    .wizard
    .page(locale, now)
}

fn host(catalogue: &Catalogue) -> String {
    catalogue
        .services
        .first()
        .map(|address| {
            let rest = address.split("//").last().unwrap_or_default();
            rest.split(['/', ':']).next().unwrap_or_default().to_owned()
        })
        .unwrap_or_default()
}

/// Returns the snapshot of a computer with a key that is not activated yet.
fn waiting(catalogue: &Catalogue, known: &Known, locale: &Locale, now: Timestamp) -> Snapshot {
    const FINGERPRINT: u64 = 0x1234_5678_9ABC;

    let in_days = |days: i64| now.checked_add(Span::new().hours(24 * days)).unwrap_or(now);
    let example = || {
        // An example whose check nobody verifies: digits to point at until the caller has read the
        // first ones.
        let key = ProductKey::new(KeyKind::MultipleActivation, known.product.code, 1, 0).ok()?;

        Some(InstallationId::of(&key, &catalogue.vendor.id, FINGERPRINT, 1))
    };

    Snapshot {
        now,
        role: ComputerRole::Computer,
        scope: Scope::User,
        is_kept_elsewhere: false,
        status: Status::Grace {
            until: in_days(30),
            silent_until: in_days(25),
        },
        terms: None,
        key: Some(KeyFacts {
            kind: KeyKind::MultipleActivation,
            key_name: known.key_name.clone().unwrap_or_else(|| "*****".to_owned()),
        }),
        installation_id: known.installation_id.or_else(example),
        automatic: false,
        last_failure: None,
        count: known.count,
        hardware: Parts::default().compare(&Parts::default()),
        draft: Draft::default(),
        region: region(catalogue, locale.language()),
        warning: None,
        released: None,
        former_key: None,
        folder: None,
    }
}

fn activated(waiting: &Snapshot, now: Timestamp) -> Snapshot {
    Snapshot {
        status: Status::Activated {
            method: Method::Telephone,
            since: now,
            renew_from: None,
            renew_by: None,
        },
        ..waiting.clone()
    }
}

fn overdue(waiting: &Snapshot, now: Timestamp) -> Snapshot {
    Snapshot {
        status: Status::Notice {
            reason: Reason::GraceOver { since: now },
        },
        ..waiting.clone()
    }
}

/// Returns the region from which callers with this language most likely call: the first one with a
/// telephone line in that language.
fn region(catalogue: &Catalogue, language: Language) -> Option<Region> {
    let in_it = catalogue
        .lines
        .iter()
        .find(|line| line.languages.first().is_some_and(|tag| tag == language.tag()));

    in_it.or_else(|| catalogue.lines.first()).map(|line| line.region)
}

/// A run of the wizard that leads to a page.
struct WizardRun<'a> {
    wizard: Wizard,
    locale: &'a Locale,
    effects: Vec<Effect>,
}

impl<'a> WizardRun<'a> {
    fn open(
        catalogue: &Arc<Catalogue>,
        known: &Known,
        snapshot: Snapshot,
        entry: Entry,
        locale: &'a Locale,
    ) -> Self {
        let (wizard, effects) = Wizard::open(Arc::clone(catalogue), known.product.clone(), snapshot, entry);

        Self {
            wizard,
            locale,
            effects,
        }
    }

    fn event(mut self, event: Event) -> Self {
        self.effects = self.wizard.update(event, self.locale).effects;
        self
    }

    fn press(self, press: Press) -> Self {
        self.event(Event::Input(Input::Press(press)))
    }

    /// Continues with the activation method at this position of the list.
    fn choose_method(self, index: usize) -> Self {
        self.event(Event::Input(Input::Choose(List::Methods, index)))
            .press(Press::Next)
    }

    /// Answers the latest request, if there was one.
    fn answer(self, outcome: Outcome) -> Self {
        let asked = self.effects.iter().find_map(|effect| match effect {
            Effect::Ask(attempt, _) => Some(*attempt),
            _ => None,
        });

        match asked {
            Some(attempt) => self.event(Event::Outcome(attempt, outcome)),
            None => self,
        }
    }
}
