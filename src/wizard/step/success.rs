//! The page after a successful activation.

use crate::licence::Status;
use crate::page::control::Press;
use crate::page::input::Input;
use crate::page::{Block, Emphasis, Mood, Page, PageName};
use crate::wizard::context::Context;
use crate::wizard::effect::Effect;
use crate::wizard::event::Event;
use crate::wizard::step::overview::{method_name, remark, terms_facts};
use crate::wizard::step::{Details, Transition};
use crate::wizard::view::{Content, View};

/// The last page of an activation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Success;

impl Success {
    pub(super) fn update(self, event: Event, _context: &mut Context) -> Transition {
        match event {
            Event::Input(Input::Press(Press::Close)) => Transition::stay(self).with(Effect::Close),
            Event::Input(Input::Press(Press::Details)) => Transition::forward(self, Details),
            _ => Transition::stay(self),
        }
    }

    pub(super) fn page(self, view: &View<'_>) -> Page {
        let served = view.served();
        let title = match &served {
            Some(_) => view.text("success-host-title"),
            None => view.about_product("success-title"),
        };
        let end = view.context.snapshot.status.provisional_until();
        let text = match &view.context.snapshot.status {
            _ if served.is_some() => view
                .locale
                .format("success-host", &[("products", served.unwrap_or_default().into())]),
            _ if end.is_some() => view.locale.format(
                "success-provisional",
                &[(
                    "end",
                    end.map(|end| view.locale.moment(end)).unwrap_or_default().into(),
                )],
            ),
            status @ Status::Activated {
                renew_by: Some(until),
                ..
            } => view.locale.format(
                if status.is_renewed_automatically() {
                    "success-until"
                } else {
                    "success-term"
                },
                &[("date", view.locale.date(*until).into())],
            ),
            Status::Activated { method, since, .. } if view.context.snapshot.has_terms_that_end() => {
                view.locale.format(
                    "overview-activated-on",
                    &[
                        ("method", method_name(view, *method).into()),
                        ("date", view.locale.date(*since).into()),
                    ],
                )
            }
            _ => view.text("success-for-good"),
        };
        let terms = terms_facts(view);

        view.page(Content {
            name: PageName::Success,
            title: None,
            lead: None,
            blocks: std::iter::once(Block::Hero {
                mood: Mood::Good,
                title,
                text,
            })
            .chain((!terms.is_empty()).then_some(Block::Facts(terms)))
            .chain(remark(view))
            .collect(),
            links: Vec::new(),
            buttons: vec![
                view.button("button-details", Press::Details, Emphasis::Secondary),
                view.button("button-finish", Press::Close, Emphasis::Primary),
            ],
            focus: Press::Close.into(),
            on_escape: Some(Press::Close),
        })
    }
}
