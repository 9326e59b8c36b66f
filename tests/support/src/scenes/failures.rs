//! The pages of an activation that failed.

use kakunin::fault::Fault;
use kakunin::locale::Locale;
use kakunin::page::attempt::Attempt;
use kakunin::page::control::Press;
use kakunin::wizard::effect::{Copied, Place, Site};
use kakunin::wizard::event::{Event, Outcome};

use super::{Scene, Walk, method, scene};

/// Each failure that has a page of another look.
pub(super) fn pages(locale: &Locale) -> Vec<Scene> {
    let scene = |name, walk: Walk<'_>| scene(locale, name, &walk);

    vec![
        scene(
            "failure-used-up",
            failure(
                locale,
                Fault::UsedUp {
                    used: 100,
                    limit: 100,
                },
            ),
        ),
        scene("failure-blocked", failure(locale, Fault::BlockedKey)),
        scene("failure-copied", copied(locale)),
        scene("failure-not-opened", not_opened(locale)),
        scene(
            "failure-network",
            failure(
                locale,
                Fault::Unreachable {
                    host: "activation.momiji.example".to_owned(),
                    timed_out: true,
                },
            ),
        ),
    ]
}

/// The details of a failure, once they are copied.
fn copied(locale: &Locale) -> Walk<'_> {
    let copied = Copied::Details(Box::new(Fault::BlockedKey), None);

    failure(locale, Fault::BlockedKey)
        .press(Press::CopyDetails)
        .event(Event::Outcome(Attempt::default(), Outcome::Copied(copied)))
}

/// The seller's page, on a computer that has no browser.
fn not_opened(locale: &Locale) -> Walk<'_> {
    let outcome = Outcome::NotOpened(Place::Site(Site::Seller));

    failure(locale, Fault::BlockedKey)
        .press(Press::Seller)
        .event(Event::Outcome(Attempt::default(), outcome))
}

fn failure(locale: &Locale, fault: Fault) -> Walk<'_> {
    method(locale)
        .press(Press::Next)
        .answer(&Outcome::Activated(Err(fault)))
}
