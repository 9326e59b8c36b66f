//! Moving among the boxes of a code, as if they were one field.

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::focusable::{find_focused, focus};
use iced::advanced::widget::operation::{self, Operation, Outcome, text_input};

use super::focus::{FocusMove, reveal_now};
use crate::page::control::{Control, Field};
use crate::page::{Block, EntryGroup, EntryState, FieldForm, Page};

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
    let open = |groups: &[EntryGroup]| groups.iter().position(|group| group.state != EntryState::Right);

    match groups(&page.blocks) {
        Some(groups) => Some(Field::CodeBox(open(groups).unwrap_or_default())),
        None => within(&page.blocks),
    }
}

/// Returns the boxes of the page.
fn groups(blocks: &[Block]) -> Option<&[EntryGroup]> {
    blocks.iter().find_map(|block| match block {
        Block::CodeEntry { groups, .. } => Some(groups.as_slice()),
        Block::Numbered { blocks, .. } => self::groups(blocks),
        _ => None,
    })
}

/// Selects the content of the focused box, if a box has the focus, so that typing replaces it.
pub fn select_focused(page: &Page, act: &mut dyn FnMut(&mut dyn Operation)) {
    if let Some(index) = focused(page, act) {
        act(&mut text_input::select_all::<()>(id(index)));
    }
}

/// Moves the caret to the next or the previous box, to the end that it comes from. Returns whether
/// a box has the focus.
pub fn step(page: &Page, direction: FocusMove, act: &mut dyn FnMut(&mut dyn Operation)) -> bool {
    let Some(index) = focused(page, act) else {
        return false;
    };
    let there = match direction {
        FocusMove::Next => Some(index + 1).filter(|next| *next < count(page)),
        FocusMove::Previous => index.checked_sub(1),
    };
    if let Some(there) = there {
        act(&mut focus::<()>(id(there)));
        match direction {
            FocusMove::Next => act(&mut text_input::move_cursor_to_front::<()>(id(there))),
            FocusMove::Previous => act(&mut text_input::move_cursor_to_end::<()>(id(there))),
        }
        reveal_now(act);
    }

    true
}

/// Returns the index of the box that has the focus.
fn focused(page: &Page, act: &mut dyn FnMut(&mut dyn Operation)) -> Option<usize> {
    let mut find = find_focused();
    act(&mut operation::black_box(&mut find));
    let Outcome::Some(focused) = find.finish() else {
        return None;
    };

    (0..count(page)).find(|index| id(*index) == focused)
}

fn count(page: &Page) -> usize {
    groups(&page.blocks).map_or(0, <[EntryGroup]>::len)
}

fn id(index: usize) -> Id {
    Control::Field(Field::CodeBox(index)).id().into()
}
