//! The privacy page: what is sent, the vendor's statement, and its address. It is no step: it lies
//! over any of them, which goes on meanwhile.

use crate::page::control::Press;
use crate::page::{Block, Emphasis, Fact, FactValue, Mood, Page, PageName};
use crate::wizard::view::{Content, View};

pub(in crate::wizard) fn page(view: &View<'_>) -> Page {
    let vendor = &view.context.catalogue.vendor;
    let language = view.locale.language().tag();
    let sent = if view.context.snapshot.is_host() {
        "internet-sent-host"
    } else {
        "internet-sent"
    };
    let statement = vendor.privacy.as_ref().map(|statement| Block::Notice {
        mood: Mood::Calm,
        title: view.text("link-privacy"),
        lines: statement.get(language).lines().map(str::to_owned).collect(),
        action: None,
    });
    let address = Block::Facts(vec![Fact {
        label: view.text("privacy-address"),
        value: FactValue::Text(vendor.links.privacy.get(language).to_owned()),
        action: Some(view.link("link-copy", Press::CopyAddress)),
    }]);
    let told = Block::Notice {
        mood: Mood::Calm,
        title: view.text("privacy-sent"),
        lines: [sent, "privacy-telephone"].map(|id| view.text(id)).to_vec(),
        action: None,
    };

    view.page(Content {
        name: PageName::Privacy,
        title: Some(view.text("privacy-title")),
        lead: None,
        blocks: std::iter::once(told).chain(statement).chain([address]).collect(),
        links: Vec::new(),
        buttons: vec![
            view.button("button-open-privacy", Press::OpenPrivacy, Emphasis::Secondary),
            view.button("button-back", Press::Back, Emphasis::Primary),
        ],
        focus: Press::Back.into(),
        on_escape: Some(Press::Back),
    })
}
