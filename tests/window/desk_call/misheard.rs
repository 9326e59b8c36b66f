//! Whole calls with two groups misheard on each side, typed digit by digit in both windows.

use std::sync::Arc;

use kakunin::codes::{ConfirmationId, ConfirmationType, InstallationId, ProductKey};
use kakunin::desk::effect::{Request, Token};
use kakunin::desk::event::Outcome;
use kakunin::desk::runner::RequestRunner;
use kakunin::wire::ConfirmationRequest;
use kakunin::wire::desk::{Case, ConfirmationOrder};
use zeroize::Zeroizing;

use super::*;

/// The groups that are misheard, counted from 0: of the installation ID, and from both ends of the
/// confirmation ID.
const HEARD: [usize; 2] = [2, 5];

struct Parties<'a> {
    desk: Window<'a>,
    desk_words: Locale,
    wizard: Window<'a>,
    wizard_words: Locale,
    installation_id: InstallationId,
}

/// Holds the call up to the confirmation ID, and from there to the activation. `read` returns what
/// the agent reads aloud.
fn is_held(parties: &Parties<'_>, read: impl FnOnce(&InstallationId) -> ConfirmationId) {
    let Parties {
        desk,
        desk_words,
        wizard,
        wizard_words,
        installation_id,
    } = parties;
    desk.focus();
    desk.write_groups(&installation_id.groups(), &HEARD);
    desk.shows(&desk_words.text("desk-title-known"));
    desk.press("Return");
    desk.shows(&desk_words.text("desk-title-reading"));
    // In haste, Enter is pressed once more; the confirmation ID stays to be read.
    desk.press("Return");

    let groups = read(installation_id).groups();
    wizard.focus();
    wizard.write_groups(&groups, &[1, groups.len() - 1]);
    wizard.press("Return");
    let title = wizard_words.format("success-title", &[("product", "Momiji Suite 2026".into())]);
    wizard.shows(&title);

    desk.focus();
    assert!(desk.title().starts_with(&desk_words.text("desk-title-reading")));
    desk.press("alt+f");
    desk.shows(&desk_words.text("desk-title-ready"));
}

/// The wizard on the telephone page, in this language.
fn caller<'a>(display: &'a Display, computer: &Computer, key: &ProductKey, words: &Locale) -> Window<'a> {
    let wizard = computer.stranded(display, words.language(), &key.to_string());
    wizard.press("alt+p");
    wizard.shows(&words.text("telephone-title"));

    wizard
}

fn installation_id(computer: &Computer) -> InstallationId {
    let shown = computer.answer(&["installation-id"]);

    shown["installation_id"].as_str().unwrap().parse().unwrap()
}

#[test]
fn an_english_caller_and_a_japanese_desk_lose_no_group() {
    let display = Display::start();
    let computer = Computer::new();
    let (desk_words, wizard_words) = (Locale::new(Language::Japanese), Locale::new(Language::English));
    let desk = demonstration(&display, &computer, Language::Japanese, &[]);
    desk.shows(&desk_words.text("desk-title-ready"));
    let key: ProductKey = good_key().parse().unwrap();
    let wizard = caller(&display, &computer, &key, &wizard_words);
    let parties = Parties {
        installation_id: installation_id(&computer),
        desk,
        desk_words,
        wizard,
        wizard_words,
    };

    is_held(&parties, |id| {
        let vendor = kakunin::demo::catalogue(None).unwrap().vendor.id.clone();
        ConfirmationId::keyed(&key, &vendor, id, ConfirmationType::Permanent)
    });

    computer.is_activated_by("telephone");
    let report = report(computer.state());
    assert_eq!(
        report["misheard"]
            .as_array()
            .unwrap()
            .iter()
            .map(|count| count.as_u64().unwrap())
            .collect::<Vec<_>>(),
        [0, 0, 1, 0, 0, 1, 0, 0]
    );
}

#[test]
fn a_japanese_caller_and_an_english_desk_lose_no_group_of_a_signed_confirmation_id() {
    let display = Display::start();
    let vendor = DeskVendor::start();
    let computer = Computer::with_catalogue(vendor.catalogue());
    let (desk_words, wizard_words) = (Locale::new(Language::English), Locale::new(Language::Japanese));
    let mut command = desk_program(Language::English);
    let _command = command.arg("--catalogue").arg(vendor.catalogue());
    let desk = signed_in(&display, command, Language::English, &vendor.token);
    desk.shows(&desk_words.text("desk-title-ready"));
    let wizard = caller(&display, &computer, &vendor.key, &wizard_words);
    let parties = Parties {
        installation_id: installation_id(&computer),
        desk,
        desk_words,
        wizard,
        wizard_words,
    };

    is_held(&parties, |id| vendor.reads(*id));

    computer.is_activated_by("telephone");
    assert_eq!(vendor.used(), 1);
}

impl DeskVendor {
    /// The confirmation ID that the desk shows for this installation ID.
    fn reads(&self, installation_id: InstallationId) -> ConfirmationId {
        let runner = Arc::new(RequestRunner::new(Arc::clone(&self.installed), false));
        let token = Token(Zeroizing::new(self.token.trim().to_owned()));
        let order = ConfirmationOrder {
            request: ConfirmationRequest {
                installation_id,
                kind: ConfirmationType::Permanent,
            },
            reason: None,
        };
        let case = Case::drawn(7);
        self.runtime.block_on(async {
            let signed_in = Arc::clone(&runner).act(Request::SignIn(token)).await;
            assert!(
                matches!(signed_in, Some(Outcome::SignedIn(Ok(_)))),
                "{signed_in:?}"
            );
            match runner.act(Request::Confirm(case, order)).await {
                Some(Outcome::Confirmed(Ok(answer))) => answer.confirmation_id,
                other => panic!("{other:?}"),
            }
        })
    }
}
