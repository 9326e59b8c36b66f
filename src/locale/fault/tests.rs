mod document;
mod wording;
mod words;

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::*;
use crate::fault::{CatalogueDefect, FileKind, Script, SettingKind};
use crate::locale::{Language, Pseudo};
use crate::reading::Unread;

fn moment(text: &str) -> Timestamp {
    text.parse().expect("a timestamp")
}

fn setting(kind: SettingKind, setting: &str, value: &str) -> Fault {
    Fault::NetworkSetting {
        kind,
        setting: setting.to_owned(),
        value: value.to_owned(),
    }
}

/// At least one fault of every code that is not a KMS host's, with the data that changes its words.
fn samples() -> Vec<Fault> {
    let host = || "activation.example".to_owned();
    let since = moment("2026-11-22T09:00:00Z");

    vec![
        Fault::NotAKey { symbols: 0 },
        Fault::NotAKey { symbols: 1 },
        Fault::NotAKey { symbols: 24 },
        Fault::NotAKey { symbols: 25 },
        Fault::KeysInText { several: false },
        Fault::KeysInText { several: true },
        Fault::ConfirmationIdsInText { several: false },
        Fault::ConfirmationIdsInText { several: true },
        Fault::KeySymbol {
            group: 3,
            position: 4,
        },
        Fault::KeyLookAlike {
            group: 2,
            position: 2,
            script: Script::Cyrillic,
            symbol: 'A',
        },
        Fault::OtherProduct {
            product: Some("Momiji Draw".to_owned()),
        },
        Fault::OtherProduct { product: None },
        Fault::UnknownKey,
        Fault::BlockedKey,
        Fault::KeyKind,
        Fault::NoKey,
        Fault::ExpiredKey { since },
        Fault::UsedUp { used: 1, limit: 1 },
        Fault::UsedUp {
            used: 100,
            limit: 100,
        },
        Fault::NoNetwork,
        Fault::NameNotFound { host: host() },
        Fault::Unreachable {
            host: host(),
            timed_out: true,
        },
        Fault::Unreachable {
            host: host(),
            timed_out: false,
        },
        Fault::Intercepted {
            host: host(),
            issuer: None,
        },
        Fault::Intercepted {
            host: host(),
            issuer: Some("Inspection Company".to_owned()),
        },
        Fault::ProxySignIn {
            host: host(),
            proxy: None,
        },
        Fault::ProxySignIn {
            host: host(),
            proxy: Some("proxy.office.example:8080".to_owned()),
        },
        Fault::OtherAnswer { host: host() },
        Fault::ProxyFailed {
            host: host(),
            proxy: "proxy.office.example:8080".to_owned(),
        },
        setting(SettingKind::Proxy, "HTTPS_PROXY", "ken:…@proxy:port"),
        setting(
            SettingKind::NameServer,
            "KAKUNIN_NAME_SERVER",
            "ns.office.example",
        ),
        setting(SettingKind::KmsHost, "KAKUNIN_KMS_HOST", "http://kms/"),
        Fault::ServiceUnavailable { host: host() },
        Fault::TooManyAttempts { seconds: 1 },
        Fault::TooManyAttempts { seconds: 600 },
        Fault::TooManyAttempts { seconds: 86_400 },
        Fault::AnswerNotGenuine { host: host() },
        Fault::ClocksDiffer {
            here: since,
            there: moment("2026-11-23T09:30:00Z"),
        },
        Fault::ClockMovedBack { last_seen: since },
        Fault::HardwareChanged { kept: 5, of: 11 },
        Fault::HardwareChanged { kept: 3, of: 3 },
        Fault::ProvisionalRanOut { since },
        Fault::GraceOver { since },
        Fault::LeaseRanOut { since },
        Fault::TermOver { since },
        Fault::TrialOver { since },
        Fault::SubscriptionOver { since },
        Fault::TermsByTelephone,
    ]
    .into_iter()
    .chain(code_samples())
    .chain(file_samples())
    .collect()
}

