use serde_json::json;

use super::super::*;

fn line(zone: &str, days: &[(&str, &str, &str)]) -> TelephoneLine {
    let days: serde_json::Map<_, _> = days
        .iter()
        .map(|(day, from, to)| ((*day).to_owned(), json!({"from": from, "to": to})))
        .collect();

    serde_json::from_value(json!({
        "region": "JP", "number": "03-0000-0123", "kind": "toll", "languages": ["ja"],
        "hours": {"zone": zone, "days": days},
    }))
    .unwrap()
}

fn at(moment: &str) -> Timestamp {
    moment.parse().unwrap()
}

fn open(until: &str) -> Opening {
    Opening::Open { until: at(until) }
}

fn closed(opens: &str) -> Opening {
    Opening::Closed {
        opens: Some(at(opens)),
    }
}

const ALL_DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

#[test]
fn a_line_without_hours_is_always_open() {
    let mut line = line("Asia/Tokyo", &[("mon", "09:00", "18:00")]);
    line.hours = None;
    assert_eq!(line.open_at(at("2026-11-23T03:00:00Z")), Opening::Always);
}

#[test]
fn opening_begins_with_the_first_minute_and_ends_with_the_last() {
    // 2026-11-23 is a Monday.
    let line = line(
        "Asia/Tokyo",
        &[("mon", "09:00", "18:00"), ("tue", "10:00", "12:30")],
    );
    for (now, expected) in [
        ("2026-11-23T08:59:59+09:00", closed("2026-11-23T09:00:00+09:00")),
        ("2026-11-23T09:00:00+09:00", open("2026-11-23T18:00:00+09:00")),
        ("2026-11-23T17:59:59+09:00", open("2026-11-23T18:00:00+09:00")),
        ("2026-11-23T18:00:00+09:00", closed("2026-11-24T10:00:00+09:00")),
        ("2026-11-24T12:29:59+09:00", open("2026-11-24T12:30:00+09:00")),
        ("2026-11-24T12:30:00+09:00", closed("2026-11-30T09:00:00+09:00")),
        ("2026-11-29T23:00:00+09:00", closed("2026-11-30T09:00:00+09:00")),
    ] {
        assert_eq!(line.open_at(at(now)), expected, "{now}");
    }
}

#[test]
fn a_weekly_hour_comes_again_after_a_week() {
    let line = line("Asia/Tokyo", &[("mon", "09:00", "10:00")]);
    assert_eq!(
        line.open_at(at("2026-11-23T10:00:00+09:00")),
        closed("2026-11-30T09:00:00+09:00")
    );
}

#[test]
fn a_night_belongs_to_the_day_on_which_it_begins() {
    let line = line("Asia/Manila", &[("fri", "22:00", "05:00")]);
    let morning = "2026-11-28T05:00:00+08:00";

    assert_eq!(line.open_at(at("2026-11-27T22:00:00+08:00")), open(morning));
    assert_eq!(line.open_at(at("2026-11-28T04:59:00+08:00")), open(morning));
    assert_eq!(line.open_at(at(morning)), closed("2026-12-04T22:00:00+08:00"));
    assert_eq!(
        line.open_at(at("2026-11-27T04:00:00+08:00")),
        closed("2026-11-27T22:00:00+08:00")
    );
}

#[test]
fn days_that_touch_are_one_opening() {
    let whole = |days: &[&'static str]| {
        let days: Vec<_> = days.iter().map(|day| (*day, "00:00", "00:00")).collect();
        line("Europe/Berlin", &days)
    };
    let weekdays = whole(&ALL_DAYS[..5]);
    assert_eq!(
        weekdays.open_at(at("2026-11-23T12:00:00+01:00")),
        open("2026-11-28T00:00:00+01:00")
    );
    assert_eq!(
        weekdays.open_at(at("2026-11-28T12:00:00+01:00")),
        closed("2026-11-30T00:00:00+01:00")
    );
    for now in [
        "2026-11-23T00:00:00+01:00",
        "2026-11-29T23:59:59+01:00",
        "2026-10-25T02:30:00+01:00",
    ] {
        assert_eq!(whole(&ALL_DAYS).open_at(at(now)), Opening::Always, "{now}");
    }
}

#[test]
fn hours_follow_the_clock_when_it_changes() {
    let days: Vec<_> = ALL_DAYS.iter().map(|day| (*day, "09:00", "17:00")).collect();
    let line = line("Europe/London", &days);
    // In Britain the clock went forward on 29 March 2026 and back on 25 October 2026.
    assert_eq!(
        line.open_at(at("2026-03-28T17:00:00Z")),
        closed("2026-03-29T08:00:00Z")
    );
    assert_eq!(
        line.open_at(at("2026-03-29T08:30:00Z")),
        open("2026-03-29T16:00:00Z")
    );
    assert_eq!(
        line.open_at(at("2026-10-24T16:00:00Z")),
        closed("2026-10-25T09:00:00Z")
    );
}

#[test]
fn an_hour_that_the_clock_skips_does_not_disturb() {
    // On 29 March 2026 Berlin had no 02:30.
    let line = line("Europe/Berlin", &[("sun", "02:30", "06:00")]);
    assert_eq!(
        line.open_at(at("2026-03-29T00:30:00Z")),
        closed("2026-03-29T01:30:00Z")
    );
    assert_eq!(
        line.open_at(at("2026-03-29T02:00:00Z")),
        open("2026-03-29T04:00:00Z")
    );
}
