//! Draws the statistics of calls, with their outcomes and the groups that were misheard, as an SVG
//! picture for light and dark pages.

use std::fmt::Write as _;

use super::Calls;
use crate::wire::desk::CallOutcome;

const WIDTH: u32 = 760;
const LEFT: u32 = 36;
const ROW: u32 = 26;
const LABEL: u32 = 120;
const BAR: u64 = 480;

const STYLE: &str = "\
text{font:13px system-ui,sans-serif;fill:#333}\
.title{font-size:18px;font-weight:600}\
.panel{font-weight:600}\
.ended{fill:#2b4c8c}.heard{fill:#8a5a00}.read{fill:#1e7b4b}\
@media (prefers-color-scheme:dark){\
text{fill:#ddd}.ended{fill:#9ab6ff}.heard{fill:#f0c265}.read{fill:#6fd29a}}";

/// Returns the picture.
pub(super) fn draw(calls: &Calls) -> String {
    let panels = [
        (
            "How they ended",
            "ended",
            CallOutcome::ALL
                .into_iter()
                .map(|outcome| (outcome.as_str().to_owned(), calls.ended(outcome)))
                .collect(),
        ),
        (
            "Misheard groups of the installation ID",
            "heard",
            labelled(&calls.heard, |place| (place + 1).to_string()),
        ),
        (
            "Groups of the confirmation ID read again",
            "read",
            labelled(&calls.read, |place| {
                ('A'..='Z').nth(place).map_or_else(String::new, String::from)
            }),
        ),
    ];
    let rows: usize = panels.iter().map(|(_, _, bars): &Panel| bars.len()).sum();
    let height = 96 + ROW * u32::try_from(rows).unwrap_or_default() + 3 * 44;
    let title = match calls.count {
        0 => "No calls".to_owned(),
        1 => "1 call".to_owned(),
        count => format!("{count} calls"),
    };
    let lengths = format!(
        "mean {} s, median {} s, longest {} s",
        calls.mean_seconds(),
        calls.median_seconds(),
        calls.longest_seconds()
    );
    let mut picture = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         aria-labelledby=\"title description\">\n<title id=\"title\">{title}</title>\n\
         <desc id=\"description\">{lengths}</desc>\n<style>{STYLE}</style>\n\
         <text class=\"title\" x=\"{LEFT}\" y=\"34\">{title}</text>\n<text x=\"{LEFT}\" y=\"56\">{lengths}</text>\n"
    );
    let mut y = 96;
    for panel in &panels {
        y = draw_panel(&mut picture, panel, y);
    }
    picture.push_str("</svg>\n");

    picture
}

type Panel = (&'static str, &'static str, Vec<(String, u64)>);

fn labelled(counts: &[u64], label: impl Fn(usize) -> String) -> Vec<(String, u64)> {
    counts
        .iter()
        .enumerate()
        .map(|(place, count)| (label(place), *count))
        .collect()
}

/// Draws a panel, and returns the position of the next one. Writing to a string cannot fail.
fn draw_panel(picture: &mut String, (title, class, bars): &Panel, top: u32) -> u32 {
    let most = bars
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or_default()
        .max(1);
    let _written = writeln!(
        picture,
        "<text class=\"panel\" x=\"{LEFT}\" y=\"{top}\">{title}</text>"
    );
    let mut y = top + 12;
    for (label, count) in bars {
        let (text, start, end) = (y + 15, LEFT + LABEL, count * BAR / most);
        let number = u64::from(start) + end + 8;
        let _written = writeln!(
            picture,
            "<text x=\"{LEFT}\" y=\"{text}\">{label}</text><rect class=\"{class}\" x=\"{start}\" y=\"{y}\" width=\"{end}\" \
             height=\"18\" rx=\"3\"/><text x=\"{number}\" y=\"{text}\">{count}</text>"
        );
        y += ROW;
    }

    y + 32
}
