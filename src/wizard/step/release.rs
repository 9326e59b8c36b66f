//! The release of the activation, so that another computer can use it: over the internet, or with a
//! code for the activation centre.

use crate::codes::digit_groups::Series;
use crate::fault::Fault;
use crate::locale::Locale;
use crate::page::attempt::Attempt;
use crate::page::boxes::shown;
use crate::page::control::{Control, List, Press};
use crate::page::input::Input;
use crate::page::{Aside, Block, Choosable, Emphasis, Mood, Page, PageName, ShownGroup};
use crate::wizard::context::Context;
use crate::wizard::effect::{Copied, Effect, Request};
use crate::wizard::event::{Event, Outcome};
use crate::wizard::snapshot::ReleaseReport;
use crate::wizard::step::regions::RegionChoice;
use crate::wizard::step::telephone::lines;
use crate::wizard::step::{Overview, Transition};
use crate::wizard::view::{Content, View};

/// The page where an activation is released.
#[derive(Debug, Clone, PartialEq)]
pub struct Release {
    way: Way,
    stage: Stage,
}

/// The way in which the vendor is told of the release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Internet,
    Code,
}

const WAYS: [Way; 2] = [Way::Internet, Way::Code];

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    /// The user has not confirmed the release yet.
    Asking { refused: Option<Fault> },
    /// The release is in progress.
    Working(Attempt),
    /// The release is done. `reading` is the group that is being read out, if the activation centre
    /// must still be told.
    Done {
        reading: Option<usize>,
        regions: RegionChoice,
    },
}

impl Stage {
    fn done(context: &Context) -> Self {
        Self::Done {
            reading: None,
            regions: RegionChoice::new(context),
        }
    }
}

impl Release {
    /// Creates the page. If the activation centre must still be told of an earlier release, the
    /// page shows its code.
    #[must_use]
    pub fn new(context: &Context) -> Self {
        Self {
            way: Way::Internet,
            stage: match context.snapshot.released {
                Some(_) => Stage::done(context),
                None => Stage::Asking { refused: None },
            },
        }
    }

    pub(super) fn update(mut self, event: Event, context: &mut Context, locale: &Locale) -> Transition {
        if let (Stage::Done { reading, regions }, Event::Input(input)) = (&mut self.stage, &event) {
            if let Some(handled) = regions.handle(input, locale) {
                return Transition::stay(self).focusing_if(handled.focus());
            }
            if let Input::Choose(List::InstallationGroups, index)
            | Input::Highlight(List::InstallationGroups, index) = input
            {
                let released = context.snapshot.released.as_ref();
                let last = released.map_or(0, |released| groups(released).len().saturating_sub(1));
                *reading = Some((*index).min(last));
                return Transition::stay(self);
            }
        }
        match (&self.stage, event) {
            (Stage::Working(awaited), Event::Outcome(attempt, Outcome::Released(result)))
                if *awaited == attempt =>
            {
                match result {
                    Ok(snapshot) => {
                        context.snapshot = *snapshot;
                        self.stage = Stage::done(context);
                        let focus = done_focus(context);
                        Transition::stay(self).focusing(focus)
                    }
                    Err(fault) => {
                        // If the service cannot be reached, the code works without it.
                        if fault.code().is_about_the_way() {
                            self.way = Way::Code;
                        }
                        self.stage = Stage::Asking { refused: Some(fault) };
                        Transition::stay(self).focusing(List::ReleaseWays)
                    }
                }
            }
            (Stage::Working(attempt), Event::Input(Input::Press(Press::Cancel))) => {
                let abandoned = Effect::Abandon(*attempt);
                self.stage = Stage::Asking { refused: None };
                Transition::stay(self).with(abandoned).focusing(List::ReleaseWays)
            }
            (Stage::Asking { .. }, Event::Input(Input::Press(Press::Release)))
                if context.snapshot.can_release() =>
            {
                let (attempt, effect) = context.ask(match self.way {
                    Way::Internet => Request::Release,
                    Way::Code => Request::ReleaseOffline,
                });
                self.stage = Stage::Working(attempt);
                Transition::stay(self).with(effect).focusing(Press::Cancel)
            }
            (
                Stage::Asking { .. },
                Event::Input(
                    Input::Choose(List::ReleaseWays, index) | Input::Highlight(List::ReleaseWays, index),
                ),
            ) => {
                if let Some(way) = WAYS.get(index) {
                    self.way = *way;
                }
                Transition::stay(self)
            }
            (Stage::Asking { .. }, Event::Input(Input::Press(Press::Back))) => Transition::back(self),
            (Stage::Done { .. }, Event::Input(Input::Press(Press::Back))) => {
                Transition::home(Overview::default())
            }
            (Stage::Done { .. }, Event::Input(Input::Press(Press::CopyRelease))) => {
                let report = context.snapshot.released.clone();
                let copied = report.map(|report| context.copy(Copied::Release(report)));
                Transition::stay(self).with_all(copied)
            }
            (Stage::Done { .. }, Event::Input(Input::Press(Press::Close))) => {
                Transition::stay(self).with(Effect::Close)
            }
            _ => Transition::stay(self),
        }
    }

