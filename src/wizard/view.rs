//! The parts of a page that all steps have in common.

use jiff::Timestamp;

use crate::codes::digit_groups::Series;
use crate::fault::Fault;
use crate::licence::Status;
use crate::locale::{FaultText, Locale};

use super::context::Context;
use super::snapshot::{ComputerRole, ServedProduct};
use crate::page::control::{Control, Press};
use crate::page::{
    Badge, Block, Button, Emphasis, Fact, FactValue, Header, Languages, Message, Mood, Page, PageName, Steps,
};

/// The inputs to a page besides its step.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    pub(super) context: &'a Context,
    pub(super) locale: &'a Locale,
    pub(super) now: Timestamp,
    pub(super) languages_open: bool,
    /// The button whose copy was just made.
    pub(super) copied: Option<Press>,
}

/// The parts of a page that differ between steps. [`View::page`] adds the parts that are the same
/// for all.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) name: PageName,
    pub(super) title: Option<String>,
    pub(super) lead: Option<String>,
    pub(super) blocks: Vec<Block>,
    pub(super) links: Vec<Button>,
    pub(super) buttons: Vec<Button>,
    pub(super) focus: Control,
    pub(super) on_escape: Option<Press>,
}

/// The number of steps in the header: key, method, activation, result.
const STEPS: usize = 4;