/// The samples about codes of digit groups and the telephone.
fn code_samples() -> Vec<Fault> {
    vec![
        Fault::ConfirmationGroups { groups: vec![4] },
        Fault::ConfirmationGroups {
            groups: vec![2, 4, 16],
        },
        Fault::ConfirmationLength {
            digits: 47,
            expected: 48,
        },
        Fault::OtherInstallation,
        Fault::InstallationIdTyped,
        Fault::InstallationIdNotRight,
        Fault::InstallationIdSpent,
        Fault::OtherRelease,
        Fault::NoLine {
            region: "Momijia".to_owned(),
        },
    ]
}

/// The samples about files and what is stored.
fn file_samples() -> Vec<Fault> {
    let path = || "/var/lib/momiji".to_owned();

    vec![
        Fault::NotOurFile { path: path() },
        Fault::FileOfOtherComputer { path: path() },
        Fault::FileNotWritten { path: path() },
        Fault::FileNotRead {
            path: path(),
            cause: Unread::Missing,
        },
        Fault::FileNotRead {
            path: path(),
            cause: Unread::Folder,
        },
        Fault::OtherFile {
            path: path(),
            found: FileKind::Request,
        },
        Fault::RestoredFromCopy,
        Fault::CannotSave { path: path() },
        Fault::DiskFull { path: path() },
        Fault::StateLost,
        Fault::CannotRead {
            path: path(),
            owner: None,
        },
        Fault::CannotRead {
            path: path(),
            owner: Some("hanako".to_owned()),
        },
        Fault::LaterState { path: path() },
        Fault::NotBelieved { path: path() },
        Fault::Catalogue {
            path: path(),
            cause: CatalogueDefect::NotGenuine,
        },
    ]
}

/// The faults that can occur with a KMS host.
fn kms_samples() -> Vec<Fault> {
    let host = || "kms.office.example:8482".to_owned();

    vec![
        Fault::NoKmsHost { domains: Vec::new() },
        Fault::NoKmsHost {
            domains: vec!["office.example".to_owned(), "example".to_owned()],
        },
        Fault::NameServerRefused {
            domains: vec!["office.example".to_owned()],
        },
        Fault::KmsHostUnreachable {
            host: host(),
            timed_out: true,
        },
        Fault::KmsHostUnreachable {
            host: host(),
            timed_out: false,
        },
        Fault::KmsHostProduct { host: host() },
        Fault::TooFewComputers {
            count: 1,
            threshold: 25,
        },
        Fault::TooFewComputers {
            count: 12,
            threshold: 25,
        },
        Fault::KmsHostNotActivated { host: host() },
        Fault::KmsHostNotGenuine { host: host() },
    ]
}

fn locales() -> impl Iterator<Item = Locale> {
    Language::ALL.iter().copied().map(Locale::new)
}

/// Returns every text that can be shown about a fault, with its code for the message of a failed
/// test.
fn all_texts(locale: &Locale) -> Vec<FaultText> {
    Code::ALL
        .iter()
        .map(|code| locale.explain(*code))
        .chain(
            samples()
                .iter()
                .chain(&kms_samples())
                .map(|fault| locale.fault(fault)),
        )
        .collect()
}

fn what(language: Language, fault: &Fault) -> String {
    Locale::new(language).fault(fault).what
}

#[test]
fn a_file_whose_name_is_not_known_leaves_no_hole_in_a_sentence() {
    for language in Language::ALL {
        let locale = Locale::new(*language);
        let words = locale.fault(&Fault::CannotSave { path: String::new() });
        assert_eq!(words, locale.explain(Code::Sto2));
    }
}

#[test]
fn every_code_has_a_sample() {
    let codes = |samples: Vec<Fault>| samples.iter().map(Fault::code).collect::<BTreeSet<_>>();
    let (of_host, others) = Code::ALL
        .iter()
        .partition::<BTreeSet<_>, _>(|code| code.as_str().starts_with("KMS-"));

    assert_eq!(codes(samples()), others);
    assert_eq!(codes(kms_samples()), of_host);
}

