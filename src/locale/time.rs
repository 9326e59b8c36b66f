//! Format dates and times in the user's language.

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

use super::Locale;

impl Locale {
    /// Formats a date, for example `22 November 2026`, in this computer's time zone.
    #[must_use]
    pub fn date(&self, moment: Timestamp) -> String {
        let date = moment.to_zoned_datetime(TimeZone::system()).date();

        self.format(
            "date",
            &[
                // As text: a year must not get a thousands separator.
                ("year", date.year().to_string().into()),
                ("month", i64::from(date.month()).into()),
                ("day", i64::from(date.day()).into()),
            ],
        )
    }

    /// Formats a time of day, for example `18:00`, in this computer's time zone.
    #[must_use]
    pub fn time(&self, moment: Timestamp) -> String {
        self.time_of(&moment.to_zoned_datetime(TimeZone::system()))
    }

    /// Formats a time of day, for example `18:00`, in the value's own time zone.
    #[must_use]
    pub fn time_of(&self, moment: &ZonedDateTime) -> String {
        self.format(
            "time",
            &[
                ("hour", moment.hour().to_string().into()),
                ("minute", format!("{:02}", moment.minute()).into()),
            ],
        )
    }

    /// Formats a date with its time, in this computer's time zone.
    #[must_use]
    pub fn moment(&self, moment: Timestamp) -> String {
        self.format(
            "moment",
            &[
                ("date", self.date(moment).into()),
                ("time", self.time(moment).into()),
            ],
        )
    }

    /// Formats a number of minutes in the greatest unit of which it is a whole number: `7 days`.
    #[must_use]
    pub fn span(&self, minutes: u32) -> String {
        const HOUR: u32 = 60;
        const DAY: u32 = 24 * HOUR;
        let (amount, unit) = match minutes {
            0 => (0, "minutes"),
            days if days.is_multiple_of(DAY) => (days / DAY, "days"),
            hours if hours.is_multiple_of(HOUR) => (hours / HOUR, "hours"),
            minutes => (minutes, "minutes"),
        };

        self.format("span", &[("unit", unit.into()), ("amount", amount.into())])
    }

    /// Returns the short name of a day of the week.
    #[must_use]
    pub fn weekday(&self, day: Weekday) -> String {
        self.text(match day {
            Weekday::Monday => "weekday-monday",
            Weekday::Tuesday => "weekday-tuesday",
            Weekday::Wednesday => "weekday-wednesday",
            Weekday::Thursday => "weekday-thursday",
            Weekday::Friday => "weekday-friday",
            Weekday::Saturday => "weekday-saturday",
            Weekday::Sunday => "weekday-sunday",
        })
    }

    /// Formats a list of items as the language writes it: `Japanese, English`.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        items.join(&self.text("list-separator"))
    }
}
