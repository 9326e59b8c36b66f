use proptest::prelude::*;

use super::*;
use crate::codes::InstallationId;
use crate::codes::digit_groups::GROUPS;

/// The groups of an installation ID, and those of another one.
fn ids() -> [Vec<String>; 2] {
    use crate::codes::{KeyKind, ProductKey};

    let key = ProductKey::mint(b"master", KeyKind::MultipleActivation, 2026, 7).unwrap();

    [1, 2].map(|nonce| {
        InstallationId::of(&key, "momiji.example", 0x1234_5678_9ABC, nonce)
            .groups()
            .to_vec()
    })
}

fn boxes(groups: &[String]) -> DigitBoxes {
    DigitBoxes::new(Series::Installation, GROUPS).filled(groups)
}

/// Returns the group with its last digit changed.
fn spoiled(group: &str) -> String {
    let last = if group.ends_with('1') { '2' } else { '1' };

    format!("{}{last}", &group[..DIGITS_PER_GROUP - 1])
}

/// A person at the boxes, with the selection and the caret that the fields have.
struct Person {
    boxes: DigitBoxes,
    at: usize,
    /// The text of the focused field before the caret, and whether all of it is selected.
    caret: usize,
    is_selected: bool,
}

impl Person {
    fn new(boxes: DigitBoxes) -> Self {
        let mut person = Self {
            boxes,
            at: 0,
            caret: 0,
            is_selected: false,
        };
        person.arrive(0);

        person
    }

    fn field(&self) -> String {
        shown(&self.boxes.groups()[self.at])
    }

    /// Arrives in a box by a click or by Tab.
    fn arrive(&mut self, index: usize) {
        self.at = index;
        self.is_selected = true;
        self.caret = self.field().len();
    }

    fn edited(&mut self, text: &str, caret: usize) {
        let focus = self.boxes.edit(self.at, text);
        let entry = |person: &Self| person.boxes.entries()[person.at].caret;
        if let Some(index) = focus {
            self.arrive(index);
            if let Some(caret) = entry(self) {
                (self.caret, self.is_selected) = (caret, false);
            }
        } else {
            self.is_selected = false;
            self.caret = entry(self).unwrap_or(caret).min(self.field().len());
        }
    }

    fn key(&mut self, key: char) {
        let field = self.field();
        let (before, after) = if self.is_selected {
            ("", "")
        } else {
            field.split_at(self.caret)
        };
        let text = format!("{before}{key}{after}");
        let caret = before.len() + key.len_utf8();
        self.edited(&text, caret);
    }

    fn types(&mut self, keys: &str) -> &mut Self {
        keys.chars().for_each(|key| self.key(key));
        self
    }

    fn backspace(&mut self) {
        let field = self.field();
        if self.is_selected && !field.is_empty() {
            self.edited("", 0);
            return;
        }
        let (before, after) = field.split_at(self.caret);
        let kept = &before[..before.len().saturating_sub(1)];
        let (text, caret) = (format!("{kept}{after}"), kept.len());
        self.edited(&text, caret);
    }

    fn paste(&mut self, text: &str) {
        if let Some(index) = self.boxes.paste(self.at, text) {
            self.arrive(index);
            if let Some(caret) = self.boxes.entries()[index].caret {
                (self.caret, self.is_selected) = (caret, false);
            }
        }
    }

    fn groups(&self) -> Vec<String> {
        self.boxes.groups().to_vec()
    }
}

fn at_empty() -> Person {
    Person::new(boxes(&[]))
}

#[test]
fn a_group_that_was_misheard_is_replaced_and_no_other_changes() {
    let [id, _] = ids();
    for group in 0..GROUPS {
        let mut wrong = id.clone();
        wrong[group] = spoiled(&id[group]);
        let mut person = Person::new(boxes(&wrong));
        person.arrive(group);
        person.types(&id[group]);

        assert_eq!(person.groups(), id, "group {group}");
    }
}

