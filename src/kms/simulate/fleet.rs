//! Generates what people do with their computers.

use super::random::Random;

const WEEK: u32 = 7;
/// The times at which people start their computers, and the times at which they stop, in minutes of
/// the day.
const MORNING: std::ops::RangeInclusive<u32> = 7 * 60..=10 * 60;
const EVENING: std::ops::RangeInclusive<u32> = 15 * 60..=19 * 60;

/// The way in which a computer is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Habit {
    /// Each working day, in the organisation's network.
    Office,
    /// Like `Office`, and now and then some weeks elsewhere, where the host cannot be reached.
    Traveller,
    /// Like `Office`, and once elsewhere for longer than a lease lasts.
    Expedition,
    /// Like `Office`, and now and then switched off for months.
    Sleeper,
    /// Used on some days of a month.
    Occasional,
}

/// A computer's owner.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) habit: Habit,
    /// The day until which the person is elsewhere.
    away_until: u32,
    /// The day until which the computer is switched off.
    asleep_until: u32,
    /// The day on which the expedition begins.
    leaves: u32,
}

/// The time of use of a computer on a day, in seconds of that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Presence {
    pub(super) from: u32,
    pub(super) until: u32,
    /// True if the host can be reached.
    pub(super) at_home: bool,
}

impl Person {
    pub(super) fn draw(random: &mut Random, days: u32) -> Self {
        let habit = match random.within(0..=999) {
            0..780 => Habit::Office,
            780..880 => Habit::Traveller,
            880..890 => Habit::Expedition,
            890..950 => Habit::Sleeper,
            _ => Habit::Occasional,
        };

        Self::with(habit, random, days)
    }

    pub(super) fn with(habit: Habit, random: &mut Random, days: u32) -> Self {
        Self {
            habit,
            away_until: 0,
            asleep_until: 0,
            // Early enough that the lease ends within the simulation, if the simulation is long
            // enough.
            leaves: random.within(WEEK..=(days / 3).max(WEEK)),
        }
    }

    /// Returns the presence on a day; None if the computer stays off.
    pub(super) fn day(&mut self, day: u32, random: &mut Random) -> Option<Presence> {
        self.plan(day, random);
        let is_weekend = day % WEEK >= 5;
        let is_ill = random.chance(30_000);
        let is_rare = self.habit == Habit::Occasional && !random.chance(100_000);
        if day < self.asleep_until || is_weekend || is_ill || is_rare {
            return None;
        }
        let second = random.within(0..=59);

        Some(Presence {
            from: random.about(MORNING) * 60 + second,
            until: random.about(EVENING) * 60,
            at_home: day >= self.away_until,
        })
    }

    fn plan(&mut self, day: u32, random: &mut Random) {
        let is_here = day >= self.away_until && day >= self.asleep_until;
        match self.habit {
            Habit::Traveller if is_here && random.chance(12_000) => {
                self.away_until = day + random.within(2..=16) * WEEK;
            }
            Habit::Expedition if day == self.leaves => {
                self.away_until = day + random.within(200..=300);
            }
            Habit::Sleeper if is_here && random.chance(10_000) => {
                self.asleep_until = day + random.within(30..=240);
            }
            _ => {}
        }
    }
}

/// Returns the periods when the host is down, in seconds since the beginning.
pub(super) fn outages(random: &mut Random, days: u32) -> Vec<(i64, i64)> {
    let mut outages = Vec::new();
    let mut day = random.within(10..=50);
    while day < days {
        let from = i64::from(day) * 86_400 + i64::from(random.within(0..=86_399));
        outages.push((from, from + i64::from(random.within(1..=72)) * 3600));
        day += random.within(20..=70);
    }

    outages
}
