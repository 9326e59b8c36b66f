//! `status`: show whether the product is activated on this computer. Reads and judges the state;
//! sends no request.

use serde_json::{Map, Value, json};

use crate::fault::Fault;
use crate::installed::Scope;
use crate::licence::{Status, Token};
use crate::locale::Locale;
use crate::page;
use crate::wizard::snapshot::Snapshot;

use super::exit::Exit;
use super::installation::Installation;
use super::report::{CommandError, Report};

pub(super) fn run(
    installation: &Installation,
    locale: &Locale,
    licence: bool,
) -> Result<Report, CommandError> {
    let snapshot = installation.backend.snapshot()?;
    let mut report = report(installation, locale, &snapshot);
    if licence {
        let token = installation.backend.licence()?;
        report.json["licence"] = json!(token.as_ref().map(Token::as_str));
    }

    Ok(report)
}

/// Returns the report of the status and its details.
pub(super) fn report(installation: &Installation, locale: &Locale, snapshot: &Snapshot) -> Report {
    Report {
        text: text(installation, locale, snapshot),
        json: Value::Object(json(installation, snapshot)),
        exit: Exit::of(&snapshot.status),
    }
}

fn text(installation: &Installation, locale: &Locale, snapshot: &Snapshot) -> String {
    let mut lines = sentences(installation, locale, snapshot);
    if snapshot.scope == Scope::Computer {
        lines.push(locale.text("command-status-all-users"));
    }
    lines.push(match &snapshot.key {
        Some(key) => locale.format(
            "command-status-key",
            &[
                ("last", key.key_name.as_str().into()),
                ("kind", locale.key_kind(key.kind).into()),
            ],
        ),
        None => locale.text("command-status-no-key"),
    });
    if snapshot.automatic {
        lines.push(locale.text("command-status-automatic"));
    }
    if let Some(count) = snapshot.count {
        lines.push(locale.format(
            "command-status-count",
            &[("used", count.used.into()), ("limit", count.limit.into())],
        ));
    }
    let terms = snapshot.terms.iter();
    lines.extend(
        terms
            .flat_map(|terms| page::terms(locale, terms, snapshot.now))
            .map(|(label, value)| {
                let name = locale.text(label);
                locale.format(
                    "command-status-terms",
                    &[("name", name.into()), ("value", value.into())],
                )
            }),
    );
    if snapshot.released.is_some() {
        let again = installation.again.as_str();
        lines.push(locale.format("command-status-released", &[("kakunin", again.into())]));
    }
    if let Some(fault) = &snapshot.warning {
        let words = locale.fault(fault);
        lines.push(format!("{}: {} {}", words.code, words.what, words.next));
    }

    lines.join("\n") + "\n"
}

fn sentences(installation: &Installation, locale: &Locale, snapshot: &Snapshot) -> Vec<String> {
    let product = installation.product_name(locale);
    let product = product.as_str();

    match &snapshot.status {
        Status::Activated {
            since,
            renew_by: None,
            ..
        } => vec![locale.format(
            "command-status-activated",
            &[("product", product.into()), ("since", locale.date(*since).into())],
        )],
        status @ Status::Activated {
            since,
            renew_by: Some(until),
            ..
        } => vec![locale.format(
            ends_how(status),
            &[
                ("product", product.into()),
                ("since", locale.date(*since).into()),
                ("until", locale.date(*until).into()),
            ],
        )],
        Status::Grace { until, .. } => vec![locale.format(
            "command-status-grace",
            &[("product", product.into()), ("until", locale.date(*until).into())],
        )],
        Status::Notice { reason } => {
            let words = locale.fault(&reason.fault());
            let about = [
                ("product", product.into()),
                ("title", words.title.into()),
                ("code", words.code.as_str().into()),
            ];
            // Whether a product works on when its terms are over, its vendor decides.
            let headline = if reason.fault().is_about_terms() {
                "command-status-terms-over"
            } else {
                "command-status-notice"
            };
            let headline = locale.format(headline, &about);
            vec![headline, words.what, words.next]
        }
    }
}

/// Returns the message for an activation that ends, which says whether the user has to do something
/// before.
const fn ends_how(status: &Status) -> &'static str {
    if status.provisional_until().is_some() {
        "command-status-provisional"
    } else if status.is_renewed_automatically() {
        "command-status-activated-until"
    } else {
        "command-status-activated-term"
    }
}

/// Returns the members of the JSON object that every command prints that ends with a status.
pub(super) fn json(installation: &Installation, snapshot: &Snapshot) -> Map<String, Value> {
    let product = installation.backend.product();
    let mut members = snapshot.status.told();
    let mut add = |name: &str, value: Value| {
        members.insert(name.to_owned(), value);
    };
    add("vendor", json!(installation.backend.catalogue().vendor.id));
    add("product", json!(product.id));
    add("scope", json!(snapshot.scope));
    add(
        "key",
        json!(snapshot.key.as_ref().map(|key| json!({
            "kind": key.kind,
            "name": key.key_name,
        }))),
    );
    add("automatic", json!(snapshot.automatic));
    add(
        "installation_id",
        json!(snapshot.installation_id.as_ref().map(ToString::to_string)),
    );
    add(
        "activations",
        json!(
            snapshot
                .count
                .map(|count| json!({ "used": count.used, "limit": count.limit }))
        ),
    );
    add(
        "terms",
        json!(snapshot.terms.as_ref().map(|terms| terms.told(snapshot.now))),
    );
    add(
        "hardware",
        json!({ "kept": snapshot.hardware.kept, "of": snapshot.hardware.of }),
    );
    add(
        "release_code",
        json!(
            snapshot
                .released
                .as_ref()
                .map(|released| released.groups.join("-"))
        ),
    );
    add("remark", json!(snapshot.warning.as_ref().map(Fault::code)));

    members
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::licence::Method;

    #[test]
    fn an_end_is_told_with_who_renews_it() {
        let ends = |method, renew_from| {
            ends_how(&Status::Activated {
                method,
                since: Timestamp::UNIX_EPOCH,
                renew_from,
                renew_by: Some(Timestamp::MAX),
            })
        };
        let soon = Some(Timestamp::UNIX_EPOCH);
        for method in [Method::Internet, Method::Kms] {
            assert_eq!(ends(method, soon), "command-status-activated-until");
        }
        for method in [Method::File, Method::Telephone] {
            assert_eq!(ends(method, soon), "command-status-activated-term");
        }
        assert_eq!(ends(Method::Telephone, None), "command-status-provisional");
    }
}
