//! Secrets in the wrong place: a product key, a token or a passphrase that is given as something else is
//! neither kept nor repeated.

use std::path::Path;

use kakunin::codes::ProductKey;

use crate::administration::{done, issue, run, set_up};

const PASSPHRASE: &str = "correct horse battery staple";

struct Misplaced {
    key: ProductKey,
    token: String,
}

impl Misplaced {
    /// Fails if a text holds a secret.
    fn is_not_in(&self, text: &str) {
        for secret in [self.key.to_string().as_str(), &self.token, PASSPHRASE] {
            assert!(!text.contains(secret), "{text}");
        }
    }

    /// What a command says that is refused, without a secret.
    fn refused(&self, data: &Path, arguments: &[&str]) -> String {
        let output = run(data, arguments);
        let told = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(!output.status.success(), "{arguments:?}: {told}");
        self.is_not_in(&told);

        told
    }
}

#[test]
fn a_secret_in_the_wrong_place_is_neither_kept_nor_repeated() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let key = issue(&data, "5");
    let _member = done(&data, &["staff", "add", "Aiko", "--role", "desk"]);
    let token = done(&data, &["token", "add", "Aiko"]).trim().to_owned();
    let name = key.name().to_string();
    let whole = key.to_string();
    let misplaced = Misplaced { key, token };

    for (secret, says) in [
        (whole.as_str(), "contains a product key"),
        (
            misplaced.token.as_str(),
            "contains the token of a member of staff",
        ),
    ] {
        // Refused before the keys are opened.
        for arguments in [
            &["catalogue", "new", secret][..],
            &["catalogue", "install", secret],
            &["catalogue", "sign", secret, "catalogue.jws"],
            &["backup", secret],
            &["restore", secret],
            &["init", "--data", secret],
            &["key", "list", "--passphrase-file", secret],
            &["serve", "--catalogue", secret],
        ] {
            let told = misplaced.refused(&data, arguments);
            assert!(told.contains(says), "{arguments:?}: {told}");
        }
        for arguments in [
            &["signing-key", "retire", secret][..],
            &[
                "proxy",
                "answer",
                "requests",
                "--service",
                secret,
                "--output",
                "answers",
            ],
            &[secret],
        ] {
            let _told = misplaced.refused(&data, arguments);
        }
    }
    let (token, sentence) = (misplaced.token.as_str(), format!("for Osaka: {whole}"));
    for arguments in [
        &["key", "note", &name, &sentence][..],
        &[
            "key",
            "issue",
            "--product",
            "101",
            "--limit",
            "1",
            "--organisation",
            &whole,
        ],
        &["organisation", "add", &whole],
        &["token", "add", "Aiko", "--label", token],
        &["token", "revoke", token, "--yes"],
    ] {
        let told = misplaced.refused(&data, arguments);
        assert!(
            told.contains("must not be written down here"),
            "{arguments:?}: {told}"
        );
    }
    let _told = misplaced.refused(&data, &["key", "list", "--product", &sentence]);
    misplaced.is_not_in(&done(&data, &["audit", "export"]));
    misplaced.is_not_in(&done(&data, &["key", "list", "--json"]));
}

#[test]
fn a_passphrase_in_place_of_its_file_is_not_repeated() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let misplaced = Misplaced {
        key: issue(&data, "5"),
        token: "kkn_".to_owned() + &"0".repeat(40),
    };
    let long = PASSPHRASE.repeat(40);

    for passphrase in [PASSPHRASE, &format!("/{PASSPHRASE}/x"), &long] {
        for (arguments, option) in [
            (
                &["key", "list", "--passphrase-file", passphrase][..],
                "--passphrase-file",
            ),
            (
                &[
                    "secrets",
                    "change-passphrase",
                    "--new-passphrase-file",
                    passphrase,
                ],
                "--new-passphrase-file",
            ),
        ] {
            let told = misplaced.refused(&data, arguments);
            assert!(told.contains(&format!("the file that {option} names")), "{told}");
        }
    }
    // A file that is there is named, so that it can be mended.
    let told = misplaced.refused(&data, &["key", "list", "--passphrase-file", "/"]);
    assert!(told.contains("this is a folder"), "{told}");
}
