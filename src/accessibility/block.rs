//! The blocks of a page as nodes.

use accesskit::{Live, Node, NodeId, Role, Toggled};

use super::Target;
use super::builder::{Builder, is_announced, live, numbered, sentences};
use super::field::TextField;
use crate::page::{Aside, Badge, Block, Button, Fact, FactValue, Mood, Saying, SpokenWord};

impl Builder {
    /// Adds the blocks of a page or of a part of it.
    pub(super) fn blocks(&mut self, place: &str, level: usize, blocks: &[Block]) -> Vec<NodeId> {
        blocks
            .iter()
            .enumerate()
            .flat_map(|(index, block)| self.block(&format!("{place}/{index}"), level, block))
            .collect()
    }

    fn block(&mut self, place: &str, level: usize, block: &Block) -> Vec<NodeId> {
        match block {
            Block::Hero { mood, title, text } => {
                vec![self.message(place, level, *mood, title, [text.as_str()], None)]
            }
            Block::Facts(facts) => vec![self.facts(place, facts)],
            Block::Numbered {
                number,
                title,
                aside,
                blocks,
                ..
            } => {
                vec![self.numbered(place, level, (*number, title), aside, blocks)]
            }
            Block::Field { message, .. } => TextField::of(block)
                .map(|field| self.field(place, &field, message.as_ref()))
                .unwrap_or_default(),
            Block::Check {
                check,
                label,
                hint,
                on,
            } => vec![self.check(place, Target::Check(*check, *on), label, hint.as_deref())],
            Block::Choice {
                list,
                label,
                options,
                chosen,
            } => {
                vec![self.choice(place, (*list, label), options, *chosen)]
            }
            Block::RegionPicker(picker) => self.regions(place, picker),
            Block::Lines(lines) => vec![self.lines(place, lines)],
            Block::CodeShow {
                label,
                groups,
                reading,
            } => vec![self.code_shown(place, label, groups, *reading)],
            Block::Qr { address, text, .. } => vec![self.image(place, text, &[address])],
            Block::Specimen { label, groups, text } => {
                vec![self.image(place, label, &[&groups.join("-"), text])]
            }
            Block::Spoken {
                label,
                tag,
                phrases,
                hint,
            } => vec![self.spoken(place, (label, tag), phrases, hint)],
            Block::CodeEntry {
                first,
                label,
                groups,
                message,
                action,
                ..
            } => {
                vec![self.code_entry(place, (*first, label), groups, message.as_ref(), action.as_ref())]
            }
            Block::Progress {
                label,
                detail,
                passed,
            } => {
                vec![self.progress(place, label, detail, passed.as_deref())]
            }
            Block::Notice {
                mood,
                title,
                lines,
                action,
            } => {
                let action = action.as_ref().map(|button| self.button(place, button));
                vec![self.message(
                    place,
                    level,
                    *mood,
                    title,
                    lines.iter().map(String::as_str),
                    action,
                )]
            }
            Block::Say {
                mood,
                title,
                sayings,
                action,
            } => {
                let action = action.as_ref().map(|button| self.button(place, button));
                vec![self.say(place, level, (*mood, title), sayings, action)]
            }
            Block::Ways { title, buttons } => vec![self.ways(place, level, title, buttons)],
        }
    }

    fn check(&mut self, place: &str, check: Target, label: &str, hint: Option<&str>) -> NodeId {
        let mut node = Node::new(Role::CheckBox);
        node.set_label(label);
        node.set_toggled(toggled(matches!(check, Target::Check(_, true))));
        describe(&mut node, hint);

        self.control(place, check, node)
    }

    fn image(&mut self, place: &str, label: &str, description: &[&str]) -> NodeId {
        let mut node = Node::new(Role::Image);
        node.set_label(label);
        describe(&mut node, description.iter().copied());

        self.add(place, node)
    }

