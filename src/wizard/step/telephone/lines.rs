//! The telephone numbers of a region: kind, languages, hours, and whether the line is open now.

use jiff::tz::TimeZone;

use crate::catalogue::{LineKind, Opening, Region, TelephoneLine};
use crate::fault::Fault;
use crate::page::control::Press;
use crate::page::{Badge, Block, Line, Mood};
use crate::wizard::view::View;

/// Builds the block with the numbers of a region. If it has none for this product, the block says
/// so.
pub(in crate::wizard::step) fn block(view: &View<'_>, region: Region) -> Block {
    let product = view.context.product.code;
    let mut lines = view.context.catalogue.lines(region, product, view.now);
    if lines.is_empty() {
        return no_line(view, region);
    }

    // Open lines come first, then those that open soonest.
    lines.sort_by_key(|line| match line.open_at(view.now) {
        Opening::Always | Opening::Open { .. } => (0, None),
        Opening::Closed {
            opens: opens @ Some(_),
        } => (1, opens),
        Opening::Closed { opens: None } => (2, None),
    });

    Block::Lines(lines.into_iter().map(|found| line(view, found)).collect())
}

/// Builds the same block with numbers that can be chosen. Their rows are their places in the
/// catalogue, because the order on the page changes when a line opens or closes. The number that is
/// chosen already is marked.
pub(super) fn choosable(view: &View<'_>, region: Region, chosen: Option<&str>) -> Block {
    let all = &view.context.catalogue.lines;
    let row = |number: &str| all.iter().position(|line| line.number == number);

    match block(view, region) {
        Block::Lines(lines) => Block::Lines(
            lines
                .into_iter()
                .map(|line| Line {
                    row: row(&line.number),
                    is_chosen: chosen == Some(line.number.as_str()),
                    ..line
                })
                .collect(),
        ),
        other => other,
    }
}

/// Returns the line of a region with this number, if it is offered.
pub(super) fn chosen(view: &View<'_>, region: Region, number: &str) -> Option<Line> {
    match block(view, region) {
        Block::Lines(lines) => lines.into_iter().find(|line| line.number == number),
        _ => None,
    }
}

/// Returns whether somebody answers a line of a region now.
pub(super) fn answers(view: &View<'_>, region: Region) -> bool {
    let context = view.context;

    context
        .catalogue
        .lines(region, context.product.code, view.now)
        .iter()
        .any(|line| !matches!(line.open_at(view.now), Opening::Closed { .. }))
}

fn no_line(view: &View<'_>, region: Region) -> Block {
    let words = view.locale.fault(&Fault::NoLine {
        region: view.locale.territory(region),
    });

    Block::Notice {
        mood: Mood::Care,
        title: view.named(&words),
        lines: vec![words.what, view.text("no-line-numbers")],
        action: Some(view.link("link-regional-numbers", Press::RegionalNumbers)),
    }
}

fn line(view: &View<'_>, line: &TelephoneLine) -> Line {
    // The caller sits at this computer, so its time zone is the caller's.
    let zone = TimeZone::system();
    let opening = line.open_at(view.now);

    Line {
        number: line.number.clone(),
        opening: Some(Badge {
            text: view.locale.line_opening(opening, view.now, &zone),
            mood: match opening {
                Opening::Always | Opening::Open { .. } => Mood::Good,
                Opening::Closed { .. } => Mood::Care,
            },
        }),
        tag: (line.kind == LineKind::Tty).then(|| view.badge("line-tty-tag", Mood::Calm)),
        detail: view.locale.line_detail(line),
        hours: view.locale.line_hours(line, view.now, &zone),
        row: None,
        is_chosen: false,
    }
}
