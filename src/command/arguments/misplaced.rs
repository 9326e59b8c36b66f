//! Find a product key or a token in an argument that is not meant for it: it would be kept, or shown.

use std::borrow::Cow;

use clap::ArgMatches;

use crate::codes::secret::{self, Secret};
use crate::locale::Locale;

/// The argument that is meant for a product key.
const MEANT: &str = "key";

/// A secret in an argument that is not meant for it.
#[derive(Debug)]
pub(super) struct Misplaced {
    /// The argument, with only the secret's name left of the secret.
    shown: String,
    is_token: bool,
}

impl Misplaced {
    /// Returns the sentence for the user.
    pub(super) fn words(&self, program: &str, locale: &Locale) -> String {
        let id = if self.is_token {
            "command-misuse-token"
        } else {
            "command-misuse-key"
        };

        locale.format(
            id,
            &[
                ("shown", crate::foreign::shown(&self.shown).into_owned().into()),
                ("kakunin", program.into()),
            ],
        )
    }
}

/// Returns the first argument with a secret, of this command or of one below it. A key with typing
/// errors is a secret as well, and so is one that is given in groups.
pub(super) fn secret(matches: &ArgMatches) -> Option<Misplaced> {
    let here = matches
        .ids()
        .filter(|id| id.as_str() != MEANT)
        .filter_map(|id| matches.get_raw(id.as_str()))
        .find_map(|values| {
            let words: Vec<_> = values.map(|value| value.to_string_lossy()).collect();
            let text = words.join(" ");
            match secret::hidden(&text) {
                Cow::Owned(shown) => Some(Misplaced {
                    shown,
                    is_token: secret::find(&text) == Some(Secret::Token),
                }),
                Cow::Borrowed(_) => None,
            }
        });

    here.or_else(|| secret(matches.subcommand()?.1))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::super::parse;
    use crate::codes::{KeyKind, ProductKey};
    use crate::locale::{Language, Locale};

    #[test]
    fn a_key_or_token_in_an_argument_that_is_not_meant_for_it_is_refused_by_its_name() {
        let key = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 8).unwrap();
        let (name, spaced) = (key.name().to_string(), key.to_string().replace('-', " "));
        let key = key.to_string();
        let mistyped = "4VR16-P3AMK-CQ7BV-WYSR5-S4VZJ".to_owned();
        let token = "kkn_0a1b2c3d_0123456789abcdefghjkmnpqrstvwxyz".to_owned();
        for (secret, shown) in [
            (&key, name.as_str()),
            (&key.to_lowercase(), &name),
            (&mistyped, "4VR16-P3AMK"),
            (&token, "kkn_0a1b2c3d"),
        ] {
            for before in [
                &["kms", "set"][..],
                &["confirm"],
                &["request", "save"],
                &["response", "load"],
                &["explain"],
                &["release"],
                &["key", "remove"],
                &["key", "set", "--file"],
                &["status", "--state"],
                &["status", "--catalogue"],
                &["status", "--locales"],
                &["status", "--product"],
                &["status", "--service"],
            ] {
                let arguments: Vec<OsString> = ["kakunin"]
                    .iter()
                    .chain(before)
                    .map(OsString::from)
                    .chain([secret.into()])
                    .collect();
                for language in Language::ALL {
                    let misuse = parse(&arguments, &Locale::new(*language)).expect_err("refused");
                    let told = misuse.text.to_uppercase();
                    assert!(
                        misuse.is_error && misuse.text.contains(shown),
                        "{arguments:?}: {told}"
                    );
                    assert!(!told.contains(&secret.to_uppercase()), "{told}");
                }
            }
        }
        let arguments: Vec<OsString> = ["kakunin", "confirm"]
            .into_iter()
            .chain(spaced.split(' '))
            .map(OsString::from)
            .collect();
        let misuse = parse(&arguments, &Locale::new(Language::English)).expect_err("in groups");
        assert!(misuse.text.contains("product key"), "{}", misuse.text);
    }

    #[test]
    fn a_key_where_it_belongs_is_taken_and_codes_are_no_keys() {
        let key = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 8)
            .unwrap()
            .to_string();
        for arguments in [
            &["kakunin", "key", "set", key.as_str()][..],
            &["kakunin", "key", "remove", "4VR16-P3AMK"],
            &["kakunin", "kms", "set", "kms.office.example:8482"],
            &["kakunin", "confirm", "123456 234567 345678 456789"],
            &["kakunin", "explain", "CNT-1"],
        ] {
            let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
            let parsed = parse(&arguments, &Locale::new(Language::English));
            assert!(parsed.is_ok(), "{arguments:?}");
        }
    }
}
