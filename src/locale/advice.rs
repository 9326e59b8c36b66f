//! Advice about product keys, by topic: the same texts in the wizard and on the service's pages.

/// A topic of advice about product keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// The look of a genuine key.
    Looks,
    /// The place where the key is found.
    Place,
    /// The remedy when the key does not work.
    Failing,
    /// The remedy when the key is in use on another computer.
    Elsewhere,
}

impl Topic {
    /// Every topic, in reading order.
    pub const ALL: [Self; 4] = [Self::Looks, Self::Place, Self::Failing, Self::Elsewhere];

    /// Returns the last part of the address of the topic's page.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Looks => "genuine",
            Self::Place => "find",
            Self::Failing => "not-working",
            Self::Elsewhere => "in-use",
        }
    }

    /// Returns the topic of the page with this address.
    #[must_use]
    pub fn of_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.slug() == slug)
    }

    /// Returns the message for the headline.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Looks => "advice-looks",
            Self::Place => "advice-place",
            Self::Failing => "advice-failing",
            Self::Elsewhere => "advice-elsewhere",
        }
    }

    /// Returns the messages for the sentences.
    #[must_use]
    pub const fn lines(self) -> &'static [&'static str] {
        match self {
            Self::Looks => &[
                "advice-looks-groups",
                "advice-looks-letters",
                "advice-looks-seller",
            ],
            Self::Place => &["advice-place-purchase", "advice-place-organisation"],
            Self::Failing => &[
                "advice-failing-check",
                "advice-failing-seller",
                "advice-failing-works",
            ],
            Self::Elsewhere => &[
                "advice-elsewhere-release",
                "advice-elsewhere-gone",
                "advice-elsewhere-more",
            ],
        }
    }
}

/// The groups of the product key in the illustration: they contain nearly every symbol used in
/// keys, but are not a valid key, since no such version exists.
pub const SPECIMEN: [&str; 5] = ["02468", "ACEGJ", "MPRTW", "13579", "BDFHK"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::ProductKey;

    #[test]
    fn the_key_that_is_drawn_is_none() {
        assert!(SPECIMEN.join("-").parse::<ProductKey>().is_err());
    }

    #[test]
    fn every_topic_has_a_page() {
        for topic in Topic::ALL {
            assert_eq!(Topic::of_slug(topic.slug()), Some(topic));
        }
        assert_eq!(Topic::of_slug("other"), None);
    }
}
