//! Renders the page for an address at which there is nothing.

use maud::{Markup, html};

use super::{Content, Frame, advice_address};
use crate::service::page::PATH;
use crate::service::page::typed::Typed;

/// Returns the page that leads to the others.
pub(in super::super) fn page(frame: &Frame<'_>) -> Markup {
    let title = frame.text("page-elsewhere");
    let body = html! {
        h1 { (title) }
        p.lead { (frame.text("page-elsewhere-text")) }
        div.actions {
            a.button.primary href=(frame.action()) { (frame.text("page-title")) }
            a.button href=(advice_address(frame)) { (frame.text("advice-title")) }
        }
    };

    frame.document(&Content {
        title: &title,
        product: None,
        typed: &Typed::default(),
        asks_again: false,
        address: Some(PATH),
        body,
    })
}
