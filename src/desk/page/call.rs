//! The page of a call: the digits heard, the facts known, and the possible actions.

use crate::desk::boxes::Wrong;
use crate::desk::call::Call;
use crate::desk::control::DeskPress;
use crate::desk::event::Denial;
use crate::locale::Value;
use crate::page::control::Press;
use crate::page::{Aside, Badge, Block, Button, Emphasis, Message, Mood, Page};

use super::{Content, View};

/// Returns the headline for the current stage of the call.
fn headline(call: &Call) -> &'static str {
    if call.is_refusing {
        "desk-refuse"
    } else if call.release.is_some() {
        "desk-title-release"
    } else if call.is_confirmed() {
        "desk-title-reading"
    } else if call.confirmation.is_some() {
        "desk-title-provisional"
    } else if call.is_by_file() {
        "desk-title-file"
    } else if call.known.is_some() {
        "desk-title-known"
    } else if call.has_begun() {
        "desk-title-hearing"
    } else {
        "desk-title-ready"
    }
}

impl View<'_> {
    pub(super) fn call(&self, call: &Call) -> Page {
        let mut blocks = vec![if call.is_folded() {
            self.folded(call)
        } else {
            self.entry(call)
        }];
        if self.desk.is_leaving {
            blocks.insert(0, self.leaving());
        }
        blocks.extend(self.ask_again(call));
        // The words for the caller stand on the page once, whatever they are said for.
        let is_refused = call.denied.as_ref().is_some_and(Denial::is_refusal);
        blocks.extend(call.denied.as_ref().map(|denied| self.denied(call, denied)));
        blocks.extend(call.done.iter().flat_map(|done| self.done(done)));
        if let Some(known) = call.known.as_ref().filter(|_| !call.is_folded()) {
            blocks.push(Block::Facts(self.facts(known)));
        }
        if !is_refused && (call.is_refusing || (call.denied.is_none() && call.decided().is_some())) {
            blocks.push(self.polite_words(call));
        }
        blocks.extend(self.release(call));
        blocks.extend(self.supervision(call));
        if call.release.is_none() {
            blocks.extend(self.confirmation(call));
        }
        if !call.has_begun() {
            blocks.push(self.hint());
        }

        let page = self.frame(Content {
            title: self.text(headline(call)),
            badges: self.badges(call),
            lead: Some(self.lead(call)),
            blocks,
            links: self.links(call),
            buttons: self.buttons(call),
            focus: call.focus(),
        });

        match call.release {
            Some(_) => Page {
                on_enter: Some(DeskPress::TAKE_RELEASE),
                ..page
            },
            None => Page {
                pinned: self.spoken(call),
                ..page
            },
        }
    }

    /// Builds the question whether to sign out although the call has not been finished.
    fn leaving(&self) -> Block {
        Block::Ways {
            title: self.text("desk-leave"),
            buttons: vec![
                self.button("desk-stay", DeskPress::STAY, Emphasis::Secondary),
                self.button("desk-sign-out-now", DeskPress::SIGN_OUT_NOW, Emphasis::Secondary),
            ],
        }
    }

    /// Builds the boxes of the installation ID.
    fn entry(&self, call: &Call) -> Block {
        Block::Numbered {
            number: 1,
            done: call.installation_id().is_some() && !call.is_id_refused() && self.wrong(call).is_none(),
            title: self.text("installation-id"),
            aside: call
                .confirmation
                .iter()
                .map(|_| Aside::Button(self.button("desk-fold", DeskPress::FOLD, Emphasis::Secondary)))
                .collect(),
            blocks: vec![Block::CodeEntry {
                first: 0,
                on_enter: None,
                label: self.text("installation-id"),
                groups: call.boxes.entries(),
                message: self.about_boxes(call),
                action: call
                    .boxes
                    .is_swapped()
                    .then(|| self.button("button-exchange", Press::ExchangeGroups, Emphasis::Secondary)),
            }],
        }
    }

    /// Builds one line about the caller's computer, while the confirmation ID is read aloud.
    fn folded(&self, call: &Call) -> Block {
        let title = match &call.known {
            Some(known) => self.locale.format(
                "desk-folded",
                &[
                    ("product", self.product(known).into()),
                    ("key", known.key_name.as_str().into()),
                ],
            ),
            None => self.text("installation-id"),
        };

        Block::Notice {
            mood: Mood::Good,
            title,
            lines: Vec::new(),
            action: Some(self.button("desk-unfold", DeskPress::FOLD, Emphasis::Secondary)),
        }
    }

    fn lead(&self, call: &Call) -> String {
        match call.case() {
            Some(case) => self
                .locale
                .format("desk-case", &[("case", case.to_string().into())]),
            None => self.text("desk-call-lead"),
        }
    }

    /// Returns the badges: the duration of the call, and the language of the caller's wizard.
    fn badges(&self, call: &Call) -> Vec<Badge> {
        let seconds = call.seconds(self.now);
        let lasts = call.has_begun().then(|| Badge {
            text: format!("{}:{:02}", seconds / 60, seconds % 60),
            mood: Mood::Calm,
        });
        let language = self.desk.caller.language().own_name();
        let caller = Badge {
            text: self
                .locale
                .format("desk-caller-speaks", &[("language", language.into())]),
            mood: Mood::Good,
        };

        let blocked = call.known.as_ref().filter(|known| known.blocked).map(|_| Badge {
            text: self.text("desk-blocked"),
            mood: Mood::Bad,
        });

        lasts.into_iter().chain([caller]).chain(blocked).collect()
    }

    /// Builds the hint shown before a call has begun: other actions that the agent may want, and
    /// the place where the token is kept.
    fn hint(&self) -> Block {
        let kept = match (self.desk.is_kept, self.desk.uses_keyring) {
            (Some(true), _) => "desk-kept-in-keyring",
            (_, true) => "desk-kept-for-session",
            (_, false) => "desk-kept-without-keyring",
        };

        Block::Notice {
            mood: Mood::Calm,
            title: self.text("desk-begin"),
            lines: vec![
                self.text("desk-begin-text"),
                self.text("desk-drop-file"),
                self.text(kept),
            ],
            action: Some(self.button("desk-answer-file", DeskPress::ANSWER_FILE, Emphasis::Secondary)),
        }
    }

    fn links(&self, call: &Call) -> Vec<Button> {
        let mut links = vec![self.button("desk-sign-out", DeskPress::SIGN_OUT, Emphasis::Link)];
        if !call.has_begun() && self.desk.last.is_some() {
            links.push(self.button("desk-reopen", DeskPress::REOPEN, Emphasis::Link));
        }
        if !call.boxes.is_empty() {
            let mut clear = self.button("desk-clear", DeskPress::CLEAR_DIGITS, Emphasis::Link);
            clear.enabled = call.can_change();
            links.push(clear);
        }
        if call.installation_id().is_some() {
            let id = match call.release {
                Some(_) => "desk-close-release",
                None => "desk-open-release",
            };
            links.push(self.button(id, DeskPress::OPEN_RELEASE, Emphasis::Link));
        }

        links
    }

    fn buttons(&self, call: &Call) -> Vec<Button> {
        // Enter must not end a call while digits are still missing.
        let is_done = call.confirmation.is_some()
            || call.is_refusing
            || call.is_by_file()
            || call.has_released()
            || call.decided().is_some();
        let mut refuse = self.button("desk-refuse", DeskPress::REFUSE, Emphasis::Secondary);
        refuse.enabled = call.has_begun() && !call.is_refusing;
        let mut supervise = self.button("desk-supervise", DeskPress::SUPERVISE, Emphasis::Secondary);
        supervise.enabled = call.known.is_some();
        // An open release code has a primary button of its own.
        let emphasis = |is_primary: bool| {
            if is_primary && call.release.is_none() {
                Emphasis::Primary
            } else {
                Emphasis::Secondary
            }
        };
        let mut confirm = self.button("desk-confirm", DeskPress::CONFIRM, emphasis(!is_done));
        confirm.enabled = call.can_confirm();
        let mut finish = self.button("desk-finish", DeskPress::FINISH, emphasis(is_done));
        finish.enabled = call.has_begun() && !call.is_waiting();

        // No button changes its place: a second click would end a call that has just been answered.
        vec![refuse, supervise, finish, confirm]
    }

    /// Builds the words that ask for a misheard group once more.
    fn ask_again(&self, call: &Call) -> Option<Block> {
        let Some(Wrong::Groups(groups)) = self.wrong(call).filter(|_| !call.is_folded()) else {
            return None;
        };
        let group = groups.first().copied().unwrap_or_default() + 1;

        Some(self.ask_for("desk-say-group", group.into()))
    }

    /// Builds the words that ask for this group once more.
    pub(super) fn ask_for(&self, id: &str, group: Value<'static>) -> Block {
        self.say(Mood::Care, id, &[("group", group)])
    }

    /// Builds a block with fixed words for the caller.
    pub(super) fn say(&self, mood: Mood, id: &str, values: &[(&str, Value<'static>)]) -> Block {
        let reading = self.desk.caller.locale().find(&format!("{id}.reading"), values);

        Block::Say {
            mood,
            title: self.text("desk-say"),
            sayings: self.sayings(|locale| locale.format(id, values), reading),
            action: None,
        }
    }

    fn wrong(&self, call: &Call) -> Option<Wrong> {
        // The service's answer names a product, whatever products were known at the sign-in.
        let products = match (&call.known, &self.desk.session) {
            (None, Some(session)) => session.products.as_slice(),
            _ => &[],
        };

        call.boxes.wrong(products)
    }

    fn about_boxes(&self, call: &Call) -> Option<Message> {
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

        match self.wrong(call)? {
            Wrong::Groups(groups) => {
                let first = groups.first().copied().unwrap_or_default();
                message(
                    Mood::Bad,
                    self.locale
                        .format("desk-misheard", &[("group", label(first).into())]),
                )
            }
            Wrong::Swapped(one, other) => message(
                Mood::Bad,
                self.locale.format(
                    "groups-exchanged",
                    &[("one", label(one).into()), ("other", label(other).into())],
                ),
            ),
            Wrong::Mixed => message(Mood::Bad, self.text("desk-mixed")),
            Wrong::OtherVendor => message(Mood::Bad, self.text("desk-other-vendor")),
            Wrong::ConfirmationId => message(Mood::Bad, self.text("desk-confirmation-typed")),
        }
    }
}
