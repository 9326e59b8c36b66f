//! A page on a stage: found, focused, clicked and typed into, without a window.

use std::sync::LazyLock;
use std::time::Instant;

use iced::advanced::widget::operation::Scrollable;
use iced::advanced::widget::{Id, operation};
use iced::advanced::{Clipboard, clipboard, renderer, widget::Operation};
use iced::futures::StreamExt as _;
use iced::futures::executor::block_on;
use iced::{Event, Point, Rectangle, Renderer, Size, Task, Vector, mouse, window};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use iced_test::runtime::{Action, task};
use iced_test::selector::{Candidate, Selector};
use iced_test::simulator;
use kakunin::gui::director::{Cue, Director};
use kakunin::gui::theme::TextStyle;
use kakunin::gui::{self, Element, Look, focus, font};
use kakunin::page::Page;
use kakunin::page::input::Input;

use super::drawing::Drawing;

/// Says nothing.
static CUE: LazyLock<Cue> = LazyLock::new(Cue::default);

pub(crate) struct Stage<'a> {
    interface: UserInterface<'a, Input, iced::Theme, Renderer>,
    renderer: Renderer,
    cursor: mouse::Cursor,
    copied: Copied,
    inputs: Vec<Input>,
}

/// What was copied somewhere, and is selected there.
#[derive(Default)]
struct Copied(Option<String>);

impl Clipboard for Copied {
    fn read(&self, _kind: clipboard::Kind) -> Option<String> {
        self.0.clone()
    }

    fn write(&mut self, _kind: clipboard::Kind, text: String) {
        self.0 = Some(text);
    }
}

impl<'a> Stage<'a> {
    pub(crate) fn new(page: &'a Page, look: &'a Look, size: Size) -> Self {
        let shown = Director::new(&CUE, page, gui::view(page, look));

        Self::showing(shown, look, size)
    }

    /// Shows the whole content of a window.
    pub(crate) fn showing(shown: impl Into<Element<'a>>, look: &Look, size: Size) -> Self {
        font::load();
        let mut renderer = Renderer::new(look.fonts.face(TextStyle::Body), TextStyle::Body.size().into());

        Self {
            interface: UserInterface::build(shown, size, Cache::default(), &mut renderer),
            renderer,
            cursor: mouse::Cursor::Unavailable,
            copied: Copied::default(),
            inputs: Vec::new(),
        }
    }

    /// The first thing that is selected.
    pub(crate) fn find<S>(&mut self, selector: S) -> Option<S::Output>
    where
        S: Selector + Send,
        S::Output: Clone + Send,
    {
        let mut find = selector.find();
        self.operate(&mut operation::black_box(&mut find));

        match find.finish() {
            operation::Outcome::Some(found) => found,
            operation::Outcome::None | operation::Outcome::Chain(_) => None,
        }
    }

    /// Everything that is said, and where it stands, in the order of Tab.
    pub(crate) fn texts(&mut self) -> Vec<(String, Rectangle)> {
        let mut texts = Vec::new();
        let _none = self.find(|candidate: Candidate<'_>| {
            if let Candidate::Text { bounds, content, .. } = candidate {
                texts.push((content.to_owned(), bounds));
            }
            None::<()>
        });