    fn ways(&mut self, place: &str, level: usize, title: &str, buttons: &[Button]) -> NodeId {
        let mut children = vec![self.heading(&format!("{place}/title"), level, title)];
        for button in buttons {
            children.push(self.button(place, button));
        }

        self.group(place, Role::Group, title, children)
    }

    /// Adds a headline with sentences. What asks for action is announced when it appears.
    fn message<'t>(
        &mut self,
        place: &str,
        level: usize,
        mood: Mood,
        title: &str,
        lines: impl IntoIterator<Item = &'t str>,
        parts: impl IntoIterator<Item = NodeId>,
    ) -> NodeId {
        // Another message in the same place is another node, so that it is announced.
        let place = format!("{place}/{title}");
        let lines: Vec<&str> = lines.into_iter().collect();
        let mut children = vec![self.heading(&format!("{place}/title"), level, title)];
        for (index, line) in lines.iter().enumerate() {
            children.extend(self.text(&format!("{place}/{index}"), line));
        }
        children.extend(parts);
        let mut node = Node::new(match mood {
            Mood::Bad | Mood::Care => Role::Alert,
            Mood::Good | Mood::Calm => Role::Group,
        });
        if is_announced(mood) {
            node.set_live(live(mood));
            node.set_label(sentences(std::iter::once(title).chain(lines)));
        } else {
            node.set_label(title);
            describe(&mut node, lines);
        }
        node.set_children(children);

        self.add(&place, node)
    }

    /// Adds a headline with sentences for a caller, which are announced with it.
    fn say(
        &mut self,
        place: &str,
        level: usize,
        (mood, title): (Mood, &str),
        sayings: &[Saying],
        action: Option<NodeId>,
    ) -> NodeId {
        let parts = self.sayings(place, sayings);
        let message = self.message(place, level, mood, title, [], parts.into_iter().chain(action));
        let said = sayings
            .iter()
            .flat_map(|saying| [saying.language.as_deref().unwrap_or_default(), &saying.text]);
        let said = sentences(std::iter::once(title).chain(said));
        self.change(message, |node| {
            if node.live().is_some() {
                node.set_label(said);
            }
        });

        message
    }

    fn facts(&mut self, place: &str, facts: &[Fact]) -> NodeId {
        let mut children = Vec::new();
        for (index, fact) in facts.iter().enumerate() {
            let place = format!("{place}/{index}");
            let mut term = Node::new(Role::Term);
            term.set_label(fact.label.as_str());
            children.push(self.add(&format!("{place}/label"), term));

            let value = match &fact.value {
                FactValue::Text(text) | FactValue::Quote(text) | FactValue::Mono(text) => text.clone(),
                FactValue::Key { shown, kind, .. } => format!("{shown} {kind}"),
                FactValue::Share { words, .. } => words.clone(),
            };
            let mut node = Node::new(match fact.value {
                FactValue::Share { .. } => Role::Meter,
                _ => Role::Definition,
            });
            if let FactValue::Share { part, whole, .. } = &fact.value {
                node.set_min_numeric_value(0.0);
                node.set_max_numeric_value(f64::from(*whole));
                node.set_numeric_value(f64::from(*part.min(whole)));
            }
            // Readers that go from control to control hear what the value is of.
            node.set_label(value);
            node.set_description(fact.label.as_str());
            children.push(self.add(&format!("{place}/value"), node));
            children.extend(fact.action.as_ref().map(|button| self.button(&place, button)));
        }

        self.group(place, Role::DescriptionList, "", children)
    }

    fn numbered(
        &mut self,
        place: &str,
        level: usize,
        (number, title): (usize, &str),
        aside: &[Aside],
        blocks: &[Block],
    ) -> NodeId {
        let mut children = vec![self.numbered_heading(&format!("{place}/title"), level, Some(number), title)];
        // A choice of region that comes first stands in the title's line, before what stands at the
        // line's end.
        let (first, rest) = match blocks {
            [first @ Block::RegionPicker(_), rest @ ..] => (std::slice::from_ref(first), rest),
            rest => (&[][..], rest),
        };
        children.extend(self.blocks(&format!("{place}/first"), level + 1, first));
        for (index, aside) in aside.iter().enumerate() {
            match aside {
                Aside::Hint(words) => children.extend(self.text(&format!("{place}/aside/{index}"), words)),
                Aside::Button(button) => children.push(self.button(place, button)),
            }
        }
        children.extend(self.blocks(place, level + 1, rest));

        self.group(place, Role::Group, &numbered(Some(number), title), children)
    }

    fn spoken(
        &mut self,
        place: &str,
        (label, tag): (&str, &str),
        phrases: &[Vec<SpokenWord>],
        hint: &str,
    ) -> NodeId {
        let mut children = Vec::new();
        let mut said = vec![label.to_owned()];
        for (index, phrase) in phrases.iter().enumerate() {
            let place = format!("{place}/{index}");
            let told = |of: fn(&SpokenWord) -> Option<&str>| {
                let words: Vec<&str> = phrase.iter().filter_map(of).collect();
                words.join(" ")
            };
            let words = told(|word| Some(&word.text));
            let text = self.text(&place, &words);
            self.speak(text, tag);
            children.extend(text);
            let reading = told(|word| word.reading.as_deref());
            children.extend(self.text(&format!("{place}/reading"), &reading));
            let meaning = told(|word| word.meaning.as_deref());
            children.extend(self.text(&format!("{place}/meaning"), &meaning));
            said.push(words);
        }
        children.extend(self.text(&format!("{place}/hint"), hint));
        let mut node = Node::new(Role::Group);
        node.set_label(sentences(said.iter().map(String::as_str)));
        node.set_live(Live::Polite);
        node.set_children(children);

        self.add(place, node)
    }

    fn sayings(&mut self, place: &str, sayings: &[Saying]) -> Vec<NodeId> {
        let mut nodes = Vec::new();
        for (index, saying) in sayings.iter().enumerate() {
            let place = format!("{place}/saying/{index}");
            nodes.extend(self.text(
                &format!("{place}/language"),
                saying.language.as_deref().unwrap_or_default(),
            ));
            let sentence = self.text(&place, &saying.text);
            self.speak(sentence, &saying.tag);
            nodes.extend(sentence);
            nodes.extend(self.text(
                &format!("{place}/reading"),
                saying.reading.as_deref().unwrap_or_default(),
            ));
        }

        nodes
    }

    fn progress(&mut self, place: &str, label: &str, detail: &str, passed: Option<&str>) -> NodeId {
        let mut node = Node::new(Role::ProgressIndicator);
        node.set_label(label);
        node.set_busy();
        node.set_live(Live::Polite);
        // The time passes in a part of it, which is not announced: the reader would never be silent.
        describe(&mut node, [detail]);
        let children: Vec<_> = [("detail", detail), ("passed", passed.unwrap_or_default())]
            .into_iter()
            .filter_map(|(name, words)| self.text(&format!("{place}/{name}"), words))
            .collect();
        node.set_children(children);

        self.add(place, node)
    }

    /// Adds badges as texts.
    pub(super) fn badges<'b>(
        &mut self,
        place: &str,
        badges: impl IntoIterator<Item = &'b Badge>,
    ) -> Vec<NodeId> {
        badges
            .into_iter()
            .enumerate()
            .filter_map(|(index, badge)| self.text(&format!("{place}/badge/{index}"), &badge.text))
            .collect()
    }
}

pub(super) fn toggled(is_on: bool) -> Toggled {
    if is_on { Toggled::True } else { Toggled::False }
}

/// Describes a node by these texts, of which some may be empty.
pub(super) fn describe<'t>(node: &mut Node, texts: impl IntoIterator<Item = &'t str>) {
    let told = sentences(texts);
    if !told.is_empty() {
        node.set_description(told);
    }
}