    pub(super) const fn is_waiting(&self) -> bool {
        matches!(self.stage, Stage::Working(_))
    }

    pub(super) fn page(&self, view: &View<'_>) -> Page {
        match &self.stage {
            Stage::Asking { refused } => self.asking(view, refused.as_ref()),
            Stage::Working(_) => view.waiting(
                PageName::Release,
                "release-title",
                "release-progress",
                "release-sent",
            ),
            Stage::Done { reading, regions } => done(view, *reading, regions),
        }
    }

    fn asking(&self, view: &View<'_>, refused: Option<&Fault>) -> Page {
        let option = |way: Way| {
            let (label, hint) = match way {
                Way::Internet => ("release-internet", "release-internet-hint"),
                Way::Code => ("release-code", "release-code-hint"),
            };
            Choosable {
                label: view.text(label),
                hint: view.text(hint),
                tag: None,
            }
        };
        let choice = Block::Choice {
            list: List::ReleaseWays,
            label: view.text("release-title"),
            options: WAYS.map(option).to_vec(),
            chosen: WAYS.iter().position(|way| *way == self.way),
        };
        let refused = refused.map(|fault| {
            let words = view.locale.fault(fault);
            Block::Notice {
                mood: Mood::Care,
                title: view.named(&words),
                lines: vec![words.what, words.next],
                action: None,
            }
        });

        view.page(Content {
            name: PageName::Release,
            title: Some(view.text("release-title")),
            lead: Some(view.about_product("release-lead")),
            blocks: refused.into_iter().chain([choice]).collect(),
            links: vec![view.privacy()],
            buttons: vec![
                view.button("button-back", Press::Back, Emphasis::Secondary),
                view.button("button-release", Press::Release, Emphasis::Primary),
            ],
            focus: List::ReleaseWays.into(),
            on_escape: Some(Press::Back),
        })
    }
}

/// Builds the part with the numbers to call.
fn numbers(view: &View<'_>, regions: &RegionChoice) -> Block {
    let numbers = regions.region().map(|region| lines::block(view, region));

    Block::Numbered {
        number: 1,
        done: false,
        title: view.text("release-call"),
        aside: Vec::new(),
        blocks: std::iter::once(regions.block(view)).chain(numbers).collect(),
    }
}

/// Returns where the focus is after a release: at the code, if there is one to be read.
fn done_focus(context: &Context) -> Control {
    match context.snapshot.released {
        Some(_) => List::InstallationGroups.into(),
        None => Press::Close.into(),
    }
}

fn done(view: &View<'_>, reading: Option<usize>, regions: &RegionChoice) -> Page {
    let released = view.context.snapshot.released.as_ref();
    let (mood, title, text) = match released {
        Some(_) => (Mood::Care, "release-untold-title", "release-untold-text"),
        None => (Mood::Good, "release-done-title", "release-done-text"),
    };
    let mut blocks = vec![Block::Hero {
        mood,
        title: view.text(title),
        text: view.about_product(text),
    }];
    if let Some(released) = released {
        let copy = view.button("button-copy", Press::CopyRelease, Emphasis::Secondary);
        let code = Block::Numbered {
            number: 2,
            done: false,
            title: view.text("release-read"),
            aside: vec![Aside::Button(copy)],
            blocks: vec![Block::CodeShow {
                label: view.text("release-code-label"),
                groups: groups(released),
                reading,
            }],
        };
        blocks.push(numbers(view, regions));
        blocks.push(code);
    }
    // A second Enter must not close the page before the code on it was read.
    let emphasis = match released {
        Some(_) => Emphasis::Secondary,
        None => Emphasis::Primary,
    };

    view.page(Content {
        name: PageName::Release,
        title: None,
        lead: None,
        blocks,
        links: Vec::new(),
        buttons: vec![
            view.button("button-back", Press::Back, Emphasis::Secondary),
            view.button("button-close", Press::Close, emphasis),
        ],
        focus: done_focus(view.context),
        on_escape: Some(if regions.is_open() {
            Press::OpenRegions
        } else {
            Press::Back
        }),
    })
}

/// Returns the groups to read to the activation centre: the installation ID, then the release code.
fn groups(released: &ReleaseReport) -> Vec<ShownGroup> {
    let id = released.installation_id.groups();
    let id = id
        .iter()
        .enumerate()
        .map(|(index, group)| ((index + 1).to_string(), group));
    let code = released
        .groups
        .iter()
        .enumerate()
        .map(|(index, group)| (Series::Release.label(index), group));

    id.chain(code)
        .map(|(label, group)| ShownGroup {
            label,
            text: shown(group),
        })
        .collect()
}
