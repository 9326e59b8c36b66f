//! Renders the form: eight boxes, each with its check, and the errors to correct.

use maud::{Markup, html};

use super::{Content, Frame, Notice};
use crate::codes::digit_groups::{DIGITS_PER_GROUP, GROUPS, GroupState, Series};
use crate::service::page::FILE;
use crate::service::page::typed::{self, Judged, Typed};

/// Returns the form with the input so far.
pub(in super::super) fn page(frame: &Frame<'_>, typed: &Typed, notice: &Notice) -> Markup {
    let title = frame.text("page-title");
    let products = frame.catalogue.product_codes();
    let product = match typed.judge(&products) {
        Judged::Whole(installation_id) => frame.catalogue.product(installation_id.product()),
        Judged::Groups(_)
        | Judged::Swapped(..)
        | Judged::Mixed
        | Judged::Confirmation
        | Judged::OtherVendor => None,
    };
    // Input that was not submitted yet is not reported as unfinished; the language may be changed
    // in the middle.
    let is_judged = matches!(notice, Notice::Judged(judged) if *judged != Judged::OtherVendor);
    let how = match notice {
        Notice::Filled => "page-how-filled",
        Notice::None | Notice::Judged(_) | Notice::Again | Notice::NotAFile => "page-how",
    };
    let is_swapped = matches!(notice, Notice::Judged(Judged::Swapped(..)));
    let body = html! {
        h1 { (title) }
        p.lead { (frame.text("page-lead")) }
        (summary(frame, typed, notice))
        form #digits method="post" action=(frame.action()) novalidate data-asking=(frame.text("page-asking"))
            data-right=(frame.text("page-all-right")) data-products=(listed(&products))
            data-other-vendor=(frame.text("page-other-vendor")) data-swapped=(swapped(frame, "%1", "%2")) {
            fieldset.card {
                legend { (frame.text("installation-id")) }
                p #how.dim { (frame.text(how)) }
                ol.boxes dir="ltr" {
                    @for index in 0..GROUPS {
                        (group(frame, typed, index, is_judged))
                    }
                }
                p #remark.remark role="status" {}
            }
            input type="hidden" name="seal" value=(frame.seal);
            div.actions {
                button.primary type="submit" { (frame.text("page-submit")) }
                // Without the script it appears with the answer.
                button #exchange type="submit" name="exchange" value="1" hidden[!is_swapped] {
                    (frame.text("button-exchange"))
                }
                p.dim { (frame.text("page-sent")) }
            }
        }
        (by_file(frame))
    };

    frame.document(&Content {
        title: &title,
        product,
        typed,
        asks_again: false,
        address: None,
        body,
    })
}

/// Returns the products' numbers in the form that the script reads.
fn listed(products: &[u16]) -> String {
    let products: Vec<String> = products.iter().map(ToString::to_string).collect();

    products.join(" ")
}

/// Returns the form for a request file.
fn by_file(frame: &Frame<'_>) -> Markup {
    let action = if frame.reader.has_chosen {
        format!("{}?lang={}", FILE, frame.tag())
    } else {
        FILE.to_owned()
    };

    html! {
        form.card #file-form method="post" action=(action) enctype="multipart/form-data" {
            h2 { label for="file" { (frame.text("page-file")) } }
            p.dim { (frame.text("page-file-how")) }
            input type="hidden" name="seal" value=(frame.seal);
            div.actions {
                input #file type="file" name="file" accept=".json,application/json" required;
                button type="submit" { (frame.text("page-file-submit")) }
            }
        }
    }
}

