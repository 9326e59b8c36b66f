//! Activation by telephone on one page: region and numbers, the installation ID, and the
//! confirmation ID.

mod boxes;
pub(super) mod lines;
mod paper;
mod parts;

use crate::codes::ConfirmationId;
use crate::fault::{Code, Fault};
use crate::licence::Draft;
use crate::locale::Locale;
use crate::page::attempt::Attempt;
use crate::page::boxes::DigitBoxes;
use crate::page::control::{Control, Field, List, Press};
use crate::page::input::Input;
use crate::page::{Emphasis, Page, PageName};
use crate::wizard::context::Context;
use crate::wizard::effect::{Copied, Effect, Place, Request};
use crate::wizard::event::{Event, Outcome};
use crate::wizard::step::regions::{Handled, RegionChoice};
use crate::wizard::step::{ByFile, Failure, Internet, Success, Transition};
use crate::wizard::view::{Content, View};

use paper::Paper;

/// The telephone page.
#[derive(Debug, Clone, PartialEq)]
pub struct Telephone {
    regions: RegionChoice,
    line: Option<String>,
    is_folded: bool,
    reading: Option<usize>,
    boxes: DigitBoxes,
    confirming: Option<Attempt>,
    refused: Option<Fault>,
    kept: Draft,
    is_qr_open: bool,
    paper: Paper,
}

impl Telephone {
    /// Creates the page as the user left it, or with the region from this computer's settings.
    #[must_use]
    pub fn new(context: &Context) -> Self {
        let draft = &context.snapshot.draft;
        // Digits of a confirmation ID for another installation ID would be wrong in every box.
        let is_for_this_id = draft.installation_id == context.snapshot.installation_id;

        let scheme = context.scheme();
        let mut telephone = Self {
            regions: RegionChoice::new(context),
            line: None,
            is_folded: false,
            reading: None,
            boxes: if is_for_this_id {
                boxes::empty(scheme).filled(&draft.confirmation)
            } else {
                boxes::empty(scheme)
            },
            confirming: None,
            refused: None,
            kept: Draft::default(),
            is_qr_open: false,
            paper: Paper::None,
        };
        telephone.kept = telephone.draft(context);

        telephone
    }

    pub(super) fn update(mut self, event: Event, context: &mut Context, locale: &Locale) -> Transition {
        match event {
            Event::Input(input) => self.act(input, context, locale),
            Event::Outcome(attempt, Outcome::Activated(result)) if self.confirming == Some(attempt) => {
                self.confirming = None;
                match result {
                    Ok(snapshot) => {
                        context.snapshot = *snapshot;
                        Transition::instead(Success)
                    }
                    Err(fault) if belongs_to_the_boxes(&fault) => {
                        self.refused = Some(fault);
                        Transition::stay(self).focusing(Field::CodeBox(0))
                    }
                    Err(fault) => Transition::forward(self, Failure::confirming(fault)),
                }
            }
            Event::Outcome(attempt, outcome) => {
                let effect = self.take_paper(attempt, outcome, context, locale);
                Transition::stay(self).with_all(effect)
            }
        }
    }

    fn act(mut self, input: Input, context: &mut Context, locale: &Locale) -> Transition {
        if let Some(handled) = self.regions.handle(&input, locale) {
            return self.chose_region(handled, context);
        }
        match input {
            Input::Press(Press::Back) => {
                let abandoned = self.confirming.take().map(Effect::Abandon);
                self.regions.close();
                self.paper = Paper::None;
                let kept = self.keep(context);
                Transition::back(self).with_all(abandoned).with_all(kept)
            }
            Input::Press(Press::ChangeLine) if self.line.is_some() => {
                self.is_folded = !self.is_folded;
                let focus = if self.is_folded {
                    Press::ChangeLine
                } else {
                    Press::OpenRegions
                };
                Transition::stay(self).focusing(focus)
            }
            Input::Choose(List::Lines, index) => {
                if let Some(line) = context.catalogue.lines.get(index) {
                    self.line = Some(line.number.clone());
                    self.is_folded = true;
                }
                // It is dialled, and then the installation ID is read out.
                Transition::stay(self).focusing(List::InstallationGroups)
            }
            Input::Press(Press::CopyInstallationId) => {
                let copied = context
                    .snapshot
                    .installation_id
                    .map(|id| context.copy(Copied::InstallationId(id)));
                Transition::stay(self).with_all(copied)
            }
            Input::Press(Press::ShowQr) => {
                self.is_qr_open = !self.is_qr_open;
                Transition::stay(self).focusing(Press::ShowQr)
            }
            Input::Press(Press::SaveSheet) if context.snapshot.installation_id.is_some() => {
                let effect = self.choose_paper(context);
                Transition::stay(self).with(effect)
            }
            Input::Press(Press::OpenSheet) => {
                let saved = self.paper.saved();
                let opening = saved.map(|path| context.open(Place::File(path)));
                Transition::stay(self).with_all(opening)
            }
            Input::Press(Press::UseInternet) => {
                let (internet, effect) = Internet::new(context);
                Transition::forward(self, internet).with(effect)
            }
            Input::Press(Press::UseFile) if !context.snapshot.is_host() => {
                let file = ByFile::new(context);
                Transition::forward(self, file)
            }
            Input::Press(Press::ClearConfirmation) if self.confirming.is_none() => {
                self.boxes = boxes::empty(context.scheme());
                self.refused = None;
                let kept = self.keep(context);
                Transition::stay(self).with_all(kept).focusing(Field::CodeBox(0))
            }
            Input::Press(Press::ExchangeGroups) if self.confirming.is_none() && self.boxes.exchange() => {
                let focus = Field::CodeBox(self.boxes.first_to_mend());
                self.heard(Some(focus), context)
            }
            Input::Press(Press::Activate) => self.confirm(context),
            Input::Choose(List::InstallationGroups, index)
            | Input::Highlight(List::InstallationGroups, index) => {
                self.reading = Some(index.min(shown_groups(context).saturating_sub(1)));
                Transition::stay(self)
            }
            Input::Edit(Field::CodeBox(index), typed) if self.confirming.is_none() => {
                let focus = self.boxes.edit(index, &typed);
                self.heard(focus.map(Field::CodeBox), context)
            }
            Input::Paste(Field::CodeBox(index), text) if self.confirming.is_none() => {
                let focus = self.boxes.paste(index, &text);
                self.heard(focus.map(Field::CodeBox), context)
            }
            _ => Transition::stay(self),
        }
    }

