//! The account page, which shows whether the product is activated on this computer.

use crate::codes::KeyKind;
use crate::fault::Fault;
use crate::installed::Scope;
use crate::licence::{Method, Status};
use crate::page::attempt::Attempt;
use crate::page::control::Press;
use crate::page::input::Input;
use crate::page::{self, Block, Button, Emphasis, Fact, FactValue, Mood, Page, PageName};
use crate::wizard::context::Context;
use crate::wizard::effect::{Copied, Effect, Request};
use crate::wizard::event::{Event, Outcome};
use crate::wizard::step::{Details, KeyEntry, MethodChoice, Notice, Release, Transition};
use crate::wizard::view::{Content, View};

/// The account page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Overview {
    refreshing: Option<Attempt>,
}

impl Overview {
    pub(super) fn update(mut self, event: Event, context: &mut Context) -> Transition {
        match event {
            Event::Input(Input::Press(Press::Close)) => Transition::stay(self).with(Effect::Close),
            Event::Input(Input::Press(Press::ChangeKey)) => Transition::forward(self, KeyEntry::new()),
            Event::Input(Input::Press(Press::StartActivation)) if context.snapshot.has_activatable_key() => {
                let (method, effect) = MethodChoice::new(context);
                Transition::forward(self, method).with(effect)
            }
            Event::Input(Input::Press(Press::StartRelease))
                if context.snapshot.can_release() || context.snapshot.released.is_some() =>
            {
                let release = Release::new(context);
                Transition::forward(self, release)
            }
            Event::Input(Input::Press(Press::Details)) => Transition::forward(self, Details),
            Event::Input(Input::Press(Press::CopyDetails)) => match reason(context) {
                Some(fault) => {
                    let copied = Copied::Details(Box::new(fault), context.snapshot.installation_id);
                    Transition::stay(self).with(context.copy(copied))
                }
                None => Transition::stay(self),
            },
            // The organisation's host is asked again, and the notice shows the result.
            Event::Input(Input::Press(Press::Retry)) if context.snapshot.is_kms_client() => {
                let (notice, effect) = Notice::trying(context);
                Transition::forward(self, notice).with(effect)
            }
            Event::Input(Input::Press(Press::Retry)) if self.refreshing.is_none() => {
                let (attempt, effect) = context.ask(Request::Refresh);
                self.refreshing = Some(attempt);
                Transition::stay(self).with(effect)
            }
            Event::Outcome(attempt, Outcome::Refreshed(result)) if self.refreshing == Some(attempt) => {
                self.refreshing = None;
                match result {
                    Ok(snapshot) => context.snapshot = *snapshot,
                    Err(fault) => context.snapshot.warning = Some(fault),
                }
                Transition::stay(self)
            }
            _ => Transition::stay(self),
        }
    }

    pub(super) fn page(&self, view: &View<'_>) -> Page {
        let reason = reason(view.context);
        let (title, lead, mut blocks) = match &reason {
            Some(fault) => (None, None, notice_blocks(view, fault)),
            None => (
                Some(view.text("overview-title")),
                Some(view.about_product(match view.context.snapshot.scope {
                    _ if view.context.snapshot.is_host() => "overview-lead-host",
                    Scope::Computer => "overview-lead-all-users",
                    Scope::User => "overview-lead",
                })),
                vec![hero(view), Block::Facts(account_facts(view))],
            ),
        };
        blocks.extend(remark(view));
        blocks.extend(untold(view));
        let release = view
            .context
            .snapshot
            .can_release()
            .then(|| view.link("link-release", Press::StartRelease));

        view.page(Content {
            name: PageName::Overview,
            title,
            lead,
            blocks,
            links: std::iter::once(view.privacy()).chain(release).collect(),
            buttons: buttons(view, reason.is_some()),
            focus: primary(view.context).into(),
            on_escape: Some(Press::Close),
        })
    }
}

/// Builds the notice about a fault that does not affect the status, if there is one.
pub(super) fn remark(view: &View<'_>) -> Option<Block> {
    let words = view.locale.fault(view.context.snapshot.warning.as_ref()?);

    Some(Block::Notice {
        mood: Mood::Care,
        title: words.title,
        lines: vec![words.what, words.next],
        action: None,
    })
}

/// Builds the notice about a release that must still be reported to the activation centre, if there
/// is one.
fn untold(view: &View<'_>) -> Option<Block> {
    view.context.snapshot.released.as_ref()?;

    Some(Block::Notice {
        mood: Mood::Care,
        title: view.text("release-untold-title"),
        lines: vec![view.text("release-untold-short")],
        action: Some(view.link("link-show", Press::StartRelease)),
    })
}