impl View<'_> {
    pub(super) fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    /// Returns the product's name.
    pub(super) fn product(&self) -> String {
        self.context
            .product()
            .name
            .get(self.locale.language().tag())
            .to_owned()
    }

    /// Returns the names of the products that this KMS host activates, as text; `None` if this
    /// computer is not a KMS host.
    pub(super) fn served(&self) -> Option<String> {
        let ComputerRole::KmsHost { serves } = &self.context.snapshot.role else {
            return None;
        };
        if serves.is_empty() {
            return Some(self.text("serves-nothing"));
        }
        let language = self.locale.language().tag();
        let name = |served: &ServedProduct| {
            let known = self.context.catalogue.product(served.code);
            known.map_or_else(
                || served.name.clone(),
                |product| product.name.get(language).to_owned(),
            )
        };

        Some(self.locale.list(&serves.iter().map(name).collect::<Vec<_>>()))
    }

    /// Returns a text that contains the product's name.
    pub(super) fn about_product(&self, id: &str) -> String {
        self.locale.format(id, &[("product", self.product().into())])
    }

    /// Returns a button that can be pressed. The button of a copy says when the copy was made.
    pub(super) fn button(&self, id: &str, press: Press, emphasis: Emphasis) -> Button {
        let button = Button::named(self.locale, id, press, emphasis);
        if self.copied != Some(press) {
            return button;
        }

        Button {
            label: self.text("copied"),
            ..button
        }
    }

    pub(super) fn link(&self, id: &str, press: Press) -> Button {
        self.button(id, press, Emphasis::Link)
    }

    pub(super) fn privacy(&self) -> Button {
        self.link("link-privacy", Press::Privacy)
    }

    /// Returns the fact with the codes to quote to a help desk.
    pub(super) fn quoted(&self, codes: String) -> Fact {
        Fact {
            label: self.text("fact-code"),
            value: FactValue::Quote(codes),
            action: Some(self.link("link-copy-details", Press::CopyDetails)),
        }
    }

    /// Returns the headline of a notice about a fault: its code and its title.
    pub(super) fn named(&self, fault: &FaultText) -> String {
        self.locale.format(
            "no-line-title",
            &[
                ("code", fault.code.as_str().into()),
                ("title", fault.title.as_str().into()),
            ],
        )
    }

    /// Returns the page of a request to the service that runs, and can be cancelled.
    pub(super) fn waiting(&self, name: PageName, title: &str, label: &str, detail: &str) -> Page {
        self.page(Content {
            name,
            title: Some(self.text(title)),
            lead: Some(self.text("internet-lead")),
            blocks: vec![Block::Progress {
                label: self.text(label),
                detail: self.text(detail),
                passed: None,
            }],
            links: vec![self.privacy()],
            buttons: vec![self.button("button-cancel", Press::Cancel, Emphasis::Secondary)],
            focus: Press::Cancel.into(),
            on_escape: Some(Press::Cancel),
        })
    }

    pub(super) fn badge(&self, id: &str, mood: Mood) -> Badge {
        Badge {
            text: self.text(id),
            mood,
        }
    }

    pub(super) fn fact(&self, id: &str, value: String) -> Fact {
        Fact::text(self.text(id), value)
    }

    /// Returns one sentence with a fault and its next step, to be shown beside the control
    /// concerned.
    pub(super) fn remark(&self, fault: &Fault) -> Message {
        let text = match fault {
            Fault::KeySymbol { group, position } => self.locale.format(
                "remark-key-2",
                &[("group", (*group).into()), ("position", (*position).into())],
            ),
            Fault::KeyLookAlike {
                group,
                position,
                script,
                symbol,
            } => self.locale.format(
                "remark-key-2-look-alike",
                &[
                    ("group", (*group).into()),
                    ("position", (*position).into()),
                    ("script", script.name().into()),
                    ("symbol", symbol.to_string().into()),
                ],
            ),
            Fault::ConfirmationGroups { groups } => {
                let labels: Vec<String> = groups
                    .iter()
                    .map(|group| Series::Confirmation.label(group - 1))
                    .collect();
                self.locale.format(
                    "remark-cid-1",
                    &[
                        ("count", groups.len().into()),
                        ("groups", self.locale.list(&labels).into()),
                    ],
                )
            }
            Fault::KeyKind if self.context.snapshot.is_host() => self.text("remark-key-6-host"),
            _ => {
                let words = self.locale.fault(fault);
                self.locale.format(
                    "remark",
                    &[("what", words.what.into()), ("next", words.next.into())],
                )
            }
        };

        Message {
            mood: Mood::Bad,
            code: Some(fault.code()),
            text,
        }
    }

    /// Builds the page: adds the parts that are the same for all steps to `content`.
    pub(super) fn page(&self, content: Content) -> Page {
        let badge = Some(self.status_badge());
        let alert = self.alert();
        let headline = content.title.clone().or_else(|| {
            content.blocks.iter().find_map(|block| match block {
                Block::Hero { title, .. } => Some(title.clone()),
                _ => None,
            })
        });
        let on_enter = Page::entered(&content.buttons);

        Page {
            name: content.name,
            window_title: self.locale.format(
                "window-title",
                &[
                    ("title", headline.unwrap_or_default().into()),
                    ("product", self.product().into()),
                ],
            ),
            alert,
            header: Header {
                vendor: self
                    .context
                    .catalogue
                    .vendor
                    .name
                    .get(self.locale.language().tag())
                    .to_owned(),
                product: self.product(),
                badge,
                steps: self.steps(content.name),
            },
            title: content.title,
            badges: Vec::new(),
            lead: content.lead,
            blocks: content.blocks,
            pinned: None,
            links: content.links,
            languages: Some(Languages::of(self.locale, self.languages_open)),
            buttons: content.buttons,
            focus: content.focus,
            on_enter,
            on_escape: content.on_escape,
        }
    }

    fn steps(&self, name: PageName) -> Option<Steps> {
        let at = match name {
            PageName::Overview
            | PageName::Details
            | PageName::Notice
            | PageName::Release
            | PageName::Advice
            | PageName::Privacy
            | PageName::Desk => return None,
            PageName::Key => 1,
            PageName::Method => 2,
            PageName::Internet | PageName::Telephone | PageName::File => 3,
            PageName::Success | PageName::Failure => 4,
        };

        Some(Steps {
            at,
            of: STEPS,
            label: self
                .locale
                .format("steps", &[("at", at.into()), ("of", STEPS.into())]),
        })
    }

    fn status_badge(&self) -> Badge {
        match &self.context.snapshot.status {
            Status::Activated { .. } => self.badge("status-activated", Mood::Good),
            Status::Notice { .. } => self.badge("status-notice", Mood::Bad),
            Status::Grace { .. } => self.badge("status-grace", Mood::Care),
        }
    }

    fn alert(&self) -> Option<String> {
        match &self.context.snapshot.status {
            Status::Notice { .. } => Some(self.about_product("alert")),
            Status::Activated { .. } | Status::Grace { .. } => None,
        }
    }
}
