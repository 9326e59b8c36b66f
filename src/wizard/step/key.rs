//! The entry of a product key.

use crate::codes::input::fold;
use crate::codes::{KeyKind, OldKeyHash, ProductKey, ProductKeyError, found};
use crate::fault::Fault;
use crate::page::attempt::Attempt;
use crate::page::control::{Check, Field, Press};
use crate::page::entry::{Shaped, chunked, inserted, shape};
use crate::page::input::Input;
use crate::page::{Block, Emphasis, EntryState, FieldForm, Mood, Page, PageName};
use crate::wizard::context::Context;
use crate::wizard::effect::{Effect, Request};
use crate::wizard::event::{Event, Outcome};
use crate::wizard::step::overview::key_fact;
use crate::wizard::step::{Advice, Failure, Internet, MethodChoice, Overview, Transition};
use crate::wizard::view::{Content, View};

/// The number of symbols in a group of a product key.
const GROUP: usize = 5;
/// The number of symbols in a product key.
const SYMBOLS: usize = 25;

/// The page where a product key is typed.
#[derive(Clone, PartialEq)]
pub struct KeyEntry {
    text: String,
    symbols: String,
    /// The reason why no key could be taken from a pasted text.
    unfound: Option<ProductKeyError>,
    caret: Option<usize>,
    automatic: bool,
    installing: Option<Attempt>,
    /// True once a key of the licensing system before this one was exchanged.
    replaced: bool,
}

/// Leaves out the typed key, because it is a secret.
impl std::fmt::Debug for KeyEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeyEntry")
            .field("symbols", &self.symbols.chars().count())
            .field("caret", &self.caret)
            .field("automatic", &self.automatic)
            .field("installing", &self.installing)
            .field("replaced", &self.replaced)
            .finish_non_exhaustive()
    }
}

/// The assessment of a key while it is typed.
enum Judged {
    /// The key is not complete yet.
    Open,
    /// The key can be installed here.
    Right(ProductKey),
    /// The key looks like one of the licensing system before this one.
    Old,
    /// The key cannot be installed here, for this reason.
    Wrong(Fault),
}