/// Returns the fault that the user has to act on, if there is one.
fn reason(context: &Context) -> Option<Fault> {
    match &context.snapshot.status {
        Status::Notice { reason } => Some(reason.fault()),
        Status::Activated { .. } | Status::Grace { .. } => None,
    }
}

fn primary(context: &Context) -> Press {
    match (&context.snapshot.status, context.snapshot.has_activatable_key()) {
        // A following activation must be entered while the product is still activated.
        (status, true) if status.provisional_until().is_some() => Press::StartActivation,
        (status, true) if status.is_renewed_by_hand(context.snapshot.now) => Press::StartActivation,
        (Status::Activated { .. }, _) => Press::Close,
        (_, true) if context.snapshot.is_trial_over() => Press::ChangeKey,
        (_, true) => Press::StartActivation,
        (_, false) if context.snapshot.key.is_none() => Press::ChangeKey,
        (_, false) => Press::Retry,
    }
}

fn buttons(view: &View<'_>, is_notice: bool) -> Vec<Button> {
    let primary = primary(view.context);
    let close = if is_notice { "button-later" } else { "button-close" };
    let emphasis = |press| {
        if press == primary {
            Emphasis::Primary
        } else {
            Emphasis::Secondary
        }
    };
    let change = |press| {
        let id = match view.context.snapshot.key {
            Some(_) => "button-change-key",
            None => "button-enter-key",
        };
        view.button(id, press, emphasis(press))
    };

    match primary {
        Press::Close => vec![
            change(Press::ChangeKey),
            view.button("button-close", Press::Close, Emphasis::Primary),
        ],
        Press::StartActivation => vec![
            view.button(close, Press::Close, Emphasis::Secondary),
            change(Press::ChangeKey),
            view.button("button-activate", Press::StartActivation, Emphasis::Primary),
        ],
        Press::Retry => vec![
            view.button(close, Press::Close, Emphasis::Secondary),
            change(Press::ChangeKey),
            view.button("button-check-again", Press::Retry, Emphasis::Primary),
        ],
        _ => vec![
            view.button(close, Press::Close, Emphasis::Secondary),
            change(Press::ChangeKey),
        ],
    }
}

/// Builds the headline block for a KMS host.
fn host_hero(view: &View<'_>, products: String) -> Block {
    let snapshot = &view.context.snapshot;
    let (mood, title, text) = match (&snapshot.status, &snapshot.key) {
        (Status::Activated { .. }, _) => (Mood::Good, "overview-host", "overview-host-text"),
        (_, Some(_)) => (Mood::Care, "overview-no-host", "overview-no-host-text"),
        (_, None) => (Mood::Care, "overview-no-host", "overview-no-host-key-text"),
    };

    Block::Hero {
        mood,
        title: view.text(title),
        text: view.locale.format(text, &[("products", products.into())]),
    }
}

fn hero(view: &View<'_>) -> Block {
    if let Some(products) = view.served() {
        return host_hero(view, products);
    }
    let snapshot = &view.context.snapshot;
    if let Some(end) = snapshot.status.provisional_until() {
        return Block::Hero {
            mood: Mood::Care,
            title: view.text("overview-provisional"),
            text: view.locale.format(
                "overview-provisional-text",
                &[("end", view.locale.moment(end).into())],
            ),
        };
    }

    if snapshot.status.is_activated()
        && let Some(hero) = hero_of_grace(view)
    {
        return hero;
    }

    match &snapshot.status {
        Status::Activated {
            method,
            since,
            renew_by,
            ..
        } => {
            let when = [
                ("method", method_name(view, *method).into()),
                ("date", view.locale.date(*since).into()),
                (
                    "renewal",
                    renew_by
                        .map(|until| view.locale.date(until))
                        .unwrap_or_default()
                        .into(),
                ),
            ];
            let text = match renew_by {
                Some(_) if snapshot.status.is_renewed_automatically() => "overview-activated-until",
                Some(_) => "overview-activated-term",
                // The end stands in a row of its own.
                None if snapshot.has_terms_that_end() => "overview-activated-on",
                None => "overview-activated-for-good",
            };
            Block::Hero {
                mood: Mood::Good,
                title: view.text("overview-activated"),
                text: view.locale.format(text, &when),
            }
        }
        Status::Grace { until, .. } => {
            let (title, text) = match snapshot.key.as_ref().map(|key| key.kind) {
                Some(KeyKind::KmsClient) => ("overview-kms-waiting", "overview-kms-waiting-text"),
                Some(_) => ("overview-not-activated", "overview-not-activated-text"),
                None => ("overview-no-key", "overview-no-key-text"),
            };
            Block::Hero {
                mood: Mood::Care,
                title: view.text(title),
                text: view.locale.format(
                    text,
                    &[
                        ("product", view.product().into()),
                        ("date", view.locale.date(*until).into()),
                    ],
                ),
            }
        }
        Status::Notice { reason } => failure_hero(view, &reason.fault()),
    }
}