    /// Saves the digits after a change of the boxes.
    fn heard(mut self, focus: Option<Field>, context: &mut Context) -> Transition {
        self.refused = None;
        let kept = self.keep(context);

        Transition::stay(self).with_all(kept).focusing_if(focus)
    }

    fn chose_region(mut self, handled: Handled, context: &mut Context) -> Transition {
        let mut kept = None;
        if handled == Handled::Chosen {
            self.line = None;
            self.is_folded = false;
            kept = self.keep(context);
        }

        Transition::stay(self).with_all(kept).focusing_if(handled.focus())
    }

    fn confirm(mut self, context: &mut Context) -> Transition {
        if self.confirming.is_some() {
            return Transition::stay(self);
        }
        match ConfirmationId::parse(&self.boxes.digits(), context.scheme()) {
            Ok(id) => {
                let (attempt, effect) = context.ask(Request::Confirm(id));
                self.confirming = Some(attempt);
                Transition::stay(self).with(effect)
            }
            Err(error) => {
                let fault = Fault::from(error);
                let group = self.boxes.first_to_mend();
                self.refused = Some(fault);
                Transition::stay(self).focusing(Field::CodeBox(group))
            }
        }
    }

    /// Saves the draft if a whole group or the region changed.
    fn keep(&mut self, context: &mut Context) -> Option<Effect> {
        let draft = self.draft(context);
        if draft == self.kept {
            return None;
        }
        self.kept = draft.clone();
        context.snapshot.draft = draft.clone();

        Some(Effect::Keep(draft))
    }

    fn draft(&self, context: &Context) -> Draft {
        Draft {
            region: self.regions.region().map(|region| region.as_str().to_owned()),
            installation_id: context.snapshot.installation_id,
            confirmation: boxes::whole_groups(&self.boxes),
        }
    }

    pub(super) fn page(&self, view: &View<'_>) -> Page {
        let mut activate = view.button("button-activate", Press::Activate, Emphasis::Primary);
        activate.enabled = self.boxes.is_complete() && self.confirming.is_none();

        view.page(Content {
            name: PageName::Telephone,
            title: Some(view.text("telephone-title")),
            lead: None,
            blocks: vec![
                self.region_part(view),
                self.reading_part(view),
                self.typing_part(view),
            ],
            links: vec![view.privacy()],
            buttons: vec![
                view.button("button-back", Press::Back, Emphasis::Secondary),
                activate,
            ],
            focus: self.first_focus(view),
            on_escape: Some(if self.regions.is_open() {
                Press::OpenRegions
            } else if self.line.is_some() && !self.is_folded {
                Press::ChangeLine
            } else {
                Press::Back
            }),
        })
    }

    fn first_focus(&self, view: &View<'_>) -> Control {
        match self.regions.region() {
            // What works where nobody answers stands at the top of the page.
            Some(region) if self.boxes.is_empty() && !lines::answers(view, region) => {
                Press::OpenRegions.into()
            }
            // The number is chosen, and nothing was heard yet.
            Some(_) if self.boxes.is_empty() && self.line.is_some() && self.is_folded => {
                List::InstallationGroups.into()
            }
            Some(_) => Field::CodeBox(self.boxes.first_to_mend()).into(),
            None => Press::OpenRegions.into(),
        }
    }
}

/// Returns the number of groups of the installation ID on the screen.
fn shown_groups(context: &Context) -> usize {
    context.snapshot.installation_id.map_or(0, |id| id.groups().len())
}

/// Returns whether the user can fix a fault by typing the confirmation ID again.
const fn belongs_to_the_boxes(fault: &Fault) -> bool {
    matches!(
        fault.code(),
        Code::Cid1 | Code::Cid2 | Code::Cid3 | Code::Cid4 | Code::Cid5
    )
}
