//! Describe the console as plain data, of the same parts as the wizard's pages.

mod confirmation;
mod side;
mod supervisor;

use jiff::Timestamp;

use crate::codes::KeyKind;
use crate::locale::{Language, Locale};
use crate::wire::LookupAnswer;
use crate::wire::admin::{BlockReason, Role as StaffRole};
use crate::wire::desk::PastActivation;
use crate::wizard::control::desk::{DeskField, DeskPress};
use crate::wizard::control::{Control, Field, Press};
use crate::wizard::page::{
    Badge, Block, Button, EntryState, Fact, FactValue, Header, Languages, Message, Mood, Page, PageName, Role,
};

use super::boxes::Wrong;
use super::call::{Call, Done, is_refusal, is_supervisor};
use super::event::Denied;
use super::sign_in::SignIn;
use super::{Desk, Screen};

/// The console.
#[derive(Debug, Clone, PartialEq)]
pub struct DeskPage {
    /// The agent's part, with header and buttons.
    pub page: Page,
    /// What stands beside it during a call.
    pub side: Option<Side>,
}

/// What the caller sees, and what can be looked up about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// Its headline.
    pub title: String,
    /// What chooses the caller's language and page.
    pub choice: Vec<Block>,
    /// The caller's page, in the caller's language.
    pub caller: Page,
    /// That language.
    pub language: Language,
    /// What the buttons of that page mean, and the error codes.
    pub help: Vec<Block>,
}

impl DeskPage {
    /// Every control's page, in one, for what looks for a button anywhere.
    #[must_use]
    pub fn pressable(&self) -> Vec<&Button> {
        let mut buttons = self.page.pressable();
        for block in self
            .side
            .iter()
            .flat_map(|side| side.choice.iter().chain(&side.help))
        {
            block.collect_buttons(&mut buttons);
        }
        buttons.retain(|button| button.enabled);

        buttons
    }
}

/// What pages are made from.
struct View<'a> {
    desk: &'a Desk,
    locale: &'a Locale,
    now: Timestamp,
}

impl Desk {
    /// The present screen. `now` is the time of the agent's clock.
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

/// What a call is about now.
const fn headline(call: &Call) -> &'static str {
    if call.is_refusing {
        "desk-refuse"
    } else if call.confirmation.is_some() {
        "desk-title-reading"
    } else if call.known.is_some() {
        "desk-title-known"
    } else if call.has_begun() {
        "desk-title-hearing"
    } else {
        "desk-title-ready"
    }
}

/// What a screen has to say; the rest is the same for all.
struct Content {
    title: String,
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

    fn button(&self, id: &str, press: DeskPress, role: Role) -> Button {
        Button {
            press: Press::Desk(press),
            label: self.text(id),
            access: self
                .locale
                .find(&format!("{id}.key"), &[])
                .and_then(|key| key.chars().next()),
            role,
            enabled: true,
        }
    }