#[test]
fn a_wrong_group_keeps_the_focus_and_is_typed_again_from_its_beginning() {
    let [id, _] = ids();
    let mut person = at_empty();
    person.types(&id[0]).types(&id[1]).types(&spoiled(&id[2]));
    assert_eq!(person.at, 2, "red");
    person.types(&spoiled(&id[2]));
    assert_eq!(person.at, 2, "red once more");
    person.types(&id[2]);

    assert_eq!(person.at, 3);
    assert_eq!(person.groups()[..4], [&id[..3], &[String::new()]].concat());
}

#[test]
fn a_wrong_last_digit_is_mended_by_backspace_and_the_right_one() {
    let [id, _] = ids();
    let mut person = at_empty();
    person.types(&spoiled(&id[0]));
    person.backspace();
    person.types(&id[0][5..]);

    assert_eq!((person.groups()[0].as_str(), person.at), (id[0].as_str(), 1));
}

#[test]
fn a_new_code_dictated_over_an_old_one_replaces_it_group_by_group() {
    let [old, new] = ids();
    let mut person = Person::new(boxes(&old));
    for (index, group) in new.iter().enumerate() {
        assert_eq!(person.at, index);
        person.types(group);
        let dictated = [&new[..=index], &old[index + 1..]].concat();
        assert_eq!(person.groups(), dictated);
    }
}

#[test]
fn after_a_right_group_the_next_one_that_is_not_right_is_typed_round_the_end() {
    let [id, _] = ids();
    for last in 0..GROUPS {
        let mut groups = id.clone();
        groups[last].clear();
        let mut person = Person::new(boxes(&groups));
        person.arrive(last);
        person.types(&id[last]);
        assert_eq!((person.groups(), person.at), (id.clone(), last), "all are right");
        person.types("5");
        assert_eq!(person.groups(), id, "and stay so");
    }

    // The second group was left out, the fifth one is wrong, the last one was begun.
    let mut groups = id.clone();
    groups[1].clear();
    groups[4] = spoiled(&id[4]);
    groups[7].truncate(2);
    groups[2].clear();
    let mut person = Person::new(boxes(&groups));
    person.arrive(2);
    for (group, next) in [(2, 4), (4, 7), (7, 1), (1, 1)] {
        assert_eq!(person.at, group);
        person.types(&id[group]);
        assert_eq!(person.at, next, "after group {group}");
    }
    assert_eq!(person.groups(), id);

    // The same for groups that are pasted.
    let mut groups = id.clone();
    groups[..2].iter_mut().for_each(String::clear);
    groups[6].clear();
    let mut person = Person::new(boxes(&groups));
    person.arrive(6);
    person.paste(&id[6]);
    assert_eq!(person.at, 0);
    person.paste(&id[..2].concat());
    assert_eq!((person.groups(), person.at), (id, 1));
}

#[test]
fn a_new_code_over_an_old_one_that_has_gaps_fills_them_and_ends_where_it_is_whole() {
    let [old, new] = ids();
    let mut groups = old;
    groups[3].clear();
    let mut person = Person::new(boxes(&groups));
    for group in &new {
        person.types(group);
    }
    assert_eq!((person.groups(), person.at), (new, GROUPS - 1));
}

#[test]
fn backspace_in_an_empty_box_goes_on_at_the_end_of_the_box_before() {
    let [id, _] = ids();
    let mut person = at_empty();
    person.types(&id[0]);
    person.backspace();
    assert_eq!((person.at, person.caret, person.is_selected), (0, 7, false));
    assert_eq!(person.groups()[0], id[0], "nothing is lost by going back");
    person.backspace();
    person.types(&id[0][5..]);
    assert_eq!((person.groups()[0].as_str(), person.at), (id[0].as_str(), 1));
}

