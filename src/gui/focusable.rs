//! Turns any element into a control: pressed by mouse, touch, Enter or Space, reached by Tab, with
//! a ring while it has the focus.

use iced::advanced::layout::{self, Layout};
use iced::advanced::mouse;
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::operation::Focusable as Focus;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::keyboard::key::Named;
use iced::keyboard::{self, Key};
use iced::{Background, Border, Color, Event, Length, Padding, Rectangle, Renderer, Size, Vector};
use iced::{touch, window};

use super::Element;
use super::decorate::{Decorate, Decorator, Happening, Scene};
use crate::page::input::Input;

/// The appearance of a control in a [`Status`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Skin {
    pub background: Option<Background>,
    pub border: Border,
    /// The colour of text without a colour of its own.
    pub words: Color,
}

/// The status of a control with regard to the pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The pointer is elsewhere.
    Active,
    /// A pointer is over it.
    Hovered,
    /// It is being pressed.
    Pressed,
    /// It cannot be used now.
    Disabled,
}

/// The ring around the control that has the focus.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ring {
    /// The colour; `None` while the user works with the pointer and does not need a ring.
    pub colour: Option<Color>,
    /// The corner radius of the element inside.
    pub radius: f32,
    /// The space between the element and the ring.
    pub gap: f32,
    /// The thickness.
    pub width: f32,
}

impl Ring {
    /// Draws the ring around `bounds`.
    pub fn draw(self, renderer: &mut Renderer, bounds: Rectangle) {
        let Some(color) = self.colour else {
            return;
        };
        renderer.fill_quad(
            Quad {
                bounds: bounds.expand(self.gap + self.width),
                border: Border {
                    color,
                    width: self.width,
                    radius: (self.radius + self.gap + self.width).into(),
                },
                ..Quad::default()
            },
            Color::TRANSPARENT,
        );
    }
}

type SkinOf<'a> = Box<dyn Fn(Status) -> Skin + 'a>;
type Steer<'a> = Box<dyn Fn(Named) -> Option<Input> + 'a>;

/// A control.
pub struct Focusable<'a> {
    content: Element<'a>,
    id: Id,
    on_press: Option<Input>,
    is_stop: bool,
    takes_enter: bool,
    steer: Option<Steer<'a>>,
    skin: Option<SkinOf<'a>>,
    ring: Ring,
    ringed: Vec<usize>,
    width: Length,
    height: Length,
    padding: Padding,
    status: Option<Status>,
}

#[derive(Debug, Default)]
struct State {
    is_focused: bool,
    is_pressed: bool,
}

impl Focus for State {
    fn is_focused(&self) -> bool {
        self.is_focused
    }

    fn focus(&mut self) {
        self.is_focused = true;
    }

    fn unfocus(&mut self) {
        self.is_focused = false;
    }
}

impl<'a> Focusable<'a> {
    /// Creates a control with this identifier and content.
    pub fn new(id: impl Into<Id>, ring: Ring, content: impl Into<Element<'a>>) -> Self {
        Self {
            content: content.into(),
            id: id.into(),
            on_press: None,
            is_stop: true,
            takes_enter: true,
            steer: None,
            skin: None,
            ring,
            ringed: Vec::new(),
            width: Length::Shrink,
            height: Length::Shrink,
            padding: Padding::ZERO,
            status: None,
        }
    }

    /// Sets the input that a press produces. A control without one is disabled, unless it can be
    /// steered.
    #[must_use]
    pub fn on_press(mut self, input: Option<Input>) -> Self {
        self.on_press = input;
        self
    }

    /// Makes the control a row of a list: found by its identifier and pressed by the pointer, while
    /// the list has the focus.
    #[must_use]
    pub const fn row(mut self) -> Self {
        self.is_stop = false;
        self
    }

    /// Leaves Enter to the page, as radio buttons and check boxes do.
    #[must_use]
    pub const fn space_only(mut self) -> Self {
        self.takes_enter = false;
        self
    }

    /// Sets the input that an arrow key, Home or End produces.
    #[must_use]
    pub fn steered(mut self, steer: impl Fn(Named) -> Option<Input> + 'a) -> Self {
        self.steer = Some(Box::new(steer));
        self
    }

    /// Draws the ring around a part of the content instead of all of it. `way` leads to the part
    /// through the layout.
    #[must_use]
    pub fn ringed(mut self, way: Vec<usize>) -> Self {
        self.ringed = way;
        self
    }

    /// Sets the appearance.
    #[must_use]
    pub fn skin(mut self, skin: impl Fn(Status) -> Skin + 'a) -> Self {
        self.skin = Some(Box::new(skin));
        self
    }

