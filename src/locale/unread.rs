//! Say why a file was not read.

use std::io;

use super::Locale;
use crate::reading::Unread;
use crate::text;

impl Locale {
    /// Returns the reason why a file was not read: in this program's words if it has any, otherwise in
    /// the system's.
    pub(crate) fn unread(&self, source: &io::Error) -> String {
        self.text(match Unread::of(source) {
            Unread::Missing => "command-file-missing",
            Unread::Folder => "command-file-folder",
            Unread::PipeOrDevice => "command-file-pipe-or-device",
            Unread::NotAName => "command-file-not-a-name",
            Unread::InUse => "command-file-in-use",
            Unread::Forbidden => "command-file-forbidden",
            Unread::TooLarge => "command-file-too-large",
            Unread::NotText => "command-file-not-text",
            Unread::Failed => return text::system_words(source),
        })
    }
}