#[test]
fn a_full_box_never_overflows_into_one_that_is_right() {
    let [id, _] = ids();
    let mut person = Person::new(boxes(&id));
    (person.at, person.caret, person.is_selected) = (1, 7, false);
    person.types("98");
    assert_eq!(person.groups(), id, "behind a right group");

    for caret in [0, 3] {
        let mut person = Person::new(boxes(&id));
        (person.at, person.caret, person.is_selected) = (1, caret, false);
        person.types("98");
        assert_eq!(person.groups()[2..], id[2..], "caret at {caret}");
    }
    let mut person = at_empty();
    person.types(&id[0]);
    (person.at, person.caret, person.is_selected) = (0, 7, false);
    person.types("5");
    assert_eq!((person.at, person.groups()[1].as_str()), (1, "5"), "one text");
}

#[test]
fn a_digit_typed_in_the_middle_of_a_full_box_takes_the_place_of_the_next() {
    let mut person = at_empty();
    person.types("123456");
    (person.at, person.caret, person.is_selected) = (0, 1, false);
    person.types("98");
    assert_eq!((person.groups()[0].as_str(), person.caret), ("198456", 3));
    person.types("7");
    assert_eq!((person.groups()[0].as_str(), person.caret), ("198756", 5));
}

#[test]
fn a_letter_that_looks_like_a_digit_is_that_digit_and_others_shift_nothing() {
    let mut person = at_empty();
    person.types("oOIlx 5");

    assert_eq!(person.groups()[0], "00115");
}

#[test]
fn exchanged_groups_are_named_and_exchanged() {
    let [id, _] = ids();
    let mut groups = id.clone();
    groups.swap(2, 5);
    let mut boxes = boxes(&groups);
    assert_eq!(boxes.swapped(), Some((2, 5)));
    assert!(boxes.exchange());
    assert_eq!((boxes.groups(), boxes.swapped()), (id.as_slice(), None));
    assert!(!boxes.exchange(), "there is nothing to exchange");
}

#[test]
fn a_code_pasted_anywhere_fills_all_boxes_and_leads_to_a_wrong_group() {
    let [id, other] = ids();
    for at in [0, 4, 7] {
        let mut person = Person::new(boxes(&other));
        person.arrive(at);
        person.paste(&id.join("-"));
        assert_eq!(person.groups(), id);
    }
    let mut wrong = id.clone();
    wrong[3] = spoiled(&id[3]);
    let mut person = at_empty();
    person.paste(&wrong.join(" "));
    assert_eq!(person.at, 3);
    person.types(&id[3]);
    assert_eq!(person.groups(), id);
}

#[test]
fn some_groups_that_are_pasted_fill_the_boxes_from_this_one_on() {
    let [id, other] = ids();
    let mut person = at_empty();
    person.types(&id[0][..3]);
    person.paste(&id[0][3..]);
    assert_eq!((person.groups()[0].as_str(), person.at), (id[0].as_str(), 1));
    person.paste(&id[1..3].concat());
    assert_eq!((&person.groups()[..3], person.at), (&id[..3], 3));
    person.paste(&id[3][..2]);
    person.types(&id[3][2..]);
    assert_eq!(
        (&person.groups()[..4], person.at),
        (&id[..4], 4),
        "a part is continued"
    );

    let mut person = Person::new(boxes(&id));
    person.arrive(6);
    person.paste(&format!("{}{}", other[6], spoiled(&id[7])));
    assert_eq!(person.groups()[6], other[6]);
    assert_eq!(person.groups()[7], id[7], "a right group is not spoiled");
}

#[test]
fn what_stands_around_a_pasted_code_is_left_out() {
    let [id, _] = ids();
    let numbered: Vec<String> = id
        .iter()
        .enumerate()
        .map(|(at, group)| format!("{}/ {group}", at + 1))
        .collect();
    for text in [
        format!("Installation ID: {}", id.join("-")),
        format!("「{}」", id.join(" ")),
        format!("> {}", id.join("、")),
        numbered.join(" "),
        numbered.join("\n"),
        id.concat().replace('0', "O"),
    ] {
        let mut person = at_empty();
        person.paste(&text);
        assert_eq!(person.groups(), id, "{text}");
    }
    let mut person = at_empty();
    person.paste(&numbered[4..6].join("\n"));
    assert_eq!(person.groups()[4..6], id[4..6], "groups go to their labels");
    person.paste("nothing of this kind");
    assert_eq!(person.groups()[4..6], id[4..6]);
}