impl KeyEntry {
    /// Creates an empty page. The box for automatic activation is ticked.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            text: String::new(),
            symbols: String::new(),
            unfound: None,
            caret: None,
            automatic: true,
            installing: None,
            replaced: false,
        }
    }

    pub(super) fn update(mut self, event: Event, context: &mut Context) -> Transition {
        match event {
            Event::Input(Input::Edit(Field::Key, typed)) if self.installing.is_none() && !self.replaced => {
                self.edit(&typed, context);
                Transition::stay(self)
            }
            Event::Input(Input::Toggle(Check::Automatic, on)) if self.installing.is_none() => {
                self.automatic = on;
                self.caret = None;
                Transition::stay(self)
            }
            Event::Input(Input::Press(Press::KeyAdvice)) if self.installing.is_none() => {
                self.caret = None;
                Transition::forward(self, Advice)
            }
            Event::Input(Input::Press(Press::Next)) if self.replaced => self.go_on(context),
            Event::Input(Input::Press(Press::Next)) if self.installing.is_none() => self.install(context),
            Event::Input(Input::Press(Press::Back)) => {
                let abandoned = self.installing.take().map(Effect::Abandon);
                if self.replaced {
                    self = Self::new();
                }
                Transition::back(self).with_all(abandoned)
            }
            Event::Outcome(attempt, Outcome::KeyInstalled(result)) if self.installing == Some(attempt) => {
                self.installing = None;
                match result {
                    Ok(snapshot) => {
                        let was_old = matches!(self.judge(context), Judged::Old);
                        context.snapshot = *snapshot;
                        if was_old {
                            self.replaced = true;
                            return Transition::stay(self).focusing(Press::Next);
                        }
                        self.go_on(context)
                    }
                    Err(fault) => Transition::forward(self, Failure::installing(fault)),
                }
            }
            _ => Transition::stay(self),
        }
    }

    fn edit(&mut self, typed: &str, context: &Context) {
        let inserted = inserted(&self.text, typed);
        // An old key that was pasted keeps its own groups.
        if fold(&inserted).chars().count() > 1
            && let Some(old) = [typed, &inserted].into_iter().find(|text| is_old(text, context))
        {
            old.trim().clone_into(&mut self.text);
            (self.symbols, self.unfound) = (fold(old), None);
            self.caret = Some(self.text.chars().count());
            return;
        }
        let pasted = pasted_key(&self.text, typed);
        self.unfound = pasted.as_ref().and_then(|pasted| pasted.as_ref().err().copied());
        let Some(Ok(symbols)) = pasted else {
            let Shaped { symbols, text, caret } = shape(&self.text, typed, GROUP, '-');
            (self.symbols, self.text, self.caret) = (symbols, text, caret);
            return;
        };
        self.text = chunked(&symbols, GROUP, '-');
        self.caret = Some(self.text.chars().count());
        self.symbols = symbols;
    }

    fn install(mut self, context: &mut Context) -> Transition {
        let automatic = self.automatic;
        let request = match self.judge(context) {
            Judged::Right(key) => Request::InstallKey { key, automatic },
            Judged::Old => Request::ExchangeKey {
                old: OldKeyHash::of(&context.catalogue.vendor.id, &self.symbols),
                automatic,
            },
            Judged::Open | Judged::Wrong(_) => return Transition::stay(self).focusing(Field::Key),
        };
        let (attempt, effect) = context.ask(request);
        self.installing = Some(attempt);
        self.caret = None;

        Transition::stay(self).with(effect)
    }

    /// Goes on after a key was installed. A key that the organisation's host activates needs no
    /// further step.
    fn go_on(self, context: &mut Context) -> Transition {
        if !context.snapshot.has_activatable_key() {
            return Transition::home(Overview::default());
        }
        // On a host, the administrator always chooses the method.
        if self.automatic && !context.snapshot.is_host() {
            let (internet, effect) = Internet::new(context);
            return Transition::forward(self, internet).with(effect);
        }
        let (method, effect) = MethodChoice::new(context);

        Transition::forward(self, method).with(effect)
    }

    fn judge(&self, context: &Context) -> Judged {
        if let Some(error) = self.unfound {
            return Judged::Wrong(error.into());
        }
        match self.symbols.parse::<ProductKey>() {
            Ok(key) => match misfit(&key, context) {
                Some(fault) => Judged::Wrong(fault),
                None => Judged::Right(key),
            },
            Err(_) if is_old(&self.symbols, context) => Judged::Old,
            Err(ProductKeyError::Empty) => Judged::Open,
            Err(ProductKeyError::Length { symbols }) if symbols < SYMBOLS => Judged::Open,
            Err(error) => Judged::Wrong(error.into()),
        }
    }

    pub(super) fn page(&self, view: &View<'_>) -> Page {
        if self.replaced {
            return replaced(view);
        }
        let judged = self.judge(view.context);
        let (state, fault) = match &judged {
            Judged::Open => (EntryState::Open, None),
            Judged::Right(_) | Judged::Old => (EntryState::Right, None),
            Judged::Wrong(fault) => (EntryState::Wrong, Some(named(view, fault))),
        };
        let mut next = view.button("button-next", Press::Next, Emphasis::Primary);
        next.enabled = state == EntryState::Right && self.installing.is_none();
        let mut blocks = vec![Block::Field {
            field: Field::Key,
            label: view.text("key-label"),
            value: self.text.clone(),
            placeholder: "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX".to_owned(),
            form: FieldForm::Code,
            caret: self.caret,
            state,
            mark: fault.as_ref().and_then(mark),
            message: fault.as_ref().map(|fault| view.remark(fault)),
            on_enter: None,
        }];
        let (title, lead) = if view.context.snapshot.is_host() {
            ("key-title-host", "key-lead-host")
        } else {
            blocks.push(Block::Check {
                check: Check::Automatic,
                label: view.text("key-automatic"),
                hint: Some(view.text("key-automatic-hint")),
                on: self.automatic,
            });
            blocks.push(match (&judged, self.installing) {
                (Judged::Old, Some(_)) => Block::Progress {
                    label: view.text("internet-progress"),
                    detail: view.text("key-old-text"),
                    passed: None,
                },
                (Judged::Old, None) => Block::Notice {
                    mood: Mood::Calm,
                    title: view.text("key-old-title"),
                    lines: vec![view.text("key-old-text")],
                    action: None,
                },
                _ => advice(view),
            });
            ("key-title", "key-lead")
        };

        view.page(Content {
            name: PageName::Key,
            title: Some(view.text(title)),
            lead: Some(view.text(lead)),
            blocks,
            links: vec![view.privacy()],
            buttons: vec![view.button("button-back", Press::Back, Emphasis::Secondary), next],
            focus: Field::Key.into(),
            on_escape: Some(Press::Back),
        })
    }
}

