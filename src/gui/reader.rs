//! Tells screen readers what the window shows, and hears what they ask for.
//!
//! iced has no tree for readers, so the tree is made from the page ([`crate::accessibility`]) and
//! handed to the system by AccessKit's adapters. It is only made while a reader listens.

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
mod elsewhere;
#[cfg(any(target_os = "macos", windows))]
mod hidden;
#[cfg(any(target_os = "linux", target_os = "macos", windows))]
mod link;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
mod measure;
#[cfg(windows)]
mod windows;

use iced::advanced::widget::operate;
use iced::futures::channel::mpsc;
use iced::window::Id;
use iced::{Event as WindowEvent, Point, Subscription, Task, event, mouse, window};

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
use self::elsewhere::Adapter;
#[cfg(any(target_os = "macos", windows))]
use self::hidden::Adapter;
#[cfg(target_os = "linux")]
use self::linux::Adapter;
use self::measure::Measure;
use crate::accessibility::{ActionRequest, Extents, Tree, TreeUpdate, Wish};

/// True if a window has to be hidden when it opens, until its connection is made. It is shown then.
pub(crate) const OPENS_HIDDEN: bool = cfg!(any(target_os = "macos", windows));

/// Something happened that concerns screen readers.
#[derive(Debug, Clone)]
pub enum Event {
    /// The window has been made.
    Opened(Id),
    /// The first picture has been drawn.
    Drawn(Id),
    /// A reader wants the tree.
    Activated,
    /// No reader listens any longer.
    Deactivated,
    /// A reader asks for something.
    Asked(ActionRequest),
    /// The widgets have been measured, for the request with this number.
    Measured(u64, Box<Extents>),
    /// The window has this many pixels of the screen in a logical pixel.
    Scaled(f32),
    /// The window with its frame is here on the screen, in logical pixels.
    Moved(Point),
    /// The content of the window is here on the screen, in pixels.
    Placed(Point<f64>),
    /// The window has the focus, or not.
    Focused(bool),
    /// Something may have been scrolled, focused or selected.
    Settled,
}

/// The connection to screen readers.
#[derive(Debug, Default)]
pub(super) struct Reader {
    adapter: Option<Adapter>,
    is_begun: bool,
    is_active: bool,
    is_focused: bool,
    scale: f32,
    /// The corner of the window with its frame, in logical pixels.
    at: Point,
    /// The corner of its content in pixels, where that can be known.
    content: Option<Point<f64>>,
    /// The number of the latest request to measure the widgets.
    measured: u64,
    tree: Option<Tree>,
    extents: Extents,
    told: Option<TreeUpdate>,
}

impl Reader {
    /// Returns whether a reader listens.
    pub(super) const fn is_active(&self) -> bool {
        self.is_active
    }

    /// Handles an event. Returns what a reader wishes, and what is to be done besides.
    pub(super) fn happened(&mut self, event: Event) -> (Option<Wish>, Task<Event>) {
        match event {
            Event::Opened(id) if OPENS_HIDDEN => return (None, self.begin(id)),
            // The first picture does not wait for the connection.
            Event::Drawn(id) => return (None, self.begin(id)),
            Event::Activated => {
                self.is_active = true;
                let listens = self.adapter.as_mut().map_or_else(Task::none, Adapter::listens);
                return (None, listens);
            }
            Event::Deactivated => {
                self.is_active = false;
                self.told = None;
            }
            Event::Asked(request) => {
                let wish = self
                    .tree
                    .as_ref()
                    .and_then(|tree| tree.wish(&request, &self.extents));
                return (wish, Task::none());
            }
            // Requests may overtake each other; what is older is of a page before.
            Event::Measured(number, extents) if number == self.measured => self.tell(*extents),
            Event::Measured(..) | Event::Opened(_) | Event::Settled => {}
            Event::Scaled(scale) => {
                self.scale = scale;
                self.place();
            }
            Event::Moved(at) => {
                self.at = at;
                self.place();
            }
            Event::Placed(at) => {
                self.content = Some(at);
                self.place();
            }
            Event::Focused(is_focused) => {
                self.is_focused = is_focused;
                if let Some(adapter) = &mut self.adapter {
                    adapter.focus(is_focused);
                }
            }
        }

        (None, Task::none())
    }

    /// Opens the connection, once.
    fn begin(&mut self, id: Id) -> Task<Event> {
        if std::mem::replace(&mut self.is_begun, true) {
            return Task::none();
        }
        let (sender, receiver) = mpsc::unbounded();
        let Some((mut adapter, opened)) = Adapter::open(id, &sender) else {
            return Task::none();
        };
        adapter.focus(self.is_focused);
        self.adapter = Some(adapter);
        let scale = window::scale_factor(id).map(Event::Scaled);
        let at =
            window::position(id).then(|at| at.map_or_else(Task::none, |at| Task::done(Event::Moved(at))));

        Task::batch([opened, Task::run(receiver, |event| event), scale, at])
    }

    /// Measures the widgets of this tree, which is told then.
    pub(super) fn measure(&mut self, tree: Tree) -> Task<Event> {
        let measure = Measure::of(&tree);
        self.tree = Some(tree);
        self.measured += 1;
        let number = self.measured;

        operate(measure).map(move |extents| Event::Measured(number, Box::new(extents)))
    }

    /// Tells the reader of the tree, if anything of it has changed.
    fn tell(&mut self, extents: Extents) {
        self.extents = Extents {
            scale: f64::from(if self.scale > 0.0 { self.scale } else { 1.0 }),
            ..extents
        };
        self.place();
        let (Some(tree), Some(adapter)) = (&self.tree, &mut self.adapter) else {
            return;
        };
        let update = tree.update(&self.extents);
        if self.told.as_ref() != Some(&update) {
            adapter.tell(update.clone());
            self.told = Some(update);
        }
    }

    /// Tells where the window is on the screen.
    fn place(&mut self) {
        let scale = self.extents.scale;
        let outer = || Point::new(f64::from(self.at.x) * scale, f64::from(self.at.y) * scale);
        let at = self.content.unwrap_or_else(outer);
        if let Some(adapter) = &mut self.adapter {
            adapter.place(at, &self.extents);
        }
    }

    /// Returns what the connection listens to.
    pub(super) fn subscription(&self) -> Subscription<Event> {
        if !self.is_begun {
            return event::listen_raw(|event, _, id| match event {
                WindowEvent::Window(window::Event::RedrawRequested(_)) => Some(Event::Drawn(id)),
                WindowEvent::Window(event) => of_window(&event),
                _ => None,
            });
        }
        if self.adapter.is_none() {
            return Subscription::none();
        }

        event::listen_raw(|event, _, _| match event {
            WindowEvent::Window(event) => of_window(&event),
            WindowEvent::Mouse(mouse::Event::ButtonReleased(_) | mouse::Event::WheelScrolled { .. }) => {
                Some(Event::Settled)
            }
            _ => None,
        })
    }
}

fn of_window(event: &window::Event) -> Option<Event> {
    match event {
        window::Event::Focused => Some(Event::Focused(true)),
        window::Event::Unfocused => Some(Event::Focused(false)),
        window::Event::Moved(at) => Some(Event::Moved(*at)),
        window::Event::Rescaled(scale) => Some(Event::Scaled(*scale)),
        _ => None,
    }
}