/// Builds the headline block for the days of grace after the end of a subscription, if it is in them.
fn hero_of_grace(view: &View<'_>) -> Option<Block> {
    let snapshot = &view.context.snapshot;
    let terms = snapshot.terms.as_ref()?;
    let text = page::days_of_grace(view.locale, terms, snapshot.now)?;
    let since = terms.subscription_ends?;

    Some(Block::Hero {
        mood: Mood::Care,
        title: view.locale.fault(&Fault::SubscriptionOver { since }).title,
        text,
    })
}

fn failure_hero(view: &View<'_>, fault: &Fault) -> Block {
    Block::Hero {
        mood: Mood::Bad,
        title: view.locale.fault(fault).title,
        // Whether a product works on when its terms are over, its vendor decides.
        text: if fault.is_about_terms() {
            view.product()
        } else {
            view.about_product("everything-still-works")
        },
    }
}

fn notice_blocks(view: &View<'_>, fault: &Fault) -> Vec<Block> {
    vec![
        failure_hero(view, fault),
        Block::Facts(super::failure::fault_facts(view, fault)),
    ]
}

/// Returns the facts of the account: product, key, count, and this computer.
fn account_facts(view: &View<'_>) -> Vec<Fact> {
    let snapshot = &view.context.snapshot;
    let language = view.locale.language().tag();
    let product = view.context.product();
    let mut facts = vec![view.fact(
        "fact-product",
        view.locale.format(
            "product-with-edition",
            &[
                ("product", view.product().into()),
                ("edition", product.edition.name.get(language).into()),
            ],
        ),
    )];
    facts.push(key_fact(view));
    if let Some(count) = snapshot.count {
        let left = count.limit.saturating_sub(count.used);
        facts.push(view.fact(
            "fact-remaining",
            view.locale.format(
                "remaining",
                &[("left", left.into()), ("limit", count.limit.into())],
            ),
        ));
    }
    facts.extend(terms_facts(view));
    let (label, value) = match view.served() {
        Some(products) => ("fact-serves", products),
        None => ("fact-computer", hardware_summary(view)),
    };
    facts.push(Fact {
        label: view.text(label),
        value: FactValue::Text(value),
        action: Some(view.link("link-details", Press::Details)),
    });

    facts
}

/// Returns the facts about the terms of the licence, if it has any.
pub(super) fn terms_facts(view: &View<'_>) -> Vec<Fact> {
    let snapshot = &view.context.snapshot;
    let Some(terms) = &snapshot.terms else {
        return Vec::new();
    };

    page::terms(view.locale, terms, snapshot.now)
        .into_iter()
        .map(|(label, value)| view.fact(label, value))
        .collect()
}

/// Returns the fact about the installed key. Only the name of the key is shown.
pub(super) fn key_fact(view: &View<'_>) -> Fact {
    let value = match &view.context.snapshot.key {
        Some(key) => FactValue::Key {
            hidden: "-•••••-•••••-•••••".to_owned(),
            shown: key.key_name.clone(),
            kind: view.locale.key_kind(key.kind),
        },
        None => FactValue::Text(view.text("key-none")),
    };

    Fact {
        label: view.text("fact-key"),
        value,
        action: None,
    }
}

fn hardware_summary(view: &View<'_>) -> String {
    let hardware = &view.context.snapshot.hardware;

    view.text(if hardware.of == 0 {
        "computer-new"
    } else if hardware.kept == hardware.of {
        "computer-unchanged"
    } else if hardware.is_mostly_kept() {
        "computer-slightly-changed"
    } else {
        "computer-changed"
    })
}

/// Returns the name of the method with which the product was activated.
pub(super) fn method_name(view: &View<'_>, method: Method) -> String {
    view.text(match method {
        Method::Internet => "method-internet-done",
        Method::Telephone => "method-telephone-done",
        Method::File => "method-file-done",
        Method::Kms => "method-kms-done",
    })
}
