//! Advice about product keys.

use crate::locale::advice::{SPECIMEN, Topic};
use crate::page::control::Press;
use crate::page::input::Input;
use crate::page::{Block, Button, Emphasis, Mood, Page, PageName};
use crate::wizard::context::Context;
use crate::wizard::event::Event;
use crate::wizard::step::{Release, Transition};
use crate::wizard::view::{Content, View};

/// The page with advice about product keys.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Advice;

impl Advice {
    pub(super) fn update(self, event: Event, context: &mut Context) -> Transition {
        match event {
            Event::Input(Input::Press(Press::Back)) => Transition::back(self),
            Event::Input(Input::Press(Press::StartRelease)) if context.snapshot.can_release() => {
                let release = Release::new(context);
                Transition::forward(self, release)
            }
            _ => Transition::stay(self),
        }
    }

    pub(super) fn page(self, view: &View<'_>) -> Page {
        let specimen = Block::Specimen {
            label: view.text("advice-specimen"),
            groups: SPECIMEN.map(str::to_owned).to_vec(),
            text: view.text("advice-specimen-text"),
        };

        view.page(Content {
            name: PageName::Advice,
            title: Some(view.text("advice-title")),
            lead: Some(view.text("advice-lead")),
            blocks: std::iter::once(specimen)
                .chain(Topic::ALL.map(|topic| notice(view, topic)))
                .collect(),
            links: vec![view.privacy()],
            buttons: vec![view.button("button-back", Press::Back, Emphasis::Primary)],
            focus: Press::Back.into(),
            on_escape: Some(Press::Back),
        })
    }
}

fn notice(view: &View<'_>, topic: Topic) -> Block {
    Block::Notice {
        mood: Mood::Calm,
        title: view.text(topic.title()),
        lines: topic.lines().iter().map(|line| view.text(line)).collect(),
        action: action(view, topic),
    }
}

fn action(view: &View<'_>, topic: Topic) -> Option<Button> {
    match topic {
        Topic::Failing => Some(view.button("button-seller", Press::Seller, Emphasis::Secondary)),
        Topic::Elsewhere if view.context.snapshot.can_release() => {
            Some(view.link("link-release", Press::StartRelease))
        }
        Topic::Looks | Topic::Place | Topic::Elsewhere => None,
    }
}
