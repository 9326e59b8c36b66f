//! The state of a window that does not depend on its program.

use std::collections::HashMap;
use std::sync::Arc;

use iced::{Size, Task, Theme, task};

use super::Message;
use crate::catalogue::Vendor;
use crate::gui::Look;
use crate::gui::font::Fonts;
use crate::gui::kept::Kept;
use crate::gui::system::{self, Desktop};
use crate::gui::theme::{Brand, Chosen, Tones};
use crate::locale::{Language, Locale};
use crate::page::attempt::Attempt;

/// The appearance of a window, which may have several parts.
pub trait Appearance {
    /// Returns the text scale.
    fn text_scale(&self) -> f32;

    /// Sets the text scale.
    fn scale_text(&mut self, scale: f32);

    /// Adapts to the size of the window.
    fn resize(&mut self, size: Size);

    /// Sets the colours.
    fn recolour(&mut self, tones: &Tones);

    /// Sets whether nothing moves.
    fn hold_still(&mut self, is_still: bool);

    /// Sets the language of the user.
    fn speak(&mut self, locale: &Locale);

    /// Sets whether the keyboard was used last.
    fn lead_by_keyboard(&mut self, leads: bool);

    /// Underlines the access keys from now on.
    fn underline_access_keys(&mut self);
}

impl Appearance for Look {
    fn text_scale(&self) -> f32 {
        self.text_scale
    }

    fn scale_text(&mut self, scale: f32) {
        self.text_scale = scale;
    }

    fn resize(&mut self, size: Size) {
        self.width = size.width;
        self.height = size.height;
    }

    fn recolour(&mut self, tones: &Tones) {
        self.tones = *tones;
    }

    fn hold_still(&mut self, is_still: bool) {
        self.is_still = is_still;
    }

    fn speak(&mut self, locale: &Locale) {
        self.fonts = Fonts::of(&locale.tag());
        self.direction = locale.direction();
    }

    fn lead_by_keyboard(&mut self, leads: bool) {
        self.is_keyboard_led = leads;
    }

    fn underline_access_keys(&mut self) {
        self.underlines_access_keys = true;
    }
}

/// The language, the appearance and the running requests of a window.
#[derive(Debug)]
pub struct Context<L> {
    pub(super) locale: Arc<Locale>,
    pub(super) looks: L,
    pub(super) theme: Theme,
    desktop: Desktop,
    chosen: Chosen,
    kept: Kept,
    brand: Brand,
    running: HashMap<Attempt, task::Handle>,
}

impl<L: Appearance> Context<L> {
    /// Creates the context of a vendor's window, on a desktop that prefers this and for a user who
    /// chose this and kept that. `looks` makes the appearance of the window from that of a page.
    pub fn new(
        vendor: &Vendor,
        locale: Arc<Locale>,
        desktop: Desktop,
        chosen: Chosen,
        kept: Kept,
        looks: impl FnOnce(Look) -> L,
    ) -> Self {
        let look = Look {
            underlines_access_keys: system::underlines_access_keys(),
            is_still: desktop.is_still.unwrap_or_default(),
            ..Look::of(vendor, &locale, desktop.scheme(chosen))
        };
        let theme = look.tones.theme();
        let mut looks = looks(look);
        looks.scale_text(kept.text_scale());

        Self {
            locale,
            theme,
            looks,
            desktop,
            chosen,
            kept,
            brand: Brand::from(&vendor.colours),
            running: HashMap::new(),
        }
    }

    /// Returns the language of the user.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Returns the vendor's colours.
    #[must_use]
    pub const fn brand(&self) -> Brand {
        self.brand
    }

    /// Switches to this language.
    pub fn speak(&mut self, language: Language) {
        self.locale = Arc::new(Locale::new(language));
        self.looks.speak(&self.locale);
    }

    /// Follows what the desktop prefers now.
    pub(super) fn follow(&mut self, desktop: Desktop) {
        self.desktop = self.desktop.then(desktop);
        let tones = Tones::new(self.desktop.scheme(self.chosen), self.brand);
        self.theme = tones.theme();
        self.looks.recolour(&tones);
        self.looks.hold_still(self.desktop.is_still.unwrap_or_default());
    }

    /// Sets the text scale, and keeps it for the next window.
    pub(super) fn scale_text<O: Send + 'static, S: Send + 'static>(
        &mut self,
        scale: f32,
    ) -> Task<Message<O, S>> {
        self.looks.scale_text(scale);

        match self.kept.keep(scale) {
            None => Task::none(),
            Some(work) => Task::future(async move { tokio::task::spawn_blocking(work).await }).discard(),
        }
    }

    /// Runs a request until it ends, is abandoned, or the window is closed.
    pub fn run<O: Send + 'static, S: Send + 'static>(
        &mut self,
        attempt: Attempt,
        work: impl Future<Output = Option<O>> + Send + 'static,
    ) -> Task<Message<O, S>> {
        let (task, handle) =
            Task::perform(work, move |outcome| Message::Outcome(attempt, outcome)).abortable();
        let _replaced = self.running.insert(attempt, handle.abort_on_drop());

        task
    }

    /// Abandons a request, if it is still running.
    pub fn abandon(&mut self, attempt: Attempt) {
        if let Some(handle) = self.running.remove(&attempt) {
            handle.abort();
        }
    }

    /// Abandons all requests.
    pub fn abandon_all(&mut self) {
        self.running.clear();
    }

    #[cfg(test)]
    pub(super) fn is_running(&self, attempt: Attempt) -> bool {
        self.running.contains_key(&attempt)
    }

    pub(super) fn remove(&mut self, attempt: Attempt) {
        let _finished = self.running.remove(&attempt);
    }
}