    /// Sets the width.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Sets the height.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// Sets the space around the content.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    fn is_enabled(&self) -> bool {
        self.on_press.is_some() || self.steer.is_some()
    }

    fn status(&self, state: &State, is_over: bool) -> Status {
        match (&self.on_press, is_over, state.is_pressed) {
            (None, ..) => Status::Disabled,
            (Some(_), true, true) => Status::Pressed,
            (Some(_), true, false) => Status::Hovered,
            (Some(_), false, _) => Status::Active,
        }
    }

    fn key(&self, key: &Key, modifiers: keyboard::Modifiers, is_repeat: bool) -> Option<Input> {
        let Key::Named(named) = key else {
            return None;
        };
        if modifiers.alt() || modifiers.control() || modifiers.logo() {
            return None;
        }

        match named {
            Named::Space | Named::Enter if is_repeat => None,
            Named::Space if self.on_press.is_some() => self.on_press.clone(),
            Named::Enter if self.takes_enter && self.on_press.is_some() => self.on_press.clone(),
            named => self.steer.as_ref().and_then(|steer| steer(*named)),
        }
    }

    fn ring_bounds(&self, layout: Layout<'_>) -> Rectangle {
        let mut place = layout;
        for step in &self.ringed {
            match place.children().nth(*step) {
                Some(child) => place = child,
                None => break,
            }
        }

        place.bounds()
    }
}

impl<'a> Decorator<'a, Input> for Focusable<'a> {
    fn parts(&self) -> &[Element<'a>] {
        std::slice::from_ref(&self.content)
    }

    fn parts_mut(&mut self) -> &mut [Element<'a>] {
        std::slice::from_mut(&mut self.content)
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn adapt(&self, state: &mut tree::State) {
        if !(self.is_stop && self.is_enabled()) {
            state.downcast_mut::<State>().is_focused = false;
        }
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(&mut self, trees: &mut [Tree], renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::positioned(
            limits,
            self.width,
            self.height,
            self.padding,
            |limits| {
                self.content
                    .as_widget_mut()
                    .layout(&mut trees[0], renderer, &limits.loose())
            },
            |content, size| {
                let top = ((size.height - content.size().height) / 2.0).max(0.0);
                let left = match self.width {
                    Length::Fixed(_) => ((size.width - content.size().width) / 2.0).max(0.0),
                    _ => 0.0,
                };
                content.translate(Vector::new(left, top))
            },
        )
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, operation: &mut dyn Operation) {
        operation.container(Some(&self.id), layout.bounds());
        if self.is_stop && self.is_enabled() {
            let ring = self.ring_bounds(layout);
            operation.focusable(Some(&self.id), ring, tree.state.downcast_mut::<State>());
        }
    }

    fn update(&mut self, tree: &mut Tree, layout: Layout<'_>, happening: &mut Happening<'_, '_, Input>) {
        happening.pass(self.parts_mut(), &mut tree.children, layout);

        let state = tree.state.downcast_mut::<State>();
        let is_over = happening.cursor.is_over(layout.bounds());
        let Happening { event, shell, .. } = happening;
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                let had_focus = state.is_focused;
                state.is_focused = is_over && self.is_stop && self.is_enabled();
                state.is_pressed = is_over && self.on_press.is_some() && !shell.is_event_captured();
                if state.is_pressed {
                    shell.capture_event();
                }
                if had_focus != state.is_focused {
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                let was_pressed = std::mem::take(&mut state.is_pressed);
                if let Some(input) = self.on_press.as_ref().filter(|_| was_pressed && is_over) {
                    shell.publish(input.clone());
                    shell.capture_event();
                }
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.is_pressed = false,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                modifiers,
                repeat,
                ..
            }) if state.is_focused && !shell.is_event_captured() => {
                if let Some(input) = self.key(key, *modifiers, *repeat) {
                    shell.publish(input);
                    shell.capture_event();
                }
            }
            _ => {}
        }

        let status = self.status(tree.state.downcast_ref(), is_over);
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            self.status = Some(status);
        } else if self.skin.is_some() && self.status.is_some_and(|shown| shown != status) {
            shell.request_redraw();
        }
    }

    fn draw(&self, tree: &Tree, renderer: &mut Renderer, layout: Layout<'_>, scene: &Scene<'_>) {
        let state = tree.state.downcast_ref::<State>();
        let status = self.status.unwrap_or_else(|| self.status(state, false));
        let skin = self.skin.as_ref().map(|skin| skin(status));
        if let Some(skin) = skin {
            renderer.fill_quad(
                Quad {
                    bounds: layout.bounds(),
                    border: skin.border,
                    ..Quad::default()
                },
                skin.background.unwrap_or(Background::Color(Color::TRANSPARENT)),
            );
        }
        let style = renderer::Style {
            text_color: skin.map_or(scene.style.text_color, |skin| skin.words),
        };
        let scene = Scene {
            style: &style,
            ..*scene
        };
        scene.draw(self.parts(), tree, renderer, layout);

        if state.is_focused {
            self.ring.draw(renderer, self.ring_bounds(layout));
        }
    }

    fn pointer(&self, layout: Layout<'_>, cursor: mouse::Cursor) -> Option<mouse::Interaction> {
        (cursor.is_over(layout.bounds()) && self.on_press.is_some()).then_some(mouse::Interaction::Pointer)
    }
}

impl<'a> From<Focusable<'a>> for Element<'a> {
    fn from(focusable: Focusable<'a>) -> Self {
        Self::new(Decorate::new(focusable))
    }
}
