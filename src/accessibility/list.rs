//! What one chooses from: options, regions, telephone numbers.

use accesskit::{HasPopup, Node, NodeId, Role};

use super::block::{describe, toggled};
use super::builder::{Builder, pressable};
use super::field::TextField;
use super::{Stop, Target};
use crate::page::control::{Field, List};
use crate::page::{Choosable, EntryState, FieldForm, Line, Mood, RegionPicker, RegionSearch};

impl Builder {
    pub(super) fn choice(
        &mut self,
        place: &str,
        (list, label): (List, &str),
        options: &[Choosable],
        chosen: Option<usize>,
    ) -> NodeId {
        let rows = options
            .iter()
            .enumerate()
            .map(|(index, option)| {
                let mut node = Node::new(Role::RadioButton);
                node.set_label(option.label.as_str());
                let tag = option.tag.iter().map(|tag| tag.text.as_str());
                describe(&mut node, tag.chain([option.hint.as_str()]));
                node.set_toggled(toggled(chosen == Some(index)));
                self.row(place, Target::Row(list, index, Stop::List), index, node)
            })
            .collect();
        let mut node = Node::new(Role::RadioGroup);
        node.set_label(label);

        self.list(place, list, node, rows, chosen.or(Some(0)))
    }

    pub(super) fn regions(&mut self, place: &str, picker: &RegionPicker) -> Vec<NodeId> {
        let mut node = pressable(Role::ComboBox, &picker.button);
        node.set_label(picker.label.as_str());
        node.set_value(picker.button.label.as_str());
        node.set_has_popup(HasPopup::Listbox);
        node.set_expanded(picker.open.is_some());
        let button = self.control(place, Target::Press(picker.button.press), node);
        let list = picker
            .open
            .as_ref()
            .map(|search| self.region_list(place, &picker.label, search));

        std::iter::once(button)
            .chain(list.into_iter().flatten())
            .collect()
    }

    fn region_list(&mut self, place: &str, label: &str, search: &RegionSearch) -> Vec<NodeId> {
        let query = TextField {
            field: Field::RegionQuery,
            label,
            value: &search.query,
            placeholder: &search.placeholder,
            form: FieldForm::Text,
            state: EntryState::Open,
        };
        let mut nodes = self.field(place, &query, None);
        let rows: Vec<_> = search
            .rows
            .iter()
            .enumerate()
            .map(|(index, region)| {
                let mut node = Node::new(Role::ListBoxOption);
                node.set_label(region.name.as_str());
                node.set_description(region.detail.as_str());
                node.set_selected(search.highlighted == Some(index));
                let row = Target::Row(List::Regions, index, Stop::List);
                self.changing_row(place, row, index, &region.name, node)
            })
            .collect();
        let current = search.highlighted.and_then(|index| rows.get(index).copied());
        let mut node = Node::new(Role::ListBox);
        node.set_label(label);
        let list = self.list(place, List::Regions, node, rows, search.highlighted);
        if let Some(query) = nodes.first().copied() {
            self.change(query, |node| {
                node.set_controls([list]);
                if let Some(current) = current {
                    node.set_active_descendant(current);
                }
            });
        }
        nodes.push(list);
        if let Some(words) = &search.nothing {
            nodes.extend(self.announced(&format!("{place}/nothing"), Mood::Calm, words));
        }

        nodes
    }

    pub(super) fn lines(&mut self, place: &str, lines: &[Line]) -> NodeId {
        let children: Vec<_> = lines
            .iter()
            .enumerate()
            .map(|(index, line)| {
                // Whether anybody answers decides before all else.
                let badges = [&line.opening, &line.tag]
                    .into_iter()
                    .flatten()
                    .map(|badge| badge.text.as_str());
                let details = badges.chain([line.detail.as_str(), line.hours.as_str()]);
                let mut node = Node::new(Role::ListItem);
                node.set_label(line.number.as_str());
                describe(&mut node, details);
                let Some(row) = line.row else {
                    return self.add(&format!("{place}/{index}"), node);
                };
                node.set_role(Role::Button);
                node.set_toggled(toggled(line.is_chosen));
                self.row(place, Target::Row(List::Lines, row, Stop::Row), index, node)
            })
            .collect();

        let mut node = Node::new(Role::List);
        node.set_size_of_set(lines.len());
        node.set_children(children);

        self.add(place, node)
    }
}
