//! Describe a telephone line: kind, languages, hours, and whether it is open now.
//!
//! Hours are given in the reader's time zone: the computer's own in the wizard, the line's on a web
//! page.

use jiff::Timestamp;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;

use super::Locale;
use crate::catalogue::{LineKind, Opening, TelephoneLine};

impl Locale {
    /// Describes kind and languages, for example `Toll-free · Japanese, English`.
    #[must_use]
    pub fn line_detail(&self, line: &TelephoneLine) -> String {
        let kind = self.text(match line.kind {
            LineKind::TollFree => "line-toll-free",
            LineKind::Toll => "line-toll",
            LineKind::Tty => "line-tty",
        });
        let languages: Vec<String> = line.languages.iter().map(|tag| self.spoken(tag)).collect();

        self.format(
            "line-detail",
            &[("kind", kind.into()), ("languages", self.list(&languages).into())],
        )
    }

    /// Describes whether the line is open, for example `Open · until 18:00`.
    #[must_use]
    pub fn line_opening(&self, opening: Opening, now: Timestamp, zone: &TimeZone) -> String {
        match opening {
            Opening::Always => self.text("line-open-always"),
            Opening::Open { until } => self.format(
                "line-open-until",
                &[(
                    "time",
                    self.time_of(&until.to_zoned_datetime(zone.clone())).into(),
                )],
            ),
            Opening::Closed { opens: None } => self.text("line-closed"),
            Opening::Closed { opens: Some(opens) } => self.next_opening(opens, now, zone),
        }
    }

    /// Describes the week of a line: consecutive days with the same hours are combined, for example
    /// `Mon–Fri 9:00–18:00`.
    #[must_use]
    pub fn line_hours(&self, line: &TelephoneLine, now: Timestamp, zone: &TimeZone) -> String {
        let Some(week) = line.week_of(now) else {
            return self.text("line-hours-always");
        };
        let mut stretches: Vec<Stretch> = Vec::new();
        for (opens, closes) in week {
            let (opens, closes) = (
                opens.to_zoned_datetime(zone.clone()),
                closes.to_zoned_datetime(zone.clone()),
            );
            let day = opens.weekday();
            let (from, to) = (self.time_of(&opens), self.time_of(&closes));
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

        stretches
            .iter()
            .map(|stretch| self.stretch(stretch))
            .collect::<Vec<_>>()
            .join(&self.text("line-hours-separator"))
    }

    /// Returns the name of a spoken language; a language without a name is shown by its tag.
    fn spoken(&self, tag: &str) -> String {
        let base = tag.split('-').next().unwrap_or(tag);

        self.find(&format!("language-{base}"), &[])
            .unwrap_or_else(|| tag.to_owned())
    }

    fn next_opening(&self, opens: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
        let (now, opens) = (
            now.to_zoned_datetime(zone.clone()),
            opens.to_zoned_datetime(zone.clone()),
        );
        let time = ("time", self.time_of(&opens).into());
        if now.date() == opens.date() {
            return self.format("line-opens-today", &[time]);
        }

        self.format(
            "line-opens-later",
            &[("day", self.weekday(opens.weekday()).into()), time],
        )
    }

    fn stretch(&self, stretch: &Stretch) -> String {
        let (first, last) = (self.weekday(stretch.first), self.weekday(stretch.last));
        let days = if stretch.first == stretch.last {
            first
        } else {
            self.format(
                "line-day-range",
                &[("first", first.into()), ("last", last.into())],
            )
        };

        self.format(
            "line-hours",
            &[
                ("days", days.into()),
                ("from", stretch.from.clone().into()),
                ("to", stretch.to.clone().into()),
            ],
        )
    }
}

/// Consecutive days with the same hours.
struct Stretch {
    first: Weekday,
    last: Weekday,
    from: String,
    to: String,
}
