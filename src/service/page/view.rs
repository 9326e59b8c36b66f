//! Renders the page as HTML: the frame that every state of it has, and the parts that several
//! states share.

pub(super) mod advice;
pub(super) mod answer;
pub(super) mod elsewhere;
pub(super) mod form;
mod lines;
pub(super) mod refusal;

use jiff::Timestamp;
use maud::{DOCTYPE, Markup, html};

use super::assets::Assets;
use super::reader::Reader;
use super::typed::{self, Judged, Typed};
use super::{ADVICE, PATH};
use crate::catalogue::{Catalogue, Localized, Product};
use crate::codes::digit_groups::GROUPS;
use crate::locale::{Direction, Language, Locale};

/// The data that every state of the page needs.
pub(super) struct Frame<'a> {
    pub(super) locale: &'a Locale,
    pub(super) catalogue: &'a Catalogue,
    pub(super) assets: &'a Assets,
    pub(super) reader: &'a Reader,
    /// The seal of the forms on the page.
    pub(super) seal: String,
    pub(super) now: Timestamp,
}

/// The notice on the form before there is an answer.
#[derive(Debug)]
pub(super) enum Notice {
    /// No notice.
    None,
    /// The digits came from the address.
    Filled,
    /// The result of evaluating the digits, which is not an installation ID.
    Judged(Judged),
    /// The button must be pressed once more.
    Again,
    /// The file that was sent is not a request file.
    NotAFile,
}

/// One state of the page, without the frame.
struct Content<'a> {
    title: &'a str,
    product: Option<&'a Product>,
    /// The digits that are kept when the language is changed.
    typed: &'a Typed,
    /// True if changing the language asks the service again; otherwise it shows the form.
    asks_again: bool,
    /// The path of the page, if nothing is typed on it.
    address: Option<&'a str>,
    body: Markup,
}

impl Frame<'_> {
    fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    fn tag(&self) -> &'static str {
        self.locale.language().tag()
    }

    fn name(&self, name: &Localized) -> String {
        name.get(self.tag()).to_owned()
    }

    /// Returns the path to which forms are sent. A language that the reader chose is kept.
    fn action(&self) -> String {
        if self.reader.has_chosen {
            language_action(self.locale.language())
        } else {
            PATH.to_owned()
        }
    }

    fn group(&self, label: &str) -> String {
        self.locale.format("page-group", &[("label", label.into())])
    }

    /// Returns the whole document.
    fn document(&self, content: &Content<'_>) -> Markup {
        let vendor = self.name(&self.catalogue.vendor.name);
        let links = &self.catalogue.vendor.links;
        let direction = match self.locale.direction() {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        };
        let window_title = self.locale.format(
            "window-title",
            &[
                ("title", content.title.into()),
                ("product", vendor.as_str().into()),
            ],
        );

        html! {
            (DOCTYPE)
            html lang=(self.tag()) dir=(direction) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (window_title) }
                    link rel="icon" type="image/png" href=(self.assets.mark.path());
                    link rel="stylesheet" href=(self.assets.style.path());
                    script src=(self.assets.script.path()) defer {}
                }
                body {
                    header.top {
                        div.inner {
                            img.mark src=(self.assets.mark.path()) alt="" width="40" height="40";
                            p.names {
                                @if let Some(product) = content.product {
                                    strong { (self.name(&product.name)) }
                                    span { (vendor) }
                                } @else {
                                    strong { (vendor) }
                                    span { (self.text("overview-title")) }
                                }
                            }
                            (self.languages(content))
                        }
                    }
                    main { (content.body) }
                    footer.bottom {
                        div.inner {
                            (self.link("link-privacy", &links.privacy))
                            a href=(advice_address(self)) { (self.text("advice-title")) }
                            (self.link("page-help", &links.support))
                            (self.link("link-regional-numbers", &links.regional_numbers))
                        }
                    }
                }
            }
        }
    }

    /// Returns the links to the other languages. They are buttons of a separate form, because the
    /// digits are sent along and must not appear in an address.
    fn languages(&self, content: &Content<'_>) -> Markup {
        if let Some(address) = content.address {
            return self.links_to_languages(address);
        }

        self.folded_languages(&html! {
            form method="post" action=(self.action()) {
                (hidden_groups(content.typed))
                @if content.asks_again {
                    input type="hidden" name="seal" value=(self.seal);
                } @else {
                    input type="hidden" name="then" value="language";
                }
                @for language in self.other_languages() {
                    button.link type="submit" formaction=(language_action(language)) lang=(language.tag()) {
                        (language.own_name())
                    }
                }
            }
        })
    }

    fn other_languages(&self) -> impl Iterator<Item = Language> {
        let shown = self.locale.language();

        Language::ALL.iter().copied().filter(move |other| *other != shown)
    }

    /// Folds the other languages below the name of this one: they would be half of the page.
    fn folded_languages(&self, others: &Markup) -> Markup {
        let language = self.locale.language();

        html! {
            nav.languages aria-label=(self.text("page-languages")) {
                details {
                    summary {
                        span.heard { (self.text("page-languages")) " " }
                        (language.own_name())
                    }
                    (others)
                }
            }
        }
    }

    /// Returns the links to the other languages of a page on which nothing is typed.
    fn links_to_languages(&self, address: &str) -> Markup {
        self.folded_languages(&html! {
            div.others {
                @for language in self.other_languages() {
                    a.link href={ (address) "?lang=" (language.tag()) } lang=(language.tag()) { (language.own_name()) }
                }
            }
        })
    }

    fn link(&self, words: &str, to: &Localized) -> Markup {
        html! { a href=(to.get(self.tag())) rel="noreferrer" { (self.text(words)) } }
    }
}

fn advice_address(frame: &Frame<'_>) -> String {
    if frame.reader.has_chosen {
        format!("{}?lang={}", ADVICE, frame.tag())
    } else {
        ADVICE.to_owned()
    }
}

fn language_action(language: Language) -> String {
    format!("{PATH}?lang={}", language.tag())
}

fn hidden_groups(typed: &Typed) -> Markup {
    html! {
        @for index in 0..GROUPS {
            input type="hidden" name=(typed::name(index)) value=(typed.shown(index));
        }
    }
}

/// Returns groups to be read: large, each with its label. The eye sees one number of two halves; a
/// screen reader reads the digits.
fn digits(class: &str, groups: &[(String, String)], spoken: impl Fn(&str, &str) -> Option<String>) -> Markup {
    html! {
        ol class=(class) dir="ltr" {
            @for (label, group) in groups {
                li data-spoken=[spoken(label, group)] data-label=(label) data-digits=(group) {
                    span.label { (label) }
                    span.code aria-hidden="true" { (typed::in_chunks(group)) }
                    span.heard { (spaced(group)) }
                }
            }
        }
    }
}

fn spaced(group: &str) -> String {
    group.chars().map(String::from).collect::<Vec<_>>().join(" ")
}
