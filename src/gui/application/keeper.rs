//! Saves drafts one after the other, so that the last one wins.

use crate::licence::Draft;

/// The drafts that have still to be saved.
#[derive(Debug, Clone, Default)]
pub(super) struct Keeper {
    is_busy: bool,
    waiting: Option<Draft>,
}

impl Keeper {
    /// Submits a new draft. Returns the draft to save now. A draft that arrives while another is
    /// being saved waits, and replaces one that waited before it.
    pub(super) fn submit(&mut self, draft: Draft) -> Option<Draft> {
        if self.is_busy {
            self.waiting = Some(draft);
            return None;
        }
        self.is_busy = true;

        Some(draft)
    }

    /// Records that a draft has been saved. Returns the draft to save next.
    pub(super) fn finish(&mut self) -> Option<Draft> {
        let next = self.waiting.take();
        self.is_busy = next.is_some();

        next
    }

    /// Returns whether all drafts have been saved.
    pub(super) const fn is_idle(&self) -> bool {
        !self.is_busy
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(text: &str) -> Draft {
        Draft {
            confirmation: vec![text.to_owned()],
            ..Draft::default()
        }
    }

    #[test]
    fn one_draft_is_kept_at_a_time_and_the_last_one_wins() {
        let mut keeper = Keeper::default();
        assert!(keeper.is_idle());
        assert_eq!(keeper.submit(draft("1")), Some(draft("1")));
        assert_eq!(keeper.submit(draft("12")), None);
        assert_eq!(keeper.submit(draft("123")), None);
        assert!(!keeper.is_idle());

        assert_eq!(keeper.finish(), Some(draft("123")));
        assert!(!keeper.is_idle());
        assert_eq!(keeper.finish(), None);
        assert!(keeper.is_idle());
        assert_eq!(keeper.submit(draft("1234")), Some(draft("1234")));
    }
}
