//! The panel beside a call: what the caller sees, what its buttons mean, and the error codes.

use crate::desk::call::Call;
use crate::desk::caller::{self, Known, PAGES};
use crate::desk::control::{DeskField, DeskPress};
use crate::desk::explain::{self, AT_LENGTH};
use crate::fault::Code;
use crate::page::control::Press;
use crate::page::input::Input;
use crate::page::{Block, Button, Emphasis, Fact, FactValue, Mood, Page};
use crate::wizard::snapshot::Count;

use super::{Side, View};

impl View<'_> {
    pub(super) fn side(&self, call: &Call) -> Side {
        let caller = &self.desk.caller;
        let mut help = Vec::new();
        let shown = match self.known(call) {
            Some(known) => {
                let page =
                    |locale| caller::page(&self.desk.catalogue, &known, caller.sees(), locale, self.now);
                let theirs = page(caller.locale());
                // The wizard is run anew for each page, so this is skipped if both languages are
                // the same.
                if caller.language() != self.locale.language() {
                    help.push(self.meanings(&theirs, &page(self.locale)));
                }
                theirs
            }
            None => self.nothing(),
        };
        help.extend(self.codes());

        Side {
            title: self.text("desk-caller-sees"),
            languages: self.languages(),
            pages: self.pages(),
            caller: shown,
            language: caller.language(),
            help,
        }
    }

    /// Builds the page for a catalogue without products, which has nothing to show.
    fn nothing(&self) -> Page {
        self.frame(super::Content {
            title: self.text("desk-caller-sees"),
            badges: Vec::new(),
            lead: None,
            blocks: Vec::new(),
            links: Vec::new(),
            buttons: Vec::new(),
            focus: Press::Close.into(),
        })
    }

    /// Returns the facts from which the caller's page is built: those looked up, or the first
    /// product.
    fn known(&self, call: &Call) -> Option<Known> {
        let catalogue = &self.desk.catalogue;
        let found = call.known.as_ref();
        let product = found
            .and_then(|found| catalogue.product(found.product))
            .or_else(|| catalogue.products.first())?;

        Some(Known {
            product: product.clone(),
            installation_id: call.installation_id(),
            key_name: found.map(|found| found.key_name.clone()),
            count: found.map(|found| Count {
                used: found.used,
                limit: found.limit,
            }),
        })
    }

    fn languages(&self) -> Vec<Button> {
        let caller = &self.desk.caller;
        let fold = if caller.shows_all_languages() {
            "desk-fold"
        } else {
            "desk-unfold"
        };

        caller
            .languages()
            .map(|language| {
                let button = Button {
                    press: caller::language_button(language),
                    label: language.own_name().to_owned(),
                    access: None,
                    emphasis: Emphasis::Secondary,
                    enabled: true,
                    chosen: None,
                };

                button.choosing(language == caller.language())
            })
            .chain([self.button(fold, DeskPress::CALLER_LANGUAGES, Emphasis::Link)])
            .collect()
    }

    fn pages(&self) -> Vec<Button> {
        let caller = &self.desk.caller;

        PAGES
            .iter()
            .map(|(press, page, id)| {
                let button = self.button(id, *press, Emphasis::Secondary);

                button.choosing(*page == caller.sees())
            })
            .collect()
    }

    /// Builds the block with the meanings of the buttons on the caller's page, in the agent's
    /// language. The last button comes first.
    fn meanings(&self, theirs: &Page, ours: &Page) -> Block {
        let facts = theirs
            .buttons
            .iter()
            .zip(&ours.buttons)
            .rev()
            .map(|(their, our)| Fact {
                label: their.label.clone(),
                value: FactValue::Text(
                    self.locale
                        .format("desk-means", &[("label", our.label.as_str().into())]),
                ),
                action: None,
            })
            .collect();

        Block::Facts(facts)
    }

    fn codes(&self) -> Vec<Block> {
        let caller = &self.desk.caller;
        let found = explain::found(caller.query(), self.locale, caller.locale());
        let mut blocks = vec![self.field(
            DeskField::CODE_QUERY,
            "desk-code-query",
            caller.query(),
            found.is_empty().then(|| self.text("desk-no-code")),
            // The explanation comes into view again.
            Input::Edit(DeskField::CODE_QUERY, caller.query().to_owned()),
        )];
        if caller.query().trim().is_empty() {
            // All codes would be a list of many screens.
            return blocks;
        }
        if (1..=AT_LENGTH).contains(&found.len()) {
            blocks.extend(found.into_iter().map(|code| self.at_length(code)));
        } else if !found.is_empty() {
            blocks.push(Block::Facts(
                found.into_iter().map(|code| self.title(code)).collect(),
            ));
        }

        blocks
    }

    fn title(&self, code: Code) -> Fact {
        Fact {
            label: code.to_string(),
            value: FactValue::Text(self.locale.explain(code).title),
            action: None,
        }
    }

    fn at_length(&self, code: Code) -> Block {
        let text = self.locale.explain(code);
        let caller = self.desk.caller.locale();
        let told = caller.explain_at_desk(code);
        let said = caller.format(
            "remark",
            &[("what", told.what.into()), ("next", told.next.into())],
        );
        let line = |id: &str, words: String| self.locale.format(id, &[("words", words.into())]);

        Block::Notice {
            mood: Mood::Calm,
            title: self.coded(code, text.title),
            lines: vec![
                line("desk-code-what", text.what),
                line("desk-code-why", text.why),
                line("desk-code-say", said),
                line("desk-code-do", explain::to_do(code, self.locale)),
            ],
            action: None,
        }
    }
}
