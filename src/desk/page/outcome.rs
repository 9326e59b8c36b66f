//! The outcome of a request: that it succeeded, or why it did not and what to say to the caller.

use crate::desk::call::{ActionResult, Call};
use crate::desk::control::DeskPress;
use crate::desk::event::Denial;
use crate::fault::Code;
use crate::locale::Locale;
use crate::page::{Block, Emphasis, Message, Mood};

use super::View;

impl View<'_> {
    /// Builds the block about a refusal, with what can be done about it.
    pub(super) fn denied(&self, call: &Call, denied: &Denial) -> Block {
        if denied.is_refusal() {
            return self.polite_words(call);
        }
        let message = self.remark(denied);
        let retry = (call.known.is_none() && call.installation_id().is_some())
            .then(|| self.button("desk-look-up", DeskPress::LOOK_UP, Emphasis::Secondary));

        Block::Notice {
            mood: Mood::Care,
            title: match message.code {
                Some(code) => self.coded(code, self.locale.explain(code).title),
                None => self.text("desk-not-done"),
            },
            lines: vec![message.text, self.text("desk-nothing-lost")],
            action: retry,
        }
    }

    /// Builds the block about a success, with the words for a caller who waits for it.
    pub(super) fn done(&self, done: &ActionResult) -> Vec<Block> {
        let (title, line) = match done {
            ActionResult::Raised => ("desk-raised", Some(self.text("desk-in-audit-log"))),
            ActionResult::Removed => ("desk-removed", Some(self.text("desk-in-audit-log"))),
            ActionResult::Released => ("desk-released", None),
            ActionResult::FileAnswered(path) => ("desk-file-answered", Some(path.clone())),
        };
        let is_release = matches!(done, ActionResult::Removed | ActionResult::Released);
        let told = Block::Notice {
            mood: Mood::Good,
            title: self.text(title),
            lines: line.into_iter().collect(),
            action: None,
        };
        let said = is_release.then(|| self.say(Mood::Good, "desk-say-released", &[]));

        std::iter::once(told).chain(said).collect()
    }

    /// Returns a headline with the code to quote.
    pub(super) fn coded(&self, code: Code, title: String) -> String {
        self.locale.format(
            "desk-say-code",
            &[("code", code.as_str().into()), ("title", title.into())],
        )
    }

    /// Builds the block with neutral words for the caller, in both languages, with the case number.
    pub(super) fn polite_words(&self, call: &Call) -> Block {
        let denied = call.decided();
        let caller = self.desk.caller.locale();
        let case = call.case().map(|case| case.to_string()).unwrap_or_default();
        let words = |locale: &Locale| match &denied {
            Some(Denial::Fault(fault)) => {
                let text = locale.fault_at_desk(fault);
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
        let title = match &denied {
            Some(Denial::Fault(fault)) => self.coded(fault.code(), self.locale.fault(fault).title),
            _ => self.text("desk-say"),
        };
        let reading = match &denied {
            Some(Denial::Fault(fault)) => caller.reading_at_desk(fault).and_then(|words| {
                caller.find(
                    "desk-say-refused.reading",
                    &[("words", words.into()), ("case", case.as_str().into())],
                )
            }),
            _ => caller.find("desk-say-cannot.reading", &[("case", case.as_str().into())]),
        };

        Block::Say {
            mood: Mood::Care,
            title,
            sayings: self.sayings(words, reading),
            action: call
                .is_refusing
                .then(|| self.button("desk-resume", DeskPress::RESUME, Emphasis::Secondary)),
        }
    }

    pub(super) fn remark(&self, denied: &Denial) -> Message {
        let (code, text) = match denied {
            Denial::NoToken | Denial::Token => (None, self.text("desk-denied-token")),
            Denial::Role => (None, self.text("desk-denied-role")),
            Denial::Nothing => (None, self.text("desk-denied-nothing")),
            Denial::Form => (None, self.text("desk-denied-form")),
            Denial::Fault(fault) => {
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
}
