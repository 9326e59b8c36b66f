//! Keeps keys that were typed ahead until the page that they are meant for is shown.
//!
//! iced delivers all events since the last frame at once, and all of them to the page that was
//! shown before the first of them: a person who types faster than pages are drawn would type into
//! a page that has been left. Here a page receives one key at a time. The events after it wait
//! until the page that answers the key is there, with the focus in the right place, and then
//! follow in their order.

use std::collections::VecDeque;

use iced::advanced::layout::{self, Layout};
use iced::advanced::overlay::{self, Overlay};
use iced::advanced::renderer;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Shell, mouse};
use iced::keyboard::{self, Event::KeyPressed};
use iced::{Element, Event, Rectangle, Renderer, Size, Theme, Vector, touch, window};

use super::decorate::{Decorate, Decorator, Happening};

/// A page that receives one key at a time, and reports each one after its controls have had it.
pub struct TypeAhead<'a, M> {
    content: Element<'a, M>,
    report: KeyReport<M>,
}

/// Makes the message that reports a key, and whether a control has used it already.
type KeyReport<M> = fn(keyboard::Event, bool) -> M;

impl<'a, M> TypeAhead<'a, M> {
    /// Shows a page. `report` makes the message that reports a key and whether a control has used
    /// it; every such message is followed by a new view.
    pub fn new(content: impl Into<Element<'a, M>>, report: KeyReport<M>) -> Self {
        Self {
            content: content.into(),
            report,
        }
    }
}

/// The keys that are being answered or are waiting.
#[derive(Debug, Default)]
struct Turn {
    /// True while a key was taken that no page has answered yet.
    is_taken: bool,
    waiting: VecDeque<(Event, mouse::Cursor)>,
    /// The number of events to come that a panel over the page has had first.
    passed: usize,
    /// Events that have waited, and that a panel over the page has left to the page.
    left: VecDeque<Event>,
    /// True if a panel over the page has had the events that waited.
    is_served: bool,
}

impl Turn {
    fn must_wait<M>(&self, shell: &Shell<'_, M>) -> bool {
        self.is_taken || !self.waiting.is_empty() || !shell.is_empty()
    }

    fn wait<M>(&mut self, event: &Event, cursor: mouse::Cursor, shell: &mut Shell<'_, M>) {
        self.waiting.push_back((event.clone(), cursor));
        shell.capture_event();
        shell.request_redraw();
    }

    /// Returns the next event for the page, unless a message has still to be answered.
    fn next<M>(
        &mut self,
        is_served: bool,
        cursor: mouse::Cursor,
        shell: &Shell<'_, M>,
    ) -> Option<(Event, mouse::Cursor)> {
        if is_served {
            return self.left.pop_front().map(|event| (event, cursor));
        }

        shell.is_empty().then(|| self.waiting.pop_front()).flatten()
    }
}

/// Returns whether the order of an event among others matters.
const fn is_input(event: &Event) -> bool {
    matches!(
        event,
        Event::Keyboard(_)
            | Event::InputMethod(_)
            | Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::ButtonReleased(_))
            | Event::Touch(touch::Event::FingerPressed { .. } | touch::Event::FingerLifted { .. })
    )
}

const fn is_press(event: &Event) -> bool {
    matches!(event, Event::Keyboard(KeyPressed { .. }))
}

const fn is_frame(event: &Event) -> bool {
    matches!(event, Event::Window(window::Event::RedrawRequested(_)))
}

/// Reports that a key was pressed.
fn tell<M>(report: KeyReport<M>, event: &Event, is_captured: bool, shell: &mut Shell<'_, M>) {
    if let Event::Keyboard(event @ KeyPressed { .. }) = event {
        shell.publish(report(event.clone(), is_captured));
    }
}

/// Handles an event later than it happened. Returns whether a control has used it.
fn later<M>(shell: &mut Shell<'_, M>, act: impl FnOnce(&mut Shell<'_, M>)) -> bool {
    let mut messages = Vec::new();
    let mut own = Shell::new(&mut messages);
    act(&mut own);
    let (is_captured, redraw) = (own.is_event_captured(), own.redraw_request());
    let (is_layout_invalid, are_widgets_invalid) = (own.is_layout_invalid(), own.are_widgets_invalid());

    for message in messages {
        shell.publish(message);
    }
    shell.request_redraw_at(redraw);
    if is_layout_invalid {
        shell.invalidate_layout();
    }
    if are_widgets_invalid {
        shell.invalidate_widgets();
    }

    is_captured
}

