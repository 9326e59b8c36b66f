//! Format dates and times in the user's language.

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

use super::{Locale, Value};

impl Locale {
    /// Formats a date, for example `22 November 2026`, in this computer's time zone.
    #[must_use]
    pub fn date(&self, moment: Timestamp) -> String {
        let date = moment.to_zoned_datetime(TimeZone::system()).date();

        self.one(
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
        self.one(
            "time",
            &[
                ("hour", moment.hour().to_string().into()),
                ("minute", format!("{:02}", moment.minute()).into()),
            ],
        )
    }

    /// Formats numbers that belong together. The signs between them keep the order of numbers, but
    /// not that of isolates: read from right to left, `18:00` would become `00:18`.
    fn one(&self, id: &str, numbers: &[(&str, Value<'_>)]) -> String {
        self.format(id, numbers).replace(['\u{2068}', '\u{2069}'], "")
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Language, Pseudo};

    #[test]
    fn the_numbers_of_a_time_of_day_are_not_isolated_from_each_other() {
        let locale = Locale::pseudo(Pseudo::Mirrored);
        let moment: Timestamp = "2026-11-23T18:05:00Z".parse().unwrap();

        assert_eq!(
            locale.time_of(&moment.to_zoned_datetime(TimeZone::UTC)),
            "\u{200f}18:05"
        );
        assert!(!locale.date(moment).contains('\u{2068}'));
    }

    #[test]
    fn a_span_is_told_in_the_greatest_whole_unit() {
        let (english, japanese) = (Locale::new(Language::English), Locale::new(Language::Japanese));
        for (minutes, ours, theirs) in [
            (0, "0 minutes", "0 分"),
            (1, "1 minute", "1 分"),
            (15, "15 minutes", "15 分"),
            (60, "1 hour", "1 時間"),
            (90, "90 minutes", "90 分"),
            (120, "2 hours", "2 時間"),
            (1440, "1 day", "1 日"),
            (10_080, "7 days", "7 日"),
            (150, "150 minutes", "150 分"),
            (43_200, "30 days", "30 日"),
        ] {
            assert_eq!(english.span(minutes), ours);
            assert_eq!(japanese.span(minutes), theirs);
        }
    }
}
