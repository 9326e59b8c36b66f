//! `fontdb`, but the first search of the system's fonts is put off.
//!
//! The toolkit searches all fonts of the system before it draws the first letter, and offers no way around it. With the three hundred fonts of
//! an ordinary desktop that takes longer than all the rest of the start, for a window whose words are all in the faces that it
//! brings along. So the first call of [`Database::load_system_fonts`] in a process, which is the toolkit's, does nothing, and every
//! later one does what it says: `src/gui/font.rs` makes it when a text needs it. A program built without this
//! crate in its place starts later and is otherwise the same.

use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, Ordering};

pub use real::{FaceInfo, Family, ID, Language, Query, Source, Stretch, Style, Weight};

static WAS_ASKED: AtomicBool = AtomicBool::new(false);

/// A database of faces.
#[derive(Debug, Clone, Default)]
pub struct Database(real::Database);

impl Database {
    /// An empty database.
    #[must_use]
    pub fn new() -> Self {
        Self(real::Database::new())
    }

    /// Loads the system's fonts, except when called for the first time in this process.
    pub fn load_system_fonts(&mut self) {
        if WAS_ASKED.swap(true, Ordering::Relaxed) {
            self.0.load_system_fonts();
        }
    }
}

impl Deref for Database {
    type Target = real::Database;

    fn deref(&self) -> &real::Database {
        &self.0
    }
}

impl DerefMut for Database {
    fn deref_mut(&mut self) -> &mut real::Database {
        &mut self.0
    }
}
