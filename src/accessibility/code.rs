//! Codes: to read out group by group, and to type group by group.

use accesskit::{Node, NodeId, Role};

use super::builder::Builder;
use super::field::{TextField, said};
use super::{Stop, Target};
use crate::page::control::{Control, Field, List};
use crate::page::{Button, EntryGroup, FieldForm, Message, ShownGroup};

impl Builder {
    /// Adds a code to read out. Its groups are said digit by digit: "123456" would be said as a
    /// number.
    pub(super) fn code_shown(
        &mut self,
        place: &str,
        label: &str,
        groups: &[ShownGroup],
        reading: Option<usize>,
    ) -> NodeId {
        const LIST: List = List::InstallationGroups;

        let rows = groups
            .iter()
            .enumerate()
            .map(|(index, group)| {
                let mut node = Node::new(Role::ListItem);
                node.set_label(format!("{}: {}", group.label, spelled(&group.text)));
                node.set_selected(reading == Some(index));
                self.row(place, Target::Row(LIST, index, Stop::List), index, node)
            })
            .collect();
        let mut node = Node::new(Role::List);
        node.set_label(label);

        self.list(place, LIST, node, rows, reading.or(Some(0)))
    }

    /// Adds the boxes of a code to type, with the message about it and what mends it.
    pub(super) fn code_entry(
        &mut self,
        place: &str,
        (first, label): (usize, &str),
        groups: &[EntryGroup],
        message: Option<&Message>,
        action: Option<&Button>,
    ) -> NodeId {
        let mut children = Vec::new();
        for (index, group) in groups.iter().enumerate() {
            let field = TextField {
                field: Field::CodeBox(first + index),
                label: &group.label,
                value: &group.value,
                placeholder: "",
                form: FieldForm::Code,
                state: group.state,
            };
            children.extend(self.field(place, &field, None));
        }
        if let Some(message) = message {
            let name = self.name(place, &Control::Field(Field::CodeBox(first)).id());
            let announced = self.announced(&format!("{name}/message"), message.mood, &said(message));
            for field in &children {
                self.change(*field, |node| {
                    if let (Some(_), Some(announced)) = (node.invalid(), announced) {
                        node.set_error_message(announced);
                        node.set_description(message.text.as_str());
                    }
                });
            }
            children.extend(announced);
        }
        children.extend(action.map(|button| self.button(place, button)));
        let mut node = Node::new(Role::Group);
        node.set_label(label);
        if let Some(message) = message {
            node.set_description(message.text.as_str());
        }
        node.set_children(children);

        self.add(place, node)
    }
}

/// Returns the digits of a group apart, and its two parts with a pause between them.
fn spelled(group: &str) -> String {
    let parts = group.split(' ').map(|part| {
        let digits: Vec<String> = part.chars().map(String::from).collect();
        digits.join(" ")
    });

    parts.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::spelled;

    #[test]
    fn digits_are_said_one_by_one() {
        assert_eq!(spelled("123 456"), "1 2 3, 4 5 6");
        assert_eq!(spelled(""), "");
    }
}