    fn fact(&self, id: &str, value: String) -> Fact {
        Fact {
            label: self.text(id),
            value: FactValue::Text(value),
            action: None,
        }
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
        let on_enter = content
            .buttons
            .iter()
            .find(|button| button.role == Role::Primary && button.enabled)
            .map(|button| button.press);

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
            lead: content.lead,
            blocks: content.blocks,
            links: content.links,
            languages: Some(self.languages()),
            buttons: content.buttons,
            focus: content.focus,
            on_enter,
            on_escape: None,
        }
    }

    fn languages(&self) -> Languages {
        let language = self.locale.language();

        Languages {
            button: Button {
                press: Press::OpenLanguages,
                label: language.own_name().to_owned(),
                access: None,
                role: Role::Link,
                enabled: true,
            },
            options: self.desk.languages_open.then(|| {
                Language::ALL
                    .iter()
                    .map(|language| language.own_name().to_owned())
                    .collect()
            }),
            chosen: Language::ALL
                .iter()
                .position(|candidate| *candidate == language)
                .unwrap_or_default(),
        }
    }

    fn sign_in(&self, sign_in: &SignIn, has_call: bool) -> Page {
        let mut go = self.button("desk-sign-in", DeskPress::SignIn, Role::Primary);
        go.enabled = sign_in.can_sign_in();
        let mut blocks = Vec::new();
        if has_call {
            blocks.push(Block::Notice {
                mood: Mood::Care,
                title: self.text("desk-call-waits"),
                lines: vec![self.text("desk-call-waits-text")],
                action: None,
            });
        }
        blocks.push(Block::Field {
            field: Field::Desk(DeskField::Token),
            label: self.text("desk-token"),
            value: sign_in.typed().to_owned(),
            placeholder: self.text("desk-token"),
            caret: None,
            state: match sign_in.refused() {
                Some(Denied::Token | Denied::Role) => EntryState::Wrong,
                _ => EntryState::Open,
            },
            mark: None,
            message: sign_in.refused().map(|denied| self.remark(denied)),
        });
        if sign_in.is_waiting() {
            blocks.push(Block::Progress {
                label: self.text("desk-signing-in"),
                detail: String::new(),
            });
        }
        let where_kept = self.text("desk-token-kept");
        blocks.push(Block::Notice {
            mood: Mood::Calm,
            title: self.text("desk-token-where"),
            lines: vec![self.text("desk-token-where-text"), where_kept],
            action: None,
        });

        self.frame(Content {
            title: self.text("desk-sign-in-title"),
            lead: Some(self.text("desk-sign-in-lead")),
            blocks,
            links: Vec::new(),
            buttons: vec![go],
            focus: Field::Desk(DeskField::Token).into(),
        })
    }

    fn call(&self, call: &Call) -> Page {
        let mut blocks = vec![Block::Numbered {
            number: 1,
            done: call.installation_id().is_some(),
            title: self.text("installation-id"),
            aside: Vec::new(),
            blocks: vec![Block::CodeEntry {
                label: self.text("installation-id"),
                groups: call.boxes.entries(),
                message: self.about_boxes(call),
            }],
        }];
        blocks.extend(call.denied.as_ref().map(|denied| self.denied(call, denied)));
        blocks.extend(call.done.as_ref().map(|done| self.done(done)));
        if let Some(known) = &call.known {
            blocks.push(Block::Facts(self.facts(known)));
        }
        if call.is_refusing {
            blocks.push(self.polite_words(call));
        }
        blocks.extend(self.release(call));
        blocks.extend(self.supervision(call));
        blocks.extend(self.confirmation(call));
        if !call.has_begun() {
            blocks.push(self.hint());
        }

        self.frame(Content {
            title: self.text(headline(call)),
            lead: Some(self.lead(call)),
            blocks,
            links: self.links(call),
            buttons: self.buttons(call),
            focus: call.focus(),
        })
    }

    fn lead(&self, call: &Call) -> String {
        let Some(case) = call.case() else {
            return self.text("desk-call-lead");
        };
        let seconds = call.seconds(self.now);

        self.locale.format(
            "desk-case",
            &[
                ("case", case.to_string().into()),
                ("minutes", (seconds / 60).to_string().into()),
                ("seconds", format!("{:02}", seconds % 60).into()),
            ],
        )
    }

    /// What an agent who has not begun may want besides, and where the token is.
    fn hint(&self) -> Block {
        let kept = match self.desk.is_kept {
            Some(true) => "desk-kept-in-keyring",
            _ => "desk-kept-for-session",
        };

        Block::Notice {
            mood: Mood::Calm,
            title: self.text("desk-begin"),
            lines: vec![self.text("desk-begin-text"), self.text(kept)],
            action: Some(self.button("desk-answer-file", DeskPress::AnswerFile, Role::Secondary)),
        }
    }

    fn links(&self, call: &Call) -> Vec<Button> {
        let mut links = vec![self.button("desk-sign-out", DeskPress::SignOut, Role::Link)];
        if !call.boxes.is_empty() {
            let mut clear = self.button("desk-clear", DeskPress::ClearDigits, Role::Link);
            clear.enabled = call.can_change();
            links.push(clear);
        }
        if call.installation_id().is_some() {
            links.push(self.button("desk-open-release", DeskPress::OpenRelease, Role::Link));
        }

        links
    }

    fn buttons(&self, call: &Call) -> Vec<Button> {
        // Enter must not end a call of which digits are still missing.
        let is_done =
            call.confirmation.is_some() || call.is_refusing || call.denied.as_ref().is_some_and(is_refusal);
        let mut refuse = self.button("desk-refuse", DeskPress::Refuse, Role::Secondary);
        refuse.enabled = call.has_begun() && !call.is_refusing;
        let mut supervise = self.button("desk-supervise", DeskPress::Supervise, Role::Secondary);
        supervise.enabled = call.known.is_some();
        let role = |is_primary: bool| {
            if is_primary {
                Role::Primary
            } else {
                Role::Secondary
            }
        };
        let mut confirm = self.button("desk-confirm", DeskPress::Confirm, role(!is_done));
        confirm.enabled = call.can_confirm();
        let mut finish = self.button("desk-finish", DeskPress::Finish, role(is_done));
        finish.enabled = call.has_begun() && !call.is_waiting();

        let mut buttons = vec![refuse, supervise];
        if call.confirmation.is_none() {
            if is_done {
                buttons.extend([confirm, finish]);
            } else {
                buttons.extend([finish, confirm]);
            }
        } else {
            buttons.push(finish);
        }

        buttons
    }

    fn about_boxes(&self, call: &Call) -> Option<Message> {
        let caller = self.desk.caller.locale();
        let message = |mood, text| {
            Some(Message {
                mood,
                code: None,
                text,
            })
        };
        if call.is_waiting() && call.known.is_none() {
            return message(Mood::Calm, self.text("desk-looking-up"));
        }
        let label = |group: usize| group + 1;

        match call.boxes.wrong()? {
            Wrong::Groups(groups) => {
                let first = groups.first().copied().unwrap_or_default();
                let say = caller.format("desk-say-group", &[("group", label(first).into())]);
                message(
                    Mood::Bad,
                    self.locale.format(
                        "desk-misheard",
                        &[("group", label(first).into()), ("say", say.into())],
                    ),
                )
            }
            Wrong::Swapped(one, other) => message(
                Mood::Bad,
                self.locale.format(
                    "desk-swapped",
                    &[("one", label(one).into()), ("other", label(other).into())],
                ),
            ),
            Wrong::Mixed => message(Mood::Bad, self.text("desk-mixed")),
            Wrong::ConfirmationId => message(Mood::Bad, self.text("desk-confirmation-typed")),
        }
    }

    fn facts(&self, known: &LookupAnswer) -> Vec<Fact> {
        let product = self.desk.catalogue.product(known.product);
        let name = match product {
            Some(product) => self.locale.format(
                "product-with-edition",
                &[
                    ("product", product.name.get(self.tag()).into()),
                    ("edition", product.edition.name.get(self.tag()).into()),
                ],
            ),
            None => known.product_id.clone(),
        };
        let mut facts = vec![
            self.fact("fact-product", name),
            Fact {
                label: self.text("fact-key"),
                value: FactValue::Key {
                    hidden: "…".to_owned(),
                    shown: known.last_five.clone(),
                    kind: self.locale.key_kind(known.kind),
                },
                action: None,
            },
            self.fact(
                "desk-organisation",
                known
                    .organisation
                    .clone()
                    .unwrap_or_else(|| self.text("desk-no-organisation")),
            ),
            self.fact(
                "desk-activations",
                self.locale.format(
                    "desk-used",
                    &[("used", known.used.into()), ("limit", known.limit.into())],
                ),
            ),
        ];
        if known.blocked {
            facts.push(self.fact("desk-blocked", self.block_reason(known.block_reason)));
        }
        if known.kind != KeyKind::MultipleActivation {
            facts.push(self.fact("desk-kind", self.text("desk-kind-text")));
        }
        facts.push(self.fact("fact-computer", self.history(known)));

        facts
    }

    fn block_reason(&self, reason: Option<BlockReason>) -> String {
        self.text(match reason {
            Some(BlockReason::ReportedStolen) => "desk-blocked-stolen",
            Some(BlockReason::Refunded) => "desk-blocked-refunded",
            Some(BlockReason::Abused) => "desk-blocked-abused",
            Some(BlockReason::IssuedInError) | None => "desk-blocked-error",
        })
    }

    /// This computer's history, one line each.
    fn history(&self, known: &LookupAnswer) -> String {
        if known.history.is_empty() {
            return self.text("desk-first-activation");
        }
        let lines: Vec<String> = known.history.iter().map(|past| self.past(past)).collect();
        let ends = known
            .activation
            .as_ref()
            .and_then(|activation| activation.ends_at);
        let ends = ends.map(|end| {
            self.locale
                .format("desk-ends", &[("moment", self.locale.moment(end).into())])
        });

        lines.into_iter().chain(ends).collect::<Vec<_>>().join("\n")
    }

    fn past(&self, past: &PastActivation) -> String {
        use crate::licence::Method;

        let method = self.text(match past.method {
            Method::Internet => "method-internet-done",
            Method::Telephone => "method-telephone-done",
            Method::File => "method-file-done",
            Method::Kms => "method-kms-done",
        });
        let date = self.locale.date(past.activated_at);
        match past.released_at {
            None => self
                .locale
                .format("desk-past", &[("method", method.into()), ("date", date.into())]),
            Some(end) => self.locale.format(
                "desk-past-released",
                &[
                    ("method", method.into()),
                    ("date", date.into()),
                    ("end", self.locale.date(end).into()),
                ],
            ),
        }
    }

    /// A refusal, with what can be done about it.
    fn denied(&self, call: &Call, denied: &Denied) -> Block {
        if is_refusal(denied) {
            return self.polite_words(call);
        }
        let message = self.remark(denied);
        let retry = (call.known.is_none() && call.installation_id().is_some())
            .then(|| self.button("desk-look-up", DeskPress::LookUp, Role::Secondary));

        Block::Notice {
            mood: Mood::Care,
            title: match message.code {
                Some(code) => self.locale.explain(code).title,
                None => self.text("desk-not-done"),
            },
            lines: vec![message.text, self.text("desk-nothing-lost")],
            action: retry,
        }
    }

    fn done(&self, done: &Done) -> Block {
        let (title, line) = match done {
            Done::Raised => (self.text("desk-raised"), self.text("desk-in-audit-log")),
            Done::Removed => (self.text("desk-removed"), self.text("desk-in-audit-log")),
            Done::Released => (self.text("desk-released"), self.text("desk-released-text")),
            Done::FileAnswered(path) => (self.text("desk-file-answered"), path.clone()),
        };

        Block::Notice {
            mood: Mood::Good,
            title,
            lines: vec![line],
            action: None,
        }
    }

    /// Neutral words for the caller, in both languages, with the number of the case.
    fn polite_words(&self, call: &Call) -> Block {
        let caller = self.desk.caller.locale();
        let case = call.case().map(|case| case.to_string()).unwrap_or_default();
        let words = |locale: &Locale| match &call.denied {
            Some(Denied::Fault(fault)) if is_refusal(&Denied::Fault(fault.clone())) => {
                let text = locale.fault(fault);
                locale.format(
                    "desk-say-refused",
                    &[
                        ("what", text.what.into()),
                        ("next", text.next.into()),
                        ("case", case.as_str().into()),
                    ],
                )
            }
            _ => locale.format("desk-say-cannot", &[("case", case.as_str().into())]),
        };
        let title = match &call.denied {
            Some(Denied::Fault(fault)) => self.locale.format(
                "desk-say-code",
                &[
                    ("code", fault.code().as_str().into()),
                    ("title", self.locale.fault(fault).title.into()),
                ],
            ),
            _ => self.text("desk-say"),
        };
        let mut lines = vec![words(caller)];
        if caller.language() != self.locale.language() {
            lines.push(words(self.locale));
        }

        Block::Notice {
            mood: Mood::Care,
            title,
            lines,
            action: call
                .is_refusing
                .then(|| self.button("desk-resume", DeskPress::Resume, Role::Secondary)),
        }
    }

    fn remark(&self, denied: &Denied) -> Message {
        let (code, text) = match denied {
            Denied::NoToken | Denied::Token => (None, self.text("desk-denied-token")),
            Denied::Role => (None, self.text("desk-denied-role")),
            Denied::Nothing => (None, self.text("desk-denied-nothing")),
            Denied::Form => (None, self.text("desk-denied-form")),
            Denied::Fault(fault) => {
                let words = self.locale.fault(fault);
                let text = self.locale.format(
                    "remark",
                    &[("what", words.what.into()), ("next", words.next.into())],
                );
                (Some(fault.code()), text)
            }
        };

        Message {
            mood: Mood::Bad,
            code,
            text,
        }
    }

    /// Whether what takes a supervisor is offered.
    fn supervises(&self) -> bool {
        is_supervisor(self.desk.session.as_ref().map(|session| session.role))
    }
}
