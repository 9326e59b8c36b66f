//! The supervisor's actions.

use crate::desk::call::Call;
use crate::desk::control::{COMPUTERS, DeskField, DeskPress};
use crate::desk::event::Denial;
use crate::desk::supervisor::{Authority, Order};
use crate::page::control::Field;
use crate::page::input::Input;
use crate::page::{Badge, Block, Button, Choosable, Emphasis, EntryState, FieldForm, Message, Mood};
use crate::wire::admin::ComputerEntry;

use super::View;

/// The number of symbols at the end of an activation's name that tell it from the others. The
/// beginning of the name is the time.
const NAMED: usize = 8;

impl View<'_> {
    /// Builds the blocks with the supervisor's actions, while they are open.
    pub(super) fn supervision(&self, call: &Call) -> Vec<Block> {
        if !call.supervisor.is_open() {
            return Vec::new();
        }
        let authority = call.supervisor.authority();
        if !self.supervises() && authority.name().is_none() {
            return self.authorisation(call, authority);
        }
        let chosen = call.supervisor.order();
        let choice = |id, press, order| {
            let button = self.button(id, press, Emphasis::Secondary);

            button.choosing(chosen == Some(order))
        };
        let mut remove = choice("desk-remove", DeskPress::ORDER_REMOVAL, Order::Remove);
        remove.enabled = call.known.as_ref().is_some_and(|known| known.used > 0);
        let mut blocks = vec![Block::Ways {
            title: match authority.name() {
                Some(name) => self.locale.format("desk-authorised", &[("name", name.into())]),
                None => self.text("desk-supervise"),
            },
            buttons: vec![
                choice("desk-raise", DeskPress::ORDER_RAISE, Order::Raise),
                remove,
                choice(
                    if call.is_of_host() {
                        "desk-confirm-host"
                    } else {
                        "desk-provisional"
                    },
                    DeskPress::ORDER_PROVISIONAL,
                    Order::Confirm,
                ),
            ],
        }];
        let Some(order) = chosen else {
            return blocks;
        };
        match order {
            Order::Raise => blocks.push(self.amount(call)),
            Order::Remove => blocks.extend(self.computers(call)),
            Order::Confirm => {}
        }
        blocks.push(self.reason(call));
        let mut go = self.button("desk-carry-out", DeskPress::CARRY_OUT, Emphasis::Secondary);
        go.enabled = call.supervisor.is_complete() && !call.is_waiting();
        let title = match authority.name() {
            Some(name) => self
                .locale
                .format("desk-carry-out-title-of", &[("name", name.into())]),
            None => self.text("desk-carry-out-title"),
        };
        blocks.push(Block::Ways {
            title,
            buttons: vec![go],
        });

        blocks
    }

    /// Builds the form in which a supervisor who has come to the call authorises one act.
    fn authorisation(&self, call: &Call, authority: &Authority) -> Vec<Block> {
        let mut go = self.button("desk-authorise", DeskPress::AUTHORISE, Emphasis::Secondary);
        go.enabled = call.supervisor.typed_token().is_some() && !call.is_waiting();

        vec![
            Block::Notice {
                mood: Mood::Calm,
                title: self.text("desk-ask-supervisor"),
                lines: vec![self.text("desk-ask-supervisor-text")],
                action: None,
            },
            Block::Field {
                field: DeskField::SUPERVISOR_TOKEN,
                label: self.text("desk-supervisor-token"),
                value: authority.typed().to_owned(),
                placeholder: String::new(),
                form: FieldForm::Secret,
                caret: None,
                state: match authority.refused() {
                    Some(Denial::Token | Denial::Role) => EntryState::Wrong,
                    _ => EntryState::Open,
                },
                mark: None,
                message: authority.refused().map(|denied| self.remark(denied)),
                on_enter: Some(Input::Press(DeskPress::AUTHORISE)),
            },
            self.ways("desk-authorise-title", go),
        ]
    }

    /// Builds the list of the computers that can be released.
    fn computers(&self, call: &Call) -> Vec<Block> {
        let Some(computers) = call.supervisor.computers() else {
            return vec![Block::Progress {
                label: self.text("desk-computers-asked"),
                detail: String::new(),
                passed: None,
            }];
        };
        let callers = call.known.as_ref().and_then(|known| known.activation.as_ref());
        let callers = callers.map(|activation| activation.activation_id.as_str());
        let options = computers
            .listed
            .iter()
            .map(|computer| self.computer(computer, callers == Some(computer.activation_id.as_str())))
            .collect();
        let choice = Block::Choice {
            list: COMPUTERS,
            label: self.text("desk-computers"),
            options,
            chosen: computers.chosen,
        };
        let more = computers.next.is_some().then(|| {
            let mut more = self.button(
                "desk-more-computers",
                DeskPress::MORE_COMPUTERS,
                Emphasis::Secondary,
            );
            more.enabled = !call.is_waiting();
            self.ways("desk-more-computers-title", more)
        });

        std::iter::once(choice).chain(more).collect()
    }

    fn computer(&self, computer: &ComputerEntry, is_callers: bool) -> Choosable {
        let id = &computer.activation_id;
        let name = id.get(id.len().saturating_sub(NAMED)..).unwrap_or(id);
        let seen = self.locale.format(
            "desk-computer-seen",
            &[
                ("date", self.locale.date(computer.seen_at).into()),
                ("name", name.into()),
            ],
        );
        let ends = self.ends(computer.ends_at, computer.renews);

        Choosable {
            label: self.made(computer.method, computer.activated_at),
            hint: std::iter::once(seen).chain(ends).collect::<Vec<_>>().join(" · "),
            tag: is_callers.then(|| Badge {
                text: self.text("desk-callers-computer"),
                mood: Mood::Calm,
            }),
        }
    }

    fn amount(&self, call: &Call) -> Block {
        let is_wrong = call.supervisor.is_amount_wrong();

        self.field(
            DeskField::AMOUNT,
            "desk-amount",
            call.supervisor.amount(),
            is_wrong.then(|| self.text("desk-amount-wrong")),
            Input::Press(DeskPress::CARRY_OUT),
        )
    }

    fn reason(&self, call: &Call) -> Block {
        self.field(
            DeskField::REASON,
            "desk-reason",
            call.supervisor.typed_reason(),
            None,
            Input::Press(DeskPress::CARRY_OUT),
        )
    }

    /// Builds a button with the words that lead to it.
    pub(super) fn ways(&self, title: &str, button: Button) -> Block {
        Block::Ways {
            title: self.text(title),
            buttons: vec![button],
        }
    }

    /// Builds a field of a form within the page. Enter belongs to that form.
    pub(super) fn field(
        &self,
        field: Field,
        label: &str,
        value: &str,
        wrong: Option<String>,
        on_enter: Input,
    ) -> Block {
        Block::Field {
            field,
            label: self.text(label),
            value: value.to_owned(),
            placeholder: String::new(),
            form: FieldForm::Text,
            caret: None,
            state: match wrong {
                Some(_) => EntryState::Wrong,
                None => EntryState::Open,
            },
            mark: None,
            message: wrong.map(|text| Message {
                mood: Mood::Bad,
                code: None,
                text,
            }),
            on_enter: Some(on_enter),
        }
    }
}
