//! The blocks of a page; each kind has a file.

pub mod check;
pub mod choice;
pub mod code_entry;
pub mod code_show;
pub mod facts;
pub mod field;
pub mod hero;
pub mod lines;
pub mod notice;
pub mod numbered;
pub mod progress;
pub mod qr;
pub mod regions;
pub mod say;
pub mod specimen;
pub mod spoken;
pub mod ways;

use iced::Length;
use iced::widget::container;

use super::surface::{edged, mood_colours};
use super::theme::{TextStyle, space};
use super::{Element, Look, row};
use crate::page::{Block, Message};

/// Builds a block of a page. The first block can be the headline.
pub fn view<'a>(block: &'a Block, look: &'a Look, is_headline: bool) -> Element<'a> {
    match block {
        Block::Hero { mood, title, text } if is_headline => hero::headline(look, *mood, title, text),
        Block::Hero { mood, title, text } => card(look, hero::in_card(look, *mood, title, text)),
        Block::Facts(facts) => padded_card(look, space::SMALL, facts::view(look, facts)),
        Block::Numbered {
            number,
            done,
            title,
            aside,
            blocks,
        } => {
            let head = numbered::Head {
                number: *number,
                is_done: *done,
                title,
                aside,
            };
            padded_card(look, space::MEDIUM, numbered::view(look, head, blocks))
        }
        Block::Choice { .. } | Block::Field { .. } | Block::Check { .. } | Block::Ways { .. } => {
            bare(block, look)
        }
        Block::Notice {
            mood,
            title,
            lines,
            action,
        } => notice::view(look, *mood, title, lines, action.as_ref()),
        Block::Say {
            mood,
            title,
            sayings,
            action,
        } => say::view(look, *mood, title, sayings, action.as_ref()),
        Block::Spoken {
            label, phrases, hint, ..
        } => spoken::view(look, label, phrases, hint),
        Block::RegionPicker(_)
        | Block::Lines(_)
        | Block::CodeShow { .. }
        | Block::CodeEntry { .. }
        | Block::Qr { .. }
        | Block::Specimen { .. }
        | Block::Progress { .. } => card(look, bare(block, look)),
    }
}

/// Builds a block without its own card.
pub fn bare<'a>(block: &'a Block, look: &'a Look) -> Element<'a> {
    match block {
        Block::Field { .. } => field::view(block, look),
        Block::Check {
            check,
            label,
            hint,
            on,
        } => check::view(look, *check, label, hint.as_deref(), *on),
        Block::Choice {
            list,
            options,
            chosen,
            ..
        } => choice::view(look, *list, options, *chosen),
        Block::RegionPicker(picker) => regions::view(look, picker),
        Block::Lines(lines) => lines::view(look, lines),
        Block::CodeShow { groups, reading, .. } => code_show::view(look, groups, *reading),
        Block::CodeEntry { .. } => code_entry::view(look, block),
        Block::Qr {
            modules,
            address,
            text,
        } => qr::view(look, modules, address, text),
        Block::Specimen { groups, text, .. } => specimen::view(look, groups, text),
        Block::Progress {
            label,
            detail,
            passed,
        } => progress::view(look, label, detail, passed.as_deref()),
        Block::Ways { title, buttons } => ways::view(look, title, buttons),
        Block::Facts(facts) => facts::view(look, facts),
        Block::Hero { mood, title, text } => hero::in_card(look, *mood, title, text),
        Block::Numbered { .. } | Block::Notice { .. } | Block::Say { .. } | Block::Spoken { .. } => {
            view(block, look, false)
        }
    }
}

/// Builds a surface with a border.
pub fn card<'a>(look: &'a Look, content: impl Into<Element<'a>>) -> Element<'a> {
    padded_card(look, space::LARGE, content)
}

fn padded_card<'a>(look: &'a Look, above: f32, content: impl Into<Element<'a>>) -> Element<'a> {
    let tones = look.tones;

    container(content)
        .width(Length::Fill)
        .align_x(look.start())
        .padding([above, space::LARGE])
        .style(move |_| edged(&tones, tones.surface, tones.hairline))
        .into()
}

/// Builds the message below a field, with its code first.
pub fn message<'a>(look: &'a Look, message: &'a Message) -> Element<'a> {
    let (colour, _) = mood_colours(look, message.mood);
    let code = message.code.map(|code| {
        look.coloured(code.to_string(), TextStyle::SmallStrong, colour)
            .into()
    });
    let words = look
        .coloured(&message.text, TextStyle::Small, colour)
        .width(Length::Fill);

    row::line(look, space::MEDIUM, code.into_iter().chain([words.into()]))
        .align_y(iced::Alignment::Start)
        .width(Length::Fill)
        .into()
}
