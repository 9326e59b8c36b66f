//! Renders the telephone lines of the catalogue: those of the reader's region first, then all.

use jiff::tz::TimeZone;
use maud::{Markup, html};

use super::Frame;
use crate::catalogue::{LineKind, Opening, Region, TelephoneLine};

/// Returns the lines for a product, or the vendor's own list of numbers if the catalogue has none.
pub(super) fn card(frame: &Frame<'_>, product: u16) -> Markup {
    let known = frame.catalogue.regions(product, frame.now);
    let regions = frame.locale.find_territories(&known, "");
    let here = frame.reader.region.filter(|region| known.contains(region));

    html! {
        section.card.ways aria-labelledby="ways" {
            h3 #ways { (frame.text("page-call")) }
            @if let Some(here) = here {
                h4 { (frame.locale.territory(here)) }
                (list(frame, here, product))
            }
            @if regions.is_empty() {
                p { (frame.link("link-regional-numbers", &frame.catalogue.vendor.links.regional_numbers)) }
            } @else {
                details open[here.is_none() && regions.len() == 1] {
                    summary { (frame.text("page-lines-all")) }
                    p.dim { (frame.text("page-local-time")) }
                    @for region in regions {
                        h4 { (frame.locale.territory(region)) }
                        (list(frame, region, product))
                    }
                }
            }
        }
    }
}

fn list(frame: &Frame<'_>, region: Region, product: u16) -> Markup {
    html! {
        ul.lines {
            @for line in frame.catalogue.lines(region, product, frame.now) {
                (item(frame, line))
            }
        }
    }
}

fn item(frame: &Frame<'_>, line: &TelephoneLine) -> Markup {
    let opening = line.open_at(frame.now);
    let mood = match opening {
        Opening::Always | Opening::Open { .. } => "good",
        Opening::Closed { .. } => "care",
    };
    // The reader's time zone is unknown, so hours are shown in the time zone of the line.
    let zone = line
        .hours
        .as_ref()
        .and_then(|hours| TimeZone::get(&hours.zone).ok())
        .unwrap_or(TimeZone::UTC);

    html! {
        li {
            p.call {
                a.number dir="ltr" href={ "tel:" (dialled(&line.number)) } { (line.number) }
                @if line.kind == LineKind::Tty {
                    span.pill.calm { (frame.text("line-tty-tag")) }
                }
                span class={ "pill " (mood) } { (frame.locale.line_opening(opening, frame.now, &zone)) }
            }
            p.dim { (frame.locale.line_detail(line)) }
            p.dim { (frame.locale.line_hours(line, frame.now, &zone)) }
        }
    }
}

/// Returns the number as a telephone takes it (RFC 3966).
fn dialled(number: &str) -> String {
    number
        .chars()
        .filter(|symbol| symbol.is_ascii_digit() || *symbol == '+')
        .collect()
}
