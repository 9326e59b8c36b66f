//! The details about this computer: its parts, and those changed since activation.

use crate::licence::Status;
use crate::machine::{Change, PartChange, PartKind};
use crate::page::control::Press;
use crate::page::input::Input;
use crate::page::{Block, Emphasis, Fact, FactValue, Page, PageName};
use crate::wizard::context::Context;
use crate::wizard::effect::Copied;
use crate::wizard::event::Event;
use crate::wizard::step::{Release, Transition, overview};
use crate::wizard::view::{Content, View};

/// The page with the details about this computer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Details;

impl Details {
    pub(super) fn update(self, event: Event, context: &mut Context) -> Transition {
        match event {
            Event::Input(Input::Press(Press::Back)) => Transition::back(self),
            Event::Input(Input::Press(Press::StartRelease)) if context.snapshot.released.is_some() => {
                let release = Release::new(context);
                Transition::forward(self, release)
            }
            Event::Input(Input::Press(Press::CopyInstallationId)) => {
                let copied = context
                    .snapshot
                    .installation_id
                    .map(|id| context.copy(Copied::InstallationId(id)));
                Transition::stay(self).with_all(copied)
            }
            _ => Transition::stay(self),
        }
    }

    pub(super) fn page(self, view: &View<'_>) -> Page {
        let snapshot = &view.context.snapshot;
        let mut account = vec![overview::key_fact(view)];
        if let Status::Activated { method, since, .. } = &snapshot.status {
            account.push(view.fact(
                "fact-activated",
                view.locale.format(
                    "activated-how",
                    &[
                        ("method", overview::method_name(view, *method).into()),
                        ("date", view.locale.date(*since).into()),
                    ],
                ),
            ));
        }
        if let Some(id) = &snapshot.installation_id {
            account.push(Fact {
                label: view.text("fact-installation-id"),
                value: FactValue::Mono(id.to_string()),
                action: Some(view.link("link-copy", Press::CopyInstallationId)),
            });
        }
        if let Some(released) = &snapshot.released {
            account.push(Fact {
                label: view.text("fact-release-code"),
                value: FactValue::Mono(released.groups.join("-")),
                action: Some(view.link("link-show", Press::StartRelease)),
            });
        }
        let served = view.served();
        let lead = if served.is_some() {
            "details-lead-host"
        } else {
            "details-lead"
        };
        account.extend(served.map(|products| view.fact("fact-serves", products)));
        let parts: Vec<_> = snapshot
            .hardware
            .parts
            .iter()
            .map(|part| part_fact(view, *part))
            .collect();

        view.page(Content {
            name: PageName::Details,
            title: Some(view.text("details-title")),
            lead: Some(view.text(lead)),
            blocks: [account, parts]
                .into_iter()
                .filter(|facts| !facts.is_empty())
                .map(Block::Facts)
                .collect(),
            links: vec![view.privacy()],
            buttons: vec![view.button("button-back", Press::Back, Emphasis::Primary)],
            focus: Press::Back.into(),
            on_escape: Some(Press::Back),
        })
    }
}

fn part_fact(view: &View<'_>, part: PartChange) -> Fact {
    view.fact(
        part_name(part.kind),
        view.text(match part.change {
            Change::Kept => "part-kept",
            Change::Changed => "part-changed",
            Change::Missing => "part-missing",
            Change::Added => "part-added",
        }),
    )
}

/// Returns the identifier of the message that names a kind of part.
pub(crate) const fn part_name(kind: PartKind) -> &'static str {
    match kind {
        PartKind::MachineId => "part-machine-id",
        PartKind::System => "part-system",
        PartKind::Processor => "part-processor",
        PartKind::Disk => "part-disk",
        PartKind::Network => "part-network",
        PartKind::Memory => "part-memory",
    }
}
