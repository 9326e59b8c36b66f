//! `release`: release this computer's activation, so that another computer can use it.

use serde_json::json;

use crate::backend;
use crate::codes::KeyKind;
use crate::fault::Fault;
use crate::locale::Locale;
use crate::wizard::snapshot::Snapshot;

use super::exit::Exit;
use super::installation::Installation;
use super::key::names;
use super::report::{CommandError, Report, Wanted};

pub(super) fn run(
    installation: &Installation,
    locale: &Locale,
    key_name: &str,
    offline: bool,
) -> Result<Report, CommandError> {
    let before = installation.backend.snapshot()?;
    let installed = before.key.as_ref().ok_or(Fault::NoKey)?;
    // The key must be named, as for a removal: another computer may take the released activation.
    if !names(key_name, installed) {
        return Err(CommandError::OtherKey {
            key_name: installed.key_name.clone(),
            wanted: Wanted::Release,
        });
    }
    let is_activated = installation.backend.load()?.state.activation.is_some();
    let is_told_again = offline && !is_activated && before.released.is_some();
    // Another kind of key is refused with its own error, activated or not.
    if installed.kind == KeyKind::MultipleActivation && !is_activated && !is_told_again {
        return Err(CommandError::NothingActivated);
    }
    let snapshot = if is_told_again {
        // The release code was lost before it was read out, so it is shown again.
        before
    } else if offline {
        installation.backend.release_offline()?
    } else {
        backend::runtime()?.block_on(installation.backend.release())?
    };

    Ok(report(installation, locale, &snapshot))
}

/// Shows the code of a release that the activation centre must still be told. Nothing is released.
pub(super) fn show(installation: &Installation, locale: &Locale) -> Result<Report, CommandError> {
    let snapshot = installation.backend.snapshot()?;
    if snapshot.released.is_none() {
        return Err(CommandError::NoReleaseCode);
    }

    Ok(report(installation, locale, &snapshot))
}

fn report(installation: &Installation, locale: &Locale, snapshot: &Snapshot) -> Report {
    let product = installation.product_name(locale);
    let text = match &snapshot.released {
        Some(released) => locale.format(
            "command-released-offline",
            &[
                ("product", product.into()),
                ("id", released.installation_id.to_string().into()),
                ("code", released.groups.join("-").into()),
            ],
        ),
        None => locale.format("command-released", &[("product", product.into())]),
    };

    Report {
        text: text + "\n",
        json: json!({
            "released": true,
            "installation_id": snapshot.released.as_ref().map(|released| released.installation_id.to_string()),
            "release_code": snapshot.released.as_ref().map(|released| released.groups.join("-")),
        }),
        exit: Exit::Done,
    }
}
