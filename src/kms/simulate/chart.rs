//! Draws a simulation as an SVG picture for light and dark pages: computers, requests and notices
//! for each day.

use std::fmt::Write as _;

use super::report::{Day, Report};

const WIDTH: f64 = 960.0;
const PANEL: f64 = 170.0;
const GAP: f64 = 62.0;
const LEFT: f64 = 84.0;
const RIGHT: f64 = 24.0;
const TOP: f64 = 100.0;
const HEIGHT: f64 = TOP + 3.0 * PANEL + 2.0 * GAP + 56.0;

const STYLE: &str = "\
text{font:13px system-ui,sans-serif;fill:#333}\
.title{font-size:18px;font-weight:600}\
.panel{font-weight:600}\
.grid{stroke:#ddd;stroke-width:1}\
.axis{stroke:#888;stroke-width:1}\
.line{fill:none;stroke-width:1.6;stroke-linejoin:round}\
.count{stroke:#1f6f8b}.requests{stroke:#8a5a00}.notices{stroke:#a03040}\
@media (prefers-color-scheme:dark){\
text{fill:#ddd}.grid{stroke:#3a3a3a}.axis{stroke:#999}\
.count{stroke:#6cc5e0}.requests{stroke:#e0b050}.notices{stroke:#f08090}}";

/// Returns the picture of a report.
#[must_use]
pub fn chart(report: &Report) -> String {
    let mut picture = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         aria-labelledby=\"title description\">\n\
         <title id=\"title\">A KMS host and {} computers over {} days</title>\n\
         <desc id=\"description\">{} requests, at most {} in an hour; {} notices; {} computers count at the end.</desc>\n\
         <style>{STYLE}</style>\n\
         <text class=\"title\" x=\"{LEFT}\" y=\"34\">A KMS host and {} computers over {} days</text>\n\
         <text x=\"{LEFT}\" y=\"56\">{} requests, at most {} in an hour; threshold {}; seed {}</text>\n",
        report.clients,
        report.days,
        report.requests,
        report.peak_per_hour,
        notices(report),
        report.count,
        report.clients,
        report.days,
        report.requests,
        report.peak_per_hour,
        report.threshold,
        report.seed,
    );
    let panels = [
        (
            "Computers seen in the last 30 days",
            "count",
            values(report, |day| day.count),
        ),
        ("Requests a day", "requests", values(report, |day| day.requests)),
        (
            "Notices shown a day",
            "notices",
            values(report, |day| day.notices),
        ),
    ];
    let mut top = TOP;
    for (title, class, values) in panels {
        panel(&mut picture, &values, title, class, top);
        top += PANEL + GAP;
    }
    let middle = f64::midpoint(LEFT, WIDTH - RIGHT);
    // Writing to a string does not fail.
    let _written = writeln!(
        picture,
        "<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\">Day</text>\n</svg>",
        HEIGHT - 12.0
    );

    picture
}

fn values(report: &Report, of: impl Fn(&Day) -> u32) -> Vec<u32> {
    report.daily.iter().map(of).collect()
}

fn notices(report: &Report) -> u64 {
    report.notices.values().map(|notices| notices.times).sum()
}

fn panel(picture: &mut String, values: &[u32], title: &str, class: &str, top: f64) {
    let bottom = top + PANEL;
    let right = WIDTH - RIGHT;
    let most = values.iter().copied().max().unwrap_or(0);
    let (step, ceiling) = scale(most);
    let last = u32::try_from(values.len().saturating_sub(1))
        .unwrap_or(u32::MAX)
        .max(1);
    let x = |day: u32| LEFT + (right - LEFT) * f64::from(day) / f64::from(last);
    let y = |value: u32| bottom - PANEL * f64::from(value) / f64::from(ceiling);

    let _written = writeln!(
        picture,
        "<text class=\"panel\" x=\"{LEFT}\" y=\"{}\">{title}</text>",
        top - 10.0
    );
    let mut tick = 0;
    while tick <= ceiling {
        let _written = writeln!(
            picture,
            "<line class=\"grid\" x1=\"{LEFT}\" y1=\"{at:.1}\" x2=\"{right}\" y2=\"{at:.1}\"/>\
             <text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{tick}</text>",
            LEFT - 8.0,
            y(tick) + 4.0,
            at = y(tick),
        );
        tick += step;
    }
    let _written = writeln!(
        picture,
        "<line class=\"axis\" x1=\"{LEFT}\" y1=\"{bottom}\" x2=\"{right}\" y2=\"{bottom}\"/>"
    );
    let (days, _) = scale(last);
    for day in (0..=last).step_by(usize::try_from(days).unwrap_or(1)) {
        let _written = writeln!(
            picture,
            "<text x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\">{day}</text>",
            x(day),
            bottom + 18.0
        );
    }
    let points: Vec<_> = (0..)
        .zip(values)
        .map(|(day, value)| format!("{:.1},{:.1}", x(day), y(*value)))
        .collect();
    let _written = writeln!(
        picture,
        "<polyline class=\"line {class}\" points=\"{}\"/>",
        points.join(" ")
    );
}

/// Returns a step of 1, 2 or 5 times a power of ten, and the end of the axis. Four to ten steps
/// reach the maximum.
fn scale(most: u32) -> (u32, u32) {
    let most = u64::from(most.max(4));
    let mut power = 1;
    let step = 'found: loop {
        for factor in [1, 2, 5] {
            if factor * power * 5 >= most {
                break 'found factor * power;
            }
        }
        power *= 10;
    };
    let narrow = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);

    (narrow(step), narrow(most.div_ceil(step) * step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_has_few_round_steps_and_holds_the_most() {
        for (most, step, end) in [
            (0, 1, 4),
            (4, 1, 4),
            (7, 2, 8),
            (100, 20, 100),
            (99_900, 20_000, 100_000),
        ] {
            assert_eq!(scale(most), (step, end), "{most}");
        }
    }
}
