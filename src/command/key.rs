//! `key set` and `key remove`: install or remove the product key.

use serde_json::json;

use crate::backend;
use crate::codes::{KeyKind, KeyName, OldKeyHash, ProductKey, ProductKeyError, found};
use crate::fault::Fault;
use crate::locale::Locale;
use crate::wizard::snapshot::{KeyFacts, Snapshot};

use super::exit::Exit;
use super::input::Source;
use super::installation::Installation;
use super::report::{CommandError, Report, Wanted};
use super::status;

pub(super) fn set(
    installation: &Installation,
    locale: &Locale,
    source: &Source,
    automatic: bool,
) -> Result<Report, CommandError> {
    let typed = source.read()?;
    let key = match found::product_key(&typed) {
        Ok(key) => key,
        Err(error)
            if error != ProductKeyError::Several && installation.backend.product().has_old_form(&typed) =>
        {
            return exchange(installation, locale, &typed, automatic);
        }
        Err(error) => return Err(Fault::from(error).into()),
    };
    if let Some(fault) = misfit(&key, installation, locale) {
        return Err(fault.into());
    }
    let kind = key.kind();
    let key_name = key.name().to_string();
    let snapshot = installation.backend.install_key(key, automatic)?;
    let installed = locale.format(
        "command-key-installed",
        &[("last", key_name.into()), ("kind", locale.key_kind(kind).into())],
    );

    Ok(report(installation, locale, &snapshot, kind, &installed))
}

/// Installs the product key in place of a key of the licensing system before this one.
fn exchange(
    installation: &Installation,
    locale: &Locale,
    old: &str,
    automatic: bool,
) -> Result<Report, CommandError> {
    let backend = &installation.backend;
    let old = OldKeyHash::of(&backend.catalogue().vendor.id, old);
    let snapshot = backend::runtime()?.block_on(backend.exchange_old_key(old, automatic))?;
    let key_name = snapshot.key.as_ref().map(|key| key.key_name.clone());
    let installed = locale.format(
        "key-replaced-text",
        &[("last", key_name.unwrap_or_default().into())],
    );

    Ok(report(
        installation,
        locale,
        &snapshot,
        KeyKind::MultipleActivation,
        &installed,
    ))
}

/// Says that a key was installed, and what follows.
fn report(
    installation: &Installation,
    locale: &Locale,
    snapshot: &Snapshot,
    kind: KeyKind,
    installed: &str,
) -> Report {
    let then = if snapshot.status.is_activated() {
        "command-key-activated-already"
    } else if kind == KeyKind::KmsClient || snapshot.automatic {
        "command-key-automatic"
    } else {
        "command-key-by-hand"
    };
    let product = installation.product_name(locale);
    let again = installation.again.as_str();
    let then = locale.format(then, &[("product", product.into()), ("kakunin", again.into())]);

    Report {
        text: format!("{installed}\n{then}\n"),
        json: status::json(installation, snapshot).into(),
        exit: Exit::Done,
    }
}

/// Returns whether this is the name of the installed key, in any form in which a name can be
/// written.
pub(super) fn names(typed: &str, installed: &KeyFacts) -> bool {
    typed
        .parse::<KeyName>()
        .is_ok_and(|name| name.to_string() == installed.key_name)
}

pub(super) fn remove(
    installation: &Installation,
    locale: &Locale,
    key_name: &str,
) -> Result<Report, CommandError> {
    let snapshot = installation.backend.snapshot()?;
    let installed = snapshot.key.ok_or(Fault::NoKey)?;
    // A key must be named before it is removed: a default would remove the wrong one some day.
    if !names(key_name, &installed) {
        return Err(CommandError::OtherKey {
            key_name: installed.key_name,
            wanted: Wanted::Removal,
        });
    }
    let was_activated = snapshot.status.is_activated();
    let was_removed = installation.backend.remove_key()?;
    let id = if was_activated {
        "command-key-removed-activation"
    } else {
        "command-key-removed"
    };

    Ok(Report {
        text: locale.format(id, &[("last", installed.key_name.as_str().into())]) + "\n",
        json: json!({ "removed": was_removed, "name": installed.key_name, "was_activated": was_activated }),
        exit: Exit::Done,
    })
}

/// Returns the reason why a genuine key cannot be used here.
fn misfit(key: &ProductKey, installation: &Installation, locale: &Locale) -> Option<Fault> {
    let backend = &installation.backend;
    if key.product() != backend.product().code {
        let product = backend
            .catalogue()
            .product(key.product())
            .map(|product| product.name.get(locale.language().tag()).to_owned());
        return Some(Fault::OtherProduct { product });
    }

    (key.kind() == KeyKind::KmsHost).then_some(Fault::KeyKind)
}
