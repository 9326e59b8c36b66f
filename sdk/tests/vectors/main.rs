//! The published licences (`vectors/licences.json`), by which a checker in any language is tried: they
//! are those that this test makes, and the core answers what they say.
//!
//! `KAKUNIN_WRITE_DOCS=1` writes them. Nothing in them changes with the time of day: what is over ended
//! in 2025, and what is not over ends after 2120.

#![allow(clippy::unwrap_used, clippy::panic)] // a test ends where it fails

mod licences;
mod sample;

use std::path::Path;

use jiff::Timestamp;
use kakunin::licence::{Claims, Terms, Token};
use kakunin::wire::KeySet;
use serde_json::json;

use licences::{Answer, Vector, vectors};
use sample::{PRODUCT, VENDOR, catalogue, product};

fn document() -> String {
    let catalogue = catalogue();
    let licences: Vec<_> = vectors()
        .iter()
        .map(|vector| {
            let (answer, why) = match &vector.answer {
                Answer::Accepted => ("accepted", None),
                Answer::Ended => ("refused", Some("ended")),
                Answer::Refused(why, _) => ("refused", Some(*why)),
            };

            json!({ "name": vector.name, "answer": answer, "why": why, "token": vector.token })
        })
        .collect();
    let document = json!({
        "about": "Licences and what a checker must answer to each; docs/sdk.md says how to check. `why` is for people: a checker may name another reason first.",
        "issuer": VENDOR,
        "audience": PRODUCT.to_string(),
        "jwks": KeySet::of(&catalogue),
        "licences": licences,
    });

    serde_json::to_string_pretty(&document).unwrap() + "\n"
}

#[test]
fn the_published_licences_are_those_that_are_made_here() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/licences.json");
    if std::env::var_os("KAKUNIN_WRITE_DOCS").is_some() {
        std::fs::write(&path, document()).unwrap();
    }
    let published = std::fs::read_to_string(&path).unwrap();
    assert!(
        published == document(),
        "`KAKUNIN_WRITE_DOCS=1 cargo test -p kakunin-sdk --test vectors` writes {}",
        path.display()
    );
}

#[test]
fn the_core_answers_what_the_published_licences_say() {
    let catalogue = catalogue();
    let product = product(&catalogue);
    let mut accepted = 0;
    for Vector { name, token, answer } in vectors() {
        let verified = Token::from(token).verify(&catalogue, product);
        match answer {
            Answer::Refused(_, error) => assert_eq!(verified, Err(error), "{name}"),
            Answer::Accepted | Answer::Ended => {
                let claims = verified.unwrap_or_else(|error| panic!("{name}: {error}"));
                let ended = is_over(&claims, Timestamp::now());
                assert_eq!(ended, matches!(answer, Answer::Ended), "{name}");
                accepted += usize::from(!ended);
            }
        }
    }

    assert_eq!(accepted, 7);
}

/// Whether a licence is over at `time`, by itself or by its terms.
fn is_over(claims: &Claims, time: Timestamp) -> bool {
    let by_terms = |terms: &Terms| terms.trial_over(time).or(terms.subscription_over(time));

    claims.expires_at.is_some_and(|end| end <= time) || claims.terms.as_ref().and_then(by_terms).is_some()
}