#[test]
fn nothing_is_left_unfilled() {
    // What is written from right to left has marks of direction, which are not to be seen.
    for locale in locales().chain([Locale::pseudo(Pseudo::Mirrored)]) {
        for text in all_texts(&locale) {
            for part in [&text.title, &text.what, &text.why, &text.next] {
                assert!(
                    !part.contains(['{', '}', '$']) && !part.contains("fault-"),
                    "{}: {part}",
                    text.code
                );
            }
        }
    }
}

#[test]
fn a_wrong_character_is_located() {
    let fault = Fault::KeySymbol {
        group: 3,
        position: 4,
    };

    assert_eq!(
        what(Language::English, &fault),
        "The fourth character of the third group is not right."
    );
    assert_eq!(
        what(Language::Japanese, &fault),
        "3 番目のグループの 4 文字目が正しくありません。"
    );
}

#[test]
fn a_letter_of_another_script_is_named() {
    let fault = |script, symbol| Fault::KeyLookAlike {
        group: 2,
        position: 3,
        script,
        symbol,
    };

    assert_eq!(
        what(Language::English, &fault(Script::Cyrillic, 'A')),
        "The third character of the second group is not right: it is a Cyrillic letter that looks like A."
    );
    assert_eq!(
        what(Language::Japanese, &fault(Script::Greek, 'Z')),
        "2 番目のグループの 3 文字目が正しくありません。Z に似たギリシャ文字です。"
    );
}

#[test]
fn a_text_with_no_code_or_with_several_is_not_counted() {
    for several in [false, true] {
        let words = if several { "more than one" } else { "There is no" };
        for fault in [
            Fault::KeysInText { several },
            Fault::ConfirmationIdsInText { several },
        ] {
            let said = what(Language::English, &fault);
            assert!(said.contains(words), "{said}");
        }
    }
}

#[test]
fn an_incomplete_key_is_counted_and_a_complete_one_is_not() {
    let says = |symbols| what(Language::English, &Fault::NotAKey { symbols });

    assert!(says(1).contains("only 1 was typed"));
    assert!(says(24).contains("24 were typed"));
    assert!(says(25).starts_with("All 25 characters are there"));
}

#[test]
fn a_product_without_a_name_leaves_the_general_words() {
    let locale = Locale::new(Language::English);

    assert_eq!(
        locale.fault(&Fault::OtherProduct { product: None }),
        locale.explain(Code::Key3)
    );
}

#[test]
fn used_and_allowed_activations_are_counted() {
    let says = |used, limit| what(Language::English, &Fault::UsedUp { used, limit });

    assert_eq!(
        says(100, 100),
        "This key covers 100 computers, and 100 are using it."
    );
    assert_eq!(says(1, 1), "This key covers 1 computer, and 1 is using it.");
    assert_eq!(
        what(
            Language::Japanese,
            &Fault::UsedUp {
                used: 1000,
                limit: 1000
            }
        ),
        "このキーは 1000 台まで使え、現在 1000 台で使用中です。"
    );
}

#[test]
fn a_refusal_is_told_from_silence() {
    let says = |timed_out| {
        let host = "activation.example".to_owned();
        what(Language::English, &Fault::Unreachable { host, timed_out })
    };

    assert_eq!(says(true), "activation.example did not answer in time.");
    assert_eq!(says(false), "activation.example refused the connection.");
}

#[test]
fn a_wait_is_said_in_a_fitting_unit_and_never_too_short() {
    let says = |seconds| what(Language::English, &Fault::TooManyAttempts { seconds });

    assert!(says(1).ends_with("in 1 second."));
    assert!(says(90).ends_with("in 90 seconds."));
    assert!(says(91).ends_with("in 2 minutes."));
    assert!(says(5_400).ends_with("in 90 minutes."));
    assert!(says(5_401).ends_with("in 2 hours."));
    assert_eq!(wait(u64::MAX).1, "hours");
}