impl Default for KeyEntry {
    fn default() -> Self {
        Self::new()
    }
}

/// Returns the symbols of the key in a text that was pasted into the field with other things around
/// it, or in place of what was there; `None` if the field holds no more than a key, or if the edit
/// was a single symbol.
fn pasted_key(before: &str, typed: &str) -> Option<Result<String, ProductKeyError>> {
    let count = |text: &str| fold(text).chars().count();
    let pasted = inserted(before, typed);
    if count(typed) <= SYMBOLS || count(&pasted) < 2 {
        return None;
    }
    let whole = [pasted.as_str(), typed]
        .into_iter()
        .find_map(|text| found::product_key(text).ok());
    if let Some(key) = whole {
        return Some(Ok(fold(&key.to_string())));
    }

    // What is too long otherwise was typed or pasted piece by piece. Of a part that is too short or
    // too long, the field would show less than was pasted.
    (count(&pasted) > SYMBOLS)
        .then(|| found::key_symbols(&pasted).map(|symbols| symbols.to_string()))
        .filter(|found| found.as_ref().is_ok_and(|symbols| count(symbols) == SYMBOLS) || found.is_err())
}

fn advice(view: &View<'_>) -> Block {
    Block::Notice {
        mood: Mood::Calm,
        title: view.text("key-advice-title"),
        lines: vec![view.text("key-advice-summary")],
        action: Some(view.link("link-show", Press::KeyAdvice)),
    }
}

/// Returns whether a text looks like a key of the licensing system before this one, which a KMS host
/// does not take.
fn is_old(text: &str, context: &Context) -> bool {
    !context.snapshot.is_host()
        && context.product.has_old_form(text)
        && !matches!(found::product_key(text), Ok(_) | Err(ProductKeyError::Several))
}

/// Returns the page that tells that an old key was exchanged.
fn replaced(view: &View<'_>) -> Page {
    let installed = view.context.snapshot.key.as_ref();
    let last = installed.map_or("", |key| key.key_name.as_str());

    view.page(Content {
        name: PageName::Key,
        title: None,
        lead: None,
        blocks: vec![
            Block::Hero {
                mood: Mood::Good,
                title: view.text("key-replaced-title"),
                text: view.locale.format("key-replaced-text", &[("last", last.into())]),
            },
            Block::Facts(vec![view.fact("fact-product", view.product()), key_fact(view)]),
        ],
        links: vec![view.privacy()],
        buttons: vec![
            view.button("button-back", Press::Back, Emphasis::Secondary),
            view.button("button-next", Press::Next, Emphasis::Primary),
        ],
        focus: Press::Next.into(),
        on_escape: Some(Press::Back),
    })
}

/// Returns the reason why a valid key cannot be installed here.
fn misfit(key: &ProductKey, context: &Context) -> Option<Fault> {
    if context.snapshot.is_host() {
        // A host takes the key of any of the vendor's products.
        return match context.catalogue.product(key.product()) {
            None => Some(Fault::OtherProduct { product: None }),
            Some(_) => (key.kind() != KeyKind::KmsHost).then_some(Fault::KeyKind),
        };
    }
    if key.product() != context.product.code {
        let product = context
            .catalogue
            .product(key.product())
            .map(|product| product.id.clone());
        return Some(Fault::OtherProduct { product });
    }

    (key.kind() == KeyKind::KmsHost).then_some(Fault::KeyKind)
}

/// Replaces the catalogue's identifier of a product with its name in the user's language.
fn named(view: &View<'_>, fault: &Fault) -> Fault {
    match fault {
        Fault::OtherProduct { product: Some(id) } => Fault::OtherProduct {
            product: view
                .context
                .catalogue
                .product_by_id(id)
                .map(|product| product.name.get(view.locale.language().tag()).to_owned()),
        },
        other => other.clone(),
    }
}

/// Returns the position of the character in the field that a fault refers to, counted from 0.
const fn mark(fault: &Fault) -> Option<usize> {
    match fault {
        Fault::KeySymbol { group, position } | Fault::KeyLookAlike { group, position, .. } => {
            Some((*group - 1) * (GROUP + 1) + *position - 1)
        }
        _ => None,
    }
}
