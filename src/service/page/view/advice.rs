//! Renders information about product keys, with a drawing of a key.

use maud::{Markup, html};

use super::{Content, Frame};
use crate::locale::advice::{SPECIMEN, Topic};
use crate::service::page::typed::Typed;

/// Returns the page with these topics; `path` is its path.
pub(in super::super) fn page(frame: &Frame<'_>, path: &str, topics: &[Topic]) -> Markup {
    let title = match topics {
        [only] => frame.text(only.title()),
        _ => frame.text("advice-title"),
    };
    let seller = frame.catalogue.vendor.links.seller.get(frame.tag());
    let body = html! {
        h1 { (title) }
        @if topics.len() > 1 {
            p.lead { (frame.text("advice-lead")) }
        }
        @for topic in topics {
            section.card #(topic.slug()) {
                @if topics.len() > 1 {
                    h2 { (frame.text(topic.title())) }
                }
                @if *topic == Topic::Looks {
                    (specimen(frame))
                }
                @for line in topic.lines() {
                    p { (frame.text(line)) }
                }
                @if *topic == Topic::Failing {
                    p.actions { a.button href=(seller) rel="noreferrer" { (frame.text("button-seller")) } }
                }
            }
        }
        p.actions { a.button href=(frame.action()) { (frame.text("page-title")) } }
    };

    frame.document(&Content {
        title: &title,
        product: None,
        typed: &Typed::default(),
        asks_again: false,
        address: Some(path),
        body,
    })
}

/// Returns a drawing of a label with a key on it.
fn specimen(frame: &Frame<'_>) -> Markup {
    const GROUP: usize = 104;
    const GAP: usize = 20;
    let width = SPECIMEN.len() * (GROUP + GAP) + GAP;

    html! {
        figure.specimen {
            svg role="img" aria-label=(frame.text("advice-specimen")) viewBox={ "0 0 " (width) " 84" }
                fill="none" stroke="currentColor" {
                rect x="1" y="1" width=(width - 2) height="82" rx="10" stroke-opacity="0.5";
                @for (index, group) in SPECIMEN.iter().enumerate() {
                    @let x = GAP + index * (GROUP + GAP);
                    rect x=(x) y="20" width=(GROUP) height="44" rx="6" stroke-opacity="0.25";
                    text x=(x + GROUP / 2) y="50" text-anchor="middle" font-family="monospace" font-size="24"
                        letter-spacing="2" fill="currentColor" stroke="none" { (group) }
                    @if index > 0 {
                        path d={ "M" (x - GAP + 5) " 42h10" } stroke-width="2";
                    }
                }
            }
            figcaption.dim { (frame.text("advice-specimen-text")) }
        }
    }
}