#[test]
fn groups_with_labels_go_to_their_boxes_in_any_order() {
    let [id, _] = ids();
    let said = |order: &[usize]| {
        let groups = order.iter().map(|at| format!("{}: {}", at + 1, id[*at]));
        groups.collect::<Vec<_>>().join(", ")
    };
    for at in [0, 5] {
        let mut person = at_empty();
        person.arrive(at);
        person.paste(&said(&[3, 1, 2]));
        assert_eq!(person.groups()[1..4], id[1..4]);
        assert_eq!(person.at, 4, "after the last of them");
        person.paste(&said(&[7, 0, 4, 6, 5]));
        assert_eq!(person.groups(), id);
    }
    // What is dictated to the computer comes as one edit.
    let mut boxes = boxes(&[]);
    assert_eq!(boxes.edit(2, &said(&[3, 1])), Some(4));
    assert_eq!(boxes.edit(0, "8、"), None, "a digit, not a label");
    boxes.clear();
    boxes.edit(0, &said(&[7, 6, 5, 4, 3, 2, 1, 0]));
    assert_eq!(boxes.groups(), id);

    let mut letters = DigitBoxes::new(Series::Release, 4);
    letters.edit(0, "Z: 123456");
    assert_eq!(letters.groups(), ["", "", "", "123456"]);
}

/// What a person does.
#[derive(Debug, Clone)]
enum Act {
    Arrive(usize),
    Digits(String),
    Dictated(usize),
    Backspace(usize),
    PasteGroup(usize, usize),
    PasteDigits(String),
    Exchange,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        3 => (0..GROUPS).prop_map(Act::Arrive),
        3 => "[0-9]{1,8}".prop_map(Act::Digits),
        3 => (0..GROUPS).prop_map(Act::Dictated),
        2 => (1..9_usize).prop_map(Act::Backspace),
        1 => (0..GROUPS, 1..3_usize).prop_map(|(group, count)| Act::PasteGroup(group, count)),
        1 => "[0-9 -]{1,20}".prop_map(Act::PasteDigits),
        1 => Just(Act::Exchange),
    ];

    prop::collection::vec(act, 1..40)
}

fn is_right(boxes: &DigitBoxes, index: usize, group: &str) -> bool {
    group_state(boxes.series, index, group) == GroupState::Right
}

proptest! {
    /// Whatever is typed, corrected, pasted and deleted: a group that was right and in which the
    /// focus was not is still right afterwards.
    #[test]
    fn no_act_spoils_a_right_group_that_it_did_not_touch(acts in acts()) {
        let [id, _] = ids();
        let mut person = at_empty();
        for act in acts {
            let steps: Vec<Act> = match act {
                Act::Digits(digits) => digits.chars().map(|digit| Act::Digits(digit.into())).collect(),
                Act::Dictated(group) => id[group].chars().map(|digit| Act::Digits(digit.into())).collect(),
                Act::Backspace(count) => vec![Act::Backspace(1); count],
                other => vec![other],
            };
            for step in steps {
                let (before, at) = (person.groups(), person.at);
                match step {
                    Act::Arrive(index) => person.arrive(index),
                    Act::Digits(digit) => { person.types(&digit); }
                    Act::Backspace(_) => person.backspace(),
                    Act::PasteGroup(group, count) => {
                        let end = (group + count).min(GROUPS);
                        person.paste(&id[group..end].concat());
                    }
                    Act::PasteDigits(digits) => person.paste(&digits),
                    Act::Exchange => { person.boxes.exchange(); }
                    Act::Dictated(_) => {}
                }
                for (index, group) in before.iter().enumerate() {
                    if index != at && is_right(&person.boxes, index, group) {
                        let now = &person.groups()[index];
                        prop_assert!(is_right(&person.boxes, index, now), "{index}: {group} became {now}");
                    }
                }
                prop_assert!(person.groups().iter().all(|group| group.len() <= DIGITS_PER_GROUP));
            }
        }
    }
}
