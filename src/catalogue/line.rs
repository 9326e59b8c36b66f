//! Telephone lines: their regions, products and languages, and their opening hours.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ZonedDateTime};
use serde::{Deserialize, Serialize};

use super::{Catalogue, Region};

const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A telephone line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TelephoneLine {
    /// The region from which it is called.
    #[cfg_attr(feature = "service", schemars(schema_with = "super::schema::region"))]
    pub region: Region,
    /// The number, as it is dialled in that region.
    #[cfg_attr(
        feature = "service",
        schemars(length(max = 32), regex(pattern = r"^[ ()+./-]*([0-9][ ()+./-]*){3,}$"))
    )]
    pub number: String,
    /// The cost of a call, and the audience.
    pub kind: LineKind,
    /// The languages spoken, as BCP 47 tags.
    #[cfg_attr(feature = "service", schemars(schema_with = "super::schema::languages"))]
    pub languages: Vec<String>,
    /// The opening hours; always open, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// The products it serves; all, if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "service", schemars(schema_with = "super::schema::codes"))]
    pub products: Vec<u16>,
    /// The last day on which it may be offered, in the line's own zone (UTC without hours).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schemars(schema_with = "super::schema::day"))]
    pub valid_until: Option<Date>,
}

/// The cost of a call, and the audience of the line; in the order in which lines are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// The time zone's name in the IANA database.
    #[cfg_attr(
        feature = "service",
        schemars(length(min = 1, max = 64), regex(pattern = r"^[A-Za-z0-9/_+-]+$"))
    )]
    pub zone: String,
    /// The hours of each day of the week that has any.
    #[cfg_attr(feature = "service", schemars(schema_with = "super::schema::days"))]
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

/// The opening hours of a day. If `to` is not after `from`, it is on the next day: `22:00` to
/// `02:00` is a night, `00:00` to `00:00` a whole day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The time of the first call, on the day of the entry.
    #[cfg_attr(feature = "service", schemars(schema_with = "super::schema::time"))]
    pub from: Time,
    /// The time when the last call ends.
    #[cfg_attr(feature = "service", schemars(schema_with = "super::schema::time"))]
    pub to: Time,
}

/// The state of a line: open or closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Open day and night.
    Always,
    /// Open now.
    Open {
        /// The end of today's hours.
        until: Timestamp,
    },
    /// Closed now.
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
    /// Returns whether the line is open at the time `now`.
    #[must_use]
    pub fn open_at(&self, now: Timestamp) -> Opening {
        match &self.hours {
            None => Opening::Always,
            Some(hours) => hours.open_at(now),
        }
    }

    /// Returns the hours of the week that contains `now`, beginning with its Monday; `None` if the
    /// line is always open.
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
        let today = now.to_zoned_datetime(zone).date();
        let is_valid = self.valid_until.is_none_or(|last| today <= last);

        is_valid && (self.products.is_empty() || self.products.contains(&product))
    }
}

impl Hours {
    fn open_at(&self, now: Timestamp) -> Opening {
        // A zone that does not exist is never signed, but this computer's database may be older
        // than the zone.
        let Ok(zone) = TimeZone::get(&self.zone) else {
            return Opening::Closed { opens: None };
        };
        let today = now.to_zoned_datetime(zone);

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
        let today = now.to_zoned_datetime(zone);
        let since_monday = i32::from(today.weekday().to_monday_zero_offset());

        (0..7)
            .filter_map(|day| self.on_day(&today, day - since_monday))
            .collect()
    }

    /// Returns the hours that begin on the day `days` days after today.
    fn on_day(&self, today: &ZonedDateTime, days: i32) -> Option<(Timestamp, Timestamp)> {
        let date = today.date().checked_add(jiff::Span::new().days(days)).ok()?;
        let span = self.days.get(&date.weekday().into())?;
        let last_date = if span.to > span.from {
            date
        } else {
            date.tomorrow().ok()?
        };
        let at = |date: Date, time: Time| {
            let moment = date
                .to_datetime(time)
                .to_zoned_datetime(today.time_zone().clone());
            moment.ok().map(|moment| moment.timestamp())
        };

        Some((at(date, span.from)?, at(last_date, span.to)?))
    }
}

impl Catalogue {
    /// Returns the lines for a product in a region, best first; a line that is no longer valid is
    /// never offered.
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

    /// Returns the regions that have a line for a product, sorted by code.
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
