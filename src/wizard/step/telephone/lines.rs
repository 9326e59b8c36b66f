//! The telephone numbers of a region: kind, languages, hours, and whether somebody answers now.

use jiff::Timestamp;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;

use crate::catalogue::{LineKind, Opening, Region, TelephoneLine};
use crate::fault::Fault;
use crate::wizard::control::Press;
use crate::wizard::page::{Badge, Block, Line, Mood};
use crate::wizard::view::View;

/// The numbers of a region or, where there is none for this product, what works instead.
pub(super) fn block(view: &View<'_>, region: Region) -> Block {
    let product = view.context.product.code;
    let lines = view.context.catalogue.lines(region, product, view.now);
    if lines.is_empty() {
        return no_line(view, region);
    }

    Block::Lines(lines.into_iter().map(|found| line(view, found)).collect())
}

fn no_line(view: &View<'_>, region: Region) -> Block {
    let words = view.locale.fault(&Fault::NoLine {
        region: view.locale.territory(region),
    });

    Block::Notice {
        mood: Mood::Care,
        title: view.locale.format(
            "no-line-title",
            &[
                ("code", words.code.as_str().into()),
                ("title", words.title.into()),
            ],
        ),
        lines: vec![
            words.what,
            view.text("no-line-internet"),
            view.text("no-line-numbers"),
        ],
        action: Some(view.link("link-regional-numbers", Press::RegionalNumbers)),
    }
}

fn line(view: &View<'_>, line: &TelephoneLine) -> Line {
    let languages: Vec<String> = line.languages.iter().map(|tag| language(view, tag)).collect();

    Line {
        number: line.number.clone(),
        opening: Some(opening(view, line.open_at(view.now))),
        tag: (line.kind == LineKind::Tty).then(|| view.badge("line-tty-tag", Mood::Calm)),
        detail: view.locale.format(
            "line-detail",
            &[
                ("kind", kind(view, line.kind).into()),
                ("languages", view.locale.list(&languages).into()),
            ],
        ),
        hours: hours(view, line),
    }
}

fn kind(view: &View<'_>, kind: LineKind) -> String {
    view.text(match kind {
        LineKind::TollFree => "line-toll-free",
        LineKind::Toll => "line-toll",
        LineKind::Tty => "line-tty",
    })
}

/// The name of a spoken language; one that the wizard has no word for is shown by its tag.
fn language(view: &View<'_>, tag: &str) -> String {
    let base = tag.split('-').next().unwrap_or(tag);

    view.locale
        .find(&format!("language-{base}"), &[])
        .unwrap_or_else(|| tag.to_owned())
}

fn opening(view: &View<'_>, opening: Opening) -> Badge {
    let (text, mood) = match opening {
        Opening::Always => (view.text("line-open-always"), Mood::Good),
        Opening::Open { until } => (
            view.locale
                .format("line-open-until", &[("time", view.locale.time(until).into())]),
            Mood::Good,
        ),
        Opening::Closed { opens: None } => (view.text("line-closed"), Mood::Care),
        Opening::Closed { opens: Some(opens) } => (next_opening(view, opens), Mood::Care),
    };

    Badge { text, mood }
}

/// When a line opens, in the caller's own time.
fn next_opening(view: &View<'_>, opens: Timestamp) -> String {
    let zone = TimeZone::system();
    let (today, that_day) = (
        view.now.to_zoned(zone.clone()).date(),
        opens.to_zoned(zone).date(),
    );
    let time = ("time", view.locale.time(opens).into());
    if today == that_day {
        return view.locale.format("line-opens-today", &[time]);
    }
    let day = view.locale.weekday(that_day.weekday());

    view.locale
        .format("line-opens-later", &[("day", day.into()), time])
}

/// One stretch of days with the same hours, in the caller's own time.
struct Stretch {
    first: Weekday,
    last: Weekday,
    from: String,
    to: String,
}

/// A line's week in the caller's own time: days with the same hours stand together.
fn hours(view: &View<'_>, line: &TelephoneLine) -> String {
    let Some(week) = line.week_of(view.now) else {
        return view.text("line-hours-always");
    };
    let mut stretches: Vec<Stretch> = Vec::new();
    for (opens, closes) in week {
        let day = opens.to_zoned(TimeZone::system()).weekday();
        let (from, to) = (view.locale.time(opens), view.locale.time(closes));
        match stretches.last_mut() {
            Some(stretch) if stretch.last.next() == day && stretch.from == from && stretch.to == to => {
                stretch.last = day;
            }
            _ => stretches.push(Stretch {
                first: day,
                last: day,
                from,
                to,
            }),
        }
    }
    let separator = view.text("line-hours-separator");

    stretches
        .iter()
        .map(|stretch| {
            let days = if stretch.first == stretch.last {
                view.locale.weekday(stretch.first)
            } else {
                view.locale.format(
                    "line-day-range",
                    &[
                        ("first", view.locale.weekday(stretch.first).into()),
                        ("last", view.locale.weekday(stretch.last).into()),
                    ],
                )
            };
            view.locale.format(
                "line-hours",
                &[
                    ("days", days.into()),
                    ("from", stretch.from.clone().into()),
                    ("to", stretch.to.clone().into()),
                ],
            )
        })
        .collect::<Vec<_>>()
        .join(&separator)
}
