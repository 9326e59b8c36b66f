//! The pages of an activation by telephone.

use std::path::PathBuf;

use kakunin::codes::{ConfirmationId, ConfirmationSecret, ConfirmationType};
use kakunin::locale::Locale;
use kakunin::page::control::{Field, List, Press};
use kakunin::page::input::Input;
use kakunin::wizard::event::Outcome;

use super::computers::{VENDOR, installation_id, key};
use super::{Scene, Walk, host_method, method, scene};

/// The way of a call, from its first page.
pub(super) fn pages(locale: &Locale) -> Vec<Scene> {
    let scene = |name, walk: Walk<'_>| scene(locale, name, &walk);

    vec![
        scene("telephone", telephone(locale)),
        scene(
            "telephone-line",
            telephone(locale).input(Input::Choose(List::Lines, 0)),
        ),
        scene("telephone-typing", typing(locale)),
        scene("telephone-qr", telephone(locale).press(Press::ShowQr)),
        scene("telephone-no-line", without_line(locale)),
        scene("telephone-sheet", with_sheet(locale)),
        scene("regions", telephone(locale).press(Press::OpenRegions)),
    ]
}

/// A host's confirmation ID is signed, and has sixteen groups: here in the middle of the call.
pub(super) fn of_host(locale: &Locale) -> Walk<'_> {
    let secret = ConfirmationSecret::from_seed(&[7; 64]).expect("a secret");
    let groups = ConfirmationId::signed_for_host(&secret, &installation_id()).groups();
    let walk = host_method(locale)
        .input(Input::Choose(List::Methods, 1))
        .press(Press::Next);

    groups
        .iter()
        .take(10)
        .enumerate()
        .fold(walk, |walk, (index, group)| {
            let text = if index == 8 { swapped(group) } else { group.clone() };
            walk.edit(Field::CodeBox(index), &text)
        })
}

fn telephone(locale: &Locale) -> Walk<'_> {
    method(locale)
        .input(Input::Choose(List::Methods, 1))
        .press(Press::Next)
}

/// A region in which the vendor has no line.
fn without_line(locale: &Locale) -> Walk<'_> {
    telephone(locale)
        .press(Press::OpenRegions)
        .edit(Field::RegionQuery, "TV")
        .input(Input::Choose(List::Regions, 0))
}

/// The call sheet is saved.
fn with_sheet(locale: &Locale) -> Walk<'_> {
    let path = || PathBuf::from("/home/hanako/momiji-suite-2026-call.pdf");

    telephone(locale)
        .press(Press::SaveSheet)
        .answer(&Outcome::Chosen(Some(path())))
        .answer(&Outcome::Saved(Ok(path())))
}

/// The telephone page in the middle of the call, with one group misheard.
fn typing(locale: &Locale) -> Walk<'_> {
    let id = ConfirmationId::keyed(&key(), VENDOR, &installation_id(), ConfirmationType::Permanent);
    let groups = id.groups();
    let walk = telephone(locale).input(Input::Choose(List::InstallationGroups, 2));
    let walk = groups
        .iter()
        .take(3)
        .enumerate()
        .fold(walk, |walk, (index, group)| {
            let text = if index == 2 { swapped(group) } else { group.clone() };
            walk.edit(Field::CodeBox(index), &text)
        });

    walk.edit(Field::CodeBox(3), &groups[3][..3])
}

/// The group as it is written down when its first two different digits are heard in the wrong order.
fn swapped(group: &str) -> String {
    let mut digits: Vec<char> = group.chars().collect();
    if let Some(place) = digits.windows(2).position(|pair| pair[0] != pair[1]) {
        digits.swap(place, place + 1);
    }

    digits.into_iter().collect()
}
