//! The page on which an agent signs in.

use crate::desk::control::{DeskField, DeskPress};
use crate::desk::event::Denial;
use crate::desk::sign_in::SignIn;
use crate::page::{Block, Emphasis, EntryState, FieldForm, Mood, Page};

use super::{Content, View};

impl View<'_> {
    pub(super) fn sign_in(&self, sign_in: &SignIn, has_call: bool) -> Page {
        let mut go = self.button("desk-sign-in", DeskPress::SIGN_IN, Emphasis::Primary);
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
            field: DeskField::TOKEN,
            label: self.text("desk-token"),
            value: sign_in.typed().to_owned(),
            placeholder: self.text("desk-token"),
            form: FieldForm::Secret,
            caret: None,
            state: match sign_in.refused() {
                Some(Denial::Token | Denial::Role) => EntryState::Wrong,
                _ => EntryState::Open,
            },
            mark: None,
            message: sign_in.refused().map(|denied| self.remark(denied)),
            on_enter: None,
        });
        if sign_in.is_waiting() {
            blocks.push(Block::Progress {
                label: self.text("desk-signing-in"),
                detail: String::new(),
                passed: None,
            });
        }
        if self.desk.demonstration.is_some() {
            let mut action = self.button(
                "desk-demonstration-use",
                DeskPress::USE_DEMONSTRATION,
                Emphasis::Secondary,
            );
            action.enabled = !sign_in.is_waiting();
            blocks.push(Block::Notice {
                mood: Mood::Calm,
                title: self.text("desk-demonstration"),
                lines: vec![self.text("desk-demonstration-text")],
                action: Some(action),
            });
        }
        let where_kept = self.text(if self.desk.uses_keyring {
            "desk-token-kept"
        } else {
            "desk-token-not-kept"
        });
        blocks.push(Block::Notice {
            mood: Mood::Calm,
            title: self.text("desk-token-where"),
            lines: vec![self.text("desk-token-where-text"), where_kept],
            action: None,
        });

        self.frame(Content {
            title: self.text("desk-sign-in-title"),
            badges: Vec::new(),
            lead: Some(self.text("desk-sign-in-lead")),
            blocks,
            links: Vec::new(),
            buttons: vec![go],
            focus: DeskField::TOKEN.into(),
        })
    }
}