fn group(frame: &Frame<'_>, typed: &Typed, index: usize, is_judged: bool) -> Markup {
    let (name, label) = (typed::name(index), Series::Installation.label(index));
    let note_id = format!("{name}-note");
    let state = typed.state(index);
    let (mark, is_wrong) = match state {
        GroupState::Right => ("right", false),
        GroupState::Wrong => ("wrong", true),
        GroupState::Empty | GroupState::Partial { .. } if is_judged => ("wrong", true),
        GroupState::Empty | GroupState::Partial { .. } => ("open", false),
    };
    let short = |digits: usize| {
        frame
            .locale
            .format("page-mark-short", &[("digits", digits.into())])
    };
    let wrong = frame.text("page-mark-wrong");
    let note = match state {
        GroupState::Empty if is_wrong => short(0),
        GroupState::Partial { digits } if is_wrong => short(digits),
        _ if is_wrong => wrong.clone(),
        _ => String::new(),
    };

    html! {
        li data-state=(mark) {
            label for=(name) { (label) }
            input id=(name) name=(name) value=(typed.shown(index)) aria-label=(frame.group(&label))
                aria-describedby=(note_id) aria-invalid=[is_wrong.then_some("true")] inputmode="numeric"
                autocomplete="off" autocapitalize="off" spellcheck="false"
                enterkeyhint=(if index + 1 == GROUPS { "go" } else { "next" })
                data-note=(wrong) data-wrong=(sentence(frame, index));
            span.note id=(note_id) lang=(frame.tag()) { (note) }
        }
    }
}

/// Returns the sentence about two groups that are in each other's place.
fn swapped(frame: &Frame<'_>, one: &str, other: &str) -> String {
    frame.locale.format(
        "groups-exchanged",
        &[("one", one.into()), ("other", other.into())],
    )
}

/// Returns the advice for a wrong group.
fn sentence(frame: &Frame<'_>, index: usize) -> String {
    frame.locale.format(
        "page-wrong",
        &[("label", Series::Installation.label(index).into())],
    )
}

/// Returns the errors to correct, at the head of the form and with the focus.
fn summary(frame: &Frame<'_>, typed: &Typed, notice: &Notice) -> Markup {
    let (title, text, groups): (String, &str, &[usize]) = match notice {
        Notice::None | Notice::Filled => return html! {},
        Notice::Again => (frame.text("page-again"), "page-again-text", &[]),
        Notice::NotAFile => (frame.text("page-not-a-file"), "page-not-a-file-text", &[]),
        Notice::Judged(Judged::Whole(_)) => return html! {},
        Notice::Judged(Judged::Mixed) => (frame.text("page-mixed"), "page-mixed-text", &[]),
        Notice::Judged(Judged::Confirmation) => (
            frame.text("page-confirmation-typed"),
            "page-confirmation-typed-text",
            &[],
        ),
        Notice::Judged(Judged::OtherVendor) => {
            (frame.text("page-other-vendor"), "page-other-vendor-text", &[0])
        }
        Notice::Judged(Judged::Swapped(one, other)) => (
            swapped(
                frame,
                &Series::Installation.label(*one),
                &Series::Installation.label(*other),
            ),
            "page-swapped-text",
            &[],
        ),
        Notice::Judged(Judged::Groups(groups)) => (
            frame
                .locale
                .format("page-look-again", &[("count", groups.len().into())]),
            "page-look-again-text",
            groups,
        ),
    };
    let what_is_wrong = |index: usize| match typed.state(index) {
        GroupState::Empty => frame.locale.format("page-mark-short", &[("digits", 0.into())]),
        GroupState::Partial { digits } => frame
            .locale
            .format("page-mark-short", &[("digits", digits.into())]),
        GroupState::Right | GroupState::Wrong => frame.text("page-mark-wrong"),
    };

    html! {
        section #summary.summary tabindex="-1" autofocus role="alert" aria-labelledby="summary-title" {
            h2 #summary-title { (title) }
            p { (frame.text(text)) }
            @if !groups.is_empty() {
                ul {
                    @for index in groups {
                        li {
                            a href={ "#" (typed::name(*index)) } { (frame.group(&Series::Installation.label(*index))) }
                            " "
                            span.dim { (what_is_wrong(*index)) }
                        }
                    }
                }
            }
        }
    }
}

const _: () = assert!(DIGITS_PER_GROUP == 6, "the words say six digits");
