//! The console described as plain data, built from the same parts as the wizard's pages.

mod call;
mod confirmation;
mod known;
mod outcome;
mod release;
mod side;
mod sign_in;
mod supervisor;

use jiff::Timestamp;

use crate::accessibility::{self, Beside, Tree};
use crate::locale::{Language, Locale};
use crate::page::control::{Control, Press};
use crate::page::{Badge, Block, Button, Emphasis, Fact, Header, Languages, Mood, Page, PageName, Saying};
use crate::wire::admin::Role as StaffRole;

use super::control::DeskPress;
use super::supervisor::is_supervisor;
use super::{Desk, Screen};

/// The page of the console.
#[derive(Debug, Clone, PartialEq)]
pub struct DeskPage {
    /// The agent's page, with header and buttons.
    pub page: Page,
    /// The panel beside it during a call.
    pub side: Option<Side>,
}

/// The panel that shows what the caller sees, with help about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// The headline of the panel.
    pub title: String,
    /// The buttons that select the caller's language.
    pub languages: Vec<Button>,
    /// The buttons that select the caller's page.
    pub pages: Vec<Button>,
    /// The caller's page, in the caller's language.
    pub caller: Page,
    /// The caller's language.
    pub language: Language,
    /// The meanings of the buttons on that page, and the error codes.
    pub help: Vec<Block>,
}

impl Side {
    /// Returns whether exactly one error code was found. It is explained at the end.
    #[must_use]
    pub fn has_one_explanation(&self) -> bool {
        let explained = self
            .help
            .iter()
            .filter(|block| matches!(block, Block::Notice { .. }));

        explained.count() == 1
    }
}

impl DeskPage {
    /// Returns what a screen reader is told of the page and the panel.
    #[must_use]
    pub fn described(&self, locale: &Locale) -> Tree {
        let beside = self.side.as_ref().map(|side| Beside {
            title: &side.title,
            buttons: side.languages.iter().chain(&side.pages).collect(),
            shown: (&side.caller, side.language),
            help: &side.help,
        });

        accessibility::describe(&self.page, locale, beside.as_ref())
    }

    /// Returns the buttons of the page and the panel together, for code that looks for a button
    /// anywhere.
    #[must_use]
    pub fn pressable(&self) -> Vec<&Button> {
        let mut buttons = self.page.pressable();
        if let Some(side) = &self.side {
            buttons.extend(side.languages.iter().chain(&side.pages));
            for block in &side.help {
                block.collect_buttons(&mut buttons);
            }
        }
        buttons.retain(|button| button.enabled);

        buttons
    }
}

/// The inputs to a page.
struct View<'a> {
    desk: &'a Desk,
    locale: &'a Locale,
    now: Timestamp,
}

impl Desk {
    /// Returns the current screen. `now` is the time of the agent's clock.
    #[must_use]
    pub fn page(&self, locale: &Locale, now: Timestamp) -> DeskPage {
        let view = View {
            desk: self,
            locale,
            now,
        };

        match &self.screen {
            Screen::SignIn(sign_in, call) => DeskPage {
                page: view.sign_in(sign_in, call.is_some()),
                side: None,
            },
            Screen::Call(call) => DeskPage {
                page: view.call(call),
                side: Some(view.side(call)),
            },
        }
    }
}

/// The parts of a page that differ between screens.
struct Content {
    title: String,
    badges: Vec<Badge>,
    lead: Option<String>,
    blocks: Vec<Block>,
    links: Vec<Button>,
    buttons: Vec<Button>,
    focus: Control,
}

impl View<'_> {
    fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    fn tag(&self) -> &'static str {
        self.locale.language().tag()
    }

    fn button(&self, id: &str, press: Press, emphasis: Emphasis) -> Button {
        Button::named(self.locale, id, press, emphasis)
    }

    fn fact(&self, id: &str, value: String) -> Fact {
        Fact::text(self.text(id), value)
    }

    /// Returns whether the caller speaks another language than the agent.
    fn is_foreign(&self) -> bool {
        self.desk.caller.language() != self.locale.language()
    }

    /// Returns what to say in the caller's language. An agent with another language also gets the
    /// sound in Latin letters and the meaning.
    fn sayings(&self, words: impl Fn(&Locale) -> String, reading: Option<String>) -> Vec<Saying> {
        let saying = |locale: &Locale| Saying {
            language: self.is_foreign().then(|| locale.language().own_name().to_owned()),
            tag: locale.tag(),
            text: words(locale),
            reading: None,
        };
        let theirs = Saying {
            reading: reading.filter(|_| self.is_foreign()),
            ..saying(self.desk.caller.locale())
        };
        let ours = self.is_foreign().then(|| saying(self.locale));

        std::iter::once(theirs).chain(ours).collect()
    }

    fn role_name(&self, role: StaffRole) -> String {
        self.text(match role {
            StaffRole::Desk => "desk-role-desk",
            StaffRole::Supervisor => "desk-role-supervisor",
            StaffRole::Administrator => "desk-role-administrator",
            StaffRole::Auditor => "desk-role-auditor",
        })
    }

    fn frame(&self, content: Content) -> Page {
        let vendor = self.desk.catalogue.vendor.name.get(self.tag()).to_owned();
        let product = self
            .locale
            .format("desk-centre", &[("vendor", vendor.as_str().into())]);
        let badge = self.desk.session.as_ref().map(|session| Badge {
            text: self.locale.format(
                "desk-signed-in",
                &[
                    ("name", session.name.as_str().into()),
                    ("role", self.role_name(session.role).into()),
                ],
            ),
            mood: Mood::Good,
        });
        // Only a button that has the focus ends a call: Enter may be pressed twice.
        let on_enter = Page::entered(&content.buttons).filter(|press| *press != DeskPress::FINISH);

        Page {
            name: PageName::Desk,
            window_title: self.locale.format(
                "window-title",
                &[
                    ("title", content.title.as_str().into()),
                    ("product", product.as_str().into()),
                ],
            ),
            alert: None,
            header: Header {
                vendor,
                product,
                badge,
                steps: None,
            },
            title: Some(content.title),
            badges: content.badges,
            lead: content.lead,
            blocks: content.blocks,
            pinned: None,
            links: content.links,
            languages: Some(Languages::of(self.locale, self.desk.languages_open)),
            buttons: content.buttons,
            focus: content.focus,
            on_enter,
            on_escape: self.desk.is_leaving.then_some(DeskPress::STAY),
        }
    }

    /// Returns whether the supervisor's actions are offered.
    fn supervises(&self) -> bool {
        is_supervisor(self.desk.session.as_ref().map(|session| session.role))
    }
}
