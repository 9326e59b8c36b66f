//! Moving among the boxes of a code, as if they were one field.

use std::ops::Range;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::focusable::focus;
use iced::advanced::widget::operation::{Operation, text_input};

use super::focus::{FocusMove, focused as focused_control, reveal_now};
use super::keys;
use crate::page::control::{Control, Field};
use crate::page::{Block, EntryState, FieldForm, Page};

/// The boxes of a code on a page, by their numbers.
struct Boxes {
    all: Range<usize>,
    /// The first one that is not right yet.
    open: Option<usize>,
}

/// Returns the field that a text belongs to that is pasted anywhere on the page: the first box of a
/// code that is not right yet, or the field of a code.
#[must_use]
pub fn code_field(page: &Page) -> Option<Field> {
    fn within(blocks: &[Block]) -> Option<Field> {
        blocks.iter().find_map(|block| match block {
            Block::Field {
                field,
                form: FieldForm::Code | FieldForm::Secret,
                ..
            } => Some(*field),
            Block::Numbered { blocks, .. } => within(blocks),
            _ => None,
        })
    }
    let codes = codes(&page.blocks);
    let open = codes.iter().find_map(|boxes| boxes.open);

    match open.or(codes.first().map(|boxes| boxes.all.start)) {
        Some(index) => Some(Field::CodeBox(index)),
        None => within(&page.blocks),
    }
}

/// Returns the box that a digit belongs to that is typed while the focus is on no field: the first
/// box that is not right yet. None while a panel is open.
#[must_use]
pub fn open_box(page: &Page) -> Option<Field> {
    if keys::open_languages(page) || keys::open_regions(page).is_some() {
        return None;
    }

    codes(&page.blocks)
        .iter()
        .find_map(|boxes| boxes.open)
        .map(Field::CodeBox)
}

/// Returns the boxes of each code that can be typed.
fn codes(blocks: &[Block]) -> Vec<Boxes> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::CodeEntry { first, groups, .. } => {
                let open = groups.iter().position(|group| group.state != EntryState::Right);
                vec![Boxes {
                    all: *first..*first + groups.len(),
                    open: open.map(|open| *first + open),
                }]
            }
            Block::Numbered { blocks, .. } => codes(blocks),
            _ => Vec::new(),
        })
        .collect()
}

/// Selects the content of the focused box, if a box has the focus, so that typing replaces it.
pub fn select_focused(page: &Page, act: &mut dyn FnMut(&mut dyn Operation)) {
    if let Some((index, _)) = focused(page, act) {
        act(&mut text_input::select_all::<()>(id(index)));
    }
}

/// Moves the caret to the next or the previous box, to the end that it comes from. Returns whether
/// a box has the focus.
pub fn step(page: &Page, direction: FocusMove, act: &mut dyn FnMut(&mut dyn Operation)) -> bool {
    let Some((index, boxes)) = focused(page, act) else {
        return false;
    };
    let there = match direction {
        FocusMove::Next => Some(index + 1),
        FocusMove::Previous => index.checked_sub(1),
    };
    if let Some(there) = there.filter(|there| boxes.contains(there)) {
        act(&mut focus::<()>(id(there)));
        match direction {
            FocusMove::Next => act(&mut text_input::move_cursor_to_front::<()>(id(there))),
            FocusMove::Previous => act(&mut text_input::move_cursor_to_end::<()>(id(there))),
        }
        reveal_now(act);
    }

    true
}

/// Returns the box that has the focus, and all boxes of its code.
fn focused(page: &Page, act: &mut dyn FnMut(&mut dyn Operation)) -> Option<(usize, Range<usize>)> {
    let focused = focused_control(act)?;

    codes(&page.blocks).into_iter().find_map(|boxes| {
        let index = boxes.all.clone().find(|index| id(*index) == focused)?;
        Some((index, boxes.all))
    })
}

fn id(index: usize) -> Id {
    Control::Field(Field::CodeBox(index)).id().into()
}
