//! What there is to know about product keys, topic by topic: the same words in the wizard and on the service's pages.

/// Something to know about product keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// What a genuine key looks like.
    Looks,
    /// Where it is found.
    Place,
    /// What to do when it does not work.
    Failing,
    /// What to do when it is in use on another computer.
    Elsewhere,
}

impl Topic {
    /// Every topic, in the order of reading.
    pub const ALL: [Self; 4] = [Self::Looks, Self::Place, Self::Failing, Self::Elsewhere];

    /// The last part of the address of its page.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Looks => "genuine",
            Self::Place => "find",
            Self::Failing => "not-working",
            Self::Elsewhere => "in-use",
        }
    }

    /// The topic with this page.
    #[must_use]
    pub fn of_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.slug() == slug)
    }

    /// The message that is its headline.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Looks => "advice-looks",
            Self::Place => "advice-place",
            Self::Failing => "advice-failing",
            Self::Elsewhere => "advice-elsewhere",
        }
    }

    /// The messages that are its sentences.
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

/// The groups of a product key as it is drawn: every symbol that keys use but a few, and no key, since it is of a version
/// that there is not.
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
