//! Measures where the widgets are, which of them has the focus, and what is selected.

use std::any::Any;
use std::collections::HashMap;

use accesskit::{NodeId, Rect};
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

use crate::accessibility::{Extents, Selection, Tree};

/// The operation that measures the widgets of a tree.
pub(super) struct Measure {
    nodes: HashMap<Id, NodeId>,
    extents: Extents,
    port: Port,
    entered: Option<Port>,
}

/// What surrounds a widget: how far it is scrolled, and what can be seen of it.
#[derive(Debug, Clone, Copy)]
struct Port {
    offset: Vector,
    clip: Option<Rectangle>,
}

impl Port {
    /// Returns where something in it is seen. What is scrolled out of sight has the place that it
    /// would have there.
    fn seen(&self, bounds: Rectangle) -> Rectangle {
        let moved = bounds - self.offset;

        self.clip
            .and_then(|clip| moved.intersection(&clip))
            .unwrap_or(moved)
    }
}

impl Measure {
    pub(super) fn of(tree: &Tree) -> Self {
        Self {
            nodes: tree.widgets().map(|(id, node)| (Id::from(id), node)).collect(),
            extents: Extents::default(),
            port: Port {
                offset: Vector::ZERO,
                clip: None,
            },
            entered: None,
        }
    }

    fn seen(&self, bounds: Rectangle) -> Rect {
        let seen = self.port.seen(bounds);

        Rect {
            x0: seen.x.into(),
            y0: seen.y.into(),
            x1: (seen.x + seen.width).into(),
            y1: (seen.y + seen.height).into(),
        }
    }

    fn node(&self, id: Option<&Id>) -> Option<NodeId> {
        self.nodes.get(id?).copied()
    }

    fn found(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if let Some(node) = self.node(id) {
            let place = self.seen(bounds);
            let _first = self.extents.controls.entry(node).or_insert(place);
        }
    }
}

impl Operation<Extents> for Measure {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Extents>)) {
        let outer = self.port;
        self.port = self.entered.take().unwrap_or(outer);
        operate(self);
        self.port = outer;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        // A container may precede a scrollable that it does not contain.
        self.entered = None;
        self.found(id, bounds);
        if self.port.clip.is_none() {
            let place = self.seen(bounds);
            self.extents.window = self.extents.window.union(place);
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.entered = Some(Port {
            offset: self.port.offset + translation,
            clip: Some(self.port.seen(bounds)),
        });
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        self.found(id, bounds);
        if state.is_focused() {
            self.extents.focused = self.node(id).or(self.extents.focused);
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        let place = self.seen(bounds);
        self.extents.texts.push((text.to_owned(), place));
    }

    fn custom(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let (Some(node), Some(selection)) = (self.node(id), state.downcast_ref::<Selection>()) {
            let _first = self.extents.selections.insert(node, *selection);
        }
    }

    fn finish(&self) -> Outcome<Extents> {
        Outcome::Some(self.extents.clone())
    }
}