#[test]
fn groups_are_called_by_their_letters() {
    let one = Fault::ConfirmationGroups { groups: vec![4] };
    let several = Fault::ConfirmationGroups { groups: vec![2, 16] };

    assert_eq!(
        what(Language::English, &one),
        "Group D of the confirmation ID is not right."
    );
    assert_eq!(
        what(Language::Japanese, &one),
        "確認 ID のグループ D が正しくありません。"
    );
    assert!(what(Language::English, &several).ends_with("not right: B, R."));
    assert!(what(Language::Japanese, &several).contains("2 個のグループ (B、R)"));
    assert_eq!(group_label(9), "J");
    assert_eq!(group_label(27), "27");
}

#[test]
fn hardware_is_never_rounded_up_to_what_would_have_been_enough() {
    assert_eq!(percent(599, 1000), 59);
    assert_eq!(percent(u32::MAX, u32::MAX), 100);
    assert_eq!(percent(0, 0), 0);
}

#[test]
fn an_activation_of_a_computer_of_which_little_was_known_is_told_as_that() {
    let says = |kept, of| what(Language::English, &Fault::HardwareChanged { kept, of });

    for (kept, of) in [(0, 0), (3, 3), (3, 4), (6, 6)] {
        assert!(says(kept, of).contains("little was known"), "{kept} of {of}");
    }
    for (kept, of) in [(1, 4), (6, 11), (7, 11)] {
        assert!(says(kept, of).contains('%'), "{kept} of {of}");
    }
    let japanese = what(Language::Japanese, &Fault::HardwareChanged { kept: 3, of: 3 });
    assert!(
        japanese.contains("わずか") && !japanese.contains('%'),
        "{japanese}"
    );
}

/// What is looked for in the words of a language.
fn words(locale: &Locale) -> &'static words::Words {
    let mut all = words::WORDS.iter();

    all.find(|words| words.tag == locale.language().tag())
        .expect("a list of the language")
}

#[test]
fn the_next_step_of_a_wait_fits_every_wait() {
    for locale in locales() {
        let next = locale.fault(&Fault::TooManyAttempts { seconds: 3600 }).next;
        let next = next.to_lowercase();
        assert!(
            !words(&locale).minutes.iter().any(|word| next.contains(word)),
            "{next}"
        );
    }
}

#[test]
fn both_clocks_are_told() {
    let (here, there) = (moment("2026-11-22T09:00:00Z"), moment("2026-12-24T09:30:00Z"));

    for locale in locales() {
        let text = locale.fault(&Fault::ClocksDiffer { here, there });
        assert!(text.what.contains(&locale.moment(here)));
        assert!(text.what.contains(&locale.moment(there)));
    }
}

#[test]
fn at_a_host_nobody_is_sent_to_the_administrator() {
    for locale in locales() {
        for fault in samples() {
            let (usual, at_host) = (locale.fault(&fault), locale.fault_at_host(&fault));
            assert_eq!((&at_host.title, &at_host.what), (&usual.title, &usual.what));
            for part in [&at_host.why, &at_host.next] {
                let said = part.to_lowercase();
                let words = words(&locale);
                for word in [words.administrator, words.browser, &["wi-fi", "fault-"]].concat() {
                    assert!(
                        !said.contains(word),
                        "{} in {}: {part}",
                        at_host.code,
                        locale.language().tag()
                    );
                }
            }
        }
    }
    let english = Locale::new(Language::English);
    let (usual, at_host) = (
        english.fault(&Fault::NoNetwork),
        english.fault_at_host(&Fault::NoNetwork),
    );
    assert!(usual.why.contains("Wi-Fi") && at_host.next.contains("by file"));
    assert_eq!(
        english.fault_at_host(&Fault::UnknownKey),
        english.fault(&Fault::UnknownKey),
        "most words fit both"
    );
}
