//! The layout of the console: the call on one side, the caller's page on the other.

use iced::alignment::Vertical;
use iced::widget::{Space, column, container, scrollable};
use iced::{Border, Length, Padding, Size};

use super::reading::Reading;
use crate::desk::page::{DeskPage, Side};
use crate::gui::director::{Cue, Director};
use crate::gui::driver::Appearance;
use crate::gui::ends::Ends;
use crate::gui::font::Fonts;
use crate::gui::miniature::Miniature;
use crate::gui::theme::{TextStyle, Tones, radius, space};
use crate::gui::{Element, Look, block, button, frame, row as lines, surface};
use crate::locale::{Language, Locale};

/// The window in which the caller's page is laid out.
const CALLERS: Size = Size::new(760.0, 600.0);
/// The identifier of the scrollable part beside the call.
pub const SIDE: &str = "side";
/// The percentage of the width of the window that the call occupies.
const SHARE: u16 = 57;
/// The widest line of the whole window.
const WIDEST: f32 = 4000.0;

/// The height of a window, at the usual text size, below which header and footer scroll with the
/// parts between them: they take half of it, for the footer may have two lines.
const LOW: f32 = 480.0;

/// The appearance of each part of the window.
#[derive(Debug, Clone)]
pub struct Looks {
    /// Header and buttons.
    frame: Look,
    /// The call.
    call: Look,
    /// The part beside the call.
    side: Look,
    /// The caller's page.
    caller: Look,
    has_side: bool,
}

impl Looks {
    /// Creates the looks in a window of this size, with or without a part beside the call.
    #[must_use]
    pub fn new(look: Look, size: Size, has_side: bool, caller: Language) -> Self {
        let mut looks = Self {
            frame: Look {
                content: WIDEST,
                ..look.clone()
            },
            call: look.clone(),
            side: look.clone(),
            caller: Look {
                width: CALLERS.width,
                ..look
            },
            has_side,
        };
        looks.resize(size);
        looks.speak_to_caller(caller);

        looks
    }

    /// Divides the window between the call and the part beside it, if there is one.
    pub(super) fn split(&mut self, has_side: bool) {
        self.has_side = has_side;
        let width = self.frame.width;
        let share = f32::from(SHARE) / 100.0;
        self.call.width = if has_side { width * share } else { width };
        self.side.width = width * (1.0 - share);
    }

    /// Shows the caller's page in this language. The window itself speaks the agent's.
    pub(super) fn speak_to_caller(&mut self, language: Language) {
        self.caller.fonts = Fonts::beside(&language.shown_tag());
        self.caller.direction = language.direction();
    }

    /// Returns the appearance of the whole window.
    #[must_use]
    pub const fn frame(&self) -> &Look {
        &self.frame
    }

    fn is_low(&self) -> bool {
        self.frame.height / self.frame.text_scale < LOW
    }

    /// Returns the parts that the agent uses; the caller's page is only shown.
    const fn own(&mut self) -> [&mut Look; 3] {
        [&mut self.frame, &mut self.call, &mut self.side]
    }
}

impl Appearance for Looks {
    fn text_scale(&self) -> f32 {
        self.frame.text_scale
    }

    fn scale_text(&mut self, scale: f32) {
        for look in self.own() {
            look.scale_text(scale);
        }
    }

    fn resize(&mut self, size: Size) {
        self.frame.width = size.width;
        for look in self.own() {
            look.height = size.height;
        }
        self.split(self.has_side);
    }

    fn recolour(&mut self, tones: &Tones) {
        for look in self.own() {
            look.recolour(tones);
        }
        self.caller.recolour(tones);
    }

    fn hold_still(&mut self, is_still: bool) {
        for look in self.own() {
            look.hold_still(is_still);
        }
        self.caller.hold_still(is_still);
    }

    fn speak(&mut self, locale: &Locale) {
        for look in self.own() {
            look.speak(locale);
        }
    }

    fn lead_by_keyboard(&mut self, leads: bool) {
        for look in self.own() {
            look.lead_by_keyboard(leads);
        }
    }

    fn underline_access_keys(&mut self) {
        for look in self.own() {
            look.underline_access_keys();
        }
    }
}

