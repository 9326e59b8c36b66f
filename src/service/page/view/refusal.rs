//! Renders a refusal: what happened, why, what to do next, the code to quote, and the other ways.

use maud::{Markup, html};

use super::{Content, Frame, hidden_groups, lines};
use crate::codes::InstallationId;
use crate::fault::Code;
use crate::locale::FaultText;
use crate::service::page::typed::Typed;

/// Returns the page that explains why there is no confirmation ID.
pub(in super::super) fn page(
    frame: &Frame<'_>,
    installation_id: Option<InstallationId>,
    words: &FaultText,
) -> Markup {
    let number = installation_id.map(|id| id.product());
    let product = number.and_then(|number| frame.catalogue.product(number));
    let typed = installation_id.as_ref().map(Typed::from).unwrap_or_default();
    let copied = match installation_id {
        Some(id) => frame.locale.format(
            "copied-details",
            &[
                ("code", words.code.as_str().into()),
                ("title", words.title.as_str().into()),
                ("what", words.what.as_str().into()),
                ("id", id.to_string().into()),
            ],
        ),
        None => format!("{}: {}", words.code, words.title),
    };
    let body = html! {
        div.hero {
            span.sign aria-hidden="true" { "!" }
            div {
                h1 tabindex="-1" autofocus { (words.title) }
                @if let Some(product) = product {
                    p.lead {
                        (frame.locale.format("nothing-is-lost", &[("product", frame.name(&product.name).into())]))
                    }
                }
            }
        }
        dl.card.facts {
            div { dt { (frame.text("fact-what")) } dd { (words.what) } }
            div { dt { (frame.text("fact-why")) } dd { (words.why) } }
            div { dt { (frame.text("fact-next")) } dd { (words.next) } }
            div {
                dt { (frame.text("fact-code")) }
                dd.quote data-copy=(copied) data-copied=(frame.text("page-copied"))
                    data-not-copied=(frame.text("page-not-copied")) {
                    strong.code { (words.code) }
                    button #copy.link type="button" hidden { (frame.text("link-copy-details")) }
                    span #told.told role="status" {}
                }
            }
        }
        @if installation_id.is_some() {
            form.actions method="post" action=(frame.action()) {
                (hidden_groups(&typed))
                input type="hidden" name="seal" value=(frame.seal);
                button.primary type="submit" { (frame.text("button-retry")) }
                button type="submit" name="then" value="language" { (frame.text("page-check-digits")) }
                @if matches!(words.code, Code::Key4 | Code::Key5 | Code::Key8) {
                    a.button href=(frame.catalogue.vendor.links.seller.get(frame.tag())) rel="noreferrer" {
                        (frame.text("button-seller"))
                    }
                }
            }
        } @else {
            p.actions { a.button href=(frame.action()) { (frame.text("button-retry")) } }
        }
        h2 { (frame.text("failure-ways")) }
        (lines::card(frame, number.unwrap_or_else(|| first_product(frame))))
    };

    frame.document(&Content {
        title: &words.title,
        product,
        typed: &typed,
        asks_again: installation_id.is_some(),
        address: None,
        body,
    })
}

/// Returns the product whose lines are shown if no product is named.
fn first_product(frame: &Frame<'_>) -> u16 {
    frame
        .catalogue
        .products
        .first()
        .map(|product| product.code)
        .unwrap_or_default()
}
