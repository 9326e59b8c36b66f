//! The text of what is copied to the clipboard.

use crate::locale::Locale;

use super::effect::Copied;

impl Copied {
    /// Returns the text for the clipboard, in the user's language.
    #[must_use]
    pub fn text(&self, locale: &Locale) -> String {
        match self {
            Self::InstallationId(id) => id.to_string(),
            Self::Details(fault, id) => {
                let words = locale.fault(fault);
                let id = id.as_ref().map(ToString::to_string).unwrap_or_default();

                locale.format(
                    "copied-details",
                    &[
                        ("code", words.code.as_str().into()),
                        ("title", words.title.into()),
                        ("what", words.what.into()),
                        ("id", id.into()),
                    ],
                )
            }
        }
    }
}