/// Builds the whole window for a page.
#[must_use]
pub fn view<'a>(page: &'a DeskPage, looks: &'a Looks, cue: &'a Cue) -> Element<'a> {
    let is_low = looks.is_low();
    let (call, height) = if is_low {
        (frame::column_of(&page.page, &looks.call), Length::Shrink)
    } else {
        (frame::content(&page.page, &looks.call), Length::Fill)
    };
    let foot = |look| column![frame::hairline(look), frame::footer(&page.page, look)];
    let pinned = |look| frame::pinned(&page.page, look);
    // In a low window words to say and buttons follow the call: the part beside it may be much longer.
    let (call, pinned, foot): (Element<'a>, _, _) = match (is_low, &page.side) {
        (true, Some(_)) => (
            column![call]
                .push(pinned(&looks.call))
                .push(foot(&looks.call))
                .into(),
            None,
            None,
        ),
        _ => (call, pinned(&looks.frame), Some(foot(&looks.frame))),
    };
    let body: Element<'a> = match &page.side {
        None => call,
        Some(side) => {
            let call = container(call).width(Length::FillPortion(SHARE));
            let edge = (!is_low).then(|| edge(&looks.frame));
            let side = container(side_view(side, looks, is_low)).width(Length::FillPortion(100 - SHARE));

            lines::line(
                &looks.frame,
                0.0,
                [call.into()].into_iter().chain(edge).chain([side.into()]),
            )
            .align_y(Vertical::Top)
            .height(height)
            .into()
        }
    };
    let window = column![
        frame::header(&looks.frame, &page.page.header),
        frame::hairline(&looks.frame),
    ]
    .push(body)
    .push(pinned)
    .push(foot);

    let window = if is_low {
        frame::scrolling(&looks.frame, window)
    } else {
        window.into()
    };

    Reading::new(page, Director::new(cue, &page.page, window)).into()
}

fn edge(look: &Look) -> Element<'_> {
    let colour = look.tones.hairline;

    container(Space::new().width(look.tones.line()).height(Length::Fill))
        .style(move |_| container::background(colour))
        .into()
}

/// The number of buttons for languages, with the one for the others, that stand on the line of the title.
const BESIDE_TITLE: usize = 4;

/// Builds the part beside the call, which scrolls by itself unless the whole window does.
fn side_view<'a>(side: &'a Side, looks: &'a Looks, is_low: bool) -> Element<'a> {
    let look = &looks.side;
    let tones = look.tones;
    let small = |button| button::small(look, button);
    let languages = lines::line(look, space::SMALL, side.languages.iter().map(small));
    let title = look.text(&side.title, TextStyle::Heading);
    let title: Element<'_> = if side.languages.len() > BESIDE_TITLE {
        lines::stack(
            look,
            space::SMALL,
            [title.into(), languages.wrapped(space::SMALL).into()],
        )
        .into()
    } else {
        Ends::new(look.direction, space::SMALL, title, languages).into()
    };
    let pages = lines::line(look, space::SMALL, side.pages.iter().map(small)).wrapped(space::SMALL);
    let caller = container(Miniature::new(
        CALLERS,
        crate::gui::view(&side.caller, &looks.caller),
    ))
    .padding(1.0)
    .style(move |_| {
        container::Style::default().border(
            Border::default()
                .rounded(radius::CONTROL)
                .width(tones.line())
                .color(tones.outline),
        )
    });
    let help = side.help.iter().map(|each| block::view(each, look, false));
    let parts = [title, pages.into(), caller.into()].into_iter().chain(help);
    let inner = container(lines::stack(look, space::MEDIUM, parts).width(Length::Fill))
        .padding(Padding::ZERO.vertical(space::LARGE).horizontal(space::SIDE));
    if is_low {
        return inner.into();
    }

    container(
        scrollable(inner)
            .direction(surface::scrolls())
            .id(SIDE)
            .width(Length::Fill)
            .height(Length::Fill)
            .style(move |_, status| surface::scroll_style(look, status)),
    )
    .width(Length::Fill)
    .height(Length::Fill)
    .style(move |_| container::background(tones.background).color(tones.text))
    .into()
}
