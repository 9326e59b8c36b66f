//! Renders the answer: the confirmation ID, to type, to hear, to copy and to print.

use maud::{Markup, html};

use super::{Content, Frame, digits};
use crate::codes::digit_groups::Series;
use crate::codes::{ConfirmationId, InstallationId};
use crate::service::page::typed::Typed;

/// Returns the page with the confirmation ID of an installation ID.
pub(in super::super) fn page(
    frame: &Frame<'_>,
    installation_id: &InstallationId,
    confirmation_id: &ConfirmationId,
) -> Markup {
    let title = frame.text("page-answer-title");
    let groups = labelled(Series::Confirmation, confirmation_id.groups());
    let last = groups.last().map_or("", |(label, _)| label.as_str());
    let lead = frame.locale.format("page-answer-lead", &[("last", last.into())]);
    let product = frame.catalogue.product(installation_id.product());
    let names = frame.text("page-digits");
    let names: Vec<&str> = names.split(' ').collect();
    let body = html! {
        h1 tabindex="-1" autofocus { (title) }
        p.lead { (lead) }
        section.card.answer aria-label=(frame.text("confirmation-id")) {
            (digits("digits", &groups, |label, group| {
                Some(spoken(frame, label, group, &names))
            }))
            div.tools data-copy=(confirmation_id) data-copied=(frame.text("page-copied"))
                data-not-copied=(frame.text("page-not-copied")) data-no-voice=(frame.text("page-no-voice"))
                data-stop=(frame.text("page-stop")) {
                button #read.tool type="button" hidden { (frame.text("page-read")) }
                button #copy.tool type="button" hidden { (frame.text("button-copy")) }
                button #print.tool type="button" hidden { (frame.text("page-print")) }
                p #told.told role="status" {}
            }
        }
        section.card {
            h2 { (frame.text("installation-id")) }
            (digits("digits small", &labelled(Series::Installation, installation_id.groups()), |_, _| None))
            @if let Some(product) = product {
                p.dim {
                    (frame.locale.format(
                        "product-with-edition",
                        &[
                            ("product", frame.name(&product.name).into()),
                            ("edition", frame.name(&product.edition.name).into()),
                        ],
                    ))
                }
            }
            p.dim { (frame.text("page-answer-same")) }
        }
        p.actions.after { a.button href=(frame.action()) { (frame.text("page-another")) } }
    };

    frame.document(&Content {
        title: &title,
        product,
        typed: &Typed::from(installation_id),
        asks_again: true,
        address: None,
        body,
    })
}

fn labelled(series: Series, groups: impl IntoIterator<Item = String>) -> Vec<(String, String)> {
    groups
        .into_iter()
        .enumerate()
        .map(|(index, group)| (series.label(index), group))
        .collect()
}

/// Returns a group as it is spoken: its label, then digit by digit.
fn spoken(frame: &Frame<'_>, label: &str, group: &str, names: &[&str]) -> String {
    let words: Vec<String> = group
        .chars()
        .filter_map(|digit| names.get(usize::try_from(digit.to_digit(10)?).ok()?))
        .map(|name| (*name).to_owned())
        .collect();

    frame.locale.format(
        "page-spoken",
        &[
            ("label", label.into()),
            ("digits", words.join(&frame.text("list-separator")).into()),
        ],
    )
}
