//! The lines of a file, and which message begins in which.

use std::collections::BTreeMap;

/// Returns the places at which lines end.
pub(super) fn line_ends(text: &[u8]) -> Vec<usize> {
    let ends = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');

    ends.map(|(at, _)| at).collect()
}

/// Returns the number of the line that has this place, counted from 1.
pub(super) fn line_of(ends: &[usize], at: usize) -> usize {
    1 + ends.partition_point(|end| *end < at)
}

/// Returns the name of the message that begins in a line.
pub(super) fn beginning(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));

    is_name.then_some(name)
}

/// The lines of a file, and those in which each message begins.
pub(super) struct Lines<'a> {
    lines: Vec<&'a str>,
    beginnings: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(source: &'a str) -> Self {
        let lines: Vec<&str> = source.lines().collect();
        let mut beginnings: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, line) in lines.iter().enumerate() {
            if let Some(name) = beginning(line) {
                beginnings.entry(name).or_default().push(at);
            }
        }

        Self { lines, beginnings }
    }

    /// Returns the line in which a message begins, or an attribute of it; where the message is there
    /// more than once, the one behind so many others.
    pub(super) fn line(&self, message: &str, before: usize, attribute: &str) -> usize {
        let begins = self.beginnings.get(message).and_then(|lines| lines.get(before));
        let Some(start) = begins.copied() else {
            return 1;
        };
        let is_attribute = |line: &&str| {
            let name = line.trim_start().strip_prefix('.');
            name.and_then(beginning).is_some_and(|name| name == attribute)
        };
        let place = self.below(start).position(is_attribute);

        1 + start + place.map_or(0, |place| place + 1)
    }

    /// Returns the line of a message in which a text is found, from a line of it on, or else that one.
    pub(super) fn line_with(&self, from: usize, text: &str) -> usize {
        let start = from.saturating_sub(1);
        if self.lines.get(start).is_some_and(|line| line.contains(text)) {
            return from;
        }
        let place = self.below(start).position(|line| line.contains(text));

        from + place.map_or(0, |place| place + 1)
    }

    /// Returns the lines below one, up to the next message.
    fn below(&self, start: usize) -> impl Iterator<Item = &&str> {
        let below = self.lines.iter().skip(start + 1);

        below.take_while(|line| beginning(line).is_none())
    }
}
