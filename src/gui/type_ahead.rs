//! Let what is typed ahead wait for the page that it is meant for.
//!
//! The toolkit hands over all events since the last time at once, and they all meet the page that was shown before the first of them:
//! who types faster than pages are drawn would type into a page that is already left. Here one key at a time comes to a page. What
//! comes after it waits until the page that answers it is there, with the focus where it belongs, and then comes in its order.

use std::collections::VecDeque;

use iced::advanced::layout::{self, Layout};
use iced::advanced::overlay::{self, Overlay};
use iced::advanced::renderer;
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse};
use iced::keyboard::{self, Event::KeyPressed};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector, touch, window};

/// A page that takes one key at a time, and tells of each after its controls have had it.
pub struct TypeAhead<'a, M> {
    content: Element<'a, M>,
    told: Told<M>,
}

/// What is said of a key, and whether a control has used it already.
type Told<M> = fn(keyboard::Event, bool) -> M;

impl<'a, M> TypeAhead<'a, M> {
    /// Shows a page. `told` makes the message about a key and whether a control has used it; each is answered by a page.
    pub fn new(content: impl Into<Element<'a, M>>, told: Told<M>) -> Self {
        Self {
            content: content.into(),
            told,
        }
    }
}

/// Whose turn it is.
#[derive(Debug, Default)]
struct Turn {
    /// Whether a key was taken that no page has answered yet.
    is_taken: bool,
    waiting: VecDeque<(Event, mouse::Cursor)>,
    /// How many events come from a panel over the page, which had them first.
    passed: usize,
    /// What waited, and a panel over the page has left to the page.
    left: VecDeque<Event>,
    /// Whether a panel over the page had what waited.
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

    /// What comes to the page next, unless something has still to be answered.
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

/// Whether the order of an event among others matters.
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

/// Says that a key was pressed.
fn tell<M>(told: Told<M>, event: &Event, is_captured: bool, shell: &mut Shell<'_, M>) {
    if let Event::Keyboard(event @ KeyPressed { .. }) = event {
        shell.publish(told(event.clone(), is_captured));
    }
}

/// Does something with an event that comes later than it happened. Whether a control has used it.
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

impl<M> Widget<M, Theme, Renderer> for TypeAhead<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Turn>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Turn::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
        // This is the answer.
        let turn = tree.state.downcast_mut::<Turn>();
        turn.is_taken = false;
        turn.passed = 0;
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let turn = tree.state.downcast_mut::<Turn>();
        if is_input(event) {
            if turn.passed > 0 {
                turn.passed -= 1;
            } else if turn.must_wait(shell) {
                turn.wait(event, cursor, shell);
                return;
            }
            turn.is_taken |= is_press(event);
        }
        let content = self.content.as_widget_mut();
        let page = &mut tree.children[0];
        content.update(page, event, layout, cursor, renderer, clipboard, shell, viewport);
        tell(self.told, event, shell.is_event_captured(), shell);

        if !is_frame(event) {
            return;
        }
        let is_served = std::mem::take(&mut turn.is_served);
        if shell.is_empty() {
            turn.is_taken = false;
        }
        while let Some((event, cursor)) = turn.next(is_served, cursor, shell) {
            turn.is_taken |= is_press(&event);
            let is_captured = later(shell, |shell| {
                content.update(page, &event, layout, cursor, renderer, clipboard, shell, viewport);
            });
            tell(self.told, &event, is_captured, shell);
        }
        if !turn.waiting.is_empty() {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let tree = &tree.children[0];
        self.content
            .as_widget()
            .draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let tree = &tree.children[0];

        self.content
            .as_widget()
            .mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let Tree { state, children, .. } = tree;
        let over = self.content.as_widget_mut().overlay(
            &mut children[0],
            layout,
            renderer,
            viewport,
            translation,
        )?;

        Some(overlay::Element::new(Box::new(Panel {
            over,
            turn: state.downcast_mut(),
            told: self.told,
        })))
    }
}

impl<'a, M: 'a> From<TypeAhead<'a, M>> for Element<'a, M> {
    fn from(page: TypeAhead<'a, M>) -> Self {
        Self::new(page)
    }
}

/// A panel over the page. It has every event before the page has any, so it keeps the turns as well.
struct Panel<'a, M> {
    over: overlay::Element<'a, M, Theme, Renderer>,
    turn: &'a mut Turn,
    told: Told<M>,
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
                tell(self.told, event, true, shell);
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
                    tell(self.told, &event, true, shell);
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