        texts
    }

    /// Gives the focus to what has this name; whether there is such a thing.
    pub(crate) fn focus(&mut self, id: impl Into<Id>) -> bool {
        let mut give = operation::focusable::focus::<()>(id.into());
        self.operate(&mut operation::black_box(&mut give));

        self.find(iced_test::selector::is_focused()).is_some()
    }

    /// Does to the controls what a task asks for.
    pub(crate) fn performs<T: 'static>(&mut self, task: Task<T>) {
        let Some(mut actions) = task::into_stream(task) else {
            return;
        };
        while let Some(action) = block_on(actions.next()) {
            let Action::Widget(operation) = action else {
                continue;
            };
            let mut next = Some(operation);
            while let Some(mut operation) = next.take() {
                self.operate(operation.as_mut());
                if let operation::Outcome::Chain(following) = operation.finish() {
                    next = Some(following);
                }
            }
        }
    }

    /// How much of what has this name can be seen, and how much there is.
    pub(crate) fn seen(&mut self, id: impl Into<Id>) -> (f32, f32) {
        let found = self.find(id.into()).expect("something of this name");
        let seen = found.visible_bounds().map_or(0.0, |seen| seen.height);

        (seen, found.bounds().height)
    }

    /// Scrolls what has the focus into view.
    pub(crate) fn reveal(&mut self) {
        focus::reveal_now(&mut |operation| self.operate(operation));
    }

    /// Presses and releases the button of the mouse in the middle of what has this name.
    pub(crate) fn click(&mut self, id: impl Into<Id>) {
        let target = self.find(id.into()).expect("something of this name");
        let bounds = target.visible_bounds().expect("something that can be seen");
        self.click_at(bounds.center());
    }

    pub(crate) fn tap(&mut self, key: iced::keyboard::key::Named) {
        self.simulate(simulator::tap_key(key, None));
    }

    pub(crate) fn typewrite(&mut self, text: &str) {
        self.simulate(simulator::typewrite(text));
    }

    /// What the page was told.
    pub(crate) fn inputs(self) -> Vec<Input> {
        self.inputs
    }

    /// What the page was told since this was last asked.
    pub(crate) fn told(&mut self) -> Vec<Input> {
        std::mem::take(&mut self.inputs)
    }

    /// Where every text stands that is said, and what has to be scrolled for it.
    pub(crate) fn standing(&mut self) -> Vec<Standing> {
        let mut standings = Standings::default();
        self.operate(&mut standings);

        standings.found
    }

    /// Draws the page, and returns what is then to be seen.
    pub(crate) fn drawn(&mut self, look: &Look) -> Drawing {
        let redraw = window::Event::RedrawRequested(Instant::now());
        self.simulate(std::iter::once(Event::Window(redraw)));
        let style = renderer::Style {
            text_color: look.tones.text,
        };
        let theme = look.tones.theme();
        self.interface
            .draw(&mut self.renderer, &theme, &style, self.cursor);

        Drawing::of(&mut self.renderer)
    }

    /// Has this text copied, to be pasted.
    pub(crate) fn copied(&mut self, text: &str) {
        self.copied = Copied(Some(text.to_owned()));
    }

    /// Presses the middle button of the mouse on what has this name.
    pub(crate) fn click_in_the_middle(&mut self, id: impl Into<Id>) {
        let target = self.find(id.into()).expect("something of this name");
        let bounds = target.visible_bounds().expect("something that can be seen");
        self.cursor = mouse::Cursor::Available(bounds.center());
        let press = mouse::Event::ButtonPressed(mouse::Button::Middle);
        self.simulate(std::iter::once(Event::Mouse(press)));
    }

    fn click_at(&mut self, point: Point) {
        self.cursor = mouse::Cursor::Available(point);
        self.simulate(simulator::click());
    }

    /// Lets all these events come before the page can be shown again.
    pub(crate) fn simulate(&mut self, events: impl Iterator<Item = Event>) {
        let events: Vec<Event> = events.collect();
        let _status = self.interface.update(
            &events,
            self.cursor,
            &mut self.renderer,
            &mut self.copied,
            &mut self.inputs,
        );
    }

    fn operate(&mut self, operation: &mut dyn Operation) {
        self.interface.operate(&self.renderer, operation);
    }
}

/// Where a text stands.
pub(crate) struct Standing {
    pub(crate) text: String,
    pub(crate) place: Rectangle,
    /// The content of what has to be scrolled to see it, if anything.
    pub(crate) port: Option<Rectangle>,
}

#[derive(Default)]
struct Standings {
    entered: Option<Rectangle>,
    port: Option<Rectangle>,
    found: Vec<Standing>,
}

impl Operation for Standings {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outer = self.port;
        self.port = self.entered.take().or(outer);
        operate(self);
        self.port = outer;
    }

    fn container(&mut self, _id: Option<&Id>, _bounds: Rectangle) {
        // A container may follow a scrollable, whose content comes at once.
        self.entered = None;
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.entered = Some(content);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.found.push(Standing {
            text: text.to_owned(),
            place: bounds,
            port: self.port,
        });
    }
}
