//! Telephone lines: for which region and product, in which languages, and whether somebody answers now.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};
use serde::{Deserialize, Serialize};

use super::{Catalogue, Region};

const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A telephone line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TelephoneLine {
    /// Where it is called from.
    pub region: Region,
    /// The number, as it is dialled there.
    pub number: String,
    /// What it costs, and for whom it is.
    pub kind: LineKind,
    /// The languages spoken, as BCP 47 tags.
    pub languages: Vec<String>,
    /// When somebody answers; always, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// The products it serves; all, if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<u16>,
    /// The last day on which it may be offered, in the line's own zone (UTC without hours).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
}

/// What a call costs, and for whom the line is; in the order in which lines are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineKind {
    /// Free of charge.
    TollFree,
    /// At the price of an ordinary call.
    Toll,
    /// For text telephones (TTY).
    Tty,
}

/// Weekly hours in the line's own time zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// The time zone's name in the IANA database.
    pub zone: String,
    /// For each day of the week that has hours: from when to when.
    pub days: BTreeMap<Day, Span>,
}

/// A day of the week, in English and three letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Day {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

/// From when to when somebody answers. If `to` is not after `from`, it is on the next day: from `22:00` to `02:00`
/// is a night, from `00:00` to `00:00` a whole day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// When the first call is taken, on the day named.
    pub from: Time,
    /// When the last call ends.
    pub to: Time,
}

/// Whether somebody answers now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Day and night.
    Always,
    /// Yes, until then.
    Open {
        /// The end of today's hours.
        until: Timestamp,
    },
    /// No.
    Closed {
        /// The beginning of the next hours.
        opens: Option<Timestamp>,
    },
}

impl From<Weekday> for Day {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Mon,
            Weekday::Tuesday => Self::Tue,
            Weekday::Wednesday => Self::Wed,
            Weekday::Thursday => Self::Thu,
            Weekday::Friday => Self::Fri,
            Weekday::Saturday => Self::Sat,
            Weekday::Sunday => Self::Sun,
        }
    }
}

impl From<Day> for Weekday {
    fn from(day: Day) -> Self {
        match day {
            Day::Mon => Self::Monday,
            Day::Tue => Self::Tuesday,
            Day::Wed => Self::Wednesday,
            Day::Thu => Self::Thursday,
            Day::Fri => Self::Friday,
            Day::Sat => Self::Saturday,
            Day::Sun => Self::Sunday,
        }
    }
}

impl TelephoneLine {
    /// Whether somebody answers at this moment.
    #[must_use]
    pub fn open_at(&self, now: Timestamp) -> Opening {
        match &self.hours {
            None => Opening::Always,
            Some(hours) => hours.open_at(now),
        }
    }

    /// The hours of the week that contains this moment, from its Monday on; `None` if somebody always answers.
    #[must_use]
    pub fn week_of(&self, now: Timestamp) -> Option<Vec<(Timestamp, Timestamp)>> {
        self.hours.as_ref().map(|hours| hours.week_of(now))
    }

    fn serves(&self, product: u16, now: Timestamp) -> bool {
        let zone = self
            .hours
            .as_ref()
            .and_then(|hours| TimeZone::get(&hours.zone).ok())
            .unwrap_or(TimeZone::UTC);
        let today = now.to_zoned(zone).date();
        let is_valid = self.valid_until.is_none_or(|last| today <= last);

        is_valid && (self.products.is_empty() || self.products.contains(&product))
    }
}

impl Hours {
    fn open_at(&self, now: Timestamp) -> Opening {
        // Nobody signs a zone that does not exist, but this computer may be older than the zone.
        let Ok(zone) = TimeZone::get(&self.zone) else {
            return Opening::Closed { opens: None };
        };
        let today = now.to_zoned(zone);

        // From yesterday, whose night may not be over, to the same day of next week.
        let mut open_until = None;
        for (from, to) in (-1..=8).filter_map(|days| self.on_day(&today, days)) {
            match open_until {
                None if to <= now => {}
                None if now < from => return Opening::Closed { opens: Some(from) },
                Some(until) if until < from => return Opening::Open { until },
                None => open_until = Some(to),
                Some(until) => open_until = Some(until.max(to)),
            }
        }

        match open_until {
            Some(until) if until.duration_since(now) < WEEK => Opening::Open { until },
            Some(_) => Opening::Always,
            None => Opening::Closed { opens: None },
        }
    }

    fn week_of(&self, now: Timestamp) -> Vec<(Timestamp, Timestamp)> {
        let Ok(zone) = TimeZone::get(&self.zone) else {
            return Vec::new();
        };
        let today = now.to_zoned(zone);
        let since_monday = i32::from(today.weekday().to_monday_zero_offset());

        (0..7)
            .filter_map(|day| self.on_day(&today, day - since_monday))
            .collect()
    }

    /// The hours that begin on the day so many days from today.
    fn on_day(&self, today: &Zoned, days: i32) -> Option<(Timestamp, Timestamp)> {
        let date = today.date().checked_add(jiff::Span::new().days(days)).ok()?;
        let span = self.days.get(&date.weekday().into())?;
        let last_date = if span.to > span.from {
            date
        } else {
            date.tomorrow().ok()?
        };
        let at = |date: Date, time: Time| {
            let moment = date.to_datetime(time).to_zoned(today.time_zone().clone());
            moment.ok().map(|moment| moment.timestamp())
        };

        Some((at(date, span.from)?, at(last_date, span.to)?))
    }
}

impl Catalogue {
    /// The lines for a product in a region, best first; a line that is no longer valid is never offered.
    #[must_use]
    pub fn lines(&self, region: Region, product: u16, now: Timestamp) -> Vec<&TelephoneLine> {
        let mut lines: Vec<&TelephoneLine> = self
            .lines
            .iter()
            .filter(|line| line.region == region && line.serves(product, now))
            .collect();
        lines.sort_by_key(|line| line.kind);

        lines
    }

    /// The regions that have a line for a product, by code.
    #[must_use]
    pub fn regions(&self, product: u16, now: Timestamp) -> Vec<Region> {
        let regions: BTreeSet<Region> = self
            .lines
            .iter()
            .filter(|line| line.serves(product, now))
            .map(|line| line.region)
            .collect();

        regions.into_iter().collect()
    }
}