impl<'a, M> Decorator<'a, M> for TypeAhead<'a, M> {
    fn parts(&self) -> &[Element<'a, M>] {
        std::slice::from_ref(&self.content)
    }

    fn parts_mut(&mut self) -> &mut [Element<'a, M>] {
        std::slice::from_mut(&mut self.content)
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Turn>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Turn::default())
    }

    /// The new view is the answer to the key that was taken.
    fn adapt(&self, state: &mut tree::State) {
        let turn = state.downcast_mut::<Turn>();
        turn.is_taken = false;
        turn.passed = 0;
    }

    fn update(&mut self, tree: &mut Tree, layout: Layout<'_>, happening: &mut Happening<'_, '_, M>) {
        let Tree { state, children, .. } = tree;
        let turn = state.downcast_mut::<Turn>();
        let event = happening.event;
        if is_input(event) {
            if turn.passed > 0 {
                turn.passed -= 1;
            } else if turn.must_wait(happening.shell) {
                turn.wait(event, happening.cursor, happening.shell);
                return;
            }
            turn.is_taken |= is_press(event);
        }
        happening.pass(self.parts_mut(), children, layout);
        tell(
            self.report,
            event,
            happening.shell.is_event_captured(),
            happening.shell,
        );

        if !is_frame(event) {
            return;
        }
        let is_served = std::mem::take(&mut turn.is_served);
        if happening.shell.is_empty() {
            turn.is_taken = false;
        }
        while let Some((event, cursor)) = turn.next(is_served, happening.cursor, happening.shell) {
            turn.is_taken |= is_press(&event);
            let is_captured = later(happening.shell, |shell| {
                let mut waited = Happening {
                    event: &event,
                    cursor,
                    renderer: happening.renderer,
                    clipboard: &mut *happening.clipboard,
                    shell,
                    viewport: happening.viewport,
                };
                waited.pass(self.parts_mut(), children, layout);
            });
            tell(self.report, &event, is_captured, happening.shell);
        }
        if !turn.waiting.is_empty() {
            happening.shell.request_redraw();
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>>
    where
        'a: 'b,
        M: 'b,
    {
        let Tree { state, children, .. } = tree;
        let page = layout.children().next()?;
        let over =
            self.content
                .as_widget_mut()
                .overlay(&mut children[0], page, renderer, viewport, translation)?;

        Some(overlay::Element::new(Box::new(Panel {
            over,
            turn: state.downcast_mut(),
            report: self.report,
        })))
    }
}

impl<'a, M: 'a> From<TypeAhead<'a, M>> for Element<'a, M> {
    fn from(page: TypeAhead<'a, M>) -> Self {
        Self::new(Decorate::new(page))
    }
}

/// A panel over the page. It receives every event before the page does, so it makes events wait as
/// well.
struct Panel<'a, M> {
    over: overlay::Element<'a, M, Theme, Renderer>,
    turn: &'a mut Turn,
    report: KeyReport<M>,
}

impl<M> Overlay<M, Theme, Renderer> for Panel<'_, M> {
    fn layout(&mut self, renderer: &Renderer, bounds: Size) -> layout::Node {
        self.over.as_overlay_mut().layout(renderer, bounds)
    }

    fn draw(
        &self,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        self.over
            .as_overlay()
            .draw(renderer, theme, style, layout, cursor);
    }

    fn operate(&mut self, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.over.as_overlay_mut().operate(layout, renderer, operation);
    }

    fn update(
        &mut self,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
    ) {
        let turn = &mut *self.turn;
        if is_input(event) {
            if turn.must_wait(shell) {
                turn.wait(event, cursor, shell);
                return;
            }
            turn.is_taken |= is_press(event);
        }
        let panel = self.over.as_overlay_mut();
        panel.update(event, layout, cursor, renderer, clipboard, shell);

        if is_input(event) {
            if shell.is_event_captured() {
                tell(self.report, event, true, shell);
            } else {
                turn.passed += 1;
            }
        }
        if is_frame(event) {
            turn.is_served = true;
            if shell.is_empty() {
                turn.is_taken = false;
            }
            while let Some((event, cursor)) = turn.next(false, cursor, shell) {
                let is_captured = later(shell, |shell| {
                    panel.update(&event, layout, cursor, renderer, clipboard, shell);
                });
                turn.is_taken |= is_press(&event);
                if is_captured {
                    tell(self.report, &event, true, shell);
                    continue;
                }
                let is_decisive = is_press(&event) || !matches!(event, Event::Keyboard(_));
                turn.left.push_back(event);
                if is_decisive {
                    break;
                }
            }
        }
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.over.as_overlay().mouse_interaction(layout, cursor, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        layout: Layout<'b>,
        renderer: &Renderer,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        self.over.as_overlay_mut().overlay(layout, renderer)
    }

    fn index(&self) -> f32 {
        self.over.as_overlay().index()
    }
}
